import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../src/rules/catalogue.ts";
import { pairingNote, rulePageHeadings } from "../src/texts/rule-page.ts";
import { frameworkNames } from "../src/texts/values.ts";
import { words } from "../src/texts/words.ts";
import { rulePages } from "../tools/pages/rules.ts";
import { repository } from "./support/cli.ts";
import { inventoryWith } from "./support/examples.ts";
import { judge, policy } from "./support/inventory.ts";
import { problemsOf, rulesOf } from "./support/problems.ts";

const read = (path: string) => readFileSync(join(repository, path), "utf8");
const filesBelow = (folder: string) => readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" });
const { rules } = policy.catalogue.catalogue;
/** The rules of the criterion, whose examples are records. */
const recordRules = rules.filter(({ basis }) => basis !== "gate");

describe("the examples of the rules", () => {
  it("are one file for each rule", () => {
    expect(filesBelow("policies/examples").sort()).toEqual(recordRules.map(({ id }) => `${id}.yaml`).sort());
  });

  it.each(recordRules)("$id: the bad record breaks this rule and no other", async (rule) => {
    const report = await judge(inventoryWith(rule, "bad"));
    expect([rulesOf(report), problemsOf(report)]).toEqual([[rule.id], []]);
  });

  it.each(recordRules)("$id: the good record breaks none", async (rule) => {
    const report = await judge(inventoryWith(rule, "good"));
    expect([rulesOf(report), problemsOf(report), report.verdict]).toEqual([[], [], "pass"]);
  });

  it.each(rules)("$id: each record can be taken in at a glance", ({ examples }) => {
    for (const fragment of [examples.bad, examples.good]) {
      const lines = fragment.trimEnd().split("\n");
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.length).toBeLessThanOrEqual(12);
    }
  });
});

describe("the rules' pages", () => {
  const catalogue: Catalogue = JSON.parse(read("dist/catalogue.json"));
  const [first, ...others] = catalogue.rules;
  if (!first) throw new Error("no rules");

  it("are one for each rule, and an index that leads to each", () => {
    const names = [...rules.map(({ id }) => `${id}.md`), "README.md"];
    expect(filesBelow("docs/rules").sort()).toEqual(names.sort());
    for (const { id } of rules) expect(read("docs/rules/README.md")).toContain(`[${id}](${id}.md)`);
  });

  it.each(rules)("$id says everything in English, then in Korean", (rule) => {
    const [en = "", ko = "", ...more] = read(`docs/rules/${rule.id}.md`).split("\n## 한국어\n");
    expect(more).toEqual([]);
    const remedies = Object.values(rule.cases).flatMap(({ remedy }) => remedy ?? []);
    const { title, description, citation, remedy, cases, examples } = rule;
    for (const text of [title, description, citation, remedy, ...remedies, ...Object.values(cases)]) {
      expect(en).toContain(text.en);
      expect(ko).toContain(text.ko);
    }
    for (const half of [en, ko]) {
      const fence = examples.record === "change" ? "diff" : "yaml";
      for (const example of [examples.bad, examples.good]) expect(half).toContain(`\`\`\`${fence}\n${example}\`\`\`\n`);
      for (const { ref } of rule.resources) expect(half).toContain(`](${ref})`);
      for (const [name, items] of Object.entries(rule.frameworks))
        expect(half).toContain(`| ${frameworkNames[name]} | ${items.join(", ")} |`);
    }
  });

  it("say the same words as the command that explains a rule", () => {
    const headings = Object.values(rulePageHeadings);
    const page = read("docs/rules/PII-01.md");
    expect(page.match(/^## .*$/gm)).toEqual([...headings.map(({ en }) => `## ${en}`), "## 한국어"]);
    expect(page.match(/^### .*$/gm)).toEqual(headings.map(({ ko }) => `### ${ko}`));
    for (const text of [pairingNote, words.error, words.statute]) {
      expect(page).toContain(text.en);
      expect(page).toContain(text.ko);
    }
  });

  it("tell how to declare an item not applicable where that is possible, and nowhere else", () => {
    const told = rules.filter(({ id, requirement }) =>
      read(`docs/rules/${id}.md`).includes(`not_applicable:\n  - requirement: ${requirement}\n    reason: 이 업무`),
    );
    expect(told).toEqual(rules.filter(({ group }) => group === "SEC" || group === "DEV"));
  });

  it("tell how to waive a finding, where a waiver may name the rule", () => {
    const told = rules.filter(({ id }) => read(`docs/rules/${id}.md`).includes("clausegate waivers add"));
    expect(told).toEqual(rules.filter(({ id, basis }) => basis !== "gate" || ["CHG-03", "CHG-04"].includes(id)));
    const acknowledging = recordRules.filter(({ id }) =>
      read(`docs/rules/${id}.md`).includes("`acknowledges_statute: true`"),
    );
    expect(acknowledging).toEqual(rules.filter(({ id, basis }) => basis === "statute" || id === "AGR-01"));
  });

  it("keep each row of a table in its columns, whatever a text holds", () => {
    const title = { en: "a | b\n<img src=x> `<c|d>`", ko: "가 | 나" };
    const made = rulePages({ ...catalogue, rules: [{ ...first, title }, ...others] });
    expect(made.get("docs/rules/README.md")).toContain(" | a \\| b &lt;img src=x> `<c\\|d>` | 가 \\| 나 |\n");
  });

  it("are refused where a framework or a source has no name", () => {
    for (const change of [
      { frameworks: { unheard: ["1"] } },
      { resources: [{ ref: "https://example.com", description: "Unheard" }] },
    ])
      expect(() => rulePages({ ...catalogue, rules: [{ ...first, ...change }] })).toThrow(/unheard/i);
  });
});

describe("the pages in two languages", () => {
  const pagesIn = (language: string) => filesBelow(`docs/${language}`).sort();
  /** Levels of a page's headings, languages of its code blocks and widths of its tables, in their order. */
  const outlineOf = (path: string) =>
    [...read(path).matchAll(/^(?:(#+) |```(\w*)$|(\| ?-.*)$)/gm)].map(
      ([, level, fence, rule]) => level ?? fence ?? rule?.split("|").length,
    );

  it("are the same pages", () => {
    expect(pagesIn("ko")).toEqual(pagesIn("en"));
    for (const language of ["en", "ko"])
      for (const name of pagesIn(language)) expect(read("docs/README.md")).toContain(`](${language}/${name})`);
  });

  it.each(pagesIn("en"))("%s has the same outline in both, and each leads to the other", (name) => {
    expect(outlineOf(`docs/ko/${name}`)).toEqual(outlineOf(`docs/en/${name}`));
    expect(read(`docs/en/${name}`)).toContain(`English · [한국어](../ko/${name})\n`);
    expect(read(`docs/ko/${name}`)).toContain(`[English](../en/${name}) · 한국어\n`);
  });
});

describe("links", () => {
  const pages = filesBelow("docs").filter((name) => name.endsWith(".md"));

  const others = ["README.md", "README.ko.md", "CONTRIBUTING.md", "SECURITY.md", "examples/defects/README.md"];
  const ofPolicies = ["policies/README.md", "policies/README.ko.md"];

  it.each([...others, ...ofPolicies, ...pages.map((name) => join("docs", name))])(
    "of %s all lead somewhere",
    (path) => {
      expect(linksOf(path).filter((link) => !resolves(path, link))).toEqual([]);
    },
  );
});

describe("the page about records", () => {
  const [english, korean] = [read("docs/en/records.md"), read("docs/ko/records.md")].map(recordsIn);

  it("has the same records in either language", () => {
    expect(korean?.map((text) => loadAll(text))).toEqual(english?.map((text) => loadAll(text)));
  });

  it("has records that can be used", async () => {
    const [ofVendor = "", ofGuideline = ""] = english ?? [];
    const records = Object.entries({ "hanbit-cs": ofVendor, _guidelines: ofGuideline });
    const report = await judge(Object.fromEntries(records.map(([folder, text]) => [`vendors/${folder}/a.yaml`, text])));
    expect(problemsOf(report)).toEqual([]);
    expect(report.summary.vendors).toBe(1);
  });
});

/** A page's examples of records, each shortened digest at its full length. */
function recordsIn(page: string): string[] {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => String(text));
  return examples.map((text) => text.replaceAll(/\b([0-9a-f]{4})…/g, (_, start) => start.repeat(16)));
}

/** Targets of a page's links that stay in the repository. */
function linksOf(path: string): string[] {
  const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => String(link));
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** Whether a link leads to a file or folder, and its fragment to a heading there. */
function resolves(from: string, link: string): boolean {
  const [file = "", fragment] = link.split("#").map(decodeURIComponent);
  const target = file === "" ? from : join(dirname(from), file);
  if (!existsSync(join(repository, target))) return false;
  return fragment === undefined || fragmentsOf(target).includes(fragment);
}

/** Fragments that lead to a page's headings, as GitHub makes them. */
function fragmentsOf(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    String(heading)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-"),
  );
}
