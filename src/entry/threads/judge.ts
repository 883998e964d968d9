/** Worker thread that judges folders. */
import { answerQuestions } from "../../adapters/threads/worker-thread.ts";
import type { WorkerJob } from "./judge-job.ts";
import { openWorker } from "./judge-thread.ts";

answerQuestions((job: WorkerJob) => openWorker(job));
