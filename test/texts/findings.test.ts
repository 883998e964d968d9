import { describe, expect, it } from "vitest";
import { findingTexts, findingTextsIn, localizedFindingTexts } from "../../src/texts/findings.ts";
import { policy } from "../support/inventory.ts";

const { catalogue: rules } = policy;
const message = (rule: string, args: Record<string, string | string[]>) =>
  localizedFindingTexts({ rule, args: { case: "missing", ...args } }, rules).message;

describe("what a finding says", () => {
  it("is its rule's, in the language asked for", () => {
    const { citation, title, remedy } = rules.rule("SEC-03") ?? {};
    const finding = { rule: "SEC-03", args: { case: "missing", service: "Calls" } };
    for (const language of ["en", "ko"] as const) {
      const texts = findingTexts(finding, rules, language);
      expect(texts).toMatchObject({
        citation: citation?.[language],
        title: title?.[language],
        remedy: remedy?.[language],
      });
      expect(texts.message).toContain("'Calls'");
      expect(findingTextsIn(language, rules.catalogue.rules)(finding)).toEqual(texts);
    }
    expect(localizedFindingTexts(finding, rules).message.en).toBe(findingTexts(finding, rules, "en").message);
  });

  it("is its case's remedy, where that has one", () => {
    const { remedy } = rules.rule("SEC-03")?.cases["no-interval"] ?? {};
    const texts = findingTexts({ rule: "SEC-03", args: { case: "no-interval", service: "Calls" } }, rules, "ko");
    expect(texts.remedy).toBe(remedy?.ko);
  });

  it.each([
    { args: { suggestion: "calls" }, en: "; did you mean 'calls'?", ko: " (혹시 'calls'?)" },
    {
      args: { passes: ["SEC-06 acme/crm"] },
      en: ". Passes only after the merge: SEC-06 acme/crm",
      ko: "SEC-06 acme/crm",
    },
    { args: { place: "3", former: ["main"] }, en: "was cited from document: main", ko: "인용하던 문서: main" },
  ])("goes on where its arguments say more: $en", ({ args, en, ko }) => {
    const said = message("SEC-03", { service: "Calls", ...args });
    expect(said.en.endsWith(en)).toBe(true);
    expect(said.ko.endsWith(ko)).toBe(true);
  });

  it.each([
    { name: "rule", finding: { rule: "SEC-99", args: { case: "missing" } } },
    { name: "case", finding: { rule: "SEC-03", args: { case: "constructor" } } },
    { name: "case at all", finding: { rule: "SEC-03", args: {} } },
  ])("is nothing without a known $name", ({ finding }) => {
    expect(() => findingTexts(finding, rules, "en")).toThrow(expect.objectContaining({ code: "policy-failed" }));
  });
});
