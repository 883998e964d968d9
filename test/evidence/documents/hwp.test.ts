import { describe, expect, it } from "vitest";
import { markedTextOf, readHere } from "../../support/documents.ts";
import { bytesOf, type HwpRecord, hwpOf, hwpPara } from "../../support/hangul.ts";

const clause = "수탁자는 위탁자의 동의 없이 재위탁할 수 없다.";
const rest = "이 계약서의 나머지 내용은 아래와 같이 정하기로 한다.";

/** Shapes of letters: the first of them is plain. */
const letters = ({ ink = 0, size = 1000, ratio = 100, flags = 0 } = {}): HwpRecord => {
  const data = Buffer.alloc(74);
  data.fill(ratio, 14, 21);
  data.fill(100, 28, 35);
  data.writeUInt32LE(size, 42);
  data.writeUInt32LE(flags, 46);
  data.writeUInt32LE(ink, 52);
  data.writeUInt32LE(0xffffffff, 60);
  return [21, 1, data];
};
const fill = (color: number): HwpRecord => [
  20,
  1,
  Buffer.concat([Buffer.alloc(32), bytesOf([4, 1], [4, color], [4, 0], [4, -1])]),
];
const shape = ({ left = 0, kind = 0, level = 0, list = 0 } = {}): HwpRecord => {
  const data = Buffer.alloc(42);
  data.writeUInt32LE(((kind << 23) | (level << 25)) >>> 0);
  data.writeInt32LE(left, 4);
  data.writeUInt16LE(list, 30);
  return [25, 1, data];
};
const numbering = (...heads: readonly (readonly [format: number, text: string])[]): HwpRecord => {
  const all = [...heads, ...Array.from({ length: 7 - heads.length }, () => [0, ""] as const)];
  const parts = all.map(([format, text]) =>
    Buffer.concat([bytesOf([4, format << 5], [4, 0], [4, 0], [2, text.length]), Buffer.from(text, "utf16le")]),
  );
  const starts = bytesOf([2, 1], ...Array.from({ length: 7 }, () => [4, 1] as const));
  return [23, 1, Buffer.concat([...parts, starts])];
};
const named = (name: string, more: Uint8Array = Buffer.alloc(0)) =>
  Buffer.concat([Buffer.from([...name].reverse().join(""), "latin1"), more]);
const info = [
  ...[fill(0x64381f), letters(), letters({ ink: 0xffffff }), letters({ ink: 0x64381f }), letters({ size: 100 })],
  ...[letters({ flags: 1 << 18 }), letters({ ratio: 1 }), numbering([0, "제^1조"], [8, "^2."])],
  ...[
    shape(),
    shape({ left: 400_000 }),
    shape({ kind: 2, list: 1 }),
    shape({ kind: 2, level: 1, list: 1 }),
    shape({ kind: 1 }),
  ],
];
const read = async (section: readonly HwpRecord[]) =>
  markedTextOf(await readHere("a.hwp", hwpOf([...section, ...hwpPara(rest)], info)));

/** A table of one cell, with the number of what fills it. */
const cell = (content: readonly HwpRecord[], border = 1): HwpRecord[] => {
  const list = Buffer.alloc(34);
  list.writeUInt16LE(border, 32);
  return [...hwpPara(""), [71, 1, named("tbl ")], [72, 2, list], ...content];
};

describe("a Hangul document (HWP 5)", () => {
  it.each([
    { name: "shows its text", section: hwpPara(clause) },
    { name: "shows white letters on a dark cell", section: cell(hwpPara(clause, 2, { letters: 1 })) },
  ])("$name", async ({ section }) => {
    expect(await read(section)).toBe(`${clause}\n${rest}\n`);
  });

  const memo: HwpRecord[] = [[93, 1, bytesOf([4, 1])], [72, 1, Buffer.alloc(16)], ...hwpPara(clause, 1)];
  it.each([
    { name: "white letters", section: hwpPara(clause, 0, { letters: 1 }) },
    { name: "letters in the colour of their cell", section: cell(hwpPara(clause, 2, { letters: 2 })) },
    { name: "letters too small to read", section: hwpPara(clause, 0, { letters: 3 }) },
    { name: "a memo at the margin", section: [...hwpPara(""), ...memo] },
    { name: "two memos", section: [...hwpPara(""), ...memo, ...memo] },
    {
      name: "a hidden comment",
      section: [
        ...hwpPara(""),
        [71, 1, named("tcmt")] as const,
        [72, 2, Buffer.alloc(8)] as const,
        ...hwpPara(clause, 2),
      ],
    },
  ])("does not show $name", async ({ section }) => {
    expect(await read(section)).toBe(`${rest}\n`);
  });

  it("shows what a control has behind a memo", async () => {
    const table: HwpRecord[] = [[71, 1, named("tbl ")], [72, 2, Buffer.alloc(34)], ...hwpPara(clause, 2)];
    expect(await read([...hwpPara(""), ...memo, ...table])).toBe(`${clause}\n${rest}\n`);
  });

  it.each([
    { name: "letters struck through", section: hwpPara(clause, 0, { letters: 4 }) },
    { name: "squeezed letters", section: hwpPara(clause, 0, { letters: 5 }) },
    { name: "a paragraph beyond the page", section: hwpPara(clause, 0, { shape: 1 }) },
    {
      name: "white letters in a box",
      section: [
        ...hwpPara(""),
        [71, 1, named("gso ")] as const,
        [72, 2, Buffer.alloc(8)] as const,
        ...hwpPara(clause, 2, { letters: 1 }),
      ],
    },
  ])("leaves $name to a person", async ({ section }) => {
    expect(await read(section)).toBe(`⟦${clause}⟧\n${rest}\n`);
  });

  it("counts the paragraphs of lists and outlines", async () => {
    const secd: HwpRecord = [71, 1, named("secd", Buffer.concat([Buffer.alloc(14), bytesOf([2, 1])]))];
    const at = (text: string, number: number) => hwpPara(text, 0, { shape: number });
    const section = [...hwpPara(""), secd, ...at("갑", 2), ...at("을", 3), ...at("병", 3), ...at("정", 4)];
    expect(await read(section)).toBe(`제1조 갑\n가. 을\n나. 병\n제2조 정\n${rest}\n`);
  });

  it("has letters over others, which are not read", async () => {
    expect(await read([...hwpPara(clause), [71, 1, named("tcps")]])).toBe(`⟦⟧${clause}\n${rest}\n`);
  });
});
