import type { Localized } from "../model/language.ts";

/** Texts of `--help`. */
export const help = {
  program: {
    en: "Judges vendor and contract records against ISMS-P 2.3.2 (security in contracts with outside parties).",
    ko: "업체와 계약 기록이 ISMS-P 2.3.2(외부자 계약 시 보안)를 충족하는지 점검합니다.",
  },
  check: {
    en: "Judge every vendor below vendors/ and report what is missing, with file and line",
    ko: "vendors/ 아래의 모든 업체를 점검하여 미비점을 파일과 줄 번호로 보고",
  },
  root: { en: "folder that holds vendors/ (default: here)", ko: "vendors/가 있는 폴더 (기본값: 현재 폴더)" },
  staged: {
    en: "judge what is staged for the next commit (for a pre-commit hook; with --base HEAD, what it changes)",
    ko: "다음 커밋에 담길 인덱스를 점검(pre-commit 훅용. --base HEAD를 함께 쓰면 변경만 점검)",
  },
  gitDir: {
    en: "Git folder to read commits from, bare or not; --root is then a folder in the commit (default: the one of the work tree)",
    ko: "커밋을 읽을 Git 폴더(베어 저장소 포함). 이때 --root는 커밋 안의 폴더 (기본값: 작업 트리의 저장소)",
  },
  asOf: {
    en: "day the judgement is made for, YYYY-MM-DD (default: today in Asia/Seoul)",
    ko: "점검 기준일, YYYY-MM-DD (기본값: 서울 시각의 오늘)",
  },
  vendor: { en: "judge only these vendors", ko: "지정한 업체만 점검" },
  format: {
    en: "format of the report on standard output: text, json, sarif, junit, github, gitlab, markdown (default: text)",
    ko: "표준 출력에 쓰는 보고서 형식: text, json, sarif, junit, github, gitlab, markdown (기본값: text)",
  },
  output: {
    en: "also write a report to a file; may be repeated",
    ko: "보고서를 파일에도 저장. 여러 번 지정할 수 있음",
  },
  failOn: {
    en: "lowest severity that fails the verdict: error, warning, note (default: clausegate.yaml, else error)",
    ko: "부적합으로 판정하는 가장 낮은 심각도: error, warning, note (기본값: clausegate.yaml, 없으면 error)",
  },
  language: {
    en: "language of texts: en, ko (default: clausegate.yaml, else LANG for text, en for data)",
    ko: "표시 언어: en, ko (기본값: clausegate.yaml, 없으면 text는 LANG, 데이터는 en)",
  },
  base: {
    en: "judge the change since this commit or branch: only what it introduces fails, by the rules of the base",
    ko: "이 커밋이나 브랜치 이후의 변경을 점검. 기준 쪽의 규칙으로 점검하며 새로 생긴 지적사항만 부적합으로 판정",
  },
  head: {
    en: "judge this commit instead of the working tree",
    ko: "작업 폴더 대신 이 커밋을 점검",
  },
  scope: {
    en: "with --base: judge the vendors whose folders differ, or all: changed, all (default: changed)",
    ko: "--base와 함께 사용. 폴더가 달라진 업체만 또는 전체 점검: changed, all (기본값: changed)",
  },
  shard: {
    en: "judge one of N equal parts of the vendors, I/N; 'clausegate merge' joins their JSON reports. Not with --base, --vendor",
    ko: "업체를 N부분으로 나누어 I번째만 점검 (I/N). 부분의 JSON 보고서는 'clausegate merge'로 합침. --base, --vendor와 함께 쓸 수 없음",
  },
  merge: {
    en: "Join the JSON reports of all parts of a run ('check --shard') into the one report, or those of several repositories",
    ko: "나누어 점검한('check --shard') 모든 부분의 JSON 보고서를 하나로, 또는 여러 저장소의 보고서를 하나로 합침",
  },
  mergeParts: { en: "JSON reports of the parts", ko: "부분의 JSON 보고서" },
  mergeRepository: {
    en: "whole JSON report of a repository; may be repeated. Formats are then: text, json, markdown",
    ko: "저장소의 전체 JSON 보고서. 여러 번 지정할 수 있음. 이때 가능한 형식: text, json, markdown",
  },
  mergeLanguage: {
    en: "language of texts: en, ko (default: as the parts were made, else LANG for text, en for data)",
    ko: "표시 언어: en, ko (기본값: 부분을 만들 때의 언어, 없으면 text는 LANG, 데이터는 en)",
  },
  report: {
    en: "Render a saved JSON report ('check --format json') again, in any format and language",
    ko: "저장한 JSON 보고서('check --format json')를 다른 형식이나 언어로 다시 출력",
  },
  reportSaved: { en: "JSON report of a run", ko: "점검의 JSON 보고서" },
  reportLanguage: {
    en: "language of texts: en, ko (default: as the report was saved)",
    ko: "표시 언어: en, ko (기본값: 보고서를 저장할 때의 언어)",
  },
  reportRulePages: {
    en: "address the rules' pages are below (default: as the report was saved)",
    ko: "규칙 설명 페이지가 있는 주소 (기본값: 보고서를 저장할 때의 주소)",
  },
  reportExitCodes: {
    en: "Exit codes: 0 pass, 1 fail, as the saved run; 2 not rendered",
    ko: "종료 코드: 저장된 점검과 같이 0 적합, 1 부적합. 2 출력하지 못함",
  },
  noBaseline: { en: "judge as if nothing had been accepted", ko: "기준선을 무시하고 점검" },
  baseline: {
    en: "Accept today's findings, so that only others fail",
    ko: "현재 지적사항을 기준선으로 삼아 이후의 것만 부적합으로 판정",
  },
  baselineWrite: { en: "Accept every open finding of today", ko: "현재의 모든 미조치 지적사항을 기준선으로 기록" },
  baselinePrune: { en: "Remove entries that are not needed any more", ko: "더 이상 필요하지 않은 항목을 삭제" },
  cache: {
    en: "folder that keeps what was judged for the next run; never needed, see docs/en/scale.md",
    ko: "다음 실행에 쓸 점검 결과를 보관하는 폴더. 없어도 되며 docs/ko/scale.md 참고",
  },
  workers: {
    en: "most threads that judge, 1 to 16; the report is the same (default: as many as the machine has cores and as pay)",
    ko: "점검에 쓸 최대 스레드 수, 1~16. 보고서는 같음 (기본값: 코어 수 안에서 도움이 되는 만큼)",
  },
  rulePages: {
    en: "address the rules' pages are below; findings then link to them",
    ko: "규칙 설명 페이지가 있는 주소. 지적사항에 링크를 표시함",
  },
  gate: {
    en: "Answer whether a vendor may start, today and for one service: for procurement and deployment pipelines",
    ko: "업체가 해당 업무를 지금 시작해도 되는지 판정 (구매·배포 파이프라인용)",
  },
  gateVendor: { en: "id of the vendor", ko: "업체 id" },
  gateService: { en: "id of the service (default: every active one)", ko: "업무 id (기본값: 진행 중인 모든 업무)" },
  gateRequire: {
    en: "deny what is met by the record alone: each requirement needs a quote that was found or a comparison by a person",
    ko: "기록만으로 충족된 요구사항이 있으면 거절. 요구사항마다 문서에서 확인된 인용 문구나 담당자의 대조가 있어야 함",
  },
  gateRef: {
    en: "judge the records of this branch, tag or commit, such as origin/main, and not the working tree",
    ko: "작업 폴더 대신 이 브랜치, 태그, 커밋(예: origin/main)의 기록으로 판정",
  },
  gateFormat: {
    en: "format of the answer: text, json, terraform (default: text)",
    ko: "판정 결과의 형식: text, json, terraform (기본값: text)",
  },
  gateFailOn: {
    en: "lowest severity that denies: error, warning, note (default: clausegate.yaml, else error)",
    ko: "불허로 판정하는 가장 낮은 심각도: error, warning, note (기본값: clausegate.yaml, 없으면 error)",
  },
  gateExitCodes: {
    en: "Exit codes: 0 allow, 1 deny, 2 cannot tell. Nothing but an allowed vendor ends with 0, not even this help",
    ko: "종료 코드: 0 허용, 1 불허, 2 판정하지 못함. 허용일 때만 0이며 이 도움말도 0으로 끝나지 않음",
  },
  policy: {
    en: "The rules for an Open Policy Agent (OPA) that serves them",
    ko: "Open Policy Agent(OPA)로 서비스할 규칙",
  },
  policyBundle: {
    en: "Write the rules as an OPA bundle: Rego, catalogue and manifest; answers POST /v1/data/clausegate/gate",
    ko: "규칙을 OPA 번들(Rego, 규칙 목록, 매니페스트)로 저장. POST /v1/data/clausegate/gate 질의에 판정 결과를 돌려줌",
  },
  bundleOutput: { en: "file the bundle is written to", ko: "번들을 저장할 파일" },
  bundleTarget: {
    en: "rego, for every OPA; wasm, with the compiled module beside it for an OPA built with WebAssembly: rego, wasm (default: rego)",
    ko: "rego는 모든 OPA용, wasm은 컴파일된 모듈을 함께 담으며 WebAssembly를 지원하는 OPA용: rego, wasm (기본값: rego)",
  },
  dossier: {
    en: "Print what the rules are asked about a vendor, as JSON: the input for OPA",
    ko: "업체에 대해 규칙이 받는 입력(dossier)을 JSON으로 출력 (OPA 입력용)",
  },
  evidence: {
    en: "The documents behind the records: their digests, their quotes, and the clauses that meet a requirement",
    ko: "기록을 뒷받침하는 문서: 해시값, 인용 문구, 요구사항을 충족하는 조항",
  },
  evidenceHash: {
    en: "Print entries with digests for `documents` of a record; run it in the record's folder, so that the paths fit",
    ko: "기록의 `documents`에 넣을 항목을 해시값과 함께 출력. 경로가 맞도록 기록 파일이 있는 폴더에서 실행",
  },
  evidenceFiles: { en: "documents", ko: "문서 파일" },
  evidenceKind: {
    en: "kind of the documents: {kinds} (default: consignment-contract)",
    ko: "문서의 종류: {kinds} (기본값: consignment-contract)",
  },
  evidenceVerify: {
    en: "Compare every document with its recorded digest and every quote with its document, and list them all",
    ko: "모든 문서를 기록된 해시값과, 모든 인용 문구를 문서 본문과 대조하여 목록으로 출력",
  },
  evidenceVendor: { en: "only these vendors", ko: "지정한 업체만" },
  evidenceShow: {
    en: "Print the clauses that meet a requirement, with their text in the document",
    ko: "요구사항을 충족하는 조항과 문서의 해당 문단을 출력",
  },
  evidenceCheck: {
    en: "Show each clause nobody compared beside what can be read of its document, and record which a person compared",
    ko: "대조되지 않은 조항을 문서에서 읽은 내용과 나란히 표시하고, 담당자가 대조한 조항을 기록",
  },
  evidenceDocument: { en: "only clauses of this document", ko: "이 문서의 조항만" },
  evidenceBy: {
    en: "mailbox of the role that compares; nothing is recorded without it",
    ko: "대조하는 담당 조직의 공용 메일 주소. 없으면 기록하지 않음",
  },
  evidenceOn: {
    en: "day of the comparison, YYYY-MM-DD (default: today in the configured time zone)",
    ko: "대조한 날, YYYY-MM-DD (기본값: 설정된 시간대의 오늘)",
  },
  evidenceAccept: {
    en: "record the clauses with these tokens as compared and the same; the command prints the tokens where it cannot ask",
    ko: "이 토큰의 조항을 문서와 대조하여 일치한 것으로 기록. 토큰은 질문할 수 없는 환경에서 이 명령이 출력함",
  },
  checkExitCodes: {
    en: "Exit codes: 0 every clause has been compared, 1 something is left, 2 cannot tell, or cannot record",
    ko: "종료 코드: 0 모든 조항을 대조함, 1 대조할 조항이 남음, 2 판정하거나 기록하지 못함",
  },
  evidenceFormat: { en: "format: text, json (default: text)", ko: "형식: text, json (기본값: text)" },
  verifyExitCodes: {
    en: "Exit codes: 0 all verified, 1 not all (also what a person has to compare, or is kept elsewhere), 2 cannot tell",
    ko: "종료 코드: 0 모두 확인됨, 1 확인되지 않은 것이 있음(직접 대조할 것과 외부 보관 문서 포함), 2 판정하지 못함",
  },
  showExitCodes: {
    en: "Exit codes: 0 met (or not applicable, or asked of no service), 1 not met (also where a waiver excuses it), 2 not judged",
    ko: "종료 코드: 0 충족(또는 해당 없음, 대상 업무 없음), 1 미충족(예외 승인된 것 포함), 2 판정하지 못함",
  },
  dossierRef: {
    en: "read the records of this branch, tag or commit, such as origin/main, and not the working tree",
    ko: "작업 폴더 대신 이 브랜치, 태그, 커밋(예: origin/main)의 기록을 읽음",
  },
  dossierInput: {
    en: "below the key 'input', as OPA's server wants it",
    ko: "OPA 서버가 받는 형식대로 'input' 키 아래에 출력",
  },
  dossierExitCodes: {
    en: "Exit codes: 0 printed, 2 no dossier: an unknown vendor, or records with problems",
    ko: "종료 코드: 0 출력함, 2 출력하지 못함 (없는 업체이거나 기록에 문제가 있음)",
  },
  writtenExitCodes: { en: "Exit codes: 0 written, 2 not written", ko: "종료 코드: 0 저장함, 2 저장하지 못함" },
  config: {
    en: "Print the effective configuration and where each value comes from",
    ko: "적용되는 설정값과 그 출처를 출력",
  },
  configRoot: {
    en: "folder that holds clausegate.yaml (default: here)",
    ko: "clausegate.yaml이 있는 폴더 (기본값: 현재 폴더)",
  },
  configFormat: { en: "format: text, json (default: text)", ko: "형식: text, json (기본값: text)" },
  configFailOn: { en: "show the effect of 'check --fail-on'", ko: "'check --fail-on'을 적용한 결과를 표시" },
  configLanguage: { en: "show the effect of 'check --language'", ko: "'check --language'를 적용한 결과를 표시" },
  rules: { en: "List every rule with its requirement", ko: "모든 규칙과 요구사항 목록" },
  rulesFormat: { en: "format: text, json, markdown (default: text)", ko: "형식: text, json, markdown (기본값: text)" },
  explain: {
    en: "Explain a rule: what it demands and why, a bad and a good record, what to write",
    ko: "규칙 설명: 요구 내용과 근거, 위반 예와 올바른 예, 조치 방법",
  },
  ruleArgument: { en: "rule id or requirement key", ko: "규칙 id 또는 요구사항 키" },
  waivers: {
    en: "List the waivers of waivers.yaml with the days they have left",
    ko: "waivers.yaml의 예외 승인과 남은 날 목록",
  },
  waiversRoot: {
    en: "folder that holds waivers.yaml (default: here)",
    ko: "waivers.yaml이 있는 폴더 (기본값: 현재 폴더)",
  },
  waiversAsOf: {
    en: "day the days left are counted from, YYYY-MM-DD (default: today in Asia/Seoul)",
    ko: "남은 날을 세는 기준일, YYYY-MM-DD (기본값: 서울 시각의 오늘)",
  },
  waiversFormat: { en: "format: text, json (default: text)", ko: "형식: text, json (기본값: text)" },
  waiversAdd: {
    en: "Write a waiver into waivers.yaml; comments and order stay as they are",
    ko: "waivers.yaml에 예외 승인을 추가 (주석과 순서는 그대로 유지)",
  },
  waiverRule: { en: "id of the rule, or its requirement key", ko: "규칙 id 또는 요구사항 키" },
  waiverVendor: { en: "id of the vendor", ko: "업체 id" },
  waiverService: { en: "only findings about this service", ko: "이 업무에 대한 지적사항만" },
  waiverContract: { en: "only findings about this contract", ko: "이 계약에 대한 지적사항만" },
  waiverReason: { en: "why the exception is acceptable", ko: "예외를 허용하는 사유" },
  waiverOwner: { en: "who answers for the exception", ko: "예외를 책임지는 담당" },
  waiverApprover: { en: "who approved it; not the owner", ko: "승인자. 담당과 달라야 함" },
  waiverApprovedOn: { en: "day of approval, YYYY-MM-DD", ko: "승인한 날, YYYY-MM-DD" },
  waiverExpiresOn: { en: "last day it counts, YYYY-MM-DD", ko: "효력이 있는 마지막 날, YYYY-MM-DD" },
  waiverTicket: { en: "ticket that follows it up", ko: "추적 티켓 번호" },
  waiverStatute: {
    en: "acknowledge that the law demands the item all the same; needed for statute items",
    ko: "법정 항목임을 알고도 예외로 함을 확인. 법정 항목에 필요함",
  },
  history: {
    en: "Tell which commits changed a verdict, and on which days one changed without a commit: who, when, what",
    ko: "판정을 바꾼 커밋과 커밋 없이 판정이 바뀐 날을 누가, 언제, 무엇을 바꾸었는지와 함께 표시",
  },
  historySince: {
    en: "begin on this day, YYYY-MM-DD, or after this commit (default: with the first commit)",
    ko: "이날(YYYY-MM-DD)부터 또는 이 커밋 다음부터 (기본값: 첫 커밋부터)",
  },
  historyUntil: {
    en: "end on this day, YYYY-MM-DD, or with this commit (default: the day of the newest commit, never today's)",
    ko: "이날(YYYY-MM-DD) 또는 이 커밋까지 (기본값: 가장 최근 커밋의 날. 오늘이 아님)",
  },
  historyVendor: { en: "tell of these vendors only", ko: "지정한 업체만 표시" },
  historyFormat: {
    en: "format: text, json, csv, markdown (default: text)",
    ko: "형식: text, json, csv, markdown (기본값: text)",
  },
  historyPolicy: {
    en: "judge old commits by the newest commit's configuration, or each by its own: now, then (default: now). The rules are those of this tool",
    ko: "이전 커밋을 가장 최근 커밋의 설정으로 점검하거나 각 커밋의 설정으로 점검: now, then (기본값: now). 규칙은 이 도구의 규칙",
  },
  historyRef: {
    en: "branch, tag or commit the history ends with (default: HEAD)",
    ko: "이력이 끝나는 브랜치, 태그, 커밋 (기본값: HEAD)",
  },
  historyRoot: { en: "folder that holds vendors/ (default: here)", ko: "vendors/가 있는 폴더 (기본값: 현재 폴더)" },
  historySigners: {
    en: "file of allowed SSH signers, outside of the repository (default: gpg.ssh.allowedSignersFile of the user's Git)",
    ko: "허용된 SSH 서명자 파일, 저장소 밖의 것 (기본값: 사용자 Git 설정의 gpg.ssh.allowedSignersFile)",
  },
  historyExitCodes: {
    en: "Exit codes: 0 told, whatever the verdicts, 2 not told",
    ko: "종료 코드: 0 이력을 표시함 (판정과 무관), 2 표시하지 못함",
  },
  blame: {
    en: "Tell since when a rule is broken or met for a vendor, by which commit or day, and through whose approval",
    ko: "업체가 규칙을 언제부터, 어느 커밋이나 날짜로, 누구의 승인으로 지키거나 어겼는지 표시",
  },
  blameAsOf: {
    en: "day the state is told for, YYYY-MM-DD (default: the day of the newest commit, never today's)",
    ko: "상태를 표시할 기준일, YYYY-MM-DD (기본값: 가장 최근 커밋의 날. 오늘이 아님)",
  },
  blameFormat: { en: "format: text, json (default: text)", ko: "형식: text, json (기본값: text)" },
  audit: {
    en: "Judge a commit and write the evidence pack: reports for people and machines, copies of what was judged, a manifest",
    ko: "커밋을 점검하고 증적 묶음을 작성: 사람과 도구를 위한 보고서, 점검한 기록과 문서의 사본, 목록",
  },
  auditAt: {
    en: "commit, branch or tag to judge, or a day, YYYY-MM-DD: the newest commit of that day or before (default: HEAD)",
    ko: "점검할 커밋, 브랜치, 태그 또는 날짜(YYYY-MM-DD, 그날까지의 마지막 커밋) (기본값: HEAD)",
  },
  auditAsOf: {
    en: "day the judgement is made for, YYYY-MM-DD (default: the day of --at, else of the commit, never today)",
    ko: "점검 기준일, YYYY-MM-DD (기본값: --at의 날짜, 없으면 커밋의 날짜. 오늘이 아님)",
  },
  auditPeriod: {
    en: "tell what happened in these days, FROM..TO, and how long each finding was open",
    ko: "이 기간(FROM..TO)에 일어난 일과 결함마다 조치에 걸린 기간을 함께 표시",
  },
  auditOutput: {
    en: "folder of the pack; it must not exist yet, or be empty",
    ko: "증적 묶음 폴더. 아직 없거나 비어 있어야 함",
  },
  auditExitCodes: {
    en: "Exit codes: 0 the pack is written, whatever the verdict, 2 not written",
    ko: "종료 코드: 0 증적 묶음을 작성함 (판정과 무관), 2 작성하지 못함",
  },
  auditVerify: {
    en: "Compare an evidence pack with its manifest, without Git or network, and name what was altered, added or removed",
    ko: "Git과 네트워크 없이 증적 묶음을 목록과 비교하여 변경, 추가, 삭제된 파일을 표시",
  },
  auditFolder: { en: "folder of the pack", ko: "증적 묶음 폴더" },
  auditDigest: {
    en: "SHA-256 of manifest.json as whoever made the pack told it: only this shows that the whole pack was not replaced",
    ko: "작성자에게서 전달받은 manifest.json의 SHA-256. 묶음 전체가 바뀌지 않았음은 이 값으로만 확인할 수 있음",
  },
  auditVerifyExitCodes: {
    en: "Exit codes: 0 untouched, 1 touched, 2 cannot tell",
    ko: "종료 코드: 0 그대로임, 1 달라짐, 2 확인하지 못함",
  },
  pageLanguage: { en: "language of texts: en, ko (default: LANG)", ko: "표시 언어: en, ko (기본값: LANG)" },
  helpOption: { en: "show this help", ko: "도움말 표시" },
  versionOption: { en: "show the version", ko: "버전 표시" },
  helpCommand: { en: "show the help of a command", ko: "명령의 도움말 표시" },
  examples: { en: "Examples:", ko: "예:" },
  exitCodes: {
    en: "Exit codes: 0 pass, 1 fail, 2 not judged",
    ko: "종료 코드: 0 적합, 1 부적합, 2 판정하지 못함",
  },
} as const satisfies Record<string, Localized>;

/** Titles commander puts above the parts of a help text. */
export const titles: Readonly<Record<string, Localized>> = {
  "Usage:": { en: "Usage:", ko: "사용법:" },
  "Options:": { en: "Options:", ko: "옵션:" },
  "Arguments:": { en: "Arguments:", ko: "인자:" },
  "Commands:": { en: "Commands:", ko: "명령:" },
};

/** What was wrong with the command line, by commander's code. `{token}` is the part it names. */
export const usageReasons: Readonly<Record<string, Localized>> = {
  "commander.unknownOption": { en: "Unknown option '{token}'", ko: "알 수 없는 옵션 '{token}'" },
  "commander.unknownCommand": { en: "Unknown command '{token}'", ko: "알 수 없는 명령 '{token}'" },
  "commander.missingArgument": { en: "Argument '{token}' is missing", ko: "'{token}' 인자가 없음" },
  "commander.optionMissingArgument": { en: "Option '{token}' needs a value", ko: "'{token}' 옵션에 값이 필요함" },
  "commander.invalidArgument": {
    en: "Option '{token}' does not take this value",
    ko: "'{token}' 옵션의 값이 올바르지 않음",
  },
  "commander.excessArguments": { en: "Too many arguments", ko: "인자가 너무 많음" },
  "commander.missingMandatoryOptionValue": { en: "Option '{token}' is needed", ko: "'{token}' 옵션이 필요함" },
  "commander.help": { en: "A command is needed", ko: "명령이 필요함" },
};
/** Of an option that takes some values only. */
export const choicesReason: Localized = {
  en: "Option '{token}' does not take this value; it takes: {choices}",
  ko: "'{token}' 옵션의 값이 올바르지 않음 (가능한 값: {choices})",
};
export const otherUsageReason: Localized = { en: "The command line cannot be read", ko: "명령줄을 해석할 수 없음" };

/** Of what is there and says nothing. */
export const emptyReasons = {
  argument: { en: "Argument '{token}' is empty", ko: "'{token}' 인자가 비어 있음" },
  option: { en: "Option '{token}' is empty", ko: "'{token}' 옵션의 값이 비어 있음" },
} as const;
