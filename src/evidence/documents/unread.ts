import type { UnreadReason } from "../../model/document-text.ts";

/** Thrown if a document cannot be read further. Caught inside this folder. */
export class Unread extends Error {
  override readonly name = "Unread";
  readonly reason: UnreadReason;

  constructor(reason: UnreadReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
