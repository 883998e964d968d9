/** Version of the tool; the bundler inserts that of package.json. */
export declare const version: string;
