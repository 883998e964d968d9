import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import { aFolder, repository } from "../../support/cli.ts";
import { type Answer, onTerminal } from "../../support/pseudo-terminal.ts";

/** A prompt in each language, and what is typed. */
type Step = readonly [en: string, ko: string, typed: string];
type Command = readonly [args: readonly string[], steps: readonly Step[]];

const documents = [
  ["hanbit-cs/documents/2026-contract.md", "contract.md"],
  ["hanbit-cs/documents/2026-pledge.md", "pledge.md"],
  ["hanbit-cs/documents/rfp.md", "rfp.md"],
  ["hanbit-cs/documents/evaluation.md", "evaluation.md"],
  ["_guidelines/documents/vendor-selection-2021.md", "guideline.md"],
] as const;

/** An empty repository beside the documents that came with a contract. */
function anEmptyRepository(): string {
  const folder = aFolder();
  mkdirSync(join(folder, "received"));
  mkdirSync(join(folder, "records"));
  for (const [path, name] of documents) copyFileSync(join(repository, "vendors", path), join(folder, "received", name));
  const root = join(folder, "records");
  expect(spawnSync("git", ["init", "--quiet"], { cwd: root }).status).toBe(0);
  return root;
}

const init: Command = [
  ["init"],
  [
    ["Language of reports", "보고서 언어", ""],
    ["Folder for the records", "기록을 둘 폴더", ""],
    ["Action for GitHub", "GitHub 액션 주소", ""],
    ["Who reviews rules", "검토할 담당", ""],
    ["Documents in Git LFS?", "Git LFS에 둡니까?", ""],
    ["Judge each commit", "이 클론의 커밋을", ""],
    ["Write these files?", "저장할까요?", ""],
  ],
];

const guideline: Command = [
  ["add", "guideline"],
  [
    ["Title:", "제목:", "외부자 보안 관리 지침"],
    ["First day in force", "효력이 시작되는 날", "2021-01-01"],
    ["File of the document", "문서 파일", "../received/guideline.md"],
    ["Requirements the guideline covers", "지침이 다루는 요구사항", "1-4"],
  ],
];

const draft: Command = [
  ["draft", "../received/contract.md", "../received/pledge.md", "--vendor", "hanbit-cs", "--service", "call-center"],
  [
    ["Registered name", "상호", ""],
    ["Name of the service", "업무의 이름", "고객 상담 업무"],
    ["Type of the service", "업무의 종류", "7"],
    ["Day the work began", "업무를 시작한 날", ""],
    ["personal data in it", "개인정보를 처리하는", "y"],
    ["other important information", "중요정보를 다루는", "y"],
    ["development of information systems", "개발하는 업무", "n"],
  ],
];

/** Articles with one clause are accepted with `a`, those with several with `e`. */
const articles = "a a a a e a a a e a a e e a e a a e e a a".split(" ");
const review: Command = [
  ["review", "hanbit-cs"],
  articles.map((typed) => [
    typed === "e" ? "e accept all" : "a accept, r reject",
    typed === "e" ? "모두 받아들임" : "a 받아들임, r 거부",
    typed,
  ]),
];

const selection: Command = [
  ["add", "selection"],
  [
    ["How the vendor was selected [rfp]", "업체를 선정한 방식 [rfp]", ""],
    ["Request for proposal:", "제안요청서(파일", "../received/rfp.md"],
    ["Day the request was issued (YYYY-MM-DD) [2025-11-17]", "제안을 요청한 날 (YYYY-MM-DD) [2025-11-17]", ""],
    ["security requirements [3. 정보보호 요구사항]", "[3. 정보보호 요구사항]", ""],
    ["privacy requirements [4. 개인정보 보호 요구사항]", "[4. 개인정보 보호 요구사항]", ""],
    ["Evaluation sheet:", "평가표(파일", "../received/evaluation.md"],
    ["Day of the evaluation (YYYY-MM-DD) [2025-12-08]", "평가한 날 (YYYY-MM-DD) [2025-12-08]", ""],
    ["in percent [70]", "득점 비율(%) [70]", ""],
    ["정보보호 인증 보유=security:15:13", "정보보호 인증 보유=security:15:13", ""],
    ["Day of selection", "선정한 날", "2025-12-10"],
    ["Day the requirements of the work", "보안 요구사항을 식별한 날", "2025-12-01"],
    ["Requirements that were identified", "식별한 요구사항", "1-4,8,16,17"],
  ],
];

const commands = [init, guideline, draft, review, selection];

it.each([
  ["en", "PASS"],
  ["ko", "적합"],
] as const)(
  "leads on a terminal from an empty repository and a contract to a record that passes, in %s",
  async (language: Language, verdict) => {
    const root = anEmptyRepository();
    for (const [args, steps] of commands) {
      const answers = steps.map(([en, ko, typed]): Answer => [language === "en" ? en : ko, typed]);
      const session = await onTerminal(args, answers, { cwd: root, language });
      expect([args[0], session.status, session.status === 0 ? "" : session.screen]).toEqual([args[0], 0, ""]);
    }
    const check = await onTerminal(["check", "--as-of", "2026-06-30"], [], { cwd: root, language });
    expect(check.screen.trimEnd().split(/\r?\n/).at(-1)).toBe(verdict);
    expect(check.status).toBe(0);
  },
  120_000,
);

it("asks no more than it did, and takes no more keystrokes", () => {
  const steps = commands.flatMap(([, asked]) => asked);
  // Enter is one.
  const keystrokes = steps.reduce((sum, [, , typed]) => sum + typed.length + 1, 0);
  expect([commands.length, steps.length]).toEqual([5, 51]);
  expect(keystrokes).toBeLessThanOrEqual(207);
});
