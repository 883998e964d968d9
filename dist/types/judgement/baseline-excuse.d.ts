import type { Path } from "../model/location.ts";
/**
 * Digest of the part of a record a finding speaks of. At a value or mapping it is that. Where something is missing, or a list
 * lacks something, it is the closest mapping on the way without what grows as requirements are repaired: so a contract that
 * is renewed, signed again or documented anew loses its excuse, and one that gets another clause does not. Lists count as
 * sets: numbering them anew changes nothing.
 */
export declare function excuseDigest(record: unknown, path: Path): string;
