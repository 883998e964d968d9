import {
  Unread
} from "./G5QLNUVL.mjs";

// src/evidence/documents/numbers.ts
var formats = {
  none: () => "",
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value)?.toLowerCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => from(9332, 20, value),
  decimalEnclosedFullstop: (value) => from(9352, 20, value),
  ganada: (value) => [..."가나다라마바사아자차카타파하"][value - 1],
  chosung: (value) => [..."ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"][value - 1],
  koreanDigital: (value) => digits(value, "영일이삼사오육칠팔구"),
  koreanDigital2: (value) => digits(value, "零一二三四五六七八九"),
  ideographDigital: (value) => digits(value, "〇一二三四五六七八九"),
  koreanCounting: (value) => counted(value, "일이삼사오육칠팔구", "십"),
  japaneseCounting: (value) => counted(value, "一二三四五六七八九", "十"),
  chineseCounting: (value) => counted(value, "一二三四五六七八九", "十"),
  chineseCountingThousand: (value) => counted(value, "一二三四五六七八九", "十"),
  circledGanada: (value) => from(12910, 14, value),
  circledChosung: (value) => from(12896, 14, value),
  circledUpperLetter: (value) => from(9398, 26, value),
  circledLowerLetter: (value) => from(9424, 26, value),
  ideographTraditional: (value) => [..."甲乙丙丁戊己庚辛壬癸"][value - 1],
  ideographZodiac: (value) => [..."子丑寅卯辰巳午未申酉戌亥"][value - 1]
};
function numberAs(format, value) {
  return Object.hasOwn(formats, format) ? formats[format]?.(value) : void 0;
}
function fullWidth(value) {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 65248));
}
var romanParts = [
  [1e3, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];
function roman(value) {
  if (value < 1 || value > 3999) return;
  let left = value, text = "";
  for (let [worth, part] of romanParts)
    for (; left >= worth; left -= worth) text += part;
  return text;
}
function letters(value) {
  if (!(value < 1 || value > 520))
    return String.fromCharCode(65 + (value - 1) % 26).repeat(Math.ceil(value / 26));
}
function from(first, count, value) {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : void 0;
}
function circled(value) {
  return value <= 20 ? from(9312, 20, value) : value <= 35 ? from(12881, 15, value - 20) : from(12977, 15, value - 35);
}
function digits(value, signs) {
  return value >= 0 ? String(value).replace(/\d/g, (digit) => [...signs][Number(digit)] ?? "") : void 0;
}
function counted(value, units, ten) {
  if (value < 1 || value > 99) return;
  let [tens, ones] = [Math.floor(value / 10), value % 10], unit = (digit) => digit > 0 ? [...units][digit - 1] ?? "" : "";
  return `${tens > 1 ? unit(tens) : ""}${tens > 0 ? ten : ""}${unit(ones)}`;
}

// src/evidence/documents/hangul-lists.ts
var hangulFormats = {
  DIGIT: "decimal",
  CIRCLED_DIGIT: "decimalEnclosedCircle",
  ROMAN_CAPITAL: "upperRoman",
  ROMAN_SMALL: "lowerRoman",
  LATIN_CAPITAL: "upperLetter",
  LATIN_SMALL: "lowerLetter",
  CIRCLED_LATIN_CAPITAL: "circledUpperLetter",
  CIRCLED_LATIN_SMALL: "circledLowerLetter",
  HANGUL_SYLLABLE: "ganada",
  CIRCLED_HANGUL_SYLLABLE: "circledGanada",
  HANGUL_JAMO: "chosung",
  CIRCLED_HANGUL_JAMO: "circledChosung",
  HANGUL_PHONETIC: "koreanCounting",
  IDEOGRAPH: "japaneseCounting"
}, HangulLists = class {
  counters = /* @__PURE__ */ new Map();
  unsure = /* @__PURE__ */ new Set();
  /** Counts a paragraph at a level, counted from 0, and returns its number. */
  next(id, levels, level) {
    let own = levels?.[level];
    if (!levels || !own) return { text: void 0, isSure: !1 };
    let counters = this.counters.get(id) ?? [];
    this.counters.set(id, counters), counters.length = Math.min(counters.length, level + 1);
    let last = counters[level];
    counters[level] = last === void 0 ? own.start : last + 1;
    for (let above = 0; above < level; above += 1) counters[above] ??= levels[above]?.start ?? 1;
    let isSure = !this.unsure.has(id), isKnown = !0, numberAt = (at) => {
      let number = numberAs(levels[at]?.format ?? "", counters[at] ?? 1);
      return number === void 0 && (isKnown = !1), number ?? "";
    }, path = () => Array.from({ length: level + 1 }, (_, at) => numberAt(at)).join("."), text = own.text.replaceAll(
      /\^(?:([1-9])|([nN]))/g,
      (_, digit, all) => digit === void 0 ? path() + (all === "N" ? "." : "") : numberAt(Number(digit) - 1)
    );
    return { text: isKnown ? text : void 0, isSure };
  }
  /** Records a paragraph that may or may not count. */
  doubt(id) {
    this.unsure.add(id);
  }
};

// src/evidence/documents/paragraphs.ts
var Line = class {
  text = "";
  doubt;
  labels = [];
  ranges = [];
  add(text, doubt) {
    let from2 = this.text.length;
    this.text += text;
    let to = this.text.length;
    if (!doubt || from2 === to) return;
    let last = this.ranges.at(-1), goesOn = last?.to === from2 && last.reason === doubt && last.from < last.to;
    goesOn && this.ranges.pop(), this.ranges.push({ from: goesOn ? last.from : from2, to, reason: doubt });
  }
  gap(reason) {
    let at = this.text.length;
    this.ranges.push({ from: at, to: at, reason });
  }
  get isEmpty() {
    return this.text === "" && this.ranges.length === 0;
  }
  /**
   * Doubts of the line. A line that is doubtful as a whole has one doubt for its text, and one for what was not read in
   * it.
   */
  get doubts() {
    if (!this.doubt || this.text === "") return this.ranges;
    let to = this.text.length, gap = this.ranges.find((range) => range.from === range.to), whole = { from: 0, to, reason: this.doubt };
    return gap ? [whole, { ...gap, from: to, to }] : [whole];
  }
}, Paragraphs = class {
  done = [];
  /** Unfinished lines, and finished ones that wait for the paragraph around them. */
  open = [{ line: new Line(), inner: [] }];
  length = 0;
  /** Adds text, with the reason only a person can confirm it to be visible, if any. Throws `Unread` `too-large`. */
  add(text, doubt) {
    if (this.open.at(-1)?.line.add(text, doubt), this.length += text.length, this.length > 8388608) throw new Unread("too-large");
  }
  /** Adds a list number. */
  label(text, doubt) {
    let line = this.open.at(-1)?.line, from2 = line?.text.length ?? 0;
    this.add(text, doubt), text !== "" && line?.labels.push({ from: from2, to: from2 + text.length });
  }
  /** Marks content here that is not read. */
  gap(reason) {
    this.open.at(-1)?.line.gap(reason);
  }
  /** Marks all of the open paragraph as doubtful. */
  doubtLine(reason) {
    let last = this.open.at(-1);
    last && (last.line.doubt ??= reason);
  }
  /** Ends the paragraph, if it has any text. */
  end() {
    let last = this.open.at(-1);
    if (!last) return;
    let lines = [...last.line.isEmpty ? [] : [last.line], ...last.inner.splice(0)];
    last.line = new Line();
    let outer = this.open.at(-2);
    for (let line of lines) (outer?.inner ?? this.done).push(line);
  }
  /** Starts content inside the open paragraph. */
  enter() {
    this.open.push({ line: new Line(), inner: [] });
  }
  leave() {
    this.end(), this.open.length > 1 && this.open.pop();
  }
  /** Returns all lines, each ended by "\n". */
  all() {
    for (; this.open.length > 1; ) this.leave();
    return this.end(), joined(this.done.map(({ text, doubts, labels }) => ({ text: `${text}
`, doubts, labels })));
  }
};
function joined(texts) {
  let doubts = [], labels = [], start = 0;
  for (let one of texts) {
    let moved = ({ from: from2, to }) => ({ from: start + from2, to: start + to });
    for (let doubt of one.doubts) doubts.push({ ...moved(doubt), reason: doubt.reason });
    for (let label of one.labels) labels.push(moved(label));
    start += one.text.length;
  }
  return { text: texts.map(({ text }) => text).join(""), doubts, labels };
}

// src/evidence/documents/color.ts
var white = [255, 255, 255];
function rgbOf(hex) {
  let [, digits2] = /^#?([0-9a-f]{6})$/i.exec(hex) ?? [];
  if (digits2 === void 0) return;
  let value = Number.parseInt(digits2, 16);
  return [value >> 16, value >> 8 & 255, value & 255];
}
function mixed(of, into, share) {
  let part = (at) => Math.round(of[at] * share + into[at] * (1 - share));
  return [part(0), part(1), part(2)];
}
var unseen = 15, seen = 32;
function contrast(ink, ground) {
  if (ink === "auto") return "shown";
  if (ink === "unknown" || ground === "unknown") return "doubt";
  let steps = ground.map((color) => Math.max(...ink.map((part, at) => Math.abs(part - (color[at] ?? 0)))));
  return steps.every((step) => step <= unseen) ? "hidden" : steps.some((step) => step < seen) ? "doubt" : "shown";
}
function worst(...all) {
  return all.includes("hidden") ? "hidden" : all.includes("doubt") ? "doubt" : "shown";
}
function either(cases) {
  let [first = "doubt"] = cases;
  return cases.every((one) => one === first) ? first : "doubt";
}

export {
  numberAs,
  hangulFormats,
  HangulLists,
  white,
  rgbOf,
  mixed,
  contrast,
  worst,
  either,
  Paragraphs,
  joined
};
