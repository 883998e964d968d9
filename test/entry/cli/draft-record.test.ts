import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { onTerminal } from "../../support/pseudo-terminal.ts";

const contract = `# 용역 계약서

가온마켓 주식회사(이하 "갑")와 다온소프트 주식회사(이하 "을")는 다음과 같이 계약한다.

제1조(기간) 계약기간은 2026년 1월 5일부터 2028년 1월 4일까지로 한다.

제2조(교육) 을은 투입 인력에게 반기마다 보안교육을 실시하고 결과를 갑에게 제출한다.

제3조(사고) 을은 침해사고를 알게 되면 12시간 이내에 갑에게 보고한다.

2026년 1월 2일

을: 다온소프트 주식회사 대표이사 홍길동 (인)
`;
const sha256 = createHash("sha256").update(contract).digest("hex");

/** A folder outside with the contract, and an empty one to write to. */
function aStart(text = contract): { readonly root: string; readonly document: string } {
  const document = join(aFolder({ "계약서.md": text }), "계약서.md");
  return { root: aFolder(), document };
}

const draft = (document: string, root: string, ...more: string[]) =>
  clausegateHere(["draft", document, "--vendor", "daon-soft", "--service", "erp", "--root", root, ...more]);
const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");
const recordPath = "vendors/daon-soft/contracts/daon-soft-2026.yaml";

it("writes a contract whose clauses are proposed, with its document beside it", async () => {
  const { root, document } = aStart();
  const { status, stdout } = await draft(document, root);
  expect(status).toBe(0);
  expect(stdout).toContain("clausegate review daon-soft");
  const record = read(root, recordPath);
  expect(record).toContain("signed_on: 2026-01-02");
  expect(record).toContain("from: 2026-01-05");
  expect(record).toContain(`sha256: ${sha256}`);
  expect(record.match(/proposed: true/g)?.length).toBe(record.match(/ {2}- document: main/g)?.length);
  expect(record).not.toContain("홍길동");
  expect(read(root, "vendors/daon-soft/documents/계약서.md")).toBe(contract);
});

it("leaves out what no document states, and check says what to fill in", async () => {
  const { root, document } = aStart();
  const { stdout } = await draft(document, root);
  expect(stdout).toContain("services/0/type");
  expect(read(root, "vendors/daon-soft/vendor.yaml")).toBe(
    "kind: vendor\nid: daon-soft\nname: 다온소프트 주식회사\nstatus: active\nservices:\n  - id: erp\n",
  );
  const checked = await clausegateHere(["check", "--root", root, "--as-of", "2026-06-30"]);
  expect(checked.status).toBe(1);
  expect(checked.stdout).toContain("'type'");
  expect(checked.stdout).toContain("counts for nothing");
});

it("adds only what the record does not have yet, and keeps its comments", async () => {
  const { root, document } = aStart();
  await draft(document, root);
  const before = `# Ours.\n${read(root, recordPath)}`;
  writeFileSync(join(root, recordPath), before);
  await draft(document, root);
  expect(read(root, recordPath)).toBe(before);
  writeFileSync(
    join(root, recordPath),
    before.replace(/ {2}- document: main\n {4}article: 제3조[\s\S]*?proposed: true\n/, ""),
  );
  await draft(document, root);
  expect(read(root, recordPath)).toMatch(/^# Ours\./);
  expect(read(root, recordPath)).toContain("incident-reporting");
});

it("refuses to replace another document of the same name", async () => {
  const { root, document } = aStart();
  await draft(document, root);
  const other = aStart(`${contract}\n`);
  const { status, stderr } = await draft(other.document, root);
  expect([status, stderr]).toEqual([2, expect.stringContaining("vendors/daon-soft/documents/계약서.md")]);
});

it.each([["../x"], ["Daon"], ["_guidelines"], ["a/b"]])("refuses the vendor '%s'", async (vendor) => {
  const { root, document } = aStart();
  const { status } = await clausegateHere(["draft", document, "--vendor", vendor, "--service", "erp", "--root", root]);
  expect(status).toBe(2);
  expect(existsSync(join(root, "vendors"))).toBe(false);
});

it("refuses a contract's id that is none", async () => {
  const { root, document } = aStart();
  const { status } = await draft(document, root, "--contract", "../../x");
  expect(status).toBe(2);
  expect(existsSync(join(root, "vendors"))).toBe(false);
});

it("refuses two documents that need one place, and records one named twice once", async () => {
  const { root, document } = aStart();
  const other = aStart(`${contract}\n`);
  const args = ["--vendor", "daon-soft", "--service", "erp", "--root", root];
  expect((await clausegateHere(["draft", document, other.document, ...args])).status).toBe(2);
  expect(existsSync(join(root, "vendors"))).toBe(false);
  expect((await clausegateHere(["draft", document, document, ...args])).status).toBe(0);
  expect(read(root, recordPath).match(/sha256:/g)).toHaveLength(1);
});

it("asks for days of the contract that no document states", async () => {
  const { root, document } = aStart("# 용역 계약서\n\n제1조(교육) 수탁자는 반기마다 보안교육을 실시한다.\n");
  const answers = ["다온", "운영", "other", "2026-01-05", "n", "n", "n", "2026-01-02", "", ""];
  const ask = async () => answers.shift();
  const args = ["draft", document, "--vendor", "daon", "--service", "erp", "--root", root];
  expect((await clausegateHere(args, {}, ask)).status).toBe(0);
  const record = read(root, "vendors/daon/contracts/daon-2026.yaml");
  expect(record).toContain("signed_on: 2026-01-02\neffective:\n  from: 2026-01-02\n");
});

it("needs vendor and service together", async () => {
  const { document } = aStart();
  const { status, stderr } = await clausegateHere(["draft", document, "--vendor", "a"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("--service")]);
});

it("joins several documents, and names each clause's", async () => {
  const folder = aFolder({
    "main.md": contract,
    "annex.md": "# 부속합의서\n\n제1조(서약) 을은 투입 인력의 보안서약서를 받아 갑에게 제출한다.\n",
  });
  const paths = ["main.md", "annex.md"].map((name) => join(folder, name));
  const { stdout } = await clausegateHere(["draft", ...paths, "--format", "json"]);
  const { proposals, documents, missing } = JSON.parse(stdout);
  expect(documents).toHaveLength(2);
  expect(proposals).toContainEqual(expect.objectContaining({ document: paths[1], requirement: "security-pledge" }));
  expect(missing).toContainEqual(
    expect.objectContaining({ requirement: "damages", rule: "SEC-14", sentence: expect.stringContaining("배상") }),
  );
});

it.each([
  ["ko", ["상호", "업무의 이름", "업무의 종류", "시작한 날", "개인정보", "중요정보", "개발하는"], "채워 넣을"],
  [
    "en",
    [
      "Registered name",
      "Name of the service",
      "Type of the service",
      "Day the work",
      "personal data",
      "important",
      "development of",
    ],
    "To be filled in",
  ],
] as const)(
  "asks on a terminal for what no document states, in %s",
  async (language, shown, open) => {
    const { root, document } = aStart();
    const typed = ["", "전사 시스템 운영", "maintenance", "", "n", "y", "n"];
    const session = await onTerminal(
      ["draft", document, "--vendor", "daon-soft", "--service", "erp"],
      shown.map((text, at) => [text, typed[at] ?? ""] as const),
      { cwd: root, language },
    );
    expect(session.status).toBe(0);
    expect(session.screen).not.toContain(open);
    expect(read(root, "vendors/daon-soft/vendor.yaml")).toContain("started_on: 2026-01-05");
  },
  30_000,
);

it("writes nothing when it is interrupted at a question", async () => {
  const { root, document } = aStart();
  const session = await onTerminal(
    ["draft", document, "--vendor", "daon-soft", "--service", "erp"],
    [
      ["Registered name", ""],
      ["Name of the service", "^C"],
    ],
    { cwd: root, language: "en" },
  );
  expect(session.status).toBe(2);
  expect(session.screen).toContain("nothing was written");
  expect(existsSync(join(root, "vendors"))).toBe(false);
}, 30_000);

it("says that the contract names another company than the vendor", async () => {
  const { root, document } = aStart();
  await draft(document, root);
  const other = join(aFolder({ "other.md": contract.replaceAll("다온소프트", "나래페이") }), "other.md");
  const [own, foreign] = [await draft(document, root), await draft(other, root, "--contract", "other")];
  expect(own.stdout).not.toContain("No document names the vendor");
  expect(foreign.stdout).toContain("No document names the vendor (다온소프트 주식회사)");
});

it("says that accepted clauses of a contract count for one more service", async () => {
  const { root, document } = aStart();
  await draft(document, root);
  const more = ["--vendor", "daon-soft", "--service", "hosting", "--root", root];
  const { stdout } = await clausegateHere(["draft", document, ...more]);
  expect(stdout).toContain("Service 'hosting' added to contract 'daon-soft-2026'");
});
