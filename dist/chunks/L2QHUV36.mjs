import {
  compareText,
  countBefore
} from "./AWFRYJOD.mjs";

// src/model/place.ts
function clauseText({ annex: annex2, article, paragraph }) {
  return [annex2 ?? [], article ?? [], paragraph ?? []].flat().join(" ");
}

// src/evidence/quotes/citation.ts
function headingLabels(article) {
  let text = article.normalize("NFKC").slice(0, 400).replaceAll(/\([^()]*\)/g, " "), korean2 = [...text.matchAll(/(\d{1,4})\s*조(?:\s*의\s*(\d{1,3}))?/g)];
  if (korean2.length > 0)
    return korean2.map(([, number3, branch]) => `제${Number(number3)}조${branch ? `의${Number(branch)}` : ""}`);
  let english2 = [
    ...text.matchAll(/(\bart(?:icle)?s?\b\.?|\bsec(?:tion)?s?\b\.?|§)\s*(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7})\b/gi)
  ];
  if (english2.length > 0)
    return english2.map(
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
function* occurrences(of, within) {
  let behind = 0;
  for (let offset of offsetsOf(of.text, within.text)) {
    if (offset < behind) continue;
    let first2 = unitAt(within, offset), end = unitAt(within, offset + of.text.length);
    first2 === void 0 || end === void 0 || cutsNumber(within, first2) || cutsNumber(within, end) || (yield { first: first2, end }, behind = offset + of.text.length);
  }
}
var maxPlainWork = 5e7;
function offsetsOf(part, whole) {
  return part.length * whole.length <= maxPlainWork ? plainOffsets(part, whole) : linearOffsets(part, whole);
}
function* plainOffsets(part, whole) {
  if (part !== "")
    for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) yield at;
}
function* linearOffsets(part, whole) {
  let borders = bordersOf(part), matched = 0;
  for (let at = 0; at < whole.length && part !== ""; at += 1) {
    for (; matched > 0 && part[matched] !== whole[at]; ) matched = borders[matched - 1] ?? 0;
    part[matched] === whole[at] && (matched += 1), !(matched < part.length) && (yield at + 1 - matched, matched = borders[matched - 1] ?? 0);
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
  let isDigit = (at) => digit.test(key.source.slice(key.from[at], key.to[at])), isPoint = (at) => point2.test(textOf(key, at));
  return isDigit(unit) ? isDigit(unit - 1) || isPoint(unit - 1) : isPoint(unit) && isDigit(unit - 1) && areJoined(key, unit, unit + 1) && isDigit(unit + 1);
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
    let isWanted = new Uint8Array(buckets);
    for (let one of seedsOf(quote, part)) isWanted[one] = 1;
    let length = part.end - part.first, hits = 0, most = -1, best = 0;
    for (let at = 0; at < this.seeds.length; at += 1)
      hits += isWanted[this.seeds[at] ?? 0] ?? 0, at >= length && (hits -= isWanted[this.seeds[at - length] ?? 0] ?? 0), hits > most && ([most, best] = [hits, Math.max(0, at - length + seed)]);
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
      let isSame = there[column - 1] === wanted[row - 1], diagonal = (above[column - 1] ?? 0) + (isSame ? 0 : 1), up = (above[column] ?? 0) + 1, left = (current[column - 1] ?? 0) + 1, least = Math.min(diagonal, up, left);
      current[column] = least, steps[row * (columns + 1) + column] = least === diagonal ? isSame ? same : other : least === up ? missing : tooMany;
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
function nameOf({ style, label }) {
  return `${style} ${label}`;
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
    String.raw`각\s?[항호목조]|단서|본문에|전단|후단|[,、~∼]|[·ㆍ]\s?제?\s?[\d０-９]|(?:of|to|and|or|in|under|above|below|shall|hereof|as)\s)`,
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
  let style = /^article/i.test(found[1] ?? "") ? "article" : "section", [top = "", ...below] = (found[2] ?? "").split("."), number2 = numberOf(top.toUpperCase()), label = `${style === "article" ? "Article" : "Section"} ${[number2, ...below].join(".")}`;
  return { ...title, style, label, number: number2, branch: 0, at: 0 };
}
function englishTitle(rest) {
  let after = rest.replace(/[*_#\s.:]+$/u, "");
  if (!new RegExp("^\\s*\\([^)]*\\)(?:,|\\s+\\p{Ll})", "u").test(after) && !(after !== "" && !new RegExp('^[\\s*_]*[.:)(\\u2013\\u2014-]?[\\s*_]*["(\\u201c]?\\p{Lu}', "u").test(after)))
    return { isTitled: !0, isClean: after.length <= 80 && !/[,;]$|\.\s/.test(after) };
}
function numbered2(text, isMarked) {
  let found = /^(\d{1,3})((?:\.\d{1,2}){0,3})[.)]?[*_]{0,3}(?=\s)/.exec(text), [whole = "", top = "", below = ""] = found ?? [], after = text.slice(whole.length).trim();
  if (!found || !/^["\u201c(]?[\p{Lu}가-힣]/u.test(isMarked ? after.toUpperCase() : after)) return;
  let isClean = after.length <= 80 && !/[.;,]\s|[,;]$|다\.?$/u.test(after), own = { number: Number(top), branch: 0, at: 0, isTitled: isMarked || isClean, isClean };
  return below !== "" ? { ...own, style: "decimal", label: `${Number(top)}${below}` } : !isMarked && !/^[.)]/.test(whole.slice(top.length)) || !(isMarked || /^[^.;]{0,80}(?:\.|$)/u.test(after)) ? void 0 : { ...own, style: "number", label: `${Number(top)}.` };
}
var koreanAnnex = /^[[<〈《【「『(〔]?\s*(?:(별지|별첨|별표|붙임|부속서|부속합의서|첨부|부록)\s*(제?\s?\d{1,3}(?:-\d{1,2})?\s?호?|[A-Z](?![\w.]))?(?:\s?서식)?|부\s?칙)\s*[\]>〉》】」』)〕]?/u, englishAnnex = /^(annex|appendix|schedule|exhibit|attachment)(?:\s+(\d{1,2}|[A-Z]|[IVX]{1,5}))?(?![\w])/i;
function annex(text) {
  let own = { style: "annex", number: 0, branch: 0, at: 0, isTitled: !0, isClean: !0 }, found = koreanAnnex.exec(text);
  if (found) {
    let label2 = [found[1] ?? "부칙", found[2]?.replaceAll(/\s/g, "") ?? []].flat().join(" "), name2 = found[0].trimEnd();
    return isAnnexTitle(text.slice(name2.length), name2) ? { ...own, label: label2 } : void 0;
  }
  let [whole = "", name = "", number2] = englishAnnex.exec(text) ?? [], after = text.slice(whole.length), title = whole === "" ? void 0 : englishTitle(after), isNamed = number2 !== void 0 || after.trim() === "" || /^[\s*_]*[\u2013\u2014:-]\s/u.test(after);
  if (!title?.isClean || !isNamed) return;
  let label = [`${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`, number2?.toUpperCase() ?? []].flat();
  return { ...own, label: label.join(" ") };
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
  let start = Math.max(from, place - 2e4), text = source.slice(start, place + 8), last = (marks, behind = 0) => lastMark(text, marks, { from: behind, to: place - start }), circle = last(circled)?.text.codePointAt(0);
  if (circle !== void 0) return `제${circle - 9311}항`;
  let section = last(decimal), isOwn = section?.text.startsWith(`${number2}.`) === !0, letter2 = last(lettered, isOwn ? section.at : 0)?.text;
  return isOwn ? `${section.text}${letter2 ?? ""}` : letter2 ?? inLabel.exec(source.slice(from, from + 40))?.[1] ?? last(numbered3)?.text;
}
function lastMark(text, marks, { from, to }) {
  let found;
  for (let { index, 0: whole, 1: mark3 = "" } of text.matchAll(marks)) {
    let at = index + whole.length - mark3.length;
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
  articlesCalled(label) {
    let found = this.headings.flatMap(
      (heading, at) => heading.article === label ? [{ from: heading.from, to: this.endOf(at, label) }] : []
    ), holder = /^(.*\d)\.\d+$/.exec(label)?.[1];
    return found.length > 0 || holder === void 0 ? found : this.articlesCalled(/^\d+$/.test(holder) ? `${holder}.` : holder);
  }
  /** End of an article: at the next heading that is not below it, or at the signatures after the last one. */
  endOf(at, label) {
    let below = label.endsWith(".") ? label : `${label}.`, next = this.headings.find(({ article }, other2) => other2 > at && !article?.startsWith(below));
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
}, maxRemembered = 1e3, maxPassages = 20, ReadDocument = class {
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
  passages = /* @__PURE__ */ new Map();
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
  /** Returns the passages that are a quote, at most `maxPassages`, each within one article, with their places. */
  passagesOf(quote) {
    let known = this.passages.get(quote);
    if (known) return known;
    let found = this.seekPassages(quote);
    return this.passages.size < maxRemembered && this.passages.set(quote, found), found;
  }
  seekPassages(quote) {
    let wanted = keyOf(quote);
    for (let key of this.keys) {
      let found = [];
      for (let units of occurrences(wanted, key)) {
        let range = rangeOf(key, units);
        if (!(this.doubts.reasonIn(range) || this.outline.crossed(range)) && (found.push({ ...range, place: this.placeOf(range) }), found.length === maxPassages))
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
    for (let { whole, count } of searches)
      if (whole) return { state: "found", occurrences: count, range: whole, ...this.placeOf(whole) };
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
    let [whole, cut] = [], count = 0, doubt;
    for (let units of occurrences(wanted, key)) {
      let range = rangeOf(key, units), reason = this.doubts.reasonIn(range);
      reason ? doubt ??= reason : this.outline.crossed(range) ? cut ??= range : (whole ??= range, count += 1);
    }
    return { whole, count, cut, doubt };
  }
  /** Letters and digits of the whole text, without headers and footers. */
  get letters() {
    return this.keys.at(-1)?.text ?? "";
  }
  /**
   * Letters and digits of an article, from its heading to the next, without headers and footers; of all articles with
   * this label, since annexes number from 1 again. Undefined if no heading has it.
   */
  lettersOf(label) {
    let key = this.keys.at(-1), ranges = this.outline.articlesCalled(label);
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
    for (let label of headingLabels(name)) {
      let [found] = this.outline.articlesCalled(label);
      if (!found) continue;
      let to = found.to === this.source.length ? found.to : this.source.lastIndexOf(`
`, found.to) + 1;
      return { from: found.from, to: Math.max(found.from, to), label };
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

export {
  onOneLine,
  shortened,
  linesOf,
  keyOf,
  headingLabels,
  clauseText,
  ReadDocument,
  citedPlaces,
  quotedPlace,
  withPassages,
  readable,
  passageOf,
  placeText,
  restsOnMoment
};
