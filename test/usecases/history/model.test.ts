import { afterAll, describe, expect, it } from "vitest";
import { closeAll, open } from "../../support/git.ts";
import { differencesIn, written } from "../../support/history-model/compare.ts";
import { aHistory } from "../../support/history-model/random.ts";
import { writeHistories } from "../../support/history-model/repository.ts";

afterAll(closeAll);

/** Number of histories and the seed of the first one: `HISTORIES=1000` tries more, `HISTORIES=1 HISTORIES_FROM=42` one. */
const many = Number(process.env.HISTORIES ?? 100);
const first = Number(process.env.HISTORIES_FROM ?? 1);

const histories = Array.from({ length: many }, (_, at) => aHistory(first + at));
const { root, ids } = writeHistories(histories);
const repository = await open(root);

describe("what a plain model knows of a random history is what is told", () => {
  it.each(histories.map((history, at) => ({ history, seed: history.seed, at })))(
    "seed $seed",
    async ({ history, at }) => {
      expect(await differencesIn(written(history, ids[at] ?? []), () => repository.past())).toEqual([]);
    },
  );
});
