import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JsonReport } from "../../../src/schemas/generated/types.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { aRepository, type Change, commit, git } from "../../support/git.ts";
import { aContract, aVendor, type Files, overruledDocuments } from "../../support/inventory.ts";
import { aWaiver } from "../../support/waivers.ts";

const asOf = ["--as-of", "2026-06-30"];
const good: Files = { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("beta") };
/** acme without the clause SEC-06 asks for. */
const shortfall = vendorFiles("acme", { contract: { clauses: clausesWithout("internet-restriction") } });
/** acme without the clause PII-02 asks for. */
const statutory = vendorFiles("acme", { contract: { clauses: clausesWithout("safeguards") } });
const config = (...lines: string[]) => `version: 1\n${lines.join("\n")}\n`;
const waivers = (...list: object[]) => `version: 1\nwaivers: ${JSON.stringify(list)}\n`;
const baselinePath = ".clausegate/baseline.json";

interface Judged {
  readonly status: number | null;
  readonly stderr: string;
  readonly report: JsonReport;
  /** `RULE vendor change`, with what excuses it; problems as `code file change`. */
  readonly marks: readonly string[];
  /** What will fail, and will no longer fail, once merged: `RULE vendor`. */
  readonly merged: { readonly appear: readonly string[]; readonly vanish: readonly string[] } | null;
}

async function judge(root: string, ...args: readonly string[]): Promise<Judged> {
  const day = args.includes("--as-of") ? [] : asOf;
  const run = await clausegateHere(["check", "--root", root, ...day, "--format", "json", ...args]);
  const { status, stdout, stderr } = run;
  if (status === 2) return { status, stderr, report: JSON.parse("{}"), marks: [], merged: null };
  const report: JsonReport = JSON.parse(stdout);
  const merged = report.change?.merged ?? null;
  const brief = ({ rule, vendor }: { rule: string; vendor: string | null }) => `${rule} ${vendor ?? "-"}`;
  return {
    status,
    stderr,
    report,
    marks: marksOf(report),
    merged: merged && { appear: merged.appear.map(brief), vanish: merged.vanish.map(brief) },
  };
}

function marksOf({ findings, problems }: JsonReport): string[] {
  const marks = [
    ...findings.map(({ rule, vendor, change, worse, disposition }) =>
      [rule, vendor ?? "-", worse ? "worse" : `${change}`, ...(disposition === "open" ? [] : [disposition])].join(" "),
    ),
    ...problems.map(({ code, file, change }) => `${code} ${file} ${change}`),
  ];
  return [...new Set(marks)].sort();
}

/** What one commit on `base` says of itself. */
async function judgeCommit(base: Files, change: Change, ...args: readonly string[]): Promise<Judged> {
  const root = aRepository(base);
  commit(root, change);
  return judge(root, "--base", "HEAD~1", "--head", "HEAD", ...args);
}

/** The baseline that `clausegate baseline write` makes of files. */
async function baselineOf(files: Files): Promise<string> {
  const root = aFolder(files);
  expect((await clausegateHere(["baseline", "write", "--root", root, ...asOf])).status).toBe(0);
  return readFileSync(join(root, baselinePath), "utf8");
}

const listed = ({ findings }: JsonReport, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ file, line, args }) => ({ file, line, args }));

describe("a change that loosens what it is judged by", () => {
  it.each([
    { to: "off", appear: [], vanish: ["PII-02 acme"] },
    { to: "note", appear: [], vanish: ["PII-02 acme"] },
    { to: "error", appear: [], vanish: [] },
  ])("fails all the same when it takes a statutory rule to $to", async ({ to, appear, vanish }) => {
    const change = { ...statutory, "clausegate.yaml": config("rules:", `  PII-02: ${to}`) };
    const { status, report, marks, merged } = await judgeCommit(good, change);
    const isChanged = to !== "error";
    expect(status).toBe(1);
    expect(marks).toEqual(["PII-02 acme introduced", ...(isChanged ? ["POL-01 - introduced"] : [])]);
    expect(merged).toEqual({ appear, vanish });
    expect(report.overrides).toEqual([]);
    const passes = vanish.length > 0 ? { passes: ["PII-02 acme/crm"] } : {};
    const args = { case: "changed", rule: "PII-02", basis: "statute", from: "error", to, ...passes };
    expect(listed(report, "POL-01")).toEqual(isChanged ? [{ file: "clausegate.yaml", line: 3, args }] : []);
    expect(report.change?.scope).toBe("all");
  });

  it("lists a case that it loosens, apart from its rule", async () => {
    const change = { ...statutory, "clausegate.yaml": config("rules:", "  PII-02/missing: note") };
    const { status, report, marks, merged } = await judgeCommit(good, change);
    expect([status, marks]).toEqual([1, ["PII-02 acme introduced", "POL-01 - introduced"]]);
    expect(merged).toEqual({ appear: [], vanish: ["PII-02 acme"] });
    const args = { case: "changed", rule: "PII-02/missing", basis: "statute", from: "error", to: "note" };
    expect(listed(report, "POL-01")).toEqual([
      { file: "clausegate.yaml", line: 3, args: { ...args, passes: ["PII-02 acme/crm"] } },
    ]);
  });

  it("lists a case alone where its rule keeps its severity, and the rule alone where the case keeps its own", async () => {
    const before = { ...good, "clausegate.yaml": config("rules: { SEC-15/too-late: error, SEC-06: note }") };
    const after = config("rules: { SEC-15: note, SEC-15/too-late: error, SEC-06: note, SEC-06/missing: error }");
    const { report } = await judgeCommit(before, { "clausegate.yaml": after });
    const changes = listed(report, "POL-01").map(({ args }) => `${args.rule} ${args.from} ${args.to}`);
    expect(changes.sort()).toEqual(["SEC-06/missing note error", "SEC-15 error note"]);
  });

  it("lists what it excepts from what fails, and what passes by that", async () => {
    const change = { ...statutory, "clausegate.yaml": config("fail_on_except: [PII-02]") };
    const { status, report, marks, merged } = await judgeCommit(good, change);
    expect([status, marks]).toEqual([1, ["PII-02 acme introduced", "POL-02 - introduced"]]);
    expect(merged).toEqual({ appear: [], vanish: ["PII-02 acme"] });
    const args = { case: "changed", setting: "fail_on_except", from: "[]", to: '["PII-02"]' };
    expect(listed(report, "POL-02")).toEqual([
      { file: "clausegate.yaml", line: 2, args: { ...args, passes: ["PII-02 acme/crm"] } },
    ]);
  });

  it("says so in Korean with the words of Korean", async () => {
    const root = aRepository(good);
    commit(root, { "clausegate.yaml": config("rules:", "  PII-02: off", "  SEC-06: warning") });
    const args = ["check", "--root", root, ...asOf, "--base", "HEAD~1", "--head", "HEAD", "--language", "ko"];
    const { stdout } = await clausegateHere(args);
    expect(stdout).toContain(
      "이 변경으로 PII-02 규칙(근거: 법정)의 심각도가 오류에서 사용 안 함(으)로 바뀜. 병합 후 적용됨",
    );
    expect(stdout).toContain(
      "이 변경으로 SEC-06 규칙(근거: 인증기준 안내서)의 심각도가 오류에서 경고(으)로 바뀜. 병합 후 적용됨",
    );
  });

  it("fails when it brings the waiver of what it breaks", async () => {
    const change = { ...shortfall, "waivers.yaml": waivers(aWaiver()) };
    const { status, report, marks, merged } = await judgeCommit(good, change);
    expect([status, marks]).toEqual([1, ["POL-03 acme introduced", "SEC-06 acme introduced"]]);
    expect(merged).toEqual({ appear: [], vanish: ["SEC-06 acme"] });
    expect(listed(report, "POL-03")).toEqual([
      {
        file: "waivers.yaml",
        line: 2,
        args: { case: "added", rule: "SEC-06", vendor: "acme", to: "2026-09-30", passes: ["SEC-06 acme/crm"] },
      },
    ]);
    expect(report.summary).toMatchObject({ waived: 0, findings: { error: 1 } });
  });

  it("fails when it lengthens the waiver that has ended", async () => {
    const before = { ...good, ...shortfall, "waivers.yaml": waivers(aWaiver({ expires_on: "2026-06-29" })) };
    const { status, report, marks, merged } = await judgeCommit(before, {
      ...vendorFiles("acme", { contract: { clauses: clausesWithout("internet-restriction", "damages") } }),
      "waivers.yaml": waivers(aWaiver()),
    });
    expect(status).toBe(1);
    expect(marks).toEqual([
      "POL-03 acme introduced",
      "SEC-06 acme existing",
      "SEC-14 acme introduced",
      "WVR-01 acme existing",
    ]);
    expect(merged).toEqual({ appear: [], vanish: ["SEC-06 acme"] });
    expect(listed(report, "POL-03")[0]?.args).toMatchObject({
      case: "changed",
      key: "expires_on",
      from: "2026-06-29",
      to: "2026-09-30",
    });
  });

  it("fails when it accepts what it breaks in the baseline", async () => {
    const baseline = await baselineOf({ ...good, ...shortfall });
    const { status, report, marks, merged } = await judgeCommit(good, { ...shortfall, [baselinePath]: baseline });
    expect([status, marks]).toEqual([1, ["POL-04 - introduced", "SEC-06 acme introduced"]]);
    expect(merged).toEqual({ appear: [], vanish: ["SEC-06 acme"] });
    expect(listed(report, "POL-04")).toEqual([
      {
        file: baselinePath,
        line: 1,
        args: { case: "changed", from: 0, to: 1, added: 1, removed: 0, passes: ["SEC-06 acme/crm"] },
      },
    ]);
  });

  it.each([
    {
      name: "lower",
      before: 30,
      after: 0,
      effect: { appear: [], vanish: ["AGR-03 beta"] },
      marks: "AGR-03 beta existing",
    },
    { name: "higher", before: 0, after: 30, effect: { appear: ["AGR-03 beta"], vanish: [] }, marks: undefined },
  ])("is judged by the settings of base, not by its own $name ones", async ({ before, after, effect, marks }) => {
    const ending = vendorFiles("beta", { contract: { effective: { from: "2026-01-05", to: "2026-07-20" } } });
    const settings = (days: number) => config("fail_on: warning", "settings:", `  expiry_warning_days: ${days}`);
    const files = { ...good, ...ending, "clausegate.yaml": settings(before) };
    const judged = await judgeCommit(files, { "clausegate.yaml": settings(after) });
    expect([judged.status, judged.merged]).toEqual([0, effect]);
    expect(judged.marks).toEqual([...(marks ? [marks] : []), "POL-02 - introduced"]);
    const passes = effect.vanish.length > 0 ? { passes: ["AGR-03 beta/crm"] } : {};
    const args = { setting: "settings.expiry_warning_days", from: String(before), to: String(after), ...passes };
    expect(listed(judged.report, "POL-02")).toEqual([
      { file: "clausegate.yaml", line: 4, args: { case: "changed", ...args } },
    ]);
  });

  it("fails by the severity that fails in base", async () => {
    const vague = (aContract().clauses ?? []).map((clause) =>
      clause.covers.includes("security-training") ? { ...clause, interval_months: 24 } : clause,
    );
    const change = vendorFiles("acme", { contract: { clauses: vague, documents: overruledDocuments("EVD-06") } });
    const strict = { ...good, "clausegate.yaml": config("fail_on: warning") };
    const { status, marks, merged } = await judgeCommit(strict, {
      ...change,
      "clausegate.yaml": config("fail_on: error"),
    });
    expect([status, marks]).toEqual([1, ["POL-02 - introduced", "SEC-03 acme introduced"]]);
    expect(merged).toEqual({ appear: [], vanish: ["SEC-03 acme"] });
    expect((await judgeCommit(good, change)).status).toBe(0);
  });

  it("lets a deleted record fail, whatever it says of that rule", async () => {
    const gone = Object.fromEntries(Object.keys(vendorFiles("beta")).map((path) => [path, null]));
    const plain = await judgeCommit(good, { ...gone, "clausegate.yaml": config("timezone: Asia/Seoul") });
    expect([plain.status, plain.marks]).toEqual([1, ["CHG-01 beta introduced"]]);
    // It is gone after any merge: that says nothing of the run configuration.
    expect(plain.merged).toEqual({ appear: [], vanish: [] });
    const off = await judgeCommit(good, { ...gone, "clausegate.yaml": config("rules:", "  CHG-01: off") });
    expect([off.status, off.marks]).toEqual([1, ["CHG-01 beta introduced", "POL-01 - introduced"]]);
    expect(off.merged).toEqual({ appear: [], vanish: ["CHG-01 beta"] });
  });
});

describe("a change of the gate alone", () => {
  it.each([
    { name: "a comment", before: config("fail_on: error"), after: `# why\n${config("fail_on: error")}` },
    { name: "a default that is written out", before: config(), after: config("fail_on: error", "language: en") },
  ])("that is $name judges all and says that nothing becomes of it", async ({ before, after, name }) => {
    const files = { ...good, ...shortfall, "clausegate.yaml": before };
    const { status, report, marks, merged } = await judgeCommit(files, { "clausegate.yaml": after });
    expect([status, merged]).toEqual([0, { appear: [], vanish: [] }]);
    const said = name === "a comment" ? [] : ["POL-02 - introduced"];
    expect(marks).toEqual([...said, "SEC-06 acme existing"]);
    expect(report.change).toMatchObject({ scope: "all", judged: 2 });
  });

  it("at first adoption is listed, and excuses nothing yet", async () => {
    const files = { ...good, ...shortfall };
    const { status, report, marks, merged } = await judgeCommit(files, {
      "clausegate.yaml": config("fail_on: warning", "rules:", "  SEC-09: warning"),
      "waivers.yaml": waivers(aWaiver({ rule: "SEC-09", vendor: "beta" })),
      [baselinePath]: await baselineOf(files),
    });
    expect([status, marks]).toEqual([
      0,
      [
        "POL-01 - introduced",
        "POL-02 - introduced",
        "POL-03 beta introduced",
        "POL-04 - introduced",
        "SEC-06 acme existing",
      ],
    ]);
    expect(merged).toEqual({ appear: ["WVR-06 beta"], vanish: ["SEC-06 acme"] });
    expect(report.failOn).toBe("error");
  });

  it("has its own part in what people read, with what becomes of it", async () => {
    const root = aRepository(good);
    commit(root, { ...shortfall, "waivers.yaml": waivers(aWaiver()) });
    const args = ["check", "--root", root, ...asOf, "--base", "HEAD~1", "--head", "HEAD"];
    const { stdout } = await clausegateHere(args);
    const parts = stdout.split(/^(?=\S)/m).map((part) => part.split("\n")[0]?.trim());
    expect(parts.filter((part) => part === "configuration changes")).toHaveLength(1);
    const own = stdout.split(/^(?=\S)/m).find((part) => part.startsWith("configuration changes"));
    expect(own).toContain("note POL-03 The change adds a waiver of SEC-06 for vendor 'acme' until 2026-09-30");
    expect(own).toMatch(/After the merge\n {2}will no longer fail SEC-06 /);
  });
});

describe("head's gate that cannot be used", () => {
  it.each([
    {
      name: "a configuration with a wrong value",
      change: { "clausegate.yaml": config("fail_on: sometimes") },
      problem: { code: "unknown-value", file: "clausegate.yaml", line: 2 },
    },
    {
      name: "a configuration that is no YAML",
      change: { "clausegate.yaml": "version: 1\nrules: {" },
      problem: { code: "yaml-invalid", file: "clausegate.yaml" },
    },
    {
      name: "a configuration with a rule nobody knows",
      change: { "clausegate.yaml": config("rules:", "  PII-99: off") },
      problem: { code: "unknown-rule", file: "clausegate.yaml", line: 3 },
    },
    {
      name: "a configuration under another name",
      change: { "clausegate.yml": config("fail_on: note") },
      problem: { code: "config-name", file: "clausegate.yml" },
    },
    {
      name: "waivers that are none",
      change: { "waivers.yaml": "version: 1\nwaivers: [{ rule: SEC-06 }]\n" },
      problem: { code: "missing-key", file: "waivers.yaml", line: 2 },
    },
    {
      name: "a baseline with a conflict",
      change: { [baselinePath]: '{\n<<<<<<< ours\n"schemaVersion": 1\n' },
      problem: { code: "json-invalid", file: baselinePath, line: 2 },
    },
  ])("$name fails with its place, and the records are judged by base's", async ({ change, problem }) => {
    const { status, report, marks } = await judgeCommit(good, { ...change, ...shortfall });
    expect(status).toBe(1);
    expect(marks).toContain("SEC-06 acme introduced");
    expect(marks.filter((mark) => /^(POL|WVR|BSL)/.test(mark))).toEqual([]);
    expect(report.problems.length).toBeGreaterThan(0);
    expect(report.problems[0]).toMatchObject({ ...problem, change: "introduced" });
    const alone = await judgeCommit(good, change);
    expect([alone.status, alone.report.change?.scope]).toEqual([1, "all"]);
  });

  it("because waivers are broken takes no waiver away, but excuses nothing once merged", async () => {
    const files = { ...good, ...shortfall, "waivers.yaml": waivers(aWaiver()) };
    const { status, marks, merged } = await judgeCommit(files, { "waivers.yaml": "version: 1\nwaivers: {}\n" });
    expect(status).toBe(1);
    expect(marks).toEqual(["SEC-06 acme existing waived", "wrong-type waivers.yaml introduced"]);
    expect(merged).toEqual({ appear: ["SEC-06 acme"], vanish: [] });
  });

  it.each(["clausegate.yaml", "waivers.yaml", baselinePath])("%s as a link is read in neither", async (path) => {
    const files = { ...good, "elsewhere.yaml": config("fail_on: note") };
    const link = path === baselinePath ? "../elsewhere.yaml" : "elsewhere.yaml";
    const { status, stderr } = await judgeCommit(files, { [path]: { link } });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`'${path}' cannot be read (symbolic link)`)]);
  });
});

describe("base's gate that cannot be used", () => {
  const broken = { ...good, ...shortfall, "waivers.yaml": "version: 1\nwaivers: {}\n" };

  it("waivers: excuse nothing, and fail only a change that leaves them so and touches them", async () => {
    const untouched = await judgeCommit(broken, vendorFiles("beta"));
    expect([untouched.status, untouched.marks]).toEqual([0, ["wrong-type waivers.yaml existing"]]);
    const touched = await judgeCommit(broken, { "waivers.yaml": "# still\nversion: 1\nwaivers: {}\n" });
    expect([touched.status, touched.marks]).toEqual([
      1,
      ["SEC-06 acme existing", "wrong-type waivers.yaml introduced"],
    ]);
    const repaired = await judgeCommit(broken, { "waivers.yaml": waivers(aWaiver()) });
    expect([repaired.status, repaired.marks]).toEqual([0, ["SEC-06 acme existing"]]);
    expect(repaired.merged).toEqual({ appear: [], vanish: ["SEC-06 acme"] });
  });

  it("configuration: nothing is judged, even when head repairs it", async () => {
    const files = { ...good, "clausegate.yaml": config("fail_on: sometimes") };
    const { status, stderr } = await judgeCommit(files, { "clausegate.yaml": config("fail_on: error") });
    expect([status, stderr]).toEqual([2, expect.stringContaining("clausegate.yaml:2:10")]);
  });

  it("configuration where the change began, repaired on base since: base judges", async () => {
    const root = aRepository({ ...good, "clausegate.yaml": config("fail_on: sometimes") });
    git(root, ["checkout", "--quiet", "-b", "topic"]);
    commit(root, shortfall);
    git(root, ["checkout", "--quiet", "main"]);
    commit(root, { "clausegate.yaml": config("fail_on: error") });
    const { status, marks } = await judge(root, "--base", "main", "--head", "topic");
    expect([status, marks]).toEqual([1, ["SEC-06 acme introduced"]]);
  });
});

it("a change is not blamed for what base got meanwhile in its gate", async () => {
  const root = aRepository({ ...good, "waivers.yaml": waivers(aWaiver({ rule: "SEC-01" })) });
  git(root, ["checkout", "--quiet", "-b", "topic"]);
  const both = [aWaiver({ rule: "SEC-01" }), aWaiver({ rule: "SEC-06" })];
  commit(root, { ...shortfall, "waivers.yaml": waivers(...both) });
  git(root, ["checkout", "--quiet", "main"]);
  const others = vendorFiles("beta", { contract: { clauses: clausesWithout("damages") } });
  const theirs = [aWaiver({ rule: "SEC-01" }), aWaiver({ rule: "SEC-14", vendor: "beta" })];
  commit(root, {
    ...others,
    "waivers.yaml": waivers(...theirs),
    "clausegate.yaml": config("fail_on: warning", "rules:", "  SEC-09: note"),
  });
  const { status, report, marks, merged } = await judge(root, "--base", "main", "--head", "topic");
  expect(status).toBe(1);
  expect(marks).toEqual([
    "POL-03 acme introduced",
    "SEC-06 acme introduced",
    "WVR-06 acme existing",
    "WVR-06 beta existing",
  ]);
  expect(merged).toEqual({ appear: [], vanish: ["SEC-06 acme"] });
  expect(report.overrides.map(({ rule }) => rule)).toEqual(["SEC-09"]);
});

describe("an excuse that is no longer needed", () => {
  const waived = { ...good, ...shortfall, "waivers.yaml": waivers(aWaiver()) };

  it("is not held against the change that takes it out", async () => {
    const repaired = await judgeCommit(waived, { ...vendorFiles("acme"), "waivers.yaml": waivers() });
    expect([repaired.status, repaired.marks]).toEqual([0, ["POL-03 acme introduced", "SEC-06 acme resolved waived"]]);
    const left = await judgeCommit(waived, vendorFiles("acme"));
    expect(left.marks).toEqual(["SEC-06 acme resolved waived", "WVR-06 acme introduced"]);

    const baseline = await baselineOf({ ...good, ...shortfall });
    const accepted = { ...good, ...shortfall, [baselinePath]: baseline };
    const pruned = await judgeCommit(accepted, { ...vendorFiles("acme"), [baselinePath]: await baselineOf(good) });
    expect([pruned.status, pruned.marks]).toEqual([0, ["POL-04 - introduced", "SEC-06 acme resolved baselined"]]);
    const kept = await judgeCommit(accepted, vendorFiles("acme"));
    expect(kept.marks).toEqual(["BSL-01 acme introduced", "SEC-06 acme resolved baselined"]);
  });

  it("follows the vendor when the change renames both, and names nobody when it does not", async () => {
    const gone = Object.fromEntries(Object.keys(vendorFiles("acme")).map((path) => [path, null]));
    const renamed = vendorFiles("gamma", {
      vendor: { name: "acme 주식회사" },
      contract: { clauses: clausesWithout("internet-restriction") },
    });
    const change = { ...gone, ...renamed };
    const both = await judgeCommit(waived, { ...change, "waivers.yaml": waivers(aWaiver({ vendor: "gamma" })) });
    expect([both.status, both.marks]).toEqual([
      0,
      ["POL-03 acme introduced", "POL-03 gamma introduced", "SEC-06 gamma existing"],
    ]);
    const left = await judgeCommit(waived, change);
    expect([left.status, left.marks]).toEqual([1, ["SEC-06 gamma existing", "WVR-05 acme introduced"]]);
  });

  it("because the change renews the contract counts again at once", async () => {
    const accepted = { ...good, ...shortfall, [baselinePath]: await baselineOf({ ...good, ...shortfall }) };
    const renewed = vendorFiles("acme", {
      contract: {
        clauses: clausesWithout("internet-restriction"),
        effective: { from: "2026-01-05", to: "2027-12-31" },
      },
    });
    const { status, marks } = await judgeCommit(accepted, renewed);
    expect([status, marks]).toEqual([1, ["BSL-01 acme introduced", "SEC-06 acme worse"]]);
    expect((await judgeCommit(accepted, { "vendors/acme/notes.md": "x" })).marks).toEqual([
      "SEC-06 acme existing baselined",
    ]);
  });
});

describe("excuses on their days", () => {
  const waived = (changes: Parameters<typeof aWaiver>[0]) =>
    aFolder({ ...good, ...shortfall, "waivers.yaml": waivers(aWaiver(changes)) });
  const at = async (root: string, day: string) => {
    const { status, report } = await judge(root, "--as-of", day);
    return [status, report.findings.map(({ rule, disposition }) => `${rule} ${disposition}`).sort()];
  };

  it.each([
    { name: "the day before it is approved", day: "2026-05-31", is: [1, ["SEC-06 open", "WVR-01 open"]] },
    { name: "the day it is approved", day: "2026-06-01", is: [0, ["SEC-06 waived"]] },
    { name: "the day before its last", day: "2026-07-30", is: [0, ["SEC-06 waived", "WVR-02 open"]] },
    { name: "its last day", day: "2026-07-31", is: [0, ["SEC-06 waived", "WVR-02 open"]] },
    { name: "the day after", day: "2026-08-01", is: [1, ["SEC-06 open", "WVR-01 open"]] },
  ])("a waiver on $name", async ({ day, is }) => {
    const shown = await at(waived({ approved_on: "2026-06-01", expires_on: "2026-07-31" }), day);
    // How early a waiver's end is a warning is a setting of its own.
    const isWarning = (finding: string) => finding === "WVR-02 open";
    const without = ([status, found]: unknown[]) => [status, (found as string[]).filter((one) => !isWarning(one))];
    expect(without(shown)).toEqual(without(is));
  });

  it.each([
    { days: 29, day: "2026-07-01", warns: false },
    { days: 30, day: "2026-07-01", warns: true },
    { days: 31, day: "2026-07-01", warns: true },
  ])("a waiver whose end is 30 days away, with a warning from $days days", async ({ days, day, warns }) => {
    const root = aFolder({
      ...good,
      ...shortfall,
      "waivers.yaml": waivers(aWaiver({ expires_on: "2026-07-31" })),
      "clausegate.yaml": config("settings:", `  waiver_warning_days: ${days}`),
    });
    const [, found] = await at(root, day);
    expect(found).toEqual(["SEC-06 waived", ...(warns ? ["WVR-02 open"] : [])]);
  });

  it("the baseline holds on every day, and not with --no-baseline", async () => {
    const files = { ...good, ...shortfall };
    const root = aFolder({ ...files, [baselinePath]: await baselineOf(files) });
    for (const day of ["2026-06-29", "2026-06-30", "2026-07-01"]) {
      expect(await at(root, day)).toEqual([0, ["SEC-06 baselined"]]);
    }
    const truth = await judge(root, "--no-baseline");
    expect([truth.status, truth.marks]).toEqual([1, ["SEC-06 acme null"]]);
  });

  it("of a change too: what base's baseline accepts is open without it, and still not the change's doing", async () => {
    const files = { ...good, ...shortfall };
    const base = { ...files, [baselinePath]: await baselineOf(files) };
    const root = aRepository(base);
    commit(root, { "vendors/acme/notes.md": "x" });
    const change = ["--base", "HEAD~1", "--head", "HEAD"];
    expect((await judge(root, ...change)).marks).toEqual(["SEC-06 acme existing baselined"]);
    const truth = await judge(root, ...change, "--no-baseline");
    expect([truth.status, truth.marks]).toEqual([0, ["SEC-06 acme existing"]]);
  });
});

describe("a statutory rule that base has turned off", () => {
  it("is shown in every format, of an inventory and of a change", async () => {
    const root = aRepository({ ...good, "clausegate.yaml": config("rules:", "  PII-02: off") });
    commit(root, statutory);
    for (const args of [[], ["--base", "HEAD~1", "--head", "HEAD"]]) {
      const folder = aFolder();
      const formats = ["text", "json", "sarif", "junit", "github", "gitlab", "markdown"];
      const outputs = formats.map((format) => `${format}=${join(folder, format)}`);
      const run = await clausegateHere(["check", "--root", root, ...asOf, ...args, "--output", ...outputs]);
      expect(run.status).toBe(0);
      for (const format of formats) {
        const shown = readFileSync(join(folder, format), "utf8");
        expect(shown, format).toMatch(/PII-02[\s\S]{0,80}\boff\b/);
        expect(shown, format).toContain("statute");
      }
      const { summary, overrides }: JsonReport = JSON.parse(readFileSync(join(folder, "json"), "utf8"));
      expect(overrides).toEqual([{ rule: "PII-02", basis: "statute", from: "error", to: "off" }]);
      expect(summary.findings.error).toBe(0);
    }
  });
});

describe("clausegate baseline", () => {
  const files = { ...good, ...shortfall };
  const write = (root: string) => clausegateHere(["baseline", "write", "--root", root, ...asOf]);
  const prune = (root: string) => clausegateHere(["baseline", "prune", "--root", root, ...asOf]);
  const rulesIn = (root: string): string[] =>
    JSON.parse(readFileSync(join(root, baselinePath), "utf8")).entries.map(({ rule }: { rule: string }) => rule);

  it("write accepts what is open, so that a check passes and only what is new fails", async () => {
    const root = aFolder(files);
    const { status, stdout } = await write(root);
    expect([status, stdout]).toEqual([0, `Findings accepted in ${baselinePath}: 1\n`]);
    expect(await judge(root)).toMatchObject({ status: 0, marks: ["SEC-06 acme null baselined"] });
    const written = readFileSync(join(root, baselinePath), "utf8");
    await write(root);
    expect(readFileSync(join(root, baselinePath), "utf8")).toBe(written);
  });

  it("write leaves out what is waived, and what the gate itself says", async () => {
    const root = aFolder({
      ...files,
      "waivers.yaml": waivers(aWaiver(), aWaiver({ rule: "SEC-09", vendor: "beta" })),
    });
    expect((await write(root)).status).toBe(0);
    expect(rulesIn(root)).toEqual([]);
  });

  it("write does not hide that a vendor could not be judged", async () => {
    const root = aFolder({ ...files, "vendors/beta/more.yaml": "kind: vendor\n" });
    const { status, stdout } = await write(root);
    expect([status, stdout]).toEqual([1, expect.stringContaining("Vendors not judged: 1")]);
    expect(rulesIn(root)).toEqual(["SEC-06"]);
    expect((await judge(root)).status).toBe(1);
  });

  it("prune takes out what is repaired and keeps what is not, or cannot be judged", async () => {
    const more = vendorFiles("beta", { contract: { clauses: clausesWithout("damages") } });
    const root = aFolder({ ...files, ...more });
    await write(root);
    expect(rulesIn(root)).toEqual(["SEC-06", "SEC-14"]);
    const put = (content: Files) => {
      for (const [path, record] of Object.entries(content)) {
        const text = typeof record === "string" ? record : JSON.stringify(record);
        writeFileSync(join(root, path), text);
      }
    };
    put({ "vendors/beta/vendor.yaml": "{", "vendors/acme/contract.yaml": good["vendors/acme/contract.yaml"] ?? "" });
    const blind = await prune(root);
    expect([blind.status, blind.stdout]).toEqual([1, expect.stringContaining("Entries removed: 1, still needed: 1")]);
    expect(rulesIn(root)).toEqual(["SEC-14"]);
    put({ ...vendorFiles("beta") });
    expect(await prune(root)).toMatchObject({ status: 0, stdout: "Entries removed: 1, still needed: 0\n" });
    expect((await prune(root)).status).toBe(2);
  });

  it.each(["write", "prune"] as const)("%s refuses what it cannot use, and says where", async (command) => {
    const root = aFolder({
      ...files,
      "waivers.yaml": "version: 1\nwaivers: {}\n",
      [baselinePath]: await baselineOf(files),
    });
    const { status, stderr } = await (command === "write" ? write(root) : prune(root));
    expect([status, stderr]).toEqual([2, expect.stringContaining("waivers.yaml:2:1")]);
  });

  it("writes through no link", async () => {
    for (const path of [".clausegate", baselinePath]) {
      const outside = aFolder({ "target/kept": "kept" });
      const root = aFolder(files);
      if (path === baselinePath) mkdirSync(join(root, ".clausegate"));
      symlinkSync(join(outside, path === baselinePath ? "target/file" : "target"), join(root, path));
      const { status, stderr } = await write(root);
      expect([status, stderr]).toEqual([2, expect.stringContaining("symbolic link")]);
      expect(existsSync(join(outside, "target/file"))).toBe(false);
      expect(existsSync(join(outside, "target/baseline.json"))).toBe(false);
    }
  });

  it("says so when there is no room for it", async () => {
    const root = aFolder({ ...files, ".clausegate": "a file" });
    const { status, stderr } = await write(root);
    expect([status, stderr]).toEqual([2, expect.stringContaining(".clausegate")]);
    expect(readFileSync(join(root, ".clausegate"), "utf8")).toBe("a file");
  });
});

it("the vendor of these tests is in good order", async () => {
  expect(aVendor().id).toBe("acme");
  expect(await judge(aFolder(good))).toMatchObject({ status: 0, marks: [] });
});
