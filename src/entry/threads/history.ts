/** Worker thread that judges states of a history. */
import { answerQuestions } from "../../adapters/threads/worker-thread.ts";
import type { HistoryJob } from "./history-pool.ts";
import { openHistoryWorker } from "./history-thread.ts";

answerQuestions((job: HistoryJob) => openHistoryWorker(job));
