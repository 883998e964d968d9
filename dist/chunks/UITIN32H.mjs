import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/disk/error-code.ts
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
function isMissing(error) {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}
function unreadable(path, cause) {
  return isMissing(cause) ? new RunError("input-missing", { path }, { cause }) : new RunError("input-unreadable", { path, reason: codeOf(cause) }, { cause });
}

export {
  codeOf,
  isMissing,
  unreadable
};
