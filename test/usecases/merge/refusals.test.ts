import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { RunError } from "../../../src/model/run-error.ts";
import { version } from "../../../src/model/version.ts";
import { json } from "../../../src/report/formats/json.ts";
import { text } from "../../../src/report/formats/text.ts";
import { joinParts, type Part } from "../../../src/usecases/merge/join-parts.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";
import { day, type Files, judge, policy } from "../../support/inventory.ts";
import { joined, part, partsOf, saved } from "../../support/parts.ts";

const english = { language: "en", color: false } as const;
const files: Files = Object.assign(
  {},
  guidelineFiles,
  ...["acme", "beta", "corp", "delta"].map((id) => vendorFiles(id, { contract: { clauses: [] } })),
  { "vendors/acme/z.yaml": "kind: [" },
);
const [one = "", two = "", three = ""] = await partsOf(files, 3);
const whole = json(await judge(files), english);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof RunError) return error.code;
    throw error;
  }
  return "none";
}

/** A part with a change to the report it holds, for what may not be joined. */
function changed(file: string, change: (report: Report) => Partial<Report>): Part {
  const { report } = saved(file);
  return { file: "changed.json", report: { ...report, ...change(report) }, folder: "" };
}

const shard = (changes: Partial<NonNullable<Report["shard"]>>) => (report: Report) =>
  report.shard ? { shard: { ...report.shard, ...changes } } : {};

describe("parts that do not make a whole", () => {
  it.each<{ name: string; code: string; says?: string; change: (report: Report) => Partial<Report> }>([
    { name: "the same", code: "none", change: () => ({}) },
    { name: "another commit", code: "merge-differs", says: "commit", change: () => ({ commit: "a".repeat(40) }) },
    { name: "another day", code: "merge-differs", says: "as-of", change: () => ({ asOf: day("2026-07-01") }) },
    {
      name: "other rules",
      code: "merge-differs",
      says: "policy",
      change: ({ policy: own }) => ({ policy: { ...own, digest: "a".repeat(64) } }),
    },
    {
      name: "other texts",
      code: "merge-differs",
      says: "texts",
      change: ({ policy: own }) => ({ policy: { ...own, catalogueDigest: "a".repeat(64) } }),
    },
    {
      name: "another version",
      code: "merge-differs",
      says: "tool",
      change: ({ tool }) => ({ tool: { ...tool, version: "9.9.9" } }),
    },
    { name: "another fail-on", code: "merge-differs", says: "fail-on", change: () => ({ failOn: "note" }) },
    {
      name: "other severities",
      code: "merge-differs",
      says: "overrides",
      change: () => ({ overrides: [{ rule: "SEC-03", basis: "guideline", from: "error", to: "off" }] }),
    },
    { name: "another gate", code: "merge-differs", says: "gate", change: shard({ gateDigest: "a".repeat(64) }) },
    {
      name: "other vendors",
      code: "merge-differs",
      says: "inventory",
      change: shard({ inventoryDigest: "a".repeat(64) }),
    },
    { name: "another number of vendors", code: "merge-differs", says: "inventory", change: shard({ vendors: 5 }) },
    { name: "another language", code: "merge-differs", says: "language", change: shard({ language: "ko" }) },
    { name: "another number of parts", code: "merge-count", change: shard({ count: 4 }) },
    { name: "the same part again", code: "merge-twice", change: shard({ index: 1 }) },
    { name: "a whole report", code: "merge-whole", change: () => saved(whole).report },
  ])("are refused: $name", ({ code, says, change }) => {
    const { shard: _, ...unsharded } = saved(two).report;
    const other = code === "merge-whole" ? { file: "whole.json", report: unsharded, folder: "" } : changed(two, change);
    const parts = [
      { file: "1.json", report: saved(one).report, folder: "" },
      other,
      { file: "3.json", report: saved(three).report, folder: "" },
    ];
    try {
      joinParts(parts, { version, policy: policy.identity });
      expect(code).toBe("none");
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      expect(error.code).toBe(code);
      if (says !== undefined) expect(error.args.difference).toBe(says);
    }
  });

  it("are refused where one is missing, and it is named", () => {
    expect(() => joined([three])).toThrow(/merge-missing.*"1","2"/);
    expect(() => joined([one, three])).toThrow(/merge-missing.*\["2"\]/);
  });

  it("are refused by a tool that is not the one that made them", () => {
    const parts = [one, two, three].map((text, at) => ({ file: `${at}`, report: saved(text).report, folder: "" }));
    expect(codeOf(() => joinParts(parts, { version: "9.9.9", policy: policy.identity }))).toBe("merge-tool");
    const other = { ...policy.identity, digest: "a".repeat(64) };
    expect(codeOf(() => joinParts(parts, { version, policy: other }))).toBe("merge-tool");
  });

  it("are refused where vendors got lost between them, and where there is no record at all", () => {
    const lost = [one, two, three].map((file) => changed(file, shard({ vendors: 5 })));
    expect(codeOf(() => joinParts(lost, { version, policy: policy.identity }))).toBe("merge-vendors");
    const { report } = saved(whole);
    const summary = { ...report.summary, vendors: 0 };
    const empty = changed(one, () => ({
      ...{ summary, findings: [], problems: [], assessments: [] },
      shard: { index: 1, count: 1, vendors: 0, inventoryDigest: "", gateDigest: "", language: null },
    }));
    expect(codeOf(() => joinParts([empty], { version, policy: policy.identity }))).toBe("merge-empty");
  });
});

describe("a stored report", () => {
  const edit = (change: (report: ReturnType<typeof JSON.parse>) => void, of = one) => {
    const value = JSON.parse(of);
    change(value);
    return JSON.stringify(value, null, 2);
  };
  const withFindings = [one, two, three].find((file) => JSON.parse(file).findings.length > 0) ?? "";
  const owner = [one, two, three].find((file) => JSON.parse(file).problems.length > 0) ?? "";

  it("is read whatever its layout", () => {
    for (const file of [one, two, three, whole]) {
      const expected = saved(file).report;
      for (const other of [
        JSON.stringify(JSON.parse(file)),
        edit(() => undefined, file),
        file.replaceAll("\n", "\r\n"),
      ]) {
        const { report } = saved(other);
        expect(json(report, english)).toBe(json(expected, english));
      }
      expect(json(expected, english)).toBe(file);
    }
  });

  it("is read block by block where it has thousands of assessments", () => {
    const assessments = Array.from({ length: 30_000 }, (_, at) => ({
      ...{ rule: "SEC-03", subject: { vendor: `v${String(at).padStart(6, "0")}`, service: "한글" } },
      status: "pass" as const,
    }));
    const { report } = saved(whole);
    const requirements = { pass: assessments.length, fail: 0, notApplicable: 0 };
    const counts = { findings: { error: 0, warning: 0, note: 0 }, waived: 0, baselined: 0, problems: 0 };
    const long = json(
      {
        ...report,
        ...{ assessments, findings: [], problems: [], verdict: "pass" },
        summary: {
          ...report.summary,
          ...counts,
          requirements,
          services: assessments.length,
          vendors: assessments.length,
          notJudged: 0,
        },
      },
      english,
    );
    expect(long.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(json(saved(long).report, english)).toBe(long);
  });

  it("of a whole run is shown with the lines of its files", () => {
    expect(text(saved(whole).report, english)).toContain("1 | kind: [");
  });

  it("is refused wherever it is cut off", () => {
    for (let length = 0; length < one.length - 1; length += 1 + Math.floor(one.length / 400)) {
      expect(codeOf(() => saved(one.slice(0, length)))).toBe("saved-not-json");
    }
  });

  it("is refused where a line of the assessments is missing, doubled or broken", () => {
    const lines = one.split("\n");
    const at = lines.findIndex((line) => line.startsWith('    {"rule"'));
    const other = (change: (copy: string[]) => void) => {
      const copy = [...lines];
      change(copy);
      return codeOf(() => saved(copy.join("\n")));
    };
    expect(at).toBeGreaterThan(0);
    expect(other((copy) => copy.splice(at, 1))).toBe("saved-altered");
    expect(other((copy) => copy.splice(at, 0, copy[at] ?? ""))).toBe("saved-altered");
    expect(other((copy) => copy.splice(at, 1, "    {},"))).toBe("saved-not-report");
    expect(other((copy) => copy.splice(at, 1, (copy[at] ?? "").replace(/,$/, "")))).toBe("saved-not-json");
  });

  it.each([
    { name: "no object", file: "[]", code: "saved-not-report" },
    { name: "null", file: "null", code: "saved-not-report" },
    { name: "deep nesting", file: "[".repeat(200_000) + "]".repeat(200_000), code: "saved-not-json" },
    { name: "a key twice", file: one.replace("{", '{ "verdict": "pass",'), code: "saved-not-json" },
    { name: "an unknown key", file: edit((report) => Object.assign(report, { more: 1 })), code: "saved-not-report" },
    {
      name: "another schema",
      file: edit((report) => Object.assign(report, { schemaVersion: 2 })),
      code: "saved-not-report",
    },
    { name: "no day", file: edit((report) => Object.assign(report, { asOf: "2026-02-30" })), code: "saved-not-report" },
    { name: "a prototype", file: one.replace("{", '{ "__proto__": {},'), code: "saved-not-report" },
    { name: "part 0", file: edit(({ shard: own }) => Object.assign(own, { index: 0 })), code: "saved-not-report" },
    { name: "part 4 of 3", file: edit(({ shard: own }) => Object.assign(own, { index: 4 })), code: "saved-altered" },
    {
      name: "another part's number",
      file: edit(({ shard: own }) => Object.assign(own, { index: 3 }), two),
      code: "saved-altered",
    },
    {
      name: "a turned verdict",
      file: edit((report) => Object.assign(report, { verdict: "pass" }), withFindings),
      code: "saved-altered",
    },
    { name: "a finding taken out", file: edit(({ findings }) => findings.pop(), withFindings), code: "saved-altered" },
    {
      name: "a finding waived",
      file: edit(({ findings }) => Object.assign(findings[0], { disposition: "waived" }), withFindings),
      code: "saved-altered",
    },
    {
      name: "a message reworded",
      file: edit(({ findings }) => Object.assign(findings[0], { message: "x" }), withFindings),
      code: "saved-altered",
    },
    {
      name: "a detail taken out",
      file: edit(({ findings }) => delete findings[0].detail, withFindings),
      code: "saved-altered",
    },
    { name: "a problem taken out", file: edit(({ problems }) => problems.pop(), owner), code: "saved-altered" },
    {
      name: "an unknown problem",
      file: edit(({ problems }) => Object.assign(problems[0], { code: "x" }), owner),
      code: "saved-not-report",
    },
    {
      name: "a count changed",
      file: edit(({ summary }) => Object.assign(summary, { services: 9 })),
      code: "saved-altered",
    },
  ])("is refused: $name", ({ file, code }) => {
    expect(codeOf(() => saved(file))).toBe(code);
  });
});

describe("clausegate merge", () => {
  const asOf = ["--as-of", "2026-06-30"];
  const bad = Object.assign({}, guidelineFiles, vendorFiles("beta", { contract: { clauses: [] } }));
  const root = aFolder({ ...files });
  const at = (name: string) => join(root, name);
  const check = (...more: string[]) => clausegateHere(["check", "--root", root, ...asOf, ...more]);
  const made = (async () => {
    for (const index of [1, 2, 3]) await check("--shard", `${index}/3`, "--output", `json=${at(`part-${index}.json`)}`);
    await check("--output", `json=${at("whole.json")}`);
    const good = aFolder(Object.assign({}, guidelineFiles, vendorFiles("acme")));
    await clausegateHere(["check", "--root", good, ...asOf, "--output", `json=${at("good.json")}`]);
    await clausegateHere([
      "check",
      "--root",
      good,
      "--as-of",
      "2026-06-29",
      "--output",
      `json=${at("other-day.json")}`,
    ]);
    await check("--vendor", "beta", "--output", `json=${at("some.json")}`);
    const other = aFolder(bad);
    await clausegateHere(["check", "--root", other, ...asOf, "--language", "ko", "--output", `json=${at("bad.json")}`]);
  })();
  const parts = [2, 3, 1].map((index) => at(`part-${index}.json`));

  it.each(["text", "json", "sarif", "junit", "github", "gitlab", "markdown"])(
    "writes the one report as %s",
    async (format) => {
      await made;
      const [joint, single] = [
        await clausegateHere(["merge", ...parts, "--format", format, "--output", `${format}=${at("joined")}`]),
        await check("--format", format),
      ];
      expect(joint).toEqual(single);
      expect(joint.status).toBe(1);
      expect(readFileSync(at("joined"), "utf8")).toBe(joint.stdout);
    },
  );

  it("says of a part that it is one", async () => {
    for (const format of ["text", "markdown", "github", "junit"]) {
      expect((await check("--shard", "3/8", "--format", format)).stdout).toContain("part 3 of 8");
    }
    expect(JSON.parse((await check("--shard", "3/8", "--format", "json")).stdout).shard).toMatchObject({
      index: 3,
      count: 8,
    });
    expect(JSON.parse((await check("--format", "json")).stdout)).not.toHaveProperty("shard");
  });

  it.each([
    { args: ["merge"], says: "No reports to join" },
    { args: ["merge", at("nowhere.json")], says: "nowhere.json' does not exist" },
    { args: ["merge", root], says: "cannot be read (not a file)" },
    { args: ["merge", at("vendors/acme/z.yaml")], says: "is not complete JSON" },
    {
      args: ["merge", at("part-1.json"), at("part-2.json")],
      says: "Parts are missing, so the whole cannot be judged: 3 of 3",
    },
    { args: ["merge", at("whole.json")], says: "of a whole run" },
    { args: ["merge", ...parts, at("part-1.json")], says: "are the same part (1 of 3)" },
    {
      args: ["merge", at("part-1.json"), "--repository", `a=${at("good.json")}`],
      says: "either parts or repositories",
    },
    { args: ["merge", "--repository", at("good.json")], says: "NAME=FILE" },
    { args: ["merge", "--repository", `a b=${at("good.json")}`], says: "NAME=FILE" },
    { args: ["merge", "--repository", `a=${at("good.json")}`, `a=${at("bad.json")}`], says: "'a' is named twice" },
    { args: ["merge", "--repository", `a=${at("part-1.json")}`], says: "is part 1 of 3, not a whole report" },
    { args: ["merge", "--repository", `a=${at("good.json")}`, `b=${at("other-day.json")}`], says: "the as-of date" },
    { args: ["merge", "--repository", `a=${at("good.json")}`, "--format", "sarif"], says: "text, json, markdown" },
    { args: ["merge", at("some.json")], says: "covers some vendors only (--vendor beta)" },
    {
      args: ["merge", "--repository", `a=${at("some.json")}`],
      says: "covers some vendors only (--vendor beta)",
    },
    { args: ["check", "--shard", "0/3"], says: "invalid --shard '0/3'" },
    { args: ["check", "--shard", "4/3"], says: "invalid --shard '4/3'" },
    { args: ["check", "--shard", "1/0"], says: "invalid --shard '1/0'" },
    { args: ["check", "--shard", "a/b"], says: "invalid --shard 'a/b'" },
    { args: ["check", "--shard", "1/1001"], says: "invalid --shard '1/1001'" },
    { args: ["check", "--shard", "1/2", "--vendor", "acme"], says: "--vendor" },
    { args: ["check", "--shard", "1/2", "--base", "HEAD"], says: "--base" },
  ])("exits with 2: $says", async ({ args, says }) => {
    await made;
    const { status, stdout, stderr } = await clausegateHere(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });

  it("makes one report of several repositories, the worst verdict first", async () => {
    await made;
    const named = ["--repository", `acme/shop=${at("good.json")}`, `acme/erp=${at("bad.json")}`];
    const data = await clausegateHere(["merge", ...named, "--format", "json"]);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(
      JSON.parse(readFileSync(join(repository, "dist/schemas/organisation.schema.json"), "utf8")),
    );
    const report = JSON.parse(data.stdout);
    expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true);
    expect([data.status, report.verdict, report.asOf]).toEqual([1, "fail", "2026-06-30"]);
    expect(
      report.repositories.map(({ name, verdict, language }: Record<string, string>) => [name, verdict, language]),
    ).toEqual([
      ["acme/erp", "fail", "ko"],
      ["acme/shop", "pass", "en"],
    ]);
    const [erp] = report.repositories;
    const { findings }: { findings: Record<string, unknown>[] } = JSON.parse(readFileSync(at("bad.json"), "utf8"));
    expect(erp.findings).toEqual(findings.map(({ frame: _, excuse: __, services: ___, ...finding }) => finding));
    expect(report.summary.findings.error).toBe(erp.summary.findings.error);
    expect(report.summary.vendors).toBe(2);

    const { line, file, rule, message } = erp.findings[0];
    const page = await clausegateHere(["merge", ...named, "--format", "markdown"]);
    expect(page.stdout).toMatch(/^# FAIL — /);
    expect(page.stdout).toMatch(/\| acme\/erp \| FAIL \| 1 \| \d+ \|/);
    expect(page.stdout).toMatch(/\| acme\/shop \| PASS \| 1 \| 0 \| 0 \| 0 \| 0 \| 0 \|/);
    expect(page.stdout).toContain(`${file}:${line}`);
    const shown = await clausegateHere([
      "merge",
      ...named
        .toReversed()
        .slice(0, 2)
        .flatMap((name) => ["--repository", name]),
    ]);
    expect(shown.stdout).toMatch(/acme\/erp +FAIL +1 +\d+/);
    expect(shown.stdout).toContain(`${rule} ${message} --> ${file}:${line}`);
    expect(shown.stdout).toMatch(/\nFAIL\n$/);
    const alone = await clausegateHere(["merge", "--repository", `acme/shop=${at("good.json")}`]);
    expect([alone.status, alone.stdout.endsWith("\nPASS\n")]).toEqual([0, true]);
  });
});

it("the part of a library's user is never one of chosen vendors", async () => {
  await expect(judge(files, { vendors: ["acme"], shard: { index: 1, count: 1, language: null } })).rejects.toThrow(
    "shard-of-vendors",
  );
  await expect(part({}, { index: 2, count: 3 })).rejects.toThrow("nothing-found");
});
