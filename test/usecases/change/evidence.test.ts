import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Finding, Report } from "../../../src/entry/library.ts";
import type { ContractRecord } from "../../../src/records/records.ts";
import { checkBy, clausesWithout, guidelineFiles, judgeChange, vendorFiles } from "../../support/change.ts";
import { docxParts, zipOf } from "../../support/documents.ts";
import { articlesFor } from "../../support/honest-documents.ts";
import { aContract, aVendor, type Files, pointerTo } from "../../support/inventory.ts";
import { sentencesOf } from "../../support/report.ts";
import { aWaiver } from "../../support/waivers.ts";

const sentences = {
  제14조: "수탁자는 고의 또는 과실로 위탁자에게 손해를 끼친 경우 이를 배상한다.",
  제17조: "수탁자는 개인정보의 안전성 확보에 필요한 기술적 관리적 조치를 하여야 한다.",
  제20조: "수탁자는 개인정보에 대한 접근 권한을 최소한으로 제한하여야 한다.",
};
type Article = keyof typeof sentences;
const articles: readonly Article[] = ["제14조", "제17조", "제20조"];

/** The contract's text. Gaps in its numbers are few enough for headings. */
function contractText(changed: Partial<Record<string, string>> = {}, closing = "2026년 1월 2일\n갑 을"): string {
  const known: Partial<Record<string, string>> = sentences;
  const lines = articlesFor(aContract().clauses ?? []).map(
    ({ label, sentences: said }) => `${label}(조항)\n${changed[label] ?? known[label] ?? said.join(" ")}`,
  );
  return ["acme 주식회사 업무 위탁 계약서", ...lines, closing].join("\n\n");
}

const main = (content: string | Uint8Array, more: object = {}) => ({
  id: "main",
  kind: "consignment-contract" as const,
  path: "documents/contract.md",
  sha256: digest(content),
  ...more,
});
const digest = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** The clauses of the good contract, with the quotes of three articles. */
function clauses(quotes: Partial<Record<string, string | null>> = {}): NonNullable<ContractRecord["clauses"]> {
  return (aContract().clauses ?? []).map((clause) => {
    const known: Partial<Record<string, string>> = sentences;
    const quote =
      quotes[clause.article ?? ""] === undefined ? known[clause.article ?? ""] : quotes[clause.article ?? ""];
    return quote ? { ...clause, quote } : clause;
  });
}

interface Parts {
  readonly text?: string | Uint8Array;
  readonly contract?: Partial<ContractRecord>;
  readonly files?: Files;
}

/** acme whose contract quotes its document. */
function acme({ text = contractText(), contract = {}, files = {} }: Parts = {}): Files {
  const record = { documents: [main(text)], clauses: clauses(), ...contract };
  return {
    ...guidelineFiles,
    ...vendorFiles("acme"),
    "vendors/acme/contract.yaml": aContract(record),
    "vendors/acme/documents/contract.md": text,
    ...files,
  };
}

const lost = ({ findings }: Pick<Report, "findings">) =>
  findings.filter(({ rule, change }) => rule === "CHG-03" && change === "introduced");
/** Findings but for that of the clauses that nobody compared, which these records have on purpose. */
const besideClaims = ({ findings }: Report) => findings.filter(({ rule }) => rule !== "EVD-08");
const altered = ({ findings }: Pick<Report, "findings">) => findings.filter(({ rule }) => rule === "CHG-04");
const messageOf = (finding: Finding) => sentencesOf(finding).message;
/** All messages, in both languages. */
const textsOf = ({ findings }: Report) => findings.flatMap((finding) => Object.values(messageOf(finding))).join("\n");
const brief = ({ args, severity, service, contract, pointer }: Finding) => ({
  case: args.case,
  severity,
  service,
  contract,
  pointer,
  ...(args.requirements !== undefined && { requirements: args.requirements }),
  ...(args.unread !== undefined && { unread: args.unread }),
  ...(args.place !== undefined && { place: args.place }),
});
const requirementOf: Readonly<Record<Article, string>> = {
  제14조: "damages",
  제17조: "safeguards",
  제20조: "pii-access-control",
};

describe("CHG-03: a change that takes evidence away", () => {
  it.each([
    { name: "removes the quote", quote: null, kind: "quote-removed", pointer: "/clauses/13" },
    { name: "cuts the quote to a word", quote: "손해", kind: "quote-too-short", pointer: "/clauses/13/quote" },
    {
      name: "puts a quote in its place that is not there",
      quote: "수탁자는 어떠한 경우에도 손해를 배상하지 아니한다.",
      kind: "quote-not-found",
      pointer: "/clauses/13/quote",
    },
  ])("is an error when it $name", async ({ quote, kind, pointer }) => {
    const report = await judgeChange(acme(), acme({ contract: { clauses: clauses({ 제14조: quote }) } }));
    const about = { severity: "error", service: "crm", contract: "acme-2026" };
    expect(lost(report).map(brief)).toEqual([{ case: kind, ...about, pointer, requirements: ["damages"] }]);
    expect(lost(report)[0]).toMatchObject({ change: "introduced", section: "acme" });
    expect(textsOf(report)).not.toMatch(/[{}]/);
    expect(lost(report)[0]?.location.file).toBe("vendors/acme/contract.yaml");
    expect(report.verdict).toBe("fail");
  });

  const check = { by: "legal@example.com", on: "2026-01-05", sha256: digest(contractText()) };
  const none = clauses({ 제14조: null, 제17조: null, 제20조: null });

  it("is one error when a person's comparison of the document goes", async () => {
    const by = (more: object) => acme({ contract: { documents: [main(contractText(), more)], clauses: none } });
    const report = await judgeChange(by({ checked: check }), by({}));
    expect(lost(report).map(({ args, pointer }) => [args.case, pointer, args.before, args.after])).toEqual([
      ["check", "/documents/0", "checked", "claimed"],
    ]);
    expect(textsOf(report)).not.toMatch(/[{}]/);
  });

  it("is an error when a person's comparison of a clause goes", async () => {
    const checked = none.map((clause) => (clause.article === "제14조" ? { ...clause, checked: check } : clause));
    const report = await judgeChange(acme({ contract: { clauses: checked } }), acme({ contract: { clauses: none } }));
    expect(lost(report).map(({ args, pointer }) => [args.case, pointer])).toEqual([["check", "/clauses/13"]]);
  });

  it.each([
    { name: "that goes is no evidence", base: [{ proposed: true as const }], head: [], count: 0 },
    { name: "that a person accepts takes nothing away", base: [{ proposed: true as const }], head: [{}], count: 0 },
    { name: "is all that is left of a clause", base: [{}], head: [{ proposed: true as const }], count: 1 },
  ])("a proposed clause $name: $count", async ({ base, head, count }) => {
    const one = { document: "main", article: "제14조", quote: sentences.제14조, covers: ["damages" as const] };
    const claimed = clauses({ 제14조: null });
    const of = (more: readonly object[]) =>
      acme({ contract: { clauses: [...claimed, ...more.map((keys) => ({ ...one, ...keys }))] } });
    expect(lost(await judgeChange(of(base), of(head)))).toHaveLength(count);
  });

  const out = (documents: NonNullable<ContractRecord["documents"]>, files: Files = {}) =>
    acme({ contract: { documents }, files });
  const place = "vendors/acme/documents/contract.md";
  it.each([
    {
      name: "is kept elsewhere, by the same digest",
      head: out([
        {
          ...{ id: "main", kind: "consignment-contract", sha256: digest(contractText()) },
          uri: "https://archive.example.com/1",
        },
      ]),
      unread: "elsewhere",
    },
    {
      name: "is left as a Git LFS pointer without its object",
      head: acme({ files: { [place]: pointerTo(contractText()) } }),
      unread: "not-fetched",
    },
    { name: "is emptied", head: acme({ files: { [place]: "" } }), unread: "empty" },
    { name: "is deleted", head: without(acme(), place), unread: "absent" },
    {
      name: "becomes one whose text cannot be read",
      head: out([main(png(), { path: "documents/contract.png" })], { "vendors/acme/documents/contract.png": png() }),
      unread: "unsupported-format",
    },
  ])("is one error for a document that $name", async ({ head, unread }) => {
    const report = await judgeChange(acme(), head);
    const requirements = articles.map((article) => requirementOf[article]);
    expect(lost(report).map(brief)).toEqual([
      {
        ...{ case: "document", severity: "error", service: "crm", contract: "acme-2026", pointer: "/documents/0" },
        ...{ requirements, unread },
      },
    ]);
    expect(textsOf(report)).not.toMatch(/[{}]/);
    expect(report.verdict).toBe("fail");
  });

  it("names another vendor's document like any other that lacks the quote", async () => {
    const beta = vendorFiles("beta");
    const other = beta["vendors/beta/documents/contract.md"] as string;
    const moved = main(other, { path: "../beta/documents/contract.md" });
    const report = await judgeChange(
      { ...acme(), ...beta },
      { ...acme({ contract: { documents: [moved] } }), ...beta },
    );
    expect(lost(report).map(({ args }) => args.case)).toEqual(articles.map(() => "quote-not-found"));
  });

  it("sees another vendor's folder take away what a record names there", async () => {
    const beta = vendorFiles("beta");
    const shared = { ...beta, "vendors/beta/documents/contract.md": contractText() };
    const head = acme({ contract: { documents: [main(contractText(), { path: "../beta/documents/contract.md" })] } });
    const files = without(head, place);
    const report = await judgeChange({ ...files, ...shared }, { ...files, ...beta });
    expect(lost(report).map(({ vendor }) => vendor)).toEqual(articles.map(() => "acme"));
  });

  it("is an error when a clause goes and the term is declared not needed", async () => {
    const contract = {
      clauses: clauses().filter(({ covers }) => !covers.includes("violation-sanctions")),
      not_applicable: [{ requirement: "violation-sanctions" as const, reason: "제재는 기본계약에서 이미 정하고 있음" }],
    };
    const report = await judgeChange(acme(), acme({ contract }));
    expect(lost(report).map(brief)).toEqual([
      {
        ...{ case: "clause", severity: "error", service: "crm", contract: "acme-2026", pointer: "/clauses" },
        requirements: ["violation-sanctions"],
      },
    ]);
  });

  it("is not told again where the requirement's own rule tells it", async () => {
    const report = await judgeChange(acme(), acme({ contract: { clauses: clausesWithout("damages") } }));
    const open = report.findings.map(({ rule, args }) => `${rule}/${args.case}`);
    expect(open).toContain("SEC-14/missing");
    expect(lost(report).flatMap(({ args }) => args.requirements)).not.toContain("damages");
  });

  it("is an error though the service no longer asks for the term", async () => {
    const [service] = aVendor().services;
    const vendor = aVendor({ services: [{ ...service, personal_data: false } as typeof service & object] });
    const head = {
      ...acme({ contract: { clauses: clauses({ 제17조: null }) } }),
      "vendors/acme/vendor.yaml": { ...(acme()["vendors/acme/vendor.yaml"] as object), services: vendor.services },
    };
    const report = await judgeChange(acme(), head);
    expect(lost(report).flatMap(({ args }) => args.requirements)).toEqual(["safeguards"]);
  });

  it.each([
    { name: "a shortfall is repaired in the record", clause: { interval_months: 12 }, cases: ["quote-removed"] },
    { name: "the clause goes that fell short", clause: undefined, cases: ["clause"] },
  ])("is an error where $name and the quote goes with it", async ({ clause, cases }) => {
    const quote = "수탁자는 투입 인력에게 12개월마다 한 번 이상 정보보호 교육을 실시한다.";
    const short = clauses().map((one) => (one.article === "제3조" ? { ...one, interval_months: 24, quote } : one));
    const now = clauses().flatMap((one) => (one.article !== "제3조" ? [one] : clause ? [{ ...one, ...clause }] : []));
    const report = await judgeChange(acme({ contract: { clauses: short } }), acme({ contract: { clauses: now } }));
    expect(lost(report).map(({ args }) => [args.case, args.requirements])).toEqual(
      cases.map((name) => [name, ["security-training"]]),
    );
  });

  it("asks nothing for a requirement whose rule the base has turned off", async () => {
    const off = { "clausegate.yaml": "version: 1\nrules: { SEC-14: off }\n" };
    const head = acme({ contract: { clauses: clauses({ 제14조: null, 제17조: null }) } });
    const report = await judgeChange({ ...acme(), ...off }, { ...head, ...off });
    expect(lost(report).flatMap(({ args }) => args.requirements)).toEqual(["safeguards"]);
  });

  const annex = "확약서\n\n제14조(손해배상)\n수탁자는 고의 또는 과실로 위탁자에게 손해를 끼친 경우 이를 배상한다.\n";
  const withAnnex = (more: Partial<ContractRecord>, second: Partial<ContractRecord> = {}) => ({
    ...acme({ contract: more }),
    "vendors/acme/documents/annex.md": annex,
    "vendors/acme/annex.yaml": {
      ...{ kind: "contract", id: "acme-annex", vendor: "acme", services: ["crm"], title: "부속 합의서" },
      ...{ status: "signed", signed_on: "2026-01-02", effective: { from: "2026-01-05", to: "2026-12-31" } },
      documents: [{ id: "annex", kind: "annex", path: "documents/annex.md", sha256: digest(annex) }],
      clauses: [{ document: "annex", article: "제14조", quote: sentences.제14조, covers: ["damages"] }],
      ...second,
    },
  });

  it.each([
    {
      name: "a quote that moves to another document in force",
      base: acme(),
      head: withAnnex({ clauses: clauses({ 제14조: null }) }),
    },
    {
      name: "one of two quotes",
      base: withAnnex({}),
      head: withAnnex({}, { clauses: [{ document: "annex", article: "제14조", covers: ["damages"] }] }),
    },
    {
      name: "a document in another format in which the quotes stand",
      base: acme(),
      head: acme({
        contract: { documents: [main(docx(), { path: "documents/contract.docx" })] },
        files: { "vendors/acme/documents/contract.docx": docx() },
      }),
    },
    {
      name: "a quote that is corrected",
      base: acme(),
      head: acme({ contract: { clauses: clauses({ 제14조: "위탁자에게 손해를 끼친 경우 이를 배상한다" }) } }),
    },
    {
      name: "a clause that was only on record, and of which the article is corrected",
      base: acme(),
      head: acme({
        contract: { clauses: clauses().map((one) => (one.article === "제1조" ? { ...one, article: "제2조" } : one)) },
      }),
    },
    { name: "evidence that grows", base: acme({ contract: { clauses: clauses({ 제14조: null }) } }), head: acme() },
    {
      name: "a quote that was too short to count",
      base: acme({ contract: { clauses: clauses({ 제14조: "손해를 끼친" }) } }),
      head: acme({ contract: { clauses: clauses({ 제14조: null }) } }),
    },
    {
      name: "a contract that ends while another in force meets the requirement by its record",
      base: withAnnex({ clauses: clauses({ 제14조: null }) }),
      head: withAnnex({ clauses: clauses({ 제14조: null }) }, { status: "terminated" }),
    },
    {
      name: "a service that ends",
      base: acme(),
      head: {
        ...acme({ contract: { clauses: clauses({ 제14조: null }) } }),
        "vendors/acme/vendor.yaml": {
          ...(acme()["vendors/acme/vendor.yaml"] as object),
          services: aVendor().services.map((service) => ({ ...service, ended_on: "2026-06-29" })),
        },
      },
    },
  ])("is no finding for $name", async ({ base, head }) => {
    expect(lost(await judgeChange(base, head))).toEqual([]);
  });

  it.each([
    { name: "no later signature", signed_on: "2026-01-02", count: 1 },
    { name: "a later signature", signed_on: "2026-01-03", count: 0 },
  ])("a contract that ends in favour of a new record with $name: $count", async ({ signed_on, count }) => {
    const head = {
      ...withAnnex({ clauses: clauses({ 제14조: null }) }, { status: "terminated" }),
      "vendors/acme/annex-2.yaml": {
        ...(withAnnex({})["vendors/acme/annex.yaml"] as object),
        ...{ id: "acme-annex-2", title: "부속 합의서 2", signed_on },
        clauses: [{ document: "annex", article: "제14조", covers: ["damages"] }],
      },
    };
    const report = await judgeChange(withAnnex({ clauses: clauses({ 제14조: null }) }), head);
    expect(lost(report)).toHaveLength(count);
  });

  it.each([
    { name: "a draft", change: { status: "draft" as const }, count: 1 },
    { name: "one that names no such service", change: { services: ["other"] }, count: 1 },
  ])("a contract that becomes $name no longer counts: $count", async ({ change, count }) => {
    const vendor = {
      ...(acme()["vendors/acme/vendor.yaml"] as object),
      services: [...aVendor().services, { ...aVendor().services[0], id: "other", name: "다른 업무" }],
    };
    const base = { ...withAnnex({ clauses: clauses({ 제14조: null }) }), "vendors/acme/vendor.yaml": vendor };
    const head = { ...withAnnex({ clauses: clauses({ 제14조: null }) }, change), "vendors/acme/vendor.yaml": vendor };
    const report = await judgeChange(base, head);
    expect(lost(report).map(({ args }) => [args.case, args.contract])).toEqual(
      Array.from({ length: count }, () => ["contract", "acme-annex"]),
    );
  });

  it("knows a contract and a service by the names they get", async () => {
    const now = acme({
      contract: { id: "acme-new", services: ["members"], clauses: clauses({ 제14조: null }) },
      files: {
        "vendors/acme/vendor.yaml": {
          ...(acme()["vendors/acme/vendor.yaml"] as object),
          services: aVendor().services.map((service) => ({ ...service, id: "members" })),
        },
      },
    });
    const waiver = (changes: object) => ({
      "waivers.yaml": { version: 1, waivers: [aWaiver({ rule: "CHG-03", ...changes })] },
    });
    const judged = async (files: Files) =>
      lost(await judgeChange({ ...acme(), ...files }, { ...now, ...files })).map(
        ({ service, contract, disposition }) => [service, contract, disposition],
      );
    expect(await judged({})).toEqual([["members", "acme-new", "open"]]);
    for (const subject of [
      { contract: "acme-2026" },
      { service: "crm" },
      { contract: "acme-new" },
      { service: "members" },
    ])
      expect(await judged(waiver(subject)), JSON.stringify(subject)).toEqual([["members", "acme-new", "waived"]]);
    expect(await judged(waiver({ contract: "other" }))).toEqual([["members", "acme-new", "open"]]);
  });

  it("knows the names a rename of the vendor gives", async () => {
    const renamed = Object.fromEntries(
      Object.entries(acme({ contract: { clauses: clauses({ 제14조: null }) } })).map(([path, content]) => [
        path.replace("/acme/", "/ace/"),
        typeof content === "object" && !(content instanceof Uint8Array)
          ? { ...content, ...("vendor" in content ? { vendor: "ace" } : "services" in content ? { id: "ace" } : {}) }
          : content,
      ]),
    );
    const waiver = { "waivers.yaml": { version: 1, waivers: [aWaiver({ rule: "CHG-03", contract: "acme-2026" })] } };
    const open = await judgeChange(acme(), renamed);
    expect(lost(open).map(({ vendor, disposition }) => [vendor, disposition])).toEqual([["ace", "open"]]);
    const waived = await judgeChange({ ...acme(), ...waiver }, { ...renamed, ...waiver });
    expect(lost(waived).map(({ vendor, disposition }) => [vendor, disposition])).toEqual([["ace", "waived"]]);
  });

  /** A second contract in force with one quoted clause, for a requirement that the first contract does not have. */
  const annexed = (clause: object, quote: string | null, vendor: object = {}): Files => {
    const quoted = { document: "main", article: "제14조", ...clause, ...(quote !== null && { quote }) };
    const files = acme({
      contract: { clauses: clausesWithout(...(quoted as unknown as { covers: string[] }).covers) },
    });
    return {
      ...files,
      "vendors/acme/vendor.yaml": { ...(files["vendors/acme/vendor.yaml"] as object), ...vendor },
      "vendors/acme/annex.yaml": aContract({
        id: "annex",
        documents: [main(contractText())],
        clauses: [quoted as never],
      }),
    };
  };

  it("tells of a contract in force although its only term falls short", async () => {
    const rare = { covers: ["security-training"], interval_months: 24 };
    const report = await judgeChange(annexed(rare, sentences.제14조), annexed(rare, null));
    expect(lost(report).map(({ args, contract }) => [args.case, contract])).toEqual([["quote-removed", "annex"]]);
  });

  it("says nothing of a contract that still stands where its terms are not asked any more", async () => {
    const coding = { covers: ["secure-coding"] };
    const [service] = aVendor().services;
    const vendor = { services: [{ ...service, development: false }] };
    const report = await judgeChange(annexed(coding, sentences.제14조), annexed(coding, sentences.제14조, vendor));
    expect(lost(report)).toEqual([]);
  });
});

describe("CHG-04: a change of what was signed", () => {
  const article = (pointer: string, place: string) => ({
    ...{ case: "article", severity: "error", service: null, contract: "acme-2026", pointer, place },
  });
  const bytes = { case: "bytes", severity: "warning", service: null, contract: "acme-2026", pointer: "/documents/0" };
  const changed = contractText({ 제14조: `${sentences.제14조} 다만 그 액수는 계약 금액을 넘지 아니한다.` });

  it("is an error at the clause that cites the article, though quotes and digest fit", async () => {
    const report = await judgeChange(acme(), acme({ text: changed }));
    expect(altered(report).map(brief)).toEqual([article("/clauses/13/article", "제14조")]);
    expect([lost(report), report.verdict]).toEqual([[], "fail"]);
    expect(textsOf(report)).not.toMatch(/[{}]/);
  });

  it.each([
    { name: "line breaks and spaces", text: contractText().replaceAll(" ", "\n"), expected: [bytes] },
    { name: "what stands behind the articles", text: contractText({}, "2026년 1월 2일\n병 정"), expected: [bytes] },
    {
      name: "a cited article without a quote",
      text: contractText({ 제9조: "무선망" }),
      expected: [article("/clauses/8/article", "제9조")],
    },
    {
      name: "an article that is gone",
      text: contractText().replace("제28조(조항)", ""),
      expected: [article("/clauses/26/article", "제27조"), article("/clauses/27/article", "제28조")],
    },
    { name: "nothing", text: contractText(), expected: [] },
  ])("tells of $name what it is", async ({ text, expected }) => {
    expect(altered(await judgeChange(acme(), acme({ text }))).map(brief)).toEqual(expected);
  });

  it("is an error where the change also stops citing the article", async () => {
    const contract = { documents: [main(changed)], clauses: clausesWithout("damages") };
    const report = await judgeChange(acme(), acme({ text: changed, contract }));
    expect(altered(report).map(brief)).toEqual([article("/documents/0", "제14조")]);
  });

  it("is an error where the change writes the article it cites", async () => {
    const text = contractText().replace("\n\n2026년", "\n\n제29조(신설)\n수탁자는 무선망을 쓰지 아니한다.\n\n2026년");
    const more = [...clauses(), { document: "main", article: "제29조", covers: ["wireless-restriction" as const] }];
    const report = await judgeChange(acme(), acme({ text, contract: { clauses: more } }));
    expect(altered(report).map(brief)).toEqual([article("/clauses/28/article", "제29조")]);
  });

  it.each([
    { name: "a later signature", contract: { signed_on: "2026-06-30" }, expected: [] },
    { name: "a signature of a day to come", contract: { renewed_on: "2026-07-01" }, expected: ["article"] },
    { name: "a renewal", contract: { renewed_on: "2026-06-30", reviewed_on: "2026-06-30" }, expected: [] },
    { name: "an earlier signature", contract: { signed_on: "2026-01-01" }, expected: ["article"] },
    { name: "an agreed renewal", contract: { renewals: [{ on: "2026-06-30", to: "2027-12-31" }] }, expected: [] },
    {
      name: "an agreed renewal of a day to come",
      contract: { renewals: [{ on: "2026-07-01", to: "2027-12-31" }] },
      expected: ["article"],
    },
    {
      name: "a later signature of the document",
      contract: { documents: [main(changed, { signed_on: "2026-01-03" })] },
      expected: [],
    },
    {
      name: "a signature of the document on the day of the contract's",
      contract: { documents: [main(changed, { signed_on: "2026-01-02" })] },
      expected: ["article"],
    },
  ])("weighs $name", async ({ contract, expected }) => {
    const report = await judgeChange(
      acme(),
      acme({ text: changed, contract: { documents: [main(changed)], ...contract } }),
    );
    expect(altered(report).map(({ args }) => args.case)).toEqual(expected);
  });

  it.each([
    { name: "signed later", amendment: { signed_on: "2026-06-30" }, expected: [] },
    { name: "signed on the day of the contract", amendment: { signed_on: "2026-01-02" }, expected: ["article"] },
    { name: "of another contract", amendment: { amends: "acme-other" }, expected: ["article"] },
    { name: "that is a draft", amendment: { status: "draft" as const }, expected: ["article"] },
    { name: "that begins later", amendment: { effective: { from: "2026-07-01" } }, expected: ["article"] },
  ])("weighs an amendment $name", async ({ amendment, expected }) => {
    const files = {
      "vendors/acme/amendment.yaml": aContract({
        ...{ id: "acme-amendment", amends: "acme-2026", signed_on: "2026-06-01", clauses: [] },
        ...amendment,
      }),
      "vendors/acme/other.yaml": aContract({ id: "acme-other", documents: [main(contractText())], clauses: [] }),
    };
    const head = acme({ text: changed, contract: { documents: [main(changed)] }, files });
    const report = await judgeChange(acme(), head);
    expect(altered(report).flatMap(({ contract, args }) => (contract === "acme-2026" ? args.case : []))).toEqual(
      expected,
    );
  });

  it("does not take an amendment that was there before for a later agreement", async () => {
    const files = {
      "vendors/acme/amendment.yaml": aContract({
        ...{ id: "acme-amendment", amends: "acme-2026", signed_on: "2026-06-01", clauses: [] },
      }),
    };
    const head = acme({ text: changed, contract: { documents: [main(changed)] }, files });
    const report = await judgeChange(acme({ files }), head);
    expect(altered(report).flatMap(({ args }) => (args.document === "main" ? args.case : []))).toContain("article");
  });

  it.each([
    { name: "another format", path: "documents/contract.docx", content: docx() },
    { name: "a file nobody can read", path: "documents/contract.png", content: png() },
  ])("is a warning for $name", async ({ path, content }) => {
    const head = acme({
      contract: { documents: [main(content, { path })] },
      files: { [`vendors/acme/${path}`]: content },
    });
    expect(altered(await judgeChange(acme(), head)).map(brief)).toEqual([bytes]);
  });

  it("is not fooled by another name of the file", async () => {
    const head = acme({
      contract: { documents: [main(changed, { path: "documents/new.txt" })] },
      files: { "vendors/acme/documents/new.txt": changed },
    });
    expect(altered(await judgeChange(acme(), head)).map(brief)).toEqual([article("/clauses/13/article", "제14조")]);
  });

  it.each([
    {
      name: "bytes that the record does not name: EVD-02 tells",
      base: acme(),
      text: contractText({}, "2026년 1월 3일"),
    },
    {
      name: "the bytes that were on record already, put back",
      base: acme({ text: changed, contract: { documents: [main(contractText())] } }),
      text: contractText(),
    },
  ])("is silent about $name", async ({ base, text }) => {
    const head = acme({ text, contract: { documents: [main(contractText())] } });
    const report = await judgeChange(base, head);
    expect(altered(report)).toEqual([]);
    expect(besideClaims(report).map(({ rule }) => rule)).toEqual(["EVD-02"]);
  });

  it("is an error beside EVD-02 where an article differs", async () => {
    const report = await judgeChange(acme(), acme({ text: changed, contract: { documents: [main(contractText())] } }));
    expect(altered(report).map(brief)).toEqual([article("/clauses/13/article", "제14조")]);
  });

  it("is a warning for a document kept elsewhere, of which another digest is recorded", async () => {
    const kept = (sha256: string) => ({
      id: "annex",
      kind: "annex" as const,
      uri: "https://archive.example.com/1",
      sha256,
    });
    const files = (sha256: string) => acme({ contract: { documents: [main(contractText()), kept(sha256)] } });
    const report = await judgeChange(files("a".repeat(64)), files("b".repeat(64)));
    expect(altered(report).map(brief)).toEqual([{ ...bytes, pointer: "/documents/1" }]);
    expect(altered(await judgeChange(files("a".repeat(64)), files("a".repeat(64))))).toEqual([]);
  });

  it("asks nothing of a contract that was not in force", async () => {
    const draft = { status: "draft" as const };
    const head = acme({ text: changed, contract: { ...draft, documents: [main(changed)] } });
    expect(altered(await judgeChange(acme({ contract: draft }), head))).toEqual([]);
  });
});

describe("CHG-04: clauses that cite a document the contract did not have", () => {
  const annexPath = "documents/annex.md";
  const m2Path = "documents/m2.md";
  const former = contractText();
  const rewritten = contractText({ 제17조: "수탁자는 안전조치를 하지 아니할 수 있다." });
  const onlyOne = (content: string) => `부속서\n\n제17조(조항)\n${content}\n`;
  const onlyOther = `부속서\n\n제1조(조항)\n${sentences.제17조}\n`;
  const as = (id: string) => (one: object) => ({ ...one, document: id }) as ReturnType<typeof clauses>[number];
  const isAbout = ({ article }: { article?: string }) => article === "제17조";

  interface Cited {
    readonly content: string | Uint8Array;
    readonly path?: string;
    readonly contract?: Partial<ContractRecord>;
  }

  /** The clauses follow to `m2`; base's document goes. */
  const renamed = ({ content, path = m2Path, contract = {} }: Cited) =>
    acme({
      contract: { documents: [main(content, { id: "m2", path })], clauses: clauses().map(as("m2")), ...contract },
      files: { [`vendors/acme/${path}`]: content },
    });
  /** The clauses follow to `m2`; base's document stays in the record. */
  const added = ({ content, path = m2Path, contract = {} }: Cited) => {
    const documents = [main(former), main(content, { id: "m2", path })];
    return renamed({ content, path, contract: { documents, ...contract } });
  };
  /** Only the clause of 제17조 cites the annex. */
  const annexed = ({ content, path = annexPath, contract = {} }: Cited) => {
    const moved = clauses({ 제17조: null }).map((one) => (isAbout(one) ? as("annex")(one) : one));
    const documents = [main(former), main(content, { id: "annex", kind: "annex", path })];
    return acme({ contract: { documents, clauses: moved, ...contract }, files: { [`vendors/acme/${path}`]: content } });
  };
  const unquoted = { contract: { clauses: clauses({ 제17조: null }) } };
  const told = (report: Report) =>
    altered(report).map(({ severity, args }) => [severity, args.case, args.document, args.place ?? null, args.former]);
  const differs = (document: string) => ["error", "article", document, "제17조", ["main"]];
  const unproven = (document: string) => ["warning", "new-document", document, null, ["main"]];

  it.each([
    { name: "a renamed id, rewritten", head: renamed({ content: rewritten }), document: "m2" },
    { name: "a second document, rewritten", head: added({ content: rewritten }), document: "m2" },
  ])("is an error for $name", async ({ head, document }) => {
    const report = await judgeChange(acme(unquoted), head);
    expect(told(report)).toEqual([differs(document)]);
    expect(textsOf(report)).not.toMatch(/[{}]/);
    expect(textsOf(report)).toContain("'m2'");
    const messages = altered(report).map(messageOf);
    expect(messages[0]?.en).toContain("main");
    expect(messages[0]?.ko).toContain("main");
    expect(report.verdict).toBe("fail");
  });

  it("is an error though the quotes are rewritten with the text", async () => {
    const quote = "수탁자는 안전조치를 하지 아니할 수 있다.";
    const contract = { clauses: clauses({ 제17조: quote }).map(as("m2")) };
    const report = await judgeChange(acme(), renamed({ content: rewritten, contract }));
    expect(lost(report)).toEqual([]);
    expect(told(report)).toEqual([differs("m2")]);
    expect(altered(report)[0]?.pointer).toBe("/clauses/16/document");
  });

  it("is an error for an annex of nothing but the article", async () => {
    const report = await judgeChange(acme(unquoted), annexed({ content: onlyOne("안전조치는 재량으로 한다.") }));
    expect(told(report)).toEqual([differs("annex")]);
  });

  it.each([
    { name: "a renamed id of the same bytes", head: renamed({ content: former, path: "documents/contract.md" }) },
    { name: "a copy of the same bytes", head: added({ content: former }) },
    { name: "the same letters set anew", head: renamed({ content: former.replaceAll(" ", "\n") }) },
    { name: "the same letters in another format", head: renamed({ content: docx(), path: "documents/m2.docx" }) },
    { name: "the article alone, with the same letters", head: annexed({ content: onlyOne(sentences.제17조) }) },
    { name: "other letters in what nobody cites", head: renamed({ content: `${former}\n\n병 정` }) },
    { name: "a later signature", head: renamed({ content: rewritten, contract: { signed_on: "2026-06-30" } }) },
    {
      name: "a document with a later signature of its own",
      head: added({
        content: rewritten,
        contract: { documents: [main(former), main(rewritten, { id: "m2", path: m2Path, signed_on: "2026-06-30" })] },
      }),
    },
    {
      name: "a renewal",
      head: added({ content: rewritten, contract: { renewed_on: "2026-06-30", reviewed_on: "2026-06-30" } }),
    },
    {
      name: "a document that nothing cites",
      head: acme({
        contract: { documents: [main(former), main(rewritten, { id: "m2", path: annexPath })] },
        files: { [`vendors/acme/${annexPath}`]: rewritten },
      }),
    },
  ])("is silent about $name", async ({ head }) => {
    expect(told(await judgeChange(acme(unquoted), head))).toEqual([]);
  });

  it.each([
    { name: "the day of a renewal that is to come", contract: { renewed_on: "2026-07-01" } },
    { name: "an earlier signature", contract: { signed_on: "2026-01-01" } },
  ])("is an error with $name", async ({ contract }) => {
    expect(told(await judgeChange(acme(unquoted), renamed({ content: rewritten, contract })))).toEqual([differs("m2")]);
  });

  it.each([
    { name: "has no such article", head: annexed({ content: onlyOther }), document: "annex" },
    { name: "nobody can read", head: annexed({ content: png(), path: "documents/annex.png" }), document: "annex" },
    {
      name: "is of another format, with other letters",
      head: annexed({ content: docx("부속서\n제17조(조항)\n다른 내용"), path: "documents/annex.docx" }),
      document: "annex",
    },
    {
      name: "adds the article that the clause cites now",
      head: annexed({
        content: `${former.replace("2026년 1월 2일", "제29조(신설)\n안전조치는 재량으로 한다.\n\n2026년 1월 2일")}`,
        contract: {
          clauses: clauses({ 제17조: null }).map((one) =>
            isAbout(one) ? as("annex")({ ...one, article: "제29조" }) : one,
          ),
        },
      }),
      document: "annex",
    },
  ])("is a warning for one that $name", async ({ head, document }) => {
    const report = await judgeChange(acme(unquoted), head);
    expect(told(report)).toEqual([unproven(document)]);
    expect(altered(report)[0]?.args.requirements).toEqual(["safeguards"]);
    expect(altered(report)[0]?.pointer).toBe("/documents/1");
    expect(textsOf(report)).not.toMatch(/[{}]/);
  });

  it("is a warning for one that is kept elsewhere, by another digest", async () => {
    const elsewhere = { id: "m2", kind: "annex" as const, uri: "https://archive.example.com/1" };
    const head = (sha256: string) =>
      acme({
        contract: {
          documents: [main(former), { ...elsewhere, sha256 }],
          clauses: clauses({ 제17조: null }).map((one) => (isAbout(one) ? as("m2")(one) : one)),
        },
      });
    expect(told(await judgeChange(acme(unquoted), head("a".repeat(64))))).toEqual([unproven("m2")]);
    expect(told(await judgeChange(acme(unquoted), head(digest(former))))).toEqual([]);
  });

  it("is a warning where the former clause stays beside the new one", async () => {
    const more = { document: "annex", article: "제17조", covers: ["safeguards" as const] };
    const head = annexed({
      content: onlyOne("안전조치는 재량으로 한다."),
      contract: { clauses: [...clauses(), more] },
    });
    expect(told(await judgeChange(acme(), head))).toEqual([unproven("annex")]);
  });

  it("is an error where another article of the former document is cited in the clause's place", async () => {
    const stand = { document: "main", article: "제1조", covers: ["safeguards" as const] };
    const moved = clauses({ 제17조: null }).map((one) => (isAbout(one) ? as("annex")(one) : one));
    const head = annexed({
      content: onlyOne("안전조치는 재량으로 한다."),
      contract: { clauses: [...moved, stand] },
    });
    expect(told(await judgeChange(acme(unquoted), head))).toEqual([differs("annex")]);
  });

  it("holds each of two documents against its own new version", async () => {
    const annex = onlyOne("안전조치의 세부 기준은 별표와 같다.");
    const two = (first: string, second: string, scan: string) => {
      const paths = [`documents/main${scan}.md`, `documents/annex${scan}.md`] as const;
      return acme({
        contract: {
          documents: [
            main(first, { id: `main${scan}`, path: paths[0] }),
            main(second, { id: `annex${scan}`, kind: "annex", path: paths[1] }),
          ],
          clauses: [
            ...clauses().map(as(`main${scan}`)),
            { document: `annex${scan}`, article: "제17조", covers: ["safeguards" as const] },
          ],
        },
        files: { [`vendors/acme/${paths[0]}`]: first, [`vendors/acme/${paths[1]}`]: second },
      });
    };
    const spaced = (text: string) => text.replaceAll("\n", "\n\n");
    const base = two(former, annex, "");
    expect(told(await judgeChange(base, two(spaced(former), spaced(annex), "-scan")))).toEqual([]);
    const report = await judgeChange(base, two(spaced(former), onlyOne("별표는 없다."), "-scan"));
    expect(told(report)).toEqual([["error", "article", "annex-scan", "제17조", ["annex"]]]);
  });

  describe("in a new record", () => {
    const path = "documents/m2.md";
    const written = (contract: Partial<ContractRecord>, old: Partial<ContractRecord>, content = rewritten) => ({
      ...acme({ contract: { ...unquoted.contract, ...old } }),
      "vendors/acme/second.yaml": aContract({
        ...{ id: "acme-second", title: "다시 적은 계약", vendor: "acme" },
        ...{ documents: [main(content, { path })], clauses: clauses({ 제17조: null }) },
        ...contract,
      }),
      [`vendors/acme/${path}`]: content,
    });
    const over = { status: "terminated" as const };
    it.each([
      { name: "without a later signature", contract: {}, old: over, expected: [differs("main")] },
      {
        name: "with an earlier signature",
        contract: { signed_on: "2026-01-01" },
        old: over,
        expected: [differs("main")],
      },
      { name: "with a later signature", contract: { signed_on: "2026-01-03" }, old: over, expected: [] },
      { name: "beside the old one", contract: {}, old: {}, expected: [] },
      { name: "of the same text", contract: {}, old: over, content: former, expected: [] },
    ])("$name", async ({ contract, old, content, expected }) => {
      expect(told(await judgeChange(acme(unquoted), written(contract, old, content)))).toEqual(expected);
    });
  });

  it("knows a contract and a service by their new names", async () => {
    const files = renamed({ content: rewritten, contract: { id: "acme-new", services: ["members"] } });
    const services = aVendor().services.map((service) => ({ ...service, id: "members" }));
    const head = {
      ...files,
      "vendors/acme/vendor.yaml": { ...(files["vendors/acme/vendor.yaml"] as object), services },
    };
    const report = await judgeChange(acme(unquoted), head);
    expect(told(report)).toEqual([differs("m2")]);
    expect(altered(report)[0]?.contract).toBe("acme-new");
  });

  it("asks nothing of a requirement that base did not meet, or met without a document", async () => {
    const head = annexed({ content: onlyOther });
    const missing = acme({ contract: { clauses: clausesWithout("safeguards") } });
    expect(told(await judgeChange(missing, head))).toEqual([]);
    const bare = clauses({ 제17조: null }).map((one) => {
      const { document: _, ...rest } = one;
      return isAbout(one) ? (rest as typeof one) : one;
    });
    expect(told(await judgeChange(acme({ contract: { clauses: bare } }), head))).toEqual([]);
  });

  it("is told to a document that was named before it was there", async () => {
    const named = (files: Files) => {
      const documents = [main(former), main("", { id: "annex", path: annexPath, sha256: "0".repeat(64) })];
      return acme({ contract: { ...unquoted.contract, documents }, files });
    };
    const head = annexed({ content: onlyOne("안전조치는 재량으로 한다.") });
    expect(told(await judgeChange(named({}), head))).toEqual([differs("annex")]);
  });

  it("can be waived by base", async () => {
    const waivers = { "waivers.yaml": { version: 1, waivers: [aWaiver({ rule: "CHG-04", contract: "acme-2026" })] } };
    const report = await judgeChange(
      { ...acme(unquoted), ...waivers },
      { ...renamed({ content: rewritten }), ...waivers },
    );
    expect(altered(report).map(({ disposition }) => disposition)).toEqual(["waived"]);
  });
});

describe("a waiver", () => {
  const changed = contractText({ 제14조: "없음" });
  const head = acme({ text: changed, contract: { documents: [main(changed)], clauses: clauses({ 제14조: null }) } });
  const waivers = (...list: object[]): Files => ({ "waivers.yaml": { version: 1, waivers: list } });

  it.each([
    { rule: "CHG-03", subject: {}, disposition: "waived" },
    { rule: "CHG-03", subject: { service: "crm" }, disposition: "waived" },
    { rule: "CHG-03", subject: { contract: "acme-2026" }, disposition: "waived" },
    { rule: "CHG-04", subject: {}, disposition: "waived" },
    { rule: "CHG-04", subject: { contract: "acme-2026" }, disposition: "waived" },
  ])("of base that names $rule and $subject makes it $disposition", async ({ rule, subject, disposition }) => {
    const waiver = waivers(aWaiver({ rule, ...subject }));
    const report = await judgeChange({ ...acme(), ...waiver }, { ...head, ...waiver });
    const found = report.findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.disposition)).toEqual(found.map(() => disposition));
    expect(found.length).toBeGreaterThan(0);
    expect(report.findings.filter(({ rule: id }) => id.startsWith("WVR"))).toEqual([]);
  });

  it("that the change brings itself waives nothing yet, and the report says what it will", async () => {
    const report = await judgeChange(acme(), {
      ...head,
      ...waivers(aWaiver({ rule: "CHG-03" }), aWaiver({ rule: "CHG-04" })),
    });
    const own = report.findings.filter(({ rule }) => rule === "CHG-03" || rule === "CHG-04");
    expect(own.map(({ rule, disposition }) => [rule, disposition])).toEqual([
      ["CHG-03", "open"],
      ["CHG-04", "open"],
    ]);
    expect(report.change?.merged?.vanish.map(({ rule }) => rule)).toEqual(["CHG-03", "CHG-04"]);
    expect(report.verdict).toBe("fail");
  });

  it("is not called unused by a change that takes nothing away, nor by a check of the whole inventory", async () => {
    const waiver = waivers(aWaiver({ rule: "CHG-03" }), aWaiver({ rule: "SEC-09" }));
    const said = (report: Report) => [report.problems, besideClaims(report).map(({ rule, args }) => [rule, args.rule])];
    const files = { ...acme(), ...waiver };
    const head = { ...acme({ contract: { reviewed_on: "2026-06-01" } }), ...waiver };
    expect(said(await judgeChange(files, head))).toEqual([[], [["WVR-06", "SEC-09"]]]);
    expect(said(await checkBy(files, files))).toEqual([[], [["WVR-06", "SEC-09"]]]);
  });
});

it("the same change gives the same findings in both scopes, in any order of files", async () => {
  const base = { ...acme(), ...vendorFiles("beta") };
  const head = { ...acme({ contract: { clauses: clauses({ 제14조: null }) } }), ...vendorFiles("beta") };
  const shuffled = Object.fromEntries(Object.entries(head).toReversed());
  const reports = [
    await judgeChange(base, head),
    await judgeChange(base, head, { scope: "all" }),
    await judgeChange(base, shuffled),
  ];
  expect(new Set(reports.map((report) => JSON.stringify(lost(report)))).size).toBe(1);
  expect(reports.map((report) => lost(report).length)).toEqual([1, 1, 1]);
});

it.each([
  { name: "leaves documents alone", head: acme({ contract: { reviewed_on: "2026-06-01" } }), expected: [4, 4] },
  {
    name: "alters a document that is cited",
    head: acme({ text: contractText({ 제9조: "무선망" }) }),
    expected: [5, 5],
  },
  {
    name: "alters a document that is not cited",
    head: acme({ files: { "vendors/acme/documents/score.xlsx": "other" } }),
    expected: [4, 4],
  },
])("a change that $name reads so many documents in base and head: $expected", async ({ head, expected }) => {
  const reads = [0, 0];
  await judgeChange(acme(), head, { onText: (side) => reads.splice(side, 1, (reads[side] ?? 0) + 1) });
  expect(reads).toEqual(expected);
});

function without(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

function png(): Uint8Array {
  return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1);
}

/** The contract as a Word document. */
function docx(text = contractText()): Uint8Array {
  const paragraphs = text.split("\n").map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  return zipOf(docxParts(paragraphs.join("")));
}
