import { describe, expect, it } from "vitest";
import { ClauseDocument } from "../../../src/evidence/clauses/document.ts";
import { ReadDocument } from "../../../src/evidence/quotes/document.ts";
import { clauseFiles } from "../../../tools/policy/clauses.ts";

/** How a sentence speaks of a requirement, in a contract of its own. */
function strengthOf(sentence: string, requirement: string, opening: string): string {
  const document = new ReadDocument([{ number: null, text: `${opening}${sentence}` }]);
  const clauses = new ClauseDocument(document);
  const found = clauses.sentences.flatMap((sentence) =>
    clauses.subjectsOf(sentence).flatMap((subject) => (subject.requirement === requirement ? subject.strength : [])),
  );
  return ["against", "clear", "hint"].find((strength) => found.includes(strength as never)) ?? "none";
}

describe.each([
  ["ko", "계약서\n\n제1조(시험)\n"],
  ["en", "Agreement\n\n"],
] as const)("the examples in %s", (language, opening) => {
  const files = clauseFiles(language);

  it("are of the 28 terms", () => {
    expect(new Set(files.map(({ requirement }) => requirement)).size).toBe(28);
    for (const { examples } of files) expect(examples.clear?.length).toBeGreaterThanOrEqual(6);
  });

  it.each(files.map((file) => [file.requirement, file] as const))("of %s are recognised as they say", (key, file) => {
    const told = (["clear", "hint", "none", "against"] as const).flatMap((wanted) =>
      (file.examples[wanted] ?? []).map((sentence) => ({ wanted, sentence })),
    );
    const wrong = told.filter(({ wanted, sentence }) => {
      const is = strengthOf(sentence, key, opening);
      // What is of another subject is at most a hint.
      return wanted === "none" ? is !== "none" && is !== "hint" : is !== wanted;
    });
    expect(wrong).toEqual([]);
  });
});
