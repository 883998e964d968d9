/** A value of a record. */
export type Value = null | boolean | number | string | readonly Value[] | {
    readonly [key: string]: Value;
};
/** Indentation style of a file, in spaces. */
export interface Style {
    /** Indentation of a mapping relative to the one around it. */
    readonly indent: number;
    /** Between the dash of an item and the item. */
    readonly gap: number;
}
/** Lines of one entry of a block mapping. */
export declare function entryLines(key: string, value: Value, style: Style): string[];
/** Lines of one item of a block sequence, its dash included. */
export declare function itemLines(value: Value, style: Style): string[];
export declare function blockLines(value: Value, style: Style): string[];
/** Whether a value takes lines of its own in block style. */
export declare function needsLines(value: Value): boolean;
export declare function indented(lines: readonly string[], by: number): string[];
/** Renders a value on one line, in flow style. */
export declare function inFlow(value: Value): string;
/** Renders a text in double quotes, on one line; invisible characters are escaped. */
export declare function quoted(text: string): string;
/**
 * Whether a text can stay unquoted: it begins with a letter or digit, contains only letters, digits and characters
 * without meaning in YAML, and has a letter that cannot end a number.
 */
export declare function isPlain(text: string): boolean;
