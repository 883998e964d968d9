import { read } from "cfb";
import { HangulLists } from "./hangul-lists.ts";
import { HwpBody } from "./hwp-body.ts";
import { readInfo } from "./hwp-info.ts";
import { maxUnpackedBytes } from "./limits.ts";
import { type DoubtedText, joined } from "./paragraphs.ts";
import { Unread } from "./unread.ts";
import { inflate } from "./zip.ts";

/** Streams of a compound file (MS-CFB), by path below its root. */
type Streams = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the text of a Hangul document, HWP 5 (Hancom's published format, revision 1.3). Throws `Unread`: `encrypted`
 * for a password, a distribution document or rights management, `unsupported-format` for compound files of other
 * programs.
 */
export function readHwp(bytes: Uint8Array): DoubtedText {
  const streams = streamsOf(bytes);
  // Office encrypts DOCX this way (MS-OFFCRYPTO).
  if (streams.has("EncryptedPackage")) throw new Unread("encrypted");
  const header = streams.get("FileHeader");
  if (!header || !isHwp(header)) throw new Unread("unsupported-format");
  const flags = new DataView(header.buffer, header.byteOffset, header.byteLength).getUint32(36, true);
  if (flags & (password | distribution | rights | certificate | certificateRights)) throw new Unread("encrypted");
  // Deleted text is still among the rest, and the format documents no way to distinguish them.
  if (flags & trackedChanges) throw new Unread("unsupported-format");
  return sections(streams, (flags & compressed) !== 0);
}

const compressed = 1 << 0;
const password = 1 << 1;
const distribution = 1 << 2;
const rights = 1 << 4;
const certificate = 1 << 8;
const certificateRights = 1 << 10;
const trackedChanges = 1 << 14;

function isHwp(header: Uint8Array): boolean {
  const signature = new TextDecoder("latin1").decode(header.subarray(0, 17));
  return header.length >= 40 && signature === "HWP Document File";
}

function streamsOf(bytes: Uint8Array): Streams {
  try {
    const { FileIndex, FullPaths } = read(Buffer.from(bytes), { type: "buffer" });
    const streams = FileIndex.map((entry, at) => {
      const path = (FullPaths[at] ?? "").replace(/^[^/]*\//, "");
      return [path, Uint8Array.from(entry.content ?? [])] as const;
    });
    return new Map(streams);
  } catch (cause) {
    throw new Unread("broken", { cause });
  }
}

function sections(streams: Streams, isCompressed: boolean): DoubtedText {
  const texts: DoubtedText[] = [];
  let left = maxUnpackedBytes;
  const unpack = (data: Uint8Array) => {
    const content = isCompressed ? inflate(data, left) : data;
    left -= content.length;
    return content;
  };
  const info = streams.get("DocInfo");
  if (!info) throw new Unread("broken");
  const body = new HwpBody(readInfo(unpack(info)), new HangulLists());
  for (let number = 0; ; number++) {
    const section = streams.get(`BodyText/Section${number}`);
    if (!section) break;
    texts.push(body.section(unpack(section)));
  }
  if (texts.length === 0) throw new Unread("broken");
  return joined(texts);
}
