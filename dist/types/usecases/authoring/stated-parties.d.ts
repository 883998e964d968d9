import { type Role } from "../../evidence/clauses/parties.ts";
/** A party of a contract by the name its text gives. */
export interface StatedParty {
    readonly name: string;
    readonly role: Role;
}
/**
 * Returns the customer and the vendor that the beginning of a contract names: by their legal form, or beside the word
 * the contract calls them by. What may be a person's name is left out.
 */
export declare function partiesOf(source: string): StatedParty[];
