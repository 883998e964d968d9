import { describe, expect, it } from "vitest";
import { isTimeZone } from "../../../src/adapters/clock.ts";
import { baselinePath, readBaseline, toBaseline } from "../../../src/config/baseline/file.ts";
import { readRunConfig } from "../../../src/config/run-config.ts";
import { isLater, rulesVersion, sinceOf } from "../../../src/model/rules-version.ts";
import { reporters } from "../../../src/report/formats/table.ts";
import { CatalogueIndex } from "../../../src/rules/catalogue.ts";
import type { Policy } from "../../../src/rules/evaluate.ts";
import { acceptFindings, addFindings, pruneBaseline } from "../../../src/usecases/baseline/baseline.ts";
import { check } from "../../../src/usecases/check/check.ts";
import { clausesWithout } from "../../support/change.ts";
import { aContract, anInventory, type Files, goodFiles, policy, someDay } from "../../support/inventory.ts";

/** The shipped policies, with no rule changed but those named: they changed in version 0.2.0. */
function policyWhere(...changed: readonly string[]): Policy {
  const rules = policy.catalogue.catalogue.rules.map(({ since: _, ...rule }) => ({
    ...rule,
    cases: Object.fromEntries(
      Object.entries(rule.cases).map(([name, { since: _, ...one }]) => [
        name,
        changed.includes(`${rule.id}/${name}`) ? { ...one, since: "0.2.0" } : one,
      ]),
    ),
    ...(changed.includes(rule.id) && { since: "0.2.0" }),
  }));
  const catalogue = new CatalogueIndex({ ...policy.catalogue.catalogue, rules });
  return Object.create(policy, { catalogue: { value: catalogue } });
}

const before = policyWhere();
const after = policyWhere("SEC-06/missing", "SEC-09");
const broken = goodFiles({
  contract: aContract({ clauses: clausesWithout("internet-restriction", "damages") }),
});

async function optionsOf(files: Files, by: Policy) {
  const runConfig = await readRunConfig(anInventory(files), { catalogue: by.catalogue, isTimeZone });
  return { asOf: someDay, runConfig };
}
const judged = async (files: Files, by: Policy) => check(anInventory(files), by, await optionsOf(files, by));
const withBaseline = (text: string): Files => ({ ...broken, [baselinePath]: text });
const marks = async (files: Files, by: Policy) =>
  (await judged(files, by)).findings.map(({ rule, disposition, ofChangedRule = false }) =>
    [rule, disposition, ofChangedRule].join(" "),
  );
const written = (text: string) => readBaseline({ path: baselinePath, bytes: new TextEncoder().encode(text) });

/** A baseline of the version before that accepted SEC-14, when SEC-06 did not find what it finds now. */
async function ofBefore(): Promise<string> {
  const { findings } = await judged(broken, before);
  return toBaseline(findings.filter(({ rule }) => rule === "SEC-14"));
}

describe("versions", () => {
  it.each([
    { version: "0.2.0", other: "0.1.0", later: true },
    { version: "0.1.0", other: "0.1.0", later: false },
    { version: "0.1.9", other: "0.2.0", later: false },
    { version: "0.10.0", other: "0.9.9", later: true },
    { version: "1.0.0", other: "0.99.99", later: true },
    { version: "0.1.1", other: "0.1.0", later: true },
  ])("$version is later than $other: $later", ({ version, other, later }) => {
    expect(isLater(version, other)).toBe(later);
  });

  it("are the later of the rule's and the case's, and 0.1.0 where none is named", () => {
    const [rule] = before.catalogue.catalogue.rules;
    const [broken] = Object.values(rule?.cases ?? {});
    if (!rule || !broken) throw new Error("no rules");
    expect(sinceOf({ rule, broken })).toBe("0.1.0");
    expect(sinceOf({ rule, broken: { ...broken, since: "0.2.0" } })).toBe("0.2.0");
    expect(sinceOf({ rule: { ...rule, since: "0.3.0" }, broken: { ...broken, since: "0.2.0" } })).toBe("0.3.0");
    expect([rulesVersion(before.catalogue.catalogue.rules), rulesVersion(after.catalogue.catalogue.rules)]).toEqual([
      "0.1.0",
      "0.2.0",
    ]);
  });
});

describe("a finding of a changed rule", () => {
  it("is told apart from the others, and counts", async () => {
    const files = withBaseline(await ofBefore());
    expect(await marks(files, before)).toEqual(["SEC-06 open false", "SEC-14 baselined false"]);
    expect(await marks(files, after)).toEqual(["SEC-06 open true", "SEC-14 baselined false"]);
    const report = await judged(files, after);
    expect(report.verdict).toBe("fail");
    expect(reporters.text(report, { language: "en", color: false })).toContain(
      "Findings of rules that changed since the baseline was written: 1 (SEC-06); run 'clausegate baseline write --add' to accept them",
    );
    expect(reporters.markdown(report, { language: "ko", color: false })).toContain("바뀐 규칙의 지적사항 1건");
  });

  it("is an ordinary one without a baseline, and with one of the same rules", async () => {
    expect(await marks(broken, after)).toEqual(["SEC-06 open false", "SEC-14 open false"]);
    const accepted = await acceptFindings(anInventory(broken), after, await optionsOf(broken, after));
    expect(written(accepted.text).rules).toBe("0.2.0");
    const emptied = withBaseline(toBaseline([], "0.2.0"));
    expect(await marks(emptied, after)).toEqual(["SEC-06 open false", "SEC-14 open false"]);
  });
});

describe("clausegate baseline write --add", () => {
  const add = async (files: Files, by: Policy) => addFindings(anInventory(files), by, await optionsOf(files, by));

  it("accepts findings of changed rules alone, and keeps what was accepted", async () => {
    const old = await ofBefore();
    const { text, entries } = await add(withBaseline(old), after);
    expect(entries).toBe(1);
    const records = (of: string) => written(of).entries.map(({ record }) => record);
    expect(records(text)).toEqual(expect.arrayContaining(records(old)));
    expect(records(text).map(({ rule }) => rule)).toEqual(["SEC-06", "SEC-14"]);
    expect(written(text).rules).toBe("0.2.0");
    expect(await marks(withBaseline(text), after)).toEqual(["SEC-06 baselined false", "SEC-14 baselined false"]);
  });

  it("leaves open what the rules before found, too", async () => {
    const { text, entries } = await add(withBaseline(toBaseline([])), after);
    expect(entries).toBe(1);
    expect(await marks(withBaseline(text), after)).toEqual(["SEC-06 baselined false", "SEC-14 open false"]);
  });

  it("leaves open a finding whose part of the record changed since it was accepted", async () => {
    const accepted = toBaseline((await judged(broken, before)).findings);
    const files = { ...withBaseline(accepted.replaceAll(/"digest":"[0-9a-f]{4}/g, '"digest":"0000')) };
    const { text, entries } = await add(files, after);
    expect(entries).toBe(0);
    expect(written(text).entries).toHaveLength(2);
  });

  it("tells changed rules apart still where a vendor could not be judged", async () => {
    const files = { ...withBaseline(await ofBefore()), "vendors/beta/vendor.yaml": "kind: vendor\nid: [\n" };
    expect(written((await add(files, after)).text).rules).toBe("0.1.0");
  });

  it("needs a baseline", async () => {
    await expect(add(broken, after)).rejects.toMatchObject({ code: "baseline-missing" });
  });
});

it("pruning keeps the version of the rules", async () => {
  const files = { ...goodFiles(), [baselinePath]: toBaseline((await judged(broken, after)).findings, "0.2.0") };
  const { text } = await pruneBaseline(anInventory(files), after, await optionsOf(files, after));
  expect(written(text)).toMatchObject({ entries: [], rules: "0.2.0" });
});
