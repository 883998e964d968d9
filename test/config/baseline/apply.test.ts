import { describe, expect, it } from "vitest";
import { BaselineRegister } from "../../../src/config/baseline/apply.ts";
import { readBaseline, toBaseline, writeBaseline } from "../../../src/config/baseline/file.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { BaselineEntry } from "../../../src/schemas/generated/types.ts";
import { aContract, aVendor, goodFiles, judge, policy } from "../../support/inventory.ts";
import { aScope, fileOf, findingOf } from "../../support/waivers.ts";

const path = ".clausegate/baseline.json";

/** Today's findings against a baseline written of others. */
function against(accepted: readonly Finding[], today: readonly Finding[], scope = aScope()) {
  const { entries, problems } = readBaseline(fileOf(path, toBaseline(accepted)));
  expect(problems).toEqual([]);
  const register = new BaselineRegister(entries, policy.catalogue);
  const findings = register.apply(today);
  return {
    dispositions: findings.map(({ rule, disposition }) => `${rule} ${disposition}`),
    said: register.findings(scope).map(({ rule, args }) => `${rule}/${args.case} ${args.rule}`),
    pruned: register.prune(scope).map(({ rule }) => rule),
  };
}

const clauses = aContract().clauses ?? [];
const without = (...requirements: string[]) =>
  clauses.filter(({ covers }) => !covers.some((one) => requirements.includes(one)));

/** Findings of the good inventory with changes to its records. */
async function findingsWith(records: Parameters<typeof goodFiles>[0]): Promise<readonly Finding[]> {
  const report = await judge(goodFiles(records));
  expect(report.problems).toEqual([]);
  return report.findings;
}

const twoMissing = { clauses: without("internet-restriction", "wireless-restriction") };
const accepted = await findingsWith({ contract: aContract(twoMissing) });

it("starts from two findings", () => {
  expect(accepted.map(({ rule }) => rule).sort()).toEqual(["SEC-06", "SEC-09"]);
});

describe("an accepted finding", () => {
  it.each([
    { name: "the same records", contract: aContract(twoMissing), is: "baselined", said: [] },
    {
      name: "clauses in another order",
      contract: aContract({ clauses: twoMissing.clauses.toReversed() }),
      is: "baselined",
      said: [],
    },
    {
      name: "another clause added",
      contract: aContract({
        clauses: [...twoMissing.clauses, { document: "main", article: "제27조", covers: ["dev-confidentiality"] }],
      }),
      is: "baselined",
      said: [],
    },
    {
      name: "an item declared not applicable",
      contract: aContract({ ...twoMissing, not_applicable: [{ requirement: "damages", reason: "납품 물품이 없음" }] }),
      is: "baselined",
      said: [],
    },
    {
      name: "a contract signed again",
      contract: aContract({ ...twoMissing, signed_on: "2026-01-03" }),
      is: "open",
      said: ["BSL-01/changed SEC-06", "BSL-01/changed SEC-09"],
    },
    {
      name: "a contract renewed",
      contract: aContract({ ...twoMissing, renewed_on: "2026-02-01", reviewed_on: "2026-02-01" }),
      is: "open",
      said: ["BSL-01/changed SEC-06", "BSL-01/changed SEC-09"],
    },
    {
      name: "another title",
      contract: aContract({ ...twoMissing, title: "새 계약서" }),
      is: "baselined",
      said: [],
    },
  ])("after $name is $is", async ({ contract, is, said }) => {
    const run = against(accepted, await findingsWith({ contract }));
    expect(run.dispositions.sort()).toEqual([`SEC-06 ${is}`, `SEC-09 ${is}`]);
    expect(run.said.sort()).toEqual(said);
  });

  it("is not needed once it is repaired, and does not take the other's excuse with it", async () => {
    const today = await findingsWith({ contract: aContract({ clauses: without("internet-restriction") }) });
    const run = against(accepted, today);
    expect(run.dispositions).toEqual(["SEC-06 baselined"]);
    expect(run.said).toEqual(["BSL-01/gone SEC-09"]);
    expect(run.pruned).toEqual(["SEC-06"]);
  });

  it("does not excuse a new one", async () => {
    const clauses = without("internet-restriction", "wireless-restriction", "damages");
    const run = against(accepted, await findingsWith({ contract: aContract({ clauses }) }));
    expect(run.dispositions.sort()).toEqual(["SEC-06 baselined", "SEC-09 baselined", "SEC-14 open"]);
    expect(run.said).toEqual([]);
  });

  it("does not excuse another vendor's, service's or contract's", () => {
    const [finding] = accepted;
    if (!finding) throw new Error("no finding");
    for (const other of [{ vendor: "beta" }, { service: "other" }, { contract: "c-2" }, { rule: "SEC-01" }])
      expect(against([finding], [{ ...finding, ...other }]).dispositions[0]).toMatch(/open$/);
  });
});

describe("services in another order", () => {
  const second = { ...aVendor().services[0], id: "second" };
  const services = [...aVendor().services, second].map((service) => ({ ...service, selection: undefined }));
  const contract = { ...aContract(), services: ["crm", "second"] };
  const listed = (order: readonly object[]) => findingsWith({ vendor: { ...aVendor(), services: order }, contract });

  it("keep their excuses, and the identification of requirements takes none away", async () => {
    const before = await listed(services);
    expect(before.length).toBeGreaterThanOrEqual(8);
    const after = await listed(services.toReversed());
    expect(new Set(against(before, after).dispositions.map((one) => one.split(" ")[1]))).toEqual(
      new Set(["baselined"]),
    );
    const unidentified = services.map((service) => ({ ...service, identified_requirements: undefined }));
    const run = against(await listed(unidentified), before);
    expect(run.dispositions.filter((one) => one.endsWith("open"))).toEqual([]);
    expect([...new Set(run.said)]).toEqual(["BSL-01/gone AGR-04"]);
  });
});

describe("a finding that lists what is missing", () => {
  const list = (...requirements: string[]) =>
    findingOf("AGR-05", { args: { case: "generic-only", service: "Calls", requirements } });
  it.each([
    { name: "as much", today: list("damages", "secure-coding"), is: "baselined", said: [] },
    { name: "as much in another order", today: list("secure-coding", "damages"), is: "baselined", said: [] },
    { name: "less", today: list("damages"), is: "baselined", said: [] },
    {
      name: "more",
      today: list("damages", "secure-coding", "access-rights"),
      is: "open",
      said: ["BSL-01/changed AGR-05"],
    },
    { name: "something else", today: list("access-rights"), is: "open", said: ["BSL-01/changed AGR-05"] },
  ])("is excused by $name: $is", ({ today, is, said }) => {
    const run = against([list("damages", "secure-coding")], [today]);
    expect(run.dispositions).toEqual([`AGR-05 ${is}`]);
    expect(run.said).toEqual(said);
  });

  it("is excused when the contracts it lists, none of them missing, become more", () => {
    const listed = (...contracts: string[]) => findingOf("AGR-01", { args: { case: "none-in-force", contracts } });
    expect(against([listed("a")], [listed("a", "b")]).dispositions).toEqual(["AGR-01 baselined"]);
  });

  it("is excused whatever its other facts are by now", () => {
    const left = (days: number) => findingOf("AGR-03", { args: { case: "lapsing", warning_days: days } });
    expect(against([left(30)], [left(29)]).dispositions).toEqual(["AGR-03 baselined"]);
  });
});

describe("what is accepted", () => {
  it("is what is open, and what was accepted before; never a finding of the gate or a waived one", () => {
    const ids = ["1", "2", "3", "4"].map((digit) => digit.repeat(32));
    const [a = "", b = "", c = "", d = ""] = ids;
    const text = toBaseline([
      findingOf("SEC-06", { id: a }),
      findingOf("SEC-07", { id: b, disposition: "waived" }),
      findingOf("PII-04", { id: c, disposition: "baselined" }),
      findingOf("WVR-01", { id: d }),
    ]);
    expect(JSON.parse(text).entries.map(({ rule }: BaselineEntry) => rule)).toEqual(["PII-04", "SEC-06"]);
  });

  it("is never what only warns of a day to come", () => {
    const text = toBaseline([
      findingOf("AGR-03", { id: "1".repeat(32), kind: "upcoming" }),
      findingOf("AGR-03", { id: "2".repeat(32) }),
    ]);
    expect(JSON.parse(text).entries.map(({ finding }: BaselineEntry) => finding)).toEqual(["2".repeat(32)]);
  });

  it("never excuses a finding of the gate, whatever the file says", () => {
    const own = findingOf("WVR-03");
    const entry = { rule: "WVR-03", vendor: "acme", service: "calls", finding: own.id, digest: own.excuse };
    const { entries } = readBaseline(fileOf(path, writeBaseline([entry])));
    const register = new BaselineRegister(entries, policy.catalogue);
    expect(register.apply([own])).toEqual([own]);
  });

  it("leaves a waived finding waived, and its entry needed", () => {
    const waived = findingOf("SEC-06", { disposition: "waived" });
    const run = against([findingOf("SEC-06")], [waived]);
    expect([run.dispositions, run.said]).toEqual([["SEC-06 waived"], []]);
  });

  it("is the same bytes in whatever order, one entry on a line", () => {
    const text = toBaseline(accepted);
    expect(toBaseline(accepted.toReversed())).toBe(text);
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("    {"))).toHaveLength(accepted.length);
    expect(text.endsWith("  ]\n}\n")).toBe(true);
    expect(toBaseline([])).toBe('{\n  "schemaVersion": 1,\n  "entries": []\n}\n');
  });

  it("is written and read again without a change", () => {
    const text = toBaseline(accepted);
    expect(writeBaseline(readBaseline(fileOf(path, text)).entries.map(({ record }) => record))).toBe(text);
  });
});

describe("an entry of what was not judged", () => {
  it.each([
    { name: "a vendor left out or with a problem", scope: aScope({ judged: new Map() }), said: [], kept: 1 },
    { name: "a vendor that was judged", scope: aScope(), said: ["BSL-01/gone SEC-06"], kept: 0 },
    {
      name: "a vendor that is gone",
      scope: aScope({ vendors: new Set(), judged: new Map() }),
      said: ["BSL-01/gone SEC-06"],
      kept: 0,
    },
  ])("stays: $name", ({ scope, said, kept }) => {
    const run = against([findingOf("SEC-06")], [], scope);
    expect(run.said).toEqual(said);
    expect(run.pruned).toHaveLength(kept);
  });

  it.each([
    { guidelines: true, said: ["BSL-01/gone EVD-01"] },
    { guidelines: false, said: [] },
  ])("of the guidelines, judged: $guidelines", ({ guidelines, said }) => {
    const finding = findingOf("EVD-01", { vendor: null, service: null, guideline: "vendor-selection" });
    expect(against([finding], [], aScope({ guidelines })).said).toEqual(said);
    expect(against([finding], [finding], aScope({ guidelines })).dispositions).toEqual(["EVD-01 baselined"]);
  });

  it("is pointed at in its file", () => {
    const text = toBaseline([findingOf("SEC-06"), findingOf("SEC-07", { id: "a".repeat(32) })]);
    const register = new BaselineRegister(readBaseline(fileOf(path, text)).entries, policy.catalogue);
    const told = register.findings(aScope());
    expect(told.map(({ location, pointer }) => `${location.file}:${location.line} ${pointer}`)).toEqual([
      `${path}:4 /entries/0/rule`,
      `${path}:5 /entries/1/rule`,
    ]);
    expect(new Set(told.map(({ id }) => id)).size).toBe(2);
    expect(told[0]).toMatchObject({ vendor: "acme", service: "calls", basis: "gate" });
  });
});

describe("a baseline file", () => {
  const entry = { rule: "SEC-06", vendor: "acme", finding: "a".repeat(32), digest: "b".repeat(32) };
  const file = (value: unknown) => JSON.stringify(value, null, 2);
  it.each([
    { name: "no JSON", text: "{", at: ["json-invalid 1:2"] },
    { name: "nothing", text: "", at: ["json-invalid"] },
    { name: "YAML", text: "schemaVersion: 1\nentries: []\n", at: ["json-invalid"] },
    { name: "a comment", text: '{"schemaVersion": 1, "entries": [] // x\n}', at: ["json-invalid 1:36"] },
    {
      name: "marks of a merge",
      text: '{\n"schemaVersion": 1,\n<<<<<<< HEAD\n"entries": []\n}',
      at: ["json-invalid 3:1"],
    },
    {
      name: "a key used twice",
      text: '{"schemaVersion": 1, "entries": [],\n "entries": []}',
      at: ["json-invalid 2:3"],
    },
    {
      name: "a key used twice, once in disguise",
      text: '{"schemaVersion": 1, "entries": [],\n "\\u0065ntries": []}',
      at: ["json-invalid 2:3"],
    },
    { name: "a list", text: "[]", at: ["wrong-type 1:1"] },
    { name: "another version", text: file({ schemaVersion: 2, entries: [] }), at: ["unknown-value 2:20"] },
    { name: "no entries", text: file({ schemaVersion: 1 }), at: ["missing-key 2:3"] },
    {
      name: "an unknown key",
      text: file({ schemaVersion: 1, entries: [{ ...entry, until: 1 }] }),
      at: ["unknown-key 9:7"],
    },
    {
      name: "a digest cut short",
      text: file({ schemaVersion: 1, entries: [{ ...entry, digest: "b" }] }),
      at: ["blank-text 8:17"],
    },
    {
      name: "an entry twice",
      text: file({ schemaVersion: 1, entries: [entry, { ...entry, digest: "c".repeat(32) }] }),
      at: ["duplicate-item 13:18"],
    },
    {
      name: "depth without end",
      text: `{"schemaVersion": 1, "entries": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      at: expect.anything(),
    },
  ])("with $name is a problem and excuses nothing", ({ text, at }) => {
    const { entries, problems } = readBaseline(fileOf(path, text));
    expect(entries).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems.map(({ code, location }) => (location ? `${code} ${location.line}:${location.column}` : code)),
    ).toEqual(at);
  });

  it("that is no text is a problem", () => {
    expect(readBaseline({ path, bytes: new Uint8Array([0xff]) }).problems.map(({ code }) => code)).toEqual([
      "not-utf8",
    ]);
  });

  it("may be as large as a large inventory needs", () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => ({
      ...entry,
      finding: at.toString(16).padStart(32, "0"),
    }));
    expect(readBaseline(fileOf(path, writeBaseline(entries))).entries).toHaveLength(20_000);
  });
});
