import {
  readPlainText
} from "./4EXV3A2G.mjs";
import {
  digestOfFile
} from "./BRIQJ62W.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";
import {
  parseLfsPointer
} from "./4GWJEPKV.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

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
import { createHash } from "node:crypto";

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
  let waiting, promise = new Promise((resolve, reject) => {
    waiting = { resolve, reject };
  });
  if (!waiting) throw new Error("a promise calls back at once");
  return { promise, waiting };
}
function watchMemory(growthMegabytes, exceeded) {
  let most = process.memoryUsage.rss() + growthMegabytes * megabyte;
  return setInterval(() => {
    process.memoryUsage.rss() > most && exceeded();
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
    let id = `${container} ${createHash("sha256").update(bytes).digest("hex")}`, known = this.remembered.get(id);
    if (known) return known;
    let answer = this.find(id, container, bytes);
    return this.remembered.set(id, answer), answer.then(
      (text) => this.makeRoom(lengthOf(text)),
      () => this.remembered.delete(id)
    ), answer;
  }
  async find(id, container, bytes) {
    let key = this.kept && await this.keyOf(id), text = key && this.kept?.get(key);
    if (text) return JSON.parse(text);
    let { answer, isFinal } = await this.threads.ask(container, bytes);
    return key && isFinal && this.kept?.put(key, JSON.stringify(answer)), answer;
  }
  /** Returns the cache key. It includes the script, so any change in how documents are read changes the key. */
  async keyOf(id) {
    return this.version ??= digestOfFile(this.script), createHash("sha256").update(`${await this.version} ${id}`).digest("hex");
  }
  /** Drops the oldest entries. */
  makeRoom(added) {
    this.length += added;
    for (let [id, answer] of this.remembered) {
      if (this.length <= maxRemembered) return;
      this.remembered.delete(id), answer.then(
        (text) => {
          this.length -= lengthOf(text);
        },
        () => {
        }
      );
    }
  }
};
function lengthOf(text) {
  return text.state === "read" ? text.pages.reduce((sum, page) => sum + page.text.length, 0) : 0;
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

export {
  containerOf,
  keepDocumentTexts,
  warmDocumentThread,
  readText
};
