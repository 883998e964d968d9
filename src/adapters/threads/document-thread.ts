import { Worker } from "node:worker_threads";
import type { PackedContainer } from "../../evidence/documents/format.ts";
import type { DocumentText, UnreadReason } from "../../model/document-text.ts";
import { RunError } from "../../model/run-error.ts";

/** Time and memory that reading one document may take, against hostile ones. */
export interface ThreadLimits {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /** Growth of the whole process: memory outside the heap cannot be measured otherwise. */
  readonly growthMegabytes: number;
  /** Bytes that must wait for another thread to start. */
  readonly worthAThread: number;
}

/** The largest PDF that is read, of 500 pages, takes 3 to 10 seconds on an otherwise idle machine. */
export const defaultLimits: ThreadLimits = {
  milliseconds: 30_000,
  heapMegabytes: 1_024,
  growthMegabytes: 1_536,
  worthAThread: 256 * 1024,
};

const megabyte = 1024 * 1024;
/** Milliseconds between two checks of the memory. */
const lookEvery = 100;

/** Message of a thread: once that it is ready, then an answer to each question. */
export type ThreadMessage = "ready" | { readonly answer: DocumentText } | { readonly failed: string };
export interface ThreadQuestion {
  readonly container: PackedContainer;
  readonly bytes: Uint8Array;
}

/** An answer, and whether it is the same on every machine at any time. */
export interface ThreadAnswer {
  readonly answer: DocumentText;
  readonly isFinal: boolean;
}

interface Waiting {
  readonly resolve: (answer: ThreadAnswer) => void;
  readonly reject: (error: RunError) => void;
}

/**
 * Thread that reads documents. Starts with the first one, does not keep the process alive, and is replaced when a
 * document takes too long or too much memory, or crashes it. Takes one question at a time.
 */
export class DocumentThread {
  private readonly script: URL;
  private readonly limits: ThreadLimits;
  private worker: Worker | undefined;
  private isReady = false;
  /**
   * Set only once the thread is ready: an earlier failure means that it cannot start, and is unrelated to the document.
   */
  private question: ThreadQuestion | undefined;
  private waiting: Waiting | undefined;

  constructor(script: URL, limits = defaultLimits) {
    this.script = script;
    this.limits = limits;
  }

  get hasStarted(): boolean {
    return this.worker !== undefined;
  }

  /** Starts the thread before there is a question, so that the first one need not wait for it. */
  warm(): void {
    this.worker ??= this.start();
    this.worker.unref();
  }

  /** Answers within a number of milliseconds. Throws `RunError` `worker-failed` if the thread cannot start. */
  async ask({ container, bytes }: ThreadQuestion, milliseconds = this.limits.milliseconds): Promise<ThreadAnswer> {
    this.worker ??= this.start();
    const { worker } = this;
    this.question = { container, bytes };
    const { promise: answer, waiting } = promised();
    this.waiting = waiting;
    const giveUp = (reason: UnreadReason) => {
      if (this.waiting === waiting) this.replace(worker, reason);
    };
    // An answer that arrived while this thread was busy is taken first.
    const deadline = setTimeout(() => setImmediate(giveUp, "too-slow"), milliseconds);
    const watch = watchMemory(this.limits.growthMegabytes, () => giveUp("too-large"));
    worker.ref();
    this.put(worker);
    try {
      return await answer;
    } finally {
      clearTimeout(deadline);
      clearInterval(watch);
      worker.unref();
    }
  }

  private start(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: this.limits.heapMegabytes };
    // Its input is hostile: it gets no environment, and outputs nothing but answers.
    const quiet = { env: {}, execArgv: [], stdin: false, stdout: true, stderr: true };
    const worker = new Worker(this.script, { ...quiet, resourceLimits });
    this.isReady = false;
    worker.on("message", (message: ThreadMessage) => {
      if (worker !== this.worker) return;
      if (message === "ready") {
        this.isReady = true;
        this.put(worker);
      } else if ("failed" in message) this.reject(message.failed);
      else this.settle()?.resolve({ answer: message.answer, isFinal: true });
    });
    worker.on("error", (cause) => this.fail(worker, cause));
    worker.on("exit", () => this.fail(worker, new Error("the thread ended")));
    return worker;
  }

  private put(worker: Worker): void {
    if (!this.isReady || !this.question) return;
    worker.postMessage(this.question);
    this.question = undefined;
  }

  private settle(): Waiting | undefined {
    const { waiting } = this;
    this.waiting = undefined;
    return waiting;
  }

  private fail(worker: Worker, cause: unknown): void {
    if (worker !== this.worker) return;
    if (this.isReady) this.replace(worker, isOutOfMemory(cause) ? "too-large" : "broken");
    else this.refuse(cause);
  }

  private refuse(cause: unknown): void {
    this.worker = undefined;
    this.reject(cause);
  }

  private reject(cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    this.settle()?.reject(new RunError("worker-failed", { reason }, { cause }));
  }

  /** Discards the thread; the next question goes to another one. */
  private replace(worker: Worker, reason: UnreadReason): void {
    this.worker = undefined;
    worker.terminate().catch(() => undefined);
    this.settle()?.resolve({ answer: { state: "unread", reason }, isFinal: false });
  }
}

function promised(): { readonly promise: Promise<ThreadAnswer>; readonly waiting: Waiting } {
  let waiting: Waiting | undefined;
  const promise = new Promise<ThreadAnswer>((resolve, reject) => {
    waiting = { resolve, reject };
  });
  if (!waiting) throw new Error("a promise calls back at once");
  return { promise, waiting };
}

/** Growth counts from the first look: most documents are read by then, and a look takes as long as a short one. */
function watchMemory(growthMegabytes: number, exceeded: () => void): NodeJS.Timeout {
  let most: number | undefined;
  return setInterval(() => {
    const used = process.memoryUsage.rss();
    most ??= used + growthMegabytes * megabyte;
    if (used > most) exceeded();
  }, lookEvery);
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && Reflect.get(cause, "code") === "ERR_WORKER_OUT_OF_MEMORY";
}
