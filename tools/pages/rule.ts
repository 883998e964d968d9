// The page of one rule in Markdown: English, then Korean.
import type { Language, Localized } from "../../src/model/language.ts";
import type { RulePage } from "../../src/rules/page.ts";
import { rulePageHeadings as headings, pairingCloud, pairingNote } from "../../src/texts/rule-page.ts";
import { frameworkNames } from "../../src/texts/values.ts";
import { words } from "../../src/texts/words.ts";
import { fenced, prose, sentence, table } from "./markdown.ts";

const factHeads = {
  en: ["Requirement", "Group", "Severity", "Basis"],
  ko: ["요구사항", "분류", "심각도", "근거"],
} as const;

const fileHeads = { rego: { en: "Rego", ko: "Rego" }, yaml: { en: "Texts", ko: "문구" } };

const filledIn: Localized = {
  en: "`{…}` stands for values from the records.",
  ko: "`{…}` 자리에는 기록의 값이 들어갑니다.",
};

const caseHeads = { en: ["Case", "Severity", "Finding"], ko: ["유형", "심각도", "내용"] } as const;
const pairingHeads = { en: ["Framework", "Items"], ko: ["기준", "항목"] } as const;
const noPairing: Localized = { en: "None recorded.", ko: "없음." };

/** The record that an example is a part of. */
const recordNames: Readonly<Record<RulePage["examples"]["record"], Localized>> = {
  vendor: { en: "a vendor's record", ko: "업체 기록" },
  contract: { en: "a contract's record", ko: "계약 기록" },
  guideline: { en: "a guideline's record", ko: "지침 기록" },
  waivers: { en: "`waivers.yaml`", ko: "`waivers.yaml`" },
  baseline: {
    en: "`.clausegate/baseline.json`, written as YAML",
    ko: "`.clausegate/baseline.json`(YAML로 표기)",
  },
  change: {
    en: "a change (`-` removed lines, `+` added lines)",
    ko: "변경(`-`는 삭제한 줄, `+`는 추가한 줄)",
  },
};

/** Returns the blocks of a page. Throws where a framework or a source has no name. */
export function rulePage(page: RulePage): string[] {
  return [
    `# ${page.id}: ${prose(page.title.en)}`,
    "[All rules](README.md) · [한국어](#한국어)",
    ...half({ page, language: "en" }, "##"),
    "## 한국어",
    `**${page.id}: ${prose(page.title.ko)}**`,
    ...half({ page, language: "ko" }, "###"),
  ];
}

interface Half {
  readonly page: RulePage;
  readonly language: Language;
}

type Section = [heading: Localized, ...blocks: string[]];

/** One language's half of a page, its headings at the given level. */
function half(subject: Half, level: string): string[] {
  const { page, language } = subject;
  const sections: Section[] = [
    [headings.demands, prose(page.demands[language])],
    [headings.appliesTo, sentence(page.appliesTo[language])],
    [headings.source, sources(subject)],
    ...penalties(page, language),
    [headings.findingsSay, filledIn[language], cases(subject)],
    [headings.bad, aboutExamples(subject), example(page, page.examples.bad)],
    [headings.good, example(page, page.examples.good)],
    [headings.whatToWrite, remedies(subject)],
    [headings.exceptions, ...exceptions(subject)],
    [headings.pairing, ...pairings(subject)],
  ];
  return [facts(subject), ...sections.flatMap(([heading, ...blocks]) => [`${level} ${heading[language]}`, ...blocks])];
}

/** Table with the main facts of the rule. */
function facts({ page, language }: Half): string {
  const { requirement, group, severity, basis, file } = page;
  const kind = file.endsWith(".rego") ? "rego" : "yaml";
  const cells = [
    `\`${requirement}\``,
    `${group.name}, ${group.title[language]}`,
    words[severity][language],
    words[basis][language],
    `[${file.split("/").at(-1)}](../../${file})`,
  ];
  return table([...factHeads[language], fileHeads[kind][language]], [cells]);
}

/** The rule's own citation and those of single cases, the editions of the cited texts, and links. */
function sources({ page: { citation, cases, editions, sources }, language }: Half): string {
  const names = sources.map(({ name }) => named(name[language], `a Korean name for "${name.en}"`));
  return [
    `- ${prose(citation[language])}`,
    ...cases.flatMap((one) => (one.citation ? [`- \`${one.name}\`: ${prose(one.citation[language])}`] : [])),
    ...(editions.length > 0 ? [bullets(editions, language)] : []),
    ...sources.map(({ url }, at) => `- [${prose(String(names[at]))}](${url})`),
  ].join("\n");
}

/** What the law provides; no section for a rule of the guide. */
function penalties({ penalties }: RulePage, language: Language): Section[] {
  return penalties.length > 0 ? [[headings.penalty, bullets(penalties, language)]] : [];
}

function bullets(lines: readonly Localized[], language: Language): string {
  return lines.map((line) => `- ${prose(line[language])}`).join("\n");
}

function cases({ page, language }: Half): string {
  const rows = page.cases.map(({ name, severity, message }) => [
    `\`${name}\``,
    words[severity][language],
    message[language],
  ]);
  return table(caseHeads[language], rows);
}

/** Note on reading the two example records. `test/support/examples.ts` judges them the same way. */
function aboutExamples({ page: { examples }, language }: Half): string {
  const record = recordNames[examples.record][language];
  const ofRecords = ["vendor", "contract", "guideline"].includes(examples.record);
  if (language === "en") {
    const rest = ofRecords ? "The other records have no findings. " : "";
    return `This example and the next are parts of ${record}. ${rest}As-of date: 2026-06-30.`;
  }
  const rest = ofRecords ? "나머지 기록에는 문제가 없고 점검" : "점검";
  return `아래 두 예는 ${record}의 일부입니다. ${rest} 기준일은 2026-06-30입니다.`;
}

function example({ examples }: RulePage, fragment: string): string {
  return fenced(fragment, examples.record === "change" ? "diff" : "yaml");
}

/** The rule's remedy, and those of single cases. */
function remedies({ page, language }: Half): string {
  const own = page.cases.flatMap(({ name, remedy }) => (remedy ? [`- \`${name}\`: ${prose(remedy[language])}`] : []));
  return [prose(page.remedy[language]), ...(own.length > 0 ? ["", ...own] : [])].join("\n");
}

function exceptions({ page: { exceptions }, language }: Half): string[] {
  const { lasting, declaration, temporary } = exceptions;
  return [
    lasting[language],
    ...(declaration === undefined ? [] : [fenced(declaration)]),
    ...(temporary === undefined ? [] : [temporary[language]]),
  ];
}

function pairings({ page, language }: Half): string[] {
  for (const { framework, name } of page.pairings) named(name, `a name for the framework "${framework}"`);
  const rows = Object.entries(frameworkNames).flatMap(([framework, name]) => {
    const pairing = page.pairings.find((one) => one.framework === framework);
    return pairing ? [[name, pairing.items.join(", ")]] : [];
  });
  if (rows.length === 0) return [noPairing[language]];
  const cloud = page.pairsWithCloud ? [pairingCloud.full[language]] : [];
  return [pairingNote[language], table(pairingHeads[language], rows), ...cloud];
}

function named(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`There is not ${what}.`);
  return value;
}
