import { type Event } from "js-yaml";
import type { Span } from "../model/location.ts";
/** A YAML node with its place in the text. An alias stands at its own place; what lies in a collection it names, at that place. */
export interface Node {
    readonly span: Span;
    /** Span of the key, for the value of a mapping entry. */
    readonly key: Span | undefined;
    readonly children: Map<string, Node>;
    readonly kind: "scalar" | "sequence" | "mapping";
}
/** Builds the nodes of a file, one root for each YAML document (undefined for an empty one). */
export declare function buildNodes(events: readonly Event[], content: string): readonly (Node | undefined)[];
