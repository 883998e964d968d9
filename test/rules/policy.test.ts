import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { loadPolicyFiles } from "../../src/adapters/disk/policy-files.ts";
import { RunError } from "../../src/model/run-error.ts";
import { loadPolicy } from "../../src/rules/evaluate.ts";
import records from "../../src/schemas/records.schema.json" with { type: "json" };
import { dossierOf } from "../support/cases.ts";
import { aFolder } from "../support/cli.ts";
import { policy } from "../support/inventory.ts";

const dist = new URL("../../dist/", import.meta.url);
const { groups, rules: all } = policy.catalogue.catalogue;
const rules = all.filter(({ basis }) => basis !== "gate");
const gateRules = all.filter(({ basis }) => basis === "gate");

/** Every row of the requirement catalogue, as the certification guide and the statutes have it. */
const requirements = {
  SEL: ["selection-procedure", "rfp-requirements", "evaluation-criteria", "evaluation-applied"],
  AGR: [
    "agreement-in-force",
    "agreement-signed-before-start",
    "agreement-not-lapsing",
    "requirements-identified",
    "not-generic-only",
    "reviewed-after-change",
    "not-applicable-reasoned",
    "facts-agree",
  ],
  SEC: [
    "legal-compliance",
    "security-pledge",
    "security-training",
    "security-inspection",
    "leakage-prevention",
    "internet-restriction",
    "physical-protection",
    "endpoint-security",
    "wireless-restriction",
    "access-rights",
    "subcontracting-restriction",
    "subcontracting-procedure",
    "violation-sanctions",
    "damages",
    "incident-reporting",
  ],
  PII: [
    "purpose-limitation",
    "safeguards",
    "purpose-and-scope",
    "pii-subcontracting",
    "pii-access-control",
    "pii-supervision",
    "pii-liability",
  ],
  DEV: [
    "dev-legal-requirements",
    "secure-coding",
    "vulnerability-remediation",
    "dev-environment-security",
    "dev-confidentiality",
    "dev-liability",
  ],
  EVD: [
    "evidence-present",
    "evidence-unchanged",
    "clause-located",
    "quote-found",
    "clause-in-place",
    "clause-facts-agree",
    "words-agree",
    "clause-compared",
  ],
};

/** The run configuration's own rules. */
const ofTheGate = {
  WVR: [
    "waiver-in-force",
    "waiver-not-expiring",
    "waiver-within-limit",
    "waiver-independent",
    "waiver-known",
    "waiver-needed",
    "waiver-acknowledges-statute",
  ],
  BSL: ["baseline-needed"],
  CHG: ["record-kept", "facts-kept", "evidence-kept", "signed-text-kept"],
  POL: ["rules-unchanged", "settings-unchanged", "waivers-unchanged", "baseline-unchanged", "guidelines-unchanged"],
};

describe("the compiled module", () => {
  const names = ["policy.wasm", "catalogue.json", "sources.json", "policy-digests.json"];
  const shipped = names.map((name) => [name, readFileSync(new URL(name, dist))] as const);

  it.each([
    {
      altered: "policy.wasm",
      change: (content: Buffer) => Buffer.concat([content, Buffer.from("\0")]),
    },
    { altered: "catalogue.json", change: (content: Buffer) => String(content).replace("error", "note") },
    {
      altered: "policy-digests.json",
      change: (content: Buffer) => String(content).replace(/[0-9a-f]{64}/, "0".repeat(64)),
    },
  ])("is refused when $altered is altered or missing", async ({ altered, change }) => {
    const files = shipped.map(([name, content]) => [name, name === altered ? change(content) : content]);
    const folder = aFolder(Object.fromEntries(files));
    await expect(loadPolicyFiles(pathToFileURL(`${folder}/`))).rejects.toMatchObject({ code: "policy-altered" });
    rmSync(join(folder, altered));
    await expect(loadPolicyFiles(pathToFileURL(`${folder}/`))).rejects.toMatchObject({ code: "policy-missing" });
  });

  it("is refused when it is no module", () => {
    const { catalogue } = policy.catalogue;
    expect(() => loadPolicy(new Uint8Array([1, 2, 3]), catalogue, policy.identity)).toThrow(RunError);
  });

  it("gives equal answers to equal dossiers, whatever came before", () => {
    const first = policy.evaluate(dossierOf({ patch: [] }));
    policy.evaluate(dossierOf({ patch: [{ op: "remove", path: "/contracts/0" }] }));
    expect(policy.evaluate(dossierOf({ patch: [] }))).toEqual(first);
  });
});

describe("the catalogue", () => {
  it("has every requirement under its permanent id, and nothing else", () => {
    const expected = Object.entries({ ...requirements, ...ofTheGate }).flatMap(([group, keys]) =>
      keys.map((key, at) => [`${group}-${String(at + 1).padStart(2, "0")}`, key]),
    );
    expect(all.map(({ id, requirement }) => [id, requirement])).toEqual(expected);
    expect(Object.keys(groups)).toEqual([...Object.keys(requirements), ...Object.keys(ofTheGate)]);
  });

  it("has the statute behind the seven PII items alone", () => {
    const statutory = rules.filter(({ basis }) => basis === "statute");
    expect(statutory.map(({ requirement }) => requirement)).toEqual(requirements.PII);
    for (const { id, severity } of statutory) {
      const citation = policy.catalogue.on("2026-09-11").rule(id)?.citation;
      expect(citation?.en).toMatch(
        /^PIPA art\. 26\(1\)[123]( and art\. 26\(6\))? \(Act No\. 21445, in force 2026-09-11\)/,
      );
      expect(citation?.ko).toMatch(
        /^개인정보 보호법 제26조제1항제[123]호(, 제26조제6항)? \(법률 제21445호, 2026\. 9\. 11\. 시행\)/,
      );
      expect(severity).toBe("error");
    }
  });

  it("names the statute item of each PII rule", () => {
    const item = (id: string) => policy.catalogue.rule(id)?.citation.en ?? "";
    expect(item("PII-01")).toContain("26(1)1");
    expect(item("PII-02")).toContain("26(1)2");
    for (const n of [1, 2, 3, 4, 5]) expect(item(`PII-0${n + 2}`)).toContain(`Decree art. 28(1)${n}`);
  });

  it("warns of what is about quality or upcoming days, and of nothing else", () => {
    expect(rules.filter(({ severity }) => severity !== "error").map(({ id }) => id)).toEqual([
      "AGR-03",
      "AGR-07",
      "AGR-08",
      "EVD-07",
    ]);
    const milder = rules.flatMap(({ id, cases }) =>
      Object.entries(cases).flatMap(([name, { severity }]) => (severity ? [`${id}/${name} ${severity}`] : [])),
    );
    expect(milder).toEqual([
      "SEL-01/existing warning",
      "SEL-03/low-weight warning",
      "SEL-03/zero-score warning",
      "SEL-04/low-passing-score warning",
      "AGR-02/items-late-cured warning",
      "AGR-02/late-cured warning",
      "AGR-03/renewing note",
      "AGR-04/existing warning",
      "AGR-04/too-few warning",
      "AGR-06/law-changed warning",
      "AGR-06/renewed-automatically warning",
      "AGR-07/shared note",
      "AGR-08/not-consigned note",
      "SEC-03/interval-too-long warning",
      "SEC-03/no-interval warning",
      "SEC-03/unstated warning",
      "SEC-04/interval-too-long warning",
      "SEC-04/no-interval warning",
      "SEC-04/unstated warning",
      "SEC-15/longer-than-a-day note",
      "SEC-15/too-late warning",
      "EVD-01/foreign-folder warning",
      "EVD-01/same-document warning",
      "EVD-03/quote-too-short warning",
      "EVD-04/elsewhere warning",
      "EVD-04/unread-not-in-force note",
      "EVD-05/elsewhere warning",
      "EVD-05/no-articles warning",
      "EVD-05/no-pages warning",
      "EVD-05/section-absent warning",
      "EVD-05/vendor-not-named note",
      "EVD-06/not-stated warning",
      "EVD-06/other-words warning",
      "EVD-08/uncompared warning",
    ]);
  });

  it("tells the gate's own rules apart", () => {
    expect(gateRules.map(({ group }) => group)).toEqual(
      Object.entries(ofTheGate).flatMap(([group, keys]) => keys.map(() => group)),
    );
    for (const { id, frameworks, resources } of gateRules) {
      expect([frameworks, resources]).toEqual([{}, []]);
      expect(policy.catalogue.isExcusable(id)).toBe(false);
    }
    for (const { id } of rules) expect(policy.catalogue.isExcusable(id)).toBe(true);
    expect(policy.catalogue.isExcusable("XXX-01")).toBe(false);
  });

  it("lets waivers name the rules of the requirements, and those about evidence that a change takes away", () => {
    const waivable = gateRules.filter(({ id }) => policy.catalogue.isWaivable(id)).map(({ id }) => id);
    expect(waivable).toEqual(["CHG-03", "CHG-04"]);
    for (const { id } of rules) expect(policy.catalogue.isWaivable(id)).toBe(true);
    expect(policy.catalogue.isWaivable("XXX-01")).toBe(false);
  });

  it("has an error for a waiver or change that must not be, a warning for what is left over, a note for what is changed", () => {
    const of = (wanted: string) => gateRules.filter(({ severity }) => severity === wanted).map(({ id }) => id);
    expect(of("error")).toEqual(["WVR-03", "WVR-04", "WVR-05", "WVR-07", "CHG-01", "CHG-03", "CHG-04"]);
    expect(of("warning")).toEqual(["WVR-01", "WVR-02", "WVR-06", "BSL-01", "CHG-02"]);
    expect(of("note")).toEqual(["POL-01", "POL-02", "POL-03", "POL-04", "POL-05"]);
  });

  it.each(all)(
    "$id has its texts in both languages and names only facts it has",
    ({ title, description, citation, remedy, cases }) => {
      for (const text of [title, description, citation, remedy, ...Object.values(cases)]) {
        expect(text.en).toMatch(/[a-z]{3}/);
        expect(text.ko).toMatch(/[가-힣]{2}/);
      }
      for (const text of [title, description, citation, remedy]) expect(text.en + text.ko).not.toMatch(/[{}]/);
    },
  );

  it.each(rules.filter(({ group }) => ["SEC", "PII", "DEV"].includes(group)))(
    "pairs $id with other frameworks",
    ({ frameworks }) => {
      expect(frameworks["iso-27001"]).toContain("A.5.20");
      expect(frameworks["nist-csf"]).toContain("GV.SC-05");
      expect(frameworks["nist-800-53"]).toContain("SA-9a");
    },
  );

  it("and the schema know the same requirement keys", () => {
    expect(records.$defs.term.enum).toEqual([...requirements.SEC, ...requirements.PII, ...requirements.DEV]);
    expect(records.$defs.guideline.properties.covers.items.enum).toEqual(Object.values(requirements).flat());
  });

  it("knows by what rules decide, in the words of the schema", () => {
    const { termGroups, demandingTypes, principalKinds } = policy.catalogue.catalogue;
    expect(termGroups).toEqual(["SEC", "PII", "DEV"]);
    expect(records.$defs.service.properties.type.enum).toEqual(expect.arrayContaining([...demandingTypes]));
    expect(records.$defs.document_kind.enum).toEqual(expect.arrayContaining([...principalKinds]));
    expect(rules.filter(({ id }) => policy.catalogue.isTerm(id))).toEqual(
      rules.filter(({ group }) => termGroups.includes(group)),
    );
    expect(policy.catalogue.isTerm("SEC-99")).toBe(false);
  });
});
