import fc from "fast-check";
import { load, loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { RunError } from "../../../src/model/run-error.ts";
import { type Change, editYaml } from "../../../src/records/editing/edit.ts";

const edit = (text: string, change: Change, document = 0) =>
  editYaml({ path: "vendors/acme/x.yaml", bytes: new TextEncoder().encode(text) }, document, change);

const record = `# head
kind: contract   # what it is
clauses:
  # first
  - document: main
    covers: [a, b] # why

  - { document: main, covers: [c] } # flow
  - document: 'annex'
    quote: |
      one
      two

# end
`;

describe("a value that is set", () => {
  it.each<{ name: string; text: string; change: Omit<Change & { kind: "set" }, "kind">; gives: string }>([
    {
      name: "goes behind the last entry of a block mapping, and the comment behind that one stays",
      text: record,
      change: { path: ["clauses", 0, "checked"], value: { by: "a@b.c", on: "2026-01-02" } },
      gives: record.replace("# why\n", "# why\n    checked:\n      by: a@b.c\n      on: 2026-01-02\n"),
    },
    {
      name: "goes into a flow mapping",
      text: record,
      change: { path: ["clauses", 1, "checked"], value: { by: "a@b.c", n: [1, null, true] } },
      gives: record.replace("[c] }", "[c], checked: { by: a@b.c, n: [1, null, true] } }"),
    },
    {
      name: "goes behind a block scalar",
      text: record,
      change: { path: ["clauses", 2, "page"], value: 3 },
      gives: record.replace("      two\n", "      two\n    page: 3\n"),
    },
    {
      name: "goes behind all of a block scalar that keeps its last lines",
      text: "a:\n  b: |+\n    x\n\nc: 1\n",
      change: { path: ["a", "d"], value: 1 },
      gives: "a:\n  b: |+\n    x\n\n  d: 1\nc: 1\n",
    },
    {
      name: "takes the place of a scalar and has its quotes",
      text: "a:   'x' # c\nb: \"y\"\n",
      change: { path: ["a"], value: "z" },
      gives: "a:   'z' # c\nb: \"y\"\n",
    },
    {
      name: "takes the place of nothing",
      text: "a:\nb: # c\n",
      change: { path: ["a"], value: 1 },
      gives: "a: 1\nb: # c\n",
    },
    {
      name: "may be a collection where a scalar was",
      text: "a: x # c\nb: 1\n",
      change: { path: ["a"], value: { k: ["v"] } },
      gives: "a: # c\n  k:\n    - v\nb: 1\n",
    },
    {
      name: "may be a scalar where a collection was",
      text: "a: # c\n  # d\n  k: v\nb: 1\n",
      change: { path: ["a"], value: 2 },
      gives: "a: 2 # c\n  # d\nb: 1\n",
    },
    {
      name: "changes in a mapping only what is another",
      text: "a:\n  # one\n  k: v # two\n  l: w\n  m: x\n",
      change: { path: ["a"], value: { k: "v", l: "z", n: 1 } },
      gives: "a:\n  # one\n  k: v # two\n  l: z\n  n: 1\n",
    },
    {
      name: "ends lines as the file does",
      text: "a:\r\n  b: 1\r\nc: 2\r\n",
      change: { path: ["a", "d"], value: { e: 1 } },
      gives: "a:\r\n  b: 1\r\n  d:\r\n    e: 1\r\nc: 2\r\n",
    },
    {
      name: "keeps the byte order mark, and ends the last line where nothing did",
      text: "\ufeffa: 1",
      change: { path: ["b"], value: 2 },
      gives: "\ufeffa: 1\nb: 2\n",
    },
    {
      name: "stands as far in as the file's own style has it",
      text: "a:\n    b: 1\nc:\n    -   x\n",
      change: { path: ["a", "d"], value: { e: [{ f: 1, g: 2 }] } },
      gives: "a:\n    b: 1\n    d:\n        e:\n            -   f: 1\n                g: 2\nc:\n    -   x\n",
    },
    {
      name: "goes behind the last item",
      text: "a:\n- x # c\n  # d\nb: 1\n",
      change: { path: ["a", 1], value: "z" },
      gives: "a:\n- x # c\n  # d\n- z\nb: 1\n",
    },
    {
      name: "takes the place of an item",
      text: "a:\n- x # c\n- y\n",
      change: { path: ["a", 0], value: { k: 1, l: 2 } },
      gives: "a:\n- k: 1\n  l: 2 # c\n- y\n",
    },
    {
      name: "opens an empty list of a block mapping",
      text: "a: [] # c\nb: {}\n",
      change: { path: ["a", 0], value: { k: 1 } },
      gives: "a: # c\n  - k: 1\nb: {}\n",
    },
    {
      name: "is JSON in a file of JSON",
      text: '{"a":{"b":1},"c":[]}',
      change: { path: ["a", "d"], value: { e: "f" } },
      gives: '{"a":{"b":1,"d":{"e":"f"}},"c":[]}',
    },
    {
      name: "has a line of its own where the others have one, behind their comments",
      text: "{\n  a: 1,\n  b: 2 # c, d\n}\n",
      change: { path: ["e"], value: 3 },
      gives: "{\n  a: 1,\n  b: 2, # c, d\n  e: 3\n}\n",
    },
    {
      name: "follows a comma that stands already",
      text: "a: { b: 1, }\n",
      change: { path: ["a", "c"], value: 2 },
      gives: "a: { b: 1, c: 2 }\n",
    },
    {
      name: "fills empty brackets",
      text: "a: [{}]\n",
      change: { path: ["a", 0, "b"], value: 1 },
      gives: "a: [{ b: 1 }]\n",
    },
    {
      name: "is quoted where it could be read as something else",
      text: "a: 1\n",
      change: { path: ["b"], value: { c: "yes", d: "1e5", e: "x: y", f: "\u202e\n", g: "", h: "- z" } },
      gives: 'a: 1\nb:\n  c: "yes"\n  d: "1e5"\n  e: "x: y"\n  f: "\\u202e\\n"\n  g: ""\n  h: "- z"\n',
    },
  ])("$name", ({ text, change, gives }) => {
    expect(edit(text, { kind: "set", ...change })).toBe(gives);
  });

  it("is set in the document that is named, and the others stay", () => {
    const text = "%YAML 1.2\n---\na: 1\n--- # two\na: 1\n...\n---\nb: 1\n";
    const change: Change = { kind: "set", path: ["a"], value: 2 };
    expect(edit(text, change, 1)).toBe(text.replace("# two\na: 1", "# two\na: 2"));
  });
});

describe("a value that is put in, or taken away", () => {
  it.each<{ name: string; text: string; change: Change; gives: string }>([
    {
      name: "before another item",
      text: "a:\n  # c\n  - x\n  - y\n",
      change: { kind: "insert", path: ["a", 0], value: "z" },
      gives: "a:\n  # c\n  - z\n  - x\n  - y\n",
    },
    {
      name: "between items that blank lines part, behind the comments of the one before",
      text: "a:\n  - k: x\n    # c\n\n  - k: y\n",
      change: { kind: "insert", path: ["a", 1], value: { k: "z" } },
      gives: "a:\n  - k: x\n    # c\n\n  - k: z\n\n  - k: y\n",
    },
    {
      name: "between items in brackets",
      text: "a: [x, y]\n",
      change: { kind: "insert", path: ["a", 1], value: "z" },
      gives: "a: [x, z, y]\n",
    },
    {
      name: "an entry with its lines; comments around it stay",
      text: "a:\n  # b\n  k: [x,\n    y] # gone\n  # c\n  l: 1\n",
      change: { kind: "remove", path: ["a", "k"] },
      gives: "a:\n  # b\n  # c\n  l: 1\n",
    },
    {
      name: "the first entry of an item",
      text: "a:\n  - k: 1\n    l: 2\n",
      change: { kind: "remove", path: ["a", 0, "k"] },
      gives: "a:\n  - l: 2\n",
    },
    {
      name: "the only entry",
      text: "a:\n  k: 1\nb: 1\n",
      change: { kind: "remove", path: ["a", "k"] },
      gives: "a: {}\nb: 1\n",
    },
    {
      name: "the only item",
      text: "a:\n- k\nb: 1\n",
      change: { kind: "remove", path: ["a", 0] },
      gives: "a: []\nb: 1\n",
    },
    {
      name: "an item",
      text: "a:\n- k\n# c\n- l\n",
      change: { kind: "remove", path: ["a", 1] },
      gives: "a:\n- k\n# c\n",
    },
    {
      name: "the first of some in brackets",
      text: "a: { b: 1, c: 2 }\n",
      change: { kind: "remove", path: ["a", "b"] },
      gives: "a: { c: 2 }\n",
    },
    {
      name: "the last of some in brackets",
      text: "a: { b: 1, c: 2 }\n",
      change: { kind: "remove", path: ["a", "c"] },
      gives: "a: { b: 1 }\n",
    },
    {
      name: "one of some in brackets, between comments",
      text: "a: [\n  x, # one\n  y, # two\n  z\n  ]\n",
      change: { kind: "remove", path: ["a", 1] },
      gives: "a: [\n  x, # one\n   # two\n  z\n  ]\n",
    },
  ])("$name", ({ text, change, gives }) => {
    expect(edit(text, change)).toBe(gives);
  });
});

describe("a change is refused", () => {
  const set = (...path: (string | number)[]): Change => ({ kind: "set", path, value: 2 });
  it.each<{ name: string; text: string; change: Change; code: string }>([
    {
      name: "in a mapping with an anchor",
      text: "a: &x\n  b: 1\nc: *x\n",
      change: set("a", "b"),
      code: "record-anchored",
    },
    { name: "where an alias stands", text: "a: &x 1\nc: *x\n", change: set("c"), code: "record-anchored" },
    { name: "behind an alias", text: "a: &x { b: 1 }\nc: *x\n", change: set("c", "b"), code: "record-anchored" },
    {
      name: "that takes an anchor away",
      text: "a:\n  b: &x 1\nc: *x\n",
      change: { kind: "remove", path: ["a"] },
      code: "record-anchored",
    },
    { name: "of the whole document", text: "a: 1\n", change: set(), code: "record-not-editable" },
    { name: "at a place that is not there", text: "a: 1\n", change: set("b", "c"), code: "record-not-editable" },
    { name: "beyond the end of a list", text: "a: [1]\n", change: set("a", 2), code: "record-not-editable" },
    { name: "in a file that cannot be read", text: "a: [\n", change: set("a"), code: "record-not-editable" },
    {
      name: "of a value with a tag that makes it another",
      text: "a: !!str 1\n",
      change: set("a"),
      code: "record-not-editable",
    },
  ])("$name", ({ text, change, code }) => {
    expect(() => edit(text, change)).toThrowError(expect.objectContaining({ code }));
  });

  it("and leaves a file alone whose other parts have anchors", () => {
    const text = "a: &x 1\nb: *x\nc: 3\n";
    expect(edit(text, set("c"))).toBe("a: &x 1\nb: *x\nc: 2\n");
  });
});

/** Texts in block and flow style, with comments where they may stand. */
const scalarText = fc.constantFrom("x", "'q'", '"d"', "1", "true", "", "2026-01-02", "한글 문구", "x:y");
const comments = fc.constantFrom("", " # c1", " # c, [2]");
const keys = fc.uniqueArray(fc.constantFrom("a", "b", "'k 1'", '"k:2"', "키"), { minLength: 1, maxLength: 3 });

const flow: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("x", "'q'", '"d"', "1", "{}", "[]"),
    fc.array(tie("node"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc.tuple(keys, tie("node")).map(([names, one]) => `{ ${names.map((name) => `${name}: ${one}`).join(", ")} }`),
  ),
})).node;

/** Lines of a value that stands behind a key or dash: the first goes on that line. */
const block: fc.Arbitrary<readonly string[]> = fc.letrec<{ node: readonly string[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: "medium" },
    fc.tuple(fc.oneof(scalarText, flow), comments).map(([text, comment]) => [`${text}${comment}`]),
    fc.constantFrom(["|", "  one", "  two"], [">-", "  one", "", "  two"]),
    fc
      .tuple(keys, fc.array(tie("node"), { minLength: 3, maxLength: 3 }), comments)
      .map(([names, values, comment]) => [
        comment,
        ...names.flatMap((name, at) => [`  ${name}: ${values[at]?.[0] ?? ""}`, ...further(values[at])]),
      ]),
    fc
      .tuple(fc.array(tie("node"), { minLength: 1, maxLength: 3 }), comments)
      .map(([values, comment]) => [
        comment,
        ...values.flatMap((value) => [`  - ${value[0] ?? ""}`, ...further(value), "  # between"]),
      ]),
  ),
})).node;

function further(lines: readonly string[] = []): string[] {
  return lines.slice(1).map((line) => `  ${line}`);
}

const files = fc
  .tuple(keys, fc.array(block, { minLength: 3, maxLength: 3 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean())
  .map(([names, values, lineBreak, isLast]) => {
    const lines = names.flatMap((name, at) => [`${name}: ${values[at]?.[0] ?? ""}`, ...(values[at] ?? []).slice(1)]);
    return ["# head", ...lines].join(lineBreak) + (isLast ? lineBreak : "");
  });

const values = fc.oneof(
  fc.constantFrom(1, true, null, "word", "yes", "2026-01-02", 'say "x"', "a: b", "# no", "줄\n바꿈", "{}", "[]"),
  fc.constantFrom({ by: "a@b.c", on: "2026-01-02" }, ["x", { y: 1, z: [] }], {}, []),
);

function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item, at) => pathsOf(item, [...path, at]))
    : Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return [path, ...below];
}

const lineBreaks = /\r\n|\n|\r/g;
const commentsIn = (text: string) => [...text.matchAll(/(?<=^|\s)# (?:head|between|c1|c, \[2\])/g)].length;

describe("any file", () => {
  it("has one more entry, and every byte it had", () => {
    let edits = 0;
    fc.assert(
      fc.property(files, values, fc.nat(), (text, value, pick) => {
        const parsed = load(text);
        const mappings = pathsOf(parsed).filter((path) => isMapping(at(parsed, path)));
        const path = mappings[pick % mappings.length] ?? [];
        const result = edit(text, { kind: "set", path: [...path, "new"], value });
        const expected = structuredClone(parsed);
        Object.assign(at(expected, path) as object, { new: value });
        expect(load(result)).toEqual(expected);
        expect(commentsIn(result)).toBe(commentsIn(text));
        expect(isWithin(text, result)).toBe(true);
        edits += 1;
      }),
      { numRuns: 120, seed: 20261128 },
    );
    expect(edits).toBe(120);
  });

  it("says what was wanted after a value is replaced or removed, or is refused; lines that do not change stay", () => {
    let refused = 0;
    fc.assert(
      fc.property(files, values, fc.nat(), fc.boolean(), (text, value, pick, isRemoved) => {
        const parsed = load(text);
        const paths = pathsOf(parsed).slice(1);
        const path = paths[pick % paths.length] ?? [];
        const change: Change = isRemoved ? { kind: "remove", path } : { kind: "set", path, value };
        try {
          const result = edit(text, change);
          expect(load(result)).toEqual(wanted(parsed, change));
          expect(result.startsWith("# head")).toBe(true);
          expect(new Set(result.match(lineBreaks)).size).toBe(1);
          expect(result.match(lineBreaks)?.[0]).toBe(text.match(lineBreaks)?.[0]);
        } catch (error) {
          if (!(error instanceof RunError)) throw error;
          refused += 1;
        }
      }),
      { numRuns: 200, seed: 20261128 },
    );
    expect(refused).toBeLessThan(10);
  });
});

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((held, part) => (held as Record<string | number, unknown>)[part], value);
}

function wanted(value: unknown, change: Change): unknown {
  const copy = structuredClone(value);
  const parent = at(copy, change.path.slice(0, -1)) as Record<string | number, unknown>;
  const last = change.path.at(-1) ?? "";
  if (change.kind !== "remove") parent[last] = change.value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

/** Whether all characters of a text stand in another in the same order, but for those of one run or two. */
function isWithin(text: string, longer: string): boolean {
  let from = 0;
  while (from < text.length && text[from] === longer[from]) from += 1;
  let end = 0;
  while (end < text.length - from && text.at(-1 - end) === longer.at(-1 - end)) end += 1;
  return (
    text.slice(from, text.length - end).trim() === "" || isEmptyOpened(text.slice(from - 2, text.length - end + 2))
  );
}

/** `{}` and `[]` of a block mapping are the only thing that may go. */
function isEmptyOpened(part: string): boolean {
  return /\{\}|\[\]/.test(part);
}

it("reads files of several documents as the reader of records does", () => {
  const text = "---\na: 1\n---\nb: &x 1\nc: *x\n";
  expect(loadAll(edit(text, { kind: "set", path: ["a"], value: 5 }))).toEqual([{ a: 5 }, { b: 1, c: 1 }]);
});
