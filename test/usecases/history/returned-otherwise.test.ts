import { expect, it } from "vitest";
import type { JsonBlame, JsonHistory } from "../../../src/schemas/generated/types.ts";
import { clausesWithout, guidelineFiles, type VendorRecords, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs, type PastChange } from "../../support/past.ts";

const numbered = (id: string, number: string, records: VendorRecords = {}) =>
  vendorFiles(id, { ...records, vendor: { registration_number: number } });

async function eventsOf(changes: readonly PastChange[], ...args: readonly string[]) {
  const root = aPastRepository();
  const ids = changes.map((change, at) => commitAs(root, change, { date: `2026-0${at + 2}-01T10:00:00+09:00` }));
  const { stdout } = await clausegateHere(["history", "--format", "json", "--root", root, ...args]);
  const { entries }: JsonHistory = JSON.parse(stdout);
  return { root, ids, events: entries.flatMap(({ events = [] }) => events) };
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

it("a number that two removed vendors had decides nothing", async () => {
  const number = "123-45-67891";
  const { events } = await eventsOf([
    { ...begin(number), ...numbered("acme-two", number) },
    { "vendors/acme": null, "vendors/acme-two": null },
    numbered("acme-korea", number),
  ]);
  expect(events.map(({ kind, vendor }) => `${kind} ${vendor}`)).toEqual(["removed acme", "removed acme-two"]);
});

it("blame carries what was there before the return, under the former id", async () => {
  const number = "123-45-67891";
  const lacking = { contract: { clauses: clausesWithout("internet-restriction") } };
  const { root, ids } = await eventsOf([
    { ...guidelineFiles, ...numbered("acme", number, lacking), ...vendorFiles("stays") },
    { "vendors/acme": null },
    numbered("acme-korea", number),
  ]);
  const blame = async (...args: readonly string[]) =>
    (await clausegateHere(["blame", "acme-korea", "--root", root, ...args])).stdout;
  const { subjects, renames }: JsonBlame = JSON.parse(await blame("SEC-06", "--format", "json"));
  expect(subjects).toMatchObject([
    {
      ...{ service: "crm", state: "met", since: { day: "2026-04-01", wasNeverOtherwise: false } },
      before: { state: "broken", from: "2026-02-01", until: "2026-03-01", end: "vendor-removed", commit: ids[1] },
    },
  ]);
  expect(renames).toEqual([{ from: "acme", to: "acme-korea", commit: ids[2], day: "2026-04-01", returned: true }]);
  const text = await blame("SEC-06");
  expect(text).toContain(
    `Commit ${ids[2]} of 2026-04-01 recorded the removed vendor 'acme' again, as 'acme-korea'; both are shown as one vendor, under the new id`,
  );
  expect(text).not.toContain("without a change");
  expect(await blame("SEC-06", "--language", "ko")).toContain(
    `삭제되었던 'acme' 업체가 2026-04-01의 ${ids[2]} 커밋에서 'acme-korea' id로 다시 기록됨`,
  );
  const ofContract: JsonBlame = JSON.parse(await blame("EVD-02", "--format", "json"));
  expect(ofContract.subjects.filter((one) => one.contract !== null)).toMatchObject([
    {
      ...{ contract: "acme-korea-2026", formerIds: [{ contract: "acme-2026", until: "2026-03-01" }] },
      before: { until: "2026-03-01", end: "vendor-removed" },
    },
  ]);
});

it("a history of the vendor alone knows its former id, and tells the return", async () => {
  const number = "123-45-67891";
  const changes = [begin(number), { "vendors/acme": null }, numbered("acme-korea", number)];
  const { events } = await eventsOf(changes, "--vendor", "acme-korea");
  expect(events.map(({ kind, vendor }) => `${kind} ${vendor}`)).toEqual(["removed acme", "returned acme-korea"]);
});

it("a state that another one of the same day followed has no days of its own", async () => {
  const root = aPastRepository();
  const who = { date: "2026-02-01T10:00:00+09:00" };
  const lacking = { contract: { clauses: clausesWithout("internet-restriction") } };
  commitAs(root, { ...guidelineFiles, ...vendorFiles("acme", lacking) }, who);
  commitAs(root, vendorFiles("acme"), who);
  const blame = async (language: string) =>
    (await clausegateHere(["blame", "acme", "SEC-06", "--root", root, "--language", language])).stdout;
  expect(await blame("en")).toContain("before that: not met earlier on 2026-02-01\n");
  expect(await blame("ko")).toContain("그 전: 2026-02-01 당일 미충족\n");
});
