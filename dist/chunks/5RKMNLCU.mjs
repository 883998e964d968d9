import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/threads/worker-thread.ts
import { parentPort, workerData } from "node:worker_threads";
function answerQuestions(open) {
  let port = parentPort;
  if (!port) throw new Error("this is a worker's script");
  let opened = open(workerData);
  opened.catch(() => {
  }), port.on("message", async ({ id, question }) => {
    port.postMessage(await replyTo(id, async () => (await opened)(question)));
  });
}
async function replyTo(id, work) {
  try {
    return { id, answer: await work() };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return { id, error: { code: error.code, args: error.args } };
  }
}

export {
  answerQuestions
};
