import { type ParagraphProperties, paragraphProperties, type RunProperties, runProperties } from "./docx-properties.ts";
import type { Styles } from "./docx-styles.ts";
import type { Theme } from "./docx-theme.ts";
import { numberAs } from "./numbers.ts";
import { allWithin, childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Number that a list puts before a paragraph. */
export interface Label {
  /** Includes the separator before the text; undefined if the number is unknown. */
  readonly text: string | undefined;
  /** Whether Word certainly shows this number. */
  readonly isSure: boolean;
  readonly run: RunProperties;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly between: string;
  readonly isLegal: boolean;
  /** Level, counted from 1, that restarts this one; 0 for none, undefined for any level above it. */
  readonly restart: number | undefined;
  readonly style: string | undefined;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

interface List {
  /** Lists of one definition share one count. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  readonly starts: ReadonlyMap<number, number>;
}

/** Number of levels of a list. */
const levelCount = 9;

/** Paragraph numbers as Word counts them (ECMA-376 17.9). Call in document order. */
export class Lists {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  /** Start values that a list has already applied. */
  private readonly started = new Set<string>();
  /** Definitions whose count is no longer certain. */
  private readonly unsure = new Set<string>();

  constructor(part: XmlNode | undefined, styles: Styles, theme: Theme) {
    if (!part) return;
    const definitions = new Map<string, XmlNode>();
    for (const node of elementsOf(part)) {
      if (node.name === "abstractNum") definitions.set(node.attributes.abstractNumId ?? "", node);
    }
    const source = { definitions, part, styles, theme, levels: new Map(), found: new Map() };
    for (const node of elementsOf(part)) {
      if (node.name !== "num") continue;
      const list = listOf(node, source);
      if (list) this.lists.set(node.attributes.numId ?? "", list);
    }
  }

  /** Returns the list place of a paragraph, from its own properties or its style. */
  placeOf(own: ParagraphProperties, style: ParagraphProperties, styleId: string | undefined): Place | undefined {
    const id = own.list ?? style.list;
    const list = id === undefined || id === "0" ? undefined : this.lists.get(id);
    if (id === undefined || !list) return undefined;
    const ofStyle = list.levels.findIndex((level) => level?.style !== undefined && level.style === styleId);
    const level = own.level ?? (own.list === undefined && ofStyle >= 0 ? ofStyle : (style.level ?? 0));
    return { id, list, level: Number.isInteger(level) && level >= 0 && level < levelCount ? level : 0 };
  }

  /** Indents that a list gives its paragraphs. */
  indentsOf({ list, level }: Place): ParagraphProperties {
    return list.levels[level]?.paragraph ?? {};
  }

  /** Counts a paragraph and returns its number. */
  next(place: Place): Label {
    const { id, list, level } = place;
    const own = list.levels[level];
    const counters = this.counters.get(list.definition) ?? [];
    this.counters.set(list.definition, counters);
    if (!own) return { text: undefined, isSure: false, run: {} };
    for (let below = level + 1; below < levelCount; below += 1) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || level < restart) counters[below] = undefined;
    }
    const start = list.starts.get(level);
    const isFirst = start !== undefined && !this.started.has(`${id}/${level}`);
    this.started.add(`${id}/${level}`);
    const last = counters[level];
    counters[level] = isFirst ? start : last === undefined ? (start ?? own.start) : last + 1;
    return { ...textOf(list.levels, level, counters, this.unsure.has(list.definition)), run: own.run };
  }

  /** Records a paragraph that may or may not count. */
  doubt({ list }: Place): void {
    this.unsure.add(list.definition);
  }
}

/** Place of a paragraph in a list. */
export interface Place {
  readonly id: string;
  readonly list: List;
  readonly level: number;
}

function textOf(
  levels: List["levels"],
  level: number,
  counters: readonly (number | undefined)[],
  isUnsure: boolean,
): Pick<Label, "text" | "isSure"> {
  const own = levels[level];
  if (!own || own.format === "none") return { text: own?.text.replaceAll(/%[1-9]/g, "") ?? "", isSure: !isUnsure };
  // A bullet before a paragraph is not a number; words are.
  if (own.format === "bullet") return { text: /\p{L}{2}/u.test(own.text) ? own.text + own.between : "", isSure: true };
  let isSure = !isUnsure;
  let isKnown = true;
  const text = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const value = counters[at];
    if (value === undefined || at > level) isSure = false;
    const format = levels[at]?.format ?? "decimal";
    const shown = own.isLegal && format !== "decimalZero" ? "decimal" : format;
    const number = numberAs(shown, value ?? levels[at]?.start ?? 1);
    if (number === undefined) isKnown = false;
    return number ?? "";
  });
  return { text: isKnown ? (text === "" ? "" : text + own.between) : undefined, isSure };
}

interface Source {
  /** Levels of the definitions read so far. */
  readonly levels: Map<XmlNode, (Level | undefined)[]>;
  /** Definitions by list number, with style links followed. */
  readonly found: Map<string, XmlNode>;
  readonly definitions: ReadonlyMap<string, XmlNode>;
  readonly part: XmlNode;
  readonly styles: Styles;
  readonly theme: Theme;
}

function listOf(node: XmlNode, source: Source): List | undefined {
  const definition = childOf(node, "abstractNumId")?.attributes.val ?? "";
  const found = source.found.get(definition) ?? linked(source.definitions.get(definition), source, 0);
  if (!found) return undefined;
  source.found.set(definition, found);
  const overrides = elementsOf(node).filter(({ name }) => name === "lvlOverride");
  const own = overrides.flatMap((one) => childOf(one, "lvl") ?? []);
  const starts = overrides.flatMap((one) => {
    const start = childOf(one, "startOverride")?.attributes.val;
    return start === undefined ? [] : [[Number(one.attributes.ilvl), Number(start)] as const];
  });
  const shared = source.levels.get(found) ?? levelsIn(elementsOf(found), source.theme);
  source.levels.set(found, shared);
  const levels = own.length === 0 ? shared : Object.assign([...shared], levelsIn(own, source.theme));
  return { definition: found.attributes.abstractNumId ?? "", levels, starts: new Map(starts) };
}

/** Returns the levels among some elements, by number. */
function levelsIn(nodes: readonly XmlNode[], theme: Theme): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const node of nodes) {
    const at = Number(node.attributes.ilvl);
    if (node.name === "lvl" && Number.isInteger(at) && at >= 0 && at < levelCount) levels[at] = levelOf(node, theme);
  }
  return levels;
}

/** Follows a definition that only names a style, whose list is defined elsewhere. */
function linked(node: XmlNode | undefined, source: Source, depth: number): XmlNode | undefined {
  const style = childOf(node, "numStyleLink")?.attributes.val;
  if (style === undefined || depth > levelCount) return node;
  const id = source.styles.of(style).paragraph.list;
  const list = elementsOf(source.part).find(({ name, attributes }) => name === "num" && attributes.numId === id);
  const next = childOf(list, "abstractNumId")?.attributes.val;
  return next === undefined ? node : linked(source.definitions.get(next), source, depth + 1);
}

const betweens: Readonly<Record<string, string>> = { tab: "\t", space: " ", nothing: "" };

function levelOf(node: XmlNode, theme: Theme): Level {
  const value = (name: string) => childOf(node, name)?.attributes.val;
  const format = childOf(node, "numFmt");
  // Number formats of later versions stand next to one for older ones.
  const isLater = !format && [...allWithin(node, "numFmt")].length > 0;
  const restart = value("lvlRestart");
  const legal = childOf(node, "isLgl");
  return {
    start: Number(value("start") ?? 0),
    format: isLater ? "later" : (format?.attributes.val ?? "decimal"),
    text: childOf(node, "lvlPicBulletId") ? "" : (value("lvlText") ?? ""),
    between: betweens[value("suff") ?? "tab"] ?? "\t",
    isLegal: legal !== undefined && !["0", "false", "off"].includes(legal.attributes.val ?? ""),
    restart: restart === undefined ? undefined : Number(restart),
    style: value("pStyle"),
    run: runProperties(childOf(node, "rPr"), theme),
    paragraph: paragraphProperties(childOf(node, "pPr"), theme),
  };
}
