import type { Ground, Rgb } from "./color.ts";
import { type HeadLevel, hangulFormats } from "./hangul-lists.ts";
import { records, uint16, uint32 } from "./hwp-records.ts";

/** Properties of a letter shape. */
export interface HwpLetters {
  readonly ink: Rgb;
  readonly ground: Ground;
  /** Too small to read. */
  readonly isTiny: boolean;
  /** Struck through, or squeezed. */
  readonly isOdd: boolean;
}

export interface HwpParagraph {
  readonly heading: "outline" | "number" | undefined;
  readonly level: number;
  /** Number of the numbering, from 1. */
  readonly numbering: number;
  /** In hundredths of a point. */
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly ground: Ground;
}

/** Content of `DocInfo` that sections refer to by number, in the order of each list. */
export interface HwpInfo {
  readonly grounds: readonly Ground[];
  readonly letters: readonly HwpLetters[];
  readonly numberings: readonly (readonly HeadLevel[])[];
  readonly paragraphs: readonly HwpParagraph[];
}

const tags = { borderFill: 20, letters: 21, numbering: 23, paragraph: 25 } as const;

/** Reads `DocInfo`. Throws `Unread`. */
export function readInfo(bytes: Uint8Array): HwpInfo {
  const all = [...records(bytes)];
  const of = (tag: number) => all.filter((record) => record.tag === tag).map(({ data }) => data);
  const grounds = of(tags.borderFill).map((data) => fillAt(data, borderBytes));
  return {
    grounds,
    letters: of(tags.letters).map((data) => lettersOf(data, grounds)),
    numberings: of(tags.numbering).map(levelsOf),
    paragraphs: of(tags.paragraph).map((data) => paragraphOf(data, grounds)),
  };
}

/** Bytes of the properties, four borders and the diagonal, before the fill of the cell. */
const borderBytes = 32;
const noColor = 0xffffffff;

/** Reads the ground of a fill at an offset of a record. */
export function fillAt(data: DataView, at: number): Ground {
  const kind = uint32(data, at);
  if (kind === undefined || kind === 0) return "none";
  if (kind !== 1) return "unknown";
  const [face, hatch, pattern] = [uint32(data, at + 4), uint32(data, at + 8), uint32(data, at + 12)];
  const colors = [face, pattern === noColor ? noColor : hatch].filter((color) => color !== noColor);
  if (colors.length === 0) return "none";
  const known = colors.flatMap((color) => (color === undefined ? [] : [rgb(color)]));
  return known.length === colors.length ? known : "unknown";
}

function rgb(color: number): Rgb {
  return [color & 0xff, (color >>> 8) & 0xff, (color >>> 16) & 0xff];
}

/** Number of scripts, each with a letter shape of its own. */
const scripts = 7;
/** Byte offsets of the fields in a letter shape record. */
const at = { ratio: 14, spacing: 21, relative: 28, offset: 35, size: 42, flags: 46, ink: 52, shade: 60, border: 68 };

function lettersOf(data: DataView, grounds: readonly Ground[]): HwpLetters {
  const each = (start: number, read: (at: number) => number) =>
    Array.from({ length: scripts }, (_, script) => (start + script < data.byteLength ? read(start + script) : 0));
  const unsigned = (place: number) => data.getUint8(place);
  const signed = (place: number) => data.getInt8(place);
  const size = (uint32(data, at.size) ?? 0) * (Math.min(...each(at.relative, unsigned)) / 100);
  const isStruck = ((uint32(data, at.flags) ?? 0) & strikeBits) !== 0;
  const isSqueezed = Math.min(...each(at.ratio, unsigned)) < 33 || Math.min(...each(at.spacing, signed)) < -50;
  const shade = uint32(data, at.shade) ?? noColor;
  const border = grounds[(uint16(data, at.border) ?? 0) - 1] ?? "none";
  return {
    ink: rgb(uint32(data, at.ink) ?? 0),
    ground: shade === noColor ? border : [rgb(shade)],
    isTiny: size < 200,
    isOdd: isStruck || isSqueezed || each(at.offset, signed).some((offset) => Math.abs(offset) > 100),
  };
}

/** Letters are struck through if any of these is set. */
const strikeBits = 0b111 << 18;

function paragraphOf(data: DataView, grounds: readonly Ground[]): HwpParagraph {
  const flags = uint32(data, 0) ?? 0;
  const kind = (flags >>> 23) & 0b11;
  const length = (place: number) => ((uint32(data, place) ?? 0) | 0) / 2;
  return {
    heading: kind === 1 ? "outline" : kind === 2 ? "number" : undefined,
    level: (flags >>> 25) & 0b111,
    numbering: uint16(data, 30) ?? 0,
    left: length(4),
    right: length(8),
    first: length(12),
    ground: grounds[(uint16(data, 32) ?? 0) - 1] ?? "none",
  };
}

/** Number of levels of a numbering. */
const levels = 7;
const formats = Object.values(hangulFormats);

function levelsOf(data: DataView): HeadLevel[] {
  const heads: Omit<HeadLevel, "start">[] = [];
  let place = 0;
  for (let level = 0; level < levels; level += 1) {
    const format = formats[((uint32(data, place) ?? 0) >>> 5) & 0b1111] ?? "";
    const length = uint16(data, place + 12) ?? 0;
    const units = Array.from({ length }, (_, unit) => uint16(data, place + 14 + unit * 2) ?? 0);
    heads.push({ format, text: String.fromCharCode(...units) });
    place += 14 + length * 2;
  }
  const common = uint16(data, place) ?? 1;
  return heads.map((head, level) => ({
    ...head,
    start: uint32(data, place + 2 + level * 4) ?? (level === 0 ? common : 1),
  }));
}
