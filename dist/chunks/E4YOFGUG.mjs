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
  runConfigSection: { en: "configuration changes", ko: "점검 설정 변경" },
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
    en: "Problems: {problems}, vendors not judged: {not_judged}",
    ko: "문제: {problems}건, 점검하지 못한 업체 {not_judged}곳"
  },
  bySection: { en: "By vendor, the worst first", ko: "업체별 요약 (심각한 순)" },
  ofSection: {
    en: "{section}: problems {problems}, errors {errors}, warnings {warnings}, notes {notes}",
    ko: "{section}: 문제 {problems}건, 오류 {errors}건, 경고 {warnings}건, 참고 {notes}건"
  },
  moreSections: { en: "{count} more vendors", ko: "그 밖의 업체 {count}곳" },
  repairable: {
    en: "'clausegate fix' can repair: {count}; 'clausegate fix --dry-run' shows how",
    ko: "'clausegate fix'로 고칠 수 있음: {count}건 ('clausegate fix --dry-run'으로 미리 확인)"
  },
  open: { en: "open", ko: "미조치" },
  waived: { en: "waived", ko: "예외 승인" },
  baselined: { en: "baselined", ko: "기준선" },
  introduced: { en: "introduced", ko: "신규" },
  existing: { en: "existing", ko: "기존" },
  worse: { en: "existing, worsened by the change", ko: "기존 지적사항이 변경으로 악화됨" },
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
    ko: "{from} 이후의 변경을 {base} 기준으로 점검함 (업체 {folders}곳 중 {judged}곳)"
  },
  adoption: {
    en: "First adoption: the base has no inventory and no configuration, so the baseline of the change counts",
    ko: "최초 도입: 기준 커밋에 인벤토리와 점검 설정이 없으므로 변경에 담긴 기준선을 적용함"
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
  penalty: { en: "penalty", ko: "제재" },
  lawAsOf: { en: "law as of {as_of}", ko: "{as_of} 기준 법령" },
  policyDigest: { en: "Policy digest", ko: "정책 다이제스트" },
  configChanges: { en: "Configuration changes", ko: "점검 설정 변경" },
  leftOut: {
    en: "{count} rows left out for lack of space; full report: {path}",
    ko: "지면이 부족하여 {count}행을 생략함. 전체 보고서: {path}"
  },
  notJudged: { en: "NOT JUDGED", ko: "판정하지 못함" },
  overrides: { en: "Severities set in clausegate.yaml", ko: "clausegate.yaml에서 바꾼 심각도" },
  off: { en: "off", ko: "사용 안 함" },
  exceptedLine: {
    en: "{name} does not fail the verdict: fail_on_except",
    ko: "{name} 판정에 반영하지 않음: fail_on_except"
  },
  idle: {
    "rule-has-it": {
      en: "changes nothing: the rule has this severity anyway",
      ko: "효과 없음: 규칙의 심각도가 원래 같음"
    },
    "milder-cases": {
      en: "changes nothing: the rule has this severity anyway, and its milder cases keep theirs unless named: {cases}",
      ko: "효과 없음: 규칙의 심각도가 원래 같으며, 더 낮은 위반 유형은 따로 지정하지 않는 한 그대로임: {cases}"
    },
    "no-case-left": {
      en: "changes nothing: every case of the rule is milder, or has a severity of its own here",
      ko: "효과 없음: 모든 위반 유형의 심각도가 더 낮거나 따로 지정되어 있음"
    },
    "case-has-it": {
      en: "changes nothing: the case has this severity anyway",
      ko: "효과 없음: 위반 유형의 심각도가 원래 같음"
    }
  },
  kept: { en: "stays {to}", ko: "{to} 유지" },
  lowered: { en: "lowered", ko: "완화" },
  merged: { en: "After the merge", ko: "병합 후" },
  willAppear: { en: "will fail", ko: "부적합으로 바뀜" },
  willStay: { en: "no change in failing findings", ko: "부적합 여부가 달라지는 지적사항 없음" },
  willVanish: { en: "will no longer fail", ko: "더 이상 부적합이 아님" },
  part: { en: "part {index} of {count}", ko: "전체 {count}부분 중 {index}번째" },
  pass: { en: "PASS", ko: "적합" },
  fail: { en: "FAIL", ko: "부적합" },
  statute: { en: "statute", ko: "법정" },
  guideline: { en: "criteria guide", ko: "인증기준 안내서" },
  gate: { en: "operating rule", ko: "운영 규칙" },
  unusable: { en: "Unusable record", ko: "기록을 사용할 수 없음" },
  sarifLeftOut: {
    en: "{count} results left out: code scanning takes at most {most} per run. The JSON report has all results.",
    ko: "코드 스캐닝의 한도인 {most}건을 넘는 {count}건을 제외함. 전체 결과는 JSON 보고서 참고."
  },
  moreAt: { en: "{count} more; see {place}", ko: "{count}건 더 있음. {place} 참고" },
  ahead: { en: "from an earlier entry of the merge queue", ko: "병합 대기열의 앞선 항목에서 생김" },
  more: { en: "{count} more; see the full report", ko: "{count}건 더 있음. 전체 보고서 참고" },
  hiddenCharacters: { en: "contains invisible characters", ko: "눈에 보이지 않는 문자가 들어 있음" },
  unknownToVendor: { en: "vendor '{vendor}' has no such record", ko: "'{vendor}' 업체에 없는 기록" },
  baselineAdded: {
    en: "Findings of changed rules added to {file}: {count}",
    ko: "바뀐 규칙의 지적사항 {count}건을 {file}에 추가함"
  },
  ofChangedRules: {
    en: "Findings of rules that changed since the baseline was written: {count} ({rules}); run 'clausegate baseline write --add' to accept them",
    ko: "기준선을 기록한 뒤 바뀐 규칙의 지적사항 {count}건({rules}). 'clausegate baseline write --add'로 기준선에 추가할 수 있음"
  },
  baselineWritten: {
    en: "Findings accepted in {file}: {count}",
    ko: "지적사항 {count}건을 {file}에 기준선으로 기록함"
  },
  bundleWritten: {
    en: "{file}: bundle written (revision {revision})",
    ko: "{file}: 번들을 저장함 (리비전 {revision})"
  },
  baselinePruned: {
    en: "Entries removed: {removed}, still needed: {count}",
    ko: "불필요한 항목 {removed}건을 삭제함. 남은 항목 {count}건"
  },
  baselineNotJudged: {
    en: "Vendors not judged: {count}; see 'clausegate check'",
    ko: "점검하지 못한 업체 {count}곳. 'clausegate check'로 확인"
  },
  rootFound: {
    en: "Root: {root}, the closest folder with clausegate.yaml or vendors/",
    ko: "루트: {root} (clausegate.yaml이나 vendors/가 있는 가장 가까운 상위 폴더)"
  },
  progress: { en: "{done} of {total} vendors", ko: "업체 {total}곳 중 {done}곳" },
  reasons: {
    finding: { en: "not met", ko: "미충족" },
    "stands-in": { en: "not met; reported by {rule}", ko: "미충족. {rule}에서 보고함" },
    declared: { en: "declared not applicable: {text}", ko: "해당 없음으로 기록됨: {text}" },
    "no-sensitive-information": {
      en: "no important information and no personal data",
      ko: "중요정보와 개인정보를 다루지 않는 업무"
    },
    "no-personal-data": { en: "no personal data", ko: "개인정보를 다루지 않는 업무" },
    "not-consigned": {
      en: "personal data is provided or processed jointly, not outsourced",
      ko: "제3자 제공 또는 공동 처리로 기록되어 개인정보 처리위탁이 아닌 업무"
    },
    off: { en: "the rule is off in clausegate.yaml", ko: "clausegate.yaml에서 규칙을 사용하지 않도록 설정함" },
    "no-development": { en: "no system is developed", ko: "시스템을 개발하지 않는 업무" },
    "document-elsewhere": {
      en: "some quotes could not be compared: their document is not in the repository",
      ko: "문서가 저장소에 없어 대조하지 못한 인용 문구가 있음"
    }
  },
  waiverStates: {
    "in-force": { en: "in force", ko: "유효" },
    "unknown-vendor": { en: "no such vendor, waives nothing", ko: "없는 업체로 무효" },
    "unknown-service": { en: "no such service, waives nothing", ko: "없는 업무로 무효" },
    "unknown-contract": { en: "no such contract, waives nothing", ko: "없는 계약으로 무효" },
    expiring: { en: "expires soon", ko: "만료 임박" },
    expired: { en: "expired", ko: "만료됨" },
    "not-yet": { en: "not in force yet", ko: "효력 전" },
    "too-long": { en: "too long, waives nothing", ko: "기간 초과로 무효" },
    "own-approval": { en: "approved by its owner, waives nothing", ko: "본인 승인으로 무효" },
    "unknown-rule": { en: "no such rule, waives nothing", ko: "없는 규칙으로 무효" },
    "not-waivable": { en: "an operating rule, waives nothing", ko: "운영 규칙으로 무효" },
    "other-facts": { en: "approved for other facts, waives nothing", ko: "업무의 사실이 달라 무효" },
    "not-acknowledged": { en: "law not acknowledged, waives nothing", ko: "법정 의무 미확인으로 무효" }
  },
  waiverEnds: { en: "until {expires_on}, days left: {days}", ko: "{expires_on}까지, 남은 날 {days}일" },
  waiverEnded: { en: "expired on {expires_on}, days ago: {days}", ko: "{expires_on}까지, {days}일 전에 만료됨" },
  waiverPeople: { en: "owner {owner}, approved by {approver}", ko: "담당 {owner}, 승인 {approver}" },
  noWaivers: { en: "No waivers.", ko: "예외 승인이 없습니다." },
  waiverAdded: {
    en: "waivers.yaml: added {rule} for vendor '{vendor}' until {expires_on}",
    ko: "waivers.yaml: '{vendor}' 업체의 {rule} 예외 승인을 추가함 ({expires_on}까지)"
  },
  noConfig: {
    en: "no clausegate.yaml: every value is a default or an option",
    ko: "clausegate.yaml이 없어 기본값과 옵션만 적용됨"
  },
  byDefault: { en: "default", ko: "기본값" },
  byEnvironment: { en: "from the environment", ko: "환경 변수에 따름" },
  ruleChanged: { en: "changed: {from} → {to}", ko: "변경: {from} → {to}" },
  statuteLowered: {
    en: "statutory rule lowered, shown in every report: {from} → {to}",
    ko: "법정 규칙 완화, 모든 보고서에 표시됨: {from} → {to}"
  },
  repositories: {
    en: "Repositories: {count}, failed {failed}",
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
    { en: "Title", ko: "내용" },
    { en: "Severity", ko: "심각도" },
    { en: "Basis", ko: "근거" }
  ],
  caseColumns: [
    { en: "Case", ko: "위반 유형" },
    { en: "Severity", ko: "심각도" },
    { en: "Kind", ko: "구분" },
    { en: "Finding", ko: "지적 내용" }
  ],
  kinds: { upcoming: { en: "upcoming", ko: "사전 알림" } },
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
