import {
  readPlainText
} from "./4EXV3A2G.mjs";
import {
  codeOf,
  isMissing
} from "./UITIN32H.mjs";
import {
  digestOfFile
} from "./BRIQJ62W.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";
import {
  defaultInventory,
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

// src/adapters/disk/places.ts
import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
function isBelow(path, folder) {
  let way = relative(folder, path);
  return way === "" || !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}
function realPlace(path) {
  try {
    return realpathSync.native(path);
  } catch {
    let parent = dirname(path);
    return parent === path ? path : join(realPlace(parent), basename(path));
  }
}
function placeAsNamed(path) {
  let named2 = resolve(path);
  return join(realPlace(dirname(named2)), basename(named2));
}
function realRoot(folder) {
  return realPlace(resolve(folder));
}
function fromHere(path, record) {
  let here = record === void 0 ? process.cwd() : realPlace(dirname(resolve(record))), place = placeAsNamed(path);
  return { path: relative(here, place).split(sep).join("/"), isWithin: isBelow(place, repositoryOf(here) ?? here) };
}
function pathFrom(folder, path) {
  let [top, place] = [realPlace(resolve(folder)), realPlace(resolve(path))];
  return isBelow(place, top) ? relative(top, place).split(sep).join("/") : void 0;
}
function pathBelow(folder, path) {
  let [top, place] = [realPlace(resolve(folder)), placeAsNamed(path)];
  return place !== top && isBelow(place, top) ? relative(top, place).split(sep).join("/") : void 0;
}
function fileName(path) {
  return basename(path).normalize("NFC");
}
function repositoryOf(folder) {
  return existsSync(join(folder, ".git")) ? folder : dirname(folder) === folder ? void 0 : repositoryOf(dirname(folder));
}
function folderInRepository(root) {
  let place = realPlace(resolve(root)), top = topOf(place), way = top === void 0 ? "" : relative(top, place);
  return way === "" ? "" : `${way.split(sep).join("/")}/`;
}
function topOf(folder) {
  if (basename(folder) !== ".git")
    return isWorkTree(folder) ? folder : dirname(folder) === folder ? void 0 : topOf(dirname(folder));
}
function isWorkTree(folder) {
  let git = join(folder, ".git"), kind = lstatSync(git, { throwIfNoEntry: !1 });
  return kind?.isFile() ? readFileSync(git).subarray(0, 8).toString("latin1") === "gitdir: " : kind !== void 0 && isGitFolder(git, "");
}
function refuseInside({ path, option }, { root, inventory }) {
  if (isBelow(realPlace(resolve(path)), realPlace(resolve(root, inventory))))
    throw new RunError("output-inside", { option, path, inventory });
}
function refuseInGitFolder({ path, option }) {
  for (let place = realPlace(resolve(path)); ; place = dirname(place)) {
    if (isGitFolder(place, ".git")) throw new RunError("output-in-git", { option, path, folder: place });
    if (dirname(place) === place) return;
  }
}
function isGitFolder(place, name) {
  return basename(place) === name || ["HEAD", "objects", "refs"].every((part) => existsSync(join(place, part)));
}
function rootAround(folder) {
  let place = realPlace(resolve(folder)), top = topOf(place);
  if (top === void 0) return folder;
  for (let at = place; isBelow(at, top); at = dirname(at)) {
    if (isRoot(at)) return at === place ? folder : relative(place, at);
    if (dirname(at) === at) break;
  }
  return folder;
}
function isRoot(folder) {
  return lstatSync(join(folder, defaultInventory), { throwIfNoEntry: !1 })?.isDirectory() === !0 || existsSync(join(folder, "clausegate.yaml"));
}

// src/adapters/git/lfs-objects.ts
import { createHash as createHash2 } from "node:crypto";
import { existsSync as existsSync2, lstatSync as lstatSync2, readFileSync as readFileSync2, readSync as readSync2 } from "node:fs";
import { dirname as dirname2, join as join2, resolve as resolve2 } from "node:path";

// src/adapters/disk/open-file.ts
import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
var whatWasSeen = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function withFile(path, use) {
  let file = openSync(path, whatWasSeen);
  try {
    let found = fstatSync(file);
    return use(file, found.isFile() ? found.size : void 0);
  } finally {
    closeSync(file);
  }
}
var chunk = Buffer.allocUnsafe(256 * 1024);
function digestOfOpen(file) {
  let hash = createHash("sha256"), bytes = 0;
  for (; ; ) {
    let count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) return { bytes, sha256: hash.digest("hex") };
    hash.update(chunk.subarray(0, count)), bytes += count;
  }
}

// src/adapters/git/lfs-objects.ts
var LfsObjects = class {
  folder;
  known = /* @__PURE__ */ new Map();
  /** `gitDir` is Git's own folder, or that of a linked work tree; undefined outside of a repository. */
  constructor(gitDir) {
    this.folder = gitDir === void 0 ? void 0 : join2(commonDir(gitDir), "lfs", "objects");
  }
  /** Returns the object of a pointer, if it was fetched; otherwise the bytes themselves. */
  resolve(bytes) {
    let pointer = parseLfsPointer(bytes);
    return (pointer && this.read(pointer)) ?? bytes;
  }
  /** Whether the object of a digest was fetched and is intact. */
  has(sha256, bytes) {
    let known = this.known.get(sha256);
    if (known !== void 0) return known;
    let isHere = this.read({ sha256, bytes }) !== void 0;
    return this.known.set(sha256, isHere), isHere;
  }
  /** Undefined for an object that does not exist, has another digest, or is larger than a document may be. */
  read({ sha256, bytes: size }) {
    if (!(this.folder === void 0 || size > maxDocumentBytes))
      try {
        let path = join2(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), bytes = withFile(path, (file, found) => found === size ? readAll(file, size) : void 0);
        return bytes && createHash2("sha256").update(bytes).digest("hex") === sha256 ? bytes : void 0;
      } catch {
        return;
      }
  }
};
function pointerFact({ sha256, bytes }, objects) {
  return { state: "present", sha256, ...!objects.has(sha256, bytes) && { pointer: !0 } };
}
function readAll(file, size) {
  let bytes = Buffer.allocUnsafe(size), filled = 0;
  for (let count = -1; count !== 0 && filled < size; filled += count)
    count = readSync2(file, bytes, filled, size - filled, null);
  return bytes.subarray(0, filled);
}
function commonDir(gitDir) {
  let file = join2(gitDir, "commondir");
  return existsSync2(file) ? resolve2(gitDir, readFileSync2(file, "utf8").trim()) : gitDir;
}
function gitDirAround(folder) {
  let entry = join2(folder, ".git"), found = lstatSync2(entry, { throwIfNoEntry: !1 });
  if (found?.isFile()) {
    let named2 = /^gitdir: (.+)$/m.exec(readFileSync2(entry, "utf8"))?.[1];
    return named2 === void 0 ? void 0 : resolve2(folder, named2);
  }
  return found ? entry : dirname2(folder) === folder ? void 0 : gitDirAround(dirname2(folder));
}

// src/adapters/git/failure.ts
function notStarted(cause) {
  let reason = codeOf(cause);
  return new RunError(reason === "ENOENT" ? "git-missing" : "git-unstartable", { reason }, { cause });
}
function failureOf(complaints, root) {
  if (/not a git repository/i.test(complaints)) return new RunError("repository-missing", { root });
  if (/dubious ownership|unsafe repository/.test(complaints)) {
    let folder = /safe\.directory (.+)$/m.exec(complaints)?.[1] ?? root;
    return new RunError("repository-unsafe", { root, folder });
  }
  if (/promisor remote|lazy fetching disabled/.test(complaints))
    return new RunError("object-missing", { object: /\b[0-9a-f]{40,64}\b/.exec(complaints)?.[0] ?? "?", path: "." });
  let reason = /^(?:fatal|error): (.+)$/m.exec(complaints)?.[1] ?? complaints.trim().split(`
`)[0];
  return new RunError("git-failed", { reason: reason || "it ended early" });
}

// src/adapters/git/command.ts
import { spawn } from "node:child_process";
import { delimiter, isAbsolute as isAbsolute2 } from "node:path";

// src/adapters/git/programs.ts
var programSettings = {
  "alias.<name>": "",
  "alias.<name>.command": "",
  "browser.<tool>.cmd": ":",
  "browser.<tool>.path": "",
  "core.alternateRefsCommand": ":",
  "core.askPass": "",
  "core.editor": ":",
  "core.fsmonitor": "false",
  // The first value counts, and the environment comes before it: see `gitEnvironment`.
  "core.gitProxy": "none",
  "core.hooksPath": "/dev/null",
  "core.pager": "cat",
  "core.sshCommand": "ssh",
  "gc.recentObjectsHook": "",
  // An empty helper clears those configured before it, also for single addresses.
  "credential.helper": "",
  "credential.<url>.helper": "",
  "diff.external": "",
  "diff.tool": "",
  "diff.guitool": "",
  "diff.<driver>.command": "",
  "diff.<driver>.textconv": "",
  "difftool.<tool>.cmd": ":",
  "difftool.<tool>.path": "",
  "filter.<driver>.clean": "",
  "filter.<driver>.smudge": "",
  "filter.<driver>.process": "",
  "gpg.program": "gpg",
  "gpg.openpgp.program": "gpg",
  "gpg.x509.program": "gpgsm",
  "gpg.ssh.program": "ssh-keygen",
  "gpg.ssh.defaultKeyCommand": "",
  "guitool.<name>.cmd": ":",
  "help.browser": "",
  "hook.<name>.command": ":",
  "imap.tunnel": "",
  "init.templateDir": "",
  "instaweb.httpd": "",
  "instaweb.browser": "",
  "interactive.diffFilter": "",
  "man.viewer": "",
  "man.<tool>.cmd": ":",
  "man.<tool>.path": "",
  "merge.tool": "",
  "merge.guitool": "",
  "merge.<driver>.driver": ":",
  "mergetool.<tool>.cmd": ":",
  "mergetool.<tool>.path": "",
  "pager.<cmd>": "false",
  "remote.<name>.receivepack": "git-receive-pack",
  "remote.<name>.uploadpack": "git-upload-pack",
  "remote.<name>.vcs": "",
  "sendemail.ccCmd": "",
  "sendemail.headerCmd": "",
  "sendemail.sendmailCmd": "",
  "sendemail.toCmd": "",
  "sendemail.smtpServer": "",
  "sendemail.<identity>.ccCmd": "",
  "sendemail.<identity>.headerCmd": "",
  "sendemail.<identity>.sendmailCmd": "",
  "sendemail.<identity>.toCmd": "",
  "sendemail.<identity>.smtpServer": "",
  "sequence.editor": ":",
  "submodule.<name>.update": "none",
  "trailer.<keyAlias>.cmd": ":",
  "trailer.<keyAlias>.command": ":",
  "uploadpack.packObjectsHook": "",
  "web.browser": ""
}, programGuards = Object.entries(programSettings).flatMap(
  ([name, value]) => name.includes("<") ? [] : ["-c", `${name}=${value}`]
), patterns = Object.entries(programSettings).flatMap(([name, value]) => {
  let [, section, key] = /^([^.]+)\.<[^>]+>(?:\.([^.]+))?$/.exec(name) ?? [];
  return section === void 0 ? [] : [{ start: `${section}.`, end: key && `.${key.toLowerCase()}`, value }];
});
function guardsAgainst(names) {
  let found = names.flatMap((name) => {
    let pattern = patterns.find(({ start, end }) => name.startsWith(start) && (!end || name.endsWith(end)));
    return pattern ? [[name, pattern.value]] : [];
  }), variables = found.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, name],
    [`GIT_CONFIG_VALUE_${at}`, value]
  ]);
  return { GIT_CONFIG_COUNT: String(found.length), ...Object.fromEntries(variables) };
}

// src/adapters/git/command.ts
var passedOn = [
  "HOME",
  "XDG_CONFIG_HOME",
  "SystemRoot",
  "SystemDrive",
  "ProgramData",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH",
  "TEMP"
];
function gitEnvironment(caller) {
  let path = (caller.PATH ?? "").split(delimiter).filter((folder) => isAbsolute2(folder)), kept = passedOn.flatMap((name) => {
    let value = caller[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(delimiter),
    LC_ALL: "C",
    // Git before 2.39.4 ignores the first; the second then blocks the program it would start.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // Takes precedence over `core.gitProxy`, whose first value would count.
    GIT_PROXY_COMMAND: ""
  };
}
var guards = ["--no-pager", "-c", "safe.bareRepository=explicit", ...programGuards];
function startGit(args, { cwd, args: bound = [], env: own = {} }, env = {}) {
  return spawn("git", [...guards, ...bound, ...args], {
    cwd,
    env: { ...gitEnvironment(process.env), ...own, ...env },
    stdio: "pipe",
    windowsHide: !0
  });
}
var maxComplaints = 16384;
function complaintsOf(git) {
  let complaints = "";
  return git.stderr.setEncoding("utf8").on("data", (text2) => {
    complaints = (complaints + text2).slice(0, maxComplaints);
  }), () => complaints;
}
function runGit(args, binding, env = {}) {
  return new Promise((done, failed) => {
    let git = startGit(args, binding, env), complaints = complaintsOf(git), stdout = "";
    git.stdout.setEncoding("utf8").on("data", (text2) => {
      stdout += text2;
    }), git.stdin.on("error", () => {
    }).end(), git.on("error", (cause) => failed(notStarted(cause))), git.on("close", (status) => done({ status, stdout, complaints: complaints() }));
  });
}

// src/adapters/git/place.ts
import { lstatSync as lstatSync3, realpathSync as realpathSync2, statSync } from "node:fs";
import { dirname as dirname3, isAbsolute as isAbsolute3, join as join3, posix, relative as relative2, sep as sep2 } from "node:path";
async function findRepository({ root, gitDir, workspace = process.cwd() }) {
  if (gitDir !== void 0) return named(root, gitDir);
  let folder = realFolder(root), top = ownTop(folder, { root, workspace }), [found, names] = await Promise.all([gitDirOf(top, root), settingNames({ cwd: top })]), below = relative2(top, folder).split(sep2).join("/"), args = [`--git-dir=${found}`, `--work-tree=${top}`];
  return { gitDir: found, top, folder: withSlash(below), cwd: top, args, env: guardsAgainst(names) };
}
function realFolder(root) {
  try {
    let real = realpathSync2.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (cause) {
    throw new RunError("root-missing", { root }, { cause });
  }
  throw new RunError("root-missing", { root });
}
function ownTop(folder, { root, workspace }) {
  let tops = topsAround(folder), [nearest] = tops;
  if (nearest === void 0) throw new RunError("repository-missing", { root });
  let here = realpathSync2.native(workspace), own = isBelow(folder, here) ? tops.find((top) => isBelow(here, top)) ?? tops.at(-1) : nearest;
  if (own === nearest) return nearest;
  throw new RunError("repository-nested", { root, nested: nearest, top: own ?? "" });
}
function topsAround(folder) {
  let above = dirname3(folder) === folder ? [] : topsAround(dirname3(folder));
  return lstatSync3(join3(folder, ".git"), { throwIfNoEntry: !1 }) ? [folder, ...above] : above;
}
async function gitDirOf(top, root) {
  let { status, stdout, complaints } = await runGit(["rev-parse", "--absolute-git-dir"], { cwd: top });
  if (status !== 0) throw failureOf(complaints, root);
  let found = stdout.replace(/\n$/, "");
  if (!isAbsolute3(found)) throw failureOf("", root);
  let entry = join3(top, ".git");
  if (lstatSync3(entry).isFile() || realFolder(entry) === realFolder(found)) return found;
  throw new RunError("repository-missing", { root });
}
async function named(root, gitDir) {
  let below = posix.normalize(root.split(sep2).join("/")).replace(/^\.(?:\/|$)|\/$/g, "");
  if (posix.isAbsolute(below) || /^\.\.(?:\/|$)/.test(below)) throw new RunError("root-missing", { root });
  let found = realFolder(gitDir), binding = { cwd: found, args: [`--git-dir=${found}`] }, [{ status, complaints }, names] = await Promise.all([
    runGit(["rev-parse", "--git-dir"], binding),
    settingNames(binding)
  ]);
  if (status !== 0) throw failureOf(complaints, gitDir);
  return { gitDir: found, top: void 0, folder: withSlash(below), ...binding, env: guardsAgainst(names) };
}
function withSlash(folder) {
  return folder === "" ? "" : `${folder}/`;
}
async function settingNames(binding) {
  let { stdout } = await runGit(["config", "--list", "--name-only", "-z"], binding);
  return stdout.split("\0");
}

// src/evidence/documents/format.ts
function containerOf(path, bytes) {
  return startsWith(bytes, cfbMark) ? "cfb" : startsWith(bytes, zipMark) ? "zip" : hasPdfHeader(bytes) ? "pdf" : /\.(?:md|markdown)$/i.test(path) ? "markdown" : /\.txt$/i.test(path) ? "text" : void 0;
}
var cfbMark = [208, 207, 17, 224, 161, 177, 26, 225], zipMark = [80, 75, 3, 4];
function startsWith(bytes, mark) {
  return mark.every((byte, at) => bytes[at] === byte);
}
function hasPdfHeader(bytes) {
  let head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /^(?:\xEF\xBB\xBF)?\s*%PDF-\d/.test(head);
}

// src/adapters/threads/document-reader.ts
import { createHash as createHash3 } from "node:crypto";

// src/adapters/threads/document-threads.ts
import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";

// src/adapters/threads/document-thread.ts
import { Worker } from "node:worker_threads";
var defaultLimits = {
  milliseconds: 3e4,
  heapMegabytes: 1024,
  growthMegabytes: 1536,
  worthAThread: 256 * 1024
}, megabyte = 1024 * 1024, lookEvery = 100, DocumentThread = class {
  script;
  limits;
  worker;
  isReady = !1;
  /**
   * Set only once the thread is ready: an earlier failure means that it cannot start, and is unrelated to the document.
   */
  question;
  waiting;
  constructor(script2, limits = defaultLimits) {
    this.script = script2, this.limits = limits;
  }
  get hasStarted() {
    return this.worker !== void 0;
  }
  /** Starts the thread before there is a question, so that the first one need not wait for it. */
  warm() {
    this.worker ??= this.start(), this.worker.unref();
  }
  /** Answers within a number of milliseconds. Throws `RunError` `worker-failed` if the thread cannot start. */
  async ask({ container, bytes }, milliseconds = this.limits.milliseconds) {
    this.worker ??= this.start();
    let { worker } = this;
    this.question = { container, bytes };
    let { promise: answer, waiting } = promised();
    this.waiting = waiting;
    let giveUp = (reason) => {
      this.waiting === waiting && this.replace(worker, reason);
    }, deadline = setTimeout(() => setImmediate(giveUp, "too-slow"), milliseconds), watch = watchMemory(this.limits.growthMegabytes, () => giveUp("too-large"));
    worker.ref(), this.put(worker);
    try {
      return await answer;
    } finally {
      clearTimeout(deadline), clearInterval(watch), worker.unref();
    }
  }
  start() {
    let resourceLimits = { maxOldGenerationSizeMb: this.limits.heapMegabytes }, quiet = { env: {}, execArgv: [], stdin: !1, stdout: !0, stderr: !0 }, worker = new Worker(this.script, { ...quiet, resourceLimits });
    return this.isReady = !1, worker.on("message", (message) => {
      worker === this.worker && (message === "ready" ? (this.isReady = !0, this.put(worker)) : "failed" in message ? this.reject(message.failed) : this.settle()?.resolve({ answer: message.answer, isFinal: !0 }));
    }), worker.on("error", (cause) => this.fail(worker, cause)), worker.on("exit", () => this.fail(worker, new Error("the thread ended"))), worker;
  }
  put(worker) {
    !this.isReady || !this.question || (worker.postMessage(this.question), this.question = void 0);
  }
  settle() {
    let { waiting } = this;
    return this.waiting = void 0, waiting;
  }
  fail(worker, cause) {
    worker === this.worker && (this.isReady ? this.replace(worker, isOutOfMemory(cause) ? "too-large" : "broken") : this.refuse(cause));
  }
  refuse(cause) {
    this.worker = void 0, this.reject(cause);
  }
  reject(cause) {
    let reason = cause instanceof Error ? cause.message : String(cause);
    this.settle()?.reject(new RunError("worker-failed", { reason }, { cause }));
  }
  /** Discards the thread; the next question goes to another one. */
  replace(worker, reason) {
    this.worker = void 0, worker.terminate().catch(() => {
    }), this.settle()?.resolve({ answer: { state: "unread", reason }, isFinal: !1 });
  }
};
function promised() {
  let waiting, promise = new Promise((resolve3, reject) => {
    waiting = { resolve: resolve3, reject };
  });
  if (!waiting) throw new Error("a promise calls back at once");
  return { promise, waiting };
}
function watchMemory(growthMegabytes, exceeded) {
  let most;
  return setInterval(() => {
    let used = process.memoryUsage.rss();
    most ??= used + growthMegabytes * megabyte, used > most && exceeded();
  }, lookEvery);
}
function isOutOfMemory(cause) {
  return cause instanceof Error && Reflect.get(cause, "code") === "ERR_WORKER_OUT_OF_MEMORY";
}

// src/adapters/threads/patience.ts
var Patience = class {
  deadline;
  left;
  /** `deadline` in milliseconds: the time for one document while the budget lasts. */
  constructor(deadline) {
    this.deadline = deadline, this.left = deadline * 20;
  }
  /** Takes the milliseconds that one more document may use; they are deducted until given back. */
  take() {
    let granted = Math.min(this.deadline, this.left / 20);
    return this.left -= granted, granted;
  }
  giveBack(milliseconds) {
    this.left += Math.max(0, milliseconds);
  }
};

// src/adapters/threads/document-threads.ts
var maxThreads = 4;
function defaultDocumentThreads() {
  return isMainThread ? Math.min(availableParallelism(), maxThreads) : 1;
}
var DocumentThreads = class {
  count;
  idle;
  queue = [];
  patience;
  free;
  worthAThread;
  /** Documents being read, and whether others were read at the same time. */
  running = /* @__PURE__ */ new Set();
  constructor(script2, count, limits = defaultLimits) {
    this.patience = new Patience(limits.milliseconds), this.count = count, this.worthAThread = limits.worthAThread, this.free = count, this.idle = Array.from({ length: count }, () => new DocumentThread(script2, limits));
  }
  /** Starts the thread that is asked first. */
  warm() {
    this.idle.at(-1)?.warm();
  }
  /** Throws `RunError` `worker-failed` if a thread cannot start. */
  async ask(container, bytes) {
    let { answer, hadCompany } = await this.askWith(1, container, bytes);
    return answer.isFinal || !hadCompany ? answer : (await this.askWith(this.count, container, bytes)).answer;
  }
  async askWith(count, container, bytes) {
    let thread = await this.take(count, bytes.length), own = { hadCompany: !1 };
    if (this.running.add(own), this.running.size > 1) for (let one of this.running) one.hadCompany = !0;
    try {
      return { answer: await this.askWithin(thread, { container, bytes }), hadCompany: own.hadCompany };
    } finally {
      this.running.delete(own), this.idle.push(thread), this.give(count);
    }
  }
  async askWithin(thread, question) {
    let granted = this.patience.take(), start = performance.now(), answer = await thread.ask(question, granted);
    return this.patience.giveBack(answer.isFinal ? granted : granted - (performance.now() - start)), answer;
  }
  /** Waits in the order of requests, so that a request to be alone is eventually met. */
  take(count, bytes) {
    return new Promise((start) => {
      this.queue.push({ count, bytes, start }), this.startNext();
    });
  }
  give(count) {
    this.free += count, this.startNext();
  }
  startNext() {
    for (let next = this.queue[0]; next && this.canStart(next); next = this.queue[0]) {
      let thread = this.idle.pop();
      if (!thread) throw new Error("a free thread is idle");
      this.queue.shift(), this.free -= next.count, next.start(thread);
    }
  }
  /** A thread takes long to get going: what little waits is left to those that have started. */
  canStart({ count }) {
    if (count > this.free) return !1;
    let isAnyStarted = this.idle.some((thread) => thread.hasStarted), isAnyBusy = this.free < this.count;
    return isAnyStarted || !isAnyBusy || this.queue.reduce((sum, { bytes }) => sum + bytes, 0) >= this.worthAThread;
  }
};

// src/adapters/threads/document-reader.ts
var maxRemembered = 32 * 1024 * 1024, DocumentReader = class {
  script;
  threads;
  kept;
  version;
  remembered = /* @__PURE__ */ new Map();
  length = 0;
  constructor(script2, limits, threads = defaultDocumentThreads()) {
    this.script = script2, this.threads = new DocumentThreads(script2, threads, limits);
  }
  keepIn(kept) {
    this.kept = kept;
  }
  /** Starts a thread while there is something else to do. */
  warm() {
    this.threads.warm();
  }
  /** Throws `RunError` `worker-failed` if the thread cannot start. */
  read(container, bytes) {
    let id = `${container} ${createHash3("sha256").update(bytes).digest("hex")}`, known = this.remembered.get(id);
    if (known) return known;
    let answer = this.find(id, container, bytes);
    return this.remembered.set(id, answer), answer.then(
      (text2) => this.makeRoom(lengthOf(text2)),
      () => this.remembered.delete(id)
    ), answer;
  }
  async find(id, container, bytes) {
    let key = this.kept && await this.keyOf(id), text2 = key && this.kept?.get(key);
    if (text2) return JSON.parse(text2);
    let { answer, isFinal } = await this.threads.ask(container, bytes);
    return key && isFinal && this.kept?.put(key, JSON.stringify(answer)), answer;
  }
  /** Returns the cache key. It includes the script, so any change in how documents are read changes the key. */
  async keyOf(id) {
    return this.version ??= digestOfFile(this.script), createHash3("sha256").update(`${await this.version} ${id}`).digest("hex");
  }
  /** Drops the oldest entries. */
  makeRoom(added) {
    this.length += added;
    for (let [id, answer] of this.remembered) {
      if (this.length <= maxRemembered) return;
      this.remembered.delete(id), answer.then(
        (text2) => {
          this.length -= lengthOf(text2);
        },
        () => {
        }
      );
    }
  }
};
function lengthOf(text2) {
  return text2.state === "read" ? text2.pages.reduce((sum, page) => sum + page.text.length, 0) : 0;
}

// src/adapters/threads/document-text.ts
var script = new URL(
  import.meta.url.endsWith(".ts") ? "../../../dist/document-worker.mjs" : "../document-worker.mjs",
  import.meta.url
), reader = new DocumentReader(script);
function keepDocumentTexts(kept) {
  reader.keepIn(kept);
}
function warmDocumentThread() {
  reader.warm();
}
async function readText(path, bytes) {
  if (bytes.length === 0) return { state: "unread", reason: "empty" };
  let pointer = parseLfsPointer(bytes);
  if (pointer) return { state: "unread", reason: pointer.bytes === 0 ? "empty" : "not-fetched" };
  let container = containerOf(path, bytes);
  return container === void 0 ? { state: "unread", reason: "unsupported-format" } : container === "text" ? readHere(bytes) : reader.read(container, bytes);
}
function readHere(bytes) {
  try {
    return { state: "read", format: "text", pages: [{ number: null, text: readPlainText(bytes) }] };
  } catch (error) {
    if (error instanceof Unread) return { state: "unread", reason: error.reason };
    throw error;
  }
}

// src/adapters/disk/tree.ts
import { isUtf8 as isUtf82 } from "node:buffer";
import { createHash as createHash4 } from "node:crypto";
import { lstatSync as lstatSync5, readdirSync as readdirSync2, readSync as readSync4, realpathSync as realpathSync3, statSync as statSync2 } from "node:fs";
import { dirname as dirname4, join as join5, relative as relative3, sep as sep3 } from "node:path";

// src/records/file-names.ts
function byAnyForm(entries2) {
  let composed = entries2.toReversed().map((entry) => [entry.name.normalize("NFC"), entry]);
  return new Map([...composed, ...entries2.map((entry) => [entry.name, entry])]);
}
function findInAnyForm(entries2, name) {
  return entries2.get(name) ?? entries2.get(name.normalize("NFC"));
}
function isAscii(text2) {
  return !/[\u0080-\uffff]/.test(text2);
}

// src/records/line-ends.ts
function withOtherLineEnds(bytes) {
  if (bytes.length > 1048576 || bytes.subarray(0, 8e3).includes(0) || !bytes.includes(10))
    return;
  let text2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return Buffer.from(text2.includes(`\r
`) ? text2.replaceAll(`\r
`, `
`) : text2.replaceAll(`
`, `\r
`), "latin1");
}

// src/adapters/git/sparse.ts
import { closeSync as closeSync2, lstatSync as lstatSync4, openSync as openSync2, readdirSync, readSync as readSync3 } from "node:fs";
import { join as join4 } from "node:path";
async function leftOutFiles(root) {
  let [top] = topsAround(root);
  if (top === void 0 || !mayLeaveOut(join4(top, ".git"))) return [];
  let place = await findRepository({ root }), { status, stdout, complaints } = await runGit(["ls-files", "-t", "-z"], { ...place, cwd: root });
  if (status !== 0) throw failureOf(complaints, root);
  return stdout.split("\0").flatMap((entry) => entry.startsWith("S ") ? [entry.slice(2)] : []).filter((path) => !lstatSync4(join4(root, path), { throwIfNoEntry: !1 }));
}
function mayLeaveOut(gitFolder) {
  try {
    let names = readdirSync(gitFolder);
    return names.some((name) => name.startsWith("sharedindex.")) ? !0 : names.includes("index") && versionOf(join4(gitFolder, "index")) !== 2;
  } catch (error) {
    return !isMissing(error) || lstatSync4(gitFolder).isFile();
  }
}
function versionOf(index) {
  let file = openSync2(index, "r");
  try {
    let head = Buffer.alloc(8);
    return readSync3(file, head, 0, head.length, 0), head.readUInt32BE(4);
  } finally {
    closeSync2(file);
  }
}

// src/adapters/disk/shown-name.ts
import { isUtf8 } from "node:buffer";
function shownName(name) {
  if (isUtf8(name)) return name.toString("utf8");
  let shown = "";
  for (let at = 0; at < name.length; ) {
    let length = lengthOfCharacter(name, at);
    shown += length > 0 ? name.toString("utf8", at, at + length) : `\\x${name.toString("hex", at, at + 1)}`, at += Math.max(length, 1);
  }
  return shown;
}
function lengthOfCharacter(name, at) {
  return [1, 2, 3, 4].find((length) => at + length <= name.length && isUtf8(name.subarray(at, at + length))) ?? 0;
}

// src/adapters/disk/tree.ts
var recordFile = /\.ya?ml$/i;
async function openDirectory(root) {
  let realRoot2 = realFolder2(root);
  if (realRoot2 === void 0) throw new RunError("root-missing", { root });
  let lfs = new LfsObjects(gitDirAround(realRoot2)), leftOut, refuseSparse = async (folder) => {
    leftOut ??= leftOutFiles(realRoot2);
    let [file, ...others] = (await leftOut).filter((path) => path.startsWith(`${folder}/`));
    if (file !== void 0)
      throw new RunError("checkout-sparse", { inventory: folder, count: others.length + 1, file });
  };
  return {
    commit: null,
    list: async (inventory, only) => (await refuseSparse(inventory), list(realRoot2, inventory, only)),
    read: async (folder) => (await refuseSparse(folder), read(realRoot2, folder)),
    look: async (paths) => look(realRoot2, paths, lfs),
    text: (path) => text(realRoot2, path, lfs),
    file: async (path) => readPlainFile(realRoot2, path)
  };
}
function realFolder2(path) {
  try {
    let real = realpathSync3.native(path);
    return statSync2(real).isDirectory() ? real : void 0;
  } catch {
    return;
  }
}
function list(root, inventory, only) {
  let folders = [], others = [], problems = [];
  refuseLinks(root, inventory);
  let listed = entries(root, inventory, "absent-is-empty");
  problems.push(...listed.problems);
  for (let entry of listed.entries) {
    let file = `${inventory}/${entry.name}`, isVendor = isVendorFolder(entry.name) || entry.name === guidelinesFolder;
    entry.isSymbolicLink() ? problems.push({ code: "symbolic-link", file, args: {} }) : entry.isDirectory() && isVendor ? folders.push(entry.name) : entry.isDirectory() && !only ? holdsRecords(root, file) ? problems.push({ code: "folder-name", file, args: { folder: entry.name } }) : others.push(entry.name) : entry.isFile() && recordFile.test(entry.name) && problems.push({ code: "file-outside-folder", file, args: {} });
  }
  return { folders, problems, ...only ? {} : { others } };
}
function refuseLinks(root, folder) {
  let real = realFolder2(join5(root, folder));
  if (real !== void 0 && real !== join5(root, folder))
    throw new RunError("input-unreadable", { path: folder, reason: "symbolic link" });
}
function read(root, folder) {
  let files = [], problems = [];
  for (let { path, entry, problem } of walk(root, folder))
    if (problem) problems.push(problem);
    else if (entry.isSymbolicLink()) problems.push({ code: "symbolic-link", file: path, args: {} });
    else if (recordFile.test(entry.name)) if (!entry.isFile()) problems.push({ code: "not-a-file", file: path, args: {} });
    else {
      let answer = readWhole(root, path, maxFileBytes);
      "code" in answer ? problems.push(answer) : files.push(answer);
    }
    else continue;
  return { files, problems };
}
function* walk(root, folder) {
  let listed = entries(root, folder);
  for (let problem of listed.problems) yield { path: problem.file, problem };
  for (let entry of listed.entries) {
    let path = `${folder}/${entry.name}`;
    entry.isDirectory() ? yield* walk(root, path) : yield { path, entry };
  }
}
function entries(root, folder, whenAbsent) {
  try {
    let found = readdirSync2(join5(root, folder), { withFileTypes: !0 });
    return found.some(({ name }) => name.includes("�")) ? entriesByBytes(root, folder) : { entries: found.sort((a, b) => compareText(a.name, b.name)), problems: [] };
  } catch (cause) {
    if (whenAbsent && codeOf(cause) === "ENOENT") return { entries: [], problems: [] };
    throw new RunError("input-unreadable", { path: folder, reason: codeOf(cause) }, { cause });
  }
}
function entriesByBytes(root, folder) {
  let found = readdirSync2(join5(root, folder), { withFileTypes: !0, encoding: "buffer" }), named2 = found.filter(({ name }) => isUtf82(name)).map(byText), others = found.filter(({ name }) => !isUtf82(name)).toSorted((a, b) => Buffer.compare(a.name, b.name));
  return {
    entries: named2.sort((a, b) => compareText(a.name, b.name)),
    problems: others.flatMap((entry) => problemOfName(folder, entry))
  };
}
function byText(entry) {
  return {
    name: entry.name.toString("utf8"),
    isDirectory: () => entry.isDirectory(),
    isFile: () => entry.isFile(),
    isSymbolicLink: () => entry.isSymbolicLink()
  };
}
function problemOfName(folder, entry) {
  let file = `${folder}/${shownName(entry.name)}`;
  return entry.isSymbolicLink() ? [{ code: "symbolic-link", file, args: {} }] : entry.isDirectory() || recordFile.test(file) ? [{ code: "name-not-utf8", file, args: {} }] : [];
}
function holdsRecords(root, folder) {
  for (let { entry, problem } of walk(root, folder)) if (problem || recordFile.test(entry.name)) return !0;
  return !1;
}
function readWhole(root, path, limit) {
  try {
    return withFile(join5(root, path), (file, bytes) => bytes === void 0 ? { code: "not-a-file", file: path, args: {} } : bytes > limit ? { code: "file-too-large", file: path, args: { bytes, limit } } : { path, bytes: readAll2(file, bytes) });
  } catch (error) {
    return { code: "unreadable", file: path, args: { reason: codeOf(error) } };
  }
}
function readPlainFile(root, path) {
  let refuse = (reason, cause) => new RunError("input-unreadable", { path, reason }, { cause }), absolute = join5(root, path), isLink;
  try {
    isLink = lstatSync5(absolute).isSymbolicLink();
  } catch (cause) {
    if (isMissing(cause)) return;
    throw refuse(codeOf(cause), cause);
  }
  if (isLink || !isBelowWithoutLinks(root, absolute)) throw refuse("symbolic link");
  let answer = readWhole(root, path, maxPlainFileBytes);
  if ("bytes" in answer) return answer;
  throw refuse(String(answer.args.reason ?? answer.code));
}
function readAll2(file, bytes) {
  let content = Buffer.allocUnsafe(bytes + 1), filled = 0;
  for (; filled < content.length; ) {
    let count = readSync4(file, content, filled, content.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  if (filled > bytes) throw new Error("it grows while it is read");
  return content.subarray(0, filled);
}
function look(root, paths, lfs) {
  let seen = new FoldersOnDisk(root, lfs);
  return new Map(paths.map((path) => [path, lookAt(root, path, seen)]));
}
function lookAt(root, path, seen) {
  return documentAt(path, seen, { read: (place) => lookAtExactly(root, place, seen), isThere: ({ state }) => state === "present" || state === "empty" });
}
function documentAt(path, seen, { read: read2, isThere }) {
  let exact = read2(path);
  if (isThere(exact) || isAscii(path)) return exact;
  let other = seen.resolve(path);
  return other === void 0 || other === path ? exact : read2(other);
}
function lookAtExactly(root, path, seen) {
  let absolute = join5(root, ...path.split("/"));
  try {
    return seen.isPlainFolder(absolute) ? withFile(absolute, (file, bytes) => bytes === void 0 ? { state: "unreadable" } : bytes <= 1048576 ? factOf(readAll2(file, bytes), seen.lfs) : { state: "present", sha256: digestOfOpen(file).sha256 }) : { state: "unreadable" };
  } catch (error) {
    return { state: isMissing(error) ? "absent" : "unreadable" };
  }
}
async function text(root, path, lfs) {
  let seen = new FoldersOnDisk(root, lfs), found = documentAt(path, seen, {
    read: (place) => contentOf(root, place, seen),
    isThere: (content) => !("state" in content)
  });
  return "state" in found ? found : readText(path, lfs.resolve(found.bytes));
}
function contentOf(root, path, seen) {
  let absolute = join5(root, ...path.split("/"));
  try {
    return seen.isPlainFolder(absolute) ? withFile(absolute, (file, bytes) => bytes === void 0 ? { state: "unread", reason: "unreadable" } : bytes > maxDocumentBytes ? { state: "unread", reason: "too-large" } : { bytes: readAll2(file, bytes) }) : { state: "unread", reason: "unreadable" };
  } catch (error) {
    return { state: "unread", reason: isMissing(error) ? "absent" : "unreadable" };
  }
}
function factOf(bytes, lfs) {
  let pointer = parseLfsPointer(bytes);
  if ((pointer?.bytes ?? bytes.length) === 0) return { state: "empty" };
  if (pointer) return pointerFact(pointer, lfs);
  let other = withOtherLineEnds(bytes);
  return { state: "present", sha256: sha256Of(bytes), ...other && { other_ends: sha256Of(other) } };
}
function sha256Of(bytes) {
  return createHash4("sha256").update(bytes).digest("hex");
}
function isGitFolder2(name) {
  return /^(?:\.git|git~1)$/i.test(name);
}
function isBelowWithoutLinks(root, absolute) {
  let folder = realpathSync3.native(dirname4(absolute));
  return folder === dirname4(absolute) && `${folder}${sep3}`.startsWith(root.endsWith(sep3) ? root : root + sep3);
}
var FoldersOnDisk = class {
  root;
  lfs;
  plain = /* @__PURE__ */ new Map();
  listed = /* @__PURE__ */ new Map();
  constructor(root, lfs) {
    this.root = root, this.lfs = lfs;
  }
  /** Whether the folder of a file lies below the root, without links on the way. Throws if it does not exist. */
  isPlainFolder(file) {
    if (relative3(this.root, file).split(sep3).some(isGitFolder2)) return !1;
    let folder = dirname4(file), known = this.plain.get(folder);
    if (known !== void 0) return known;
    let isPlain = isBelowWithoutLinks(this.root, file);
    return this.plain.set(folder, isPlain), isPlain;
  }
  /**
   * Resolves each name of a path to the form its folder lists; undefined if one does not exist in any form, or is a
   * link.
   */
  resolve(path) {
    let found = [];
    for (let part of path.split("/")) {
      let entry = findInAnyForm(this.entriesOf(found.join("/")), part);
      if (!entry || entry.isSymbolicLink()) return;
      found.push(entry.name);
    }
    return found.join("/");
  }
  entriesOf(folder) {
    let known = this.listed.get(folder);
    if (known) return known;
    let found = byAnyForm(entriesOrNone(this.root, folder));
    return this.listed.set(folder, found), found;
  }
};
function entriesOrNone(root, folder) {
  try {
    return entries(root, folder).entries;
  } catch {
    return [];
  }
}

export {
  isBelow,
  realRoot,
  fromHere,
  pathFrom,
  pathBelow,
  fileName,
  folderInRepository,
  refuseInside,
  refuseInGitFolder,
  rootAround,
  withFile,
  digestOfOpen,
  byAnyForm,
  findInAnyForm,
  isAscii,
  withOtherLineEnds,
  LfsObjects,
  pointerFact,
  notStarted,
  failureOf,
  startGit,
  complaintsOf,
  runGit,
  findRepository,
  topsAround,
  containerOf,
  keepDocumentTexts,
  warmDocumentThread,
  readText,
  shownName,
  openDirectory
};
