import { deflateRawSync } from "node:zlib";
import cfb from "cfb";
import { zipOf } from "./documents.ts";

/** A paragraph of OWPML with one run. */
export const para = (content: string, { shape = "0", letters = "0" } = {}) =>
  `<hp:p paraPrIDRef="${shape}"><hp:run charPrIDRef="${letters}">${content}</hp:run></hp:p>`;
export const words = (text: string) => `<hp:t>${text}</hp:t>`;

const hancom = "http://www.hancom.co.kr/hwpml/2011";
const namespaces = `xmlns:hp="${hancom}/paragraph" xmlns:hs="${hancom}/section" xmlns:hc="${hancom}/core" xmlns:hh="${hancom}/head"`;

/** A Hangul document of one section, with the content of its header. */
export function hwpxOf(body: string, header = ""): Uint8Array {
  return zipOf([
    { name: "Contents/header.xml", content: `<hh:head ${namespaces}>${header}</hh:head>` },
    { name: "Contents/section0.xml", content: `<hs:sec ${namespaces}>${body}</hs:sec>` },
  ]);
}

/** A record of HWP 5: tag, level, data. */
export type HwpRecord = readonly [tag: number, level: number, data: Uint8Array];

export function bytesOf(...numbers: readonly (readonly [bytes: 1 | 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([bytes, value]) => {
      const part = Buffer.alloc(4);
      part.writeUInt32LE(value >>> 0);
      return part.subarray(0, bytes);
    }),
  );
}

/** A paragraph: its head with the number of its shape, its text, and the shape of its letters. */
export const hwpPara = (text: string, level = 0, { shape = 0, letters = 0 } = {}): HwpRecord[] => [
  [66, level, bytesOf([4, text.length + 1], [4, 0], [2, shape], [1, 0])],
  [67, level + 1, Buffer.from(`${text}\r`, "utf16le")],
  [68, level + 1, bytesOf([4, 0], [4, letters])],
];

/** An HWP 5 document of these records. */
export function hwpOf(section: readonly HwpRecord[], info: readonly HwpRecord[] = []): Uint8Array {
  const file = cfb.utils.cfb_new();
  const header = Buffer.alloc(256);
  header.write("HWP Document File", "latin1");
  header.writeUInt32LE(1, 36);
  cfb.utils.cfb_add(file, "/FileHeader", header);
  cfb.utils.cfb_add(file, "/DocInfo", packed(info));
  cfb.utils.cfb_add(file, "/BodyText/Section0", packed(section));
  const written = cfb.write(file, { type: "buffer" });
  if (!(written instanceof Uint8Array)) throw new Error("no bytes");
  return written;
}

function packed(records: readonly HwpRecord[]): Buffer {
  const parts = records.map(([tag, level, data]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE((tag | (level << 10) | (0xfff << 20)) >>> 0);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data]);
  });
  return deflateRawSync(Buffer.concat(parts));
}
