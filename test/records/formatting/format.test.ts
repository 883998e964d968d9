import fc from "fast-check";
import { loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { formatRecords } from "../../../src/records/formatting/format.ts";

const format = (text: string | Uint8Array) =>
  formatRecords({
    path: "vendors/acme/x.yaml",
    bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
  });
const formatted = (text: string) => {
  const answer = format(text);
  return answer.state === "formatted" ? answer.text : answer.state;
};

describe("the canonical form", () => {
  it.each<{ name: string; text: string; gives: string }>([
    {
      name: "has the keys of the schema in its order, and others behind them",
      text: "name: Acme\nx-team: ops\nservices:\n  - name: a\n    id: a\nid: acme\nkind: vendor\n",
      gives: "kind: vendor\nid: acme\nname: Acme\nservices:\n  - id: a\n    name: a\nx-team: ops\n",
    },
    {
      name: "keeps the order of a file whose kind is unknown",
      text: "name: Acme\nid: acme\n",
      gives: "name: Acme\nid: acme\n",
    },
    {
      name: "keeps a comment with its key when the key moves, and the head of the file on top",
      text: "# head\n\n# more\nname: Acme # behind it\n# of the id\nid: acme\nkind: vendor\n\n# end\n",
      gives: "# head\n\n# more\nkind: vendor\n# of the id\nid: acme\nname: Acme # behind it\n\n# end\n",
    },
    {
      name: "keeps a comment with the first key of an item when the key moves",
      text: "kind: vendor\nservices:\n  -\n    # of the name\n    name: a\n    id: a\n",
      gives: "kind: vendor\nservices:\n  - id: a\n    # of the name\n    name: a\n",
    },
    {
      name: "indents by two spaces, with the items of a list below their key",
      text: "kind: contract\nclauses:\n-   covers:\n    - damages\n    quote: a\n",
      gives: "kind: contract\nclauses:\n  - quote: a\n    covers:\n      - damages\n",
    },
    {
      name: "keeps brackets on one line, and spaces in braces alone",
      text: "kind: contract\nservices: [ a,b ]\neffective: {to: 2026-12-31, from: 2026-01-01}\nclauses: [{covers: [ ]}]\n",
      gives:
        "kind: contract\nservices: [a, b]\neffective: { from: 2026-01-01, to: 2026-12-31 }\nclauses: [{ covers: [] }]\n",
    },
    {
      name: "writes brackets over several lines as lines",
      text: "kind: contract\nservices: [\n  a, # first\n  b\n  ]\n",
      gives: "kind: contract\nservices:\n  - a # first\n  - b\n",
    },
    {
      name: "keeps quotes where the author wrote them, as double ones",
      text: "kind: vendor\nname: '주식회사 한빛'\nnotes: \"끝낸다.\"\n",
      gives: 'kind: vendor\nname: "주식회사 한빛"\nnotes: "끝낸다."\n',
    },
    {
      name: "keeps comments one below the other in their column, where keys move too",
      text: "name: a     # 하나\nid: abc     # two\nkind: vendor   # three\nservices: [ a ]\t# four\n",
      gives: "kind: vendor   # three\nid: abc     # two\nname: a     # 하나\nservices: [a] # four\n",
    },
    {
      name: "keeps the spaces before each of several comments of the same words",
      text: "kind: vendor\nid: a  # x\nservices:\n  - id: b   # x\n    name: c # x\n",
      gives: "kind: vendor\nid: a  # x\nservices:\n  - id: b   # x\n    name: c # x\n",
    },
    {
      name: "writes single quotes as double ones",
      text: "a: 'yes'\nb: \"2026\"\nc: 'a: b'\nd: '# x'\ne: \"1:30\"\nf: ' a'\ng: ''\nh: 'null'\ni: '0x1F'\n",
      gives: 'a: "yes"\nb: "2026"\nc: "a: b"\nd: "# x"\ne: "1:30"\nf: " a"\ng: ""\nh: "null"\ni: "0x1F"\n',
    },
    {
      name: "has single quotes around double ones, and escapes for what nobody sees",
      text: 'a: "say \\"a\\", b"\nb: "it\'s \\"a\\""\nc: "a\\u200bb"\nd: "a\\nb"\n',
      gives: 'a: \'say "a", b\'\nb: "it\'s \\"a\\""\nc: "a\\u200bb"\nd: "a\\nb"\n',
    },
    {
      name: "keeps one blank line of several, and ends in one newline",
      text: "kind: vendor\n\n\n\nid: a\n\n\n",
      gives: "kind: vendor\n\nid: a\n",
    },
    { name: "gains a last newline", text: "kind: vendor", gives: "kind: vendor\n" },
    { name: "has line feeds", text: "\ufeffkind: vendor\r\nid: a\r\n", gives: "kind: vendor\nid: a\n" },
    {
      name: "keeps several documents, and the line before a second one alone",
      text: "---\nid: a\nkind: vendor\n# end of the first\n---\n# of the second\nid: b\nkind: contract\n...\n",
      gives: "kind: vendor\nid: a\n\n# end of the first\n---\n# of the second\nkind: contract\nid: b\n",
    },
    {
      name: "keeps a block of text",
      text: "kind: vendor\nnotes: |\n    one\n      two\n\n    three\nid: a\n",
      gives: "kind: vendor\nid: a\nnotes: |\n  one\n    two\n\n  three\n",
    },
    {
      name: "keeps the order where an alias needs its anchor before it",
      text: "services: &s [a]\nkind: contract\nx-other: *s\n",
      gives: "services: &s [a]\nkind: contract\nx-other: *s\n",
    },
    { name: "keeps an empty value", text: "kind: vendor\nname:\nid: a\n", gives: "kind: vendor\nid: a\nname:\n" },
  ])("$name", ({ text, gives }) => {
    expect(formatted(text)).toBe(gives);
    expect(formatted(gives)).toBe(gives);
  });

  it.each<{ name: string; text: string; code: string }>([
    { name: "broken YAML", text: "kind: a: b\n", code: "yaml-invalid" },
    { name: "a merge marker", text: "<<<<<<< a\nkind: vendor\n", code: "merge-conflict" },
    { name: "a merge key", text: "a: &a { b: 1 }\nc:\n  <<: *a\n", code: "merge-key" },
    { name: "an empty file", text: "", code: "empty-file" },
    { name: "a key given twice", text: "kind: vendor\nkind: vendor\n", code: "yaml-invalid" },
  ])("of $name is refused by the problem's name", ({ text, code }) => {
    const answer = format(text);
    expect(answer.state === "not-parsed" && answer.problem.code).toBe(code);
  });

  it("of what is not text is refused", () => {
    const answer = format(new Uint8Array([0xff, 0xfe, 0x41]));
    expect(answer.state === "not-parsed" && answer.problem.code).toBe("not-utf8");
  });
});

const word = fc.constantFrom(
  "a",
  "yes",
  "2026-01-01",
  "1.0",
  "계약",
  "a, b",
  'say "x"',
  "it's",
  "x: y",
  " z",
  "#n",
  "",
  "a\u00a0b",
  "- a",
  "~",
);
const key = fc.constantFrom("id", "name", "services", "notes", "x-a", "status", "effective", "from", "covers");
const comment = fc.constantFrom("", " # c", "   # 주석");
const above = fc.constantFrom("", "", "# above\n", "\n\n", "\n# apart\n\n");

/** A line of a mapping: a scalar in some style. */
const scalar = fc.oneof(
  word.map((text) => JSON.stringify(text)),
  word.map((text) => `'${text.replaceAll("'", "''")}'`),
  fc.constantFrom(
    "plain",
    "2026-01-01",
    "12",
    "true",
    "null",
    "[a, 'b']",
    "{ from: 1, id: x }",
    "[\n  a, # in\n  b ]",
    "[]",
  ),
);
const entries = (indent: string) =>
  fc
    .uniqueArray(fc.tuple(above, key, scalar, comment), { minLength: 1, maxLength: 6, selector: ([, name]) => name })
    .map((all) =>
      all
        .map(([before, name, value, behind]) => {
          const text = value.replaceAll("\n", `\n${indent}  `);
          return `${before.replaceAll(/^(?=#)/gm, indent)}${indent}${name}: ${text}${behind}\n`;
        })
        .join(""),
    );
const record = fc
  .tuple(
    fc.constantFrom("vendor", "contract", "guideline", "other"),
    entries(""),
    fc.array(entries("    "), { maxLength: 3 }),
  )
  .map(([kind, top, items]) => {
    const list = items.map((item) => `  -\n${item}`).join("");
    return `kind: ${kind}\n${top}${list && `clauses: # list\n${list}`}# end\n`;
  });
const file = fc
  .tuple(fc.array(record, { minLength: 1, maxLength: 2 }), fc.constantFrom("\n", "\r\n"))
  .map(([records, lineBreak]) => records.join("---\n").replaceAll("\n", lineBreak));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([name, one]) => [name, sorted(one)]),
  );
};
const commentsIn = (text: string) => (text.match(/# (?:c|주석|above|apart|in|list|end)\b|# 주석/g) ?? []).sort();

it("keeps values and comments of any file, and formats its result to the same bytes", () => {
  let done = 0;
  fc.assert(
    fc.property(file, (text) => {
      const answer = format(text);
      if (answer.state !== "formatted") return;
      done += 1;
      expect(sorted(loadAll(answer.text))).toEqual(sorted(loadAll(text)));
      expect(commentsIn(answer.text)).toEqual(commentsIn(text));
      expect(formatted(answer.text)).toBe(answer.text);
    }),
    { seed: 20, numRuns: 400 },
  );
  expect(done).toBe(400);
});
