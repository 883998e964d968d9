/** Whether a path is a folder or lies below it. Both are absolute. */
export declare function isBelow(path: string, folder: string): boolean;
/** A folder to write to, and the option that names it. */
export interface WrittenFolder {
    readonly path: string;
    readonly option: string;
}
/** Whatever is written into the inventory would be judged as records the next time. Throws `RunError` `output-inside`. */
export declare function refuseInside({ path, option }: WrittenFolder, { root, inventory }: {
    readonly root: string;
    readonly inventory: string;
}): void;
