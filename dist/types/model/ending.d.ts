/**
 * Reasons a finding is gone: its requirement is met; another finding replaces it; the question is no longer asked,
 * because the service ended or the requirement does not apply; the vendor, service, contract or guideline is no longer
 * on record; the rule, or the one that stands in for it, is off.
 */
export declare const endings: readonly ["remedied", "replaced", "not-asked", "removed", "turned-off"];
export interface Ending {
    readonly how: (typeof endings)[number];
    /** Rule whose finding replaces it; null for any other ending. */
    readonly by: string | null;
}
