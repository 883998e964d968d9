import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { aFolder, clausegateHere } from "../../support/cli.ts";

const service = [
  "--type",
  "maintenance",
  "--started-on",
  "2026-01-05",
  "--personal-data",
  "no",
  "--important-information",
  "yes",
  "--development",
  "no",
];
const add = (root: string, ...args: string[]) => clausegateHere(["add", ...args, "--root", root]);
const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");
const record = (root: string, path: string) => parse(read(root, path));

async function aVendor(): Promise<string> {
  const root = aFolder();
  const { status } = await add(
    root,
    "vendor",
    "--name",
    "다온소프트 주식회사",
    "--id",
    "daon",
    "--service",
    "erp",
    "--service-name",
    "전사 시스템 운영",
    ...service,
  );
  expect(status).toBe(0);
  return root;
}

async function aContract(): Promise<string> {
  const root = await aVendor();
  const file = join(aFolder({ "계약서.md": "# 계약서\n" }), "계약서.md");
  const { status } = await add(
    root,
    "contract",
    "--vendor",
    "daon",
    "--service",
    "erp",
    "--title",
    "용역 계약서",
    "--signed-on",
    "2026-01-02",
    "--from",
    "2026.1.5",
    "--to",
    "2028-01-04",
    "--file",
    file,
  );
  expect(status).toBe(0);
  return root;
}
const contractPath = "vendors/daon/contracts/daon-2026.yaml";

it("adds a vendor with an id made of its name", async () => {
  const root = aFolder();
  const { stdout } = await add(root, "vendor", "--name", "㈜한빛", "--service-name", "상담", ...service);
  expect(stdout).toContain("vendors/hanbit/vendor.yaml");
  expect(record(root, "vendors/hanbit/vendor.yaml")).toEqual({
    kind: "vendor",
    id: "hanbit",
    name: "㈜한빛",
    status: "active",
    services: [
      {
        id: "sangdam",
        name: "상담",
        type: "maintenance",
        started_on: "2026-01-05",
        personal_data: false,
        important_information: true,
        development: false,
      },
    ],
  });
});

it("never writes over a record that exists", async () => {
  const root = await aVendor();
  const before = read(root, "vendors/daon/vendor.yaml");
  for (const args of [
    ["vendor", "--name", "다온", "--id", "daon", "--service-name", "운영", ...service],
    ["service", "--vendor", "daon", "--id", "erp", "--name", "운영", ...service],
  ]) {
    const { status, stderr } = await add(root, ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining("exists already")]);
  }
  expect(read(root, "vendors/daon/vendor.yaml")).toBe(before);
});

it("adds a service behind the last, and keeps every other byte", async () => {
  const root = await aVendor();
  const before = `# Ours.\n${read(root, "vendors/daon/vendor.yaml").replaceAll("\n", "\r\n")}`;
  writeFileSync(join(root, "vendors/daon/vendor.yaml"), before);
  expect((await add(root, "service", "--vendor", "daon", "--name", "Back-up", ...service)).status).toBe(0);
  expect(read(root, "vendors/daon/vendor.yaml").startsWith(before)).toBe(true);
  expect(record(root, "vendors/daon/vendor.yaml").services[1].id).toBe("back-up");
});

it.each([
  [["--type", "maintenence"], "maintenance"],
  [["--started-on", "2026-02-30"], "YYYY-MM-DD"],
  [["--personal-data", "maybe"], "y or n"],
  [["--id", "Not An Id"], "/id"],
  [["--name", "２０２６"], "--id"],
])("refuses %j with what is allowed", async (wrong, said) => {
  const root = aFolder();
  const given = new Map<string, string>([
    ["--name", "다온"],
    ["--service-name", "운영"],
  ]);
  for (let at = 0; at < service.length; at += 2) given.set(service[at] ?? "", service[at + 1] ?? "");
  given.set(wrong[0] ?? "", wrong[1] ?? "");
  const { status, stderr } = await add(root, "vendor", ...[...given].flat());
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  expect(existsSync(join(root, "vendors"))).toBe(false);
});

it("says all that is missing at once where it cannot ask", async () => {
  const { status, stderr } = await add(aFolder(), "vendor", "--name", "다온");
  expect(status).toBe(2);
  for (const option of ["--service-name", "--type", "--started-on", "--personal-data"])
    expect(stderr).toContain(option);
});

it("adds a contract with a copy of its document and the digest", async () => {
  const root = await aContract();
  const digest = createHash("sha256").update("# 계약서\n").digest("hex");
  expect(record(root, contractPath)).toMatchObject({
    services: ["erp"],
    status: "signed",
    effective: { from: "2026-01-05", to: "2028-01-04" },
    documents: [{ id: "main", kind: "consignment-contract", path: "../documents/계약서.md", sha256: digest }],
  });
  expect(read(root, "vendors/daon/documents/계약서.md")).toBe("# 계약서\n");
});

it("adds documents and clauses to it", async () => {
  const root = await aContract();
  writeFileSync(join(root, "vendors/daon/documents/pledge.md"), "# 서약서\n");
  const file = join(root, "vendors/daon/documents/pledge.md");
  expect(
    (await add(root, "document", "--vendor", "daon", "--contract", "daon-2026", "--kind", "서약서", "--file", file))
      .status,
  ).toBe(2);
  expect(
    (await add(root, "document", "--vendor", "daon", "--contract", "daon-2026", "--kind", "pledge", "--file", file))
      .status,
  ).toBe(0);
  const clause = ["clause", "--vendor", "daon", "--contract", "daon-2026", "--document", "main", "--article", "제9조"];
  expect((await add(root, ...clause, "--requirement", "security-training", "--interval-months", "6")).status).toBe(0);
  expect((await add(root, ...clause, "--requirement", "보안점검", "--quote", "점검, 그리고 감독한다")).status).toBe(0);
  expect(record(root, contractPath)).toMatchObject({
    documents: [{ id: "main" }, { id: "pledge", path: "../documents/pledge.md" }],
    clauses: [
      { document: "main", article: "제9조", covers: ["security-training"], interval_months: 6 },
      { document: "main", article: "제9조", quote: "점검, 그리고 감독한다", covers: ["security-inspection"] },
    ],
  });
});

it("refuses a clause in a document that the contract does not have", async () => {
  const root = await aContract();
  const before = read(root, contractPath);
  const { status, stderr } = await add(
    root,
    "clause",
    "--vendor",
    "daon",
    "--contract",
    "daon-2026",
    "--document",
    "nope",
    "--article",
    "제9조",
    "--requirement",
    "damages",
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining("main")]);
  expect(read(root, contractPath)).toBe(before);
});

it("completes a record that names documents it does not have yet, one by one", async () => {
  const root = await aVendor();
  const path = join(root, "vendors/daon/vendor.yaml");
  const selection = [
    "identified_requirements:",
    "  recorded_on: 2025-12-01",
    "  requirements: []",
    "  document: sheet",
    "document: basis",
  ];
  writeFileSync(path, readFileSync(path, "utf8") + selection.map((line) => `    ${line}\n`).join(""));
  for (const id of ["sheet", "basis"]) {
    const file = join(aFolder({ [`${id}.md`]: "# 표\n" }), `${id}.md`);
    expect((await add(root, "document", "--vendor", "daon", "--kind", "evaluation", "--file", file)).status).toBe(0);
  }
  expect(record(root, "vendors/daon/vendor.yaml").documents).toMatchObject([{ id: "sheet" }, { id: "basis" }]);
});

it("adds a guideline that records may name", async () => {
  const root = await aVendor();
  const file = join(aFolder({ "guide.md": "# 지침\n" }), "guide.md");
  expect(
    (
      await add(
        root,
        "guideline",
        "--title",
        "외부자 보안 관리 지침",
        "--id",
        "vendor-selection",
        "--from",
        "2021-01-01",
        "--file",
        file,
      )
    ).status,
  ).toBe(0);
  expect(record(root, "vendors/_guidelines/vendor-selection.yaml")).toMatchObject({
    covers: ["selection-procedure"],
    document: { path: "documents/guide.md" },
  });
  expect(
    (await add(root, "guideline", "--title", "x", "--id", "vendor-selection", "--from", "2021-01-01", "--file", file))
      .status,
  ).toBe(2);
});

const waiver = [
  "waiver",
  "--vendor",
  "daon",
  "--service",
  "erp",
  "--reason",
  "공사 중",
  "--owner",
  "a@example.com",
  "--approver",
  "b@example.com",
  "--approved-on",
  "2026-06-01",
  "--expires-on",
  "2026-08-30",
];

it("adds a waiver of several rules, with the facts it is given for", async () => {
  const root = await aVendor();
  expect((await add(root, ...waiver, "--rule", "SEC-06", "wireless-restriction")).status).toBe(0);
  const facts = {
    started_on: "2026-01-05",
    type: "maintenance",
    personal_data: false,
    important_information: true,
    development: false,
  };
  expect(record(root, "waivers.yaml").waivers).toMatchObject([
    { rule: "SEC-06", given_for: facts },
    { rule: "SEC-09", given_for: facts },
  ]);
});

it("adds none of several waivers if one is refused", async () => {
  const root = await aVendor();
  expect((await add(root, ...waiver, "--rule", "SEC-06", "SEC-99")).status).toBe(2);
  expect(existsSync(join(root, "waivers.yaml"))).toBe(false);
});

it("asks on a terminal for what is needed, and offers what is known", async () => {
  const root = await aContract();
  const asked: string[] = [];
  const answers = ["damages, 3", "제20조", ""];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift();
  };
  const { status, stdout } = await clausegateHere(["add", "clause", "--root", root, "--language", "ko"], {}, ask);
  expect(status).toBe(0);
  expect(stdout).toContain("보안교육");
  // The only vendor, contract and document are taken.
  expect(asked).toHaveLength(3);
  expect(record(root, contractPath).clauses).toEqual([
    { document: "main", article: "제20조", covers: ["damages", "security-training"] },
  ]);
});

it("follows no link out of the folder", async () => {
  const root = aFolder();
  const outside = aFolder();
  const { symlinkSync } = await import("node:fs");
  symlinkSync(outside, join(root, "vendors"));
  const { status } = await add(
    root,
    "vendor",
    "--name",
    "다온",
    "--id",
    "daon",
    "--service",
    "erp",
    "--service-name",
    "운영",
    ...service,
  );
  expect(status).toBe(2);
  expect(existsSync(join(outside, "daon"))).toBe(false);
});

it("takes no name that two requirements have", async () => {
  const root = await aContract();
  const before = read(root, contractPath);
  const clause = ["clause", "--vendor", "daon", "--contract", "daon-2026", "--document", "main", "--article", "제9조"];
  const { status, stderr } = await add(root, ...clause, "--requirement", "재위탁 제한");
  expect([status, read(root, contractPath)]).toEqual([2, before]);
  expect(stderr).toContain("subcontracting-restriction, pii-subcontracting");
});
