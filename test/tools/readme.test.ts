import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { namedIn } from "../../tools/bundle/licenses.ts";
import { bundledTable } from "../../tools/bundle/packages.ts";
import { withSourceBlocks } from "../../tools/pages/blocks.ts";
import { recordFormat } from "../../tools/pages/record-format.ts";
import { readDefinitions } from "../../tools/schemas/read.ts";
import { clausegateHere, repository } from "../support/cli.ts";

const read = (name: string) => readFileSync(join(repository, name), "utf8");
const dist = join(repository, "dist");
const [readme, actionYml] = [read("README.md"), read("action.yml")];

describe("what pages show of their sources", () => {
  it.each([
    { name: "README.md", part: "fetch-depth: 2" },
    { name: "README.ko.md", part: "fetch-depth: 2" },
    { name: "docs/en/records.md", part: "| `started_on` |" },
    { name: "docs/ko/records.md", part: "| `started_on` |" },
    { name: "docs/en/library.md", part: "| `fflate` |" },
  ])("does not count as current in $name once it was edited", ({ name, part }) => {
    const edited = read(name).replace(part, "edited");
    expect(edited).not.toBe(read(name));
    expect(withSourceBlocks(edited, dist)).toBe(read(name));
  });

  it("is refused where no source has it", () => {
    expect(() => withSourceBlocks(readme.replace("action: quick-start", "action: unheard"), dist)).toThrow("unheard");
  });
});

describe("the pages about the Action", () => {
  const pages = ["en", "ko"].map((language) => read(`docs/${language}/action.md`));

  it("tell of each input and output, the English one in the words of action.yml", () => {
    const { inputs, outputs } = load(actionYml) as Record<
      "inputs" | "outputs",
      Record<string, { description: string }>
    >;
    const [english, korean] = pages;
    for (const [name, { description }] of Object.entries({ ...inputs, ...outputs })) {
      expect(english).toContain(`\n| \`${name}\` | ${description} |`);
      expect(korean).toContain(`\n| \`${name}\` | `);
    }
  });

  it("have the quick start that the README has", () => {
    const [quickStart = ""] = /```yaml\n# \.github\/workflows\/clausegate\.yml\n[\s\S]*?```/.exec(readme) ?? [];
    expect(quickStart).toContain("uses: OWNER/clausegate@");
    for (const page of pages) expect(page.split(quickStart)).toHaveLength(2);
    expect(read("README.ko.md")).toContain(quickStart);
  });
});

describe("the page about commands", () => {
  /** Commands that the help of one lists, `help` itself apart. */
  const listed = async (command: readonly string[]) => {
    const { stdout } = await clausegateHere([...command, "--help"]);
    const [, list = ""] = stdout.split("\nCommands:\n");
    const names = [...(list.split("\n\n")[0] ?? "").matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => String(name));
    return names.filter((name) => name !== "help").map((name) => [...command, name]);
  };

  it("has the help of every command, in either language", async () => {
    const top = await listed([]);
    const commands = [...top, ...(await Promise.all(top.map(listed))).flat()];
    expect(commands.length).toBeGreaterThan(20);
    const [en, ko] = [read("docs/en/commands.md"), read("docs/ko/commands.md")];
    for (const command of commands) {
      expect(en).toContain(`<!-- help: ${command.join(" ")} -->`);
      expect(ko).toContain(`<!-- help: ${command.join(" ")} --language ko -->`);
    }
  });
});

describe("the list of bundled packages", () => {
  const licenses = read("dist/THIRD-PARTY-LICENSES.txt");

  it("says for what each of ours is there, and names every other", () => {
    const list = bundledTable(licenses, ["yaml"], "en");
    for (const { name } of namedIn(licenses)) expect(list).toContain(`\`${name}\``);
  });

  it("is refused where nobody knows for what a package is there, or one is gone", () => {
    expect(() => bundledTable(licenses, ["entities"], "en")).toThrow("for what entities");
    expect(() => bundledTable(licenses.replace("fflate 0.", "other 0."), [], "en")).toThrow("fflate is not bundled");
  });
});

describe("the format of records", () => {
  const definitions = readDefinitions("records");

  it("tells of every key of every mapping, with a section for each", () => {
    const text = recordFormat(definitions, "en");
    for (const [name, { type, properties = {} }] of Object.entries(definitions)) {
      if (type !== "object") continue;
      const [, section = ""] = text.split(`### \`${name}\`\n`);
      const [table = ""] = section.split("\n### ");
      expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)).toEqual(Object.keys(properties));
    }
  });

  it("is told in Korean key by key as in English", () => {
    const keys = (language: "en" | "ko") => recordFormat(definitions, language).match(/^(### `\w+`|\| `\w+` \|)/gm);
    expect(keys("ko")).toEqual(keys("en"));
    expect(recordFormat(definitions, "ko")).not.toContain("undefined");
  });
});
