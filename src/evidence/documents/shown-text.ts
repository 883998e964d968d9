import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Doubt } from "../../model/document-text.ts";
import {
  breaksAround,
  hidingAttributes,
  hidingClass,
  isHarmlessStyle,
  replacedElements,
  restylingElements,
  smallElements,
  struckElements,
  unsureElements,
} from "./markup.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.Template;

/** Visible text of HTML. */
export interface ShownText {
  readonly text: string;
  /** Start offsets in `text` of lines that are headings or begin in bold, in order. */
  readonly headings: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** Returns the text of HTML as shown within a page. Content that some programs show and others do not is doubtful. */
export function shownText(html: string): ShownText {
  const writer = new Writer();
  const open: Frame[] = [{ children: fragmentOf(html), next: 0, style: plainStyle, end: () => undefined }];
  // A loop, since hostile text nests deeper than the call stack allows.
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const node = frame.children[frame.next];
    frame.next += 1;
    if (!node) {
      frame.end();
      open.pop();
    } else if (node.nodeName === "#text" && "value" in node) writer.write(node.value, frame.style);
    else if ("tagName" in node) open.push(...enter(node, frame, writer));
  }
  return writer.shown();
}

function fragmentOf(html: string): readonly Node[] {
  const [page] = parseFragment("<div></div>").childNodes;
  return page && "tagName" in page ? parseFragment(page, html, {}).childNodes : [];
}

/** Style of an element's text. */
interface TextStyle {
  readonly isUnsure: boolean;
  readonly isHeading: boolean;
  readonly keepsSpaces: boolean;
  /** Number of elements around it that make it smaller. */
  readonly smaller: number;
}

const plainStyle: TextStyle = { isUnsure: false, isHeading: false, keepsSpaces: false, smaller: 0 };

interface Frame {
  readonly children: readonly Node[];
  next: number;
  readonly style: TextStyle;
  readonly list?: List | undefined;
  readonly end: () => void;
}

/** Returns the marker before an item. */
type List = (item: Element) => string;

/** Most nested elements that make a text smaller, before it is unreadable. */
const maxSmaller = 2;

function enter(element: Element, around: Frame, writer: Writer): Frame[] {
  const { tagName: name } = element;
  if (struckElements.has(name)) return [];
  if (restylingElements.has(name) || (/^col/.test(name) && isUnsure(element))) writer.doubtAll();
  const breaks = Math.min(breaksAround.get(name) ?? 0, around.list === undefined ? 2 : 1);
  writer.break(breaks);
  if (name === "br") writer.endLine();
  const isCell = name === "td" || name === "th";
  if (isCell) writer.nextCell();
  if (name === "li") writer.mark((around.list ?? bullet)(element));
  const style = mannerOf(element, around.style);
  if (replacedElements.has(name)) writer.replace();
  const children = "content" in element ? element.content.childNodes : element.childNodes;
  const list = name === "ol" ? numbers(element) : name === "ul" || name === "menu" ? bullet : undefined;
  return [
    {
      children,
      next: 0,
      style,
      list: list ?? (name === "li" ? around.list : undefined),
      end: () => (isCell ? writer.nextCell() : writer.break(breaks)),
    },
  ];
}

function mannerOf(element: Element, around: TextStyle): TextStyle {
  const { tagName: name } = element;
  const smaller = around.smaller + (smallElements.has(name) ? 1 : 0);
  return {
    isUnsure: around.isUnsure || unsureElements.has(name) || smaller > maxSmaller || isUnsure(element),
    isHeading: around.isHeading || /^(?:h[1-6]|b|strong)$/.test(name),
    keepsSpaces: around.keepsSpaces || name === "pre" || name === "textarea",
    smaller,
  };
}

/** Whether an element's own attributes may hide it. */
function isUnsure({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => {
    if (name === "style") return !isHarmlessStyle(value);
    return hidingAttributes.has(name) || (name === "class" && hidingClass.test(value));
  });
}

const bullet: List = () => "- ";

/** Returns decimal numbers as a browser counts them. For any other list style the marker is unknown. */
function numbers(list: Element): List | undefined {
  const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
  if (attribute(list, "reversed") !== undefined || (attribute(list, "type") ?? "1") !== "1") return () => "";
  let next = integer(attribute(list, "start")) ?? 1;
  return (item) => {
    const number = integer(attribute(item, "value")) ?? next;
    next = number + 1;
    return `${number}. `;
  };
}

function integer(text = ""): number | undefined {
  const found = /^\s*[+-]?\d{1,9}/.exec(text);
  return found ? Number(found[0]) : undefined;
}

/** Stands for a picture or another object that is not text. */
const replacement = "\ufffc";

/** Assembles the visible text. */
class Writer {
  private readonly parts: string[] = [];
  private length = 0;
  private breaks = 0;
  private isAtStart = true;
  private isNextCell = false;
  private marker = "";
  private isAllUnsure = false;
  private readonly headings: number[] = [];
  private readonly doubts: { from: number; to: number; readonly reason: Doubt["reason"] }[] = [];

  break(lines: number): void {
    this.breaks = Math.max(this.breaks, lines);
    if (lines > 0) this.isNextCell = false;
  }

  endLine(): void {
    this.breaks = Math.min(this.breaks + 1, 2);
  }

  nextCell(): void {
    this.isNextCell = true;
  }

  /** Adds the marker before the next text. */
  mark(marker: string): void {
    this.marker += marker;
  }

  doubtAll(): void {
    this.isAllUnsure = true;
  }

  /** Adds the sign for an object that is not text. */
  replace(): void {
    this.begin();
    this.doubt(replacement.length, "part-unread");
    this.put(replacement);
  }

  write(text: string, { isUnsure, isHeading, keepsSpaces }: TextStyle): void {
    const isLineStart = this.isAtStart || this.breaks > 0;
    const shown = keepsSpaces ? text : collapsed(text, isLineStart || this.isNextCell);
    if (shown === "") return;
    const from = this.begin();
    if (isHeading && isLineStart && this.headings.at(-1) !== from) this.headings.push(from);
    if (isUnsure) this.doubt(shown.length, "visibility-unknown");
    this.put(shown);
  }

  shown(): ShownText {
    const text = `${this.parts.join("")}\n`;
    const all: Doubt[] = [{ from: 0, to: text.length, reason: "visibility-unknown" }];
    return { text, headings: this.headings, doubts: this.isAllUnsure ? all : this.doubts };
  }

  /** Returns the start of the current line. */
  private begin(): number {
    const breaks = this.breaks - (this.isAtStart ? 1 : 0);
    if (this.length > 0 && breaks > 0) this.put("\n".repeat(breaks));
    else if (!this.isAtStart && this.isNextCell) this.put("\t");
    const from = this.length;
    this.breaks = 0;
    this.isNextCell = false;
    if (this.marker !== "") this.put(this.marker);
    this.marker = "";
    return from;
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.isAtStart = text.endsWith("\n");
  }

  private doubt(length: number, reason: Doubt["reason"]): void {
    const last = this.doubts.at(-1);
    if (last?.to === this.length && last.reason === reason) last.to += length;
    else this.doubts.push({ from: this.length, to: this.length + length, reason });
  }
}

/** Collapses runs of spaces to one space, or to one line break if they contain one. */
function collapsed(text: string, isStart: boolean): string {
  const one = text.replaceAll(/[ \t\n\f\r]{2,}|[\t\f\r]/g, (spaces) => (spaces.includes("\n") ? "\n" : " "));
  return isStart ? one.replace(/^[ \n]/, "") : one;
}
