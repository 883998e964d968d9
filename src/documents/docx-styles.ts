import { readXml } from "./xml.ts";

/** Which styles hide the text they are given to. */
export interface DocxStyles {
  readonly hiddenByDefault: boolean;
  /** By the style's id; those that say nothing of it are absent. */
  readonly hidden: ReadonlyMap<string, boolean>;
}

/** Smallest size of letters anybody reads, in half points. */
const minHalfPoints = 4;

/**
 * Whether a property of a run hides its text: marked as hidden, in white, or too small to read. Undefined for a property that
 * does not say.
 */
export function whetherHidden(name: string, { val }: Readonly<Record<string, string>>): boolean | undefined {
  if (name === "vanish" || name === "specVanish") return val === undefined || !["0", "false", "off"].includes(val);
  if (name === "color") return /^fff[0-9a-f]{0,3}fff$|^f[c-f]f[c-f]f[c-f]$/i.test(val ?? "") || undefined;
  if (name === "sz") return Number(val) < minHalfPoints || undefined;
  return undefined;
}

interface Style {
  readonly basedOn: { id: string | undefined };
  hidden: boolean | undefined;
}

/** Reads `styles.xml`. A document without it has no styles. */
export function readStyles(part: Uint8Array | undefined): DocxStyles {
  const styles = new Map<string, Style>();
  const byDefault: Style = { basedOn: { id: undefined }, hidden: undefined };
  let style: Style | undefined;
  let isDefault = false;
  if (part) {
    readXml(part, "namespaces", {
      open: ({ name, attributes }) => {
        if (name === "docDefaults") isDefault = true;
        if (name === "style") {
          style = { basedOn: { id: undefined }, hidden: undefined };
          styles.set(attributes.styleId ?? "", style);
        }
        const about = style ?? (isDefault ? byDefault : undefined);
        if (!about) return;
        if (name === "basedOn") about.basedOn.id = attributes.val;
        about.hidden = whetherHidden(name, attributes) ?? about.hidden;
      },
      close: ({ name }) => {
        if (name === "docDefaults") isDefault = false;
        if (name === "style") style = undefined;
      },
    });
  }
  const hidden = new Map([...styles.keys()].flatMap((id) => withId(id, inherited(id, styles))));
  return { hiddenByDefault: byDefault.hidden ?? false, hidden };
}

function withId(id: string, hidden: boolean | undefined): [string, boolean][] {
  return hidden === undefined ? [] : [[id, hidden]];
}

/** What a style says of it, or the nearest it is based on. */
function inherited(id: string, styles: ReadonlyMap<string, Style>): boolean | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const style = styles.get(at);
    if (style?.hidden !== undefined) return style.hidden;
    at = style?.basedOn.id;
  }
  return undefined;
}
