import type { UnreadReason } from "../../model/document-text.ts";

/** Thrown where a document cannot be read further. Stays inside this folder. */
export class Unread extends Error {
  override readonly name = "Unread";
  readonly reason: UnreadReason;

  constructor(reason: UnreadReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
