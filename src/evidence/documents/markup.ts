/** Tag around content that some programs show and others do not. */
export const unsureTag = "x-unsure";

/** Languages of code blocks that GitHub renders as pictures. */
export const drawnLanguages: readonly string[] = ["mermaid", "math", "geojson", "topojson", "stl"];

/** Elements whose text is struck out and no longer counts. */
export const struckElements: ReadonlySet<string> = new Set(["del", "s", "strike"]);

/** Elements that may change the look of a whole document. */
export const restylingElements: ReadonlySet<string> = new Set(["link", "script", "style", "template"]);

/** Elements that show something else in place of their text. */
export const replacedElements: ReadonlySet<string> = new Set(
  "applet audio canvas embed iframe img input math meter object picture progress select svg textarea video".split(" "),
);

/** Elements whose text some programs hide or change. */
export const unsureElements: ReadonlySet<string> = new Set([
  ...replacedElements,
  ...restylingElements,
  ...[unsureTag, "bdo", "datalist", "dialog", "marquee", "noembed", "noframes", "noscript", "optgroup", "option"],
  ...["plaintext", "rp", "rt", "rtc", "title", "xmp"],
]);

/** Elements that make their text smaller; nesting adds up. */
export const smallElements: ReadonlySet<string> = new Set(["small", "sub", "sup"]);

/** Attributes that may hide an element. Excludes `style`, which is examined separately. */
export const hidingAttributes: ReadonlySet<string> = new Set("background bgcolor color hidden popover size".split(" "));

/** Class names by which sites hide elements. */
export const hidingClass = /(?:^|[\s_-])(?:hidden|hide|invisible|none|sr-only)(?:$|[\s_-])/i;

/** Style properties that cannot hide a text, whatever their value. */
const harmless = /^(?:text-align|text-align-last|font-weight|font-style|(?:page-)?break-(?:before|after|inside))$/;

export function isHarmlessStyle(style: string): boolean {
  return style
    .split(";")
    .every((one) => one.trim() === "" || harmless.test(one.split(":")[0]?.trim().toLowerCase() ?? ""));
}

/** Block elements, by the number of line breaks around them. */
export const breaksAround: ReadonlyMap<string, 1 | 2> = new Map([
  ...names(1, "caption dd dt figcaption legend li optgroup option summary tbody tfoot thead tr"),
  ...names(
    2,
    "address article aside blockquote center details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6",
  ),
  ...names(2, "header hgroup hr main menu nav ol p pre search section table ul"),
]);

function names(breaks: 1 | 2, list: string): [string, 1 | 2][] {
  return list.split(" ").map((name) => [name, breaks]);
}
