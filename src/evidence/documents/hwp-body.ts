import { contrast, type Ground, type Visibility, worst } from "./color.ts";
import type { HangulLists } from "./hangul-lists.ts";
import { fillAt, type HwpInfo, type HwpParagraph } from "./hwp-info.ts";
import { type HwpRecord, nameAt, records, uint16, uint32 } from "./hwp-records.ts";
import { type DoubtedText, Paragraphs } from "./paragraphs.ts";

const tags = { head: 66, text: 67, letters: 68, control: 71, list: 72, page: 73, drawing: 76, memo: 93 } as const;

/** Ground behind the text of a paragraph list, and the record level it starts at. */
interface Place {
  readonly level: number;
  readonly kind: string;
  readonly surface: Surface;
}

type Surface = Exclude<Ground, "none">;
const paper: Surface = [[255, 255, 255]];

/** Controls whose letters are not read: formulas, and letters over others. */
const unreadControls: ReadonlySet<string> = new Set(["eqed", "tdut", "tcps"]);

/** Reads the sections of a document. */
export class HwpBody {
  private readonly info: HwpInfo;
  private readonly lists: HangulLists;
  private paragraphs = new Paragraphs();
  private outline = 0;
  /** Width of a line, in hundredths of a point. */
  private textWidth = usualWidth;
  private places: Place[] = [];
  private shape: HwpParagraph | undefined;
  private letters: readonly string[] = [];
  private visibilities: readonly Visibility[] = [];

  constructor(info: HwpInfo, lists: HangulLists) {
    this.info = info;
    this.lists = lists;
  }

  /** Reads the text of a section, one line for each paragraph. Throws `Unread`. */
  section(bytes: Uint8Array): DoubtedText {
    this.paragraphs = new Paragraphs();
    this.places = [];
    let skipped: Skip | undefined;
    for (const record of records(bytes)) {
      if (skipped && isBehind(record, skipped)) skipped = undefined;
      skipped ??= skipOf(record);
      if (!skipped) this.read(record);
    }
    this.flush();
    return this.paragraphs.all();
  }

  private read({ tag, level, data }: HwpRecord): void {
    if (tag === tags.head) this.head(level, data);
    else if (tag === tags.text) this.letters = charactersOf(data);
    else if (tag === tags.letters) this.visibilities = this.visibilitiesOf(data);
    else if (tag === tags.control) this.control(level, data);
    else if (tag === tags.list) this.list(level, data);
    else if (tag === tags.drawing) this.drawing(level, data);
    else if (tag === tags.page)
      this.textWidth = (uint32(data, 0) ?? 0) - (uint32(data, 8) ?? 0) - (uint32(data, 12) ?? 0);
  }

  private head(level: number, data: DataView): void {
    this.flush();
    this.leave(level);
    this.shape = this.info.paragraphs[uint16(data, 8) ?? -1];
  }

  /** Closes everything deeper than a level. */
  private leave(level: number): void {
    while ((this.places.at(-1)?.level ?? level) > level) this.places.pop();
  }

  private control(level: number, data: DataView): void {
    this.leave(level - 1);
    const kind = nameAt(data);
    if (kind === "secd") this.outline = uint16(data, 18) ?? 0;
    if (unreadControls.has(kind)) this.paragraphs.gap("part-unread");
    this.places.push({ level, kind, surface: this.surface });
  }

  private get surface(): Surface {
    return this.places.at(-1)?.surface ?? paper;
  }

  /** Starts a list; a cell states its fill. */
  private list(level: number, data: DataView): void {
    while (this.places.at(-1)?.kind === "cell" && (this.places.at(-1)?.level ?? 0) >= level) this.places.pop();
    const isCell = this.places.at(-1)?.kind === "tbl ";
    if (!isCell) return;
    const fill = this.info.grounds[(uint16(data, cellFill) ?? 0) - 1] ?? "none";
    this.places.push({ level, kind: "cell", surface: fill === "none" ? this.surface : fill });
  }

  private drawing(level: number, data: DataView): void {
    const fill = fillOfDrawing(data);
    if (fill !== "none") this.places.push({ level, kind: "box", surface: fill });
  }

  private visibilitiesOf(data: DataView): Visibility[] {
    const surface = this.shape && this.shape.ground !== "none" ? this.shape.ground : this.surface;
    const all = new Array<Visibility>(this.letters.length).fill("shown");
    for (let at = 0; at + 8 <= data.byteLength; at += 8) {
      const shape = this.info.letters[data.getUint32(at + 4, true)];
      all.fill(this.visibilityOf(shape, surface), data.getUint32(at, true));
    }
    return all;
  }

  private visibilityOf(shape: HwpInfo["letters"][number] | undefined, surface: Surface): Visibility {
    if (!shape) return "shown";
    if (shape.isTiny) return "hidden";
    const seen = contrast(shape.ink, shape.ground === "none" ? surface : shape.ground);
    const known = seen === "hidden" && this.isInBox ? "doubt" : seen;
    return worst(known, shape.isOdd ? "doubt" : "shown");
  }

  private get isInBox(): boolean {
    return this.places.some(({ kind }) => kind === "gso ");
  }

  private flush(): void {
    this.number();
    const { letters, visibilities } = this;
    const end = letters.findLastIndex((letter) => letter.trim() !== "") + 1;
    for (const [at, letter] of letters.slice(0, end).entries()) {
      const seen = visibilities[at] ?? "shown";
      if (seen !== "hidden") this.paragraphs.add(letter, seen === "doubt" ? "visibility-unknown" : undefined);
    }
    if (this.shape && !this.isOnPage(this.shape)) this.paragraphs.doubtLine("visibility-unknown");
    this.paragraphs.end();
    this.letters = [];
    this.visibilities = [];
    this.shape = undefined;
  }

  private isOnPage({ left, right, first }: HwpParagraph): boolean {
    const most = this.textWidth - leastText;
    return (
      left >= -mostLeft && left + Math.abs(first) <= most && right >= -mostLeft && Math.max(0, left) + right <= most
    );
  }

  private number(): void {
    const { shape } = this;
    if (!shape?.heading) return;
    const id = shape.heading === "outline" ? this.outline : shape.numbering;
    if (this.isInBox) this.lists.doubt(String(id));
    const label = this.lists.next(String(id), this.info.numberings[id - 1], shape.level);
    const seen = worst(this.visibilities[0] ?? "shown", label.isSure ? "shown" : "doubt");
    if (label.text === undefined) this.paragraphs.gap("part-unread");
    else if (label.text !== "" && seen !== "hidden") {
      this.paragraphs.label(`${label.text} `, seen === "doubt" ? "visibility-unknown" : undefined);
    }
  }
}

/** Minimum width of a line, also its farthest start left of the margin, in hundredths of a point. */
const leastText = 1000;
const mostLeft = 8500;
/** A4 without the usual margins. */
const usualWidth = 42_520;
/** Offset, in the list record of a cell, of the number of its fill. */
const cellFill = 32;

interface Skip {
  readonly tag: number;
  readonly level: number;
}

/** Skips hidden comments, and memos in the margin. */
function skipOf({ tag, level, data }: HwpRecord): Skip | undefined {
  const isComment = tag === tags.control && nameAt(data) === "tcmt";
  return isComment || tag === tags.memo ? { tag, level } : undefined;
}

/**
 * Whether a record is past the skipped content. Content of a control is deeper; the paragraphs of a memo are at its own
 * level, up to the next control or paragraph around it.
 */
function isBehind({ tag, level }: HwpRecord, skip: Skip): boolean {
  if (skip.tag === tags.memo) return level < skip.level || (level === skip.level && tag === tags.control);
  return level <= skip.level;
}

/** Bytes of a drawing before and after its matrices; there are two matrices for each step and one more. */
const drawing = { head: 50, matrix: 48, line: 13 };

function fillOfDrawing(data: DataView): Ground {
  // A top-level drawing begins with its name twice.
  const start = nameAt(data) === nameAt(data, 4) ? 0 : -4;
  const steps = uint16(data, start + drawing.head);
  if (steps === undefined) return "unknown";
  return fillAt(data, start + drawing.head + 2 + drawing.matrix * (1 + 2 * steps) + drawing.line);
}

/** Controls of one word; all others take eight. */
const oneWord = new Set([0, 10, 13, 24, 25, 26, 27, 28, 29, 30, 31]);
const controlWords = 8;
const meaning: Readonly<{ [code: number]: string }> = { 9: "\t", 10: "\n", 24: "-", 30: " ", 31: " " };

/** Returns the character at each word of a paragraph's text; controls take as many entries as words. */
function charactersOf(data: DataView): string[] {
  const words: string[] = [];
  for (let at = 0; at + 2 <= data.byteLength; ) {
    const code = data.getUint16(at, true);
    const count = code < 32 && !oneWord.has(code) ? controlWords : 1;
    words.push(code < 32 ? (meaning[code] ?? "") : String.fromCharCode(code));
    for (let rest = 1; rest < count; rest++) words.push("");
    at += count * 2;
  }
  return words;
}
