import type { Path } from "../model/location.ts";
import type { RawFinding } from "../schemas/generated/types.ts";
/** Names of a vendor and the things in its folder on the other side of a change. Unchanged ids are not listed. */
export interface Identity {
    readonly vendor: string | undefined;
    readonly services: ReadonlyMap<string, string>;
    readonly contracts: ReadonlyMap<string, string>;
}
/** No name differs. */
export declare const itself: Identity;
/** A finding's facts under the names of the other side, for its fingerprint. */
export declare function underIdentity(finding: RawFinding, { vendor, services, contracts }: Identity): RawFinding;
/** The stable path under the names of the other side: a vendor's record lists its services by their ids. */
export declare function pathUnderIdentity(path: readonly string[], { record, path: [list] }: {
    readonly record: string;
    readonly path: Path;
}, { services }: Identity): readonly string[];
