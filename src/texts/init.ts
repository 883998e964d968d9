import type { Localized } from "../model/language.ts";

/** Names of the files that `clausegate init` writes. */
export const initFileNames = {
  config: { en: "configuration", ko: "설정" },
  guideline: { en: "guideline, to be filled in", ko: "내부 지침(빈 값을 채워야 함)" },
  attributes: { en: "keeps documents byte for byte", ko: "문서를 바이트 그대로 보관" },
  schema: { en: "schema for editors", ko: "편집기용 스키마" },
  editor: { en: "editor settings: completion and checks of records", ko: "편집기 설정: 기록의 자동 완성과 검사" },
  workflow: { en: "judges each pull request", ko: "풀 리퀘스트 점검" },
  job: { en: "judges each merge request", ko: "병합 요청(merge request) 점검" },
  owners: { en: "reviewers of what decides the judgement", ko: "판정 기준의 검토 담당" },
  template: { en: "form of a pull request", ko: "풀 리퀘스트 양식" },
  hook: { en: "judges each commit, once switched on", ko: "커밋 점검(설정해야 실행됨)" },
  ownHook: { en: "judges each commit in this clone", ko: "이 클론의 커밋 점검" },
} as const satisfies Record<string, Localized>;

export type InitFileKind = keyof typeof initFileNames;

/** Words of the report of `clausegate init`. */
export const initWords = {
  written: { en: "Written:", ko: "저장함:" },
  count: { en: "Files written: {count}", ko: "저장한 파일 {count}개" },
  planned: { en: "To be written:", ko: "저장할 파일:" },
  kept: { en: "Kept as they are, since they exist:", ko: "이미 있어 그대로 둠:" },
  add: { en: "add by hand:", ko: "직접 추가할 내용:" },
  leftOut: { en: "Left out:", ko: "쓰지 않음:" },
  nothing: { en: "Nothing to write: every file exists.", ko: "저장할 파일이 없습니다. 모든 파일이 이미 있습니다." },
  dryRun: { en: "Dry run: nothing was written.", ko: "시험 실행(--dry-run)이므로 저장하지 않았습니다." },
  next: { en: "Next:", ko: "다음 단계:" },
  actionUnknown: {
    en: "the Action's address is not known; run again with --action OWNER/NAME@COMMIT (40 digits of the commit to pin)",
    ko: "액션의 주소를 알 수 없음. --action OWNER/NAME@COMMIT(고정할 커밋 40자리)을 지정하여 다시 실행",
  },
  hookElsewhere: {
    en: "core.hooksPath is '{path}', outside this repository; call .githooks/pre-commit from the hook there",
    ko: "core.hooksPath가 저장소 밖의 '{path}'임. 그곳의 훅에서 .githooks/pre-commit을 호출",
  },
  hookNoRepository: {
    en: "this is not a Git repository yet; run 'git init', then 'clausegate init --hook' again",
    ko: "아직 Git 저장소가 아님. 'git init' 후 'clausegate init --hook'을 다시 실행",
  },
  stepGit: { en: "git init", ko: "git init" },
  stepGuideline: {
    en: "Fill in {path} (clausegate add guideline), or delete it if there is no guideline yet.",
    ko: "{path}의 빈 값을 채웁니다 (clausegate add guideline). 지침이 아직 없으면 파일을 삭제합니다.",
  },
  stepVendor: {
    en: "Add vendors: clausegate add vendor, clausegate import FILE (a spreadsheet), or clausegate draft CONTRACT",
    ko: "업체 추가: clausegate add vendor, clausegate import 파일(업체 목록), clausegate draft 계약서",
  },
  stepCheck: { en: "Judge: clausegate check", ko: "점검: clausegate check" },
  stepOwner: {
    en: "Put the reviewing team into {path}; its lines are comments until then.",
    ko: "{path}에 검토 담당 팀을 적습니다. 그때까지 주석입니다.",
  },
  stepHook: {
    en: "To judge before each commit: git config core.hooksPath .githooks (once in each clone; Git then ignores .git/hooks)",
    ko: "커밋 전에 점검하려면: git config core.hooksPath .githooks (클론마다 한 번. 이후 .git/hooks는 실행되지 않음)",
  },
  stepLfs: { en: "git lfs install (once in each clone)", ko: "git lfs install (클론마다 한 번)" },
  stepCommit: {
    en: "Commit these files together with the first vendor: what is found that day can then be accepted at once (clausegate baseline write).",
    ko: "이 파일들을 첫 업체와 함께 커밋합니다. 그러면 첫날의 지적사항을 한 번에 기준선으로 등록할 수 있습니다 (clausegate baseline write).",
  },
  askLanguage: { en: "Language of reports, en or ko", ko: "보고서 언어 (en 또는 ko)" },
  askInventory: { en: "Folder for the records", ko: "기록을 둘 폴더" },
  askAction: {
    en: "Action for GitHub, OWNER/NAME@COMMIT (empty: no workflow)",
    ko: "GitHub 액션 주소, OWNER/NAME@COMMIT (비우면 워크플로를 만들지 않음)",
  },
  askOwner: {
    en: "Who reviews rules and waivers, such as @acme/security (empty: later)",
    ko: "설정과 예외 승인을 검토할 담당. 예: @acme/security (비우면 나중에)",
  },
  askLfs: { en: "Documents in Git LFS?", ko: "문서를 Git LFS에 둡니까?" },
  askHook: { en: "Judge each commit in this clone (.git/hooks)?", ko: "이 클론의 커밋을 점검합니까? (.git/hooks)" },
  askWrite: { en: "Write these files?", ko: "저장할까요?" },
} as const satisfies Record<string, Localized>;
