import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { onTerminal } from "../../support/pseudo-terminal.ts";

const document = `# 용역 계약서

제2조(교육) 수탁자는 투입 인력에게 반기마다 보안교육을 실시하고 결과를 위탁자에게 제출한다.

제3조(사고) 수탁자는 침해사고를 알게 되면 12시간 이내에 위탁자에게 보고한다.
`;
const vendor = `kind: vendor
id: daon
name: 다온
status: active
services:
  - id: erp
    name: 전사 시스템 운영
    type: maintenance
    started_on: 2026-01-05
    personal_data: false
    important_information: true
    development: false
`;
const contract = `kind: contract
id: daon-2026
vendor: daon
services: [erp]
title: 용역 계약서
status: signed
signed_on: 2026-01-02
effective: { from: 2026-01-05, to: 2028-01-04 }
documents:
  - { id: main, kind: consignment-contract, path: documents/contract.md }
clauses:
  # Ours.
  - document: main
    article: 제2조
    quote: "수탁자는 투입 인력에게 반기마다 보안교육을 실시하고 결과를 위탁자에게 제출한다."
    covers: [security-training]
    interval_months: 6
    proposed: true
  - document: main
    article: 제3조
    quote: "수탁자는 침해사고를 알게 되면 12시간 이내에 위탁자에게 보고한다."
    covers: [incident-reporting]
    deadline_hours: 12
    proposed: true
`;
const path = "vendors/daon/contract.yaml";

function aRoot(text = contract): string {
  return aFolder({ "vendors/daon/vendor.yaml": vendor, [path]: text, "vendors/daon/documents/contract.md": document });
}
const read = (root: string) => readFileSync(join(root, path), "utf8");
const review = (root: string, ...more: string[]) => clausegateHere(["review", "daon", "--root", root, ...more]);
/** Answers in order, then the end of input. */
const answering =
  (...answers: string[]) =>
  async () =>
    answers.shift();

it("lists what is proposed, and accepts nothing by that", async () => {
  const root = aRoot();
  const { status, stdout } = await review(root, "--list", "--language", "ko");
  expect(status).toBe(1);
  expect(stdout).toContain("보안교육 (security-training)");
  expect(stdout).toContain(`${path}:13`);
  expect(stdout).toContain("인식한 단어");
  expect(read(root)).toBe(contract);
});

it("accepts and rejects by name, and keeps every other byte", async () => {
  const root = aRoot();
  const { status, stdout } = await review(
    root,
    "--accept",
    "daon-2026:security-training",
    "--reject",
    "daon-2026:incident-reporting",
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining("Accepted: 1, rejected: 1. Still proposed: 0")]);
  const kept = contract
    .slice(0, contract.indexOf("  - document: main\n    article: 제3조"))
    .replace("    proposed: true\n", "");
  expect(read(root)).toBe(kept);
});

it("accepts all", async () => {
  const root = aRoot();
  expect((await review(root, "--accept", "all")).status).toBe(0);
  expect(read(root)).toBe(contract.replaceAll("    proposed: true\n", ""));
});

it.each([
  ["daon-2026:damages", "daon-2026:damages"],
  ["security-training", "CONTRACT:REQUIREMENT"],
  ["daon-2026:", "CONTRACT:REQUIREMENT"],
  ["other:security-training", "other:security-training"],
])("refuses '%s' and writes nothing", async (selector, said) => {
  const root = aRoot();
  const { status, stderr } = await review(root, "--accept", selector);
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  expect(read(root)).toBe(contract);
});

it("refuses to accept and reject one clause at once", async () => {
  const root = aRoot();
  const named = "daon-2026:security-training";
  expect((await review(root, "--accept", named, "--reject", named)).status).toBe(2);
  expect(read(root)).toBe(contract);
});

it("does not part a clause that is proposed for two requirements", async () => {
  const root = aRoot(contract.replace("[security-training]", "[security-training, security-pledge]"));
  const before = read(root);
  const { status, stderr } = await review(root, "--accept", "daon-2026:security-training");
  expect([status, stderr]).toEqual([2, expect.stringContaining("security-pledge")]);
  expect(read(root)).toBe(before);
});

it("saves after each answer, and goes on from there", async () => {
  const root = aRoot();
  const first = await clausegateHere(["review", "daon", "--root", root], {}, answering("?", "ㅁ"));
  expect(first.status).toBe(1);
  expect(read(root)).toBe(contract.replace("    proposed: true\n", ""));
  const second = await clausegateHere(["review", "daon", "--root", root], {}, answering("r"));
  expect(second.status).toBe(0);
  expect(parse(read(root)).clauses).toHaveLength(1);
});

it("accepts all clauses of one article at once, and no other", async () => {
  const both = contract.replace("제3조\n", "제2조\n");
  const third = both.slice(both.indexOf('  - document: main\n    article: 제2조\n    quote: "수탁자는 침해'));
  const root = aRoot(`${both}${third.replace("제2조", "제4조").replace("incident-reporting", "damages")}`);
  const { stdout } = await clausegateHere(["review", "daon", "--root", root], {}, answering("e", "e"));
  expect(stdout).toContain("Accepted: 2, rejected: 0. Still proposed: 1");
  expect(parse(read(root)).clauses.map((clause: { proposed?: true }) => clause.proposed)).toEqual([
    undefined,
    undefined,
    true,
  ]);
});

it("never joins clauses that name no article", async () => {
  const root = aRoot(contract.replaceAll(/ {4}article: .*\n/g, ""));
  const { stdout } = await clausegateHere(["review", "daon", "--root", root], {}, answering("e", "a", "제2조", "e"));
  expect(stdout).toContain("Accepted: 1, rejected: 0. Still proposed: 1");
  // A clause without a place is evidence of nothing: it is asked for.
  expect(parse(read(root)).clauses[0]).toMatchObject({ article: "제2조" });
});

it("corrects requirement and place, and drops facts of the other requirement", async () => {
  const root = aRoot();
  await clausegateHere(
    ["review", "daon", "--root", root],
    {},
    answering("c", "nonsense", "보안점검, damages", "p", "제3조 제1항"),
  );
  expect(parse(read(root)).clauses).toEqual([
    expect.objectContaining({ covers: ["security-inspection", "damages"], article: "제2조" }),
    expect.objectContaining({ covers: ["incident-reporting"], article: "제3조 제1항", deadline_hours: 12 }),
  ]);
  expect(parse(read(root)).clauses[0]).not.toHaveProperty("interval_months");
  expect(read(root)).not.toContain("proposed");
});

it("leaves a clause alone that changed while it was shown", async () => {
  const root = aRoot();
  const changed = contract.replace("interval_months: 6", "interval_months: 3");
  const ask = async () => {
    writeFileSync(join(root, path), changed);
    return "a";
  };
  await clausegateHere(["review", "daon", "--root", root], {}, ask);
  expect(read(root)).toContain("interval_months: 3\n    proposed: true");
});

it("is told in every report until a person has decided", async () => {
  const root = aRoot();
  const { stdout } = await clausegateHere(["check", "--root", root, "--as-of", "2026-06-30", "--format", "json"]);
  expect(JSON.parse(stdout).proposed).toEqual([
    {
      vendor: "daon",
      contract: "daon-2026",
      file: path,
      line: 13,
      clauses: 2,
      requirements: ["incident-reporting", "security-training"],
    },
  ]);
  const summary = await clausegateHere(["check", "--root", root, "--as-of", "2026-06-30", "--format", "markdown"]);
  expect(summary.stdout).toContain("clausegate review daon");
  await review(root, "--accept", "all");
  const after = await clausegateHere(["check", "--root", root, "--as-of", "2026-06-30", "--format", "json"]);
  expect(JSON.parse(after.stdout)).not.toHaveProperty("proposed");
});

it("says what is saved when it is interrupted", async () => {
  const root = aRoot();
  const session = await onTerminal(
    ["review", "daon"],
    [
      ["q quit", "a"],
      ["2/2", "^C"],
    ],
    { cwd: root, language: "en" },
  );
  expect(session.status).toBe(1);
  expect(session.screen).toContain("decided so far is saved");
  expect(read(root)).toBe(contract.replace("    proposed: true\n", ""));
}, 30_000);
