import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/rules/page.ts";
import { policy } from "../support/inventory.ts";

const { catalogue } = policy.catalogue;
const page = (id: string) => {
  const rule = policy.catalogue.rule(id);
  if (!rule) throw new Error(id);
  return pageOf(rule, catalogue);
};

describe("the page of a rule", () => {
  it.each([
    { id: "SEC-03", file: "policies/sec/security_training.rego", declarable: true, temporary: true, cloud: true },
    { id: "PII-01", file: "policies/pii/purpose_limitation.rego", declarable: false, temporary: true, cloud: true },
    { id: "AGR-01", file: "policies/agr/agreement_in_force.rego", declarable: false, temporary: true, cloud: false },
    { id: "CHG-03", file: "policies/operating/chg.yaml", declarable: false, temporary: true, cloud: false },
    { id: "WVR-01", file: "policies/operating/wvr.yaml", declarable: false, temporary: false, cloud: false },
  ])("says of $id where it is stated and how it may be set aside", ({ id, file, declarable, temporary, cloud }) => {
    const { file: stated, exceptions, pairsWithCloud } = page(id);
    expect({
      file: stated,
      declarable: exceptions.declaration !== undefined,
      temporary: exceptions.temporary !== undefined,
      cloud: pairsWithCloud,
    }).toEqual({ file, declarable, temporary, cloud });
  });

  it("asks to acknowledge the law where a rule is statutory", () => {
    expect(page("PII-01").exceptions.temporary?.en).toContain("`acknowledges_statute: true`");
    expect(page("SEC-03").exceptions.temporary?.en).not.toContain("acknowledges_statute");
  });

  it("gives every case its severity, and a remedy only where it has its own", () => {
    for (const rule of catalogue.rules)
      for (const { name, severity, remedy } of pageOf(rule, catalogue).cases)
        expect([severity, remedy]).toEqual([rule.cases[name]?.severity ?? rule.severity, rule.cases[name]?.remedy]);
  });

  it("can be made of a rule whose source and framework nobody knows", () => {
    const resources = [{ ref: "https://example.com", description: "Own" }];
    const own = catalogue.rules.slice(0, 1).map((rule) => ({ ...rule, frameworks: { own: ["1"] }, resources }));
    const [{ sources, pairings } = page("SEC-03")] = own.map((rule) => pageOf(rule, catalogue));
    expect([sources[0]?.name.ko, pairings[0]?.name]).toEqual([undefined, undefined]);
  });
});
