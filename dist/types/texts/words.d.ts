/** Words of the reports. */
export declare const words: {
    readonly error: {
        readonly en: "error";
        readonly ko: "오류";
    };
    readonly warning: {
        readonly en: "warning";
        readonly ko: "경고";
    };
    readonly note: {
        readonly en: "note";
        readonly ko: "참고";
    };
    readonly problem: {
        readonly en: "problem";
        readonly ko: "문제";
    };
    readonly required: {
        readonly en: "required";
        readonly ko: "기준";
    };
    readonly fix: {
        readonly en: "fix";
        readonly ko: "조치";
    };
    readonly moreAbout: {
        readonly en: "more";
        readonly ko: "설명";
    };
    readonly guidelines: {
        readonly en: "guidelines";
        readonly ko: "내부 지침";
    };
    readonly outside: {
        readonly en: "inventory";
        readonly ko: "인벤토리";
    };
    readonly runConfigSection: {
        readonly en: "what the change alters in what judges";
        readonly ko: "이 변경으로 달라지는 점검 기준";
    };
    readonly heading: {
        readonly en: "ISMS-P 2.3.2, as of {as_of}";
        readonly ko: "ISMS-P 2.3.2 점검, 기준일 {as_of}";
    };
    readonly scope: {
        readonly en: "Vendors: {vendors}, active services: {services}, contracts: {contracts}";
        readonly ko: "업체 {vendors}곳, 진행 중인 업무 {services}건, 계약 {contracts}건";
    };
    readonly requirements: {
        readonly en: "Requirements: passed {pass}, failed {fail}, not applicable {not_applicable}";
        readonly ko: "요구사항: 충족 {pass}건, 미충족 {fail}건, 해당 없음 {not_applicable}건";
    };
    readonly findings: {
        readonly en: "Findings: errors {errors}, warnings {warnings}, notes {notes}";
        readonly ko: "지적사항: 오류 {errors}건, 경고 {warnings}건, 참고 {notes}건";
    };
    readonly problems: {
        readonly en: "Problems: {problems}; vendors that could not be judged: {not_judged}";
        readonly ko: "문제: {problems}건. 점검하지 못한 업체 {not_judged}곳";
    };
    readonly open: {
        readonly en: "open";
        readonly ko: "미조치";
    };
    readonly waived: {
        readonly en: "waived";
        readonly ko: "예외 승인";
    };
    readonly baselined: {
        readonly en: "baselined";
        readonly ko: "기준선";
    };
    readonly introduced: {
        readonly en: "introduced";
        readonly ko: "신규";
    };
    readonly existing: {
        readonly en: "existing";
        readonly ko: "기존";
    };
    readonly worse: {
        readonly en: "existing, made worse by the change";
        readonly ko: "기존 지적사항이 변경으로 악화됨";
    };
    readonly resolved: {
        readonly en: "resolved";
        readonly ko: "해소";
    };
    readonly changed: {
        readonly en: "changed";
        readonly ko: "변경";
    };
    readonly waivedBy: {
        readonly en: "until {until}, approved by {approver}: {reason}";
        readonly ko: "{until}까지, 승인자 {approver}: {reason}";
    };
    readonly excused: {
        readonly en: "Excused: waived {waived}, baselined {baselined}";
        readonly ko: "제외: 예외 승인 {waived}건, 기준선 {baselined}건";
    };
    readonly judgedBy: {
        readonly en: "Change since {from}, judged by {base} ({judged} of {folders} vendors)";
        readonly ko: "{from} 이후의 변경을 {base} 기준으로 점검 (업체 {folders}곳 중 {judged}곳)";
    };
    readonly adoption: {
        readonly en: "First adoption: the base holds no inventory and nothing that judges, so the baseline that the change brings counts";
        readonly ko: "최초 도입: 기준 커밋에 인벤토리와 점검 설정이 없어 변경에 담긴 기준선을 적용함";
    };
    readonly renamed: {
        readonly en: "Renamed vendors: {renamed}";
        readonly ko: "id가 바뀐 업체: {renamed}";
    };
    readonly changes: {
        readonly en: "Change: introduced {introduced}, existing {existing}, resolved {resolved}";
        readonly ko: "변경: 신규 {introduced}건, 기존 {existing}건, 해소 {resolved}건";
    };
    readonly judgedCommit: {
        readonly en: "Judged commit";
        readonly ko: "점검한 커밋";
    };
    readonly judgingCommit: {
        readonly en: "Rules, configuration and waivers of commit";
        readonly ko: "규칙·설정·예외 승인을 적용한 커밋";
    };
    readonly folder: {
        readonly en: "Folder";
        readonly ko: "폴더";
    };
    readonly policyDigest: {
        readonly en: "Policy digest";
        readonly ko: "정책 다이제스트";
    };
    readonly configChanges: {
        readonly en: "What this change alters in the rules";
        readonly ko: "이 변경이 규칙에 미치는 영향";
    };
    readonly leftOut: {
        readonly en: "Rows left out for lack of room: {count}; the full report is in {path}";
        readonly ko: "지면이 부족하여 {count}행을 생략함. 전체 보고서: {path}";
    };
    readonly notJudged: {
        readonly en: "NOT JUDGED";
        readonly ko: "판정하지 못함";
    };
    readonly overrides: {
        readonly en: "Severities set in clausegate.yaml";
        readonly ko: "clausegate.yaml에서 바꾼 심각도";
    };
    readonly off: {
        readonly en: "off";
        readonly ko: "사용 안 함";
    };
    readonly lowered: {
        readonly en: "lowered";
        readonly ko: "완화";
    };
    readonly merged: {
        readonly en: "Once merged";
        readonly ko: "병합 후";
    };
    readonly willAppear: {
        readonly en: "will fail";
        readonly ko: "부적합으로 바뀜";
    };
    readonly willStay: {
        readonly en: "no finding will start or stop failing";
        readonly ko: "부적합 여부가 달라지는 지적사항 없음";
    };
    readonly willVanish: {
        readonly en: "will no longer fail";
        readonly ko: "더 이상 부적합이 아님";
    };
    readonly part: {
        readonly en: "part {index} of {count}";
        readonly ko: "전체 {count}부분 중 {index}번째";
    };
    readonly pass: {
        readonly en: "PASS";
        readonly ko: "적합";
    };
    readonly fail: {
        readonly en: "FAIL";
        readonly ko: "부적합";
    };
    readonly statute: {
        readonly en: "statute";
        readonly ko: "법정";
    };
    readonly guideline: {
        readonly en: "guideline";
        readonly ko: "인증기준";
    };
    readonly gate: {
        readonly en: "gate";
        readonly ko: "게이트 운영";
    };
    readonly unusable: {
        readonly en: "A record cannot be used";
        readonly ko: "기록을 사용할 수 없음";
    };
    readonly sarifLeftOut: {
        readonly en: "{count} results left out: code scanning takes {most} in one run. The JSON report has all of them.";
        readonly ko: "코드 스캐닝의 한도인 {most}건을 넘는 {count}건을 제외함. 전체 결과는 JSON 보고서 참고.";
    };
    readonly moreAt: {
        readonly en: "{count} more; see {place}";
        readonly ko: "{count}건 더 있음. {place} 참고";
    };
    readonly ahead: {
        readonly en: "from an entry ahead in the merge queue";
        readonly ko: "병합 대기열의 앞선 항목에서 생김";
    };
    readonly more: {
        readonly en: "{count} more; see the full report";
        readonly ko: "{count}건 더 있음. 전체 보고서 참고";
    };
    readonly hiddenCharacters: {
        readonly en: "holds characters a reader does not see";
        readonly ko: "눈에 보이지 않는 문자가 들어 있음";
    };
    readonly unknownToVendor: {
        readonly en: "vendor '{vendor}' has no such record";
        readonly ko: "'{vendor}' 업체의 기록에 없음";
    };
    readonly baselineWritten: {
        readonly en: "Findings accepted in {file}: {count}";
        readonly ko: "지적사항 {count}건을 {file}에 기준선으로 기록함";
    };
    readonly bundleWritten: {
        readonly en: "{file}: bundle of revision {revision}";
        readonly ko: "{file}: 번들을 저장함 (리비전 {revision})";
    };
    readonly baselinePruned: {
        readonly en: "Entries removed: {removed}, still needed: {count}";
        readonly ko: "불필요한 항목 {removed}건을 삭제함. 남은 항목 {count}건";
    };
    readonly baselineNotJudged: {
        readonly en: "Vendors that could not be judged: {count}; see 'clausegate check'";
        readonly ko: "점검하지 못한 업체 {count}곳. 'clausegate check'로 확인";
    };
    readonly progress: {
        readonly en: "{done} of {total} vendors";
        readonly ko: "업체 {total}곳 중 {done}곳";
    };
    readonly reasons: {
        readonly finding: {
            readonly en: "not met";
            readonly ko: "미충족";
        };
        readonly "stands-in": {
            readonly en: "not met; reported by {rule}";
            readonly ko: "미충족. {rule}에서 보고함";
        };
        readonly declared: {
            readonly en: "declared not applicable: {text}";
            readonly ko: "해당 없음으로 기록됨: {text}";
        };
        readonly "no-sensitive-information": {
            readonly en: "the service touches neither important information nor personal data";
            readonly ko: "중요정보와 개인정보를 다루지 않는 업무";
        };
        readonly "no-personal-data": {
            readonly en: "the service touches no personal data";
            readonly ko: "개인정보를 다루지 않는 업무";
        };
        readonly off: {
            readonly en: "the rule is off in clausegate.yaml";
            readonly ko: "clausegate.yaml에서 규칙을 사용하지 않도록 함";
        };
        readonly "no-development": {
            readonly en: "the service develops no system";
            readonly ko: "시스템을 개발하지 않는 업무";
        };
        readonly "document-elsewhere": {
            readonly en: "not every quote could be compared: its document is not in the repository";
            readonly ko: "인용한 문서가 저장소에 없어 대조하지 못한 인용 문구가 있음";
        };
    };
    readonly waiverStates: {
        readonly "in-force": {
            readonly en: "in force";
            readonly ko: "유효";
        };
        readonly "unknown-vendor": {
            readonly en: "its vendor does not exist";
            readonly ko: "없는 업체";
        };
        readonly "unknown-service": {
            readonly en: "its service does not exist";
            readonly ko: "없는 업무";
        };
        readonly "unknown-contract": {
            readonly en: "its contract does not exist";
            readonly ko: "없는 계약";
        };
        readonly expiring: {
            readonly en: "expires soon";
            readonly ko: "만료 임박";
        };
        readonly expired: {
            readonly en: "expired";
            readonly ko: "만료";
        };
        readonly "not-yet": {
            readonly en: "not in force yet";
            readonly ko: "효력 전";
        };
        readonly "too-long": {
            readonly en: "too long, waives nothing";
            readonly ko: "기간 초과로 무효";
        };
        readonly "own-approval": {
            readonly en: "approved by its owner, waives nothing";
            readonly ko: "본인 승인으로 무효";
        };
        readonly "unknown-rule": {
            readonly en: "no such rule, waives nothing";
            readonly ko: "없는 규칙으로 무효";
        };
        readonly "not-waivable": {
            readonly en: "a rule of the gate, waives nothing";
            readonly ko: "게이트 운영 규칙으로 무효";
        };
        readonly "other-facts": {
            readonly en: "given for other facts, waives nothing";
            readonly ko: "업무의 사실이 달라 무효";
        };
        readonly "not-acknowledged": {
            readonly en: "statute not acknowledged, waives nothing";
            readonly ko: "법정 사항 미확인으로 무효";
        };
    };
    readonly waiverEnds: {
        readonly en: "until {expires_on}, days left: {days}";
        readonly ko: "{expires_on}까지, 남은 날 {days}일";
    };
    readonly waiverPeople: {
        readonly en: "owner {owner}, approved by {approver}";
        readonly ko: "담당 {owner}, 승인 {approver}";
    };
    readonly noWaivers: {
        readonly en: "There are no waivers.";
        readonly ko: "예외 승인이 없습니다.";
    };
    readonly waiverAdded: {
        readonly en: "waivers.yaml: added {rule} for vendor '{vendor}' until {expires_on}";
        readonly ko: "waivers.yaml: '{vendor}' 업체의 {rule} 예외 승인을 추가함 ({expires_on}까지)";
    };
    readonly noConfig: {
        readonly en: "there is no clausegate.yaml: every value is a default or an option";
        readonly ko: "clausegate.yaml이 없어 기본값과 옵션만 적용됨";
    };
    readonly byDefault: {
        readonly en: "default";
        readonly ko: "기본값";
    };
    readonly byEnvironment: {
        readonly en: "as the environment says";
        readonly ko: "환경 변수에 따름";
    };
    readonly ruleChanged: {
        readonly en: "changed: {from} → {to}";
        readonly ko: "변경: {from} → {to}";
    };
    readonly statuteLowered: {
        readonly en: "statute rule lowered, shown in every report: {from} → {to}";
        readonly ko: "법정 규칙 완화, 모든 보고서에 표시됨: {from} → {to}";
    };
    readonly repositories: {
        readonly en: "Repositories: {count}, of these failed {failed}";
        readonly ko: "저장소 {count}곳 중 부적합 {failed}곳";
    };
    readonly repositoryColumns: readonly [{
        readonly en: "Repository";
        readonly ko: "저장소";
    }, {
        readonly en: "Verdict";
        readonly ko: "판정";
    }, {
        readonly en: "Vendors";
        readonly ko: "업체";
    }, {
        readonly en: "Errors";
        readonly ko: "오류";
    }, {
        readonly en: "Warnings";
        readonly ko: "경고";
    }, {
        readonly en: "Notes";
        readonly ko: "참고";
    }, {
        readonly en: "Excused";
        readonly ko: "제외";
    }, {
        readonly en: "Problems";
        readonly ko: "문제";
    }, {
        readonly en: "Commit";
        readonly ko: "커밋";
    }, {
        readonly en: "Version / policy";
        readonly ko: "버전 / 정책";
    }];
    readonly ruleColumns: readonly [{
        readonly en: "Rule";
        readonly ko: "규칙";
    }, {
        readonly en: "Requirement";
        readonly ko: "요구사항";
    }, {
        readonly en: "What must be true";
        readonly ko: "충족 조건";
    }, {
        readonly en: "Severity";
        readonly ko: "심각도";
    }, {
        readonly en: "Basis";
        readonly ko: "근거";
    }];
    readonly columns: readonly [{
        readonly en: "Severity";
        readonly ko: "심각도";
    }, {
        readonly en: "Rule";
        readonly ko: "규칙";
    }, {
        readonly en: "Place";
        readonly ko: "위치";
    }, {
        readonly en: "What is wrong";
        readonly ko: "내용";
    }, {
        readonly en: "What to do";
        readonly ko: "조치";
    }];
};
