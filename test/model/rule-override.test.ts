import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/model/rule.ts";
import {
  isLeftOut,
  isLowered,
  isOff,
  isPartlyOff,
  type RuleOverride,
  severityOf,
} from "../../src/model/rule-override.ts";
import type { Severity } from "../../src/model/severity.ts";
import { policy } from "../support/inventory.ts";

const [some] = policy.catalogue.catalogue.rules;

function aRule(severity: Severity): Rule {
  if (!some) throw new Error("no rules");
  return { ...some, id: "SEC-06", severity };
}

const override = (from: Severity, to: RuleOverride["to"]): RuleOverride => ({
  rule: "SEC-06",
  basis: "guideline",
  from,
  to,
});

describe("the severity of a finding", () => {
  it.each([
    { rule: "error", own: undefined, to: undefined, is: "error" },
    { rule: "error", own: "warning", to: undefined, is: "warning" },
    { rule: "error", own: undefined, to: "warning", is: "warning" },
    { rule: "error", own: undefined, to: "note", is: "note" },
    { rule: "error", own: undefined, to: "off", is: "off" },
    { rule: "error", own: "warning", to: "error", is: "warning" },
    { rule: "error", own: "warning", to: "warning", is: "warning" },
    { rule: "error", own: "warning", to: "note", is: "note" },
    { rule: "error", own: "warning", to: "off", is: "off" },
    { rule: "error", own: "note", to: "warning", is: "note" },
    { rule: "warning", own: undefined, to: "error", is: "error" },
    { rule: "warning", own: "note", to: "error", is: "note" },
    { rule: "warning", own: "error", to: "note", is: "note" },
  ] as const)("of a rule of $rule and a case of $own set to $to is $is", ({ rule, own, to, is }) => {
    const broken = { en: "", ko: "", ...(own && { severity: own }) };
    expect(severityOf({ rule: aRule(rule), name: "missing", broken }, to ? [override(rule, to)] : [])).toBe(is);
  });

  it("is not changed by what is said of another rule", () => {
    expect(
      severityOf({ rule: aRule("error"), name: "missing", broken: { en: "", ko: "" } }, [
        { ...override("error", "off"), rule: "SEC-07" },
      ]),
    ).toBe("error");
  });
});

const ofCase = (name: string, to: RuleOverride["to"]): RuleOverride => ({ ...override("warning", to), case: name });

describe("the severity of a case", () => {
  it.each([
    { name: "its own, above the rule's", overrides: [ofCase("late", "error")], is: "error" },
    { name: "its own, off", overrides: [ofCase("late", "off")], is: "off" },
    {
      name: "its own, whatever the rule is set to",
      overrides: [override("error", "off"), ofCase("late", "error")],
      is: "error",
    },
    {
      name: "its own, before the rule is set",
      overrides: [ofCase("late", "error"), override("error", "note")],
      is: "error",
    },
    {
      name: "that of the rule, where another case has its own",
      overrides: [override("error", "note"), ofCase("missing", "error")],
      is: "note",
    },
    { name: "its own, where another case has its own", overrides: [ofCase("missing", "off")], is: "warning" },
  ] as const)("is $name", ({ overrides, is }) => {
    const broken = { en: "", ko: "", severity: "warning" } as const;
    expect(severityOf({ rule: aRule("error"), name: "late", broken }, overrides)).toBe(is);
  });

  it.each([
    { overrides: [], whole: false, partly: false, late: false },
    { overrides: [override("error", "off")], whole: true, partly: true, late: true },
    { overrides: [ofCase("late", "off")], whole: false, partly: true, late: true },
    { overrides: [override("error", "off"), ofCase("late", "note")], whole: false, partly: true, late: false },
    { overrides: [override("error", "off"), ofCase("late", "off")], whole: true, partly: true, late: true },
    { overrides: [{ ...override("error", "off"), rule: "SEC-07" }], whole: false, partly: false, late: false },
  ] as const)("$overrides leaves out all: $whole, some: $partly, this: $late", ({ overrides, whole, partly, late }) => {
    expect(isOff("SEC-06", overrides)).toBe(whole);
    expect(isPartlyOff("SEC-06", overrides)).toBe(partly);
    expect(isLeftOut({ rule: "SEC-06", args: { case: "late" } }, overrides)).toBe(late);
  });
});

describe("an override", () => {
  it.each([
    { from: "error", to: "warning", lowered: true },
    { from: "warning", to: "note", lowered: true },
    { from: "note", to: "off", lowered: true },
    { from: "warning", to: "error", lowered: false },
  ] as const)("from $from to $to lowers the rule: $lowered", ({ from, to, lowered }) => {
    expect(isLowered(override(from, to))).toBe(lowered);
  });
});
