/** A thread that judges states of a history for the one that asks it. */
import { answerQuestions } from "../../adapters/threads/worker-thread.ts";
import type { HistoryJob } from "./history-pool.ts";
import { openHistoryWorker } from "./history-thread.ts";

answerQuestions((job: HistoryJob) => openHistoryWorker(job));
