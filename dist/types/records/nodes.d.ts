import { type Event } from "js-yaml";
import type { Span } from "../model/location.ts";
/**
 * A YAML node with its place in the text. An alias has its own place; nodes inside the collection it names have theirs
 * at the anchor.
 */
export interface Node {
    readonly span: Span;
    /** Span of the key, if the node is the value of a mapping entry. */
    readonly key: Span | undefined;
    readonly children: Map<string, Node>;
    readonly kind: "scalar" | "sequence" | "mapping";
}
/** Builds the nodes of a file: one root for each YAML document, undefined for an empty one. */
export declare function buildNodes(events: readonly Event[], content: string): readonly (Node | undefined)[];
