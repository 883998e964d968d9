/** Kinds of personal identifiers that are left out of records. */
export type PersonalKind = "resident-number" | "phone" | "mailbox" | "person";
/** A text, and the kinds of personal identifiers in it. With one, the text is "": nothing of a cell is kept. */
export interface Redacted {
    readonly text: string;
    readonly found: readonly PersonalKind[];
}
/** Stands where something was left out of what is shown. */
export declare const omission = "[\u2026]";
/** Meaning of the column a text stands in, as far as it matters here. */
export type PersonalColumn = "contact" | "department" | "resident_number" | "other";
/** Whether a heading is about persons, whatever else it says: `내부 담당자`, `2차 연락처`. */
export declare function isContactHeading(heading: string): boolean;
/** Whether a mailbox belongs to a role, as far as its name tells. */
export declare function isRoleMailbox(address: string): boolean;
/**
 * Leaves out a text with personal identifiers: numbers of residents, phone numbers and mailboxes of persons, names. In a
 * column of contacts only departments, role mailboxes and numbers of companies stay: anything else may be a name.
 */
export declare function redact(text: string, column: PersonalColumn): Redacted;
