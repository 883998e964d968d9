import type { Localized } from "../model/language.ts";

/** Words of `clausegate history` and `clausegate blame`. */
export const historyWords = {
  heading: {
    en: "History up to commit {head}, commits: {commits}, as of {until}",
    ko: "{head} 커밋까지 {commits}건의 이력, 기준일 {until}",
  },
  since: { en: "After commit {commit}, from {day} on", ko: "{commit} 커밋 이후, {day}부터" },
  onlyVendors: { en: "Only these vendors: {vendors}", ko: "다음 업체만: {vendors}" },
  rules: {
    en: "Rules: clausegate {version} (edition {edition}, policy digest {digest}) for all commits. Older rules are not in the repository; to judge by them, use that version of the tool",
    ko: "규칙: 모든 커밋에 clausegate {version}의 규칙({edition}, 정책 다이제스트 {digest})을 적용함. 이전 규칙은 저장소에 없으므로 필요하면 해당 버전의 도구를 사용",
  },
  modeNow: {
    en: "Configuration (--policy now): commit {commit} for all commits. Waivers and baseline: of each commit",
    ko: "설정(--policy now): 모든 커밋에 {commit} 커밋의 설정을 적용함. 예외 승인과 기준선은 각 커밋의 것을 적용함",
  },
  modeThen: {
    en: "Configuration (--policy then), waivers and baseline: of each commit",
    ko: "설정(--policy then)과 예외 승인, 기준선은 각 커밋의 것을 적용함",
  },
  basis: {
    en: "Each verdict is about the records of its day, as committed by then; what was recorded later does not count",
    ko: "각 판정은 그날까지 커밋된 기록에 대한 것이며, 나중에 적은 기록은 반영하지 않음",
  },
  attested: {
    en: "Attested: the content of each commit (object id), and the signer where a signature is verified",
    ko: "입증됨: 각 커밋의 내용(객체 id), 서명이 확인된 경우 서명자",
  },
  claimed: {
    en: "Claimed, not verified: names, addresses, times, messages (pull request numbers, reverted and picked commits, approvals), and so the days that commits are judged for. All of these can be forged",
    ko: "주장된 값이며 검증되지 않음: 이름, 주소, 시각, 메시지(풀 리퀘스트 번호, 되돌리거나 체리픽한 커밋, 승인자 표기)와 이에 따른 커밋의 판정일. 모두 위조할 수 있음",
  },
  days: { en: "Days in time zone {zone}", ko: "날짜는 {zone} 시간대 기준" },
  start: { en: "At the beginning: {status}", ko: "시작 시점: {status}" },
  commit: { en: "commit {commit}", ko: "커밋 {commit}" },
  byDay: { en: "a day that passed, without a commit", ko: "커밋 없이 날짜 경과" },
  author: { en: "author {who}, {time}", ko: "작성자 {who}, {time}" },
  committer: { en: "committer {who}, {time}", ko: "커미터 {who}, {time}" },
  subject: { en: "subject {subject}", ko: "제목 {subject}" },
  signature: { en: "signature: {state}", ko: "서명: {state}" },
  unsigned: { en: "unsigned", ko: "서명 없음" },
  verified: { en: "verified, {signer}, key {key}", ko: "확인됨, {signer}, 키 {key}" },
  unverified: { en: "signed, not verifiable: {reason}", ko: "서명되었으나 확인할 수 없음: {reason}" },
  reasons: {
    bad: {
      en: "BAD SIGNATURE, not of this commit: the commit or its signature was altered",
      ko: "이 커밋의 서명이 아님 (커밋이나 서명이 변조됨)",
    },
    "untrusted-key": {
      en: "the key is not trusted here",
      ko: "신뢰하는 키가 아님",
    },
    "expired-signature": { en: "the signature has expired", ko: "서명이 만료됨" },
    "expired-key": { en: "the key has expired", ko: "키가 만료됨" },
    "revoked-key": { en: "the key was revoked", ko: "키가 폐기됨" },
    "no-key": { en: "the public key is not available", ko: "공개 키가 없음" },
    "no-signers": {
      en: "no allowed signers (--allowed-signers, or gpg.ssh.allowedSignersFile of the user)",
      ko: "허용된 서명자 목록이 없음 (--allowed-signers 또는 사용자의 gpg.ssh.allowedSignersFile)",
    },
    "not-checked": { en: "could not be checked", ko: "확인하지 못함" },
  },
  clock: {
    en: "The committer's time is earlier than that of a preceding commit; judged for the latest day so far",
    ko: "커미터의 시각이 앞선 커밋보다 일러, 그때까지의 가장 늦은 날을 기준으로 판정함",
  },
  standings: {
    pass: { en: "PASS", ko: "적합" },
    fail: { en: "FAIL", ko: "부적합" },
    "not-judged": { en: "NOT JUDGED", ko: "판정하지 못함" },
    "no-inventory": { en: "no inventory yet", ko: "인벤토리 없음" },
    absent: { en: "absent", ko: "없음" },
  },
  vendorChange: { en: "vendor {vendor}: {before} → {after}", ko: "업체 {vendor}: {before} → {after}" },
  contractEvent: { en: "vendor {vendor}: {event}", ko: "업체 {vendor}: {event}" },
  introduced: { en: "introduced", ko: "발생" },
  changed: { en: "changed", ko: "변경" },
  was: { en: "was {severity}, {disposition}", ko: "이전: {severity}, {disposition}" },
  nothing: { en: "No commit or day changed a verdict", ko: "판정을 바꾼 커밋이나 날짜가 없음" },
  end: { en: "State on {until}", ko: "{until} 현재 상태" },
  vendors: { en: "Vendors: passed {pass}, failed {fail}", ko: "업체: 적합 {pass}곳, 부적합 {fail}곳" },
  problems: { en: "Problems: {problems}", ko: "문제: {problems}건" },
  columns: [
    { en: "Change", ko: "변경" },
    { en: "Severity", ko: "심각도" },
    { en: "Rule", ko: "규칙" },
    { en: "Subject", ko: "대상" },
    { en: "File", ko: "파일" },
    { en: "What is wrong", ko: "내용" },
  ],
  blame: {
    en: "{rule} {title}: vendor {vendor}, as of {until}",
    ko: "{rule} {title}: 업체 {vendor}, 기준일 {until}",
  },
  blameStates: {
    met: { en: "met", ko: "충족" },
    broken: { en: "not met", ko: "미충족" },
    waived: { en: "waived", ko: "예외 승인" },
    baselined: { en: "baselined", ko: "기준선" },
    "not-applicable": { en: "not applicable", ko: "해당 없음" },
    off: { en: "the rule is off", ko: "규칙 사용 안 함" },
    "not-judged": { en: "not judged", ko: "판정하지 못함" },
  },
  sinceDay: { en: "{state} since {day}", ko: "{day}부터 {state}" },
  sinceBefore: {
    en: "{state} since the first commit that has it ({day}), without a change",
    ko: "기록된 첫 커밋({day})부터 {state}. 달라진 적 없음",
  },
  wholeVendor: { en: "the vendor as a whole", ko: "업체 전체" },
  serviceSubject: { en: "service {id}", ko: "업무 {id}" },
  contractSubject: { en: "contract {id}", ko: "계약 {id}" },
  before: {
    en: "before that: {state} from {from} until {until}{end}",
    ko: "그 전: {from}부터 {until} 전까지 {state}{end}",
  },
  beforeOnDay: {
    en: "before that: {state} earlier on {from}{end}",
    ko: "그 전: {from} 당일 {state}{end}",
  },
  beforeEnds: {
    changed: { en: "", ko: "" },
    "vendor-removed": {
      en: ", when commit {commit} removed the vendor from the records",
      ko: ". {commit} 커밋에서 업체가 기록에서 삭제됨",
    },
    removed: {
      en: ", when commit {commit} removed it from the records",
      ko: ". {commit} 커밋에서 이 대상이 기록에서 삭제됨",
    },
    "not-asked": { en: ", when the rule was no longer asked of it", ko: ". 이후 점검 대상에서 제외됨" },
  },
  formerId: { en: "until {day} under the id '{from}'", ko: "{day} 전까지의 id: '{from}'" },
  blameBeside: {
    commit: {
      en: "beside the line of first parents: {state} since {day}, by commit {commit}, which commit {merge} merged later",
      ko: "첫 번째 부모 이력 밖: {day}의 {commit} 커밋부터 {state}. 이후 {merge} 커밋에서 병합됨",
    },
    day: {
      en: "beside the line of first parents: {state} since {day}, without a commit; records of commit {commit}, which commit {merge} merged later",
      ko: "첫 번째 부모 이력 밖: 커밋 없이 {day}부터 {state} (당시 기록: {commit} 커밋). 이후 {merge} 커밋에서 병합됨",
    },
  },
  besideHeading: {
    en: "Beside the line of first parents, in no entry above: commits {commits}, {changing} of them with changes to records, documents or configuration",
    ko: "첫 번째 부모 이력 밖에 있어 위에 없는 커밋: {commits}건. 그중 기록, 문서, 설정을 바꾼 커밋 {changing}건",
  },
  besideLine: {
    en: "Merged by commit {merge} of {day}: {commits}",
    ko: "{day}의 {merge} 커밋에서 병합됨: {commits}",
  },
  besideNothing: {
    en: "none of them changed a verdict",
    ko: "판정을 바꾼 커밋이 없음",
  },
  notKnown: {
    en: "not judged from {from} until {until}: the state in between is not known",
    ko: "{from}부터 {until} 전까지는 판정하지 못하여 그 사이의 상태를 알 수 없음",
  },
  byCommit: { en: "by commit {commit}", ko: "커밋 {commit}" },
  byPassing: {
    en: "a day that passed, without a commit; records of commit {commit}",
    ko: "커밋 없이 날짜 경과 (당시 기록: {commit} 커밋)",
  },
  waiverOf: {
    en: "waived until {until}, approved by {approver} on {approved_on}: {reason}",
    ko: "{until}까지 예외 승인, 승인자 {approver}, 승인일 {approved_on}: {reason}",
  },
  gone: {
    en: "Vendor '{vendor}' was removed by commit {commit} of {day}; 'clausegate blame' with --ref {commit}~1 shows its state before",
    ko: "'{vendor}' 업체는 {day}의 {commit} 커밋에서 없어짐. 그 전의 상태는 'clausegate blame'에 --ref {commit}~1을 지정하여 확인",
  },
  wentFor: {
    en: "The same commit added: {others}. If the vendor was renamed, use the new id",
    ko: "같은 커밋에서 추가된 업체: {others}. 업체의 id가 바뀐 것이라면 그 id로 확인",
  },
  cameInstead: {
    en: "Vendor '{vendor}' was added by commit {commit} of {day}, which removed: {others}. If it was renamed, 'clausegate blame' of the former id with --ref {commit}~1 shows its state before",
    ko: "'{vendor}' 업체는 {day}의 {commit} 커밋에서 추가되었고 같은 커밋에서 삭제된 업체가 있음: {others}. id가 바뀐 것이라면 그 전의 상태는 이전 id와 --ref {commit}~1로 'clausegate blame'을 실행하여 확인",
  },
  renamedBy: {
    en: "Commit {commit} of {day} renamed vendor '{from}' to '{to}'; both are shown as one vendor, under the new id",
    ko: "{day}의 {commit} 커밋에서 '{from}' 업체의 id가 '{to}'(으)로 바뀜. 같은 업체이며 이력은 새 id로 이어짐",
  },
  returnedBy: {
    en: "Commit {commit} of {day} recorded the removed vendor '{from}' again, as '{to}'; both are shown as one vendor, under the new id",
    ko: "삭제되었던 '{from}' 업체가 {day}의 {commit} 커밋에서 '{to}' id로 다시 기록됨. 같은 업체이며 이력은 새 id로 이어짐",
  },
  renamed: { en: "vendor renamed: {from} → {to}", ko: "업체 id 변경: {from} → {to}" },
  renamedItem: {
    service: {
      en: "vendor {vendor}: service renamed: {from} → {to}",
      ko: "업체 {vendor}: 업무 id 변경: {from} → {to}",
    },
    contract: {
      en: "vendor {vendor}: contract renamed: {from} → {to}",
      ko: "업체 {vendor}: 계약 id 변경: {from} → {to}",
    },
  },
  askedOfNothing: {
    en: "The rule does not apply to this vendor on this day",
    ko: "이날 이 업체에는 이 규칙이 적용되는 대상이 없음",
  },
  notJudgedNow: {
    en: "The vendor cannot be judged on this day: {reason}",
    ko: "이날 이 업체를 판정할 수 없음: {reason}",
  },
} as const satisfies Record<string, Localized | Record<string, Localized> | readonly Localized[]>;
