import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { RunError } from "../../model/run-error.ts";

/** Most judging threads: with more, the thread that joins their answers is the bottleneck. */
const maxWorkers = 8;

/** Number of threads this machine can run at once, within reason. */
export function defaultWorkers(): number {
  return Math.min(availableParallelism(), maxWorkers);
}

/** Reply of a worker: the answer to a question, or the reason there is none. */
export type Reply<A> =
  | { readonly id: number; readonly answer: A }
  | { readonly id: number; readonly error: Pick<RunError, "code" | "args"> };

/** Questions in flight per worker: what one waits for is read while the other is judged. */
const questionsAtOnce = 2;

/** Set-up of the threads that answer questions. */
export interface Answering<Q, A> {
  /** Script of each worker, and the data it is created with. */
  readonly script: URL;
  readonly data: unknown;
  /** Number of answering threads, including this one. */
  readonly count: number;
  /** Answers in this thread while it is otherwise idle. */
  readonly here: (question: Q) => Promise<A>;
}

/**
 * Distributes questions to workers that run the same script and to this thread, and yields the answers in the order of
 * the questions, whatever the number of threads. Throws the `RunError` of the first question without an answer, or
 * `worker-failed` if a worker ends. All workers are stopped when it returns, throws or is abandoned.
 */
export async function* askWorkers<Q, A>(
  questions: Iterable<Q>,
  { script, data, count, here }: Answering<Q, A>,
): AsyncGenerator<A> {
  const others = Array.from({ length: count - 1 }, () => new AnsweringWorker<Q, A>(script, data));
  const workers: readonly { ask(question: Q): Promise<A> }[] = [...others, { ask: here }];
  try {
    const asked: Promise<A>[] = [];
    let next = 0;
    for (const question of questions) {
      const answer = workers[next++ % count]?.ask(question);
      // It is awaited in its turn, which may come long after it failed.
      answer?.catch(() => undefined);
      if (answer) asked.push(answer);
      if (asked.length >= count * questionsAtOnce) yield (await asked.shift()) as A;
    }
    for (const answer of asked) yield await answer;
  } finally {
    await Promise.all(others.map((worker) => worker.stop()));
  }
}

interface Waiting<A> {
  readonly resolve: (answer: A) => void;
  readonly reject: (cause: unknown) => void;
}

class AnsweringWorker<Q, A> {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting<A>>();
  private failure: RunError | undefined;
  private next = 0;

  constructor(script: URL, data: unknown) {
    this.worker = new Worker(script, { workerData: data, stdin: false });
    this.worker.on("message", (reply: Reply<A>) => this.take(reply));
    this.worker.on("error", (cause) => this.fail(cause));
    this.worker.on("exit", () => this.fail(new Error("the thread ended")));
  }

  ask(question: Q): Promise<A> {
    const id = this.next++;
    return new Promise<A>((resolve, reject) => {
      if (this.failure) return reject(this.failure);
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, question });
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private take(reply: Reply<A>): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ("answer" in reply) waiting?.resolve(reply.answer);
    else waiting?.reject(new RunError(reply.error.code, reply.error.args));
  }

  private fail(cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    this.failure ??= new RunError("worker-failed", { reason }, { cause });
    for (const { reject } of this.waiting.values()) reject(this.failure);
    this.waiting.clear();
  }
}
