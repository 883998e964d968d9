/** A thread that judges folders for the one that asks it. */
import { answerQuestions } from "../../adapters/threads/worker-thread.ts";
import type { WorkerJob } from "./judge-job.ts";
import { openWorker } from "./judge-thread.ts";

answerQuestions((job: WorkerJob) => openWorker(job));
