import type { Path } from "../model/location.ts";
import type { RawFinding } from "../schemas/generated/types.ts";
import { type Identity } from "./identity.ts";
/**
 * Names a finding for good: 128 bits in lower-case hexadecimal over rule, case, subject and stable path. Line numbers,
 * list positions and wording take no part, so that moving a record or rewording a rule keeps the name. `identity` puts
 * other names in.
 */
export declare function fingerprint(raw: RawFinding, record: unknown, identity?: Identity): string;
/**
 * The path with each list position replaced by the item's id. One without is named by what it is about, so that correcting
 * anything else in it keeps the name; by all of it where it has nothing of the kind.
 */
export declare function stablePath(record: unknown, path: Path): string[];
/** SHA-256 of a value, in lower-case hexadecimal: the same for equal values. */
export declare function digestOf(value: unknown): string;
/** JSON with keys in order: equal values give equal text. */
export declare function canonical(value: unknown): string;
