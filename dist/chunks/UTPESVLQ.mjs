import {
  Unread
} from "./G5QLNUVL.mjs";

// src/evidence/documents/zip.ts
import { crc32, inflateRawSync } from "node:zlib";
function openZip(bytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entries = /* @__PURE__ */ new Map();
  for (let entry of directory(bytes, view)) {
    if (entries.has(entry.name) || !hasOwnHeader(entry, bytes, view)) throw new Unread("broken");
    entries.set(entry.name, entry);
  }
  let total = 0;
  return {
    names: [...entries.keys()],
    read: (name) => {
      let entry = entries.get(name);
      if (!entry) return;
      if (entry.flags & encryptedFlag) throw new Unread("encrypted");
      total += entry.unpacked;
      let grows = entry.unpacked > 1048576 && entry.unpacked > entry.packed * 250;
      if (total > 134217728 || grows) throw new Unread("too-large");
      return unpack(entry, dataOf(entry, bytes, view));
    }
  };
}
var encryptedFlag = 1, endMark = 101010256, entryMark = 33639248, localMark = 67324752, endBytes = 22, inZip64 = 4294967295;
function* directory(bytes, view) {
  let end = endOf(view), count = view.getUint16(end + 10, !0);
  if (count > 1e4) throw new Unread("too-large");
  let at = view.getUint32(end + 16, !0);
  for (let index = 0; index < count; index++) {
    let entry = entryAt(at, bytes, view);
    yield entry.entry, at = entry.next;
  }
}
function endOf(view) {
  for (let at = view.byteLength - endBytes; at >= Math.max(0, view.byteLength - endBytes - 65535); at--)
    if (view.getUint32(at, !0) === endMark && at + endBytes + view.getUint16(at + 20, !0) === view.byteLength)
      return at;
  throw new Unread("broken");
}
function entryAt(at, bytes, view) {
  if (at + 46 > view.byteLength || view.getUint32(at, !0) !== entryMark) throw new Unread("broken");
  let nameEnd = at + 46 + view.getUint16(at + 28, !0), entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    flags: view.getUint16(at + 8, !0),
    method: view.getUint16(at + 10, !0),
    crc: view.getUint32(at + 16, !0),
    packed: view.getUint32(at + 20, !0),
    unpacked: view.getUint32(at + 24, !0),
    offset: view.getUint32(at + 42, !0)
  };
  if ([entry.packed, entry.unpacked, entry.offset].includes(inZip64)) throw new Unread("too-large");
  return { entry, next: nameEnd + view.getUint16(at + 30, !0) + view.getUint16(at + 32, !0) };
}
function hasOwnHeader({ offset, name, method }, bytes, view) {
  let nameAt = offset + 30;
  if (nameAt > view.byteLength || view.getUint32(offset, !0) !== localMark) return !1;
  let nameEnd = nameAt + view.getUint16(offset + 26, !0);
  return view.getUint16(offset + 8, !0) === method && new TextDecoder().decode(bytes.subarray(nameAt, nameEnd)) === name;
}
function dataOf({ offset, packed }, bytes, view) {
  let start = offset + 30 + view.getUint16(offset + 26, !0) + view.getUint16(offset + 28, !0);
  if (start + packed > view.byteLength) throw new Unread("broken");
  return bytes.subarray(start, start + packed);
}
function unpack({ method, unpacked, crc }, data) {
  let content = method === 0 ? data : method === 8 ? inflate(data, unpacked) : void 0;
  if (!content) throw new Unread("unsupported-format");
  if (content.length !== unpacked || crc32(content) !== crc) throw new Unread("broken");
  return content;
}
function inflate(data, most) {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    throw new Unread("broken", { cause });
  }
}

export {
  openZip,
  inflate
};
