import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { maxShownCharacters } from "../../../src/usecases/evidence/check.ts";
import { aFolder, clausegate, clausegateHere } from "../../support/cli.ts";
import { aContract, aVendor, type Files, goodFiles, pointerTo } from "../../support/inventory.ts";
import { hostile } from "../../support/report.ts";

const text = `제1조(목적) 이 계약은 회원관리 업무에 적용한다.

제2조(서약) 수탁자는 서약서를 받아 위탁자에게 제출한다.

제3조(교육)
① 수탁자는 6개월마다 교육한다.
`;
const scan = new Uint8Array([0xff, 0xfe, 0xfd]);
const digestOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const pledge = "수탁자는 서약서를 받아 위탁자에게 제출한다";
const by = "privacy-team@example.com";
const main = "vendors/acme/documents/main.md";
const record = "vendors/acme/contracts/a.yaml";

const head = `# 계약 기록
kind: contract
id: acme-2026
vendor: acme
services: [${aContract().services.join(", ")}]
title: 위탁 계약서
status: signed
signed_on: 2026-01-02
effective: { from: 2026-01-05 }   # 종료일 없음
`;

interface Given {
  readonly clauses: string;
  readonly content?: string | Uint8Array;
  /** Lines of the document's entry beside id, kind and path. */
  readonly entry?: string;
}

/** An inventory whose only contract is written as people write it. */
function inventory({ clauses, content = text, entry = `\n    sha256: ${digestOf(content)}` }: Given): Files {
  const { "vendors/acme/contract.yaml": _, ...others } = goodFiles({ vendor: aVendor() });
  const documents = `documents:\n  - id: main\n    kind: consignment-contract\n    path: ../documents/main.md${entry}\n`;
  return { ...others, [record]: `${head}${documents}clauses:\n${clauses}`, [main]: content };
}

const scanned = `  - document: main   # 서약
    article: 제2조
    page: 3
    quote: "${pledge}"
    covers: [security-pledge]
  # 교육
  - { document: main, article: 제3조, covers: [security-training], interval_months: 6 }
`;

const check = (root: string, ...args: readonly string[]) =>
  clausegateHere(["evidence", "check", "acme", "--root", root, ...args]);
const tokensIn = (stdout: string) => [...stdout.matchAll(/token: ([0-9a-f]+)/g)].map(([, token]) => String(token));
const written = (root: string) => readFileSync(join(root, record), "utf8");
const clausesOf = (root: string) => (load(written(root)) as { clauses: { checked?: object }[] }).clauses;

/** Answers one after the other, and nobody answers after the last. */
function typing(...answers: readonly string[]) {
  const questions: string[] = [];
  let at = 0;
  return {
    questions,
    ask: async (question: string) => {
      questions.push(question);
      return answers[at++];
    },
  };
}

describe("what is left to compare", () => {
  const checkedMain = (sha256: string) =>
    `\n    sha256: ${digestOf(scan)}\n    checked: { by: ${by}, on: 2026-01-03, sha256: ${sha256} }`;
  const quoted = (quote: string, more = "") =>
    `  - document: main\n    article: 제2조\n    quote: "${quote}"\n    covers: [security-pledge]\n${more}`;
  const checkedClause = (sha256: string) => `    checked: { by: ${by}, on: 2026-01-03, sha256: ${sha256} }\n`;

  it.each<{ name: string; given: Given; status: number; says: readonly string[]; tokens: number }>([
    {
      name: "nothing where the quote was found",
      given: { clauses: quoted(pledge) },
      status: 0,
      says: ["Left to compare: 0", "Every clause has been compared."],
      tokens: 0,
    },
    {
      name: "a quote in a document nobody can read",
      given: { clauses: quoted(pledge), content: scan },
      status: 1,
      says: [
        "1/1 contract acme-2026, clause 1: Security pledge",
        `--> ${record}:16`,
        `document main: ${main}`,
        `SHA-256 of the file: ${digestOf(scan)}`,
        `> ${pledge}`,
        "in the document: the text cannot be read: the file is damaged; open the file",
      ],
      tokens: 1,
    },
    {
      name: "a quote that is not there, beside what is nearest",
      given: { clauses: quoted("수탁자는 서약서를 받아 감독자에게 제출한다") },
      status: 1,
      says: [`not found. Closest passage (제2조): "${pledge}"`, "| 제2조(서약) 수탁자는 서약서를"],
      tokens: 1,
    },
    {
      name: "a clause without a quote, beside its article and what else is on record",
      given: {
        clauses: "  - { document: main, article: 제3조 제1항, covers: [security-training], interval_months: 6 }\n",
      },
      status: 1,
      says: [
        "no quote on record",
        "interval_months: 6",
        "in the document: 제3조\n    | 제3조(교육)\n    | ① 수탁자는 6개월마다 교육한다.",
      ],
      tokens: 1,
    },
    {
      name: "an article that is not in the text",
      given: { clauses: "  - { document: main, article: 제30조, covers: [security-training] }\n" },
      status: 1,
      says: ["the recorded place was not found in the text; open the file"],
      tokens: 1,
    },
    {
      name: "a clause that says nowhere where it stands",
      given: { clauses: "  - { document: main, covers: [security-training] }\n" },
      status: 1,
      says: ["on record: no article and no page on record", "no place of the clause is recorded"],
      tokens: 1,
    },
    {
      name: "a quote that could stand anywhere, though it is found",
      given: { clauses: quoted("제출한다") },
      status: 1,
      says: ["too short to identify a passage (EVD-03)", "found (제2조)"],
      tokens: 1,
    },
    {
      name: "nothing where a person compared the clause with this document",
      given: { clauses: quoted(pledge, checkedClause(digestOf(scan))), content: scan },
      status: 0,
      says: ["Left to compare: 0"],
      tokens: 0,
    },
    {
      name: "nothing where a person compared the document",
      given: { clauses: scanned, content: scan, entry: checkedMain(digestOf(scan)) },
      status: 0,
      says: ["Left to compare: 0"],
      tokens: 0,
    },
    {
      name: "a clause that was compared with another state of the document",
      given: { clauses: quoted(pledge, checkedClause("ab".repeat(32))), content: scan },
      status: 1,
      says: [`compared on 2026-01-03 by ${by} with another version of the document (SHA-256 ${"ab".repeat(32)})`],
      tokens: 1,
    },
    {
      name: "clauses of a document that was compared in another state",
      given: { clauses: scanned, content: scan, entry: checkedMain("ab".repeat(32)) },
      status: 1,
      says: ["Left to compare: 2"],
      tokens: 2,
    },
    {
      name: "a document without a recorded digest",
      given: { clauses: quoted(pledge), content: scan, entry: "" },
      status: 1,
      says: ["SHA-256 of the file"],
      tokens: 1,
    },
  ])("$name", async ({ given, status, says, tokens }) => {
    const root = aFolder(inventory(given));
    const before = written(root);
    const run = await check(root);
    expect([run.stderr, run.status]).toEqual(["", status]);
    for (const said of says) expect(run.stdout).toContain(said);
    expect(tokensIn(run.stdout)).toHaveLength(tokens);
    expect(written(root)).toBe(before);
  });

  it.each<{ name: string; given: Given; says: string }>([
    {
      name: "has changed",
      given: { clauses: quoted("없는 문구를 여기에 적는다"), entry: `\n    sha256: ${"ab".repeat(32)}` },
      says: "the document differs from the record",
    },
    {
      name: "has other line ends",
      given: {
        clauses: quoted("없는 문구를 여기에 적는다"),
        entry: `\n    sha256: ${digestOf(text.replaceAll("\n", "\r\n"))}`,
      },
      says: "the document has other line endings than the recorded one",
    },
    { name: "is empty", given: { clauses: quoted(pledge), content: "" }, says: "the document is an empty file" },
    {
      name: "is a Git LFS pointer",
      given: { clauses: quoted(pledge), content: pointerTo(text), entry: `\n    sha256: ${digestOf(text)}` },
      says: "only a Git LFS pointer: run 'git lfs pull'",
    },
    {
      name: "is not named",
      given: { clauses: "  - { article: 제2조, covers: [damages] }\n" },
      says: "names no document",
    },
  ])("can be recorded by nobody where the document $name", async ({ given, says }) => {
    const root = aFolder(inventory(given));
    const before = written(root);
    const listed = await check(root);
    expect(listed.status).toBe(1);
    expect(listed.stdout).toContain(`cannot be recorded here: ${says}`.replace("names no", "the clause names no"));
    expect(tokensIn(listed.stdout)).toEqual([]);
    expect(listed.stdout).toContain("not possible here: 1");
    const { questions, ask } = typing("y");
    const asked = await clausegateHere(["evidence", "check", "acme", "--root", root, "--by", by], {}, ask);
    expect([asked.status, questions, written(root)]).toEqual([1, [], before]);
  });

  it("is also what is kept elsewhere, and what is gone", async () => {
    const files = inventory({ clauses: scanned, content: scan });
    const elsewhere = String(files[record]).replace("path: ../documents/main.md", "uri: https://example.com/main.pdf");
    const kept = await check(aFolder({ ...files, [record]: elsewhere }));
    expect([kept.status, tokensIn(kept.stdout)]).toEqual([1, []]);
    expect(kept.stdout).toContain("document main: https://example.com/main.pdf");
    expect(kept.stdout).toContain("the document is kept elsewhere");
    const root = aFolder(files);
    rmSync(join(root, main));
    const gone = await check(root);
    expect([gone.status, tokensIn(gone.stdout)]).toEqual([1, []]);
    expect(gone.stdout).toContain("the document is not in the repository");
  });

  it("is told in Korean too", async () => {
    const root = aFolder(inventory({ clauses: scanned, content: scan }));
    const { stdout } = await check(root, "--language", "ko");
    expect(stdout).toContain("1/2 계약 acme-2026, 조항 1번째: 보안서약서");
    expect(stdout).toContain("본문을 읽을 수 없음: 손상된 파일. 파일을 직접 열어 확인");
    expect(stdout).toContain("대조할 조항 2건(여기서 대조할 수 없는 조항 0건)");
  });

  it("is of one document where one is named", async () => {
    const root = aFolder(
      inventory({ clauses: `${scanned}  - { article: 제2조, covers: [damages] }\n`, content: scan }),
    );
    expect(tokensIn((await check(root, "--document", "main")).stdout)).toHaveLength(2);
    const unknown = await check(root, "--document", "annex");
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringContaining("has a document 'annex' (documents: main)"),
    ]);
  });

  it("shows the whole of a long quote, the beginning of a long article, and nothing a terminal would act on", async () => {
    const quote = `${"가나다라 ".repeat(3000)}${hostile.replaceAll(/[\ud800-\udfff"\\\n\r]/g, "")}끝`;
    const article = `제2조(서약) ${"마바사 ".repeat(5000)}`;
    const clauses = `  - document: main\n    article: 제2조\n    quote: ${JSON.stringify(quote)}\n    covers: [damages]\n`;
    const { stdout, status } = await check(aFolder(inventory({ clauses, content: article })));
    expect(status).toBe(1);
    expect(stdout.split("가나다라").length - 1).toBe(3000);
    expect(stdout.split("마바사").length - 1).toBeLessThanOrEqual(maxShownCharacters / 4);
    expect(stdout).toContain("… goes on; open the file for the rest");
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|\u200b|##\[|^::/mu);
  });
});

describe("tokens", () => {
  it("record exactly the clauses they name, and every other byte stays", async () => {
    const root = aFolder(inventory({ clauses: scanned, content: scan }));
    const before = written(root);
    const [first, second] = tokensIn((await check(root)).stdout);
    const one = await check(root, "--by", by, "--on", "2026-06-30", "--accept", String(second));
    expect([one.stderr, one.status]).toEqual(["", 1]);
    const checked = `{ by: ${by}, on: 2026-06-30, sha256: ${digestOf(scan)} }`;
    const expected = before.replace("interval_months: 6 }", `interval_months: 6, checked: ${checked} }`);
    expect(written(root)).toBe(expected);
    const other = await check(root, "--by", by, "--on", "2026-06-30", "--accept", String(first));
    expect(other.status).toBe(0);
    const lines = `    checked:\n      by: ${by}\n      on: 2026-06-30\n      sha256: ${digestOf(scan)}\n`;
    expect(written(root)).toBe(expected.replace("[security-pledge]\n", `[security-pledge]\n${lines}`));
    expect((await check(root)).status).toBe(0);
  });

  it.each<{ name: string; change: (root: string) => void }>([
    {
      name: "clause",
      change: (root) =>
        writeFileSync(join(root, record), written(root).replace("covers: [security-pledge]", "covers: [damages]")),
    },
    {
      name: "document, and its recorded digest with it",
      change: (root) => {
        const other = new Uint8Array([0xff, 0xfe, 0xfc]);
        writeFileSync(join(root, main), other);
        writeFileSync(join(root, record), written(root).replaceAll(digestOf(scan), digestOf(other)));
      },
    },
  ])("fit no more once the $name changes; then nothing at all is written", async ({ change }) => {
    const root = aFolder(inventory({ clauses: scanned, content: scan }));
    const [first = "", second = ""] = tokensIn((await check(root)).stdout);
    change(root);
    const before = written(root);
    const run = await check(root, "--by", by, "--accept", second, first);
    expect([run.status, run.stderr, written(root)]).toEqual([
      2,
      expect.stringMatching(/Token '[0-9a-f]{24}' matches no clause/),
      before,
    ]);
  });

  it("take the place of a comparison with another state, with all it said", async () => {
    const old = `    checked: { by: a@b.c, on: 2025-01-03, sha256: ${"ab".repeat(32)}, overrules: [EVD-05], reason: 별지 }\n`;
    const clauses = `  - document: main\n    article: 제2조\n    covers: [damages]\n${old}`;
    const root = aFolder(inventory({ clauses, content: scan }));
    const tokens = tokensIn((await check(root)).stdout);
    const run = await check(root, "--by", by, "--on", "2026-06-30", "--accept", ...tokens);
    expect([run.stderr, run.status]).toEqual(["", 0]);
    expect(clausesOf(root)[0]?.checked).toEqual({ by, on: "2026-06-30", sha256: digestOf(scan) });
  });

  it.each([
    { name: "nobody", options: [], says: "--by is missing, so nothing is recorded" },
    { name: "a name", options: ["--by", "홍길동"], says: "invalid --by" },
    { name: "a mailbox that hides something", options: ["--by", "a\u202e@b.c"], says: "invalid --by" },
    { name: "somebody on no day", options: ["--by", by, "--on", "2026-02-30"], says: "2026-02-30" },
  ])("record nothing by $name", async ({ options, says }) => {
    const root = aFolder(inventory({ clauses: scanned, content: scan }));
    const before = written(root);
    const tokens = tokensIn((await check(root)).stdout);
    const run = await check(root, ...options, "--accept", ...tokens);
    expect([run.status, run.stderr, written(root)]).toEqual([2, expect.stringContaining(says), before]);
  });

  it("record nothing where an anchor stands in the clause, and say so", async () => {
    const clauses = scanned.replace("  - document: main   # 서약\n", "  - &one\n    document: main\n");
    const root = aFolder(inventory({ clauses, content: scan }));
    const before = written(root);
    const [first = ""] = tokensIn((await check(root)).stdout);
    const run = await check(root, "--by", by, "--accept", first);
    expect([run.status, run.stderr, written(root)]).toEqual([
      2,
      expect.stringContaining("anchor (&) or alias (*)"),
      before,
    ]);
  });
});

describe("on a terminal", () => {
  const run = (root: string, ask: (question: string) => Promise<string | undefined>, ...args: readonly string[]) =>
    clausegateHere(["evidence", "check", "acme", "--root", root, "--on", "2026-06-30", ...args], {}, ask);

  it.each<{ name: string; answers: readonly string[]; status: number; checked: readonly boolean[]; asked: number }>([
    { name: "yes twice", answers: ["y", "Y "], status: 0, checked: [true, true], asked: 2 },
    { name: "yes on a Korean keyboard", answers: ["ㅛ", "ㅛ"], status: 0, checked: [true, true], asked: 2 },
    { name: "no, then yes", answers: ["n", "y"], status: 1, checked: [false, true], asked: 2 },
    { name: "skip, then yes", answers: ["s", "y"], status: 1, checked: [false, true], asked: 2 },
    { name: "yes, then quit", answers: ["y", "q"], status: 1, checked: [true, false], asked: 2 },
    { name: "quit at once", answers: ["q", "y"], status: 1, checked: [false, false], asked: 1 },
    { name: "nobody there any more", answers: [], status: 1, checked: [false, false], asked: 1 },
    {
      name: "what is no answer",
      answers: ["", "yes please", "1", "s", "s"],
      status: 1,
      checked: [false, false],
      asked: 5,
    },
  ])("writes after each answer: $name", async ({ answers, status, checked, asked }) => {
    const root = aFolder(inventory({ clauses: scanned, content: scan }));
    const { questions, ask } = typing(...answers);
    const done = await run(root, ask, "--by", by);
    expect([done.stderr, done.status, questions.length]).toEqual(["", status, asked]);
    expect(clausesOf(root).map((clause) => clause.checked !== undefined)).toEqual(checked);
  });

  it("goes on where it stopped", async () => {
    const root = aFolder(inventory({ clauses: scanned, content: scan }));
    await run(root, typing("y", "q").ask, "--by", by);
    const { questions, ask } = typing("y");
    const { stdout, status } = await run(root, ask, "--by", by);
    expect([status, questions.length]).toEqual([0, 1]);
    expect(stdout).toContain("1/1 contract acme-2026, clause 2: Security training");
  });

  it("has written the first answer when it asks the second time, and shows each clause before it asks", async () => {
    const root = aFolder(inventory({ clauses: scanned, content: scan }));
    const seen: boolean[][] = [];
    const { stdout } = await run(
      root,
      async () => {
        seen.push(clausesOf(root).map((clause) => clause.checked !== undefined));
        return "y";
      },
      "--by",
      by,
    );
    expect(seen).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(stdout).toContain(`--> ${record}:26`);
    expect(readdirSync(join(root, "vendors/acme/contracts"))).toEqual(["a.yaml"]);
  });

  it.each<{ name: string; path: string; content: string }>([
    { name: "document", path: main, content: "changed" },
    { name: "clause", path: record, content: inventoryText("covers: [damages]") },
  ])(
    "does not record an answer about a $name that changed after it was shown, and goes on",
    async ({ path, content }) => {
      const root = aFolder(inventory({ clauses: scanned, content: scan }));
      let asked = 0;
      const done = await run(
        root,
        async () => {
          asked += 1;
          if (asked === 1) writeFileSync(join(root, path), content);
          return asked === 1 ? "y" : "s";
        },
        "--by",
        by,
      );
      expect([done.status, asked]).toEqual([1, 2]);
      expect(done.stdout).toContain("has changed since it was shown");
      expect(clausesOf(root).map((clause) => clause.checked)).toEqual([undefined, undefined]);
    },
  );

  it("asks nobody without --by", async () => {
    const root = aFolder(inventory({ clauses: scanned, content: scan }));
    const { questions, ask } = typing("y");
    const { status, stderr } = await run(root, ask);
    expect([status, questions]).toEqual([2, []]);
    expect(stderr).toContain("--by is missing, so nothing is recorded");
  });
});

function inventoryText(covers: string): string {
  return String(inventory({ clauses: scanned.replace("covers: [security-pledge]", covers), content: scan })[record]);
}

it("is judged by the records alone: what cannot be used, and who is unknown, is exit code 2", async () => {
  const root = aFolder({ ...inventory({ clauses: scanned }), "vendors/acme/x.yaml": "kind: [" });
  expect((await check(root)).status).toBe(2);
  expect((await clausegateHere(["evidence", "check", "nobody", "--root", root])).status).toBe(2);
});

it("the built command lists and writes nothing where standard input is no terminal", () => {
  const root = aFolder(inventory({ clauses: scanned, content: scan }));
  const before = written(root);
  const { status, stdout, stderr } = clausegate(["evidence", "check", "acme", "--root", root, "--by", by]);
  expect([stderr, status, written(root)]).toEqual(["", 1, before]);
  expect(tokensIn(stdout)).toHaveLength(2);
  expect(stdout).toContain(`clausegate evidence check acme --by ROLE@EXAMPLE.COM --accept TOKEN...`);
  expect(existsSync(join(root, record))).toBe(true);
});
