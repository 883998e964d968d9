import {
  MarkdownItCallable
} from "./XV5EMA5R.mjs";
import {
  breaksAround,
  drawnLanguages,
  hidingAttributes,
  hidingClass,
  isHarmlessStyle,
  parseFragment,
  replacedElements,
  restylingElements,
  smallElements,
  struckElements,
  unsureElements,
  unsureTag
} from "./QUMDFBXO.mjs";
import {
  readPlainText
} from "./4EXV3A2G.mjs";
import "./G5QLNUVL.mjs";
import "./VABSIXCH.mjs";

// node_modules/markdown-it-footnote/index.mjs
function render_footnote_anchor_name(tokens, idx, options, env) {
  let n = Number(tokens[idx].meta.id + 1).toString(), prefix = "";
  return typeof env.docId == "string" && (prefix = `-${env.docId}-`), prefix + n;
}
function render_footnote_caption(tokens, idx) {
  let n = Number(tokens[idx].meta.id + 1).toString();
  return tokens[idx].meta.subId > 0 && (n += `:${tokens[idx].meta.subId}`), `[${n}]`;
}
function render_footnote_ref(tokens, idx, options, env, slf) {
  let id = slf.rules.footnote_anchor_name(tokens, idx, options, env, slf), caption = slf.rules.footnote_caption(tokens, idx, options, env, slf), refid = id;
  return tokens[idx].meta.subId > 0 && (refid += `:${tokens[idx].meta.subId}`), `<sup class="footnote-ref"><a href="#fn${id}" id="fnref${refid}">${caption}</a></sup>`;
}
function render_footnote_block_open(tokens, idx, options) {
  return (options.xhtmlOut ? `<hr class="footnotes-sep" />
` : `<hr class="footnotes-sep">
`) + `<section class="footnotes">
<ol class="footnotes-list">
`;
}
function render_footnote_block_close() {
  return `</ol>
</section>
`;
}
function render_footnote_open(tokens, idx, options, env, slf) {
  let id = slf.rules.footnote_anchor_name(tokens, idx, options, env, slf);
  return tokens[idx].meta.subId > 0 && (id += `:${tokens[idx].meta.subId}`), `<li id="fn${id}" class="footnote-item">`;
}
function render_footnote_close() {
  return `</li>
`;
}
function render_footnote_anchor(tokens, idx, options, env, slf) {
  let id = slf.rules.footnote_anchor_name(tokens, idx, options, env, slf);
  return tokens[idx].meta.subId > 0 && (id += `:${tokens[idx].meta.subId}`), ` <a href="#fnref${id}" class="footnote-backref">↩︎</a>`;
}
function footnote_plugin(md) {
  let parseLinkLabel = md.helpers.parseLinkLabel, isSpace = md.utils.isSpace;
  md.renderer.rules.footnote_ref = render_footnote_ref, md.renderer.rules.footnote_block_open = render_footnote_block_open, md.renderer.rules.footnote_block_close = render_footnote_block_close, md.renderer.rules.footnote_open = render_footnote_open, md.renderer.rules.footnote_close = render_footnote_close, md.renderer.rules.footnote_anchor = render_footnote_anchor, md.renderer.rules.footnote_caption = render_footnote_caption, md.renderer.rules.footnote_anchor_name = render_footnote_anchor_name;
  function footnote_def(state, startLine, endLine, silent) {
    let start = state.bMarks[startLine] + state.tShift[startLine], max = state.eMarks[startLine];
    if (start + 4 > max || state.src.charCodeAt(start) !== 91 || state.src.charCodeAt(start + 1) !== 94) return !1;
    let pos;
    for (pos = start + 2; pos < max; pos++) {
      if (state.src.charCodeAt(pos) === 32) return !1;
      if (state.src.charCodeAt(pos) === 93)
        break;
    }
    if (pos === start + 2 || pos + 1 >= max || state.src.charCodeAt(++pos) !== 58) return !1;
    if (silent) return !0;
    pos++, state.env.footnotes || (state.env.footnotes = {}), state.env.footnotes.refs || (state.env.footnotes.refs = {});
    let label = state.src.slice(start + 2, pos - 2);
    state.env.footnotes.refs[`:${label}`] = -1;
    let token_fref_o = new state.Token("footnote_reference_open", "", 1);
    token_fref_o.meta = { label }, token_fref_o.level = state.level++, state.tokens.push(token_fref_o);
    let oldBMark = state.bMarks[startLine], oldTShift = state.tShift[startLine], oldSCount = state.sCount[startLine], oldParentType = state.parentType, posAfterColon = pos, initial = state.sCount[startLine] + pos - (state.bMarks[startLine] + state.tShift[startLine]), offset = initial;
    for (; pos < max; ) {
      let ch = state.src.charCodeAt(pos);
      if (isSpace(ch))
        ch === 9 ? offset += 4 - offset % 4 : offset++;
      else
        break;
      pos++;
    }
    state.tShift[startLine] = pos - posAfterColon, state.sCount[startLine] = offset - initial, state.bMarks[startLine] = posAfterColon, state.blkIndent += 4, state.parentType = "footnote", state.sCount[startLine] < state.blkIndent && (state.sCount[startLine] += state.blkIndent), state.md.block.tokenize(state, startLine, endLine, !0), state.parentType = oldParentType, state.blkIndent -= 4, state.tShift[startLine] = oldTShift, state.sCount[startLine] = oldSCount, state.bMarks[startLine] = oldBMark;
    let token_fref_c = new state.Token("footnote_reference_close", "", -1);
    return token_fref_c.level = --state.level, state.tokens.push(token_fref_c), !0;
  }
  function footnote_inline(state, silent) {
    let max = state.posMax, start = state.pos;
    if (start + 2 >= max || state.src.charCodeAt(start) !== 94 || state.src.charCodeAt(start + 1) !== 91) return !1;
    let labelStart = start + 2, labelEnd = parseLinkLabel(state, start + 1);
    if (labelEnd < 0) return !1;
    if (!silent) {
      state.env.footnotes || (state.env.footnotes = {}), state.env.footnotes.list || (state.env.footnotes.list = []);
      let footnoteId = state.env.footnotes.list.length, tokens = [];
      state.md.inline.parse(
        state.src.slice(labelStart, labelEnd),
        state.md,
        state.env,
        tokens
      );
      let token = state.push("footnote_ref", "", 0);
      token.meta = { id: footnoteId }, state.env.footnotes.list[footnoteId] = {
        content: state.src.slice(labelStart, labelEnd),
        tokens
      };
    }
    return state.pos = labelEnd + 1, state.posMax = max, !0;
  }
  function footnote_ref(state, silent) {
    let max = state.posMax, start = state.pos;
    if (start + 3 > max || !state.env.footnotes || !state.env.footnotes.refs || state.src.charCodeAt(start) !== 91 || state.src.charCodeAt(start + 1) !== 94) return !1;
    let pos;
    for (pos = start + 2; pos < max; pos++) {
      if (state.src.charCodeAt(pos) === 32 || state.src.charCodeAt(pos) === 10) return !1;
      if (state.src.charCodeAt(pos) === 93)
        break;
    }
    if (pos === start + 2 || pos >= max) return !1;
    pos++;
    let label = state.src.slice(start + 2, pos - 1);
    if (typeof state.env.footnotes.refs[`:${label}`] > "u") return !1;
    if (!silent) {
      state.env.footnotes.list || (state.env.footnotes.list = []);
      let footnoteId;
      state.env.footnotes.refs[`:${label}`] < 0 ? (footnoteId = state.env.footnotes.list.length, state.env.footnotes.list[footnoteId] = { label, count: 0 }, state.env.footnotes.refs[`:${label}`] = footnoteId) : footnoteId = state.env.footnotes.refs[`:${label}`];
      let footnoteSubId = state.env.footnotes.list[footnoteId].count;
      state.env.footnotes.list[footnoteId].count++;
      let token = state.push("footnote_ref", "", 0);
      token.meta = { id: footnoteId, subId: footnoteSubId, label };
    }
    return state.pos = pos, state.posMax = max, !0;
  }
  function footnote_tail(state) {
    let tokens, current, currentLabel, insideRef = !1, refTokens = {};
    if (!state.env.footnotes || (state.tokens = state.tokens.filter(function(tok) {
      return tok.type === "footnote_reference_open" ? (insideRef = !0, current = [], currentLabel = tok.meta.label, !1) : tok.type === "footnote_reference_close" ? (insideRef = !1, refTokens[":" + currentLabel] = current, !1) : (insideRef && current.push(tok), !insideRef);
    }), !state.env.footnotes.list))
      return;
    let list = state.env.footnotes.list;
    state.tokens.push(new state.Token("footnote_block_open", "", 1));
    for (let i = 0, l = list.length; i < l; i++) {
      let token_fo = new state.Token("footnote_open", "", 1);
      if (token_fo.meta = { id: i, label: list[i].label }, state.tokens.push(token_fo), list[i].tokens) {
        tokens = [];
        let token_po = new state.Token("paragraph_open", "p", 1);
        token_po.block = !0, tokens.push(token_po);
        let token_i = new state.Token("inline", "", 0);
        token_i.children = list[i].tokens, token_i.content = list[i].content, tokens.push(token_i);
        let token_pc = new state.Token("paragraph_close", "p", -1);
        token_pc.block = !0, tokens.push(token_pc);
      } else list[i].label && (tokens = refTokens[`:${list[i].label}`]);
      tokens && (state.tokens = state.tokens.concat(tokens));
      let lastParagraph;
      state.tokens[state.tokens.length - 1].type === "paragraph_close" ? lastParagraph = state.tokens.pop() : lastParagraph = null;
      let t = list[i].count > 0 ? list[i].count : 1;
      for (let j = 0; j < t; j++) {
        let token_a = new state.Token("footnote_anchor", "", 0);
        token_a.meta = { id: i, subId: j, label: list[i].label }, state.tokens.push(token_a);
      }
      lastParagraph && state.tokens.push(lastParagraph), state.tokens.push(new state.Token("footnote_close", "", -1));
    }
    state.tokens.push(new state.Token("footnote_block_close", "", -1));
  }
  md.block.ruler.before("reference", "footnote_def", footnote_def, { alt: ["paragraph", "reference"] }), md.inline.ruler.after("image", "footnote_inline", footnote_inline), md.inline.ruler.after("footnote_inline", "footnote_ref", footnote_ref), md.core.ruler.after("inline", "footnote_tail", footnote_tail);
}

// src/evidence/documents/footnotes.ts
function placeFootnotes(reader2) {
  reader2.core.ruler.at("footnote_tail", place), reader2.renderer.rules.footnote_ref = () => "";
}
function place(state) {
  let { body, notes } = partsOf(state.tokens), placed = [], waiting = [];
  for (let token of body)
    if (placed.push(token), waiting.push(...labelsIn(token)), !(token.level > 0 || token.nesting > 0)) {
      for (let label = waiting.shift(); label !== void 0; label = waiting.shift()) {
        let note = notes.get(label) ?? [];
        notes.delete(label);
        for (let one of note) placed.push(one);
        waiting.push(...note.flatMap(labelsIn));
      }
      waiting = [];
    }
  state.tokens = placed;
}
function partsOf(tokens) {
  let body = [], notes = /* @__PURE__ */ new Map(), open = [];
  for (let token of tokens)
    if (token.type === "footnote_reference_open") {
      let note = [], label = labelOf(token);
      notes.has(label) || notes.set(label, note), open.push(note);
    } else token.type === "footnote_reference_close" ? open.pop() : (open.at(-1) ?? body).push(token);
  return { body, notes };
}
function labelsIn({ children }) {
  return (children ?? []).filter(({ type }) => type === "footnote_ref").map(labelOf);
}
function labelOf({ meta }) {
  return String(meta?.label);
}

// src/evidence/documents/formulas.ts
function formulasIn(text) {
  let signs = [...text.matchAll(/\$\$?/g)];
  return signs.flatMap(({ index: from, 0: sign }, at) => {
    let end = signs[at + 1];
    if (!end || end[0] !== sign) return [];
    let to = end.index + sign.length, between = text.slice(from, to);
    return sign === "$$" || /\\[a-z]/i.test(between) && !between.includes(`

`) ? [{ from, to, reason: "visibility-unknown" }] : [];
  });
}
function joinDoubts(doubts) {
  let joined = [];
  for (let one of [...doubts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    let last = joined.at(-1);
    last && one.from < last.to ? joined.splice(-1, 1, { ...last, to: Math.max(last.to, one.to) }) : joined.push(one);
  }
  return joined;
}

// src/evidence/documents/shown-text.ts
function shownText(html) {
  let writer = new Writer(), open = [{ children: fragmentOf(html), next: 0, style: plainStyle, end: () => {
  } }];
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    let node = frame.children[frame.next];
    frame.next += 1, node ? node.nodeName === "#text" && "value" in node ? writer.write(node.value, frame.style) : "tagName" in node && open.push(...enter(node, frame, writer)) : (frame.end(), open.pop());
  }
  return writer.shown();
}
function fragmentOf(html) {
  let [page] = parseFragment("<div></div>").childNodes;
  return page && "tagName" in page ? parseFragment(page, html, {}).childNodes : [];
}
var plainStyle = { isUnsure: !1, isHeading: !1, keepsSpaces: !1, smaller: 0 }, maxSmaller = 2;
function enter(element, around, writer) {
  let { tagName: name } = element;
  if (struckElements.has(name)) return [];
  (restylingElements.has(name) || /^col/.test(name) && isUnsure(element)) && writer.doubtAll();
  let breaks = Math.min(breaksAround.get(name) ?? 0, around.list === void 0 ? 2 : 1);
  writer.break(breaks), name === "br" && writer.endLine();
  let isCell = name === "td" || name === "th";
  isCell && writer.nextCell(), name === "li" && writer.mark((around.list ?? bullet)(element));
  let style = mannerOf(element, around.style);
  replacedElements.has(name) && writer.replace();
  let children = "content" in element ? element.content.childNodes : element.childNodes, list = name === "ol" ? numbers(element) : name === "ul" || name === "menu" ? bullet : void 0;
  return [
    {
      children,
      next: 0,
      style,
      list: list ?? (name === "li" ? around.list : void 0),
      end: () => isCell ? writer.nextCell() : writer.break(breaks)
    }
  ];
}
function mannerOf(element, around) {
  let { tagName: name } = element, smaller = around.smaller + (smallElements.has(name) ? 1 : 0);
  return {
    isUnsure: around.isUnsure || unsureElements.has(name) || smaller > maxSmaller || isUnsure(element),
    isHeading: around.isHeading || /^(?:h[1-6]|b|strong)$/.test(name),
    keepsSpaces: around.keepsSpaces || name === "pre" || name === "textarea",
    smaller
  };
}
function isUnsure({ attrs }) {
  return attrs.some(({ name, value }) => name === "style" ? !isHarmlessStyle(value) : hidingAttributes.has(name) || name === "class" && hidingClass.test(value));
}
var bullet = () => "- ";
function numbers(list) {
  let attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;
  if (attribute(list, "reversed") !== void 0 || (attribute(list, "type") ?? "1") !== "1") return () => "";
  let next = integer(attribute(list, "start")) ?? 1;
  return (item) => {
    let number = integer(attribute(item, "value")) ?? next;
    return next = number + 1, `${number}. `;
  };
}
function integer(text = "") {
  let found = /^\s*[+-]?\d{1,9}/.exec(text);
  return found ? Number(found[0]) : void 0;
}
var replacement = "￼", Writer = class {
  parts = [];
  length = 0;
  breaks = 0;
  isAtStart = !0;
  isNextCell = !1;
  marker = "";
  isAllUnsure = !1;
  headings = [];
  doubts = [];
  break(lines) {
    this.breaks = Math.max(this.breaks, lines), lines > 0 && (this.isNextCell = !1);
  }
  endLine() {
    this.breaks = Math.min(this.breaks + 1, 2);
  }
  nextCell() {
    this.isNextCell = !0;
  }
  /** Adds the marker before the next text. */
  mark(marker) {
    this.marker += marker;
  }
  doubtAll() {
    this.isAllUnsure = !0;
  }
  /** Adds the sign for an object that is not text. */
  replace() {
    this.begin(), this.doubt(replacement.length, "part-unread"), this.put(replacement);
  }
  write(text, { isUnsure: isUnsure2, isHeading, keepsSpaces }) {
    let isLineStart = this.isAtStart || this.breaks > 0, shown = keepsSpaces ? text : collapsed(text, isLineStart || this.isNextCell);
    if (shown === "") return;
    let from = this.begin();
    isHeading && isLineStart && this.headings.at(-1) !== from && this.headings.push(from), isUnsure2 && this.doubt(shown.length, "visibility-unknown"), this.put(shown);
  }
  shown() {
    let text = `${this.parts.join("")}
`, all = [{ from: 0, to: text.length, reason: "visibility-unknown" }];
    return { text, headings: this.headings, doubts: this.isAllUnsure ? all : this.doubts };
  }
  /** Returns the start of the current line. */
  begin() {
    let breaks = this.breaks - (this.isAtStart ? 1 : 0);
    this.length > 0 && breaks > 0 ? this.put(`
`.repeat(breaks)) : !this.isAtStart && this.isNextCell && this.put("	");
    let from = this.length;
    return this.breaks = 0, this.isNextCell = !1, this.marker !== "" && this.put(this.marker), this.marker = "", from;
  }
  put(text) {
    this.parts.push(text), this.length += text.length, this.isAtStart = text.endsWith(`
`);
  }
  doubt(length, reason) {
    let last = this.doubts.at(-1);
    last?.to === this.length && last.reason === reason ? last.to += length : this.doubts.push({ from: this.length, to: this.length + length, reason });
  }
};
function collapsed(text, isStart) {
  let one = text.replaceAll(/[ \t\n\f\r]{2,}|[\t\f\r]/g, (spaces) => spaces.includes(`
`) ? `
` : " ");
  return isStart ? one.replace(/^[ \n]/, "") : one;
}

// src/evidence/documents/strikes.ts
var tilde = 126, singleMarker = -tilde;
function readStrikes(reader2) {
  reader2.inline.ruler.at("strikethrough", readTildes), reader2.inline.ruler2.at("strikethrough", (state) => {
    for (let list of [state.delimiters, ...state.tokens_meta.map((meta) => meta?.delimiters ?? [])])
      for (let delimiter of list) strike(state, delimiter, list[delimiter.end]);
    return !0;
  });
}
function readTildes(state, silent) {
  if (silent || state.src.charCodeAt(state.pos) !== tilde) return !1;
  let { can_open: open, can_close: close, length } = state.scanDelims(state.pos, !0), token = state.push("text", "", 0);
  token.content = "~".repeat(length), state.pos += length;
  let isRange = length === 1 && open && close;
  if (length > 2 || isRange) return !0;
  let marker = length === 1 ? singleMarker : tilde;
  return state.delimiters.push({ marker, length: 0, token: state.tokens.length - 1, end: -1, open, close }), !0;
}
function strike(state, { marker, token }, end) {
  if (Math.abs(marker) !== tilde || !end) return;
  let tag = marker === singleMarker ? unsureTag : "s";
  mark(state, token, { tag, nesting: 1 }), mark(state, end.token, { tag, nesting: -1 });
}
function mark(state, at, { tag, nesting }) {
  let token = state.tokens[at];
  token && (token.type = nesting === 1 ? "s_open" : "s_close", Object.assign(token, { tag, nesting, content: "" }));
}

// src/evidence/documents/markdown.ts
function readMarkdown(bytes) {
  let { facts, body } = splitFrontMatter(readPlainText(bytes));
  reader ??= gitHubMarkdown();
  let unsure = facts === "" ? "" : `<${unsureTag}>${reader.utils.escapeHtml(facts)}</${unsureTag}>
`, shown = shownText(unsure + reader.render(body));
  return { ...shown, doubts: joinDoubts([...shown.doubts, ...formulasIn(shown.text)]) };
}
var reader;
function gitHubMarkdown() {
  let own = MarkdownItCallable({ html: !0 }).use(footnote_plugin).disable("footnote_inline");
  own.use(readStrikes).use(placeFootnotes), own.validateLink = () => !0, own.normalizeLink = (address) => address;
  let { fence } = own.renderer.rules;
  return own.renderer.rules.fence = (tokens, at, options, env, self) => isDrawn(tokens[at]) ? `<${unsureTag}>${own.utils.escapeHtml(tokens[at]?.content ?? "")}</${unsureTag}>` : fence?.(tokens, at, options, env, self) ?? "", own;
}
function isDrawn(token) {
  return drawnLanguages.includes(token?.info.trim().split(/\s/)[0]?.toLowerCase() ?? "");
}
function splitFrontMatter(text) {
  let found = /^---[ \t]*\n(?:[ \t]*\n|#[^\n]*\n)*["']?[\p{L}\p{N}_][^\n:]*:(?:[ \t][^\n]*)?\n/u.exec(text), end = found && /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(found[0].length));
  if (!found || !end) return { facts: "", body: text };
  let behind = found[0].length + end.index;
  return { facts: text.slice(text.indexOf(`
`), behind), body: text.slice(behind + end[0].length) };
}
export {
  readMarkdown
};
