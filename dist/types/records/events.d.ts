import { type Event } from "js-yaml";
import type { SourceText } from "./source-text.ts";
/** Deepest nesting of collections. Records need fewer than 10 levels. */
export declare const maxDepth = 64;
/** What a text consists of, in order. They weigh many times the text: nobody keeps them. Throws what js-yaml throws. */
export declare function eventsOf(text: SourceText): Event[];
