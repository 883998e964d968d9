import { type Event, parseEvents } from "js-yaml";
import type { SourceText } from "./source-text.ts";

/** Deepest nesting of collections. Records need fewer than 10 levels. */
export const maxDepth = 64;

/**
 * Returns the parser events of a text, in order. They are many times larger than the text: do not keep them. Throws
 * what js-yaml throws.
 */
export function eventsOf(text: SourceText): Event[] {
  return parseEvents(text.content, { maxDepth });
}
