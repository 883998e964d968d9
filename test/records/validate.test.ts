import { describe, expect, it } from "vitest";
import { type Problem, toProblem } from "../../src/model/problem.ts";
import { problemIds } from "../../src/report/formats/problem-id.ts";
import { localizedProblemTexts, problemTexts } from "../../src/texts/problems.ts";
import { goodFiles, judge } from "../support/inventory.ts";
import { problemsOf } from "../support/problems.ts";

const file = "vendors/beta/records.yaml";
const vendor = `kind: vendor
id: beta
name: 베타
status: active
services:
  - id: hosting
    name: 호스팅
    type: cloud
    started_on: 2026-01-05
    personal_data: true
    important_information: true
    development: false
    selection:
      procedure: vendor-selection
      selected_on: 2025-12-10
      rfp:
        document: rfp
        security_requirements: { section: SER-001 }
documents:
  - { id: rfp, kind: rfp, path: documents/rfp.md }
---
kind: contract
id: beta-2026
vendor: beta
services: [hosting]
title: 호스팅 계약서
status: signed
signed_on: 2026-01-02
effective:
  from: 2026-01-05
documents:
  - id: main
    kind: terms-of-service
    path: documents/terms.md
clauses:
  - document: main
    article: 제3조
    covers: [safeguards]
`;

/** Judges `vendor` with one piece replaced. The piece must be there. */
async function problemsWith(piece: string, replacement: string) {
  expect(vendor).toContain(piece);
  return (await judge({ ...goodFiles(), [file]: vendor.replace(piece, () => replacement) })).problems;
}

it("finds nothing to say about the record the cases start from", async () => {
  expect(problemsOf(await judge({ ...goodFiles(), [file]: vendor }))).toEqual([]);
});

it.each([
  {
    name: "a key in the wrong spelling",
    piece: "personal_data: true",
    to: "personalData: true",
    at: ["unknown-key 10:5", "missing-key 6:5"],
  },
  {
    name: "a missing fact, at its parent's first line",
    piece: "    development: false\n",
    to: "",
    at: ["missing-key 6:5"],
  },
  {
    name: "a missing key below a named one, at that key",
    piece: "  from: 2026-01-05",
    to: "  to: 2026-12-31",
    at: ["missing-key 29:1"],
  },
  {
    name: "a missing key of the record, at its first key",
    piece: "title: 호스팅 계약서\n",
    to: "",
    at: ["missing-key 22:1"],
  },
  { name: "a signed contract without the day", piece: "signed_on: 2026-01-02\n", to: "", at: ["missing-key 22:1"] },
  {
    name: "a day that does not exist",
    piece: "signed_on: 2026-01-02",
    to: "signed_on: 2026-02-30",
    at: ["invalid-date 28:12"],
  },
  {
    name: "a day in another order",
    piece: "signed_on: 2026-01-02",
    to: "signed_on: 02.01.2026",
    at: ["invalid-date 28:12"],
  },
  {
    name: "a day with a time",
    piece: "signed_on: 2026-01-02",
    to: "signed_on: 2026-01-02T09:00:00Z",
    at: ["invalid-date 28:12"],
  },
  { name: "an unknown status", piece: "status: signed", to: "status: sigend", at: ["unknown-value 27:9"] },
  {
    name: "an unknown requirement",
    piece: "covers: [safeguards]",
    to: "covers: [safeguard]",
    at: ["unknown-value 38:14"],
  },
  {
    name: "a requirement twice",
    piece: "covers: [safeguards]",
    to: "covers: [safeguards, safeguards]",
    at: ["duplicate-item 38:26"],
  },
  { name: "an empty list of requirements", piece: "covers: [safeguards]", to: "covers: []", at: ["out-of-range 38:5"] },
  { name: "an id with capitals", piece: "id: beta-2026", to: "id: Beta_2026", at: ["invalid-id 23:5"] },
  { name: "text for a fact", piece: "personal_data: true", to: 'personal_data: "yes"', at: ["wrong-type 10:20"] },
  { name: "YAML 1.1 yes", piece: "personal_data: true", to: "personal_data: yes", at: ["wrong-type 10:20"] },
  { name: "a value left out", piece: "personal_data: true", to: "personal_data:", at: ["to-be-filled-in 10:5"] },
  { name: "a number for a name", piece: "name: 베타", to: "name: 42", at: ["wrong-type 3:7"] },
  { name: "white space for a name", piece: "name: 베타", to: 'name: "  "', at: ["blank-text 3:7"] },
  { name: "an empty name", piece: "name: 베타", to: 'name: ""', at: ["blank-text 3:7"] },
  {
    name: "a path and an address at once",
    piece: "    path: documents/terms.md",
    to: "    path: documents/terms.md\n    uri: https://example.com/t",
    at: ["path-or-uri 32:5"],
  },
  { name: "neither path nor address", piece: "    path: documents/terms.md\n", to: "", at: ["path-or-uri 32:5"] },
  {
    name: "a Windows path",
    piece: "path: documents/terms.md",
    to: "path: documents\\terms.md",
    at: ["invalid-path 34:11"],
  },
  { name: "an absolute path", piece: "path: documents/terms.md", to: "path: /etc/passwd", at: ["invalid-path 34:11"] },
  {
    name: "a path out of the root",
    piece: "path: documents/terms.md",
    to: "path: ../../../etc/passwd",
    at: ["path-outside-root 34:11"],
  },
  { name: "a place without section and page", piece: "{ section: SER-001 }", to: "{}", at: ["place-missing 18:9"] },
  { name: "a folder of another name", piece: "id: beta\n", to: "id: bata\n", at: ["folder-mismatch 2:5"] },
  { name: "a contract of another vendor", piece: "vendor: beta", to: "vendor: acme", at: ["folder-mismatch 24:9"] },
  {
    name: "a service the vendor does not have",
    piece: "services: [hosting]",
    to: "services: [hosting, hostign]",
    at: ["unknown-service 25:21"],
  },
  {
    name: "a document the contract does not list",
    piece: "document: main",
    to: "document: annex",
    at: ["unknown-document 36:15"],
  },
  {
    name: "a document the vendor does not list",
    piece: "document: rfp",
    to: "document: rpf",
    at: ["unknown-document 17:19"],
  },
  {
    name: "a guideline that does not exist",
    piece: "procedure: vendor-selection",
    to: "procedure: vendor-choice",
    at: ["unknown-guideline 14:18"],
  },
  {
    name: "a pledge in place of an agreement",
    piece: "kind: terms-of-service",
    to: "kind: pledge",
    at: ["wrong-document-kind 36:15"],
  },
  {
    name: "an evaluation sheet in place of an RFP",
    piece: "kind: rfp,",
    to: "kind: evaluation,",
    at: ["wrong-document-kind 17:19"],
  },
  {
    name: "a terminated vendor whose service has no last day",
    piece: "status: active",
    to: "status: terminated",
    at: ["missing-key 6:5"],
  },
  { name: "a name of invisible letters", piece: "name: 베타", to: 'name: "\u3164\u200b"', at: ["blank-text 3:7"] },
  { name: "an article that is only a dash", piece: "article: 제3조", to: 'article: "-"', at: ["blank-text 37:14"] },
  { name: "a page that is no number", piece: "article: 제3조", to: "page: .nan", at: ["wrong-type 37:11"] },
  {
    name: "a period that runs backwards",
    piece: "  from: 2026-01-05",
    to: "  from: 2026-01-05\n  to: 2026-01-04",
    at: ["dates-reversed 31:7"],
  },
  {
    name: "an end before the start",
    piece: "    personal_data: true",
    to: "    ended_on: 2026-01-04\n    personal_data: true",
    at: ["dates-reversed 10:15"],
  },
])("reports $name at its place", async ({ piece, to, at }) => {
  const found = (await problemsWith(piece, to)).map(
    ({ code, location }) => `${code} ${location?.line}:${location?.column}`,
  );
  expect(found.sort()).toEqual([...at].sort());
});

describe("the keys of time, chains and choice", () => {
  const period = "effective:\n  from: 2026-01-05\n";
  const until = (end: string) => `effective: { from: 2026-01-05, to: ${end} }\n`;
  const yearly = "renewal: { automatic: true, term_months: 12 }\n";
  const clause = "    covers: [safeguards]\n";
  it.each([
    { name: "an amendment of nothing", piece: period, to: `${period}amends: other\n`, codes: ["unknown-contract"] },
    {
      name: "an order under itself",
      piece: period,
      to: `${period}under: beta-2026\n`,
      codes: ["circular-reference"],
    },
    {
      name: "an amendment that is an order",
      piece: period,
      to: `${period}amends: other\nunder: other\n`,
      codes: ["not-together", "unknown-contract", "unknown-contract"],
    },
    { name: "repeals of no contract", piece: period, to: `${period}repeals: [damages]\n`, codes: ["missing-key"] },
    { name: "a renewal without a first end", piece: period, to: `${period}${yearly}`, codes: ["missing-key"] },
    {
      name: "a last day of a contract that was not terminated",
      piece: period,
      to: `${period}terminated_on: 2026-03-31\n`,
      codes: ["not-terminated"],
    },
    {
      name: "a renewal that ends with the term before",
      piece: period,
      to: `${until("2026-12-31")}renewals: [{ on: 2026-12-01, to: 2026-12-31 }]\n`,
      codes: ["end-not-later"],
    },
    {
      name: "an end of renewals within the first term",
      piece: period,
      to: `${until("2026-12-31")}renewal: { automatic: true, term_months: 12, ends_on: 2026-06-30 }\n`,
      codes: ["end-not-later"],
    },
    {
      name: "renewals beside an automatic one",
      piece: period,
      to: `${until("2026-12-31")}${yearly}renewals: [{ on: 2027-01-01, to: 2027-12-31 }]\n`,
      codes: ["not-together"],
    },
    {
      name: "an interval and none",
      piece: clause,
      to: `${clause}    interval: unstated\n    interval_months: 12\n`,
      codes: ["not-together"],
    },
    { name: "a deadline in words", piece: clause, to: `${clause}    deadline: soon\n`, codes: ["invalid-deadline"] },
    {
      name: "a sub-processor under nobody",
      piece: "    development: false\n",
      to: "    development: false\n    subprocessors: [{ id: a, name: 가나, work: 발송, under: b }]\n",
      codes: ["unknown-subprocessor"],
    },
    {
      name: "a fact of one's own at a document",
      piece: "kind: rfp,",
      to: "kind: rfp, x-box: 3,",
      codes: ["unknown-key"],
    },
  ])("refuse $name", async ({ piece, to, codes }) => {
    expect((await problemsWith(piece, to)).map(({ code }) => code).sort()).toEqual(codes);
  });

  it.each([
    { name: "an automatic renewal", piece: period, to: `${until("2026-12-31")}${yearly}` },
    {
      name: "a service chosen before any guideline",
      piece: "      selected_on: 2025-12-10\n",
      to: "      basis: existing\n",
    },
    {
      name: "notes and facts of one's own",
      piece: period,
      to: `${period}notes: 갱신 담당 협의\nx-cost-center: { code: 7 }\n`,
    },
    { name: "a deadline in business days", piece: clause, to: `${clause}    deadline: business-days:3\n` },
  ])("allow $name", async ({ piece, to }) => {
    expect(await problemsWith(piece, to)).toEqual([]);
  });
});

describe("a problem says what to write", () => {
  const period = "effective:\n  from: 2026-01-05\n";
  it.each<{ name: string; piece: string; to: string; says: string }>([
    {
      name: "the values a missing key takes",
      piece: "status: active\n",
      to: "",
      says: "Add 'status', one of: prospect, onboarding, active, terminated.",
    },
    { name: "the form a missing key takes", piece: "name: 베타\n", to: "", says: "Add 'name': text." },
    {
      name: "the keys below a missing key, with what they take",
      piece: period,
      to: "",
      says: "Add 'effective' with: from (a date, YYYY-MM-DD).",
    },
    {
      name: "the values of the items of a missing list",
      piece: "    covers: [safeguards]\n",
      to: "",
      says: "Add 'covers' with a list of: legal-compliance, security-pledge",
    },
    {
      name: "the keys that there are",
      piece: "status: active\n",
      to: "status: active\nstat: x\n",
      says: "Keys allowed here: kind, id, name, registration_number, country, status,",
    },
    {
      name: "that a key of one's own is allowed where it is",
      piece: "status: active\n",
      to: "status: active\ncolour: x\n",
      says: "notes, x-*.",
    },
    {
      name: "the keys that a value of another type needs",
      piece: period,
      to: "effective: 2026\n",
      says: "Write a mapping with: from (a date, YYYY-MM-DD).",
    },
    {
      name: "the key of the requirement whose rule's id is written",
      piece: "covers: [safeguards]",
      to: "covers: [sec-15]",
      says: "'sec-15' is the id of a rule; the key of its requirement is 'incident-reporting'",
    },
    {
      name: "a colon of full width in brackets",
      piece: period,
      to: "effective: { from：2026-01-05 }\n",
      says: "A full-width colon (U+FF1A) follows 'from'",
    },
  ])("$name", async ({ piece, to, says }) => {
    const told = (await problemsWith(piece, to)).map((problem) => problemTexts(problem, "en"));
    expect(told.map(({ message, remedy }) => `${message} ${remedy}`).join("\n")).toContain(says);
  });

  it("and its id does not depend on that", () => {
    const problem = (args: Problem["args"]): Problem => ({
      ...toProblem({ code: "missing-key", file, args: { key: "status", ...args } }, "beta", "beta"),
    });
    const [plain, told] = [problem({}), problem({ takes: "string", one_of: ["a"], keys: ["b=date"] })];
    expect(problemIds([told]).get(told)).toBe(problemIds([plain]).get(plain));
  });
});

it.each([
  { name: "full-width colons", text: "kind：vendor\nid：acme\n", code: "full-width-colon" },
  { name: "missing spaces", text: "kind:vendor\nid:acme\n", code: "colon-space-missing" },
])("names the slip of a file with nothing but $name", async ({ text, code }) => {
  const { problems } = await judge({ ...goodFiles(), [file]: text });
  expect(problems.map((problem) => `${problem.code} ${problem.location?.line}`)).toEqual([`${code} 1`]);
});

it("reports all problems of a file at once", async () => {
  const found = await problemsWith("status: active", "statsu: active\nid2: x");
  expect(found.map(({ code, args }) => `${code} ${args.key}`).sort()).toEqual([
    "missing-key status",
    "unknown-key id2",
    "unknown-key statsu",
  ]);
});

it.each([
  { piece: "personal_data: true", to: "personalData: true", meant: "personal_data" },
  { piece: "status: signed", to: "status: Signed", meant: "signed" },
  { piece: "kind: contract", to: "kind: contarct", meant: "contract" },
  { piece: "services: [hosting]", to: "services: [hostign]", meant: "hosting" },
  { piece: "document: main", to: "document: mian", meant: "main" },
  { piece: "covers: [safeguards]", to: "covers: [security-trainning]", meant: "security-training" },
])("asks whether $meant was meant by $to", async ({ piece, to, meant }) => {
  const found = await problemsWith(piece, to);
  const asked = found.find(({ args }) => args.suggestion !== undefined);
  expect(asked?.args.suggestion).toBe(meant);
  expect(asked && problemTexts(asked, "en").message).toContain(`did you mean '${meant}'?`);
  expect(asked && problemTexts(asked, "ko").message).toContain(meant);
});

it("does not guess where nothing is near", async () => {
  const found = await problemsWith("status: signed", "status: 완료");
  expect(found.map(({ args }) => args.suggestion)).toEqual([undefined]);
});

it.each([
  {
    name: "a vendor folder without a vendor",
    files: { "vendors/gamma/c.yaml": vendor.split("---\n")[1]?.replaceAll("beta", "gamma") ?? "" },
    at: ["no-vendor-record vendors/gamma"],
  },
  {
    name: "a guideline in a vendor's folder",
    files: { [file]: vendor, "vendors/beta/g.yaml": goodFiles()["vendors/_guidelines/guideline.yaml"] ?? "" },
    at: ["misplaced-record vendors/beta/g.yaml:1:9"],
  },
  {
    name: "a vendor among the guidelines",
    files: { "vendors/_guidelines/v.yaml": vendor.split("---\n")[0] ?? "" },
    at: ["misplaced-record vendors/_guidelines/v.yaml:1:7"],
  },
  {
    name: "a contract id used twice",
    files: { [file]: vendor, "vendors/beta/z.yaml": vendor.split("---\n")[1] ?? "" },
    at: ["duplicate-record vendors/beta/z.yaml:2:5"],
  },
  {
    name: "two vendor records",
    files: { [file]: vendor, "vendors/beta/z.yaml": vendor.split("---\n")[0] ?? "" },
    at: ["duplicate-record vendors/beta/z.yaml:2:5"],
  },
  {
    name: "a document id used twice",
    files: { [file]: vendor.replace("  - { id: rfp,", "  - { id: rfp, kind: rfp, path: a.md }\n  - { id: rfp,") },
    at: ["duplicate-id vendors/beta/records.yaml:21:11"],
  },
])("reports $name", async ({ files, at }) => {
  expect(problemsOf(await judge({ ...goodFiles(), ...files }))).toEqual(at);
});

it("does not judge a folder with a problem, and judges the others", async () => {
  const report = await judge({ ...goodFiles(), [file]: vendor.replace("status: active", "status: on") });
  expect(report.findings.filter((finding) => finding.vendor === "beta")).toEqual([]);
  expect(report.summary).toMatchObject({ vendors: 2, notJudged: 1, problems: 1 });
  expect([...report.assessments].some(({ subject }) => subject.vendor === "acme")).toBe(true);
  expect(report.verdict).toBe("fail");
});

describe("a record made to be slow or loud", () => {
  const many = (count: number, item: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => item(at)).join("");
  it.each([
    {
      name: "a list of 30,000 numbers",
      to: `covers: [${many(30_000, (at) => `${at},`)}]`,
      first: "out-of-range 38:5",
    },
    {
      name: "a list of 30,000 mappings",
      to: `covers: [${many(30_000, (at) => `{a: ${at}},`)}]`,
      first: "out-of-range 38:5",
    },
    {
      name: "20,000 unknown keys",
      to: `covers: [safeguards]\n${many(20_000, (at) => `k${at}: x\n`)}`,
      first: "unknown-key 39:1",
    },
    {
      name: "30,000 empty documents",
      to: `covers: [safeguards]\n${"---\n".repeat(30_000)}`,
      first: "empty-document 39:1",
    },
  ])("ends, and is told in at most 101 problems: $name", async ({ to, first }) => {
    const found = await problemsWith("covers: [safeguards]", to);
    expect(found.length).toBe(101);
    expect(found.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`)).toContain(first);
    expect(found.find(({ code }) => code === "more-problems")?.args.count).toBeGreaterThan(100);
  });

  it("repeats no more than the beginning of a value", async () => {
    const found = await problemsWith("kind: contract", `kind: ${"x".repeat(100_000)}`);
    expect(JSON.stringify(found.map((one) => [localizedProblemTexts(one).message, one.args])).length).toBeLessThan(
      1000,
    );
  });

  it("does not reach the policy with half a character", async () => {
    const found = await problemsWith("name: 베타", 'name: "a\\ud800b"');
    expect(found.map(({ code }) => code)).toEqual(["invalid-unicode"]);
    expect(await problemsWith("name: 베타", 'name: "\\ud83d\\ude00 \\u00e9"')).toEqual([]);
  });
});
