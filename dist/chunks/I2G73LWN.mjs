// src/records/file-text.ts
function textOf({ bytes }) {
  return new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(bytes);
}
function sourceOf(path, text) {
  return { path, bytes: new TextEncoder().encode(text) };
}

export {
  textOf,
  sourceOf
};
