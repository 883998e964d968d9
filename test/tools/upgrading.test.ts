import { expect, it } from "vitest";
import type { Rule } from "../../src/model/rule.ts";
import { upgradingPage } from "../../tools/pages/upgrading.ts";
import { policy } from "../support/inventory.ts";

/** SEC-15 with a case of 0.2.0; SEC-06 as a rule of 0.3.0 that says what changed; nothing else ever changed. */
const rules = policy.catalogue.catalogue.rules.map(({ since: _, changed: __, ...rule }): Rule => {
  const cases = Object.fromEntries(Object.entries(rule.cases).map(([name, { since: _, ...one }]) => [name, one]));
  if (rule.id === "SEC-06")
    return { ...rule, cases, since: "0.3.0", changed: { en: "It changed.", ko: "바뀌었습니다." } };
  const late = cases["too-late"];
  if (rule.id !== "SEC-15" || !late) return { ...rule, cases };
  return { ...rule, cases: { ...cases, "too-late": { ...late, since: "0.2.0" } } };
});

it.each(["en", "ko"] as const)("the page on upgrading lists what changed, the latest first (%s)", (language) => {
  const page = upgradingPage(rules, language);
  const rows = page.split("\n").filter((line) => /^### |^\| \[/.test(line));
  expect(rows.map((row) => row.replace(/\(.*/, ""))).toEqual(["### 0.3.0", "| [SEC-06]", "### 0.2.0", "| [SEC-15]"]);
  expect(rows[1]).toContain(language === "en" ? " | all | It changed. | " : " | 전체 | 바뀌었습니다. | ");
  expect(rows[3]).toContain(" | `too-late` | ");
});

it("says so where nothing changed", () => {
  const unchanged = rules.filter(({ id }) => id === "SEL-01");
  expect(upgradingPage(unchanged, "en")).toMatch(/## Changed rules\n\nNo rule has changed since 0\.1\.0\.\n$/);
});
