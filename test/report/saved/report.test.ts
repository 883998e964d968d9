import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { RunError } from "../../../src/model/run-error.ts";
import { version } from "../../../src/model/version.ts";
import { json } from "../../../src/report/formats/json.ts";
import { type ReporterName, reporterNames } from "../../../src/report/formats/names.ts";
import type { RenderOptions } from "../../../src/report/formats/reporter.ts";
import { piecesOf } from "../../../src/report/formats/table.ts";
import { readForRendering } from "../../../src/report/saved/render.ts";
import { clausesWithout, guidelineFiles, judgeChange, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";
import { type Files, goodFiles, judge, policy } from "../../support/inventory.ts";
import { part } from "../../support/parts.ts";
import { hostile } from "../../support/report.ts";

const waivers = `version: 1
waivers:
  - rule: SEC-02
    vendor: acme
    reason: The pledge is being signed.
    owner: privacy-team@example.com
    approver: ciso@example.com
    approved_on: 2026-06-01
    expires_on: 2026-07-10
  - rule: SEC-99
    vendor: acmee
    reason: A rule and a vendor that do not exist.
    owner: privacy-team@example.com
    approver: privacy-team@example.com
    approved_on: 2026-06-01
    expires_on: 2026-06-10
`;
/** Findings of many rules, problems, waivers, texts that try to be more. */
const defective: Files = {
  ...guidelineFiles,
  ...vendorFiles("acme", { contract: { clauses: clausesWithout("security-pledge", "security-training") } }),
  ...vendorFiles("beta", { contract: { clauses: [] }, vendor: { name: hostile.slice(0, 60).replaceAll("\r", "") } }),
  "vendors/corp/broken.yaml": "kind: [",
  "vendors/_guidelines/broken.yaml": "kind: guideline\nid: x\n",
  "vendors/curly/vendor.yaml": "kind: vendor\nid: “curly”\nname: Curly\nservices: []\n",
  "vendors/delta/vendor.yaml": "kind: vendor\nid: delta\npersonalData: true\nservices: []\n",
  "clausegate.yaml": "version: 1\nrules:\n  SEC-03: warning\n  SEC-06: off\n",
  "waivers.yaml": waivers,
};
const head: Files = {
  ...defective,
  ...vendorFiles("acme", { contract: { clauses: [] } }),
  "clausegate.yaml": "version: 1\nfail_on: warning\nrules:\n  SEC-04: off\n",
  "waivers.yaml": waivers.replace("2026-07-10", "2026-09-10"),
};

/** Trees in memory have no commits. */
async function committed(report: Promise<Report>): Promise<Report> {
  const { change, ...rest } = await report;
  return { ...rest, change: change && { ...change, base: "b".repeat(40), from: "a".repeat(40) } };
}

/** What `JSON.parse` gives. */
type Any = ReturnType<typeof JSON.parse>;

const reports: readonly (readonly [string, Report])[] = [
  ["nothing wrong", await judge(goodFiles())],
  ["everything wrong", await judge(defective)],
  ["a change", await committed(judgeChange(defective, head))],
  ["a part", await part(defective, { index: 1, count: 2 })],
  ["some vendors", await judge(defective, { vendors: ["delta", "acme"] })],
];

function restored(text: string): ReturnType<typeof readForRendering> {
  const file = { path: "report.json", bytes: new TextEncoder().encode(text) };
  return readForRendering(file, { version, policy: policy.identity, catalogue: policy.catalogue });
}

const render = (report: Report, format: ReporterName, options: Omit<RenderOptions, "color">) =>
  [...piecesOf(format, report, { ...options, color: false })].join("");

describe.each(reports)("a saved report of %s", (_, report) => {
  const rulePages = "https://example.com/rules/";

  it.each(["en", "ko"] as const)("saved in %s gives the bytes of the run in every format and language", (saved) => {
    const text = json(report, { language: saved, color: false });
    const { report: again, language } = restored(text);
    expect(language).toBe(saved);
    for (const other of ["en", "ko"] as const) {
      for (const format of reporterNames) {
        const expected = render(report, format, { language: other });
        expect([format, other, render(again, format, { language: other })]).toEqual([format, other, expected]);
      }
    }
  });

  it("remembers where the rules' pages were", () => {
    const text = json(report, { language: "en", color: false, rulePages });
    const saved = restored(text);
    expect(saved.rulePages).toBe(rulePages);
    expect(json(saved.report, { language: "en", color: false, rulePages })).toBe(text);
  });
});

it("has findings, problems, waived and merged ones to be tried on", () => {
  const [, [, wrong], [, change]] = reports as unknown as [unknown, [string, Report], [string, Report]];
  expect(new Set(wrong.findings.map(({ disposition }) => disposition))).toEqual(new Set(["open", "waived"]));
  expect(new Set(wrong.findings.map(({ rule }) => rule.slice(0, 3)))).toContain("WVR");
  expect(wrong.problems.map(({ section }) => section)).toContain("_guidelines");
  expect(change.findings.map(({ rule }) => rule.slice(0, 3))).toContain("POL");
  expect((change.change?.merged?.appear.length ?? 0) + (change.change?.merged?.vanish.length ?? 0)).toBeGreaterThan(0);
});

describe("what is not as the tool wrote it is refused", async () => {
  const text = json(reports[1]?.[1] as Report, { language: "en", color: false });
  const change = json(reports[2]?.[1] as Report, { language: "en", color: false });
  const some = json(reports[4]?.[1] as Report, { language: "en", color: false });
  const ofPart = json(await part(defective, { index: 2, count: 2 }), { language: "en", color: false });
  /** One that is open, and that no other speaks for. */
  const open: number = JSON.parse(text).findings.findIndex(
    (one: Any) => one.disposition === "open" && one.rule === "SEC-03",
  );
  const edited = (of: string, edit: (report: ReturnType<typeof JSON.parse>) => void) => {
    const value = JSON.parse(of);
    edit(value);
    return JSON.stringify(value);
  };
  const codeOf = (of: string) => {
    try {
      restored(of);
      return "none";
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      return [error.code, ...(error.args.pointer === undefined ? [] : [error.args.pointer])].join(" ");
    }
  };

  it.each([
    { name: "untouched", of: text, code: "none" },
    { name: "in another layout", of: edited(text, () => undefined), code: "none" },
    {
      name: "another version",
      of: edited(text, ({ tool }) => Object.assign(tool, { version: "9.9.9" })),
      code: "saved-tool",
    },
    {
      name: "other texts of the rules",
      of: edited(text, ({ policy: own }) => Object.assign(own, { catalogueDigest: "0".repeat(64) })),
      code: "saved-tool",
    },
    {
      name: "other rules",
      of: edited(text, ({ policy: own }) => Object.assign(own, { digest: "0".repeat(64) })),
      code: "saved-tool",
    },
    ...["message", "remedy", "title", "citation", "requirement"].map((name) => ({
      name: `another ${name}`,
      of: edited(text, ({ findings }) => Object.assign(findings[0], { [name]: "something-else" })),
      code:
        name === "requirement"
          ? /^saved-(?:altered|not-report) \/findings\/0\/requirement$/
          : `saved-altered /findings/0/${name}`,
    })),
    {
      name: "another problem's message",
      of: edited(text, ({ problems }) => Object.assign(problems[0], { message: "x" })),
      code: "saved-altered /problems/0/message",
    },
    {
      name: "another rule",
      of: edited(text, ({ findings }) => Object.assign(findings[0], { rule: "ZZZ-01" })),
      code: "saved-altered /findings/0/rule",
    },
    {
      name: "a finding without its lines",
      of: edited(text, ({ findings }) => delete findings[0].frame),
      code: "saved-altered /findings/0/frame",
    },
    {
      name: "a problem without its lines",
      of: edited(text, ({ problems }) => delete problems[0].frame),
      code: "saved-altered /problems/0/frame",
    },
    {
      name: "a problem in another vendor's section",
      of: edited(text, ({ problems }) => Object.assign(problems[0], { section: "acme" })),
      code: "saved-altered /problems/0",
    },
    {
      name: "what a change will do, in other words",
      of: edited(change, ({ change: { merged } }) =>
        Object.assign((merged.appear[0] ?? merged.vanish[0]) as object, { message: "x" }),
      ),
      code: /^saved-altered \/change\/merged\/\w+\/0\/message$/,
    },
    {
      name: "a verdict turned",
      of: edited(text, (report) => Object.assign(report, { verdict: "pass" })),
      code: "saved-altered /verdict",
    },
    {
      name: "a finding deleted, counted and judged anew",
      of: edited(text, (report) => {
        const { severity } = report.findings.splice(open, 1)[0];
        report.summary.findings[severity] -= 1;
      }),
      code: /^saved-altered \/assessments\/\d+$/,
    },
    {
      name: "an answer turned, and counted anew",
      of: edited(text, ({ assessments, findings, summary }) => {
        const { rule, vendor } = findings[open];
        const answer = assessments.find(
          (one: Any) => one.rule === rule && one.subject.vendor === vendor && one.status === "fail",
        );
        delete answer.reason;
        answer.status = "pass";
        answer.clauses = [{ contract: "c", clause: 0 }];
        summary.requirements.fail -= 1;
        summary.requirements.pass += 1;
      }),
      code: `saved-altered /findings/${open}`,
    },
    {
      name: "a finding deleted with its answer, which no clause meets",
      of: edited(text, ({ assessments, findings, summary }) => {
        const [{ rule, vendor, severity }] = findings.splice(open, 1);
        const answer = assessments.find(
          (one: Any) => one.rule === rule && one.subject.vendor === vendor && one.status === "fail",
        );
        delete answer.reason;
        Object.assign(answer, { status: "pass", clauses: [] });
        summary.findings[severity] -= 1;
        summary.requirements.fail -= 1;
        summary.requirements.pass += 1;
      }),
      code: /^saved-altered \/assessments\/\d+$/,
    },
    {
      name: "a milder severity, counted anew",
      of: edited(text, ({ findings, summary }) => {
        summary.findings[findings[open].severity] -= 1;
        summary.findings.note += 1;
        findings[open].severity = "note";
      }),
      code: `saved-altered /findings/${open}/severity`,
    },
    {
      name: "a milder severity with an override that no configuration gives",
      of: edited(text, ({ findings, overrides }) => overrides.push({ ...overrides[0], rule: findings[open].rule })),
      code: "saved-altered /overrides",
    },
    {
      name: "an override from another severity",
      of: edited(text, ({ overrides }) => Object.assign(overrides[0], { from: "note" })),
      code: "saved-altered /overrides",
    },
    ...["waived", "baselined"].map((disposition) => ({
      name: `a finding ${disposition}, and counted anew`,
      of: edited(text, ({ findings, summary }) => {
        summary.findings[findings[open].severity] -= 1;
        summary[disposition] += 1;
        Object.assign(findings[open], {
          disposition,
          waiver: disposition === "waived" ? findings.find((one: Any) => one.waiver !== null).waiver : null,
        });
      }),
      code: `saved-altered /findings/${open}/disposition`,
    })),
    {
      name: "a waived finding opened, and counted anew",
      of: edited(text, ({ findings, summary }) => {
        const waived = findings.find((one: Any) => one.disposition === "waived");
        Object.assign(waived, { disposition: "open", waiver: null });
        summary.findings[waived.severity] += 1;
        summary.waived -= 1;
      }),
      code: /^saved-altered \/findings\/\d+\/disposition$/,
    },
    {
      name: "another reason of a waiver",
      of: edited(text, ({ findings }) =>
        Object.assign(findings.find((one: Any) => one.waiver !== null).waiver, { reason: "x" }),
      ),
      code: /^saved-altered \/findings\/\d+\/waiver$/,
    },
    {
      name: "a waiver whose owner approves it",
      of: edited(text, ({ excuses: { waivers: own } }) => Object.assign(own[0], { approver: own[0].owner })),
      code: /^saved-altered \/findings\/\d+\/disposition$/,
    },
    {
      name: "a waiver of no day",
      of: edited(text, ({ excuses: { waivers: own } }) => Object.assign(own[0], { approved_on: "0000-01-01" })),
      code: "saved-altered /excuses",
    },
    {
      name: "waivers of nothing in it",
      of: edited(text, ({ excuses: { waivers: own } }) => own.push({ ...own[0], vendor: "nobody" })),
      code: "saved-altered /excuses",
    },
    {
      name: "nothing of what excuses",
      of: edited(text, (report) => delete report.excuses),
      code: /^saved-altered \/findings\/\d+\/disposition$/,
    },
    {
      name: "findings in another order",
      of: edited(text, ({ findings }) => findings.reverse()),
      code: /^saved-altered \/findings\/\d+$/,
    },
    {
      name: "another number of unjudged vendors",
      of: edited(text, ({ summary }) => Object.assign(summary, { notJudged: 0 })),
      code: "saved-altered /summary/notJudged",
    },
    {
      name: "fewer vendors than answers tell of",
      of: edited(text, ({ summary }) => Object.assign(summary, { vendors: summary.notJudged })),
      code: "saved-altered /summary/vendors",
    },
    {
      name: "a change that introduces nothing by its count",
      of: edited(change, (report) => Object.assign(report.change, { introduced: 0 })),
      code: "saved-altered /change/introduced",
    },
    {
      name: "an introduced finding taken out of the change",
      of: edited(change, ({ findings }) => Object.assign(findings[0], { change: null })),
      code: "saved-altered /findings/0",
    },
    {
      name: "a change without a base",
      of: edited(change, (report) => Object.assign(report, { change: null })),
      code: /^saved-altered \/(findings|problems)\/0$/,
    },
    {
      name: "a Korean text of a part reworded",
      of: edited(ofPart, ({ findings }) => Object.assign(findings[0].detail.message, { ko: "x" })),
      code: "saved-altered /findings/0/message",
    },
    {
      name: "fewer vendors than it tells of",
      of: edited(some, (report) => Object.assign(report, { vendors: ["delta"] })),
      code: "saved-altered /findings/0",
    },
    {
      name: "no vendors that it was asked about",
      of: edited(some, (report) => Object.assign(report, { vendors: [] })),
      code: "saved-not-report /vendors",
    },
    { name: "cut off", of: text.slice(0, -3), code: "saved-not-json" },
    { name: "something else", of: "{}", code: /^saved-not-report/ },
  ])("$name", ({ of, code }) => {
    expect(codeOf(of)).toEqual(typeof code === "string" ? code : expect.stringMatching(code));
  });
});

describe("clausegate report", () => {
  const folder = aFolder(defective as Record<string, string>);
  const saved = join(folder, "report.json");
  const check = (...args: string[]) => clausegateHere(["check", "--root", folder, "--as-of", "2026-06-30", ...args]);

  it("prints what check prints and ends as it did", async () => {
    const first = await check("--language", "ko", "--output", `json=${saved}`);
    const again = await clausegateHere(["report", saved]);
    expect(again).toEqual(first);
    expect(again.status).toBe(1);
    const english = await check("--language", "en", "--format", "github");
    expect(await clausegateHere(["report", saved, "--format", "github", "--language", "en"])).toEqual(english);
  });

  it("writes several formats at once, and needs no records", async () => {
    const other = aFolder({});
    mkdirSync(join(other, "out"));
    const text = readFileSync(saved, "utf8");
    writeFileSync(join(other, "r.json"), text);
    const outputs = ["sarif=s.sarif", "junit=j.xml", "json=r2.json"].map((one) => one.replace("=", `=${other}/out/`));
    const { status } = await clausegateHere(["report", join(other, "r.json"), "--output", ...outputs]);
    expect(status).toBe(1);
    expect(readFileSync(join(other, "out/r2.json"), "utf8")).toBe(text);
    expect(JSON.parse(readFileSync(join(other, "out/s.sarif"), "utf8")).version).toBe("2.1.0");
  });

  it("ends with 0 for a report that passes", async () => {
    const good = aFolder(goodFiles() as Record<string, string>);
    const path = join(good, "r.json");
    await clausegateHere(["check", "--root", good, "--as-of", "2026-06-30", "--output", `json=${path}`]);
    expect(await clausegateHere(["report", path])).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([
    { name: "no such file", args: ["report", join(repository, "none.json")], says: /cannot|none\.json/ },
    { name: "no report", args: ["report", join(repository, "package.json")], says: /not a report/ },
    { name: "no name", args: ["report"], says: /'saved' is missing|saved/ },
  ])("ends with 2 and a reason for $name", async ({ args, says }) => {
    const { status, stdout, stderr } = await clausegateHere(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });
});
