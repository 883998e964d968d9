import { isUtf8 } from "node:buffer";

/** Decodes a file name for display: bytes that are not UTF-8 become `\xff`, so that two names never look the same. */
export function shownName(name: Buffer): string {
  if (isUtf8(name)) return name.toString("utf8");
  let shown = "";
  for (let at = 0; at < name.length; ) {
    const length = lengthOfCharacter(name, at);
    shown += length > 0 ? name.toString("utf8", at, at + length) : `\\x${name.toString("hex", at, at + 1)}`;
    at += Math.max(length, 1);
  }
  return shown;
}

/** Length in bytes of the character that begins there; 0 if none does. */
function lengthOfCharacter(name: Buffer, at: number): number {
  return [1, 2, 3, 4].find((length) => at + length <= name.length && isUtf8(name.subarray(at, at + length))) ?? 0;
}
