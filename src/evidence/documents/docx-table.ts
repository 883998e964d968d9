import { type Visibility, worst } from "./color.ts";
import { isOn, twips } from "./docx-properties.ts";
import type { Case, Scope } from "./docx-scope.ts";
import { merged, type Styles, type TableLook } from "./docx-styles.ts";
import type { Theme } from "./docx-theme.ts";
import { childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Content of a cell, and the table's effect on it. */
export interface Cell {
  readonly content: XmlNode;
  readonly scope: Scope;
}

interface Context {
  readonly styles: Styles;
  readonly theme: Theme;
}

/** Smallest row and column in which letters are visible, in twips. */
const leastRow = 80;
const leastColumn = 100;

/** Yields the cells of a table in order, without deleted or hidden ones. */
export function* cellsOf(table: XmlNode, scope: Scope, context: Context): Generator<Cell> {
  const rows = [...partsOf(table, "tr")];
  const properties = childOf(table, "tblPr");
  const looks = new Looks(properties, context);
  const placed = worst(scope.visibility, isOnPage(properties, scope) ? "shown" : "doubt");
  for (const [row, node] of rows.entries()) {
    const visibility = worst(placed, rowVisibility(node));
    if (visibility === "hidden") continue;
    const cells = [...partsOf(node, "tc")];
    const spans = new Spans(table);
    for (const [column, cell] of cells.entries()) {
      const own = childOf(cell, "tcPr");
      const position = { row, column, isLastRow: row === rows.length - 1, isLastColumn: column === cells.length - 1 };
      const seen = worst(visibility, cellVisibility(own), spans.next(own));
      if (seen === "hidden") continue;
      const cases = looks.casesAt(position, { cell: own, row: childOf(node, "tblPrEx") }, scope);
      yield { content: cell, scope: { ...scope, visibility: seen, cases, width: widthOf(own, scope) } };
    }
  }
}

/** Yields rows or cells, including those in content controls and insertions. */
function* partsOf(node: XmlNode, name: "tr" | "tc"): Generator<XmlNode> {
  for (const child of elementsOf(node)) {
    if (child.name === name && child.namespace === node.namespace) yield child;
    else if (["sdt", "sdtContent", "customXml", "ins", "moveTo"].includes(child.name)) {
      yield* [...partsOf({ ...child, namespace: node.namespace }, name)];
    }
  }
}

function rowVisibility(row: XmlNode): Visibility {
  const properties = childOf(row, "trPr");
  if (!properties) return "shown";
  const named = (name: string) => childOf(properties, name);
  const hidden = named("hidden");
  if (named("del") || named("moveFrom") || (hidden && isOn(hidden))) return "hidden";
  const height = named("trHeight")?.attributes;
  const isLow = height?.hRule === "exact" && !(twips(height.val) >= leastRow);
  return isLow || elementsOf(properties).some(({ name }) => !knownRow.has(name)) ? "doubt" : "shown";
}

const knownRow: ReadonlySet<string> = new Set([
  ...["cnfStyle", "divId", "gridBefore", "gridAfter", "wBefore", "wAfter", "cantSplit", "trHeight", "tblHeader"],
  ...["tblCellSpacing", "jc", "hidden", "ins", "moveTo", "trPrChange"],
]);

function cellVisibility(properties: XmlNode | undefined): Visibility {
  if (!properties) return "shown";
  const named = (name: string) => childOf(properties, name);
  if (named("cellDel")) return "hidden";
  const merge = named("vMerge") ?? named("hMerge");
  const isContinued = merge !== undefined && (merge.attributes.val ?? "continue") === "continue";
  const width = named("tcW")?.attributes;
  const isNarrow = width?.type === "dxa" && twips(width.w) > 0 && twips(width.w) < leastColumn;
  const isUnknown = elementsOf(properties).some(({ name }) => !knownCell.has(name)) || hasWideMargins(named("tcMar"));
  return isContinued || isNarrow || isUnknown ? "doubt" : "shown";
}

/** Most twips between the side of a cell and its text. */
const mostMargin = 2000;

function hasWideMargins(margins: XmlNode | undefined): boolean {
  return margins !== undefined && elementsOf(margins).some(({ attributes }) => !(twips(attributes.w) <= mostMargin));
}

/** Columns that cells span, from the left. */
class Spans {
  private readonly widths: readonly number[];
  private at = 0;

  constructor(table: XmlNode) {
    const grid = childOf(table, "tblGrid");
    this.widths = grid ? elementsOf(grid).map(({ attributes }) => twips(attributes.w)) : [];
  }

  /** Visibility in the next cell. One without a width of its own is as wide as its columns. */
  next(properties: XmlNode | undefined): Visibility {
    const span = Math.max(1, Number(childOf(properties, "gridSpan")?.attributes.val ?? 1) || 1);
    const widths = this.widths.slice(this.at, this.at + span);
    this.at += span;
    const own = childOf(properties, "tcW")?.attributes;
    if (widths.length === 0 || own?.type === "pct" || twips(own?.w) >= leastColumn) return "shown";
    const width = widths.reduce((sum, one) => sum + one, 0);
    return width > 0 && width < leastColumn ? "doubt" : "shown";
  }
}

const knownCell: ReadonlySet<string> = new Set([
  ...["cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection"],
  ...["vAlign", "hideMark", "cellIns", "tcPrChange", "headers"],
]);

/** Width of a cell in twips, if stated. */
function widthOf(properties: XmlNode | undefined, scope: Scope): number {
  const width = childOf(properties, "tcW")?.attributes;
  const own = width?.type === "dxa" ? twips(width.w) : Number.NaN;
  return own >= leastColumn ? Math.max(own, 1000) : scope.width;
}

function isOnPage(properties: XmlNode | undefined, { page }: Scope): boolean {
  if (!properties) return true;
  const indent = childOf(properties, "tblInd")?.attributes;
  const start = indent?.type === "pct" ? 0 : twips(indent?.w ?? "0");
  const float = childOf(properties, "tblpPr")?.attributes;
  const [x, y] = [twips(float?.tblpX ?? "0"), twips(float?.tblpY ?? "0")];
  const isFloating = x >= -page.left && x <= page.width - page.left && y >= -page.top && y <= page.height - page.top;
  const isKnown =
    elementsOf(properties).every(({ name }) => knownTable.has(name)) &&
    !hasWideMargins(childOf(properties, "tblCellMar"));
  return isKnown && start >= -page.left && start <= page.textWidth - leastColumn && isFloating;
}

const knownTable: ReadonlySet<string> = new Set([
  ...["tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc"],
  ...["tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption"],
  ...["tblDescription", "tblPrChange"],
]);

interface Position {
  readonly row: number;
  readonly column: number;
  readonly isLastRow: boolean;
  readonly isLastColumn: boolean;
}

/** Looks that a table style gives to cells. */
class Looks {
  private readonly properties: XmlNode | undefined;
  private readonly context: Context;
  private readonly style: string | undefined;

  constructor(properties: XmlNode | undefined, context: Context) {
    this.properties = properties;
    this.context = context;
    this.style = childOf(properties, "tblStyle")?.attributes.val;
  }

  /** Returns the possible looks of a cell. */
  casesAt(position: Position, own: { cell: XmlNode | undefined; row: XmlNode | undefined }, scope: Scope): Case[] {
    const ground = this.context.theme.groundOf(childOf(own.cell, "shd"));
    const table = this.context.theme.groundOf(childOf(own.row, "shd") ?? childOf(this.properties, "shd"));
    return this.layersAt(position).flatMap((layers) =>
      surfaces(scope).map((surface): Case => {
        const grounds = [ground, ...layers.map((look) => look.ground).reverse(), table];
        const behind = grounds.find((one) => one !== undefined && one !== "none");
        const run = merged(...layers.map((look) => look.run));
        return { run, surface: behind ?? surface };
      }),
    );
  }

  private layersAt(position: Position): TableLook[][] {
    const looks = (condition: string) => this.context.styles.looksOf(this.style, condition);
    const whole = looks("");
    const bands = ["band1Horz", "band2Horz", "band1Vert", "band2Vert"].map(looks).filter((band) => band.length > 0);
    const special = this.conditionsAt(position).flatMap(looks);
    const plain = [...whole, ...special];
    const banded = bands.map((band) => [...whole, ...band, ...special]);
    // A table that does not state which conditions apply may have any of them.
    return childOf(this.properties, "tblLook") ? [plain, ...banded] : [plain, ...banded, whole];
  }

  private conditionsAt({ row, column, isLastRow, isLastColumn }: Position): string[] {
    const look = childOf(this.properties, "tblLook")?.attributes;
    const bits = Number.parseInt(look?.val ?? "0", 16);
    const says = (name: string, bit: number) =>
      look?.[name] === undefined ? !look || (bits & bit) !== 0 : look[name] === "1" || look[name] === "true";
    const first = row === 0 && says("firstRow", 0x20);
    const last = isLastRow && says("lastRow", 0x40);
    const left = column === 0 && says("firstColumn", 0x80);
    const right = isLastColumn && says("lastColumn", 0x100);
    return [
      ...(left ? ["firstCol"] : []),
      ...(right ? ["lastCol"] : []),
      ...(first ? ["firstRow"] : []),
      ...(last ? ["lastRow"] : []),
      ...(first && left ? ["nwCell"] : []),
      ...(first && right ? ["neCell"] : []),
      ...(last && left ? ["swCell"] : []),
      ...(last && right ? ["seCell"] : []),
    ];
  }
}

/** Returns each surface once: nested tables would multiply them. */
function surfaces({ cases }: Scope): Case["surface"][] {
  return [...new Map(cases.map(({ surface }) => [String(surface), surface])).values()];
}
