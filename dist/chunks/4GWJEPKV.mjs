// src/records/lfs-pointer.ts
function parseLfsPointer(bytes) {
  if (bytes.length >= 1024 || !startsAsPointer(bytes)) return;
  let [, sha256, size] = pointer.exec(new TextDecoder("latin1").decode(bytes)) ?? [];
  return sha256 === void 0 ? void 0 : { sha256, bytes: Number(size) };
}
var pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/, beginning = new TextEncoder().encode("version https://git-lfs");
function startsAsPointer(bytes) {
  return beginning.every((byte, at) => bytes[at] === byte);
}

export {
  parseLfsPointer
};
