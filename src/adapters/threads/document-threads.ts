import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";
import type { PackedContainer } from "../../evidence/documents/format.ts";
import {
  DocumentThread,
  defaultLimits,
  type ThreadAnswer,
  type ThreadLimits,
  type ThreadQuestion,
} from "./document-thread.ts";
import { Patience } from "./patience.ts";

/** Most reading threads: each may take as much memory as one document needs. */
const maxThreads = 4;

/**
 * Number of threads that read at a time. One of several judging threads has only one, or there would be more threads
 * than the machine runs.
 */
export function defaultDocumentThreads(): number {
  return isMainThread ? Math.min(availableParallelism(), maxThreads) : 1;
}

/** A caller waiting for threads. */
interface Waiting {
  readonly count: number;
  readonly bytes: number;
  readonly start: (thread: DocumentThread) => void;
}

/**
 * Threads that read documents, each one document at a time. A document that fails for lack of time or memory while
 * others are read is read again alone, so that the answer does not depend on the number of threads.
 */
export class DocumentThreads {
  private readonly count: number;
  private readonly idle: DocumentThread[];
  private readonly queue: Waiting[] = [];
  private readonly patience: Patience;
  private free: number;
  private readonly worthAThread: number;
  /** Documents being read, and whether others were read at the same time. */
  private readonly running = new Set<{ hadCompany: boolean }>();

  constructor(script: URL, count: number, limits: ThreadLimits = defaultLimits) {
    this.patience = new Patience(limits.milliseconds);
    this.count = count;
    this.worthAThread = limits.worthAThread;
    this.free = count;
    this.idle = Array.from({ length: count }, () => new DocumentThread(script, limits));
  }

  /** Starts the thread that is asked first. */
  warm(): void {
    this.idle.at(-1)?.warm();
  }

  /** Throws `RunError` `worker-failed` if a thread cannot start. */
  async ask(container: PackedContainer, bytes: Uint8Array): Promise<ThreadAnswer> {
    const { answer, hadCompany } = await this.askWith(1, container, bytes);
    if (answer.isFinal || !hadCompany) return answer;
    return (await this.askWith(this.count, container, bytes)).answer;
  }

  private async askWith(
    count: number,
    container: PackedContainer,
    bytes: Uint8Array,
  ): Promise<{ readonly answer: ThreadAnswer; readonly hadCompany: boolean }> {
    const thread = await this.take(count, bytes.length);
    const own = { hadCompany: false };
    this.running.add(own);
    if (this.running.size > 1) for (const one of this.running) one.hadCompany = true;
    try {
      const answer = await this.askWithin(thread, { container, bytes });
      return { answer, hadCompany: own.hadCompany };
    } finally {
      this.running.delete(own);
      this.idle.push(thread);
      this.give(count);
    }
  }

  private async askWithin(thread: DocumentThread, question: ThreadQuestion): Promise<ThreadAnswer> {
    const granted = this.patience.take();
    const start = performance.now();
    const answer = await thread.ask(question, granted);
    this.patience.giveBack(answer.isFinal ? granted : granted - (performance.now() - start));
    return answer;
  }

  /** Waits in the order of requests, so that a request to be alone is eventually met. */
  private take(count: number, bytes: number): Promise<DocumentThread> {
    return new Promise((start) => {
      this.queue.push({ count, bytes, start });
      this.startNext();
    });
  }

  private give(count: number): void {
    this.free += count;
    this.startNext();
  }

  private startNext(): void {
    for (let next = this.queue[0]; next && this.canStart(next); next = this.queue[0]) {
      // The one that was asked last has started already.
      const thread = this.idle.pop();
      if (!thread) throw new Error("a free thread is idle");
      this.queue.shift();
      this.free -= next.count;
      next.start(thread);
    }
  }

  /** A thread takes long to get going: what little waits is left to those that have started. */
  private canStart({ count }: Waiting): boolean {
    if (count > this.free) return false;
    const isAnyStarted = this.idle.some((thread) => thread.hasStarted);
    const isAnyBusy = this.free < this.count;
    return isAnyStarted || !isAnyBusy || this.queue.reduce((sum, { bytes }) => sum + bytes, 0) >= this.worthAThread;
  }
}
