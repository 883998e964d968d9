import { expect, it } from "vitest";
import { inTurn } from "../../src/model/in-turn.ts";

it("does so many at a time, and yields in order whatever is done first", async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    running += 1;
    most = Math.max(most, running);
    // The later ones are done first.
    for (let turn = item; turn < 5; turn += 1) await new Promise(setImmediate);
    running -= 1;
    return item * 10;
  };
  const done: number[] = [];
  for await (const one of inTurn([1, 2, 3, 4, 5], 3, work)) done.push(one);
  expect([done, most]).toEqual([[10, 20, 30, 40, 50], 3]);
});

it("fails with the first in order that fails, after yielding what came before it", async () => {
  const work = async (item: string) => {
    if (item === "b") await new Promise(setImmediate);
    if (item !== "a") throw new Error(item);
    return item;
  };
  const done: string[] = [];
  const all = async () => {
    for await (const one of inTurn(["a", "b", "c"], 3, work)) done.push(one);
  };
  await expect(all()).rejects.toThrow("b");
  expect(done).toEqual(["a"]);
});
