import { describe, expect, it } from "vitest";
import type { JsonBlame, JsonHistory } from "../../../src/schemas/generated/types.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { parseCsv } from "../../support/csv.ts";
import { aVendor } from "../../support/inventory.ts";
import { aPastRepository, commitAs, type PastChange } from "../../support/past.ts";

const lacking = { contract: { clauses: clausesWithout("internet-restriction", "safeguards") } };
const goneFrom = (root: string) => (date: string, change: PastChange) =>
  commitAs(root, change, { date: `${date}T10:00:00+09:00` });

async function shown(root: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await clausegateHere([...args, "--root", root]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const blame = async (root: string, ...args: readonly string[]): Promise<JsonBlame> =>
  JSON.parse(await shown(root, "blame", ...args, "--format", "json"));
const history = async (root: string, ...args: readonly string[]): Promise<JsonHistory> =>
  JSON.parse(await shown(root, "history", ...args, "--format", "json"));

describe("a vendor that is removed while broken and comes back whole", () => {
  const root = aPastRepository();
  const on = goneFrom(root);
  on("2026-02-01", { ...guidelineFiles, ...vendorFiles("acme", lacking), ...vendorFiles("stays") });
  const removed = on("2026-03-01", { "vendors/acme": null });
  const returned = on("2026-04-01", vendorFiles("acme"));

  it("was otherwise before, and blame says how that ended", async () => {
    const { subjects } = await blame(root, "acme", "SEC-06");
    expect(subjects).toMatchObject([
      {
        state: "met",
        since: { day: "2026-04-01", commit: { id: returned }, wasNeverOtherwise: false },
        before: { state: "broken", from: "2026-02-01", until: "2026-03-01", end: "vendor-removed", commit: removed },
      },
    ]);
    const text = await shown(root, "blame", "acme", "SEC-06");
    expect(text).toContain("service crm: met since 2026-04-01\n");
    expect(text).toContain(
      `before that: not met from 2026-02-01 until 2026-03-01, when commit ${removed} removed the vendor from the records`,
    );
    expect(text).not.toContain("without a change");
    expect(await shown(root, "blame", "acme", "SEC-06", "--language", "ko")).toContain(
      `그 전: 2026-02-01부터 2026-03-01 전까지 미충족. ${removed} 커밋에서 업체가 기록에서 삭제됨`,
    );
  });

  it("is removed in an event of its own, and nothing of it is remedied", async () => {
    const { entries } = await history(root);
    const [, leaves, comes] = entries;
    expect(leaves?.events).toMatchObject([{ kind: "removed", vendor: "acme", services: ["crm"], earlier: null }]);
    expect(leaves?.resolved.map(({ rule, ending }) => [rule, ending?.how])).toEqual([
      ["PII-02", "removed"],
      ["SEC-06", "removed"],
    ]);
    expect(comes?.events).toMatchObject([
      { kind: "returned", vendor: "acme", earlier: { commit: removed, day: "2026-03-01", verdict: "fail" } },
    ]);
    const text = await shown(root, "history");
    expect(text).toContain(
      "Vendor 'acme' removed from the records although its work goes on (services: crm); nothing is remedied by that",
    );
    expect(text).toContain("  - removed from the records: error PII-02 acme/crm");
    expect(text).toContain(`Vendor 'acme' on record again; commit ${removed} of 2026-03-01 had removed it`);
    expect(text).not.toMatch(/resolved|- remedied/);
    const korean = await shown(root, "history", "--language", "ko");
    expect(korean).toContain("진행 중인 업무(crm)가 있는 'acme' 업체가 기록에서 삭제됨. 조치된 것이 아님");
    expect(await shown(root, "history", "--format", "markdown")).toContain("removed from the records");
  });

  it("is no open finding in a row that ends", async () => {
    const [heads = [], ...rows] = parseCsv(await shown(root, "history", "--format", "csv"));
    const cell = (row: readonly string[], name: string) => row[heads.indexOf(name)] ?? "";
    const ended = rows.filter((row) => cell(row, "change") === "resolved");
    expect(ended.map((row) => [cell(row, "rule"), cell(row, "disposition"), cell(row, "ending")])).toEqual([
      ["PII-02", "", "removed from the records"],
      ["SEC-06", "", "removed from the records"],
    ]);
    expect(rows.filter((row) => cell(row, "what") === "vendor").map((row) => cell(row, "change"))).toContain("removed");
  });
});

describe("a passing vendor that is removed while its work goes on", () => {
  it("is told of, though the verdict is the same", async () => {
    const root = aPastRepository();
    const on = goneFrom(root);
    on("2026-02-01", { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("stays") });
    const removed = on("2026-03-01", { "vendors/acme": null });
    const { entries } = await history(root);
    expect(entries.at(-1)).toMatchObject({
      commit: { id: removed },
      before: { standing: "pass" },
      after: { standing: "pass" },
      events: [{ kind: "removed", vendor: "acme", services: ["crm"] }],
      resolved: [],
    });
  });

  it("is no event where all of its work has ended", async () => {
    const root = aPastRepository();
    const on = goneFrom(root);
    const services = aVendor().services.map((service) => ({ ...service, ended_on: "2026-02-15" }));
    on("2026-02-01", { ...guidelineFiles, ...vendorFiles("acme", { vendor: { services } }), ...vendorFiles("stays") });
    on("2026-03-01", { "vendors/acme": null });
    expect((await history(root)).entries.at(-1)?.events).toBeUndefined();
  });
});

describe("a service that gets another id", () => {
  const root = aPastRepository();
  const on = goneFrom(root);
  const renamed = (id: string, more: object) => {
    const services = aVendor().services.map((service) => ({ ...service, id }));
    return vendorFiles("acme", { vendor: { services }, contract: { services: [id], ...more } });
  };
  const broken = on("2026-02-01", { ...guidelineFiles, ...vendorFiles("acme", lacking) });
  const changed = on("2026-03-01", renamed("crm-2", lacking.contract));
  const mended = on("2026-04-01", renamed("crm-2", {}));

  it("is the same to blame", async () => {
    const before = await blame(root, "acme", "SEC-06", "--ref", changed);
    expect(before.subjects).toMatchObject([
      {
        ...{ service: "crm-2", state: "broken", since: { day: "2026-02-01", commit: { id: broken } } },
        formerIds: [{ service: "crm", until: "2026-03-01" }],
      },
    ]);
    const { subjects } = await blame(root, "acme", "SEC-06");
    expect(subjects).toMatchObject([
      {
        since: { day: "2026-04-01", commit: { id: mended }, wasNeverOtherwise: false },
        before: { state: "broken", from: "2026-02-01", until: "2026-04-01", end: "changed", commit: mended },
      },
    ]);
    const text = await shown(root, "blame", "acme", "SEC-06");
    expect(text).toContain("until 2026-03-01 under the id 'crm'");
    expect(text).toContain("before that: not met from 2026-02-01 until 2026-04-01\n");
  });

  it("is the same to a history", async () => {
    const { entries } = await history(root);
    expect(
      entries.map(({ commit, renamedItems = [], introduced, resolved }) => [
        commit?.id,
        renamedItems.map(({ kind, from, to }) => `${kind} ${from} ${to}`),
        introduced.map(({ rule }) => rule),
        resolved.map(({ rule, ending }) => `${rule} ${ending?.how}`),
      ]),
    ).toEqual([
      [broken, [], ["PII-02", "SEC-06"], []],
      [changed, ["service crm crm-2"], [], []],
      [mended, [], [], ["PII-02 remedied", "SEC-06 remedied"]],
    ]);
    expect(await shown(root, "history")).toContain("vendor acme: service renamed: crm → crm-2");
    expect(await shown(root, "history", "--format", "csv")).toMatch(/renamed,service/);
  });
});
