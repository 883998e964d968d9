import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { json } from "../../../src/report/formats/json.ts";
import { text } from "../../../src/report/formats/text.ts";
import { aContract, aVendor, type Files, goodFiles, judge } from "../../support/inventory.ts";

const english = { language: "en", color: false } as const;

/** YAML-looking text: pieces that mean something to the reader, in any order. */
const yamlPiece = fc.constantFrom(
  ...[
    "kind: vendor\n",
    "id: acme\n",
    "services:\n",
    "  - ",
    "---\n",
    "...\n",
    "&a ",
    "*a",
    "!!str ",
    "!x ",
    "{",
    "}",
    "[",
    "]",
  ],
  ...[
    ": ",
    "? ",
    "| \n",
    "> \n",
    "'",
    '"',
    "#",
    "\t",
    "\r",
    "\n",
    "%YAML 1.2\n",
    "<<: ",
    "__proto__: ",
    "\ufeff",
    "\u0085",
    "\u2028",
    "한빛",
  ],
);
const yamlLike = fc
  .array(fc.oneof(yamlPiece, fc.string({ maxLength: 4 })), { maxLength: 30 })
  .map((parts) => parts.join(""));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  yamlLike.map((content) => new TextEncoder().encode(content)),
);

describe("any bytes in a record file", () => {
  it("end in a verdict that is no pass, the same one twice", async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const files: Files = { ...goodFiles(), "vendors/acme/x.yaml": bytes };
        const report = await judge(files);
        expect(report.verdict).toBe("fail");
        expect(report.problems.length).toBeGreaterThan(0);
        expect(json(await judge(files), english)).toBe(json(report, english));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("any text in a record", () => {
  it("stays on its lines in the report", async () => {
    const hostileText = fc
      .string({ unit: "binary", minLength: 1, maxLength: 40 })
      .filter((value) => value.trim() !== "");
    await fc.assert(
      fc.asyncProperty(hostileText, async (name) => {
        const services = aVendor().services.map((service) => ({ ...service, name }));
        const shown = text(
          await judge(goodFiles({ vendor: aVendor({ services }), contract: aContract({ clauses: [] }) })),
          english,
        );
        expect(shown.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("the same inventory", () => {
  const vendors = ["a", "b", "c"].map((id) => ({ ...aVendor({ id }), documents: aVendor().documents }));
  const entries = Object.entries({
    ...goodFiles(),
    ...Object.fromEntries(vendors.map((vendor) => [`vendors/${vendor.id}/v.yaml`, vendor])),
    "vendors/a/c1.yaml": { ...aContract({ vendor: "a", id: "one" }), clauses: [] },
    "vendors/a/c2.yaml": { ...aContract({ vendor: "a", id: "two" }), clauses: [] },
  });

  it("gives the same bytes in whatever order it is read", async () => {
    const expected = json(await judge(Object.fromEntries(entries)), english);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: entries.length }), async (shuffled) => {
        expect(json(await judge(Object.fromEntries(shuffled)), english)).toBe(expected);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it("gives the same findings, by id, when clauses and services change places", async () => {
    const services = [...aVendor().services, { ...aVendor().services[0], id: "second" }];
    const ids = async (order: <T>(items: readonly T[]) => T[]) => {
      const clauses = order((aContract().clauses ?? []).map(({ article: _, ...clause }) => clause).slice(0, 20));
      const vendor = { ...aVendor(), services: order(services) };
      const report = await judge(
        goodFiles({ vendor, contract: { ...aContract({ services: ["crm", "second"] }), clauses } }),
      );
      return report.findings.map(({ id }) => id).sort();
    };
    const forward = await ids((items) => [...items]);
    expect(forward.length).toBeGreaterThan(20);
    expect(await ids((items) => items.toReversed())).toEqual(forward);
    expect(new Set(forward).size).toBe(forward.length);
  });
});
