import {
  LfsObjects,
  byAnyForm,
  complaintsOf,
  failureOf,
  findInAnyForm,
  findRepository,
  isAscii,
  isBelow,
  notStarted,
  openDirectory,
  pointerFact,
  readText,
  runGit,
  shownName,
  startGit,
  withOtherLineEnds
} from "./5CUCHKXA.mjs";
import {
  unreadable
} from "./UITIN32H.mjs";
import {
  guidelinesFolder,
  isVendorFolder,
  maxDocumentBytes,
  maxFileBytes,
  maxPlainFileBytes,
  parseLfsPointer
} from "./7DZRBUIB.mjs";
import {
  compareText
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/git/repository.ts
import { existsSync } from "node:fs";
import { join as join3 } from "node:path";

// src/adapters/git/objects.ts
var Tree = class {
  entries;
  exact;
  anyForm;
  constructor(entries) {
    this.entries = entries;
  }
  /** Returns the entry of exactly this name. */
  get(name2) {
    return this.exact ??= new Map(this.readable().map((entry) => [entry.name, entry])), this.exact.get(name2);
  }
  /** Returns the entry of this name, else of the name in another normal form. */
  find(name2) {
    return this.anyForm ??= byAnyForm(this.readable()), findInAnyForm(this.anyForm, name2);
  }
  readable() {
    return this.entries.filter(({ isUtf8 }) => isUtf8);
  }
};
function parseTree(bytes, place2) {
  return treeOf(parseEntries(bytes, place2));
}
function treeOf(entries) {
  let order = (a, b) => compareText(a.name, b.name) || compareText(a.rawName, b.rawName);
  return new Tree(entries.toSorted(order));
}
function parseEntries(bytes, { path, idBytes }) {
  let entries = /* @__PURE__ */ new Map();
  for (let at = 0; at < bytes.length; ) {
    let space = bytes.indexOf(32, at), end = bytes.indexOf(0, at);
    if (space < 0 || end < space || end + 1 + idBytes > bytes.length) throw invalid(path, "");
    let name2 = bytes.subarray(space + 1, end), rawName = name2.toString("latin1"), kind = kindOf(bytes.toString("latin1", at, space)), id = bytes.toString("hex", end + 1, end + 1 + idBytes);
    if (kind === void 0 || !isAllowed(rawName) || entries.has(rawName)) throw invalid(path, name2.toString("utf8"));
    entries.set(rawName, { ...decode(name2, rawName), rawName, kind, id }), at = end + 1 + idBytes;
  }
  return [...entries.values()];
}
function invalid(path, name2) {
  return new RunError("tree-invalid", { path: path || ".", name: name2 });
}
function kindOf(mode) {
  return /^100[0-7]{3}$/.test(mode) ? "file" : /^0?40000$/.test(mode) ? "folder" : mode === "120000" ? "link" : mode === "160000" ? "submodule" : void 0;
}
function isAllowed(rawName) {
  return !/^(?:|\.|\.\.|\.git)$/i.test(rawName) && !rawName.includes("/");
}
var utf8 = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
function decode(name2, rawName) {
  if (!/[\x80-\xff]/.test(rawName)) return { name: rawName, isUtf8: !0 };
  try {
    return { name: utf8.decode(name2), isUtf8: !0 };
  } catch {
    return { name: name2.toString("utf8"), isUtf8: !1 };
  }
}
function parseCommit(id, bytes) {
  let [tree, ...parents] = headerIds(bytes.toString("latin1"));
  if (tree === void 0) throw new RunError("git-failed", { reason: `commit ${id} has no tree` });
  return { id, tree, parents };
}
function headerIds(text) {
  let ids = /^tree ([0-9a-f]{40,64})\n((?:parent [0-9a-f]{40,64}\n)*)/.exec(text);
  return ids ? [ids[1] ?? "", ...(ids[2] ?? "").split(`
`).flatMap((line) => line ? [line.slice(7)] : [])] : [];
}

// src/adapters/git/commit-object.ts
var maxName = 200, maxMessage = 16384;
function parsePastCommit(id, bytes) {
  let end = bytes.indexOf(`

`), head = bytes.subarray(0, end < 0 ? bytes.length : end), headers = headersOf(head.toString("latin1")), decode2 = decoderFor(headers.get("encoding")), text = (value) => decode2(Buffer.from(value ?? "", "latin1"));
  return {
    id,
    parents: parseCommit(id, bytes).parents,
    author: personOf(text(headers.get("author"))),
    committer: personOf(text(headers.get("committer"))),
    message: end < 0 ? "" : decode2(bytes.subarray(end + 2, end + 2 + 4 * maxMessage)).slice(0, maxMessage),
    signedAs: formatOf(headers.get("gpgsig") ?? headers.get("gpgsig-sha256"))
  };
}
function headersOf(head) {
  let headers = /* @__PURE__ */ new Map();
  for (let line of head.split(/\n(?! )/)) {
    let space = line.indexOf(" "), name2 = space < 0 ? line : line.slice(0, space);
    headers.has(name2) || headers.set(name2, space < 0 ? "" : line.slice(space + 1));
  }
  return headers;
}
function decoderFor(encoding) {
  try {
    let decoder = new TextDecoder(encoding ?? "utf-8");
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => new TextDecoder().decode(bytes);
  }
}
function personOf(line) {
  let [, name2 = "", email = "", seconds = "0"] = /^([^<]*)<([^>]*)>\s*(-?\d{1,15})?/.exec(line) ?? ["", line];
  return { name: name2.trim().slice(0, maxName), email: email.trim().slice(0, maxName), seconds: Number(seconds) };
}
function formatOf(signature) {
  if (signature === void 0) return null;
  let [, kind] = /^-----BEGIN (SSH SIGNATURE|PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE)-----/.exec(signature) ?? [];
  return kind === void 0 ? "unknown" : kind === "SSH SIGNATURE" ? "ssh" : kind === "SIGNED MESSAGE" ? "x509" : "openpgp";
}

// src/adapters/git/read-ahead.ts
var ReadAhead = class {
  read;
  order = [];
  places = /* @__PURE__ */ new Map();
  waiting = /* @__PURE__ */ new Map();
  last = -1;
  constructor(read) {
    this.read = read;
  }
  /** Announces the order in which folders will be read, if all are. */
  expect(order) {
    this.order = order, this.places = new Map(order.map((folder, place2) => [folder, place2])), this.waiting.clear(), this.last = -1;
  }
  take(folder) {
    let wanted = this.waiting.get(folder) ?? this.read(folder);
    return this.waiting.delete(folder), this.askFurther(this.places.get(folder)), wanted;
  }
  askFurther(place2) {
    let isNext = place2 !== void 0 && place2 > 0 && place2 === this.last + 1;
    if (this.last = place2 ?? -1, !isNext) this.waiting.clear();
    else if (this.waiting.size <= 32 / 2)
      for (let next of this.order.slice(place2 + 1, place2 + 1 + 32)) this.ask(next);
  }
  ask(folder) {
    if (this.waiting.has(folder)) return;
    let early = this.read(folder);
    early.catch(() => {
    }), this.waiting.set(folder, early);
  }
};

// src/adapters/git/walk.ts
function foundIn(folder, entry) {
  let name2 = entry.isUtf8 ? entry.name : shownName(Buffer.from(entry.rawName, "latin1"));
  return { path: `${folder}/${name2}`, entry };
}
var maxEntries = 2e5, maxPath = 4096, Budget = class {
  left = maxEntries;
  failure;
  spend(entries, path) {
    if (this.left -= entries, !(this.left >= 0 && path.length <= maxPath))
      throw this.failure ??= new RunError("tree-too-large", { path: path.slice(0, 200) }), this.failure;
  }
};
async function walk(store, tree, path, budget = new Budget()) {
  return budget.spend(tree.entries.length, path), (await Promise.all(
    tree.entries.map((entry) => {
      let found2 = foundIn(path, entry);
      return entry.kind !== "folder" || !entry.isUtf8 ? [found2] : store.tree({ id: entry.id, path: found2.path }).then((below) => walk(store, below, found2.path, budget));
    })
  )).flat();
}

// src/adapters/git/commit-tree.ts
var recordFile = /\.ya?ml$/i;
function openCommit(store, commit, root) {
  let tree = new CommitTree(store, root);
  return {
    commit,
    list: (inventory, only2) => tree.list(inventory, only2),
    read: (folder) => tree.read(folder),
    look: (paths) => tree.look(paths),
    text: (path) => tree.text(path),
    file: (path) => tree.file(path),
    original: (path) => tree.original(path),
    paths: () => pathsAt(store, commit)
  };
}
async function pathsAt(store, id) {
  let commit = await store.commit(id);
  if (!commit) throw new RunError("object-missing", { object: id, path: "." });
  return (await walk(store, await store.tree({ id: commit.tree, path: "" }), "")).map(({ path, entry }) => path.slice(1) + (entry.kind === "folder" ? "/" : ""));
}
var CommitTree = class {
  store;
  root;
  reads = new ReadAhead((folder) => this.readFolder(folder));
  constructor(store, root) {
    this.store = store, this.root = root;
  }
  async list(inventory, only2) {
    let folders = [], others = [], problems = [], { entries } = await this.folder(inventory) ?? new Tree([]);
    for (let entry of entries)
      if (entry.kind === "folder" && (isVendorFolder(entry.name) || entry.name === guidelinesFolder))
        folders.push(entry.name);
      else if (!only2 || entry.kind !== "folder") {
        let found2 = await this.misplaced(foundIn(inventory, entry));
        problems.push(...found2), entry.kind === "folder" && entry.isUtf8 && found2.length === 0 && others.push(entry.name);
      }
    return only2 || this.reads.expect(folders.map((folder) => `${inventory}/${folder}`)), { folders, problems, ...only2 ? {} : { others } };
  }
  /** Returns the problems of an entry next to the inventory's folders. */
  async misplaced({ path: file, entry }) {
    return entry.kind === "link" ? [{ code: "symbolic-link", file, args: {} }] : entry.kind === "submodule" ? [{ code: "not-a-file", file, args: {} }] : entry.isUtf8 ? entry.kind === "file" ? recordFile.test(file) ? [{ code: "file-outside-folder", file, args: {} }] : [] : (await walk(this.store, await this.store.tree({ id: entry.id, path: file }), file)).some(({ path, entry: { kind } }) => kind === "folder" || recordFile.test(path)) ? [{ code: "folder-name", file, args: { folder: entry.name } }] : [] : entry.kind === "folder" || recordFile.test(file) ? [nameUnreadable(file)] : [];
  }
  read(folder) {
    return this.reads.take(folder);
  }
  async readFolder(folder) {
    let tree = await this.folder(folder);
    if (!tree) throw new RunError("input-unreadable", { path: folder, reason: "ENOENT" });
    return readRecords(this.store, tree, folder);
  }
  async look(paths) {
    return new Map(
      await Promise.all([...new Set(paths)].map(async (path) => [path, await this.lookAt(path)]))
    );
  }
  async lookAt(path) {
    return this.fact(path, await this.documentAt(path));
  }
  /** Finds a document, in any Unicode form of its name. */
  async documentAt(path) {
    let exact = await this.find(path, (tree, name2) => tree.get(name2));
    if (isFile(exact) || isAscii(path)) return exact;
    let other = await this.find(path, (tree, name2) => tree.find(name2));
    return typeof other == "object" && other.kind !== "link" ? other : exact;
  }
  async text(path) {
    return this.textAt(path, await this.documentAt(path));
  }
  /** Reads the text of a document that was found. */
  async textAt(path, place2) {
    if (place2 === "absent") return { state: "unread", reason: "absent" };
    if (!isFile(place2)) return { state: "unread", reason: "unreadable" };
    let { bytes } = await this.store.file({ id: place2.id, path }, maxDocumentBytes);
    return bytes ? readText(path, this.store.lfs.resolve(bytes)) : { state: "unread", reason: "too-large" };
  }
  async fact(path, place2) {
    return place2 === "absent" ? { state: "absent" } : isFile(place2) ? this.store.document({ id: place2.id, path }) : { state: "unreadable" };
  }
  async original(path) {
    let place2 = await this.documentAt(path);
    if (place2 === "absent") return { state: "absent" };
    if (!isFile(place2)) return { state: "unreadable" };
    let { bytes } = await this.store.file({ id: place2.id, path }, maxPlainFileBytes);
    if (!bytes) return { state: "too-large" };
    if (bytes.length === 0) return { state: "empty" };
    let content = this.store.lfs.resolve(bytes);
    return parseLfsPointer(content) ? { state: "not-fetched" } : { state: "present", blob: place2.id, bytes: content };
  }
  async file(path) {
    let refuse = (reason) => new RunError("input-unreadable", { path, reason }), place2 = await this.find(path, (tree, name2) => tree.get(name2));
    if (place2 === "absent") return;
    if (place2 === "not-followed" || place2.kind === "link") throw refuse("symbolic link");
    if (place2.kind !== "file") throw refuse("not-a-file");
    let answer = await contentOf(this.store, { path, entry: place2 }, maxPlainFileBytes);
    if ("bytes" in answer) return answer;
    throw refuse(answer.code);
  }
  /** Returns the tree of a folder; undefined if it does not exist. */
  async folder(path) {
    let place2 = await this.find(path, (tree, name2) => tree.get(name2));
    if (place2 === "absent") return;
    let refuse = (reason) => new RunError("input-unreadable", { path, reason });
    if (place2 === "not-followed" || place2.kind === "link") throw refuse("symbolic link");
    if (place2.kind !== "folder") throw refuse("ENOTDIR");
    return this.store.tree({ id: place2.id, path });
  }
  /** Walks from folder to folder, looking up each name in its tree: a path is never passed to Git. */
  async find(path, pick) {
    let names = path.split("/").filter((name2) => name2 !== "" && name2 !== ".");
    if (this.root === void 0) return "absent";
    let place2 = { name: "", rawName: "", isUtf8: !0, kind: "folder", id: this.root };
    for (let [at, name2] of names.entries()) {
      if (place2.kind === "file") return "absent";
      if (place2.kind !== "folder") return "not-followed";
      let tree = await this.store.tree({ id: place2.id, path: names.slice(0, at).join("/") }), entry = pick(tree, name2);
      if (!entry) return "absent";
      place2 = entry;
    }
    return place2;
  }
};
async function readRecords(store, tree, folder) {
  let found2 = await walk(store, tree, folder), answers = await Promise.all(found2.flatMap((one) => recordOf(store, one) ?? []));
  return {
    files: answers.filter((answer) => "bytes" in answer),
    problems: answers.filter((answer) => "code" in answer)
  };
}
function recordOf(store, found2) {
  let { path, entry } = found2;
  if (entry.kind === "link") return { code: "symbolic-link", file: path, args: {} };
  if (entry.kind === "submodule") return { code: "not-a-file", file: path, args: {} };
  if (!(entry.kind === "file" && !recordFile.test(path)))
    return entry.isUtf8 ? contentOf(store, found2, maxFileBytes) : nameUnreadable(path);
}
async function contentOf(store, { path, entry: { id } }, limit) {
  let { header, bytes } = await store.file({ id, path }, limit);
  return bytes ? { path, bytes, id } : { code: "file-too-large", file: path, args: { bytes: header.size, limit } };
}
function isFile(place2) {
  return typeof place2 == "object" && place2.kind === "file";
}
function nameUnreadable(file) {
  return { code: "name-not-utf8", file, args: {} };
}

// src/adapters/git/changes.ts
function toChanges(folders, elsewhere) {
  let vendors = folders.filter(({ folder }) => folder !== guidelinesFolder), those = (where) => vendors.flatMap(({ folder, isIn }) => isIn === where ? [folder] : []).sort(compareText);
  return {
    changed: those("both"),
    added: those("head"),
    removed: those("base"),
    guidelines: vendors.length < folders.length,
    documents: elsewhere && [...new Set(elsewhere.documents)].sort(compareText),
    outside: elsewhere && [...elsewhere.outside].sort(compareText)
  };
}

// src/adapters/git/compare-commits.ts
async function compareCommits(store, roots, inventory) {
  let comparison = new Comparison(store, inventory);
  return roots.base !== roots.head && await comparison.compare("", roots), toChanges(comparison.folders, comparison);
}
var recordFile2 = /\.ya?ml$/i, Comparison = class {
  folders = [];
  outside = [];
  documents = /* @__PURE__ */ new Set();
  store;
  inventory;
  budget = new Budget();
  constructor(store, inventory) {
    this.store = store, this.inventory = inventory;
  }
  /** `vendor` is the vendor folder that contains the path; undefined outside of them. */
  async compare(path, { base, head }, vendor) {
    let [before, after] = await Promise.all([this.tree(base, path), this.tree(head, path)]);
    this.budget.spend(before.entries.length + after.entries.length, path);
    let earlier = new Map(before.entries.map((entry) => [entry.rawName, entry])), pairs = after.entries.map((entry) => [earlier.get(entry.rawName), entry]), later = new Set(after.entries.map(({ rawName }) => rawName)), gone = before.entries.flatMap((entry) => later.has(entry.rawName) ? [] : [[entry, void 0]]), differing = [...pairs, ...gone].filter(([a, b]) => a?.id !== b?.id || a?.kind !== b?.kind);
    await Promise.all(differing.flatMap(([a, b]) => this.compareEntries({ path, vendor }, a, b) ?? []));
  }
  compareEntries(folder, before, after) {
    let name2 = (after ?? before)?.name ?? "", path = folder.path === "" ? name2 : `${folder.path}/${name2}`;
    [before, after].some((entry) => entry && entry.kind !== "folder") && this.note(path, folder.vendor);
    let pair = { base: folderId(before), head: folderId(after) };
    if (pair.base === void 0 && pair.head === void 0) return;
    if (folder.path !== this.inventory) return this.compare(path, pair, folder.vendor);
    let isVendor = isVendorFolder(name2);
    return (isVendor || name2 === guidelinesFolder) && this.folders.push({ folder: name2, isIn: whereIs(pair) }), name2 === guidelinesFolder ? void 0 : this.compare(path, pair, isVendor ? name2 : void 0);
  }
  /** Records a difference that is not in a record. */
  note(path, vendor) {
    vendor === void 0 ? this.outside.push(path) : recordFile2.test(path) || this.documents.add(vendor);
  }
  async tree(id, path) {
    return id === void 0 ? new Tree([]) : this.store.tree({ id, path });
  }
};
function folderId(entry) {
  return entry?.kind === "folder" ? entry.id : void 0;
}
function whereIs({ base, head }) {
  return base === void 0 ? "head" : head === void 0 ? "base" : "both";
}

// src/adapters/git/compare-disk.ts
import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";

// src/adapters/git/blob-id.ts
import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
function formatOf2(id) {
  return id.length === 64 ? "sha256" : "sha1";
}
function blobIdOf(content, format) {
  return createHash(format).update(`blob ${content.length}\0`).update(content).digest("hex");
}
var whatWasSeen = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0), chunk = Buffer.allocUnsafe(256 * 1024);
function fileBlobId(path, format) {
  let file = openSync(path, whatWasSeen);
  try {
    let found2 = fstatSync(file);
    return found2.isFile() ? hashOf(file, found2.size, format) : void 0;
  } finally {
    closeSync(file);
  }
}
function hashOf(file, size, format) {
  let hash = createHash(format).update(`blob ${size}\0`);
  for (let left = size; ; ) {
    let count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) return left === 0 ? hash.digest("hex") : void 0;
    left -= count, hash.update(chunk.subarray(0, count));
  }
}

// src/adapters/git/compare-disk.ts
var atOnce = 64;
async function compareDisk(sides, inventory) {
  let { folders } = await sides.disk.list(inventory), present2 = new Set(folders), committed = new Map(sides.base.entries.filter(isInventoryFolder).map((entry) => [entry.name, entry])), changes = [];
  for (let folder of committed.keys()) present2.has(folder) || changes.push({ folder, isIn: "base" });
  for (let folder of folders) committed.has(folder) || changes.push({ folder, isIn: "head" });
  let both = [...committed].filter(([folder]) => present2.has(folder));
  for (let at = 0; at < both.length; at += atOnce) {
    let compared = both.slice(at, at + atOnce).map(async ([folder, { id }]) => {
      let path = `${inventory}/${folder}`, tree = await sides.store.tree({ id, path });
      return await differs(sides.store, tree, { path, onDisk: Buffer.from(join(sides.root, path)) }) ? [{ folder, isIn: "both" }] : [];
    });
    changes.push(...(await Promise.all(compared)).flat());
  }
  return toChanges(changes, null);
}
function isInventoryFolder({ kind, name: name2 }) {
  return kind === "folder" && (isVendorFolder(name2) || name2 === guidelinesFolder);
}
async function differs(store, tree, folder) {
  let found2 = entriesOf(folder.onDisk);
  if (!found2) return !0;
  let committed = new Map(tree.entries.map((entry) => [entry.rawName, entry]));
  for (let dirent of found2) {
    let onDisk = Buffer.concat([folder.onDisk, Buffer.from("/"), dirent.name]), entry = committed.get(dirent.name.toString("latin1"));
    if (committed.delete(dirent.name.toString("latin1")), dirent.isDirectory() && entry?.kind === "folder") {
      let path = `${folder.path}/${entry.name}`;
      if (await differs(store, await store.tree({ id: entry.id, path }), { path, onDisk })) return !0;
    } else if (dirent.isDirectory() ? entry || holdsFiles(onDisk) : !entry || !isSame(dirent, onDisk, entry))
      return !0;
  }
  return committed.size > 0;
}
function isSame(dirent, onDisk, { kind, id }) {
  try {
    return kind === "link" && dirent.isSymbolicLink() ? blobIdOf(readlinkSync(onDisk, "buffer"), formatOf2(id)) === id : kind === "file" && dirent.isFile() && fileBlobId(onDisk, formatOf2(id)) === id;
  } catch {
    return !1;
  }
}
function holdsFiles(folder) {
  let found2 = entriesOf(folder);
  return found2 ? found2.some(
    (dirent) => !dirent.isDirectory() || holdsFiles(Buffer.concat([folder, Buffer.from("/"), dirent.name]))
  ) : !0;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { encoding: "buffer", withFileTypes: !0 });
  } catch {
    return;
  }
}

// src/adapters/git/object-reader.ts
import { createHash as createHash2 } from "node:crypto";
import { Socket } from "node:net";

// src/adapters/git/answers.ts
var found = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d{1,15})$/;
var nothing = Buffer.alloc(0), AnswerParser = class {
  listener;
  /** Start of a line whose end has not arrived. */
  line = nothing;
  /** Bytes of content still to come; undefined between objects. */
  remaining;
  constructor(listener) {
    this.listener = listener;
  }
  push(chunk2) {
    let at = 0;
    for (; at < chunk2.length; )
      this.remaining === void 0 ? at = this.takeLine(chunk2, at) : this.remaining > 0 ? at = this.takePiece(chunk2, at, this.remaining) : at = this.takeEnd(chunk2, at);
  }
  takeLine(chunk2, at) {
    let end = chunk2.indexOf(10, at), part = chunk2.subarray(at, end < 0 ? chunk2.length : end), line = this.line.length === 0 ? part : Buffer.concat([this.line, part]);
    if (line.length > 8192) throw new Error("a line of git cat-file is too long");
    return end < 0 ? (this.line = Buffer.from(line), chunk2.length) : (this.line = nothing, this.answer(line.toString("latin1")), end + 1);
  }
  answer(line) {
    let [, id, type, size] = found.exec(line) ?? [];
    if (id !== void 0)
      this.remaining = Number(size), this.listener.header({ id, type, size: this.remaining });
    else if (line.endsWith(" missing") || line.endsWith(" submodule")) this.listener.nothing("missing");
    else if (line.endsWith(" ambiguous")) this.listener.nothing("ambiguous");
    else throw new Error("a line of git cat-file makes no sense");
  }
  takePiece(chunk2, at, remaining) {
    let end = Math.min(at + remaining, chunk2.length);
    return this.remaining = remaining - (end - at), this.listener.piece(chunk2.subarray(at, end)), end;
  }
  takeEnd(chunk2, at) {
    if (chunk2[at] !== 10) throw new Error("an object of git cat-file is longer than it said");
    return this.remaining = void 0, this.listener.end(), at + 1;
  }
};

// src/adapters/git/object-reader.ts
var defaultPatience = 12e4, buffered = {
  option: ["--batch-command", "--buffer"],
  question: (name2) => `contents ${name2}
`,
  flush: `flush
`
}, unbuffered = { option: ["--batch"], question: (name2) => `${name2}
`, flush: "" }, ObjectReader = class {
  git;
  place;
  protocol;
  questions = new Queue();
  patience;
  timer;
  received = 0;
  unsent = "";
  failure;
  constructor(place2, protocol, patience = defaultPatience) {
    this.place = place2, this.protocol = protocol, this.patience = patience, this.git = startGit(["cat-file", ...protocol.option], place2), this.hold(!1), this.listen();
  }
  /**
   * Requests an object by its id or another name, which must not contain a line break. Undefined if it does not exist.
   * Throws `RunError` if the name is ambiguous or Git ends.
   */
  request(name2, receive) {
    return new Promise((done, fail) => {
      if (this.failure) throw this.failure;
      this.questions.isEmpty() && this.hold(!0), this.questions.add(questionOf(name2, receive, { done, fail })), this.send(name2);
    });
  }
  /** Ends the process. Pending and later requests fail. */
  close() {
    this.failAll(new Error("the repository was closed")), this.git.stdin.destroy(), this.git.stdout.destroy(), this.git.stderr.destroy(), this.git.kill();
  }
  listen() {
    let complaints = complaintsOf(this.git), parser = new AnswerParser({
      header: (header) => this.questions.first()?.header(header),
      piece: (piece) => this.questions.first()?.piece(piece),
      end: () => this.next()?.end(),
      nothing: (why) => this.next()?.nothing(why)
    });
    this.git.stdout.on("data", (chunk2) => {
      if (!this.failure) {
        this.received += chunk2.length, this.timer?.refresh();
        try {
          parser.push(chunk2);
        } catch (cause) {
          this.giveUp(String(cause), cause);
        }
      }
    }), this.git.stdin.on("error", () => {
    }), this.git.on("error", (cause) => this.failAll(notStarted(cause))), this.git.on("close", () => this.failAll(failureOf(complaints(), this.place.cwd)));
  }
  next() {
    let question = this.questions.take();
    return this.questions.isEmpty() && this.hold(!1), question;
  }
  /** Sends questions of one moment together. */
  send(name2) {
    this.unsent === "" && queueMicrotask(() => {
      let text = this.unsent;
      this.unsent = "", this.failure || this.git.stdin.write(text + this.protocol.flush);
    }), this.unsent += this.protocol.question(name2);
  }
  /** A busy program reaches its timers before Git's answers: read those first. */
  watch = () => {
    let { received } = this;
    setImmediate(() => {
      this.timer && received === this.received && this.giveUp("it does not answer");
    });
  };
  giveUp(reason, cause) {
    this.failAll(new RunError("git-failed", { reason }, { cause })), this.git.kill();
  }
  failAll(cause) {
    this.failure ??= cause;
    for (let question = this.next(); question; question = this.next()) question.fail(this.failure);
  }
  /** Sets whether the process keeps this program alive. */
  hold(isAwaited) {
    let { git } = this;
    clearTimeout(this.timer), this.timer = isAwaited ? setTimeout(this.watch, this.patience) : void 0;
    for (let part of [git, git.stdin, git.stdout, git.stderr])
      part !== git && !(part instanceof Socket) || (isAwaited ? part.ref() : part.unref());
  }
};
function questionOf(name2, receive, promise) {
  let object;
  return {
    header: (header) => {
      let hash = createHash2(formatOf2(header.id)).update(`${header.type} ${header.size}\0`);
      object = { id: header.id, hash, receiver: receive(header) };
    },
    piece: (piece) => {
      object?.hash.update(piece), object?.receiver.take(piece);
    },
    end: () => {
      object?.hash.digest("hex") === object?.id ? promise.done(object?.receiver.end()) : promise.fail(new RunError("git-failed", { reason: `object ${object?.id} is damaged` }));
    },
    nothing: (why) => {
      why === "missing" ? promise.done(void 0) : promise.fail(new RunError("ref-ambiguous", { ref: name2 }));
    },
    fail: promise.fail
  };
}
var Queue = class {
  waiting = [];
  at = 0;
  add(item) {
    this.waiting.push(item);
  }
  first() {
    return this.waiting[this.at];
  }
  take() {
    let item = this.waiting[this.at];
    if (item !== void 0)
      return this.waiting[this.at++] = void 0, this.at === this.waiting.length && (this.waiting = [], this.at = 0), item;
  }
  isEmpty() {
    return this.at === this.waiting.length;
  }
};

// src/adapters/git/receivers.ts
import { createHash as createHash3 } from "node:crypto";
function keepUpTo(limit) {
  return (header) => {
    if (header.size > limit) return { take: () => {
    }, end: () => ({ header, bytes: void 0 }) };
    let bytes = Buffer.allocUnsafe(header.size), filled = 0;
    return {
      take: (piece) => {
        filled += piece.copy(bytes, filled);
      },
      end: () => ({ header, bytes })
    };
  };
}
function digestDocument(header, objects) {
  let hash = createHash3("sha256"), pieces = [], isKept = header.size <= 1048576;
  return {
    take: (piece) => {
      hash.update(piece), isKept && pieces.push(Buffer.from(piece));
    },
    end: () => {
      let bytes = Buffer.concat(pieces), pointer = parseLfsPointer(bytes);
      if (header.type !== "blob") return { state: "unreadable" };
      if (header.size === 0 || pointer?.bytes === 0) return { state: "empty" };
      if (pointer) return pointerFact(pointer, objects);
      let other = withOtherLineEnds(bytes), otherEnds = other && createHash3("sha256").update(other).digest("hex");
      return { state: "present", sha256: hash.digest("hex"), ...otherEnds && { other_ends: otherEnds } };
    }
  };
}

// src/adapters/git/object-store.ts
var maxCommitBytes = 16 * 1024 * 1024, maxTreeBytes = 64 * 1024 * 1024, maxRemembered = 2e5, ObjectStore = class {
  reader;
  /** Objects that Git LFS has fetched. */
  lfs;
  trees = /* @__PURE__ */ new Map();
  sizes = /* @__PURE__ */ new Map();
  remembered = 0;
  constructor(reader, lfs) {
    this.reader = reader, this.lfs = lfs;
  }
  async commit(name2) {
    let content = await this.reader.request(name2, keepUpTo(maxCommitBytes));
    if (content)
      return parseCommit(content.header.id, expected("commit", content, { id: content.header.id, path: "." }));
  }
  /** Returns the raw bytes of a commit object. */
  async commitBytes(named) {
    let content = present(await this.reader.request(named.id, keepUpTo(maxCommitBytes)), named);
    return expected("commit", content, named);
  }
  /** Returns the raw bytes of a tree object. */
  async treeBytes(named) {
    return expected("tree", present(await this.reader.request(named.id, keepUpTo(maxTreeBytes)), named), named);
  }
  /** Returns the id and type of the object that a name stands for. */
  async header(name2) {
    return (await this.reader.request(name2, keepUpTo(0)))?.header;
  }
  /** Returns a tree, mostly from the cache when requested again. */
  tree(named) {
    let known2 = this.trees.get(named.id);
    if (known2) return known2;
    let tree = this.readTree(named);
    return this.trees.set(named.id, tree), tree.then(
      ({ entries }) => this.remember(named.id, entries.length + 1),
      () => this.trees.delete(named.id)
    ), tree;
  }
  async readTree(named) {
    return parseTree(await this.treeBytes(named), { path: named.path, idBytes: named.id.length / 2 });
  }
  /** Caches a tree; the oldest ones are dropped when there are too many. */
  remember(id, size) {
    this.sizes.set(id, size), this.remembered += size;
    for (let [oldest, oldSize] of this.sizes) {
      if (this.remembered <= maxRemembered || oldest === id) return;
      this.sizes.delete(oldest), this.trees.delete(oldest), this.remembered -= oldSize;
    }
  }
  /** Returns a file's content, without the bytes if there are more than `limit`. */
  async file(named, limit) {
    let content = present(await this.reader.request(named.id, keepUpTo(limit)), named);
    if (content.header.type !== "blob") throw wrongType(named);
    return content;
  }
  /** Returns the fact about a document. */
  async document(named) {
    return present(await this.reader.request(named.id, (header) => digestDocument(header, this.lfs)), named);
  }
};
function present(found2, { id, path }) {
  if (found2 === void 0) throw new RunError("object-missing", { object: id, path });
  return found2;
}
function expected(type, { header, bytes }, named) {
  if (header.type !== type) throw wrongType(named);
  if (bytes === void 0) throw new RunError("tree-too-large", { path: named.path || "." });
  return bytes;
}
function wrongType({ path, id }) {
  return new RunError("tree-invalid", { path: path || ".", name: id });
}

// src/adapters/git/past.ts
import { createHash as createHash4 } from "node:crypto";

// src/adapters/git/beside.ts
async function linesBeside(line, others, read) {
  let commits = /* @__PURE__ */ new Map();
  for (let at = 0; at < others.length; at += 256)
    for (let [id, commit] of await read(others.slice(at, at + 256))) commits.set(id, commit);
  let reached = { commits, seen: new Set(line.map(({ id }) => id)) };
  return line.flatMap((merge) => linesOf(merge, reached));
}
function linesOf(merge, reached) {
  let lines = [], tips = merge.parents.slice(1).reverse();
  for (let tip = tips.pop(); tip !== void 0; tip = tips.pop()) {
    let commits = newCommits(tip, reached);
    if (commits.length !== 0) {
      lines.push({ mergedBy: merge.id, base: commits[0]?.parents[0], commits });
      for (let { parents } of commits.toReversed()) for (let next of parents.slice(1).reverse()) tips.push(next);
    }
  }
  return lines;
}
function newCommits(tip, { commits, seen }) {
  let own = [];
  for (let id = tip; id !== void 0 && !seen.has(id); ) {
    let commit = commits.get(id);
    if (!commit) break;
    seen.add(id), own.push(commit), [id] = commit.parents;
  }
  return own.reverse();
}

// src/adapters/git/revision.ts
var name = /(?!-)(?!.*(?:\.\.|@\{.*@\{))[^\p{C}\p{Z}~^:?*[\\{}]+/u, place = /(?:@\{(?:u|upstream|push|-?\d{1,6})\})?/, steps = /(?:~\d{0,9}|\^\d{0,9}|\^\{(?:commit|tag)?\})*/, revision = new RegExp(`^${name.source}${place.source}${steps.source}$`, "u"), upstream = /^@\{(?:u|upstream|push|-?\d{1,6})\}$/;
function isRevision(text) {
  return text.length > 1024 ? !1 : revision.test(text) || upstream.test(text);
}
function partsOf(text) {
  let [, found2 = "", place2 = "", rest = ""] = /^(.*?)(@\{[^}]*\})?([~^].*)?$/su.exec(text) ?? [];
  return { name: found2, place: place2, steps: rest };
}
function isFullId(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function fetchCommand(revision2, isShallow) {
  let refspec = refspecOf(revision2);
  return refspec === void 0 ? isShallow ? "git fetch --unshallow origin" : "git fetch origin" : `git fetch ${isShallow ? "--depth=1 " : ""}origin ${refspec}`;
}
function refspecOf(revision2) {
  if (!/^[\w.][\w./-]*$/.test(revision2) || /^(?:HEAD|FETCH_HEAD)$/.test(revision2)) return;
  if (isFullId(revision2)) return revision2;
  if (/^[0-9a-f]{4,}$/.test(revision2)) return;
  let branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(revision2)?.[1];
  return branch === void 0 ? `${revision2}:${revision2}` : `${branch}:refs/remotes/origin/${branch}`;
}

// src/adapters/git/signatures.ts
import { realpathSync } from "node:fs";
import { devNull } from "node:os";
import { isAbsolute, resolve } from "node:path";
var maxName2 = 200, atOnce2 = 500;
async function signaturesOf(commits, { place: place2, signers }) {
  if (signers === void 0 && commits.every(({ signedAs }) => signedAs === null))
    return new Map(commits.map(({ id }) => [id, { state: "unsigned" }]));
  let trust = await trustOf(place2, signers), states = /* @__PURE__ */ new Map(), asked = [];
  for (let commit of commits)
    commit.signedAs === null ? states.set(commit.id, { state: "unsigned" }) : commit.signedAs === "unknown" ? states.set(commit.id, unverified("not-checked")) : asked.push(commit);
  for (let at = 0; at < asked.length; at += atOnce2) {
    let some = asked.slice(at, at + atOnce2).map(({ id }) => id);
    for (let [id, state] of await ask(some, place2, trust)) states.set(id, state);
    trust.signers === void 0 && withoutSigners(asked, states);
    for (let id of some) states.has(id) || states.set(id, unverified("not-checked"));
  }
  return states;
}
function withoutSigners(asked, states) {
  for (let { id, signedAs } of asked) {
    let known2 = states.get(id);
    signedAs !== "ssh" || known2?.state !== "signed-not-verifiable" || known2.reason === "untrusted-key" && states.set(id, unverified("no-signers"));
  }
}
async function trustOf(place2, option) {
  let [inside, own] = [insideOf(place2), await usersOwn(place2)], signers = (option === void 0 ? void 0 : refusing(option, inside)) ?? outside(own.get("gpg.ssh.allowedsignersfile"), inside), revoked = outside(own.get("gpg.ssh.revocationfile"), inside), level = own.get("gpg.mintrustlevel"), settings = {
    "gpg.format": "openpgp",
    "gpg.program": "gpg",
    "gpg.openpgp.program": "gpg",
    "gpg.x509.program": "gpgsm",
    "gpg.ssh.program": "ssh-keygen",
    // Without a file Git checks nothing, and a signed commit looks unsigned.
    "gpg.ssh.allowedSignersFile": signers ?? devNull,
    "gpg.ssh.revocationFile": revoked ?? "",
    "gpg.minTrustLevel": level || "undefined",
    "log.showSignature": "false",
    "log.mailmap": "false"
  }, keys = outside(process.env.GNUPGHOME, inside);
  return { signers, env: keys === void 0 ? {} : { GNUPGHOME: keys }, options: Object.entries(settings).flatMap(([name2, value]) => ["-c", `${name2}=${value}`]) };
}
async function usersOwn(place2) {
  let entries = (await Promise.all(
    ["--system", "--global"].map(
      (scope) => runGit(["config", scope, "--includes", "-z", "--type=path", "--get-regexp", "^gpg\\."], place2)
    )
  )).flatMap(({ status, stdout }) => status === 0 ? stdout.split("\0") : []);
  return new Map(
    entries.map((entry) => {
      let end = entry.indexOf(`
`);
      return end < 0 ? [entry, ""] : [entry.slice(0, end), entry.slice(end + 1)];
    })
  );
}
function insideOf({ top, gitDir }) {
  return [gitDir, ...top === void 0 ? [] : [top]].map(real);
}
function real(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
function isBelowAny(path, folders) {
  return folders.some((folder) => isBelow(path, folder));
}
function outside(path, inside) {
  if (!(path === void 0 || !isAbsolute(path) || isBelowAny(real(path), inside)))
    return path;
}
function refusing(option, inside) {
  let path = resolve(option);
  try {
    let found2 = realpathSync.native(path);
    if (!isBelowAny(found2, inside) && !isBelowAny(path, inside)) return found2;
  } catch (cause) {
    throw unreadable(option, cause);
  }
  throw new RunError("signers-inside", { file: option });
}
var reasons = {
  B: "bad",
  U: "untrusted-key",
  X: "expired-signature",
  Y: "expired-key",
  R: "revoked-key",
  E: "no-key"
};
async function ask(ids, place2, { options, env }) {
  let format = ["%H", "%G?", "%GS", "%GK", ""].join("%x00"), { status, stdout, complaints } = await runGit(
    [
      ...options,
      "log",
      "--no-walk=unsorted",
      "--encoding=UTF-8",
      `--format=tformat:${format}`,
      "--end-of-options",
      ...ids
    ],
    place2,
    env
  );
  if (status !== 0) throw failureOf(complaints, place2.cwd);
  let fields = stdout.split("\0"), states = [];
  for (let at = 0; at + 4 < fields.length; at += 4) {
    let [id = "", letter = "", signer = "", key = ""] = fields.slice(at, at + 4);
    states.push([id.trim(), stateOf(letter, signer, key)]);
  }
  return states;
}
function stateOf(letter, signer, key) {
  return letter === "G" ? { state: "verified", signer: signer.slice(0, maxName2), key: key.slice(0, maxName2) } : unverified(Object.hasOwn(reasons, letter) ? reasons[letter] ?? "not-checked" : "not-checked");
}
function unverified(reason) {
  return { state: "signed-not-verifiable", reason };
}

// src/adapters/git/tree-series.ts
var TreeSeries = class {
  bytes = Buffer.alloc(0);
  entries = [];
  /** Returns the entries of the next tree, in the order of the object. Throws `RunError` `tree-invalid`. */
  next(bytes, place2) {
    let entries = this.read(bytes, place2);
    return this.bytes = bytes, this.entries = entries, entries;
  }
  read(bytes, place2) {
    let { bytes: old, entries } = this, { idBytes } = place2, all = [], at = 0;
    for (let known2 of entries) {
      let end = endOf(old, at, idBytes), isAlike = alike(old, bytes, at, end);
      if (!isAlike && !alike(old, bytes, at, end - idBytes)) break;
      all.push(isAlike ? known2 : only(parseEntries(bytes.subarray(at, end), place2), place2)), at = end;
    }
    let rest = this.readRest({ bytes, at, count: all.length }, place2);
    return rest.length === 0 ? all : distinct([...all, ...rest], place2);
  }
  /** Reads on after a name was added or removed; the part that both share at the end is not parsed again. */
  readRest({ bytes, at, count }, place2) {
    let { bytes: old, entries } = this, { idBytes } = place2, tail = sharedEnd(old, bytes, at), [inOld, inNew, after] = [at, at, count];
    for (; old.length - inOld !== bytes.length - inNew || old.length - inOld > tail; )
      if (old.length - inOld >= bytes.length - inNew ? (inOld = endOf(old, inOld, idBytes), after += 1) : inNew = endOf(bytes, inNew, idBytes), inOld > old.length || inNew > bytes.length) return parseEntries(bytes.subarray(at), place2);
    return [...parseEntries(bytes.subarray(at, inNew), place2), ...entries.slice(after)];
  }
};
function distinct(entries, place2) {
  if (new Set(entries.map(({ rawName }) => rawName)).size < entries.length) throw invalid(place2.path, "");
  return entries;
}
function only([entry], place2) {
  if (!entry) throw invalid(place2.path, "");
  return entry;
}
function alike(a, b, start, end) {
  return end <= a.length && end <= b.length && a.compare(b, start, end, start, end) === 0;
}
function endOf(bytes, at, idBytes) {
  if (at >= bytes.length) return Number.POSITIVE_INFINITY;
  let end = bytes.indexOf(0, at);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1 + idBytes;
}
function sharedEnd(a, b, from) {
  let most = Math.min(a.length, b.length) - from, count = 0;
  for (; count < most && a[a.length - 1 - count] === b[b.length - 1 - count]; ) count += 1;
  return count;
}

// src/adapters/git/past.ts
var gateNames = ["clausegate.yaml", "clausegate.yml", "waivers.yaml", ".clausegate"], aheadAtOnce = 256, maxDocuments = 4096;
function openPast(reader) {
  let past = new GitPast(reader);
  return {
    commit: (id) => past.commit(id),
    line: (head) => past.line(head),
    beside: (line) => past.beside(line),
    tree: async (commit) => openCommit(reader.store, commit, await past.rootOf(commit)),
    runConfigKey: (commit) => past.runConfigKey(commit),
    foresee: (commits, inventory) => past.foresee(commits, inventory),
    listing: (commit, inventory) => past.listing(commit, inventory),
    read: async (folder) => readRecords(reader.store, await reader.store.tree(folder), folder.path),
    around: (commit, folder) => past.around(commit, folder),
    placesKey: (commit, paths) => past.placesKey(commit, paths),
    signatures: (commits) => signaturesOf(commits, { place: reader.place, signers: reader.signers })
  };
}
var GitPast = class {
  reader;
  store;
  roots = /* @__PURE__ */ new Map();
  foreseen = /* @__PURE__ */ new Map();
  last;
  facts = new Remembered(maxDocuments);
  texts = new Remembered(maxDocuments / 16);
  constructor(reader) {
    this.reader = reader, this.store = reader.store;
  }
  async commit(id) {
    return parsePastCommit(id, await this.store.commitBytes({ id, path: "." }));
  }
  /** Git lists the commits to read, all at once; the parent order comes from the commits themselves. */
  async line(head) {
    await this.reader.refuseShallow();
    let commits = [], ahead = /* @__PURE__ */ new Map(), hints = await this.hints(head);
    for (let id = head, at = 0; id !== void 0; at += 1) {
      if (at % aheadAtOnce === 0)
        for (let hint of hints.slice(at, at + aheadAtOnce)) ahead.set(hint, this.early({ id: hint, path: "." }));
      let bytes = await (ahead.get(id) ?? this.store.commitBytes({ id, path: "." }));
      ahead.delete(id);
      let commit = parsePastCommit(id, bytes);
      commits.push(commit), [id] = commit.parents;
    }
    return commits.reverse();
  }
  /** Reads ahead; an error is thrown when its turn comes. */
  early(named) {
    let bytes = this.store.commitBytes(named);
    return bytes.catch(() => {
    }), bytes;
  }
  async hints(head) {
    return this.list(["--first-parent", "--end-of-options", head]);
  }
  async list(args) {
    let { stdout } = await runGit(["rev-list", ...args], this.reader.place);
    return stdout.split(`
`).filter(isFullId);
  }
  /** Without a merge there is nothing to ask for. */
  async beside(line) {
    let head = line.at(-1)?.id;
    if (head === void 0 || line.every(({ parents }) => parents.length < 2)) return [];
    let known2 = new Set(line.map(({ id }) => id)), others = (await this.list(["--end-of-options", head])).filter((id) => !known2.has(id));
    return linesBeside(line, others, async (ids) => {
      let commits = await Promise.all(ids.map((id) => this.commit(id)));
      return new Map(commits.map((commit) => [commit.id, commit]));
    });
  }
  rootOf(commit) {
    let known2 = this.roots.get(commit) ?? this.reader.rootOf(commit);
    return this.roots.set(commit, known2), known2;
  }
  async runConfigKey(commit) {
    let root = await this.rootOf(commit);
    if (root === void 0) return "";
    let tree = await this.store.tree({ id: root, path: "" });
    return JSON.stringify(gateNames.map((name2) => tree.get(name2)).map((entry) => entry && [entry.kind, entry.id]));
  }
  async foresee(commits, inventory) {
    this.foreseen.clear();
    let places = await Promise.all(
      commits.map((commit) => this.inventoryAt(commit, inventory).catch(() => {
      }))
    );
    for (let place2 of places) {
      if (typeof place2 != "object" || this.foreseen.has(place2.id)) continue;
      let bytes = this.store.treeBytes({ id: place2.id, path: inventory });
      bytes.catch(() => {
      }), this.foreseen.set(place2.id, bytes);
    }
  }
  async inventoryAt(commit, inventory) {
    return new CommitTree(this.store, await this.rootOf(commit)).find(inventory, (tree, name2) => tree.get(name2));
  }
  async listing(commit, inventory) {
    let place2 = await this.inventoryAt(commit, inventory);
    if (place2 === "absent") return nothingListed;
    if (place2 === "not-followed" || place2.kind !== "folder")
      throw new RunError("input-unreadable", { path: inventory, reason: placeReason(place2) });
    let { last } = this;
    if (last?.id === place2.id && last.path === inventory) return last.listing;
    let bytes = await (this.foreseen.get(place2.id) ?? this.store.treeBytes({ id: place2.id, path: inventory })), series = last?.path === inventory ? last.series : new TreeSeries(), entries = series.next(bytes, { path: inventory, idBytes: place2.id.length / 2 }), listing = new Listing(entries, last?.path === inventory ? last : void 0);
    return this.last = { id: place2.id, path: inventory, series, entries, listing }, listing;
  }
  async around(commit, { path: folder, id }) {
    let root = await this.rootOf(commit), whole = new CommitTree(this.store, root), own = new CommitTree(this.store, id), placeOf = (path) => path.startsWith(`${folder}/`) ? own.documentAt(path.slice(folder.length + 1)) : whole.documentAt(path);
    return {
      ...openCommit(this.store, commit, root),
      read: async () => readRecords(this.store, await this.store.tree({ id, path: folder }), folder),
      look: async (paths) => new Map(
        await Promise.all(paths.map(async (path) => [path, await this.fact(path, await placeOf(path))]))
      ),
      text: async (path) => {
        let place2 = await placeOf(path), read = () => whole.textAt(path, place2);
        return isFile(place2) ? this.texts.get(`${place2.id} ${path}`, read) : read();
      }
    };
  }
  fact(path, place2) {
    return place2 === "absent" ? { state: "absent" } : isFile(place2) ? this.facts.get(place2.id, () => this.store.document({ id: place2.id, path })) : { state: "unreadable" };
  }
  async placesKey(commit, paths) {
    let tree = new CommitTree(this.store, await this.rootOf(commit)), places = await Promise.all(
      paths.map((path) => isAscii(path) ? tree.find(path, (at, name2) => at.get(name2)) : tree.documentAt(path))
    );
    return JSON.stringify(places.map((place2) => typeof place2 == "string" ? place2 : [place2.kind, place2.id]));
  }
};
function placeReason(place2) {
  return place2 === "not-followed" || typeof place2 == "object" && place2.kind === "link" ? "symbolic link" : "ENOTDIR";
}
var nothingListed = {
  folders: /* @__PURE__ */ new Map(),
  vendors: 0,
  guidelines: void 0,
  beside: "",
  since: void 0
}, maxSharing = 32, Listing = class {
  since;
  vendors;
  guidelines;
  beside;
  own;
  /** Listings between this one and the one whose folders it shares. */
  distance = 0;
  constructor(entries, last) {
    let changed = last && changedEntries(last.entries, entries);
    if (last && changed?.every(isInventoryEntry)) {
      let ids = new Map(changed.map(({ name: name2, id }) => [name2, id]));
      this.since = { listing: last.listing, changed: ids }, this.vendors = last.listing.vendors, this.guidelines = ids.get(guidelinesFolder) ?? last.listing.guidelines, this.beside = last.listing.beside;
      let distance = last.listing.distance + 1;
      distance > maxSharing ? this.own = this.folders : this.distance = distance;
      return;
    }
    this.own = new Map(entries.filter(isInventoryEntry).map(({ name: name2, id }) => [name2, id])), this.guidelines = this.own.get(guidelinesFolder), this.vendors = this.own.size - (this.guidelines === void 0 ? 0 : 1);
    let others = entries.filter((entry) => !isInventoryEntry(entry)).map(({ rawName, kind, id }) => [rawName, kind, id]);
    this.beside = createHash4("sha256").update(JSON.stringify(others)).digest("hex");
  }
  get folders() {
    let changes = [], at = this;
    for (; !at.own && at.since; at = at.since.listing) changes.push(at.since.changed);
    return new Map([...at.own ?? [], ...changes.reverse().flatMap((ids) => [...ids])]);
  }
};
function changedEntries(before, after) {
  if (before.length !== after.length) return;
  let changed = [];
  for (let [at, entry] of after.entries()) {
    let known2 = before[at];
    if (known2 !== entry) {
      if (known2?.rawName !== entry.rawName || known2.kind !== entry.kind) return;
      changed.push(entry);
    }
  }
  return changed;
}
function isInventoryEntry({ kind, name: name2 }) {
  return kind === "folder" && isInventoryFolder2(name2);
}
var known = /* @__PURE__ */ new Map(), maxKnown = 1e5;
function isInventoryFolder2(name2) {
  let answer = known.get(name2) ?? (isVendorFolder(name2) || name2 === guidelinesFolder);
  return known.size < maxKnown && known.set(name2, answer), answer;
}
var Remembered = class {
  most;
  known = /* @__PURE__ */ new Map();
  constructor(most) {
    this.most = most;
  }
  get(key, make) {
    let known2 = this.known.get(key);
    if (known2) return known2;
    let made = make();
    this.known.set(key, made);
    for (let oldest of this.known.keys()) {
      if (this.known.size <= this.most) break;
      this.known.delete(oldest);
    }
    return made;
  }
};

// src/adapters/git/refs.ts
function branchesOf(name2) {
  return [`refs/heads/${name2}`, `refs/remotes/${name2}`, `refs/remotes/origin/${name2}`];
}
async function findRef(name2, use, git) {
  let isFull = name2.startsWith("refs/"), branches = isFull ? [name2] : branchesOf(name2), tags = isFull || use === "change" ? [] : [`refs/tags/${name2}`], known2 = await existing([...branches, ...tags], git), [found2, ...others] = [...branches, ...tags].filter((ref) => known2.has(ref)), [local, remote] = branches, isTwin = (ref) => found2 === local && ref === remote && known2.get(ref) !== known2.get(found2 ?? ""), isRival = (ref) => tags.includes(ref) || isTwin(ref), rival = others.find(isRival);
  if (found2 !== void 0 && rival !== void 0) throw new RunError("ref-two", { ref: name2, refs: [found2, rival] });
  return found2;
}
async function existing(names, git) {
  let format = "--format=%(refname) %(objectname)", { status, stdout, complaints } = await runGit(["for-each-ref", format, "--", ...names], git);
  if (status !== 0) throw failureOf(complaints, git.cwd);
  let found2 = stdout.split(`
`).filter((line) => line !== "").map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)]);
  return new Map(found2.flatMap(([name2 = "", id = ""]) => names.includes(name2) ? [[name2, id]] : []));
}
async function idsBeginning(prefix, git) {
  let { status, stdout, complaints } = await runGit(["rev-parse", `--disambiguate=${prefix}`], git);
  if (status !== 0) throw failureOf(complaints, git.cwd);
  return stdout.split(`
`).filter((line) => line !== "");
}
async function followed(name2, git) {
  let { stdout } = await runGit(["rev-parse", "--symbolic-full-name", "--end-of-options", name2], git);
  return stdout.split(`
`).find((line) => line.startsWith("refs/"));
}

// src/adapters/git/staged.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute as isAbsolute2, join as join2, resolve as resolve2 } from "node:path";
async function writeStaged(place2) {
  let objects = mkdtempSync(join2(tmpdir(), "clausegate-staged-")), discard = () => rmSync(objects, { recursive: !0, force: !0, maxRetries: 3 });
  try {
    let own = (await runGit(["rev-parse", "--path-format=absolute", "--git-path", "objects"], place2)).stdout.replace(/\n$/, ""), env = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: own, ...indexOf(place2) }, { status, stdout, complaints } = await runGit(["write-tree"], place2, env);
    if (/unmerged/.test(complaints)) throw new RunError("index-unmerged", {});
    if (status !== 0) throw failureOf(complaints, place2.cwd);
    let reading = { ...place2.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: objects };
    return { id: stdout.trim(), binding: { ...place2, env: reading }, discard };
  } catch (error) {
    throw discard(), error;
  }
}
function indexOf({ gitDir, cwd }) {
  let named = process.env.GIT_INDEX_FILE;
  if (named === void 0 || named === "") return {};
  let index = isAbsolute2(named) ? named : resolve2(cwd, named);
  return isBelow(index, gitDir) ? { GIT_INDEX_FILE: index } : {};
}

// src/adapters/git/repository.ts
async function openRepository(asked) {
  let place2 = await findRepository(typeof asked == "string" ? { root: asked } : asked), reader = await startReader(place2), store = new ObjectStore(reader, new LfsObjects(place2.gitDir)), repository = new OpenRepository(store, place2);
  return {
    find: (revision2, use) => repository.find(revision2, use),
    resolve: async (revision2, use) => (await repository.find(revision2, use)).commit,
    hasHead: async () => (await runGit(["rev-parse", "--quiet", "--verify", "HEAD"], place2)).status === 0,
    parents: async (commit) => (await repository.commit(commit)).parents,
    folder: async () => place2.folder,
    binding: place2,
    hasWorkTree: place2.top !== void 0,
    tree: async (commit) => {
      let root = await repository.rootOf(commit), { committer } = parsePastCommit(commit, await store.commitBytes({ id: commit, path: "." }));
      return { ...openCommit(store, commit, root), committedAt: committer.seconds };
    },
    mergeBase: (base, head) => repository.mergeBase(base, head),
    compare: async (base, head, inventory) => {
      let roots = { base: await repository.rootOf(base), head: await repository.rootOf(head) };
      return compareCommits(store, roots, inventory);
    },
    compareWithDisk: (base, inventory) => repository.compareWithDisk(base, inventory),
    staged: () => openStaged(place2, (commit) => repository.rootOf(commit)),
    isShallow: () => repository.isShallow(),
    past: async (signers, only2) => (only2 || await repository.refuseShallow(), openPast({
      store,
      place: place2,
      signers,
      rootOf: (commit) => repository.rootOf(commit),
      refuseShallow: () => repository.refuseShallow()
    })),
    close: () => reader.close()
  };
}
var emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function startReader(place2) {
  let reader = new ObjectReader(place2, buffered);
  try {
    return await reader.request(emptyTree, keepUpTo(0)), reader;
  } catch (cause) {
    if (!(cause instanceof RunError && /unknown option/.test(String(cause.args.reason)))) throw cause;
    return new ObjectReader(place2, unbuffered);
  }
}
async function ask2(place2, ...args) {
  let { status, stdout, complaints } = await runGit(args, place2);
  if (status !== 0) throw failureOf(complaints, place2.cwd);
  return stdout;
}
async function rootBelow(tree, folder, store) {
  let names = folder.split("/").filter((name2) => name2 !== ""), at = { id: tree, path: "" };
  for (let name2 of names) {
    let entry = (await store.tree(at)).get(name2), path = `${at.path}${name2}/`;
    if (entry === void 0 || entry.kind === "file") return;
    let reason = entry.kind === "submodule" ? "submodule" : "symbolic link";
    if (entry.kind !== "folder") throw new RunError("input-unreadable", { path, reason });
    at = { id: entry.id, path };
  }
  return at.id;
}
async function openStaged(place2, rootOf) {
  let staged = await writeStaged(place2), reader = await startReader(staged.binding), store = new ObjectStore(reader, new LfsObjects(place2.gitDir)), close = () => {
    reader.close(), staged.discard();
  };
  try {
    let head = await rootBelow(staged.id, place2.folder, store), { paths: _, original: __, ...files } = openCommit(store, staged.id, head);
    return {
      tree: { ...files, commit: null },
      compare: async (base, inventory) => compareCommits(store, { base: await rootOf(base), head }, inventory),
      close
    };
  } catch (error) {
    throw close(), error;
  }
}
var OpenRepository = class {
  store;
  place;
  constructor(store, place2) {
    this.store = store, this.place = place2;
  }
  async find(revision2, use = "change") {
    if (!isRevision(revision2)) throw new RunError("ref-invalid", { ref: revision2 });
    let { name: name2, ref } = await this.exactName(revision2, use), commit = name2 === void 0 ? void 0 : await this.store.commit(`${name2}^{commit}`);
    if (commit) return { commit: commit.id, ref };
    if (use === "change" && !revision2.startsWith("refs/") && await findRef(`refs/tags/${partsOf(revision2).name}`, use, this.place) !== void 0)
      throw new RunError("ref-tag", { ref: revision2 });
    let isShallow = await this.isShallow(), command = fetchCommand(revision2, isShallow);
    throw new RunError(isShallow ? "ref-not-fetched" : "ref-unknown", { ref: revision2, command });
  }
  /** Returns an unambiguous name for Git, and the ref in it; without a name if nothing matches. */
  async exactName(revision2, use) {
    let { name: name2, place: place2, steps: steps2 } = partsOf(revision2);
    if (isFullId(name2) || this.isOwnName(name2)) return { name: revision2 };
    let ref = name2 === "" ? "" : await findRef(name2, use, this.place);
    if (ref === void 0) return place2 === "" ? this.exactId(name2, steps2) : {};
    if (await this.refuseTwin(name2, ref), !/^@\{(?:\D|-)/.test(place2)) return { name: `${ref}${place2}${steps2}`, ref };
    let branch = ref.replace(/^refs\/heads\//, ""), followedRef = await followed(`${branch}${place2}`, this.place);
    return followedRef === void 0 ? {} : { name: `${followedRef}${steps2}`, ref: followedRef };
  }
  /** Rejects a branch named like the prefix of a commit id. Throws `RunError` `ref-two`. */
  async refuseTwin(name2, ref) {
    if (!/^[0-9a-f]{4,}$/.test(name2)) return;
    let { name: id } = await this.exactId(name2, ""), named = (await this.store.commit(`${ref}^{commit}`))?.id;
    if (id !== void 0 && id !== named) throw new RunError("ref-two", { ref: name2, refs: [ref, id] });
  }
  /** Whether Git reserves the name. If its file is missing, Git would look for a tag of that name. */
  isOwnName(name2) {
    return name2 === "HEAD" || name2 === "@" || name2 === "FETCH_HEAD" && existsSync(join3(this.place.gitDir, name2));
  }
  /** Returns the commit with an id prefix. Throws `RunError` `ref-ambiguous`. */
  async exactId(prefix, steps2) {
    if (!/^[0-9a-f]{4,}$/.test(prefix)) return {};
    let ids = await idsBeginning(prefix, this.place), commits = await Promise.all(ids.map((id2) => this.store.commit(`${id2}^{commit}`))), found2 = new Set(commits.flatMap((commit) => commit?.id ?? []));
    if (found2.size > 1) throw new RunError("ref-ambiguous", { ref: prefix });
    let [id] = found2;
    return id === void 0 ? {} : { name: `${id}${steps2}` };
  }
  /** Returns the id of the root's tree at a commit; undefined if the commit does not have that folder. */
  async rootOf(commit) {
    let { tree } = await this.commit(commit);
    return rootBelow(tree, this.place.folder, this.store);
  }
  async mergeBase(base, head) {
    if (base === head || (await this.commit(head)).parents.includes(base)) return base;
    if ((await this.commit(base)).parents.includes(head)) return head;
    let { status, stdout, complaints } = await runGit(["merge-base", "--end-of-options", base, head], this.place), [found2 = ""] = stdout.split(`
`);
    if (status === 0 && isFullId(found2)) return found2;
    throw status !== 1 ? failureOf(complaints, this.place.cwd) : new RunError(await this.isShallow() ? "history-missing" : "histories-unrelated", { base, head });
  }
  async compareWithDisk(base, inventory) {
    let { top, folder } = this.place;
    if (top === void 0) throw new RunError("git-failed", { reason: "a bare repository has no files on disk" });
    let root = await this.rootOf(base), onDisk = join3(top, folder), disk = await openDirectory(onDisk), tree = root === void 0 ? void 0 : await this.folderOf(root, inventory);
    return compareDisk({ store: this.store, base: tree ?? new Tree([]), disk, root: onDisk }, inventory);
  }
  /** Returns the tree of a folder; undefined if there is no such folder. */
  async folderOf(root, path) {
    let tree = await this.store.tree({ id: root, path: "" });
    for (let name2 of path.split("/")) {
      let entry = tree.get(name2);
      if (entry?.kind !== "folder") return;
      tree = await this.store.tree({ id: entry.id, path: name2 });
    }
    return tree;
  }
  async commit(id) {
    if (!isFullId(id)) throw new RunError("ref-invalid", { ref: id });
    let commit = await this.store.commit(id);
    if (!commit) throw new RunError("object-missing", { object: id, path: "." });
    return commit;
  }
  /** Rejects a truncated clone, whose shorter history would pass for the whole. */
  async refuseShallow() {
    if (await this.isShallow()) throw new RunError("history-shallow", { command: "git fetch --unshallow" });
  }
  async isShallow() {
    return (await ask2(this.place, "rev-parse", "--is-shallow-repository")).trim() === "true";
  }
};

export {
  isFullId,
  openRepository
};
