import type { Key } from "./key.ts";
import type { Alignment } from "./nearest.ts";
/** Describes how a passage differs from a quote, word by word: `…할 수 없다 → …할 수 있다`. */
export declare function describeDifference(quote: Key, passage: Key, alignment: Alignment): string;
