import { describe, expect, it } from "vitest";
import { parseFile } from "../../src/records/parse.ts";
import { problemTexts } from "../../src/texts/problems.ts";
import { goodFiles, judge } from "../support/inventory.ts";

/** The message of what is wrong with a text in YAML; undefined where nothing is. */
function messageOf(yaml: string): string | undefined {
  const answer = parseFile({ path: "a.yaml", bytes: new TextEncoder().encode(yaml) });
  return "code" in answer ? problemTexts(answer, "en").message : undefined;
}

describe("what a word processor put in is named where YAML cannot be read", () => {
  it.each([
    { name: "curly quotes", yaml: "name: “Acme: Corp”\n", signs: "“ ”" },
    { name: "single ones", yaml: "a: ‘b: c’\n", signs: "‘ ’" },
    { name: "one at the end", yaml: 'a: "b”\nc: d\n', signs: "”" },
    { name: "a long hyphen", yaml: "– a\nb: c\n", signs: "–" },
  ])("$name", ({ yaml, signs }) => {
    expect(messageOf(yaml)).toMatch(
      new RegExp(`^The YAML cannot be read: .+; ${signs.replace("+", "\\+")} is not a plain character$`),
    );
  });

  it.each([
    { name: "within a text", yaml: 'a: "그는 “라고” 했다"\nb: c: d\n' },
    { name: "two lines before", yaml: "a: “b”\nc: d\ne: f: g\n" },
    { name: "nowhere", yaml: "a: b: c\n" },
  ])("but not $name", ({ yaml }) => {
    expect(messageOf(yaml)).not.toContain("plain character");
  });
});

describe("so it is where a record is not valid", () => {
  const path = "vendors/acme/vendor.yaml";
  const problemsOf = async (from: string, to: string) => {
    const files = goodFiles();
    const yaml = JSON.stringify(files[path], null, 1)
      .replaceAll(/^[{}]\n?/gm, "")
      .replaceAll(/,$/gm, "");
    const lines = yaml.split("\n").filter((line) => /^ "/.test(line));
    const text = `${lines.filter((line) => /"(?:kind|id|name)"/.test(line)).join("\n")}\n`.replaceAll(/^ /gm, "");
    const { problems } = await judge({ ...files, [path]: text.replace(from, to) });
    return problems.map((problem) => ({
      code: problem.code,
      message: problemTexts(problem, "ko").message,
      remedy: problemTexts(problem, "en").remedy,
    }));
  };

  it.each([
    { name: "an id", from: '"acme"', to: "“acme”", code: "invalid-id", signs: "“ ”" },
    { name: "a key", from: '"name"', to: "“name”", code: "unknown-key", signs: "“" },
    { name: "an item", from: '"name"', to: "– name", code: "unknown-key", signs: "–" },
    { name: "a kind", from: '"vendor"', to: "‘vendor’", code: "kind-unknown", signs: "‘ ’" },
  ])("$name", async ({ from, to, code, signs }) => {
    const found = (await problemsOf(from, to)).find((problem) => problem.code === code);
    expect(found?.message).toContain(`(${signs}: YAML의 기호가 아님)`);
    expect(found?.remedy).toContain(`Replace ${signs} with the plain character`);
  });
});
