import {
  compareText,
  countBefore
} from "./4T2EIIXA.mjs";

// src/model/place.ts
function clauseText({ annex: annex2, article, paragraph }) {
  return [annex2 ?? [], article ?? [], paragraph ?? []].flat().join(" ");
}

// src/evidence/quotes/citation.ts
function headingLabels(article) {
  let text = article.normalize("NFKC").slice(0, 400).replaceAll(/\([^()]*\)/g, " "), korean2 = [...text.matchAll(/(\d{1,4})\s*조(?:\s*의\s*(\d{1,3}))?/g)];
  if (korean2.length > 0)
    return korean2.map(([, number3, branch]) => `제${Number(number3)}조${branch ? `의${Number(branch)}` : ""}`);
  let english3 = [
    ...text.matchAll(/(\bart(?:icle)?s?\b\.?|\bsec(?:tion)?s?\b\.?|§)\s*(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7})\b/gi)
  ];
  if (english3.length > 0)
    return english3.map(
      ([, name = "", number3 = ""]) => `${/^a/i.test(name) ? "Article" : "Section"} ${numbered(number3)}`
    );
  let bare = /^\s*(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]*\d)/.exec(text)?.[1];
  if (bare === void 0) return [];
  let number2 = numbered(bare), top = number2.split(".")[0] ?? "";
  return [`제${top}조`, `Article ${number2}`, `Section ${number2}`, number2 === top ? `${top}.` : number2];
}
function numbered(text) {
  return /^[IVXLC]+$/i.test(text) ? String(roman(text.toUpperCase())) : text.split(".").map(Number).join(".");
}
var digits = { I: 1, V: 5, X: 10, L: 50, C: 100 };
function roman(text) {
  let values = [...text].map((letter2) => digits[letter2] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

// src/evidence/quotes/excerpt.ts
function onOneLine(source, { from, to }) {
  return source.slice(from, to).replaceAll(/[\s\p{C}\p{Default_Ignorable_Code_Point}]+/gu, " ").trim();
}
function shortened(text, most = 200) {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

// src/evidence/quotes/difference.ts
var maxDifferences = 4;
function describeDifference(quote, passage, alignment) {
  let pairs = merged(alignment.differences.map((one) => words(one, quote, passage))), differences = pairs.slice(0, maxDifferences).map((pair) => {
    let before2 = pair.quote.from === 0 ? "" : "…";
    return `${before2}${side(quote, pair.quote)} → ${before2}${side(passage, pair.passage)}`;
  });
  return shortened([...differences, ...pairs.length > maxDifferences ? ["…"] : []].join("; "));
}
function words(difference, quote, passage) {
  let shown = withNeighbour(difference), own = { quote: wordsAround(quote, shown.quote), passage: wordsAround(passage, shown.passage) };
  if (own.quote.from === 0) return own;
  let withWordBefore = ({ source }, { from, to }) => ({
    from: wordStart(source, endOfWordBefore(source, from)),
    to
  });
  return { quote: withWordBefore(quote, own.quote), passage: withWordBefore(passage, own.passage) };
}
function withNeighbour({ quote, passage }) {
  return quote.end > quote.first && passage.end > passage.first ? { quote, passage } : quote.first > 0 && passage.first > 0 ? { quote: { ...quote, first: quote.first - 1 }, passage: { ...passage, first: passage.first - 1 } } : { quote: { ...quote, end: quote.end + 1 }, passage: { ...passage, end: passage.end + 1 } };
}
var maxWord = 20;
function wordsAround({ source, from, to }, { first: first2, end }) {
  let last = from.length - 1, start = from[Math.min(first2, last)] ?? 0, stop = Math.max(start, to[Math.min(end - 1, last)] ?? 0);
  return { from: wordStart(source, start), to: wordEnd(source, stop) };
}
var maxSpaces = 1e3;
function endOfWordBefore(source, at) {
  let end = at;
  for (; end > 0 && at - end < maxSpaces && /\s/.test(source.charAt(end - 1)); ) end -= 1;
  return end;
}
function wordStart(source, at) {
  let start = Math.max(0, at);
  for (; start > 0 && at - start < maxWord && !/\s/.test(source.charAt(start - 1)); ) start -= 1;
  return start;
}
function wordEnd(source, at) {
  let end = at;
  for (; end < source.length && end - at < maxWord && !/\s/.test(source.charAt(end)); ) end += 1;
  return end;
}
function merged(pairs) {
  let result = [];
  for (let pair of pairs) {
    let last = result.at(-1);
    !last || pair.quote.from > last.quote.to && pair.passage.from > last.passage.to ? result.push(pair) : result.splice(-1, 1, { quote: union(last.quote, pair.quote), passage: union(last.passage, pair.passage) });
  }
  return result;
}
function union(a, b) {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
var maxSide = 60;
function side({ source }, range) {
  return shortened(onOneLine(source, range).replace(/[\s.,;:]+$/u, ""), maxSide);
}

// src/evidence/quotes/doubts.ts
var Doubts = class {
  all;
  /** `places` are the ranges of the pages in the joined text. */
  constructor(pages, places) {
    this.all = pages.flatMap(({ doubts = [] }, at) => {
      let { from: start } = places[at] ?? { from: 0 };
      return doubts.map(({ from, to, reason }) => ({ from: start + from, to: start + to, reason }));
    });
  }
  /** Reason that something was not read; undefined if everything was. */
  get gap() {
    return this.all.find(isGap)?.reason;
  }
  /**
   * Returns the reason a passage may not be what a reader sees: some of its letters may be hidden, or unread content
   * may interrupt it.
   */
  reasonIn({ from, to }) {
    let next = this.all[countBefore(this.all.length, (at) => (this.all[at]?.to ?? 0) <= from)];
    return next && next.from < to ? next.reason : void 0;
  }
  /** Adds the doubtful parts to each list of parts to skip; returns no lists if all text is visible. */
  skips(lists) {
    let hidden = this.all.filter((doubt) => !isGap(doubt));
    return hidden.length === 0 ? [] : lists.map((list) => merged2([...list, ...hidden]));
  }
};
function isGap({ from, to }) {
  return from === to;
}
function merged2(ranges) {
  let result = [];
  for (let { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    let last = result.at(-1);
    last && from <= last.to ? last.to = Math.max(last.to, to) : result.push({ from, to });
  }
  return result;
}

// src/evidence/quotes/key.ts
function keyOf(source, skipped = []) {
  let maker = new KeyMaker(source), at = 0;
  for (let { from, to } of skipped)
    maker.read(at, from), at = to;
  return maker.read(at, source.length), maker.key();
}
var point = /[.,]/, divider = /[\p{Pd}\p{Pc}/:;~\u223c\u301c\u2044\u2212\u00d7+=]/u, middleDot = /[\u00b7\u119e\u11a2\u2022\u2027\u2219\u22c5\u30fb\uff65]/, anyDivider = "·", sign = /(?!\u20a9)[%\u2030\u2264-\u2267\u00b1\p{Sc}]/u, letter = /[\p{L}\p{N}\p{M}]/u, invisible = /[\p{Default_Ignorable_Code_Point}\u1160]/u, mark = new RegExp("\\p{M}", "u"), number = new RegExp("\\p{N}", "u"), maxMarks = 30, KeyMaker = class {
  source;
  starts;
  from;
  to;
  letters;
  isAfterNumber = !1;
  isOnNewLine = !1;
  between;
  constructor(source) {
    this.source = source;
    let column = () => new Numbers(source.length);
    [this.starts, this.from, this.to, this.letters] = [column(), column(), column(), column()], this.starts.push(0);
  }
  key() {
    let { source, starts, from, to, letters } = this;
    return { source, text: textFrom(letters.all()), starts: starts.all(), from: from.all(), to: to.all() };
  }
  read(from, to) {
    for (let at = from; at < to; ) {
      let end = this.endOfRun(at, to);
      end === at + 1 && isPlain(this.source.charCodeAt(at)) ? this.readPlain(at) : this.readRun(at, end), at = end;
    }
  }
  /**
   * Returns the end of a run. Most characters form their own run; any other is read with all that may combine with it.
   */
  endOfRun(at, to) {
    let end = at + 1;
    for (; end < to && !isPlain(this.source.charCodeAt(end)); ) end += 1;
    return end;
  }
  readPlain(at) {
    let code = this.source.charCodeAt(at), text = this.source.charAt(at);
    code >= hangulFirst ? this.push(text, at, at + 1, !1) : isAsciiLetter(code) ? this.push(text.toLowerCase(), at, at + 1, !1) : isAsciiDigit(code) ? this.push(text, at, at + 1, !0) : code !== space && this.pass({ text, from: at, to: at + 1 });
  }
  readRun(from, to) {
    let parts = decompose(this.source, from, to);
    for (let at = 0; at < parts.length; ) {
      let part = parts[at];
      if (!part) break;
      let end = endOfLetter(parts, at);
      isLetter(part.text) ? this.pushLetter(parts.slice(at, end)) : this.pass(part), at = end;
    }
  }
  pushLetter(parts) {
    let seen = parts.length > 1 ? parts.filter(({ text: text2 }) => !invisible.test(text2)) : parts, text = seen.map((part) => part.text).join("");
    this.push(text.normalize("NFC").toLowerCase(), seen[0]?.from ?? 0, seen.at(-1)?.to ?? 0, number.test(text));
  }
  push(text, from, to, isNumber) {
    let { between } = this;
    isNumber && this.isAfterNumber && between && this.add(between.text, between.from, between.to), this.add(text, from, to), this.isAfterNumber = isNumber, this.isOnNewLine = !1, this.between = void 0;
  }
  /** Handles any other character. A sign counts by itself, a point or divider only between two digits. */
  pass(part) {
    let { text, from, to } = part, kind = kindOf(text);
    kind === "line-break" ? this.isOnNewLine = !0 : kind === "sign" ? this.push(foldSign(text), from, to, !1) : kind === "point" && this.between?.text !== "." ? this.between = part : kind === "divider" && !this.isOnNewLine && (this.between ??= { from, to, text: anyDivider });
  }
  add(text, from, to) {
    for (let at = 0; at < text.length; at += 1) this.letters.push(text.charCodeAt(at));
    this.starts.push(this.letters.length), this.from.push(from), this.to.push(to);
  }
}, Numbers = class {
  length = 0;
  values;
  constructor(expected) {
    this.values = new Uint32Array(expected + 1);
  }
  push(value) {
    if (this.length === this.values.length) {
      let longer = new Uint32Array(this.length * 2);
      longer.set(this.values), this.values = longer;
    }
    this.values[this.length] = value, this.length += 1;
  }
  all() {
    return this.values.subarray(0, this.length);
  }
}, blockLength = 8192;
function textFrom(units) {
  let text = "";
  for (let at = 0; at < units.length; at += blockLength)
    text += String.fromCharCode(...units.subarray(at, at + blockLength));
  return text;
}
function isLetter(text) {
  return kindOf(text) === "letter";
}
var kinds = /* @__PURE__ */ new Map();
function kindOf(text) {
  let known = kinds.get(text);
  if (known) return known;
  let kind = classify(text);
  return kinds.set(text, kind), kind;
}
function classify(text) {
  return text === `
` ? "line-break" : middleDot.test(text) ? "divider" : letter.test(text) ? invisible.test(text) ? "nothing" : "letter" : sign.test(text) ? "sign" : point.test(text) ? "point" : divider.test(text) ? "divider" : "nothing";
}
function foldSign(text) {
  return text === "≦" ? "≤" : text === "≧" ? "≥" : text;
}
var space = 32, hangulFirst = 44032, hangulLast = 55203;
function isPlain(code) {
  return code < 128 || code >= hangulFirst && code <= hangulLast;
}
function isAsciiDigit(code) {
  return code >= 48 && code <= 57;
}
function isAsciiLetter(code) {
  let lower = code | 32;
  return lower >= 97 && lower <= 122;
}
function decompose(source, from, to) {
  let parts = [];
  for (let at = from; at < to; ) {
    let text = String.fromCodePoint(source.codePointAt(at) ?? 0), end = at + text.length;
    for (let one of text.normalize("NFKD")) parts.push({ text: one, from: at, to: end });
    at = end;
  }
  return parts;
}
function endOfLetter(parts, at) {
  let is = (kind, n) => kind.test(parts[n]?.text ?? ""), end = at + 1;
  is(initial, at) && is(vowel, end) && (end += is(final, end + 1) ? 2 : 1);
  let most = end + maxMarks;
  for (; end < most && is(mark, end); ) end += 1;
  return end;
}
var initial = /^[\u1100-\u1112]/, vowel = /^[\u1161-\u1175]/, final = /^[\u11a8-\u11c2]/;

// src/evidence/quotes/lines.ts
function linesOf(source, { from, to }) {
  let lines = [];
  for (let at = from; at <= to; ) {
    let found = source.indexOf(`
`, at), end = found < 0 || found > to ? to : found;
    lines.push({ from: at, to: end, text: source.slice(at, end) }), at = end + 1;
  }
  return lines;
}
function joinPages(pages) {
  let from = 0, places = pages.map(({ text }) => {
    let place = { from, to: from + text.length };
    return from = place.to + 1, place;
  });
  return { source: pages.map(({ text }) => text).join(`
`), places };
}
function labelsIn(pages, places) {
  return pages.flatMap(({ labels = [] }, at) => {
    let { from: start } = places[at] ?? { from: 0 };
    return labels.map(({ from, to }) => ({ from: start + from, to: start + to }));
  });
}
var edge = 3, fewestPages = 3;
function repeatedLines(source, places) {
  if (places.length < fewestPages) return [];
  let edges = places.map((place) => edgeLines(source, place)), counts = /* @__PURE__ */ new Map();
  for (let lines of edges)
    for (let text of new Set(lines.map(masked))) counts.set(text, (counts.get(text) ?? 0) + 1);
  let isRepeated = (line) => (counts.get(masked(line)) ?? 0) * 2 >= places.length;
  return edges.flatMap((lines) => lines.filter(isRepeated).map(({ from, to }) => ({ from, to })));
}
function edgeLines(source, place) {
  let written = linesOf(source, place).filter(({ text }) => text.trim() !== "");
  return written.filter((_, at) => at < edge || at >= written.length - edge);
}
function masked({ text }) {
  return text.trim().replaceAll(new RegExp("\\p{N}+", "gu"), "#");
}

// src/evidence/quotes/occurrences.ts
function* occurrences(of, within2) {
  let behind = 0;
  for (let offset of offsetsOf(of.text, within2.text)) {
    if (offset < behind) continue;
    let first2 = unitAt(within2, offset), end = unitAt(within2, offset + of.text.length);
    first2 === void 0 || end === void 0 || cutsNumber(within2, first2) || cutsNumber(within2, end) || (yield { first: first2, end }, behind = offset + of.text.length);
  }
}
var maxPlainWork = 5e7;
function offsetsOf(part, whole2) {
  return part.length * whole2.length <= maxPlainWork ? plainOffsets(part, whole2) : linearOffsets(part, whole2);
}
function* plainOffsets(part, whole2) {
  if (part !== "")
    for (let at = whole2.indexOf(part); at >= 0; at = whole2.indexOf(part, at + 1)) yield at;
}
function* linearOffsets(part, whole2) {
  let borders = bordersOf(part), matched = 0;
  for (let at = 0; at < whole2.length && part !== ""; at += 1) {
    for (; matched > 0 && part[matched] !== whole2[at]; ) matched = borders[matched - 1] ?? 0;
    part[matched] === whole2[at] && (matched += 1), !(matched < part.length) && (yield at + 1 - matched, matched = borders[matched - 1] ?? 0);
  }
}
function bordersOf(text) {
  let borders = [0], matched = 0;
  for (let at = 1; at < text.length; at += 1) {
    for (; matched > 0 && text[matched] !== text[at]; ) matched = borders[matched - 1] ?? 0;
    text[matched] === text[at] && (matched += 1), borders.push(matched);
  }
  return borders;
}
function unitAt({ starts }, offset) {
  let unit = countBefore(starts.length - 1, (at) => (starts[at] ?? 0) < offset);
  return starts[unit] === offset ? unit : void 0;
}
var digit = new RegExp("^\\p{Nd}", "u"), point2 = /^[.,]/;
function cutsNumber(key, unit) {
  if (!areJoined(key, unit - 1, unit)) return !1;
  let isDigit2 = (at) => digit.test(key.source.slice(key.from[at], key.to[at])), isPoint = (at) => point2.test(textOf(key, at));
  return isDigit2(unit) ? isDigit2(unit - 1) || isPoint(unit - 1) : isPoint(unit) && isDigit2(unit - 1) && areJoined(key, unit, unit + 1) && isDigit2(unit + 1);
}
function areJoined({ from, to }, before2, after) {
  return before2 >= 0 && after < from.length && to[before2] === from[after];
}
function textOf({ text, starts }, unit) {
  return text.slice(starts[unit], starts[unit + 1]);
}

// src/evidence/quotes/nearest.ts
var maxUnits = 2e3, maxErrorShare = 0.3, seed = 3, buckets = 65536, Nearest = class {
  key;
  seeds;
  constructor(key) {
    this.key = key;
  }
  /** Returns the closest passage; undefined if none is close. */
  find(quote) {
    let length = quote.from.length, exact;
    for (let first2 = 0; first2 < length; first2 += maxUnits) {
      let part = { first: first2, end: Math.min(length, first2 + maxUnits) }, found = this.align(quote, part);
      if (!found || found.errors > maxErrorShare * (part.end - part.first)) return;
      if (found.errors > 0) return found;
      exact ??= found;
    }
    return exact;
  }
  align(quote, part) {
    let at = this.mostSeeds(quote, part), length = part.end - part.first, slack = Math.ceil(length * maxErrorShare) + seed, window = { first: Math.max(0, at - slack), end: Math.min(this.key.from.length, at + length + slack) };
    return alignWithin({ key: quote, units: part }, { key: this.key, units: window });
  }
  /** Returns the start of the stretch, as long as the part, that contains the most of its letter sequences. */
  mostSeeds(quote, part) {
    this.seeds ??= seedsOf(this.key, { first: 0, end: this.key.from.length });
    let isWanted2 = new Uint8Array(buckets);
    for (let one of seedsOf(quote, part)) isWanted2[one] = 1;
    let length = part.end - part.first, hits = 0, most = -1, best = 0;
    for (let at = 0; at < this.seeds.length; at += 1)
      hits += isWanted2[this.seeds[at] ?? 0] ?? 0, at >= length && (hits -= isWanted2[this.seeds[at - length] ?? 0] ?? 0), hits > most && ([most, best] = [hits, Math.max(0, at - length + seed)]);
    return best;
  }
};
function seedsOf(key, { first: first2, end }) {
  let seeds = new Uint16Array(end - first2);
  for (let at = first2; at < end; at += 1) {
    let hash = 0;
    for (let n = at; n < Math.min(end, at + seed); n += 1)
      hash = hash * 31 + key.text.charCodeAt(key.starts[n] ?? 0) | 0;
    seeds[at - first2] = hash ^ hash >>> 16;
  }
  return seeds;
}
var [same, other, missing, tooMany] = [0, 1, 2, 3];
function alignWithin(quote, window) {
  let rows = quote.units.end - quote.units.first, columns = window.units.end - window.units.first, steps = new Uint8Array((rows + 1) * (columns + 1)), names = /* @__PURE__ */ new Map(), wanted = namesOf(quote, names), there = namesOf(window, names), above = new Uint32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    let current = new Uint32Array(columns + 1);
    current[0] = row, steps[row * (columns + 1)] = missing;
    for (let column = 1; column <= columns; column += 1) {
      let isSame = there[column - 1] === wanted[row - 1], diagonal = (above[column - 1] ?? 0) + (isSame ? 0 : 1), up = (above[column] ?? 0) + 1, left = (current[column - 1] ?? 0) + 1, least2 = Math.min(diagonal, up, left);
      current[column] = least2, steps[row * (columns + 1) + column] = least2 === diagonal ? isSame ? same : other : least2 === up ? missing : tooMany;
    }
    above = current;
  }
  let end = 0;
  for (let column = 1; column <= columns; column += 1) (above[column] ?? 0) < (above[end] ?? 0) && (end = column);
  return traceBack({ steps, columns, rows, end, errors: above[end] ?? rows }, quote.units.first, window.units.first);
}
function namesOf({ key, units }, names) {
  return Uint32Array.from({ length: units.end - units.first }, (_, at) => {
    let text = textOf(key, units.first + at), known = names.get(text) ?? names.size;
    return names.set(text, known), known;
  });
}
function traceBack({ steps, rows, columns, end, errors }, quoteAt, windowAt) {
  let differences = [], [row, column] = [rows, end];
  for (; row > 0; ) {
    let step = steps[row * (columns + 1) + column], below = { quote: quoteAt + row, passage: windowAt + column };
    if (step !== tooMany && (row -= 1), step !== missing && (column -= 1), step === same) continue;
    let last = differences.at(-1), isNext = last?.quote.first === below.quote && last.passage.first === below.passage, ends = isNext && last ? { quote: last.quote.end, passage: last.passage.end } : below;
    isNext && differences.pop(), differences.push({
      quote: { first: quoteAt + row, end: ends.quote },
      passage: { first: windowAt + column, end: ends.passage }
    });
  }
  return { passage: { first: windowAt + column, end: windowAt + end }, errors, differences: differences.reverse() };
}

// src/evidence/quotes/contents.ts
var contentsTitle = /(?:^|\n)[\s#*_<[〈【「]*(?:목\s*차|차\s*례|(?:table\s+of\s+)?contents)[\s#*_>\]〉】」]*$/i;
function withoutContents(source, candidates) {
  let lastOf = new Map(candidates.map((one, at) => [nameOf(one), at])), kept = [];
  for (let at = 0; at < candidates.length; ) {
    let end = endOfRow(source, candidates, at), row = candidates.slice(at, end), again = row.filter((one) => (lastOf.get(nameOf(one)) ?? 0) >= end).length, isEntitled = row.length > 1 && contentsTitle.test(before(source, row[0]));
    isEntitled || row.length >= 3 && again >= row.length - 1 ? again < row.length && !isEntitled && kept.push(...row.slice(-1)) : kept.push(...row), at = end;
  }
  return kept;
}
function nameOf({ style, label: label2 }) {
  return `${style} ${label2}`;
}
function endOfRow(source, candidates, first2) {
  let names = /* @__PURE__ */ new Set(), end = first2;
  for (let last; end < candidates.length; end += 1) {
    let next = candidates[end];
    if (!next || last && !(last.isClean && isBlank(source, last.lineTo, next.lineFrom)) || names.has(nameOf(next))) break;
    names.add(nameOf(next)), last = next;
  }
  return end;
}
var maxBetween = 200;
function isBlank(source, from, to) {
  return to - from <= maxBetween && source.slice(from, to).trim() === "";
}
function before(source, one) {
  let to = one?.lineFrom ?? 0;
  return source.slice(Math.max(0, to - maxBetween), to).trimEnd();
}

// src/evidence/quotes/wrapping.ts
var none = { isOpen: !1, isTight: !1 }, maxLine = 200, around = 6;
function wrappingAt(source, from, word) {
  let before2 = lineBefore(source, from).trimEnd();
  if (before2.trim() === "" || before2.length > maxLine || endsSentence(before2)) return none;
  let isTight = widthOf(`${before2} ${word}`) > widthAround(source, from);
  return { isOpen: refersOn.test(before2) || isTight && endsOpen.test(before2), isTight };
}
function hasRoom(source, { from, to }) {
  let word = lineBehind(source, to).trim().split(/\s/)[0] ?? "";
  return word === "" || widthOf(`${source.slice(from, to)} ${word}`) <= widthAround(source, from);
}
function lineBehind(source, to) {
  return source.slice(to + 1, endOfLine(source, to + 1));
}
function lineBefore(source, from) {
  if (from === 0) return "";
  let start = source.lastIndexOf(`
`, from - 2) + 1;
  return from < 2 ? "" : source.slice(Math.max(start, from - 2 - maxLine), from - 1);
}
function endsSentence(line) {
  return /(?:[.。:;!?…]["'”’」』)\]]*|[)\]】〕”"]|사항|다|것|[함음임]|경우|끝|-|\|)$/u.test(line);
}
var refersOn = /(?:(?:^|\s)(?:및|또는|내지|특히|within|under|with|and|or|of|in|to|by|see|per|the|this)|(?:이|본|동|위|당해|해당|같은|주된)\s?(?:계약|계약서|법|약정|협약|특약|약관|합의서?)|보호법|통신망법|이용법|시행령|시행규칙|[」』,、·ㆍ(]|(?:section|sections|clause|clauses|article|articles))$/iu, endsOpen = /(?:[은는을를의에와과며고여로라른한된할인-]|[a-z])$/u;
function widthAround(source, at) {
  let widest = 0;
  for (let n = 0, to = at - 1; n < around && to > 0; n += 1) {
    let from = Math.max(source.lastIndexOf(`
`, to - 1) + 1, to - maxLine);
    widest = Math.max(widest, widthOf(source.slice(from, to))), to = from - 1;
  }
  for (let n = 0, from = at; n < around && from < source.length; n += 1) {
    let to = endOfLine(source, from);
    widest = Math.max(widest, widthOf(source.slice(from, to))), from = to + 1;
  }
  return widest;
}
function endOfLine(source, from) {
  let end = source.indexOf(`
`, from);
  return Math.min(end < 0 ? source.length : end, from + maxLine);
}
function widthOf(line) {
  let text = line.trim(), width = text.length;
  for (let at = 0; at < text.length; at += 1) text.charCodeAt(at) >= hangul && (width += 1);
  return width;
}
var hangul = 4352;

// src/evidence/quotes/headings.ts
var maxHeading = 400, maxLines = 5e4;
function candidatesIn(source, marked) {
  let found = [], nextMark = 0, looked = 0;
  for (let from = 0; from <= source.length; ) {
    let end = source.indexOf(`
`, from), to = end < 0 ? source.length : end;
    for (; (marked[nextMark] ?? Number.POSITIVE_INFINITY) < from; ) nextMark += 1;
    if (beginsHeading(source, from)) {
      if (looked += 1, looked > maxLines) return;
      let one = candidateAt(source, { from, to }, marked[nextMark] === from);
      one && found.push(one);
    }
    from = to + 1;
  }
  return found;
}
var mark2 = /[ \t\u00a0\u3000#*_>]/, firstLetter = /[\d０-９제별붙부첨aes§[<〈《【「『(〔]/i, maxMarks2 = 40;
function beginsHeading(source, from) {
  let at = from;
  for (; at - from < maxMarks2 && mark2.test(source.charAt(at)); ) at += 1;
  return firstLetter.test(source.charAt(at));
}
function candidateAt(source, line, isMarked) {
  let text = source.slice(line.from, Math.min(line.to, line.from + maxHeading)), read = readLine(text, isMarked);
  if (!read) return;
  let { at, ...own } = read, isAlone = own.isClean && /[\p{L}\p{N})\]】〕〉>」』*_]\s*$/u.test(text);
  if (isAlone && goesOn.test(lineBehind(source, line.to)) && !otherArticle.test(lineBehind(source, line.to)))
    return;
  let wrapping = isMarked || isAlone && hasRoom(source, line) ? unwrapped : wrappingAt(source, line.from, text.trim().split(/\s/)[0] ?? "");
  return { ...own, ...wrapping, isMarked, from: line.from + at, lineFrom: line.from, lineTo: line.to };
}
var unwrapped = { isOpen: !1, isTight: !1 }, goesOn = new RegExp(
  [
    String.raw`^\s*(?:(?:및|또는|내지|혹은|과|와|의|에|를|은|는|로|으로|에서|에게|에도|까지|부터|도|상의?)(?:\s|$)`,
    String.raw`에\s?따[라른]|에서\s?(?:정한|규정)|에\s?(?:의[한하거]|정한|규정)|의\s?규정|소정의|제\s?[\d０-９]+\s?[조항호목]`,
    String.raw`각\s?[항호목조]|단서|본문에|전단|후단|[,、~∼·ㆍ]|(?:of|to|and|or|in|under|above|below|shall|hereof|as)\s)`,
    String.raw`^(?:을|이?나)(?:\s|$)`
  ].join("|"),
  "u"
), otherArticle = /^\s*제\s?[\d０-９]+\s?조/u, first = /^[\s#*_>]*/;
function readLine(text, isMarked) {
  let start = first.exec(text)?.[0].length ?? 0;
  if (isEntryOfContents(text) || text.length === start) return;
  let rest = text.slice(start), read = reader(rest)?.(rest, isMarked || /^\s{0,3}(?:#{1,6}\s|[*_]{2})/.test(text));
  return read && { ...read, at: start + read.at };
}
function reader(text) {
  return /^[\d０-９]/.test(text) ? numbered2 : /^제/.test(text) ? korean : /^(?:article|section|§)/i.test(text) ? english : /^[[<〈《【「『(〔]?\s*(?:별|붙|부|첨|annex|appendix|schedule|exhibit|attachment)/i.test(text) ? annex : void 0;
}
function isEntryOfContents(text) {
  return /(?:[.·‥∙・ㆍ․]\s?){3}\s*\d{0,4}\s*$|[…⋯]\s*\d{1,4}\s*$|(?:\t|\s{3})\s*\d{1,4}\s*$/u.test(text.slice(-80));
}
var koreanNumber = /^제\s*([\d０-９]{1,4})\s*(?:([장절편관])|조(?:\s*의\s*([\d０-９]{1,3}))?)(?![\d０-９])/u;
function korean(text) {
  let found = koreanNumber.exec(text);
  if (!found) return;
  let [number2, branch] = [numberOf(found[1]), numberOf(found[3])], own = { label: `제${number2}조${branch > 0 ? `의${branch}` : ""}`, number: number2, branch, at: 0 };
  if (found[2]) return { ...own, style: "chapter", isTitled: !0, isClean: !0 };
  let title = koreanTitle(text.slice(found[0].length));
  return title && { ...own, ...title, style: "korean" };
}
var bracketed = /^[\s*_.:]*[([{（【［〔〈<「『]([^)\]}）】］〕〉>」』]{1,80})[)\]}）】］〕〉>」』][*_]*/u, enumerator = /^(?:$|[\u2460-\u2473\u2474-\u2487]|[\d０-９]{1,2}[.)]|[가-하][.)]|\([\d가-하]{1,2}\)|[<〈([{「『\-–—*_]|삭\s?제)/u;
function koreanTitle(rest) {
  let title = bracketed.exec(rest), after = rest.slice(title?.[0].length ?? 0).replace(/[*_#\s.:]+$/u, "");
  if (goesOn.test(after) || title && /^(?:이|가|상|중|등)\s(?!계약|약정|협약|합의|특약|법|영|규정|지침|약관|조건|[가-하]\b)/u.test(after))
    return;
  if (title) return { isTitled: !0, isClean: enumerator.test(after.trimStart()) };
  if (after === "") return { isTitled: !0, isClean: !0 };
  if (!/^[\s.:*_]/u.test(after)) return;
  let words2 = after.replace(/^[\s.:*_]+/u, ""), isTitle2 = words2.length <= 30 && !/[,다]$/.test(words2);
  return { isTitled: isTitle2, isClean: isTitle2 || /^[\u2460-\u2473]/u.test(words2) };
}
var englishNumber = /^(article|section|§)\s*(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7})(?![\w])(?:\([a-z]{1,4}\))*/i;
function english(text) {
  let found = englishNumber.exec(text);
  if (!found) return;
  let title = englishTitle(text.slice(found[0].length));
  if (!title) return;
  let style = /^article/i.test(found[1] ?? "") ? "article" : "section", [top = "", ...below] = (found[2] ?? "").split("."), number2 = numberOf(top.toUpperCase()), label2 = `${style === "article" ? "Article" : "Section"} ${[number2, ...below].join(".")}`;
  return { ...title, style, label: label2, number: number2, branch: 0, at: 0 };
}
function englishTitle(rest) {
  let after = rest.replace(/[*_#\s.:]+$/u, "");
  if (!new RegExp("^\\s*\\([^)]*\\)(?:,|\\s+\\p{Ll})", "u").test(after) && !(after !== "" && !new RegExp('^[\\s*_]*[.:)(\\u2013\\u2014-]?[\\s*_]*["(\\u201c]?\\p{Lu}', "u").test(after)))
    return { isTitled: !0, isClean: after.length <= 80 && !/[,;]$|\.\s/.test(after) };
}
function numbered2(text, isMarked) {
  let found = /^(\d{1,3})((?:\.\d{1,2}){0,3})[.)]?[*_]{0,3}(?=\s)/.exec(text), [whole2 = "", top = "", below = ""] = found ?? [], after = text.slice(whole2.length).trim();
  if (!found || !/^["\u201c(]?[\p{Lu}가-힣]/u.test(isMarked ? after.toUpperCase() : after)) return;
  let isClean = after.length <= 80 && !/[.;,]\s|[,;]$|다\.?$/u.test(after), own = { number: Number(top), branch: 0, at: 0, isTitled: isMarked || isClean, isClean };
  return below !== "" ? { ...own, style: "decimal", label: `${Number(top)}${below}` } : !isMarked && !/^[.)]/.test(whole2.slice(top.length)) || !(isMarked || /^[^.;]{0,80}(?:\.|$)/u.test(after)) ? void 0 : { ...own, style: "number", label: `${Number(top)}.` };
}
var koreanAnnex = /^[[<〈《【「『(〔]?\s*(?:(별지|별첨|별표|붙임|부속서|부속합의서|첨부|부록)\s*(제?\s?\d{1,3}(?:-\d{1,2})?\s?호?|[A-Z](?![\w.]))?(?:\s?서식)?|부\s?칙)\s*[\]>〉》】」』)〕]?/u, englishAnnex = /^(annex|appendix|schedule|exhibit|attachment)(?:\s+(\d{1,2}|[A-Z]|[IVX]{1,5}))?(?![\w])/i;
function annex(text) {
  let own = { style: "annex", number: 0, branch: 0, at: 0, isTitled: !0, isClean: !0 }, found = koreanAnnex.exec(text);
  if (found) {
    let label3 = [found[1] ?? "부칙", found[2]?.replaceAll(/\s/g, "") ?? []].flat().join(" "), name2 = found[0].trimEnd();
    return isAnnexTitle(text.slice(name2.length), name2) ? { ...own, label: label3 } : void 0;
  }
  let [whole2 = "", name = "", number2] = englishAnnex.exec(text) ?? [], after = text.slice(whole2.length), title = whole2 === "" ? void 0 : englishTitle(after), isNamed = number2 !== void 0 || after.trim() === "" || /^[\s*_]*[\u2013\u2014:-]\s/u.test(after);
  if (!title?.isClean || !isNamed) return;
  let label2 = [`${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`, number2?.toUpperCase() ?? []].flat();
  return { ...own, label: label2.join(" ") };
}
function isAnnexTitle(rest, name) {
  let after = rest.trim();
  return after === "" ? !0 : (/^[\s.:<〈(\-–—]/u.test(rest) || /[\])】〉>」』〕]\s*$/u.test(name)) && after.length <= 50 && !goesOn.test(after) && !/(?:[다며고,]|참조|같음|기재)[.)]?$/u.test(after);
}
var romanDigits = { I: 1, V: 5, X: 10, L: 50, C: 100 };
function numberOf(digits2 = "") {
  let plainDigits = digits2.normalize("NFKC");
  if (/^\d*$/.test(plainDigits)) return Number(plainDigits);
  let values = [...plainDigits].map((digit2) => romanDigits[digit2] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

// src/evidence/quotes/paragraph.ts
var circled = /(?:[\n.)\]】〉>」』]\s{0,4}|\s(?=\u2460))([\u2460-\u2473])(?!\s?[항호])/gu, lettered = /\n[ \t>*_-]{0,20}(\((?:[a-z]|[ivx]{1,4}|\d{1,2}|[가-하])\))(?=\s)/gu, numbered3 = /\n[ \t>*_-]{0,20}(\d{1,2}[.)])(?=\s)/gu, inLabel = /^(?:section|article|§)\s*[\d.IVXLC]+(\([a-z0-9]{1,4}\))/i, decimal = /\n[ \t>#*_-]{0,20}(\d{1,3}(?:\.\d{1,2}){1,3})(?=[.)]?\s)/g;
function paragraphAt(source, { from, number: number2 }, place) {
  let start = Math.max(from, place - 2e4), text = source.slice(start, place + 8), last = (marks2, behind = 0) => lastMark(text, marks2, { from: behind, to: place - start }), circle = last(circled)?.text.codePointAt(0);
  if (circle !== void 0) return `제${circle - 9311}항`;
  let section = last(decimal), isOwn = section?.text.startsWith(`${number2}.`) === !0, letter2 = last(lettered, isOwn ? section.at : 0)?.text;
  return isOwn ? `${section.text}${letter2 ?? ""}` : letter2 ?? inLabel.exec(source.slice(from, from + 40))?.[1] ?? last(numbered3)?.text;
}
function lastMark(text, marks2, { from, to }) {
  let found;
  for (let { index, 0: whole2, 1: mark3 = "" } of text.matchAll(marks2)) {
    let at = index + whole2.length - mark3.length;
    at >= from && at <= to && (found = { text: mark3, at });
  }
  return found;
}

// src/evidence/quotes/outline.ts
var Outline = class {
  source;
  headings;
  /** False for a text with too many heading-like lines, which was not divided. */
  isWhole;
  /** `marked` are the starts of lines that the format marks as headings, in order. */
  constructor(source, marked = []) {
    this.source = source;
    let candidates = candidatesIn(source, marked);
    this.isWhole = candidates !== void 0, this.headings = headingsOf(source, withoutContents(source, candidates ?? []));
  }
  /** Returns the parts of the document in order; together they are the whole of it. */
  sections() {
    let first2 = { from: 0, to: this.headings[0]?.from ?? this.source.length }, headed = this.headings.map(({ annex: annex2, article, from }, at) => ({
      ...annex2 !== void 0 && { annex: annex2 },
      ...article !== void 0 && { article },
      from,
      to: this.headings[at + 1]?.from ?? this.source.length
    }));
    return first2.to > 0 ? [first2, ...headed] : headed;
  }
  /** Place where a passage begins, without its page. */
  placeOf({ from }) {
    let heading = this.headings[this.upTo(from) - 1];
    if (!heading) return {};
    let { annex: annex2, article } = heading, paragraph = article === void 0 ? void 0 : paragraphAt(this.source, heading, from);
    return {
      ...annex2 !== void 0 && { annex: annex2 },
      ...article !== void 0 && { article },
      ...paragraph !== void 0 && { paragraph }
    };
  }
  /** Place of a certain heading inside a passage, if there is one. */
  crossed({ from, to }) {
    let first2 = this.upTo(from), own = this.headings[first2 - 1];
    for (let at = first2; (this.headings[at]?.from ?? to) < to; at += 1) {
      let other2 = this.headings[at];
      if (!other2?.isSure || own && isSamePart(own, other2)) continue;
      let { annex: annex2, article } = other2;
      return {
        ...annex2 !== own?.annex && annex2 !== void 0 && { annex: annex2 },
        ...article !== void 0 && { article }
      };
    }
  }
  /**
   * Returns the articles with a label, each with those numbered below it (`12.6` in `12.`). For `12.6` without a
   * heading of its own, the article that contains it.
   */
  articlesCalled(label2) {
    let found = this.headings.flatMap(
      (heading, at) => heading.article === label2 ? [{ from: heading.from, to: this.endOf(at, label2) }] : []
    ), holder = /^(.*\d)\.\d+$/.exec(label2)?.[1];
    return found.length > 0 || holder === void 0 ? found : this.articlesCalled(/^\d+$/.test(holder) ? `${holder}.` : holder);
  }
  /** End of an article: at the next heading that is not below it, or at the signatures after the last one. */
  endOf(at, label2) {
    let below = label2.endsWith(".") ? label2 : `${label2}.`, next = this.headings.find(({ article }, other2) => other2 > at && !article?.startsWith(below));
    if (next) return next.from;
    let from = this.headings[at]?.from ?? 0, signed = /^[ \t]*\d{4}\s*[년.]\s*\d{1,2}\s*[월.]\s*\d{1,2}\s*[일.]?[ \t]*$/mu.exec(this.source.slice(from));
    return signed ? from + signed.index : this.source.length;
  }
  /** Range between the headings around a passage. */
  around({ from, to }) {
    return {
      from: this.headings[this.upTo(from) - 1]?.from ?? 0,
      to: this.headings[this.upTo(to)]?.from ?? this.source.length
    };
  }
  /** Number of headings that begin at or before a place. */
  upTo(place) {
    return countBefore(this.headings.length, (at) => (this.headings[at]?.from ?? 0) <= place);
  }
};
function isSamePart(a, b) {
  return a.annex === b.annex && a.number === b.number && a.branch === b.branch;
}
function headingsOf(source, candidates) {
  return partsOf(candidates).flatMap(({ annex: annex2, articles }) => {
    let own = annex2 && {
      annex: annex2.label,
      article: void 0,
      number: 0,
      branch: 0,
      from: annex2.from,
      isSure: !0
    };
    return [...own ? [own] : [], ...articlesOf(source, articles, annex2?.label)];
  });
}
function partsOf(candidates) {
  let parts = [{ annex: void 0, articles: [] }], last = 0;
  return candidates.forEach((one, at) => {
    one.style !== "chapter" && (one.style !== "annex" ? (parts.at(-1)?.articles.push(one), last = one.style === "korean" && !one.isOpen ? one.number : last) : !one.isOpen && !(one.isTight && !one.isMarked) && !goesOnWith(candidates, at, last) && (parts.push({ annex: one, articles: [] }), last = 0));
  }), parts;
}
function goesOnWith(candidates, annexAt, last) {
  for (let at = annexAt + 1; at < candidates.length; at += 1) {
    let one = candidates[at];
    if (one?.style === "annex") return !1;
    if (one?.style === "korean" && !one.isOpen) return last > 0 && one.number === last + 1;
  }
  return !1;
}
var styles = [["korean"], ["article"], ["section"], ["number", "decimal"]];
function articlesOf(source, candidates, annex2) {
  for (let style of styles) {
    let own = candidates.filter((one) => style.includes(one.style)), found = accepted(own);
    if (found.length > 0) return named(source, found, annex2);
  }
  return [];
}
function accepted(candidates) {
  let isMarkedAlone = candidates.some(({ style, isMarked }) => style === "number" && isMarked), found = [];
  for (let one of candidates) {
    let last = found.at(-1);
    one.style === "number" && isMarkedAlone && !one.isMarked || (one.isMarked || isHeading(one, last)) && found.push(one);
  }
  return found;
}
var maxGap = 5;
function isHeading(one, last) {
  if (one.isOpen) return !1;
  let isBranch = one.number === last?.number && one.branch > last.branch, isNext = one.number === (last?.number ?? 0) + 1 || isBranch;
  if (one.style === "decimal") return !one.isTight && one.number >= (last?.number ?? 0);
  if (one.style === "number") {
    let gap = one.number - (last?.number ?? one.number - 1);
    return !one.isTight && gap > 0 && (gap <= maxGap || one.isClean);
  }
  return one.isTight ? isNext && one.isClean : one.isTitled || isNext;
}
function named(source, articles, first2) {
  let headings = [], annex2 = first2, last;
  for (let one of articles) {
    if (last && last.number > 1 && one.number === 1 && one.branch === 0 && one.style !== "decimal") {
      let title = titleBefore(source, one.lineFrom);
      annex2 = title?.text ?? annex2, title && headings.push({ annex: annex2, article: void 0, number: 0, branch: 0, from: title.from, isSure: !0 });
    }
    let isSure = one.isMarked || one.style !== "number" && one.style !== "decimal";
    headings.push({ annex: annex2, article: one.label, number: one.number, branch: one.branch, from: one.from, isSure }), last = one;
  }
  return headings;
}
var maxLinesBefore = 6;
function titleBefore(source, lineFrom) {
  let to = lineFrom - 1;
  for (let n = 0; n < maxLinesBefore && to > 0; n += 1) {
    let from = source.lastIndexOf(`
`, to - 1) + 1, line = source.slice(from, to), text = line.replaceAll(/^[\s#*_<[〈【「]+|[\s#*_>\]〉】」]+$/gu, "");
    if (isTitle(text)) return { text, from: from + line.indexOf(text) };
    if (text !== "" && !/^\(.*\)$/.test(text)) return;
    to = from - 1;
  }
}
function isTitle(text) {
  return text.length <= 40 && new RegExp("\\p{L}{2}", "u").test(text) && !/^[\d①-⑳(-]|[.。,:;다)]$|^제\s*\d/u.test(text);
}

// src/evidence/quotes/document.ts
var maxSought = 50, maxCharacters = 8e6, Allowance = class {
  left = maxSought;
  take() {
    return this.left -= 1, this.left >= 0;
  }
}, maxRemembered = 1e3, ReadDocument = class {
  /** The pages as one text. */
  source;
  /** Format the text was read from, where it is known. */
  format;
  pages;
  outline;
  /** The text as it is; without headers and footers, which interrupt passages; and also without list numbers. */
  keys;
  doubts;
  /** Same as `keys`, without the doubtful parts, which may not be visible. */
  withoutDoubts;
  nearestKey;
  nearest;
  /** Answer for a quote not found, if a person has to look at a page. */
  unread;
  remembered = /* @__PURE__ */ new Map();
  constructor(pages, format) {
    this.format = format;
    let { source, places } = joinPages(pages);
    this.unread = unreadAmong(pages);
    let repeated = repeatedLines(source, places), labels = labelsIn(pages, places), skips = [[], ...repeated.length > 0 ? [repeated] : []], all = [...skips, ...labels.length > 0 ? [merged2([...repeated, ...labels])] : []];
    this.source = source, this.pages = pages.map(({ number: number2 }, at) => ({ number: number2, place: places[at] ?? { from: 0, to: 0 } }));
    let marked = pages.flatMap(({ headings = [] }, at) => headings.map((from) => (places[at]?.from ?? 0) + from));
    this.outline = new Outline(source, marked), this.keys = all.map((skipped) => keyOf(source, skipped)), this.doubts = new Doubts(pages, places), this.withoutDoubts = this.doubts.skips(all).map((skipped) => keyOf(source, skipped)), this.nearestKey = this.keys[skips.length - 1] ?? keyOf(source), this.nearest = new Nearest(this.nearestKey);
  }
  /** False for a text with too many heading-like lines to divide it into articles. */
  get isWhole() {
    return this.outline.isWhole;
  }
  /** Reason that a part of the text was not read; undefined if all was. */
  get gap() {
    return this.doubts.gap ?? (this.unread?.state === "unread" ? this.unread.reason : void 0);
  }
  /** The annexes and articles, in order, with the text before the first. */
  sections() {
    return this.outline.sections();
  }
  find(quote, allowance = new Allowance()) {
    let known = this.remembered.get(quote);
    if (known && (known.state !== "missing" || allowance.take())) return known;
    if (known) return notSought;
    let answer = this.seek(quote, allowance);
    return answer !== notSought && this.remembered.size < maxRemembered && this.remembered.set(quote, answer), answer;
  }
  /** Returns the passages that are a quote, at most `most`, each within one article, with their places. */
  passagesOf(quote, most = 20) {
    let wanted = keyOf(quote);
    for (let key of this.keys) {
      let found = [];
      for (let units of occurrences(wanted, key)) {
        let range = rangeOf(key, units);
        if (!(this.doubts.reasonIn(range) || this.outline.crossed(range)) && (found.push({ ...range, place: this.placeOf(range) }), found.length === most))
          break;
      }
      if (found.length > 0) return found;
    }
    return [];
  }
  /** Number of the last page; undefined for a format without pages. */
  get lastPage() {
    return this.pages.at(-1)?.number ?? void 0;
  }
  seek(quote, allowance) {
    let wanted = keyOf(quote), searches = this.keys.map((key) => ({ key, ...this.search(wanted, key) }));
    for (let { whole: whole2, count } of searches)
      if (whole2) return { state: "found", occurrences: count, range: whole2, ...this.placeOf(whole2) };
    let unread = this.doubtAbout(wanted) ?? searches.flatMap(({ doubt }) => doubt ?? [])[0];
    if (unread) return { state: "unread", reason: unread };
    for (let { cut } of searches) {
      let into = cut && this.outline.crossed(cut);
      if (into) return { state: "crossing", into: clauseText(into), ...this.placeOf(cut) };
    }
    return this.doubts.gap ? { state: "unread", reason: this.doubts.gap } : this.unread ?? (allowance.take() ? this.closestTo(wanted) : notSought);
  }
  /** Returns the reason a person must confirm a quote that is found only once the doubtful parts are left out. */
  doubtAbout(wanted) {
    for (let key of this.withoutDoubts)
      for (let units of occurrences(wanted, key)) {
        let range = rangeOf(key, units), doubt = this.doubts.reasonIn(range);
        if (doubt) return doubt;
        if (!this.outline.crossed(range)) return "visibility-unknown";
      }
  }
  /**
   * Finds the first passage within one article, the number of such passages, the first that runs on into another
   * article, and the reason none is certain.
   */
  search(wanted, key) {
    let [whole2, cut] = [], count = 0, doubt;
    for (let units of occurrences(wanted, key)) {
      let range = rangeOf(key, units), reason = this.doubts.reasonIn(range);
      reason ? doubt ??= reason : this.outline.crossed(range) ? cut ??= range : (whole2 ??= range, count += 1);
    }
    return { whole: whole2, count, cut, doubt };
  }
  /** Letters and digits of the whole text, without headers and footers. */
  get letters() {
    return this.keys.at(-1)?.text ?? "";
  }
  /**
   * Letters and digits of an article, from its heading to the next, without headers and footers; of all articles with
   * this label, since annexes number from 1 again. Undefined if no heading has it.
   */
  lettersOf(label2) {
    let key = this.keys.at(-1), ranges = this.outline.articlesCalled(label2);
    return key && ranges.length > 0 ? ranges.map((range) => lettersIn(key, range)).join(`
`) : void 0;
  }
  /**
   * Returns the paragraph around a passage: up to the nearest blank lines or headings, and at most `maxAround`
   * characters beyond the passage.
   */
  paragraphOf({ from, to }) {
    let blankBefore = this.source.lastIndexOf(`

`, from), blankBehind = this.source.indexOf(`

`, to), part = this.outline.around({ from, to }), start = Math.max(blankBefore < 0 ? 0 : blankBefore + 2, part.from, from - maxAround), end = Math.min(blankBehind < 0 ? this.source.length : blankBehind, part.to, to + maxAround);
    return { from: Math.min(from, start), to: Math.max(to, end) };
  }
  /**
   * Finds the article a record names, including its heading: `제6조` also for `제6조 제2항`. The first one if an annex
   * repeats the label.
   */
  articleNamed(name) {
    for (let label2 of headingLabels(name)) {
      let [found] = this.outline.articlesCalled(label2);
      if (!found) continue;
      let to = found.to === this.source.length ? found.to : this.source.lastIndexOf(`
`, found.to) + 1;
      return { from: found.from, to: Math.max(found.from, to), label: label2 };
    }
  }
  /** Finds a page by its number, from 1; undefined for a format without pages. */
  pageNumbered(page) {
    return this.pages.find(({ number: number2 }) => number2 === page)?.place;
  }
  closestTo(quote) {
    let alignment = this.nearest.find(quote), key = this.nearestKey;
    if (!alignment) return { state: "missing", hint: "nothing-close" };
    let range = rangeOf(key, alignment.passage), doubt = this.doubts.reasonIn(range);
    return doubt ? { state: "unread", reason: doubt } : {
      state: "missing",
      closest: { text: shortened(onOneLine(this.source, range)), ...this.placeOf(range), difference: describeDifference(quote, key, alignment) }
    };
  }
  placeOf(range) {
    let number2 = this.pages.findLast(({ place }) => place.from <= range.from)?.number ?? null;
    return { ...number2 !== null && { page: number2 }, ...this.outline.placeOf(range) };
  }
};
function unreadAmong(pages) {
  for (let { unread, number: number2 } of pages)
    if (unread !== void 0) return { state: "unread", reason: unread, ...number2 !== null && { page: number2 } };
}
var notSought = { state: "missing", hint: "not-sought" }, maxAround = 600;
function lettersIn({ text, starts, from: places }, { from, to }) {
  return text.slice(starts[firstAt(places, from)], starts[firstAt(places, to)]);
}
function firstAt(places, place) {
  return countBefore(places.length, (at) => (places[at] ?? 0) < place);
}
function rangeOf({ from, to }, { first: first2, end }) {
  return { from: from[first2] ?? 0, to: to[end - 1] ?? 0 };
}

// src/evidence/clauses/generated/lexicon.json
var lexicon_default = { digest: "a22d5bc4f9e15dfdf957c15ab2630f7bc6b1f94df2d0eea6660856d118e6bc04", ko: { concepts: { "personal-data": ["개인 정보", "개인신용정보", "신용거래 정보", "정보주체", "주민등록번호", "주민번호", "생년월일", "휴대전화번호", "카드번호", "여권번호", "고유식별정보", "민감정보", "가명정보", "영상정보", "녹화영상", "환자 영상", "의료 영상", "진료 영상", "검사 영상", "회원 사진", "학생 사진", "원생 사진", "인적사항", "명단", "명부", "녹취", "통화 녹음", "상담 이력", "상담 기록", "상담 내역", "진료기록", "의무기록", "건강검진 결과", "검진 결과", "검진결과", "진단서", "진료 기록", "상담일지", "입사지원서", "지원서", "이력서", "신청서류", "인사기록", "생활기록", "학적", "구매이력", "회원 DB", "고객 DB", "회원 테이블", "고객 테이블", "고객의 정보", "회원의 정보", "환자의 정보", "이용자의 정보", "응답자의 정보", "고객 정보", "회원 정보", "이용자 정보", "사용자 정보", "환자 정보", "응답자 정보", "신청자 정보", "신청인 정보", "응모자 정보", "지원자 정보", "응시자 정보", "수험생 정보", "학생 정보", "학부모 정보", "원생 정보", "원아 정보", "아동 정보", "수강생 정보", "교육생 정보", "참가자 정보", "입주민 정보", "입주자 정보", "주민 정보", "민원인 정보", "승객 정보", "탑승객 정보", "예약자 정보", "투숙객 정보", "방문자 정보", "방문객 정보", "내방객 정보", "임직원 정보", "직원 정보", "사원 정보", "근로자 정보", "채무자 정보", "차주 정보", "가입자 정보", "계약자 정보", "피보험자 정보", "수급자 정보", "대상자 정보", "수혜자 정보", "조합원 정보", "구독자 정보", "구매자 정보", "주문자 정보", "수취인 정보", "수령인 정보", "소비자 정보", "청구인 정보", "기부자 정보", "후원자 정보", "피험자 정보", "내담자 정보", "식별 정보", "신상 정보", "진료 정보", "의료 정보", "건강 정보", "인사 정보", "급여 정보", "생체 정보", "유전 정보", "개인위치 정보", "위치 정보", "배송지 정보", "상담 정보", "고객 데이터", "고객사 데이터", "회원 데이터", "이용자 데이터", "환자 데이터", "응답자 데이터", "학생 데이터", "수강생 데이터", "임직원 데이터", "직원 데이터", "급여 데이터", "인사 데이터", "가입자 데이터", "신청자 데이터", "지원자 데이터", "채무자 데이터", "응모자 데이터", "고객 자료", "회원 자료", "이용자 자료", "환자 자료", "응답자 자료", "학생 자료", "수강생 자료", "임직원 자료", "직원 자료", "급여 자료", "인사 자료", "가입자 자료", "신청자 자료", "지원자 자료", "채무자 자료", "응모자 자료"], "anti-virus": ["백신", "악성코드", "안티바이러스", "바이러스", "EDR", "악성 프로그램", "악성 소프트웨어", "멀웨어"], password: ["비밀번호", "패스워드", "암호", "비번", "잠금번호"], "password-set": ["자리", "자 이상", "글자", "조합", "복잡", "섞다", "추측하기 어렵다", "유추하기 어렵다", "영문", "특수문자", "두 종류", "세 종류", "종류 이상"], "password-change": ["변경", "바꾸다", "갱신", "교체", "주기"], "screen-saver": ["화면보호기", "화면 보호기", "화면 잠금", "화면이 잠기다", "화면을 잠그다", "자동 잠금", "화면이 자동으로 잠기다", "잠금 화면", "화면 보호"], "security-topic": ["보안", "정보보호", "정보 보호", "정보의 보호", "정보를 보호", "비밀", "기밀", "보호조치", "보호 조치", "안전조치", "안전성 확보", "프라이버시", "사이버", "@personal-data", "데이터 보호", "데이터의 보호"], "vendor-staff": ["인력", "인원", "직원", "임직원", "종사자", "취급자", "근무자", "담당자", "참여자", "투입자", "종업원", "작업자", "기술자", "구성원", "상담사", "상담원", "경비원", "연구원", "참여연구원", "엔지니어", "개발자", "파견자", "상주자", "요원", "조사원", "출입자", "사람", "피용자", "사용인"], "security-law": ["개인정보 보호법", "개인정보보호 법령", "개인정보 보호 법령", "개인정보 보호법령", "개인정보보호법령", "개인정보 보호법규", "개인정보 법령", "개인정보법", "정보보호법", "정보보호법령", "정보보호 법령", "정보보안 법령", "보안 법령", "보안 법규", "정보통신망법", "정보통신망 이용촉진", "신용정보법", "신용정보의 이용 및 보호", "위치정보법", "위치정보의 보호 및 이용", "전자금융거래법", "전자금융감독규정", "통신비밀보호법", "정보통신기반 보호법", "산업기술보호법", "산업기술의 유출방지", "부정경쟁방지", "전자정부법", "클라우드컴퓨팅법", "클라우드컴퓨팅 발전", "클라우드컴퓨팅 서비스 보안인증", "국가정보보안 기본지침", "국가 정보보안 기본지침", "국가정보원법", "사이버안보 업무규정", "사이버보안업무규정", "보안업무규정", "정보보호산업법", "정보보호산업의 진흥", "금융실명법", "금융실명거래", "영업비밀보호법", "데이터 보호법", "GDPR", "개인정보의 안전성 확보조치 기준", "안전성 확보조치 기준", "안전성 확보조치 고시", "개인정보 법제", "개인정보보호 법제", "개인정보 보호 법제", "개인정보 보호 법규", "개인정보 관련 법", "개인정보에 관한 법", "개인정보 보호에 관한 법", "보안에 관한 법", "정보보호에 관한 법", "정보보안에 관한 법", "보안 관련 법", "정보보호 관련 법", "정보보호 법규", "정보보안 법규", "보안법령", "프라이버시 법", "프라이버시 법률", "데이터 프라이버시 법률", "사이버보안 법", "전자금융 법규", "생명윤리법", "공공기록물 관리", "공공데이터법", "국가사이버안전관리규정", "정보보호 기본지침", "정보보안 기본지침", "정보보안 업무지침"], "legal-norm": ["법령", "법규", "법률", "관계법", "관련법", "법적 요구사항", "법적 의무", "법령상", "법상", "규제", "컴플라이언스", "고시", "법적 준거성", "제반 법", "보호법", "관련된 법", "관련 법", "모든 법", "법을 지키다", "법과 규정", "법제", "국내법", "관한 법", "대한 법", "현행 법", "현행법", "법이 정한", "법이 정하는", "법에서 정한", "법으로 정한", "법이 요구", "법에서 요구", "법정 의무", "법정 기준", "적용되는 법", "적용 법", "적용받는 법", "훈령", "예규", "행정규칙", "강행규정", "실정법"], comply: ["준수", "지키다", "의무를 이행", "요구사항을 이행", "부합", "을 따르다", "를 따르다", "에 따라야", "에 따릅니다", "을 따라", "를 따라", "충족", "어긋나지", "어긋남", "합치", "적법하게", "엄수", "의무를 다하다", "상의 의무를", "의무를 모두 이행", "의무를 성실히 이행", "의무를 충실히 이행", "의무를 부담", "의무를 지다", "성실히 이행", "충실히 이행", "그대로 이행", "사항을 이행", "사항의 이행", "바를 이행", "규정을 이행", "요구를 이행", "요건을 이행", "기준을 이행", "조치를 이행", "존중", "책임을 다하다", "벗어나지", "대로 하다", "대로 처리", "에 맞추다", "에 맞춰", "에 맞게", "대로 따르다", "지침을 따르다"], contravene: ["위반", "어기다", "위배", "저촉", "거스르다", "어긋나다", "위법", "반하다"], pledge: ["서약서", "보안서약", "서약", "확약서", "각서", "확약"], "hand-over": ["제출", "징구", "낸다", "냅니다", "내야", "내고", "내며", "내도록", "내어", "낼", "전달", "송부", "보내다", "교부", "회신", "등록", "갖추다", "걷다", "거두다", "취합", "모으다", "수령", "접수", "제시", "비치", "보관", "받다", "수취", "확보", "첨부", "올리다", "올린다", "건네다", "넘기다", "공유", "업로드", "남기다", "철하다", "편철", "두다", "맡기다"], sign: ["서명", "날인", "작성", "쓰다", "기명날인", "체결", "자필", "사인", "전자서명", "싸인", "이름을 쓰다", "이름을 적다", "적다", "도장"], instruct: ["교육", "훈련", "가르치다", "연수", "강의", "이러닝", "교육과정", "온라인 과정", "보안 과정", "보안과정", "정보보호 과정", "정보보안 과정", "인식 제고", "인식제고"], periodic: ["매월", "매달", "다달이", "월 1회", "월 2회", "월 1", "매 분기", "분기", "반기", "상반기", "하반기", "상하반기", "매년", "매 년", "매 반기", "해마다", "연간", "연 1", "연 2", "연 3", "연 4", "연1", "연2", "연3", "연4", "년 1", "년 2", "1년에", "일년에", "연 1회", "연 2회", "연 한", "연 두", "한 해", "해에", "개월마다", "개월에", "개월 단위", "개월 간격", "달마다", "정기", "주기적", "정기적", "정례", "매주", "주 1회", "주마다", "회 이상", "번 이상", "차례 이상", "년마다", "연례", "매회", "주기로", "주기마다", "교육 주기", "점검 주기", "한 달에", "두 달에", "석 달에", "여섯 달에", "두 달마다", "반년", "반년에", "반년마다", "6월마다", "격월", "격주", "격년", "한 차례", "두 차례", "세 차례", "반기별", "분기별", "월별", "일주일마다", "보름마다", "달에 한 번", "달에 두 번", "달에 한 차례", "학기마다", "매 학기", "해마다 한", "매번", "마다 한 번", "마다 한 차례", "개월 주기", "월 단위", "매일", "날마다", "주 단위", "분기 말", "월말", "연초", "연말", "석 달마다", "반기 말", "연 단위", "달에 1회", "개월 1회", "개월당", "계절마다"], inspect: ["점검", "감사", "실사", "살피다", "살펴보다", "진단", "평가", "조사하다", "보안 심사", "보안심사", "보안검사", "보안 검사", "보안성 검사", "들여다보다", "자체 검사", "자체검사", "자가 검사", "자가검사", "자체 진단", "자체진단", "자가진단", "자가 진단", "셀프 점검", "체크리스트", "체크하다", "짚어 보다", "둘러보다", "훑어보다"], report: ["보고", "통보", "통지", "신고", "알리다", "고지", "전파", "연락", "보고서", "경위서", "상황을 공유", "전화하다", "전화로", "전화해"], "security-event": ["침해사고", "침해 사고", "보안사고", "보안 사고", "정보보안 사고", "정보보호 사고", "개인정보 사고", "사이버 사고", "정보 사고", "보안 침해", "침해된", "침해당하다", "침해 사실", "침해 정황", "침해행위", "유출", "누출", "누설", "해킹", "악성코드", "랜섬웨어", "바이러스", "사이버 공격", "사이버공격", "디도스", "무단 접근", "무단접근", "무단 접속", "무단접속", "무단 열람", "무단 침입", "무단침입", "비인가 접근", "비인가 접속", "비인가자", "불법 접근", "불법 접속", "불법적인 접근", "권한 없는", "권한이 없는", "이상 접속", "이상 접근", "이상 징후", "이상징후", "이상 행위", "이상행위", "비정상 접속", "비정상 접근", "비정상적인 접근", "비정상적인 접속", "재식별", "탈취", "도용", "노출", "새어 나가다", "새나가다", "흘러나가다", "빠져나가다", "뚫리다", "변조", "오남용", "오·남용", "보안 위협", "보안위협", "보안 위반", "보안위반", "보안 위규", "보안위규", "보안 문제", "보안상 문제", "보안 이벤트", "샌 것", "샜을", "새어", "침해를 당하다", "침해가 의심", "침해가 발생", "침해를 인지", "피싱", "스미싱", "부정 접속", "부정접속", "부정 사용", "부정사용", "외부로 나가다", "밖으로 나가다", "외부로 나간", "밖으로 나간", "보안 사건", "보안사건", "정보보호 사건", "개인정보 사건", "침해 사건"], "loss-event": ["분실", "도난", "멸실", "사고", "잃어버리다", "잃다", "없어지다", "훔치다", "잘못 보내다", "잘못 전달", "잘못 발송", "오발송", "오송부", "오배송", "침입", "침해", "절취", "습득"], "information-asset": ["정보", "데이터", "자료", "보안", "명단", "명부", "영상", "파일", "문서", "기록", "설문지", "노트북", "USB", "저장매체", "이동식 매체", "매체", "단말", "단말기", "태블릿", "스마트폰", "PC", "서버", "전산장비", "소스코드", "소스", "계정", "시스템", "전산망", "네트워크", "도면", "산출물", "원장", "녹취"], "event-known": ["발생", "알게", "안 때", "안 날", "안 즉시", "알았을", "알면", "인지", "발견", "확인", "사실", "의심", "우려", "경우", "때", "즉시", "바로", "곧바로", "지체 없이", "시간 이내", "시간 내", "시간 안", "시간을", "일 이내", "일 내", "하루", "이틀", "사흘", "당일", "징후", "정황", "유출 시", "유출시", "사고 시", "사고시", "분실 시", "분실시", "도난 시", "감염 시", "해킹 시", "침해 시", "생기면", "있으면", "되면", "않고", "사고가 나면", "문제가 나면", "일이 나면"], breach: ["위반", "어기다", "불이행", "미이행", "미준수", "준수하지", "지키지", "이행하지", "위규", "위규자", "적발", "위배", "소홀", "해태", "위반자", "위반행위", "위반사항", "다하지", "게을리", "위반하다", "따르지 않다", "따르지 아니하다"], "leak-act": ["유출", "누설", "목적 외", "무단 반출", "무단반출", "무단 열람", "무단 복제", "도용", "은폐", "외부로 내보내다", "밖으로 내보내다"], sanction: ["위약벌", "위약금", "벌점", "감점", "과태금", "벌과금", "제재", "제재금", "제재조치", "감액", "감축", "삭감", "차감", "줄이다", "깎다", "경고", "주의 조치", "교체", "퇴출", "퇴장", "철수", "배제", "참여 제한", "참여제한", "투입 제한", "출입 정지", "출입을 정지", "출입 금지", "출입을 금지", "출입을 금", "출입 제한", "출입을 제한", "출입을 막다", "이용 정지", "이용을 정지", "정지", "중지", "접근 금지", "접근을 금지", "접근을 차단", "입찰참가", "입찰 참가", "부정당업자", "부정당 업자", "부정당제재", "징계", "업무정지", "업무 정지", "불이익", "내보내다", "특별교육", "재교육", "경위서", "지급 보류", "지급을 보류", "보류", "재계약", "페널티", "패널티", "벌칙", "견책", "사업 참여", "지급을 중지", "지급을 정지", "권한 회수", "물량", "벌금", "지급정지", "교체를", "참여를 제한", "배제하다", "갱신에서 제외", "갱신하지", "참여에서 제외", "사업에서 제외", "근무에서 제외", "업무에서 제외", "대상에서 제외", "평가에 반영", "정지되다", "금지하다"], terminate: ["해지", "해제", "종료", "끝내다", "해약"], "norm-failed": ["준수하지 아니한", "준수하지 아니하여", "준수하지 않은", "준수하지 않아", "준수하지 못한", "지키지 아니한", "지키지 않은", "지키지 않아", "이행하지 아니한", "이행하지 아니하여", "이행하지 않은", "이행하지 않아", "위반한 경우", "위반한 때", "위반하여 발생", "위반하여 손해", "위반하여 갑", "위반하여 위탁자", "위반하여 고객", "위반함으로써", "위반으로", "위반 시", "위반시", "위반하거나", "위반하는 경우", "위반하는 때", "위반에 따른", "위반하였을", "위반했을", "위반될", "위반하면", "어기면", "어긴", "어겨"], account: ["계정", "특권 접근", "특권 계정", "접근권한", "접근 권한", "접속권한", "접속 권한", "사용자 권한", "이용자 권한", "시스템 권한", "열람권한", "열람 권한", "조회권한", "조회 권한", "읽기 권한", "쓰기 권한", "수정 권한", "관리자 권한", "작업 권한", "콘솔 권한", "시스템 사용 권한", "데이터베이스 권한", "DB 권한", "서버 권한", "로그인 권한", "이용자번호", "사용자번호", "사용자 번호", "아이디", "ID", "SSO", "이용자 등록", "사용자 등록", "API 키", "접속키", "접근키", "액세스 키", "접속 인증서", "VPN"], "access-right": ["@account", "권한"], grant: ["부여", "발급", "개설", "생성", "할당", "배정", "허용", "개통", "만들다", "내주다", "만 주다", "한해 주다", "권한을 주다", "계정을 주다", "최소한으로 주다", "범위로 주다", "만큼 주다", "따로 주다", "에게 주다", "연다", "엽니다", "열어 주다", "열리다", "열어야", "열도록", "등록"], least: ["최소", "최소한", "최소한도", "필요한 범위", "필요한 만큼", "필요 범위", "필요 최소", "꼭 필요", "필요한 메뉴", "필요한 기능", "필요한 권한", "필요한 계정", "업무에 필요", "작업에 필요", "직무별", "업무별", "역할별", "직급별", "기능별", "모듈별", "개인별", "사람별", "사람마다", "1인 1계정", "1인 1ID", "1인 1개", "담당 업무", "담당 모듈", "담당 범위", "담당 노선", "맡은 일", "맡은 업무", "맡은 모듈", "맡은 범위", "역할", "직무", "차등", "등급에 따라", "등급별", "단계로 나누다", "세분", "한정", "한하다", "에 한해", "제한", "조회 권한만", "읽기 권한만", "권한만", "계정만", "넘지 않다", "초과하지", "기간을 정하다", "한시적", "관리자 권한"], approval: ["승인", "결재", "허가", "신청", "심사", "요청", "허락", "동의", "절차", "신청서", "티켓"], revoke: ["회수", "말소", "삭제", "정지", "해지", "해제", "박탈", "폐기", "폐쇄", "비활성", "만료", "취소", "철회", "반납", "차단", "중지", "없애다", "거두다", "거두어들이다", "지우다", "막다", "닫는다", "닫습니다", "닫고", "닫아", "닫힌다", "닫히다", "잠그다", "잠금", "잠기다", "끊는다", "끊어", "끊고"], leaving: ["퇴직", "퇴사", "전보", "전출", "전배", "휴직", "이직", "인사이동", "인사 이동", "부서 이동", "보직 변경", "직무 변경", "직무가 바뀌다", "업무가 바뀌다", "업무 변경", "담당 변경", "담당자 변경", "담당자의 변경", "담당이 바뀌다", "담당자가 바뀌다", "담당 업무가 바뀌다", "조 편성 변경", "교체", "철수", "해촉", "투입 종료", "투입이 끝나다", "투입이 종료", "투입을 마치다", "참여 종료", "참여가 끝나다", "작업 종료", "작업이 끝나다", "작업이 종료", "작업을 마치다", "작업 완료", "업무 종료", "업무가 끝나다", "업무가 종료", "파견 종료", "기간 만료", "용역 종료", "사업 종료", "계약 종료", "계약이 종료", "계약이 끝나다", "계약의 종료", "계약 만료", "계약 해지", "떠나다", "빠지다", "그만두다", "물러나다", "옮기다", "이동", "티켓이 닫히다", "더 이상 필요", "불필요", "필요가 없어지다", "필요 없게 되다", "사용하지 않다", "쓰지 않다", "쓰이지 않다", "미사용", "유휴", "접속하지 않다", "접속하지 아니", "종료", "끝나다", "마치다", "바뀌다", "바뀔", "바뀐"], access: ["접근", "접속", "열람", "조회", "들을 수 있다", "청취", "열쇠", "열어 보다", "들여다보다", "볼 수 있다", "열 수 있다", "다룰 수 있다", "취급할 수 있다", "내려받기", "다운로드", "취급하는 사람", "취급하는 자", "취급자", "취급 인원", "취급 인력", "다루는 사람", "처리하는 자", "처리하는 사람"], restrict: ["제한", "한정", "통제", "차단", "금지", "한하다", "에 한해", "에게만", "만이", "만 접근", "만 열람", "만 조회", "때에만", "경우에만", "때만", "경우만", "직원만", "사람만", "명만", "자만", "인원만", "인력만", "담당자만", "취급자만", "권한자만", "뷰로만", "화면으로만", "인가된", "인가받은", "허가된", "허가받은", "승인된", "승인받은", "승인을 받은", "지정된", "지정한", "지정받은", "지정되지", "부여받은", "최소", "최소한", "필요한 범위", "필요한 만큼", "차등", "구분하여", "이외의 사람", "이외의 자", "이외에", "외에", "없도록", "누구도", "넘지", "초과하지", "이내로", "외의 사람", "외의 자", "외에는", "밖의 사람", "밖의 자", "제외한", "제외하고", "권한이 없는", "권한 없는", "못하다", "못하게", "인가되지", "허용되지", "허용하지", "승인을 거치다", "승인을 얻다", "결재", "입회", "건별"], "pii-system": ["개인정보처리시스템", "개인정보 처리시스템", "개인정보를 처리하는 시스템", "개인정보가 저장된", "개인정보를 저장한", "개인정보가 보관된", "개인정보 파일", "운영 DB", "운영 데이터베이스", "데이터베이스", "고객사 데이터", "급여시스템", "고객관리시스템", "회원관리시스템", "상담 프로그램", "상담 시스템", "예약 시스템", "학사 시스템", "인사 시스템", "자료가 적재된", "자료가 저장된", "정보가 저장된", "정보가 보관된", "분석자료", "원자료", "자료집"], "pii-measure": ["백신", "보안 업데이트", "최신 보안", "암호화", "암호를 걸다", "암호를 건", "암호를 설정", "암호로 보호", "비밀번호를 걸다", "비밀번호를 설정", "접속기록", "접속 기록", "접근기록", "접근한 기록", "접속 로그", "접근 로그", "열람 기록", "처리 기록", "접근통제", "접근 통제", "접근제어", "접근 제어", "침입차단", "침입탐지", "침입 차단", "침입 탐지", "방화벽", "보안프로그램", "보안 프로그램", "잠금장치", "시건장치", "잠긴", "잠기다", "자물쇠", "금고", "마스킹", "비식별", "가명처리", "가명 처리", "분리하여 보관", "나누어 보관", "분리 보관", "분리하여 저장", "나누어 저장", "분리하여 다루다", "워터마크", "DLP", "TLS", "AES", "SSL"], "technical-managerial": ["기술적 관리적", "관리적 기술적", "기술적 및 관리적", "관리적 및 기술적", "기술적 물리적", "관리적 물리적", "물리적 기술적", "물리적 관리적", "기술적 조직적", "조직적 기술적", "기술적 및 조직적", "기술 관리적", "관리 기술적", "기술상 관리상"], measure: ["보호조치", "안전조치", "보호 조치", "안전 조치", "조치", "보호대책", "안전대책", "대책", "안전성"], consign: ["위탁하다", "위탁되다", "위탁함", "위탁받다", "수탁하다", "맡기다", "맡아", "맡는다", "맡습니다", "의뢰하다", "대행하다", "대신하다", "대신하여", "대신해", "도급하다", "위탁에 해당", "처리위탁"], "consigned-work": ["위탁업무는", "위탁 업무는", "위탁사무는", "대행업무는", "위탁 내역", "위탁내역", "위탁업무의 목적", "위탁업무의 범위", "위탁업무의 내용", "위탁업무 및", "위탁업무의 종류", "위탁업무 목적", "위탁업무 범위", "위탁업무 내용", "위탁의 목적", "위탁의 범위", "위탁의 내용", "위탁 목적", "위탁 범위", "위탁 내용", "위탁사무의 범위", "위탁사무의 내용", "위탁하는 업무", "위탁하는 사무", "위탁하는 개인정보", "위탁할 업무", "위탁한 업무의 범위", "위탁되는 업무", "수탁업무의 범위", "수탁업무의 내용", "수탁 업무의 범위", "수탁하는 업무", "처리업무의 범위", "처리업무의 목적", "처리업무의 내용", "처리 업무의 범위", "처리 업무의 내용", "처리위탁의 목적", "처리위탁의 범위", "처리위탁의 내용", "처리의 목적", "처리의 범위", "처리 목적", "처리 범위", "업무의 목적", "업무의 범위", "업무의 내용", "업무 범위", "업무 내용", "대행업무의 범위", "대행하는 업무", "대행할 업무", "대행 범위", "용역의 범위", "용역의 내용", "용역 범위", "과업의 범위", "과업의 내용", "과업 범위", "서비스의 범위", "수행하는 업무", "수행할 업무", "처리하는 업무", "처리하는 사무", "처리할 업무", "맡기는 일", "맡는 일", "맡은 일의 범위", "맡기는 업무", "맡는 업무", "위탁업무와", "위탁업무의 목적 및 범위"], "person-name": ["성명", "이름", "성함", "회원번호", "고객번호", "환자번호", "사번", "학번", "인적사항"], "personal-item": ["생년월일", "연락처", "전화번호", "휴대전화", "휴대전화번호", "휴대폰", "휴대폰번호", "이메일", "전자우편", "전자우편주소", "이메일주소", "주소", "주민등록번호", "계좌", "계좌번호", "성별", "나이", "출생연도", "사진", "예약 내역", "구매이력", "구매 이력", "주문 내역", "거래내역", "거래 내역", "진단명", "진료기록", "진료 기록", "검사결과", "학년", "직급", "소속", "상담 내용", "동·호수", "차량번호", "부양가족", "수강 이력"], supervise: ["점검", "감독", "실사", "감사", "확인", "살피다", "살펴보다", "들여다보다", "실태조사", "실태 조사", "현황의 조사", "현황을 조사", "실태를 조사", "조사를 허용", "조사에 협조", "조사에 응하다", "모니터링", "보고받다", "보고를 받다", "보고를 요구", "제출받다", "제출을 요구", "자료를 요구", "자료 제출을", "자료를 요청", "보고하다", "보고하여야", "열람을 요구", "평가"], "handling-status": ["관리 현황", "관리현황", "처리 현황", "처리현황", "보유 현황", "보유현황", "보관 현황", "이용 현황", "취급 현황", "파기 현황", "접속 현황", "접속현황", "접근 현황", "현황", "관리 실태", "관리실태", "처리 실태", "처리실태", "취급 실태", "취급실태", "보호 실태", "보호실태", "이행 실태", "이행실태", "실태", "관리 상태", "보관 상태", "취급 상태", "파기 상태", "설정 상태", "보호 상태", "상태", "이행 여부", "이행여부", "준수 여부", "준수여부", "파기 여부", "파기여부", "적정성", "적정한지", "적정하게", "적절한지", "적절하게", "안전하게", "제대로", "어떻게", "보관하는지", "관리하는지", "처리하는지", "취급하는지", "다루는지", "지키는지", "이행하는지", "준수하는지", "관리대장", "파기 기록", "파기 내역", "보유 내역", "보유 건수", "처리 내역", "지켜지는지", "이루어지는지", "되는지", "되고 있는지", "이행 상황", "관리 상황", "보관 상황", "처리 상황"], "data-seen": ["고객사 데이터", "자료집", "원자료", "급여 원장", "급여자료", "고객자료", "회원 정보", "운영 DB", "조회 화면", "열람 화면", "원본", "원문", "파일", "폴더", "서류", "녹화영상", "영상"], subcontract: ["재위탁", "재도급", "하도급", "하청", "재용역", "재외주", "재위임", "복위임", "다시 위탁", "다시 맡기다", "다시 도급", "다시 넘기다", "재차 위탁", "외주 처리", "외주를 주다"], subcontracts: ["재위탁하다", "재위탁되다", "재위탁을 하다", "재위탁을 주다", "하도급하다", "하도급되다", "하도급을 하다", "하도급 주다", "하도급을 주다", "도급을 주다", "재도급하다", "재도급을 하다", "재도급 주다", "하청하다", "하청을 하다", "하청 주다", "하청을 주다", "재용역하다", "재용역을 주다", "재위임하다", "복위임하다", "다시 위탁하다", "다시 맡기다", "다시 도급하다", "다시 넘기다", "재차 위탁하다", "외주하다", "외주 주다", "외주를 주다", "외주로 돌리다", "외주로 처리하다", "하위 수탁자를 두다", "하위 처리자를 두다"], "gives-work": ["맡기다", "위탁하다", "위탁을 하다", "도급하다", "도급 주다", "도급을 주다", "대행하게 하다", "대행시키다", "대행토록 하다", "수행하게 하다", "수행하도록 하다", "수행토록 하다", "수행시키다", "처리하게 하다", "처리하도록 하다", "처리토록 하다", "처리시키다", "취급하게 하다", "취급하도록 하다", "다루게 하다", "이행하게 하다", "담당하게 하다", "이 하게 하다", "가 하게 하다", "하여금 하게 하다", "관여시키다", "관여하게 하다", "의뢰하다", "이행시키다"], "other-party": ["제 3 자", "제삼자", "다른 자", "다른 사람", "다른 업체", "다른 회사", "다른 사업자", "다른 기업", "다른 기관", "다른 법인", "다른 단체", "다른 곳", "다른 데", "다른 처리자", "다른 수탁자", "다른 수급인", "다른 운송사", "타인", "타 업체", "타 회사", "타사", "타 기관", "누구에게도", "외부 업체", "외부 회사", "외부 기관", "외부 인력", "외부 전문업체", "외부 사업자", "외부에", "협력업체", "협력 업체", "협력회사", "협력사", "프리랜서", "외주", "외주업체", "계열사", "계열회사", "자회사", "관계회사", "@subprocessor"], subprocessor: ["재수탁", "재위탁받다", "재위탁을 받다", "재위탁 받다", "재위탁 업체", "재위탁 대상", "재위탁 회사", "재위탁 상대방", "재위탁 사업자", "다시 위탁받다", "다시 위탁을 받다", "다시 맡다", "복수탁자", "하수급", "하도급 업체", "하도급받다", "하도급을 받다", "하도급자", "하도급인", "하청업체", "하청 업체", "하위 수탁", "하위 처리자", "하위 업체", "재처리자", "협력업체", "협력 업체", "협력회사", "협력사", "외주업체", "외주 업체", "맡을 업체", "맡길 업체", "맡을 회사", "맡길 회사", "맡은 업체", "맡은 회사"], consent: ["동의", "승인", "승낙", "허락", "허가", "서면 합의", "사전 합의"], "obtains-consent": ["한한다", "한하며", "한정한다", "한정된다", "받다", "얻다", "득하다", "구하다", "거치다", "한하여", "한해", "한정하여", "때에만", "때만", "경우에만", "경우만", "하에", "전제로", "조건으로", "있어야", "필요하다", "필수", "요하다", "요한다", "받아야만", "아래서만"], "prior-consent": ["사전 동의", "사전 승인", "사전 승낙", "사전 허락", "사전 허가", "사전 서면 동의", "사전 서면 승인", "사전 서면 승낙", "사전의 서면 동의", "사전의 서면 승인", "사전의 서면 승낙", "서면 동의", "서면 승인", "서면 승낙", "서면에 의한 동의", "서면에 의한 승인", "승인 필요", "동의 필요", "승인 후", "동의 후", "승인 필수", "동의 필수"], "without-consent": ["동의 없이", "승인 없이", "승낙 없이", "허락 없이", "허가 없이", "합의 없이", "동의가 없이", "승인이 없이", "동의 없는", "승인 없는", "승낙 없는", "동의가 없어도", "승인이 없어도", "동의 없이도", "승인 없이도", "동의를 받지", "승인을 받지", "승낙을 받지", "허락을 받지", "허가를 받지", "동의를 얻지", "승인을 얻지", "승낙을 얻지", "동의를 득하지", "승인을 득하지", "동의를 구하지", "승인을 구하지", "승낙을 구하지", "동의를 따로 받지", "승인을 따로 받지", "동의를 거치지", "승인을 거치지", "동의를 요하지", "승인을 요하지", "승낙을 요하지", "동의를 필요로 하지", "승인을 필요로 하지", "동의가 필요하지", "승인이 필요하지", "동의는 필요하지", "승인은 필요하지", "동의는 필요 없다", "승인은 필요 없다", "동의가 필요 없다", "승인이 필요 없다", "동의 불필요", "승인 불필요", "동의 불요", "승인 불요", "별도의 동의를", "통지만으로", "통보만으로"], "can-subcontract": ["재위탁할 수 있다", "재위탁을 할 수 있다", "재위탁 가능", "재위탁이 가능하다", "하도급할 수 있다", "하도급을 할 수 있다", "하도급을 줄 수 있다", "하도급 줄 수 있다", "하도급이 가능하다", "하도급 가능", "재도급할 수 있다", "하청을 줄 수 있다", "하청 줄 수 있다", "외주를 줄 수 있다", "외주 줄 수 있다", "맡길 수 있다", "맡겨도 되다", "맡겨도 좋다", "위탁할 수 있다", "도급할 수 있다", "재위임할 수 있다", "수행하게 할 수 있다", "처리하게 할 수 있다", "대행하게 할 수 있다", "수행시킬 수 있다", "처리시킬 수 있다"], "at-will": ["자유로이", "자유롭게", "자유로 하다", "임의로", "재량으로", "재량에 따르다", "제한 없이", "제한을 두지", "제한하지", "동의한 것으로 보다", "동의한 것으로 간주", "승인한 것으로 보다", "승인한 것으로 간주", "승낙한 것으로 보다", "동의가 있는 것으로 보다"], "must-not": ["수 없다", "수가 없다", "아니 되다", "안 되다", "못하다", "금지", "금하다", "불가"], "same-as": ["동일", "같다", "똑같이", "똑같은", "동등", "이에 준하다", "준하다", "상응하다", "그대로", "수준 이상", "못지않다", "까지의 의무", "까지의 규정", "까지와 같은"], "passed-on": ["의무", "보호조치", "보호 조치", "보안 조치", "보안조치", "보안 요구사항", "보안요구사항", "보안 수준", "보호 수준", "수준의 보호", "수준의 보안", "보안 사항", "보안사항", "보안 조건", "보안 규정", "보안 기준", "보안 절차", "보호 기준", "조항", "조건"], imposes: ["부과", "지우다", "지게 하다", "진다", "지고", "지며", "지도록", "집니다", "부담", "준수", "지키다", "적용", "담다", "넣다", "명시", "포함", "반영", "따르다", "이행", "체결", "규정", "정하다", "갖추다"], "sub-agreement": ["재위탁 계약", "재위탁계약서", "재위탁 계약서", "하도급 계약", "하도급계약서", "재위탁 문서", "재위탁 약정", "하위 계약", "위탁계약을 맺다"], "protection-level": ["보호조치", "보호 조치", "보호 수준", "보안 수준", "보안수준", "보안 조치", "보안조치", "보안 대책", "보안대책", "보호 대책", "보호대책", "보안 관리", "보안관리", "보안 인증", "보안 역량", "보안 능력", "보안성", "보호 역량", "보안 체계", "보호 체계", "보안 계획", "보호 계획", "보안 점검표", "보호 점검표", "보안 요구사항", "보안요구사항", "안전성 확보", "안전조치", "보안 현황", "보호 현황", "관리 수준", "보안 서약서", "보안서약서", "정보보호 수준", "보안 관련", "보안 적정성", "보안 적합성", "보안 심사", "보안성 검토", "보안 확약서"], particulars: ["업무의 범위", "업무 범위", "업무의 내용", "업무 내용", "재위탁 범위", "재위탁 내용", "재위탁의 범위", "재위탁 업무", "재위탁 사유", "재위탁의 사유", "처리 항목", "재위탁 기간", "하도급 범위", "하도급 내용", "하도급 업무", "하도급할 업무", "맡길 업무", "맡길 일", "맡길 공정", "맡길 범위", "맡기려는 업무", "위탁할 처리", "재위탁할 업무", "재위탁하려는 업무", "재위탁하고자 하는 업무"], application: ["신청서", "계획서", "요청서", "검토서", "승인 신청", "서면을", "서면으로 제출", "문서를", "서류", "자료를", "적어", "적은", "기재", "명시"], "hands-in": ["제출", "낸다", "내고", "내야", "내며", "내어", "내면", "내는", "냅니다", "내기", "첨부", "붙이다", "제시", "보내다", "송부", "통지", "통보", "알리다", "신청", "요청", "제공"], assesses: ["평가", "심사", "검토", "검증", "확인", "점검", "실사", "살피다", "감독", "보증", "심의"], harm: ["손해", "피해", "손실"], compensates: ["배상하다", "배상을 하다", "배상해", "배상되다", "변상하다", "보상하다", "물어 주다", "물어주다", "물어 내다", "물어내다", "보전하다", "전보하다", "갚다", "메우다", "책임을 지다", "책임을 부담하다", "책임을 진다", "책임지다", "책임을 가지다", "책임이 있다", "배상책임을 지다", "배상의무를 지다", "배상의무를 부담하다", "배상 의무를 부담하다", "배상의 의무를 지다", "배상 의무가 있다", "배상할 의무", "배상할 책임", "책임으로 하다", "부담으로 하다", "비용과 책임으로"], "breach-of-duty": ["위반", "어기다", "불이행", "이행하지", "지키지", "귀책", "귀책사유", "책임 있는 사유", "고의", "과실", "잘못", "소홀", "게을리", "의무를 다하지", "하자", "결함"], "force-majeure": ["불가항력", "자연력", "자연재해", "자연적 마모", "통상의 마모", "노후", "천재지변", "천재", "전쟁", "지진", "귀책사유 없이", "귀책사유가 없다", "책임 없는 사유", "책임질 수 없는 사유", "책임에 속하지", "고의 또는 과실이 없다", "고의나 과실이 없다", "과실이 없음", "책임이 없음"], "indirect-loss": ["간접 손해", "간접손해", "간접적", "특별 손해", "특별손해", "특별한 사정", "일실이익", "일실 이익", "기대이익", "기대 이익", "기대매출", "영업이익", "영업 손실", "우발적", "결과적 손해", "파생적", "결과손해", "징벌적"], "delay-damages": ["지체상금", "지연배상금", "지연배상", "지연손해금", "지체배상금", "지체일수", "지체 일수", "지체 1 일", "지연 1 일", "지연이자", "연체", "납품 기한", "납기", "납품 지연"], "intellectual-property": ["지식재산권", "지적재산권", "저작권", "특허권", "상표권", "특허", "산업재산권", "초상권", "저작재산권", "영업비밀 침해"], "vendor-harmed": ["을에게 손해를", "을에게 손해가", "을에게 발생한", "을에게 입힌", "을에게 끼친", "을이 입은", "을의 손해", "수탁자에게 손해를", "수탁자에게 손해가", "수탁자에게 발생한", "수탁자가 입은", "수급인에게 손해를", "수급인에게 손해가", "수급인이 입은", "공급자에게 손해를", "공급자에게 손해가", "공급사에 손해", "공급사에게 손해를", "개발사에 손해", "개발사에게 손해를", "계약상대자에게 손해를", "계약상대자에게 손해가", "수행사에 손해", "수탁사에 손해", "수탁사에게 손해를"], "data-person": ["정보주체", "응답자", "응모자", "회원", "환자", "민원인", "가입자", "수강생", "신청자", "지원자"], leak: ["유출", "누출", "누설", "새어 나가다", "새어", "분실", "도난", "침해사고", "해킹", "변조", "훼손", "오남용", "유실"], system: ["시스템", "앱", "애플리케이션", "어플리케이션", "소프트웨어", "프로그램", "서버", "홈페이지", "웹사이트", "누리집", "솔루션", "플랫폼", "산출물", "결과물", "개발물", "설계", "설계서", "기능", "화면", "요구사항", "요건", "포털"], "protective-law": ["개인정보 보호법", "개인정보 보호 법령", "개인정보 보호법령", "개인정보보호 관련 법", "개인정보 보호 관련 법", "개인정보 관련 법", "안전성 확보조치 기준", "안전성 확보조치", "정보통신망법", "정보통신망 이용촉진", "신용정보법", "신용정보의 이용", "전자금융거래법", "전자금융감독규정", "위치정보법", "위치정보의 보호", "전자정부법", "의료법", "정보보호 관련 법", "정보보호 법", "보안 관련 법", "보안 법규", "보안 법령", "법적 요구사항", "법적 요건", "법정 요구사항", "법적 보안", "법정 보안", "법규 요구사항", "법령 요구사항", "법령상 요구", "법령이 요구", "법령에서 요구", "법률이 요구", "법이 요구", "컴플라이언스"], "general-law": ["법령", "법규", "법률", "고시", "지침"], "security-word": ["보안", "개인정보", "정보보호", "정보 보호", "보호조치", "보호 조치", "암호화", "접근통제", "접속기록", "접근권한", "안전조치", "안전성"], "builds-in": ["반영", "구현", "설계하다", "설계에", "설계되다", "갖추다", "탑재", "내장", "충족", "만족", "부합", "적합", "개발하다", "개발되다", "개발 시", "개발할 때", "개발 과정", "개발 단계", "개발함에", "개발하는", "개발에", "구축하다", "구축 시", "구축되다", "만들다", "마련", "기능을", "기능이", "맞추다", "맞게", "적용"], exempts: ["의무가 없다", "의무는 없다", "의무를 지지", "의무를 부담하지", "필요가 없다", "필요는 없다", "필요 없다", "필요로 하지", "필요하지", "요하지", "요구하지", "아니할 수 있다", "않을 수 있다", "않아도 되다", "않아도 좋다", "아니하여도", "아니해도", "안 해도", "생략하다", "생략할 수 있다", "면제한다", "면제된다", "면제됩니다", "가리지", "제한하지", "묻지", "제한 없이", "자유로이", "자유롭게", "책임을 지지", "책임지지", "책임이 없다", "책임은 없다", "보장하지", "보증하지", "적용하지", "적용되지", "적용 대상이 아니다", "대상에서 제외", "범위에 포함되지", "범위에서 제외", "실시하지 아니한다", "수행하지 아니한다"], "secure-development": ["시큐어코딩", "시큐어 코딩", "secure coding", "보안 코딩", "보안코딩", "안전한 코딩", "개발보안", "개발 보안", "보안개발", "보안 개발", "보안약점", "보안 약점", "소스코드 약점", "코드 약점", "OWASP", "CWE", "SAST", "Secure SDLC", "SDL", "SSDLC", "정적분석", "정적 분석", "CERT 코딩", "안전한 소프트웨어 개발", "보안설계", "보안 설계", "DevSecOps", "소스코드 보안", "소스 코드 보안", "하드코딩"], vulnerability: ["취약점", "취약성", "보안 결함", "보안결함", "보안상 결함", "보안 취약", "보안취약", "보안상 취약", "보안약점", "보안 약점", "약점", "보안 허점"], "penetration-test": ["모의해킹", "모의 해킹", "모의침투", "모의 침투", "침투 테스트", "침투테스트", "침투 시험", "취약점 진단", "취약점 점검", "취약점 분석", "취약성 진단", "취약성 점검", "보안 취약점 진단", "보안성 시험", "보안 테스트", "보안성 테스트", "보안 시험", "펜테스트", "DAST", "보안 진단", "보안팀 진단", "보안성 진단", "보안진단"], fixes: ["조치", "제거", "보완", "개선", "수정", "고치다", "해결", "해소", "패치", "시정", "없애다", "바로잡다", "보수"], "before-release": ["납품 전", "납품하기 전", "납품에 앞서", "납품되기", "검수 전", "검수에 앞서", "검수 시", "검수 요청", "인도 전", "오픈 전", "오픈하기 전", "개통", "출시", "배포 전", "배포하기 전", "배포에 앞서", "운영 전", "운영에 반영하기 전", "운영 이관", "이관 전", "릴리스", "완료 전", "준공 전", "준공검사", "서비스 개시", "가동 전", "완성", "완료 시", "납품 시", "개발 완료", "최종 산출물", "납품물", "산출물", "개발된", "개발한"], "source-code": ["소스코드", "소스 코드", "소스프로그램", "소스 프로그램", "원시코드", "원시 코드", "원시프로그램", "프로그램 소스", "소스는", "소스를", "소스와", "소스가", "소스 및", "소스의", "소스 접근", "소스 저장", "소스 관리", "소스 반출", "소스파일"], repository: ["저장소", "형상관리", "형상 관리", "버전관리", "버전 관리", "Git", "GitLab", "GitHub", "Bitbucket", "SVN", "Perforce", "리포지터리", "리포지토리", "레포지토리", "repo", "repository"], deliverable: ["산출물", "개발 결과물", "개발 문서", "개발문서", "개발 자료", "개발자료", "설계서", "개발 정보"], "keeps-safe": ["보관", "보호", "접근", "접속", "열람", "유출", "누출", "반출", "복제", "복사", "암호화", "통제", "올리다", "올려", "게시", "업로드", "공개", "개인 계정", "백업", "파기", "삭제", "지우다", "반납", "반환", "둔다", "두고", "두어", "두며", "두지", "둡니다", "둘 수", "옮기다", "권한", "외부", "전송", "개인 장비", "개인 PC", "개인 노트북", "안전하게"], "dev-environment": ["개발 환경", "개발환경", "개발 서버", "개발서버", "개발망", "개발계", "개발 시스템", "테스트 환경", "테스트환경", "테스트 서버", "시험 환경", "시험환경", "시험 서버", "시험서버", "검증 환경", "스테이징", "개발실", "개발 장소", "개발 구역", "개발 PC", "개발PC", "개발용 PC", "개발용 컴퓨터", "개발 단말", "개발용 단말", "개발 장비", "개발 DB", "개발용 서버", "개발·시험 환경", "개발 및 테스트 환경", "개발 및 시험 환경", "개발 도구", "개발에 쓰는 PC", "개발에 사용하는 PC"], separates: ["분리", "나누다", "격리", "차단", "통제", "접근", "접속", "제한", "망분리", "별도", "보안", "암호화", "구분", "인가", "열어", "허가", "백신", "보호"], "test-data": ["테스트 데이터", "테스트데이터", "테스트용 데이터", "시험 데이터", "시험데이터", "시험용 데이터", "시험용 자료", "시험 자료", "개발 데이터", "개발데이터", "개발용 데이터", "개발 자료", "테스트에", "테스트에는", "테스트 시", "테스트 과정", "테스트할", "테스트를", "시험에", "시험에는", "시험 시", "시험할", "시험해", "시험을", "시험하다", "개발에", "개발 및 테스트", "개발·테스트", "개발·시험", "개발과 시험", "개발 및 시험", "개발 환경", "개발환경", "개발계", "개발 서버", "테스트 환경", "테스트 서버", "시험 환경", "테스트용", "시험용"], "real-data": ["실제 데이터", "실데이터", "실 데이터", "운영 데이터", "운영데이터", "운영 DB", "운영 데이터베이스", "실제 개인정보", "실제 고객", "실제 회원", "실제 환자", "실제 자료", "실자료", "실제 정보", "원본 데이터", "진짜 데이터", "@personal-data", "회원 데이터", "고객 데이터", "고객자료"], masks: ["변환", "가명", "비식별", "마스킹", "가상", "가짜", "가공", "더미", "익명", "합성", "임의의 데이터", "임의 데이터", "삭제", "지우다", "파기", "치환", "알아볼 수 없다"], "transfers-title": ["저작권", "저작재산권", "소유권", "지식재산권", "지적재산권", "사용권", "귀속", "임치", "에스크로"], "security-or-privacy": ["보안", "정보보호", "정보 보호", "개인정보", "개인 정보", "보호조치", "보호 조치", "보호대책", "보호역량", "비밀유지", "기밀", "유출", "암호화", "접근통제", "접근 통제", "접근권한", "침해사고", "취약점", "ISMS", "CSAP", "ISO 27001", "SER", "PER"], "comply-failed": ["준수하지 아니한", "준수하지 않은", "준수하지 못한", "준수하지 아니하여 발생", "준수하지 아니하여 손해", "준수하지 않아 발생", "준수하지 않아 손해", "준수하지 아니함으로", "준수하지 않음으로", "지키지 아니한", "지키지 않은", "지키지 않아 생긴", "지키지 아니하여 생긴", "미준수"], "security-training-name": ["보안교육", "보안 교육", "보안에 관한 교육", "보안인식", "보안 인식", "보안수칙", "정보보호 교육", "정보보호교육", "개인정보 보호 교육", "개인정보보호교육", "개인정보 교육", "개인정보보호 교육", "정보보안 교육", "보호에 관한 교육", "보호교육", "보호 교육", "정보보호와", "정보보호 및", "개인정보 보호와", "개인정보 보호 및", "보안 및"], "other-training": ["직무교육", "직무 교육", "안전교육", "안전 교육", "안전보건", "안전보건교육", "산업안전", "사용법", "사용 방법", "사용방법", "이용 방법", "이용법", "조작법", "조작 방법", "사용자 교육", "이용자 교육", "운영자 교육", "관리자 교육", "기술이전", "기술 이전", "기술전수", "매뉴얼", "호신", "호신술", "경비 실무", "소방", "심폐소생", "응급처치", "친절", "서비스 교육", "서비스교육", "고객응대", "응대", "상담 기법", "상품 교육", "상품", "성희롱", "성희롱예방", "괴롭힘", "안전운전", "운전", "위생", "위생교육", "사용 교육", "시스템 교육", "운영 교육", "운용 교육", "업무 교육", "업무 프로세스", "체력", "제식", "화재"], "training-held": ["실시", "이수", "시행", "받다", "듣다", "수료", "참석", "참여하다", "진행", "개최", "교육하다", "교육을 하다", "교육하여", "교육한", "교육을 한", "교육을 합니다", "교육해야", "제공", "가르치다", "명단", "출석부", "결과를", "운영", "마치다", "이수증", "수료증", "수강하다", "수강을", "수강한", "시청", "열다", "엽니다", "열리다", "열고", "열어", "끝내다", "참가", "완료", "이수하다", "출석", "들려주다", "배우다", "익히다", "시키다", "하여야 한다"], "inspection-topic": ["보안", "정보보호", "정보 보호", "보호조치", "보호 조치", "안전조치", "안전성 확보", "보호실태", "보호 실태", "접근통제", "암호화", "특약", "침투 시험"], state: ["이행", "준수", "실태", "상태", "여부", "현황", "수준", "적정성", "지켜지다", "지키는지", "지키고", "관리", "하는지", "되는지", "있는지"], "security-inspection-name": ["보안점검", "보안 점검", "보안감사", "보안 감사", "보안실태", "보안 실태", "보안진단", "보안 진단", "보안성 점검", "정보보호 점검", "정보보호점검", "정보보호 감사", "정보보호 실태", "정보보안 점검", "정보보안점검", "정보보안 감사", "보안관리 실태", "보안관리실태", "보안 상태", "보안상태", "보안 통제", "보안통제", "보호조치", "보호 조치", "안전조치", "보안 요구사항", "보안요구사항", "보안 이행", "보안특약", "보안 특약", "보안사항", "보안 사항", "보안 수준", "보안수준", "보안 관리"], "inspection-held": ["실시", "수행", "시행", "점검하다", "점검한", "점검할", "점검하여", "점검을 하다", "점검을 받다", "점검받다", "받다", "진행", "살피다", "확인하다", "확인한", "확인할", "확인하여", "감사하다", "감사한", "감사할", "응하다", "협조", "수감"], "other-inspection": ["소방", "소화", "시설물", "설비", "하드웨어", "백업", "가동", "가용성", "성능", "품질", "요금", "정산", "임금", "재고", "차량", "예방점검", "예방 점검", "안전점검", "안전 점검", "청소", "승강기", "냉방", "공조", "전기", "발전기", "배터리", "회계", "장비의 작동", "작동 상태", "파손", "온습도", "검수", "산출물 검사", "방화벽 장비", "장애 예방", "보안장비", "보안 장비", "보안시스템", "보안 시스템", "소프트웨어 버전"], "guard-round": ["순찰", "순찰일지", "경비", "시건", "소등", "문단속", "보안업체", "경보장치", "경비업체"], "information-medium": ["정보", "데이터", "자료", "명단", "명부", "영상", "파일", "문서", "기록", "설문지", "노트북", "USB", "저장매체", "이동식 매체", "매체", "단말", "단말기", "태블릿", "스마트폰", "업무폰", "PC", "전산장비", "전산기기", "소스코드", "소스", "계정", "도면", "녹취", "보안", "서류", "원장", "전산망", "관리망", "해킹"], "not-told": ["보고하지 아니한", "보고하지 않은", "통지하지 아니한", "통지하지 않은", "통보하지 아니한", "통보하지 않은", "알리지 아니한", "알리지 않은", "신고하지 아니한", "신고하지 않은"], rights: ["지식재산권", "지식재산", "지적재산권", "저작권", "특허", "특허권", "상표권", "산업재산권", "영업권", "초상권"], waived: ["생략", "면제", "갈음", "불필요", "불요", "하지 않아도", "하지 아니하여도", "아니하여도 된다", "필요 없다", "필요가 없다", "필요로 하지", "요하지", "의무가 없다"], "article-broken": ["조를 위반", "조 위반", "조의 의무를 위반", "조를 어기다", "조를 어긴", "조 또는 제", "조 내지 제", "조부터", "조의 위반", "항을 위반", "항 위반", "항을 어기다"], learnt: ["알게 되다", "알게되다", "지득", "취득", "습득", "접하다", "접하게 되다", "제공받다", "제공 받다", "전달받다", "넘겨받다", "건네받다", "받아 본", "인지하게 되다", "수령하다", "입수", "파악하게 되다", "보고 듣다", "보거나 듣다", "듣거나 보다", "듣게 되다", "보게 되다", "들은", "엿보다", "알아낸", "알아내다", "인수한", "열람한", "수집한", "생성된", "생산된", "본 것", "직무상 알", "업무상 알", "업무상 비밀", "직무상 비밀", "얻은", "얻게 되다", "얻어 낸", "직무상 안", "업무상 안", "업무 중 안", "일하면서 안", "알고 있는", "일하다 알", "인계받다", "인계받은", "이전받은", "건네받은", "열람하다", "접근한", "맡은 자료", "맡긴", "맡겨진", "위임받은", "내려받은", "공유받은", "공유받다", "전해 들은", "귀에 들어온", "눈에 띈"], information: ["정보", "자료", "데이터", "비밀", "기밀", "사항", "사실", "내용", "것", "문서", "서류", "도면", "설계도", "설계서", "설계", "소스", "소스코드", "명단", "명부", "결과", "결과물", "노하우", "기술", "계획", "구조", "구성", "취약점", "산출물", "현황", "아이디어", "지식", "원자료", "기록", "파일", "콘텐츠", "대화", "사생활", "신상", "화면", "영상", "출력물", "사본", "로그", "원고", "시안", "시제품", "빌드", "단가", "일체", "사정", "상황", "신상정보", "모든 것", "사안", "과업 내용", "업무 내용", "리스트", "목록", "고객 리스트", "프로그램", "스크린샷", "기획서", "기획안", "원화", "시나리오", "대본", "시험 문제", "시험문제", "문항", "레시피", "배합비", "운송장", "콘티", "회사 사정", "내막", "이야기", "수치", "통계", "차트", "장부", "계약서", "견적서", "회의록", "캡처본", "녹음본", "녹취록", "복사본", "이미지", "신제품", "출시 전", "동향", "전략", "가격표", "원가", "거래 조건", "거래처"], secret: ["비밀", "기밀", "영업비밀", "대외비", "중요정보", "중요 정보", "중요자료", "중요 자료", "주요 정보", "내부정보", "내부 정보", "내부자료", "내부 자료", "미공개", "비공개", "보안자료", "보안 자료", "누출금지", "누출 금지", "업무자료", "업무 자료", "업무정보", "업무 정보", "공개되지 않은", "공개되지 아니한", "알려지지 않은", "알려지지 아니한"], outsider: ["제3자", "제삼자", "타인", "외부", "남에게", "다른 사람", "다른 회사", "다른 업체", "다른 자", "누구에게도", "아무에게도", "어떠한 자에게도", "밖에", "밖으로", "바깥", "경쟁사", "경쟁업체", "타사", "사외", "가족", "지인", "언론", "SNS", "사회관계망", "온라인 커뮤니티", "인터넷에", "자 이외의", "자 외의", "외의 자", "이외의 자", "사람 외", "다른 곳", "다른 사업자", "무관한 자", "권한 없는 자", "다른 고객", "다른 고객사", "다른 거래처", "다른 프로젝트", "다른 직원", "외부인", "바깥사람", "입 밖", "아무나", "아무한테", "누구든", "누구에게", "누구한테", "관계없는 사람", "관계 없는 사람", "무관한 사람", "동종업체", "동종 업체", "동종업계", "일반인", "대외", "언론사", "기자", "친구", "온라인에", "유튜브", "블로그", "커뮤니티", "업무와 관련 없는", "업무 관련자 외", "관련자 외", "담당자 외", "담당자 이외"], disclose: ["누설", "발설", "유출", "공개", "공표", "폭로", "유포", "퍼뜨리다", "퍼트리다", "흘리다", "누출", "새나가다", "새어 나가다", "새어나가다", "빠져나가다", "흘러나가다", "노출", "발표", "외부 공개", "입 밖에 내다", "입 밖으로 내다", "입에 올리다", "떠벌리다", "퍼 나르다", "퍼나르다", "귀띔", "흘려보내다", "소문내다", "까발리다", "새다", "새어", "외부 유출", "노출하다"], "hand-outside": ["알리다", "말하다", "밝히다", "넘기다", "보이다", "보여 주다", "보여주다", "제공", "전달", "전송", "건네다", "건네주다", "내주다", "주다", "보내다", "이야기하다", "열람", "내보내다", "올리다", "반출", "복제", "복사", "옮기다", "개시", "제시", "게시", "전파", "공유", "배포", "양도", "대여", "발송", "유통", "송부", "송신", "언급", "갖고 나가다", "가지고 나가다", "가져가다", "들고 나가다", "빼돌리다", "찍어 보내다", "자랑", "소개하다", "팔다", "판매", "빌려주다", "전하다", "이용하게", "인용", "포워딩", "업로드", "유포"], "leak-prevented": ["유출 방지", "유출을 방지", "유출되는 것을 방지", "유출되는 것을 막다", "유출을 막다", "유출 차단", "유출을 차단", "유출 예방", "유출을 예방", "유출이 없도록", "유출되는 일이 없도록", "유출되는 일이 없게", "누출 방지", "누출을 방지", "누출을 막다", "누설 방지", "누설을 방지", "누설을 막다", "새지 않도록", "새지 않게", "새지 아니하", "새지 못하", "새는 일이 없", "새는 것을 막다", "새어 나가는 것을 막다", "새어나가는 것을 막다", "나가는 것을 막다", "반출 방지", "반출을 방지", "나갈 길을 막다", "나가는 길을 막다", "빠져나갈 길", "새어 나갈 길", "새는 길", "새 나갈 길", "흘러 나갈 길", "흘러나갈 길", "흘러 나가지 않", "흘러나가지 않", "흘러 나가지 못", "빠져나가지 않", "빠져나가지 못", "빠져나가는 것을 막다", "빠져 나가지", "새어 나가지", "새나가지", "밖으로 나가지 않도록", "밖으로 나가지 않게", "외부로 나가지 않도록", "외부로 나가지 않게", "유출되지 않도록", "유출되지 않게", "유출되지 아니하도록", "유출되지 못하게", "누출되지 않도록", "누설되지 않도록", "유출하지 못하도록", "유출하지 못하게", "유출하지 않도록", "누설하지 않도록", "누설하지 못하도록", "반출되지 않도록", "노출되지 않도록", "노출되지 않게", "유출을 억제", "유출 통제", "유출 방지책", "유출 방지 대책", "유출방지"], "leak-control": ["정보유출방지", "DLP", "매체제어", "매체 제어", "워터마크", "워터마킹", "DRM", "문서보안", "문서 보안 솔루션", "출력물 보안", "출력 통제", "출력을 통제", "인쇄 통제", "인쇄를 통제", "화면 캡처", "캡처 방지", "화면 캡쳐", "캡쳐 방지", "정보 유출 방지", "자료유출방지", "출력자", "출력자 정보", "매체제어 솔루션", "USB 차단", "USB 포트", "첨부 차단", "외부 전송 차단", "반출 통제", "화면 촬영 방지", "인쇄 제한", "복사 방지", "복제 방지", "문서 암호화 솔루션"], "private-channel": ["웹하드", "개인 메일", "개인 이메일", "개인메일", "상용메일", "상용 메일", "상용 이메일", "상용 전자우편", "외부 메일", "외부메일", "웹메일", "개인 전자우편", "전자우편", "이메일", "메신저", "카카오톡", "단체 대화방", "단톡방", "클라우드", "공유드라이브", "공유 드라이브", "외부 저장소", "외부저장소", "공개 저장소", "공개저장소", "개인 저장소", "개인 계정", "개인 장비", "개인 기기", "개인 단말", "개인 PC", "개인 컴퓨터", "개인 노트북", "개인 휴대전화", "개인 스마트폰", "개인 소유", "개인 USB", "USB", "이동식 저장", "이동식 매체", "외부 저장장치", "외부 저장매체", "저장소 밖", "저장소 외", "서버 밖", "서버 외", "장소 밖", "외의 장소", "외의 곳", "SNS", "블로그", "사회관계망", "생성형 AI", "생성형 인공지능", "인공지능 서비스", "챗봇", "ChatGPT", "깃허브", "GitHub", "외부 서버", "외부 사이트", "외부 서비스", "외부망", "사외", "포트폴리오", "스트리밍", "라이브 방송", "인터넷 카페", "게시판", "커뮤니티", "개인 블로그", "개인 수첩", "메모지", "개인 드라이브", "구글 드라이브", "구글드라이브", "드롭박스", "네이버", "오픈채팅", "오픈 채팅", "텔레그램", "슬랙", "개인 SNS", "유튜브", "장소 외", "장소 이외", "장소 이외의", "서버 이외", "곳 외", "곳 이외", "지정된 곳 외", "지정된 서버 외", "회사 밖", "사무실 밖", "개인 폰", "개인폰", "번역기", "번역 사이트", "외장하드", "외부 계정", "사적인 계정", "사설 클라우드", "외부 클라우드", "AI 서비스", "AI 도구", "LLM"], "put-there": ["게시", "전송", "보관", "저장", "올리다", "보내다", "주고받다", "복제", "복사", "옮기다", "발송", "첨부", "업로드", "입력", "공유", "두다", "담다", "내려받다", "다운로드", "백업", "이동", "반출", "송부", "송신", "기록", "붙여 넣다", "내보내다", "넣다", "남기다", "퍼 나르다", "주고 받다", "전달", "방송", "중계", "연동", "동기화", "캡처", "이관", "싣다", "쓰다", "이용", "사용"], capture: ["촬영", "녹화", "녹음", "캡처", "캡쳐", "사진", "필사", "메모", "필기", "내려받기", "다운로드", "인쇄", "출력", "복사", "복제", "찍다", "베끼다", "베껴 적다", "옮겨 적다", "받아 적다", "적어 가다", "적어 나가다", "사진을 찍다", "화면을 찍다", "화면 저장", "스크린샷", "갈무리", "옮겨 쓰다"], forbid: ["금지", "금하다", "금한다", "불가", "통제", "제한", "차단", "막다", "불허", "못하게", "못하도록", "엄금", "삼가다", "허용되지", "안 되다", "못하다", "금지되다"], "person-info": ["@personal-data", "고객자료", "고객 자료", "고객의 자료", "고객데이터", "고객 데이터", "고객명단", "고객 명단", "회원자료", "회원 자료", "회원 데이터", "회원의", "회원 명단", "임직원 정보", "임직원의", "직원 정보", "응답자", "응모자", "참가자", "민원인", "환자", "학생", "학부모", "입주민", "수강생", "가입자", "구매자", "수취인", "신청자", "지원자", "이용자 정보", "이용자의 정보", "급여자료", "급여 자료", "인사자료", "인사 자료", "인적사항", "연락처", "전화번호", "성명", "이름", "주소", "명단", "명부", "영상", "녹취", "상담정보", "상담 중", "상담이력", "분석자료", "원자료", "계좌번호", "신용정보", "의료정보", "진료", "위치정보", "얼굴", "위탁받은 정보", "위탁받은 자료", "위탁자료", "제공받은 정보", "제공받은 자료", "넘겨받은 정보", "넘겨받은 자료"], "outside-purpose": ["목적 외", "목적 이외", "목적 밖", "용도 외", "용도 이외", "용도 밖", "외의 목적", "외의 용도", "외 목적", "외 용도", "외 다른", "외의 다른", "밖의 목적", "밖의 용도", "밖의 일", "외의 일", "외의 업무", "외의 이용", "외의 처리", "업무 외로", "업무 외에", "업무 이외에", "사무 외에", "사무 이외에", "과업 외에", "다른 목적", "다른 용도", "다른 일", "다른 데", "다른 곳에", "다른 업무", "다른 사업", "딴 데", "딴 용도", "딴 일", "딴 목적", "목적을 벗어나다", "목적에서 벗어나다", "목적을 넘다", "범위를 넘다", "범위를 벗어나다", "범위에서 벗어나다", "범위를 초과", "범위 외", "범위 밖", "지시를 벗어나다", "지시 없이", "말고는", "말고 다른", "목적과 다르다", "목적과 다른", "목적에 반하다", "목적과 무관", "업무와 무관", "업무와 관계없는", "관련 없는 목적", "관련이 없는 목적", "무관한 목적", "양립할 수 없는", "그 외 사용", "그 외 이용", "그 외 처리", "그 밖의 이용", "그 밖의 사용"], "own-benefit": ["자기의 이익", "자신의 이익", "자기 이익", "자사의 이익", "자신의 목적", "자기의 목적", "자기 목적", "자체 목적", "자체적인 목적", "독자적인 목적", "독자적 목적", "고유한 목적", "자신을 위하다", "자기를 위하다", "자신의 영업", "자기 영업", "자사 영업", "자체 영업", "자사 상품", "자사 서비스", "자사 제품", "자사의 상품", "자사의 서비스", "자신의 상품", "자신의 서비스", "자기 상품", "자체 서비스", "자체 상품", "자체 고객", "자체 패널", "자사의", "자신의", "자기 회사", "영리 목적", "영리를 목적", "상업적 목적", "상업적으로", "사적 목적", "사적인 목적", "사적 용도", "사적인 용도", "사적으로", "개인적 용도", "개인적인 용도", "개인적 목적", "개인적으로", "사익", "마케팅", "판촉", "판매 권유", "권유", "텔레마케팅", "프로파일링", "학습", "모델 개발", "제품 개발", "상품 개발", "서비스 개선", "성능 개선", "통계 작성", "다른 고객", "다른 위탁사", "다른 광고주", "다른 의뢰인", "다른 프로젝트", "다른 회사", "영업에", "영업 목적", "영업활동", "영업 활동", "영업을 위하다", "광고에", "광고 목적", "광고를", "광고나", "홍보에", "홍보 목적", "홍보나", "홍보를", "맞춤형 광고", "광고·", "회사의 이익", "이익을 위하다", "이익을 위해", "영리"], "data-use": ["이용", "사용", "활용", "처리", "쓰다", "다루다", "전용", "유용", "도용", "돌려쓰다", "돌려 쓰다", "재활용", "가공", "분석", "재사용", "적재", "결합", "합치다", "취급", "만들다", "제공"], "only-for": ["목적으로만", "용도로만", "데에만", "데만", "범위에서만", "범위 내에서만", "범위 안에서만", "범위에 한하여", "범위에 한정하여", "범위로 한정하여", "범위 내에서", "범위 안에서", "한도에서", "위해서만", "위하여만", "목적에만", "목적에 한하여", "목적에 한정하여", "용도에만", "용도에 한하여", "업무에만", "업무에 한하여", "일에만", "사무에만", "에 따라서만", "지시에 따라", "에만 쓰다", "에만 사용", "에만 이용", "에만 활용", "만을 위하여", "만을 위해", "만을 목적으로", "필요한 최소한", "필요한 만큼만", "필요한 범위"], internet: ["인터넷", "외부망", "외부 망", "외부 통신망", "외부 네트워크", "공중망", "공중 통신망", "상용망", "웹사이트", "웹 사이트", "목적지", "웹 서핑", "웹서핑", "외부 웹", "인터넷 사이트", "사이트 접속", "사이트 방문", "사이트에 접속", "사이트를 열다", "사이트만", "사이트에만", "자료공유사이트", "비업무 사이트", "외부 사이트", "유해 사이트", "무관한 사이트", "필요한 사이트", "승인된 사이트", "승인한 사이트", "허용된 사이트", "허용한 사이트", "지정된 사이트", "지정한 사이트", "불필요한 사이트", "사이트로 제한", "화이트리스트 사이트"], "online-service": ["웹메일", "상용메일", "상용 메일", "메신저", "웹하드", "P2P", "클라우드 저장소", "개인 클라우드", "파일 공유", "SNS", "소셜 미디어", "사회관계망", "동영상 스트리밍", "게임 사이트", "생성형 AI", "외부 메일"], "cut-off": ["차단", "제한", "금지", "금하다", "금한다", "막다", "통제", "분리", "불가", "불허", "끊다", "격리", "봉쇄", "엄금", "단절", "삼가다"], "go-online": ["접속", "연결", "이용", "사용", "열다", "접근", "닿다", "개방", "들어가다", "쓰다", "허용", "물리다", "통신", "열람", "붙이다", "설치", "노출", "나가다"], "network-separation": ["망분리", "망 분리", "인터넷망 분리", "인터넷망과 분리", "인터넷과 분리", "폐쇄망", "폐쇄된 망", "독립망", "독립된 망", "내부망에서만", "업무망에서만", "내부 전용망", "격리망", "격리된 망", "외부와 단절된", "외부망과 분리", "인터넷이 되지 않는", "인터넷이 연결되지", "인터넷에 연결되지", "인터넷이 안 되도록", "인터넷이 되지 않도록", "인터넷이 안 되게", "인터넷이 되지 않게"], "only-approved": ["사이트만", "주소만", "목적지만", "에만 접속", "에 한하여", "에 한해", "에 한정", "으로 한정", "경우에만", "때에만", "건만", "만 허용", "만 접속", "만 열다", "만 이용", "만 사용", "만 쓰다", "만을 허용", "승인을 받아", "허가를 받아", "승인을 얻어", "허가를 얻어", "승인받아", "허가받아", "승인받은", "허가받은", "사전 승인", "사전 허가", "승인 후", "허가 후", "신청", "화이트리스트", "허용 목록", "등재된", "제외하고", "승인한 사이트", "승인된 사이트", "허용된 사이트", "지정한 사이트", "지정된 사이트", "승인 하에", "승인을 받다", "허가를 받다", "승인을 얻다", "승인을 거치다", "허가를 얻다", "허락을 받다", "승인을 구하다"], wireless: ["무선", "무선랜", "와이파이", "Wi-Fi", "WLAN", "무선AP", "AP", "무선공유기", "공유기", "핫스팟", "핫스폿", "테더링", "블루투스", "Bluetooth", "SSID", "휴대용 라우터", "포켓파이", "에그 단말"], "wireless-use": ["사용", "연결", "접속", "설치", "이용", "켜다", "꽂다", "두다", "쓰다", "허용", "열다", "반입", "달다", "들이다", "장착", "활성화", "공유", "잡다", "구축", "운용", "운영", "개설", "붙이다", "붙다", "물리다", "구성"], "switch-off": ["제거", "끄다", "꺼 두다", "비활성화", "떼다", "떼어 내다", "해제", "탈거", "봉인", "사용 중지", "빼다", "잠그다"], "not-network": ["헤드셋", "마이크", "무전기", "주파수", "충전", "전화기", "이어폰", "호출기", "호출벨", "진동벨", "인터폰", "청소기", "리모컨", "조종", "통신장치", "무선 전화", "무선통신기", "스피커", "계측", "검침"], "av-software": ["백신", "안티바이러스", "안티 바이러스", "EDR", "악성코드 방지", "악성코드 탐지", "악성코드 차단", "악성코드 예방", "악성코드 대응", "악성코드 검사", "악성코드 감염 방지", "악성코드 감염을 방지", "악성코드 감염 예방", "악성코드를 막다", "악성코드를 탐지", "악성코드 치료", "악성 프로그램 방지", "악성 소프트웨어 방지", "악성 프로그램을 막다", "멀웨어 방지", "바이러스 방지", "바이러스 예방", "바이러스 검사", "바이러스 탐지", "바이러스 치료", "컴퓨터 바이러스", "보안 프로그램", "보안 소프트웨어", "V3"], "keep-on": ["설치", "최신", "가동", "켜다", "켜 두다", "깔다", "유지", "구동", "적용", "갱신", "업데이트", "실시간", "운영", "운용", "두다", "사용", "작동", "동작", "필수", "실행", "탑재", "갖추다", "상시", "돌리다", "검사", "점검", "활성화", "배포", "도입", "넣다"], "login-password": ["비밀번호", "패스워드", "비번", "잠금번호", "핀번호", "접속암호", "접속 암호", "로그인 암호", "부팅 암호", "화면 암호", "암호는", "암호를", "암호의", "암호와", "CMOS"], terminal: ["단말", "단말기", "PC", "컴퓨터", "노트북", "태블릿", "스마트폰", "휴대기기", "업무용 기기", "업무 기기", "업무기기", "부팅", "로그인", "로그온", "CMOS", "윈도", "윈도우", "운영체제", "작업용 장비", "개발 장비", "전산기기", "전산 기기", "전산장비", "전산 장비", "화면"], patch: ["보안패치", "보안 패치", "최신 패치", "보안 업데이트", "운영체제 업데이트", "패치를", "최신 보안 갱신", "보안 갱신"], "portable-media": ["노트북", "저장매체", "저장 매체", "저장장치", "저장 장치", "보조기억매체", "보조기억장치", "이동식 매체", "이동매체", "USB", "외장하드", "외장 하드", "외장디스크", "외장 디스크", "하드디스크", "하드 디스크", "SSD", "메모리카드", "전산장비", "전산 장비", "전산기기", "전산 기기", "정보기기", "정보 기기", "정보통신기기", "정보시스템 장비", "전자기기", "휴대전화", "휴대폰", "핸드폰", "스마트폰", "스마트워치", "스마트 기기", "스마트기기", "스마트 글라스", "카메라", "촬영기기", "촬영 기기", "촬영장비", "촬영이 가능한 기기", "녹음기", "녹화장치", "태블릿", "모바일 기기", "모바일기기", "휴대기기", "휴대용 기기", "휴대용 저장", "휴대용 컴퓨터", "휴대용 단말", "컴퓨터", "PC", "단말", "단말기", "서버", "매체", "디스크", "백업 테이프", "테스트폰", "개발키트", "개발 키트", "Dev kit", "시제품", "개인 기기", "개인 장비", "네트워크 장비", "통신장비", "보안장비", "외부 기기"], "paper-media": ["출력물", "인쇄물", "종이", "설문지", "서류", "문서", "도면", "인쇄한", "출력한", "결과물", "산출물", "자료", "원본", "기록물", "명단"], "bring-in-out": ["반출입", "반입", "반출", "들여오다", "들이다", "들여가다", "내가다", "내어가다", "내갈", "가지고 나가다", "가지고 들어오다", "가지고 들어가다", "들고 나가다", "들고 들어오다", "들고 들어가다", "들고 오다", "들고 가다", "가져오다", "가져가다", "가지고 오다", "가지고 가다", "내보내다", "지참", "소지", "밖으로 옮기다", "외부로 옮기다", "밖으로 가져", "밖으로 나가다", "외부로 나가다", "나갈 때", "들어올 때", "들어갈 수", "들어가지", "나가지", "입출고", "외부 수리", "외부로 보내다", "밖으로 보내다", "외부로 이동", "옮길 때", "옮기려", "휴대하다", "휴대 금지", "휴대를 금지"], "gate-control": ["승인", "허가", "확인", "대장", "기록", "신고", "검사", "심사", "봉인", "통제", "제한", "금지", "등록", "검색", "허락", "신청", "반출증", "반입증", "반출입증", "점검", "스티커", "사전 협의", "적다", "금하다", "보고", "통보", "결재", "관리번호", "초기화", "삭제", "포맷", "못하다", "못하게", "절차", "알리다", "떼다", "떼어 내다", "빼다"], "security-context": ["@security-topic", "특약", "서약", "유출", "누출", "누설", "반출입", "접근권한", "접근 권한", "계정", "무단", "출입 수칙"], "other-breach": ["지체상금", "납기", "대금", "임금", "하자", "가동률", "안전수칙", "산업안전", "산업재해", "품질", "청렴", "금품", "하도급대금", "담합", "근로기준법", "정시율", "지연"], reconsignment: ["재위탁", "재수탁", "다시 위탁", "다시 맡기다", "재차 위탁", "다시 넘기다"], reconsigns: ["재위탁하다", "재위탁되다", "재위탁을 하다", "재위탁을 주다", "다시 위탁하다", "다시 맡기다", "다시 넘기다", "재차 위탁하다"], "data-set": ["고객사 데이터", "고객 데이터", "회원 데이터", "개인 데이터", "급여자료", "환자자료", "고객자료", "회원자료", "명부", "신상정보", "인적사항", "응답자 정보"], "forbidden-act": ["다음 각 호", "다음 각호", "아래 각 호", "다음의 행위", "다음 행위", "아래 행위", "각 호의 행위"], "limits-only": ["지체 일수에", "재시공 비용"], "penalty-paid": ["과징금", "과태료", "벌금", "배상금", "합의금"], bears: ["부담하다", "부담한다", "부담으로 하다", "보전하다", "보전한다", "납부하다", "물어내다", "물어 내다", "책임으로 하다"], "legal-responsibility": ["민·형사상", "민형사상", "민사상", "형사상", "법적 책임", "모든 책임", "일체의 책임"], "customer-fault": ["갑의 귀책", "갑의 고의", "갑의 과실", "갑의 잘못", "갑이 이 계약을 위반", "위탁자의 귀책", "위탁자의 고의", "위탁자의 과실", "위탁자가 이 계약을 위반", "발주자의 귀책", "발주자의 고의", "발주기관의 귀책", "고객의 귀책", "고객의 고의", "고객의 과실", "고객사의 귀책", "고객사의 고의", "도급인의 귀책", "의뢰인의 귀책", "의뢰사의 귀책", "위탁사의 귀책", "이용자의 귀책", "이용자의 고의", "이용자의 과실", "고객사의 과실", "발주기관의 고의", "발주기관의 과실", "발주자의 과실", "도급인의 과실", "사용자의 과실"], "vendor-fault": ["을의 귀책", "을의 고의", "을의 과실", "갑 또는 을", "갑과 을", "수탁자의 귀책", "수탁자의 고의", "수급인의 귀책", "공급자의 귀책", "공급사의 귀책", "개발사의 귀책", "계약상대자의 귀책", "상대방"], "customer-free": ["갑은 책임을 지지", "갑은 이에 대하여", "갑은 이에 대한 책임", "갑은 어떠한 책임", "갑은 일체의 책임", "갑은 아무런 책임", "위탁자는 책임을 지지", "위탁자는 이에 대한", "위탁자는 어떠한 책임", "위탁자는 일체의 책임", "위탁자는 아무런 책임", "발주기관은 책임을 지지", "발주기관은 일체의 책임", "발주기관은 이에 대한", "발주자는 책임을 지지", "발주자는 어떠한 책임", "고객은 책임을 지지", "고객사는 책임을 지지", "도급인은 책임을 지지", "도급인은 일체의 책임"], "may-use": ["이용할 수 있다", "사용할 수 있다", "활용할 수 있다", "처리할 수 있다", "쓸 수 있다", "이용할 수도 있다", "사용할 수도 있다", "활용할 수도 있다", "이용하거나 활용할 수 있다", "가공할 수 있다", "분석할 수 있다", "이용해도 되다", "사용해도 되다", "써도 되다", "활용해도 되다", "사용하여도 되다", "이용하여도 되다", "이용하여도 좋다", "써도 좋다"] }, topics: { "legal-compliance": ["법령", "법규", "법률", "보호법", "망법", "정보법", "의료법", "법", "컴플라이언스", "규정", "고시", "관련 기준"], "security-pledge": ["서약", "각서", "확약", "동의서", "서명", "다짐"], "security-training": ["교육", "훈련", "이수", "가르치다", "강의", "연수", "캠페인", "학습", "인식 제고"], "security-inspection": ["점검", "검사", "감사", "실사", "진단", "확인", "심사", "평가", "조사", "살피다", "검토", "모니터링", "감독"], "leakage-prevention": ["유출", "누설", "비밀", "기밀", "새다", "반출", "무단", "공개", "복제", "복사", "촬영", "암호화", "알리다", "말하다", "보여 주다", "누출", "외부", "제3자", "캡처", "파기", "워터마크", "메신저", "남", "게시", "DLP", "내보내다", "보안"], "internet-restriction": ["인터넷", "웹", "망분리", "망 분리", "외부망", "사이트", "메신저", "통신망", "네트워크", "온라인", "웹하드", "폐쇄망", "통신", "외부 접속", "메일"], "physical-protection": ["반입", "반출", "저장매체", "출입", "장비", "노트북", "USB", "잠금", "자물쇠", "보관함", "금고", "봉인", "CCTV", "들이다", "들여오다", "내가다", "내보내다", "가지다", "매체", "휴대", "카메라", "하드디스크", "이동식", "반출입", "물품", "시설", "공간", "구역", "외장하드"], "endpoint-security": ["백신", "악성", "바이러스", "비밀번호", "패스워드", "암호", "화면", "단말", "PC", "컴퓨터", "노트북", "잠금", "EDR", "보안패치", "보안 패치", "기기"], "wireless-restriction": ["무선", "와이파이", "WiFi", "Wi-Fi", "블루투스", "테더링", "핫스팟", "공유기", "에그", "WIPS", "AP", "유선"], "access-rights": ["권한", "계정", "아이디", "ID", "접근", "접속", "인증", "로그인", "회수", "말소", "열람"], "subcontracting-restriction": ["하위", "공급자", "파트너", "외부", "재위탁", "재수탁", "하도급", "하청", "맡기다", "제3자", "다시 위탁", "외주", "도급", "위탁", "협력업체", "다른 업체", "다른 회사", "대행", "처리자", "프리랜서", "수탁"], "subcontracting-procedure": ["하위", "공급자", "파트너", "외부", "재위탁", "재수탁", "하도급", "하청", "맡기다", "제3자", "다시 위탁", "외주", "도급", "협력업체", "협력회사", "다른 업체", "다른 회사", "처리자", "하수급", "수탁"], "violation-sanctions": ["위반", "어기다", "위약", "벌점", "제재", "해지", "해제", "교체", "퇴출", "배제", "감점", "위규", "지키지", "불이행", "위배", "경고", "과태", "시정", "중단", "정지", "유출한", "제한"], damages: ["손해", "배상", "변상", "보상", "물다", "물어내다", "책임", "구상", "보험", "면책", "전보", "피해"], "incident-reporting": ["사고", "유출", "침해", "해킹", "분실", "도난", "징후", "이상", "감염", "누출", "사실을 알다", "잃어버리다", "보고", "통지", "통보", "신고", "알리다"], "purpose-limitation": ["목적", "용도", "이외", "외의", "만", "다른", "범위", "그 밖", "학습", "자신의", "자기의", "영업", "말고", "지시", "한하다", "한정", "이용", "사용", "활용"], safeguards: ["조치", "보호", "암호화", "접속기록", "관리계획", "안전성", "안전", "접근", "백신", "보안", "잠금", "파기", "기술적", "관리적", "백업", "침입", "로그", "기록", "분리", "마스킹", "보관", "가명"], "purpose-and-scope": ["목적", "범위", "업무", "위탁", "항목", "내용", "처리", "대행", "수집", "보관", "조회", "맡기다", "다루다"], "pii-subcontracting": ["하위", "공급자", "파트너", "외부", "재위탁", "재수탁", "하도급", "하청", "맡기다", "제3자", "다시 위탁", "외주", "도급", "위탁", "협력업체", "다른 업체", "다른 회사", "처리자", "프리랜서", "수탁"], "pii-access-control": ["접근", "권한", "열람", "조회", "접속", "취급자", "담당자", "계정", "인증", "제한", "한정", "마스킹", "만", "보다", "볼", "허용", "최소", "안전성", "가리다"], "pii-supervision": ["점검", "감독", "확인", "실태", "현황", "감사", "보고", "자료", "협조", "살피다", "실사", "검사", "관리", "방문", "열람", "조사"], "pii-liability": ["손해", "배상", "변상", "보상", "물다", "물어내다", "책임", "구상", "과징금", "과태료", "피해"], "dev-legal-requirements": ["법", "법령", "법규", "법률", "보호법", "기준", "고시", "지침", "요구사항", "영향평가", "규정", "설계", "준수", "반영"], "secure-coding": ["시큐어코딩", "시큐어 코딩", "코딩", "개발보안", "개발 보안", "보안약점", "약점", "OWASP", "CWE", "코드", "정적분석", "정적 분석", "SDL", "소스", "오픈소스", "리뷰"], "vulnerability-remediation": ["취약점", "취약", "모의해킹", "모의 해킹", "침투", "진단", "점검", "약점", "결함", "테스트", "시험", "스캔"], "dev-environment-security": ["소스", "코드", "산출물", "개발환경", "개발 환경", "개발서버", "개발 서버", "저장소", "형상", "테스트", "시험", "데이터", "개발", "깃", "Git", "개발망", "운영"], "dev-confidentiality": ["비밀", "기밀", "누설", "공개", "알리다", "유출", "제3자", "말하다", "비밀유지", "외부", "남", "새다"], "dev-liability": ["손해", "배상", "변상", "보상", "책임", "하자", "결함", "시정", "수정", "물다", "물어내다", "보수", "고치다", "비용"] }, requirements: { "access-rights": { clear: ["=@account + =@grant/신청/승인/등록 + @least/@approval/각자/각각/따로/대장/기록/이력", "=권한 + 부여/발급/할당/배정/준다/줍니다/주고/주며/주어/주되/등록/설정/내주다/생기다 + @least/@approval", "=@account/권한 + 최소/최소한/필요한 만큼/필요한 범위/필요 범위/직무별/역할별/업무별/직급별/차등 + 부여/발급/제한/한정/운영/관리/설정/유지/원칙/준다/줍니다/주고/주며/주어/주되/나누다/갖는다/가진다", "계정 관리/계정의 관리/계정관리/접근권한/접근 권한/권한 관리/권한의 관리/권한관리/계정과 권한/계정 및 권한/권한 부여 + =부여/발급/신청/승인/회수/말소/삭제/지우다/정지/거두다 + =@leaving/@least/@approval", "=@account + =인가된/인가받은/승인된/부여받은/지정한/지정된/발급받은 + =만/한하다/사용", "최소 권한/최소권한/최소 Role/최소 권한의 원칙/권한 최소화/권한의 최소화/알 필요/알 필요성/need to know/least privilege", "=메뉴/화면/콘솔 + =연다/엽니다/열어/열리다/열도록/개방/구분/나누다 + 직무/역할/담당 업무/담당 모듈/업무별/직급/등급/단계/팀장/신청/심사/결재", "=@account/권한/로그인 + =@revoke/조정/바꾸다 + @leaving/변동", "=@account + =회수/말소/비활성/박탈/거두다/거두어들이다 + ~서비스 이용계약", "=접근권한/접근 권한/접속권한/접속 권한/열람권한/열람 권한/조회 권한/사용 권한/출입 및 접근 + 회수/말소/삭제/해지/해제/정지/변경/없애다/박탈", "=@account/권한 + 검토/재검토/점검/재인증/정비/현행화/확인 + @periodic/개월마다/분기마다/불필요/과도", "=@account + 부여/발급 + 변경/말소/회수/삭제"], hint: ["=@account/공용 ID/공용 계정/공동 계정 + 공유/공용/공동/함께 쓰다/여럿/여러 명/돌려쓰다/나누어 쓰다/빌려주다/대여", "=@access + @restrict", "=@account/권한 + 관리/통제/제한", "출입증/출입카드/출입권한/출입 권한 + 부여/발급/회수/반납/정지"], unless: ["고객이 직접/고객사가 직접/이용사가 직접/이용자가 직접/이용기관이 직접/고객의 책임/고객사의 책임/이용자의 책임/고객 책임", "고객은/고객사는/이용사는/이용자는/회원은 + 보관/관리할 책임/안전하게/도용 + API 키/비밀번호/계정", "사용권/실시권/저작권/저작재산권/지식재산권/지적재산권/상표/라이선스/2차적저작물/초상권", "대리권/대리할 권한/대표할 권한/서명할 권한/서명 권한/계약을 체결할 권한/협상 권한/결정 권한/처분 권한/의사결정권", "이용요금/이용료/요금/연체/체납/미납 + 정지/해지/차단/중지", "회원 가입/회원가입/소셜 로그인/간편 로그인/간편로그인/회원 탈퇴/회원탈퇴", "손해/배상/면책 + 계정 + 도용/책임/무단", "기능 + 반영/구현/탑재/개발", "부여받은 자/부여받은 사람/부여받은 인력 + ~승인/신청/회수", "예금 계좌/은행 계좌/계정과목/회계 계정"], against: ["=@account/권한 + -회수/말소/박탈 + ~즉시", "=@account/권한 + 제한 없이/제한없이/제한을 두지/무제한/승인 없이 부여/절차 없이/별도의 승인 없이/별도 승인 없이", "=@account + 함께 쓸 수 있다/함께 사용할 수 있다/공동으로 사용할 수 있다/공유할 수 있다/공용으로 사용한다/돌려 쓸 수 있다", "=최고관리자 권한/전체 관리자 권한/모든 권한/전체 권한 + =부여하다/제공하다/준다/부여 + 모든 직원/전 직원/전원/모든 인력/직무와 관계없이/직무에 관계없이/누구나"], owed_by: "either" }, damages: { clear: ["@harm + !@compensates + ~@limits-only", "=@harm/=배상 + =배상하다/배상한다/변상하다/물어 주다/물어 내다/물어내다 + =한도로/이내에서/범위에서", "=@harm/배상금/정보주체/제삼자/제 3 자 + =배상을 청구하다/손해배상을 청구하다/손해배상 청구를 하다/손해의 배상을 청구하다/배상 청구를 하다/구상하다/구상권을 행사하다/구상권을 가지다/구상을 청구하다/배상을 요구하다/손해배상을 요구하다/배상받다/손해를 배상받다/구상금을", "@harm + =@breach-of-duty + !배상/변상", "@harm + -책임을 면하다/배상책임을 면하다", "=손해배상책임/손해배상 책임/손해배상의 책임/손해배상의무/손해배상 의무 + !진다/지며/지고/집니다/부담/귀속/있다", "=@penalty-paid + =@leak/@breach-of-duty/@personal-data + !@compensates/@bears", "=배상금/물어 준/배상한 금액/합의금/과징금/과태료 + =@personal-data/@leak/정보주체 + !@compensates/@bears"], hint: ["=@breach-of-duty + =@legal-responsibility", "=위약벌/위약금", "=배상책임보험/책임보험 + =가입"], unless: ["=배상액/배상 총액/물어 줄 돈/손해배상액/배상금액/배상 금액/배상 한도/배상의 한도 + =넘지/초과하지/초과할 수 없다 + -@compensates", "=교통사고/자동차보험/자동차 보험", "=@delay-damages + ~@harm", "=@delay-damages + =1 일/일마다/매일/일수/요율/천분의", "=@intellectual-property + =침해", "=배상책임보험/책임보험/손해보험/이행보증보험/보험증권/보증보험 + =가입/제출", "=@force-majeure + -@compensates", "=@indirect-loss + -@compensates", "=@vendor-harmed + ~상대방", "=@customer-fault + ~@vendor-fault", "=@customer-free + -@compensates", "=@customer-fault + -@compensates", "=환급/환불/인건비/재해보상/산재/산업재해 + ~@breach-of-duty"], against: ["=@harm/@leak + =원인을 불문하고/어떠한 경우에도/어떤 경우에도/이유를 불문하고/사유를 불문하고 + =책임을 지지/책임지지/책임이 없다/배상하지/면책/면제", "=@leak + =손해/청구/배상 + =책임을 지지/책임을 부담하지/책임지지/책임이 없다/배상하지/면책된다/면책됩니다 + ~@force-majeure", "=손해 + =청구할 수 없다/청구하지 아니/청구하지 못하다/청구하지 않"], owed_by: "either" }, "dev-confidentiality": { clear: ["@learnt + @information + -@disclose + ~서약/서약서/각서/확약서", "@learnt + @information + @outsider + -@hand-outside + ~서약/서약서/각서/확약서/재위탁", "=개발 과정/개발 중/작업 중/수행 중/개발하면서/수행하면서/개발업무/개발 업무/수행 과정/이행 과정 + @information + !금지/금하다 + =@disclose", "@learnt + @information + =@disclose + !금지/금하다 + ~서약/서약서/각서/확약서", "@learnt + @information + =비밀/비밀로/기밀/비밀유지/비밀을/기밀을/대외비/대외비로 + !유지/준수/지키다/취급/관리/엄수/다하다/의무를 지다/부담 + ~서약/서약서/각서/확약서", "=비밀/기밀/영업비밀/비밀정보/대외비/취약점/시스템 구조/설계서/소스코드/원시코드/원시프로그램/소스 프로그램/소스프로그램/알고리즘/개발 정보/미공개/비공개 + -@disclose + ~서약/서약서/각서/확약서", "=소스/프로그램/설계/개발 자료/개발자료/개발 정보/산출물 + =@outsider + -@disclose + ~서약/서약서/각서/확약서", "비밀/기밀/영업비밀/비밀정보/취약점/시스템 구조/설계서/소스코드/원시코드/소스프로그램/알고리즘/미공개/비공개 + =@outsider + -@hand-outside + ~서약/서약서/각서/확약서", "=비밀유지/비밀 유지/비밀을 유지/기밀유지/기밀 유지/기밀을 유지/비밀엄수/비밀을 엄수/비밀 엄수/비밀 준수/비밀로/비밀을 지키다/기밀로/대외비로 + !의무/하여야/해야/유지/준수/부담/다하다/취급/관리/의무를 지다/하다/엄수/지키다 + ~서약/서약서/각서/확약서/존속/기간/계약의 내용/계약 내용/계약 조건/계약금액/단가/보지/위반"], hint: ["=소스/소스코드/산출물/원시프로그램/소스프로그램/빌드/설계서 + -@hand-outside/@put-there/@capture", "=비밀/비밀유지/기밀 + =존속/종료 후/종료된 뒤/서약/서약서/기간"], unless: ["=비밀/비밀정보/기밀/기밀정보/영업비밀 + =이란/이라 함은/라 함은/란 + =말하다/뜻하다/의미/일컫다", "=비밀/비밀정보/기밀 + =보지 아니/보지 않/포함되지/포함하지/해당하지/간주하지/에서 제외/제외되다 + ~누설/유출/알리다/제3자"], against: ["=비밀유지/비밀 유지/비밀유지의무/비밀 유지 의무/비밀 준수 의무 + -의무를 지다/부담/적용/요구/두다", "@learnt + @information + =자유롭게/자유로이/제한 없이/제약 없이/임의로/동의 없이/승인 없이 + !@disclose/@data-use/@hand-outside + =수 있다"] }, "dev-environment-security": { clear: ["=@source-code + =@repository + =@keeps-safe/만/에만/관리/저장/초대 + ~저작권 + ~리소스", "=@source-code + =@keeps-safe/적지 않/적지 아니 + ~리소스 + ~라이선스 + ~인증키를 제공", "=@repository + =권한/접근/비공개/보관/접속/통제/초대 + =@source-code/개발/산출물", "=@dev-environment + =@separates/@keeps-safe + ~가동률", "=@test-data + =@real-data + =@masks", "=@test-data + -쓰다/사용/이용/옮기다/복사/반입/활용 + =@real-data", "=@test-data + =@real-data + =금지/불가/승인/동의/금하다", "=@test-data + =변환/가명/비식별/마스킹/가상 데이터/가짜/가공/더미/익명/합성 데이터/가상 자료/가상의", "=테스트 데이터/테스트용 데이터/시험 데이터/시험용 데이터/개발 데이터/개발용 데이터/시험용 자료/회원 데이터 + =삭제/지우다/파기/반납/폐기/보관/암호화", "=@deliverable + =유출/누출/반출/암호화/접근 통제/접근통제/접근 권한/접근을/복제/복사/파기/삭제/폐기/무단/외부 저장/안전하게/보안 + ~저작권", "=개발 관련 자료/개발 산출물/개발 자료/개발자료/개발 데이터 + =보안/보호/보관/통제/암호화/파기/반납"], hint: ["=@source-code/@dev-environment/@deliverable + =관리/보안/보관"], unless: ["=@transfers-title + =귀속/있다/넘어가다/이전하다/양도/가지다/갖다/임치", "=리소스/데이터소스 + ~소스코드", "=검수/인수 시험/성능 + =@test-data + =통과/합격/기준 + ~@real-data + ~@masks"], against: ["=@source-code/@dev-environment/@test-data/@deliverable + =@exempts + ~@masks", "=실제 데이터/운영 데이터/운영 DB/실데이터/실제 개인정보 + =@test-data + =그대로 쓰다/그대로 사용/그대로 이용/변환하지 않고/변환하지 아니하고/비식별하지 않고/비식별 없이/변환 없이/마스킹 없이"], owed_by: "either" }, "dev-legal-requirements": { clear: ["=@protective-law + =@system + =@builds-in", "=@general-law + =@security-word + =@system + =@builds-in", "=@protective-law + =개발/설계/구축/구현 + =준수/지키다/따르다/지켜/부합/적합/충족", "=@general-law + =@security-word + =개발/설계/구축/구현 + =준수/지키다/따르다/부합/적합/충족", "=개인정보 영향평가/영향평가/보안성 검토/보안성검토/설계 단계/설계단계/요구사항 분석 + =@builds-in/이행 + =개인정보/법령/법적/법규/법률", "=privacy by design/개인정보 보호 중심 설계/개인정보 중심 설계/개인정보보호 중심 설계", "=법적 요구사항/법정 요구사항/법규 요구사항/법적 요건/법적 보안 + =분석/식별/도출/반영/구현/정의/준수/이행/적용"], hint: ["=접근통제/암호화/접속기록/권한관리/마스킹 + =기능/설계/구현/반영", "=@protective-law + =준수/지키다/따르다", "=@secure-development + =준수/따르다"], unless: ["=소프트웨어 진흥법/하도급법/하도급거래/근로기준법/저작권법/산업안전/국가계약법/국가를 당사자/소득세법/독점규제 + ~@protective-law + ~@security-word"], against: ["=@protective-law/@general-law + =개발/설계/시스템/기능 + =@exempts"], owed_by: "either" }, "dev-liability": { clear: ["@harm + !@compensates + ~@limits-only + ~@personal-data", "=개발/산출물/납품물/결과물/소스코드/취약점/보안약점/결함/하자/시스템 + =@harm + !@compensates", "=@harm/제 3 자 + =@breach-of-duty + =배상을 청구하다/손해배상을 청구하다/손해의 배상을 청구하다/구상하다/구상권을 행사하다/배상을 요구하다/손해배상을 요구하다/배상받다 + ~@personal-data", "@harm + =@breach-of-duty + !배상/변상 + ~@personal-data", "@harm + -책임을 면하다/배상책임을 면하다", "=개발/취약점/보안약점/시큐어코딩/개발보안/소스코드/산출물 + =@breach-of-duty/@leak + =모든 책임/민·형사상/민사상/민형사상/법적 책임/일체의 책임 + !진다/집니다/부담/책임을 지다", "=취약점/보안약점/보안 결함 + =사고/침해/유출 + !@compensates/@bears"], hint: ["=@breach-of-duty + =@legal-responsibility", "=위약벌/위약금", "=자기 비용/자신의 비용/을의 비용/개발사 비용 + =@fixes", "=@harm + !@compensates"], unless: ["=배상액/배상 총액/물어 줄 돈/손해배상액/배상금액/배상 금액/배상 한도/배상의 한도 + =넘지/초과하지/초과할 수 없다 + -@compensates", "=교통사고/자동차보험/자동차 보험", "=@delay-damages + ~@harm", "=@delay-damages + =1 일/일마다/매일/일수/요율/천분의", "=@intellectual-property + =침해", "=배상책임보험/책임보험/손해보험/이행보증보험/보험증권/보증보험 + =가입/제출", "=@force-majeure + -@compensates", "=@indirect-loss + -@compensates", "=@vendor-harmed + ~상대방", "=@customer-fault + ~@vendor-fault", "=@customer-free + -@compensates", "=환자/응답자/응모자/정보주체/민원인"], against: ["=@leak/취약점/결함/하자 + =손해/청구/배상 + =책임을 지지/책임을 부담하지/책임지지/책임이 없다/배상하지/면책된다/면책됩니다 + ~@force-majeure", "=손해 + =청구할 수 없다/청구하지 아니/청구하지 못하다/청구하지 않"], owed_by: "either" }, "endpoint-security": { clear: ["=@av-software + =@keep-on + ~여부/미설치/미설정/미갱신/접종/납품/공급 + ~경위서/감염병", "=@av-software + =미설치/설치하지 아니한/설치되지 아니한/설치되지 않은/설치하지 않은 + -접속/허용/사용/반입/연결", "=@av-software + -끄다/중지/해제/삭제/제거/종료/비활성화/멈추다", "=악성코드/악성 프로그램/악성 소프트웨어/바이러스/랜섬웨어 + =방지/예방/차단/탐지/막다/검사/치료 + @terminal/프로그램/소프트웨어/솔루션 + !설치/가동/운영/적용/켜다/깔다/유지/구동/사용/실행", "=@login-password + =@password-set + =@password-change + ~출입문/현관/자물쇠/열쇠/금고/사물함/회원이/이용자가/미설정", "=@login-password + =@password-set + @terminal + =설정/정하다/걸다/하여야/해야/이상/사용/쓰다/둔다/하다 + ~출입문/현관/자물쇠/열쇠/금고/사물함/회원이/이용자가/미설정/여부", "=@login-password + =@password-change + @terminal + !변경/바꾸다/교체/갱신 + ~출입문/현관/자물쇠/열쇠/금고/사물함/회원이/이용자가/미설정/여부", "비밀번호/패스워드/암호 + =자 이상/자리 이상/종 조합/종류 이상/조합하여 + =교체/변경/바꾸다/갱신", "=@screen-saver/자동으로 잠기다/자동잠금/화면이 꺼지다/화면보호 + ~여부/미설정/출입문/현관", "=@terminal + =@patch + !적용/유지/설치/하다/받다/실시"], hint: ["=@login-password + =@password-set", "=백신/안티바이러스/EDR", "=지급 PC/지급한 PC/디스크 + =암호화/만", "=로그오프/관리자 권한"], unless: ["=출입문/현관/자물쇠/열쇠/열쇠함/금고/사물함/보관함/창고/도어록 + =비밀번호/번호/암호", "=회원/회원이/이용자가/방문자 + =비밀번호/패스워드 + =틀리다/찾기/재설정/단방향/일방향/해시/잊다/가입", "=단방향/일방향/해시 + =저장", "=고객의 책임/고객 책임/고객사의 책임/갑의 책임/발주자의 책임/위탁자의 책임/이용자의 책임", "=접종/예방접종/독감/감염병/코로나/방역", "=미설치/미설정/미갱신/미적용 + =경위서/벌점/재교육/위약금/경고/보통/경미/감점"], against: ["=@screen-saver/@av-software + -설치/설정/요구/사용/적용/필요/요하다/강제/쓰다/두다/깔다 + ~미설치/허용/접속/아니하고/않고/않은/않으면/아니하면", "=@login-password + -변경/바꾸다/교체/요하다/요구/설정/강제 + ~아니하고/않고/않은/않으면/아니하면/재사용/이전"] }, "incident-reporting": { clear: ["=@security-event + !@report + =@event-known", "=훼손/파손/삭제 + =정보/데이터/자료/명단/명부/영상/파일/기록/녹취/원장 + !@report + =@event-known", "=@loss-event + =@information-medium + !@report + =@event-known", "사고 + @security-topic/침해 + !@report + =인지/발견/알게/안 때/발생/즉시/시간 이내/시간 안/지체 없이", "유출/침해사고/침해 사고/보안사고/보안 사고/해킹 + !@report + =인지/발견/알게/안 때/안 날/발생/시간 이내/시간 안"], hint: ["비상연락망/사고대응절차/보고체계/사고 대응 절차/보고 체계"], unless: ["=@rights + =침해 + ~유출/해킹/침해사고/보안", "=가스/유류/기름/화학물질/유해물질/오염물질/폐수/위험물", "=봉인/검색대/반입하다 + ~@security-event", "-유출/누설/누출 + ~유출되었/유출된/유출될/유출되면/유출되는/유출됨/유출이/유출 사실/유출 사고/유출사고/사고/침해/유출한/유출할/유출하였/유출을 알/유출하거나/분실/도난/해킹/의심", "=@not-told + =@sanction/@terminate/손해/배상"] }, "internet-restriction": { clear: ["=@internet + -@go-online + ~장애/정전/불가항력/결함/고장/점검/중단/책임", "=@internet + !@cut-off + ~제한 없이/제약 없이/통제 없이/제한 없는/장애/정전/불가항력/점검/중단", "=@internet + =@go-online + =@only-approved + ~VPN/암호화/홈페이지/회원", "=@network-separation + =단말/PC/컴퓨터/노트북/작업/개발/서버/업무/장비/망/분석/환경/시스템/처리/운영/수행/접속 + ~납품/설치 지원/가격", "=@online-service + =접속/접근/이용/사용/사이트/설치 + !@cut-off + ~제한 없이/제약 없이/통제 없이", "-웹서핑/웹 서핑", "=@online-service + -접속/접근/이용/사용/설치/허용/쓰다", "인터넷 + =사이트/주소/웹/목적지/외부/서버/접속 + !@cut-off + ~제한 없이/제약 없이/통제 없이/제한 없는", "인터넷 + =만/에만/만을/외에는/외의/밖의 + -열다/접속/허용/연결/이용/사용/쓰다", "인터넷 + =@only-approved + !허용/접속/이용/사용/열다/연결/쓰다 + ~장애/VPN/홈페이지/회원/요금"], hint: ["=@online-service + !@cut-off", "=@online-service + -@put-there", "=@wireless + !@cut-off", "=인터넷 전용"], unless: ["=인터넷 + =요금/이중화/대역폭/속도/브라우저/품질/회선 사업자/통신사 + ~차단/제한/금지/승인", "=인터넷/사이트/웹사이트 + =장애/불가항력/천재지변/정전 + =책임/면책/배상/지연/복구", "=인터넷을 통한/인터넷을 통하여/인터넷을 경유/인터넷 구간 + =VPN/암호화/가상사설망/TLS/SSL", "=인터넷뱅킹/인터넷 신문/인터넷 광고/홈페이지 제작"], against: ["=인터넷/접속망/통신망/네트워크/외부망/사이트/연결망/망은 + -제한/가리다/차단/막다/금지/따지다/한정/통제하다 + ~아니하고/않고는/아니하면/않으면/않은", "=인터넷/외부망/웹사이트/외부 사이트 + =자유롭게/자유로이/제한 없이/제약 없이/상시 + !접속/연결/이용/사용/쓰다/열다 + ~차단/금지/없다/고객/이용자/회원"], owed_by: "either" }, "leakage-prevention": { clear: ["@learnt + @information + -@disclose + ~서약/서약서/각서/확약서", "@learnt + @information + @outsider + -@hand-outside + ~서약/서약서/각서/확약서/재위탁", "@secret + -@disclose + ~서약/서약서/각서/확약서", "@secret + @outsider + -@hand-outside + ~서약/서약서/각서/확약서", "@information + =누설/발설/유출/누출 + !금지/금하다 + ~서약/서약서/각서/확약서", "@information + -누설/발설/유출/누출/폭로 + ~서약/서약서/각서/확약서/안전성/안전조치/도난/변조/훼손/위조/분실", "@information + =@leak-prevented + ~안전성/안전조치/도난/변조/훼손/위조/분실/서약서", "@information + =@leak-control + !적용/도입/운영/차단/통제/막다/방지/넣다/설치/금지/제한/삽입/표시/실시/사용/운용", "@information + =@private-channel + -@put-there", "=@information + =@private-channel + =@put-there + !금지/금하다/차단/막다/통제", "=@capture + =화면/출력물/도면/설비/시제품/자료/문서/정보/데이터/소스/안에서/내에서/구역/현장/장소/휴대전화/카메라/상담석/업무 공간/작업 공간 + !금지/금하다/통제/제한/차단/막다", "=촬영/녹화/녹음/캡처/캡쳐 + =화면/출력물/도면/설비/시제품/자료/문서/정보/데이터/소스/안에서/내에서/구역/현장/장소/안의/작업장/사업장/전산실/연구실/사무실/사무공간/공장/센터/청사/건물/시설/내부/회의실/실내/사진 + -촬영/녹화/녹음/캡처/캡쳐", "=자료/정보/데이터/문서/도면/소스/소스코드/산출물/결과물/출력물/파일/명단/사본/서류/로그/영상/녹취/원본/프로그램 + =@without-consent/무단/임의로/함부로/지시 없이/허락하지 않는 한/동의하지 않는 한 + -@disclose/@hand-outside/@put-there/유출/가져가다 + ~업무의 전부/전부나 일부/전부 또는 일부/재위탁/하도급", "=자료/정보/데이터/문서/도면/소스/소스코드/산출물/결과물/출력물/파일/명단/서류/로그/영상/보고서/인쇄물 + =외부/밖으로/밖에/외부로/사외/청사 밖/사무실 밖/건물 밖 + -반출/내보내다/가지고 나가다/들고 나가다/유출/전송/보내다/옮기다/가져가다/보관/저장/두다", "=자료/문서/도면/결과물/출력물/인쇄물/소스/소스코드/데이터/파일/산출물/서류/분석 결과/정보 + =반출/내보내다/외부 제공/외부로 보내다/외부로 전송/외부 전송 + =승인/허가/심사/허락/결재/동의", "=비밀/기밀/대외비/중요 + =문서/자료/서류/정보 + =잠금/따로/별도/분리/파쇄/캐비닛/금고/암호화/시건 + !보관/파쇄/관리/두다/저장", "=비밀유지/비밀 유지/비밀을 유지/기밀유지/기밀 유지/기밀을 유지/비밀엄수/비밀을 엄수/비밀 엄수/비밀 준수/비밀로/비밀을 지키다/기밀로/비밀을 보장/비밀을 보호 + !의무/하여야/해야/유지/준수/부담/다하다/취급/관리/의무를 지다/하다/한다/엄수/지키다/보장 + ~서약/서약서/각서/확약서/존속/기간/계약의 내용/계약 내용/계약 조건/계약금액/단가/보지/위반", "@information + !복제/복사/반출/유출 + =못하게/못하도록/없게/없도록/수 없게/수 없도록"], hint: ["@information + !파기/파쇄/폐기/삭제/지우다/반환/돌려주다/회수/세단", "@information + !암호화/암호", "=비밀/비밀유지/기밀 + =존속/종료 후/종료된 뒤/서약/서약서", "@information + -유출/누출", "@information + =유출 + !방지/막다"], unless: ["=비밀/비밀정보/기밀/기밀정보/영업비밀 + =이란/이라 함은/라 함은/란 + =말하다/뜻하다/의미/일컫다", "=비밀/비밀정보/기밀 + =보지 아니/보지 않/포함되지/포함하지/해당하지/간주하지/에서 제외/제외되다 + ~누설/유출/알리다/제3자", "=상표/상호/로고/초상/저작물/라이선스 + =광고/홍보/무단/복제/침해"], against: ["=비밀유지/비밀 유지/비밀유지의무/비밀 유지 의무/비밀 준수 의무 + -의무를 지다/부담/적용/요구/두다", "@learnt + @information + =자유롭게/자유로이/제한 없이/제약 없이/임의로/동의 없이/승인 없이 + !@disclose/@data-use/@hand-outside + =수 있다", "=자료/정보/데이터/소스코드/파일/산출물 + =개인 계정/개인 메일/개인 노트북/개인 PC/개인 클라우드/개인 저장소/메신저 + =자유롭게/제한 없이/제약 없이/임의로/승인 없이 + =수 있다", "=자료/정보/데이터/문서/화면 + =반출/복사/촬영/출력/내려받기/다운로드/유출 + -제한/통제/금지/막다/차단"] }, "legal-compliance": { clear: ["=@security-law + !@comply + ~@comply-failed", "@security-topic + =@legal-norm + !@comply + ~@comply-failed", "=@security-law + -@contravene", "@security-topic + =@legal-norm + -@contravene", "=@security-law + =에 따라 + =업무를 처리/업무를 수행/업무를 이행/처리하여야/수행하여야/취급하여야/처리해야/수행해야 + ~조에 따라", "@security-topic + =@legal-norm + =숙지/이에 따라/맞게/맞추어/정한 바에 따라/정하는 바에 따라 + =업무/처리/수행/취급 + ~조에 따라"], hint: ["=@legal-norm + !@comply + ~@comply-failed"], unless: ["=해석/준거법/상관례/뜻은/정의는/의미는/용어의 뜻", "=@legal-norm + =공개/공개하다/제외하고/제외하고는/예외로/특별한 규정/요구되는/요구받다 + =비밀/기밀/누설/유지", "=@legal-norm/@security-law + =말한다/말합니다/뜻한다/의미한다/라 함은/라 한다 + ~준수"] }, "physical-protection": { clear: ["=@portable-media + -@bring-in-out/들어오다 + ~서버에", "=@portable-media + =@bring-in-out + =@gate-control + ~제한 없이/통제 없이/승인 없이도/무대/납품/약품/파렛트/비용/검수/소유권/하역", "=@portable-media/개인 물품/휴대품 + =@bring-in-out + !금지/금하다/제한/통제/불가", "=@paper-media + =반출/반출입/들고 나가다/가지고 나가다/나갈 때/밖으로 옮기다 + =대장/승인/허가/심사/신청/확인/결재/기록 + ~비용/쓰레기/폐기물", "=출력물/인쇄물/종이/서류/문서/도면/인쇄한/출력한 + =밖으로/외부로/사무실/건물/작업장/출입구 + -반출/들고 나가다/가지고 나가다/내가다/가져가다", "=장비/기기/물품/매체/자산 + =반출입/반입/반출/반출증/들이다/들여오다/내가다/내갈/가지고 나가다/내보내다/밖으로 나가다/나가지 + =승인/허가/대장/봉인/신고/등록/반출증/검색대/확인/통제/기록/점검/검사/심사 + ~무대/행사/납품/약품/파렛트/용기/쓰레기/폐자재/자재/식자재/화물/방문자/입주사/비용/검수/소유권/하역/공사/안전점검/크레인/중장비/차량/일정", "=휴대폰/휴대전화/스마트폰/핸드폰/개인 기기/개인 소지품/전자기기 + =보관함/사물함/맡기다/봉인/보관대", "반입/반출/반출입 + =@portable-media + =봉인/등록/대장/승인/확인/신고/기록/허가", "=반출증/반출입증/반출입 대장/반출입대장/반입 대장/반출 대장/반출입 관리대장/반입·반출 대장 + =장비/기기/매체/노트북/USB/전산/자료/문서/설문지/명단/저장 + ~무대/행사/납품/약품/파렛트/용기/쓰레기/폐자재/자재/식자재/화물/방문자/입주사/비용/검수/소유권/하역"], hint: ["=출입통제/출입 통제/출입증/출입카드/보호구역/통제구역/제한구역/출입기록/출입 기록/출입 로그/카드리더/생체인증/지문/CCTV/잠금장치/시건장치/영상 감시", "=@portable-media + =봉인/파기/폐기/디가우징/소각/포맷", "=지정된 장소/지정한 장소/별도의 공간/지정된 사무공간/전용 작업공간 + =작업/수행/개발"], unless: ["=무대/약품/소독/파렛트/빈 용기/쓰레기/폐자재/폐기물/식자재/하역/화물 + =반입/반출 + ~노트북/저장매체/USB", "=방문자/방문객/방문증/입주사 + =반출입증/출입증 + =대조/교부/내주다"], against: ["=@portable-media/장비/기기/개인 물품 + =@bring-in-out + -제한/금지/막다/가리다/통제 + ~아니하고/않고/아니하면/않으면/않은", "=@portable-media + =자유롭게/자유로이/제한 없이/제약 없이/승인 없이/신고 없이/확인 없이 + =@bring-in-out + =수 있다"], owed_by: "either" }, "pii-access-control": { clear: ["접근 제한 등 안전성/접근제한 등 안전성/접근통제 및 접근권한의 제한/접근 통제 및 접근 권한의 제한/접근 권한의 제한 조치/접근통제 등 안전성/접근 통제 등 안전성", "=@personal-data/@pii-system/자료/데이터 + =@access + =@restrict", "=@personal-data/@pii-system/@data-seen + =에게만/명만/사람만/직원만/담당자만/취급자만/누구에게도/외에는/외의 사람 + 열 수 있다/열어 보다/열어볼/볼 수 있다/본다/봅니다/보게 하다/다루다/다룰 수 있다/허용/접근/열람/조회/취급", "=취급자/개인정보취급자/취급하는 사람/취급하는 자/취급 인력/취급 인원/취급하는 직원/다루는 사람/다루는 직원/처리하는 인력/처리하는 자 + =최소/최소한/최소화/한정/제한/필요한 범위/필요 최소", "=@personal-data/@pii-system/@data-seen + =@account/권한 + =@least/@grant/@revoke/부여/통제/관리/제한/회수", "=개인정보처리시스템/개인정보 처리시스템/DB/데이터베이스/회원 DB/고객 DB + =접근/접속/권한/계정 + =통제/제한/인증/승인/최소/차단/게이트웨이/만 주다/한정", "=화면/메뉴/원장 + =직원만/사람만/담당자만/차등/권한/업무에 따라/직무에 따라 + 열 수 있다/열어/연다/조회/내려받기/열람/볼 수 있다", "=마스킹/가림 처리/가려서/비식별/부분 표시 + =조회/열람/원본/원문/표시/화면", "=다중 인증/이중 인증/이중인증/2차 인증/2단계 인증/추가 인증/안전한 인증수단/OTP/2FA/MFA + =@personal-data/개인정보처리시스템", "=@personal-data/@data-seen + =만 취급/만 다루다/만 열람/만 접근/만 조회/만 볼 수 있다/만 들을 수 있다/만 열어/만 열 수 + ~목적/용도/범위", "=@personal-data + =볼 수 있는 사람/보는 사람/볼 수 있는 직원/볼 수 있는 인원/접근할 수 있는 사람/열람할 수 있는 사람/다룰 수 있는 사람 + =한하다/한정/명/지정/에 한해/제한", "=@personal-data + =작업/보정/수정 + =입회/승인/결재"], hint: ["=접근/접속/열람 + @restrict", "=@account/권한 + @grant/@revoke/@least", "제29조/안전성 확보/안전성 확보조치/기술적 관리적/안전조치/보호조치", "=@personal-data + =@pii-measure/취급자 지정"], unless: ["재위탁/하도급/다시 맡기다/다시 위탁", "기능 + 반영/구현/탑재/개발/설계", "정보주체/이용자/회원/당사자 + 열람/정정 + 요구/청구/요청/정정/권리 + ~제한", "정보주체 + 열람 요구/열람을 요구/열람 청구/정정/처리정지", "@security-event/유출된/접근한 사실/접근된 사실 + 알리다/통지/통보/신고/보고", "=점검/감독/감사/확인하다/현황 + 이행 여부/이행여부/준수 여부/관리 실태/처리 실태/처리 현황/접속 현황/접속현황/실태를 + ~부여", "손해/배상/위약금/위약벌/위약", "@instruct + 실시/이수/받다"], against: ["=@personal-data/@pii-system + =접근/열람/조회/접속/볼 수 있다 + =제한 없이/제한없이/제한을 두지/누구나/누구든지/직무와 관계없이/직무에 관계없이/직급에 관계없이/승인 없이 할 수 있다/무제한", "=@personal-data/@pii-system + =접근/접근권한/열람 + -제한/통제/한정"], owed_by: "either" }, "pii-liability": { clear: ["@personal-data/@data-set + @harm + !@compensates", "=@data-person + =@harm + !@compensates", "=@data-person + =@breach-of-duty/@leak + !배상하다/배상한다/변상하다/물어 주다/물어 내다/보상하다", "@personal-data/@data-set/@leak + =@harm + =@breach-of-duty/@leak + !@compensates", "=@personal-data/@data-person/@data-set/@leak + =구상하다/구상권을 행사하다/구상권을 가지다/구상을 청구하다/손해배상을 청구하다/배상을 청구하다/배상받다/배상을 요구하다", "=@personal-data/@data-set/@data-person/@leak + =과징금/과태료/배상금/합의금/소송 비용/소송비용/물어 준/배상한 금액/벌금 + !@compensates/@bears", "=과징금/과태료 + =@breach-of-duty/@leak + !@compensates/@bears", "@personal-data + =@breach-of-duty/@leak + =모든 책임/민·형사상/민사상/민형사상/법적 책임/일체의 책임 + !진다/집니다/부담/책임을 지다", "@personal-data/@data-person + =@harm + -책임을 면하다/배상책임을 면하다", "=제 26 조 + =손해배상/배상책임/수탁자의 소속 직원/소속 직원으로 본다"], hint: ["=@harm + !@compensates", "=@leak + =위약벌/위약금"], unless: ["=배상액/배상 총액/물어 줄 돈/손해배상액/배상금액/배상 금액/배상 한도/배상의 한도 + =넘지/초과하지/초과할 수 없다 + -@compensates", "=교통사고/자동차보험/자동차 보험", "=@delay-damages + ~@harm", "=@intellectual-property + =침해", "=@force-majeure + -@compensates", "=@vendor-harmed", "=@customer-free + -@compensates"], against: ["=@personal-data/@data-person/@data-set/@leak + =손해/청구/배상/민원/피해/모든 책임/책임은 + =책임을 지지/책임을 부담하지/책임지지/책임이 없다/책임은 없다/배상하지/면책된다/면책됩니다/면책한다/배상할 의무가 없다 + ~@force-majeure"], owed_by: "either" }, "pii-subcontracting": { clear: ["-@reconsigns", "@personal-data/@data-set + -@subcontracts", "@personal-data/@data-set + @other-party + -@gives-work", "@personal-data/@data-set + =업무를/업무의 전부/업무의 일부/업무 전부/업무 일부/업무는/과업을/용역을/일을/일은/처리를/작업을 + @other-party + -넘기다/위임하다/이양하다/이전하다 + ~권리", "@reconsignment + @other-party + -@gives-work", "=재위탁/다시 위탁 + =금지/금하다/불허/불가/허용하지/제한한다/제한하며/제한하고/제한된다 + ~@without-consent", "=@reconsignment + =@without-consent + =금지/금하다/불허/불가", "=재위탁 금지/재위탁의 금지/재위탁 제한/재위탁의 제한/재위탁은 제한", "@forbidden-act + -=재위탁", "@personal-data/@data-set + =@subcontract + =금지/금하다/불허/불가/제한한다/제한하며 + ~@without-consent", "=@reconsignment + =@consent + =@obtains-consent + ~@without-consent + ~정보주체의 동의", "@reconsignment + =@consent + =받지 아니하면 아니/받지 않으면 안/얻지 아니하면 아니/얻지 않으면 안", "@reconsignment + =@consent + =받아야/얻어야/득하여야/구하여야/거쳐야/있어야/받은 경우에/받은 때에/얻은 경우에/때에만/경우에만 + ~@without-consent + ~정보주체의 동의", "@reconsignment + =@gives-work/@other-party + =@consent + =@obtains-consent + ~@without-consent + ~정보주체의 동의", "=@reconsignment + =@prior-consent + ~@without-consent", "@personal-data/@data-set + =@subcontract + =@consent + =@obtains-consent + ~@without-consent + ~정보주체의 동의", "=@personal-data/@data-set + =@gives-work + =@other-party + =@consent + =@obtains-consent + ~@without-consent + ~정보주체의 동의", "@personal-data/@data-set + =협력업체/협력회사/협력사/하위 수탁자/하위 처리자/하위 수탁사/재수탁자/재처리자 + =@consent + =@obtains-consent + =두거나/두려면/추가/변경/바꾸다/선정/쓰려면/이용하려/사용하려/이용하기/사용하기/이용할 때/사용할 때/관여 + ~@without-consent", "=재수탁/재위탁 + =제 26 조 제 6 항"], hint: ["-@subcontracts", "=@subcontract + =@consent", "@other-party + -@gives-work", "=재수탁 + =@passed-on"], unless: ["=하도급대금/하도급 대금 + =지급"], against: ["=@without-consent + =@can-subcontract + =재위탁/@personal-data/@data-set + ~@must-not", "@personal-data + =@without-consent + =@can-subcontract + ~@must-not", "=@at-will + =@can-subcontract + ~@must-not", "=@reconsignment + =동의를 요하지/승인을 요하지/승낙을 요하지/동의를 필요로 하지/동의가 필요하지/동의는 필요하지/승인이 필요하지/승인은 필요하지/동의가 필요 없다/승인이 필요 없다/동의는 필요 없다"], owed_by: "either" }, "pii-supervision": { clear: ["=@personal-data/녹취/녹화영상/@pii-system + !@supervise + =@handling-status", "=@personal-data/녹취/녹화영상/@pii-system + =확인할 수 있다/점검할 수 있다/살펴볼 수 있다/살필 수 있다/감독할 수 있다/조사할 수 있다/감사할 수 있다/실사할 수 있다/들여다볼 수 있다/요구할 수 있다/볼 수 있다 + =@handling-status + =@supervise", "=@personal-data + !실사/감독/현장 점검/현장점검/감사/실태 조사 + ~감사 로그/감사 기록/감사 추적", "=@personal-data + =실사를 할 수/감사를 할 수/점검을 할 수/조사를 할 수/감독을 할 수", "=보호 조치/안전 조치/안전성 확보 조치/보안 조치 + !@supervise + =@handling-status + ~스스로/자체", "=관리 현황/관리현황/처리 현황/처리현황/보유 현황/처리 실태/처리실태/취급 실태/취급실태 + !점검/확인/감독/보고/조사/살피다/살펴보다/감사 + @personal-data/수탁자/수탁사/수급인/을의", "=수탁자에 대한/수탁자를/수탁사를/수탁자의/수탁기관을/을을/을에 대하여/수탁자에 대하여/대행사를/업체를 + !관리 감독/관리 및 감독/감독/지도 감독/지도 점검/교육하고 감독", "관리 감독/관리 및 감독/수탁자에 대한 감독/수탁자 감독/수탁자 관리/위탁자의 감독 + !점검/감독/확인/실태/협조/감사/보고/응하다", "=다음/각 호/아래 + !감독하다/감독할/감독/점검 + =수탁자/을에/을의/을이/을은/수탁사/수급인/개인정보", "=@personal-data + !점검/감독/실사/감사/살피다/살펴보다 + =방문/현장/자료/서면/시정/협조/응하다/요구/보호조치/이행/보관/파기 + ~내부/교육", "감독/점검/확인 + =보호조치/안전조치/안전성 확보조치/암호화 + =이행 여부/이행여부/준수 여부/준수여부/이행 실태/이행실태/이행 + !점검/확인/감독/살피다/살펴보다"], hint: ["=점검/감독/감사/실사/살피다/확인 + =보안/이행실태/이행 실태/이행/시정/지적/현황/실태", "=자료 + =제출/요구 + =확인/점검", "=시정/보완/고치다 + =요구/결과/지적", "=인증서/인증/심사 결과/감사보고서 + =제출/제공/보내다"], unless: ["소속 직원/소속 인력/직원/인력/종업원/근로자/작업원/취급자/개인정보취급자 + =관리 감독/지휘 감독/관리 및 감독/감독 + ~위탁자/현황/실태/갑은", "감독기관/감독당국/감독관청/감독원/금융감독/감독관/공사감독/현장감독/감독자 + ~수탁자에", "스스로/자체 점검/자체점검/자가점검/자체적으로/자체 감사 + ~제출/보고/통보/알리다/보내다", "접속기록/접속 기록/접근기록/접근한 기록/로그 + 월 1회/매월/매달/이상 + ~제출", "재수탁자/재수탁/재위탁받은/하수급인/하수급자/하위 수탁 + ~위탁자는", "@instruct + 실시/이수/받다 + ~점검/실태/감독하", "검수/하자/품질/공정/진척/요금/대금/정산/비용/호출량/매체비/재무/백업/성능/가동률", "@security-event/유출 + 통지/통보/신고/알리다 + ~점검/감독", "손해/배상/위약"], against: ["=점검/감독/감사/실사/확인 + -요구/요청/허용/받다/실시/응하다/협조/협력 + @personal-data/수탁자/을의/을에/회사/사업장/사무실/시스템/현장 + ~정당한/거부", "=점검/감독/감사/실사 + =권한이 없다/권리가 없다/거부할 수 있다/거절할 수 있다/권리를 갖지/권한을 갖지/권리를 가지지/권한을 가지지", "=@personal-data + -감독/점검/관리 감독"], owed_by: "either" }, "purpose-and-scope": { clear: ["=@consign + =업무/사무/처리/조사/용역/발송/운영/작업/정비/분석/상담 + =위하여/위해/위한/목적/목적으로/쓰기 위하여 + ~재위탁", "=@consign + =업무/사무/처리/조사/작업/이 일/하는 일/일을 + =다음/아래/별표/별지/별첨/붙임/각 호/한하다/한정/범위 + ~재위탁", "=@consign + =@personal-data + =처리/조회/입력/수집/보관/저장/업무/취급 + ~재위탁", "=이 계약/본 계약/이 협약/이 약정/이 특약/본 합의서/이 합의서 + =@consign/위탁/대행 + =정하다/정함/규정/목적 + =업무/처리/발송/운영 + ~재위탁", "=개인정보 처리업무/개인정보 처리 업무/개인정보의 처리업무/개인정보 취급업무/개인정보 처리 + =수행하다/수행/위탁 + =목적/목적으로/다음/범위/아래", "=업무를/사무를/업무의 처리를/업무 일체를/조사를/용역을 + =에게 위탁하다/에게 맡기다/에게 의뢰하다/에 위탁하다/에 맡기다/에 의뢰하다/대행하게 하다/수탁하다/처리하도록 + ~제3자", "=에게 + =업무를/업무의/사무를/처리를/수행을/조사를 + =위탁하다/맡기다/의뢰하다 + ~동의/승인/승낙/허락", "=위탁업무/위탁받은 업무/수탁업무 + =은 다음과/는 다음과/내용은/범위는/목적은", "=@person-name + =@personal-item + =처리하도록/받아/넘겨받아/전달받아/수집하여/이용하여/조회하여 + ~책임자/담당자/서약/유출/통지/파기", "=@consigned-work + =다음/아래/별표/별지/별첨/붙임/같다/으로 하다/한하다/한정/정하다/이며/각 호 + ~재위탁", "=@consigned-work + =@personal-data/처리/개인정보 + =항목/종류/유형/목적 + ~재위탁", "=업무 목적/위탁 목적/처리 목적/처리의 목적/위탁의 목적/위탁업무의 목적 + =범위/항목/종류/내용/성질/보유기간", "@consigned-work/업무와 취급 정보/위탁업무의 목적과 범위/대행 업무/대행업무/위탁업무와/위탁사무/도급업무/위탁업무 내용 + =접수/발송/입력/집계/상담/조회/안내/배송/보관/관제/응대/출력/추출/보정/수집/정산/급여계산/등록/장애 처리/정비/분석/녹취/기록 관리/예약/예매/추심/콜센터/문의 대응/문자/통계", "=개인정보 항목/개인정보의 항목/개인정보의 종류/개인정보의 유형/처리하는 개인정보/취급하는 개인정보/취급 개인정보/처리하는 항목/다루는 항목/수집하는 항목/처리 항목/위탁하는 개인정보/제공하는 개인정보/건네는 개인정보/다루게 되는 개인정보 + =다음/아래/별표/별지/별첨/붙임/같다/한하다/한정/@person-name/@personal-item/이다/입니다", "=@person-name + =@personal-item + =항목/처리/다루다/수집/취급/조회/건네다/제공/넘기다/받다/보관/한하다/한정 + ~책임자/담당자/대리인/대표자/서약/유출/통지/파기/연락망/재수탁자/암호화", "=@person-name + =@personal-item + @consigned-work/처리하는 개인정보/위탁업무/취급 정보/개인정보 항목/급여자료/맡기는 일 + ~책임자/담당자/대리인/대표자/서약/유출/통지", "=환자/고객/회원/이용자/민원인/응답자/학생/수강생/가입자/여신고객 + =인적사항/진료기록/거래 내역/거래내역/예약 내역/주문 내역/연락처/성명/이름 + =처리하다/조회/보정/이행/다루다/수집/정비/처리 + ~유출/통지/파기/암호화"], hint: ["=목적 + =이 계약/본 계약/이 협약/이 약정/본 용역/이 약관", "@consigned-work/과업/용역/업무 + =수행/범위/내용/유지보수/개발/운영", "=범위 + =업무/처리"], unless: ["초과하여/초과하지/초과하다/벗어나다/벗어나/넘어/목적 외/목적외/목적 이외/이외의 목적/이외의 용도/용도 외/다른 목적/그 밖의 목적/업무 외/업무 이외/외의 목적/외의 용도/밖의 용도/목적으로만/범위에서만/범위 안에서만/범위 내에서만", "재위탁/하도급/하수급/재수탁자/제3자에게/타인에게/다른 자에게/다른 사람에게/다른 회사/다시 맡기다/다시 위탁/일부를 위탁/일부를 맡기다/협력회사/협력업체에/다른 업체/준법/관한 법률/감독당국/감독기관", "손해/배상/위약금/누설/유출/해지/제재", "@instruct/서약서/@supervise + 실시/제출/이행 여부/준수 여부/실태", "변경/조정/추가 + 합의/협의/요청/승인", "접근권한/계정/권한을 부여/암호화", "없는 업무/포함되지 않는 업무/것으로 보지", "계약서를 작성/통씩 보관/처리위탁 계약서/처리 위탁 계약서/위탁 계약서/위수탁 계약서/위수탁계약서/위탁계약서/신의성실/신의와 성실", "배포/라이선스/저작권/지식재산권", "종료/만료/끝나다 + 파기/삭제/반환/돌려주다"], against: ["=@consigned-work + -특정/명시/기재"], owed_by: "either" }, "purpose-limitation": { clear: ["@person-info + =@outside-purpose + -@data-use/이용하/허용/열람/조회/보관/쓰이다", "@person-info + =@outside-purpose + =@data-use + !금지/금하다/금한다", "=위탁받은/위탁업무/위탁 업무/위탁사무/맡은 업무/수탁업무/처리위탁/자료/정보/데이터/파일 + =@outside-purpose + -@data-use/허용 + ~비밀/비밀정보/기밀/영업비밀/소스/소스코드/PC/단말/단말기/노트북/인터넷/장비/시설/사무실/차량/라이선스/상표/상호/선금/선급금/대금", "=위탁받은/위탁업무/위탁 업무/위탁사무/맡은 업무/수탁업무/자료/정보/데이터/파일 + =@outside-purpose + =@data-use + !금지/금하다/금한다 + ~비밀/비밀정보/기밀/영업비밀/소스/소스코드/PC/단말/단말기/노트북/인터넷/장비/시설/사무실/차량/라이선스/상표/상호/선금/선급금/대금", "@person-info + =@own-benefit + -@data-use/연락/보내다/허용", "@person-info + =@own-benefit + =이용/사용/활용/처리/쓰다/재활용/유용 + !금지/금하다/금한다", "=@person-info + =@only-for + =이용/사용/활용/처리/쓰다/다루다/이용하 + ~@own-benefit/동의/공개/접속/권한/계정/부여", "=@person-info + =@only-for + =이용/사용/활용/처리/쓰다/다루다/취급 + =아니/않다/금지/못하다/없다 + ~권한/계정/부여", "개인정보 + =위탁받은 업무/위탁업무/위탁 업무/수탁 업무 + =외/이외/밖 + -@data-use/제공", "=정보/자료/데이터 + =데에만/데만/목적으로만/용도로만/위해서만/위하여만/업무에만/일에만/지시에 따라서만 + =쓰다/이용/사용/활용/다루다/처리 + ~비밀/비밀정보/기밀/영업비밀/소스/소스코드/산출물/PC/단말/단말기/노트북/인터넷/장비/시설/사무실/차량/라이선스/상표/상호/선금/선급금/대금"], hint: ["@information + =@outside-purpose + -@data-use", "=@person-info + =@only-for + =처리/이용/사용"], unless: ["=목적 외 + =열람권/정보공개"], against: ["=@person-info + =자기의 이익/자신의 목적/자체 목적/자신의 영업/자사 영업/자사 상품/자사 서비스/자체 서비스/자신의 서비스/자신의 상품/마케팅/광고/판촉/홍보/영업/학습/모델 개발/제품 개발/상품 개발/서비스 개선/성능 개선/영리 목적/다른 고객/@outside-purpose + =@may-use + ~동의/승인/승낙/허락/지시/비식별/가명/익명/요청/없다/한하여/한정/금지", "=@person-info + =자유롭게/자유로이/제한 없이/제약 없이/임의로 + =@may-use", "=@person-info + =용도/목적/이용 목적/이용 범위 + -제한/한정/가리다/정하다/묻다 + ~외/이외/금지"] }, safeguards: { clear: ["@technical-managerial + @measure/보호/안전/관리", "=기술적 + =관리적/조직적/물리적 + @measure", "=안전성 확보/안전성 확보조치/안전성확보조치/안전성 확보에/안전성을 확보/안전성 확보 조치 + 조치/기준/필요/준수/@personal-data", "=제29조/법 제29조 + 조치/보호/안전/개인정보", "=내부관리계획/내부 관리계획/내부 관리 계획 + 수립/시행/세우다/마련/이행", "=@personal-data/@pii-system/원자료/파일 + =@pii-measure + ~기능", "=@personal-data/@pii-system + =분실/도난/유출/누출/위조/변조/훼손/새다 + =않도록/아니하도록/못하도록/막다/방지/예방 + @measure/보관/관리/보호/안전/내려받기/통제", "개인정보의 안전성/개인정보 안전성/개인정보 보호조치/개인정보의 보호/개인정보 보호/개인정보의 안전/개인정보의 관리/개인정보 관리/안전조치/보호조치/안전성 확보조치 + =@pii-measure", "=@person-name/@personal-item + =암호화/암호를 걸다/마스킹/비식별", "=관리계획/보호계획/처리 방침/관리 계획 + =개인정보 + =세우다/수립 + 시행/책임자/이행", "=@personal-data + =보호조치/안전조치/보호 조치/안전 조치/보호대책/안전한 관리/안전하게 관리/안전하게 보관/안전하게 처리/안전하게 취급/보안조치/보안 조치", "=보호조치/안전조치/보호 조치/안전 조치 + @personal-data/개인정보의 처리 + 유지/취하다/하다/이행/수준/시행/강구/마련", "=@personal-data + =메신저/개인 메일/공유드라이브/웹하드/공유 폴더/개인 클라우드 + -올리다/주고받다/보내다/저장/전송/보관/게시", "암호/암호 통제/암호화 + =데이터 + =저장 + =전송 + 암호화"], hint: ["=@personal-data/자료 + =암호/잠금/보안/통제/분리/백신", "=@pii-measure", "=@personal-data + =접근/열람/조회/취급자", "=보호조치/안전조치/안전하게"], unless: ["점검/감독/감사/확인/보고/살피다 + =이행 여부/이행여부/준수 여부/준수여부/이행 실태/이행실태/실태/적정성/이행하는지/이행 상황/이행 현황", "손해/배상/위약금/위약벌/면책/과징금 + 위반/조치/발생/배상/책임", "@security-event + 통지/통보/신고/알리다/보고 + 즉시/시간/지체 없이/일 이내", "산업안전/안전보건/안전사고/재해/소방/시공/안전관리자", "재위탁/재수탁/하도급/하수급/다시 위탁 + ~암호화", "@instruct + 실시/이수/받다/참석", "기능 + 구현/개발/설계/요구사항/갖추다/탑재", "해지/해제 + 계약"], against: ["=보호조치/안전조치/안전성 확보조치/안전성 확보/기술적 관리적/암호화/접속기록 + -의무를/책임을/의무/책임을 부담/책임을 지다", "=@personal-data + -암호화", "=보호조치/안전조치/안전성 확보조치/안전성 확보/기술적 관리적 + =위탁자의 책임/갑의 책임/고객의 책임/고객사의 책임/이용자의 책임/발주자의 책임/위탁자가 전적으로/전적으로 위탁자/전적으로 고객/전적으로 갑"] }, "secure-coding": { clear: ["@secure-development + =준수/지키다/지켜/따르다/따라/적용/맞추다/맞추어/맞게/기준/가이드/지침/절차/표준/작성/구현/이행/점검/진단/제거/없도록/남지/설계/개발하다/짠다/확인/수행/실시/도구/금지/검사/분석/검증/반영/의거", "=소스코드/소스 코드/코드/프로그램 + =보안 점검/보안점검/보안 진단/보안 검토/보안검토/보안 리뷰/보안성 검토/보안 취약/취약점/정적 점검 + =점검/진단/검토/리뷰/분석/검사/제거/실시", "=코드 리뷰/코드리뷰/코드 검토/코드 검사 + =보안/취약/약점", "=설계/구현/개발 단계/시험/단계마다/단계별 + =보안 검토/보안검토/보안성 검토/보안 요구사항/보안 점검/보안 기준", "=오픈소스/오픈 소스/외부 라이브러리/공개 소프트웨어/라이브러리 + =취약점/취약/보안", "=개발 절차/개발절차/개발 방법론/개발 생명주기/개발 프로세스/개발 표준/코딩 표준/코딩표준/코딩 기준/코딩 규칙 + =보안/안전", "=입력값 검증/SQL 삽입/SQL Injection/인젝션/크로스사이트/XSS + =개발/코드/코딩/작성/구현/방지"], hint: ["=@secure-development", "=소스코드/소스 코드/코드 + =검토/리뷰/품질"], unless: ["=것으로 보지 아니하다/것으로 보지 않", "=시큐어코딩 교육/시큐어 코딩 교육/개발보안 교육/보안코딩 교육 + ~준수 + ~적용 + ~따르다", "=저작권/소유권 + =귀속"], against: ["@secure-development + =@exempts + ~취약점이"], owed_by: "either" }, "security-inspection": { clear: ["@inspection-topic + !@inspect + =@periodic", "=@security-inspection-name + !@inspection-held", "@inspection-topic + =@state + !점검/감사/실사/살피다/살펴보다", "=현장점검/현장 점검/현장실사/현장 실사/방문점검/방문 점검/불시점검/불시 점검/자체점검/자체 점검/자가점검 + @inspection-topic", "@inspection-topic + =@state + =점검/감사/실사 + =수 있다", "=보안점검/보안 점검/보안감사/보안 감사/정보보호 점검/정보보호 감사/정보보안 점검 + =실시/수행/점검/요구 + =수 있다"], hint: ["@personal-data + !점검/감사/실사/확인/조사 + =@state"], unless: ["=@guard-round + ~정보보호/정보보안/보호조치", "=@other-inspection + ~보안점검/보안 점검/보안 상태/보안상태/보안감사/보안 감사/보호조치/보안 실태/정보보호", "=취약점/모의해킹/보안약점 + ~보안점검/보안 점검/보안 상태/보안 통제/보안 실태/보안실태/보안감사/이행 실태/이행실태/보호조치"], against: ["=점검/감사/실사/현장점검/현장실사 + -요구/허용/실시 + ~취약점/장비/설비/백업", "=방문/사업장/시설/현장/사무실 + -점검/감사/실사 + ~장비/설비/소방"], owed_by: "either" }, "security-pledge": { clear: ["=@pledge + @security-topic/@information-asset/누설/유출/알게 된/수칙 + !@hand-over/@sign", "=@pledge + =@vendor-staff + !@hand-over/@sign", "=서약서/보안서약/각서/확약서 + @security-topic + !요구/의무/필수", "=서약서/보안서약/각서/확약서 + @security-topic + !응하다/서약을 하다/서약하여야/서약해야"], hint: ["=@pledge + @security-topic"], unless: ["=청렴/금품/향응/이행각서/이행 각서/담합/뇌물/윤리서약/안전서약/안전수칙/음주/표절/공정거래/노동/정치 + ~보안서약/비밀유지/정보보호 서약/개인정보 보호 서약/정보보안"], against: ["=@pledge + -제출/징구/받다/작성/요구/서명/쓰다/필요/요하다/걷다", "=@pledge + =@waived + ~생략할 수 없다/갈음할 수 없다/면제되지/생략하지"] }, "security-training": { clear: ["@security-topic + !@instruct + =@periodic", "@security-topic + !@instruct + =@training-held", "=@security-topic + !가르치다"], unless: ["=@other-training + ~@security-training-name", "=보안요원/보안 요원/보안직원/보안대원/보안관제/보안 관제 + =@instruct + ~@security-training-name", "=갑의 직원/갑의 임직원/고객사 임직원/고객사 직원/고객의 직원/고객의 임직원/위탁자의 직원/위탁자의 임직원/발주자의 직원/발주기관 직원/발주기관의 직원/자기 직원/자사 직원 + =교육", "=위탁자는/갑은/고객은/고객사는/발주자는/발주기관은/도급인은/의뢰인은/이용자는 + =소속 직원/소속 임직원/자기/자신의/자사/내부 직원/자체/소속 종업원 + =교육 + ~을의/을에게/을은/수탁자의/수탁자에게/수급인/공급사"], against: ["=교육 + @security-topic + -실시/이수/시행/수강/받다/제공/진행/요구/시키다", "=@security-training-name + =하지 않아도/하지 아니하여도/생략할 수 있다/면제/생략한다/생략할"], owed_by: "either" }, "subcontracting-procedure": { clear: ["@subcontract/@subprocessor + =@protection-level + =@hands-in/적어/적은/기재/명시 + ~@without-consent", "@subcontract/@subprocessor + =@protection-level + =@assesses", "@consent + @subprocessor + =@protection-level + =@hands-in/@assesses", "=@subcontract/@subprocessor + =@particulars + =@application + =@hands-in", "=@subcontract/@subprocessor + =개인정보 보호/정보보호/보안 + =계획서/계획을/점검표/서류/현황/자료 + =@hands-in", "=@subcontract/@subprocessor + =선정 기준/선정기준/자격 요건/적격성/적정성/역량 + =평가/심사/검토/검증/확인 + ~대금", "=@subcontract/@subprocessor + =명단/인원 + =제출 + =규정/의무/조항", "@subcontract/@subprocessor + =@same-as + =@passed-on + =@imposes", "@subcontract/@subprocessor + =허락을 받은/승인을 받은/동의를 받은/승낙을 받은/허가된/승인된 + =@same-as + =의무", "@subcontract/@subprocessor + =조부터/조까지/까지의 규정/까지의 의무 + =의무/규정/준수/따르다/적용 + ~책임을 진다", "@subcontract/@subprocessor + =본 계약/이 계약/본 협약/이 특약/이 합의서/본 특약/계약상/본 계약서/이 협약/이 약정/본 약정 + =의무/보안/보호/조건 + =부과/준수하도록/준수하게/준수시키다/지키게/지키도록/지게/지도록/따르도록/따르게/적용되도록/이행하도록/이행하게", "@subcontract/@subprocessor + =개인정보/보안/보호/정보보호 + =의무/요구사항/보호조치/보안조치/사항/대책 + =부과/준수하도록/준수하게/준수시키다/지키게/지키도록/이행하도록/이행하게/반영/명시/포함/담다/체결", "=@sub-agreement + =보안/보호/개인정보/비밀 + =@imposes", "=재수탁/재위탁받은/재위탁을 받은/하수급/하위 수탁/하위 처리자/재처리자 + =보안/보호/개인정보/의무 + =관리·감독/관리 감독/감독하다/감독하여야/교육/점검/확인 + ~@without-consent"], hint: ["@subcontract/@subprocessor + =신청서/요청서/계획서 + =@hands-in", "@subcontract/@subprocessor + =명칭/상호/이름/업체명/현황/목록 + =@hands-in", "=재수탁/하수급 + =관리/감독/교육/점검"], unless: ["=하도급대금/하도급 대금/직불/직접지급/직접 지급", "=개인정보 보호법 + =개인정보처리방침 + =공개"], against: ["@subcontract/@subprocessor + =@protection-level/@same-as + =@exempts"], owed_by: "either" }, "subcontracting-restriction": { clear: ["-@subcontracts", "@other-party + -@gives-work", "@subcontract + -@gives-work", "=업무를/업무의 전부/업무의 일부/업무 전부/업무 일부/업무는/과업을/과업의/용역을/용역의/일을/일은/처리를/작업을/서비스를 + @other-party + -넘기다/위임하다/이양하다/이전하다 + ~권리", "=@subcontract + =금지/금하다/불허/불가/허용하지/허용되지/인정하지/제한한다/제한하며/제한하고/제한됩니다/제한된다 + ~@without-consent + ~대금", "=@subcontract + =@without-consent + =금지/금하다/불허/불가/허용하지/허용되지/인정되지", "=제 3 자/외부 인력/외부 업체/협력업체/다른 업체/다른 회사/프리랜서 + -활용하다/이용하여/투입하다/수행하다 + =@without-consent + =업무/과업/용역/작업", "=재위탁 금지/재위탁의 금지/재위탁 제한/재위탁의 제한/재위탁은 제한/하도급 금지/하도급의 금지/하도급 제한/하도급의 제한/재하도급 금지/재하도급 제한", "@forbidden-act + -=재위탁/재하도급/하도급 행위", "=@subcontract + =@consent + =@obtains-consent + ~@without-consent + ~대금 + ~직불 + ~정보주체의 동의", "@subcontract + =@consent + =받지 아니하면 아니/받지 않으면 안/얻지 아니하면 아니/얻지 않으면 안/동의를 요하다/승인을 요하다", "@subcontract + =@consent + =받아야/얻어야/득하여야/구하여야/거쳐야/있어야/받은 경우에/받은 때에/얻은 경우에/얻은 때에/때에만/경우에만 + ~@without-consent + ~대금 + ~정보주체의 동의", "=@other-party + =@gives-work + =@consent + =@obtains-consent + ~@without-consent + ~정보주체의 동의 + ~대금", "@subcontract + =@gives-work/@other-party + =@consent + =@obtains-consent + ~@without-consent + ~정보주체의 동의 + ~대금", "=@subcontract + =@prior-consent + ~@without-consent + ~대금", "=협력업체/협력회사/협력사/하위 수탁자/하위 처리자/하위 수탁사/재수탁자/재처리자/하수급인/프리랜서 + =@consent + =@obtains-consent + =두거나/두려면/추가/변경/바꾸다/선정/쓰려면/이용하려/사용하려/이용하기/사용하기/이용할 때/사용할 때/관여 + ~@without-consent"], hint: ["=@subcontract + =@consent", "@subcontract + =@other-party"], unless: ["=하도급대금/하도급 대금 + =지급"], against: ["=@without-consent + =@can-subcontract + ~@must-not", "=@at-will + =@can-subcontract + ~@must-not", "=@subcontract + =동의를 요하지/승인을 요하지/승낙을 요하지/동의를 필요로 하지/동의가 필요하지/동의는 필요하지/승인이 필요하지/승인은 필요하지/동의가 필요 없다/승인이 필요 없다/동의는 필요 없다/동의 불필요/승인 불필요", "=@without-consent + =@other-party + =쓸 수 있다/둘 수 있다/이용할 수 있다/활용할 수 있다/선정할 수 있다 + ~@must-not"], owed_by: "either" }, "violation-sanctions": { clear: ["@security-context + @breach + !@sanction", "@security-context + @breach + !@terminate", "=@leak-act + !위약벌/위약금/해지/해제/입찰참가/제재/부정당업자/감액/교체/퇴출/배제/경고 + =때/경우/한 자/한 업체/자는/자에/유출 시/유출시/누설 시/인력/직원/적발/드러나다/확인되다/밝혀지다/누설이/유출이", "=@leak-act + !끝내다/종료하다 + =경우/때/확인되다/밝혀지다/드러나다 + ~종료 후", "=조/항 + =@breach + !출입 정지/출입을 정지/출입이 정지/이용을 정지/이용이 정지/접근을 금지/접근 금지/퇴출/퇴장/재투입", "제재/위반에 대한 조치/위규 + =@breach + !위약벌/위약금/경고/교체/감액/해지/참여 제한/배제 + ~@other-breach", "=@leak-act + !위약벌/위약금/입찰참가/퇴출/계약 해지", "=@article-broken + =위반/어기다 + !@sanction + ~지체상금", "=보안위규/보안 위규/위규자/위규 처리/위규처리/위반등급 + =@sanction/조치/처리/처분", "@security-context + @breach + =@sanction/@terminate + =수 있다", "=@leak-act + =확인되다/밝혀지다/드러나다/경우/때 + =해지/해제/끝내다 + =수 있다 + ~해지된"], hint: ["=위반/어기다 + !@terminate", "@security-topic + =@breach + =시정/민·형사상/책임"], unless: ["=@other-breach + ~@security-context", "=해지 후/해지된 후/해제된 후/종료 후/종료된 후/해지되더라도/종료되더라도 + ~@breach"], owed_by: "either" }, "vulnerability-remediation": { clear: ["=@vulnerability + =@fixes + ~단말 + ~PC + ~작업장", "=@penetration-test + =@fixes/@before-release/재점검/재진단/이행점검/결과를/결과서/통과/거치다/받아야/받고/받는다/실시/수행/의뢰 + ~단말 + ~PC", "=@vulnerability/@penetration-test + =@before-release", "=@before-release + =보안 점검/보안점검/보안 진단/보안성 검토/보안 검증/보안 시험/보안 테스트 + =@fixes/통과/실시/받다/받아/받고/거치다/수행", "=@vulnerability + =재점검/재진단/이행점검/이행 점검/재검증", "=@vulnerability + =점검/진단/스캔/분석/검사 + =개발/시스템/산출물/결과물/프로그램/소프트웨어/앱/서버/웹/홈페이지 + ~단말 + ~PC + ~작업장"], hint: ["=@vulnerability/@penetration-test"], unless: ["=것으로 보지 아니하다/것으로 보지 않", "=유상/별도 견적/별도의 비용/별도 계약 + =@penetration-test", "=소방/화재/산업안전/전기 설비/시설물 + ~시스템 + ~모의해킹", "=지진 취약/취약계층/취약 계층/재해 취약/안전 취약"], against: ["=@vulnerability/@penetration-test + =@exempts"], owed_by: "either" }, "wireless-restriction": { clear: ["=@wireless + -@wireless-use/허용/사용하", "=@wireless + !@cut-off + ~제한 없이/제약 없이/통제 없이/제한 없는", "=@wireless + !@switch-off", "=@wireless + =@wireless-use + =@only-approved", "무선 + =SSID/AP/무선랜/와이파이/공유기 + =만 + !사용/이용/접속/허용/연결/쓰다", "무선/와이파이 + =공유기/핫스팟/테더링/블루투스/SSID/개인 AP + =만/금지/차단/불가/승인", "=비인가 AP/사설 AP/불법 AP/비인가 무선/사설 무선/임의의 AP/무선침입 + =차단/탐지/점검/금지/제거"], hint: ["=WIPS/무선침입방지/WPA2/WPA3", "=@wireless + !암호화/인증"], unless: ["=@not-network + ~와이파이/무선랜/테더링/핫스팟/공유기/블루투스/Wi-Fi/AP", "=무선 + =백업 회선/요금/속도/통신료"], against: ["=@wireless + =수 있다 + !이용/사용/연결/접속/전송/쓰다/설치/켜다 + ~승인/허가/지정/부득이/동의/한하여/경우에만/때에만/암호/VPN/WPA2/WPA3/금지/차단/제한/없다/제공", "=@wireless/통신망/접속망/네트워크/인터넷과 공유기 + -제한/가리다/차단/막다/금지/따지다/한정/통제하다 + ~아니하고/않고는/아니하면/않으면/않은", "=@wireless + =자유롭게/자유로이/제한 없이/제약 없이 + ~금지/차단/없다"], owed_by: "either" } } }, en: { concepts: { "personal-data": ["personal data", "personal information", "personally identifiable information", "personally identifying information", "personal details", "personal record", "PII", "data subject", "protected data", "customer data", "client data", "customer information", "client information", "customer record", "member data", "member information", "member record", "patient data", "patient record", "health data", "health information", "medical record", "PHI", "employee data", "user data", "cardholder data", "account holder data", "policyholder data", "subscriber data", "consumer data", "consumer information", "student data", "student record", "passenger data", "guest data", "tenant data", "resident data", "citizen data", "donor data", "controller data", "data of customer", "data of patient", "data of member", "nonpublic personal information"], "anti-virus": ["anti virus", "anti malware", "malware", "virus", "endpoint protection", "endpoint detection", "EDR"], password: ["password", "passphrase", "passcode"], "password-set": ["character", "length", "complex", "complexity", "strong", "long", "letter", "digit", "mixed"], "password-change": ["change", "rotate", "renew", "replace", "expire", "refresh"], "screen-saver": ["screen saver", "screen lock", "lock screen", "lock", "auto lock", "session lock"], subcontractor: ["sub contractor", "sub processor", "another processor", "other processor", "further processor", "additional processor", "third party processor", "sub supplier", "sub consultant", "sub provider", "sub vendor"], subcontracting: ["sub contract", "sub contracting", "sub process", "sub let", "sub delegate", "delegate", "delegation", "outsource", "re consign", "re consignment", "re entrust", "re entrustment", "re entrusted", "re entrusting", "farm out", "re commission"], "other-company": ["third party", "third person", "another person", "another company", "another firm", "another agency", "another supplier", "another provider", "another contractor", "another party", "another entity", "other person", "other company", "other entity", "other firm", "outside company", "outside firm", "outside party", "outside provider", "freelancer", "external provider", "external contractor", "any other company", "any other person", "any other party", "someone else", "anyone else", "third parties", "affiliate"], consent: ["consent", "approve", "approval", "permission", "authorise", "authorize", "authorisation", "authorization", "agree in writing", "written agreement of", "agreement in writing", "go ahead", "sign off", "said yes", "say yes", "has agreed", "have agreed", "agree first", "agreed first", "agreement of the customer", "agreement of the client", "permit in writing"], condition: ["without", "unless", "except", "save", "only", "prior", "before", "beforehand", "in advance", "until", "subject to", "require", "first"], loss: ["loss", "damage", "claim", "cost", "expense", "penalty", "fine", "harm", "detriment", "liability"], "breach-of-duty": ["breach", "violate", "violation", "default", "negligence", "negligent", "fault", "fail", "failure", "non compliance", "infringe", "contravene", "contravention", "leak", "leakage", "misconduct"], "entrusted-data": ["data", "personal information", "PII", "personally identifiable information", "protected health information", "PHI", "customer information", "client information", "member information", "user information", "patient information", "employee information", "customer record", "member record", "patient record", "personal record", "health record"], "development-object": ["deliverable", "deliverables", "software", "system", "application", "source code", "code", "product", "solution", "website", "platform", "program", "work product", "release"], "development-work": ["design", "build", "built", "construct", "construction", "develop", "development", "programming", "implement", "implementation", "write", "code", "engineering"], law: ["law", "regulation", "legislation", "enactment", "statute", "statutory", "ordinance", "directive", "decree", "GDPR", "HIPAA", "protection act", "privacy act", "security act", "network act", "legal requirement", "regulatory requirement"], "source-code": ["source code", "source", "source program", "build script", "build key", "test data", "development data", "repository", "code base", "design document", "build artefact", "build artifact"], "development-environment": ["development environment", "test environment", "testing environment", "staging environment", "build environment", "development server", "build server", "build machine", "test system", "test server", "development system", "development network", "development machine", "developer workstation", "development tool", "CI CD pipeline", "build pipeline", "development environments", "development and test environment", "development and testing environment", "development infrastructure", "development site", "development room", "development area", "non production environment", "sandbox"], "secrecy-breaking": ["disclose", "divulge", "reveal", "publish", "communicate", "pass on", "make available", "make known", "make public", "release", "tell", "told", "leak", "share", "show", "disclosure"], "make-good": ["indemnify", "indemnity", "indemnification", "indemnified", "compensate", "compensation", "harmless", "recompense", "reimburse", "reimbursement", "make whole"], "exempt-loss": ["indirect", "lost profit", "goodwill", "loss of revenue", "loss of business", "loss of anticipated", "consequential", "special", "punitive", "incidental", "neither party", "neither of the parties", "force majeure", "beyond its reasonable control", "beyond their reasonable control", "beyond its control", "beyond the reasonable control", "act of god", "delay", "delayed", "customer fault", "client fault", "controller fault", "caused by customer", "caused by the customer", "caused by client", "caused by the client", "attributable to customer", "attributable to the customer", "attributable to client", "attributable to the client", "power failure"], insecurity: ["breach", "leak", "leakage", "disclosure", "corruption", "security", "unauthorised access", "unauthorized access", "loss of data", "data loss", "theft", "misuse", "hack", "intrusion", "destruction", "confidentiality"], "pii-context": ["@entrusted-data", "privacy", "GDPR", "processor", "sub processor", "addendum", "DPA", "data processing", "individual", "account holder", "card holder", "notification", "notify", "regulator", "supervisory authority", "credit monitoring", "exhibit", "annex", "security", "confidentiality", "leak", "leakage"], "security-or-privacy": ["security", "privacy", "data protection", "personal data", "personal information", "confidential", "confidentiality", "encryption", "access control", "vulnerability", "ISO 27001", "SOC 2", "GDPR", "ISMS"], "processing-act": ["process", "processing", "use", "used", "using", "uses", "handle", "access", "look at", "touch", "treat", "exploit", "utilise", "utilize", "put to any use", "make use of", "work with", "work on", "collect", "retain", "store", "analyse", "analyze", "mine", "view", "read", "consult", "sell", "share"], exclusively: ["only", "solely", "exclusively", "no other purpose", "no purpose other than", "purpose other than", "not for any other purpose", "any other purpose", "other purpose", "different purpose", "anything but", "anything other than", "nothing else", "for nothing else", "use beyond", "beyond the", "beyond what", "except", "other than", "otherwise than", "save", "strictly", "to the extent", "no further than", "not more than", "merely", "restricted to", "limited to", "alone", "outside the scope", "outside of the scope", "exceed the scope", "beyond the scope", "outside the purpose"], "given-purpose": ["purpose", "instruction", "instructed", "direction", "perform", "performance", "performing", "provide the service", "providing the service", "provide service", "providing service", "provision of the service", "provision of service", "render", "render the service", "rendering", "run the service", "running", "deliver the service", "delivering the service", "delivery of the service", "carry out the service", "carrying out", "service", "services", "task", "enquiry", "inquiry", "assignment", "consigned work", "entrusted work", "entrusted task", "agreed", "order", "scope of work", "statement of work", "fulfil", "fulfill"], staff: ["staff", "personnel", "employee", "individual", "person", "people", "everyone", "anyone", "whoever", "engineer", "technician", "consultant", "agent", "worker", "workforce", "team member", "developer", "operator", "analyst", "officer", "colleague", "each member", "representative"], "security-topic": ["security", "cyber security", "infosec", "data protection", "privacy", "personal data", "personal information", "data handling", "information handling", "data care", "data privacy", "confidentiality", "confidential", "secrecy", "phishing", "GDPR", "HIPAA", "protection of information", "protection of data", "protection of personal", "secure handling", "information protection"], training: ["train", "session on", "sessions on", "security session", "holds a session", "session for", "training", "retrain", "e-learning", "elearning", "educate", "education", "refresher", "workshop", "seminar", "curriculum", "briefed on", "briefed in", "briefing on", "briefing in", "instructed in", "instructed on", "instruction in", "instruction on", "awareness instruction", "awareness session", "awareness programme", "awareness program", "awareness module", "security module", "privacy module", "protection module", "learning module", "online module", "security briefing", "security instruction", "security induction", "security course", "privacy course", "protection course", "awareness course", "course in", "course on", "periodic course", "refresher course", "online course", "annual course", "mandatory course", "training course", "awareness campaign", "made aware", "awareness"], "secrecy-paper": ["commitment to data secrecy", "commitment to secrecy", "commitment to confidentiality", "security pledge", "pledge", "pledge form", "security undertaking", "confidentiality undertaking", "secrecy undertaking", "privacy undertaking", "non disclosure undertaking", "use undertaking", "protection undertaking", "undertaking of", "undertaking in", "undertaking form", "an undertaking", "the undertaking", "individual undertaking", "personal undertaking", "written undertaking", "signed undertaking", "acknowledgement", "acknowledgment", "confidentiality agreement", "non disclosure agreement", "secrecy agreement", "NDA", "confidentiality declaration", "declaration of confidentiality", "declaration of secrecy", "secrecy declaration", "security declaration", "privacy declaration", "confidentiality statement", "statement of confidentiality", "security statement", "statement of secrecy", "oath", "confidentiality form", "security form", "acceptable use agreement", "acceptable use form", "security agreement", "security commitment", "confidentiality commitment", "written commitment", "letter of commitment", "confidentiality letter", "letter of confidentiality", "confidentiality covenant", "deed of confidentiality", "deed of undertaking", "deed of secrecy", "rules of behavior", "rules of behaviour", "user agreement", "commitment form", "consent to security rules", "code of conduct", "security policy acceptance"], sign: ["sign", "signed", "countersign", "execute", "submit", "obtain", "collect", "deliver", "hand in", "handed in", "handing in", "hand over", "handed over", "lodge", "furnish", "complete", "enter into", "entered into", "signature", "on file", "file", "take", "produce", "provide"], comply: ["comply", "compliance", "observe", "adhere", "abide", "obey", "conform", "conformity", "satisfy", "fulfil", "fulfill", "meet", "honour", "honor", "uphold", "shall follow", "must follow", "will follow", "agree to follow", "shall respect", "must respect", "will respect", "bound by", "discharge"], "privacy-law": ["data protection law", "data protection legislation", "data protection regulation", "data protection rule", "data protection requirement", "data protection statute", "data protection and privacy law", "privacy law", "privacy legislation", "privacy and data protection law", "privacy and security law", "privacy regulation", "privacy statute", "data privacy law", "data security law", "information security law", "information security legislation", "cybersecurity law", "cyber security law", "personal data law", "personal information protection law", "GDPR", "General Data Protection Regulation", "Data Protection Act", "Personal Data Protection Act", "Personal Information Protection Act", "Privacy Act", "PIPA", "PDPA", "PIPEDA", "CCPA", "CPRA", "Consumer Privacy Act", "HIPAA", "Health Insurance Portability and Accountability Act", "GLBA", "Gramm Leach Bliley", "Privacy Rule", "2016 679", "Network Act", "Cybersecurity Act", "Cyber Security Act", "NIS2"], "law-name": ["law", "act on the protection", "act on protection", "act on personal", "act on promotion", "act on the promotion", "act on information", "legislation", "statute", "enactment", "ordinance", "laws and regulations", "regulatory requirement", "statutory requirement", "legal requirement", "legal obligation", "statutory obligation", "acts and decrees"], inspect: ["audit", "inspect", "inspection", "assess", "assessment", "self assessment", "self check", "self audit", "review", "check", "examine", "examination", "verify", "verification", "evaluate", "evaluation", "test", "testing", "penetration test", "look into", "site visit", "spot check", "checklist"], incident: ["security incident", "security breach", "data breach", "personal data breach", "breach of security", "breach of data", "breach of personal", "security event", "security accident", "cyber incident", "cybersecurity incident", "cyber attack", "cyberattack", "cyber event", "information incident", "privacy incident", "privacy breach", "data incident", "data leak", "data loss", "leakage", "leak", "loss of data", "loss of personal", "loss of information", "unauthorised access", "unauthorized access", "unauthorised disclosure", "unauthorized disclosure", "unauthorised use", "unauthorized use", "unauthorised acquisition", "unauthorized acquisition", "unauthorised viewing", "unauthorised person", "unauthorized person", "unauthorised party", "unauthorized party", "intrusion", "hacking", "hacked", "ransomware", "malware infection", "malicious code", "exfiltration", "violation of security", "violation of the security", "security violation", "security failure", "failure of security", "compromise", "suspected breach", "breach of confidentiality", "infringement of personal data", "information security breach", "information leak"], notify: ["notify", "notification", "report", "inform", "tell", "told", "advise", "alert", "announce", "apprise", "escalate", "make known", "made known", "give notice", "prompt notice", "written notice", "immediate notice"], lost: ["lost", "stolen", "leaked", "disclosed", "been accessed", "is accessed", "was accessed", "are accessed", "were accessed", "altered", "destroyed", "corrupted", "exposed", "taken", "misused", "breached", "theft", "loss", "unauthorised", "unauthorized", "mislaid", "misdirected", "misdirection", "damaged", "got into", "without permission"], information: ["data", "information", "record", "file", "system", "account", "device", "laptop", "credential"], "breach-of": ["breach", "in breach of", "violate", "violation", "infringe", "infringement", "non compliance", "noncompliance", "fail to comply", "failure to comply", "fails to observe", "failure to observe", "not comply", "disregard", "ignore", "contravene", "contravention", "break", "breaks", "broken", "offend", "disobey", "failing to follow", "fails to follow", "failure to follow", "fail to meet", "lapse"], "sanction-person": ["remove", "removal", "replace", "replacement", "bar", "barred", "ban", "banned", "exclude", "withdrawn", "withdraw", "taken off", "take off", "take that", "dismiss", "dismissal", "disciplinary", "discipline", "expel", "debar", "disqualify", "reassign", "stand down", "deny access", "refuse access", "refuse entry", "denied entry", "suspend", "not bring back", "sent home", "blacklist"], sanction: ["suspend", "suspension", "terminate", "rescind", "end this agreement", "end the agreement", "end the contract", "immediate end", "bring this agreement to an end", "dissolve", "contractual penalty", "penalty of", "penalty equal", "pay a penalty", "penalty point", "penalty payment", "penalty for", "liquidated damages", "administrative fine by the customer", "deduct", "deduction", "withhold", "retain", "blacklist", "penalise", "penalize", "sanction", "forfeit", "demerit", "surcharge", "reduce the fee", "reduction of the fee", "reduction of fee", "pay nothing", "barred from", "bar the", "exclude from", "excluded from", "disqualified", "disciplinary", "disciplinary action", "revoke the access", "remove from", "removed from", "taken off", "replace the", "replacement of the", "withdrawn from", "written warning", "improvement notice", "cease work", "stop work"], "security-object": ["security", "information security", "data security", "confidentiality", "personal data", "personal information", "data protection", "privacy", "pledge", "security requirement", "security rule", "security policy", "protected data", "customer data", "secrecy"], "annex-word": ["annex", "exhibit", "schedule", "appendix", "addendum", "attachment", "these requirements", "these rules", "this policy", "security requirements"], secret: ["confidential information", "confidential", "information", "data", "secret", "trade secret", "know-how", "knowledge", "learn", "learnt", "learned", "comes to know", "came to know", "come to know", "came to be known", "becomes aware", "acquired", "obtained", "material", "document", "record", "source code", "drawing", "files"], reveal: ["disclose", "disclosure", "reveal", "divulge", "publish", "copy", "copied", "duplicate", "reproduce", "transmit", "leak", "communicate", "release", "photograph", "posted", "pass on", "pass to", "passed to", "make available", "made available", "make public", "made public", "made known", "make known", "provide to", "provided to", "given to", "told to", "tell", "share", "disseminate", "distribute", "forward", "send", "upload", "expose", "convey", "discuss", "talk about", "hand over", "let out"], "keep-secret": ["keep secret", "kept secret", "keeps secret", "keep confidential", "keep all confidential", "kept confidential", "keep strictly confidential", "kept strictly confidential", "keep in confidence", "kept in confidence", "hold in confidence", "held in confidence", "hold in strict confidence", "strict confidence", "strictest confidence", "in confidence", "maintain confidentiality", "maintain the confidentiality", "maintain strict confidentiality", "maintain in confidence", "maintain secrecy", "maintain the secrecy", "preserve the confidentiality", "preserve confidentiality", "preserve the secrecy", "protect the confidentiality", "treat as confidential", "treated as confidential", "treat as strictly confidential", "treat confidentially", "remain secret", "remains secret", "remain confidential", "remains confidential", "stay secret", "stays secret", "observe secrecy", "observe confidentiality", "strictly confidential", "ensure the confidentiality", "ensure confidentiality", "safeguard the confidentiality", "keep to itself", "keep to themselves", "information secret", "information confidential", "data confidential", "data secret"], restrict: ["restrict", "restriction", "limit", "block", "prohibit", "forbid", "forbidden", "bar", "barred", "ban", "banned", "disable", "deny", "denied", "disallow", "cut off", "switched off", "turned off", "filter", "whitelist", "allow list", "allowlist", "approved list", "separated", "segregated", "isolated", "disconnect", "disconnected", "not permitted", "not allowed", "not possible", "unavailable", "removed"], wireless: ["wireless", "wi-fi", "wifi", "WLAN", "hotspot", "tethering", "tether", "bluetooth", "access point", "wireless LAN", "wireless network", "mobile network", "dongle", "cellular modem", "LTE router", "mobile router", "portable router", "SSID"], "wireless-off": ["restrict", "restriction", "prohibit", "forbid", "forbidden", "ban", "banned", "barred", "disable", "deactivate", "switch off", "switched off", "turn off", "turned off", "block", "not permitted", "not allowed", "removed"], connect: ["connect", "connected", "access", "use", "used", "using", "use of", "browse", "surf", "reach", "visit", "go online", "open", "log on", "link", "attach", "join", "install", "operate", "set up", "create", "enable", "activate", "bring", "run", "deploy", "turn on", "switch on", "work over", "set up", "share", "offer"], "virus-tool": ["anti virus", "anti virus software", "anti malware", "virus protection", "malware protection", "malware scanner", "virus scanner", "malware scan", "virus scan", "virus scanning", "malware scanning", "vaccine software", "vaccine program", "vaccine programme", "vaccine", "endpoint protection", "endpoint detection", "endpoint security software", "endpoint security agent", "EDR", "malware defence", "malware defense", "protection against malware", "protection against viruses", "protected against malware", "protected against viruses", "protected from malware", "malware detection", "malicious code protection", "malicious software protection", "virus software", "malware software", "anti virus program", "malicious code prevention", "malicious code detection"], idle: ["minute", "idle", "inactive", "inactivity", "unattended", "left alone", "steps away", "without use", "without input", "away", "not in use", "automatic", "automatically"], hardware: ["equipment", "media", "medium", "laptop", "notebook", "device", "drive", "USB", "disk", "tape", "storage device", "storage media", "document", "paper", "phone", "telephone", "smartphone", "hardware", "computer", "camera", "server", "recorder", "printout", "printed", "tablet", "instrument", "memory stick", "flash drive", "upon which data can be carried", "data carrier", "hard disk", "memory card", "tool", "goods", "belongings"], site: ["premises", "site", "facility", "floor", "hall", "data centre", "data center", "building", "gate", "estate", "secure area", "restricted area", "room", "office", "campus", "plant", "the Fab", "work area", "zone", "controlled area", "centre", "center", "location", "area"], "gate-control": ["permit", "pass", "logged", "log", "register", "registered", "recorded", "form", "approval", "approve", "authorisation", "authorization", "authorised", "authorized", "sealed", "seal", "declared", "docket", "sign out", "signed out", "signed for", "consent", "permission", "inspected", "searched", "checked", "guard", "supervisor", "security desk"], account: ["account", "user account", "access right", "access privilege", "access permission", "access authorisation", "access authorization", "access credential", "credential", "log in", "log ins", "logins", "user ID", "userid", "permission", "privilege", "system right", "production right", "user right", "system access", "entitlement", "privileged session", "authorisation", "authorization", "right of access to system", "access to system", "access to the system", "access to information systems", "access is", "access shall", "access must", "access will", "access to be", "access for", "s access", "whose access", "such access", "remote access", "VPN access", "access card"], grant: ["grant", "request", "approve", "approval", "opened", "created", "create", "issue", "provision", "authorise", "authorize", "allocate", "assign", "receive", "raise", "apply for", "applied for", "application", "establish", "set up", "given", "give", "obtain", "registered", "register", "upon approval", "allowed"], revoke: ["revoke", "cancelled", "cancelling", "cancels", "revocation", "withdraw", "withdrawn", "withdraws", "withdrawal", "cancel", "cancellation", "remove", "removal", "delete", "deletion", "closed", "close", "disable", "deactivate", "deactivation", "terminate", "lapse", "deprovision", "rescind", "retrieved", "taken away", "blocked", "recover", "reclaim", "expire", "recertify"], least: ["least privilege", "least privilege principle", "need to know", "need to have", "minimum necessary", "minimum", "minimal", "no wider", "no more right", "no more access", "only to the extent", "only such", "only what", "only the", "only for", "only in so far", "only so far", "only as far", "only those", "only to those", "necessary for", "needed for", "needs for", "required for", "limited to", "limit", "role", "role based", "by role", "duties", "job function", "function", "strictly necessary", "graded", "excess", "excessive", "as the ticket needs", "smallest", "narrowest", "task"], leaver: ["leave", "leaves", "leaving", "leaver", "departure", "depart", "departs", "resign", "resignation", "termination of employment", "change of role", "changes role", "changes of role", "end of assignment", "end of the assignment", "no longer need", "no longer require", "no longer needed", "no longer required", "cease", "replaced", "replacement", "job is over", "last day", "last working day", "reassigned", "reassignment", "quit", "quits", "retire", "retirement", "dismissal", "personnel change", "transferred", "moves", "task ends", "work ends", "contract ends", "is finished"], "reach-data": ["access", "accessible", "reach", "open", "view", "consult", "see", "look at", "retrieve", "query", "admitted", "inspect"], "only-some": ["only", "solely", "limit", "restrict", "restricted", "authorised", "authorized", "named person", "named individual", "named account", "named user", "named by", "by name", "named in", "named engineer", "named staff", "named employee", "role", "need to know", "needs to know", "need to have", "need it", "business need", "duties", "least privilege", "no more than", "minimum", "strictly", "permission", "multi factor", "second factor", "two factor", "MFA", "unauthorised access control"], encrypt: ["encrypt", "encryption", "cipher", "AES", "TLS", "pseudonymise", "pseudonymize", "pseudonymisation", "pseudonymization", "anonymise", "anonymize", "hashed", "masked", "masking", "tokenise", "tokenize"], "tech-org": ["technical and organisational", "technical and organizational", "organisational and technical", "organizational and technical", "technical and administrative", "administrative and technical", "technical and managerial", "managerial and technical", "technical or organisational", "technical or organizational", "technical and procedural", "administrative technical and physical", "technical administrative and physical", "technological and organisational", "technological and organizational"], measures: ["measure", "safeguard", "control", "protection", "precaution", "program", "programme", "procedure"], often: ["annual", "annually", "yearly", "year", "quarter", "quarterly", "month", "monthly", "half-year", "semi annual", "semi annually", "semester", "twice", "once", "regular", "regularly", "periodic", "periodically", "each", "every", "at least", "on joining", "recurring", "repeat", "before", "upon joining", "onboarding", "continuous", "ongoing"], "plain-pledge": ["commitment to data secrecy", "commitment to secrecy", "commitment to confidentiality", "pledge", "security pledge", "security undertaking", "confidentiality undertaking", "secrecy undertaking", "privacy undertaking", "undertaking of secrecy", "undertaking of confidentiality", "non disclosure undertaking", "confidentiality pledge", "confidentiality declaration", "declaration of confidentiality", "declaration of secrecy", "secrecy declaration", "confidentiality statement", "statement of confidentiality", "oath of secrecy", "security acknowledgement", "security acknowledgment", "privacy acknowledgement", "privacy acknowledgment", "confidentiality acknowledgement", "confidentiality acknowledgment", "security commitment letter", "individual confidentiality agreement", "individual non disclosure agreement", "individual NDA"], "security-control": ["security control", "security measure", "security safeguard", "security arrangement", "security practice", "security procedure", "security program", "security programme", "security requirement", "security obligation", "security compliance", "security posture", "security status", "security management", "security of", "state of security", "security level", "protective measure", "protection measure", "data protection measure", "privacy measure", "privacy control", "technical and organisational measure", "technical and organizational measure", "information security", "data security", "cyber security", "safeguards", "IT security", "security and privacy", "security standard", "security provision", "security rule", "security policy", "security regulation"], "security-audit": ["security audit", "security assessment", "security inspection", "security review", "security check", "security examination", "security evaluation", "security test", "security testing", "security self assessment", "security verification", "information security audit", "security questionnaire", "vulnerability assessment", "security site visit"], "internet-line": ["internet", "web access", "web browsing", "browse the web", "world wide web", "public web", "webmail", "outbound traffic", "outbound connection", "outward connection", "outbound access", "external network", "public network", "internet access", "internet connection", "internet use"], "web-site": ["public website", "external website", "external site", "other site", "any other site", "other website", "outside website", "outside site", "internet site", "non business site", "public site", "unapproved site", "unauthorised site", "unauthorized site", "web site", "websites", "web page", "webmail", "personal email", "private email", "personal mail", "web mail", "file sharing", "messenger", "cloud storage", "social media site"], terminal: ["screen", "workstation", "laptop", "desktop", "computer", "console", "session", "device", "terminal", "notebook", "PC", "endpoint", "machine", "tablet", "display", "station"], carry: ["carry in", "carry out", "carried in", "carried out", "carried into", "carried out of", "carry into", "carried off", "bring in", "bring into", "bring onto", "brought in", "brought into", "brought on", "brought onto", "brought out", "bring out", "take out", "taken out", "take off", "taken off", "take away", "taken away", "taken on to", "taken onto", "taken into", "take into", "taken from", "take from", "take in", "taken in", "remove from", "removed from", "removal of", "removal from", "in and out", "in or out", "into or out", "into and out", "entry and exit", "enter or leave", "enters or leaves", "enter and leave", "leave the", "leaves the", "leaving the", "moved out", "moved from", "moved into", "move out", "check in", "check out", "incoming and outgoing", "entering or leaving", "coming in", "going out", "export from", "introduce into", "introduced into"], "account-only": ["user account", "access right", "access privilege", "access permission", "access authorisation", "access authorization", "access credential", "credential", "log in", "log ins", "logins", "user ID", "userid", "privilege", "system right", "production right", "user right", "system access", "entitlement", "privileged session", "administrator account", "named account", "personal account", "accounts"], deadline: ["hour", "day", "immediately", "immediate", "at once", "without delay", "without undue delay", "undue delay", "promptly", "forthwith", "minute", "as soon as", "straight away", "straightaway", "expeditiously", "same day"], "law-topic": ["privacy", "data protection", "information security", "cyber security", "data security", "information protection", "personal data protection", "personal information protection", "network and information", "information and communications network", "security of information", "security of network", "breach notification", "protection of personal", "protection of information", "protection of data", "industrial technology", "handling of personal", "use of personal", "processing of personal", "on personal data", "on personal information", "patient confidentiality", "health information"], disclose: ["disclose", "disclosure", "reveal", "divulge", "publish", "leak", "make public", "made public", "made known", "make known", "pass on"] }, topics: { "legal-compliance": ["law", "legislation", "regulation", "act", "statute", "legal", "compliance", "regulatory", "GDPR"], "security-pledge": ["sign", "undertaking", "acknowledgment", "acknowledgement", "pledge", "declaration", "countersign", "form", "non disclosure", "NDA", "confidentiality agreement", "bound"], "security-training": ["train", "training", "instruction", "awareness", "e learning", "education", "course", "briefing", "induction"], "security-inspection": ["audit", "inspect", "inspection", "assessment", "assess", "review", "check", "test", "examine", "SOC 2", "visit", "verify"], "leakage-prevention": ["disclose", "disclosure", "confidential", "confidence", "secret", "secrecy", "leak", "leakage", "copy", "transmit", "encrypt", "encrypted", "reveal", "publish", "data loss", "blocked", "removed", "share", "e mail", "email"], "internet-restriction": ["internet", "web", "browsing", "site", "website", "network", "proxy", "allow list", "allowlist", "online", "egress", "outbound"], "physical-protection": ["physical", "media", "equipment", "premises", "badge", "device", "laptop", "remove", "removed", "carried", "locked", "drive", "tape", "site", "hall", "building", "lock", "visitor", "hardware"], "endpoint-security": ["virus", "malware", "password", "passphrase", "passcode", "screen", "lock", "endpoint", "workstation", "laptop", "device", "patch", "computer"], "wireless-restriction": ["wireless", "wi fi", "wifi", "bluetooth", "hotspot", "tether", "tethering", "access point", "cable", "cabled"], "access-rights": ["access", "account", "privilege", "credential", "right", "permission", "role", "login", "logon", "user id"], "subcontracting-restriction": ["subcontract", "subcontractor", "sub processor", "subprocessor", "processor", "third party", "delegate", "sublet", "agency", "assign", "pass", "outsource", "engage"], "subcontracting-procedure": ["subcontract", "subcontractor", "sub processor", "subprocessor", "processor", "third party", "delegate", "outsource", "engage"], "violation-sanctions": ["breach", "breaks", "violation", "violate", "non compliance", "fail", "failure", "terminate", "suspend", "remove", "penalty", "withhold", "bar", "replace", "replacement", "default"], damages: ["damages", "damage", "liable", "liability", "indemnify", "indemnity", "loss", "compensate", "compensation", "make good", "responsible", "reimburse", "insurance"], "incident-reporting": ["incident", "breach", "notify", "notice", "report", "unauthorised", "unauthorized", "inform", "tell", "lost", "compromise", "alert", "leak"], "purpose-limitation": ["purpose", "instruction", "only", "solely", "other", "own", "except", "exclusively", "use", "train"], safeguards: ["measure", "safeguard", "encrypt", "encryption", "security", "secure", "protect", "technical", "organisational", "organizational", "log", "logging", "pseudonymised", "backup", "control"], "purpose-and-scope": ["purpose", "nature", "scope", "subject matter", "service", "process", "processing", "personal data", "personal information", "data", "type", "category"], "pii-subcontracting": ["subcontract", "subcontractor", "sub processor", "subprocessor", "processor", "third party", "delegate", "engage", "outsource"], "pii-access-control": ["access", "authorised", "authorized", "need to know", "restrict", "limited", "person", "account", "factor", "permission", "role", "reach", "view", "see"], "pii-supervision": ["audit", "inspect", "inspection", "demonstrate", "review", "verify", "supervise", "supervision", "check", "visit", "information", "report", "assess"], "pii-liability": ["damages", "damage", "liable", "liability", "indemnify", "indemnity", "loss", "compensate", "compensation", "fine", "responsible", "reimburse"], "dev-legal-requirements": ["law", "legislation", "regulation", "legal", "act", "statutory", "regulatory", "standard", "requirement", "directive", "compliance"], "secure-coding": ["coding", "code", "secure development", "owasp", "cwe", "static", "lifecycle", "sdlc", "peer review", "cert"], "vulnerability-remediation": ["vulnerability", "vulnerable", "penetration", "test", "tested", "fix", "fixed", "remediate", "finding", "scan", "patch", "weakness"], "dev-environment-security": ["source", "code", "repository", "environment", "test data", "production", "deliverable", "development", "build", "branch"], "dev-confidentiality": ["confidential", "confidence", "secret", "secrecy", "disclose", "disclosure", "reveal", "publish", "non disclosure"], "dev-liability": ["damages", "damage", "liable", "liability", "indemnify", "indemnity", "loss", "compensate", "warrant", "defect", "correct", "make good", "responsible"] }, requirements: { "access-rights": { clear: ["=@account + =@grant + =@revoke + ~title/intellectual property", "=@account-only + =@revoke + =@leaver", "=@account + =@revoke + =@leaver + ~data subject", "=revoke/withdraw/withdrawn/cancel/delete/close/disable/deactivate + =@leaver + =account/user ID/log ins/logins/credential/access", "=account/accounts/user IDs/log ins/logins + =individually/personal/named/unique/not shared/nominated + =@grant", "=@account-only + =@least + =@grant", "=@account-only + =review/recertify/reviewed/recertification + =quarter/quarterly/month/monthly/regularly/periodically/annual/annually/year/days/every", "=least privilege/access recertification/access review/role based access", "=access right/access rights/access privilege/access privileges/user account/user accounts/credentials + =@grant + =approval/approved/authorised/authorized/written request/procedure/ticket", "=account/accounts/access rights/credentials/user ID + =grant/granted/issue/issued/created/opened/provisioned/applied for/apply for/requested/raised + =approval/approved/manager/custodian/ticket/request", "=account/access/privilege/login/credential + =@revoke + =immediately/without delay/at once/same day/that day/day/hours/promptly + ~pay/fee/invoice/your account/suspend"], hint: ["access + need to know/role/named", "shared account/shared accounts/shared credential"], unless: ["=from the account/off the account/on the account/account manager/account holder + ~log in/credential/user account/access right", "=intellectual property/licence/license/royalty/title + ~access right/user account/credential/privilege", "=data subject/individuals right/right of access/rights of individuals/subject access + ~account/privilege/credential", "=fee/fees/overdue/unpaid/invoice/subscription/payment + =suspend/terminate/access + ~privilege/user account", "=your account/customer is responsible/customer shall manage/you choose/you must/customer will manage/your users", "=test rig/working hours/working days + =access + ~account/privilege/credential", "=bank account/account number/account details", "=export/download + =data + =termination/end"], against: ["=shared account/shared accounts/shared credentials/shared login + =may/permitted/allowed + ~not", "-revoke/withdraw/remove/disable/cancel/restrict/review + =access right/access rights/privilege/privileges/user account/credential"], owed_by: "either" }, damages: { clear: ["!make good/made good/redress/put right + =loss/damage/harm/injury/detriment", "!@make-good + =@loss/@breach-of-duty + ~travel/approved in advance/out of pocket", "!liable/answerable/accountable + =loss/damage/claim/cost/@breach-of-duty + ~@exempt-loss/joint", "!responsible/answer for/answers for/answer in full + =loss/damage + ~@exempt-loss/risk of loss/sub contractor", "!liability/responsibility + =accept/assume/bear/incur/undertake/take/carry + =loss/damage/@breach-of-duty/leakage + ~@exempt-loss/insurance", "!pay/bear/owe/settle/meet/cover + =loss/damage/compensation/cost/penalty/fine + =@breach-of-duty/incident + ~@exempt-loss", "=damage/compensation/loss + =recover/claim/entitle/seek + =from the supplier/from the vendor/from the contractor/from the provider/from the processor/from the developer/from supplier/from vendor/from contractor/from provider/from processor/from developer/@breach-of-duty + ~@exempt-loss"], hint: ["=liability insurance/cyber insurance/cyber liability/indemnity insurance", "=responsible/liable + =sub contractor/sub processor/personnel/employee/act and omission"], unless: ["=indemnified party/indemnifying party/indemnitee/indemnitor + =notice/notify/control/defence/defense/settle/settlement/cooperate", "=infringe/infringement + =intellectual property/patent/copyright/trademark/trade mark/proprietary right/third party right/right of a third party + ~confidential/security/data/breach/violation/privacy", "=liquidated/liquidated damages/service credit/rebate/delay damages/each week/per week/each day/per day/for every day/late delivery/delay", "=TUPE/employment claim/redundancy/unfair dismissal/tax/social security/national insurance/wage", "=death/bodily injury/personal injury/property damage/tangible property + ~data/confidential/security/breach/violation", "=adequate remedy/sole remedy/exclusive remedy", "=nothing in/nothing + =limit/exclude", "=your content/your use/your breach/your customer + =you will/you shall/you must/you agree + ~we will/we shall"], against: ["-liable/responsible/answerable/liability/responsibility + =data/@insecurity + ~@exempt-loss/to the extent/except/unless/sub contractor", "=waive/release/disclaim/exclude + =claim/liability/damages + =data/@insecurity + ~@exempt-loss/to the extent/nothing/may not/shall not/cannot/does not/neither"] }, "dev-confidentiality": { clear: ["-@secrecy-breaking/use/copy/reproduce/announce/provide/expose/transfer/hand over/exploit/distribute + =confidential information/information/know how/knowledge/secret/trade secret/source code/learn/learnt/learned/design/drawing/document/data/material/vulnerability/specification/findings/it learns + ~press/publicity/advertising/own name/promotional/intellectual property/infringe/licence/license/mean/production data/live data/repository/test data/outside korea/outside the country/export/personal data shall not be transferred", "!keep/kept/hold/held/treat/treated/maintain/preserve/observe/remain/remains/guard/safeguard/protect + =secret/secrecy/confidential/confidence/confidentiality/strictest confidence/non disclosure + ~definition/mean/not include/not cover/log in", "!bound/sworn/subject to/owe/owes/under a duty/under an obligation/under a like duty/duty of + =secrecy/confidentiality/non disclosure + =information/learn/work/development/project/staff/personnel/programmer/developer/employee/contractor/vendor/supplier + ~survive/not apply/not extend", "=confidential information/secret/source code/know how/what it learns/information acquired/information obtained/information learned + =only for/solely for/exclusively for/for no other purpose/no other purpose/for the purpose/for the development/for that performance + =use/used/uses/using", "=not tell/tell no one/tell nobody/stay between us/stays between us/tell anyone/keep to itself/keep to themselves + =system/information/learn/show/work/project/code/business + ~password"], hint: ["=confidential/secrecy/confidentiality + =survive/continue/remain in force/year", "=confidential information + =mean/include/cover/share/return"], unless: ["press/publicity/advertising/marketing/promotional + =name/logo/reference/emblem + ~confidential", "=not include/not cover/not extend/not apply/exception/already known/publicly known/public domain + ~shall not disclose/keep", "=freedom of information/court/ordered by/compelled/required by law + =disclose/disclosure + ~shall not disclose/keep secret/keep confidential", "=ideas/feedback/suggestion + =not confidential"], against: ["=not confidential/no duty of confidentiality/no obligation of confidentiality/no duty of secrecy/no obligation of confidence/not bound to secrecy/not bound by confidentiality/not be confidential/no confidentiality/non confidential + ~except/unless/mark", "=may/free/freely/entitled/liberty + =disclose/publish/reveal/reuse/share + =confidential information/source code/what it learns/what it learned/information obtained/findings/know how/anything learned/any information + =anyone/freely/third party/any person/without restriction/other customer/other client/public/any purpose + ~not/neither/nor/only/if/except/provided/need to know/unless/never/like duty/adviser/advisor/required by law/court"] }, "dev-environment-security": { clear: ["!keep/kept/hold/held/store/stored/protect/secure/guard/safeguard/encrypt/manage/restrict/limit/control/back up/lock/log/track/preserve + =@source-code/deliverable/program source/development deliverable/interim deliverable/work product + =access/encrypt/encrypted/repository/version control/authorised/authorized/apart/separate/separately/leak/leakage/loss/theft/unauthorised/unauthorized/multi factor/tenancy/named/permission/secure/securely/safe/safely/security/tamper/only/outside/private + ~escrow/title/licence/license/intellectual property", "=@development-environment/development/test/testing/staging/non production + =environment/environments/system/systems/network/zone/server/servers + =separate/separated/separation/segregate/segregated/segregation/isolate/isolated/isolation/kept apart/apart/distinct/dedicated/partition/logically/physically separated + =production/live/operation/operational/each other/office/internet/other client/other customer/network/test/internal/kept", "=@development-environment + =protect/secure/secured/security/harden/hardened/access control/encrypt/encrypted/authorised/authorized/patch/patched/monitor/firewall/vpn/multi factor/restrict/restricted/limit/limited + ~not required/need not/not obliged", "-use/used/using/load/loaded/copy/copied/import/place/placed/process/transfer/contain/enter/employ + =production data/live data/live record/real data/personal data/actual data/customer data/real record/operational data/genuine data/client data/personal information + =test/testing/development/developer/developing", "=test data/testing/development data/test/development environment/test environment/test system + =mask/masked/anonymise/anonymize/anonymised/anonymized/pseudonymise/pseudonymize/pseudonymised/pseudonymized/synthetic/dummy/fictitious/artificial/scrambled/obfuscate/de identified/converted", "-copy/copied/upload/uploaded/place/placed/post/take/taken/export/transfer/store/stored/publish/published/move/moved/commit/push/remove/removed/send/sent/keep/kept/carry/share + =source code/source/source program/repository/development data/test data/code/program source/design document + =outside/public/other location/external/third party/personal/cloud/private device/elsewhere/environment/repository/premises/permission/approval + ~press", "=access to the source/access to source/access to source code/access to the repository/access to repository/access to the code/access to the development/access right to the source/repository access + =restrict/restricted/limit/limited/only/authorised/authorized/control/controlled/need/named/approve/approved/role", "-take/taken/take out/taken out/bring out/brought out/remove/removed/leave + =source program/source code/deliverable/development data/design document/work product + =development site/development area/development room/premises/approval/permission/workplace/without", "=production data/live data/real data/personal data/operational data + =non production/test system/test environment/testing/development environment/development system + =anonymise/anonymize/anonymised/anonymized/mask/masked/pseudonymise/pseudonymize/synthetic/scramble/de identify", "=environment + =work/develop/code/program/programmer/developer + =kept apart/separate/separated/isolated/segregated/locked down/dedicated"], hint: ["=source code/repository/development environment/test data"], unless: ["=escrow/title to/ownership of/vest/vests + ~access/encrypt/repository", "=open source/licence/license + ~access/encrypt/repository/separate"], against: ["=not required/not obliged/no obligation/need not/not bound/no duty + =separate/segregate/protect/encrypt/mask/secure/restrict + =source code/development environment/test environment/test data/repository/development and test/development system", "=may/free to/can + =use/used/copy/load/store/keep/upload + =production data/live data/real data/personal data/source code + =test/testing/development/public repository/own device/personal device/any location/any device + ~not/only/unless/never/no/mask/anonymised/pseudonymised/anonymise/cannot/if/consent/approval/authority/client/customer"] }, "dev-legal-requirements": { clear: ["=@development-object/@development-work/engineering + =@law + =security/privacy/data protection/personal data/personal information/cyber security/cybersecurity/information protection/safeguard + ~export/licence of/labour/wage/safety law/infringe/breach notification", "@development-object/@development-work/engineering + =@law/required of operator + =security feature/security requirement/privacy requirement/protection requirement/security function/security control/safety measure/privacy feature/access log/encryption", "=privacy by design/data protection by design/security and privacy by design/security by design/privacy by default/data protection by default", "=@development-object + =comply/conform/meet/satisfy/fulfil/fulfill/accord/accordance/consistent with + =data protection act/personal information protection act/privacy act/network act/GDPR/HIPAA/data protection law/privacy law/security law/data protection legislation/data protection regulation/security regulation", "=statutory/legally required/legal/regulatory/prescribed by law/required by law + =security/privacy/protection + =requirement/measure/feature/function/standard + @development-object/@development-work", "=@development-object/@development-work + =safety measure/security standard/security measure/security guideline/privacy standard/protection measure + =notified by/prescribed/stipulated/laid down/published by/issued by/required by/imposed by + ~coding/personnel"], hint: ["=@development-object + =comply/conform/meet + =law/regulation/legal/statutory"], unless: ["=licence/license/open source/export control/export law/patent/copyright + ~privacy/data protection/security", "=customer shall/client shall/authority shall/buyer shall/customer is responsible/client is responsible + ~developer/supplier/vendor/contractor"], against: ["=not/no/disclaim/never + =responsible/obliged/warrant/warranty/required/obligation/responsibility/undertake/represent + =@development-object + =comply/compliance/conform/meet/satisfy + =@law + ~unless/except/only/infringe/that do not/that does not", "=sole responsibility of/solely responsible/alone is responsible + =customer/client/authority/buyer + =@law + =@development-object"] }, "dev-liability": { clear: ["!make good/made good/redress/put right + =loss/damage/harm/injury/detriment", "!@make-good + =@loss/@breach-of-duty + ~travel/approved in advance/out of pocket", "!liable/answerable/accountable + =loss/damage/claim/cost/@breach-of-duty + ~@exempt-loss/joint", "!responsible/answer for/answers for/answer in full + =loss/damage + ~@exempt-loss/risk of loss/sub contractor", "!liability/responsibility + =accept/assume/bear/incur/undertake/take/carry + =loss/damage/@breach-of-duty/leakage + ~@exempt-loss/insurance", "!pay/bear/owe/settle/meet/cover + =loss/damage/compensation/cost/penalty/fine + =@breach-of-duty/incident + ~@exempt-loss", "=damage/compensation/loss + =recover/claim/entitle/seek + =from the supplier/from the vendor/from the contractor/from the provider/from the processor/from the developer/from supplier/from vendor/from contractor/from provider/from processor/from developer/@breach-of-duty + ~@exempt-loss"], hint: ["=liability insurance/cyber insurance/cyber liability/indemnity insurance", "=responsible/liable + =sub contractor/personnel/employee/act and omission"], unless: ["=indemnified party/indemnifying party/indemnitee/indemnitor + =notice/notify/control/defence/defense/settle/settlement/cooperate", "=infringe/infringement + =intellectual property/patent/copyright/trademark/trade mark/proprietary right/third party right/right of a third party + ~confidential/security/data/breach/violation/privacy", "=liquidated/liquidated damages/service credit/rebate/delay damages/each week/per week/each day/per day/for every day/late delivery/delay", "=TUPE/employment claim/redundancy/unfair dismissal/tax/social security/national insurance/wage", "=death/bodily injury/personal injury/property damage/tangible property + ~data/confidential/security/breach/violation", "=adequate remedy/sole remedy/exclusive remedy", "=nothing in/nothing + =limit/exclude", "=your content/your use/your breach/your customer + =you will/you shall/you must/you agree + ~we will/we shall"], against: ["-liable/responsible/answerable/liability/responsibility + =data/@insecurity + ~@exempt-loss/to the extent/except/unless/sub contractor", "=waive/release/disclaim/exclude + =claim/liability/damages + =data/@insecurity + ~@exempt-loss/to the extent/nothing/may not/shall not/cannot/does not/neither"] }, "endpoint-security": { clear: ["=@virus-tool", "=malware/virus/malicious software/malicious code + =scan/scanner/protect/protected/protection/detect/detection/defence/defense + @terminal", "=@password + =@password-set", "=@password + =@password-change/every/days/quarter/quarterly/lapses + =@password-set/month/days/quarter/quarterly/regularly/periodically/year/prompt", "=character/characters/letters/digits + =change/changed/renew/every/quarter/months/days + @password", "=screen saver/screen lock/session lock/lock screen/auto lock/automatic lock/screensaver/screen locking/clear screen", "=lock + =@idle + =@terminal/themselves/itself", "=screen/session/workstation/laptop/desktop + =lock"], hint: ["@terminal + encrypt/patch/harden/hardened/disk encryption"], unless: ["=door/lounge/gate/alarm/locker/cabinet/wi fi/guest/reception + =@password/code/lock + ~screen/workstation/laptop/anti virus", "=warrant/warrants/represent/deliverable/deliverables/free of/free from/contain/contains/introduce/upload/transmit + =virus/viruses/malware/malicious code/malicious + ~install/installed/run/runs/update/updated", "=customer is responsible/customer will choose/customer shall choose/you must/you are responsible/your password/your passwords/choose strong/pick strong", "=vaccine + =medical/patient/dose/health"], against: ["-install/maintain/run/provide/use/required + =@virus-tool + ~switch off/disable/remove/uninstall/without", "=need not/not required + =@virus-tool/password change/change password/change their password"] }, "incident-reporting": { clear: ["=@incident + !@notify", "=incident/breach + security/information security/data protection/privacy/personal data + !@notify", "=@lost + =@information + !@notify + =@deadline", "=@lost + =@personal-data/confidential information + !@notify", "!@notify + =data protection officer/security officer/security contact/security operations/security team/hotline/CISO/security manager/privacy officer + =@deadline + aware/discover/discovery/detect/detection/suspicion/suspect/breach/incident", "=@incident + =let + =know", "=@deadline + =aware/discover/discovers/discovery/detect/detection/learn/learning/occurrence/knowledge/suspicion + =@incident", "=@incident/@lost + =hotline/duty desk/duty officer/security desk/security team/security contact/security officer/security operations/security control centre/call centre + =@deadline", "=event/occurrence/accident/circumstance + =compromise/endanger/threaten/affect/jeopardise/jeopardize + =@information/security + !@notify"], hint: ["incident/breach + !@notify", "contact point + security"], unless: ["=outage/downtime/service ticket/service tickets/severity 1/priority 1/goes down/planned maintenance/service level/availability/telephony + ~@incident", "=traffic accident/work accident/injury/workplace accident/industrial accident", "-notify/inform/report/tell/announce/disclose + =third party/media/press/public/regulator/supervisory authority/any other person/anyone else", "=court/subpoena/compelled/law enforcement/legal process + =disclosure/disclose", "sub processor/sub contractor + =change/replace/add/appoint + ~@incident", "=breach of warranty/material breach/breach of this agreement/breach of contract + ~security/personal data/data breach/confidential", "training/awareness + how to report/reporting of"], against: ["-notify/inform/report/tell + =security incident/data breach/personal data breach/security breach/breach of security + ~third party/media/press/public/anyone", "no obligation/no duty/not obliged/not responsible + =notify/report/inform + =breach/incident"] }, "internet-restriction": { clear: ["=@internet-line/@web-site + !@restrict", "=@internet-line + -@connect", "=@web-site + -visit/access/browse/connect/open/reach", "=@internet-line + =only/solely/proxy/web gateway/secure gateway/allow list/allowlist/whitelist/approved list/approved sites/prior approval/authorised/authorized/permission/unless/exclusively/designated + =@connect/browsing/traffic/go", "=@web-site + =allow list/allowlist/whitelist/approved list/approved only/proxy", "=network separation/network segregation/air gap/air gapped/isolated from the internet/separated from the internet/no internet access/no internet connection/without internet access/no access to the internet/internet blocking/web filtering/url filtering"], hint: ["firewall/proxy/VPN/encrypted tunnel"], unless: ["=need an internet connection/requires an internet connection/require an internet connection/own internet/browser/browsers/internet service provider/internet connectivity/failure of the internet/internet failure/over the internet", "=force majeure/beyond its control/beyond the reasonable control/interruption", "=domain name/advertise/advertising/publish on/posted on its website/logo", "=reception/cafeteria/guest/visitor + =internet/wi fi/wifi + ~block/restrict/prohibit/limit"], against: ["=may freely/without restriction/unrestricted/free to/freely + =@internet-line", "-@restrict + =@internet-line"], owed_by: "either" }, "leakage-prevention": { clear: ["-@disclose + @secret", "-@reveal + =@secret", "-@reveal + =third party/third parties/outside/outsider/anyone/any person/any other person/unauthorised person/competitor + @secret/@personal-data", "!@keep-secret + @secret/@personal-data", "=@reveal + =to no third party/to no one/to nobody/to no person/to no other/it to no/only to those/only to people/only to persons/only to staff/only to employees/only to its/only to such/nowhere but/give it only + @secret", "=prevent/protect/protected/guard/safeguard/against/avoid/preclude + =leak/leakage/leaked/unauthorised disclosure/unauthorized disclosure/exfiltration/disclosure/outflow/divulgence/unauthorised copying/unauthorized copying/unlawful disclosure + @secret/@personal-data", "=data loss prevention/data leakage prevention/data leak prevention/DLP/leakage prevention", "=outgoing/outbound/upload + =scan/block/filter/inspect/monitor + =data/information/file/email", "=confidential information/trade secret/proprietary information + =only/solely/exclusively/no other purpose/other than + =use/used", "-store/stored/save/saved/keep/kept/transfer/transferred/upload + =@secret/@personal-data + =personal/private/local/USB/own/home/public", "=store/stored/save/saved/keep/kept + =nowhere but/not outside/nowhere else/only in the client s/only in the customer s/only on the customer s/only on systems of + @secret"], hint: ["confidentiality/confidential/secrecy/secret", "return/destroy/delete/erase/wipe + confidential information/data/information"], unless: ["=does not include/shall not include/do not apply/does not apply/shall not apply/not extend to/not cover/does not prevent/shall not prevent/nothing prevents/nothing in this + =information/disclosure/clause/obligation/section/confidential information", "=publicly known/public domain/publicly available/public knowledge/already public/becomes public/independently developed/rightfully received/lawfully obtained/is public + ~keep/shall not/must not/will not", "=press/advertising/publicity/logo/emblem/press release/public announcement + ~confidential information/data", "=freedom of information", "=means + ~shall/must/will/by means/agree/agrees", "=liable/liability/release of liability + ~keep/hold", "=not confidential/non confidential", "=password/passwords/credentials + =secret/confidential + ~information/data", "=court/subpoena/compelled/law orders + =prompt notice/notice", "=feedback/ideas/suggestion", "=customer must not copy/customer shall not copy/licensee shall not/you must not/copy the software/reverse engineer", "=personal data breach/data breach/security incident + =media/press/public"], against: ["=may disclose/free to disclose/may publish/may share/entitled to disclose/may freely/may sell/freely share/freely disclose + =confidential information/customer data/client data/personal data/any information + ~only/required/employee/adviser/advisor/need to know/consent/bound/court/law/subcontractor/strictly", "=no obligation/no duty/not obliged/under no + =confidentiality/keep secret/keep confidential/secrecy"] }, "legal-compliance": { clear: ["@privacy-law + !@comply", "@law-name + =@law-topic + !@comply", "@privacy-law + !in accordance with/accordance/conformity + process/handle/perform/treat/collect/act/carry out/carried out", "@privacy-law/law on personal data/law on privacy + obligation/duty/requirement + !comply/meet/perform/observe/satisfy/fulfil/fulfill/carry out/discharge"], hint: ["applicable law/laws and regulations/all applicable laws/applicable legislation + !@comply", "instruction + infringe/violate/contravene + @privacy-law/@law-name"], unless: ["assist/assistance/help/support/enable/cooperate + @comply/obligation/accordance + ~shall comply/must comply/will comply/undertakes to comply/agrees to comply/shall at all times comply", "demonstrate/evidence/prove/certify/verify/showing + compliance + ~shall comply/must comply/will comply", "instruction + infringe/violate/contravene/breach", "entered into/enter into this/recital/whereas + @privacy-law", "governed by/construed in accordance/govern", "=can no longer/no longer able/cannot/unable to + =comply + =notify/inform/tell", "meaning given/same meaning/defined in/as defined/have the meaning/has the meaning/bears the meaning/carry the meaning", "customer s own/its lawful basis/lawful basis/legal basis for"], against: ["-warrant/represent/guarantee + comply/compliance/conformity + @privacy-law/@law-topic", "no responsibility/not responsible/not liable/disclaim + comply/compliance + @privacy-law/@law-name"] }, "physical-protection": { clear: ["=@hardware + =@carry + =@site", "=@hardware + =@carry + =@gate-control", "=@hardware + -bring/brought/carry/carried/take/taken/remove/enter/leave + =@site/outside/off site", "=@hardware + =bring/brought/carry/carried/take/taken/remove/enter/entered/leave/export + =@site/gate log/carry in form + =@gate-control/only/prior"], hint: ["physical/physically + access/security/safeguard/protection/control", "badge/CCTV/camera/visitor/escort/guard/turnstile + premises/site/floor/entrance/building/hall", "locked + cabinet/room/drawer", "shred/sanitise/sanitize/disposal/destroyed + media/disk/drive/document"], unless: ["=calibration/repair/warranty/delivery/shipment/purchase/spare part + ~permit/gate/log/security/sealed", "=headset/headsets/clothing/footwear/tool box/coffee", "=leave the account/personnel/resignation/employment/termination of employment + ~media/laptop/drive/storage device/document"], against: ["=may freely/without restriction/need not/no record/without record/without permit/without permission + =bring/carry/take/remove/enter/leave/brought/taken/carried + =@hardware + ~not/no one"], owed_by: "either" }, "pii-access-control": { clear: ["=@personal-data + =@reach-data + =@only-some", "=access/accesses/accessible/able to reach/able to see/able to open/consulted/viewed + =only/solely/no more than/limited/restricted + =role/duties/need to know/needs/business need/require/requires/task/authorised/authorized/named/necessary/needed/job + ~fee/invoice", "=access to personal/access to the personal/access rights to + =limit/restrict/control/grant/manage/authorise/authorize/authorised/authorized/differentiate", "=@only-some + =access + =production data/customer data/such data/that data/the data/record/records/database", "=named account/named accounts/individual account/multi factor/second factor/two factor/MFA + =data/system/access/production/database/record", "=access control/access controls/access restriction/access restrictions/access authority + @personal-data", "=privileged session/privileged access + =@personal-data + =@grant", "=open/see/view/consult/access/look up + =record/records/file/files + =only/no other/solely + ~audit/inspect/invoice", "=account/accounts/credential/privilege + =@personal-data + =@least"], hint: ["=technical and organisational/technical and organizational/security measures/safeguards", "=account/credential/log in + role/approve/least privilege/revoke"], unless: ["=access request/right of access/subject access/access and correction/data subject request/rights of data subjects/requests from data subject/access to justice", "=incident/breach/notify/report + =unauthorised access/unauthorized access/unauthorised/unauthorized + ~only/restrict/limit/authorised/authorized", "=purpose/instruction/instructions + =only/solely + =process + ~access/reach/role/need to know", "=duty of confidentiality/confidentiality/secrecy + =authorised to process/authorized to process/persons authorised/persons authorized + ~access/role/need to know/duties", "=audit/inspect/inspection + =access to + ~role/need to know/authorised person", "=third country/outside the/transfer/transfers + ~access/role", "=opens/open + =account with us/an account"], against: ["=all employees/any employee/all staff/any staff/anyone/every employee/all personnel/any of our + =may access/may view/can access/have access/has access + =@personal-data + ~only/authorised/authorized/need/role", "-restrict/limit/control/restricted/limited + =access + =@personal-data"], owed_by: "either" }, "pii-liability": { clear: ["!bear/reimburse/pay/cover/meet + =cost of notification/notification cost/cost of notifying/credit monitoring/cost of informing/regulatory fine/sum paid to data subject", "!make good/made good/redress/put right + @pii-context + =loss/damage/harm/injury/detriment", "!@make-good + @pii-context + =@loss/@breach-of-duty", "!liable/answerable/accountable + @pii-context + =loss/damage/claim/cost/@breach-of-duty + ~@exempt-loss/joint", "!responsible/answer for/answers for + @pii-context + =loss/damage + ~@exempt-loss/risk of loss", "!liability/responsibility + =accept/assume/bear/incur/undertake/take/carry + @pii-context + =loss/damage/@breach-of-duty/leakage + ~@exempt-loss/insurance", "!pay/bear/owe/settle/meet/cover + =loss/damage/compensation/cost/penalty/fine + @pii-context + =@breach-of-duty/incident + ~@exempt-loss", "=damage/compensation/loss + =recover/claim/entitle/seek + =@entrusted-data/privacy/data protection + =@breach-of-duty + ~@exempt-loss"], hint: ["!@make-good + =@loss/@breach-of-duty", "!liable/answerable/accountable + =loss/damage/claim/cost/@breach-of-duty + ~@exempt-loss/joint", "=liability insurance/cyber insurance/cyber liability", "=responsible/liable/answerable + =sub contractor/sub processor/personnel"], unless: ["=indemnified party/indemnifying party/indemnitee/indemnitor + =notice/notify/control/defence/defense/settle/settlement/cooperate", "=infringe/infringement + =intellectual property/patent/copyright/trademark/trade mark/proprietary right/third party right/right of a third party + ~confidential/security/data/breach/violation/privacy", "=liquidated/liquidated damages/service credit/rebate/delay damages/each week/per week/each day/per day/for every day/late delivery/delay", "=TUPE/employment claim/redundancy/unfair dismissal/tax/social security/national insurance/wage", "=death/bodily injury/personal injury/property damage/tangible property + ~data/confidential/security/breach/violation", "=adequate remedy/sole remedy/exclusive remedy", "=nothing in/nothing + =limit/exclude", "=your content/your use/your breach/your customer + =you will/you shall/you must/you agree + ~we will/we shall"], against: ["-liability/liable/responsibility + =loss/damage + =arise/whatever/howsoever/caused by/result from + ~@exempt-loss/to the extent/except/unless/sub contractor", "-liable/responsible/answerable/liability/responsibility + =data/@insecurity + ~@exempt-loss/to the extent/except/unless/sub contractor", "=waive/release/disclaim/exclude + =claim/liability/damages + =data/@insecurity + ~@exempt-loss/to the extent/nothing/may not/shall not/cannot/does not/neither"] }, "pii-subcontracting": { clear: ["-@subcontracting + @entrusted-data/processing/service/work/any part/obligation/handling/operation/consigned + ~relieve/release/discharge", "-engage/appoint/use/using/hire/retain/employ/involve/add/replace/deploy/instruct/allow/permit + =sub processor/another processor/other processor/further processor/additional processor/third party processor", "-engage/appoint/use/using/hire/retain/employ/involve/allow/permit/let + =@subcontractor/@other-company + =processing/process/handle/personal data/personal information/service/perform/carry out + ~solicit/confidential/disclose", "=sub processor/another processor/other processor/further processor/additional processor/third party processor/sub process + =@consent + =@condition + ~request/application", "=@subcontractor/@subcontracting + =@consent + =@condition + @entrusted-data/processing/service/work/part/performance/task/consigned + ~pay/paid/invoice/insurance/relieve/request/application", "=@subcontracting/@subcontractor + =prohibited/forbidden/not permitted/not allowed/not be permitted + @entrusted-data/processing/service/work/consigned", "-pass/hand/give/transfer/entrust/place/consign/let + =@subcontractor/@other-company + =@entrusted-data/processing/service/work/task/any part + =@consent + ~confidential/right/benefit/this agreement/this contract", "=sub processor + =object/objection/veto", "=only + =sub processor + =named/listed/approved/agreed/identified/authorised/authorized", "@subcontractor/@subcontracting + =object/objection/veto + =change/new/addition/replacement/notify/notice/controller may/customer may/client may", "=general authorisation/general authorization/general written authorisation/general written authorization + =sub processor/sub contractor/another processor + =notify/inform/notice/change"], hint: ["=@subcontractor/@subcontracting + =@consent/liable/responsible/list/notify/inform/same/equivalent/no less/impose", "-@subcontracting", "-engage/appoint/use/hire/retain/let + =@subcontractor/@other-company"], unless: ["=sub contractor/sub processor + =solicit/entice/poach"], against: ["@subcontractor/@subcontracting/service provider/company we like/@other-company + =use/using/engage/appoint/change/replace/add/hire/sub contract/outsource/delegate/choose/select + =need not/not need/no need/not require/not be required/no consent/no approval/no permission/not necessary/not obliged/not bound/no obligation + =@consent + ~unless/except", "use/engage/appoint/change/service provider/sub contractor + =company we like/supplier we like/provider we like/anyone we like/company it likes/whom it likes/as it sees fit/as it thinks fit/as we see fit + ~not", "=@subcontractor/@subcontracting + =may/free/right/entitled/can/liberty + =without + =@consent + ~not/no/neither/unless/cannot/nor", "=@subcontractor/@subcontracting + =may/free/right/entitled/can/liberty/discretion + =without reference/without consult/without notice/without inform/without notify/at its discretion/at its sole discretion/at its own discretion/in its sole discretion/at our discretion/freely/at will/sole discretion + ~not/no/neither/unless/cannot/nor/subject to"], owed_by: "either" }, "pii-supervision": { clear: ["!audit/inspect/inspection/examine/examination/on site check/site visit/spot check/supervise/supervision/monitor/monitoring/oversee + @entrusted-data/personal data/processor/data protection/addendum/DPA/data processing/GDPR/privacy + ~impact assessment/back up/charge/invoice/timesheet/fee/wage/sub contractor/own audit/log", "=verify/check/review/confirm/assess/ascertain/look into + =how/whether/state of/status/compliance/manner/condition + =@entrusted-data/addendum/DPA/data protection/privacy + =customer/client/controller/company/principal/audit/inspection/auditor/bank/authority/visit/annual/year/quarter/month + ~impact assessment/acceptance/charge/invoice", "=demonstrate/evidence/prove + =compliance/complied/comply + =audit/inspect/inspection/controller/processor/addendum/data protection/article 28/DPA", "=report/record/evidence + =management/status/handling/keeping/state + =@entrusted-data + =submit/provide/supply/send/report to/customer/client/controller + ~breach/incident", "=questionnaire/self assessment/certificate of compliance/status report + @entrusted-data/data protection/privacy + =complete/submit/answer/provide/annual/year + ~sub contractor/sub processor", "=may/right to/entitled to/has the right/shall be entitled/can + =audit/inspect/inspection/examine/examination/on site check/site visit/spot check/supervise/supervision/monitor/check/verify/review + =@entrusted-data/processor/data protection/addendum/DPA/data processing/GDPR/privacy + ~not/no/neither/never/impact assessment/back up/charge/invoice/timesheet/fee/wage/sub contractor/commissioner/supervisory authority/regulator/expense/payroll/functional", "=permit/allow/enable/give + =audit/inspect/review/examine + =@entrusted-data/data protection/privacy/DPA/addendum + =auditor/customer/client/controller/company/bank/records + ~not/no/fee/charge/invoice"], hint: ["=demonstrate/audit/inspect/SOC 2/security control/examine/review"], unless: ["=timesheet/invoice/charge/accounting/expense/payroll/minimum wage/active employee/quality of/courtesy/licence usage/license usage/open book/acceptance test/functional + ~@entrusted-data", "=penetration test/vulnerability", "=supervisory authority/regulator/commissioner + =request/cooperate/consult + ~inspect/audit"], against: ["=no right/not entitled/no entitlement/waive/waives/not take part/not participate/refuse/not allow/not permit/not have the right/no obligation/not obliged/not accept/not support/not submit to/do not offer/not available/shall have no/not required to + =audit/inspect/inspection/site visit/examine/questionnaire/on site + ~except/unless/more than/without/save/not limited/if"], owed_by: "either" }, "purpose-and-scope": { clear: ["=subject matter/nature/purpose/scope/duration + =processing/process + ~mean/shall not/must not/no other purpose/other than/only/solely/impact assessment/taking into account/having regard", "=subject matter/nature/purpose/scope/activity/processing operation/function/task/object/description/work/service + processing/process/processing detail/personal data/data protection/consignment/entrustment/consigned/entrusted + =on behalf of/handling/calculate/calculation/store/storage/print/send/dispatch/deliver/manage/management/operate/operation/host/hosting/support/issue/answer/collect/collection/matching/register/registration/analyse/analysis/maintain/maintenance/prepare/payroll/billing/administration/transmit/transmission + ~mean/shall/must/will/may/not/is/are", "=purpose/subject matter/scope/nature + processing/process + ~mean/shall/must/will/may/not/is/are/only/solely/name/by", "=appoint/engage/entrust/commission/instruct/outsource/consign + =to + @entrusted-data/customer/account/service/call/member/user/enquiry/employee + appointment/engagement/scope/service/subject/background/purpose/appoint/consign/entrust/outsource/recital/work + ~mean/not/no/sub contractor/sub processor/another processor", "=consigned/entrusted/outsourced/delegated + =work/task/processing/service/operation + =is/are/consist/include/comprise/follows/following/cover/be/as follow/make up + ~mean/shall/must/not/security/report", "=purpose of/purpose + =access/processing/use/consignment/entrustment + =@entrusted-data + =is/are/to + ~mean/not/only/other than/other purpose", "=processing + =entrusted to/consigned to/carried out by/make up/delegated to", "=category/type/kind + =data subject/personal data/data/information + =process/processing/annex/appendix/schedule/set out/following/service/handle + ~mean/breach/incident/notification/notify/notice", "=name/names + =address/telephone number/phone number/account detail/account number/contact detail/contact data/email address/appointment/order number/date of birth/employee number + =while/so that/in order/in order to/for the purpose/to enable/when they/to answer/to deliver/to provide + ~mean/notice/breach/sub processor/sub contractor/request", "=process/processing/handle/handles/store/host/hosts/access/see/receive + =@entrusted-data/names + =in order to/in order that/so that/for the purpose of/for the following purpose/to enable + ~mean/not/only/solely/shall/must/other than/no other", "=scope of the service/scope of service/scope of work/scope of the work + =@entrusted-data/processing", "=provide/provides/perform/performs/operate/operates/run/runs/deliver/delivers/carry out/carries out + =service/services/support + =in the course of which/in doing so/for this purpose/to that end/thereby/in this connection/whereby + ~mean/not/only", "=commission/appoint/engage/entrust/instruct/outsource/consign + =to send/to manage/to answer/to process/to collect/to operate/to handle/to store/to print/to deliver/to host/to calculate/to run/to keep/to register/to maintain/to dispatch/to enter/to issue + =@entrusted-data/customer/member/subscriber/employee/caller/patient/account holder/user/address/enquiry/call + ~not/no/sub processor/sub contractor/another processor/mean"], hint: ["=scope/purpose/subject matter + service/work", "=process/handle + =@entrusted-data + =on behalf"], unless: ["=impact assessment/having regard to/taking into account/state of the art", "=purpose of this article/purpose of this section/purpose of this clause"], owed_by: "either" }, "purpose-limitation": { clear: ["=process/processing/use/used/using/uses/handle/touch/treat/utilise/utilize/exploit/mine + @entrusted-data + =@exclusively + =@given-purpose + ~aggregate/anonymise/anonymize/access right/sub processor/sub contractor/password/destroy/delete/erase/transfer", "-process/use/using/handle/sell/share/exploit/utilise/utilize/put/mine/analyse/analyze/retain/touch/look at/combine + =@entrusted-data + =other purpose/purpose other than/own purpose/own end/any purpose/use beyond/anything but/anything other than/anything else/own benefit/own account/own business/own use/own product/own interest/marketing/advertising/train/profiling/scope", "=documented instruction/written instruction/on the instruction of/on instruction/according to the instruction/in accordance with the instruction/on customer instruction/on client instruction/on controller instruction/under the instruction/lawful instruction/within the instruction + =process/processing/use/handle/act + @entrusted-data + ~infringe/training/believe", "=@entrusted-data + =@processing-act + =other purpose/purpose other than/own purpose/other use/outside the scope/beyond the scope/outside the purpose/beyond the purpose/exceed the purpose + =prohibited/forbidden/not permitted/not allowed/not/no/refrain/never", "=limit/confine/restrict + =@entrusted-data + =process/processing/use/using + =@given-purpose + ~access", "=purpose limitation + @entrusted-data", "=nothing else/for no other/no use/any use beyond + =@entrusted-data", "=use/used/using/handle/process + =@entrusted-data + =just to/just for/just as/merely to/purely for/purely to/to nothing but + =run/provide/perform/service/deliver/do", "=process/processing/use + =purpose other than/other purpose/outside the purpose/beyond the purpose/outside the scope + =forbidden/prohibited/not permitted/not allowed + ~software/deliverable/premises", "=process/processing/use + =@entrusted-data + =specific purpose/specified purpose/agreed purpose/stated purpose/purpose of the transfer/purpose specified/purpose set out/purpose described/purpose agreed + ~notify/notice/delete/erase", "=prohibited from/refrain from/forbidden to/not allowed to + =process/sell/share/use/using/combine/retain/disclose/exploit + =@entrusted-data + =other/own/combine/sell/share/outside/marketing/advertising + ~marking", "=process/processing/use/used/handle + =@entrusted-data + =not for its own/not for their own/not for your own/not for our own/never for its own + ~software"], hint: ["=use/using/used + =only/solely/exclusively + =confidential information + =@given-purpose", "=instruction + @entrusted-data"], unless: ["=sub processor/another processor + =@consent", "=customer shall/customer must/customer may/customer will/client shall/you must/you may/you shall/controller shall + =instruction/only/solely + ~processor shall/supplier shall/provider shall/vendor shall", "=name/logo/trade mark/trademark/emblem + =advertising/publicity/reference"], against: ["=may/free/entitled/right/can/reserve + =use/analyse/analyze/process/mine/exploit/aggregate/share/sell + =@entrusted-data/your content + =own purpose/own business/own product/improve/train/develop/build new/new feature/benchmark/marketing/advertising/statistic/research/other purpose/any purpose/for purpose of its own/affiliate/monetise/monetize/model + ~not/no/neither/never/cannot/only/anonymise/anonymize/anonymised/anonymized/de identified/unless/prior/solely/client may/customer may/controller may", "=not restricted/not limited/not confined/not bound/not obliged + =purpose/instruction + =@entrusted-data + ~shall not/must not/may not"] }, safeguards: { clear: ["=@tech-org + =@measures", "=technical + =organisational/organizational/administrative/physical/managerial/procedural + =measure/safeguard/protection/control", "=technical/security/protective/protection/appropriate/reasonable/adequate/suitable + =safeguards/measures/security measures/precautions + =@personal-data + ~update/alter", "=@encrypt + =@personal-data", "=@encrypt + =at rest/in transit/during transmission/in storage/on transmission/when stored/when transmitted", "=access log/access logs/log of access/logs of access/access record/access records/logged/logging + =@personal-data/data/record/retained/kept/preserved/retain", "=@encrypt + =resides/stored/volume/database/back up/backup + =data", "=@personal-data + =access/reach/open/view/see/consult + =only/limited/restricted/restrict/limit + =role/named/authorised/authorized/need to know/duties", "=account/accounts/access right/access rights + =@personal-data + =approved/approval/role/least privilege/no more right/minimum", "=outgoing/upload/scanned/blocked/data loss prevention + =@personal-data", "=open/see/view/consult/look up + =record/records + =only/no other/solely + ~audit/inspect/invoice", "=security standard/safety measures/safeguards/article 29/article 32 + =personal data/personal information/PIPA/GDPR/Personal Information Protection Act + !implement/take/taken/apply/maintain/put in place/ensure/adopt", "=information security management system/information security program/information security programme/security program/security programme + =@personal-data/encryption/safeguards/ISO"], hint: ["safeguard/measures/encrypt/encryption/firewall/back up/logging"], unless: ["=sub processor/another processor/sufficient guarantees + =guarantee/guarantees + =technical", "=security deposit/social security", "=audit/inspect/examine/verify/test + =technical and organisational measures/measures + ~implement/maintain/apply", "=assist/assistance + =technical and organisational measures + =request/data subject rights/rights"], against: ["=no warranty/not warrant/does not guarantee/do not guarantee/no guarantee/not promise + =secure/security/safe/protect", "-implement/maintain/apply/provide/adopt/encrypt/encrypted + =technical and organisational/technical and organizational/security measures/safeguards/@personal-data"] }, "secure-coding": { clear: ["=secure coding/secure code/secure development/secure software development/secure SDLC/SSDLC/secure development lifecycle/secure development life cycle/secure programming/secure engineering/security development lifecycle/development security/security by design/secure by design/secure by default/defensive coding/defensive programming/security coding/safe coding/software assurance/secure design/DevSecOps + ~not required/not obliged/no obligation/need not/not bound/not commit/not follow/training", "=OWASP/ASVS/SEI CERT/CERT C/CERT coding/MISRA/NIST SSDF/SSDF/ISO 27034/IEC 62443/CWE/SANS top/BSIMM/SAMM + ~not required/not obliged/no obligation/need not/not bound", "=coding standard/coding guideline/coding rule/coding practice/code standard/programming standard/programming guideline/coding convention + =security/secure/vulnerability/weakness/injection/safe", "=static analysis/static code analysis/static analyser/static analyzer/SAST/source code analysis/static application/threat model/threat modelling/threat modeling/misuse case/dependency scan/software composition analysis + ~not required/not obliged/no obligation/need not", "=code review/peer review/review of source code/source code review/reviewed/code inspection + =security/secure/weakness/vulnerability + =code/source/merge/commit/program", "=write/written/code/coded/develop/develope/program/programmed/programming/build/built/design/implement + =code/source code/software/program/application/deliverable/system + =free of/without/avoid/no known/so that no/prevent/against/exclude/resist + =security weakness/security vulnerability/vulnerability/security flaw/known weakness/security defect/injection/cross site", "=security/secure + =requirement analysis/design phase/design stage/each phase/each stage/every phase/every stage/stage gate/life cycle/lifecycle/development process/development procedure/development method + development/software/code/system", "=input validation/output encoding/session management/error handling/parameterised queries/parameterized queries/injection flaw/hard coded password + =code/coded/develop/program/software/implement/application"], hint: ["=coding standard/code review/peer review/unit test"], unless: ["=customer shall/client shall/authority shall + =coding standard/secure coding"], against: ["=not required/not obliged/no obligation/need not/not bound/not commit/not follow/no commitment/not undertake/not adhere/not apply/no particular + =secure coding/secure development/coding standard/coding guideline/coding rule/development lifecycle/OWASP/CERT/static analysis/code review/security standard + ~unless/except"] }, "security-inspection": { clear: ["=@security-audit + ~deliverable/release/sub processor", "=@security-control + =@inspect", "=measures in/measures set out/measures described/measures listed/measures required/protective measures/security measures/organisational measures/organizational measures/controls in + =@inspect", "=audit/inspect/inspection/examine/check/self assessment + =compliance/comply/observance/observe/keeps/adherence/implemented/implementation/fulfil + @security-control/security/@annex-word", "=audit/inspect/inspection/examine/visit + =premises/facility/system/site/data centre/data center/processing facility/equipment/process/network + security/information security/data protection/privacy", "=SOC 2/SOC 1/ISO 27001/ISAE 3402/ISMS/third party auditor/independent auditor/independent firm/independent assessor/external auditor + =annual/annually/yearly/year/twelve months/12 months + =report/audit/certificate/certification/assessment/examine", "=self check/self assessment/self audit/self inspection/self evaluation + =security/information security/protective measures", "=penetration test/vulnerability scan + =annual/annually/yearly/year/quarter/quarterly/month/monthly/regularly/periodically + ~deliverable/release/go live/acceptance"], hint: ["audit/inspection/inspect/demonstrate compliance", "SOC 2/ISO 27001"], unless: ["charge/fee/invoice/timesheet/expense/billing/payroll/wage/receipt/book/royalty/headcount/number of + =audit/inspect/examine/verify/review/check + ~security", "=quality/calibration/prototype/goods/spare part/functional specification/restoration/back up/backup/restore/generator/fire/lift/elevator/capacity/courtesy/increment/sample/acceptance + ~security control/security measure/security audit/information security", "proposed sub processor/sub processor/sub contractor/candidate + =assessment/assess/review/attestation/evaluate/questionnaire/certificate", "impact assessment/risk of varying likelihood", "=update/modify/alter/amend/revise/change + =security measures/measures/safeguards/security controls/security policy + ~audit/inspect/inspection/independent", "credit check/background check/screening/vetting/identity/criminal", "test data/test environment/test system/test server/checklist of onboarding", "appropriate to the risk/reasonable security/level of security + ~audit/inspect/test", "source code review/code review/peer review/merge"], against: ["-audit/inspect/inspection/examine/assess/visit/test + =premises/system/record/security/control/measure/facility/process", "no right/not entitled/not permitted/no entitlement/does not allow/do not allow/not submit/not take part/not accept + audit/inspect/inspection/security review/security assessment/questionnaire"], owed_by: "either" }, "security-pledge": { clear: ["=@plain-pledge + !@sign", "=@secrecy-paper + !@sign + @staff + @security-topic/non disclosure/nondisclosure/NDA", "=@secrecy-paper + !sign/signed/execute/countersign/submit/hand in/lodge/collect + =each/every/all/individual/personally/them/anyone/whoever + @security-topic"], hint: ["@staff + bound by/subject to/under + =confidentiality/secrecy/confidence", "=code of conduct + sign"], unless: ["visitor/guest + register/log/book", "change order/order form/statement of work + sign + ~@plain-pledge", "the parties/either party/each party + =sign/execute/enter into/entered into + ~@staff", "=sub processor/sub contractor/affiliate/adviser/advisor + non disclosure agreement/confidentiality agreement + ~@plain-pledge"], against: ["-sign/execute/submit/obtain/require/collect/provide/sought + =@secrecy-paper + @security-topic", "no separate/no individual/instead of/in place of + =@secrecy-paper"] }, "security-training": { clear: ["!@training + =@security-topic + @staff", "!@training + =@security-topic + @often", "!@training + @security-topic + @staff + =@often", "=security training/security awareness/privacy training/data protection training/awareness training/phishing simulation + !conduct/provide/complete/attend/receive/undergo/deliver/give/given/hold/take/train/arrange/carry out/carried out/finish/participate"], unless: ["model/algorithm/machine learning/artificial intelligence", "=safety/fire/quayside/first aid/product/portal/control panel + ~security/privacy/data protection/information", "train/training + customer s user/client s user/your user/customer s staff/client s staff/your staff/customer s administrator/customer s operator/customer s employee/client s employee/authority s staff/buyer s staff/end user", "hardware security module", "certification course/webinar + ~security/privacy"], against: ["-provide/arrange/offer/train/conduct/attend/organise/organize/follow + =security training/security awareness/privacy training/data protection training/course in information security/awareness training"] }, "subcontracting-procedure": { clear: ["@subcontractor/@subcontracting + =impose/bind/bound/flow down/flow these/pass down/pass the term/pass these term/pass on the/pass the requirement/reproduce/mirror/back to back/cascade/extend + =obligation/duty/term/requirement/provision/clause/schedule/exhibit/annex/condition/undertaking/agreement/part + ~relieve", "@subcontractor/@subcontracting + =require/ensure/procure/enter into/contract/contractually/agreement/see to/cause/make sure/commit/place/subject + =same/equivalent/no less/not less/no weaker/no lower/at least as/substantially similar/substantially the same/identical/comparable/as strict/as stringent/like obligation", "=@subcontractor/@subcontracting + =require/ensure/procure/cause/make/see to/make sure/oblige/undertake/written contract/written agreement/comply + =security/safeguard/data protection/confidentiality/pledge/this agreement/this addendum/these requirement/these term + ~pay/paid/invoice/insurance", "@subcontractor/@subcontracting + =request/application/apply/seek/ask/propose/proposal/submit/notice/notify/inform/approval/consent/provide/before + =identity/location/address/seat/country/questionnaire/attestation/certificate/security measure/security report/security guarantee/safeguard/capability/competence/security level/risk assessment/track record/reason for + ~pay/paid/personnel", "@subcontractor/@subcontracting + =name/identify + =request/application/apply/seek/ask/propose/proposal/state/approval + =task/work/scope/service/function/measure/processing/data", "=@subcontractor/@subcontracting + =due diligence/security assessment/security review/security check/security evaluation/risk assessment", "=@subcontractor/@subcontracting + =assess/evaluate/vet/verify/examine/review/check/satisfy/screen + =security/safeguard/capability/competence/protection/measure/suitability", "=@subcontractor + =object/objection + =notify/notice/inform/announce/day/information", "=@subcontractor + =sign/submit/accept/give + =pledge/undertaking/same inspection/security inspection/non disclosure"], hint: ["=@subcontractor + notify/notice/inform/list/object", "=@subcontractor/@subcontracting + =liable/responsible/answerable", "@subcontractor/@subcontracting + =form + =approval/consent/request", "=@subcontractor/@subcontracting + =@consent + =@condition"], unless: ["=sub contractor/sub processor + =solicit/entice/poach"], against: ["@subcontractor/@subcontracting/service provider/company we like/@other-company + =use/using/engage/appoint/change/replace/add/hire/sub contract/outsource/delegate/choose/select + =need not/not need/no need/not require/not be required/no consent/no approval/no permission/not necessary/not obliged/not bound/no obligation + =@consent + ~unless/except", "use/engage/appoint/change/service provider/sub contractor + =company we like/supplier we like/provider we like/anyone we like/company it likes/whom it likes/as it sees fit/as it thinks fit/as we see fit + ~not", "=@subcontractor/@subcontracting + =may/free/right/entitled/can/liberty + =without + =@consent + ~not/no/neither/unless/cannot/nor", "=@subcontractor/@subcontracting + =may/free/right/entitled/can/liberty/discretion + =without reference/without consult/without notice/without inform/without notify/at its discretion/at its sole discretion/at its own discretion/in its sole discretion/at our discretion/freely/at will/sole discretion + ~not/no/neither/unless/cannot/nor/subject to", "=@subcontractor + =not obliged/not required/need not/no obligation/not bound/no duty + =same/equivalent/flow down/impose/term/obligation + ~pay/paid/unless/except"], owed_by: "either" }, "subcontracting-restriction": { clear: ["-@subcontracting + ~relieve/release/discharge/relieved/count/deem/consider/regard", "-engage/appoint/use/using/hire/retain/employ/involve/add/replace/deploy/utilise/utilize/instruct/allow/permit/recruit/bring + =@subcontractor + ~solicit/entice/poach/relieve/employee of/access", "=@subcontractor/@subcontracting + =@consent + =@condition + ~pay/paid/invoice/insurance/relieve/request/application", "=@subcontractor/@subcontracting + =prohibited/forbidden/not permitted/not allowed/not be permitted/not be allowed/no sub contracting/barred/ruled out", "-let/allow/permit/cause/have/bring/bring in/use/engage/appoint/employ/hire/ask/entrust/rely + =@other-company + =carry out/perform/performing/undertake/provide/execute/deliver/do/handle/help with/in whole or in part/any part/part of/performance of", "-pass/hand/give/transfer/entrust/assign/place/consign/let + =@subcontractor/@other-company + =whole/any part/part of/a part/portion/assignment/performance/work/task/processing/service + ~confidential/disclose/right/benefit/this agreement/this contract", "=@other-company + =carry out/perform/undertake/provide/entrust/engage/perform part/call in/bring in + =@consent/written agreement + =service/work/task/part/processing/operation + =without/unless/only/prior/require/subject to + ~confidential/disclose/access/intellectual/benefit/publicity", "=@subcontractor + =object/objection/veto", "=only + =@subcontractor + =named/listed/approved/agreed/identified/authorised/authorized", "@subcontractor/@subcontracting + =object/objection/veto + =change/new/addition/replacement/notify/notice/controller may/customer may/client may", "=general authorisation/general authorization/general written authorisation/general written authorization + =sub processor/sub contractor/another processor + =notify/inform/notice/change"], hint: ["=@subcontractor + named/listed/list/approved/authorised/authorized/notify/notice/inform", "=own employee/own staff/own personnel/own workforce/own payroll + perform/carry out/supply/provide/execute"], unless: ["=sub contractor/sub processor + =solicit/entice/poach"], against: ["@subcontractor/@subcontracting/service provider/company we like/@other-company + =use/using/engage/appoint/change/replace/add/hire/sub contract/outsource/delegate/choose/select + =need not/not need/no need/not require/not be required/no consent/no approval/no permission/not necessary/not obliged/not bound/no obligation + =@consent + ~unless/except", "use/engage/appoint/change/service provider/sub contractor + =company we like/supplier we like/provider we like/anyone we like/company it likes/whom it likes/as it sees fit/as it thinks fit/as we see fit + ~not", "=@subcontractor/@subcontracting + =may/free/right/entitled/can/liberty + =without + =@consent + ~not/no/neither/unless/cannot/nor", "=@subcontractor/@subcontracting + =may/free/right/entitled/can/liberty/discretion + =without reference/without consult/without notice/without inform/without notify/at its discretion/at its sole discretion/at its own discretion/in its sole discretion/at our discretion/freely/at will/sole discretion + ~not/no/neither/unless/cannot/nor/subject to", "=sub contract/sub processor/sub contractor + =not require/no/not need/not be required + =consent/approval/permission/authorisation/authorization + =engagement/engage/use/appointment/appoint/change/replacement/replace + ~unless/except/shall/without"], owed_by: "either" }, "violation-sanctions": { clear: ["=@breach-of + =@sanction + @security-object", "=@breach-of + =@sanction-person + =@staff + @security-object", "=@breach-of + =@sanction-person + =@staff/them/him/her + =@annex-word/rule/policy/policies/regulation", "=@breach-of + =@sanction + =exhibit/schedule/annex/appendix/these requirements/these rules/security rules", "=whoever/anyone who/those who + =@breach-of + =@sanction"], hint: ["material breach/breach/breaches + terminate/suspend/end", "penalty point/exclude from"], unless: ["=provider may suspend/supplier may suspend/vendor may suspend/we may suspend/licensor may suspend/suspend your/your account/account of a customer/user who/your access/we may terminate", "=notify/report/inform + =personal data breach/data breach/security breach/security incident + ~terminate/penalty/withhold", "=personal data breach/data breach/security breach + ~terminate/penalty/withhold/liquidated damages/remove from/suspend/immediate end/end this agreement/end the agreement/deduct", "=overdue/unpaid/non payment/late payment/insolvent/insolvency/milestone/service level/service credit/availability + ~security", "=indemnify/indemnity/hold harmless/compensate/insurance + ~terminate/withhold/suspend/remove from", "=injunction/equitable relief/adequate remedy", "=return/delete/erase/destroy + upon termination/on termination + ~penalty", "=virus/malicious code/malware + remove"], against: ["-penalty/penalties/suspend/suspension/terminate/exclude/exclusion/sanction/deduct/withhold + =@breach-of + @security-object/@annex-word", "=no penalty/no sanction/no penalties/no sanctions/without sanction/without penalty + =@breach-of"], owed_by: "either" }, "vulnerability-remediation": { clear: ["!test/scan/assess/assessment/check/analyse/analyze/analysis/diagnose/diagnosis/inspect/inspection/examine/examination/search/review/audit/fix/remediate/remediation/patch/correct/remove/eliminate/cure/repair/resolve/remedy/rectify/close/address/mitigate/eradicate/take action + =vulnerability/security flaw/security defect/security weakness/security hole/security bug/weakness/security issue/security gap + ~corporate network/office network/own network/malware/personnel/premises/work area/notify of", "!penetration test/pentest/pen test/security test/security testing/penetration testing/vulnerability test/vulnerability scan/vulnerability assessment/vulnerability analysis/dynamic analysis/DAST/fuzz/ethical hacking/mock hacking/simulated attack/hacking test/security acceptance + ~may be/at customer expense", "=vulnerability/finding/security flaw/security defect/security weakness/weakness/penetration test/security test/security testing + =critical/high/medium/severity/CVSS/rated/retest/re test/fixed/remediated/cured/corrected/patched/removed/resolved/closed/eliminated/rectified + ~audit finding/calibration"], hint: ["=vulnerability/penetration test"], unless: ["=customer shall/client shall/authority shall/customer is responsible/client is responsible + =scan/patch/penetration test/vulnerability + ~developer/supplier/vendor/contractor/provider", "=you must not/customer must not/customer shall not/you may not/customer may not + =probe/scan/test"], against: ["=not required/not obliged/no obligation/need not/not bound/not undertake/not responsible/no responsibility/not liable/no duty/disclaim + =vulnerability/penetration test/security test/security flaw/security weakness/security defect + ~unless/except"] }, "wireless-restriction": { clear: ["=@wireless + !@wireless-off", "=@wireless + -@connect", "=@wireless + =only/without/unless/except/prior/before + =approve/approval/approved/authorise/authorize/authorised/authorized/authorisation/authorization/consent/permission/VPN/registered", "=unauthorised/unauthorized/unapproved/rogue/private/personal + =access point/hotspot/wireless network/wi fi/wifi + =detect/block/prohibit/forbidden/not/no/remove/monitor", "=WPA2/WPA3/wireless intrusion + =@wireless", "=by cable/wired only/wired socket/wired sockets/wired network/wired connection + =only/no/wireless/instead"], unless: ["=headset/headsets/microphone/microphones/keyboard/mouse/handheld/wireless set/wireless sets/radio/charging/spectrum/mobile network operator/telecom", "=visitor/guest + =available/offered/free + ~not/prohibit/only/separate", "=visitors may/guests may/visitors can/guests can/customers may"], against: ["=may connect/may use/free to use/may freely/allowed to use/allowed to connect/free to connect + =@wireless + ~only/unless/approved/approval/VPN/not/if/provided/consent/authorised/permission", "=without restriction/unrestricted/need not + =@wireless"], owed_by: "either" } } } };

// src/evidence/clauses/letters.ts
var gaps = {
  /** Nothing: both belong to one syllable or one Latin word. */
  within: 0,
  /** Nothing: a new syllable, or the other script, without a space. */
  none: 1,
  /** A line break, which may divide a Korean word. */
  line: 2,
  /** A space, a hyphen, a middle dot, a slash or a quotation mark. */
  space: 3,
  /** A comma, a bracket or any other punctuation. */
  stop: 4
}, [initials, vowels] = [256, 288], finals = 320;
function codesOf(term) {
  return (term.match(/[A-Za-z]+|./gu) ?? []).flatMap((part) => {
    if (/^[A-Za-z]/.test(part)) return [...stemOf(part)].map((letter2) => letter2.charCodeAt(0));
    let code = part.charCodeAt(0);
    return isHangul(code) ? jamoOf(code) : code;
  });
}
function jamoOf(code) {
  let at = code - hangulFirst2, final3 = at % 28, own = [initials + Math.floor(at / 588), vowels + Math.floor(at / 28) % 21];
  return final3 === 0 ? own : [...own, finals + final3];
}
var hangulFirst2 = 44032, hangulLast2 = 55203;
function isHangul(code) {
  return code >= hangulFirst2 && code <= hangulLast2;
}
var LetterReader = class {
  length = 0;
  codes = new Uint16Array(4096);
  gaps = new Uint8Array(4096);
  from = new Uint32Array(4096);
  to = new Uint32Array(4096);
  /** Reads a part of a text. */
  read(source, from, to) {
    this.length = 0;
    let gap = gaps.stop;
    for (let at = from; at < to; ) {
      let code = source.charCodeAt(at);
      if (isHangul(code))
        jamoOf(code).forEach((jamo, n) => {
          this.push(jamo, n === 0 ? gap : gaps.within, at, at + 1);
        }), at += 1;
      else if (isLatin(code)) {
        let end = endOfWord(source, at, to);
        this.word(source.slice(at, end), at, gap), at = end;
      } else if (isDigit(code))
        this.push(code, gap, at, at + 1), at += 1;
      else {
        gap = Math.max(gap, gapOf(code)), at += 1;
        continue;
      }
      gap = gaps.none;
    }
    return this;
  }
  word(word, at, gap) {
    let stem = stemOf(word);
    for (let n = 0; n < stem.length; n += 1)
      this.push(stem.charCodeAt(n), n === 0 ? gap : gaps.within, at, at + word.length);
  }
  push(code, gap, from, to) {
    this.length === this.codes.length && this.grow(), this.codes[this.length] = code, this.gaps[this.length] = gap, this.from[this.length] = from, this.to[this.length] = to, this.length += 1;
  }
  grow() {
    let { codes, gaps: before2, from, to } = this, size = codes.length * 2;
    [this.codes, this.gaps, this.from, this.to] = [
      new Uint16Array(size),
      new Uint8Array(size),
      new Uint32Array(size),
      new Uint32Array(size)
    ], this.codes.set(codes), this.gaps.set(before2), this.from.set(from), this.to.set(to);
  }
};
function isLatin(code) {
  let lower = code | 32;
  return lower >= 97 && lower <= 122 || code >= 192 && code <= 591 && code !== 215 && code !== 247;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function endOfWord(source, from, to) {
  let at = from + 1;
  for (; at < to && isLatin(source.charCodeAt(at)); ) at += 1;
  return at;
}
var spaces = new Set(
  " 	 　-‐‑/'\"‘’“”「」『』·ㆍ・‧∙･*_`".split("").map((sign2) => sign2.charCodeAt(0))
);
function gapOf(code) {
  return code === 10 ? gaps.line : spaces.has(code) ? gaps.space : gaps.stop;
}
var maxStem = 40;
function stemOf(word) {
  let lower = word.slice(0, maxStem).toLowerCase(), plain = withoutPlural(lower), verb = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(plain)?.[1], stem = verb !== void 0 && verb.length > 2 ? undoubled(verb) : plain;
  return stem.length > 3 ? stem.replace(/e$/, "").replace(/y$/, "i") : stem;
}
function withoutPlural(word) {
  return word.length < 4 || /(?:ss|us|is)$/.test(word) ? word : word.endsWith("ies") ? `${word.slice(0, -3)}y` : /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, "");
}
function undoubled(stem) {
  return /([^aeioulsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

// src/evidence/clauses/stems.ts
function stemsOf(verb) {
  let syllables = [...verb.slice(0, -1)], last = syllables.pop() ?? "", before2 = codesOf(syllables.join("")), previous = syllables.at(-1);
  return lastForms(codesOf(last), previous === void 0 ? void 0 : codesOf(previous)[1]).map((form) => [
    ...before2,
    ...form
  ]);
}
var initial2 = { r: 261, silent: 267, h: 274 }, vowel2 = {
  a: 288,
  ae: 289,
  eo: 292,
  yeo: 294,
  o: 296,
  wa: 297,
  wae: 298,
  oe: 299,
  u: 301,
  wo: 302,
  eu: 306,
  i: 308
}, final2 = { d: 327, l: 328, b: 337, s: 339, h: 347 };
function lastForms([first2 = 0, middle = 0, coda], vowelBefore) {
  let plain = coda === void 0 ? [first2, middle] : [first2, middle, coda], with_ = (other2) => [first2, other2];
  switch (coda) {
    case void 0:
      return [plain, ...contracted(first2, middle, vowelBefore)];
    // 만들다: 만드는.
    case final2.l:
      return [plain, with_(middle)];
    // 돕다: 도와, 도우면; 잡다 keeps it.
    case final2.b:
      return [plain, ...[vowel2.u, vowel2.wa, vowel2.wo].map((next) => [first2, middle, initial2.silent, next])];
    // 듣다: 들어; 받다 keeps it.
    case final2.d:
      return changingD.has(plain.join()) ? [plain, [first2, middle, final2.l]] : [plain];
    // 짓다: 지어; 그렇다: 그런.
    case final2.s:
      return [plain, [first2, middle, initial2.silent]];
    case final2.h:
      return [plain, with_(middle)];
    default:
      return [plain];
  }
}
var changingD = new Set(["듣", "걷", "싣", "닫", "묻", "컫", "긷", "붇"].map((syllable) => codesOf(syllable).join()));
function contracted(first2, middle, vowelBefore) {
  let bright = vowelBefore === vowel2.a || vowelBefore === vowel2.o;
  switch (middle) {
    case vowel2.i:
      return [[first2, vowel2.yeo]];
    case vowel2.o:
      return [[first2, vowel2.wa]];
    case vowel2.u:
      return [[first2, vowel2.wo]];
    case vowel2.oe:
      return [[first2, vowel2.wae]];
    // 하다: 해.
    case vowel2.a:
      return first2 === initial2.h ? [[first2, vowel2.ae]] : [];
    // 쓰다: 써. 따르다: 따라; 다르다: 달라.
    case vowel2.eu: {
      let next = bright ? vowel2.a : vowel2.eo;
      return first2 === initial2.r ? [
        [first2, next],
        [final2.l, initial2.r, next]
      ] : [[first2, next]];
    }
    default:
      return [];
  }
}
var endings = new Set(
  "고며면야는다기지도거려시어아여서게되자니으은을습세든던나라로음신했와워".split("").map((one) => one.charCodeAt(0))
);
function beginsEnding(syllable) {
  return endings.has(syllable) || !isHangul(syllable);
}

// src/evidence/clauses/lexicon.ts
var newNode = () => ({ strict: /* @__PURE__ */ new Map(), loose: /* @__PURE__ */ new Map(), groups: [], verbs: [] }), Lexicon = class {
  patterns;
  root = newNode();
  groups = /* @__PURE__ */ new Map();
  concepts;
  /** Numbers of patterns by the groups of their words. */
  byGroup = /* @__PURE__ */ new Map();
  /** Group of the topic's words, by requirement. */
  topics;
  eitherOwes;
  personalGroups;
  /** Throws `RangeError` for a pattern that is not well formed or names an unknown concept. */
  constructor({ concepts, requirements, topics }) {
    this.concepts = concepts, this.topics = new Map(
      Object.entries(topics).map(([requirement, words2]) => [requirement, this.groupOf(words2.join("/"))])
    );
    for (let concept of [
      "anti-virus",
      "password",
      "password-set",
      "password-change",
      "screen-saver",
      "security-or-privacy"
    ])
      this.group(concept);
    this.patterns = Object.entries(requirements).flatMap(
      ([requirement, patterns]) => ["clear", "hint", "unless", "against"].flatMap(
        (kind) => (patterns[kind] ?? []).map((text) => ({ requirement, kind, slots: this.slots(text) }))
      )
    ), this.eitherOwes = new Set(
      Object.keys(requirements).filter((requirement) => requirements[requirement]?.owed_by === "either")
    ), this.patterns.forEach(({ slots }, at) => {
      for (let { group, mode } of slots) {
        if (mode === "absent") continue;
        let known = this.byGroup.get(group);
        known ? known.push(at) : this.byGroup.set(group, [at]);
      }
    });
  }
  /** Whether a requirement is also met where the customer acts. */
  isOwedByEither(requirement) {
    return this.eitherOwes.has(requirement);
  }
  /** Returns the patterns that have a word of one of these groups, in order. */
  patternsFor(groups) {
    let found = /* @__PURE__ */ new Set();
    for (let group of groups) for (let at of this.byGroup.get(group) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).map((at) => this.patterns[at]);
  }
  /** Number of a concept, for those that the code itself asks about. */
  group(concept) {
    return this.groupOf(`@${concept}`);
  }
  slots(pattern) {
    let parts = pattern.split(" + ").map((part) => part.trim());
    if (parts.some((part) => part === "")) throw new RangeError(`not a pattern: ${pattern}`);
    return parts.map((part) => {
      let mode = modes[part.charAt(0)];
      return { mode: mode ?? "plain", group: this.groupOf(mode ? part.slice(1) : part) };
    });
  }
  groupOf(alternatives) {
    let known = this.groups.get(alternatives);
    if (known !== void 0) return known;
    let group = this.groups.size;
    this.groups.set(alternatives, group);
    for (let term of this.termsOf(alternatives)) this.add(term, group);
    return group;
  }
  termsOf(alternatives) {
    return alternatives.split("/").flatMap((one) => {
      let term = one.trim();
      if (!term.startsWith("@")) return term;
      let terms = this.concepts[term.slice(1)];
      if (!terms) throw new RangeError(`unknown concept: ${term}`);
      return terms.flatMap((part) => part.startsWith("@") ? this.termsOf(part) : part);
    });
  }
  add(term, group) {
    let isVerb = /[가-힣]다$/u.test(term);
    for (let { codes, loose } of formsOf(term, isVerb)) {
      let node = this.root;
      codes.forEach((code, at) => {
        let edges = at > 0 && loose.has(at) ? node.loose : node.strict, next = edges.get(code) ?? newNode();
        edges.set(code, next), node = next;
      });
      let ends = isVerb ? node.verbs : node.groups;
      ends.includes(group) || ends.push(group);
    }
  }
  /** Groups that the words "personal data" fill. */
  get personalData() {
    return this.personalGroups ??= [...new Set(["개인정보", "personal data"].flatMap((text) => this.groupsOf(text)))], this.personalGroups;
  }
  groupsOf(text) {
    return this.find(new LetterReader().read(text, 0, text.length), text).map(({ group }) => group);
  }
  /** Returns the terms in a text, in order. `source` is the text that the letters were read from. */
  find(letters, source) {
    let hits = [];
    for (let at = 0; at < letters.length; at += 1)
      letters.gaps[at] !== gaps.within && this.walk(this.root, at, at, { letters, source, hits });
    return hits;
  }
  walk(node, start, at, run) {
    let { letters, source, hits } = run;
    if (at > start) {
      let from = letters.from[start] ?? 0, to = letters.to[at - 1] ?? 0;
      if (at === letters.length || letters.gaps[at] !== gaps.within) for (let group of node.groups) hits.push({ group, from, to });
      if (node.verbs.length > 0 && isVerbAt(letters, at, source))
        for (let group of node.verbs) hits.push({ group, from, to });
    }
    if (at === letters.length) return;
    let gap = at === start ? gaps.within : letters.gaps[at] ?? gaps.stop;
    if (gap === gaps.stop) return;
    let code = letters.codes[at] ?? 0, loose = node.loose.get(code);
    loose && this.walk(loose, start, at + 1, run);
    let strict = gap === gaps.space ? void 0 : node.strict.get(code);
    strict && this.walk(strict, start, at + 1, run);
  }
}, modes = { "=": "own", "!": "affirmed", "-": "negated", "~": "absent" };
function isVerbAt(letters, at, source) {
  return at === letters.length || letters.gaps[at] === gaps.within || letters.gaps[at] !== gaps.none && letters.gaps[at] !== gaps.line ? !0 : beginsEnding(source.charCodeAt(letters.from[at] ?? 0));
}
function formsOf(term, isVerb) {
  let parts = term.split(/[\s-]+/), last = parts.pop() ?? "", codes = [], loose = /* @__PURE__ */ new Set();
  for (let part of parts)
    codes = [...codes, ...codesOf(part)], loose.add(codes.length);
  return (isVerb ? stemsOf(last) : [codesOf(last)]).map((end) => ({ codes: [...codes, ...end], loose }));
}

// src/evidence/clauses/lexicons.ts
var lexiconDigest = lexicon_default.digest, compiled = /* @__PURE__ */ new Map();
function lexiconFor(language) {
  let known = compiled.get(language);
  if (known) return known;
  let lexicon = new Lexicon(lexicon_default[language]);
  return compiled.set(language, lexicon), lexicon;
}

// src/evidence/quotes/compare.ts
function citedPlaces(input) {
  let places = input.contracts.flatMap(
    (contract) => (contract.clauses ?? []).flatMap((clause) => citedPlace(clause, contract, input) ?? [])
  );
  return [...new Set(places)].sort(compareText);
}
function citedPlace({ document }, { documents = [] }, { evidence }) {
  let location = documents.find(({ id }) => id === document)?.location;
  return location !== void 0 && evidence[location]?.state === "present" ? location : void 0;
}
function quotedPlace(clause, contract, input) {
  return clause.quote === void 0 ? void 0 : citedPlace(clause, contract, input);
}
function withPassages(input, place, document) {
  let allowance = new Allowance(), compared = (clause, contract) => clause.quote !== void 0 && quotedPlace(clause, contract, input) === place ? { ...clause, passage: passageOf(clause.quote, document, { name: clause.document ?? "", allowance }) } : clause, reading = readingOf(document), contracts = input.contracts.map((contract) => ({
    ...contract,
    documents: contract.documents.map((one) => one.location === place ? { ...one, reading } : one),
    clauses: contract.clauses.map((clause) => compared(clause, contract))
  }));
  return { ...input, contracts };
}
function readingOf(document) {
  if (!(document instanceof ReadDocument)) return { state: "unread", reason: document.reason };
  let { gap } = document;
  return { state: "read", ...gap && { reason: gap } };
}
function readable(text) {
  if (text.state === "unread") return text;
  let document = text.pages.reduce((sum, page) => sum + page.text.length, 0) > maxCharacters ? void 0 : new ReadDocument(text.pages, text.format);
  return document?.isWhole ? document : { state: "unread", reason: "too-large" };
}
function passageOf(quote, document, { name, allowance }) {
  if (!(document instanceof ReadDocument)) return { state: "unread", reason: document.reason };
  let answer = document.find(quote, allowance);
  return answer.state === "found" ? { state: "found", occurrences: answer.occurrences, ...placeOf(answer) } : answer.state === "crossing" ? { ...answer, place: placeText(answer, name) } : answer.state === "unread" || !("closest" in answer) ? answer : { state: "missing", closest: { ...answer.closest, place: placeText(answer.closest, name) } };
}
function placeOf({ page, annex: annex2, article, paragraph }) {
  return {
    ...page !== void 0 && { page },
    ...annex2 !== void 0 && { annex: annex2 },
    ...article !== void 0 && { article },
    ...paragraph !== void 0 && { paragraph }
  };
}
function placeText(place, name) {
  let clause = clauseText(place), known = [clause === "" ? [] : clause, place.page === void 0 ? [] : `p. ${place.page}`].flat();
  return known.length > 0 ? known.join(", ") : name;
}
var passing = ["absent", "unreadable", "not-fetched", "too-slow"];
function restsOnMoment({ contracts }) {
  return contracts.flatMap(({ clauses, documents }) => [
    ...clauses.flatMap(({ passage }) => passage ?? []),
    ...documents.flatMap(({ reading }) => reading ?? [])
  ]).some(({ reason }) => reason !== void 0 && passing.includes(reason));
}

// src/evidence/clauses/defined-terms.ts
var things = "정보|자료|데이터|기록|명부|data|information|records?|details", personal = "개인\\s?(?:신용\\s?)?정보|개인을 (?:알아볼|식별할)|personal(?:ly identifiable)? (?:data|information)|identif\\w+ (?:natural )?(?:person|individual)", named2 = new RegExp(
  `(?:${personal})[^\\n"“”'‘’「」]{0,60}?(?:이하|아래에서|the|hereinafter|\\()\\s*[^\\n"“”'‘’「」]{0,12}["“'‘「]([^\\n"“”'‘’「」]{1,30}?(?:${things}))["”'’」]`,
  "giu"
), defined = new RegExp(
  `["“'‘「]([^\\n"“”'‘’「」]{1,30}?(?:${things}))["”'’」]\\s?(?:이?란|이?라 함은|은|는|means?|refers to|includes?)[^\\n]{0,200}?(?:${personal})`,
  "giu"
), maxTerms = 8;
function namesOfPersonalData(source) {
  let found = [named2, defined].flatMap(
    (pattern) => [...source.matchAll(pattern)].map(({ 1: name = "" }) => name.trim())
  );
  return [...new Set(found)].sort().slice(0, maxTerms);
}

// src/evidence/clauses/numbers.ts
var koreanDigits = {
  한: 1,
  하나: 1,
  일: 1,
  두: 2,
  둘: 2,
  이: 2,
  세: 3,
  석: 3,
  서: 3,
  삼: 3,
  네: 4,
  넉: 4,
  너: 4,
  사: 4,
  다섯: 5,
  오: 5,
  여섯: 6,
  육: 6,
  일곱: 7,
  칠: 7,
  여덟: 8,
  팔: 8,
  아홉: 9,
  구: 9,
  열: 10,
  십: 10,
  열두: 12,
  십이: 12,
  스물네: 24,
  이십사: 24
}, english2 = {
  one: 1,
  a: 1,
  an: 1,
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  "twenty-four": 24,
  thirty: 30,
  "thirty-six": 36,
  "forty-eight": 48,
  sixty: 60,
  "seventy-two": 72,
  ninety: 90,
  "one hundred and eighty": 180
}, koreanNumber2 = `(\\d{1,4}|${Object.keys(koreanDigits).sort((a, b) => b.length - a.length).join("|")})`, englishWords = Object.keys(english2).sort((a, b) => b.length - a.length).join("|"), englishNumber2 = `((?:${englishWords})\\s{1,3}\\d{1,4}|${englishWords}|\\d{1,4})`;
function numberOf2(text = "") {
  let lower = text.toLowerCase().trim(), digits2 = /\d{1,4}/.exec(lower)?.[0];
  return digits2 !== void 0 ? Number(digits2) : koreanDigits[lower] ?? english2[lower] ?? Number.NaN;
}
var times = "(?:회|번|차례|차)", least = "(?:최소|적어도|최소한)?", alone = "(?<![\\d개]\\s?)", intervalRules = [
  [
    ko(
      `${koreanNumber2}\\s*(?:개월|달)\\s*(?:에|마다|주기|간격|당|이내의간격|을주기|단위)(?:로)?\\s*(?:${least}\\s*${koreanNumber2}\\s*${times})?`
    ),
    (f) => whole(numberOf2(f[1]) / (f[2] === void 0 ? 1 : numberOf2(f[2])))
  ],
  [
    ko(`${koreanNumber2}\\s*년\\s*(?:에|마다|주기|간격|동안)\\s*(?:${least}\\s*${koreanNumber2}\\s*${times})?`),
    (f) => whole(12 * numberOf2(f[1]) / (f[2] === void 0 ? 1 : numberOf2(f[2])))
  ],
  [ko("(?:매년|해마다|연)\\s*\\d{1,2}월(?:과|및|,|와|·)\\s*\\d{1,2}월"), () => 6],
  [
    ko(
      `${alone}(?:연|년|매년|해마다|일년에|한해에?|한해동안|연간|매해|년간)\\s*(?:간|중|에)?\\s*(?:각각|각)?${least}\\s*${koreanNumber2}\\s*${times}`
    ),
    (f) => per(12, f[1])
  ],
  [ko(`(?:반기)(?:에|별로?|마다|당|중)?\\s*${least}\\s*${koreanNumber2}\\s*${times}`), (f) => per(6, f[1])],
  [ko(`(?:분기)(?:에|별로?|마다|당|중)?\\s*${least}\\s*${koreanNumber2}\\s*${times}`), (f) => per(3, f[1])],
  [ko(`${alone}(?:매월|매달|월|달마다)(?:에)?\\s*${least}\\s*${koreanNumber2}\\s*${times}`), (f) => per(1, f[1])],
  [
    ko(
      "(?:매반기|반기(?:별|마다|에|말|중)|상반기(?:와|및|,|·)\\s*하반기|상[·ㆍ･,]?\\s*하반기|반년(?:에|마다|주기)|반년간격|봄(?:과|,|·)\\s*가을)"
    ),
    () => 6
  ],
  [ko("(?:매분기|분기(?:별|마다|에|말|중)|사분기마다|철마다|계절마다)"), () => 3],
  [ko("(?:매월|매달|월별|달마다|월례|다달이)"), () => 1],
  [ko("(?:매년|해마다|매해|연도별|연차|연례|연단위|연1회)"), () => 12],
  [ew("every\\s+(?:other|second)\\s+month"), () => 2],
  [
    ew(
      `(?:every|at intervals of(?: not more than| no more than)?|at (?:least )?intervals of)\\s+${englishNumber2}\\s+months?`
    ),
    (f) => whole(numberOf2(f[1]))
  ],
  [ew(`(?:every|at intervals of)\\s+${englishNumber2}\\s+years?`), (f) => whole(12 * numberOf2(f[1]))],
  [ew(`(?:every|at intervals of)\\s+${englishNumber2}\\s+days?`), (f) => whole(numberOf2(f[1]) / 30)],
  [ew(`${englishNumber2}[- ]monthly`), (f) => whole(numberOf2(f[1]))],
  [
    ew(`(?:once|one time)\\s+(?:in\\s+)?(?:every|per|a|an|each|any)\\s+${englishNumber2}\\s+months?`),
    (f) => whole(numberOf2(f[1]))
  ],
  [
    ew(
      "(?:twice|two times|2 times|two occasions)\\s+(?:(?:in\\s+)?(?:a|per|each|every|any|the)\\s+)?(?:\\w+\\s+)?(?:year(?:ly)?|annum|annually)|(?:in\\s+)?(?:the\\s+)?spring\\s+and\\s+(?:in\\s+)?(?:the\\s+)?(?:autumn|fall)"
    ),
    () => 6
  ],
  [ew("(?:three times|3 times)\\s+(?:(?:in\\s+)?(?:a|per|each|every)\\s+)?(?:\\w+\\s+)?year"), () => 4],
  [ew("(?:four times|4 times)\\s+(?:(?:in\\s+)?(?:a|per|each|every)\\s+)?(?:\\w+\\s+)?year"), () => 3],
  [
    ew(
      "(?:semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-?yearly|(?:every|each|per)\\s+(?:calendar\\s+)?half(?:[- ]year)?)"
    ),
    () => 6
  ],
  [
    ew("(?:quarterly|(?:every|each|per|a|once a|once per|once in each|once each)\\s+(?:calendar\\s+)?quarter)"),
    () => 3
  ],
  [ew("(?:monthly|(?:every|each|per|once a|once per)\\s+(?:calendar\\s+)?month)"), () => 1],
  [
    ew(
      "(?:annual(?:ly)?|yearly|(?:every|each|per|once a|once in each|once in every|once per|once each)\\s+(?:calendar |contract |service )?year|a year|per annum)"
    ),
    () => 12
  ]
], irregular = /정기|주기|수시|\b(?:regular(?:ly)?|periodic(?:ally)?|recurring|from time to time)\b/u, within = "(?:이내|안|내|까지|를?\\s*넘기지|이전)", deadlineRules = [
  [ko(`${koreanNumber2}\\s*(?:영업일|근무일|업무일)\\s*${within}?`), (f) => `business-days:${numberOf2(f[1])}`],
  [ko("(?:다음|익)\\s*(?:영업일|근무일)"), () => "business-days:1"],
  [ko(`${koreanNumber2}\\s*시간\\s*(?:을|을\\s*초과하지)?\\s*${within}`), (f) => whole(numberOf2(f[1]))],
  [ko(`${koreanNumber2}\\s*(?:일|날)\\s*${within}`), (f) => whole(24 * numberOf2(f[1]))],
  [ko("(?:하루|만하루|24시간)\\s*(?:안|이내|내|을\\s*넘기)"), () => 24],
  [ko("(?:이틀)\\s*(?:안|이내|내|을\\s*넘기)"), () => 48],
  [ko("(?:사흘)\\s*(?:안|이내|내|을\\s*넘기)"), () => 72],
  [ko("(?:일주일|한주)\\s*(?:안|이내|내)"), () => 168],
  [ko("(?:당일|그날\\s*(?:안|중|로|바로)|같은날|그날)"), () => 24],
  [ko("반나절\\s*(?:안|이내|내)"), () => 12],
  [ko(`${koreanNumber2}\\s*분\\s*(?:이내|안|내)`), () => 1],
  [ko("즉시|즉각|바로|곧바로|곧장|실시간|그자리에서"), () => "immediately"],
  [ko("지체없이|신속히|신속하게|조속히|지체함이없이|지체하지(?:아니하고|않고)|빨리|빠른시일"), () => "unstated"],
  [
    ew(
      `(?:within|in|not later than|no later than|inside|later than|by)\\s+(?:the\\s+)?(?:first\\s+|next\\s+)?${englishNumber2}\\s+(?:\\w+\\s+)?hours?`
    ),
    (f) => whole(numberOf2(f[1]))
  ],
  [ew(`${englishNumber2}[ -]hours?`), (f) => whole(numberOf2(f[1]))],
  [
    ew(`(?:within|in|not later than|no later than)\\s+${englishNumber2}\\s+(?:business|working)\\s+days?`),
    (f) => `business-days:${numberOf2(f[1])}`
  ],
  [ew(`${englishNumber2}\\s+(?:business|working)\\s+days?`), (f) => `business-days:${numberOf2(f[1])}`],
  [ew("(?:the\\s+)?(?:next|following)\\s+(?:business|working)\\s+day"), () => "business-days:1"],
  [
    ew(`(?:within|in|not later than|no later than)\\s+${englishNumber2}\\s+(?:calendar\\s+)?days?`),
    (f) => whole(24 * numberOf2(f[1]))
  ],
  [ew("(?:the\\s+)?same\\s+day|on the day"), () => 24],
  [ew("immediate(?:ly)?|at once|straight\\s?away|instantly"), () => "immediately"],
  [
    ew(
      "without undue delay|without delay|promptly|as soon as (?:reasonably )?(?:possible|practicable)|forthwith|expeditiously"
    ),
    () => "unstated"
  ]
];
function ko(source) {
  return new RegExp(source.replaceAll(/([가-힣])(?=[가-힣])/gu, "$1\\s?"), "gu");
}
function ew(source) {
  return new RegExp(`\\b(?:${source})\\b`, "giu");
}
function per(months, text) {
  return whole(months / numberOf2(text));
}
function whole(value) {
  return Number.isFinite(value) && value > 0 ? Math.max(1, Math.round(value)) : void 0;
}
function intervalsIn(text) {
  return statedIn(text, intervalRules);
}
function deadlinesIn(text) {
  return statedIn(text, deadlineRules);
}
function isRegular(text) {
  return irregular.test(text);
}
var maxExamined = 3e3;
function statedIn(text, rules) {
  let examined = text.slice(0, maxExamined).replaceAll(/[()（）"“”]/gu, " "), found = [];
  for (let [pattern, read] of rules)
    for (let match of examined.matchAll(pattern)) {
      let value = read(match), [from, to] = [match.index, match.index + match[0].length];
      value === void 0 || found.some((one) => one.from < to && from < one.to) || found.push({ value, from, to });
    }
  return found.sort((a, b) => a.from - b.from);
}

// src/evidence/clauses/facts.ts
var withInterval = ["security-training", "security-inspection", "pii-supervision"];
function hasFacts(requirement) {
  return withInterval.includes(requirement) || requirement === "incident-reporting" || requirement === "endpoint-security";
}
function factsOf(requirement, text, at, endpoint) {
  return withInterval.includes(requirement) ? intervalOf(text, at) : requirement === "incident-reporting" ? deadlineOf(text) : requirement === "endpoint-security" ? { endpoint } : {};
}
function intervalOf(text, at) {
  let nearest2 = intervalsIn(text).reduce(
    (near, one) => near && Math.abs(near.from - at) <= Math.abs(one.from - at) ? near : one,
    void 0
  );
  return nearest2 ? { interval_months: nearest2.value } : isRegular(text) ? { interval: "unstated" } : {};
}
function deadlineOf(text) {
  let [first2, second] = deadlinesIn(text);
  if (!first2) return {};
  let isLimit = second !== void 0 && second.value !== "unstated" && /늦어도|어떠한\s?경우|넘기|초과|최대|in any (?:event|case)|later than|at the latest/iu.test(
    text.slice(first2.to, second.to + 12)
  ), chosen = second && second.value !== "unstated" && (first2.value === "unstated" || first2.value === "immediately" && isLimit) ? second : first2;
  return typeof chosen.value == "number" ? { deadline_hours: chosen.value } : chosen.value === "unstated" ? {} : { deadline: chosen.value };
}

// src/evidence/clauses/parties.ts
var vendorNames = [
  "수탁자",
  "수탁사",
  "수탁기관",
  "수급인",
  "수급사업자",
  "공급사",
  "공급자",
  "공급업체",
  "을",
  "개발사",
  "개발자",
  "계약상대자",
  "계약상대방",
  "대행사",
  "대행업체",
  "용역사",
  "용역업체",
  "수행사",
  "수행업체",
  "수행기관",
  "제공자",
  "제공사",
  "서비스 제공자",
  "사업자",
  "업체",
  "협력사",
  "협력업체",
  "관리업체",
  "제작사",
  "제작업체",
  "운영사",
  "외주사",
  "파견사업주",
  "수임인",
  "납품사",
  "시공사",
  "도급업체",
  "수탁업체",
  "수탁회사",
  "수급업체",
  "수행자",
  "용역수행자",
  "계약자",
  "계약업체",
  "개발업체",
  "제공업체",
  "대행기관",
  "Supplier",
  "Vendor",
  "Contractor",
  "Provider",
  "Service Provider",
  "Processor",
  "Developer",
  "Agency",
  "Consultant",
  "Licensor",
  "Subcontractor",
  "Operator",
  "Seller",
  "Manufacturer",
  "Integrator",
  "Recipient",
  "Receiving Party",
  "we"
], customerNames = [
  "위탁자",
  "위탁사",
  "위탁기관",
  "도급인",
  "발주자",
  "발주기관",
  "발주처",
  "고객",
  "고객사",
  "갑",
  "의뢰인",
  "의뢰사",
  "주문자",
  "이용자",
  "사용사업주",
  "위임인",
  "이용회사",
  "발주사",
  "발주회사",
  "발주업체",
  "원사업자",
  "위탁회사",
  "광고주",
  "Customer",
  "Client",
  "Controller",
  "Authority",
  "Buyer",
  "Purchaser",
  "Licensee",
  "Subscriber",
  "Principal",
  "Employer",
  "Commissioner",
  "Institution",
  "you"
], Parties = class {
  roles;
  korean;
  english;
  /** `opening` is the beginning of the document, where the parties are named. */
  constructor(opening2) {
    let roles = new Map([
      ...vendorNames.map((name) => [name, "vendor"]),
      ...customerNames.map((name) => [name, "customer"])
    ]), named3 = definedNames(opening2);
    for (let name of named3) {
      if (roles.has(name)) continue;
      let other2 = named3.map((one) => roles.get(one)).find((role) => role !== void 0) ?? mentionedIn(opening2);
      named3.length <= 3 && other2 && roles.set(name, other2 === "vendor" ? "customer" : "vendor");
    }
    this.roles = roles;
    let names = [...roles.keys()].sort((a, b) => b.length - a.length), korean2 = names.filter((name) => /[가-힣]/u.test(name)).map(escaped).join("|"), english3 = names.filter((name) => !/[가-힣]/u.test(name)).map(escaped).join("|");
    this.korean = new RegExp(
      `(?<![가-힣])["'“”‘’「]?(${korean2})["'“”‘’」]?(?:의\\s?|\\s?측\\s?|\\s?소속\\s?|\\s)?(?:(?:투입|참여|수행|파견|상주|소속|현장|개발|운영)\\s?)?(?:직원|임직원|인력|인원|종사자|취급자|개인정보취급자|근무자|담당자|책임자|작업자|이용자|사용자|관리자)?(은|는|이|가|께서|에서|과|와|및)(?=\\s|$|,)`,
      "gu"
    ), this.english = new RegExp(
      `\\b(${english3})(?:['’]s?\\s(?:staff|personnel|employees|users))?(?=\\s+(?:shall|will|must|may|agrees?|is|are|has|undertakes?|and|or|also|does|do|need|can|accepts?|at|upon|who)\\b)|(?<!\\b(?:of|to|by|with|from|for|against|upon|on|at|in|and|or)\\s(?:the\\s)?)\\b(${english3})(?=,)`,
      "gi"
    );
  }
  /** Returns who does what stands at a place of a sentence; undefined if it does not say, or both do. */
  subjectOf(sentence, at) {
    let before2 = sentence.slice(0, at);
    if (!/(?:양\s?당사자|쌍방|양쪽|서로|상호|각\s?당사자|어느\s?쪽|either party|each party|both parties|the parties|neither party)/iu.test(
      before2
    ))
      return this.koreanSubject(before2) ?? this.englishSubject(before2);
  }
  koreanSubject(before2) {
    let found = [...before2.matchAll(this.korean)], topic = found.findLast(({ 2: particle }) => particle === "은" || particle === "는") ?? found.find(
      (name) => (name[2] === "이" || name[2] === "가") && !describes.test(before2.slice(name.index + name[0].length))
    );
    if (!topic) return;
    let previous = found[found.indexOf(topic) - 1];
    return previous !== void 0 && /[과와및]/.test(previous[2] ?? "") && topic.index - previous.index < 12 ? void 0 : this.roles.get(topic[1] ?? "");
  }
  englishSubject(before2) {
    let found = [...before2.matchAll(this.english)].at(-1), name = (found?.[1] ?? found?.[2])?.toLowerCase();
    return name === void 0 ? void 0 : [...this.roles].find(([one]) => one.toLowerCase() === name)?.[1];
  }
}, describes = /^\s(?:[가-힣]{1,6}(?:로|에|게|히|서)\s)?[가-힣]{1,6}(?:하는|한|된|되는|받은|정한|주는|준)\s/u;
function definedNames(opening2) {
  let names = [...opening2.matchAll(
    /(?:이하|아래(?:에서)?|the|hereinafter|each an?)\s*(?:각각\s*)?["'“‘「『]\s?([^"'”’」』]{1,24}?)\s?["'”’」』]/giu
  )].map(({ 1: name = "" }) => name.replace(/^the\s/i, "").trim());
  return [...new Set(names.filter((name) => !isThing.test(name)))].slice(0, 6);
}
var isThing = /\b(?:agreement|contract|addendum|schedule|services?|data|date|terms|fees?|software|platform|parties|information|requirements|law|legislation)$/i;
function mentionedIn(opening2) {
  let name = /\b(?:the|The)\s(Supplier|Vendor|Contractor|Service Provider|Provider|Processor|Developer|Customer|Client|Controller|Purchaser|Buyer)\b/.exec(
    opening2
  )?.[1];
  if (name !== void 0)
    return vendorNames.includes(name) ? "vendor" : "customer";
}
function escaped(name) {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/evidence/clauses/polarity.ts
function polarityOf(sentence, { from, to }) {
  return isKorean(sentence, to) ? koreanPolarity(sentence.slice(to)) : englishPolarity(sentence.slice(0, from), sentence.slice(to));
}
function isKorean(sentence, to) {
  return /[가-힣]/u.test(sentence.slice(Math.max(0, to - 30), to + 30));
}
var negation = "(?:지(?:는|도|를|가)?(?:아니|않|못|말)|(?:수|리|필요|의무|책임|바|일|것)(?:는|가|도|이|은|조차)?없|(?:안|아니)(?:된|되|한|하|될|함|됨|됩|돼|합|할)|면제|생략|불가|(?:요|필요로)하지(?:아니|않)|않는다|못한다)", negated = new RegExp(`^(?:(?:이|가|은|는|도)?없(?:다|으며|고|습|음)|.{0,9}?${negation})`, "u"), doubled = /^.{0,9}?(?:지(?:아니|않)(?:할수(?:는|가)?없|을수(?:는|가)?없|(?:하)?면(?:아니|안)|(?:하)?고는|으면(?:아니|안)|은것은아니|는것은아니)|지(?:아니|않)(?:하|으)?면[^.]{0,12}(?:수없|못하|못한|아니된|안된))/u, unrefusable = /^.{0,7}?(?:거부|거절|방해|기피|회피|게을리|소홀|지연|지체(?!없)|미루|늦추|해태|누락|빠뜨리|은폐|숨기|불응|생략|면제)[^.,]{0,16}?(?:지(?:아니|않|못|말)|수없|(?:안|아니)된|(?:안|아니)됩|(?:안|아니)되)/u, supposed = /^.{0,9}?지(?:를|도)?(?:아니|않)(?:(?:한|하는|할|은|는|을|았을|하였을)(?:자(?!료|원|체)|사람|인력|인원|직원|임직원|근무자|종사자|취급자|담당자|참여자|작업자|업체|경우|때|시|채|한(?!도)|단말|장비|기기|매체|프로그램|소프트웨어|행위|사실)|(?:하|으)면(?!(?:아니|안)된|서))/u, permitted = /^.{0,6}?(?:할|을|를|[가-힣])?수(?:도|가)?있/u, forbiddenEnd = /^(?:(?!하고|하며|으며|지만|으나|한다|된다|경우|때에|때는|때,|수있).){0,60}?(?:(?:서는|면)(?:아니|안)(?:되|된|됩|돼)|수없(?:다|으|고|습|음)|지(?:는)?(?:아니|않|못)(?:한다|하며|하고|하여야|하도록|합니다|함|는다|습니다|고|으며|도록|아야|게)|(?:하여|해)서는|금(?:지한|지하|지된|지함|한다))/u, clauseEnd = /[,，;]|(?<=^|[가-힣])(?:하고|하며|으며|거나|지만|으나|되)(?=\s)/u;
function koreanPolarity(rest) {
  let near = rest.slice(0, 48), own = compact(near.slice(0, firstEnd(near))), all = compact(near);
  return doubled.test(all) || unrefusable.test(all) || supposed.test(own) ? "affirmed" : negated.test(own) || isForbiddenWithNext(rest) ? "negated" : permitted.test(own) ? "permitted" : "affirmed";
}
function isForbiddenWithNext(rest) {
  let near = rest.slice(0, 96), next = /^[^,，;.]{0,4}?거나(?=[\s,，])/u.exec(near);
  return next !== null && forbiddenEnd.test(compact(near.slice(next[0].length)));
}
function firstEnd(text) {
  let found = clauseEnd.exec(text);
  return found ? found.index + found[0].length : text.length;
}
function compact(text) {
  return text.replaceAll(/[\s"'“”‘’「」『』()*]/gu, "");
}
var englishNegation = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|refrain\w*|waive\w*|exempt\w*|prohibit\w*|forbid\w*|free of|free from|decline\w*|disclaim\w*|excluded?|n't)\b/i, harmless = /\bwithout\s(?:(?:undue|unreasonable|unnecessary|any|further)\s)*delay\b|\bwithout\s(?:limit\w*|prejudice|charge|cost)\b|\bfree of charge\b|\b(?:not|no)\s(?:later|less|fewer|more|longer|earlier|only|wider|greater|exceed\w*)\b|\bwhether or not\b/gi, lifted = /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|n't)\b[^;]*?\b(?:without|unless|until|except|only|before|prior to|otherwise than|other than|save|but)\b/gi, englishClause = /[;:]|,\s(?:and|but|which|who|whose)\s|,?\s(?:and|or|but)\s(?=(?:shall|must|will|may|is|are)\b)|\.\s|,\s(?=(?:the\s)?(?:[A-Z]\w+|it|they|he|she|we|you)(?:['’]s?\s\w+)?\s(?:shall|may|will|must|can|is|are|has)\b)/, condition = /\b(?:if|where|when|whenever|should|in case|in the event)\b(?![^.]*\b(?:shall|must|will|may)\b)/i, deniedAfter = /^[^,.;]{0,60}?\b(?:(?:is|are|be|shall|will|does|do)\s(?:not|never)\s(?:be\s)?(?:required|necessary|needed|mandatory|obligatory|compulsory)|(?:is|are|be)\s(?:waived|optional|voluntary))\b/i, howOften = /^[^.;]{0,90}?\bmore\s(?:(?:often|frequently)\sthan|than\s(?:once|twice|one|two|three)\b)/i;
function englishPolarity(before2, after) {
  if (deniedAfter.test(after)) return "negated";
  let clause = (before2.slice(-90).split(englishClause).at(-1) ?? "").replaceAll(harmless, "").replaceAll(lifted, "");
  return englishNegation.test(clause) && !howOften.test(after) ? condition.test(clause) ? "permitted" : "negated" : /\bmay\b[^,]*$/i.test(clause) ? "permitted" : "affirmed";
}
var deniedKorean = [
  /것(?:은|이|으로(?:보지|해석하지)|까지)?(?:아니|않)(?:다|며|고|하|한|습|는)/u,
  /의무(?:를|는|가|도)?(?:를?지|가?있|를?부담하)?[^.]{0,4}(?:지지(?:아니|않)|부담하지(?:아니|않)|없)/u,
  /지(?:는)?(?:아니하여도|아니해도|않아도)(?:된다|됩니다|되며|되고|무방|돼)/u
], deniedEnglish = /\b(?:is|are|be|shall|will|does|do)\s(?:not|never)\s(?:be\s)?(?:required|obliged|obligated|bound|expected|asked)\sto\b|\bneed\snot\b|\b(?:no|not\s(?:have|assume|accept)\s(?:any|an))\s(?:obligation|duty|requirement)\b/i;
function isDenied(sentence) {
  let text = compact(sentence);
  return deniedKorean.some((one) => one.test(text)) || deniedEnglish.test(sentence);
}

// src/evidence/clauses/recognise.ts
var maxStretch = 200, Recogniser = class {
  source;
  lexicon;
  parties;
  letters;
  above = /* @__PURE__ */ new Map();
  personalData;
  /** `personalData`: names that the document gives to personal data. */
  constructor(source, lexicon, parties, personalData = []) {
    this.source = source, this.lexicon = lexicon, this.parties = parties, this.personalData = personalData, this.letters = new LetterReader();
  }
  /** Returns the requirements that a sentence speaks of, in the order of the lexicon. */
  subjects(sentence) {
    let hits = this.hitsIn(sentence);
    if (hits.length === 0) return [];
    let own = byGroup(hits), run = {
      sentence,
      text: this.source.slice(sentence.from, sentence.to),
      own,
      leads: sentence.leads.length > 0 ? byGroup(sentence.leads.flatMap((lead) => this.hitsAbove(lead))) : none2,
      titles: sentence.headings.length > 0 ? byGroup(sentence.headings.flatMap((title) => this.hitsAbove(title))) : none2,
      isForbidding: sentence.leads.some(({ from, to }) => forbids.test(this.source.slice(from, to))),
      polarities: /* @__PURE__ */ new Map()
    }, results = /* @__PURE__ */ new Map(), excluded = /* @__PURE__ */ new Set();
    for (let pattern of this.lexicon.patternsFor(own.keys())) {
      let { requirement, kind } = pattern, known = results.get(requirement)?.rank ?? 0;
      if (excluded.has(requirement) || kind !== "unless" && known >= rank[kind]) continue;
      let match = this.match(pattern, run);
      if (!match) continue;
      if (kind === "unless") {
        excluded.add(requirement), results.delete(requirement);
        continue;
      }
      let strength = this.strengthOf(pattern, kind, match, run);
      if (!strength) continue;
      let found = kind === "clear" && strength === "against" ? rank.turned : rank[strength];
      if (found <= known) continue;
      let subject = { requirement, strength, words: match.words, ...this.facts(requirement, match, run) };
      results.set(requirement, { subject, rank: found });
    }
    return [...results.values()].map(({ subject }) => subject);
  }
  /** Whether a text has a word of a requirement's topic. */
  touches(range, requirement) {
    let topic = this.lexicon.topics.get(requirement);
    return topic !== void 0 && this.hitsIn(range).some(({ group }) => group === topic);
  }
  /** Whether a sentence, its headings or its introduction speaks of security or of the protection of personal data. */
  speaksOfSecurity(sentence) {
    let security = this.lexicon.group("security-or-privacy");
    return [sentence, ...sentence.headings, ...sentence.leads].some((range) => this.hitsIn(range).some(({ group }) => group === security));
  }
  /** The measures for terminals that a text names. */
  endpointOf(ranges) {
    let groups = new Set(ranges.flatMap((range) => this.hitsIn(range).map(({ group }) => group)));
    return this.endpointIn((group) => groups.has(group));
  }
  strengthOf({ requirement }, kind, match, run) {
    if (kind === "against") return match.isFlipped ? void 0 : "against";
    let subject = this.parties.subjectOf(run.text, match.act.from - run.sentence.from), isEither = this.lexicon.isOwedByEither(requirement);
    return subject === "customer" && !isEither ? void 0 : match.isFlipped ? kind === "clear" ? "against" : void 0 : isDenied(run.text) ? "against" : match.isPermitted && (!isEither || subject === "vendor") ? "hint" : kind;
  }
  facts(requirement, { words: words2 }, run) {
    if (!hasFacts(requirement)) return {};
    let endpoint = this.endpointIn((group) => run.own.has(group) || run.leads.has(group)), at = (words2[0]?.from ?? run.sentence.from) - run.sentence.from, facts = factsOf(requirement, run.text, at, endpoint);
    return Object.keys(facts).length > 0 ? { facts } : {};
  }
  endpointIn(hasGroup) {
    let has = (concept) => hasGroup(this.lexicon.group(concept));
    return [
      ["anti-virus", has("anti-virus")],
      ["password-policy", has("password") && has("password-set") && has("password-change")],
      ["screen-saver", has("screen-saver")]
    ].flatMap(([item, isThere]) => isThere ? item : []);
  }
  hitsIn({ from, to }) {
    let letters = this.letters.read(this.source, from, to);
    return [...this.lexicon.find(letters, this.source), ...this.namedData({ from, to })];
  }
  /** Where a text names personal data as the document has defined it. */
  namedData({ from, to }) {
    let text = this.personalData.length > 0 ? this.source.slice(from, to) : "";
    return this.personalData.flatMap((name) => {
      let at = text.indexOf(name);
      return at < 0 ? [] : this.lexicon.personalData.map((group) => ({ group, from: from + at, to: from + at + name.length }));
    });
  }
  /** Hits in a heading or an introduction, which many sentences share. */
  hitsAbove(range) {
    let known = this.above.get(range.from);
    if (known) return known;
    let hits = this.hitsIn(range);
    return this.above.set(range.from, hits), hits;
  }
  match({ slots }, run) {
    let filled = [], act, isFlipped = !1, isPermitted = !1;
    for (let slot of slots) {
      if (slot.mode === "absent") {
        if (run.own.has(slot.group)) return;
        continue;
      }
      let answer = this.fill(slot, run);
      if (!answer) return;
      answer.hits.length > 0 && filled.push(answer.hits), (slot.mode === "affirmed" || slot.mode === "negated") && (act ??= answer.hits[0]), isFlipped ||= answer.isFlipped === !0, isPermitted ||= answer.isPermitted === !0;
    }
    let words2 = closest(filled), last = words2?.at(-1);
    return words2 && last && { words: words2, act: act ?? last, isFlipped, isPermitted };
  }
  fill({ mode, group }, run) {
    let own = run.own.get(group) ?? [];
    if (mode === "own") return own.length > 0 ? { hits: own } : void 0;
    if (mode === "plain")
      return own.length > 0 ? { hits: own } : run.titles.has(group) || run.leads.has(group) ? { hits: [] } : void 0;
    let wanted = mode === "negated" ? "negated" : "affirmed", held = own.filter((hit) => isWanted(this.polarity(hit, run), wanted));
    if (held.length > 0) {
      let isPermitted = held.every((hit) => this.polarity(hit, run) === "permitted");
      return { hits: held, isPermitted };
    }
    return own.length > 0 ? mode === "affirmed" ? { hits: own, isFlipped: !0 } : void 0 : run.leads.has(group) && (mode === "affirmed" || run.isForbidding) ? { hits: [] } : void 0;
  }
  polarity(hit, run) {
    let key = `${hit.from}:${hit.to}`, known = run.polarities.get(key);
    if (known) return known;
    let place = { from: hit.from - run.sentence.from, to: hit.to - run.sentence.from }, own = polarityOf(run.text, place), polarity = run.isForbidding && own === "affirmed" ? "negated" : own;
    return run.polarities.set(key, polarity), polarity;
  }
}, none2 = /* @__PURE__ */ new Map(), rank = { hint: 1, turned: 2, clear: 3, against: 4 }, forbids = /(?:아니\s?된다|안\s?된다|안\s?됩니다|못한다|금지|할 수 없|금한다|불가|shall not|must not|may not|prohibited|refrain)/iu;
function isWanted(polarity, wanted) {
  return polarity === wanted || wanted === "affirmed" && polarity === "permitted";
}
function byGroup(hits) {
  let groups = /* @__PURE__ */ new Map();
  for (let hit of hits) {
    let known = groups.get(hit.group);
    known ? known.push(hit) : groups.set(hit.group, [hit]);
  }
  return groups;
}
function closest(slots) {
  let [first2, ...others] = slots;
  if (!first2) return;
  let best;
  for (let one of first2) {
    let words2 = nearest(one, others);
    if (!words2) continue;
    let length = Math.max(...words2.map(({ to }) => to)) - Math.min(...words2.map(({ from }) => from));
    length <= maxStretch && (!best || length < best.length) && (best = { words: words2, length });
  }
  return best?.words.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from || a.to - b.to);
}
function nearest(one, slots) {
  let words2 = [one];
  for (let hits of slots) {
    let free = hits.filter((hit) => !words2.some(({ from, to }) => hit.from === from && hit.to === to)), [first2] = free;
    if (!first2) return;
    let distance = ({ from }) => Math.abs(from - one.from);
    words2.push(free.reduce((near, hit) => distance(hit) < distance(near) ? hit : near, first2));
  }
  return words2;
}

// src/evidence/clauses/sentences.ts
var maxSentence = 2e3;
function sentencesOf(source, sections) {
  let found = [], reader2 = new SectionReader(source, found);
  for (let section of sections) reader2.read(section);
  return found;
}
var SectionReader = class {
  source;
  found;
  paragraph = 0;
  section = 0;
  /** Title of the annex, and of the numbered article that `4.1` is part of. */
  annexTitle;
  parent;
  constructor(source, found) {
    this.source = source, this.found = found;
  }
  read(section) {
    let { annex: annex2, article } = section, heading = article === void 0 && annex2 === void 0 ? void 0 : titleOf(this.source, section);
    article === void 0 ? (this.annexTitle = heading?.title, this.parent = void 0) : /\d\.\d/.test(article) || (this.parent = heading?.title && { number: /\d+/.exec(article)?.[0] ?? "", title: heading.title });
    let isBelow = this.parent && article?.startsWith(`${this.parent.number}.`) === !0 && /\d\.\d/.test(article), above = [this.annexTitle ?? [], isBelow && this.parent?.title || []].flat(), isItem = annex2 !== void 0 && article !== void 0 && this.source.slice(heading?.end, section.to).trim() === "", own = { from: (isItem ? heading?.title?.from : heading?.end) ?? section.from, to: section.to }, titles = isItem ? above : [...above, heading?.title ?? []].flat();
    this.lines(own, {
      annex: annex2,
      article: article && (annex2 === void 0 ? citedAs(article, this.textOf(section)) : article.replace(/\.$/, "")),
      titles
    });
  }
  textOf({ from, to }) {
    return this.source.slice(from, Math.min(to, from + 200));
  }
  lines(range, place) {
    let current = place;
    this.section += 1;
    let leads = [];
    for (let block of blocksOf(this.source, range)) {
      let part = partOf(this.source, block, current);
      part && (this.section += 1, leads.length = 0, current = { annex: place.annex, article: part.article, titles: [...place.titles, part.title ?? []].flat() });
      let body = part ? { ...block, from: part.from } : block;
      for (; (leads.at(-1)?.rank ?? -1) >= body.rank; ) leads.pop();
      this.sentences(
        body,
        current,
        leads.map((lead) => lead.range)
      );
      let text = this.source.slice(Math.max(body.from, body.to - 200), body.to);
      introduces.test(text) && leads.push({ rank: body.rank, range: body });
    }
  }
  sentences(block, { annex: annex2, article, titles }, leads) {
    this.paragraph += 1;
    for (let range of splitSentences(this.source, withoutMark(this.source, block)))
      this.found.push({
        ...range,
        ...annex2 !== void 0 && { annex: annex2 },
        ...article !== void 0 && { article },
        headings: titles,
        leads,
        paragraph: this.paragraph,
        section: this.section
      });
  }
};
function citedAs(label2, heading) {
  if (!/^\d/.test(label2)) return label2;
  let number2 = label2.replace(/\.$/, "");
  return /[가-힣]/u.test(heading) ? number2 : `Section ${number2}`;
}
var introduces = /(?:[:：]|(?:다음|아래)(?:의|과|와)?\s?(?:각\s?[호목항]|사항|같|내용|기준|조치|사유|행위|업무)[^.]{0,80}\.?|the following[^.]{0,60})\s*$/iu, label = /^[\s#*_>]*(?:제\s*[\d０-９]+\s*조(?:\s*의\s*[\d０-９]+)?|(?:article|section|§)\s*[\dIVXLC.]+|\d{1,3}(?:\.\d{1,3})*[.)]?|(?:별지|별첨|별표|붙임|부속서|부속합의서|첨부|부록|부칙|annex|appendix|schedule|exhibit|attachment)\s*[\dA-Z제호-]{0,6})[.:\s]*/iu, bracketed2 = /^\s*[([{（【［〔〈<「『]([^)\]}）】］〕〉>」』\n]{1,60})[)\]}）】］〕〉>」』]/u, maxTitle = 60;
function titleOf(source, { from, to }) {
  let lineEnd = endOfLine2(source, from, to), line = source.slice(from, Math.min(lineEnd, from + 400)), start = label.exec(line)?.[0].length ?? 0, rest = line.slice(start), inBrackets = bracketed2.exec(rest)?.[0];
  if (inBrackets !== void 0) {
    let end = from + start + inBrackets.length;
    return { title: { from: from + start, to: end }, end };
  }
  if (rest.trim().length <= maxTitle && !/(?:다|음|함|요)\.?\s*$|[.;]\s*$/u.test(rest) && !/\b(?:shall|must|will)\b/.test(rest)) return { title: rest.trim() === "" ? void 0 : { from: from + start, to: lineEnd }, end: lineEnd };
  let lead = /^([A-Z][\w,&'/ -]{1,50})\.\s/.exec(rest)?.[1];
  if (lead !== void 0 && !/\b(?:shall|must|will|may|is|are)\b/.test(lead)) {
    let end = from + start + lead.length + 1;
    return { title: { from: from + start, to: end }, end };
  }
  return { title: void 0, end: from + start };
}
function endOfLine2(source, from, to) {
  let end = source.indexOf(`
`, from);
  return end < 0 || end > to ? to : end;
}
function partOf(source, { from, to }, { annex: annex2, article }) {
  let line = source.slice(from, Math.min(endOfLine2(source, from, to), from + 200)), found = (annex2 === void 0 ? decimal2 : inAnnex).exec(line), name = found?.[1];
  if (!found || name === void 0 || line.includes("	") || !goesOn2(name, article, annex2)) return;
  let at = from + found[0].length, { title, end } = titleOf(source, { from: at, to }), hasText = source.slice(end, to).trim() !== "";
  return {
    article: annex2 === void 0 ? citedAs(name, line) : name,
    title: hasText ? title : void 0,
    from: hasText ? Math.max(at, Math.min(end, to)) : at
  };
}
function goesOn2(name, article, annex2) {
  if (article?.startsWith("제")) return !1;
  if (annex2 === void 0) return article === void 0 || topOf(name) === topOf(article);
  if (article === void 0) return !0;
  if (/\D{3}/.test(article)) return !1;
  let [one, other2] = [topOf(name), topOf(article)];
  return /^\d/.test(name) === /^\d/.test(article) && (one === other2 || /^[A-Z]/.test(name) || Number(one) === Number(other2) + 1);
}
function topOf(label2) {
  return /[A-Z](?![a-z])|\d+/.exec(label2)?.[0] ?? "";
}
var inAnnex = /^\s*([A-Z](?:-?\d{1,2})?|[A-Z]\.\d{1,2}|\d{1,2}(?:\.\d{1,2}){0,2})[.)]?\s+(?=[\p{Lu}가-힣「"\u201c])/u, decimal2 = /^\s*(\d{1,3}(?:\.\d{1,2}){1,2})[.)]?\s+(?=["\u201c(「]?[\p{Lu}가-힣])/u, marks = [
  /^\s*[\u2460-\u2473]/u,
  /^\s*(?:\d{1,2}[.)](?!\d)|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\s?/u,
  /^\s*(?:[가-하]\s?[.)]|\([a-z]\)|[a-z][.)])\s/u,
  /^\s*(?:\(\s?(?:\d{1,2}|[가-하]|[ivx]{1,4})\s?\)|[ivx]{1,4}[.)])\s?/u,
  /^\s*[-–•·∙*○●□■◦ㅇ※▶]\s?/u
];
function withoutMark(source, { from, to, rank: rank2 }) {
  let mark3 = marks[rank2 - 1]?.exec(source.slice(from, Math.min(to, from + 12)))?.[0] ?? "";
  return { from: from + mark3.length, to };
}
function rankOf(line) {
  return marks.findIndex((mark3) => mark3.test(line)) + 1;
}
function blocksOf(source, { from, to }) {
  let blocks = [], open, close = () => {
    open && source.slice(open.from, open.to).trim() !== "" && blocks.push(...dividedAtMarks(source, open)), open = void 0;
  };
  for (let { text, ...line } of linesOf(source, { from, to })) {
    let rank2 = rankOf(text), isRow = text.includes("	");
    text.trim() === "" ? close() : !open || rank2 > 0 || isRow ? (close(), open = { ...line, rank: isRow ? marks.length : rank2 }) : open.to = line.to;
  }
  return close(), blocks;
}
function dividedAtMarks(source, block) {
  let text = source.slice(block.from, block.to), starts = [0, ...[...text.matchAll(/(?<=[.\])】다]\s{0,3}|^\s{0,3})[\u2460-\u2473](?!\s?[항호])/gu)].map(
    ({ index }) => index
  ).filter((cut) => text.slice(0, cut).trim() !== "")];
  return starts.map((start, n) => {
    let from = block.from + start;
    return {
      from,
      to: block.from + (starts[n + 1] ?? text.length),
      rank: rankOf(source.slice(from, from + 10)) || block.rank
    };
  });
}
var sentenceEnd = /[다요음함임됨것등]\.(?=\s|[\u2460-\u2473"'”’)\]]|$)|[.;?!][)\]"”]?(?=\s+["“([]?[A-Z가-힣])|[。]/gu, abbreviation = /(?:\b(?:No|Nos|e\.g|i\.e|Inc|Ltd|Co|Corp|Art|Arts|Sec|Mr|Ms|Dr|St|vs|cf|B\.V)|^\s*[(]?(?:\d{1,2}(?:\.\d{1,2})*|[가-하a-zA-Z]))$/u;
function splitSentences(source, { from, to }) {
  let text = source.slice(from, to), found = [], start = 0, push = (end) => {
    for (let at = start; at < end; at += maxSentence) {
      let cut = Math.min(end, at + maxSentence);
      text.slice(at, cut).trim() !== "" && found.push({ from: from + at, to: from + cut });
    }
    start = end;
  };
  for (let { index, 0: sign2 } of text.matchAll(sentenceEnd))
    /^[.]/.test(sign2) && abbreviation.test(text.slice(Math.max(start, index - 12), index)) || push(index + sign2.length);
  return push(text.length), found;
}

// src/evidence/clauses/document.ts
var opening = 2e3, ClauseDocument = class {
  source;
  sentences;
  recognisers = /* @__PURE__ */ new Map();
  subjects = /* @__PURE__ */ new Map();
  speaking = /* @__PURE__ */ new Map();
  parties;
  personalData;
  constructor(document) {
    this.source = document.source, this.sentences = sentencesOf(document.source, document.sections());
  }
  /** Sentences that a passage is part of or contains, in order. */
  within({ from, to }) {
    return this.sentences.filter((one) => one.from < to && from < one.to);
  }
  /** The sentence that follows a place, if there is one. */
  behind(place) {
    let next = this.sentences.find(({ from }) => from >= place);
    return next ? [next] : [];
  }
  /** The requirements that a sentence speaks of. */
  subjectsOf(sentence) {
    let known = this.subjects.get(sentence.from);
    if (known) return known;
    let found = this.recogniser(sentence).subjects(sentence);
    return this.subjects.set(sentence.from, found), found;
  }
  /** All sentences with what they speak of. */
  *read() {
    for (let sentence of this.sentences) yield { ...sentence, subjects: this.subjectsOf(sentence) };
  }
  /** Sentences that clearly speak of a requirement, in order. */
  speakingOf(requirement) {
    if (this.speaking.size === 0) {
      for (let { subjects, ...sentence } of this.read())
        for (let subject of subjects)
          subject.strength === "clear" && this.speaking.set(subject.requirement, [...this.speaking.get(subject.requirement) ?? [], sentence]);
      this.speaking.size === 0 && this.speaking.set("", []);
    }
    return this.speaking.get(requirement) ?? [];
  }
  /** Numbers of a clause: of its sentence, else of a sentence in its article that speaks of the same. */
  factsOf(sentence, { requirement, facts }) {
    return facts || !hasFacts(requirement) || requirement === "endpoint-security" ? facts : this.sentences.filter(
      (one) => one.section === sentence.section && one !== sentence && this.touches(one, requirement)
    ).map((one) => factsOf(requirement, this.source.slice(one.from, one.to), 0, [])).find((one) => Object.keys(one).length > 0);
  }
  /** Whether a sentence, its headings or its introduction has a word of a requirement's topic. */
  touches(sentence, requirement) {
    let recogniser = this.recogniser(sentence);
    return [sentence, ...sentence.headings, ...sentence.leads].some((range) => recogniser.touches(range, requirement));
  }
  /** The measures for terminals that sentences name together. */
  endpointOf(sentences) {
    let [first2] = sentences;
    return first2 ? this.recogniser(first2).endpointOf(sentences) : [];
  }
  /** Whether a part of the document speaks of security or of the protection of personal data. */
  speaksOfSecurity(range = { from: 0, to: this.source.length }) {
    return this.within(range).some((sentence) => this.recogniser(sentence).speaksOfSecurity(sentence));
  }
  /** A passage on one line, shortened. */
  excerpt(range) {
    return shortened(onOneLine(this.source, range));
  }
  recogniser({ from, to }) {
    let language = languageOf(this.source.slice(from, to)), known = this.recognisers.get(language);
    if (known) return known;
    this.parties ??= new Parties(this.source.slice(0, opening)), this.personalData ??= namesOfPersonalData(this.source);
    let recogniser = new Recogniser(this.source, lexiconFor(language), this.parties, this.personalData);
    return this.recognisers.set(language, recogniser), recogniser;
  }
};
function languageOf(sentence) {
  return /[가-힣].*[가-힣]/su.test(sentence) ? "ko" : "en";
}

export {
  clauseText,
  headingLabels,
  onOneLine,
  shortened,
  keyOf,
  linesOf,
  ReadDocument,
  intervalsIn,
  deadlinesIn,
  deadlineOf,
  lexiconDigest,
  ClauseDocument,
  citedPlaces,
  quotedPlace,
  withPassages,
  readable,
  passageOf,
  placeText,
  restsOnMoment
};
