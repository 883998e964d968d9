import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { aFolder, repository } from "../support/cli.ts";

const page = readFileSync(join(repository, "docs/scale.md"), "utf8");
const sectionOf = (heading: string) => page.split(`${heading}\n`)[1]?.split(/^#{2,3} /m)[0] ?? "";
const halves = [sectionOf("## Many runners"), sectionOf("### 여러 러너")];
const fenced = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${name}\\n(.*?)\`\`\`$`, "gms"))].map(([, content = ""]) => content);

describe("the section about many runners", () => {
  it("has the same examples in English and Korean", () => {
    for (const kind of ["sh", "yaml", "text"]) {
      const [english = [], korean] = halves.map((half) => fenced(half, kind));
      expect(english).toHaveLength(2);
      expect(korean).toEqual(english);
    }
  });

  it("has commands that print what it says", () => {
    const script = [
      `clausegate() { "${process.execPath}" "${join(repository, "dist/cli.mjs")}" "$@"; }`,
      `cp -r "${join(repository, "vendors")}" .`,
      ...fenced(halves[0] ?? "", "sh"),
    ].join("\n");
    const { stdout, stderr } = spawnSync("bash", ["-c", script], {
      cwd: aFolder(),
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: aFolder() },
    });
    expect(stderr).toBe("");
    expect(stdout).toBe(fenced(halves[0] ?? "", "text").join(""));
  });

  const [workflow = "", pipeline = ""] = fenced(halves[0] ?? "", "yaml");

  it("has a workflow that passes GitHub's parser, which finds what is wrong", async () => {
    const folder = mkdtempSync(join(tmpdir(), "clausegate-parser-"));
    const source = `
      import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
      export const errors = (content) => parseWorkflow({ name: "parts.yml", content }, new NoOperationTraceWriter())
        .context.errors.getErrors().map(({ message }) => message);`;
    const outfile = join(folder, "parser.mjs");
    const stdin = { contents: source, resolveDir: join(repository, "test") };
    await build({ stdin, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
    const { errors }: { errors: (content: string) => string[] } = await import(pathToFileURL(outfile).href);
    rmSync(folder, { recursive: true });
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
