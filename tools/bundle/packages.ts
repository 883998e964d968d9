// Third-party packages in dist/, and their purpose.
import type { Language, Localized } from "../../src/model/language.ts";
import { table } from "../pages/markdown.ts";
import { inModule, namedIn } from "./licenses.ts";

/** Packages that are bundled for one purpose. */
interface Bundled {
  readonly names: readonly string[];
  readonly purpose: Localized;
}

/** The purpose of each bundled package of ours. */
const bundled: readonly Bundled[] = [
  {
    names: ["@open-policy-agent/opa-wasm"],
    purpose: { en: "evaluating the compiled rules", ko: "컴파일된 규칙의 평가" },
  },
  {
    names: ["js-yaml", "yaml"],
    purpose: {
      en: "reading YAML with positions; editing it without touching another byte",
      ko: "위치 정보를 포함한 YAML 읽기, 다른 바이트를 건드리지 않는 편집",
    },
  },
  {
    names: ["ajv", "ajv-formats"],
    purpose: { en: "validators, made when `dist/` is built", ko: "검증 코드(`dist/`를 빌드할 때 생성)" },
  },
  {
    names: ["markdown-it", "markdown-it-footnote", "parse5"],
    purpose: {
      en: "documents in Markdown, and HTML in them; tables of pages",
      ko: "Markdown 문서와 그 안의 HTML, 웹 페이지의 표",
    },
  },
  { names: ["@hyzyla/pdfium"], purpose: { en: "documents in PDF", ko: "PDF 문서" } },
  {
    names: ["saxes", "cfb"],
    purpose: { en: "documents in Word, HWPX and HWP 5; workbooks", ko: "Word, HWPX, HWP 5 문서와 엑셀 파일" },
  },
  { names: ["fflate"], purpose: { en: "the audit's workbook", ko: "증적 보고서의 엑셀 파일" } },
  { names: ["nanotar"], purpose: { en: "bundles for Open Policy Agent", ko: "Open Policy Agent 번들" } },
  {
    names: ["commander", "picocolors", "get-east-asian-width", "fastest-levenshtein"],
    purpose: {
      en: 'command line, colour, Korean letters that are two columns wide, "did you mean"',
      ko: "명령줄, 색상, 두 칸을 차지하는 한글의 폭, 비슷한 이름 찾기",
    },
  },
  { names: ["@actions/core"], purpose: { en: "the Action", ko: "GitHub 액션" } },
];

const neededByThese: Localized = { en: "needed by these", ko: "위 패키지에 필요한 패키지" };
const ofModule: Localized = {
  en: "the rules' module, `dist/policy.wasm`",
  ko: "규칙 모듈 `dist/policy.wasm`",
};

const heads = { en: ["Package", "For"], ko: ["패키지", "용도"] } as const;

/**
 * Returns the table of bundled packages, from the text of their licences. Throws where a package has no purpose, or a
 * purpose no package.
 */
export function bundledTable(licenses: string, direct: readonly string[], language: Language): string {
  const all = [...new Set(namedIn(licenses).map(({ name }) => name))];
  const explained = bundled.flatMap(({ names }) => names);
  const unused = explained.find((name) => !all.includes(name));
  if (unused !== undefined) throw new Error(`${unused} is not bundled; see tools/bundle/packages.ts.`);
  const unexplained = all.find((name) => direct.includes(name) && !explained.includes(name));
  if (unexplained !== undefined)
    throw new Error(`tools/bundle/packages.ts does not say for what ${unexplained} is bundled.`);
  const parts = inModule.map(({ name }) => name);
  const others = all.filter((name) => !explained.includes(name) && !parts.includes(name));
  const rows = [...bundled, { names: others, purpose: neededByThese }, { names: parts, purpose: ofModule }];
  return table(
    heads[language],
    rows.map(({ names, purpose }) => [names.map((name) => `\`${name}\``).join(", "), purpose[language]]),
  );
}
