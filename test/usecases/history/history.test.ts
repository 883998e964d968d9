import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { JsonBlame, JsonHistory, JsonReport } from "../../../src/schemas/generated/types.ts";
import { aFolder, clausegate, clausegateHere } from "../../support/cli.ts";
import { parseCsv, textOfCell } from "../../support/csv.ts";
import { clone, git } from "../../support/git.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";
import { aStory } from "../../support/story.ts";

const { root, signers, commits } = aStory();
const nameOf = new Map(Object.entries(commits).map(([name, id]) => [id, name]));

function validator(name: string) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(
    JSON.parse(readFileSync(new URL(`../../../dist/schemas/${name}.schema.json`, import.meta.url), "utf8")),
  );
}

const isHistory = validator("history");
const isBlame = validator("blame");

/** Runs a command on the story, or on another repository. */
async function run(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await clausegateHere([
    ...args,
    ...(args.includes("--root") ? [] : ["--root", root]),
  ]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const known = new Map<string, Promise<JsonHistory>>();

/** The history as data, checked against its schema; asked for again, it is remembered. */
function history(...args: readonly string[]): Promise<JsonHistory> {
  const key = args.join(" ");
  const told = known.get(key) ?? ask(args);
  known.set(key, told);
  return told;
}

async function ask(args: readonly string[]): Promise<JsonHistory> {
  const told: JsonHistory = JSON.parse(await run("history", "--format", "json", "--allowed-signers", signers, ...args));
  if (!isHistory(told)) throw new Error(JSON.stringify(isHistory.errors));
  return told;
}

async function blame(...args: readonly string[]): Promise<JsonBlame> {
  const told: JsonBlame = JSON.parse(await run("blame", "--format", "json", "--allowed-signers", signers, ...args));
  if (!isBlame(told)) throw new Error(JSON.stringify(isBlame.errors));
  return told;
}

/** An entry in a line: day, commit, verdict, then what was introduced (+), resolved (-), changed (~). */
function line({ day, commit, before, after, introduced, resolved, changed }: JsonHistory["entries"][number]): string {
  const named = (item: { rule: string | null; code: string | null; vendor: string | null }) =>
    `${item.rule ?? item.code}@${item.vendor}`;
  return [
    day,
    commit ? nameOf.get(commit.id) : "-",
    `${before.standing}>${after.standing}`,
    ...introduced.map((item) => `+${named(item)}`),
    ...resolved.map((item) => `-${named(item)}`),
    ...changed.map((item) => `~${named(item)}:${item.was.disposition}>${item.disposition}`),
  ].join(" ");
}

/** What happened, as the person who wrote the story knows it. Waivers warn 30 days ahead, and so do contracts. */
const timeline = [
  "2024-06-21 begins no-inventory>pass",
  "2024-09-02 loses pass>fail +SEC-06@acme",
  "2024-09-10 waives fail>pass ~SEC-06@acme:open>waived",
  "2024-12-01 - pass>pass +WVR-02@acme",
  "2025-01-01 - pass>fail +WVR-01@acme -WVR-02@acme ~SEC-06@acme:waived>open",
  "2025-01-15 restores fail>pass -SEC-06@acme -WVR-01@acme",
  "2025-05-31 - pass>pass +AGR-03@acme",
  "2025-07-01 - pass>fail +AGR-01@acme -AGR-03@acme",
  "2025-07-20 renews fail>pass -AGR-01@acme",
  "2025-07-20 adds pass>fail +PII-02@beta",
  "2026-02-02 breaks fail>not-judged",
  "2026-02-03 mends not-judged>fail",
  "2026-03-02 garbles fail>fail +yaml-invalid@beta",
  "2026-03-03 repairs fail>pass -PII-02@beta -yaml-invalid@beta",
];

describe("the history of the story", () => {
  it("is the one its author wrote down", async () => {
    const told = await history();
    expect(told.entries.map(line)).toEqual(timeline);
    expect(told).toMatchObject({
      ...{ commits: 12, head: commits.ends, until: "2026-06-01", mode: "now", configuredBy: commits.ends, since: null },
      start: { standing: "no-inventory" },
      end: {
        standing: "pass",
        vendors: [
          { vendor: "acme", verdict: "pass" },
          { vendor: "beta", verdict: "pass" },
        ],
        items: [],
      },
    });
  });

  it("says of each commit who, and what its signature is worth", async () => {
    const { entries } = await history();
    const facts = new Map(entries.flatMap(({ commit }) => (commit ? [[nameOf.get(commit.id), commit]] : [])));
    expect(facts.get("begins")).toMatchObject({
      signature: { state: "unsigned" },
      claimed: { author: { name: "김민수", day: "2024-06-21", time: "2024-06-20T15:30:00Z" }, pullRequest: null },
    });
    expect(facts.get("loses")).toMatchObject({
      signature: { state: "verified", signer: "park@example.com", key: expect.stringMatching(/^SHA256:/) },
      claimed: { isMerge: true, pullRequest: { kind: "pull-request", number: 12 }, committer: { name: "Park" } },
    });
    expect(facts.get("waives")).toMatchObject({
      signature: { state: "signed-not-verifiable", reason: "untrusted-key", signer: null },
      claimed: {
        pullRequest: { kind: "pull-request", number: 15 },
        author: { name: "Choi" },
        committer: { name: "GitHub" },
        approvals: [
          { trailer: "Reviewed-by", who: "Park <park@example.com>" },
          { trailer: "Acked-by", who: "CISO" },
        ],
      },
    });
    expect(facts.get("restores")?.claimed.pullRequest).toEqual({ kind: "merge-request", number: 7 });
    expect(facts.get("renews")).toMatchObject({
      signature: { state: "signed-not-verifiable", reason: "bad" },
      claimed: { author: { day: "2025-06-25" }, committer: { day: "2025-07-20" } },
      clockRunsBackwards: false,
    });
    expect(facts.get("adds")).toMatchObject({
      clockRunsBackwards: true,
      claimed: { committer: { day: "2025-03-01" } },
    });
    expect(entries.flatMap(({ commit }) => (commit?.clockRunsBackwards ? [nameOf.get(commit.id)] : []))).toEqual([
      "adds",
    ]);
  });

  it.each([
    { args: ["--since", "2025-01-01", "--until", "2025-07-01"], from: 4, to: 8 },
    { args: ["--since", "2025-01-02", "--until", "2025-06-30"], from: 5, to: 7 },
    { args: ["--since", "$waives", "--until", "$adds"], from: 3, to: 10 },
    { args: ["--since", "HEAD~3"], from: 12, to: 14 },
    { args: ["--until", "2024-06-30"], from: 0, to: 1 },
    { args: ["--ref", "$restores"], from: 0, to: 6 },
  ])("is cut by $args", async ({ args, from, to }) => {
    const told = await history(...args.map((arg) => (arg.startsWith("$") ? (commits[arg.slice(1)] ?? "") : arg)));
    expect(told.entries.map(line)).toEqual(timeline.slice(from, to));
    expect(told.start.standing).toBe(timeline[from]?.split(" ")[2]?.split(">")[0]);
  });

  it("does not know what a record lacked that could not be read when it begins", async () => {
    const { entries } = await history("--since", commits.garbles ?? "");
    expect(entries.map(line)).toEqual(["2026-03-03 repairs fail>pass -yaml-invalid@beta"]);
  });

  it("goes on to a later day that somebody asks for, and never to today", async () => {
    const { entries, end, until } = await history("--since", "2026-06-02", "--until", "2027-01-01");
    // acme's contract ends on 2026-12-31.
    expect(entries.map(line)).toEqual([
      "2026-12-01 - pass>pass +AGR-03@acme",
      "2027-01-01 - pass>fail +AGR-01@acme -AGR-03@acme",
    ]);
    expect([until, end.standing, end.findings]).toEqual(["2027-01-01", "fail", { error: 1, warning: 0, note: 0 }]);
  });

  it("tells of one vendor alone", async () => {
    const { entries, vendors } = await history("--vendor", "beta");
    const own = entries.map(line).filter((one) => !one.includes("not-judged"));
    expect(vendors).toEqual(["beta"]);
    expect(own.slice(-3)).toEqual([
      "2025-07-20 adds pass>fail +PII-02@beta",
      "2026-03-02 garbles fail>fail +yaml-invalid@beta",
      "2026-03-03 repairs fail>pass -PII-02@beta -yaml-invalid@beta",
    ]);
    expect(
      entries
        .flatMap(({ introduced, resolved }) => [...introduced, ...resolved])
        .every((item) => item.vendor === "beta"),
    ).toBe(true);
  });
});

describe("what a commit held", () => {
  it.each(["waives", "renews", "mends", "garbles"])("at %s is what a check of that commit finds", async (name) => {
    const id = commits[name] ?? "";
    const { end, until } = await history("--ref", id, "--policy", "then");
    const { stdout } = await clausegateHere([
      "check",
      "--root",
      root,
      "--head",
      id,
      "--as-of",
      until,
      "--format",
      "json",
    ]);
    const report: JsonReport = JSON.parse(stdout);
    const brief = (one: { id: string; disposition: string | null; severity: string | null }) =>
      [one.id, one.disposition, one.severity].join(" ");
    const found = end.items.filter(({ kind }) => kind === "finding").map(brief);
    expect(found.sort()).toEqual(report.findings.map(brief).sort());
    expect([end.standing, end.problems]).toEqual([report.verdict, report.problems.length]);
  });
});

describe("blame", () => {
  it("says since when a rule is met, by which commit, and how that is signed", async () => {
    const { subjects, rule, title } = await blame("acme", "agreement-in-force");
    expect([rule, title, subjects.length]).toEqual(["AGR-01", expect.stringContaining("agreement"), 1]);
    expect(subjects[0]).toMatchObject({
      service: "crm",
      state: "met",
      since: {
        day: "2025-07-20",
        kind: "commit",
        commit: { id: commits.renews, signature: { state: "signed-not-verifiable", reason: "bad" } },
        wasNeverOtherwise: false,
      },
    });
  });

  it.each([
    { asOf: "2024-09-05", state: "broken", day: "2024-09-02", kind: "commit", by: "loses", approver: undefined },
    {
      asOf: "2024-10-01",
      state: "waived",
      day: "2024-09-10",
      kind: "commit",
      by: "waives",
      approver: "ciso@example.com",
    },
    { asOf: "2025-01-01", state: "broken", day: "2025-01-01", kind: "day", by: "waives", approver: undefined },
    { asOf: "2025-02-01", state: "met", day: "2025-01-15", kind: "commit", by: "restores", approver: undefined },
    // AGR-01 stands in while there is no agreement at all.
    { asOf: "2025-07-10", state: "broken", day: "2025-07-01", kind: "day", by: "restores", approver: undefined },
  ])("as of $asOf SEC-06 is $state since $day", async ({ asOf, state, day, kind, by, approver }) => {
    const { subjects } = await blame("acme", "SEC-06", "--as-of", asOf);
    expect(subjects).toMatchObject([{ state, since: { day, kind, commit: { id: commits[by] } } }]);
    expect(subjects[0]?.waivers[0]?.approver).toBe(approver);
  });

  it("says that nothing in the history was otherwise", async () => {
    const { subjects } = await blame("acme", "SEC-01", "--as-of", "2025-06-01");
    expect(subjects).toMatchObject([
      { state: "met", since: { day: "2024-07-01", kind: "day", wasNeverOtherwise: true } },
    ]);
    expect(await run("blame", "acme", "SEC-01", "--as-of", "2025-06-01")).toContain("without a change");
  });

  it("says when the vendor cannot be judged, and what was known last", async () => {
    const { notJudged, subjects } = await blame("beta", "PII-02", "--as-of", "2026-03-02");
    expect(notJudged).toContain("YAML");
    expect(subjects).toMatchObject([{ state: "broken", since: { day: "2025-07-20", commit: { id: commits.adds } } }]);
  });
});

describe("the formats", () => {
  it("give CSV that reads back to the same entries", async () => {
    const text = await run("history", "--format", "csv", "--allowed-signers", signers);
    expect(text.startsWith("\ufeffentry,kind,day,commit,")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const [head = [], ...rows] = parseCsv(text);
    const cells = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const told = await history();
    // What is beside the line of first parents has no number.
    const numbers = [...told.entries.map((_, at) => String(at + 1)), ""];
    expect([...new Set(cells.map(({ entry }) => entry))]).toEqual(numbers);
    const introduced = (rule: string) => cells.find((row) => row.change === "introduced" && row.rule === rule);
    expect(introduced("SEC-06")).toMatchObject({
      ...{ day: "2024-09-02", commit: commits.loses, before: "pass", after: "fail", vendor: "acme", service: "crm" },
      ...{ severity: "error", disposition: "open", pull_request: "#12", signature: "verified", what: "finding" },
    });
    expect(introduced("AGR-01")).toMatchObject({ kind: "day", day: "2025-07-01", commit: "", signature: "" });
  });

  it("say in text and Markdown what is attested and what is claimed", async () => {
    for (const format of ["text", "markdown"]) {
      const told = await run("history", "--format", format, "--allowed-signers", signers);
      for (const part of [
        "Attested:",
        "Claimed, not verified:",
        "BAD SIGNATURE",
        "a day that passed, without a commit",
        "NOT JUDGED",
      ])
        expect(told).toContain(part);
      const korean = await run("history", "--format", format, "--language", "ko");
      for (const part of ["입증됨:", "주장된 값이며 검증되지 않음:", "판정하지 못함"]) expect(korean).toContain(part);
    }
  });

  it("give the same bytes again, in another time zone, language and folder", async () => {
    const args = ["history", "--format", "json", "--allowed-signers", signers];
    const env = { HOME: aFolder(), GIT_CONFIG_NOSYSTEM: "1" };
    const there = clausegate([...args, "--root", clone(root)], {
      env: { ...env, TZ: "America/New_York", LANG: "ko_KR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    });
    const here = clausegate([...args, "--root", root], { env: { ...env, TZ: "UTC" } });
    expect([there.status, there.stderr]).toEqual([0, ""]);
    expect(there.stdout).toBe(here.stdout);
  });
});

describe("what is not told", () => {
  const elsewhere = aPastRepository();
  commitAs(elsewhere, { "README.md": "x" }, { date: "2026-01-01T10:00:00+09:00" });
  it.each([
    { name: "a shallow clone", args: ["history", "--root", clone(root, "--depth=2")], says: "git fetch --unshallow" },
    {
      name: "a blame of one",
      args: ["blame", "acme", "SEC-01", "--root", clone(root, "--depth=2")],
      says: "--unshallow",
    },
    {
      name: "a day that does not exist",
      args: ["history", "--since", "2025-02-30"],
      says: "invalid --since '2025-02-30'",
    },
    {
      name: "an end that does not exist",
      args: ["history", "--until", "2025-02-30"],
      says: "invalid --until '2025-02-30': expected a date, YYYY",
    },
    {
      name: "a blame as of a day before the first commit",
      args: ["blame", "acme", "SEC-01", "--as-of", "2024-01-01"],
      says: "on or before 2024-01-01; name a later day with --as-of",
    },
    {
      name: "a beginning after the newest commit",
      args: ["history", "--since", "2027-01-01"],
      says: "--since 2027-01-01 is after 2026-06-01, the last day of the history",
    },
    { name: "a revision that does not exist", args: ["history", "--since", "nowhere"], says: "no commit 'nowhere'" },
    {
      name: "an end before the beginning",
      args: ["history", "--since", "2025-02-01", "--until", "2025-01-01"],
      says: "is after",
    },
    {
      name: "a time before the first commit",
      args: ["history", "--until", "2024-01-01"],
      says: "There is no commit on or before 2024-01-01; name a later day with --until",
    },
    { name: "two ends", args: ["history", "--ref", "HEAD", "--until", "HEAD~1"], says: "--ref and --until" },
    { name: "a vendor nobody ever had", args: ["history", "--vendor", "acmee"], says: "did you mean 'acme'?" },
    {
      name: "a commit beside the line",
      args: ["history", "--since", `${commits.loses}^2`],
      says: "is not on the first-parent history",
    },
    { name: "no inventory", args: ["history", "--root", elsewhere], says: "--root DIR" },
    {
      name: "no inventory, of one vendor",
      args: ["history", "--vendor", "acme", "--root", elsewhere],
      says: "No records found",
    },
    { name: "a blame without one", args: ["blame", "acme", "SEC-01", "--root", elsewhere], says: "--root DIR" },
    { name: "a rule of the gate", args: ["blame", "acme", "WVR-01"], says: "does not apply to vendors" },
    { name: "a rule nobody has", args: ["blame", "acme", "SEC-99"], says: "There is no rule" },
    {
      name: "by signers from the repository",
      args: ["history", "--allowed-signers", join(root, "README.md")],
      says: "is inside the judged repository",
    },
    {
      name: "by signers nobody has",
      args: ["history", "--allowed-signers", "/nowhere"],
      says: "'/nowhere' does not exist",
    },
    {
      name: "by a broken newest configuration",
      args: ["history", "--ref", commits.breaks ?? ""],
      says: "configuration is not valid",
    },
  ])("$name", async ({ args, says }) => {
    const { status, stdout, stderr } = await clausegateHere(args.includes("--root") ? args : [...args, "--root", root]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });
});

describe("whom to trust", () => {
  const signatureOf = (told: JsonHistory, name: string) =>
    told.entries.find(({ commit }) => commit?.id === commits[name])?.commit?.signature;

  it("is nobody without allowed signers, but a bad signature is bad all the same", async () => {
    const told: JsonHistory = JSON.parse(await run("history", "--format", "json"));
    expect(signatureOf(told, "loses")).toMatchObject({ state: "signed-not-verifiable", reason: "no-signers" });
    expect(signatureOf(told, "renews")).toMatchObject({ state: "signed-not-verifiable", reason: "bad" });
    expect(signatureOf(told, "begins")).toMatchObject({ state: "unsigned" });
  });

  it("is not the repository's to say, and no program it names is run", async () => {
    const copy = clone(root);
    const mark = join(aFolder(), "ran");
    const program = join(aFolder({ "evil.sh": `#!/bin/sh\ntouch ${mark}\nexit 0\n` }), "evil.sh");
    git(copy, ["update-index", "--refresh"]);
    writeFileSync(join(copy, "signers"), readFileSync(signers));
    for (const [key, value] of [
      ["gpg.ssh.allowedSignersFile", join(copy, "signers")],
      ["gpg.program", program],
      ["gpg.ssh.program", program],
      ["gpg.openpgp.program", program],
      ["log.showSignature", "true"],
    ])
      git(copy, ["config", key ?? "", value ?? ""]);
    const told: JsonHistory = JSON.parse(await run("history", "--format", "json", "--root", copy));
    expect(signatureOf(told, "loses")).toMatchObject({ state: "signed-not-verifiable", reason: "no-signers" });
    expect(() => readFileSync(mark)).toThrow("ENOENT");
  });
});

describe("hostile commits", () => {
  const evil = '=cmd|"/c calc"\u202e\u001b[31m ::error::x <img src=x> | @everyone';
  const copy = clone(root);
  commitAs(
    copy,
    { "vendors/acme/documents/contract.md": "altered" },
    { date: "2026-07-01T10:00:00+09:00", author: evil, message: `${evil} (#99)\n\nReviewed-by: ${evil}\n` },
  );

  it.each(["text", "markdown", "csv", "json"])("do no harm in %s", async (format) => {
    const told = await run("history", "--root", copy, "--since", "HEAD~1", "--format", format);
    expect(told).not.toMatch(/[\p{Bidi_Control}]/u);
    expect(told).not.toContain("\u001b");
    expect(told).not.toMatch(/^::/m);
    if (format === "markdown") expect(told).not.toMatch(/<img|cmd\||@everyone/);
    if (format === "csv") {
      const rows = parseCsv(told);
      expect(rows.flat().filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
      expect(rows.flat().map(textOfCell)).toContain(`${evil} (#99)`);
      expect(rows[1]?.[rows[0]?.indexOf("author") ?? 0]).toMatch(/^'=cmd/);
    }
  });
});
