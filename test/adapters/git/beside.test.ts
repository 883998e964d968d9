import { expect, it } from "vitest";
import { linesBeside } from "../../../src/adapters/git/beside.ts";
import type { PastCommit } from "../../../src/model/past.ts";

const by = { name: "Kim", email: "kim@example.com", seconds: 0 };
const commit = (id: string, ...parents: readonly string[]): PastCommit => ({
  ...{ id, parents, author: by, committer: by, message: "", signedAs: null },
});

it("merges that lie one within the other thousands of times are lines each", async () => {
  const depth = 20_000;
  const root = commit("root");
  const nested = Array.from({ length: depth }, (_, at) =>
    at === 0 ? commit("0", "root") : commit(`${at}`, "root", `${at - 1}`),
  );
  const head = commit("head", "root", `${depth - 1}`);
  const all = new Map(nested.map((one) => [one.id, one]));
  const lines = await linesBeside(
    [root, head],
    [...all.keys()],
    async (ids) => new Map(ids.flatMap((id) => [[id, all.get(id) ?? root] as const])),
  );
  expect(lines.map(({ commits }) => commits.map(({ id }) => id).join())).toEqual(nested.map(({ id }) => id).reverse());
  expect(new Set(lines.map(({ mergedBy, base }) => `${base} ${mergedBy}`))).toEqual(new Set(["root head"]));
});
