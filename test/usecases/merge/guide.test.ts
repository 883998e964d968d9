import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { aFolder, repository } from "../../support/cli.ts";
import { workflowErrors } from "../../support/workflow-linter.ts";

const pageIn = (language: string) => readFileSync(join(repository, `docs/${language}/scale.md`), "utf8");
const [english, korean] = [pageIn("en"), pageIn("ko")];
const fenced = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${name}\\n(.*?)\`\`\`$`, "gms"))].map(([, content = ""]) => content);

it.each(["en", "ko"])("docs/%s/scale.md has commands that print what it says", (language) => {
  const page = pageIn(language);
  expect(fenced(page, "sh")).toHaveLength(3);
  const script = [
    `clausegate() { "${process.execPath}" "${join(repository, "dist/cli.mjs")}" "$@"; }`,
    `cp -r "${join(repository, "vendors")}" .`,
    ...fenced(page, "sh"),
  ].join("\n");
  const { stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd: aFolder(),
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: aFolder() },
  });
  expect({ stdout, stderr }).toEqual({ stdout: fenced(page, "text").join(""), stderr: "" });
});

describe("the examples of docs/en/scale.md", () => {
  it("are the same in Korean", () => {
    expect(fenced(english, "yaml")).toHaveLength(2);
    expect(fenced(korean, "yaml")).toEqual(fenced(english, "yaml"));
  });

  const [workflow = "", pipeline = ""] = fenced(english, "yaml");

  it("have a workflow that passes actionlint, which finds what is wrong", async () => {
    expect(await workflowErrors("parts.yml", workflow)).toEqual([]);
    const altered = workflow.replace("needs.day.outputs", "need.day.outputs");
    expect(await workflowErrors("parts.yml", altered)).not.toEqual([]);
  });

  it("pin actions by commit, and put no expression into a script", () => {
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name]) => name ?? "");
    expect(used).toHaveLength(4);
    expect(used.filter((name) => !/^[\w./-]+@(?:[0-9a-f]{40}|<full)$/.test(name))).toEqual([]);
    expect(workflow).not.toMatch(/run:.*\$\{\{/);
  });

  it("judge as many parts as there are, on GitHub and GitLab", () => {
    const { jobs } = load(workflow) as { jobs: { part: { strategy: { matrix: { part: number[] } } } } };
    const { part: parts } = jobs.part.strategy.matrix;
    expect(parts).toEqual(Array.from({ length: parts.length }, (_, at) => at + 1));
    expect(workflow).toContain(`--shard "$PART/${parts.length}"`);
    const jobsOfGitLab = load(pipeline) as Record<string, { parallel?: number; needs?: string[] }>;
    expect(jobsOfGitLab["clausegate-part"]?.parallel).toBe(parts.length);
    expect(jobsOfGitLab.clausegate?.needs).toEqual(["clausegate-part"]);
  });
});
