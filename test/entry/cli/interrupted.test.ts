import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";
import { type Answer, onTerminal } from "../../support/pseudo-terminal.ts";

const document = (path: string) => readFileSync(join(repository, "vendors", path));
const contract = "# 용역 계약서\n\n제2조(교육) 수탁자는 투입 인력에게 반기마다 보안교육을 실시하고 결과를 제출한다.\n";
const sentence = "수탁자는 투입 인력에게 반기마다 보안교육을 실시하고 결과를 제출한다.";

/** A vendor with one proposed clause, one that nobody compared, and a document without a digest. */
const records = {
  "vendors/daon/vendor.yaml": `kind: vendor
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
documents:
  - { id: notes, kind: annex, path: documents/notes.md }
`,
  "vendors/daon/contract.yaml": `kind: contract
id: daon-2026
vendor: daon
services: [erp]
title: 용역 계약서
status: signed
signed_on: 2026-01-02
effective: { from: 2026-01-05, to: 2028-01-04 }
documents:
  - id: main
    kind: consignment-contract
    path: documents/contract.md
    sha256: ${createHash("sha256").update(contract).digest("hex")}
clauses:
  - { document: main, article: 제2조, covers: [security-training], interval_months: 6 }
  - { document: main, article: 제2조, quote: "${sentence}", covers: [security-training], proposed: true }
`,
  "vendors/_guidelines/rules.yaml": `kind: guideline
id: rules
title: 지침
effective: { from: 2021-01-01 }
document: { path: documents/guideline.md }
covers: [selection-procedure]
`,
  "vendors/_guidelines/documents/guideline.md": document("_guidelines/documents/vendor-selection-2021.md"),
  "vendors/daon/documents/contract.md": contract,
  "vendors/daon/documents/notes.md": "# 메모\n",
  "received/rfp.md": document("hanbit-cs/documents/rfp.md"),
  "received/contract.md": document("hanbit-cs/documents/2026-contract.md"),
  "received/guideline.md": document("_guidelines/documents/vendor-selection-2021.md"),
  "received/register.csv": "업체명,위탁업무\n한빛고객센터 주식회사,고객 상담\n",
};

/** Every file of a folder with its digest. */
function filesOf(root: string): string[] {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return paths
    .map(
      (path) =>
        `${path} ${createHash("sha256")
          .update(readFileSync(join(root, path)))
          .digest("hex")}`,
    )
    .sort();
}

let [root, empty] = ["", ""];
beforeAll(() => {
  [root, empty] = [aFolder(records), aFolder({ "received/register.csv": records["received/register.csv"] })];
});

const draft = ["draft", "received/contract.md", "--vendor", "hanbit-cs", "--service", "call-center"];
const nothing = { en: /nothing was written/i, ko: /저장한 것(?:은 없습니다|이 없습니다)|저장하지 않/ };

/** The first question of each command, or one after answers; `^C` there. */
const dialogues: readonly (readonly [args: readonly string[], answers: readonly Answer[], status: number])[] = [
  [["add", "vendor"], [["업체의 상호", "^C"]], 2],
  [["add", "service"], [["업무의 이름", "^C"]], 2],
  [
    ["add", "selection"],
    [
      ["선정한 방식", ""],
      ["제안요청서(파일", "^C"],
    ],
    2,
  ],
  [
    ["add", "contract"],
    [
      ["계약이 다루는 업무", "1"],
      ["제목", "^C"],
    ],
    2,
  ],
  [
    ["add", "document"],
    [
      ["계약 (Enter", ""],
      ["문서 파일", "^C"],
    ],
    2,
  ],
  [
    ["add", "clause"],
    [
      ["충족하는 요구사항", "1"],
      ["조항(예", "^C"],
    ],
    2,
  ],
  [
    ["add", "guideline"],
    [
      ["제목", "지침"],
      ["지침 id", ""],
      ["효력이 시작되는 날", "2021-01-01"],
      ["문서 파일", "^C"],
    ],
    2,
  ],
  [
    ["add", "waiver"],
    [
      ["규칙 id", "SEC-06"],
      ["사유", "^C"],
    ],
    2,
  ],
  [
    draft,
    [
      ["업체의 상호", ""],
      ["업무의 이름", "^C"],
    ],
    2,
  ],
  [["import", "received/register.csv"], [["저장", "^C"]], 2],
  [["fix"], [["guideline", "^C"]], 1],
];

it.each(dialogues.map((one) => [one[0].join(" "), ...one] as const))(
  "%s writes nothing when it is interrupted at a question, and says so",
  async (_, args, answers, status) => {
    const before = filesOf(root);
    const session = await onTerminal(args, answers, { cwd: root, language: "ko" });
    expect([session.status, session.screen]).toEqual([status, expect.stringMatching(nothing.ko)]);
    expect(filesOf(root)).toEqual(before);
  },
  30_000,
);

it("init writes nothing when it is interrupted at its last question, and says so", async () => {
  const before = filesOf(empty);
  const answers: Answer[] = ["Language", "Folder", "Action for GitHub", "Who reviews", "LFS", "Write these"].map(
    (shown, at, all) => [shown, at === all.length - 1 ? "^C" : ""],
  );
  const session = await onTerminal(["init"], answers, { cwd: empty, language: "en" });
  expect([session.status, session.screen]).toEqual([2, expect.stringMatching(nothing.en)]);
  expect(filesOf(empty)).toEqual(before);
}, 30_000);

it.each([
  [["review", "daon"], "q quit", 1, "Still proposed: 1"],
  [["evidence", "check", "daon", "--by", "privacy-team@example.com"], "y", 1, "Recorded: 0"],
] as const)(
  "%j says what is saved when it is interrupted",
  async (args, question, status, said) => {
    const before = filesOf(root);
    const session = await onTerminal(args, [[question, "^C"]], { cwd: root, language: "en" });
    expect([session.status, session.screen]).toEqual([status, expect.stringContaining(said)]);
    expect(filesOf(root)).toEqual(before);
  },
  30_000,
);

it("writes nothing whichever question of 'add selection' is the last to be answered", async () => {
  const before = filesOf(root);
  const reasons = [
    "direct",
    "한 업체만 할 수 있는 업무",
    "",
    "received/rfp.md",
    "2026-01-01",
    "2026-01-01",
    "2025-12-01",
  ];
  for (let answered = 0; answered < reasons.length; answered += 1) {
    const left = reasons.slice(0, answered);
    const ask = async () => left.shift();
    const args = ["add", "selection", "--vendor", "daon", "--service", "erp", "--root", root];
    const { status, stderr } = await clausegateHere(args, {}, ask);
    expect([status, stderr]).toEqual([2, expect.stringMatching(nothing.en)]);
  }
  expect(filesOf(root)).toEqual(before);
});
