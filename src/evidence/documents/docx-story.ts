import { type Visibility, white, worst } from "./color.ts";
import { drawnIn, isDrawing } from "./docx-drawing.ts";
import { Fields } from "./docx-fields.ts";
import { type Label, Lists, type Place } from "./docx-lists.ts";
import { type DocxParts, wordNamespaces } from "./docx-package.ts";
import { pageOf, pagesOf } from "./docx-page.ts";
import {
  isSymbolFont,
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from "./docx-properties.ts";
import { type Scope, visibilityOf } from "./docx-scope.ts";
import { merged, Styles } from "./docx-styles.ts";
import { cellsOf } from "./docx-table.ts";
import { Theme } from "./docx-theme.ts";
import { type DoubtedText, Paragraphs } from "./paragraphs.ts";
import { allWithin, childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** State shared by the stories of a document. */
export interface Context {
  readonly styles: Styles;
  readonly theme: Theme;
  readonly lists: Lists;
  /** Referenced notes, in order, with the visibility of the reference. */
  readonly notes: { readonly footnote: Map<string, Visibility>; readonly endnote: Map<string, Visibility> };
}

export function newContext({ theme, settings, styles, numbering }: DocxParts): Context {
  const colors = new Theme(theme, settings);
  const known = new Styles(styles, colors);
  const notes = { footnote: new Map(), endnote: new Map() };
  return { theme: colors, styles: known, lists: new Lists(numbering, known, colors), notes };
}

const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

/** Elements that show their content and nothing else. */
const transparent: ReadonlySet<string> = new Set([
  ...["body", "document", "footnote", "endnote", "hyperlink", "smartTag", "sdtContent", "customXml", "ins", "moveTo"],
  ...["dir", "bdo", "txbxContent", "ruby", "rubyBase"],
]);

/** Elements that hide their content; of ruby, the small text above. */
const silent: ReadonlySet<string> = new Set([
  ...["del", "moveFrom", "delText", "delInstrText", "rt", "rubyPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr"],
  ...["pPr", "rPr", "tblPr", "tblPrEx", "trPr", "tcPr", "tblGrid", "sectPr", "bookmarkStart", "bookmarkEnd"],
  ...["proofErr", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"],
  ...["footnoteRef", "endnoteRef", "separator", "continuationSeparator", "lastRenderedPageBreak", "softHyphen"],
  ...["moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "background", "fldData"],
  ...["customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"],
  ...[
    "customXmlMoveFromRangeStart",
    "customXmlMoveFromRangeEnd",
    "customXmlMoveToRangeStart",
    "customXmlMoveToRangeEnd",
  ],
]);

const characters: Readonly<Record<string, string>> = {
  ...{ tab: "\t", ptab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" },
};

/** Vocabularies whose alternatives are supported. */
const understood =
  /^http:\/\/schemas\.microsoft\.com\/office\/(?:word|drawing)\/20\d\d(?:\/\d\d)?\/(?:wordml(?:\/(?:cid|symex|sdtdatahash))?|wordprocessing(?:Shape|Group|Canvas|Drawing)|main)$/;

/** Look of the paragraph around a run. */
interface Around {
  readonly run: RunProperties;
  readonly ground: RunProperties["ground"];
}

/** Reads the body or a note: its text in order. */
export class DocxStory {
  private readonly paragraphs = new Paragraphs();
  private readonly context: Context;
  private readonly kind: "body" | "footnote" | "endnote";
  private fields = new Fields();
  private foldedBy: { readonly style: string | undefined } | undefined;

  constructor(context: Context, kind: "body" | "footnote" | "endnote") {
    this.context = context;
    this.kind = kind;
  }

  /** Reads the text of a main part, or of a note with a given visibility. Throws `Unread`. */
  read(node: XmlNode, visibility: Visibility = "shown"): DoubtedText {
    const body = childOf(node, "body");
    const page = pageOf(undefined);
    const paper = this.context.theme.inkOf(childOf(node, "background")?.attributes ?? {}, "color");
    const surface = typeof paper === "string" ? (paper === "auto" ? [white] : ("unknown" as const)) : [white, paper];
    const cases = [{ run: {}, surface }];
    const scope: Scope = { visibility, cases, page, width: page.textWidth, isInBox: false, ink: "auto" };
    if (body) this.sections(body, scope);
    else this.blocks(node, scope);
    if (this.fields.isAnyOpen) this.paragraphs.gap("visibility-unknown");
    return this.paragraphs.all();
  }

  private sections(body: XmlNode, scope: Scope): void {
    const pages = pagesOf(body);
    for (const child of elementsOf(body)) {
      const page = pages.get(child) ?? scope.page;
      const visibility = worst(scope.visibility, page.isLegible ? "shown" : "doubt");
      this.block(child, { ...scope, page, width: page.textWidth, visibility });
    }
  }

  private blocks(node: XmlNode, scope: Scope): void {
    for (const child of elementsOf(node)) this.block(child, scope);
  }

  private block(node: XmlNode, scope: Scope): void {
    const { name, namespace } = node;
    if (namespace === compatibility) this.alternatives(node, (chosen) => this.blocks(chosen, scope));
    else if (!wordNamespaces.includes(namespace)) this.unknown(node, scope);
    else if (name === "p") this.paragraph(node, scope);
    else if (name === "tbl") this.table(node, scope);
    else if (name === "sdt") this.blocks(node, withContent(node, scope));
    else if (name === "altChunk") this.gapAlone();
    else if (transparent.has(name)) this.blocks(node, scope);
    else if (!silent.has(name)) this.unknown(node, scope);
  }

  private table(node: XmlNode, scope: Scope): void {
    for (const { content, scope: inner } of cellsOf(node, scope, this.context)) this.blocks(content, inner);
  }

  private paragraph(node: XmlNode, around: Scope): void {
    const { styles, lists, theme } = this.context;
    const children = elementsOf(node);
    const own = paragraphProperties(childOf(node, "pPr"), theme);
    const scope = this.folded(own, around);
    const style = styles.of(own.style);
    const place = lists.placeOf(own, style.paragraph, own.style);
    const layers = [styles.defaults.paragraph, style.paragraph, place ? lists.indentsOf(place) : {}, own];
    const all = merged(...layers);
    // Properties after the text would be read too late.
    const isOdd = all.isOdd || children.findIndex(({ name }) => name === "pPr") > 0 || !isInPage(all, scope);
    const look = { run: style.run, ground: all.ground };
    // A paragraph that only ends a section has no number.
    const isBreak = childOf(childOf(node, "pPr"), "sectPr") !== undefined && children.length === 1;
    if (place && !isBreak) this.number(place, own, { ...scope, visibility: isOdd ? "doubt" : scope.visibility }, look);
    if (isOdd) this.paragraphs.doubtLine("visibility-unknown");
    for (const child of children) this.inline(child, scope, look);
    this.paragraphs.end();
  }

  /**
   * Returns the scope after a collapsed heading: text is hidden until unfolded, up to the next heading of its style.
   */
  private folded(own: ParagraphProperties, scope: Scope): Scope {
    if (own.isCollapsed) this.foldedBy = { style: own.style };
    else if (this.foldedBy && this.foldedBy.style === own.style) this.foldedBy = undefined;
    const isFolded = this.foldedBy !== undefined && !own.isCollapsed;
    return isFolded ? { ...scope, visibility: worst(scope.visibility, "doubt") } : scope;
  }

  private number(place: Place, own: ParagraphProperties, scope: Scope, around: Around): void {
    const { lists } = this.context;
    const mark = own.mark ?? {};
    // In a box or a note, Word's order of counting is unknown.
    const isApart = scope.isInBox || this.kind !== "body";
    if (own.isMarkDeleted || mark.vanish || isApart || scope.visibility !== "shown") lists.doubt(place);
    const label = lists.next(place);
    if (own.isMarkDeleted) return;
    this.label(label, { mark, scope, around });
  }

  private label(label: Label, { mark, scope, around }: { mark: RunProperties; scope: Scope; around: Around }): void {
    const visibility = this.visibility(merged(mark, label.run), scope, around);
    if (label.text === undefined) this.paragraphs.gap("part-unread");
    else this.add(label.text, worst(visibility, label.isSure ? "shown" : "doubt"), "label");
  }

  private inlines(node: XmlNode, scope: Scope, around: Around): void {
    for (const child of elementsOf(node)) this.inline(child, scope, around);
  }

  private inline(node: XmlNode, scope: Scope, around: Around): void {
    const { name, namespace } = node;
    if (namespace === compatibility) this.alternatives(node, (chosen) => this.inlines(chosen, scope, around));
    else if (namespace === math) this.formula(node, scope);
    else if (!wordNamespaces.includes(namespace)) this.unknownInline(node, scope);
    else if (name === "r") this.run(node, scope, around);
    else if (name === "sdt") this.inlines(node, withContent(node, scope), around);
    else if (name === "fldSimple") this.simpleField(node, scope, around);
    else if (name === "subDoc") this.paragraphs.gap("part-unread");
    else if (transparent.has(name)) this.inlines(node, scope, around);
    else if (!silent.has(name)) this.unknownInline(node, scope);
  }

  private simpleField(node: XmlNode, scope: Scope, around: Around): void {
    const isStale = isTrue(node.attributes.dirty);
    this.inlines(node, { ...scope, visibility: worst(scope.visibility, isStale ? "doubt" : "shown") }, around);
  }

  private run(node: XmlNode, scope: Scope, around: Around): void {
    const properties = childOf(node, "rPr");
    const isLate = elementsOf(node).findIndex(({ name }) => name === "rPr") > 0;
    const own = runProperties(properties, this.context.theme);
    const visibility = worst(this.visibility(own, scope, around), isLate ? "doubt" : "shown");
    this.runContent(node, { scope, visibility, font: own.font, fit: own.fit });
  }

  private visibility(own: RunProperties, scope: Scope, around: Around): Visibility {
    const { styles } = this.context;
    const letters = own.style === undefined ? {} : styles.of(own.style).run;
    return visibilityOf(
      { defaults: styles.defaults.run, paragraph: around.run, letters, own, ground: around.ground },
      scope,
    );
  }

  private runContent(node: XmlNode, about: RunAbout): void {
    for (const child of elementsOf(node)) this.inRun(child, about);
  }

  private inRun(node: XmlNode, about: RunAbout): void {
    const { name, namespace, attributes } = node;
    const { scope, visibility } = about;
    if (namespace === compatibility) this.alternatives(node, (chosen) => this.runContent(chosen, about));
    else if (isDrawing(node)) this.drawing(node, scope, visibility);
    else if (!wordNamespaces.includes(namespace)) this.unknownInline(node, scope);
    else if (name === "t") this.letters(textIn(node), about);
    else if (Object.hasOwn(characters, name)) this.add(characters[name] ?? "", visibility);
    else if (name === "sym") this.add(symbol(attributes), visibility);
    else if (name === "instrText") this.fields.code(textIn(node));
    else if (name === "fldChar") this.fieldCharacter(node, visibility);
    else if (name === "ruby") this.inlines(node, { ...scope, visibility }, { run: {}, ground: undefined });
    else if (name === "footnoteReference") this.note("footnote", attributes.id, visibility);
    else if (name === "endnoteReference") this.note("endnote", attributes.id, visibility);
    else if (!silent.has(name)) this.unknownInline(node, scope);
  }

  /** Adds letters. A symbol font shows other signs in their place. */
  private letters(text: string, { visibility, font, fit }: RunAbout): void {
    const isPicture = isSymbolFont(font) && /[!-~]/.test(text);
    const isSqueezed = fit !== undefined && !(fit >= text.length * leastLetter);
    this.add(text, worst(visibility, isPicture || isSqueezed ? "doubt" : "shown"));
  }

  private fieldCharacter({ attributes }: XmlNode, visibility: Visibility): void {
    if (visibility === "hidden") return;
    if (!this.fields.character(attributes.fldCharType, isTrue(attributes.dirty))) {
      this.paragraphs.doubtLine("visibility-unknown");
    }
  }

  private note(kind: "footnote" | "endnote", id: string | undefined, visibility: Visibility): void {
    const shown = worst(visibility, this.fields.visibility);
    const known = this.context.notes[kind].get(id ?? "");
    if (shown === "hidden" || known === "shown") return;
    this.context.notes[kind].set(id ?? "", shown);
  }

  private drawing(node: XmlNode, scope: Scope, visibility: Visibility): void {
    if (worst(visibility, this.fields.visibility) === "hidden") return;
    for (const drawn of drawnIn(node, scope, this.context.theme)) {
      if (drawn.kind === "gap") this.paragraphs.gap("part-unread");
      else this.box(drawn.content, { ...drawn.scope, visibility: worst(drawn.scope.visibility, visibility) });
    }
  }

  /** Reads a box, which has fields of its own. */
  private box(content: XmlNode, scope: Scope): void {
    const outer = this.fields;
    this.fields = new Fields();
    this.paragraphs.enter();
    this.blocks(content, scope);
    if (this.fields.isAnyOpen) this.paragraphs.gap("visibility-unknown");
    this.paragraphs.leave();
    this.fields = outer;
  }

  /** Reads the first choice that is fully supported, else the fallback (ISO/IEC 29500-3). */
  private alternatives(node: XmlNode, read: (chosen: XmlNode) => void): void {
    const isAlternative = node.name === "AlternateContent";
    if (!isAlternative) this.paragraphs.doubtLine("visibility-unknown");
    const branches = elementsOf(node).filter(({ namespace }) => isAlternative && namespace === compatibility);
    const isUnderstood = ({ requires }: XmlNode) =>
      requires.length > 0 && requires.every((namespace) => namespace !== undefined && understood.test(namespace));
    const chosen = branches.find((branch) => branch.name === "Fallback" || isUnderstood(branch));
    if (chosen) read(chosen);
  }

  /** Reads a formula, whose letters are arranged in two dimensions. */
  private formula(node: XmlNode, scope: Scope): void {
    for (const part of allWithin(node, "t")) this.add(textIn(part), worst(scope.visibility, "doubt"));
  }

  private unknownInline(node: XmlNode, scope: Scope): void {
    if (scope.visibility === "hidden" || this.fields.visibility === "hidden") return;
    const texts = [...allText(node)];
    for (const text of texts) this.add(text, "doubt");
    if (texts.length === 0) this.paragraphs.gap("part-unread");
    this.paragraphs.doubtLine("visibility-unknown");
  }

  private unknown(node: XmlNode, scope: Scope): void {
    if (scope.visibility === "hidden") return;
    for (const text of allText(node)) this.add(text, "doubt");
    this.gapAlone();
  }

  private gapAlone(): void {
    this.paragraphs.gap("part-unread");
    this.paragraphs.end();
  }

  private add(text: string, visibility: Visibility, as: "add" | "label" = "add"): void {
    const seen = worst(visibility, this.fields.visibility);
    if (seen !== "hidden") this.paragraphs[as](text, seen === "doubt" ? "visibility-unknown" : undefined);
  }
}

interface RunAbout {
  readonly scope: Scope;
  readonly visibility: Visibility;
  readonly font: string | undefined;
  readonly fit: number | undefined;
}

/** Minimum width of a readable letter, in twips. */
const leastLetter = 60;

function textIn({ children }: XmlNode): string {
  return children.filter((child) => typeof child === "string").join("");
}

function* allText(node: XmlNode): Generator<string> {
  for (const child of node.children) {
    if (typeof child === "string") {
      if (child.trim() !== "") yield child;
    } else yield* allText(child);
  }
}

/** Returns the scope in a content control. If it is bound to data, it shows that data, which may be another text. */
function withContent(node: XmlNode, scope: Scope): Scope {
  const [binding] = [...elementsOf(node)].flatMap((child) =>
    child.name === "sdtPr" ? [...allWithin(child, "dataBinding")] : [],
  );
  return binding ? { ...scope, visibility: worst(scope.visibility, "doubt") } : scope;
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && !["0", "false", "off"].includes(value);
}

/** Replaces a symbol font's sign, which is not a letter. */
function symbol({ char = "" }: XmlNode["attributes"]): string {
  const code = Number.parseInt(char, 16);
  return code > 0x1f && (code < 0xf000 || code > 0xf0ff) && code <= 0xffff ? String.fromCharCode(code) : " ";
}

/** Minimum width of a paragraph's lines, in twips. */
const leastText = 200;

/** Whether a paragraph's indents leave its lines on the page. */
function isInPage({ left = 0, right = 0, first = 0 }: ParagraphProperties, { page, width }: Scope): boolean {
  const starts = [left, left + first];
  const isLeft = starts.every((start) => start >= -page.left && start <= width - leastText);
  return isLeft && right >= -page.left && left + right <= width - leastText;
}
