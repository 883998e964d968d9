import type { Language } from "./language.ts";
/** One of the equal parts an inventory is judged in. `index` is from 1 to `count`. */
export interface ShardChoice {
    readonly index: number;
    readonly count: number;
}
/** What the report of a part says of the whole, so that parts of one run can be told from others. Digests are SHA-256. */
export interface Shard extends ShardChoice {
    /** Vendors of the whole inventory. */
    readonly vendors: number;
    /** Digest of the vendors' names and the guidelines, which every part reads. */
    readonly inventoryDigest: string;
    /** Digest of the configuration, the waivers and the baseline. */
    readonly gateDigest: string;
    /** The language that was asked for or is configured; null for none: text then follows the terminal, data is in English. */
    readonly language: Language | null;
}
/** Most parts there can be. */
export declare const maxShards = 1000;
/** The part that judges a vendor: by its id alone, so that another vendor changes nothing for it. */
export declare function shardOf(vendor: string, count: number): number;
/** Whether a part answers for what is said of a vendor. What no vendor owns (null) is the first part's. */
export declare function isOwn(vendor: string | null, { index, count }: ShardChoice): boolean;
/** Reads `I/N`; undefined for anything else. */
export declare function shardFrom(text: string): ShardChoice | undefined;
