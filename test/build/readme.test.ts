import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { actionPage } from "../../src/build/action-page.mjs";
import { withActionBlocks } from "../../src/build/readme.mjs";
import { repository } from "../support/cli.ts";

const read = (name: string) => readFileSync(join(repository, name), "utf8");
const [readme, actionYml] = [read("README.md"), read("action.yml")];
const pages = (["en", "ko"] as const).map((language) => ({ language, page: read(`docs/${language}/action.md`) }));

describe("what is generated from action.yml", () => {
  it("is current in the README and in the pages about the Action", () => {
    expect(readme).toBe(withActionBlocks(readme));
    for (const { language, page } of pages) expect(page).toBe(actionPage(actionYml, language));
  });

  it("does not count as current once it was edited", () => {
    for (const part of ["fetch-depth: 2", "| `fail-on` |", "| `verdict` |"]) {
      const edited = readme.replace(part, "edited");
      expect(edited).not.toBe(readme);
      expect(withActionBlocks(edited)).toBe(readme);
    }
    expect(() => withActionBlocks(readme.replace("action: inputs", "action: unheard"))).toThrow("unheard");
  });

  it("tells in the README of each input and output, and the quick start as the pages have it", () => {
    const { inputs, outputs } = load(actionYml) as Record<
      "inputs" | "outputs",
      Record<string, { description: string }>
    >;
    for (const [name, { description }] of Object.entries({ ...inputs, ...outputs }))
      expect(readme).toContain(`\n| \`${name}\` | ${description} |`);
    const [quickStart = ""] = /```yaml\n# \.github\/workflows\/clausegate\.yml\n[\s\S]*?```/.exec(readme) ?? [];
    expect(quickStart).toContain("uses: OWNER/clausegate@");
    for (const { page } of pages) expect(page.split(quickStart)).toHaveLength(2);
  });
});
