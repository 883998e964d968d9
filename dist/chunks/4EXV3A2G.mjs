import {
  Unread
} from "./G5QLNUVL.mjs";

// src/evidence/documents/plain-text.ts
function readPlainText(bytes) {
  let text = decode(bytes);
  if (text.includes("\0")) throw new Unread("unsupported-format");
  return text.replace(/\r\n?/g, `
`);
}
function decode(bytes) {
  return bytes[0] === 255 && bytes[1] === 254 ? decodeAs("utf-16le", bytes) ?? refuse() : bytes[0] === 254 && bytes[1] === 255 ? decodeAs("utf-16be", bytes) ?? refuse() : decodeAs("utf-8", bytes) ?? decodeAsKorean(bytes) ?? refuse();
}
function decodeAs(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: !0 }).decode(bytes);
  } catch {
    return;
  }
}
function refuse() {
  throw new Unread("broken");
}
var commonShare = 0.9;
function decodeAsKorean(bytes) {
  if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13))
    return;
  let pairs = 0, common = 0;
  for (let at = 0; at < bytes.length; at++) {
    let lead = bytes[at] ?? 0;
    if (lead < 128) continue;
    let trail = bytes[++at] ?? 0;
    pairs++, lead >= 161 && trail >= 161 && common++;
  }
  return common >= pairs * commonShare ? decodeAs("euc-kr", bytes) : void 0;
}

export {
  readPlainText
};
