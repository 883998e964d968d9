import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { aFolder, repository } from "../../support/cli.ts";
import { workflowParser } from "../../support/workflow-parser.ts";

const page = readFileSync(join(repository, "docs/scale.md"), "utf8");
const sectionOf = (heading: string) => page.split(`${heading}\n`)[1]?.split(/^#{2,3} /m)[0] ?? "";
const halves = [sectionOf("## Many runners"), sectionOf("### 여러 러너")];
const alone = [sectionOf("## One machine"), sectionOf("### 한 대에서")];
const fenced = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${name}\\n(.*?)\`\`\`$`, "gms"))].map(([, content = ""]) => content);

/** What the shell commands of a section print, in a folder with the sample inventory. */
function printedBy(section: string) {
  const script = [
    `clausegate() { "${process.execPath}" "${join(repository, "dist/cli.mjs")}" "$@"; }`,
    `cp -r "${join(repository, "vendors")}" .`,
    ...fenced(section, "sh"),
  ].join("\n");
  const { stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd: aFolder(),
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: aFolder() },
  });
  return { stdout, stderr };
}

it("the section about one machine has commands that print what it says, in both languages", () => {
  const [english = "", korean = ""] = alone;
  expect(fenced(english, "sh")).toHaveLength(1);
  expect(["sh", "text"].map((kind) => fenced(korean, kind))).toEqual(
    ["sh", "text"].map((kind) => fenced(english, kind)),
  );
  expect(printedBy(english)).toEqual({ stdout: fenced(english, "text").join(""), stderr: "" });
});

describe("the section about many runners", () => {
  it("has the same examples in English and Korean", () => {
    for (const kind of ["sh", "yaml", "text"]) {
      const [english = [], korean] = halves.map((half) => fenced(half, kind));
      expect(english).toHaveLength(2);
      expect(korean).toEqual(english);
    }
  });

  it("has commands that print what it says", () => {
    const [english = ""] = halves;
    expect(printedBy(english)).toEqual({ stdout: fenced(english, "text").join(""), stderr: "" });
  });

  const [workflow = "", pipeline = ""] = fenced(halves[0] ?? "", "yaml");

  it("has a workflow that passes GitHub's parser, which finds what is wrong", async () => {
    const parse = await workflowParser();
    const errors = (content: string) => parse("parts.yml", content);
    expect(errors(workflow)).toEqual([]);
    expect(errors(workflow.replace("contents: read", "contents: reed"))).not.toEqual([]);
    expect(errors(workflow.replace("needs.day.outputs", "need.day.outputs"))).not.toEqual([]);
  });

  it("pins actions by commit, and puts no expression into a script", () => {
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name]) => name ?? "");
    expect(used).toHaveLength(4);
    expect(used.filter((name) => !/^[\w./-]+@(?:[0-9a-f]{40}|<full)$/.test(name))).toEqual([]);
    expect(workflow).not.toMatch(/run:.*\$\{\{/);
  });

  it("judges as many parts as there are, on GitHub and GitLab", () => {
    const { jobs } = load(workflow) as { jobs: { part: { strategy: { matrix: { part: number[] } } } } };
    const { part: parts } = jobs.part.strategy.matrix;
    expect(parts).toEqual(Array.from({ length: parts.length }, (_, at) => at + 1));
    expect(workflow).toContain(`--shard "$PART/${parts.length}"`);
    const jobsOfGitLab = load(pipeline) as Record<string, { parallel?: number; needs?: string[] }>;
    expect(jobsOfGitLab["clausegate-part"]?.parallel).toBe(parts.length);
    expect(jobsOfGitLab.clausegate?.needs).toEqual(["clausegate-part"]);
  });
});
