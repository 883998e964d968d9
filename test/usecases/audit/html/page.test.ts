import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../../../src/model/iso-date.ts";
import { type Language, languages } from "../../../../src/model/language.ts";
import { auditWords } from "../../../../src/texts/audit.ts";
import { auditHtmlWords } from "../../../../src/texts/audit-html.ts";
import { recordValues } from "../../../../src/texts/record-values.ts";
import { requirementNames } from "../../../../src/texts/requirement-names.ts";
import { sheetWords } from "../../../../src/texts/sheets.ts";
import { words } from "../../../../src/texts/words.ts";
import { auditHtml } from "../../../../src/usecases/audit/html/page.ts";
import { type AuditedPassage, type AuditReport, requirementStates } from "../../../../src/usecases/audit/report.ts";
import { aFullAudit, aPagePack, hostile } from "../../../support/audit-page.ts";
import { day, policy } from "../../../support/inventory.ts";
import { sentencesOf } from "../../../support/report.ts";

const report = await aFullAudit();
const pages = Object.fromEntries(languages.map((language) => [language, auditHtml(report, { language })]));
const pageIn = (language: Language) => pages[language] ?? "";

/** What stands between the tags, style and script left out. */
function textOf(page: string): string {
  return page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, " ");
}

function allOf(page: string, pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].map((match) => match[1] ?? "");
}

describe.each(languages)("the page in %s", (language) => {
  const page = pageIn(language);

  it.each(requirementStates)("names the state %s in the matrix and in the vendor's section", (state) => {
    const [matrix = "", section = ""] = [
      /<table class="matrix">[\s\S]*?<\/table>/,
      /<article class=v id=v-acme>[\s\S]*?<\/article>/,
    ].map((part) => part.exec(page)?.[0]);
    expect(textOf(matrix)).toContain(auditHtmlWords.short[state][language]);
    expect(textOf(section)).toContain(auditWords.states[state][language]);
  });

  it("says of a vendor that fails so beside its name, and of no other", () => {
    const rows = allOf(page, /<tr><th scope=row>([\s\S]*?)<td/g);
    const marked = rows.filter((row) => row.includes(words.fail[language]));
    expect(rows).toHaveLength(report.vendors.length);
    expect(marked).toHaveLength(report.vendors.filter(({ verdict }) => verdict === "fail").length);
  });

  it("tells which pull request a commit of the period came by", () => {
    expect(page).toContain({ en: "pull request #12", ko: "풀 리퀘스트 #12" }[language]);
  });

  it("tells how findings ended, who approved, which vendors came and went, and what was waived", () => {
    const text = textOf(page);
    const said = {
      en: [
        "Requirement findings remedied: 1 (days open: median 20, longest 20;",
        "Commits left out because of a wrong clock (a day within the period, after a commit of a later day): 2.",
        "Ended without a remedy: replaced by another finding 1.",
        "replaced by AGR-01",
        "vendor acme: first verdict PASS",
        "removed from the records or renamed; last verdict FAIL",
        "rules.SEC-03: off → error",
        "from 2026-02-05, removed on 2026-03-04",
        "No records before 2026-01-10.",
        "clausegate.yaml: broken",
      ],
      ko: [
        "요구사항 지적: 조치 완료 1건(조치까지 중앙값 20일, 최장 20일.",
        "시각 오류로 제외한 커밋(커밋일이 기간 안이지만 더 늦은 날짜의 커밋 뒤에 있음): 2건.",
        "조치 없이 종료: 다른 지적사항으로 대체 1건.",
        "AGR-01 지적으로 대체",
        "업체 acme: 첫 판정 적합",
        "기록에서 삭제되었거나 id가 바뀜. 직전 판정 부적합",
        "rules.SEC-03: off → error",
        "2026-02-05부터, 2026-03-04 삭제",
        "2026-01-10 이전에는 기록이 없음.",
        "clausegate.yaml: 오류",
      ],
    }[language];
    for (const one of said) expect(text).toContain(one);
    expect(text).toContain("Reviewed-by: ");
  });

  it("tells the verdict, the commit, the day, and what judged", () => {
    const { commit, asOf, policy: judged, tool } = report;
    for (const fact of [commit, asOf, judged.digest, judged.catalogueDigest, judged.edition, tool.version]) {
      expect(textOf(page)).toContain(fact);
    }
  });

  it("tells findings with their place, message and remedy, and waivers with their approver", () => {
    for (const finding of report.findings) {
      const { location, rule } = finding;
      expect(page).toContain(`${location.file}:${location.line}`);
      expect(textOf(page)).toContain(rule);
      expect(textOf(page)).toContain(sentencesOf(finding).message[language].replaceAll("'", "&apos;"));
    }
    expect(textOf(page)).toContain("ciso@example.com");
  });

  it("fills every place of a text", () => {
    expect(textOf(page)).not.toMatch(/\{[a-z_]+\}|undefined|\[object/);
  });

  it("allows itself this one style and this one script, and has nothing inline", () => {
    const csp = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const digest = (tag: string) => {
      const [text, ...more] = allOf(page, new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"));
      expect(more).toEqual([]);
      return `'sha256-${createHash("sha256")
        .update(text ?? "")
        .digest("base64")}'`;
    };
    expect(csp.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${digest("style")}`,
      `script-src ${digest("script")}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    const markup = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
    expect(markup).not.toMatch(/<[^>]*\s(style|on\w+)=/);
    expect(markup).not.toMatch(/<(link|img|iframe|object|embed|base)\b|<[^>]*\ssrc=/);
    expect(page).not.toMatch(/url\(|@import/);
  });

  it("has every id once, and leads only to what is there", () => {
    const ids = allOf(page, /<[^>]*\sid="?([\w-]+)/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = allOf(page, /href="?#([\w-]+)/g);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    const named = allOf(page, /aria-labelledby="([^"]+)"/g).flatMap((list) => list.split(" "));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("the days", () => {
  const { before, after, backdated } = auditHtmlWords.dayNotes;
  const ending = (text: string) => text.slice(text.lastIndexOf("}") + 1);
  it.each([
    { name: "all alike", days: ["2026-06-30", "2026-06-30", "2026-06-30"], says: [] },
    { name: "judged the day before the commit's", days: ["2026-06-29", "2026-06-30", "2026-06-30"], says: [before] },
    { name: "judged the day after it", days: ["2026-07-01", "2026-06-30", "2026-06-30"], says: [after] },
    { name: "of a backdated commit", days: ["2026-06-30", "2026-06-30", "2026-06-29"], says: [backdated] },
    { name: "judged on what it claims", days: ["2026-06-29", "2026-06-30", "2026-06-29"], says: [before, backdated] },
  ])("$name are told as what they are", ({ days, says }) => {
    const [asOf, committedOn, committerDay] = days.map(day) as [IsoDate, IsoDate, IsoDate];
    for (const language of languages) {
      const text = textOf(auditHtml({ ...report, asOf, committedOn, committerDay }, { language })).replaceAll(
        "&apos;",
        "'",
      );
      const told = [before, after, backdated].filter((note) => text.includes(ending(note[language])));
      expect(told).toEqual(says);
      if (told.includes(backdated)) expect(text).toContain(committerDay);
    }
  });
});

describe("what lies beside a page", () => {
  const linksOf = (page: string) => allOf(page, /<a [^>]*href="([^#"][^"]*)"/g);

  it("is nothing, and nothing is linked, where the page is on its own", () => {
    expect(languages.flatMap((language) => linksOf(pageIn(language)))).toEqual([]);
    expect(pageIn("en")).not.toContain(auditHtmlWords.otherForms.en);
  });

  it("is linked in a pack: other forms, what judged, guideline records, records and documents", () => {
    const links = linksOf(auditHtml(report, { language: "ko", pack: aPagePack() }));
    const expected = ["report.csv", "manifest.json", "records/clausegate.yaml", "records/waivers.yaml"];
    expect(links).toEqual(expect.arrayContaining(expected));
    expect(links).toContain("records/vendors/_guidelines/guideline.yaml");
    expect(links).toContain("records/vendors/acme/vendor.yaml");
    expect(links).toContain("documents/vendors/acme/documents/contract.md");
    expect(links).not.toContain("records/.clausegate/baseline.json");
  });

  it("is told where it is too large to be copied", () => {
    const pack = aPagePack({ lackOf: (path) => (path.endsWith("rfp.pdf") ? "too-large" : undefined) });
    const page = auditHtml(report, { language: "en", pack });
    expect(page.split(auditHtmlWords.tooLarge.en)).toHaveLength(2);
    expect(textOf(page)).toContain("without a copy in this pack: larger than 64 MiB 1.");
  });
});

it("is the same bytes for the same report", () => {
  expect(auditHtml(structuredClone(report), { language: "ko" })).toBe(pageIn("ko"));
});

it("differs between the languages in all but what the records say", () => {
  expect(pageIn("ko")).toContain('<html lang="ko">');
  expect(pageIn("en")).toContain('<html lang="en">');
  expect(textOf(pageIn("en")).replaceAll(/“[^”]*”/g, "")).not.toMatch(/미충족|수탁자 |현황표/);
});

describe("what comes from records", () => {
  it("is text and nothing else", async () => {
    const page = auditHtml(await aFullAudit(hostile), { language: "ko" });
    const markup = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
    expect(markup).not.toMatch(/<script>alert|<img|<\/style>/);
    expect(["\u202e", "\u0007"].filter((character) => markup.includes(character))).toEqual([]);
    expect(markup.match(/&lt;script&gt;alert\(&quot;1&quot;\)/g)?.length).toBeGreaterThan(3);
    expect(markup).toContain("\\u{202e}evil\\u{7}");
    expect(allOf(page, /<(script)>/g)).toHaveLength(1);
  });

  it("never stands in an attribute without quotes", () => {
    const [vendor, ...others] = report.vendors;
    if (!vendor) throw new Error("no vendor");
    const id = "x onclick=alert(1)";
    const requirements = vendor.requirements.map((one) => ({ ...one, rule: id, service: id, contract: id }));
    const page = auditHtml({ ...report, vendors: [{ ...vendor, id, requirements }, ...others] }, { language: "en" });
    expect(page.replace(/"[^"]*"/g, "").match(/<[^>]*\sonclick/g)).toBeNull();
  });

  it("may be 10,000 characters long without a heading of that length", () => {
    const name = "가".repeat(10_000);
    const vendors = report.vendors.map((vendor) => ({
      ...vendor,
      record: vendor.record && { ...vendor.record, name },
    }));
    const page = auditHtml({ ...report, vendors }, { language: "ko" });
    expect(Math.max(...allOf(page, /<h3>(.*?)<\/h3>/g).map((heading) => heading.length))).toBeLessThan(400);
    expect(page).toContain(`${name.slice(0, 1000)}…`);
  });
});

it("calls in Korean every vendor the same, whether personal data is consigned to it or not", () => {
  const own = JSON.stringify([auditHtmlWords, auditWords, sheetWords].map((all) => Object.values(all)));
  expect(own.match(/수탁자|해당없음|대상아님/g)).toBeNull();
});

it("tells an inventory without findings, guidelines or a period without their sections", async () => {
  const { vendors, ...rest } = report;
  const empty: AuditReport = {
    ...rest,
    vendors: vendors.slice(0, 1),
    findings: [],
    problems: [],
    guidelines: [],
    period: null,
  };
  const page = auditHtml(empty, { language: "en" });
  for (const id of ["general", "history", "guidelines"]) expect(page).not.toContain(`id="${id}"`);
});

it("shows the worst state where a vendor has several services", () => {
  const [vendor] = report.vendors;
  const [requirement] = vendor?.requirements.filter(({ rule }) => rule === "SEC-05") ?? [];
  if (!vendor || !requirement) throw new Error("SEC-05 was not asked");
  const both = (["pass", "not-reported", "not-applicable"] as const).map((state) => ({
    ...requirement,
    state,
    service: state,
  }));
  const page = auditHtml({ ...report, vendors: [{ ...vendor, requirements: both }] }, { language: "en" });
  const [row = ""] = allOf(page, /<tbody>\n<tr>(.*)\n<\/table>/g);
  const cells = row.split("<td").map((cell) => textOf(`<td${cell}`).trim());
  expect(cells).toContain(auditHtmlWords.short["not-reported"].en);
  expect(cells).not.toContain(auditHtmlWords.short.pass.en);
});

it("has a short name for every requirement of the criterion, and names for all that records hold", async () => {
  const { groups, rules } = policy.catalogue.catalogue;
  const missing = rules.filter(({ basis, requirement }) => basis !== "gate" && !requirementNames[requirement]);
  expect(missing.map(({ requirement }) => requirement)).toEqual([]);
  for (const [group, { title }] of Object.entries(groups)) {
    expect(auditHtmlWords.groups).toMatchObject({ [group]: title });
  }
  const { default: schema } = await import("../../../../src/schemas/records.schema.json");
  const { vendor, contract, service, document_kind } = schema.$defs;
  expect(Object.keys(recordValues.vendorStatus)).toEqual(vendor.properties.status.enum);
  expect(Object.keys(recordValues.contractStatus)).toEqual(contract.properties.status.enum);
  expect(Object.keys(recordValues.serviceType)).toEqual(service.properties.type.enum);
  expect(Object.keys(recordValues.documentKind)).toEqual(document_kind.enum);
});

describe("a quote", () => {
  const [vendor] = report.vendors;
  const [requirement] = vendor?.requirements.filter(({ clauses }) => clauses.some(({ quote }) => quote !== null)) ?? [];
  const [clause] = requirement?.clauses ?? [];
  const sectionWith = (passage: AuditedPassage | null) => {
    if (!vendor || !requirement || !clause) throw new Error("nothing is quoted");
    const requirements = [{ ...requirement, clauses: [{ ...clause, article: "Article 3", page: null, passage }] }];
    const page = auditHtml({ ...report, vendors: [{ ...vendor, requirements }] }, { language: "en" });
    return textOf(/<article class=v [\s\S]*?<\/article>/.exec(page)?.[0] ?? "");
  };
  const { quotesFound, passage: passages } = auditHtmlWords;

  it.each([
    { name: "found where the record says", passage: { state: "found", page: null, article: "Article 3" }, note: null },
    {
      name: "found elsewhere",
      passage: { state: "found", page: null, article: "Article 4" },
      note: "found in the document, Article 4",
    },
    { name: "not found", passage: { state: "missing", page: null, article: null }, note: passages.missing.en },
    { name: "not readable", passage: { state: "unread", page: null, article: null }, note: passages.unread.en },
    { name: "of no file", passage: null, note: passages.unsought.en },
  ] as const)("that is $name is marked so, and only so: once the table says that the others are found", (one) => {
    const text = sectionWith(one.passage);
    expect(text.split(quotesFound.en)).toHaveLength(2);
    const notes = [...Object.values(passages).map(({ en }) => en), "found in the document, Article 4"];
    expect(notes.filter((note) => text.includes(note))).toEqual(one.note === null ? [] : [one.note]);
  });
});

it("stays below 9 KB and 330 elements for each vendor with 45 requirements and quotes", () => {
  const [vendor] = report.vendors;
  if (!vendor) throw new Error("no vendor");
  const many = Array.from({ length: 50 }, (_, at) => ({ ...vendor, id: `acme-${at}` }));
  const one = auditHtml({ ...report, vendors: [] }, { language: "ko" });
  const all = auditHtml({ ...report, vendors: many }, { language: "ko" });
  expect((Buffer.byteLength(all) - Buffer.byteLength(one)) / many.length).toBeLessThan(9000);
  const elements = (page: string) => page.match(/<[a-z]/g)?.length ?? 0;
  expect((elements(all) - elements(one)) / many.length).toBeLessThan(330);
});
