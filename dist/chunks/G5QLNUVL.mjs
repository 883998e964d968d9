// src/evidence/documents/unread.ts
var Unread = class extends Error {
  name = "Unread";
  reason;
  constructor(reason, options) {
    super(reason, options), this.reason = reason;
  }
};

export {
  Unread
};
