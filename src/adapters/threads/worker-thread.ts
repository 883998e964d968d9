import { parentPort, workerData } from "node:worker_threads";
import { RunError } from "../../model/run-error.ts";
import type { Reply } from "./workers.ts";

/**
 * Answers the questions sent to this thread by `askWorkers`: while one waits for what it reads, the next is worked on. `open`
 * gets the data the workers were created with. Any error but a `RunError` ends the thread.
 */
export function answerQuestions<D, Q, A>(open: (data: D) => Promise<(question: Q) => Promise<A>>): void {
  const port = parentPort;
  if (!port) throw new Error("this is a worker's script");
  const opened = open(workerData);
  // Reported to whoever asks.
  opened.catch(() => undefined);
  port.on("message", async ({ id, question }: { id: number; question: Q }) => {
    port.postMessage(await replyTo(id, async () => (await opened)(question)));
  });
}

async function replyTo<A>(id: number, work: () => Promise<A>): Promise<Reply<A>> {
  try {
    return { id, answer: await work() };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return { id, error: { code: error.code, args: error.args } };
  }
}
