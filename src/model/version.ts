declare const __CLAUSEGATE_VERSION__: string | undefined;

/** Version of the tool; the bundler inserts that of package.json. */
export const version: string = typeof __CLAUSEGATE_VERSION__ === "string" ? __CLAUSEGATE_VERSION__ : "0.0.0-source";
