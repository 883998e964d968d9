/**
 * Identifier: lower-case letters, digits and single hyphens; at most 64 characters.
 * 식별자. 영문 소문자, 숫자, 하이픈만 쓰며 64자를 넘지 않습니다.
 */
export type Id = string;
/**
 * Calendar date, YYYY-MM-DD.
 * 달력에 있는 날짜, YYYY-MM-DD.
 */
export type Date = string;
/**
 * POSIX path of a file in this repository, relative to the record's own file.
 * 이 저장소에 있는 파일의 POSIX 경로. 이 기록 파일을 기준으로 한 상대 경로입니다.
 */
export type Path = string;
/**
 * Address of a document kept outside this repository; needs sha256 beside it.
 * 저장소 밖에 보관한 문서의 주소. sha256을 함께 적어야 합니다.
 */
export type Uri = string;
export type Sha256 = string;
/**
 * Notes for people; never judged.
 * 담당자를 위한 메모. 점검에는 쓰지 않습니다.
 */
export type Notes = string;
/**
 * Country, ISO 3166-1 alpha-2.
 * 국가, ISO 3166-1 두 글자 코드.
 */
export type Country = string;
/**
 * Role mailbox, never a person's private address.
 * 담당 조직의 공용 메일 주소. 개인 주소는 쓰지 않습니다.
 */
export type Email = string;
/**
 * Requirement key of a term the agreement must contain.
 * 계약서에 담아야 하는 요구사항의 키.
 */
export type Term = "legal-compliance" | "security-pledge" | "security-training" | "security-inspection" | "leakage-prevention" | "internet-restriction" | "physical-protection" | "endpoint-security" | "wireless-restriction" | "access-rights" | "subcontracting-restriction" | "subcontracting-procedure" | "violation-sanctions" | "damages" | "incident-reporting" | "purpose-limitation" | "safeguards" | "purpose-and-scope" | "pii-subcontracting" | "pii-access-control" | "pii-supervision" | "pii-liability" | "dev-legal-requirements" | "secure-coding" | "vulnerability-remediation" | "dev-environment-security" | "dev-confidentiality" | "dev-liability";
/**
 * What the document is.
 * 문서의 종류.
 */
export type DocumentKind = "consignment-contract" | "security-agreement" | "privacy-agreement" | "annex" | "terms-of-service" | "pledge" | "guideline" | "rfp" | "evaluation" | "statement-of-work" | "security-review" | "certificate";
export type UnreadReason = "absent" | "unreadable" | "empty" | "not-fetched" | "too-large" | "too-many-pages" | "too-slow" | "unsupported-format" | "encrypted" | "no-text" | "uncertain-letters" | "broken" | "visibility-unknown" | "part-unread";
/**
 * Deadline for reporting an incident that is not in hours: `immediately` or `business-days:N`.
 * 시간으로 정하지 않은 사고 보고 기한. `immediately`(즉시) 또는 `business-days:N`(N영업일)로 적습니다.
 */
export type Deadline = string;
export type ServiceState = "active" | "not-started" | "ended";
/**
 * What stands behind a clause: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.
 */
export type ClauseStanding = "compared" | "checked" | "claimed";
/**
 * What keeps the clause from being compared: its quote is not there, too short or not found, or nobody could read its document. Absent for one that is compared.
 */
export type Lack = QuoteLack | DocumentLack;
/**
 * First half of a SHA-256, 32 lower-case hexadecimal digits.
 */
export type Digest = string;
/**
 * Part of the report it is shown in: a vendor's id, `_guidelines`, `_gate`, or empty for the inventory as a whole.
 */
export type ReportSection = string;
export type TableKind = "sheet" | "csv" | "html" | "markdown";
export type ObjectId = string;
/**
 * Whether the vendor is there in the end, and since which commit. Null where no commit that could be judged has it.
 */
export type BlameWhereabouts = {
    /**
     * False for a vendor that is gone.
     */
    there: boolean;
    /**
     * The commit that brought or removed it.
     */
    commit: string;
    /**
     * Its day.
     */
    day: string;
    /**
     * Vendors that went where this one came, or came where it went: one of them may be the same under another name. None where there are more than 3.
     */
    others: string[];
} | null;
/**
 * POSIX path of a folder below the root: relative, without `.` and `..`.
 * 루트 아래 폴더의 POSIX 상대 경로. `.`과 `..`은 쓸 수 없습니다.
 */
export type Folder = string;
/**
 * Name of a time zone of the IANA database.
 * IANA 시간대 이름.
 */
export type Timezone = string;
export interface Schemas {
    PolicyInput: PolicyInput;
    PolicyOutput: PolicyOutput;
    JsonReport: JsonReport;
    JsonDecision: JsonDecision;
    JsonDraft: JsonDraft;
    JsonHistory: JsonHistory;
    JsonImport: JsonImport;
    JsonManifest: JsonManifest;
    JsonBlame: JsonBlame;
    Config: Config;
    WaiversFile: WaiversFile;
    BaselineFile: BaselineFile;
}
/**
 * What the policies see: one dossier, judged as of one day. With `vendor` null it is the dossier of the guidelines themselves.
 */
export interface PolicyInput {
    as_of: string;
    settings: PolicySettings;
    guidelines: Guideline[];
    vendor: Vendor | null;
    contracts: Contract[];
    /**
     * What was found at each document's `location`.
     */
    evidence: {
        [k: string]: EvidenceFact;
    };
}
export interface PolicySettings {
    expiry_warning_days: number;
    expiry_warning_until: string;
    /**
     * The as-of date, one year earlier.
     */
    year_before: string;
    training_interval_months: number;
    inspection_interval_months: number;
    incident_deadline_hours: number;
    minimum_quote_length: number;
    /**
     * Clauses that must have been compared with their document. Absent: `none`.
     */
    evidence_required?: "none" | "statutory" | "all";
}
/**
 * An organisation-wide guideline (vendors/_guidelines/).
 * 조직 전체에 적용되는 내부 지침 (vendors/_guidelines/).
 */
export interface Guideline {
    /**
     * This record describes a guideline.
     * 지침 기록.
     */
    kind: "guideline";
    id: Id;
    /**
     * Title of the guideline.
     * 지침의 제목.
     */
    title: string;
    effective: Period;
    document: GuidelineDocument;
    /**
     * Requirements for which the guideline sets a procedure.
     * 지침에서 절차를 정한 요구사항.
     *
     * Items: Requirement key.
     * 요구사항 키.
     */
    covers: ("selection-procedure" | "rfp-requirements" | "evaluation-criteria" | "evaluation-applied" | "agreement-in-force" | "agreement-signed-before-start" | "agreement-not-lapsing" | "requirements-identified" | "not-generic-only" | "reviewed-after-change" | "not-applicable-reasoned" | "facts-agree" | "legal-compliance" | "security-pledge" | "security-training" | "security-inspection" | "leakage-prevention" | "internet-restriction" | "physical-protection" | "endpoint-security" | "wireless-restriction" | "access-rights" | "subcontracting-restriction" | "subcontracting-procedure" | "violation-sanctions" | "damages" | "incident-reporting" | "purpose-limitation" | "safeguards" | "purpose-and-scope" | "pii-subcontracting" | "pii-access-control" | "pii-supervision" | "pii-liability" | "dev-legal-requirements" | "secure-coding" | "vulnerability-remediation" | "dev-environment-security" | "dev-confidentiality" | "dev-liability" | "evidence-present" | "evidence-unchanged" | "clause-located" | "quote-found" | "clause-in-place" | "clause-facts-agree" | "words-agree" | "clause-compared")[];
    notes?: Notes;
}
/**
 * First and last day, both included; without `to` there is no end.
 * 시작일과 종료일(양일 포함). `to`가 없으면 기한이 없습니다.
 */
export interface Period {
    from: Date;
    to?: Date;
}
/**
 * The guideline itself: a file in the repository (path) or an outside reference (uri with sha256).
 * 지침 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.
 */
export interface GuidelineDocument {
    /**
     * Title of the document.
     * 문서 제목.
     */
    title?: string;
    path?: Path;
    uri?: Uri;
    sha256?: Sha256;
    /**
     * Path of the file from the repository's root; absent for a `uri`.
     */
    location?: string;
    /**
     * Whether the text speaks of security; absent where it was not read.
     */
    speaks_of_security?: boolean;
}
/**
 * A vendor and the services it provides. The folder is the vendor: vendors/<id>/.
 * 업체와 그 업체가 맡은 업무. 폴더가 곧 업체입니다: vendors/<id>/.
 */
export interface Vendor {
    /**
     * This record describes a vendor.
     * 업체 기록.
     */
    kind: "vendor";
    id: Id;
    /**
     * Registered name.
     * 상호(법인명).
     */
    name: string;
    /**
     * Business registration number.
     * 사업자등록번호.
     */
    registration_number?: string;
    country?: Country;
    /**
     * Status of the relationship.
     * 거래 상태.
     */
    status: "prospect" | "onboarding" | "active" | "terminated";
    owner?: Email;
    /**
     * Services of this vendor.
     * 이 업체가 맡은 업무.
     */
    services: Service[];
    /**
     * Documents about the selection of this vendor.
     * 업체 선정에 관한 문서.
     */
    documents: DocumentReference[];
    /**
     * Earlier names of the vendor.
     * 이전 상호.
     */
    former_names?: FormerName[];
    /**
     * Certificates the vendor holds.
     * 업체가 보유한 인증.
     */
    certifications?: Certification[];
    /**
     * Role mailboxes of the vendor.
     * 업체의 공용 연락처.
     */
    contacts?: Contact[];
    notes?: Notes;
}
/**
 * One outsourced service, or one outside service in use.
 * 외부자에게 맡긴 업무 또는 이용하는 외부 서비스 하나.
 */
export interface Service {
    id: Id;
    /**
     * Name of the service.
     * 업무의 이름.
     */
    name: string;
    /**
     * Type of service.
     * 업무 유형.
     */
    type: "it-operation" | "maintenance" | "development" | "security-operation" | "consulting" | "personal-data-processing" | "customer-support" | "facility" | "cloud" | "other";
    started_on: Date;
    ended_on?: Date;
    changed_on?: Date;
    /**
     * Whether personal data is processed or can be accessed. Required.
     * 개인정보를 처리하거나 접근할 수 있는지 여부. 반드시 적습니다.
     */
    personal_data: boolean;
    /**
     * Why the vendor has personal data; `consigned` if absent. `provided` and `joint` are no outsourcing of processing: with `legal_basis` and `document` the statutory items (PII) are not required.
     * 업체가 개인정보를 다루는 관계. 적지 않으면 `consigned`입니다. `provided`와 `joint`는 처리위탁이 아니므로 `legal_basis`와 `document`를 함께 적으면 법정 기재사항(PII)을 요구하지 않습니다.
     */
    personal_data_relation?: "consigned" | "access" | "storage" | "provided" | "joint";
    /**
     * Legal basis of providing it, for `provided` and `joint`.
     * 제공의 법적 근거. `provided`, `joint`이면 적습니다.
     */
    legal_basis?: string;
    document?: Id;
    /**
     * Whether important information is handled. Required.
     * 중요정보를 다루는지 여부. 반드시 적습니다.
     */
    important_information: boolean;
    /**
     * Whether an information system or a personal-data processing system is developed. Required.
     * 정보시스템 또는 개인정보처리시스템을 개발하는지 여부. 반드시 적습니다.
     */
    development: boolean;
    /**
     * How the vendor accesses systems and premises.
     * 업체가 시스템과 시설에 접근하는 방식.
     *
     * Items: Kind of access.
     * 접근 방식.
     */
    access?: ("on-site" | "remote" | "systems" | "network" | "none")[];
    /**
     * Companies to which the vendor passes on work. Consent itself is criterion 2.3.3 and not judged.
     * 업무를 다시 맡긴 재수탁자. 동의 여부는 2.3.3에서 확인하므로 점검하지 않습니다.
     */
    subprocessors?: Subprocessor[];
    data?: ServiceData;
    /**
     * Countries where the data is processed.
     * 처리 국가.
     */
    locations?: Country[];
    owner?: Email;
    identified_requirements?: IdentifiedRequirements;
    selection?: Selection;
    notes?: Notes;
    /**
     * Letters and digits of `legal_basis`; absent without one.
     */
    legal_basis_length?: number;
}
/**
 * A company to which the vendor passes on work, and its place in the chain.
 * 업체가 업무를 다시 맡긴 재수탁자.
 */
export interface Subprocessor {
    id: Id;
    /**
     * Registered name.
     * 상호(법인명).
     */
    name: string;
    /**
     * Work passed on.
     * 다시 맡긴 업무.
     */
    work: string;
    country?: Country;
    consented_on?: Date;
    document?: Id;
    under?: Id;
}
/**
 * Personal data of the service.
 * 이 업무에서 다루는 개인정보.
 */
export interface ServiceData {
    /**
     * Items of personal data.
     * 개인정보 항목.
     *
     * Items: Item.
     * 항목.
     */
    items?: string[];
    /**
     * Kinds of data subject.
     * 정보주체의 유형.
     *
     * Items: Kind of data subject.
     * 정보주체의 유형.
     */
    subjects?: string[];
    /**
     * Period of retention and use.
     * 보유 및 이용 기간.
     */
    retention?: string;
}
/**
 * Security and privacy requirements identified for this work.
 * 이 업무의 정보보호 및 개인정보 보호 요구사항 식별 결과.
 */
export interface IdentifiedRequirements {
    recorded_on: Date;
    /**
     * Requirement keys.
     * 요구사항 키.
     */
    requirements: Term[];
    document?: Id;
}
/**
 * How the vendor was selected for this service.
 * 이 업무의 업체를 선정한 과정.
 */
export interface Selection {
    /**
     * How the vendor was chosen; `rfp` if absent. `existing` needs no selected_on.
     * 업체를 선정한 방식. 적지 않으면 `rfp`입니다. `existing`이면 selected_on을 적지 않아도 됩니다.
     */
    basis?: "rfp" | "direct" | "standard-terms" | "existing";
    /**
     * Why the vendor was chosen without a request for proposal.
     * 제안요청 없이 선정한 사유.
     */
    reason?: string;
    procedure?: Id;
    selected_on?: Date;
    document?: Id;
    rfp?: Rfp;
    evaluation?: Evaluation;
    review?: SelectionReview;
    /**
     * Letters and digits of `reason`; absent without one.
     */
    reason_length?: number;
}
/**
 * The request for proposal and the place of its requirements.
 * 제안요청서와 요구사항이 적힌 위치.
 */
export interface Rfp {
    document: Id;
    issued_on?: Date;
    security_requirements?: Place;
    privacy_requirements?: Place;
}
/**
 * Place in the document.
 * 문서에서의 위치.
 */
export interface Place {
    /**
     * Section, article or requirement number.
     * 절, 조항 또는 요구사항 번호.
     */
    section?: string;
    /**
     * Page, from 1.
     * 쪽 번호, 1부터.
     */
    page?: number;
    compared?: PlaceComparison;
}
/**
 * What is wrong with a place in the request for proposal. Absent where nothing is, or where the document cannot be read.
 */
export interface PlaceComparison {
    /**
     * `absent`: the document does not have the section; `past-end`: the page is behind the last; `other-subject`: the place does not speak of these requirements.
     */
    state: "absent" | "past-end" | "other-subject";
    /**
     * The last section, for `absent`; the number of the last page, for `past-end`.
     */
    last?: string;
}
/**
 * The evaluation sheet and the vendor's result.
 * 제안 평가표와 평가 결과.
 */
export interface Evaluation {
    document: Id;
    evaluated_on: Date;
    /**
     * Share of all points needed to pass, in percent.
     * 적격에 필요한 득점 비율(%).
     */
    passing_score: number;
    /**
     * Items of the sheet.
     * 평가 항목.
     */
    criteria: Criterion[];
    exception?: EvaluationException;
}
/**
 * One item of the evaluation sheet.
 * 평가표의 항목 하나.
 */
export interface Criterion {
    /**
     * Name of the item.
     * 평가 항목의 이름.
     */
    name: string;
    /**
     * Area that the item evaluates.
     * 평가하는 영역.
     */
    area: "security" | "privacy" | "other";
    /**
     * Points the item is worth.
     * 배점.
     */
    weight: number;
    /**
     * Points the vendor got, out of weight.
     * 업체가 받은 점수(배점 이내).
     */
    score?: number;
}
/**
 * Why a vendor below the passing score was chosen, and who approved it.
 * 적격 점수에 미달한 업체를 선정한 사유와 승인자.
 */
export interface EvaluationException {
    /**
     * Reason.
     * 사유.
     */
    reason: string;
    /**
     * Role or body that approved it.
     * 승인한 직책 또는 회의체.
     */
    approved_by: string;
    approved_on: Date;
}
/**
 * What stands for the evaluation where there was no request for proposal: a security review or a certificate.
 * 제안요청이 없는 경우 평가를 대신하는 보안성 검토 또는 인증서.
 */
export interface SelectionReview {
    document: Id;
    reviewed_on: Date;
}
/**
 * A document this record relies on: a file in the repository (path) or an outside reference (uri with sha256).
 * 이 기록이 근거로 삼는 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.
 */
export interface DocumentReference {
    id: Id;
    kind: DocumentKind;
    /**
     * Title of the document.
     * 문서 제목.
     */
    title?: string;
    path?: Path;
    uri?: Uri;
    sha256?: Sha256;
    checked?: Checked;
    /**
     * Path of the file from the repository's root; absent for a `uri`.
     */
    location?: string;
    of_vendor?: Id;
    reading?: Reading;
    /**
     * Whether the text speaks of security; absent where it was not read.
     */
    speaks_of_security?: boolean;
}
/**
 * Record of a person's comparison with the document of this digest. It no longer counts when the digest changes.
 * 담당자가 이 해시값의 문서와 직접 대조한 기록. 문서의 해시값이 달라지면 효력이 없습니다.
 */
export interface Checked {
    by: Email;
    on: Date;
    sha256: Sha256;
    /**
     * Rules that the person overrules here. Needs a reason.
     * 담당자가 달리 판단한 규칙. 사유가 필요합니다.
     *
     * Items: Id of the rule.
     * 규칙의 id.
     */
    overrules?: ("EVD-05" | "EVD-06" | "EVD-07")[];
    /**
     * Why the person overrules them.
     * 달리 판단한 사유.
     */
    reason?: string;
}
/**
 * What came of reading a document that clauses name. Absent for one that none names, or that is not there.
 */
export interface Reading {
    state: "read" | "unread";
    reason?: UnreadReason;
}
/**
 * An earlier name of the vendor.
 * 이전 상호.
 */
export interface FormerName {
    /**
     * Earlier name.
     * 이전 상호.
     */
    name: string;
    until: Date;
}
/**
 * A certificate the vendor holds.
 * 업체가 보유한 인증.
 */
export interface Certification {
    /**
     * Scheme, such as ISMS-P, CSAP, ISO 27001, SOC 2.
     * 인증의 종류(ISMS-P, CSAP, ISO 27001, SOC 2 등).
     */
    kind: string;
    /**
     * Number of the certificate.
     * 인증 번호.
     */
    number?: string;
    valid: Validity;
    document?: Id;
}
/**
 * First and last day of validity, both included.
 * 유효기간의 시작일과 종료일(양일 포함).
 */
export interface Validity {
    from: Date;
    to: Date;
}
/**
 * A role mailbox of the vendor.
 * 업체의 공용 연락처.
 */
export interface Contact {
    /**
     * Role.
     * 담당 업무.
     */
    role: string;
    address: Email;
}
/**
 * An agreement with the vendor and its clauses.
 * 업체와 맺은 계약과 그 조항.
 */
export interface Contract {
    /**
     * This record describes a contract.
     * 계약 기록.
     */
    kind: "contract";
    id: Id;
    vendor: Id;
    /**
     * Ids of the services this contract covers.
     * 이 계약이 다루는 업무의 id.
     */
    services: Id[];
    /**
     * Title of the contract.
     * 계약서의 제목.
     */
    title: string;
    /**
     * Status of the contract.
     * 계약 상태.
     */
    status: "draft" | "signed" | "terminated";
    signed_on?: Date;
    effective: Period;
    renewal?: AutomaticRenewal;
    /**
     * Renewals agreed one by one, in order; instead of renewed_on. A gap between a term's end and a later renewal stays a gap.
     * 건별로 합의한 갱신을 순서대로 적습니다. `renewed_on` 대신 씁니다. 기간이 끝난 뒤 늦게 갱신하였다면 그 사이는 공백으로 남습니다.
     */
    renewals?: Renewal[];
    terminated_on?: Date;
    amends?: Id;
    /**
     * Requirements whose terms this amendment removes.
     * 이 변경계약으로 삭제된 요구사항.
     */
    repeals?: Term[];
    under?: Id;
    renewed_on?: Date;
    reviewed_on?: Date;
    review_document?: Id;
    /**
     * Documents that make up the agreement.
     * 계약을 이루는 문서.
     */
    documents: ContractDocument[];
    /**
     * Clauses; one may meet several requirements.
     * 조항. 하나가 여러 요구사항을 충족할 수 있습니다.
     */
    clauses: Clause[];
    /**
     * Terms this work does not need, each with its reason.
     * 이 업무에 필요하지 않은 요구사항과 그 사유.
     */
    not_applicable: NotApplicable[];
    notes?: Notes;
    lapses_on?: Date;
    ceases_on?: Date;
    /**
     * Contracts that `amends` and `under` lead to, nearest first; absent for one that stands alone.
     */
    rests_on?: Id[];
    /**
     * Contracts that `amends` alone leads to, nearest first; absent for one that amends none.
     */
    amended?: Id[];
    term?: TermOfDay;
    /**
     * Whether the documents name the vendor; absent where that is not known.
     */
    names_vendor?: boolean;
}
/**
 * The contract runs on by terms of its own accord until ends_on or terminated_on. `effective.to`, the end of the first term, is required.
 * 기간이 끝나면 같은 조건으로 자동 갱신되는 계약. `ends_on` 또는 `terminated_on`까지 이어집니다. 첫 기간의 종료일(`effective.to`)을 반드시 적습니다.
 */
export interface AutomaticRenewal {
    /**
     * The contract renews automatically.
     * 자동으로 갱신됩니다.
     */
    automatic: true;
    /**
     * Length of each further term, in months.
     * 갱신되는 기간(개월).
     */
    term_months: number;
    /**
     * Days before the end of a term by which notice must be given.
     * 기간이 끝나기 며칠 전까지 종료 의사를 알려야 하는지(일).
     */
    notice_days?: number;
    ends_on?: Date;
    lapses_on?: Date;
}
/**
 * One renewal agreed between the parties.
 * 합의로 갱신한 기록.
 */
export interface Renewal {
    on: Date;
    to: Date;
    reviewed_on?: Date;
    document?: Id;
    lapses_on?: Date;
}
/**
 * A document of this agreement: a file in the repository (path) or an outside reference (uri with sha256).
 * 이 계약을 이루는 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.
 */
export interface ContractDocument {
    id: Id;
    kind: DocumentKind;
    /**
     * Title of the document.
     * 문서 제목.
     */
    title?: string;
    path?: Path;
    uri?: Uri;
    sha256?: Sha256;
    checked?: Checked;
    signed_on?: Date;
    effective_from?: Date;
    /**
     * The contract makes this statement of work or request for proposal part of itself.
     * 과업내용서나 제안요청서를 계약의 일부로 정한 경우 적습니다.
     */
    part_of_agreement?: true;
    /**
     * Path of the file from the repository's root; absent for a `uri`.
     */
    location?: string;
    of_vendor?: Id;
    reading?: Reading;
}
/**
 * An article of a document and the requirements it meets.
 * 문서의 조항과 그 조항이 충족하는 요구사항.
 */
export interface Clause {
    document?: Id;
    /**
     * Article, as numbered in the document.
     * 조항 번호. 문서에 있는 그대로 적습니다.
     */
    article?: string;
    /**
     * Page, from 1.
     * 쪽 번호, 1부터.
     */
    page?: number;
    /**
     * Words of the clause, exactly as in the document.
     * 조항의 문구. 문서에 있는 그대로 적습니다.
     */
    quote?: string;
    /**
     * Requirements this clause meets.
     * 이 조항이 충족하는 요구사항.
     */
    covers: Term[];
    /**
     * Interval of training or inspection that the clause states, in months.
     * 조항에 정한 교육 또는 점검의 주기(개월).
     */
    interval_months?: number;
    /**
     * The clause requires it periodically without an interval.
     * 주기를 정하지 않고 '정기적으로' 하도록 정한 조항.
     */
    interval?: "unstated";
    /**
     * Endpoint-security measures that the clause names.
     * 조항에 정한 단말기 보안 대책.
     *
     * Items: Endpoint-security measure.
     * 단말기 보안 대책.
     */
    endpoint?: ("anti-virus" | "password-policy" | "screen-saver")[];
    /**
     * Deadline for reporting an incident, in hours, if the clause states one.
     * 사고를 보고하여야 하는 기한(시간). 조항에 정해진 경우 적습니다.
     */
    deadline_hours?: number;
    deadline?: Deadline;
    checked?: Checked;
    /**
     * Drafted by the tool and not yet accepted by a person: counts for nothing.
     * 도구가 작성하고 아직 담당자가 확인하지 않은 조항. 점검에서 인정하지 않습니다.
     */
    proposed?: true;
    notes?: Notes;
    /**
     * Letters and digits of `quote`; absent without one.
     */
    quote_length?: number;
    /**
     * Days of a `deadline` in business days; absent for any other.
     */
    business_days?: number;
    passage?: Passage;
    wording?: Wording;
}
/**
 * What came of looking for a clause's `quote` in its document.
 */
export interface Passage {
    /**
     * `found`; `crossing`: found, but it runs on into another article; `missing`; `unread`: only a person can say, because the document's text, or the part where the quote may stand, cannot be read.
     */
    state: "found" | "crossing" | "missing" | "unread";
    /**
     * How often it is found.
     */
    occurrences?: number;
    /**
     * Page the passage begins on, counted from 1; for `unread`, the first page a person has to look at, where the others were read.
     */
    page?: number;
    /**
     * Annex the passage begins in, or the title of a part that numbers its articles from 1 again.
     */
    annex?: string;
    /**
     * Article the passage begins in.
     */
    article?: string;
    /**
     * Paragraph of the article the passage begins in.
     */
    paragraph?: string;
    /**
     * Annex, article, paragraph and page in one text, for `crossing`.
     */
    place?: string;
    /**
     * Article it runs on into, for `crossing`.
     */
    into?: string;
    closest?: ClosestPassage;
    /**
     * Why there is no `closest`, for `missing`: no passage is close, or none was sought because so many quotes of the document are missing.
     */
    hint?: "nothing-close" | "not-sought";
    reason?: UnreadReason;
    /**
     * What the clause's words were recognised as, for each requirement of `covers` that they speak of or deny.
     */
    recognised?: RecognisedWords[];
}
/**
 * The passage that is closest to a quote, for `missing`. A hint, never a match.
 */
export interface ClosestPassage {
    /**
     * Its beginning, on one line.
     */
    text: string;
    page?: number;
    annex?: string;
    article?: string;
    paragraph?: string;
    /**
     * Annex, article, paragraph and page in one text.
     */
    place: string;
    /**
     * What the quote says → what the passage says.
     */
    difference: string;
}
/**
 * How the words of a clause speak of a requirement.
 */
export interface RecognisedWords {
    requirement: Term;
    /**
     * `clear`: they speak of it; `hint`: they may; `against`: they say the opposite.
     */
    strength: "clear" | "hint" | "against";
    /**
     * Where: in the sentence of the quote, its paragraph, or its article.
     */
    at: "sentence" | "paragraph" | "article";
    /**
     * The words that decided.
     */
    words: string[];
}
/**
 * Where the record of a clause and the words of its document disagree. Absent where they do not, or where the document cannot be read.
 */
export interface Wording {
    place?: WordingPlace;
    facts?: WordingFact[];
    /**
     * One for each requirement of `covers` that the words do not bear out.
     */
    subjects?: WordingSubject[];
    /**
     * All that the quote is: the heading of an article, the definition of a term, or the document as a whole. Absent for any other.
     */
    form?: "heading" | "definition" | "whole-document";
    /**
     * Requirements for which this passage is recorded, over all clauses of the contract. Absent where it speaks of as many.
     */
    shared?: number;
}
export interface WordingPlace {
    /**
     * `absent`: the document's articles do not include the one on record; `no-articles`: it has none at all; `past-end`: the page on record is behind the last; `no-pages`: the document is a text without pages; `elsewhere`: the quote stands in `found`.
     */
    state: "absent" | "no-articles" | "past-end" | "no-pages" | "elsewhere";
    /**
     * Annex, article, paragraph and page of the quote in one text, for `elsewhere`.
     */
    found?: string;
    /**
     * The last article, for `absent`; the number of the last page, for `past-end`.
     */
    last?: string;
}
export interface WordingFact {
    /**
     * Key of the clause.
     */
    fact: "interval_months" | "interval" | "deadline_hours" | "deadline" | "endpoint";
    /**
     * Its value on record; a list joined by `, `.
     */
    recorded: string;
    /**
     * The value in the words, as a record has it: months, hours, `immediately`, `business-days:N`, measures joined by `, `. Absent where they state none.
     */
    stated?: string;
    /**
     * The sentence states exactly one number.
     */
    certain: boolean;
}
export interface WordingSubject {
    requirement: Term;
    /**
     * `opposite`: the words say the opposite; `elsewhere`: not these words, but those at `better` speak of it; `other-subject`: they speak of `speaks_of`; `no-subject`: they speak of no requirement.
     */
    state: "opposite" | "elsewhere" | "other-subject" | "no-subject";
    /**
     * The sentence, at most 200 characters.
     */
    words: string;
    /**
     * Requirements that the words speak of instead.
     */
    speaks_of?: Term[];
    /**
     * Places that speak of it clearly, for `elsewhere`.
     */
    better?: string[];
}
/**
 * A term that this work does not need, with the reason. Statutory items (PII) can never be declared not applicable.
 * 이 업무에 필요하지 않은 요구사항과 그 사유. 법정 기재사항(PII)은 해당 없음으로 둘 수 없습니다.
 */
export interface NotApplicable {
    requirement: Term;
    /**
     * Reason.
     * 사유.
     */
    reason: string;
    /**
     * Ids of the services it holds for; all of the contract if absent.
     * 해당하는 업무의 id. 적지 않으면 계약의 모든 업무에 해당합니다.
     */
    services?: Id[];
    /**
     * Letters and digits of `reason`.
     */
    reason_length?: number;
}
/**
 * Term of an automatically renewed contract on the as-of date; the first one before it has begun.
 */
export interface TermOfDay {
    from: string;
    to: string;
    /**
     * First day of the next term; absent where no further one follows.
     */
    renews_on?: string;
    /**
     * Last day for notice that keeps the next term from following; absent without one.
     */
    notice_by?: string;
    /**
     * Equal to `from` for a term that a renewal began; absent for the first.
     */
    renewed_on?: string;
    /**
     * One year before `renewed_on`; absent without one.
     */
    review_since?: string;
}
export interface EvidenceFact {
    state: "present" | "absent" | "unreadable" | "empty";
    sha256?: string;
    /**
     * A Git LFS pointer names the digest: the document itself was not fetched. Absent for any other file.
     */
    pointer?: true;
    /**
     * SHA-256 of the text with the other line ends, CRLF for LF or LF for CRLF. Absent where it has none.
     */
    other_ends?: string;
}
/**
 * What the policies answer about one dossier.
 */
export interface PolicyOutput {
    findings: RawFinding[];
    assessment: Assessment[];
    facts: PolicyFacts;
}
export interface RawFinding {
    rule: string;
    subject: Subject;
    /**
     * `vendor`, `contract/<id>` or `guideline/<id>`.
     */
    record: string;
    path: (string | number)[];
    args: RawArgs;
}
export interface Subject {
    vendor?: string;
    service?: string;
    contract?: string;
    guideline?: string;
}
export interface RawArgs {
    case: string;
    [k: string]: string | number | string[];
}
export interface Assessment {
    rule: string;
    subject: Subject;
    status: "pass" | "fail" | "not-applicable";
    reason?: AssessmentReason;
    clauses?: MeetingClause[];
}
export interface AssessmentReason {
    code: "finding" | "stands-in" | "declared" | "no-sensitive-information" | "no-personal-data" | "not-consigned" | "no-development" | "document-elsewhere";
    /**
     * The rule that reports it, for `stands-in`.
     */
    rule?: string;
    /**
     * The contract that declares it, for `declared`.
     */
    contract?: string;
    /**
     * The declared reason, for `declared`.
     */
    text?: string;
}
export interface MeetingClause {
    contract: string;
    /**
     * Index in the contract's `clauses`, from 0.
     */
    clause: number;
    /**
     * What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.
     */
    standing?: "compared" | "checked" | "claimed";
    document?: string;
    article?: string;
    page?: number;
}
/**
 * How the services, contracts and clauses of a dossier stand on the as-of date.
 */
export interface PolicyFacts {
    services: ServiceFact[];
    contracts: ContractFact[];
}
export interface ServiceFact {
    id: string;
    state: ServiceState;
    /**
     * Contracts in force for it, also those that do not name it: a master agreement, an amendment.
     */
    contracts: string[];
}
export interface ContractFact {
    id: string;
    /**
     * Signed, begun and not ended.
     */
    in_force: boolean;
    /**
     * Terminated, or past its last day. A draft, or one that begins later, is not.
     */
    over: boolean;
    /**
     * Ended with nothing that follows: between two terms, or over while an active service that it names has no agreement in force.
     */
    lapsed?: true;
    /**
     * Over because it was terminated.
     */
    terminated?: true;
    /**
     * First day of the latest term but the first.
     */
    renewed_on?: string;
    /**
     * First day of the next term of a contract in force that renews automatically.
     */
    renews_on?: string;
    /**
     * Last day for notice before `renews_on`; it may have passed.
     */
    notice_by?: string;
    /**
     * Amendments of a contract in force that are in force, in order of their ids.
     */
    amended_by?: string[];
    /**
     * Last day it runs by its record; absent for one without an end.
     */
    last_day?: string;
    /**
     * In the order of the contract's `clauses`.
     */
    clauses: ClauseFact[];
}
export interface ClauseFact {
    standing: ClauseStanding;
    lack?: Lack;
}
export interface QuoteLack {
    of: "quote";
    why: "absent" | "too-short" | "not-found";
}
export interface DocumentLack {
    of: "document";
    /**
     * Why its text cannot be read, or `elsewhere`.
     */
    why: string;
}
/**
 * The report of `clausegate check --format json`. `clausegate report` renders it again in every format. With `shard` it is the report of a part alone, whose findings and problems also have `detail`: `clausegate merge` makes the whole report of all parts.
 */
export interface JsonReport {
    schemaVersion: 1;
    tool: ReportTool;
    policy: ReportPolicy;
    /**
     * Texts the rules cite, as they stand on the as-of date.
     */
    law?: ReportLaw[];
    /**
     * Day the judgement is made for.
     */
    asOf: string;
    /**
     * The judged commit; null for a working tree.
     */
    commit: string | null;
    recordsOf?: ReportRecordsOf;
    shard?: ReportShard;
    /**
     * Only of a run that was asked about some vendors (`--vendor`): these, in code-unit order. It is partial: verdict, summary and lists tell of them, of the guidelines and of what no vendor owns; nothing is said of other vendors.
     */
    vendors?: string[];
    /**
     * Language of the texts.
     */
    language: "en" | "ko";
    /**
     * Address the rules' pages were said to be below; absent where none was given.
     */
    rulePages?: string;
    /**
     * Folder of the root below the top of its repository, ending in a slash; absent at the top. What a forge reads names files from the top.
     */
    folder?: string;
    /**
     * Lowest severity that fails the verdict.
     */
    failOn: "error" | "warning" | "note";
    /**
     * Findings that do not fail the verdict, whatever their severity: kinds, rules and cases. Absent where there are none.
     */
    failOnExcept?: string[];
    verdict: "pass" | "fail";
    summary: ReportSummary;
    /**
     * Rules, and single cases of rules, that the configuration reports otherwise than they say themselves, statute rules included.
     */
    overrides: ReportOverride[];
    /**
     * Contracts with clauses that the tool proposed and nobody accepted: these count for nothing. Absent where there are none.
     */
    proposed?: ReportProposedClauses[];
    /**
     * Severities of the configuration that change nothing. Absent where there are none.
     */
    idleSeverities?: ReportIdleSeverity[];
    excuses?: ReportExcuses;
    /**
     * What the change was judged against; null without a base.
     */
    change: ReportChange | null;
    findings: ReportFinding[];
    problems: ReportProblem[];
    /**
     * Every rule and subject that was asked, with its answer.
     */
    assessments: Assessment[];
}
/**
 * What made the report.
 */
export interface ReportTool {
    /**
     * Name of the tool.
     */
    name: "clausegate";
    /**
     * Version of the tool.
     */
    version: string;
}
/**
 * What judged.
 */
export interface ReportPolicy {
    /**
     * SHA-256 of the policy module (policy.wasm).
     */
    digest: string;
    /**
     * SHA-256 of the rules' texts (catalogue.json).
     */
    catalogueDigest: string;
    /**
     * SHA-256 of the words by which clauses are recognised.
     */
    clausesDigest: string;
    /**
     * Edition of the certification criteria guide.
     */
    edition: string;
}
/**
 * A text on the as-of date.
 */
export interface ReportLaw {
    /**
     * Id of the text: act, decree, network-act-decree, guide.
     */
    text: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Whether an edition is on record for the day; if not, whether the day lies before the very first.
     */
    state: "in-force" | "before-first" | "not-on-record";
    /**
     * Number of the edition; null without one.
     */
    number: string | null;
    /**
     * First day of the edition; null without one.
     */
    from: string | null;
    /**
     * The edition in words, or why there is none.
     */
    words: string;
}
/**
 * Only where the records are not known to be those of the as-of date: a statement about these records as of that day, not about what was on record on it.
 */
export interface ReportRecordsOf {
    /**
     * The commit whose records they are; null for files as they are.
     */
    commit: string | null;
    /**
     * Day of its committer, a claim like every date in Git; null for files.
     */
    day: string | null;
}
/**
 * Only of a part of a run: which one, and what all parts of the run have in common. Verdict, summary and lists are those of the part.
 */
export interface ReportShard {
    /**
     * The part, from 1.
     */
    index: number;
    /**
     * How many parts there are.
     */
    count: number;
    /**
     * Vendor folders of all parts together.
     */
    vendors: number;
    /**
     * SHA-256 over the names of all vendor folders and the guidelines.
     */
    inventoryDigest: string;
    /**
     * SHA-256 over the configuration, the waivers and the baseline.
     */
    gateDigest: string;
    /**
     * Language that was asked for or is configured; null for none.
     */
    language: "en" | "ko" | null;
}
/**
 * Counts over the whole run.
 */
export interface ReportSummary {
    /**
     * Vendor folders judged or found broken.
     */
    vendors: number;
    /**
     * Active services.
     */
    services: number;
    /**
     * Contract records judged.
     */
    contracts: number;
    /**
     * Vendors with a problem; their records were not judged.
     */
    notJudged: number;
    requirements: RequirementCounts;
    findings: FindingCounts;
    /**
     * Findings a waiver excuses.
     */
    waived: number;
    /**
     * Findings the baseline excuses.
     */
    baselined: number;
    /**
     * Problems.
     */
    problems: number;
}
/**
 * Answers, one for each rule and subject asked.
 */
export interface RequirementCounts {
    /**
     * Met.
     */
    pass: number;
    /**
     * Not met.
     */
    fail: number;
    /**
     * Not applicable.
     */
    notApplicable: number;
}
/**
 * Open findings by severity.
 */
export interface FindingCounts {
    /**
     * Errors.
     */
    error: number;
    /**
     * Warnings.
     */
    warning: number;
    /**
     * Notes.
     */
    note: number;
}
export interface ReportOverride {
    /**
     * Permanent id of the rule.
     */
    rule: string;
    /**
     * Permanent name of the case it is about; absent for a whole rule. A case's own severity wins over its rule's.
     */
    case?: string;
    /**
     * What it rests on; `statute` also for a rule that stands in for items of the law.
     */
    basis: "statute" | "guideline" | "gate";
    /**
     * Severity the rule or case says. The same as `to` for a case that its rule's override would change.
     */
    from: "error" | "warning" | "note";
    /**
     * Severity it is reported with; `off`: its findings are left out.
     */
    to: "error" | "warning" | "note" | "off";
}
export interface ReportProposedClauses {
    /**
     * Id of the vendor.
     */
    vendor: string;
    /**
     * Id of the contract.
     */
    contract: string;
    /**
     * File of the contract's record, from the root.
     */
    file: string;
    /**
     * Line of the first proposed clause.
     */
    line: number;
    /**
     * Number of proposed clauses.
     */
    clauses: number;
    /**
     * Keys of the requirements they are proposed for.
     */
    requirements: string[];
}
export interface ReportIdleSeverity {
    /**
     * Rule or case, as the configuration names it.
     */
    name: string;
    /**
     * Severity the configuration states.
     */
    to: "error" | "warning" | "note" | "off";
    /**
     * `rule-has-it`, `case-has-it`: that is its severity anyway; `no-case-left`: every case of the rule is milder, or has a severity of its own.
     */
    reason: "rule-has-it" | "no-case-left" | "case-has-it";
    /**
     * Cases of the rule that are milder and stay so, for `rule-has-it`.
     */
    cases: string[];
}
/**
 * What excuses the findings that are excused, as the files have it. A report says it so that it can be held against its findings.
 */
export interface ReportExcuses {
    /**
     * Longest time a waiver may last, in days.
     */
    waiverDays: number;
    /**
     * Waivers of the rules and vendors of waived findings.
     */
    waivers: Waiver[];
    /**
     * Baseline entries of baselined findings.
     */
    baseline: BaselineEntry[];
}
/**
 * One exception: it waives the findings of one rule about one vendor while it is in force.
 * 예외 승인 하나. 효력이 있는 동안 한 업체에 대한 한 규칙의 지적사항을 예외로 처리합니다.
 */
export interface Waiver {
    /**
     * Id of the waived rule, such as SEC-06.
     * 예외로 하는 규칙의 id. 예: SEC-06.
     */
    rule: string;
    vendor: Id;
    service?: Id;
    contract?: Id;
    /**
     * Why the exception is acceptable, for a reviewer.
     * 예외를 허용하는 사유. 검토자가 타당성을 판단할 수 있게 씁니다.
     */
    reason: string;
    /**
     * Owner of the exception: a role or its mailbox, with an address in ASCII letters.
     * 예외를 책임지는 담당 조직 또는 그 공용 메일 주소. 메일 주소는 ASCII 문자로 씁니다.
     */
    owner: string;
    /**
     * Who approved it, with an address in ASCII letters; never the owner.
     * 승인자. 담당(owner)과 같을 수 없습니다. 메일 주소는 ASCII 문자로 씁니다.
     */
    approver: string;
    approved_on: Date;
    expires_on: Date;
    /**
     * Ticket that follows the exception up.
     * 예외를 추적하는 티켓 번호.
     */
    ticket?: string;
    /**
     * Acknowledges that the law requires the item nevertheless; needed for statutory items.
     * 법정 의무임을 확인하고 예외로 한다는 표시. 법정 항목에는 반드시 true로 적습니다.
     */
    acknowledges_statute?: boolean;
    given_for?: GivenFor;
}
/**
 * Facts of the service when the exception was approved; a service with other facts is not waived. Only together with `service`.
 * 예외를 승인할 당시 업무의 사실. 사실이 달라진 업무에는 효력이 없습니다. `service`와 함께 적습니다.
 */
export interface GivenFor {
    started_on?: Date;
    /**
     * Its `type`.
     * 업무의 `type`.
     */
    type?: string;
    /**
     * Its `personal_data`.
     * 업무의 `personal_data`.
     */
    personal_data?: boolean;
    /**
     * Its `important_information`.
     * 업무의 `important_information`.
     */
    important_information?: boolean;
    /**
     * Its `development`.
     * 업무의 `development`.
     */
    development?: boolean;
}
/**
 * One accepted finding. It counts only while the finding is about the same part of the record.
 */
export interface BaselineEntry {
    rule: string;
    vendor?: Id;
    service?: Id;
    contract?: Id;
    guideline?: Id;
    finding: Digest;
    digest: Digest;
    /**
     * What the finding listed when it was accepted; fewer are excused too, more are not.
     */
    lists?: {
        [k: string]: string[];
    };
}
/**
 * What a change was judged against, and what it makes of the findings.
 */
export interface ReportChange {
    /**
     * Commit whose rules, configuration, waivers and baseline judge.
     */
    base: string;
    refs?: ReportRefs;
    /**
     * Commit the change began from: the merge base.
     */
    from: string;
    /**
     * Commit that was judged; null for the working tree.
     */
    head: string | null;
    /**
     * Vendors that were judged: those whose folders differ, or all.
     */
    scope: "changed" | "all";
    /**
     * Vendors' folders that were judged.
     */
    judged: number;
    /**
     * Vendors' folders in base and head.
     */
    folders: number;
    /**
     * Only where base holds no inventory and nothing that judges: the baseline of head counts.
     */
    adoption?: true;
    /**
     * Findings only head has.
     */
    introduced: number;
    /**
     * Findings both have.
     */
    existing: number;
    /**
     * Findings only base has.
     */
    resolved: number;
    /**
     * Vendors with another id in head: the same registration number, name or contract document says so. Only where there are any.
     */
    renamed?: RenamedVendor[];
    /**
     * What the change alters in what judges takes effect after merge; null when it alters nothing.
     */
    merged: ReportMerged | null;
}
/**
 * Full names of the refs that led to the commits; without one, the commit was named by its id.
 */
export interface ReportRefs {
    /**
     * Ref of base.
     */
    base?: string;
    /**
     * Ref of head.
     */
    head?: string;
}
export interface RenamedVendor {
    /**
     * Id in base.
     */
    from: string;
    /**
     * Id in head.
     */
    to: string;
}
export interface ReportMerged {
    /**
     * Findings that do not fail today and will.
     */
    appear: BriefFinding[];
    /**
     * Findings that fail today and will not.
     */
    vanish: BriefFinding[];
}
export interface BriefFinding {
    id: string;
    rule: string;
    message: string;
    vendor: string | null;
    file: string;
    line: number;
    args?: ReportArgs;
}
/**
 * The facts that fill the message.
 */
export interface ReportArgs {
    [k: string]: string | number | string[];
}
/**
 * A rule is broken.
 */
export interface ReportFinding {
    /**
     * Fingerprint of rule, subject and stable path: no line numbers, no wording.
     */
    id: string;
    /**
     * Permanent id of the rule.
     */
    rule: string;
    /**
     * Permanent key of the requirement.
     */
    requirement: string;
    severity: "error" | "warning" | "note";
    /**
     * Why the finding counts or not.
     */
    disposition: "open" | "waived" | "baselined";
    /**
     * The waiver that excuses it; null for any other disposition.
     */
    waiver: ReportWaiver | null;
    /**
     * Between base and head; null without a base.
     */
    change: "introduced" | "existing" | "resolved" | null;
    /**
     * Existing, but made worse by the change: it lists more than before, or is no longer excused. It counts as if introduced.
     */
    worse: boolean;
    /**
     * `upcoming`: it only warns of a day to come. Absent for any other.
     */
    kind?: "upcoming";
    /**
     * The configuration excepts it: it does not fail the verdict, whatever its severity. Absent for any other.
     */
    excepted?: true;
    /**
     * It is open, and its case is new or changed since the baseline was written. Absent for any other.
     */
    ofChangedRule?: true;
    basis: "statute" | "guideline" | "gate";
    /**
     * Where the requirement is laid down, with the editions of the as-of date.
     */
    citation: string;
    /**
     * What the law of the as-of date provides for the breach; null where nothing is on record.
     */
    penalty?: string | null;
    /**
     * What must be true.
     */
    title: string;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * What to write.
     */
    remedy: string;
    /**
     * Vendor id; null for a guideline.
     */
    vendor: string | null;
    /**
     * Service id.
     */
    service: string | null;
    /**
     * Contract id.
     */
    contract: string | null;
    /**
     * Guideline id.
     */
    guideline: string | null;
    /**
     * POSIX path from the root.
     */
    file: string;
    /**
     * From 1.
     */
    line: number;
    /**
     * From 1, in UTF-16 units.
     */
    column: number;
    /**
     * From 1.
     */
    endLine: number;
    /**
     * From 1, exclusive.
     */
    endColumn: number;
    /**
     * JSON pointer (RFC 6901) in the record; may name a key that is missing.
     */
    pointer: string;
    /**
     * Page of the rule: an address, or a path in Clausegate's own repository and package.
     */
    page: string;
    args: ReportArgs;
    /**
     * Services the contract binds, where the finding is about a contract.
     */
    services?: string[];
    frame?: ReportFrame;
    /**
     * Digest a baseline entry would have; absent where nothing can be excused. Of a part it is in `detail`.
     */
    excuse?: string;
    detail?: FindingDetail;
}
export interface ReportWaiver {
    /**
     * Why the exception is acceptable.
     */
    reason: string;
    /**
     * Who answers for it.
     */
    owner: string;
    /**
     * Who approved it.
     */
    approver: string;
    /**
     * Day of approval.
     */
    approvedOn: string;
    /**
     * Last day it counts.
     */
    expiresOn: string;
    /**
     * Where it is followed up; null where the waiver names nothing.
     */
    ticket: string | null;
}
/**
 * Lines of the file.
 */
export interface ReportFrame {
    /**
     * Number of the first line, from 1.
     */
    firstLine: number;
    /**
     * The lines, in order.
     */
    lines: string[];
}
/**
 * Only in a part: what the other formats and languages need.
 */
export interface FindingDetail {
    section: ReportSection;
    citation: ReportText;
    penalty?: ReportText | null;
    title: ReportText;
    message: ReportText;
    remedy: ReportText;
    frame: ReportFrame;
    /**
     * Digest a baseline entry would have; empty where nothing can be excused.
     */
    excuse: string;
}
/**
 * A text in every language.
 */
export interface ReportText {
    /**
     * In English.
     */
    en: string;
    /**
     * In Korean.
     */
    ko: string;
}
/**
 * A file cannot be read or is not valid.
 */
export interface ReportProblem {
    /**
     * Permanent name of the problem.
     */
    code: string;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * What to do.
     */
    remedy: string;
    /**
     * Vendor id, which is the folder; null outside a vendor's folder.
     */
    vendor: string | null;
    /**
     * Between base and head; null without a base.
     */
    change: "introduced" | "existing" | null;
    /**
     * POSIX path from the root.
     */
    file: string;
    /**
     * From 1; null when the whole file is meant.
     */
    line: number | null;
    /**
     * From 1, in UTF-16 units.
     */
    column: number | null;
    /**
     * From 1.
     */
    endLine: number | null;
    /**
     * From 1, exclusive.
     */
    endColumn: number | null;
    /**
     * JSON pointer (RFC 6901) in the record; null when the whole file is meant.
     */
    pointer: string | null;
    args: ReportArgs;
    section?: ReportSection;
    /**
     * Lines of the file, for `clausegate report`; null when the whole file is meant. Of a part they are in `detail`.
     */
    frame?: ReportFrame | null;
    detail?: ProblemDetail;
}
/**
 * Only in a part: what the other formats and languages need.
 */
export interface ProblemDetail {
    section: ReportSection;
    message: ReportText;
    remedy: ReportText;
    /**
     * Null when the whole file is meant.
     */
    frame: ReportFrame | null;
}
/**
 * The answer of `clausegate gate --format json`: whether a vendor may start.
 */
export interface JsonDecision {
    schemaVersion: 1;
    tool: DecisionTool;
    policy: DecisionPolicy;
    /**
     * Language of the texts.
     */
    language: "en" | "ko";
    /**
     * The vendor, as it was asked for.
     */
    vendor: string;
    /**
     * The service, as it was asked for; null for the whole vendor.
     */
    service: string | null;
    /**
     * Texts the rules cite, as they stand on the as-of date.
     */
    law?: DecisionLaw[];
    /**
     * Day the answer is for; null when none was given and the configuration cannot be used.
     */
    asOf: string | null;
    /**
     * Lowest severity that denies; null when the configuration cannot be used.
     */
    failOn: "error" | "warning" | "note" | null;
    /**
     * The judged commit; null for a working tree.
     */
    commit: string | null;
    recordsOf?: DecisionRecordsOf;
    /**
     * Only `allow` lets the vendor start. `cannot-tell` when something could not be judged.
     */
    decision: "allow" | "deny" | "cannot-tell";
    /**
     * True for `allow` and nothing else.
     */
    allow: boolean;
    /**
     * Why not. Empty for `allow` and nothing else.
     */
    reasons: DecisionReason[];
    /**
     * Open findings below `failOn`, or that the configuration excepts: they do not deny.
     */
    remarks: DecisionReason[];
    /**
     * The services the question is about. The answer holds for those that are active.
     */
    services: DecisionService[];
    /**
     * Next renewals of contracts in force that renew automatically, for the services the question is about.
     */
    renewals?: DecisionRenewal[];
    /**
     * Every requirement that was asked and is met.
     */
    passed: DecisionPassed[];
    /**
     * Every requirement that does not apply, with the reason.
     */
    notApplicable: DecisionInapplicable[];
    /**
     * Findings that would deny, were they not waived, each with its waiver.
     */
    waivers: DecisionWaived[];
    /**
     * Findings that would deny, had the baseline not accepted them.
     */
    baselined: DecisionReason[];
    /**
     * Findings that would deny, did the configuration not turn their rules down.
     */
    relaxed: DecisionRelaxed[];
    /**
     * Places at which a file cannot be used.
     */
    problems: DecisionProblem[];
    /**
     * First later day with another answer; null when there is none until `searchedUntil`.
     */
    changesOn: string | null;
    /**
     * What the answer is from `changesOn` on; null without one.
     */
    change: DecisionChange | null;
    /**
     * Last day that was judged in search of another answer; null when no day has a part in it, or nothing could be judged.
     */
    searchedUntil: string | null;
}
/**
 * What answered.
 */
export interface DecisionTool {
    name: "clausegate";
    /**
     * Version of the tool.
     */
    version: string;
}
/**
 * What judged.
 */
export interface DecisionPolicy {
    /**
     * SHA-256 of the policy module (policy.wasm).
     */
    digest: string;
    /**
     * SHA-256 of the rules' texts (catalogue.json).
     */
    catalogueDigest: string;
    /**
     * SHA-256 of the words by which clauses are recognised.
     */
    clausesDigest: string;
    /**
     * Edition of the certification criteria guide.
     */
    edition: string;
}
/**
 * A text on the as-of date.
 */
export interface DecisionLaw {
    /**
     * Id of the text: act, decree, network-act-decree, guide.
     */
    text: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Whether an edition is on record for the day; if not, whether the day lies before the very first.
     */
    state: "in-force" | "before-first" | "not-on-record";
    /**
     * Number of the edition; null without one.
     */
    number: string | null;
    /**
     * First day of the edition; null without one.
     */
    from: string | null;
    /**
     * The edition in words, or why there is none.
     */
    words: string;
}
/**
 * Only where the records are not known to be those of the as-of date: a statement about these records as of that day, not about what was on record on it.
 */
export interface DecisionRecordsOf {
    /**
     * The commit whose records they are; null for files as they are.
     */
    commit: string | null;
    /**
     * Day of its committer, a claim like every date in Git; null for files.
     */
    day: string | null;
}
/**
 * A reason, or what would be one.
 */
export interface DecisionReason {
    /**
     * Names the reason from day to day: a finding's fingerprint, else its code and what it is about.
     */
    id: string;
    /**
     * `finding` for a rule that is broken; else a permanent name of why the rules were not asked, did not count or could not be applied.
     */
    code: string;
    /**
     * Permanent id of the rule; null when it is no rule's.
     */
    rule: string | null;
    /**
     * Permanent key of the requirement; null when it is no rule's.
     */
    requirement: string | null;
    severity: "error" | "warning" | "note";
    basis: "statute" | "guideline" | "gate" | null;
    /**
     * What must be true; null when it is no rule's.
     */
    title: string | null;
    /**
     * Where the requirement is laid down; null when it is no rule's.
     */
    citation: string | null;
    /**
     * What the law of the as-of date provides for the breach; null where nothing is on record.
     */
    penalty?: string | null;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * What to do; null when the message says so.
     */
    remedy: string | null;
    /**
     * Service id, when it is about a service.
     */
    service: string | null;
    /**
     * Contract id, when it is about a contract.
     */
    contract: string | null;
    /**
     * Guideline id, when it is about a guideline.
     */
    guideline: string | null;
    /**
     * Path from the root; null when it is about no file.
     */
    file: string | null;
    /**
     * From 1; null when it is about no place.
     */
    line: number | null;
    /**
     * From 1, in UTF-16 units.
     */
    column: number | null;
    /**
     * Line of the end.
     */
    endLine: number | null;
    /**
     * Column behind the end.
     */
    endColumn: number | null;
    /**
     * JSON pointer from the record's root to what is wrong; may name a key that is missing.
     */
    pointer: string | null;
    /**
     * The rule's page in the package; null when it is no rule's.
     */
    page: string | null;
}
export interface DecisionService {
    /**
     * Service id.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * On `asOf`.
     */
    state: "active" | "not-started" | "ended";
    /**
     * First day.
     */
    startedOn: string;
    /**
     * Last day; null without one.
     */
    endedOn: string | null;
}
export interface DecisionRenewal {
    /**
     * Contract id.
     */
    contract: string;
    /**
     * First day of the next term.
     */
    renewsOn: string;
    /**
     * Last day for notice that prevents the renewal; it may have passed.
     */
    noticeBy: string;
}
/**
 * A requirement that is met.
 */
export interface DecisionPassed {
    /**
     * Permanent id of the rule.
     */
    rule: string;
    /**
     * Permanent key of the requirement.
     */
    requirement: string;
    /**
     * What must be true.
     */
    title: string;
    /**
     * Service id, when it is about a service.
     */
    service: string | null;
    /**
     * Contract id, when it is about a contract.
     */
    contract: string | null;
    /**
     * Guideline id, when it is about a guideline.
     */
    guideline: string | null;
    /**
     * The best standing of its clauses; null where it is not a clause that meets it.
     */
    standing: "compared" | "checked" | "claimed" | null;
    /**
     * The clauses that met it; none where it is not a clause that meets it.
     */
    clauses: DecisionClause[];
}
export interface DecisionClause {
    /**
     * Contract id.
     */
    contract: string;
    /**
     * Index in the contract's `clauses`, from 0.
     */
    clause: number;
    /**
     * What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.
     */
    standing: "compared" | "checked" | "claimed";
    /**
     * Document id.
     */
    document: string | null;
    /**
     * Article.
     */
    article: string | null;
    /**
     * Page.
     */
    page: number | null;
}
/**
 * A requirement that does not apply.
 */
export interface DecisionInapplicable {
    /**
     * Permanent id of the rule.
     */
    rule: string;
    /**
     * Permanent key of the requirement.
     */
    requirement: string;
    /**
     * What must be true.
     */
    title: string;
    /**
     * Service id, when it is about a service.
     */
    service: string | null;
    /**
     * Contract id, when it is about a contract.
     */
    contract: string | null;
    /**
     * Guideline id, when it is about a guideline.
     */
    guideline: string | null;
    /**
     * Permanent name of the reason.
     */
    code: string;
    /**
     * Why it does not apply.
     */
    reason: string;
    /**
     * Contract that declares it, when a contract does.
     */
    declaredIn: string | null;
}
/**
 * A finding a waiver excuses.
 */
export interface DecisionWaived {
    /**
     * Names the reason from day to day: a finding's fingerprint, else its code and what it is about.
     */
    id: string;
    /**
     * `finding` for a rule that is broken; else a permanent name of why the rules were not asked, did not count or could not be applied.
     */
    code: string;
    /**
     * Permanent id of the rule; null when it is no rule's.
     */
    rule: string | null;
    /**
     * Permanent key of the requirement; null when it is no rule's.
     */
    requirement: string | null;
    severity: "error" | "warning" | "note";
    basis: "statute" | "guideline" | "gate" | null;
    /**
     * What must be true; null when it is no rule's.
     */
    title: string | null;
    /**
     * Where the requirement is laid down; null when it is no rule's.
     */
    citation: string | null;
    /**
     * What the law of the as-of date provides for the breach; null where nothing is on record.
     */
    penalty?: string | null;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * What to do; null when the message says so.
     */
    remedy: string | null;
    /**
     * Service id, when it is about a service.
     */
    service: string | null;
    /**
     * Contract id, when it is about a contract.
     */
    contract: string | null;
    /**
     * Guideline id, when it is about a guideline.
     */
    guideline: string | null;
    /**
     * Path from the root; null when it is about no file.
     */
    file: string | null;
    /**
     * From 1; null when it is about no place.
     */
    line: number | null;
    /**
     * From 1, in UTF-16 units.
     */
    column: number | null;
    /**
     * Line of the end.
     */
    endLine: number | null;
    /**
     * Column behind the end.
     */
    endColumn: number | null;
    /**
     * JSON pointer from the record's root to what is wrong; may name a key that is missing.
     */
    pointer: string | null;
    /**
     * The rule's page in the package; null when it is no rule's.
     */
    page: string | null;
    waiver: DecisionWaiver;
}
/**
 * The waiver that excuses it. Days are both included.
 */
export interface DecisionWaiver {
    /**
     * Why the exception is acceptable.
     */
    reason: string;
    /**
     * Who answers for it.
     */
    owner: string;
    /**
     * Who approved it.
     */
    approver: string;
    /**
     * First day.
     */
    approvedOn: string;
    /**
     * Last day.
     */
    expiresOn: string;
    /**
     * Ticket that follows it up.
     */
    ticket: string | null;
}
/**
 * A finding the configuration turns down.
 */
export interface DecisionRelaxed {
    /**
     * Names the reason from day to day: a finding's fingerprint, else its code and what it is about.
     */
    id: string;
    /**
     * `finding` for a rule that is broken; else a permanent name of why the rules were not asked, did not count or could not be applied.
     */
    code: string;
    /**
     * Permanent id of the rule; null when it is no rule's.
     */
    rule: string | null;
    /**
     * Permanent key of the requirement; null when it is no rule's.
     */
    requirement: string | null;
    severity: "error" | "warning" | "note";
    basis: "statute" | "guideline" | "gate" | null;
    /**
     * What must be true; null when it is no rule's.
     */
    title: string | null;
    /**
     * Where the requirement is laid down; null when it is no rule's.
     */
    citation: string | null;
    /**
     * What the law of the as-of date provides for the breach; null where nothing is on record.
     */
    penalty?: string | null;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * What to do; null when the message says so.
     */
    remedy: string | null;
    /**
     * Service id, when it is about a service.
     */
    service: string | null;
    /**
     * Contract id, when it is about a contract.
     */
    contract: string | null;
    /**
     * Guideline id, when it is about a guideline.
     */
    guideline: string | null;
    /**
     * Path from the root; null when it is about no file.
     */
    file: string | null;
    /**
     * From 1; null when it is about no place.
     */
    line: number | null;
    /**
     * From 1, in UTF-16 units.
     */
    column: number | null;
    /**
     * Line of the end.
     */
    endLine: number | null;
    /**
     * Column behind the end.
     */
    endColumn: number | null;
    /**
     * JSON pointer from the record's root to what is wrong; may name a key that is missing.
     */
    pointer: string | null;
    /**
     * The rule's page in the package; null when it is no rule's.
     */
    page: string | null;
    /**
     * The rule's own severity.
     */
    from: "error" | "warning" | "note";
    /**
     * The severity in clausegate.yaml.
     */
    to: "error" | "warning" | "note" | "off";
}
/**
 * A place at which a file cannot be used.
 */
export interface DecisionProblem {
    /**
     * Permanent name of the problem.
     */
    code: string;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * What to do.
     */
    remedy: string;
    /**
     * Path from the root.
     */
    file: string;
    /**
     * From 1; null when it is about no place.
     */
    line: number | null;
    /**
     * From 1, in UTF-16 units.
     */
    column: number | null;
    /**
     * Line of the end.
     */
    endLine: number | null;
    /**
     * Column behind the end.
     */
    endColumn: number | null;
    /**
     * JSON pointer from the record's root to what is wrong; may name a key that is missing.
     */
    pointer: string | null;
}
/**
 * The answer from a later day on.
 */
export interface DecisionChange {
    /**
     * The answer then.
     */
    to: "allow" | "deny" | "cannot-tell";
    /**
     * Reasons of that day that are none today.
     */
    appear: DecisionReason[];
    /**
     * Reasons of today that are none on that day.
     */
    vanish: DecisionReason[];
    /**
     * What happens to contracts on that day, for the services the question is about.
     */
    contracts?: DecisionContractEvent[];
}
export interface DecisionContractEvent {
    /**
     * `renewed`: a new term begins. `amended`: an amendment comes into force. `terminated`: it ends early. `lapsed`: its term ends, and nothing follows it, at least until a later renewal.
     */
    kind: "renewed" | "amended" | "terminated" | "lapsed";
    /**
     * Contract id.
     */
    contract: string;
    /**
     * First day of the new term; null for anything else.
     */
    on: string | null;
    /**
     * Id of the amendment; null for anything else.
     */
    amendment: string | null;
    /**
     * The event in words.
     */
    message: string;
}
/**
 * The answer of `clausegate draft --format json`: what a contract says of itself, which clauses its words suggest, and what is missing.
 */
export interface JsonDraft {
    schemaVersion: 1;
    document: DraftDocument;
    /**
     * All documents in the order they were named, where there are several.
     */
    documents?: DraftDocument[];
    /**
     * Clauses that speak of a requirement.
     */
    proposals: DraftClause[];
    /**
     * Clauses that may.
     */
    hints: DraftClause[];
    /**
     * Clauses that say the opposite.
     */
    opposites: DraftClause[];
    /**
     * Keys of requirements without a proposal.
     */
    not_found: string[];
    /**
     * The same with what would meet them.
     */
    missing: {
        requirement: string;
        rule: string;
        /**
         * A sentence that would meet it.
         */
        sentence?: string;
    }[];
    /**
     * What the text says of the contract; a key is absent where it does not state it in full.
     */
    agreement: {
        title?: string;
        parties: {
            name: string;
            role: "customer" | "vendor";
        }[];
        signed_on?: string;
        effective?: {
            from: string;
            to?: string;
        };
        renewal?: {
            automatic: true;
            term_months: number;
            notice_days?: number;
        };
        /**
         * Lines that name who processes on the vendor's behalf.
         */
        subprocessing: string[];
    };
}
export interface DraftDocument {
    path: string;
    sha256: string;
    /**
     * SHA-256 of the data that recognised the clauses.
     */
    lexiconDigest: string;
}
export interface DraftClause {
    /**
     * Path of the document, where there are several.
     */
    document?: string;
    requirement: string;
    article?: string;
    annex?: string;
    /**
     * Page of the file, where no article is known.
     */
    page?: number;
    quote: string;
    /**
     * `clear`: it speaks of the requirement. `hint`: it may. `against`: it says the opposite.
     */
    confidence: "clear" | "hint" | "against";
    /**
     * The words that decided.
     */
    words: string[];
    facts?: {
        interval_months?: number;
        interval?: "unstated";
        deadline_hours?: number;
        deadline?: string;
        endpoint?: ("anti-virus" | "password-policy" | "screen-saver")[];
    };
}
/**
 * The answer of `clausegate history --format json`: commits and days that changed a verdict.
 */
export interface JsonHistory {
    schemaVersion: 1;
    tool: HistoryTool;
    policy: HistoryPolicy;
    /**
     * Language of texts.
     */
    language: "en" | "ko";
    /**
     * Whose configuration judges: the newest commit's (`now`), or each commit's own (`then`). Waivers and baseline are always each commit's own.
     */
    mode: "now" | "then";
    /**
     * The commit whose configuration judges all; null in mode `then`.
     */
    configuredBy: string | null;
    /**
     * Whose days they are.
     */
    timeZone: string;
    /**
     * Every verdict is about the records of its day, as committed by then: nothing recorded later counts.
     */
    basis?: "records-of-each-day";
    /**
     * Newest commit.
     */
    head: string;
    /**
     * Last day that is told.
     */
    until: string;
    /**
     * Commits along first parents that were looked at.
     */
    commits: number;
    /**
     * What the first entry is compared with; null when everything is told.
     */
    since: HistorySince | null;
    /**
     * The vendors that were asked about; null for all.
     */
    vendors: string[] | null;
    start: HistoryStatus;
    /**
     * In order of time.
     */
    entries: HistoryJsonEntry[];
    /**
     * Commits that can be reached, but are not on the line of first parents, by the commit of that line that brought them in: in none of `entries`, and not in `commits`. Only where there are any.
     */
    sides?: HistorySide[];
    end: HistoryEnd;
}
/**
 * What judged. Its rules judge all commits.
 */
export interface HistoryTool {
    name: "clausegate";
    /**
     * Version of the tool.
     */
    version: string;
}
/**
 * The rules of this tool: older rules are not in the repository.
 */
export interface HistoryPolicy {
    /**
     * SHA-256 of the policy module (policy.wasm).
     */
    digest: string;
    /**
     * SHA-256 of the rules' texts (catalogue.json).
     */
    catalogueDigest: string;
    /**
     * SHA-256 of the words by which clauses are recognised.
     */
    clausesDigest: string;
    /**
     * Edition of the certification criteria guide.
     */
    edition: string;
}
export interface HistorySince {
    /**
     * Full id.
     */
    commit: string;
    /**
     * The day its state is taken of.
     */
    day: string;
}
/**
 * Where the inventory stands.
 */
export interface HistoryStatus {
    /**
     * `not-judged` is never a pass: `reason` says why. `no-inventory`: there is none yet.
     */
    standing: "pass" | "fail" | "not-judged" | "no-inventory";
    /**
     * Why it could not be judged; null otherwise.
     */
    reason: string | null;
}
/**
 * A commit that changed a verdict, or a day that did so without a commit.
 */
export interface HistoryJsonEntry {
    /**
     * `day`: a contract lapsed, a waiver expired, a service began: nothing was committed.
     */
    kind: "commit" | "day";
    /**
     * The day it is judged for: never earlier than that of the entry before.
     */
    day: string;
    /**
     * Null for a day.
     */
    commit: HistoryCommit | null;
    before: HistoryStatus;
    after: HistoryStatus;
    /**
     * Vendors whose own verdict is another than before.
     */
    vendors: HistoryVendorChange[];
    /**
     * Vendors that got another id. What was found of them goes on under it. Only where there are any.
     */
    renamed?: HistoryRename[];
    /**
     * Services and contracts that got another id. What was found of them goes on under it. Only where there are any.
     */
    renamedItems?: HistoryRenamedItem[];
    /**
     * Findings that go on under another id, as those of anything renamed do. Only where there are any.
     */
    continued?: HistoryContinued[];
    /**
     * Active vendors that were removed, and removed ones that came back. Only where there are any.
     */
    events?: HistoryVendorEvent[];
    /**
     * What happened to contracts that were known before. Only where there is anything.
     */
    contracts?: HistoryContractEvent[];
    /**
     * What is new.
     */
    introduced: HistoryJsonItem[];
    /**
     * What is gone, each with its `ending`. `severity` and `disposition` are those it had.
     */
    resolved: HistoryJsonItem[];
    /**
     * What has another severity or disposition, or lacks more or less.
     */
    changed: HistoryChangedItem[];
}
/**
 * A commit.
 */
export interface HistoryCommit {
    /**
     * Full id. Attested: every object was checked against its id.
     */
    id: string;
    signature: HistorySignature;
    /**
     * The committer's time is earlier than that of a commit before it: it is judged for the latest day so far.
     */
    clockRunsBackwards: boolean;
    claimed: HistoryClaims;
}
/**
 * What the commit's signature is worth by the keys that are trusted where the history was told.
 */
export interface HistorySignature {
    /**
     * A bad signature is `signed-not-verifiable` with the reason `bad`, never verified.
     */
    state: "verified" | "signed-not-verifiable" | "unsigned";
    /**
     * Why a signature that is there proves nothing; null otherwise.
     */
    reason: "bad" | "untrusted-key" | "expired-signature" | "expired-key" | "revoked-key" | "no-key" | "no-signers" | "not-checked" | null;
    /**
     * Who signed, where that is verified.
     */
    signer: string | null;
    /**
     * Fingerprint or id of the key, where the signature is verified.
     */
    key: string | null;
}
/**
 * What only the commit itself says. All of it can be forged.
 */
export interface HistoryClaims {
    author: HistoryPerson;
    committer: HistoryPerson;
    /**
     * First line of the message, shortened.
     */
    subject: string;
    /**
     * Whether it has several parents.
     */
    isMerge: boolean;
    /**
     * The pull or merge request the message names.
     */
    pullRequest: HistoryPullRequest | null;
    /**
     * Lines of the message that name who looked at the change.
     */
    approvals: HistoryApproval[];
    mergedBy?: HistoryMerger;
    /**
     * The platform that is its committer instead of a person. Only where one is.
     */
    platform?: "GitHub";
    /**
     * It names a pull or merge request and is no merge: if that is true, the request's commits were squashed into it. Only where it does.
     */
    isSquash?: true;
    /**
     * Other persons that the end of the message names; none of them approves. Only where it names any.
     */
    trailers?: HistoryTrailer[];
    /**
     * Commits that the message names as reverted, reapplied or picked. Only where it names any.
     */
    relations?: HistoryRelation[];
}
/**
 * A name and a time as the commit gives them.
 */
export interface HistoryPerson {
    /**
     * Shortened to 200 characters.
     */
    name: string;
    /**
     * Shortened to 200 characters.
     */
    email: string;
    /**
     * The day of the time, in `timeZone`.
     */
    day: string;
    /**
     * In UTC; whole seconds.
     */
    time: string;
}
export interface HistoryPullRequest {
    /**
     * GitHub's or GitLab's.
     */
    kind: "pull-request" | "merge-request";
    /**
     * Its number.
     */
    number: number;
}
export interface HistoryApproval {
    /**
     * Name of the line.
     */
    trailer: "Reviewed-by" | "Approved-by" | "Acked-by";
    /**
     * Whom it names.
     */
    who: string;
}
/**
 * Who merged: the committer, or the author where a platform committed. Only for a merge.
 */
export interface HistoryMerger {
    /**
     * Shortened to 200 characters.
     */
    name: string;
    /**
     * Shortened to 200 characters.
     */
    email: string;
}
export interface HistoryTrailer {
    /**
     * Name of the line.
     */
    trailer: "Signed-off-by" | "Co-authored-by" | "Merged-by";
    /**
     * Whom it names.
     */
    who: string;
}
/**
 * What a message says its commit does to another one.
 */
export interface HistoryRelation {
    /**
     * `reapplies`: it reverts a revert. `cherry-picked`: it was made from the other one.
     */
    kind: "reverts" | "reapplies" | "cherry-picked";
    /**
     * The other commit's id as the message gives it, perhaps shortened; null where it gives none.
     */
    named: string | null;
    /**
     * The repository that the message says the request is of, as written. Only where it names one.
     */
    repository?: string;
    /**
     * The pull or merge request that the message names instead.
     */
    pullRequest: HistoryRelatedRequest | null;
    /**
     * The other commit, in full; null where the history does not have it, or has several that may be meant.
     */
    commit: string | null;
    /**
     * For a revert: whether the folders of the inventory that the other commit changed are as they were before it. Null where that is not known.
     */
    restored: boolean | null;
}
export interface HistoryRelatedRequest {
    /**
     * GitHub's or GitLab's.
     */
    kind: "pull-request" | "merge-request";
    /**
     * Its number.
     */
    number: number;
}
export interface HistoryVendorChange {
    /**
     * Vendor id.
     */
    vendor: string;
    /**
     * Null for a vendor that was not there.
     */
    before: "pass" | "fail" | null;
    /**
     * Null for a vendor that is gone.
     */
    after: "pass" | "fail" | null;
}
export interface HistoryRename {
    /**
     * Old id.
     */
    from: string;
    /**
     * New id.
     */
    to: string;
}
export interface HistoryRenamedItem {
    /**
     * Vendor id.
     */
    vendor: string;
    /**
     * Which of its things.
     */
    kind: "service" | "contract";
    /**
     * Old id.
     */
    from: string;
    /**
     * New id.
     */
    to: string;
}
export interface HistoryContinued {
    /**
     * Id until then.
     */
    from: string;
    /**
     * Id from then on.
     */
    to: string;
}
export interface HistoryVendorEvent {
    /**
     * `removed`: its work goes on, or its records could not be read, and it is gone from the records. That is never a remedy. `returned`: it was removed, and is there again.
     */
    kind: "removed" | "returned";
    /**
     * Vendor id.
     */
    vendor: string;
    /**
     * For `returned`: id that it had when it was removed, where that is another.
     */
    formerId?: string;
    /**
     * Its services whose work goes on: of a removed vendor, those until then.
     */
    services: string[];
    /**
     * For `returned`: the commit that removed it, its day, and the verdict until then.
     */
    earlier: HistoryEarlierVendor | null;
    /**
     * The event in words.
     */
    message: string;
}
export interface HistoryEarlierVendor {
    /**
     * The commit.
     */
    commit: string;
    /**
     * Its day.
     */
    day: string;
    /**
     * Its last verdict.
     */
    verdict: "pass" | "fail";
}
export interface HistoryContractEvent {
    /**
     * `renewed`: a new term began, automatically or as agreed. `amended`: an amendment is in force. `terminated`: it ended early. `lapsed`: its term ended, and nothing follows it, at least until a later renewal.
     */
    kind: "renewed" | "amended" | "terminated" | "lapsed";
    /**
     * Vendor id.
     */
    vendor: string;
    /**
     * Contract id.
     */
    contract: string;
    /**
     * First day of the new term, which a commit may record later; null for anything else.
     */
    on: string | null;
    /**
     * Id of the amendment; null for anything else.
     */
    amendment: string | null;
    /**
     * The event in words.
     */
    message: string;
}
/**
 * A finding or a problem.
 */
export interface HistoryJsonItem {
    /**
     * A rule that is broken, or a file that cannot be used.
     */
    kind: "finding" | "problem";
    /**
     * Names the finding for good: rule, subject and stable path.
     */
    id: string;
    /**
     * Permanent id of the rule; null for a problem.
     */
    rule: string | null;
    /**
     * Permanent name of the kind of problem; null for a finding.
     */
    code: string | null;
    /**
     * Permanent key of the requirement; null for a problem.
     */
    requirement: string | null;
    /**
     * Null for a problem, which always fails.
     */
    severity: "error" | "warning" | "note" | null;
    /**
     * Whether it counts; null for a problem.
     */
    disposition: "open" | "waived" | "baselined" | null;
    /**
     * It does not fail the verdict, whatever its severity. Absent for any other.
     */
    excepted?: true;
    /**
     * The waiver that waives it; null for any other disposition.
     */
    waiver: HistoryWaiver | null;
    /**
     * Vendor id.
     */
    vendor: string | null;
    /**
     * Service id.
     */
    service: string | null;
    /**
     * Contract id.
     */
    contract: string | null;
    /**
     * Guideline id.
     */
    guideline: string | null;
    ending?: HistoryEnding;
    /**
     * File from the root, as the commit names it.
     */
    file: string;
    /**
     * What is wrong.
     */
    message: string;
}
/**
 * The waiver that waives it.
 */
export interface HistoryWaiver {
    /**
     * Why the exception is acceptable.
     */
    reason: string;
    /**
     * Who answers for it.
     */
    owner: string;
    /**
     * Who approved it.
     */
    approver: string;
    /**
     * Day of approval.
     */
    approvedOn: string;
    /**
     * Last day it counts.
     */
    expiresOn: string;
    /**
     * Where it is followed up.
     */
    ticket: string | null;
}
/**
 * How it ended: only in `resolved`.
 */
export interface HistoryEnding {
    /**
     * `remedied`: the requirement is met. `replaced`: another finding takes its place. `not-asked`: the requirement is asked of it no longer. `removed`: gone from the records. `turned-off`: its rule, or the one in whose place it stands, is off.
     */
    how: "remedied" | "replaced" | "not-asked" | "removed" | "turned-off";
    /**
     * Rule of the finding that replaces it, or kind of the problem; null for any other ending.
     */
    by: string | null;
}
/**
 * A finding that stands, but otherwise than before.
 */
export interface HistoryChangedItem {
    /**
     * A rule that is broken, or a file that cannot be used.
     */
    kind: "finding" | "problem";
    /**
     * Names the finding for good: rule, subject and stable path.
     */
    id: string;
    /**
     * Permanent id of the rule; null for a problem.
     */
    rule: string | null;
    /**
     * Permanent name of the kind of problem; null for a finding.
     */
    code: string | null;
    /**
     * Permanent key of the requirement; null for a problem.
     */
    requirement: string | null;
    /**
     * Null for a problem, which always fails.
     */
    severity: "error" | "warning" | "note" | null;
    /**
     * Whether it counts; null for a problem.
     */
    disposition: "open" | "waived" | "baselined" | null;
    /**
     * It does not fail the verdict, whatever its severity. Absent for any other.
     */
    excepted?: true;
    /**
     * The waiver that waives it; null for any other disposition.
     */
    waiver: HistoryWaiver | null;
    /**
     * Vendor id.
     */
    vendor: string | null;
    /**
     * Service id.
     */
    service: string | null;
    /**
     * Contract id.
     */
    contract: string | null;
    /**
     * Guideline id.
     */
    guideline: string | null;
    /**
     * File from the root, as the commit names it.
     */
    file: string;
    /**
     * What is wrong.
     */
    message: string;
    was: HistoryWas;
}
/**
 * What it was before.
 */
export interface HistoryWas {
    severity: "error" | "warning" | "note";
    disposition: "open" | "waived" | "baselined";
}
/**
 * Commits that a merge brought in, along their own first parents.
 */
export interface HistorySide {
    /**
     * The commit of the line of first parents by which they became reachable.
     */
    mergedBy: string;
    /**
     * Its day.
     */
    mergedOn: string;
    /**
     * The commit that the first of them follows; null where it has no parent.
     */
    base: string | null;
    /**
     * All of them, in their order.
     */
    commits: HistorySideCommit[];
    /**
     * Those that changed something of a vendor, and days that did so without a commit, in their order. Only the vendors that differ from the base are judged: the whole inventory has no verdict here.
     */
    entries: HistorySideEntry[];
}
export interface HistorySideCommit {
    /**
     * Full id.
     */
    id: string;
    /**
     * Its day: never earlier than that of the one before it on its line.
     */
    day: string;
    /**
     * Whether it changed the inventory, waivers, baseline or configuration. Those that did are judged.
     */
    changes: boolean;
}
/**
 * A commit beside the line of first parents, or a day between such commits.
 */
export interface HistorySideEntry {
    /**
     * As in `entries`.
     */
    kind: "commit" | "day";
    /**
     * The day it is judged for.
     */
    day: string;
    /**
     * Null for a day.
     */
    commit: HistoryCommit | null;
    /**
     * Why it could not be judged; null where it could.
     */
    reason: string | null;
    /**
     * Vendors whose own verdict is another than before.
     */
    vendors: HistoryVendorChange[];
    /**
     * Vendors that got another id. What was found of them goes on under it. Only where there are any.
     */
    renamed?: HistoryRename[];
    /**
     * Services and contracts that got another id. What was found of them goes on under it. Only where there are any.
     */
    renamedItems?: HistoryRenamedItem[];
    /**
     * Findings that go on under another id, as those of anything renamed do. Only where there are any.
     */
    continued?: HistoryContinued[];
    /**
     * Active vendors that were removed, and removed ones that came back. Only where there are any.
     */
    events?: HistoryVendorEvent[];
    /**
     * What happened to contracts that were known before. Only where there is anything.
     */
    contracts?: HistoryContractEvent[];
    /**
     * What is new.
     */
    introduced: HistoryJsonItem[];
    /**
     * What is gone, each with its `ending`. `severity` and `disposition` are those it had.
     */
    resolved: HistoryJsonItem[];
    /**
     * What has another severity or disposition, or lacks more or less.
     */
    changed: HistoryChangedItem[];
}
/**
 * The state on the last day.
 */
export interface HistoryEnd {
    /**
     * `not-judged` is never a pass: `reason` says why. `no-inventory`: there is none yet.
     */
    standing: "pass" | "fail" | "not-judged" | "no-inventory";
    /**
     * Why it could not be judged; null otherwise.
     */
    reason: string | null;
    /**
     * By id.
     */
    vendors: HistoryVendor[];
    findings: HistoryCounts;
    /**
     * Findings a waiver excuses.
     */
    waived: number;
    /**
     * Findings the baseline excuses.
     */
    baselined: number;
    /**
     * Files that cannot be used.
     */
    problems: number;
    /**
     * What still stands.
     */
    items: HistoryJsonItem[];
}
export interface HistoryVendor {
    /**
     * Vendor id.
     */
    vendor: string;
    /**
     * Of this vendor alone.
     */
    verdict: "pass" | "fail";
}
/**
 * Open findings by severity.
 */
export interface HistoryCounts {
    error: number;
    warning: number;
    note: number;
}
/**
 * The plan of `clausegate import --format json`: the records that a register of vendors would become. Personal identifiers are in no part of it.
 */
export interface JsonImport {
    schemaVersion: 1;
    document: {
        path: string;
        sha256: string;
    };
    /**
     * Whether values of the register replace those of the records.
     */
    update: boolean;
    /**
     * The tables that were read, and the meaning of their columns.
     */
    tables: {
        kind: TableKind;
        sheet: string;
        table: number;
        row?: number;
        column?: number;
        heading?: string;
        columns: {
            column: number;
            heading: string;
            field: string;
            /**
             * Whether the heading was recognised.
             */
            known: boolean;
        }[];
    }[];
    vendors: {
        id: string;
        name: string;
        place: RegisterPlace;
        state: "new" | "changed" | "same";
        services: {
            id: string;
            name: string | null;
            isNew: boolean;
        }[];
        contracts: {
            id: string;
            name: string | null;
            isNew: boolean;
            from: string | null;
            to: string | null;
            /**
             * Whether it has no end.
             */
            isOpen: boolean;
        }[];
        /**
         * Values that are written to existing records.
         */
        fills: RecordChange[];
        /**
         * Values that differ, and stay unless `update` is true.
         */
        differences: RecordChange[];
        /**
         * Values that a person has to fill in.
         */
        gaps: number;
    }[];
    files: {
        path: string;
        state: "new" | "changed";
        /**
         * The whole text of the file.
         */
        text: string;
    }[];
    /**
     * Cells that are not certain.
     */
    unclear: RegisterRemark[];
    /**
     * Cells whose personal identifiers were left out.
     */
    personal: {
        code: "resident-number" | "phone" | "mailbox" | "person";
        place: RegisterPlace;
    }[];
    /**
     * Tables, rows and columns that were left out on purpose.
     */
    left_out: RegisterRemark[];
}
export interface RegisterPlace {
    kind: TableKind;
    /**
     * Name of the sheet; empty for other kinds.
     */
    sheet: string;
    table: number;
    row?: number;
    column?: number;
    heading?: string;
}
export interface RecordChange {
    /**
     * What of the inventory it is part of.
     */
    part: "vendor" | "service" | "contract";
    /**
     * Name of the service, id of the vendor or contract.
     */
    name: string;
    file: string;
    /**
     * JSON Pointer in the record.
     */
    pointer: string;
    /**
     * Absent where the record had none.
     */
    old?: {
        [k: string]: unknown;
    };
    value: unknown;
}
export interface RegisterRemark {
    code: string;
    place: RegisterPlace;
    value: string;
    /**
     * Id of the record that it asks about.
     */
    record?: string;
}
/**
 * The manifest of an evidence pack (`clausegate audit`): every file of the pack, and what it was made of.
 */
export interface JsonManifest {
    schemaVersion: 1;
    tool: {
        name: "clausegate";
        version: string;
    };
    policy: {
        digest: Sha256;
        catalogueDigest: Sha256;
        clausesDigest: Sha256;
        edition: string;
    };
    commit: ObjectId;
    committedOn: string;
    asOf: string;
    /**
     * The days the timeline covers, both included; null without one.
     */
    period: null | {
        from: string;
        to: string;
    };
    inventory: string;
    verdict: "pass" | "fail";
    /**
     * Every file of the pack but the manifest itself, in order of their paths.
     */
    files: ManifestFile[];
    /**
     * Documents that the records name and the pack does not hold.
     */
    notCopied: {
        path: string;
        reason: "absent" | "unreadable" | "empty" | "not-fetched" | "too-large";
    }[];
    digest: Sha256;
}
export interface ManifestFile {
    /**
     * Path in the pack.
     */
    path: string;
    bytes: number;
    sha256: Sha256;
    kind: "report" | "record" | "document";
    /**
     * What it is a copy of; null for a report.
     */
    source: null | {
        /**
         * Path from the root of the repository's inventory.
         */
        path: string;
        blob: ObjectId;
    };
}
/**
 * The answer of `clausegate blame --format json`: since when a rule stands where it does.
 */
export interface JsonBlame {
    schemaVersion: 1;
    tool: HistoryTool;
    policy: HistoryPolicy;
    /**
     * Language of texts.
     */
    language: "en" | "ko";
    /**
     * Whose configuration judges: the newest commit's (`now`), or each commit's own (`then`). Waivers and baseline are always each commit's own.
     */
    mode: "now" | "then";
    /**
     * The commit whose configuration judges all; null in mode `then`.
     */
    configuredBy: string | null;
    /**
     * Whose days they are.
     */
    timeZone: string;
    /**
     * Every verdict is about the records of its day, as committed by then: nothing recorded later counts.
     */
    basis?: "records-of-each-day";
    /**
     * Newest commit.
     */
    head: string;
    /**
     * Last day that is told.
     */
    until: string;
    /**
     * Commits along first parents that were looked at.
     */
    commits: number;
    /**
     * Vendor id.
     */
    vendor: string;
    /**
     * Permanent id of the rule.
     */
    rule: string;
    /**
     * Permanent key of the requirement.
     */
    requirement: string;
    /**
     * What must be true.
     */
    title: string;
    /**
     * Why the vendor cannot be judged on the last day: what is told is what was known last. Null where it can.
     */
    notJudged: string | null;
    whereabouts: BlameWhereabouts;
    /**
     * The vendor's other ids in order of time, with the commits that changed them. Only where there are any.
     */
    renames?: BlameRename[];
    /**
     * What the rule is asked of, by id.
     */
    subjects: BlameSubject[];
}
export interface BlameRename {
    /**
     * Old id.
     */
    from: string;
    /**
     * New id.
     */
    to: string;
    /**
     * The commit.
     */
    commit: string;
    /**
     * Its day.
     */
    day: string;
    /**
     * Present if an earlier commit had removed it, and this one recorded it again.
     */
    returned?: true;
}
export interface BlameSubject {
    /**
     * Service id; null with `contract` for the vendor as a whole.
     */
    service: string | null;
    /**
     * Contract id.
     */
    contract: string | null;
    /**
     * `broken` unless every finding is excused. `off`: the configuration turns the rule off.
     */
    state: "met" | "broken" | "waived" | "baselined" | "not-applicable" | "off";
    since: BlameSince;
    /**
     * The state before this one, and how it ended; null where there was none, as far as the history goes back.
     */
    before?: BlameBefore | null;
    /**
     * Ids that its service or contract had before, in order. Only where there are any.
     */
    formerIds?: BlameFormerId[];
    /**
     * Other states that it had beside the line of first parents. Only where there are any.
     */
    beside?: BlameBeside[];
    /**
     * Periods since then in which it could not be judged. Only where there are any.
     */
    gaps?: BlameGap[];
    /**
     * Who approved that it is waived.
     */
    waivers: HistoryWaiver[];
    /**
     * What is found on the last day.
     */
    findings: HistoryJsonItem[];
}
/**
 * Since when that is so.
 */
export interface BlameSince {
    /**
     * First day.
     */
    day: string;
    /**
     * Whether a commit made it so, or the passing of days.
     */
    kind: "commit" | "day";
    commit: HistoryCommit;
    /**
     * It was so when it was first asked, under whatever id: as far as the history goes back, it was never otherwise.
     */
    wasNeverOtherwise: boolean;
}
export interface BlameBefore {
    /**
     * As `state` above.
     */
    state: "met" | "broken" | "waived" | "baselined" | "not-applicable" | "off";
    /**
     * First day.
     */
    from: string;
    /**
     * First day it was no longer so.
     */
    until: string;
    /**
     * `changed`: it became the state of now. `vendor-removed`, `removed`: the vendor, or the service or contract itself, was removed from the records. `not-asked`: the rule was no longer asked of it.
     */
    end: "changed" | "vendor-removed" | "removed" | "not-asked";
    /**
     * The commit that ended it; null where a day did.
     */
    commit: string | null;
}
export interface BlameFormerId {
    /**
     * Service id of then.
     */
    service: string | null;
    /**
     * Contract id of then.
     */
    contract: string | null;
    /**
     * First day of the next id.
     */
    until: string;
}
export interface BlameBeside {
    /**
     * As `state` above.
     */
    state: "met" | "broken" | "waived" | "baselined" | "not-applicable" | "off";
    /**
     * First day.
     */
    day: string;
    /**
     * Whether a commit made it so, or the passing of days.
     */
    kind: "commit" | "day";
    /**
     * The commit; for a day the one that was in force.
     */
    commit: string;
    /**
     * The commit of the line of first parents that brought it in.
     */
    mergedBy: string;
}
export interface BlameGap {
    /**
     * First day.
     */
    from: string;
    /**
     * First day on which it could be judged again.
     */
    until: string;
}
/**
 * Configuration of Clausegate, `clausegate.yaml` at the root. Every text is given in English, then in Korean.
 */
export interface Config {
    /**
     * Version of this format.
     * 설정 파일 형식의 버전.
     */
    version: 1;
    inventory?: Folder;
    /**
     * Language of the texts. Without it the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides for people, and data is in English.
     * 표시 언어. 적지 않으면 사람이 읽는 출력은 환경 변수(`LC_ALL`, `LC_MESSAGES`, `LANG`)를 따르고 데이터 형식은 영어로 씁니다.
     */
    language?: "en" | "ko";
    timezone?: Timezone;
    /**
     * Lowest severity that fails the verdict.
     * 부적합으로 판정하는 가장 낮은 심각도.
     */
    fail_on?: "error" | "warning" | "note";
    /**
     * Findings that do not fail the verdict, whatever their severity: by kind (`upcoming`: only warns of a day to come, such as a contract or waiver that is about to end), by rule (`SEL-03`) or by case (`AGR-03/lapsing`). They stay in every report. `clausegate rules --cases` lists the names.
     * 심각도와 관계없이 판정에 반영하지 않는 지적사항. 구분(`upcoming`: 계약이나 예외 승인의 만료처럼 다가올 날을 미리 알리는 것), 규칙(`SEL-03`), 위반 유형(`AGR-03/lapsing`)으로 지정합니다. 모든 보고서에는 그대로 표시됩니다. 이름은 `clausegate rules --cases`로 볼 수 있습니다.
     *
     * Items: Kind, rule or case.
     * 구분, 규칙 또는 위반 유형.
     */
    fail_on_except?: string[];
    /**
     * Severity of single rules, by rule id (`SEC-06`), and of their cases, by `RULE/case` (`SEC-15/too-late`); `off` leaves out the findings. A finding the rule itself reports as less severe stays as it is, unless its case is named. The severity of a case wins over that of its rule. `clausegate rules --cases` lists the names, which are permanent. AGR-01, AGR-05, SEL-01 and SEL-03 also report for the requirements they stand in for: where one of them is off, `check` does not report these requirements, and `gate` still denies. Every report lists the changes made here and marks statutory rules that are lowered or off.
     * 규칙별·위반 유형별 심각도. 규칙 id(`SEC-06`)나 위반 유형 이름(`SEC-15/too-late`)을 키로 쓰며 `off`는 해당 지적사항을 제외합니다. 규칙이 원래 더 낮은 심각도로 보고하는 지적사항은 위반 유형을 지정하지 않는 한 그대로 둡니다. 위반 유형의 심각도가 규칙의 심각도보다 우선합니다. 이름은 `clausegate rules --cases`로 볼 수 있으며 바뀌지 않습니다. AGR-01, AGR-05, SEL-01, SEL-03은 다른 요구사항의 미충족을 대신 보고하므로, 이 중 하나를 끄면 `check`는 그 미충족도 보고하지 않으며 `gate`는 그래도 불허로 판정합니다. 여기서 바꾼 내용은 모든 보고서에 표시되며, 낮추거나 끈 법정 규칙은 따로 명시됩니다.
     */
    rules?: {
        /**
         * Severity of the rule's findings, or `off`.
         * 규칙의 심각도 또는 `off`.
         */
        [k: string]: "error" | "warning" | "note" | "off";
    };
    settings?: ConfigSettings;
    evidence?: ConfigEvidence;
}
/**
 * Limits for the rules and waivers.
 * 규칙과 예외 승인에 적용하는 한도.
 */
export interface ConfigSettings {
    /**
     * Days before the end of the last agreement in force from which that end is a warning (AGR-03).
     * 유효한 마지막 계약의 종료를 미리 경고하는 기간(일). AGR-03에 적용합니다.
     */
    expiry_warning_days?: number;
    /**
     * Longest interval between security trainings an agreement may state, in months (SEC-03).
     * 계약에 정할 수 있는 보안교육의 최대 주기(개월). SEC-03에 적용합니다.
     */
    training_interval_months?: number;
    /**
     * Longest interval between security inspections an agreement may state, in months (SEC-04).
     * 계약에 정할 수 있는 보안점검의 최대 주기(개월). SEC-04에 적용합니다.
     */
    inspection_interval_months?: number;
    /**
     * Longest deadline that an agreement may set for reporting an incident, in hours (SEC-15). A longer one is a warning; one above 24 hours is a note. The organisation itself has 72 hours (PIPA art. 34, Enforcement Decree arts. 39 and 40).
     * 계약에 정할 수 있는 사고 보고 기한의 최댓값(시간). SEC-15에 적용합니다. 한도를 넘으면 경고하고, 24시간을 넘으면 참고로 알립니다. 조직의 개인정보 유출 통지·신고 기한은 72시간입니다(개인정보 보호법 제34조, 같은 법 시행령 제39조 및 제40조).
     */
    incident_deadline_hours?: number;
    /**
     * Longest time a waiver may last, in days; at most three years.
     * 예외 승인의 최대 기간(일). 3년을 넘을 수 없습니다.
     */
    waiver_days?: number;
    /**
     * Days before a waiver's last day from which that day is a warning.
     * 예외 승인의 만료를 미리 경고하는 기간(일).
     */
    waiver_warning_days?: number;
    /**
     * Fewest letters and digits of a clause's quote, other characters not counted; a shorter one identifies no passage (EVD-03).
     * 조항에서 인용한 문구의 최소 길이. 글자와 숫자만 셉니다. 더 짧으면 문구를 특정할 수 없다고 봅니다(EVD-03).
     */
    minimum_quote_length?: number;
}
/**
 * What has to be known about the documents behind the clauses.
 * 조항의 증적 문서에 대하여 확인할 사항.
 */
export interface ConfigEvidence {
    /**
     * Clauses that must have been compared with their document, by a quote that was found there or by a person's `checked` (EVD-08).
     * 문서와 대조하여야 하는 조항. 인용한 문구가 문서에 있거나 담당자가 `checked`로 확인을 남긴 경우 대조한 것으로 봅니다(EVD-08).
     */
    require?: "none" | "statutory" | "all";
}
/**
 * Approved exceptions from the rules.
 * 승인된 예외의 목록.
 */
export interface WaiversFile {
    /**
     * Version of this file's format.
     * 이 파일 형식의 버전.
     */
    version: 1;
    /**
     * The waivers, in any order.
     * 예외 승인의 목록. 순서는 상관없습니다.
     */
    waivers: Waiver[];
}
export interface BaselineFile {
    schemaVersion: 1;
    /**
     * Version in which the rules had last changed when the findings were accepted: findings of later changes are told apart. Absent before 0.2.0.
     */
    rules?: string;
    entries: BaselineEntry[];
}
