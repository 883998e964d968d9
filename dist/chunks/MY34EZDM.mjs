import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/threads/workers.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
var maxWorkers = 8;
function defaultWorkers() {
  return Math.min(availableParallelism(), maxWorkers);
}
var questionsAtOnce = 2;
async function* askWorkers(questions, { script, data, count, here }) {
  let others = Array.from({ length: count - 1 }, () => new AnsweringWorker(script, data)), workers = [...others, { ask: here }];
  try {
    let asked = [], next = 0;
    for (let question of questions) {
      let answer = workers[next++ % count]?.ask(question);
      answer?.catch(() => {
      }), answer && asked.push(answer), asked.length >= count * questionsAtOnce && (yield await asked.shift());
    }
    for (let answer of asked) yield await answer;
  } finally {
    await Promise.all(others.map((worker) => worker.stop()));
  }
}
var AnsweringWorker = class {
  worker;
  waiting = /* @__PURE__ */ new Map();
  failure;
  next = 0;
  constructor(script, data) {
    this.worker = new Worker(script, { workerData: data, stdin: !1 }), this.worker.on("message", (reply) => this.take(reply)), this.worker.on("error", (cause) => this.fail(cause)), this.worker.on("exit", () => this.fail(new Error("the thread ended")));
  }
  ask(question) {
    let id = this.next++;
    return new Promise((resolve, reject) => {
      if (this.failure) return reject(this.failure);
      this.waiting.set(id, { resolve, reject }), this.worker.postMessage({ id, question });
    });
  }
  async stop() {
    await this.worker.terminate();
  }
  take(reply) {
    let waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id), "answer" in reply ? waiting?.resolve(reply.answer) : waiting?.reject(new RunError(reply.error.code, reply.error.args));
  }
  fail(cause) {
    let reason = cause instanceof Error ? cause.message : String(cause);
    this.failure ??= new RunError("worker-failed", { reason }, { cause });
    for (let { reject } of this.waiting.values()) reject(this.failure);
    this.waiting.clear();
  }
};

export {
  defaultWorkers,
  askWorkers
};
