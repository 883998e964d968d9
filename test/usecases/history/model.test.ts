import { afterAll, describe, expect, it } from "vitest";
import { closeAll, open } from "../../support/git.ts";
import { differencesIn, written } from "../../support/history-model/compare.ts";
import { kinds, kindsIn } from "../../support/history-model/kinds.ts";
import { aHistory } from "../../support/history-model/random.ts";
import { rememberingPast } from "../../support/history-model/remembering.ts";
import { writeHistories } from "../../support/history-model/repository.ts";

afterAll(closeAll);

/** Number of histories and the seed of the first one: `HISTORIES=1000` tries more, `HISTORIES=1 HISTORIES_FROM=42` one. */
const many = Number(process.env.HISTORIES ?? 100);
const first = Number(process.env.HISTORIES_FROM ?? 1);

/** Later seeds of which something false was told: a waiver names an id that the vendor has only after the line beside. */
const others = [848];

const seeds = [...Array.from({ length: many }, (_, at) => first + at), ...others];
const histories = [...new Set(seeds)].map(aHistory);
const { root, ids } = writeHistories(histories);
const past = rememberingPast(await (await open(root)).past());

describe("what a plain model knows of a random history is what is told", () => {
  it.each(histories.map((history, at) => ({ history, seed: history.seed, at })))(
    "seed $seed",
    async ({ history, at }) => {
      expect(await differencesIn(written(history, ids[at] ?? []), past)).toEqual([]);
    },
  );
});

describe("the random histories", () => {
  it.runIf(many >= 100)("have every kind of change and of commit", () => {
    const found = new Set(histories.flatMap((history) => [...kindsIn(history)]));
    expect(kinds.filter((kind) => !found.has(kind))).toEqual([]);
  });
});
