import { contrast, type Ground, type Rgb, rgbOf, type Visibility, white, worst } from "./color.ts";
import { type HangulLists, hangulFormats } from "./hangul-lists.ts";
import { fillOf, type HwpxHeader, type LetterShape, type ParagraphShape } from "./hwpx-header.ts";
import { type HangulPage, isPlaced, pageOf } from "./hwpx-page.ts";
import { numberAs } from "./numbers.ts";
import { type DoubtedText, Paragraphs } from "./paragraphs.ts";
import { allWithin, childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Effect of the surrounding constructs on text. */
interface Scope {
  readonly visibility: Visibility;
  readonly surface: readonly Rgb[] | "unknown";
  readonly isInBox: boolean;
}

const characters: Readonly<Record<string, string>> = {
  ...{ tab: "\t", lineBreak: "\n", nbSpace: " ", fwSpace: " ", hyphen: "-", hypen: "-" },
};

/** Elements that hide their content; beginnings of fields contain their settings, and memos in the margin. */
const silent: ReadonlySet<string> = new Set([
  ...["linesegarray", "hiddenComment", "fieldEnd", "bookmark", "indexmark", "pageNum", "pageHiding", "newNum"],
  ...["colPr", "pageNumCtrl", "titleMark", "markpenBegin", "markpenEnd", "insertBegin", "insertEnd", "shapeComment"],
  ...["metaTag", "parameterset", "line", "connectLine"],
]);
const shapes: ReadonlySet<string> = new Set(["rect", "ellipse", "arc", "polygon", "curve", "container"]);
const controls: ReadonlySet<string> = new Set([
  "btn",
  "radioBtn",
  "checkBtn",
  "comboBox",
  "edit",
  "listBox",
  "scrollBar",
]);
const captioned: ReadonlySet<string> = new Set(["btn", "radioBtn", "checkBtn"]);
const unread: ReadonlySet<string> = new Set(["ole", "chart", "video", "unknownObject"]);

/** Reads a section: its text in order. */
export class HwpxSection {
  private readonly paragraphs = new Paragraphs();
  private readonly header: HwpxHeader;
  private readonly lists: HangulLists;
  /** Number of open ranges proposed for deletion; they may span paragraphs. */
  private deleted = 0;
  /** Number of open fields whose text may be marked for removal. */
  private marks = 0;
  private readonly fields: boolean[] = [];
  private page: HangulPage = pageOf(undefined);
  private outline = "";

  constructor(header: HwpxHeader, lists: HangulLists) {
    this.header = header;
    this.lists = lists;
  }

  read(section: XmlNode): DoubtedText {
    const [properties] = [...allWithin(section, "secPr")];
    this.page = pageOf(properties);
    this.outline = properties?.attributes.outlineShapeIDRef ?? "";
    const paper = [...(properties ? allWithin(properties, "pageBorderFill") : [])].map(
      ({ attributes }) => this.header.grounds.get(attributes.borderFillIDRef ?? "") ?? "none",
    );
    const filled = paper.filter((ground) => ground !== "none");
    const surface = filled.includes("unknown")
      ? "unknown"
      : [white, ...filled.flatMap((ground) => (typeof ground === "string" ? [] : ground))];
    this.list(section, { visibility: this.page.isLegible ? "shown" : "doubt", surface, isInBox: false });
    if (this.deleted > 0) this.paragraphs.gap("visibility-unknown");
    return this.paragraphs.all();
  }

  private list(node: XmlNode, scope: Scope): void {
    for (const child of elementsOf(node)) {
      if (child.name === "p") this.paragraph(child, scope);
      else if (!silent.has(child.name)) this.unknown(child, scope);
    }
  }

  private paragraph(node: XmlNode, scope: Scope): void {
    const shape = this.header.paragraphs.get(node.attributes.paraPrIDRef ?? "");
    const surface = shape && shape.ground !== "none" ? shape.ground : scope.surface;
    const inner = { ...scope, surface };
    this.number(node, shape, inner);
    if (shape && (shape.isOdd || !this.isInPage(shape))) this.paragraphs.doubtLine("visibility-unknown");
    for (const child of elementsOf(node)) {
      if (child.name === "run") this.run(child, inner);
      else if (!silent.has(child.name)) this.unknown(child, inner);
    }
    this.paragraphs.end();
  }

  private isInPage({ left, right, first }: ParagraphShape): boolean {
    const { textWidth, left: margin } = this.page;
    // A hanging first line stays in place, and the others move in.
    const starts = [...left, ...left.flatMap((one) => first.map((other) => one + Math.abs(other)))];
    const isLeft = starts.every((start) => start >= -margin && start <= textWidth - leastText);
    return isLeft && [...right].every((one) => one >= -margin && Math.max(0, ...left) + one <= textWidth - leastText);
  }

  /** Adds the number of a paragraph in a list or outline. Bullets are not numbers. */
  private number(node: XmlNode, shape: ParagraphShape | undefined, scope: Scope): void {
    const heading = shape?.heading;
    if (!heading || !["OUTLINE", "NUMBER"].includes(heading.type)) return;
    const id = heading.type === "OUTLINE" ? this.outline : heading.id;
    // A paragraph that is deleted, or in a box, may not count.
    if (this.deleted > 0 || scope.isInBox) this.lists.doubt(id);
    const label = this.lists.next(id, this.header.numberings.get(id), heading.level);
    const [run] = elementsOf(node).filter(({ name }) => name === "run");
    const visibility = this.visibilityOf(this.header.letters.get(run?.attributes.charPrIDRef ?? ""), scope);
    if (label.text === undefined) this.paragraphs.gap("part-unread");
    else if (label.text !== "")
      this.add(`${label.text} `, worst(visibility, label.isSure ? "shown" : "doubt"), "label");
  }

  private visibilityOf(shape: LetterShape | undefined, scope: Scope): Visibility {
    if (!shape) return scope.visibility;
    if (shape.isTiny) return "hidden";
    const behind = shape.ground === "none" ? scope.surface : shape.ground;
    const seen = contrast(shape.ink, behind);
    const known = scope.isInBox && seen === "hidden" ? "doubt" : seen;
    return worst(scope.visibility, known, shape.isOdd ? "doubt" : "shown");
  }

  private run(node: XmlNode, scope: Scope): void {
    const visibility = this.visibilityOf(this.header.letters.get(node.attributes.charPrIDRef ?? ""), scope);
    for (const child of elementsOf(node)) this.inRun(child, scope, visibility);
  }

  private inRun(node: XmlNode, scope: Scope, visibility: Visibility): void {
    const { name, attributes } = node;
    if (name === "t") this.text(node, visibility, scope);
    else if (name === "ctrl") for (const child of elementsOf(node)) this.control(child, scope);
    else if (name === "tbl") this.table(node, scope);
    else if (shapes.has(name)) this.shape(node, scope);
    else if (name === "pic") this.picture(node, scope);
    else if (name === "dutmal") this.add(textOf(childOf(node, "mainText")), visibility);
    else if (name === "compose") this.add(attributes.composeText ?? "", worst(visibility, "doubt"));
    else if (name === "equation") this.add(textOf(childOf(node, "script")), worst(visibility, "doubt"));
    else if (name === "textart") this.add(attributes.text ?? "", worst(visibility, "doubt"));
    else if (controls.has(name)) this.form(node, scope);
    else if (unread.has(name)) this.paragraphs.gap("part-unread");
    else if (name === "switch") this.alternatives(node, scope, visibility);
    else if (name !== "secPr" && !silent.has(name)) this.unknown(node, scope);
  }

  private text(node: XmlNode, visibility: Visibility, scope: Scope): void {
    for (const child of node.children) {
      if (typeof child === "string") this.add(child, visibility);
      else if (child.name === "deleteBegin") this.deleted += 1;
      else if (child.name === "deleteEnd") this.deleted = Math.max(0, this.deleted - 1);
      else if (Object.hasOwn(characters, child.name)) this.add(characters[child.name] ?? "", visibility);
      else if (!silent.has(child.name)) this.unknown(child, scope);
    }
  }

  private control(node: XmlNode, scope: Scope): void {
    const { name, attributes } = node;
    if (name === "fieldBegin") this.field(attributes.type ?? "");
    else if (name === "fieldEnd") this.marks -= this.fields.pop() ? 1 : 0;
    else if (name === "autoNum") this.automatic(node, scope);
    else if (["header", "footer", "footNote", "endNote"].includes(name)) this.inner(node, scope);
    else if (!silent.has(name)) this.unknown(node, scope);
  }

  /** Opens a field. Proofreading marks may mean that the text is to be removed. */
  private field(type: string): void {
    const isMark = type.startsWith("PROOFREADING");
    this.fields.push(isMark);
    if (isMark) this.marks += 1;
  }

  /** Adds the number of a note, picture, table or equation. */
  private automatic(node: XmlNode, { visibility }: Scope): void {
    const format = childOf(node, "autoNumFormat")?.attributes;
    const number = numberAs(hangulFormats[format?.type ?? "DIGIT"] ?? "", Number(node.attributes.num));
    if (number === undefined) this.paragraphs.gap("part-unread");
    else this.add(`${format?.prefixChar ?? ""}${number}${format?.suffixChar ?? ""}`, visibility, "label");
  }

  /** Reads lists within objects anchored in the paragraph. */
  private inner(node: XmlNode, scope: Scope): void {
    this.paragraphs.enter();
    for (const child of elementsOf(node)) if (child.name === "subList") this.list(child, scope);
    this.paragraphs.leave();
  }

  private table(node: XmlNode, scope: Scope): void {
    const placed = worst(scope.visibility, isPlaced(node, this.page) ? "shown" : "doubt");
    const table = this.header.grounds.get(node.attributes.borderFillIDRef ?? "");
    const zones = [...allWithin(node, "cellzone")].map(
      ({ attributes }) => this.header.grounds.get(attributes.borderFillIDRef ?? "") ?? "none",
    );
    this.caption(node, { ...scope, visibility: placed });
    for (const row of elementsOf(node)) {
      for (const cell of row.name === "tr" ? elementsOf(row) : []) {
        const own = this.header.grounds.get(cell.attributes.borderFillIDRef ?? "");
        const width = Number(childOf(cell, "cellSz")?.attributes.width ?? leastText);
        const surface = surfaceOf([own, table], scope.surface, zones);
        const visibility = worst(placed, width >= leastCell ? "shown" : "doubt");
        if (cell.name === "tc") this.inner(cell, { ...scope, surface, visibility });
        else this.unknown(cell, scope);
      }
    }
  }

  private caption(node: XmlNode, scope: Scope): void {
    const caption = childOf(node, "caption");
    if (caption) this.inner(caption, scope);
  }

  private shape(node: XmlNode, scope: Scope): void {
    const visibility = worst(scope.visibility, isPlaced(node, this.page) ? "shown" : "doubt");
    const fill = fillOf({ ...node, children: elementsOf(node).filter(({ name }) => name === "fillBrush") });
    const box: Scope = { visibility, surface: fill === "none" ? scope.surface : fill, isInBox: true };
    this.caption(node, scope);
    for (const child of elementsOf(node)) {
      if (child.name === "drawText") this.inner(child, box);
      else if (shapes.has(child.name)) this.shape(child, box);
      else if (child.name === "pic") this.picture(child, scope);
      else if (unread.has(child.name)) this.paragraphs.gap("part-unread");
    }
  }

  /** Handles a picture. One that covers most of a page may be a page of text. */
  private picture(node: XmlNode, scope: Scope): void {
    const size = childOf(node, "sz")?.attributes ?? childOf(node, "curSz")?.attributes;
    const area = Number(size?.width) * Number(size?.height);
    if (!(area < (this.page.textWidth * this.page.textHeight) / 2)) this.paragraphs.gap("part-unread");
    this.caption(node, scope);
  }

  /** Reads a form control. A button shows its caption; of others it is unknown which of their texts is shown. */
  private form(node: XmlNode, scope: Scope): void {
    const { caption = "", foreColor = "", backColor = "" } = node.attributes;
    const [ink, ground] = [rgbOf(foreColor), rgbOf(backColor)];
    const letters = this.header.letters.get(childOf(node, "formCharPr")?.attributes.charPrIDRef ?? "");
    const shape: LetterShape | undefined = letters && {
      ...letters,
      ink: ink ?? "unknown",
      ground: ground ? [ground] : "unknown",
    };
    const isPlain = captioned.has(node.name) && isPlaced(node, this.page);
    this.add(caption, worst(this.visibilityOf(shape, { ...scope, isInBox: true }), isPlain ? "shown" : "doubt"));
    this.add(textOf(childOf(node, "text")), worst(scope.visibility, "doubt"));
  }

  /** Reads alternatives for other versions. */
  private alternatives(node: XmlNode, scope: Scope, visibility: Visibility): void {
    const doubted = worst(visibility, "doubt");
    for (const branch of elementsOf(node)) {
      for (const child of elementsOf(branch)) this.inRun(child, { ...scope, visibility: doubted }, doubted);
    }
  }

  private unknown(node: XmlNode, scope: Scope): void {
    for (const text of allText(node)) this.add(text, worst(scope.visibility, "doubt"));
    this.paragraphs.gap("part-unread");
    this.paragraphs.doubtLine("visibility-unknown");
  }

  private add(text: string, visibility: Visibility, as: "add" | "label" = "add"): void {
    const seen = worst(visibility, this.marks > 0 ? "doubt" : "shown");
    if (seen === "hidden" || this.deleted > 0) return;
    this.paragraphs[as](text, seen === "doubt" ? "visibility-unknown" : undefined);
  }
}

/** Minimum width of text and of a cell, in hundredths of a point. */
const leastText = 1000;
const leastCell = 400;

/** Returns the ground of a cell's text; a zone of cells may cover the table's. */
function surfaceOf(
  grounds: readonly (Ground | undefined)[],
  below: Scope["surface"],
  zones: readonly Ground[],
): Scope["surface"] {
  const own = grounds.find((ground) => ground !== undefined && ground !== "none") ?? below;
  const over = zones.filter((ground) => ground !== "none");
  if (own === "unknown" || over.includes("unknown")) return "unknown";
  return [...own, ...over.flatMap((ground) => (typeof ground === "string" ? [] : ground))];
}

function textOf(node: XmlNode | undefined): string {
  return node ? [...allText(node)].join("") : "";
}

function* allText({ children }: XmlNode): Generator<string> {
  for (const child of children) {
    if (typeof child !== "string") yield* allText(child);
    else if (child.trim() !== "") yield child;
  }
}
