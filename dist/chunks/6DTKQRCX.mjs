import {
  reporterNames
} from "./B7LHAUU4.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";

// src/entry/cli/options.ts
var helpOption = { flags: "-h, --help", en: "show this help", ko: "도움말 표시" }, rootOption = {
  flags: "--root <dir>",
  en: "folder with vendors/ (default: current folder, else the closest above it in the repository)",
  ko: "vendors/가 있는 폴더 (기본값: 현재 폴더, 없으면 저장소 안의 가장 가까운 상위 폴더)",
  default: "."
}, gitDirOption = {
  flags: "--git-dir <dir>",
  en: "Git folder to read commits from, bare or not; --root is then a folder in the commit (default: repository of the work tree)",
  ko: "커밋을 읽을 Git 폴더(베어 저장소 포함). 이때 --root는 커밋 안의 폴더 (기본값: 작업 트리의 저장소)"
}, asOfOption = {
  flags: "--as-of <date>",
  en: "as-of date, YYYY-MM-DD (default: today in Asia/Seoul)",
  ko: "점검 기준일, YYYY-MM-DD (기본값: 서울 시각의 오늘)"
}, reportFormatOption = {
  flags: "--format <format>",
  en: "report format on standard output: text, short, json, sarif, junit, github, gitlab, markdown (default: text)",
  ko: "표준 출력에 쓰는 보고서 형식: text, short, json, sarif, junit, github, gitlab, markdown (기본값: text)",
  choices: reporterNames,
  default: "text"
}, textOrJsonOption = {
  flags: "--format <format>",
  en: "format: text, json (default: text)",
  ko: "형식: text, json (기본값: text)",
  choices: ["text", "json"],
  default: "text"
}, outputOption = {
  flags: "-o, --output <format=file...>",
  en: "also write a report to a file (repeatable)",
  ko: "보고서를 파일에도 저장 (여러 번 지정 가능)"
}, rulePagesOption = {
  flags: "--rule-pages <url>",
  en: "base URL of the rule pages; findings link to them",
  ko: "규칙 설명 페이지의 기본 URL. 지적사항에 링크를 표시함"
}, languageOption = {
  flags: "--language <language>",
  en: "language of texts: en, ko (default: clausegate.yaml, else LANG for text, en for data)",
  ko: "표시 언어: en, ko (기본값: clausegate.yaml, 없으면 text는 LANG, 데이터는 en)",
  choices: languages
}, pageLanguageOption = {
  flags: "--language <language>",
  en: "language of texts: en, ko (default: clausegate.yaml, else LANG)",
  ko: "표시 언어: en, ko (기본값: clausegate.yaml, 없으면 LANG)",
  choices: languages
}, recordsRefOption = {
  flags: "--ref <ref>",
  en: "read the records of this branch, tag or commit (such as origin/main) instead of the working tree",
  ko: "작업 폴더 대신 이 브랜치, 태그, 커밋(예: origin/main)의 기록을 읽음"
}, signersOption = {
  flags: "--allowed-signers <file>",
  en: "file of allowed SSH signers, outside the repository (default: gpg.ssh.allowedSignersFile of the user's Git)",
  ko: "저장소 밖에 있는 허용된 SSH 서명자 파일 (기본값: 사용자 Git 설정의 gpg.ssh.allowedSignersFile)"
}, vendorArgument = { name: "<vendor>", en: "id of the vendor", ko: "업체 id" }, recordPathsArgument = {
  name: "[path...]",
  en: "record files, or folders with records (default: all records)",
  ko: "기록 파일이나 기록이 있는 폴더 (기본값: 모든 기록)"
}, ruleArgument = {
  name: "<rule>",
  en: "rule id or requirement key",
  ko: "규칙 id 또는 요구사항 키"
}, verdictExitCodes = {
  en: "Exit codes: 0 pass, 1 fail, 2 not judged",
  ko: "종료 코드: 0 적합, 1 부적합, 2 판정하지 못함"
}, writtenExitCodes = {
  en: "Exit codes: 0 written, 2 not written",
  ko: "종료 코드: 0 저장함, 2 저장하지 못함"
};

export {
  helpOption,
  rootOption,
  gitDirOption,
  asOfOption,
  reportFormatOption,
  textOrJsonOption,
  outputOption,
  rulePagesOption,
  languageOption,
  pageLanguageOption,
  recordsRefOption,
  signersOption,
  vendorArgument,
  recordPathsArgument,
  ruleArgument,
  verdictExitCodes,
  writtenExitCodes
};
