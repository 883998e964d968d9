declare const __CLAUSEGATE_VERSION__: string | undefined;

/** Version of the tool; the bundler puts that of package.json here. */
export const version: string = typeof __CLAUSEGATE_VERSION__ === "string" ? __CLAUSEGATE_VERSION__ : "0.0.0-source";
