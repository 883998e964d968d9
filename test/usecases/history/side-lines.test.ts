import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { JsonHistory } from "../../../src/schemas/generated/types.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs, gitAs, type PastChange } from "../../support/past.ts";
import { aWaiver } from "../../support/waivers.ts";

type Dated = readonly [date: string, change: PastChange];

const at = (date: string) => ({ date: `${date}T10:00:00+09:00` });

/** Commits on main, then on a branch of it, which main merges. Returns the ids of the branch's commits. */
function aSide(main: readonly Dated[], side: readonly Dated[], merged: string) {
  const root = aPastRepository();
  for (const [date, change] of main) commitAs(root, change, at(date));
  gitAs(root, ["checkout", "--quiet", "-b", "side"], at(merged));
  const ids = side.map(([date, change]) => commitAs(root, change, at(date)));
  gitAs(root, ["checkout", "--quiet", "main"], at(merged));
  gitAs(root, ["merge", "--quiet", "--no-ff", "-m", "x", "side"], at(merged));
  return { root, ids };
}

/** What is told of the line beside: the commits with changes, and for each entry its day and differences. */
async function told(root: string, ...args: readonly string[]) {
  const { stdout, stderr } = await clausegateHere(["history", "--root", root, "--format", "json", ...args]);
  if (stdout === "") throw new Error(stderr);
  const { sides = [] }: JsonHistory = JSON.parse(stdout);
  return {
    changing: sides.flatMap(({ commits }) => commits.flatMap(({ day, changes }) => (changes ? [day] : []))),
    entries: sides.flatMap(({ entries }) =>
      entries.map(({ day, vendors, introduced, resolved, changed, reason }) =>
        [
          ...[day, ...vendors.map(({ vendor, before, after }) => `${vendor}: ${before} > ${after}`)],
          ...introduced.map(({ rule, vendor }) => `+${rule} ${vendor}`),
          ...resolved.map(({ rule, vendor, ending }) => `-${rule} ${vendor} ${ending?.how}`),
          ...changed.map(({ rule, was, disposition }) => `${rule} ${was.disposition} > ${disposition}`),
          ...(reason === null ? [] : ["not judged"]),
        ].join(" "),
      ),
    ),
  };
}

const lacking = { contract: { clauses: clausesWithout("internet-restriction") } };

describe("documents outside of the folders that name them", () => {
  const digest = createHash("sha256").update("annex").digest("hex");

  /** The record of a contract that also names the vendor's annex, in a folder of all annexes. */
  function annexed(id: string, file = `${id}.md`): PastChange {
    const files = vendorFiles(id);
    const record = files[`vendors/${id}/contract.yaml`];
    if (!record || !(typeof record === "object" && "documents" in record && Array.isArray(record.documents)))
      throw new Error("no contract");
    const annex = { id: "annex", kind: "annex", path: `../../annexes/${file}`, sha256: digest };
    return { ...files, [`vendors/${id}/contract.yaml`]: { ...record, documents: [...record.documents, annex] } };
  }
  const begin: PastChange = {
    ...{ ...guidelineFiles, ...annexed("acme"), ...annexed("stays", "부속.md") },
    ...{ "annexes/acme.md": "annex", "annexes/부속.md": "annex", "annexes/unnamed.md": "x" },
  };

  it("are judged where a commit changes nothing else", async () => {
    const { root } = aSide(
      [["2026-02-01", begin]],
      [
        ["2026-02-10", { "annexes/acme.md": null }],
        ["2026-02-11", { "annexes/unnamed.md": "y", "README.md": "y" }],
        ["2026-02-12", { "annexes/부속.md": null }],
        ["2026-03-01", { "annexes/acme.md": "annex", "annexes/부속.md": "annex" }],
      ],
      "2026-03-02",
    );
    const { changing, entries } = await told(root);
    expect(changing).toEqual(["2026-02-10", "2026-02-12", "2026-03-01"]);
    expect(entries).toEqual([
      "2026-02-10 acme: pass > fail +EVD-01 acme",
      "2026-02-12 stays: pass > fail +EVD-01 stays",
      "2026-03-01 acme: fail > pass stays: fail > pass -EVD-01 acme remedied -EVD-01 stays remedied",
    ]);
  });

  it("are judged where the line began before the range, or named them first itself", async () => {
    const { root } = aSide(
      [["2026-02-01", { ...guidelineFiles, ...vendorFiles("acme"), ...annexed("stays"), "annexes/stays.md": "annex" }]],
      [
        ["2026-02-10", { ...annexed("acme"), "annexes/acme.md": "annex" }],
        ["2026-02-11", { "annexes/acme.md": null }],
        ["2026-02-12", { "annexes/stays.md": null }],
        ["2026-03-01", { "annexes/acme.md": "annex", "annexes/stays.md": "annex" }],
      ],
      "2026-03-02",
    );
    const whole = await told(root);
    expect(whole.changing).toEqual(["2026-02-10", "2026-02-11", "2026-02-12", "2026-03-01"]);
    expect(whole.entries).toEqual([
      "2026-02-11 acme: pass > fail +EVD-01 acme",
      "2026-02-12 stays: pass > fail +EVD-01 stays",
      "2026-03-01 acme: fail > pass stays: fail > pass -EVD-01 acme remedied -EVD-01 stays remedied",
    ]);
    commitAs(root, vendorFiles("stays"), at("2026-03-10"));
    gitAs(root, ["checkout", "--quiet", "-b", "late", "side"], at("2026-03-11"));
    commitAs(root, { "annexes/stays.md": null }, at("2026-03-11"));
    gitAs(root, ["checkout", "--quiet", "main"], at("2026-03-12"));
    gitAs(root, ["merge", "--quiet", "--no-ff", "-m", "x", "late"], at("2026-03-12"));
    expect((await told(root, "--since", "2026-03-11")).entries).toEqual([
      "2026-03-11 stays: pass > fail +EVD-01 stays",
    ]);
  });
});

describe("a configuration that a branch had", () => {
  const { root } = aSide(
    [["2026-02-01", { ...guidelineFiles, ...vendorFiles("acme", lacking), ...vendorFiles("stays") }]],
    [
      ["2026-02-10", { "clausegate.yaml": { version: 1, rules: { "SEC-06": "off" } } }],
      ["2026-02-20", { "clausegate.yaml": { version: 1, rules: { "SEC-06": "warning" } } }],
      ["2026-03-01", { "clausegate.yaml": null }],
    ],
    "2026-03-02",
  );

  it("judges it with --policy then", async () => {
    expect((await told(root, "--policy", "then")).entries).toEqual([
      "2026-02-10 acme: fail > pass -SEC-06 acme turned-off",
      "2026-02-20 +SEC-06 acme",
      "2026-03-01 acme: pass > fail SEC-06 open > open",
    ]);
  });

  it("judges nothing with --policy now", async () => {
    expect(await told(root)).toEqual({ changing: ["2026-02-10", "2026-02-20", "2026-03-01"], entries: [] });
  });
});

describe("waivers", () => {
  const waived = (vendor: string, days: object) => ({
    "waivers.yaml": { version: 1, waivers: [aWaiver({ vendor, ...days })] },
  });

  it("of a branch excuse there from their first day to the last", async () => {
    const { root } = aSide(
      [["2026-02-01", { ...guidelineFiles, ...vendorFiles("acme", lacking) }]],
      [
        ["2026-02-10", waived("acme", { approved_on: "2026-02-10", expires_on: "2026-02-20" })],
        ["2026-03-01", { "waivers.yaml": null }],
      ],
      "2026-03-02",
    );
    const { entries } = await told(root);
    expect(entries.map((entry) => entry.slice(0, 10))).toEqual(["2026-02-10", "2026-02-21", "2026-03-01"]);
    expect(entries[0]).toContain("SEC-06 open > waived");
    expect(entries[1]).toContain("acme: pass > fail");
  });

  it("of other vendors are not told to name unknown ones", async () => {
    const { root } = aSide(
      [
        [
          "2026-02-01",
          {
            ...{ ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("stays", lacking) },
            ...waived("stays", { approved_on: "2026-02-01", expires_on: "2026-02-20" }),
          },
        ],
      ],
      [
        ["2026-02-10", vendorFiles("acme", lacking)],
        ["2026-03-01", vendorFiles("acme")],
      ],
      "2026-03-02",
    );
    expect((await told(root)).entries).toEqual([
      "2026-02-10 acme: pass > fail +SEC-06 acme",
      "2026-03-01 acme: fail > pass -SEC-06 acme remedied",
    ]);
  });
});

it("a record that nobody could read there remedies nothing", async () => {
  const { root } = aSide(
    [["2026-02-01", { ...guidelineFiles, ...vendorFiles("acme", lacking), ...vendorFiles("stays") }]],
    [
      ["2026-02-10", { "vendors/acme/contract.yaml": "kind: [" }],
      ["2026-02-20", vendorFiles("acme")],
    ],
    "2026-03-02",
  );
  const { entries } = await told(root);
  expect(entries[0]).toMatch(/^2026-02-10 \+/);
  expect(entries[0]).not.toContain("-SEC-06");
  expect(entries[1]).toContain("acme: fail > pass");
  expect(entries[1]).toContain("-SEC-06 acme remedied");
});

it("an inventory that a branch moved and moved back is judged where it lay", async () => {
  const moved = (files: PastChange) =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path.replace("vendors/", "records/"), content]));
  const good = { ...guidelineFiles, ...vendorFiles("acme") };
  const { root } = aSide(
    [["2026-02-01", good]],
    [
      ["2026-02-10", { vendors: null, ...moved(good), "clausegate.yaml": { version: 1, inventory: "records" } }],
      ["2026-02-11", moved(vendorFiles("acme", lacking))],
      ["2026-03-01", { records: null, "clausegate.yaml": null, ...good }],
    ],
    "2026-03-02",
  );
  const { changing, entries } = await told(root);
  expect(changing).toEqual(["2026-02-10", "2026-02-11", "2026-03-01"]);
  expect(entries).toEqual([
    "2026-02-11 acme: pass > fail +SEC-06 acme",
    "2026-03-01 acme: fail > pass -SEC-06 acme remedied",
  ]);
});

it("a first commit without a parent brings all its vendors, whether they change again or not", async () => {
  const root = aPastRepository();
  commitAs(root, { ...guidelineFiles, ...vendorFiles("acme") }, at("2026-02-01"));
  gitAs(root, ["checkout", "--quiet", "--orphan", "alone"], at("2026-02-02"));
  gitAs(root, ["rm", "-rfq", "."], at("2026-02-02"));
  commitAs(root, { ...guidelineFiles, ...vendorFiles("old", lacking), ...vendorFiles("other") }, at("2026-02-03"));
  commitAs(root, vendorFiles("other", lacking), at("2026-02-04"));
  gitAs(root, ["checkout", "--quiet", "main"], at("2026-02-05"));
  const merge = ["merge", "--quiet", "--no-ff", "--allow-unrelated-histories", "-m", "x", "alone"];
  gitAs(root, merge, at("2026-02-05"));
  expect((await told(root)).entries).toEqual([
    "2026-02-03 old: null > fail other: null > pass +SEC-06 old",
    "2026-02-04 other: pass > fail +SEC-06 other",
  ]);
});

it("a vendor that main renamed is judged on an older branch under its former id", async () => {
  const numbered = (id: string, records: object = {}) =>
    vendorFiles(id, { vendor: { registration_number: "123-45-67891" }, ...records });
  const root = aPastRepository();
  commitAs(root, { ...guidelineFiles, ...numbered("old"), ...vendorFiles("stays") }, at("2026-02-01"));
  gitAs(root, ["branch", "side"], at("2026-02-01"));
  commitAs(root, { "vendors/old": null, ...numbered("new") }, at("2026-02-05"));
  gitAs(root, ["checkout", "--quiet", "side"], at("2026-02-06"));
  commitAs(root, numbered("old", lacking), at("2026-02-06"));
  commitAs(root, numbered("old"), at("2026-02-20"));
  gitAs(root, ["checkout", "--quiet", "main"], at("2026-03-01"));
  gitAs(root, ["merge", "--quiet", "--no-ff", "-m", "x", "side"], at("2026-03-01"));
  expect((await told(root, "--vendor", "new")).entries).toEqual([
    "2026-02-06 old: pass > fail +SEC-06 old",
    "2026-02-20 old: fail > pass -SEC-06 old remedied",
  ]);
});

it("an inventory that a line brings is judged whole, though none of its commits changes it again", async () => {
  const { root } = aSide(
    [["2026-02-01", { "README.md": "x" }]],
    [["2026-02-10", { ...guidelineFiles, ...vendorFiles("acme", lacking), ...vendorFiles("stays") }]],
    "2026-03-01",
  );
  const { changing, entries } = await told(root);
  expect(changing).toEqual(["2026-02-10"]);
  expect(entries).toEqual(["2026-02-10 acme: null > fail stays: null > pass +SEC-06 acme"]);
});
