import { readFileSync } from "node:fs";
import * as sdk from "@open-policy-agent/opa-wasm";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/judgement/fingerprint.ts";
import { concerningIn, concerns, reports, speakerOf } from "../../src/model/concerns.ts";
import type { PolicyInput, PolicyOutput } from "../../src/schemas/generated/types.ts";
import records from "../../src/schemas/records.schema.json" with { type: "json" };
import { dossierOf, type RuleCase, ruleCases, written } from "../support/cases.ts";
import { type Files, goodFiles, judge, plain, policy } from "../support/inventory.ts";

/** The rules Rego decides. */
const rules = policy.catalogue.catalogue.rules.filter(({ basis }) => basis !== "gate");
const titled = ruleCases.map((ruleCase) => ({
  ...ruleCase,
  title: `${ruleCase.rule} ${ruleCase.kind}: ${ruleCase.name}`,
}));

const answers = new Map<RuleCase, PolicyOutput>();

/** What the compiled rules answer to a case, which several tests look at and is asked once. */
function answerTo(ruleCase: RuleCase): PolicyOutput {
  const answer = answers.get(ruleCase) ?? policy.evaluate(dossierOf(ruleCase));
  answers.set(ruleCase, answer);
  return answer;
}

describe("the compiled rules", () => {
  it.each(titled)("$title", (ruleCase) => {
    const { contracts } = dossierOf(ruleCase);
    const { findings, assessment } = answerTo(ruleCase);
    expect(findings.map(written).sort()).toEqual([...ruleCase.findings].sort());
    const failed = assessment.filter(({ status }) => status === "fail");
    const concerning = findings.map(({ rule, subject }) => ({ rule, ...concerningIn(subject, contracts) }));
    expect(failed.filter((answer) => !concerning.some((finding) => reports(finding, answer)))).toEqual([]);
    for (const { rule, subject } of findings) {
      const finding = concerningIn(subject, contracts);
      const answers = failed.filter((answer) => answer.rule === rule && concerns(finding, answer.subject));
      expect(
        answers.map(({ reason }) => reason),
        `${rule} ${JSON.stringify(subject)}`,
      ).toContainEqual({ code: "finding" });
    }
    const keys = assessment.map(({ rule, subject }) => JSON.stringify([rule, subject]));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it("lets nothing but a statutory rule stand in for a statutory one", () => {
  const isStatutory = (id: string) => policy.catalogue.rule(id)?.isStatutory === true;
  const told = titled.flatMap((ruleCase) => answerTo(ruleCase).assessment);
  const stoodIn = told.filter((answer) => speakerOf(answer) !== answer.rule);
  const ofTerms = stoodIn.filter(({ rule }) => rule !== "EVD-08");
  expect(new Set(ofTerms.map(speakerOf))).toEqual(new Set(["AGR-01", "AGR-05", "SEL-01", "SEL-03"]));
  expect(stoodIn.filter((answer) => isStatutory(answer.rule) && !isStatutory(speakerOf(answer)))).toEqual([]);
});

it("lets the rule that reports a clause nobody compared answer for its comparison", () => {
  const told = titled.flatMap((ruleCase) => answerTo(ruleCase).assessment);
  const stoodIn = told.filter((answer) => answer.rule === "EVD-08" && speakerOf(answer) !== "EVD-08");
  expect(new Set(stoodIn.map(speakerOf))).toEqual(new Set(["EVD-01", "EVD-02", "EVD-03", "EVD-04"]));
});

it("knows of every clause that meets something how it stands, and of every service that is asked that it is active", () => {
  for (const ruleCase of titled) {
    const { title } = ruleCase;
    const { assessment, facts } = answerTo(ruleCase);
    const contracts = new Map(facts.contracts.map((contract) => [contract.id, contract]));
    for (const { contract, clause, standing } of assessment.flatMap(({ clauses = [] }) => clauses)) {
      expect([contracts.get(contract)?.in_force, contracts.get(contract)?.clauses[clause]?.standing], title).toEqual([
        true,
        standing,
      ]);
    }
    const asked = new Set(assessment.flatMap(({ subject }) => subject.service ?? []));
    const active = facts.services.filter(({ state }) => state === "active").map(({ id }) => id);
    expect(active.toSorted(), title).toEqual([...asked].sort());
    const clauses = facts.contracts.flatMap((contract) => contract.clauses);
    expect(clauses.filter(({ standing, lack }) => (standing === "compared") === (lack !== undefined))).toEqual([]);
  }
});

describe("the cases", () => {
  it("have unique names", () => {
    expect(new Set(titled.map(({ title }) => title)).size).toBe(titled.length);
  });

  it.each(rules.map(({ id, cases }) => ({ id, cases })))(
    "show $id good, absent and broken in each way",
    ({ id, cases }) => {
      const own = ruleCases.filter(({ rule }) => rule === id);
      expect(own.filter(({ kind, findings }) => kind === "good" && !findings.some(isOf(id)))).not.toEqual([]);
      expect(own.filter(({ kind }) => kind === "absent")).not.toEqual([]);
      for (const name of Object.keys(cases)) {
        const shown = own.filter(({ kind, findings }) => kind === "bad" && findings.some(isOf(`${id}/${name}`)));
        expect(shown, `${id}/${name}`).not.toEqual([]);
      }
    },
  );

  it.each(rules.filter(readsDate).map(({ id }) => id))(
    "show %s the day before, on and after each day it reads",
    (id) => {
      const own = ruleCases.filter(({ rule, kind }) => rule === id && kind === "boundary");
      const boundaries = new Set(own.map(({ boundary }) => boundary));
      expect(boundaries.size).toBeGreaterThan(0);
      for (const name of boundaries) {
        const cases = own.filter(({ boundary }) => boundary === name);
        expect([...new Set(cases.map(({ day }) => day))].sort(), `${id} ${name}`).toEqual(["after", "before", "on"]);
        expect(
          new Set(cases.map(({ findings }) => findings.join())).size,
          `${id} ${name} has two sides`,
        ).toBeGreaterThan(1);
      }
    },
  );
});

const isOf = (prefix: string) => (finding: string) => finding.startsWith(prefix);

/** Whether the rule's own Rego names a date of a record, or the as-of date. */
function readsDate({ group, requirement }: { group: string; requirement: string }): boolean {
  const file = `../../policies/${group.toLowerCase()}/${requirement.replaceAll("-", "_")}.rego`;
  const source = readFileSync(new URL(file, import.meta.url), "utf8").replaceAll(/^#.*$/gm, "");
  return dateFields.some((field) => new RegExp(`\\b${field}\\b`).test(source));
}

/** Keys whose value is a date, by the schema; `from` and `to` only as parts of a period. */
const dateFields = [
  ...new Set(
    Object.values(records.$defs).flatMap((definition) =>
      Object.entries("properties" in definition ? definition.properties : {})
        .filter(([, property]) => "$ref" in property && property.$ref === "#/$defs/date")
        .map(([key]) => (["from", "to"].includes(key) ? `effective\\.${key}` : key)),
    ),
  ),
  "as_of",
  "effective",
  "expiry_warning_until",
];

it("knows which rules read dates", () => {
  const reading = rules.filter(readsDate).map(({ id }) => id);
  expect(reading).toEqual(["SEL-01", "SEL-02", "SEL-04", "AGR-01", "AGR-02", "AGR-03", "AGR-04", "AGR-06"]);
});

/** Sets have no order. */
function inSetOrder(output: unknown): unknown {
  return JSON.parse(JSON.stringify(output), (key, value) =>
    key === "findings" || key === "assessment" ? [...value].map(canonical).sort() : value,
  );
}

/** A case for each way to break a rule. */
const brokenInEachWay = rules.flatMap(({ id, cases }) =>
  Object.keys(cases).flatMap(
    (name) => titled.find(({ kind, findings }) => kind === "bad" && findings.some(isOf(`${id}/${name}`))) ?? [],
  ),
);

it("answers each question by itself as it answers all at once", () => {
  const wasm = readFileSync(new URL("../../dist/policy.wasm", import.meta.url));
  const { loadPolicySync } = (sdk as unknown as { default: typeof sdk }).default;
  const module = loadPolicySync(wasm, { initial: 5, maximum: 4096 });
  module.setData({ clausegate: { law: policy.catalogue.catalogue.law } });
  const ask = (dossier: PolicyInput, entrypoint: string) => module.evaluate(dossier, entrypoint)[0].result;
  // Every fifth case: each is asked five times.
  for (const ruleCase of titled.filter((_, at) => at % 5 === 0)) {
    const dossier = dossierOf(ruleCase);
    const [findings, assessment] = [ask(dossier, "clausegate/findings"), ask(dossier, "clausegate/assessment")];
    const all = inSetOrder({ findings, assessment, facts: ask(dossier, "clausegate/facts") });
    expect(all).toEqual(inSetOrder(answerTo(ruleCase)));
    expect(inSetOrder({ findings, assessment })).toEqual(inSetOrder(ask(dossier, "clausegate/judgement")));
  }
});

describe("two vendors at once", () => {
  const broken = brokenInEachWay.filter(({ patch }) => !patch.some(({ path }) => isNoRecord(path)));

  it.each(broken)("keep apart: $title", async (ruleCase) => {
    const report = await judge({
      ...asFiles(dossierOf(ruleCase), "acme"),
      ...asFiles(dossierOf({ patch: [] }), "other"),
    });
    expect(report.problems).toEqual([]);
    // What the cases say of documents is not on this tree: every document is absent, in both vendors alike.
    const found = report.findings.filter(({ rule }) => isOfRecords(rule));
    const expected = ruleCase.findings.filter(isOfRecords);
    expect(found.filter(({ vendor }) => vendor === "other")).toEqual([]);
    expect(found.map(({ rule, args, pointer }) => `${rule}/${args.case} ${pointer}`).sort()).toEqual(
      expected.map((finding) => finding.replace(/ \S+ /, " ")).sort(),
    );
  });
});

/** Whether a finding's rule asks the records alone, and no document: of evidence EVD-03 does. */
const isOfRecords = (finding: string) => !/^EVD-0[124-8]/.test(finding);

/** Parts of the policy's input that no record holds, and dossiers without a vendor. */
const isNoRecord = (path: string) => /^\/(as_of|settings|evidence|vendor$)/.test(path);

/** The dossier as records of a folder. */
function asFiles(dossier: PolicyInput, folder: string): Files {
  const vendor = { ...plain(dossier.vendor ?? {}), id: folder };
  const contracts = dossier.contracts.map((contract) => ({ ...plain(contract), vendor: folder }));
  return {
    [`vendors/${folder}/vendor.yaml`]: vendor,
    ...Object.fromEntries(contracts.map((contract, at) => [`vendors/${folder}/c${at}.yaml`, contract])),
    ...Object.fromEntries(
      dossier.guidelines.map((guideline, at) => [`vendors/_guidelines/g${at}.yaml`, plain(guideline)]),
    ),
  };
}

it("starts from files in good order", async () => {
  expect((await judge(goodFiles())).findings).toEqual([]);
});
