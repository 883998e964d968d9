import { describe, expect, it } from "vitest";
import type { DocumentText } from "../../../src/model/document-text.ts";
import type { ContractRecord } from "../../../src/records/records.ts";
import type { Checked, Clause, ContractDocument } from "../../../src/schemas/generated/types.ts";
import { aContract, aVendor, type Files, goodFiles } from "../../support/inventory.ts";
import { digestOf, pagesOf, wordings } from "../../support/wordings.ts";

const path = "vendors/acme/documents/contract.md";
const damages = "수탁자가 이 계약을 위반하여 위탁자에게 손해를 입힌 때에는 이를 배상하여야 한다";
const canteen = "수탁자의 직원은 위탁자의 구내식당에서 점심 식사를 할 수 있다";
const reporting = "수탁자는 보안사고를 알게 되면 96시간 이내에 위탁자에게 보고하여야 한다";
const opening = "위탁자 가온마켓 주식회사와 수탁자 에이스 주식회사의 계약은 다음과 같다.";
const [first, second, third, fourth] = [
  "제1조(법령 준수)\n수탁자는 개인정보 보호법 등 정보보호 관련 법령을 준수하여야 한다.",
  `제2조(손해배상)\n${damages}.`,
  `제3조(사고 보고)\n${reporting}.`,
  `제4조(편의 시설)\n${canteen}.`,
] as const;

const textOf = (...parts: readonly string[]) => [opening, ...parts].join("\n\n");
const honest = textOf(first, second, third, fourth);

/** A contract of this text with these clauses, which nobody compared. */
function signed(text: string, clauses: readonly Partial<Clause>[], more: Partial<ContractRecord> = {}): Files {
  const main: ContractDocument = {
    id: "main",
    kind: "consignment-contract",
    path: "documents/contract.md",
    sha256: digestOf(text),
  };
  const recorded = clauses.map((clause) => ({ document: "main", covers: [], ...clause }) as Clause);
  const contract = aContract({ documents: [main], clauses: recorded, ...more });
  return { ...goodFiles(), "vendors/acme/contract.yaml": contract, [path]: text };
}

const found = (text: string, clause: Partial<Clause>) => wordings(signed(text, [clause]));
const foundOn = (pages: DocumentText, clause: Partial<Clause>) => wordings(signed(honest, [clause]), { [path]: pages });

describe("the place of a clause", () => {
  it.each<{ name: string; text?: string; clause: Partial<Clause>; finds: string[] }>([
    { name: "is right", clause: { article: "제2조", quote: damages }, finds: [] },
    { name: "is right, to the paragraph", clause: { article: "제2조 제1항", quote: damages }, finds: [] },
    { name: "is right without a quote", clause: { article: "제2조" }, finds: [] },
    { name: "is an article there is not", clause: { article: "제9조" }, finds: ["EVD-05/absent error article"] },
    {
      name: "is an article of a document without articles",
      text: textOf(damages),
      clause: { article: "제2조" },
      finds: ["EVD-05/no-articles warning article"],
    },
    {
      name: "is not where the quote is",
      clause: { article: "제3조", quote: damages },
      finds: ["EVD-05/elsewhere warning quote"],
    },
    { name: "is a chapter, which is not compared", clause: { article: "제1장", quote: damages }, finds: [] },
    {
      name: "is an annex, and the quote is not in one",
      clause: { article: "별표 7", quote: damages },
      finds: ["EVD-05/elsewhere warning quote"],
    },
    {
      name: "is the annex of the quote",
      text: `${textOf(first, third)}\n\n별표 1 손해배상 특약\n\n제1조(배상)\n${damages}.`,
      clause: { article: "별표 1", quote: damages },
      finds: [],
    },
    {
      name: "is a letter, which names no place",
      clause: { article: "a", quote: damages },
      finds: ["EVD-05/elsewhere warning quote"],
    },
    {
      name: "is a page of a text without pages",
      clause: { page: 3, quote: damages },
      finds: ["EVD-05/no-pages warning page"],
    },
    { name: "is several articles", clause: { article: "제1조~제3조", quote: damages }, finds: [] },
  ])("$name", async ({ text = honest, clause, finds }) => {
    const pointers = finds.map((one) => one.replace(/\S+$/u, (key) => `/clauses/0/${key}`));
    expect(await found(text, { covers: ["damages"], ...clause })).toEqual(pointers);
  });

  const pages = pagesOf(textOf(first, second), third, fourth);

  it.each<{ name: string; clause: Partial<Clause>; finds: string[] }>([
    { name: "its page", clause: { page: 1, quote: damages }, finds: [] },
    { name: "the page after, to which it may run on", clause: { page: 2, quote: damages }, finds: [] },
    { name: "another page", clause: { page: 3, quote: damages }, finds: ["EVD-05/elsewhere warning /clauses/0/quote"] },
    { name: "a page there is not", clause: { page: 4 }, finds: ["EVD-05/past-end error /clauses/0/page"] },
  ])("is $name", async ({ clause, finds }) => {
    expect(await foundOn(pages, { covers: ["damages"], ...clause })).toEqual(finds);
  });

  it("may be on a page that was not read", async () => {
    const unread: DocumentText = {
      state: "read",
      format: "pdf",
      pages: [
        { number: 1, text: honest },
        { number: 2, text: "", unread: "no-text" },
      ],
    };
    expect(await foundOn(unread, { article: "제9조", covers: ["damages"] })).toEqual([]);
  });
});

describe("the vendor of a signed contract", () => {
  const nameless = honest.replace("에이스", "다른회사");
  const clause: Partial<Clause> = { article: "제2조", quote: damages, covers: ["damages"] };
  const notNamed = "EVD-05/vendor-not-named note /documents";
  const annex = (text: string): ContractDocument => ({
    id: "annex",
    kind: "annex",
    path: "documents/annex.md",
    sha256: digestOf(text),
  });
  const both = (text: string, cited: boolean): Files => {
    const [main] = (signed(nameless, [clause])["vendors/acme/contract.yaml"] as ContractRecord).documents ?? [];
    const ofAnnex: Partial<Clause> = { document: "annex", article: "제1조", covers: ["legal-compliance"] };
    return signed(nameless, cited ? [clause, ofAnnex] : [clause], {
      documents: [...(main ? [main] : []), annex(text)],
    });
  };
  const place = "vendors/acme/documents/annex.md";
  const others = `다른회사\n\n${first}`;

  it("is named", async () => {
    expect(await found(honest, clause)).toEqual([]);
    expect(await found(nameless, clause)).toEqual([notNamed]);
  });

  it("may have had another name", async () => {
    const vendor = aVendor({ former_names: [{ name: "(주)다른회사", until: "2026-03-01" }] });
    expect(await wordings({ ...signed(nameless, [clause]), "vendors/acme/vendor.yaml": vendor })).toEqual([]);
  });

  it("is named by none of several documents, all of which were read", async () => {
    expect(await wordings({ ...both(others, true), [place]: others })).toEqual([notNamed]);
    const text = `에이스\n\n${first}`;
    expect(await wordings({ ...both(text, true), [place]: text })).toEqual([]);
  });

  it("may be named by a document that is absent, was not read or is named by no clause", async () => {
    const files = both(others, true);
    expect(await wordings(files)).toEqual([]);
    expect(await wordings({ ...files, [place]: others }, { [place]: { state: "unread", reason: "no-text" } })).toEqual(
      [],
    );
    expect(await wordings({ ...both(others, false), [place]: others })).toEqual([]);
  });

  it("may be named on a page that was not read", async () => {
    const pages: DocumentText = {
      state: "read",
      format: "pdf",
      pages: [
        { number: 1, text: nameless },
        { number: 2, text: "", unread: "no-text" },
      ],
    };
    expect(await foundOn(pages, clause)).toEqual([]);
  });
});

describe("a fact on record", () => {
  const says = (sentence: string) => textOf(first, second, `제3조(조항)\n${sentence}.`, fourth);

  it.each<{ name: string; sentence: string; clause: Partial<Clause>; finds: string[] }>([
    {
      name: "is the vendor's deadline beside the customer's",
      sentence: "수탁자는 보안사고를 알게 되면 만 하루 안에 위탁자에게 보고하고, 위탁자는 72시간 이내에 신고한다",
      clause: { covers: ["incident-reporting"], deadline_hours: 24 },
      finds: [],
    },
    {
      name: "is the number of the words",
      sentence: reporting,
      clause: { covers: ["incident-reporting"], deadline_hours: 96 },
      finds: [],
    },
    {
      name: "is another than the one number of the words",
      sentence: reporting,
      clause: { covers: ["incident-reporting"], deadline_hours: 12 },
      finds: ["EVD-06/other-number error deadline_hours"],
    },
    {
      name: "is none of several numbers",
      sentence: "수탁자는 개인정보 유출은 24시간 이내에, 그 밖의 보안사고는 72시간 이내에 위탁자에게 보고하여야 한다",
      clause: { covers: ["incident-reporting"], deadline_hours: 12 },
      finds: ["EVD-06/other-words warning deadline_hours"],
    },
    {
      name: "is none of two deadlines, of which the first is at once",
      sentence: "수탁자는 보안사고를 즉시 위탁자에게 알리고 72시간 이내에 보고서를 제출하여야 한다",
      clause: { covers: ["incident-reporting"], deadline_hours: 12 },
      finds: ["EVD-06/other-words warning deadline_hours"],
    },
    {
      name: "is not the limit of at once",
      sentence: "수탁자는 보안사고를 알게 되면 즉시, 늦어도 24시간 이내에 위탁자에게 보고하여야 한다",
      clause: { covers: ["incident-reporting"], deadline_hours: 12 },
      finds: ["EVD-06/other-number error deadline_hours"],
    },
    {
      name: "is no number of the words",
      sentence: "수탁자는 보안사고를 알게 되면 지체 없이 위탁자에게 보고하여야 한다",
      clause: { covers: ["incident-reporting"], deadline_hours: 24 },
      finds: ["EVD-06/not-stated warning deadline_hours"],
    },
    {
      name: "is the word for at once",
      sentence: "수탁자는 보안사고를 알게 되면 즉시 위탁자에게 보고하여야 한다",
      clause: { covers: ["incident-reporting"], deadline: "immediately" },
      finds: [],
    },
    {
      name: "is the limit of at once",
      sentence: "수탁자는 보안사고를 알게 되면 즉시, 늦어도 24시간 이내에 위탁자에게 보고하여야 한다",
      clause: { covers: ["incident-reporting"], deadline_hours: 24 },
      finds: [],
    },
    {
      name: "is another interval",
      sentence: "위탁자는 연 1회 이상 수탁자의 보안 실태를 점검한다",
      clause: { covers: ["security-inspection"], interval_months: 6 },
      finds: ["EVD-06/other-number error interval_months"],
    },
    {
      name: "is an interval in other words",
      sentence: "위탁자는 반기마다 수탁자의 보안 실태를 점검한다",
      clause: { covers: ["security-inspection"], interval_months: 6 },
      finds: [],
    },
    {
      name: "leaves out the interval of the words",
      sentence: "위탁자는 반기마다 수탁자의 보안 실태를 점검한다",
      clause: { covers: ["security-inspection"], interval: "unstated" },
      finds: ["EVD-06/other-words warning interval"],
    },
    {
      name: "is a measure that the words leave out",
      sentence: "업무용 단말기에는 백신을 설치하고 5분 안에 화면보호기가 작동하게 한다",
      clause: { covers: ["endpoint-security"], endpoint: ["anti-virus", "password-policy", "screen-saver"] },
      finds: ["EVD-06/other-words warning endpoint"],
    },
  ])("$name", async ({ sentence, clause, finds }) => {
    const pointers = finds.map((one) => one.replace(/\S+$/u, (key) => `/clauses/0/${key}`));
    expect(await found(says(sentence), { article: "제3조", quote: sentence, ...clause })).toEqual(pointers);
  });
});

describe("the words of a clause", () => {
  const at = (name: string) => `EVD-07/${name} warning /clauses/0/quote`;
  const refusal = "수탁자는 직원에 대한 정보보호 교육을 실시하지 아니한다";
  const definition = '"손해"란 수탁자가 이 계약을 위반하여 배상하여야 하는 위탁자의 손해를 말한다';

  it.each<{ name: string; text?: string; clause: Partial<Clause>; finds: string[] }>([
    { name: "speak of it", clause: { article: "제2조", quote: damages, covers: ["damages"] }, finds: [] },
    {
      name: "say the opposite",
      text: textOf(first, second, `제3조(교육)\n${refusal}.`),
      clause: { article: "제3조", quote: refusal, covers: ["security-training"] },
      finds: [at("opposite")],
    },
    {
      name: "are taken back by the next sentence",
      text: textOf(first, `제2조(손해배상)\n${damages}. 다만 수탁자는 언제든지 이 조를 따르지 아니할 수 있다.`, third),
      clause: { article: "제2조", quote: damages, covers: ["damages"] },
      finds: [at("opposite")],
    },
    {
      name: "have an exception in the next sentence",
      text: textOf(first, `제2조(손해배상)\n${damages}. 다만 위탁자의 과실로 인한 때에는 그러하지 아니하다.`, third),
      clause: { article: "제2조", quote: damages, covers: ["damages"] },
      finds: [],
    },
    {
      name: "are an item of a list of what is not owed",
      text: textOf(
        first,
        "제2조(면제)\n다음 각 호는 수탁자의 의무가 아니다.\n1. 정보보호 교육을 연 1회 실시하는 일",
        third,
      ),
      clause: { article: "제2조", quote: "정보보호 교육을 연 1회 실시하는 일", covers: ["security-training"] },
      finds: [at("opposite")],
    },
    {
      name: "say nothing of it, and another article does",
      clause: { article: "제4조", quote: canteen, covers: ["damages"] },
      finds: [at("elsewhere")],
    },
    {
      name: "speak of something else",
      clause: { article: "제3조", quote: reporting, covers: ["wireless-restriction"] },
      finds: [at("other-subject")],
    },
    {
      name: "speak of nothing",
      clause: { article: "제4조", quote: canteen, covers: ["wireless-restriction"] },
      finds: [at("no-subject")],
    },
    {
      name: "are a heading",
      text: honest.replace("제2조(손해배상)", "제2조(계약 위반과 손해배상의 책임)"),
      clause: { article: "제2조", quote: "제2조(계약 위반과 손해배상의 책임)", covers: ["damages"] },
      finds: [at("heading")],
    },
    {
      name: "define a term",
      text: textOf(first, `제2조(정의)\n${definition}.`, third),
      clause: { article: "제2조", quote: definition, covers: ["damages"] },
      finds: [at("definition")],
    },
    {
      name: "are spoken of in the same paragraph",
      text: textOf(first, `제2조(손해배상)\n수탁자는 성실하게 업무를 수행하여야 한다. ${damages}.`, third),
      clause: { article: "제2조", quote: "수탁자는 성실하게 업무를 수행하여야 한다", covers: ["damages"] },
      finds: [],
    },
  ])("$name", async ({ text = honest, clause, finds }) => {
    expect(await found(text, clause)).toEqual(finds);
  });

  it("without a quote are the article", async () => {
    const finds = ["EVD-07/elsewhere warning /clauses/0/covers"];
    expect(await found(honest, { article: "제4조", covers: ["damages"] })).toEqual(finds);
  });

  it("are the whole document", async () => {
    const sentences = [
      opening,
      damages,
      reporting,
      canteen,
      "계약 기간은 일 년으로 한다",
      "관할은 서울중앙지방법원으로 한다",
    ];
    const text = `${sentences.join(".\n\n")}.`;
    expect(await found(text, { quote: text, page: 1, covers: ["damages"] })).toContain(at("whole-document"));
  });

  it("are recorded for more than they speak of", async () => {
    const covers: Clause["covers"] = [
      ...(["damages", "wireless-restriction", "security-training", "physical-protection"] as const),
      ...(["secure-coding", "access-rights"] as const),
    ];
    expect(await found(honest, { article: "제2조", quote: damages, covers })).toContain(at("quote-for-many"));
  });
});

describe("a person", () => {
  const lies: readonly { rule: "EVD-05" | "EVD-06" | "EVD-07"; clause: Partial<Clause> }[] = [
    { rule: "EVD-05", clause: { article: "제3조", quote: damages, covers: ["damages"] } },
    {
      rule: "EVD-06",
      clause: { article: "제3조", quote: reporting, covers: ["incident-reporting"], deadline_hours: 12 },
    },
    { rule: "EVD-07", clause: { article: "제4조", quote: canteen, covers: ["damages"] } },
  ];
  const checked = (rule: (typeof lies)[number]["rule"], sha256: string): Checked => ({
    by: "legal@example.com",
    on: "2026-01-05",
    sha256,
    overrules: [rule],
    reason: "부속합의서에서 달리 정함",
  });

  it.each(lies)("overrules $rule for the document as it is", async ({ rule, clause }) => {
    expect(await found(honest, clause)).toHaveLength(1);
    expect(await found(honest, { ...clause, checked: checked(rule, digestOf(honest)) })).toEqual([]);
    expect(await found(honest, { ...clause, checked: checked(rule, digestOf("another")) })).toHaveLength(1);
  });

  it.each(lies)("who overrules another rule than $rule leaves it", async ({ rule, clause }) => {
    const other = rule === "EVD-05" ? "EVD-07" : "EVD-05";
    expect(await found(honest, { ...clause, checked: checked(other, digestOf(honest)) })).toHaveLength(1);
  });

  it("overrules that nobody names the vendor", async () => {
    const text = honest.replace("에이스", "다른회사");
    const files = signed(text, [{ article: "제2조", quote: damages, covers: ["damages"] }]);
    const contract = files["vendors/acme/contract.yaml"] as ContractRecord;
    const documents = contract.documents?.map((one) => ({ ...one, checked: checked("EVD-05", digestOf(text)) }));
    expect(await wordings({ ...files, "vendors/acme/contract.yaml": { ...contract, documents } })).toEqual([]);
  });
});
