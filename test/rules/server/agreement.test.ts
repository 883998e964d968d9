import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide, openDirectory } from "../../../src/entry/library.ts";
import { canonical } from "../../../src/judgement/fingerprint.ts";
import type { PolicyInput } from "../../../src/schemas/generated/types.ts";
import { inputSchema } from "../../../tools/schemas/policy-input.ts";
import { dossierOf, type RuleCase, ruleCases } from "../../support/cases.ts";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";
import { day, policy } from "../../support/inventory.ts";
import { anOpaServer, type OpaServer } from "../../support/opa-server.ts";

/** What the server answers, as far as the tests read it. */
interface GateAnswer {
  readonly allow: boolean;
  readonly decision: string;
  readonly reasons: readonly GateReason[];
  readonly remarks: readonly GateReason[];
  readonly passed: readonly object[];
  readonly not_applicable: readonly object[];
  readonly policy: object | null;
}

interface GateReason {
  readonly code: string;
  readonly rule: string | null;
  readonly severity: string;
  readonly subject: object;
  readonly record: string | null;
  readonly path: readonly (string | number)[];
  readonly args: object;
  readonly message: { readonly en: string; readonly ko: string };
}

let server: OpaServer;

beforeAll(async () => {
  const bundle = join(aFolder(), "bundle.tar.gz");
  const { status } = await clausegateHere(["policy", "bundle", "--output", bundle]);
  expect(status).toBe(0);
  server = await anOpaServer(["--bundle", bundle]);
});

afterAll(async () => server.stop());

async function ask(input: unknown): Promise<GateAnswer> {
  const { status, result } = await server.ask("clausegate/gate", input === undefined ? undefined : { input });
  expect(status).toBe(200);
  return result as GateAnswer;
}

/** By what the rules found, in any order. */
const inAnyOrder = (values: readonly object[]) => values.map((value) => canonical(value)).sort();

/** The compiled module's answer about a vendor's dossier and the guidelines it was chosen by. */
function compiled(dossier: PolicyInput) {
  const guidelines = { ...dossier, vendor: null, contracts: [] };
  const [own, shared] = policy.evaluateAll([dossier, guidelines]);
  return {
    findings: [...(shared?.findings ?? []), ...(own?.findings ?? [])],
    assessment: [...(shared?.assessment ?? []), ...(own?.assessment ?? [])],
  };
}

const severityOf = (rule: string, name: string) => {
  const known = policy.catalogue.rule(rule);
  return known?.cases[name]?.severity ?? known?.severity;
};

/** A case for each rule, in which it finds something about a vendor. */
const brokenRules = policy.catalogue.catalogue.rules
  .filter(({ basis }) => basis !== "gate")
  .map(({ id }) => {
    const isOne = ({ rule, kind, findings }: RuleCase) =>
      rule === id && kind === "bad" && findings.some((finding) => finding.startsWith(`${id}/`));
    const found = ruleCases.find((ruleCase) => isOne(ruleCase) && dossierOf(ruleCase).vendor !== null);
    return { id, dossier: dossierOf(found ?? { patch: [] }) };
  });

it.each(brokenRules)("$id is answered by a server as by the compiled module, finding by finding", async (ruleCase) => {
  const { id, dossier } = ruleCase;
  expect(compiled(dossier).findings.map(({ rule }) => rule)).toContain(id);
  agree(id, dossier, await ask(dossier));
});

it("the organisation's own guidelines are judged by a server as by the compiled module, and allow nothing", async () => {
  const dossier = { ...dossierOf({ patch: [] }), vendor: null, contracts: [] };
  expect(await ask(dossier)).toMatchObject({ allow: false, decision: "cannot-tell" });
  const { result } = await server.ask("clausegate/judgement", { input: dossier });
  const { findings, assessment } = result as ReturnType<typeof compiled>;
  const expected = policy.evaluate(dossier);
  expect(inAnyOrder(findings)).toEqual(inAnyOrder(expected.findings));
  expect(inAnyOrder(assessment)).toEqual(inAnyOrder(expected.assessment));
});

function agree(title: string, dossier: PolicyInput, answer: GateAnswer): void {
  const { findings, assessment } = compiled(dossier);
  const told = [...answer.reasons, ...answer.remarks];
  const found = told.filter(({ code }) => code === "finding");
  const facts = found.map(({ rule, subject, record, path, args }) => ({ rule, subject, record, path, args }));
  expect(inAnyOrder(facts), title).toEqual(inAnyOrder(findings));
  for (const { rule, severity, args } of found)
    expect(severity, title).toBe(severityOf(rule ?? "", String(Reflect.get(args, "case"))));
  const by = (status: string) =>
    assessment.filter((entry) => entry.status === status).map(({ status: _, ...rest }) => rest);
  expect(inAnyOrder(answer.passed), title).toEqual(inAnyOrder(by("pass")));
  expect(inAnyOrder(answer.not_applicable), title).toEqual(inAnyOrder(by("not-applicable")));
  const isRefused = answer.reasons.some(({ code }) => code !== "finding");
  const hasError = answer.reasons.some(({ severity }) => severity === "error");
  expect(
    answer.reasons.every(({ severity }) => severity === "error"),
    title,
  ).toBe(true);
  expect(answer.allow, title).toBe(!(isRefused || hasError));
}

describe("a vendor of this repository", async () => {
  const tree = await openDirectory(repository);
  const { folders } = await tree.list("vendors", "names");
  const vendors = folders.filter((folder) => folder !== "_guidelines");
  const days = ["2026-06-30", "2027-03-31"];
  const asked = vendors.flatMap((vendor) => days.map((asOf) => ({ vendor, asOf })));

  it.each(asked)("$vendor is answered as of $asOf as by clausegate gate, word by word", async ({ vendor, asOf }) => {
    const { status, stdout, stderr } = await clausegateHere([
      ...["dossier", vendor, "--root", repository, "--as-of", asOf, "--input"],
    ]);
    const decision = await decide(tree, policy, { vendor, asOf: day(asOf), daysAhead: 0 });
    expect([decision.waived, decision.baselined, decision.relaxed]).toEqual([[], [], []]);
    if (decision.decision === "cannot-tell") {
      expect([status, stdout, stderr.split("\n").length - 2]).toEqual([2, "", decision.problems.length]);
      return;
    }
    const answer = (await server.ask("clausegate/gate", JSON.parse(stdout))).result as GateAnswer;
    const told = (reasons: readonly Pick<GateReason, "code" | "rule" | "severity" | "message">[]) =>
      inAnyOrder(reasons.map(({ code, rule, severity, message }) => ({ code, rule, severity, message })));
    expect([answer.allow, answer.decision]).toEqual([decision.allow, decision.decision]);
    expect(told(answer.reasons)).toEqual(told(decision.reasons));
    expect(told(answer.remarks)).toEqual(told(decision.remarks));
    expect(answer.passed).toHaveLength(decision.passed.length);
    expect(answer.not_applicable).toHaveLength(decision.notApplicable.length);
    expect(answer.policy).toMatchObject({ digest: decision.policy.digest, edition: decision.policy.edition });
  });
});

describe("what is no dossier", () => {
  const good = dossierOf({ patch: [] });
  const isDossier = new Ajv2020({ strict: false, formats: { date: true } }).compile(inputSchema());

  it.each([
    { name: "no input", input: undefined },
    { name: "null", input: null },
    { name: "nothing", input: {} },
    { name: "a text", input: "acme" },
    { name: "a dossier as text", input: JSON.stringify(good) },
    { name: "a list of dossiers", input: [good] },
    { name: "a dossier in a dossier", input: { input: good } },
    { name: "true", input: true },
    { name: "the guidelines' dossier", input: { ...good, vendor: null, contracts: [] } },
    { name: "no vendor", input: { ...good, vendor: undefined } },
    { name: "no day", input: { ...good, as_of: undefined } },
    { name: "a day there is not", input: { ...good, as_of: "2026-02-30" } },
    { name: "a kind there is not", input: { ...good, vendor: { ...good.vendor, kind: "supplier" } } },
    { name: "a status there is not", input: { ...good, vendor: { ...good.vendor, status: "fine" } } },
    { name: "a key there is not", input: { ...good, allow: true } },
  ])("is not allowed: $name", async ({ input }) => {
    const answer = await ask(input);
    expect(answer).toMatchObject({ allow: false, decision: "cannot-tell", passed: [] });
    expect(answer.reasons).toMatchObject([{ code: "dossier-invalid", severity: "error", rule: null }]);
  });

  it("is never allowed where a part is missing or of another type, and else judged as by the compiled module", async () => {
    const altered = placesOf(good).flatMap((path, at) => [
      { title: `without ${path.join(".")}`, dossier: without(path) },
      { title: `${path.join(".")} is other`, dossier: other(path, [null, 42, "", []][at % 4]) },
    ]);
    const sample = altered.filter((_, at) => at % 7 === 0);
    const counts = { valid: 0, invalid: 0 };
    for (const { title, dossier } of sample) {
      const answer = await ask(dossier);
      const isJudged = answer.decision !== "cannot-tell";
      counts[isJudged ? "valid" : "invalid"] += 1;
      if (!isDossier(dossier)) expect([isJudged, answer.allow], title).toEqual([false, false]);
      if (isJudged) agree(title, dossier, answer);
    }
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(5);
  });

  function without(path: readonly (string | number)[]): PolicyInput {
    return altering(path, (parent, key) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    });
  }

  function other(path: readonly (string | number)[], value: unknown): PolicyInput {
    return altering(path, (parent, key) => Reflect.set(parent, key, value));
  }

  function altering(path: readonly (string | number)[], change: (parent: object, key: string | number) => void) {
    const dossier = structuredClone(good);
    change(
      path.slice(0, -1).reduce((at, key) => Reflect.get(at, key), dossier as object),
      path.at(-1) ?? "",
    );
    return dossier;
  }
});

/** Paths of all parts of a value. */
function placesOf(value: object, above: readonly (string | number)[] = []): (string | number)[][] {
  return Object.entries(value).flatMap(([key, part]) => {
    const path = [...above, Array.isArray(value) ? Number(key) : key];
    return [path, ...(typeof part === "object" && part !== null ? placesOf(part, path) : [])];
  });
}
