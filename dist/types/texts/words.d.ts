/** Words of the text report. */
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
    readonly guidelines: {
        readonly en: "guidelines";
        readonly ko: "내부 지침";
    };
    readonly outside: {
        readonly en: "inventory";
        readonly ko: "인벤토리";
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
    readonly pass: {
        readonly en: "PASS";
        readonly ko: "적합";
    };
    readonly fail: {
        readonly en: "FAIL";
        readonly ko: "부적합";
    };
    readonly progress: {
        readonly en: "{done} of {total} vendors";
        readonly ko: "업체 {total}곳 중 {done}곳";
    };
};
