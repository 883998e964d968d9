import type { Ground } from "./color.ts";
import { type ParagraphProperties, paragraphProperties, type RunProperties, runProperties } from "./docx-properties.ts";
import type { Theme } from "./docx-theme.ts";
import { childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Effect of a table style on letters in the table, and their ground. */
export interface TableLook {
  readonly run: RunProperties;
  readonly ground?: Ground | undefined;
}

interface Style {
  readonly type: string;
  readonly isDefault: boolean;
  readonly basedOn: string | undefined;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  readonly look: TableLook;
  /** Looks of some cells, by condition: `firstRow`, `band1Horz`, etc. */
  readonly conditions: ReadonlyMap<string, TableLook>;
}

/** Longest chain of styles based on each other; Word writes at most eleven. */
const maxChain = 50;
/** Stands for a chain of styles that is too long to follow. */
const tooDeep: Style = {
  ...{ type: "", isDefault: false, basedOn: undefined, paragraph: {}, conditions: new Map() },
  ...{ run: { isOdd: true }, look: { run: { isOdd: true } } },
};

/** Most twips that a table style may move a paragraph. */
const mostIndent = 5000;

/** Merges layers; later ones win. A property in any layer that may hide the text marks the result as odd. */
export function merged<T extends { readonly isOdd?: boolean }>(...layers: readonly T[]): T {
  const result: T = Object.assign({}, ...layers);
  return layers.some(({ isOdd }) => isOdd) ? { ...result, isOdd: true } : result;
}

/** Styles of a document. A missing style has no effect. */
export class Styles {
  readonly defaults: { readonly run: RunProperties; readonly paragraph: ParagraphProperties };
  private readonly styles = new Map<string, Style>();
  private readonly merged = new Map<string, Pick<Style, "run" | "paragraph">>();
  private readonly theme: Theme;

  constructor(part: XmlNode | undefined, theme: Theme) {
    this.theme = theme;
    const base = childOf(part, "docDefaults");
    this.defaults = {
      run: runProperties(childOf(childOf(base, "rPrDefault"), "rPr"), theme),
      paragraph: paragraphProperties(childOf(childOf(base, "pPrDefault"), "pPr"), theme),
    };
    for (const node of part ? elementsOf(part) : []) {
      if (node.name === "style") this.styles.set(node.attributes.styleId ?? "", this.styleOf(node));
    }
  }

  /**
   * Returns the properties of a paragraph or character style, including the styles it is based on; without an id, of
   * the default paragraph style.
   */
  of(id: string | undefined): Pick<Style, "run" | "paragraph"> {
    const known = this.merged.get(id ?? "");
    if (known) return known;
    const chain = this.chain(id ?? this.defaultOf("paragraph"));
    const run = merged(...chain.map((style) => style.run));
    const paragraph = merged(...chain.map((style) => style.paragraph));
    const result = { run, paragraph };
    this.merged.set(id ?? "", result);
    return result;
  }

  /** Returns the looks of a table style under some condition, the general one first. */
  looksOf(id: string | undefined, condition: string): TableLook[] {
    const chain = this.chain(id ?? this.defaultOf("table"));
    const looks = condition === "" ? chain.map(({ look }) => look) : [];
    return [...looks, ...chain.flatMap(({ conditions }) => conditions.get(condition) ?? [])];
  }

  private defaultOf(type: string): string {
    for (const [id, style] of this.styles) if (style.type === type && style.isDefault) return id;
    return "";
  }

  /** Returns the styles from the base to the requested one. */
  private chain(id: string): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = this.styles.get(at)?.basedOn) {
      if (chain.length === maxChain) return [tooDeep];
      seen.add(at);
      const style = this.styles.get(at);
      if (style) chain.push(style);
    }
    return chain.reverse();
  }

  private styleOf(node: XmlNode): Style {
    const { type = "", default: isDefault } = node.attributes;
    const conditions = elementsOf(node).filter(({ name }) => name === "tblStylePr");
    const paragraph = paragraphProperties(childOf(node, "pPr"), this.theme);
    return {
      type,
      isDefault: isDefault === "1" || isDefault === "true" || isDefault === "on",
      basedOn: childOf(node, "basedOn")?.attributes.val,
      run: runProperties(childOf(node, "rPr"), this.theme),
      paragraph,
      look: this.lookOf(node),
      conditions: new Map(conditions.map((one) => [one.attributes.type ?? "", this.lookOf(one)])),
    };
  }

  private lookOf(node: XmlNode): TableLook {
    const shading = childOf(childOf(node, "tcPr"), "shd") ?? childOf(childOf(node, "tblPr"), "shd");
    const paragraph = childOf(childOf(node, "pPr"), "shd");
    const ground = this.theme.groundOf(paragraph ?? shading);
    const run = runProperties(childOf(node, "rPr"), this.theme);
    return { run: this.isLaidOut(node) ? { ...run, isOdd: true } : run, ground };
  }

  /** Whether a table style moves or hides its content. */
  private isLaidOut(node: XmlNode): boolean {
    const rows = childOf(node, "trPr");
    const { isOdd, left = 0, first = 0 } = paragraphProperties(childOf(node, "pPr"), this.theme);
    const isHiding =
      rows !== undefined && elementsOf(rows).some(({ name }) => name === "hidden" || name === "trHeight");
    return isHiding || isOdd === true || Math.abs(left) > mostIndent || Math.abs(first) > mostIndent;
  }
}
