import {
  readXml
} from "./KEF3TUWH.mjs";
import {
  openZip
} from "./UTPESVLQ.mjs";
import {
  Budget,
  Grid
} from "./L35ZW5KC.mjs";
import {
  dayOfSerial
} from "./EE7PI3NP.mjs";
import "./JMGAZA6P.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";
import "./VK2JMIQJ.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/evidence/tables/xlsx-part.ts
function readPart(bytes, reader) {
  bytes && readXml(bytes, "prefixes", reader);
}
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}

// src/evidence/tables/xlsx-strings.ts
var RichText = class {
  text = "";
  isInText = !1;
  phonetic = 0;
  open(name) {
    name === "rPh" && (this.phonetic += 1), name === "t" && (this.isInText = !0);
  }
  close(name) {
    name === "rPh" && (this.phonetic -= 1), name === "t" && (this.isInText = !1);
  }
  add(text) {
    this.isInText && this.phonetic === 0 && (this.text += text);
  }
  /** Returns the text and begins the next one. */
  take() {
    let taken = unescaped(this.text);
    return this.text = "", taken;
  }
};
function unescaped(text) {
  return text.replaceAll(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function sharedStrings(bytes) {
  let strings = [], text = new RichText();
  return readPart(bytes, {
    open: ({ name }) => text.open(localName(name)),
    close: ({ name }) => {
      text.close(localName(name)), localName(name) === "si" && strings.push(text.take());
    },
    text: (part) => text.add(part)
  }), strings;
}

// src/evidence/tables/xlsx-sheet.ts
var maxMerged = 2e4;
function readSheet(bytes, workbook) {
  let grid = new Grid(workbook.budget), merged = [], inline = new RichText(), [row, column] = [0, 0], cell, isInValue = !1;
  readPart(bytes, {
    open: ({ name, attributes }) => {
      let element = localName(name);
      if (element === "row" && ([row, column] = [wholeNumber(attributes.r) ?? row + 1, 0]), element === "c") {
        let place = placeOf(attributes.r) ?? { row, column: column + 1 };
        column = place.column, cell = { ...place, type: attributes.t ?? "n", style: wholeNumber(attributes.s) ?? 0, value: "" };
      }
      if (element === "v" && (isInValue = !0), element === "mergeCell" && merged.push(areaOf(attributes.ref)), merged.length > maxMerged) throw new Unread("too-large");
      inline.open(element);
    },
    close: ({ name }) => {
      let element = localName(name);
      inline.close(element), element === "v" && (isInValue = !1), !(element !== "c" || !cell) && (grid.set(cell.row, cell.column, contentOf(cell, inline.take(), workbook)), cell = void 0);
    },
    text: (part) => {
      isInValue && cell && (cell.value += part), inline.add(part);
    }
  });
  for (let area of merged) grid.merge(area);
  return grid;
}
function contentOf({ type, style, value }, inline, workbook) {
  switch (type) {
    case "s":
      return { text: workbook.strings[wholeNumber(value) ?? -1] ?? refuse() };
    case "inlineStr":
      return { text: inline };
    case "str":
      return { text: unescaped(value) };
    case "b":
      return { text: value === "1" ? "TRUE" : "FALSE" };
    case "d":
      return { text: value, .../^\d{4}-\d\d-\d\d/.test(value) && { date: value.slice(0, 10) } };
    case "e":
      return { text: value };
    default:
      return numberContent(value, workbook.dates[style] ?? !1, workbook.system);
  }
}
function numberContent(value, isDate, system) {
  let number = Number(value);
  if (value.trim() === "") return { text: "" };
  if (!Number.isFinite(number)) throw new Unread("broken");
  let date = isDate ? dayOfSerial(number, system) : void 0;
  return date === void 0 ? { text: String(number) } : { text: date, date };
}
function placeOf(reference) {
  if (reference === void 0) return;
  let [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? refuse(), column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
function areaOf(reference = "") {
  let [from, to] = reference.split(":"), [first, last] = [placeOf(from), placeOf(to ?? from)];
  if (!first || !last || last.row < first.row || last.column < first.column) throw new Unread("broken");
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
function wholeNumber(text) {
  return text !== void 0 && /^\d{1,7}$/.test(text) ? Number(text) : void 0;
}
function refuse() {
  throw new Unread("broken");
}

// src/evidence/tables/xlsx-styles.ts
function isBuiltInDate(id) {
  return id >= 14 && id <= 17 || id === 22 || id >= 27 && id <= 31 || id === 36 || id >= 50 && id <= 58;
}
function isDateCode(code) {
  let [positive = ""] = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").split(";");
  return /[yd]/i.test(positive) && !/general/i.test(positive);
}
function dateStyles(bytes) {
  let codes = /* @__PURE__ */ new Map(), styles = [], isInCells = !1;
  return readPart(bytes, {
    open: ({ name, attributes }) => {
      let element = localName(name);
      if (element === "numFmt" && codes.set(Number(attributes.numFmtId), attributes.formatCode ?? ""), element === "cellXfs" && (isInCells = !0), element !== "xf" || !isInCells) return;
      let id = Number(attributes.numFmtId ?? 0), code = codes.get(id);
      styles.push(code === void 0 ? isBuiltInDate(id) : isDateCode(code));
    },
    close: ({ name }) => {
      localName(name) === "cellXfs" && (isInCells = !1);
    }
  }), styles;
}

// src/evidence/tables/xlsx.ts
function readXlsx(bytes) {
  let zip = openZip(bytes), main = relationsOf(zip, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === void 0) throw new Unread("unsupported-format");
  let relations = relationsOf(zip, main), part = (type) => {
    let target = relations.find((one) => one.type === type)?.target;
    return target === void 0 ? void 0 : zip.read(target);
  }, { sheets, system } = readWorkbook(zip.read(main)), workbook = { strings: sharedStrings(part("sharedStrings")), dates: dateStyles(part("styles")), system, budget: new Budget() };
  return { tables: sheets.filter(({ isHidden }) => !isHidden).map(({ name, relation }, at) => {
    let target = relations.find(({ id }) => id === relation);
    if (target && target.type !== "worksheet") return { kind: "sheet", name, number: at + 1, before: [], rows: [] };
    let content = target && zip.read(target.target);
    if (!content) throw new Unread("broken");
    return { kind: "sheet", name, number: at + 1, before: [], rows: readSheet(content, workbook).toRows() };
  }), hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name) };
}
function readWorkbook(bytes) {
  let sheets = [], system = "1900", root;
  if (readPart(bytes, {
    open: ({ name, attributes }) => {
      let element = localName(name);
      if (root ??= element, element === "workbookPr" && /^(?:1|true)$/.test(attributes.date1904 ?? "") && (system = "1904"), element !== "sheet") return;
      let relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "", isHidden = /hidden/i.test(attributes.state ?? "");
      if (sheets.push({ name: attributes.name ?? "", relation, isHidden }), sheets.length > 500) throw new Unread("too-large");
    },
    close: () => {
    }
  }), root !== "workbook") throw new Unread("unsupported-format");
  return { sheets, system };
}
function relationsOf(zip, part) {
  let slash = part.lastIndexOf("/") + 1, folder = part.slice(0, slash), relations = [];
  return readPart(zip.read(`${folder}_rels/${part.slice(slash)}.rels`), {
    open: ({ name, attributes }) => {
      if (localName(name) !== "Relationship" || attributes.TargetMode === "External") return;
      let { Id = "", Type = "", Target = "" } = attributes;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(Target, folder) });
    },
    close: () => {
    }
  }), relations;
}
function resolved(target, folder) {
  let path = [];
  for (let step of (target.startsWith("/") ? target : folder + target).split("/"))
    step === ".." ? path.pop() : step !== "" && step !== "." && path.push(step);
  return path.join("/");
}
export {
  readXlsx
};
