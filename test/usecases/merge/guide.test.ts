import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { besideSample, blocksOf, playPage, readPage } from "../../support/page.ts";
import { workflowErrors } from "../../support/workflow-linter.ts";

const [english, korean] = ["docs/en/scale.md", "docs/ko/scale.md"].map(readPage) as [string, string];

it.each(["docs/en/scale.md", "docs/ko/scale.md"])("%s has commands that print what it says", async (name) => {
  const { stderr, printed, promised } = await playPage(name, { adapt: besideSample });
  expect(stderr).toBe("");
  expect(promised).toHaveLength(3);
  expect(printed).toEqual(promised);
});

describe("the examples of docs/en/scale.md", () => {
  it("are the same in Korean", () => {
    expect(blocksOf(english, "yaml")).toHaveLength(2);
    expect(blocksOf(korean, "yaml")).toEqual(blocksOf(english, "yaml"));
  });

  const [workflow = "", pipeline = ""] = blocksOf(english, "yaml");

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
