// src/texts/words.ts
var words = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  note: { en: "note", ko: "참고" },
  problem: { en: "problem", ko: "문제" },
  required: { en: "required", ko: "기준" },
  fix: { en: "fix", ko: "조치" },
  moreAbout: { en: "more", ko: "설명" },
  guidelines: { en: "guidelines", ko: "내부 지침" },
  outside: { en: "inventory", ko: "인벤토리" },
  runConfigSection: { en: "what the change alters in what judges", ko: "이 변경으로 달라지는 점검 기준" },
  heading: { en: "ISMS-P 2.3.2, as of {as_of}", ko: "ISMS-P 2.3.2 점검, 기준일 {as_of}" },
  scope: {
    en: "Vendors: {vendors}, active services: {services}, contracts: {contracts}",
    ko: "업체 {vendors}곳, 진행 중인 업무 {services}건, 계약 {contracts}건"
  },
  requirements: {
    en: "Requirements: passed {pass}, failed {fail}, not applicable {not_applicable}",
    ko: "요구사항: 충족 {pass}건, 미충족 {fail}건, 해당 없음 {not_applicable}건"
  },
  findings: {
    en: "Findings: errors {errors}, warnings {warnings}, notes {notes}",
    ko: "지적사항: 오류 {errors}건, 경고 {warnings}건, 참고 {notes}건"
  },
  problems: {
    en: "Problems: {problems}; vendors that could not be judged: {not_judged}",
    ko: "문제: {problems}건. 점검하지 못한 업체 {not_judged}곳"
  },
  open: { en: "open", ko: "미조치" },
  waived: { en: "waived", ko: "예외 승인" },
  baselined: { en: "baselined", ko: "기준선" },
  introduced: { en: "introduced", ko: "신규" },
  existing: { en: "existing", ko: "기존" },
  worse: { en: "existing, made worse by the change", ko: "기존 지적사항이 변경으로 악화됨" },
  resolved: { en: "resolved", ko: "해소" },
  changed: { en: "changed", ko: "변경" },
  waivedBy: {
    en: "until {until}, approved by {approver}: {reason}",
    ko: "{until}까지, 승인자 {approver}: {reason}"
  },
  excused: {
    en: "Excused: waived {waived}, baselined {baselined}",
    ko: "제외: 예외 승인 {waived}건, 기준선 {baselined}건"
  },
  judgedBy: {
    en: "Change since {from}, judged by {base} ({judged} of {folders} vendors)",
    ko: "{from} 이후의 변경을 {base} 기준으로 점검 (업체 {folders}곳 중 {judged}곳)"
  },
  adoption: {
    en: "First adoption: the base holds no inventory and nothing that judges, so the baseline that the change brings counts",
    ko: "최초 도입: 기준 커밋에 인벤토리와 점검 설정이 없어 변경에 담긴 기준선을 적용함"
  },
  renamed: { en: "Renamed vendors: {renamed}", ko: "id가 바뀐 업체: {renamed}" },
  changes: {
    en: "Change: introduced {introduced}, existing {existing}, resolved {resolved}",
    ko: "변경: 신규 {introduced}건, 기존 {existing}건, 해소 {resolved}건"
  },
  judgedCommit: { en: "Judged commit", ko: "점검한 커밋" },
  judgingCommit: {
    en: "Rules, configuration and waivers of commit",
    ko: "규칙·설정·예외 승인을 적용한 커밋"
  },
  folder: { en: "Folder", ko: "폴더" },
  policyDigest: { en: "Policy digest", ko: "정책 다이제스트" },
  configChanges: { en: "What this change alters in the rules", ko: "이 변경이 규칙에 미치는 영향" },
  leftOut: {
    en: "Rows left out for lack of room: {count}; the full report is in {path}",
    ko: "지면이 부족하여 {count}행을 생략함. 전체 보고서: {path}"
  },
  notJudged: { en: "NOT JUDGED", ko: "판정하지 못함" },
  overrides: { en: "Severities set in clausegate.yaml", ko: "clausegate.yaml에서 바꾼 심각도" },
  off: { en: "off", ko: "사용 안 함" },
  lowered: { en: "lowered", ko: "완화" },
  merged: { en: "Once merged", ko: "병합 후" },
  willAppear: { en: "will fail", ko: "부적합으로 바뀜" },
  willStay: { en: "no finding will start or stop failing", ko: "부적합 여부가 달라지는 지적사항 없음" },
  willVanish: { en: "will no longer fail", ko: "더 이상 부적합이 아님" },
  part: { en: "part {index} of {count}", ko: "전체 {count}부분 중 {index}번째" },
  pass: { en: "PASS", ko: "적합" },
  fail: { en: "FAIL", ko: "부적합" },
  statute: { en: "statute", ko: "법정" },
  guideline: { en: "guideline", ko: "인증기준" },
  gate: { en: "gate", ko: "게이트 운영" },
  unusable: { en: "A record cannot be used", ko: "기록을 사용할 수 없음" },
  sarifLeftOut: {
    en: "{count} results left out: code scanning takes {most} in one run. The JSON report has all of them.",
    ko: "코드 스캐닝의 한도인 {most}건을 넘는 {count}건을 제외함. 전체 결과는 JSON 보고서 참고."
  },
  moreAt: { en: "{count} more; see {place}", ko: "{count}건 더 있음. {place} 참고" },
  ahead: { en: "from an entry ahead in the merge queue", ko: "병합 대기열의 앞선 항목에서 생김" },
  more: { en: "{count} more; see the full report", ko: "{count}건 더 있음. 전체 보고서 참고" },
  hiddenCharacters: { en: "holds characters a reader does not see", ko: "눈에 보이지 않는 문자가 들어 있음" },
  unknownToVendor: { en: "vendor '{vendor}' has no such record", ko: "'{vendor}' 업체의 기록에 없음" },
  baselineWritten: {
    en: "Findings accepted in {file}: {count}",
    ko: "지적사항 {count}건을 {file}에 기준선으로 기록함"
  },
  bundleWritten: { en: "{file}: bundle of revision {revision}", ko: "{file}: 번들을 저장함 (리비전 {revision})" },
  baselinePruned: {
    en: "Entries removed: {removed}, still needed: {count}",
    ko: "불필요한 항목 {removed}건을 삭제함. 남은 항목 {count}건"
  },
  baselineNotJudged: {
    en: "Vendors that could not be judged: {count}; see 'clausegate check'",
    ko: "점검하지 못한 업체 {count}곳. 'clausegate check'로 확인"
  },
  progress: { en: "{done} of {total} vendors", ko: "업체 {total}곳 중 {done}곳" },
  reasons: {
    finding: { en: "not met", ko: "미충족" },
    "stands-in": { en: "not met; reported by {rule}", ko: "미충족. {rule}에서 보고함" },
    declared: { en: "declared not applicable: {text}", ko: "해당 없음으로 기록됨: {text}" },
    "no-sensitive-information": {
      en: "the service touches neither important information nor personal data",
      ko: "중요정보와 개인정보를 다루지 않는 업무"
    },
    "no-personal-data": { en: "the service touches no personal data", ko: "개인정보를 다루지 않는 업무" },
    off: { en: "the rule is off in clausegate.yaml", ko: "clausegate.yaml에서 규칙을 사용하지 않도록 함" },
    "no-development": { en: "the service develops no system", ko: "시스템을 개발하지 않는 업무" },
    "document-elsewhere": {
      en: "not every quote could be compared: its document is not in the repository",
      ko: "인용한 문서가 저장소에 없어 대조하지 못한 인용 문구가 있음"
    }
  },
  waiverStates: {
    "in-force": { en: "in force", ko: "유효" },
    "unknown-vendor": { en: "its vendor does not exist", ko: "없는 업체" },
    "unknown-service": { en: "its service does not exist", ko: "없는 업무" },
    "unknown-contract": { en: "its contract does not exist", ko: "없는 계약" },
    expiring: { en: "expires soon", ko: "만료 임박" },
    expired: { en: "expired", ko: "만료" },
    "not-yet": { en: "not in force yet", ko: "효력 전" },
    "too-long": { en: "too long, waives nothing", ko: "기간 초과로 무효" },
    "own-approval": { en: "approved by its owner, waives nothing", ko: "본인 승인으로 무효" },
    "unknown-rule": { en: "no such rule, waives nothing", ko: "없는 규칙으로 무효" },
    "not-waivable": { en: "a rule of the gate, waives nothing", ko: "게이트 운영 규칙으로 무효" },
    "other-facts": { en: "given for other facts, waives nothing", ko: "업무의 사실이 달라 무효" },
    "not-acknowledged": { en: "statute not acknowledged, waives nothing", ko: "법정 사항 미확인으로 무효" }
  },
  waiverEnds: { en: "until {expires_on}, days left: {days}", ko: "{expires_on}까지, 남은 날 {days}일" },
  waiverPeople: { en: "owner {owner}, approved by {approver}", ko: "담당 {owner}, 승인 {approver}" },
  noWaivers: { en: "There are no waivers.", ko: "예외 승인이 없습니다." },
  waiverAdded: {
    en: "waivers.yaml: added {rule} for vendor '{vendor}' until {expires_on}",
    ko: "waivers.yaml: '{vendor}' 업체의 {rule} 예외 승인을 추가함 ({expires_on}까지)"
  },
  noConfig: {
    en: "there is no clausegate.yaml: every value is a default or an option",
    ko: "clausegate.yaml이 없어 기본값과 옵션만 적용됨"
  },
  byDefault: { en: "default", ko: "기본값" },
  byEnvironment: { en: "as the environment says", ko: "환경 변수에 따름" },
  ruleChanged: { en: "changed: {from} → {to}", ko: "변경: {from} → {to}" },
  statuteLowered: {
    en: "statute rule lowered, shown in every report: {from} → {to}",
    ko: "법정 규칙 완화, 모든 보고서에 표시됨: {from} → {to}"
  },
  repositories: {
    en: "Repositories: {count}, of these failed {failed}",
    ko: "저장소 {count}곳 중 부적합 {failed}곳"
  },
  repositoryColumns: [
    { en: "Repository", ko: "저장소" },
    { en: "Verdict", ko: "판정" },
    { en: "Vendors", ko: "업체" },
    { en: "Errors", ko: "오류" },
    { en: "Warnings", ko: "경고" },
    { en: "Notes", ko: "참고" },
    { en: "Excused", ko: "제외" },
    { en: "Problems", ko: "문제" },
    { en: "Commit", ko: "커밋" },
    { en: "Version / policy", ko: "버전 / 정책" }
  ],
  ruleColumns: [
    { en: "Rule", ko: "규칙" },
    { en: "Requirement", ko: "요구사항" },
    { en: "What must be true", ko: "충족 조건" },
    { en: "Severity", ko: "심각도" },
    { en: "Basis", ko: "근거" }
  ],
  columns: [
    { en: "Severity", ko: "심각도" },
    { en: "Rule", ko: "규칙" },
    { en: "Place", ko: "위치" },
    { en: "What is wrong", ko: "내용" },
    { en: "What to do", ko: "조치" }
  ]
};

export {
  words
};
