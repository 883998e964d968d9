import {
  didYouMean
} from "./6DF3KYW5.mjs";
import {
  byLanguage,
  fill
} from "./AWFRYJOD.mjs";

// src/texts/gate.ts
var texts = {
  "vendor-unknown": {
    message: { en: "There is no vendor '{vendor}' in {inventory}/", ko: "{inventory}/에 '{vendor}' 업체가 없음" },
    remedy: {
      en: "Correct the id (lower-case letters, digits and single hyphens), or record the vendor in {inventory}/<vendor id>/vendor.yaml.",
      ko: "id(영문 소문자, 숫자, 하이픈)를 바로잡거나 {inventory}/<업체 id>/vendor.yaml에 업체를 기록합니다."
    }
  },
  "vendor-terminated": {
    message: {
      en: "Vendor '{vendor}' is recorded as terminated",
      ko: "'{vendor}' 업체의 거래 상태가 종료로 기록되어 있음"
    },
    remedy: {
      en: "If the vendor is to work again, record the service and its contract and correct `status`.",
      ko: "업체와 다시 거래한다면 업무와 계약을 기록하고 `status`를 바로잡습니다."
    }
  },
  "no-active-service": {
    message: {
      en: "Vendor '{vendor}' has no active service on {as_of}, so there is nothing to judge",
      ko: "{as_of} 기준으로 '{vendor}' 업체에 진행 중인 업무가 없어 점검할 대상이 없음"
    },
    remedy: {
      en: "Record the service that the vendor is to start, with its dates.",
      ko: "업체가 시작할 업무와 그 기간을 기록합니다."
    }
  },
  "service-unknown": {
    message: {
      en: "Vendor '{vendor}' has no service '{service}' (it has: {known})",
      ko: "'{vendor}' 업체에 '{service}' 업무가 없음 (있는 업무: {known})"
    },
    remedy: { en: "Correct the id, or record the service.", ko: "id를 바로잡거나 업무를 기록합니다." }
  },
  "service-not-started": {
    message: {
      en: "Service '{service}' does not start before {started_on}",
      ko: "'{service}' 업무는 {started_on} 시작 예정임"
    },
    remedy: {
      en: "Wait for that day, or correct `started_on` if the work starts earlier.",
      ko: "시작일까지 기다립니다. 더 일찍 시작한다면 `started_on`을 바로잡습니다."
    }
  },
  "service-ended": {
    message: { en: "Service '{service}' ended on {ended_on}", ko: "'{service}' 업무는 {ended_on} 종료됨" },
    remedy: {
      en: "If the work goes on, correct `ended_on` and record the agreement that covers it.",
      ko: "업무가 계속된다면 `ended_on`을 바로잡고 유효한 계약을 기록합니다."
    }
  },
  "only-claimed": {
    message: {
      en: "Service '{service}' meets {rules} by the record alone: no quote was found in a document and no clause was compared by a person",
      ko: "'{service}' 업무의 {rules} 항목이 기록만으로 충족됨 (문서에서 확인된 인용 문구나 담당자가 대조한 조항이 없음)"
    },
    remedy: {
      en: "Quote the clauses from a document that can be read, or compare them and record that with `clausegate evidence check`.",
      ko: "읽을 수 있는 문서에서 조항을 인용하거나 직접 대조하여 `clausegate evidence check`로 기록합니다."
    }
  },
  unreported: {
    message: {
      en: "Service '{service}' does not meet {rules}. {rule} would report this, but clausegate.yaml keeps it from failing ({to})",
      ko: "'{service}' 업무가 {rules} 항목을 충족하지 않음. {rule}에서 보고할 사항이지만 clausegate.yaml의 설정({to})에 따라 판정에 반영되지 않음"
    },
    remedy: {
      en: "Remove {rule} from `rules` and `fail_on_except` in clausegate.yaml: the gap is then reported, and can be repaired or waived for a time.",
      ko: "clausegate.yaml의 `rules`와 `fail_on_except`에서 {rule}을(를) 삭제합니다. 그러면 미비점이 보고되어 조치하거나 한시적으로 예외 승인을 받을 수 있습니다."
    }
  },
  "not-judged": {
    message: {
      en: "The records could not be judged (problems: {count})",
      ko: "기록에 문제가 {count}건 있어 판정하지 못함"
    },
    remedy: { en: "Correct the places listed as problems.", ko: "문제로 표시된 위치를 바로잡습니다." }
  },
  "dossier-invalid": {
    message: { en: "The input is not a vendor's dossier", ko: "입력값이 업체의 점검 기록(dossier)이 아님" },
    remedy: {
      en: "Send what 'clausegate dossier' prints.",
      ko: "'clausegate dossier' 명령의 출력을 보냅니다."
    }
  },
  "not-asked": {
    message: {
      en: "The policy applied no rule to service '{service}'",
      ko: "정책이 '{service}' 업무에 어떤 규칙도 적용하지 않음"
    },
    remedy: {
      en: "Reinstall clausegate. If that does not help, please report this.",
      ko: "clausegate를 다시 설치하고, 그래도 같으면 이 내용을 알려 주십시오."
    }
  }
}, reasonTemplates = Object.fromEntries(
  Object.entries(texts).map(([code, { message }]) => [code, message])
);
function reasonText(code, args) {
  let { message, remedy } = texts[code], hint = "suggestion" in args ? didYouMean : { en: "", ko: "" }, whole = byLanguage((language) => message[language] + hint[language]);
  return { message: fill(whole, args), remedy: fill(remedy, args) };
}
var onboardingWords = {
  allow: { en: "ALLOW", ko: "허용" },
  deny: { en: "DENY", ko: "불허" },
  "cannot-tell": { en: "CANNOT TELL", ko: "판정하지 못함" },
  service: { en: "service {service}", ko: "업무 {service}" },
  asOf: { en: "as of {as_of}", ko: "기준일 {as_of}" },
  commit: { en: "commit {commit}", ko: "커밋 {commit}" },
  services: { en: "Services", ko: "업무" },
  active: { en: "active", ko: "진행 중" },
  "not-started": { en: "not judged: starts on {day}", ko: "판정 대상 아님: {day} 시작 예정" },
  ended: { en: "not judged: ended on {day}", ko: "판정 대상 아님: {day} 종료" },
  reliedOn: { en: "Exceptions relied on", ko: "판정에 반영한 예외" },
  waivedBy: {
    en: "until {until}, owner {owner}, approved by {approver}: {reason}",
    ko: "{until}까지, 담당 {owner}, 승인자 {approver}: {reason}"
  },
  remarks: { en: "Findings that do not deny", ko: "불허 사유가 아닌 지적사항" },
  checked: {
    en: "Requirements: met {passed}, not applicable {not_applicable}",
    ko: "요구사항: 충족 {passed}건, 해당 없음 {not_applicable}건"
  },
  checkedAndExcused: {
    en: "Requirements: met {passed}, waived {waived}, baselined {baselined}, not applicable {not_applicable}",
    ko: "요구사항: 충족 {passed}건, 예외 승인 {waived}건, 기준선 {baselined}건, 해당 없음 {not_applicable}건"
  },
  met: { en: "Met", ko: "충족" },
  compared: { en: "compared with its document", ko: "문서와 대조함" },
  byPerson: { en: "compared by a person", ko: "담당자가 대조함" },
  claimed: { en: "by the record alone", ko: "기록만 있음" },
  renews: {
    en: "Contract '{contract}' renews automatically on {renews_on} unless notice is given by {notice_by}",
    ko: "'{contract}' 계약은 {notice_by}까지 종료를 통지하지 않으면 {renews_on}에 자동으로 갱신됨"
  },
  renewsAnyhow: {
    en: "Contract '{contract}' renews automatically on {renews_on}; the last day for notice was {notice_by}",
    ko: "'{contract}' 계약은 {renews_on}에 자동으로 갱신됨 (종료 통지 기한 {notice_by} 지남)"
  },
  changes: { en: "From {day}: {answer}", ko: "{day}부터: {answer}" },
  appears: { en: "new reason", ko: "사유가 됨" },
  vanishes: { en: "no longer a reason", ko: "더 이상 사유가 아님" },
  stays: { en: "No change of the answer until {until}", ko: "{until}까지 판정이 달라지는 날 없음" }
};

export {
  reasonTemplates,
  reasonText,
  onboardingWords
};
