import type { Localized, TextArgs } from "../model/language.ts";
/** Texts of an answer about a vendor that no rule provides: why no rule could be asked, or did not count. */
declare const texts: {
    readonly "vendor-unknown": {
        readonly message: {
            readonly en: "There is no vendor '{vendor}' in {inventory}/";
            readonly ko: "{inventory}/에 '{vendor}' 업체가 없음";
        };
        readonly remedy: {
            readonly en: "Correct the id (lower-case letters, digits and single hyphens), or record the vendor in {inventory}/<vendor id>/vendor.yaml.";
            readonly ko: "id(영문 소문자, 숫자, 하이픈)를 바로잡거나 {inventory}/<업체 id>/vendor.yaml에 업체를 기록합니다.";
        };
    };
    readonly "vendor-terminated": {
        readonly message: {
            readonly en: "Vendor '{vendor}' is recorded as terminated";
            readonly ko: "'{vendor}' 업체의 거래 상태가 종료로 기록되어 있음";
        };
        readonly remedy: {
            readonly en: "If the vendor is to work again, record the service and its contract and correct `status`.";
            readonly ko: "업체와 다시 거래한다면 업무와 계약을 기록하고 `status`를 바로잡습니다.";
        };
    };
    readonly "no-active-service": {
        readonly message: {
            readonly en: "Vendor '{vendor}' has no active service on {as_of}, so there is nothing to judge";
            readonly ko: "{as_of} 기준으로 '{vendor}' 업체에 진행 중인 업무가 없어 점검할 대상이 없음";
        };
        readonly remedy: {
            readonly en: "Record the service that the vendor is to start, with its dates.";
            readonly ko: "업체가 시작할 업무와 그 기간을 기록합니다.";
        };
    };
    readonly "service-unknown": {
        readonly message: {
            readonly en: "Vendor '{vendor}' has no service '{service}' (it has: {known})";
            readonly ko: "'{vendor}' 업체에 '{service}' 업무가 없음 (있는 업무: {known})";
        };
        readonly remedy: {
            readonly en: "Correct the id, or record the service.";
            readonly ko: "id를 바로잡거나 업무를 기록합니다.";
        };
    };
    readonly "service-not-started": {
        readonly message: {
            readonly en: "Service '{service}' does not start before {started_on}";
            readonly ko: "'{service}' 업무는 {started_on} 시작 예정임";
        };
        readonly remedy: {
            readonly en: "Wait for that day, or correct `started_on` if the work starts earlier.";
            readonly ko: "시작일까지 기다립니다. 더 일찍 시작한다면 `started_on`을 바로잡습니다.";
        };
    };
    readonly "service-ended": {
        readonly message: {
            readonly en: "Service '{service}' ended on {ended_on}";
            readonly ko: "'{service}' 업무는 {ended_on} 종료됨";
        };
        readonly remedy: {
            readonly en: "If the work goes on, correct `ended_on` and record the agreement that covers it.";
            readonly ko: "업무가 계속된다면 `ended_on`을 바로잡고 유효한 계약을 기록합니다.";
        };
    };
    readonly "only-claimed": {
        readonly message: {
            readonly en: "Service '{service}' meets {rules} by the record alone: no quote was found in a document and no clause was compared by a person";
            readonly ko: "'{service}' 업무의 {rules} 항목이 기록만으로 충족됨 (문서에서 확인된 인용 문구나 담당자가 대조한 조항이 없음)";
        };
        readonly remedy: {
            readonly en: "Quote the clauses from a document that can be read, or compare them and record that with `clausegate evidence check`.";
            readonly ko: "읽을 수 있는 문서에서 조항을 인용하거나 직접 대조하여 `clausegate evidence check`로 기록합니다.";
        };
    };
    readonly unreported: {
        readonly message: {
            readonly en: "Service '{service}' does not meet {rules}. {rule} would report this, but clausegate.yaml keeps it from failing ({to})";
            readonly ko: "'{service}' 업무가 {rules} 항목을 충족하지 않음. {rule}에서 보고할 사항이지만 clausegate.yaml의 설정({to})에 따라 판정에 반영되지 않음";
        };
        readonly remedy: {
            readonly en: "Remove {rule} from `rules` and `fail_on_except` in clausegate.yaml: the gap is then reported, and can be repaired or waived for a time.";
            readonly ko: "clausegate.yaml의 `rules`와 `fail_on_except`에서 {rule}을(를) 삭제합니다. 그러면 미비점이 보고되어 조치하거나 한시적으로 예외 승인을 받을 수 있습니다.";
        };
    };
    readonly "not-judged": {
        readonly message: {
            readonly en: "The records could not be judged (problems: {count})";
            readonly ko: "기록에 문제가 {count}건 있어 판정하지 못함";
        };
        readonly remedy: {
            readonly en: "Correct the places listed as problems.";
            readonly ko: "문제로 표시된 위치를 바로잡습니다.";
        };
    };
    readonly "dossier-invalid": {
        readonly message: {
            readonly en: "The input is not a vendor's dossier";
            readonly ko: "입력값이 업체의 점검 기록(dossier)이 아님";
        };
        readonly remedy: {
            readonly en: "Send what 'clausegate dossier' prints.";
            readonly ko: "'clausegate dossier' 명령의 출력을 보냅니다.";
        };
    };
    readonly "not-asked": {
        readonly message: {
            readonly en: "The policy applied no rule to service '{service}'";
            readonly ko: "정책이 '{service}' 업무에 어떤 규칙도 적용하지 않음";
        };
        readonly remedy: {
            readonly en: "Reinstall clausegate. If that does not help, please report this.";
            readonly ko: "clausegate를 다시 설치하고, 그래도 같으면 이 내용을 알려 주십시오.";
        };
    };
};
/** Templates of these reasons, with places for arguments, by code. */
export declare const reasonTemplates: Readonly<Record<string, Localized>>;
/** Permanent names of these reasons. */
export type OwnReasonCode = keyof typeof texts;
/** The message and remedy of a reason, in every language. */
export declare function reasonText(code: OwnReasonCode, args: TextArgs): {
    message: Localized;
    remedy: Localized;
};
/** Words around the answer. */
export declare const onboardingWords: {
    readonly allow: {
        readonly en: "ALLOW";
        readonly ko: "허용";
    };
    readonly deny: {
        readonly en: "DENY";
        readonly ko: "불허";
    };
    readonly "cannot-tell": {
        readonly en: "CANNOT TELL";
        readonly ko: "판정하지 못함";
    };
    readonly service: {
        readonly en: "service {service}";
        readonly ko: "업무 {service}";
    };
    readonly asOf: {
        readonly en: "as of {as_of}";
        readonly ko: "기준일 {as_of}";
    };
    readonly commit: {
        readonly en: "commit {commit}";
        readonly ko: "커밋 {commit}";
    };
    readonly services: {
        readonly en: "Services";
        readonly ko: "업무";
    };
    readonly active: {
        readonly en: "active";
        readonly ko: "진행 중";
    };
    readonly "not-started": {
        readonly en: "not judged: starts on {day}";
        readonly ko: "판정 대상 아님: {day} 시작 예정";
    };
    readonly ended: {
        readonly en: "not judged: ended on {day}";
        readonly ko: "판정 대상 아님: {day} 종료";
    };
    readonly reliedOn: {
        readonly en: "Exceptions relied on";
        readonly ko: "판정에 반영한 예외";
    };
    readonly waivedBy: {
        readonly en: "until {until}, owner {owner}, approved by {approver}: {reason}";
        readonly ko: "{until}까지, 담당 {owner}, 승인자 {approver}: {reason}";
    };
    readonly remarks: {
        readonly en: "Findings that do not deny";
        readonly ko: "불허 사유가 아닌 지적사항";
    };
    readonly checked: {
        readonly en: "Requirements: met {passed}, not applicable {not_applicable}";
        readonly ko: "요구사항: 충족 {passed}건, 해당 없음 {not_applicable}건";
    };
    readonly checkedAndExcused: {
        readonly en: "Requirements: met {passed}, waived {waived}, baselined {baselined}, not applicable {not_applicable}";
        readonly ko: "요구사항: 충족 {passed}건, 예외 승인 {waived}건, 기준선 {baselined}건, 해당 없음 {not_applicable}건";
    };
    readonly met: {
        readonly en: "Met";
        readonly ko: "충족";
    };
    readonly compared: {
        readonly en: "compared with its document";
        readonly ko: "문서와 대조함";
    };
    readonly byPerson: {
        readonly en: "compared by a person";
        readonly ko: "담당자가 대조함";
    };
    readonly claimed: {
        readonly en: "by the record alone";
        readonly ko: "기록만 있음";
    };
    readonly renews: {
        readonly en: "Contract '{contract}' renews automatically on {renews_on} unless notice is given by {notice_by}";
        readonly ko: "'{contract}' 계약은 {notice_by}까지 종료를 통지하지 않으면 {renews_on}에 자동으로 갱신됨";
    };
    readonly renewsAnyhow: {
        readonly en: "Contract '{contract}' renews automatically on {renews_on}; the last day for notice was {notice_by}";
        readonly ko: "'{contract}' 계약은 {renews_on}에 자동으로 갱신됨 (종료 통지 기한 {notice_by} 지남)";
    };
    readonly changes: {
        readonly en: "From {day}: {answer}";
        readonly ko: "{day}부터: {answer}";
    };
    readonly appears: {
        readonly en: "new reason";
        readonly ko: "사유가 됨";
    };
    readonly vanishes: {
        readonly en: "no longer a reason";
        readonly ko: "더 이상 사유가 아님";
    };
    readonly stays: {
        readonly en: "No change of the answer until {until}";
        readonly ko: "{until}까지 판정이 달라지는 날 없음";
    };
};
export {};
