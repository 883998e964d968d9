import type { Path } from "../model/location.ts";
/**
 * Digest of the part of a record a finding speaks of: the value the path ends at, or the closest mapping on the way without
 * what is apart. In a contract the agreement itself takes part, wherever the path leads: one that is renewed, signed again or
 * documented anew loses every excuse; one that gets another clause or annex loses none. Lists count as sets: numbering them
 * anew changes nothing.
 */
export declare function excuseDigest(record: unknown, path: Path): string;
