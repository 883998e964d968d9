/** Version of the tool; the bundler puts that of package.json here. */
export declare const version: string;
