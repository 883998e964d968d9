import fc from "fast-check";
import { expect, it } from "vitest";
import { PackedList } from "../../src/report/packed-list.ts";

const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join("\n");

it("gives back what was added, in order, any number of times", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.jsonValue())), fc.nat(3), (parts, large) => {
      const list = new PackedList<unknown>();
      const added = parts.map((part, at) => (at === large ? [...part, "가".repeat(200_000)] : part));
      for (const part of added) list.add(lines(part));
      // JSON knows no negative zero.
      const expected = JSON.parse(JSON.stringify(added.flat()));
      expect([...list]).toEqual(expected);
      expect([...list]).toEqual(expected);
      expect([...list.lines()].map((line) => JSON.parse(line))).toEqual(expected);
      expect(JSON.parse(JSON.stringify({ list }))).toEqual({ list: expected });
    }),
    { seed: 1, numRuns: 30 },
  );
});

it("takes up what is added after it was read", () => {
  const list = new PackedList<string>();
  list.add(lines(["a"]));
  expect([...list]).toEqual(["a"]);
  list.add(lines(["b".repeat(300_000)]));
  list.add(lines(["c"]));
  expect([...list].map((text) => text.length)).toEqual([1, 300_000, 1]);
});

it("takes a small part of the room of what thousands of dossiers say", () => {
  const list = new PackedList<object>();
  const dossier = (at: number) =>
    Array.from({ length: 40 }, (_, rule) => ({ rule: `SEC-${rule}`, subject: { vendor: `v${at}` }, status: "pass" }));
  let plain = 0;
  for (let at = 0; at < 500; at++) {
    list.add(lines(dossier(at)));
    plain += JSON.stringify(dossier(at)).length;
  }
  expect(list.packedBytes * 10).toBeLessThan(plain);
});
