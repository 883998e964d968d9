import { type Ground, type Ink, mixed, type Rgb, rgbOf } from "./color.ts";
import { allWithin, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Colour names of WordprocessingML, mapped to those of the theme. */
const byWordName: Readonly<Record<string, string>> = {
  ...{ dark1: "dk1", light1: "lt1", dark2: "dk2", light2: "lt2", text1: "tx1", text2: "tx2" },
  ...{ background1: "bg1", background2: "bg2", hyperlink: "hlink", followedHyperlink: "folHlink" },
};
/** Default mapping to theme colours, unless the settings state another. */
const usualMap: Readonly<Record<string, string>> = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" };
/** The only colours known without a theme. */
const withoutTheme: Readonly<Record<string, Rgb>> = { dk1: [0, 0, 0], lt1: [255, 255, 255] };

/** Named colours of a document. */
export class Theme {
  private readonly colors = new Map<string, Rgb>();
  private readonly map = new Map<string, string>(Object.entries(usualMap));

  constructor(theme: XmlNode | undefined, settings: XmlNode | undefined) {
    for (const [name, color] of Object.entries(theme ? {} : withoutTheme)) this.colors.set(name, color);
    const [scheme] = theme ? allWithin(theme, "clrScheme") : [];
    for (const entry of scheme ? elementsOf(scheme) : []) {
      const [value] = elementsOf(entry);
      const color = rgbOf(value?.attributes.val ?? "") ?? rgbOf(value?.attributes.lastClr ?? "");
      if (color) this.colors.set(entry.name, color);
    }
    const [mapping] = settings ? allWithin(settings, "clrSchemeMapping") : [];
    for (const [name, value] of Object.entries(mapping?.attributes ?? {})) {
      this.map.set(name.replace("t1", "tx1").replace("t2", "tx2"), byWordName[value] ?? value);
    }
  }

  /** Looks up a colour by its name in WordprocessingML or DrawingML. */
  named(name: string): Rgb | undefined {
    const short = byWordName[name] ?? name;
    return this.colors.get(this.map.get(short) ?? short);
  }

  /** Reads the colour from the attributes of `color`, or of `shd` with a prefix. A theme colour wins over the value. */
  inkOf(attributes: XmlNode["attributes"], value: "val" | "fill" | "color" = "val"): Ink {
    const prefix = value === "fill" ? "themeFill" : "theme";
    const name = attributes[value === "fill" ? "themeFill" : "themeColor"];
    if (name !== undefined && name !== "none") {
      const base = this.named(name);
      const shade = attributes[`${prefix}Shade`];
      const tint = attributes[`${prefix}Tint`];
      return base ? tinted(base, share(shade), share(tint)) : "unknown";
    }
    const text = attributes[value];
    return text === undefined || text === "auto" ? "auto" : (rgbOf(text) ?? "unknown");
  }

  /** Reads the colour in an element of DrawingML. */
  drawn(fill: XmlNode | undefined): Rgb | undefined {
    const [color] = fill ? elementsOf(fill) : [];
    if (!color) return undefined;
    let rgb = color.name === "schemeClr" ? this.named(color.attributes.val ?? "") : rgbOf(hexOf(color));
    for (const { name, attributes } of elementsOf(color)) {
      const part = Number(attributes.val) / 100_000;
      if (name === "lumMod" || name === "shade") rgb &&= mixed(rgb, [0, 0, 0], part);
      else if (name === "lumOff") rgb &&= mixed([255, 255, 255], rgb, part);
      else if (name === "tint") rgb &&= mixed(rgb, [255, 255, 255], part);
      else return undefined;
    }
    return rgb;
  }

  /** Reads the ground that a shading puts behind letters. */
  groundOf(shading: XmlNode | undefined): Ground | undefined {
    if (!shading) return undefined;
    const { val = "clear" } = shading.attributes;
    const fill = this.inkOf(shading.attributes, "fill");
    const front = this.inkOf(shading.attributes, "color");
    if (val === "nil" || (val === "clear" && fill === "auto")) return "none";
    if (val === "clear") return solid(fill);
    const colors = [
      fill === "auto" ? ([255, 255, 255] as const) : fill,
      front === "auto" ? ([0, 0, 0] as const) : front,
    ];
    const [below, above] = colors;
    if (!below || !above || typeof below === "string" || typeof above === "string") return "unknown";
    const [, percent] = /^pct(\d{1,2})$/.exec(val) ?? [];
    if (percent !== undefined) return [mixed(above, below, Number(percent) / 100)];
    return val === "solid" ? [above] : [below, above];
  }
}

function solid(ink: Ink): Ground {
  return typeof ink === "string" ? "unknown" : [ink];
}

function hexOf({ name, attributes }: XmlNode): string {
  if (name === "srgbClr") return attributes.val ?? "";
  return name === "sysClr" ? (attributes.lastClr ?? "") : "";
}

function share(hex: string | undefined): number {
  return hex === undefined ? 1 : Number.parseInt(hex, 16) / 255;
}

function tinted(base: Rgb, shade: number, tint: number): Ink {
  if (!(shade >= 0 && shade <= 1 && tint >= 0 && tint <= 1)) return "unknown";
  return mixed(mixed(base, [0, 0, 0], shade), [255, 255, 255], tint);
}
