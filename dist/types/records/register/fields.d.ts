/** Meanings that a column can have. */
export declare const registerFields: readonly ["vendor", "former_name", "registration_number", "vendor_status", "vendor_country", "service", "type", "started_on", "ended_on", "personal_data", "important_information", "development", "data_items", "data_subjects", "retention", "subprocessors", "locations", "owner", "contract_number", "contract_title", "signed_on", "term", "effective_from", "effective_to", "renewal", "contract_status", "row_kind", "person", "phone", "resident_number", "notes", "skip"];
type KnownField = (typeof registerFields)[number];
/** Meaning of a column: a known one, or a key of the organisation's own. */
export type RegisterField = KnownField | `x-${string}`;
/** Returns the field of a name; undefined if there is none. */
export declare function fieldNamed(name: string): RegisterField | undefined;
/** Whether a heading names the recipient of personal data that is provided, not entrusted. */
export declare function namesRecipient(heading: string): boolean;
/** Whether a heading is one of a table of transfers abroad. */
export declare function namesTransfer(heading: string): boolean;
/** Whether a heading names who is entrusted with work, and not only a company. */
export declare function namesProcessor(heading: string): boolean;
/** Returns the meaning of a heading; undefined if it is not known. */
export declare function fieldOfHeading(heading: string): RegisterField | undefined;
/** Removes spaces and signs, and the hyphens of `sub-processor`. */
export declare function fold(text: string): string;
export {};
