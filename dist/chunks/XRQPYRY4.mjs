import {
  HangulLists,
  Paragraphs,
  contrast,
  either,
  hangulFormats,
  joined,
  mixed,
  numberAs,
  rgbOf,
  white,
  worst
} from "./RMDNY755.mjs";
import {
  readXml
} from "./KEF3TUWH.mjs";
import {
  openZip
} from "./UTPESVLQ.mjs";
import "./JMGAZA6P.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";
import "./VABSIXCH.mjs";

// src/evidence/documents/xml-tree.ts
var none = [];
function readTree(bytes, namespaces = "namespaces") {
  let top = { namespace: "", name: "", attributes: {}, requires: [], children: [] }, open = [top];
  return readXml(bytes, namespaces, {
    open: ({ namespace, name, attributes, namespacesOf }) => {
      let prefixes = attributes.Requires?.split(/\s+/).filter(Boolean), requires = prefixes ? namespacesOf(prefixes) : none, node = { namespace, name, attributes, requires, children: [] };
      open.at(-1)?.children.push(node), open.push(node);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      open.at(-1)?.children.push(text);
    }
  }), elementsOf(top)[0] ?? top;
}
function elementsOf({ children }) {
  return children.filter((child) => typeof child != "string");
}
function childOf(node, name) {
  return node && elementsOf(node).find((child) => child.name === name && child.namespace === node.namespace);
}
function* allWithin(node, name) {
  for (let child of elementsOf(node))
    child.name === name && (yield child), yield* allWithin(child, name);
}

// src/evidence/documents/docx-package.ts
var wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main"
], relationTypes = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/"
], relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
function openDocx(zip) {
  let names = new Names(zip.names), mainName = relationsOf(zip, "", names).get("officeDocument");
  if (mainName === void 0) throw new Unread("broken");
  let relations = relationsOf(zip, mainName, names), part = (type) => {
    let name = relations.get(type);
    return name === void 0 ? void 0 : tree(zip, name);
  }, main = tree(zip, mainName);
  if (main.name !== "document" || !wordNamespaces.includes(main.namespace)) throw new Unread("broken");
  return {
    main,
    styles: part("styles"),
    numbering: part("numbering"),
    theme: part("theme"),
    settings: part("settings"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes")
  };
}
function tree(zip, name) {
  let bytes = zip.read(name);
  if (!bytes) throw new Unread("broken");
  return readTree(bytes);
}
var Names = class {
  byLowerCase = /* @__PURE__ */ new Map();
  constructor(names) {
    for (let name of names) {
      let lower = name.toLowerCase();
      if (this.byLowerCase.has(lower)) throw new Unread("broken");
      this.byLowerCase.set(lower, name);
    }
  }
  find(name) {
    return this.byLowerCase.get(name.toLowerCase());
  }
};
function relationsOf(zip, part, names) {
  let slash = part.lastIndexOf("/") + 1, folder = part.slice(0, slash), found = /* @__PURE__ */ new Map(), file = names.find(`${folder}_rels/${part.slice(slash)}.rels`);
  if (file === void 0) return found;
  for (let { name, namespace, attributes } of elementsOf(tree(zip, file))) {
    let type = relationType(attributes.Type ?? "");
    if (name !== "Relationship" || namespace !== relationsNamespace || attributes.TargetMode === "External" || type === void 0 || type.includes("/")) continue;
    let target = names.find(resolved(attributes.Target ?? "", folder)) ?? "";
    if (found.has(type) && found.get(type) !== target && single.has(type)) throw new Unread("broken");
    found.set(type, target);
  }
  return found;
}
var single = /* @__PURE__ */ new Set([
  "officeDocument",
  "styles",
  "numbering",
  "theme",
  "settings",
  "footnotes",
  "endnotes"
]);
function relationType(type) {
  let base = relationTypes.find((one2) => type.startsWith(one2));
  return base === void 0 ? void 0 : type.slice(base.length);
}
function resolved(target, folder) {
  let steps = (target.startsWith("/") ? target : folder + target).split("/"), path = [];
  for (let step of steps)
    step === ".." ? path.pop() : step !== "" && step !== "." && path.push(step);
  return path.join("/");
}

// src/evidence/documents/docx-properties.ts
var plainRun = /* @__PURE__ */ new Set([
  "b",
  "bCs",
  "i",
  "iCs",
  "caps",
  "smallCaps",
  "outline",
  "shadow",
  "emboss",
  "imprint",
  "noProof",
  "snapToGrid",
  "kern",
  "u",
  "effect",
  "bdr",
  "vertAlign",
  "rtl",
  "cs",
  "em",
  "lang",
  "eastAsianLayout",
  "oMath",
  "webHidden",
  "ins",
  "moveTo",
  "rPrChange"
]), plainRun2010 = /* @__PURE__ */ new Set([
  "shadow",
  "textOutline",
  "ligatures",
  "numForm",
  "numSpacing",
  "stylisticSets",
  "cntxtAlts"
]), word2010 = "http://schemas.microsoft.com/office/word/2010/wordml", symbolFonts = /^(?:wingdings|webdings|symbol|marlett|mt extra|ms outlook|bookshelf symbol)/i;
function isOn({ attributes: { val } }) {
  return !["0", "false", "off"].includes(val ?? "");
}
var unitTwips = { pt: 20, in: 1440, mm: 56.69, cm: 566.9, pc: 240, pi: 240 };
function twips(text, unit = 1) {
  let [, digits, name] = /^(-?\d{1,9}(?:\.\d{1,6})?)(pt|in|mm|cm|pc|pi)?$/.exec(text ?? "") ?? [];
  return digits === void 0 ? Number.NaN : Number(digits) * (name === void 0 ? unit : unitTwips[name] ?? Number.NaN);
}
var widths = { least: 33, most: 600 }, spaces = { least: -60, most: 2e3 }, heights = { least: -960, most: 960 }, within = (value, { least: least3, most }) => value >= least3 && value <= most;
function runProperties(node, theme) {
  let found = {};
  for (let child of node ? elementsOf(node) : [])
    readRunProperty(child, found, theme) || (found.isOdd = !0);
  return found;
}
function readRunProperty(child, found, theme) {
  let { name, namespace, attributes } = child;
  if (namespace === word2010) return readWord2010(child, found, theme);
  if (!wordNamespaces.includes(namespace)) return !1;
  if (plainRun.has(name)) return !0;
  if (name === "rStyle") found.style = attributes.val ?? "";
  else if (name === "vanish" || name === "specVanish") found.vanish = isOn(child) || (found.vanish ?? !1);
  else if (name === "strike") found.strike = isOn(child);
  else if (name === "dstrike") found.doubleStrike = isOn(child);
  else if (name === "color") found.color = theme.inkOf(attributes);
  else if (name === "shd") found.ground = theme.groundOf(child) ?? "none";
  else if (name === "highlight") found.highlight = highlights[attributes.val ?? ""] ?? "unknown";
  else if (name === "sz") found.halfPoints = twips(attributes.val, 10) / 10;
  else if (name === "rFonts") found.font = attributes.ascii ?? attributes.hAnsi ?? "";
  else {
    if (name === "w") return within(Number(attributes.val?.replace("%", "")), widths);
    if (name === "spacing") return within(twips(attributes.val), spaces);
    if (name === "position") return within(twips(attributes.val, 10), heights);
    if (name === "szCs") return twips(attributes.val, 10) >= 40;
    if (name === "fitText") found.fit = twips(attributes.val);
    else return !1;
  }
  return !0;
}
function readWord2010(child, found, theme) {
  if (child.name !== "textFill") return plainRun2010.has(child.name);
  let fill = childOf(child, "solidFill");
  if (!fill) return !1;
  let color = theme.drawn(fill);
  return color && (found.color = color), color !== void 0;
}
var highlights = {
  none: "none",
  black: [[0, 0, 0]],
  white: [[255, 255, 255]],
  yellow: [[255, 255, 0]],
  cyan: [[0, 255, 255]],
  green: [[0, 255, 0]],
  blue: [[0, 0, 255]],
  red: [[255, 0, 0]],
  magenta: [[255, 0, 255]],
  darkBlue: [[0, 0, 128]],
  darkCyan: [[0, 128, 128]],
  darkGreen: [[0, 128, 0]],
  darkRed: [[128, 0, 0]],
  darkMagenta: [[128, 0, 128]],
  darkYellow: [[128, 128, 0]],
  darkGray: [[128, 128, 128]],
  lightGray: [[192, 192, 192]]
};
function isSymbolFont(font) {
  return font !== void 0 && symbolFonts.test(font);
}
var plainParagraph = /* @__PURE__ */ new Set([
  "keepNext",
  "keepLines",
  "pageBreakBefore",
  "widowControl",
  "suppressLineNumbers",
  "pBdr",
  "suppressAutoHyphens",
  "kinsoku",
  "wordWrap",
  "overflowPunct",
  "topLinePunct",
  "autoSpaceDE",
  "autoSpaceDN",
  "bidi",
  "adjustRightInd",
  "snapToGrid",
  "contextualSpacing",
  "mirrorIndents",
  "suppressOverlap",
  "jc",
  "textDirection",
  "textAlignment",
  "textboxTightWrap",
  "outlineLvl",
  "divId",
  "cnfStyle",
  "pPrChange",
  "sectPr"
]), word2012 = "http://schemas.microsoft.com/office/word/2012/wordml", leastLine = 80, onPage = { least: -1440, most: 2e4 };
function paragraphProperties(node, theme) {
  let found = {};
  for (let child of node ? elementsOf(node) : [])
    (!(wordNamespaces.includes(child.namespace) || child.namespace === word2012) || !readParagraphProperty(child, found, theme)) && (found.isOdd = !0);
  return found;
}
function readParagraphProperty(child, found, theme) {
  let { name, attributes } = child;
  if (plainParagraph.has(name)) return !0;
  if (name === "pStyle") found.style = attributes.val ?? "";
  else if (name === "shd") found.ground = theme.groundOf(child) ?? "none";
  else if (name === "collapsed") found.isCollapsed = isOn(child);
  else if (name === "rPr") readMark(child, found, theme);
  else if (name === "numPr") readList(child, found);
  else return name === "ind" ? readIndent(attributes, found) : name === "spacing" ? attributes.line === void 0 || twips(attributes.line) >= leastLine : name === "tabs" ? elementsOf(child).every((tab) => within(twips(tab.attributes.pos), onPage)) : name === "framePr" ? isFrameOnPage(attributes) : !1;
  return !0;
}
function readMark(node, found, theme) {
  let isDeleted = elementsOf(node).some(({ name }) => name === "del" || name === "moveFrom");
  found.mark = runProperties(node, theme), isDeleted && (found.isMarkDeleted = !0);
}
function readList(node, found) {
  let [list, level] = [childOf(node, "numId")?.attributes.val, childOf(node, "ilvl")?.attributes.val];
  list !== void 0 && (found.list = list), level !== void 0 && (found.level = Number(level));
}
function readIndent(attributes, found) {
  let side = (...names) => {
    for (let name of names) {
      let chars = Number(attributes[`${name}Chars`] ?? 0);
      if (chars !== 0) return chars * 2.4;
      if (attributes[name] !== void 0) return twips(attributes[name]);
    }
  }, [left, right, hanging, first] = [
    side("left", "start"),
    side("right", "end"),
    side("hanging"),
    side("firstLine")
  ];
  return left !== void 0 && (found.left = left), right !== void 0 && (found.right = right), (hanging !== void 0 || first !== void 0) && (found.first = hanging === void 0 ? first ?? 0 : -hanging), [left, right, hanging, first].every((length) => !Number.isNaN(length));
}
var leastFrame = 100;
function isFrameOnPage({ x, y, w, h, hRule, hAnchor, vAnchor }) {
  let place = (value, anchor, most) => value === void 0 || within(twips(value), { least: anchor === "page" ? -200 : -1e3, most }), isLarge = (value) => value === void 0 || twips(value) === 0 || twips(value) >= leastFrame, isHigh = hRule !== "exact" || isLarge(h);
  return place(x, hAnchor, 10500) && place(y, vAnchor, 14500) && isLarge(w) && isHigh;
}

// src/evidence/documents/docx-drawing.ts
var containers = ["drawing", "pict", "object"];
function isDrawing({ name, namespace }) {
  return containers.includes(name) && /wordprocessingml\/(?:2006\/)?main$/.test(namespace);
}
function* drawnIn(node, scope, theme) {
  if (node.name === "object") yield { kind: "gap" };
  else if (node.name === "pict") yield* oldDrawing(node, scope);
  else for (let frame of elementsOf(node)) yield* inFrame(frame, scope, theme);
}
var emuPerTwip = 635;
function emu(text) {
  return /^-?\d{1,12}$/.test(text ?? "") ? Number(text) / emuPerTwip : Number.NaN;
}
var largePicture = 0.5;
function* inFrame(frame, scope, theme) {
  let extent = childOf(frame, "extent")?.attributes, size = { width: emu(extent?.cx), height: emu(extent?.cy) }, graphic = [...allWithin(frame, "graphicData")][0], { uri = "" } = graphic?.attributes ?? {}, isLarge = !(size.width * size.height < scope.page.textWidth * scope.page.textHeight * largePicture), hasPictures = graphic !== void 0 && [...allWithin(graphic, "pic")].length > 0;
  if ((!/\/(?:picture|wordprocessingShape|wordprocessingGroup|wordprocessingCanvas)$/.test(uri) || hasPictures && isLarge) && (yield { kind: "gap" }), !graphic) return;
  let place = placed(frame, size, scope), letters = [...allWithin(graphic, "txbxContent")].length, box = { ...scope, visibility: worst(scope.visibility, letters > 0 ? place : "shown"), isInBox: !0 };
  yield* shapesIn(graphic, box, theme);
}
var leastSide = 120;
function placed(frame, size, { page }) {
  let isHidden = ["1", "true"].includes(childOf(frame, "docPr")?.attributes.hidden ?? ""), isTiny = !(size.width >= leastSide && size.height >= leastSide);
  if (isHidden || isTiny || frame.attributes.simplePos === "1" || frame.attributes.hidden === "1") return "doubt";
  if (frame.name === "inline") return "shown";
  let across = offsetOf(childOf(frame, "positionH"), page.width, page.left), down = offsetOf(childOf(frame, "positionV"), page.height, page.top), isOn2 = (offset, length, whole) => offset + length > leastSide && offset < whole - leastSide;
  return isOn2(across, size.width, page.width) && isOn2(down, size.height, page.height) ? "shown" : "doubt";
}
function offsetOf(position, whole, margin) {
  if (!position) return Number.NaN;
  if (childOf(position, "align")) return margin;
  let [percent] = [...allWithin(position, "pctPosHOffset"), ...allWithin(position, "pctPosVOffset")];
  if (percent) return Number(textOf(percent)) / 1e5 * whole;
  let offset = emu(textOf(childOf(position, "posOffset"))), from = position.attributes.relativeFrom ?? "";
  return from === "page" ? offset : from === "rightMargin" || from === "bottomMargin" ? whole - margin + offset : ["paragraph", "line"].includes(from) && offset > whole / 2 ? Number.NaN : margin + offset;
}
function textOf(node) {
  return node?.children.filter((child) => typeof child == "string").join("").trim() ?? "";
}
function* shapesIn(node, scope, theme, scale = 1) {
  for (let child of elementsOf(node))
    if (child.name === "wsp") yield* shape(child, scope, theme, scale);
    else if (["wgp", "grpSp", "wpc"].includes(child.name)) {
      let group = groupOf(child), visibility = worst(scope.visibility, group.isAround ? "shown" : "doubt");
      yield* shapesIn(child, { ...scope, visibility }, theme, scale * group.scale);
    } else (child.name === "graphicFrame" || child.name === "contentPart") && (yield { kind: "gap" });
}
function groupOf(group) {
  let frame = named(named(group, "grpSpPr"), "xfrm");
  if (!frame) return { scale: 1, isAround: !0 };
  let at = (name, side) => Number(named(frame, name)?.attributes[side]), ratios = [at("ext", "cx") / at("chExt", "cx"), at("ext", "cy") / at("chExt", "cy")], scale = Math.min(...ratios.map((ratio) => Number.isFinite(ratio) ? ratio : 1)), places = elementsOf(group).flatMap((child) => named(named(child, "spPr"), "xfrm") ?? []), isInside = (place, side) => {
    let offset = Number(named(place, "off")?.attributes[side]) - at("chOff", side), whole = at("chExt", side === "x" ? "cx" : "cy");
    return !(offset < -whole || offset > whole);
  };
  return { scale, isAround: places.every((place) => isInside(place, "x") && isInside(place, "y")) };
}
var usualInset = 300, mostInset = 3e3;
function isPlainBody(body, size) {
  if (!body) return !0;
  let inset = (...sides) => sides.reduce((sum, side) => sum + (emu(body.attributes[side] ?? "0") || 0), 0), isRoom = (whole, within2) => within2 < (whole === void 0 ? mostInset : Math.max(emu(whole), usualInset)), fit = named(body, "normAutofit")?.attributes.fontScale, isStraight = (named(body, "prstTxWarp")?.attributes.prst ?? "textNoShape") === "textNoShape" && !["scene3d", "sp3d"].some((name) => named(body, name));
  return isRoom(size?.cx, inset("lIns", "rIns")) && isRoom(size?.cy, inset("tIns", "bIns")) && isStraight && !(Number(fit?.replace("%", "000")) < 5e4);
}
function* shape(node, scope, theme, scale) {
  let content = [...allWithin(node, "txbxContent")][0];
  if (!content) return;
  let properties = childOf(node, "spPr"), style = childOf(node, "style"), ext = [...allWithin(properties ?? node, "ext")].find(
    ({ attributes }) => attributes.cx !== void 0
  )?.attributes, isTiny = ext !== void 0 && !(emu(ext.cx) * scale >= leastSide && emu(ext.cy) * scale >= leastSide), isBent = !isPlainBody(named(node, "bodyPr"), ext) || ["scene3d", "sp3d"].some((name) => named(properties, name)), font = named(style, "fontRef"), ink = font && elementsOf(font).length > 0 ? theme.drawn(font) ?? "unknown" : "auto", surface = surfaceOf(properties, style, theme), cases = scope.cases.map(({ run, surface: below }) => ({ run, surface: surface === "none" ? below : surface }));
  yield {
    kind: "box",
    content,
    scope: { ...scope, cases, ink, visibility: worst(scope.visibility, isTiny || isBent ? "doubt" : "shown") }
  };
}
var otherFills = ["gradFill", "blipFill", "pattFill", "grpFill"];
function surfaceOf(properties, style, theme) {
  let fill = named(properties, "solidFill");
  if (fill) return one(theme.drawn(fill));
  if (named(properties, "noFill")) return "none";
  if (properties && elementsOf(properties).some(({ name }) => otherFills.includes(name))) return "unknown";
  let reference = named(style, "fillRef");
  return !reference || reference.attributes.idx === "0" ? "none" : one(theme.drawn(reference));
}
function named(node, name) {
  return node && elementsOf(node).find((child) => child.name === name);
}
function one(color) {
  return color ? [color] : "unknown";
}
function* oldDrawing(node, scope) {
  for (let child of elementsOf(node))
    child.name === "group" ? yield* oldDrawing(child, { ...scope, visibility: worst(scope.visibility, "doubt") }) : child.name !== "shapetype" && (yield* oldShape(child, scope));
}
function* oldShape(node, scope) {
  let path = childOf(node, "textpath");
  path && new RegExp("\\p{L}", "u").test(path.attributes.string ?? "") && (yield { kind: "gap" });
  let content = [...allWithin(node, "txbxContent")][0];
  if (!content) return;
  let { style = "", fillcolor = "white", filled = "t" } = node.attributes, color = rgbOf(fillcolor.split(" ")[0] ?? "") ?? (fillcolor.startsWith("white") ? white : void 0), isFilled = !["f", "false", "0"].includes(filled), visibility = worst(scope.visibility, isStyleOnPage(style, scope) ? "shown" : "doubt"), cases = scope.cases.map(({ run, surface }) => ({ run, surface: isFilled ? one(color) : surface }));
  yield { kind: "box", content, scope: { ...scope, cases, visibility, isInBox: !0 } };
}
function isStyleOnPage(style, { page }) {
  let entries = style.split(";").map((entry) => entry.split(":").map((part) => part.trim().toLowerCase())), values = new Map(entries.map(([key = "", value = ""]) => [key, value]));
  if (values.get("visibility") === "hidden" || values.get("display") === "none") return !1;
  let length = (key) => values.has(key) ? twips(values.get(key)?.replace(/px$/, "pt"), 1 / 635) : void 0, isOn2 = (keys, whole) => keys.every((key) => length(key) === void 0 || Math.abs(length(key) ?? Number.NaN) < whole - leastSide);
  return ["width", "height"].every((key) => length(key) === void 0 || !((length(key) ?? 0) < leastSide)) && isOn2(["left", "margin-left"], page.width) && isOn2(["top", "margin-top"], page.height);
}

// src/evidence/documents/docx-fields.ts
var silent = /^\s*(?:XE|TC|TA|RD|PRIVATE|FORMCHECKBOX|SET|BOOKMARK)\b/i;
var Fields = class {
  open = [];
  /** Visibility of text here, as far as fields determine it. */
  get visibility() {
    return this.open.some(({ isResult }) => !isResult) ? "hidden" : this.open.some(({ isStale }) => isStale) ? "doubt" : "shown";
  }
  get isAnyOpen() {
    return this.open.length > 0;
  }
  code(text) {
    let field = this.open.at(-1);
    field && !field.isResult && field.code.length < 100 && (field.code += text);
  }
  /** Handles a field character. Returns false if it is unknown what is shown in the field's place. */
  character(type, isStale) {
    let field = this.open.at(-1);
    return type === "begin" ? (this.open.push({ code: "", isResult: !1, isStale }), !0) : field ? type === "separate" ? (field.isResult = !0, !0) : type !== "end" ? !1 : (this.open.pop(), field.isResult || silent.test(field.code) || this.visibility === "hidden") : !1;
  }
};

// src/evidence/documents/docx-lists.ts
var levelCount = 9, Lists = class {
  lists = /* @__PURE__ */ new Map();
  counters = /* @__PURE__ */ new Map();
  /** Start values that a list has already applied. */
  started = /* @__PURE__ */ new Set();
  /** Definitions whose count is no longer certain. */
  unsure = /* @__PURE__ */ new Set();
  constructor(part, styles, theme) {
    if (!part) return;
    let definitions = /* @__PURE__ */ new Map();
    for (let node of elementsOf(part))
      node.name === "abstractNum" && definitions.set(node.attributes.abstractNumId ?? "", node);
    let source = { definitions, part, styles, theme, levels: /* @__PURE__ */ new Map(), found: /* @__PURE__ */ new Map() };
    for (let node of elementsOf(part)) {
      if (node.name !== "num") continue;
      let list = listOf(node, source);
      list && this.lists.set(node.attributes.numId ?? "", list);
    }
  }
  /** Returns the list place of a paragraph, from its own properties or its style. */
  placeOf(own, style, styleId) {
    let id = own.list ?? style.list, list = id === void 0 || id === "0" ? void 0 : this.lists.get(id);
    if (id === void 0 || !list) return;
    let ofStyle = list.levels.findIndex((level2) => level2?.style !== void 0 && level2.style === styleId), level = own.level ?? (own.list === void 0 && ofStyle >= 0 ? ofStyle : style.level ?? 0);
    return { id, list, level: Number.isInteger(level) && level >= 0 && level < levelCount ? level : 0 };
  }
  /** Indents that a list gives its paragraphs. */
  indentsOf({ list, level }) {
    return list.levels[level]?.paragraph ?? {};
  }
  /** Counts a paragraph and returns its number. */
  next(place) {
    let { id, list, level } = place, own = list.levels[level], counters = this.counters.get(list.definition) ?? [];
    if (this.counters.set(list.definition, counters), !own) return { text: void 0, isSure: !1, run: {} };
    for (let below = level + 1; below < levelCount; below += 1) {
      let restart = list.levels[below]?.restart;
      (restart === void 0 || level < restart) && (counters[below] = void 0);
    }
    let start = list.starts.get(level), isFirst = start !== void 0 && !this.started.has(`${id}/${level}`);
    this.started.add(`${id}/${level}`);
    let last = counters[level];
    return counters[level] = isFirst ? start : last === void 0 ? start ?? own.start : last + 1, { ...textOf2(list.levels, level, counters, this.unsure.has(list.definition)), run: own.run };
  }
  /** Records a paragraph that may or may not count. */
  doubt({ list }) {
    this.unsure.add(list.definition);
  }
};
function textOf2(levels, level, counters, isUnsure) {
  let own = levels[level];
  if (!own || own.format === "none") return { text: own?.text.replaceAll(/%[1-9]/g, "") ?? "", isSure: !isUnsure };
  if (own.format === "bullet") return { text: new RegExp("\\p{L}{2}", "u").test(own.text) ? own.text + own.between : "", isSure: !0 };
  let isSure = !isUnsure, isKnown = !0, text = own.text.replaceAll(/%([1-9])/g, (_, digit) => {
    let at = Number(digit) - 1, value = counters[at];
    (value === void 0 || at > level) && (isSure = !1);
    let format = levels[at]?.format ?? "decimal", shown = own.isLegal && format !== "decimalZero" ? "decimal" : format, number = numberAs(shown, value ?? levels[at]?.start ?? 1);
    return number === void 0 && (isKnown = !1), number ?? "";
  });
  return { text: isKnown ? text === "" ? "" : text + own.between : void 0, isSure };
}
function listOf(node, source) {
  let definition = childOf(node, "abstractNumId")?.attributes.val ?? "", found = source.found.get(definition) ?? linked(source.definitions.get(definition), source, 0);
  if (!found) return;
  source.found.set(definition, found);
  let overrides = elementsOf(node).filter(({ name }) => name === "lvlOverride"), own = overrides.flatMap((one2) => childOf(one2, "lvl") ?? []), starts = overrides.flatMap((one2) => {
    let start = childOf(one2, "startOverride")?.attributes.val;
    return start === void 0 ? [] : [[Number(one2.attributes.ilvl), Number(start)]];
  }), shared = source.levels.get(found) ?? levelsIn(elementsOf(found), source.theme);
  source.levels.set(found, shared);
  let levels = own.length === 0 ? shared : Object.assign([...shared], levelsIn(own, source.theme));
  return { definition: found.attributes.abstractNumId ?? "", levels, starts: new Map(starts) };
}
function levelsIn(nodes, theme) {
  let levels = [];
  for (let node of nodes) {
    let at = Number(node.attributes.ilvl);
    node.name === "lvl" && Number.isInteger(at) && at >= 0 && at < levelCount && (levels[at] = levelOf(node, theme));
  }
  return levels;
}
function linked(node, source, depth) {
  let style = childOf(node, "numStyleLink")?.attributes.val;
  if (style === void 0 || depth > levelCount) return node;
  let id = source.styles.of(style).paragraph.list, list = elementsOf(source.part).find(({ name, attributes }) => name === "num" && attributes.numId === id), next = childOf(list, "abstractNumId")?.attributes.val;
  return next === void 0 ? node : linked(source.definitions.get(next), source, depth + 1);
}
var betweens = { tab: "	", space: " ", nothing: "" };
function levelOf(node, theme) {
  let value = (name) => childOf(node, name)?.attributes.val, format = childOf(node, "numFmt"), isLater = !format && [...allWithin(node, "numFmt")].length > 0, restart = value("lvlRestart"), legal = childOf(node, "isLgl");
  return {
    start: Number(value("start") ?? 0),
    format: isLater ? "later" : format?.attributes.val ?? "decimal",
    text: childOf(node, "lvlPicBulletId") ? "" : value("lvlText") ?? "",
    between: betweens[value("suff") ?? "tab"] ?? "	",
    isLegal: legal !== void 0 && !["0", "false", "off"].includes(legal.attributes.val ?? ""),
    restart: restart === void 0 ? void 0 : Number(restart),
    style: value("pStyle"),
    run: runProperties(childOf(node, "rPr"), theme),
    paragraph: paragraphProperties(childOf(node, "pPr"), theme)
  };
}

// src/evidence/documents/docx-page.ts
var usual = { width: 12240, height: 15840, margin: 1440 }, least = { paper: 1440, text: 720, column: 360 };
function pageOf(section) {
  let size = childOf(section, "pgSz")?.attributes, margins = childOf(section, "pgMar")?.attributes, length = (value, otherwise) => value === void 0 ? otherwise : twips(value), [width, height] = [length(size?.w, usual.width), length(size?.h, usual.height)], margin = (side) => Math.abs(length(margins?.[side], usual.margin)), left = margin("left") + Math.max(0, length(margins?.gutter, 0)), textWidth = width - left - margin("right"), textHeight = height - margin("top") - margin("bottom"), isLegible = Math.min(width, height) >= least.paper && Math.min(textWidth, textHeight) >= least.text && areColumnsWide(section);
  return { width, height, left, top: margin("top"), textWidth, textHeight, isLegible };
}
function areColumnsWide(section) {
  let columns = childOf(section, "cols");
  if (!columns) return !0;
  let widths2 = elementsOf(columns).map(({ attributes }) => twips(attributes.w));
  return Number(columns.attributes.num ?? 1) <= 10 && widths2.every((width) => width >= least.column);
}
function pagesOf(body) {
  let pages = /* @__PURE__ */ new Map(), children = elementsOf(body), page = pageOf(childOf(body, "sectPr"));
  for (let child of children.reverse()) {
    let own = child.name === "p" ? childOf(childOf(child, "pPr"), "sectPr") : void 0;
    own && (page = pageOf(own)), pages.set(child, page);
  }
  return pages;
}

// src/evidence/documents/docx-styles.ts
var maxChain = 50, tooDeep = {
  type: "",
  isDefault: !1,
  basedOn: void 0,
  paragraph: {},
  conditions: /* @__PURE__ */ new Map(),
  run: { isOdd: !0 },
  look: { run: { isOdd: !0 } }
}, mostIndent = 5e3;
function merged(...layers) {
  let result = Object.assign({}, ...layers);
  return layers.some(({ isOdd }) => isOdd) ? { ...result, isOdd: !0 } : result;
}
var Styles = class {
  defaults;
  styles = /* @__PURE__ */ new Map();
  merged = /* @__PURE__ */ new Map();
  theme;
  constructor(part, theme) {
    this.theme = theme;
    let base = childOf(part, "docDefaults");
    this.defaults = {
      run: runProperties(childOf(childOf(base, "rPrDefault"), "rPr"), theme),
      paragraph: paragraphProperties(childOf(childOf(base, "pPrDefault"), "pPr"), theme)
    };
    for (let node of part ? elementsOf(part) : [])
      node.name === "style" && this.styles.set(node.attributes.styleId ?? "", this.styleOf(node));
  }
  /**
   * Returns the properties of a paragraph or character style, including the styles it is based on; without an id, of
   * the default paragraph style.
   */
  of(id) {
    let known = this.merged.get(id ?? "");
    if (known) return known;
    let chain = this.chain(id ?? this.defaultOf("paragraph")), run = merged(...chain.map((style) => style.run)), paragraph = merged(...chain.map((style) => style.paragraph)), result = { run, paragraph };
    return this.merged.set(id ?? "", result), result;
  }
  /** Returns the looks of a table style under some condition, the general one first. */
  looksOf(id, condition) {
    let chain = this.chain(id ?? this.defaultOf("table"));
    return [...condition === "" ? chain.map(({ look }) => look) : [], ...chain.flatMap(({ conditions }) => conditions.get(condition) ?? [])];
  }
  defaultOf(type) {
    for (let [id, style] of this.styles) if (style.type === type && style.isDefault) return id;
    return "";
  }
  /** Returns the styles from the base to the requested one. */
  chain(id) {
    let chain = [], seen = /* @__PURE__ */ new Set();
    for (let at = id; at !== void 0 && !seen.has(at); at = this.styles.get(at)?.basedOn) {
      if (chain.length === maxChain) return [tooDeep];
      seen.add(at);
      let style = this.styles.get(at);
      style && chain.push(style);
    }
    return chain.reverse();
  }
  styleOf(node) {
    let { type = "", default: isDefault } = node.attributes, conditions = elementsOf(node).filter(({ name }) => name === "tblStylePr"), paragraph = paragraphProperties(childOf(node, "pPr"), this.theme);
    return {
      type,
      isDefault: isDefault === "1" || isDefault === "true" || isDefault === "on",
      basedOn: childOf(node, "basedOn")?.attributes.val,
      run: runProperties(childOf(node, "rPr"), this.theme),
      paragraph,
      look: this.lookOf(node),
      conditions: new Map(conditions.map((one2) => [one2.attributes.type ?? "", this.lookOf(one2)]))
    };
  }
  lookOf(node) {
    let shading = childOf(childOf(node, "tcPr"), "shd") ?? childOf(childOf(node, "tblPr"), "shd"), paragraph = childOf(childOf(node, "pPr"), "shd"), ground = this.theme.groundOf(paragraph ?? shading), run = runProperties(childOf(node, "rPr"), this.theme);
    return { run: this.isLaidOut(node) ? { ...run, isOdd: !0 } : run, ground };
  }
  /** Whether a table style moves or hides its content. */
  isLaidOut(node) {
    let rows = childOf(node, "trPr"), { isOdd, left = 0, first = 0 } = paragraphProperties(childOf(node, "pPr"), this.theme);
    return rows !== void 0 && elementsOf(rows).some(({ name }) => name === "hidden" || name === "trHeight") || isOdd === !0 || Math.abs(left) > mostIndent || Math.abs(first) > mostIndent;
  }
};

// src/evidence/documents/docx-scope.ts
var minHalfPoints = 4;
function visibilityOf(layers, scope) {
  return worst(scope.visibility, either(scope.cases.map((one2) => visibilityIn(one2, layers, scope))));
}
function visibilityIn({ run, surface }, layers, { ink, isInBox }) {
  let { defaults, paragraph, letters, own, ground } = layers, styles = [defaults, run, paragraph, letters], all = merged(...styles, own), hiding = styles.filter(({ vanish }) => vanish).length;
  if ((own.vanish ?? hiding === 1) || all.halfPoints !== void 0 && all.halfPoints < minHalfPoints) return "hidden";
  if (own.vanish === void 0 && hiding > 1 || all.isOdd || all.strike || all.doubleStrike) return "doubt";
  let below = [all.highlight, all.ground, ground].find((one2) => one2 !== void 0 && one2 !== "none") ?? surface, seen = contrast(all.color === void 0 || all.color === "auto" ? ink : all.color, below);
  return isInBox && seen === "hidden" ? "doubt" : seen;
}

// src/evidence/documents/docx-table.ts
var leastRow = 80, leastColumn = 100;
function* cellsOf(table, scope, context) {
  let rows = [...partsOf(table, "tr")], properties = childOf(table, "tblPr"), looks = new Looks(properties, context), placed2 = worst(scope.visibility, isOnPage(properties, scope) ? "shown" : "doubt");
  for (let [row, node] of rows.entries()) {
    let visibility = worst(placed2, rowVisibility(node));
    if (visibility === "hidden") continue;
    let cells = [...partsOf(node, "tc")], spans = new Spans(table);
    for (let [column, cell] of cells.entries()) {
      let own = childOf(cell, "tcPr"), position = { row, column, isLastRow: row === rows.length - 1, isLastColumn: column === cells.length - 1 }, seen = worst(visibility, cellVisibility(own), spans.next(own));
      if (seen === "hidden") continue;
      let cases = looks.casesAt(position, { cell: own, row: childOf(node, "tblPrEx") }, scope);
      yield { content: cell, scope: { ...scope, visibility: seen, cases, width: widthOf(own, scope) } };
    }
  }
}
function* partsOf(node, name) {
  for (let child of elementsOf(node))
    child.name === name && child.namespace === node.namespace ? yield child : ["sdt", "sdtContent", "customXml", "ins", "moveTo"].includes(child.name) && (yield* [...partsOf({ ...child, namespace: node.namespace }, name)]);
}
function rowVisibility(row) {
  let properties = childOf(row, "trPr");
  if (!properties) return "shown";
  let named2 = (name) => childOf(properties, name), hidden = named2("hidden");
  if (named2("del") || named2("moveFrom") || hidden && isOn(hidden)) return "hidden";
  let height = named2("trHeight")?.attributes;
  return height?.hRule === "exact" && !(twips(height.val) >= leastRow) || elementsOf(properties).some(({ name }) => !knownRow.has(name)) ? "doubt" : "shown";
}
var knownRow = /* @__PURE__ */ new Set([
  "cnfStyle",
  "divId",
  "gridBefore",
  "gridAfter",
  "wBefore",
  "wAfter",
  "cantSplit",
  "trHeight",
  "tblHeader",
  "tblCellSpacing",
  "jc",
  "hidden",
  "ins",
  "moveTo",
  "trPrChange"
]);
function cellVisibility(properties) {
  if (!properties) return "shown";
  let named2 = (name) => childOf(properties, name);
  if (named2("cellDel")) return "hidden";
  let merge = named2("vMerge") ?? named2("hMerge"), isContinued = merge !== void 0 && (merge.attributes.val ?? "continue") === "continue", width = named2("tcW")?.attributes, isNarrow = width?.type === "dxa" && twips(width.w) > 0 && twips(width.w) < leastColumn, isUnknown = elementsOf(properties).some(({ name }) => !knownCell.has(name)) || hasWideMargins(named2("tcMar"));
  return isContinued || isNarrow || isUnknown ? "doubt" : "shown";
}
var mostMargin = 2e3;
function hasWideMargins(margins) {
  return margins !== void 0 && elementsOf(margins).some(({ attributes }) => !(twips(attributes.w) <= mostMargin));
}
var Spans = class {
  widths;
  at = 0;
  constructor(table) {
    let grid = childOf(table, "tblGrid");
    this.widths = grid ? elementsOf(grid).map(({ attributes }) => twips(attributes.w)) : [];
  }
  /** Visibility in the next cell. One without a width of its own is as wide as its columns. */
  next(properties) {
    let span = Math.max(1, Number(childOf(properties, "gridSpan")?.attributes.val ?? 1) || 1), widths2 = this.widths.slice(this.at, this.at + span);
    this.at += span;
    let own = childOf(properties, "tcW")?.attributes;
    if (widths2.length === 0 || own?.type === "pct" || twips(own?.w) >= leastColumn) return "shown";
    let width = widths2.reduce((sum, one2) => sum + one2, 0);
    return width > 0 && width < leastColumn ? "doubt" : "shown";
  }
}, knownCell = /* @__PURE__ */ new Set([
  "cnfStyle",
  "tcW",
  "gridSpan",
  "hMerge",
  "vMerge",
  "tcBorders",
  "shd",
  "noWrap",
  "tcMar",
  "textDirection",
  "vAlign",
  "hideMark",
  "cellIns",
  "tcPrChange",
  "headers"
]);
function widthOf(properties, scope) {
  let width = childOf(properties, "tcW")?.attributes, own = width?.type === "dxa" ? twips(width.w) : Number.NaN;
  return own >= leastColumn ? Math.max(own, 1e3) : scope.width;
}
function isOnPage(properties, { page }) {
  if (!properties) return !0;
  let indent = childOf(properties, "tblInd")?.attributes, start = indent?.type === "pct" ? 0 : twips(indent?.w ?? "0"), float = childOf(properties, "tblpPr")?.attributes, [x, y] = [twips(float?.tblpX ?? "0"), twips(float?.tblpY ?? "0")], isFloating = x >= -page.left && x <= page.width - page.left && y >= -page.top && y <= page.height - page.top;
  return elementsOf(properties).every(({ name }) => knownTable.has(name)) && !hasWideMargins(childOf(properties, "tblCellMar")) && start >= -page.left && start <= page.textWidth - leastColumn && isFloating;
}
var knownTable = /* @__PURE__ */ new Set([
  "tblStyle",
  "tblpPr",
  "tblOverlap",
  "bidiVisual",
  "tblStyleRowBandSize",
  "tblStyleColBandSize",
  "tblW",
  "jc",
  "tblCellSpacing",
  "tblInd",
  "tblBorders",
  "shd",
  "tblLayout",
  "tblCellMar",
  "tblLook",
  "tblCaption",
  "tblDescription",
  "tblPrChange"
]), Looks = class {
  properties;
  context;
  style;
  constructor(properties, context) {
    this.properties = properties, this.context = context, this.style = childOf(properties, "tblStyle")?.attributes.val;
  }
  /** Returns the possible looks of a cell. */
  casesAt(position, own, scope) {
    let ground = this.context.theme.groundOf(childOf(own.cell, "shd")), table = this.context.theme.groundOf(childOf(own.row, "shd") ?? childOf(this.properties, "shd"));
    return this.layersAt(position).flatMap(
      (layers) => surfaces(scope).map((surface) => {
        let behind = [ground, ...layers.map((look) => look.ground).reverse(), table].find((one2) => one2 !== void 0 && one2 !== "none");
        return { run: merged(...layers.map((look) => look.run)), surface: behind ?? surface };
      })
    );
  }
  layersAt(position) {
    let looks = (condition) => this.context.styles.looksOf(this.style, condition), whole = looks(""), bands = ["band1Horz", "band2Horz", "band1Vert", "band2Vert"].map(looks).filter((band) => band.length > 0), special = this.conditionsAt(position).flatMap(looks), plain = [...whole, ...special], banded = bands.map((band) => [...whole, ...band, ...special]);
    return childOf(this.properties, "tblLook") ? [plain, ...banded] : [plain, ...banded, whole];
  }
  conditionsAt({ row, column, isLastRow, isLastColumn }) {
    let look = childOf(this.properties, "tblLook")?.attributes, bits = Number.parseInt(look?.val ?? "0", 16), says = (name, bit) => look?.[name] === void 0 ? !look || (bits & bit) !== 0 : look[name] === "1" || look[name] === "true", first = row === 0 && says("firstRow", 32), last = isLastRow && says("lastRow", 64), left = column === 0 && says("firstColumn", 128), right = isLastColumn && says("lastColumn", 256);
    return [
      ...left ? ["firstCol"] : [],
      ...right ? ["lastCol"] : [],
      ...first ? ["firstRow"] : [],
      ...last ? ["lastRow"] : [],
      ...first && left ? ["nwCell"] : [],
      ...first && right ? ["neCell"] : [],
      ...last && left ? ["swCell"] : [],
      ...last && right ? ["seCell"] : []
    ];
  }
};
function surfaces({ cases }) {
  return [...new Map(cases.map(({ surface }) => [String(surface), surface])).values()];
}

// src/evidence/documents/docx-theme.ts
var byWordName = {
  dark1: "dk1",
  light1: "lt1",
  dark2: "dk2",
  light2: "lt2",
  text1: "tx1",
  text2: "tx2",
  background1: "bg1",
  background2: "bg2",
  hyperlink: "hlink",
  followedHyperlink: "folHlink"
}, usualMap = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" }, withoutTheme = { dk1: [0, 0, 0], lt1: [255, 255, 255] }, Theme = class {
  colors = /* @__PURE__ */ new Map();
  map = new Map(Object.entries(usualMap));
  constructor(theme, settings) {
    for (let [name, color] of Object.entries(theme ? {} : withoutTheme)) this.colors.set(name, color);
    let [scheme] = theme ? allWithin(theme, "clrScheme") : [];
    for (let entry of scheme ? elementsOf(scheme) : []) {
      let [value] = elementsOf(entry), color = rgbOf(value?.attributes.val ?? "") ?? rgbOf(value?.attributes.lastClr ?? "");
      color && this.colors.set(entry.name, color);
    }
    let [mapping] = settings ? allWithin(settings, "clrSchemeMapping") : [];
    for (let [name, value] of Object.entries(mapping?.attributes ?? {}))
      this.map.set(name.replace("t1", "tx1").replace("t2", "tx2"), byWordName[value] ?? value);
  }
  /** Looks up a colour by its name in WordprocessingML or DrawingML. */
  named(name) {
    let short = byWordName[name] ?? name;
    return this.colors.get(this.map.get(short) ?? short);
  }
  /** Reads the colour from the attributes of `color`, or of `shd` with a prefix. A theme colour wins over the value. */
  inkOf(attributes, value = "val") {
    let prefix = value === "fill" ? "themeFill" : "theme", name = attributes[value === "fill" ? "themeFill" : "themeColor"];
    if (name !== void 0 && name !== "none") {
      let base = this.named(name), shade = attributes[`${prefix}Shade`], tint = attributes[`${prefix}Tint`];
      return base ? tinted(base, share(shade), share(tint)) : "unknown";
    }
    let text = attributes[value];
    return text === void 0 || text === "auto" ? "auto" : rgbOf(text) ?? "unknown";
  }
  /** Reads the colour in an element of DrawingML. */
  drawn(fill) {
    let [color] = fill ? elementsOf(fill) : [];
    if (!color) return;
    let rgb = color.name === "schemeClr" ? this.named(color.attributes.val ?? "") : rgbOf(hexOf(color));
    for (let { name, attributes } of elementsOf(color)) {
      let part = Number(attributes.val) / 1e5;
      if (name === "lumMod" || name === "shade") rgb &&= mixed(rgb, [0, 0, 0], part);
      else if (name === "lumOff") rgb &&= mixed([255, 255, 255], rgb, part);
      else if (name === "tint") rgb &&= mixed(rgb, [255, 255, 255], part);
      else return;
    }
    return rgb;
  }
  /** Reads the ground that a shading puts behind letters. */
  groundOf(shading) {
    if (!shading) return;
    let { val = "clear" } = shading.attributes, fill = this.inkOf(shading.attributes, "fill"), front = this.inkOf(shading.attributes, "color");
    if (val === "nil" || val === "clear" && fill === "auto") return "none";
    if (val === "clear") return solid(fill);
    let colors = [
      fill === "auto" ? [255, 255, 255] : fill,
      front === "auto" ? [0, 0, 0] : front
    ], [below, above] = colors;
    if (!below || !above || typeof below == "string" || typeof above == "string") return "unknown";
    let [, percent] = /^pct(\d{1,2})$/.exec(val) ?? [];
    return percent !== void 0 ? [mixed(above, below, Number(percent) / 100)] : val === "solid" ? [above] : [below, above];
  }
};
function solid(ink) {
  return typeof ink == "string" ? "unknown" : [ink];
}
function hexOf({ name, attributes }) {
  return name === "srgbClr" ? attributes.val ?? "" : name === "sysClr" ? attributes.lastClr ?? "" : "";
}
function share(hex) {
  return hex === void 0 ? 1 : Number.parseInt(hex, 16) / 255;
}
function tinted(base, shade, tint) {
  return shade >= 0 && shade <= 1 && tint >= 0 && tint <= 1 ? mixed(mixed(base, [0, 0, 0], shade), [255, 255, 255], tint) : "unknown";
}

// src/evidence/documents/docx-story.ts
function newContext({ theme, settings, styles, numbering }) {
  let colors = new Theme(theme, settings), known = new Styles(styles, colors), notes = { footnote: /* @__PURE__ */ new Map(), endnote: /* @__PURE__ */ new Map() };
  return { theme: colors, styles: known, lists: new Lists(numbering, known, colors), notes };
}
var compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006", math = "http://schemas.openxmlformats.org/officeDocument/2006/math", transparent = /* @__PURE__ */ new Set([
  "body",
  "document",
  "footnote",
  "endnote",
  "hyperlink",
  "smartTag",
  "sdtContent",
  "customXml",
  "ins",
  "moveTo",
  "dir",
  "bdo",
  "txbxContent",
  "ruby",
  "rubyBase"
]), silent2 = /* @__PURE__ */ new Set([
  "del",
  "moveFrom",
  "delText",
  "delInstrText",
  "rt",
  "rubyPr",
  "sdtPr",
  "sdtEndPr",
  "smartTagPr",
  "customXmlPr",
  "pPr",
  "rPr",
  "tblPr",
  "tblPrEx",
  "trPr",
  "tcPr",
  "tblGrid",
  "sectPr",
  "bookmarkStart",
  "bookmarkEnd",
  "proofErr",
  "permStart",
  "permEnd",
  "commentRangeStart",
  "commentRangeEnd",
  "commentReference",
  "annotationRef",
  "footnoteRef",
  "endnoteRef",
  "separator",
  "continuationSeparator",
  "lastRenderedPageBreak",
  "softHyphen",
  "moveFromRangeStart",
  "moveFromRangeEnd",
  "moveToRangeStart",
  "moveToRangeEnd",
  "background",
  "fldData",
  "customXmlInsRangeStart",
  "customXmlInsRangeEnd",
  "customXmlDelRangeStart",
  "customXmlDelRangeEnd",
  "customXmlMoveFromRangeStart",
  "customXmlMoveFromRangeEnd",
  "customXmlMoveToRangeStart",
  "customXmlMoveToRangeEnd"
]), characters = {
  tab: "	",
  ptab: "	",
  br: `
`,
  cr: `
`,
  noBreakHyphen: "-"
}, understood = /^http:\/\/schemas\.microsoft\.com\/office\/(?:word|drawing)\/20\d\d(?:\/\d\d)?\/(?:wordml(?:\/(?:cid|symex|sdtdatahash))?|wordprocessing(?:Shape|Group|Canvas|Drawing)|main)$/, DocxStory = class {
  paragraphs = new Paragraphs();
  context;
  kind;
  fields = new Fields();
  foldedBy;
  constructor(context, kind) {
    this.context = context, this.kind = kind;
  }
  /** Reads the text of a main part, or of a note with a given visibility. Throws `Unread`. */
  read(node, visibility = "shown") {
    let body = childOf(node, "body"), page = pageOf(void 0), paper = this.context.theme.inkOf(childOf(node, "background")?.attributes ?? {}, "color"), scope = { visibility, cases: [{ run: {}, surface: typeof paper == "string" ? paper === "auto" ? [white] : "unknown" : [white, paper] }], page, width: page.textWidth, isInBox: !1, ink: "auto" };
    return body ? this.sections(body, scope) : this.blocks(node, scope), this.fields.isAnyOpen && this.paragraphs.gap("visibility-unknown"), this.paragraphs.all();
  }
  sections(body, scope) {
    let pages = pagesOf(body);
    for (let child of elementsOf(body)) {
      let page = pages.get(child) ?? scope.page, visibility = worst(scope.visibility, page.isLegible ? "shown" : "doubt");
      this.block(child, { ...scope, page, width: page.textWidth, visibility });
    }
  }
  blocks(node, scope) {
    for (let child of elementsOf(node)) this.block(child, scope);
  }
  block(node, scope) {
    let { name, namespace } = node;
    namespace === compatibility ? this.alternatives(node, (chosen) => this.blocks(chosen, scope)) : wordNamespaces.includes(namespace) ? name === "p" ? this.paragraph(node, scope) : name === "tbl" ? this.table(node, scope) : name === "sdt" ? this.blocks(node, withContent(node, scope)) : name === "altChunk" ? this.gapAlone() : transparent.has(name) ? this.blocks(node, scope) : silent2.has(name) || this.unknown(node, scope) : this.unknown(node, scope);
  }
  table(node, scope) {
    for (let { content, scope: inner } of cellsOf(node, scope, this.context)) this.blocks(content, inner);
  }
  paragraph(node, around) {
    let { styles, lists, theme } = this.context, children = elementsOf(node), own = paragraphProperties(childOf(node, "pPr"), theme), scope = this.folded(own, around), style = styles.of(own.style), place = lists.placeOf(own, style.paragraph, own.style), layers = [styles.defaults.paragraph, style.paragraph, place ? lists.indentsOf(place) : {}, own], all = merged(...layers), isOdd = all.isOdd || children.findIndex(({ name }) => name === "pPr") > 0 || !isInPage(all, scope), look = { run: style.run, ground: all.ground }, isBreak = childOf(childOf(node, "pPr"), "sectPr") !== void 0 && children.length === 1;
    place && !isBreak && this.number(place, own, { ...scope, visibility: isOdd ? "doubt" : scope.visibility }, look), isOdd && this.paragraphs.doubtLine("visibility-unknown");
    for (let child of children) this.inline(child, scope, look);
    this.paragraphs.end();
  }
  /**
   * Returns the scope after a collapsed heading: text is hidden until unfolded, up to the next heading of its style.
   */
  folded(own, scope) {
    return own.isCollapsed ? this.foldedBy = { style: own.style } : this.foldedBy && this.foldedBy.style === own.style && (this.foldedBy = void 0), this.foldedBy !== void 0 && !own.isCollapsed ? { ...scope, visibility: worst(scope.visibility, "doubt") } : scope;
  }
  number(place, own, scope, around) {
    let { lists } = this.context, mark = own.mark ?? {}, isApart = scope.isInBox || this.kind !== "body";
    (own.isMarkDeleted || mark.vanish || isApart || scope.visibility !== "shown") && lists.doubt(place);
    let label = lists.next(place);
    own.isMarkDeleted || this.label(label, { mark, scope, around });
  }
  label(label, { mark, scope, around }) {
    let visibility = this.visibility(merged(mark, label.run), scope, around);
    label.text === void 0 ? this.paragraphs.gap("part-unread") : this.add(label.text, worst(visibility, label.isSure ? "shown" : "doubt"), "label");
  }
  inlines(node, scope, around) {
    for (let child of elementsOf(node)) this.inline(child, scope, around);
  }
  inline(node, scope, around) {
    let { name, namespace } = node;
    namespace === compatibility ? this.alternatives(node, (chosen) => this.inlines(chosen, scope, around)) : namespace === math ? this.formula(node, scope) : wordNamespaces.includes(namespace) ? name === "r" ? this.run(node, scope, around) : name === "sdt" ? this.inlines(node, withContent(node, scope), around) : name === "fldSimple" ? this.simpleField(node, scope, around) : name === "subDoc" ? this.paragraphs.gap("part-unread") : transparent.has(name) ? this.inlines(node, scope, around) : silent2.has(name) || this.unknownInline(node, scope) : this.unknownInline(node, scope);
  }
  simpleField(node, scope, around) {
    let isStale = isTrue(node.attributes.dirty);
    this.inlines(node, { ...scope, visibility: worst(scope.visibility, isStale ? "doubt" : "shown") }, around);
  }
  run(node, scope, around) {
    let properties = childOf(node, "rPr"), isLate = elementsOf(node).findIndex(({ name }) => name === "rPr") > 0, own = runProperties(properties, this.context.theme), visibility = worst(this.visibility(own, scope, around), isLate ? "doubt" : "shown");
    this.runContent(node, { scope, visibility, font: own.font, fit: own.fit });
  }
  visibility(own, scope, around) {
    let { styles } = this.context, letters = own.style === void 0 ? {} : styles.of(own.style).run;
    return visibilityOf(
      { defaults: styles.defaults.run, paragraph: around.run, letters, own, ground: around.ground },
      scope
    );
  }
  runContent(node, about) {
    for (let child of elementsOf(node)) this.inRun(child, about);
  }
  inRun(node, about) {
    let { name, namespace, attributes } = node, { scope, visibility } = about;
    namespace === compatibility ? this.alternatives(node, (chosen) => this.runContent(chosen, about)) : isDrawing(node) ? this.drawing(node, scope, visibility) : wordNamespaces.includes(namespace) ? name === "t" ? this.letters(textIn(node), about) : Object.hasOwn(characters, name) ? this.add(characters[name] ?? "", visibility) : name === "sym" ? this.add(symbol(attributes), visibility) : name === "instrText" ? this.fields.code(textIn(node)) : name === "fldChar" ? this.fieldCharacter(node, visibility) : name === "ruby" ? this.inlines(node, { ...scope, visibility }, { run: {}, ground: void 0 }) : name === "footnoteReference" ? this.note("footnote", attributes.id, visibility) : name === "endnoteReference" ? this.note("endnote", attributes.id, visibility) : silent2.has(name) || this.unknownInline(node, scope) : this.unknownInline(node, scope);
  }
  /** Adds letters. A symbol font shows other signs in their place. */
  letters(text, { visibility, font, fit }) {
    let isPicture = isSymbolFont(font) && /[!-~]/.test(text), isSqueezed2 = fit !== void 0 && !(fit >= text.length * leastLetter);
    this.add(text, worst(visibility, isPicture || isSqueezed2 ? "doubt" : "shown"));
  }
  fieldCharacter({ attributes }, visibility) {
    visibility !== "hidden" && (this.fields.character(attributes.fldCharType, isTrue(attributes.dirty)) || this.paragraphs.doubtLine("visibility-unknown"));
  }
  note(kind, id, visibility) {
    let shown = worst(visibility, this.fields.visibility), known = this.context.notes[kind].get(id ?? "");
    shown === "hidden" || known === "shown" || this.context.notes[kind].set(id ?? "", shown);
  }
  drawing(node, scope, visibility) {
    if (worst(visibility, this.fields.visibility) !== "hidden")
      for (let drawn of drawnIn(node, scope, this.context.theme))
        drawn.kind === "gap" ? this.paragraphs.gap("part-unread") : this.box(drawn.content, { ...drawn.scope, visibility: worst(drawn.scope.visibility, visibility) });
  }
  /** Reads a box, which has fields of its own. */
  box(content, scope) {
    let outer = this.fields;
    this.fields = new Fields(), this.paragraphs.enter(), this.blocks(content, scope), this.fields.isAnyOpen && this.paragraphs.gap("visibility-unknown"), this.paragraphs.leave(), this.fields = outer;
  }
  /** Reads the first choice that is fully supported, else the fallback (ISO/IEC 29500-3). */
  alternatives(node, read) {
    let isAlternative = node.name === "AlternateContent";
    isAlternative || this.paragraphs.doubtLine("visibility-unknown");
    let branches = elementsOf(node).filter(({ namespace }) => isAlternative && namespace === compatibility), isUnderstood = ({ requires }) => requires.length > 0 && requires.every((namespace) => namespace !== void 0 && understood.test(namespace)), chosen = branches.find((branch) => branch.name === "Fallback" || isUnderstood(branch));
    chosen && read(chosen);
  }
  /** Reads a formula, whose letters are arranged in two dimensions. */
  formula(node, scope) {
    for (let part of allWithin(node, "t")) this.add(textIn(part), worst(scope.visibility, "doubt"));
  }
  unknownInline(node, scope) {
    if (scope.visibility === "hidden" || this.fields.visibility === "hidden") return;
    let texts = [...allText(node)];
    for (let text of texts) this.add(text, "doubt");
    texts.length === 0 && this.paragraphs.gap("part-unread"), this.paragraphs.doubtLine("visibility-unknown");
  }
  unknown(node, scope) {
    if (scope.visibility !== "hidden") {
      for (let text of allText(node)) this.add(text, "doubt");
      this.gapAlone();
    }
  }
  gapAlone() {
    this.paragraphs.gap("part-unread"), this.paragraphs.end();
  }
  add(text, visibility, as = "add") {
    let seen = worst(visibility, this.fields.visibility);
    seen !== "hidden" && this.paragraphs[as](text, seen === "doubt" ? "visibility-unknown" : void 0);
  }
}, leastLetter = 60;
function textIn({ children }) {
  return children.filter((child) => typeof child == "string").join("");
}
function* allText(node) {
  for (let child of node.children)
    typeof child == "string" ? child.trim() !== "" && (yield child) : yield* allText(child);
}
function withContent(node, scope) {
  let [binding] = [...elementsOf(node)].flatMap(
    (child) => child.name === "sdtPr" ? [...allWithin(child, "dataBinding")] : []
  );
  return binding ? { ...scope, visibility: worst(scope.visibility, "doubt") } : scope;
}
function isTrue(value) {
  return value !== void 0 && !["0", "false", "off"].includes(value);
}
function symbol({ char = "" }) {
  let code = Number.parseInt(char, 16);
  return code > 31 && (code < 61440 || code > 61695) && code <= 65535 ? String.fromCharCode(code) : " ";
}
var leastText = 200;
function isInPage({ left = 0, right = 0, first = 0 }, { page, width }) {
  return [left, left + first].every((start) => start >= -page.left && start <= width - leastText) && right >= -page.left && left + right <= width - leastText;
}

// src/evidence/documents/docx.ts
function readDocx(zip) {
  let parts = openDocx(zip), context = newContext(parts), texts = [new DocxStory(context, "body").read(parts.main)];
  for (let kind of ["footnote", "endnote"]) {
    let part = parts[`${kind}s`], written = part ? notesIn(part, kind) : /* @__PURE__ */ new Map();
    for (let [id, visibility] of context.notes[kind]) {
      let note = written.get(id);
      note && texts.push(new DocxStory(context, kind).read(note, visibility));
    }
  }
  return joined(texts);
}
function notesIn(part, kind) {
  let notes = elementsOf(part).filter(({ name }) => name === kind);
  return new Map(notes.map((note) => [note.attributes.id ?? "", note]));
}

// src/evidence/documents/hwpx-header.ts
var HwpxHeader = class {
  letters = /* @__PURE__ */ new Map();
  paragraphs = /* @__PURE__ */ new Map();
  numberings = /* @__PURE__ */ new Map();
  grounds = /* @__PURE__ */ new Map();
  constructor(header) {
    if (!header) return;
    let id = ({ attributes }) => attributes.id ?? "";
    for (let node of allWithin(header, "borderFill")) this.grounds.set(id(node), fillOf(node));
    for (let node of allWithin(header, "charPr")) this.letters.set(id(node), this.letterShape(node));
    for (let node of allWithin(header, "paraPr")) this.paragraphs.set(id(node), this.paragraphShape(node));
    for (let node of allWithin(header, "numbering")) this.numberings.set(id(node), levelsOf(node));
  }
  groundOf(id) {
    return this.grounds.get(id ?? "") ?? "none";
  }
  letterShape(node) {
    let { textColor = "#000000", shadeColor = "none", height, borderFillIDRef } = node.attributes, shade = colorOf(shadeColor), relative = leastOf(childOf(node, "relSz"), 100) / 100, strike = childOf(node, "strikeout")?.attributes.shape ?? "NONE", isOdd = elementsOf(node).some(({ name }) => !knownOfLetters.has(name)) || leastOf(childOf(node, "ratio"), 100) < 33 || leastOf(childOf(node, "spacing"), 0) < -50 || Math.abs(leastOf(childOf(node, "offset"), 0)) > 100 || // Hangul writes `3D` for letters that are not struck through.
    !["NONE", "3D"].includes(strike);
    return {
      ink: rgbOf(textColor) ?? "unknown",
      ground: shade === "none" ? this.groundOf(borderFillIDRef) : shade === "unknown" ? "unknown" : [shade],
      isTiny: Number(height ?? 1e3) * relative < 200,
      isOdd: isOdd || Number.isNaN(Number(height ?? 1e3) * relative)
    };
  }
  paragraphShape(node) {
    let heading = childOf(node, "heading")?.attributes, lengths = (name) => [...lengthsIn(node, name, 2)], spacings = [...allWithin(node, "lineSpacing")], isLow = spacings.some(({ attributes }) => attributes.type === "FIXED" && !(Number(attributes.value) >= 400)), isFlat = spacings.some(
      ({ attributes }) => attributes.type === "PERCENT" && !(Number(attributes.value) >= 30)
    );
    return {
      heading: heading && { type: heading.type ?? "NONE", id: heading.idRef ?? "", level: Number(heading.level ?? 0) },
      left: lengths("left"),
      right: lengths("right"),
      first: lengths("intent"),
      ground: this.groundOf(childOf(node, "border")?.attributes.borderFillIDRef),
      isOdd: isLow || isFlat || elementsOf(node).some(({ name }) => !knownOfParagraphs.has(name))
    };
  }
};
function* lengthsIn(node, name, unit) {
  for (let child of elementsOf(node)) {
    let isPlain = child.name === "case" && /HwpUnitChar$/.test(child.attributes["hp:required-namespace"] ?? "");
    child.name === name ? yield Number(child.attributes.value) / unit : yield* lengthsIn(child, name, isPlain ? 1 : unit);
  }
}
var knownOfLetters = /* @__PURE__ */ new Set([
  "fontRef",
  "ratio",
  "spacing",
  "relSz",
  "offset",
  "italic",
  "bold",
  "underline",
  "strikeout",
  "outline",
  "shadow",
  "emboss",
  "engrave",
  "supscript",
  "subscript"
]), knownOfParagraphs = /* @__PURE__ */ new Set([
  "align",
  "heading",
  "breakSetting",
  "autoSpacing",
  "margin",
  "lineSpacing",
  "border",
  "switch"
]);
function leastOf(node, otherwise) {
  let values = Object.values(node?.attributes ?? {}).map(Number);
  return values.length === 0 ? otherwise : Math.min(...values);
}
function colorOf(text) {
  return text === "none" || /^#?f{8}$/i.test(text) ? "none" : rgbOf(text) ?? "unknown";
}
function fillOf(node) {
  let brush = [...allWithin(node, "fillBrush")][0], [kind] = brush ? elementsOf(brush) : [];
  if (!kind) return "none";
  if (kind.name === "gradation") {
    let colors2 = elementsOf(kind).map(({ attributes }) => rgbOf(attributes.value ?? ""));
    return colors2.length > 0 && colors2.every((color) => color !== void 0) ? colors2 : "unknown";
  }
  if (kind.name === "imgBrush")
    return isWashedOut(kind) ? [
      [255, 255, 255],
      [176, 176, 176]
    ] : "unknown";
  if (kind.name !== "winBrush") return "unknown";
  let face = colorOf(kind.attributes.faceColor ?? "none"), hatch = kind.attributes.hatchStyle === void 0 ? "none" : colorOf(kind.attributes.hatchColor ?? "none");
  if (face === "none" && hatch === "none") return "none";
  let colors = [face, hatch].filter((color) => color !== "none");
  return colors.some((color) => color === "unknown") ? "unknown" : colors.filter((color) => color !== "unknown");
}
function isWashedOut(brush) {
  let [picture] = [...allWithin(brush, "img")];
  return Number(picture?.attributes.bright) >= 40;
}
function levelsOf(node) {
  let levels = [];
  for (let { name, attributes, children } of elementsOf(node)) {
    let level = Number(attributes.level);
    if (name !== "paraHead" || !(level >= 1 && level <= 10)) continue;
    let text = children.filter((child) => typeof child == "string").join(""), format = hangulFormats[attributes.numFormat ?? "DIGIT"] ?? "";
    levels[level - 1] = { start: Number(attributes.start ?? 1), format, text };
  }
  return levels;
}

// src/evidence/documents/hwpx-page.ts
var usual2 = { width: 59528, height: 84188, margin: 8504 }, least2 = { paper: 7200, text: 3600 };
function pageOf2(section) {
  let [paper] = section ? [...allWithin(section, "pagePr")] : [], margins = childOf(paper, "margin")?.attributes, [width, height] = [
    Number(paper?.attributes.width ?? usual2.width),
    Number(paper?.attributes.height ?? usual2.height)
  ], margin = (side) => Number(margins?.[side] ?? usual2.margin), left = margin("left"), textWidth = width - left - margin("right"), textHeight = height - margin("top") - margin("bottom"), isLegible = Math.min(width, height) >= least2.paper && Math.min(textWidth, textHeight) >= least2.text;
  return { width, height, left, top: margin("top"), textWidth: Math.max(textWidth, textHeight), textHeight, isLegible };
}
var leastSide2 = 600;
function isPlaced(node, { width, height }) {
  let size = childOf(node, "sz")?.attributes, isLarge = (value) => value === void 0 || Number(value) >= leastSide2;
  if (!isLarge(size?.width) || !isLarge(size?.height) || isSqueezed(node)) return !1;
  let place = childOf(node, "pos")?.attributes;
  if (!place || place.treatAsChar === "1") return !0;
  let longest = Math.max(width, height), isOn2 = (value, length) => {
    let offset = signed(value ?? "0");
    return offset + Number(length ?? 0) > leastSide2 && offset < longest - leastSide2;
  };
  return isOn2(place.horzOffset, size?.width) && isOn2(place.vertOffset, size?.height);
}
function signed(value) {
  let number = Number(value);
  return number > 2147483647 ? number - 4294967296 : number;
}
function isSqueezed(node) {
  let [info] = elementsOf(node).filter(({ name }) => name === "renderingInfo");
  return (info ? [...allWithin(info, "scaMatrix")] : []).some(({ attributes: { e1, e2, e4, e5 } }) => {
    let [across, down] = [Math.hypot(Number(e1), Number(e4)), Math.hypot(Number(e2), Number(e5))];
    return !(across > 0.05 && down > 0.05);
  });
}

// src/evidence/documents/hwpx-section.ts
var characters2 = {
  tab: "	",
  lineBreak: `
`,
  nbSpace: " ",
  fwSpace: " ",
  hyphen: "-",
  hypen: "-"
}, silent3 = /* @__PURE__ */ new Set([
  "linesegarray",
  "hiddenComment",
  "fieldEnd",
  "bookmark",
  "indexmark",
  "pageNum",
  "pageHiding",
  "newNum",
  "colPr",
  "pageNumCtrl",
  "titleMark",
  "markpenBegin",
  "markpenEnd",
  "insertBegin",
  "insertEnd",
  "shapeComment",
  "metaTag",
  "parameterset",
  "line",
  "connectLine"
]), shapes = /* @__PURE__ */ new Set(["rect", "ellipse", "arc", "polygon", "curve", "container"]), controls = /* @__PURE__ */ new Set([
  "btn",
  "radioBtn",
  "checkBtn",
  "comboBox",
  "edit",
  "listBox",
  "scrollBar"
]), captioned = /* @__PURE__ */ new Set(["btn", "radioBtn", "checkBtn"]), unread = /* @__PURE__ */ new Set(["ole", "chart", "video", "unknownObject"]), HwpxSection = class {
  paragraphs = new Paragraphs();
  header;
  lists;
  /** Number of open ranges proposed for deletion; they may span paragraphs. */
  deleted = 0;
  /** Number of open fields whose text may be marked for removal. */
  marks = 0;
  fields = [];
  page = pageOf2(void 0);
  outline = "";
  constructor(header, lists) {
    this.header = header, this.lists = lists;
  }
  read(section) {
    let [properties] = [...allWithin(section, "secPr")];
    this.page = pageOf2(properties), this.outline = properties?.attributes.outlineShapeIDRef ?? "";
    let filled = [...properties ? allWithin(properties, "pageBorderFill") : []].map(
      ({ attributes }) => this.header.grounds.get(attributes.borderFillIDRef ?? "") ?? "none"
    ).filter((ground) => ground !== "none"), surface = filled.includes("unknown") ? "unknown" : [white, ...filled.flatMap((ground) => typeof ground == "string" ? [] : ground)];
    return this.list(section, { visibility: this.page.isLegible ? "shown" : "doubt", surface, isInBox: !1 }), this.deleted > 0 && this.paragraphs.gap("visibility-unknown"), this.paragraphs.all();
  }
  list(node, scope) {
    for (let child of elementsOf(node))
      child.name === "p" ? this.paragraph(child, scope) : silent3.has(child.name) || this.unknown(child, scope);
  }
  paragraph(node, scope) {
    let shape2 = this.header.paragraphs.get(node.attributes.paraPrIDRef ?? ""), surface = shape2 && shape2.ground !== "none" ? shape2.ground : scope.surface, inner = { ...scope, surface };
    this.number(node, shape2, inner), shape2 && (shape2.isOdd || !this.isInPage(shape2)) && this.paragraphs.doubtLine("visibility-unknown");
    for (let child of elementsOf(node))
      child.name === "run" ? this.run(child, inner) : silent3.has(child.name) || this.unknown(child, inner);
    this.paragraphs.end();
  }
  isInPage({ left, right, first }) {
    let { textWidth, left: margin } = this.page;
    return [...left, ...left.flatMap((one2) => first.map((other) => one2 + Math.abs(other)))].every((start) => start >= -margin && start <= textWidth - leastText2) && [...right].every((one2) => one2 >= -margin && Math.max(0, ...left) + one2 <= textWidth - leastText2);
  }
  /** Adds the number of a paragraph in a list or outline. Bullets are not numbers. */
  number(node, shape2, scope) {
    let heading = shape2?.heading;
    if (!heading || !["OUTLINE", "NUMBER"].includes(heading.type)) return;
    let id = heading.type === "OUTLINE" ? this.outline : heading.id;
    (this.deleted > 0 || scope.isInBox) && this.lists.doubt(id);
    let label = this.lists.next(id, this.header.numberings.get(id), heading.level), [run] = elementsOf(node).filter(({ name }) => name === "run"), visibility = this.visibilityOf(this.header.letters.get(run?.attributes.charPrIDRef ?? ""), scope);
    label.text === void 0 ? this.paragraphs.gap("part-unread") : label.text !== "" && this.add(`${label.text} `, worst(visibility, label.isSure ? "shown" : "doubt"), "label");
  }
  visibilityOf(shape2, scope) {
    if (!shape2) return scope.visibility;
    if (shape2.isTiny) return "hidden";
    let behind = shape2.ground === "none" ? scope.surface : shape2.ground, seen = contrast(shape2.ink, behind), known = scope.isInBox && seen === "hidden" ? "doubt" : seen;
    return worst(scope.visibility, known, shape2.isOdd ? "doubt" : "shown");
  }
  run(node, scope) {
    let visibility = this.visibilityOf(this.header.letters.get(node.attributes.charPrIDRef ?? ""), scope);
    for (let child of elementsOf(node)) this.inRun(child, scope, visibility);
  }
  inRun(node, scope, visibility) {
    let { name, attributes } = node;
    if (name === "t") this.text(node, visibility, scope);
    else if (name === "ctrl") for (let child of elementsOf(node)) this.control(child, scope);
    else name === "tbl" ? this.table(node, scope) : shapes.has(name) ? this.shape(node, scope) : name === "pic" ? this.picture(node, scope) : name === "dutmal" ? this.add(textOf3(childOf(node, "mainText")), visibility) : name === "compose" ? this.add(attributes.composeText ?? "", worst(visibility, "doubt")) : name === "equation" ? this.add(textOf3(childOf(node, "script")), worst(visibility, "doubt")) : name === "textart" ? this.add(attributes.text ?? "", worst(visibility, "doubt")) : controls.has(name) ? this.form(node, scope) : unread.has(name) ? this.paragraphs.gap("part-unread") : name === "switch" ? this.alternatives(node, scope, visibility) : name !== "secPr" && !silent3.has(name) && this.unknown(node, scope);
  }
  text(node, visibility, scope) {
    for (let child of node.children)
      typeof child == "string" ? this.add(child, visibility) : child.name === "deleteBegin" ? this.deleted += 1 : child.name === "deleteEnd" ? this.deleted = Math.max(0, this.deleted - 1) : Object.hasOwn(characters2, child.name) ? this.add(characters2[child.name] ?? "", visibility) : silent3.has(child.name) || this.unknown(child, scope);
  }
  control(node, scope) {
    let { name, attributes } = node;
    name === "fieldBegin" ? this.field(attributes.type ?? "") : name === "fieldEnd" ? this.marks -= this.fields.pop() ? 1 : 0 : name === "autoNum" ? this.automatic(node, scope) : ["header", "footer", "footNote", "endNote"].includes(name) ? this.inner(node, scope) : silent3.has(name) || this.unknown(node, scope);
  }
  /** Opens a field. Proofreading marks may mean that the text is to be removed. */
  field(type) {
    let isMark = type.startsWith("PROOFREADING");
    this.fields.push(isMark), isMark && (this.marks += 1);
  }
  /** Adds the number of a note, picture, table or equation. */
  automatic(node, { visibility }) {
    let format = childOf(node, "autoNumFormat")?.attributes, number = numberAs(hangulFormats[format?.type ?? "DIGIT"] ?? "", Number(node.attributes.num));
    number === void 0 ? this.paragraphs.gap("part-unread") : this.add(`${format?.prefixChar ?? ""}${number}${format?.suffixChar ?? ""}`, visibility, "label");
  }
  /** Reads lists within objects anchored in the paragraph. */
  inner(node, scope) {
    this.paragraphs.enter();
    for (let child of elementsOf(node)) child.name === "subList" && this.list(child, scope);
    this.paragraphs.leave();
  }
  table(node, scope) {
    let placed2 = worst(scope.visibility, isPlaced(node, this.page) ? "shown" : "doubt"), table = this.header.grounds.get(node.attributes.borderFillIDRef ?? ""), zones = [...allWithin(node, "cellzone")].map(
      ({ attributes }) => this.header.grounds.get(attributes.borderFillIDRef ?? "") ?? "none"
    );
    this.caption(node, { ...scope, visibility: placed2 });
    for (let row of elementsOf(node))
      for (let cell of row.name === "tr" ? elementsOf(row) : []) {
        let own = this.header.grounds.get(cell.attributes.borderFillIDRef ?? ""), width = Number(childOf(cell, "cellSz")?.attributes.width ?? leastText2), surface = surfaceOf2([own, table], scope.surface, zones), visibility = worst(placed2, width >= leastCell ? "shown" : "doubt");
        cell.name === "tc" ? this.inner(cell, { ...scope, surface, visibility }) : this.unknown(cell, scope);
      }
  }
  caption(node, scope) {
    let caption = childOf(node, "caption");
    caption && this.inner(caption, scope);
  }
  shape(node, scope) {
    let visibility = worst(scope.visibility, isPlaced(node, this.page) ? "shown" : "doubt"), fill = fillOf({ ...node, children: elementsOf(node).filter(({ name }) => name === "fillBrush") }), box = { visibility, surface: fill === "none" ? scope.surface : fill, isInBox: !0 };
    this.caption(node, scope);
    for (let child of elementsOf(node))
      child.name === "drawText" ? this.inner(child, box) : shapes.has(child.name) ? this.shape(child, box) : child.name === "pic" ? this.picture(child, scope) : unread.has(child.name) && this.paragraphs.gap("part-unread");
  }
  /** Handles a picture. One that covers most of a page may be a page of text. */
  picture(node, scope) {
    let size = childOf(node, "sz")?.attributes ?? childOf(node, "curSz")?.attributes;
    Number(size?.width) * Number(size?.height) < this.page.textWidth * this.page.textHeight / 2 || this.paragraphs.gap("part-unread"), this.caption(node, scope);
  }
  /** Reads a form control. A button shows its caption; of others it is unknown which of their texts is shown. */
  form(node, scope) {
    let { caption = "", foreColor = "", backColor = "" } = node.attributes, [ink, ground] = [rgbOf(foreColor), rgbOf(backColor)], letters = this.header.letters.get(childOf(node, "formCharPr")?.attributes.charPrIDRef ?? ""), shape2 = letters && {
      ...letters,
      ink: ink ?? "unknown",
      ground: ground ? [ground] : "unknown"
    }, isPlain = captioned.has(node.name) && isPlaced(node, this.page);
    this.add(caption, worst(this.visibilityOf(shape2, { ...scope, isInBox: !0 }), isPlain ? "shown" : "doubt")), this.add(textOf3(childOf(node, "text")), worst(scope.visibility, "doubt"));
  }
  /** Reads alternatives for other versions. */
  alternatives(node, scope, visibility) {
    let doubted = worst(visibility, "doubt");
    for (let branch of elementsOf(node))
      for (let child of elementsOf(branch)) this.inRun(child, { ...scope, visibility: doubted }, doubted);
  }
  unknown(node, scope) {
    for (let text of allText2(node)) this.add(text, worst(scope.visibility, "doubt"));
    this.paragraphs.gap("part-unread"), this.paragraphs.doubtLine("visibility-unknown");
  }
  add(text, visibility, as = "add") {
    let seen = worst(visibility, this.marks > 0 ? "doubt" : "shown");
    seen === "hidden" || this.deleted > 0 || this.paragraphs[as](text, seen === "doubt" ? "visibility-unknown" : void 0);
  }
}, leastText2 = 1e3, leastCell = 400;
function surfaceOf2(grounds, below, zones) {
  let own = grounds.find((ground) => ground !== void 0 && ground !== "none") ?? below, over = zones.filter((ground) => ground !== "none");
  return own === "unknown" || over.includes("unknown") ? "unknown" : [...own, ...over.flatMap((ground) => typeof ground == "string" ? [] : ground)];
}
function textOf3(node) {
  return node ? [...allText2(node)].join("") : "";
}
function* allText2({ children }) {
  for (let child of children)
    typeof child != "string" ? yield* allText2(child) : child.trim() !== "" && (yield child);
}

// src/evidence/documents/hwpx.ts
function readHwpx(zip) {
  let manifest = zip.read("META-INF/manifest.xml");
  if (manifest && [...allWithin(readTree(manifest, "prefixes"), "encryption-data")].length > 0)
    throw new Unread("encrypted");
  let part = zip.read("Contents/header.xml"), header = new HwpxHeader(part && readTree(part, "prefixes")), sections = zip.names.flatMap((name) => sectionNumber(name) === void 0 ? [] : name);
  if (sections.sort((a, b) => (sectionNumber(a) ?? 0) - (sectionNumber(b) ?? 0)), sections.length === 0) throw new Unread("broken");
  let lists = new HangulLists();
  return joined(
    sections.map(
      (name) => new HwpxSection(header, lists).read(readTree(zip.read(name) ?? new Uint8Array(), "prefixes"))
    )
  );
}
function sectionNumber(name) {
  let [, digits] = /^Contents\/section(\d{1,6})\.xml$/.exec(name) ?? [];
  return digits === void 0 ? void 0 : Number(digits);
}

// src/evidence/documents/zipped.ts
function readZip(bytes) {
  let zip = openZip(bytes);
  if (zip.names.includes("[Content_Types].xml")) return { format: "docx", text: readDocx(zip) };
  if (zip.names.some((name) => name.startsWith("Contents/"))) return { format: "hwpx", text: readHwpx(zip) };
  throw new Unread("unsupported-format");
}
export {
  readZip
};
