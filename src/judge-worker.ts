/** A thread that judges folders for the one that asks it. */
import { answerQuestions } from "./adapters/worker-thread.ts";
import { openWorker } from "./run/worker.ts";
import type { WorkerJob } from "./run/worker-job.ts";

answerQuestions((job: WorkerJob) => openWorker(job));
