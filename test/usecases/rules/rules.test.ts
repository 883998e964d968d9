import { describe, expect, it } from "vitest";
import { frameworkNames } from "../../../src/texts/values.ts";
import { explain, findRule } from "../../../src/usecases/rules/explain.ts";
import { clausegate, clausegateHere } from "../../support/cli.ts";
import { policy, someDay } from "../../support/inventory.ts";

const { law, rules } = policy.catalogue.catalogue;

describe("clausegate rules", () => {
  it.each(["en", "ko"] as const)("lists every rule by group (%s)", async (language) => {
    const { status, stdout } = await clausegateHere(["rules", "--language", language]);
    expect(status).toBe(0);
    const listed = [...stdout.matchAll(/^ {2}([A-Z]{3}-\d{2}) {2}(.*) \((.*)\)$/gm)].map(([, id, title, key]) => [
      id,
      title,
      key,
    ]);
    expect(listed).toEqual(rules.map(({ id, title, requirement }) => [id, title[language], requirement]));
  });

  it("gives them as data, in both languages", async () => {
    expect(JSON.parse((await clausegateHere(["rules", "--format", "json"])).stdout)).toEqual({
      schemaVersion: 1,
      edition: "2023.11",
      law,
      rules,
    });
  });

  it("gives them as a Markdown table", async () => {
    const { stdout } = await clausegateHere(["rules", "--format", "markdown"]);
    const rows = stdout.trimEnd().split("\n");
    expect(rows).toHaveLength(rules.length + 2);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});

describe("clausegate rules --cases", () => {
  const cases = rules.flatMap((rule) =>
    Object.entries(rule.cases).map(([name, one]) => ({ name: `${rule.id}/${name}`, rule, one })),
  );

  it.each(["en", "ko"] as const)("lists every case by its name, with severity and finding (%s)", async (language) => {
    const { status, stdout } = await clausegateHere(["rules", "--cases", "--language", language]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(cases.map(({ name }) => name));
    for (const [at, { one }] of cases.entries()) expect(lines[at]).toContain(`  ${one[language]} (`);
    const line = lines.find((one) => one.startsWith("AGR-03/lapsing"));
    expect(line).toMatch(language === "en" ? /\(warning, upcoming\)$/ : /\(경고, 사전 알림\)$/);
  });

  it("gives them as data, in both languages", async () => {
    const { stdout } = await clausegateHere(["rules", "--cases", "--format", "json"]);
    const { schemaVersion, cases: listed } = JSON.parse(stdout);
    expect(schemaVersion).toBe(1);
    expect(listed).toHaveLength(cases.length);
    expect(listed).toContainEqual(
      expect.objectContaining({ name: "SEC-15/too-late", rule: "SEC-15", case: "too-late", severity: "warning" }),
    );
    expect(listed).toContainEqual(expect.objectContaining({ name: "WVR-02/expiring", kind: "upcoming" }));
  });

  it("gives them as a Markdown table", async () => {
    const { stdout } = await clausegateHere(["rules", "--cases", "--format", "markdown"]);
    const rows = stdout.trimEnd().split("\n");
    expect(rows).toHaveLength(cases.length + 2);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});

describe("clausegate explain", () => {
  it.each(rules.flatMap((rule) => (["en", "ko"] as const).map((language) => ({ rule, language, id: rule.id }))))(
    "tells of $id what it demands, why, of whom, by example, and its pairings ($language)",
    ({ rule, language }) => {
      const stdout = explain(findRule(rule.id, policy.catalogue), policy.catalogue, { language, color: false });
      const { applies } = policy.catalogue.catalogue.groups[rule.group];
      for (const text of [rule.title, rule.description, rule.citation, applies])
        expect(stdout).toContain(text[language]);
      expect(stdout).not.toMatch(/\{[a-z_]+\}/);
      const paragraphs = stdout.split("\n\n");
      for (const [name, broken] of Object.entries(rule.cases)) {
        const message = broken[language].replaceAll(/\{[a-z_]+\}/g, "…");
        const remedy = (broken.remedy ?? rule.remedy)[language];
        const told = paragraphs.filter((paragraph) => paragraph.includes(`  ${name}: ${message}`));
        expect([name, told.length, told[0]?.includes(remedy)]).toEqual([name, 1, true]);
      }
      for (const example of [rule.examples.bad, rule.examples.good]) {
        for (const line of example.trimEnd().split("\n")) expect(stdout).toContain(`  ${line}`.trimEnd());
      }
      for (const [name, items] of Object.entries(rule.frameworks))
        expect(stdout).toContain(`${frameworkNames[name]}: ${items.join(", ")}`);
    },
  );

  it("has no heading for related items where there are none", async () => {
    expect((await clausegateHere(["explain", "EVD-07"])).stdout).not.toContain("Related items");
    expect((await clausegateHere(["explain", "SEC-03"])).stdout).toContain("Related items in other frameworks\n  ");
  });

  it("prints the page in the language asked for", () => {
    const rule = findRule("SEC-03", policy.catalogue);
    for (const language of ["en", "ko"] as const)
      expect(clausegate(["explain", "SEC-03", "--as-of", someDay, "--language", language])).toEqual({
        status: 0,
        stdout: explain(rule, policy.catalogue, { asOf: someDay, language, color: false }),
        stderr: "",
      });
  });

  it("takes the requirement's key, and any case", async () => {
    const page = (await clausegateHere(["explain", "SEC-03"])).stdout;
    for (const name of ["sec-03", "security-training", "Security-Training"])
      expect((await clausegateHere(["explain", name])).stdout).toBe(page);
  });

  it.each([
    { name: "SEC-3", meant: "SEC-03" },
    { name: "security-trainning", meant: "security-training" },
    { name: "PII-08", meant: "PII-01" },
  ])("suggests $meant for $name", async ({ name, meant }) => {
    const { status, stdout, stderr } = await clausegateHere(["explain", name]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `clausegate: There is no rule or requirement '${name}'; 'clausegate rules' lists them; did you mean '${meant}'?\n`,
    );
  });

  it("shows hostile names on one line", () => {
    const { stderr } = clausegate(["explain", "x\n::error::y ##[error]z \u001b[31m"]);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(stderr).not.toContain("##[");
    expect(stderr).not.toContain("\u001b");
  });
});
