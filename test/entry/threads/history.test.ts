import { afterAll, describe, expect, it } from "vitest";
import { calendarOf, isTimeZone } from "../../../src/adapters/clock.ts";
import { compilePolicyFiles } from "../../../src/adapters/disk/policy-files.ts";
import { judgeJobsInWorkers } from "../../../src/entry/threads/history-pool.ts";
import { historyOf } from "../../../src/usecases/history/history.ts";
import type { HistoryReport } from "../../../src/usecases/history/report.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { closeAll, open } from "../../support/git.ts";
import { day, type Files, policy } from "../../support/inventory.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";

afterAll(closeAll);

const dist = new URL("../../../dist/", import.meta.url);
const compiled = await compilePolicyFiles(dist);
const script = new URL("history-worker.mjs", dist);

/** Enough states for three lots; in time one vendor lacks a term, one cannot be read, and one is gone. */
const names = Array.from({ length: 130 }, (_, at) => `vendor-${at}`);
const begun: Files = Object.assign({ ...guidelineFiles }, ...names.map((name) => vendorFiles(name)));
const root = aPastRepository();
const who = { author: "Kim" };
commitAs(root, begun, { ...who, date: "2026-01-10T09:00:00+09:00" });
const lacking = vendorFiles("vendor-3", { contract: { clauses: clausesWithout("damages") } });
commitAs(root, lacking, { ...who, date: "2026-01-20T09:00:00+09:00" });
const broken = { "vendors/vendor-7/contract.yaml": "kind: [", "vendors/vendor-9": null };
const head = commitAs(root, broken, { ...who, date: "2026-01-30T09:00:00+09:00" });

async function historyBy(most: number, worker = script): Promise<HistoryReport> {
  const past = await (await open(root)).past();
  const judgeJobs = judgeJobsInWorkers({ script: worker, most, statesEach: 1, root, policy: compiled });
  const names = { catalogue: policy.catalogue, isTimeZone };
  const range = { until: day("2026-06-30"), since: undefined };
  return historyOf(past, policy, { head, mode: "now", names, calendar: calendarOf, judgeJobs, ...range });
}

describe("threads that judge the states of a history", () => {
  it("tell the same, however many there are", async () => {
    const alone = await historyBy(1);
    const told = alone.entries.map(({ day, introduced, resolved }) => [day, introduced.length, resolved.length]);
    expect(told).toEqual([
      ["2026-01-10", 0, 0],
      ["2026-01-20", 1, 0],
      ["2026-01-30", 1, 0],
    ]);
    expect(await historyBy(2)).toEqual(alone);
    expect(await historyBy(3)).toEqual(alone);
  });

  it("say why they could not judge", async () => {
    await expect(historyBy(2, new URL("nowhere.mjs", dist))).rejects.toMatchObject({ code: "worker-failed" });
  });
});
