/** Kinds of personal identifiers that are left out of records. */
export type PersonalKind = "resident-number" | "phone" | "mailbox" | "person";
/** A text without the personal identifiers it had, and their kinds. */
export interface Redacted {
    readonly text: string;
    readonly found: readonly PersonalKind[];
}
/** Stands where something was left out. */
export declare const omission = "[\u2026]";
/** Meaning of the column a text stands in, as far as it matters here. */
export type PersonalColumn = "person" | "phone" | "resident_number" | "other";
/** Whether a mailbox belongs to a role, as far as its name tells. */
export declare function isRoleMailbox(address: string): boolean;
/**
 * Removes personal identifiers from a text: numbers of residents, phone numbers of persons, mailboxes of persons, and
 * names. In a column of persons only departments and role mailboxes stay.
 */
export declare function redact(text: string, column: PersonalColumn): Redacted;
