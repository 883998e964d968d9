import { describe, expect, it } from "vitest";
import { check, readRunConfig } from "../../../src/entry/library.ts";
import { restsOnMoment } from "../../../src/evidence/quotes/compare.ts";
import { maxCharacters } from "../../../src/evidence/quotes/document.ts";
import { judgeKept } from "../../../src/judgement/judge-cached.ts";
import type { DocumentText } from "../../../src/model/document-text.ts";
import type { Report } from "../../../src/model/report.ts";
import type { InventoryTree } from "../../../src/model/tree.ts";
import { dossierOf } from "../../support/cases.ts";
import {
  aContract,
  anInventory,
  type Files,
  goodFiles,
  policy,
  someDay,
  uncheckedDocuments,
} from "../../support/inventory.ts";
import { sentencesOf } from "../../support/report.ts";

const path = "vendors/acme/documents/contract.md";
/** The documents of the selection, which are read whatever the clauses quote. */
const others = [
  "vendors/_guidelines/documents/guideline.md",
  "vendors/acme/documents/rfp.pdf",
  "vendors/acme/documents/score.xlsx",
];
const quote = "위탁자는 반기마다 보안점검을 실시한다";

/** The inventory, but that no person compared the contract and the clauses of these numbers have a quote. */
function quoting(...clauses: readonly number[]): Files {
  return goodFiles({
    contract: aContract({
      documents: uncheckedDocuments(),
      clauses: (aContract().clauses ?? []).map((clause, at) => (clauses.includes(at) ? { ...clause, quote } : clause)),
    }),
  });
}

/** A tree whose documents have this text, and what was read of it. */
function reading(files: Files, text: DocumentText): { tree: InventoryTree; read: string[] } {
  const read: string[] = [];
  const answer = async (place: string) => {
    read.push(place);
    return text;
  };
  return { read, tree: { ...anInventory(files), text: answer } };
}

const written = (text: string, number: number | null = null): DocumentText => ({
  state: "read",
  format: "text",
  pages: [{ number, text }],
});

async function judge(tree: InventoryTree): Promise<Report> {
  return check(tree, policy, { asOf: someDay, runConfig: await readRunConfig(tree, policy) });
}

const answerOf = ({ assessments }: Report) =>
  [...assessments].filter(({ rule }) => rule === "EVD-04").map(({ status, reason }) => [status, reason?.code]);
/** Findings about documents and quotes; what these short texts say beside is not asked. */
const found = ({ findings }: Report) =>
  findings.flatMap(({ rule, severity, args }) =>
    ["EVD-01", "EVD-04"].includes(rule) ? `${rule}/${args.case} ${severity}` : [],
  );

describe("a document", () => {
  it("is read where clauses name it, though nothing is quoted", async () => {
    const { tree, read } = reading(goodFiles(), written("제1조(목적)"));
    expect([found(await judge(tree)), read.sort()]).toEqual([[], [...others, path].sort()]);
  });

  it("that cannot be read evidences nothing, though nothing is quoted", async () => {
    const report = await judge(reading(quoting(), { state: "unread", reason: "no-text" }).tree);
    expect([found(report), answerOf(report)]).toEqual([["EVD-04/unread error"], [["fail", "finding"]]]);
  });

  it("is read once, however many quotes it has", async () => {
    const { tree, read } = reading(quoting(3, 4, 5), written(`제4조(점검) ${quote}.`));
    const report = await judge(tree);
    expect([found(report), answerOf(report)]).toEqual([[], [["pass", undefined]]]);
    expect(read.filter((place) => place === path)).toEqual([path]);
  });

  it("is not read where it is absent", async () => {
    const { [path]: _, ...files } = quoting(3);
    const { tree, read } = reading(files, written(quote));
    const report = await judge(tree);
    expect([found(report), read.sort()]).toEqual([["EVD-01/absent error"], others]);
    expect(answerOf(report)).toEqual([["not-applicable", "document-elsewhere"]]);
  });

  it.each([
    "absent",
    "unreadable",
    "not-fetched",
    "too-large",
    "too-many-pages",
    "too-slow",
    "unsupported-format",
    "encrypted",
    "no-text",
    "broken",
  ] as const)("that cannot be read (%s) needs a person, and is no pass", async (reason) => {
    const report = await judge(reading(quoting(3), { state: "unread", reason }).tree);
    expect([found(report), answerOf(report)]).toEqual([["EVD-04/unread error"], [["fail", "finding"]]]);
    expect(report.findings.map((one) => sentencesOf(one).message.ko).join()).not.toContain(reason);
  });

  it("that is too long to be searched needs a person", async () => {
    const report = await judge(reading(quoting(3), written("가".repeat(maxCharacters + 1))).tree);
    expect(found(report)).toEqual(["EVD-04/unread error"]);
  });
});

describe("a finding", () => {
  it("shows the closest passage, its place and how it differs, at the quote", async () => {
    const text = "제4조(점검)\n위탁자는 분기마다 보안점검을 실시한다.";
    const [finding] = (await judge(reading(quoting(3), written(text, 2)).tree)).findings;
    expect(finding).toMatchObject({
      rule: "EVD-04",
      severity: "error",
      pointer: "/clauses/3/quote",
      contract: "acme-2026",
    });
    expect(finding && sentencesOf(finding).message).toEqual({
      en: "A quote in contract 'acme-2026' is not in document 'main' (for: security-inspection (SEC-04)). Closest passage (제4조, p. 2): \"위탁자는 분기마다 보안점검을 실시한다\". Quote → document: 위탁자는 반기마다 → 위탁자는 분기마다",
      ko: "'acme-2026' 계약의 인용 문구가 'main' 문서에 없음 (항목: 보안점검 (SEC-04)). 가장 비슷한 구절(제4조, 2쪽): \"위탁자는 분기마다 보안점검을 실시한다\", 인용 → 문서: 위탁자는 반기마다 → 위탁자는 분기마다",
    });
  });

  it("names the document where neither article nor page is known", async () => {
    const report = await judge(reading(quoting(3), written("위탁자는 분기마다 보안점검을 실시한다")).tree);
    expect(report.findings[0]?.args.place).toBe("main");
  });

  it("says so where nothing is close", async () => {
    const report = await judge(reading(quoting(3), written("아무 관계도 없는 내용입니다")).tree);
    expect(found(report)).toEqual(["EVD-04/nothing-close error"]);
  });
});

describe("what is kept for the next run", () => {
  const runs = async (text: DocumentText) => {
    const texts = new Map<string, string>();
    const kept = {
      get: (key: string) => texts.get(key),
      put: (key: string, value: string) => void texts.set(key, value),
    };
    const { tree } = reading(quoting(3), text);
    await check(tree, policy, {
      asOf: someDay,
      runConfig: await readRunConfig(tree, policy),
      judgeFolders: judgeKept(kept, "tool"),
    });
    return texts.size;
  };

  it.each([
    { text: written(quote), size: 1 },
    { text: { state: "unread", reason: "encrypted" }, size: 1 },
    { text: { state: "unread", reason: "too-slow" }, size: 0 },
    { text: { state: "unread", reason: "not-fetched" }, size: 0 },
  ] as const)("rests on the document alone: $text", async ({ text, size }) => {
    expect(await runs(text)).toBe(size);
  });

  it("is anything where nothing is quoted", () => {
    expect(restsOnMoment(dossierOf({ patch: [] }))).toBe(false);
  });
});
