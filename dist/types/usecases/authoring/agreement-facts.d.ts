import type { IsoDate } from "../../model/iso-date.ts";
import { type StatedParty } from "./stated-parties.ts";
/** Renewal as a contract's record states it. */
export interface StatedRenewal {
    readonly automatic: true;
    readonly term_months: number;
    readonly notice_days?: number;
}
/** What the text of a contract says of itself. A key is absent where the text does not state it in full. */
export interface AgreementFacts {
    readonly title?: string;
    readonly parties: readonly StatedParty[];
    readonly signed_on?: IsoDate;
    readonly effective?: {
        readonly from: IsoDate;
        readonly to?: IsoDate;
    };
    readonly renewal?: StatedRenewal;
    /** Lines that name who processes on the vendor's behalf; none may name a person. */
    readonly subprocessing: readonly string[];
}
/** Reads what a contract says of itself. Days that would have to be computed are left out. */
export declare function agreementFacts(source: string): AgreementFacts;
/** Joins what several documents say: of each fact, what the first document says that states it. */
export declare function agreementOf(stated: readonly AgreementFacts[]): AgreementFacts;
