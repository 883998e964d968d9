import type { Language } from "./language.ts";
/** One of the equal shards an inventory is judged in. `index` is from 1 to `count`. */
export interface ShardChoice {
    readonly index: number;
    readonly count: number;
}
/** Identity of the whole run in a shard's report, to match shards of one run. Digests are SHA-256. */
export interface Shard extends ShardChoice {
    /** Number of vendors in the whole inventory. */
    readonly vendors: number;
    /** Digest of the vendors' names and the guidelines, which every shard reads. */
    readonly inventoryDigest: string;
    /** Digest of the configuration, the waivers and the baseline. */
    readonly gateDigest: string;
    /** Requested or configured language; null for none: text then follows the terminal, data is in English. */
    readonly language: Language | null;
}
/** Maximum number of shards. */
export declare const maxShards = 1000;
/** Returns the shard that judges a vendor: by its id alone, so other vendors do not affect it. */
export declare function shardOf(vendor: string, count: number): number;
/** Whether a shard reports what concerns a vendor. What no vendor owns (null) belongs to the first shard. */
export declare function isOwn(vendor: string | null, { index, count }: ShardChoice): boolean;
/** Parses `I/N`; undefined for anything else. */
export declare function shardFrom(text: string): ShardChoice | undefined;
