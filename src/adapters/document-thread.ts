import { Worker } from "node:worker_threads";
import type { PackedContainer } from "../documents/format.ts";
import type { DocumentText, UnreadReason } from "../model/document-text.ts";
import { RunError } from "../model/run-error.ts";

/** How long a document may take and how much memory: what a hostile one would use without end. */
export interface ThreadLimits {
  readonly milliseconds: number;
  readonly millisecondsPerMegabyte: number;
  readonly heapMegabytes: number;
  /** Growth of the whole process, which is all that can be seen of memory outside the heap. */
  readonly growthMegabytes: number;
}

/** A page takes 5 to 20 ms and a megabyte rarely holds more than 100: ten times that, for a machine that is busy. */
const defaultLimits: ThreadLimits = {
  milliseconds: 10_000,
  millisecondsPerMegabyte: 1_000,
  heapMegabytes: 1_024,
  growthMegabytes: 1_536,
};

const megabyte = 1024 * 1024;
/** Milliseconds between two looks at the memory. */
const lookEvery = 100;

/** What a thread says: that it is there, then an answer to each question. */
export type ThreadMessage = "ready" | { readonly answer: DocumentText };
export interface ThreadQuestion {
  readonly container: PackedContainer;
  readonly bytes: Uint8Array;
}

/** An answer, and whether every machine would give it at any time. */
export interface ThreadAnswer {
  readonly answer: DocumentText;
  readonly isFinal: boolean;
}

interface Running {
  readonly worker: Worker;
  isReady: boolean;
}

/**
 * The thread that reads documents. It starts with the first, does not keep the process alive, and is replaced when a document
 * takes too long, too much memory, or ends it. It is asked one question at a time.
 */
export class DocumentThread {
  private readonly script: URL;
  private readonly limits: ThreadLimits;
  private running: Running | undefined;

  constructor(script: URL, limits = defaultLimits) {
    this.script = script;
    this.limits = limits;
  }

  /** Throws `RunError` `worker-failed` when the thread cannot start. */
  ask(container: PackedContainer, bytes: Uint8Array): Promise<ThreadAnswer> {
    const running = this.start();
    const { worker } = running;
    const question: ThreadQuestion = { container, bytes };
    return new Promise<ThreadAnswer>((resolve, reject) => {
      const finish = (end: () => void) => {
        clearTimeout(deadline);
        clearInterval(watch);
        worker.removeAllListeners();
        worker.on("error", () => undefined);
        worker.unref();
        end();
      };
      const giveUp = (reason: UnreadReason) => {
        this.replace();
        finish(() => resolve({ answer: { state: "unread", reason }, isFinal: false }));
      };
      const fail = (cause: unknown) => {
        if (running.isReady) return giveUp(isOutOfMemory(cause) ? "too-large" : "broken");
        this.replace();
        const reason = cause instanceof Error ? cause.message : String(cause);
        finish(() => reject(new RunError("worker-failed", { reason }, { cause })));
      };
      // An answer that came while this thread was busy is taken first.
      const deadline = setTimeout(() => setImmediate(giveUp, "too-slow"), this.millisecondsFor(bytes));
      const watch = watchMemory(this.limits.growthMegabytes, () => giveUp("too-large"));
      worker.on("message", (message: ThreadMessage) => {
        if (message === "ready") running.isReady = true;
        else finish(() => resolve({ answer: message.answer, isFinal: true }));
      });
      worker.on("error", fail);
      worker.on("exit", () => fail(new Error("the thread ended")));
      worker.ref();
      worker.postMessage(question);
    });
  }

  private start(): Running {
    const { script, limits } = this;
    const resourceLimits = { maxOldGenerationSizeMb: limits.heapMegabytes };
    this.running ??= {
      // What it reads is hostile: it gets nothing of the environment, and says nothing but answers.
      worker: new Worker(script, { env: {}, execArgv: [], stdin: false, stdout: true, stderr: true, resourceLimits }),
      isReady: false,
    };
    return this.running;
  }

  private replace(): void {
    const worker = this.running?.worker;
    this.running = undefined;
    worker?.terminate().catch(() => undefined);
  }

  private millisecondsFor(bytes: Uint8Array): number {
    const { milliseconds, millisecondsPerMegabyte } = this.limits;
    return milliseconds + (millisecondsPerMegabyte * bytes.length) / megabyte;
  }
}

function watchMemory(growthMegabytes: number, exceeded: () => void): NodeJS.Timeout {
  const most = process.memoryUsage.rss() + growthMegabytes * megabyte;
  return setInterval(() => {
    if (process.memoryUsage.rss() > most) exceeded();
  }, lookEvery);
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && Reflect.get(cause, "code") === "ERR_WORKER_OUT_OF_MEMORY";
}
