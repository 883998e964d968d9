import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { addWaiver } from "../../../src/config/waivers/edit.ts";
import { readWaivers } from "../../../src/config/waivers/file.ts";
import { RunError } from "../../../src/model/run-error.ts";
import type { Waiver, WaiversFile } from "../../../src/schemas/generated/types.ts";
import { aWaiver, fileOf } from "../../support/waivers.ts";

const added = aWaiver({ rule: "SEC-07" });
const entry = `  - rule: SEC-07
    vendor: acme
    reason: 망분리 공사 중
    owner: privacy-team@example.com
    approver: ciso@example.com
    approved_on: 2026-06-01
    expires_on: 2026-09-30
`;
const inBraces =
  "{ rule: SEC-07, vendor: acme, reason: 망분리 공사 중, owner: privacy-team@example.com, approver: ciso@example.com, approved_on: 2026-06-01, expires_on: 2026-09-30 }";
const old = (rule: string, vendor = "acme") => entry.replace("SEC-07", rule).replace("acme", vendor);
const add = (text: string, waiver: Waiver = added) => addWaiver(fileOf("waivers.yaml", text), waiver);

it("makes a file that an editor knows the schema of", () => {
  expect(addWaiver(undefined, added)).toBe(
    `# yaml-language-server: $schema=node_modules/clausegate/dist/schemas/waivers.schema.json\nversion: 1\nwaivers:\n${entry}`,
  );
});

const head = "version: 1\nwaivers:\n";
it.each([
  { name: "at the end", text: head + old("SEC-01"), is: head + old("SEC-01") + entry },
  {
    name: "where no line break ends the file",
    text: (head + old("SEC-01")).trimEnd(),
    is: head + old("SEC-01") + entry,
  },
  {
    name: "behind the last of its rule and vendor",
    text: head + old("SEC-07") + old("SEC-01"),
    waiver: { service: "crm" },
    is: `${head}${old("SEC-07")}${entry.replace("    reason", "    service: crm\n    reason")}${old("SEC-01")}`,
  },
  {
    name: "at the end where only the rule or only the vendor is its own",
    text: head + old("SEC-07", "beta") + old("SEC-01"),
    is: head + old("SEC-07", "beta") + old("SEC-01") + entry,
  },
  { name: "in an empty list", text: "version: 1\nwaivers: []\n", is: head + entry },
  {
    name: "in an empty list with a remark",
    text: "version: 1\nwaivers: [ ]  # none yet\n# end\n",
    is: `version: 1\nwaivers:  # none yet\n${entry}# end\n`,
  },
  { name: "in an empty list at the end of the file", text: "version: 1\nwaivers: []", is: head + entry },
  {
    name: "in an empty list before another key",
    text: "waivers: []\nversion: 1\n",
    is: `waivers:\n${entry}version: 1\n`,
  },
  {
    name: "before comments at the end",
    text: `${head}${old("SEC-01")}# reviewed every month\n\n`,
    is: `${head}${old("SEC-01")}${entry}# reviewed every month\n\n`,
  },
  {
    name: "behind comments that belong to the entry before",
    text: `${head}${old("SEC-01")}    # renewed once\n  # next: beta\n`,
    is: `${head}${old("SEC-01")}    # renewed once\n${entry}  # next: beta\n`,
  },
  {
    name: "without indentation where the others have none",
    text: head + old("SEC-01").replaceAll(/^ {2}/gm, ""),
    is: head + (old("SEC-01") + entry).replaceAll(/^ {2}/gm, ""),
  },
  {
    name: "with wider dashes where the others have these",
    text: head + old("SEC-01").replace("- ", "-   ").replaceAll(/^ {4}/gm, "      "),
    is: head + (old("SEC-01") + entry).replaceAll("- rule", "-   rule").replaceAll(/^ {4}/gm, "      "),
  },
  {
    name: "with CR LF",
    text: (head + old("SEC-01")).replaceAll("\n", "\r\n"),
    is: (head + old("SEC-01") + entry).replaceAll("\n", "\r\n"),
  },
  {
    name: "behind a byte order mark",
    text: `\ufeff${head}${old("SEC-01")}`,
    is: `\ufeff${head}${old("SEC-01")}${entry}`,
  },
  {
    name: "with a blank line where the others have one",
    text: `${head}${old("SEC-01")}\n${old("SEC-02")}`,
    is: `${head}${old("SEC-01")}\n${old("SEC-02")}\n${entry}`,
  },
  {
    name: "before another key",
    text: `waivers:\n${old("SEC-01")}version: 1\n`,
    is: `waivers:\n${old("SEC-01")}${entry}version: 1\n`,
  },
  {
    name: "behind an entry in braces",
    text: `${head}  - {rule: SEC-01, vendor: acme, reason: 사유,\n     owner: a, approver: b, approved_on: 2026-06-01, expires_on: 2026-06-02\n     }\n  # end\n`,
    is: `${head}  - {rule: SEC-01, vendor: acme, reason: 사유,\n     owner: a, approver: b, approved_on: 2026-06-01, expires_on: 2026-06-02\n     }\n${entry}  # end\n`,
  },
  {
    name: "behind a text of several lines",
    text: `${head}${old("SEC-01").replace("    reason: 망분리 공사 중\n", "")}    reason: |\n      첫째 줄\n      # 주석이 아님\n\n`,
    is: `${head}${old("SEC-01").replace("    reason: 망분리 공사 중\n", "")}    reason: |\n      첫째 줄\n      # 주석이 아님\n${entry}\n`,
  },
  {
    name: "in brackets",
    text: "version: 1\nwaivers: [{rule: SEC-01, vendor: acme}] # old\n",
    is: `version: 1\nwaivers: [{rule: SEC-01, vendor: acme}, ${inBraces}] # old\n`,
  },
  { name: "in braces", text: "{version: 1, waivers: []}\n", is: `{version: 1, waivers: [${inBraces}]}\n` },
  {
    name: "before the end of the document",
    text: `---\n${head}${old("SEC-01")}...\n`,
    is: `---\n${head}${old("SEC-01")}${entry}...\n`,
  },
])("adds an entry $name", ({ text, waiver, is }) => {
  expect(add(text, { ...added, ...waiver })).toBe(is);
});

it.each([
  { name: "with an anchor", text: `version: 1\nwaivers: &all\n${entry}` },
  { name: "that is no list", text: "version: 1\nwaivers: none\n" },
  { name: "that is no YAML", text: "waivers: [" },
  { name: "that is not there", text: "version: 1\n" },
])("refuses a list $name", ({ text }) => {
  expect(() => add(text)).toThrow(RunError);
  expect(() => add(text)).toThrow(/waivers-not-extendable/);
});

/** Text nobody should write, but anybody can. */
const hostileText = fc
  .oneof(
    fc.constantFrom(
      "- rule: SEC-01",
      "# x",
      "a: b",
      "'",
      '"',
      "|",
      "> x",
      "*a",
      "&a",
      "!!str x",
      "{a",
      "[a",
      "a\nb",
      "a\n\n---\nb",
      "~x",
      "a\r\nb",
      "a\tb",
      "%YAML",
      "a #b",
      "a\n  - rule: x\n",
      "approved_on: '2026-01-01'",
      "x\napproved_on: '2026-01-01'",
      "\u0085a\u2028b",
      "\ufeffa",
      "...\na",
      "a\n...",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  )
  .map((text) => `가${text}`);
const idText = fc.constantFrom("acme", "beta", "gamma-2");
const aRule = fc.constantFrom("SEC-01", "SEC-06", "PII-04");

const anyWaiver: fc.Arbitrary<Waiver> = fc.record(
  {
    rule: aRule,
    vendor: idText,
    service: fc.constantFrom("crm", "calls"),
    reason: hostileText,
    owner: hostileText,
    approver: hostileText,
    approved_on: fc.constantFrom("2026-01-01", "2026-02-28"),
    expires_on: fc.constantFrom("2026-03-01", "2026-12-31"),
    ticket: hostileText,
    acknowledges_statute: fc.boolean(),
  },
  { requiredKeys: ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"] },
);

const noise = fc.array(fc.constantFrom("", "# 주석", "  # - rule: SEC-06", "      # deep", "   "), { maxLength: 3 });

interface Layout {
  readonly column: number;
  readonly gap: number;
  readonly eol: string;
  readonly endsOpen: boolean;
}
const layout: fc.Arbitrary<Layout> = fc.record({
  column: fc.constantFrom(0, 1, 2, 4),
  gap: fc.constantFrom(1, 2, 3),
  eol: fc.constantFrom("\n", "\r\n", "\r"),
  endsOpen: fc.boolean(),
});

/** A file as people write it: comments and blank lines anywhere between entries and keys, one indentation throughout. */
const anyFile = fc
  .record({
    waivers: fc.array(fc.tuple(anyWaiver, noise, noise), { maxLength: 5 }),
    before: noise,
    after: noise,
    layout,
  })
  .map(({ waivers, before, after, layout: { column, gap, eol, endsOpen } }) => {
    const lines = waivers.flatMap(([waiver, above, between]) => {
      const keys = Object.entries(waiver).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      const inner = " ".repeat(column + 1 + gap);
      const [first = "", ...rest] = keys;
      return [
        ...above,
        `${" ".repeat(column)}-${" ".repeat(gap)}${first}`,
        ...between,
        ...rest.map((key) => inner + key),
      ];
    });
    const list = waivers.length > 0 ? ["waivers:", ...lines] : ["waivers: []"];
    const text = [...before, "version: 1", ...list, ...after].join(eol);
    return { text: endsOpen ? text : text + eol, eol };
  });

const linesOf = (text: string) => text.split(/\r\n|\n|\r/);

describe("any file and any waiver", () => {
  it("keep every old line in order, and say what they said and the new entry", () => {
    let count = 0;
    fc.assert(
      fc.property(anyFile, anyWaiver, ({ text }, waiver) => {
        const file = fileOf("waivers.yaml", text);
        const before = load(text) as WaiversFile;
        const made = addWaiver(file, waiver);
        const after = load(made) as WaiversFile;
        const at = after.waivers.findIndex((_, index) => !same(after.waivers[index], before.waivers[index]));
        const last = before.waivers.findLastIndex((one) => one.rule === waiver.rule && one.vendor === waiver.vendor);
        const expected = last < 0 ? before.waivers.length : last + 1;
        expect(after).toEqual({ ...before, waivers: before.waivers.toSpliced(expected, 0, waiver) });
        expect(at).toBeLessThanOrEqual(expected);
        const rest = linesOf(made);
        for (const line of linesOf(text).map((one) => one.replace(/ \[\]$/, ""))) {
          const found = rest.indexOf(line);
          expect(found, line).toBeGreaterThanOrEqual(0);
          rest.splice(0, found + 1);
        }
        count++;
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(count).toBe(300);
  });

  it("never mix line breaks", () => {
    fc.assert(
      fc.property(anyFile, anyWaiver, ({ text, eol }, waiver) => {
        const breaks = new Set(addWaiver(fileOf("waivers.yaml", text), waiver).match(/\r\n|\n|\r/g));
        expect([...breaks]).toEqual([linesOf(text).length > 1 ? eol : "\n"]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("are read again without a problem where the waivers are well-formed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("SEC-01", "SEC-02", "SEC-03"), { maxLength: 4 }), (rules) => {
        const text = rules.reduce<string | undefined>(
          (made, rule, at) =>
            addWaiver(
              made === undefined ? undefined : fileOf("waivers.yaml", made),
              aWaiver({ rule, vendor: `v${at}` }),
            ),
          undefined,
        );
        if (text !== undefined) expect(readWaivers(fileOf("waivers.yaml", text)).problems).toEqual([]);
      }),
    );
  });
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
