import {
  quoted,
  require_dist
} from "./DDMPM7V2.mjs";
import {
  sourceOf
} from "./I2G73LWN.mjs";
import {
  recordKinds,
  shapeAt
} from "./T5ESZW27.mjs";
import {
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import {
  __toESM
} from "./VABSIXCH.mjs";

// src/records/formatting/format.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/records/formatting/comment-gaps.ts
var import_yaml = __toESM(require_dist(), 1), marks = ["", "", ""];
function withGapsOf(source, text) {
  let gaps = gapsIn(source), written = [];
  for (let token of tokensOf(text)) {
    let gap = token.isTrailing ? gaps.get(token.text)?.shift() : void 0;
    gap !== void 0 && (written[written.length - 1] = written.at(-1)?.replace(/ *$/, gap) ?? ""), written.push(token.text);
  }
  return written.join("");
}
function gapsIn(source) {
  let gaps = /* @__PURE__ */ new Map(), before = "";
  for (let { text, isTrailing } of tokensOf(source)) {
    let [gap = ""] = / *$/.exec(before) ?? [];
    if (before = text, !isTrailing) continue;
    let ofComment = gaps.get(text.trimEnd()) ?? [];
    gaps.set(text.trimEnd(), ofComment), ofComment.push(gap === "" ? " " : gap);
  }
  return gaps;
}
function* tokensOf(source) {
  let isBehind = !1;
  for (let text of new import_yaml.Lexer().lex(source)) {
    if (marks.includes(text)) continue;
    yield { text, isTrailing: isBehind && text.startsWith("#") };
    let line = text.slice(text.lastIndexOf(`
`) + 1);
    isBehind = /\S/.test(line) || isBehind && line === text;
  }
}

// src/records/formatting/key-order.ts
var import_yaml2 = __toESM(require_dist(), 1);
function orderKeys(root) {
  if (!(0, import_yaml2.isMap)(root)) return;
  let head = root.items[0]?.key;
  (0, import_yaml2.isScalar)(head) && head.commentBefore && (root.commentBefore = together(root.commentBefore, head.commentBefore), head.commentBefore = null);
  let { commentBefore } = root;
  root.commentBefore = null;
  let kind = recordKinds.find((known) => known === root.get("kind"));
  kind && orderBelow(root, kind, []), commentBefore && (root.commentBefore = commentBefore);
}
function orderBelow(node, kind, path) {
  if ((0, import_yaml2.isSeq)(node)) for (let [at, item] of node.items.entries()) orderBelow(item, kind, [...path, at]);
  if ((0, import_yaml2.isMap)(node)) {
    orderEntries(node, shapeAt(kind, path).keys);
    for (let { key, value } of node.items)
      (0, import_yaml2.isScalar)(key) && (0, import_yaml2.isCollection)(value) && orderBelow(value, kind, [...path, String(key.value)]);
  }
}
function orderEntries(map, keys) {
  let rank = ({ key }) => {
    let at = (0, import_yaml2.isScalar)(key) ? keys.indexOf(String(key.value)) : -1;
    return at < 0 ? keys.length : at;
  }, first = map.items[0]?.key;
  map.items.sort((a, b) => rank(a) - rank(b));
  let head = map.items[0]?.key;
  head === first || !(0, import_yaml2.isScalar)(first) || !(0, import_yaml2.isScalar)(head) || (map.commentBefore && (first.commentBefore = together(map.commentBefore, first.commentBefore)), map.commentBefore = null, head.spaceBefore = !1);
}
function together(above, below) {
  return [above, below].filter(Boolean).join(`
`);
}

// src/records/formatting/format.ts
function formatRecords(file) {
  let parsed = parseFile(file);
  if (!isParsed(parsed)) return { state: "not-parsed", problem: parsed };
  let text = settled(parsed.text.content);
  return text !== void 0 && isSame(parsed, text) ? { state: "formatted", text } : { state: "not-formattable" };
}
var maxRounds = 3;
function settled(content) {
  let text = canonical(content);
  for (let round = 1; round < maxRounds && text !== void 0; round += 1) {
    let next = canonical(text);
    if (next === text) return text;
    text = next;
  }
  return text !== void 0 && canonical(text) === text ? text : void 0;
}
function isSame({ text, values }, formatted) {
  let parsed = parseFile(sourceOf(text.path, formatted));
  return !isParsed(parsed) || sortedJson(parsed.values) !== sortedJson(values) ? !1 : commentsOf(formatted) === commentsOf(text.content);
}
function sortedJson(value) {
  return JSON.stringify(
    value,
    (_, one) => typeof one == "object" && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => a < b ? -1 : 1)) : one
  );
}
function commentsOf(text) {
  let comments = [];
  for (let token of new import_yaml3.Lexer().lex(withLineFeeds(text))) token.startsWith("#") && comments.push(token.trimEnd());
  return comments.sort().join(`
`);
}
function withLineFeeds(text) {
  return text.replaceAll(/\r\n?/g, `
`);
}
function canonical(content) {
  let source = withLineFeeds(content), documents = (0, import_yaml3.parseAllDocuments)(source, { version: "1.2", schema: "core", merge: !1, customTags });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return;
  let text = documents.map((document, at) => documentText(document, { source, isFirst: at === 0 })).join("");
  return withGapsOf(source, text);
}
function documentText(document, { source, isFirst }) {
  let hasAlias = !1;
  (0, import_yaml3.visit)(document, {
    Node: (_, node) => {
      hasAlias ||= (0, import_yaml3.isAlias)(node);
    },
    Collection: (_, node) => {
      let [start, end] = node.range ?? [0, 0];
      node.flow && node.items.length > 0 && source.slice(start, end).includes(`
`) && spreadOut(node), padBrackets(node);
    }
  }), hasAlias || orderKeys(document.contents);
  let { directives } = document;
  return directives && Object.assign(directives, { docStart: isFirst ? null : !0, docEnd: !1 }), `${document.toString({ indent: 2, lineWidth: 0 }).trimEnd()}
`;
}
function spreadOut(node) {
  node.flow = !1, node.comment && (node.commentBefore = [node.commentBefore, node.comment].filter(Boolean).join(`
`), node.comment = null);
}
function padBrackets(node) {
  let write = node.toString.bind(node), flowCollectionPadding = (0, import_yaml3.isMap)(node) ? " " : "";
  node.toString = (context, ...callbacks) => write(context && { ...context, flowCollectionPadding }, ...callbacks);
}
function customTags(tags) {
  return tags.map((tag) => typeof tag == "object" && isTextTag(tag) ? withOwnQuotes(tag) : tag);
}
function isTextTag(tag) {
  return tag.tag === "tag:yaml.org,2002:str";
}
function withOwnQuotes(tag) {
  return {
    ...tag,
    stringify: (item, context, ...callbacks) => {
      let { value, type } = item;
      return typeof value == "string" && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") ? quotedText(value) : tag.stringify?.(item, context, ...callbacks) ?? "";
    }
  };
}
function quotedText(text) {
  let double = quoted(text);
  return double.replaceAll('\\"', "").includes("\\") || !text.includes('"') || text.includes("'") ? double : `'${text}'`;
}

// src/usecases/authoring/record-files.ts
async function recordFiles(tree, inventory, paths) {
  let { folders, problems } = await tree.list(inventory), contents = [];
  for (let folder of folders) contents.push(await tree.read(`${inventory}/${folder}`));
  let all = {
    files: contents.flatMap(({ files }) => files),
    problems: [...problems, ...contents.flatMap((one) => one.problems)]
  };
  if (all.files.length + all.problems.length === 0) throw new RunError("nothing-found", { folder: inventory });
  return paths.length === 0 ? all : chosenFrom(all, paths, inventory);
}
function chosenFrom({ files, problems }, paths, inventory) {
  let isIn = (file, path) => path === "" || file === path || file.startsWith(`${path}/`), known = [...files.map(({ path }) => path), ...problems.map(({ file }) => file)], missing = paths.find((path) => !known.some((file) => isIn(file, path)));
  if (missing !== void 0) throw new RunError("records-not-there", { path: missing, inventory });
  let isChosen = (file) => paths.some((path) => isIn(file, path));
  return {
    files: files.filter(({ path }) => isChosen(path)),
    problems: problems.filter(({ file }) => isChosen(file))
  };
}
async function refuseChanged(tree, changes) {
  for (let { file } of changes) {
    let now = await tree.file(file.path);
    if (!now || Buffer.compare(now.bytes, file.bytes) !== 0) throw new RunError("records-changed", { path: file.path });
  }
}

export {
  formatRecords,
  recordFiles,
  refuseChanged
};
