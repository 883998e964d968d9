import { readXml, type XmlElement } from "./xml.ts";

/** Which styles hide the text they are given to. */
export interface DocxStyles {
  /** Whether text is hidden that has no style of its own. */
  readonly hiddenByDefault: boolean;
  /** Ids of styles. */
  readonly hidden: ReadonlySet<string>;
}

/** Smallest size of letters anybody reads, in half points. */
const minHalfPoints = 4;

/**
 * Whether a property of a run hides its text: marked as hidden, in white, or too small to read. Nothing that shows text again is looked
 * for: what is hidden anywhere counts as hidden.
 */
export function hides({ name, attributes }: XmlElement): boolean {
  const { val } = attributes;
  if (name === "vanish" || name === "specVanish") return !["0", "false", "off"].includes(val ?? "");
  if (name === "color") return isWhite(attributes);
  return name === "sz" && Number(val) < minHalfPoints;
}

/** The colour of a theme wins over the value; with a shade it is grey. */
function isWhite({ val = "", themeColor = "", themeShade }: XmlElement["attributes"]): boolean {
  const isPaper = ["background1", "light1"].includes(themeColor) && themeShade === undefined;
  return isPaper || /^f[c-f]f[c-f]f[c-f]$/i.test(val);
}

interface Style {
  basedOn?: string | undefined;
  isDefault: boolean;
  isHidden: boolean;
}

/** Reads `styles.xml`. A document without it has no styles. */
export function readStyles(part: Uint8Array | undefined): DocxStyles {
  const defaults: Style = { isDefault: true, isHidden: false };
  const styles = new Map<string, Style>();
  let about: Style | undefined;
  /** Parts of a table's style, each for some of its cells. */
  let conditional = 0;
  const open = (element: XmlElement) => {
    const { name, attributes } = element;
    if (name === "docDefaults") about = defaults;
    if (name === "style") {
      about = { isDefault: attributes.default === "1" && attributes.type === "paragraph", isHidden: false };
      styles.set(attributes.styleId ?? "", about);
    }
    if (name === "tblStylePr") conditional++;
    if (!about || conditional > 0) return;
    if (name === "basedOn") about.basedOn = attributes.val;
    if (hides(element)) about.isHidden = true;
  };
  const close = ({ name }: XmlElement) => {
    if (name === "tblStylePr") conditional--;
    if (name === "docDefaults" || name === "style") about = undefined;
  };
  if (part) readXml(part, "namespaces", { open, close });
  const hidden = new Set([...styles.keys()].filter((id) => isHidden(id, styles)));
  const hiddenDefault = [...styles].some(([id, { isDefault }]) => isDefault && hidden.has(id));
  return { hiddenByDefault: defaults.isHidden || hiddenDefault, hidden };
}

/** Whether a style hides text, or one it is based on. */
function isHidden(id: string, styles: ReadonlyMap<string, Style>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    if (styles.get(at)?.isHidden) return true;
    seen.add(at);
  }
  return false;
}
