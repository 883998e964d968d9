/** A thread that judges states of a history for the one that asks it. */
import { answerQuestions } from "./adapters/worker-thread.ts";
import { openHistoryWorker } from "./run/history-worker.ts";
import type { HistoryJob } from "./run/judge-history.ts";

answerQuestions((job: HistoryJob) => openHistoryWorker(job));
