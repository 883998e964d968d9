/**
 * Why something is found no more: its requirement is met; another finding says so now; nobody asks any more, for the service ended or the
 * requirement does not apply; the vendor, service, contract or guideline is not in the records any more; the rule, or the one that would speak in its place, is off.
 */
export const endings = ["remedied", "replaced", "not-asked", "removed", "turned-off"] as const;

export interface Ending {
  readonly how: (typeof endings)[number];
  /** The rule that speaks in its place; null for any other ending. */
  readonly by: string | null;
}
