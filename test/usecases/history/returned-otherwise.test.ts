import { expect, it } from "vitest";
import type { JsonHistory } from "../../../src/schemas/generated/types.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs, type PastChange } from "../../support/past.ts";

const numbered = (id: string, number: string) => vendorFiles(id, { vendor: { registration_number: number } });

async function eventsOf(changes: readonly PastChange[]) {
  const root = aPastRepository();
  const ids = changes.map((change, at) => commitAs(root, change, { date: `2026-0${at + 2}-01T10:00:00+09:00` }));
  const { stdout } = await clausegateHere(["history", "--format", "json", "--root", root]);
  const { entries }: JsonHistory = JSON.parse(stdout);
  return { ids, events: entries.flatMap(({ events = [] }) => events) };
}

const begin = (number: string) => ({ ...guidelineFiles, ...numbered("acme", number), ...vendorFiles("stays") });

it("a vendor that comes back later under another id, with its number, is told as a return", async () => {
  const number = "123-45-67891";
  const { ids, events } = await eventsOf([begin(number), { "vendors/acme": null }, numbered("acme-korea", number)]);
  expect(events).toMatchObject([
    { kind: "removed", vendor: "acme" },
    {
      ...{ kind: "returned", vendor: "acme-korea", formerId: "acme" },
      earlier: { commit: ids[1], day: "2026-03-01", verdict: "pass" },
    },
  ]);
  expect(events[1]?.message).toContain("on record again under another id");
});

it("another number is another vendor", async () => {
  const { events } = await eventsOf([
    begin("123-45-67891"),
    { "vendors/acme": null },
    numbered("acme-korea", "220-81-62517"),
  ]);
  expect(events.map(({ kind }) => kind)).toEqual(["removed"]);
});
