import { type Localized, languages } from "../../model/language.ts";
import { reporterNames } from "../../report/formats/names.ts";

/** An argument with its description. */
export interface CliArgument extends Localized {
  /** In commander's notation: `<vendor>`, `[part...]`. */
  readonly name: string;
}

/** An option with its description. */
export interface CliOption extends Localized {
  /** In commander's notation: `-o, --output <file>`. */
  readonly flags: string;
  /** The accepted values; any by default. */
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly isRequired?: true;
}

// Options, arguments and exit codes shared by several commands.

export const helpOption: CliOption = { flags: "-h, --help", en: "show this help", ko: "도움말 표시" };

export const rootOption: CliOption = {
  flags: "--root <dir>",
  en: "folder with vendors/ (default: current folder, else the closest above it in the repository)",
  ko: "vendors/가 있는 폴더 (기본값: 현재 폴더, 없으면 저장소 안의 가장 가까운 상위 폴더)",
  default: ".",
};

export const gitDirOption: CliOption = {
  flags: "--git-dir <dir>",
  en: "Git folder to read commits from, bare or not; --root is then a folder in the commit (default: repository of the work tree)",
  ko: "커밋을 읽을 Git 폴더(베어 저장소 포함). 이때 --root는 커밋 안의 폴더 (기본값: 작업 트리의 저장소)",
};

export const asOfOption: CliOption = {
  flags: "--as-of <date>",
  en: "as-of date, YYYY-MM-DD (default: today in Asia/Seoul)",
  ko: "점검 기준일, YYYY-MM-DD (기본값: 서울 시각의 오늘)",
};

export const reportFormatOption: CliOption = {
  flags: "--format <format>",
  en: "report format on standard output: text, short, json, sarif, junit, github, gitlab, markdown (default: text)",
  ko: "표준 출력에 쓰는 보고서 형식: text, short, json, sarif, junit, github, gitlab, markdown (기본값: text)",
  choices: reporterNames,
  default: "text",
};

export type TextOrJson = "text" | "json";

/** For commands that print either for a person or for a program. */
export const textOrJsonOption: CliOption = {
  flags: "--format <format>",
  en: "format: text, json (default: text)",
  ko: "형식: text, json (기본값: text)",
  choices: ["text", "json"] satisfies readonly TextOrJson[],
  default: "text",
};

export const outputOption: CliOption = {
  flags: "-o, --output <format=file...>",
  en: "also write a report to a file (repeatable)",
  ko: "보고서를 파일에도 저장 (여러 번 지정 가능)",
};

export const rulePagesOption: CliOption = {
  flags: "--rule-pages <url>",
  en: "base URL of the rule pages; findings link to them",
  ko: "규칙 설명 페이지의 기본 URL. 지적사항에 링크를 표시함",
};

export const languageOption: CliOption = {
  flags: "--language <language>",
  en: "language of texts: en, ko (default: clausegate.yaml, else LANG for text, en for data)",
  ko: "표시 언어: en, ko (기본값: clausegate.yaml, 없으면 text는 LANG, 데이터는 en)",
  choices: languages,
};

export const pageLanguageOption: CliOption = {
  flags: "--language <language>",
  en: "language of texts: en, ko (default: clausegate.yaml, else LANG)",
  ko: "표시 언어: en, ko (기본값: clausegate.yaml, 없으면 LANG)",
  choices: languages,
};

export const recordsRefOption: CliOption = {
  flags: "--ref <ref>",
  en: "read the records of this branch, tag or commit (such as origin/main) instead of the working tree",
  ko: "작업 폴더 대신 이 브랜치, 태그, 커밋(예: origin/main)의 기록을 읽음",
};

export const signersOption: CliOption = {
  flags: "--allowed-signers <file>",
  en: "file of allowed SSH signers, outside the repository (default: gpg.ssh.allowedSignersFile of the user's Git)",
  ko: "저장소 밖에 있는 허용된 SSH 서명자 파일 (기본값: 사용자 Git 설정의 gpg.ssh.allowedSignersFile)",
};

export const vendorArgument: CliArgument = { name: "<vendor>", en: "id of the vendor", ko: "업체 id" };

export const recordPathsArgument: CliArgument = {
  name: "[path...]",
  en: "record files, or folders with records (default: all records)",
  ko: "기록 파일이나 기록이 있는 폴더 (기본값: 모든 기록)",
};

export const ruleArgument: CliArgument = {
  name: "<rule>",
  en: "rule id or requirement key",
  ko: "규칙 id 또는 요구사항 키",
};

export const verdictExitCodes: Localized = {
  en: "Exit codes: 0 pass, 1 fail, 2 not judged",
  ko: "종료 코드: 0 적합, 1 부적합, 2 판정하지 못함",
};

export const writtenExitCodes: Localized = {
  en: "Exit codes: 0 written, 2 not written",
  ko: "종료 코드: 0 저장함, 2 저장하지 못함",
};
