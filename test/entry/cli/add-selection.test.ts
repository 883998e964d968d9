import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";

const document = (path: string) => readFileSync(join(repository, "vendors", path));
const vendor = `# Ours.
kind: vendor
id: daon
name: 다온
status: active
services:
  - id: erp # the first
    name: 운영
    type: maintenance
    started_on: 2026-01-05
    personal_data: false
    important_information: true
    development: false
`;
const path = "vendors/daon/vendor.yaml";
const guideline = `kind: guideline
id: rules
title: 지침
effective: { from: 2021-01-01 }
document: { path: documents/guideline.md }
covers: [selection-procedure]
`;

function aRoot(text = vendor): string {
  return aFolder({
    [path]: text,
    "vendors/_guidelines/rules.yaml": guideline,
    "vendors/_guidelines/documents/guideline.md": document("_guidelines/documents/vendor-selection-2021.md"),
    "vendors/daon/documents/rfp.md": document("hanbit-cs/documents/rfp.md"),
    "vendors/daon/documents/evaluation.md": document("hanbit-cs/documents/evaluation.md"),
    "review.md": document("chorong-oncall/documents/security-review.md"),
  });
}
const read = (root: string) => readFileSync(join(root, path), "utf8");
const add = (root: string, ...more: string[]) =>
  clausegateHere(["add", "selection", "--vendor", "daon", "--service", "erp", "--root", root, ...more]);
const identified = ["--identified-on", "2025-12-01", "--requirement", "damages", "security-training"];
const direct = (root: string, basis = "direct") => [
  ...["--basis", basis, "--reason", "한 업체만 할 수 있는 업무", "--procedure", "rules"],
  ...["--review", join(root, "review.md"), "--reviewed-on", "2025-12-05", "--selected-on", "2025-12-10"],
];

it("adds a selection without a tender, its review, and keeps every other byte", async () => {
  const root = aRoot();
  expect((await add(root, ...direct(root), ...identified)).status).toBe(0);
  expect(read(root).startsWith(vendor)).toBe(true);
  const { services, documents } = parse(read(root));
  expect(services[0]).toMatchObject({
    identified_requirements: { recorded_on: "2025-12-01", requirements: ["damages", "security-training"] },
    selection: {
      basis: "direct",
      reason: "한 업체만 할 수 있는 업무",
      procedure: "rules",
      selected_on: "2025-12-10",
      review: { document: "security-review", reviewed_on: "2025-12-05" },
    },
  });
  expect(documents).toMatchObject([{ id: "security-review", kind: "security-review" }]);
});

it("adds one part where only that is given, and the other later", async () => {
  const root = aRoot();
  expect((await add(root, ...identified)).stdout).toContain("Identified requirements for 'erp' added");
  expect(parse(read(root)).services[0]).not.toHaveProperty("selection");
  expect((await add(root, "--basis", "existing", "--reason", "지침이 없던 때에 선정")).status).toBe(0);
  expect(parse(read(root)).services[0].selection).toEqual({ basis: "existing", reason: "지침이 없던 때에 선정" });
});

it("changes nothing that is on record, and says where it stands", async () => {
  const root = aRoot();
  await add(root, ...identified);
  const before = read(root);
  for (const args of [identified, [...direct(root), ...identified]]) {
    const { status, stderr } = await add(root, ...args);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("identified_requirements in 'vendors/daon/vendor.yaml'"),
    ]);
  }
  expect(read(root)).toBe(before);
});

it.each([
  [["--basis", "rfp"], "--procedure, --rfp, --security-section, --evaluation"],
  [["--basis", "direct"], "--reason, --procedure, --review"],
  [["--identified-on", "2025-12-01"], "--requirement"],
  [["--basis", "tender"], "rfp, direct, standard-terms, existing"],
  [["--identified-on", "soon", "--requirement", "damages"], "YYYY-MM-DD"],
])("refuses %j, and says what is lacking or allowed", async (given, said) => {
  const root = aRoot();
  const { status, stderr } = await add(root, ...given);
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  expect(read(root)).toBe(vendor);
});

it.each([
  ["a guideline that does not exist", ["--procedure", "other"]],
  ["a document that does not exist", ["--review", "nowhere.md"]],
  ["a reason without a letter", ["--reason", "\u0000"]],
])("refuses %s and writes nothing", async (_, wrong) => {
  const root = aRoot();
  expect((await add(root, ...direct(root), ...wrong)).status).toBe(2);
  expect(read(root)).toBe(vendor);
  expect(existsSync(join(root, "vendors/daon/documents/review.md"))).toBe(false);
});

it("refuses a service that the vendor does not have", async () => {
  const root = aRoot();
  const args = ["add", "selection", "--vendor", "daon", "--service", "none", "--root", root, ...identified];
  const { status, stderr } = await clausegateHere(args);
  expect([status, stderr]).toEqual([2, expect.stringContaining("use one of: erp")]);
});

it("asks again for a document that cannot be read, and proposes what the documents state", async () => {
  const root = aRoot();
  const asked: string[] = [];
  const answers = ["", "nowhere.md", "2", "", "", "1", "", "", "", "2025-12-10", "2025-12-01", "1-2,손해배상"];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift();
  };
  const args = ["add", "selection", "--root", root, "--language", "ko"];
  const { status, stdout } = await clausegateHere(args, {}, ask);
  expect([status, answers]).toEqual([0, []]);
  expect(stdout).toContain("nowhere.md");
  expect(asked.join("")).toContain("[2025-11-17]");
  expect(parse(read(root)).services[0].selection).toMatchObject({
    procedure: "rules",
    rfp: { document: "rfp", issued_on: "2025-11-17", security_requirements: { section: "3. 정보보호 요구사항" } },
    evaluation: { document: "evaluation", evaluated_on: "2025-12-08", passing_score: 70 },
  });
  expect(parse(read(root)).services[0].identified_requirements.requirements).toEqual([
    "legal-compliance",
    "security-pledge",
    "damages",
  ]);
});

it("says which command comes first where there is no guideline", async () => {
  const root = aFolder({ [path]: vendor });
  const ask = async () => "rfp";
  const args = ["add", "selection", "--root", root];
  const { status, stderr } = await clausegateHere(args, {}, ask);
  expect([status, stderr]).toEqual([2, expect.stringContaining("clausegate add guideline")]);
  expect(read(root)).toBe(vendor);
});

it("fills in the guideline that init left empty", async () => {
  const root = aFolder({ "guideline.md": document("_guidelines/documents/vendor-selection-2021.md") });
  await clausegateHere(["init", "--yes", "--root", root]);
  const args = ["--title", "지침", "--from", "2021-01-01", "--covers", "selection-procedure"];
  const file = ["--file", join(root, "guideline.md"), "--root", root];
  expect((await clausegateHere(["add", "guideline", ...args, ...file])).status).toBe(0);
  const text = readFileSync(join(root, "vendors/_guidelines/vendor-selection.yaml"), "utf8");
  expect(text).toContain("yaml-language-server");
  expect(parse(text)).toMatchObject({ id: "vendor-selection", title: "지침", effective: { from: "2021-01-01" } });
});
