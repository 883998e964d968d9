import { createHash } from "node:crypto";
import type { ContractRecord, VendorRecord } from "../../src/records/records.ts";
import type {
  Clause,
  ContractDocument,
  DocumentReference,
  Selection,
  Service,
  Term,
} from "../../src/schemas/generated/types.ts";
import { pagesOf } from "./documents.ts";
import { type Files, pointerTo } from "./inventory.ts";

/** Sentence of a contract for each term. */
const sentences: Readonly<Record<Term, string>> = {
  "legal-compliance": "수탁자는 정보보호 및 개인정보 보호에 관한 법령을 준수한다.",
  "security-pledge": "수탁자의 투입 인력은 정보보호 및 개인정보 보호 서약서를 위탁자에게 제출한다.",
  "security-training": "수탁자는 투입 인력에게 12개월마다 정보보호 교육을 실시한다.",
  "security-inspection": "위탁자는 6개월마다 수탁자의 보안 실태를 점검한다.",
  "leakage-prevention": "수탁자는 업무 중 취득한 중요정보가 유출되지 않도록 조치한다.",
  "internet-restriction": "투입 인력이 사용하는 단말기의 인터넷 접속은 업무에 필요한 사이트로 제한한다.",
  "physical-protection": "장비와 저장매체를 반입하거나 반출할 때에는 위탁자의 승인을 받는다.",
  "endpoint-security": "단말기에는 백신을 설치하고 9자리 이상의 비밀번호를 3개월마다 변경하며 화면보호기를 설정한다.",
  "wireless-restriction": "업무 장소에서는 승인받지 않은 무선 네트워크를 사용하지 않는다.",
  "access-rights": "접근권한은 업무에 필요한 최소한으로 부여하고 투입이 끝나면 지체 없이 해지한다.",
  "subcontracting-restriction": "수탁자는 위탁자의 동의 없이 업무를 재위탁하지 않는다.",
  "subcontracting-procedure": "재위탁이 필요하면 수탁자는 사전에 서면으로 신청하고 같은 보안 요구사항을 적용한다.",
  "violation-sanctions": "보안 요구사항을 위반한 인력은 위탁자의 요구에 따라 교체하는 등 제재한다.",
  damages: "수탁자가 이 계약을 위반하여 발생한 손해는 수탁자가 배상한다.",
  "incident-reporting": "수탁자는 보안사고를 인지하면 24시간 이내에 위탁자에게 보고한다.",
  "purpose-limitation": "수탁자는 위탁업무 수행 목적 외에 개인정보를 처리하지 않는다.",
  safeguards: "수탁자는 개인정보의 기술적ㆍ관리적 보호조치를 이행한다.",
  "purpose-and-scope": "위탁업무의 목적은 회원 지원이며 범위는 과업내용서에 정한 업무로 한다.",
  "pii-subcontracting": "수탁자는 위탁자의 동의를 받지 않고 개인정보 처리업무를 재위탁할 수 없다.",
  "pii-access-control": "수탁자는 개인정보에 대한 접근을 제한하는 등 안전성 확보 조치를 한다.",
  "pii-supervision": "위탁자는 수탁자가 보유한 개인정보의 관리 현황을 점검하는 등 감독한다.",
  "pii-liability": "수탁자가 개인정보에 관한 의무를 위반하면 손해배상 등의 책임을 진다.",
  "dev-legal-requirements": "개발 시에는 정보보호 및 개인정보 보호에 관한 법적 요구사항을 반영한다.",
  "secure-coding": "개발에는 안전한 코딩 표준과 개발 보안 절차를 적용한다.",
  "vulnerability-remediation": "개발을 마치면 취약점을 점검하고 발견된 취약점을 조치한다.",
  "dev-environment-security": "개발 환경의 산출물, 소스 프로그램, 개발 데이터를 보호한다.",
  "dev-confidentiality": "개발 과정에서 알게 된 비밀은 외부에 누설하지 않는다.",
  "dev-liability": "개발 보안 의무를 위반한 경우 수탁자가 손해배상 등의 책임을 진다.",
};

const keys = Object.keys(sentences) as Term[];
const [common, statutory, development] = [keys.slice(0, 15), keys.slice(15, 22), keys.slice(22)];

/** Terms by what a contract is about: common security, personal data, development; and those of any old contract. */
export const terms = {
  common,
  statutory,
  development,
  general: ["legal-compliance", "leakage-prevention", "damages"] as Term[],
  personalData: [...common, ...statutory],
};

/** All common security terms but some. */
export const commonBut = (...missing: Term[]) => common.filter((term) => !missing.includes(term));

const factsOf: Partial<Record<Term, Partial<Clause>>> = {
  "security-training": { interval_months: 12 },
  "security-inspection": { interval_months: 6 },
  "endpoint-security": { endpoint: ["anti-virus", "password-policy", "screen-saver"] },
  "incident-reporting": { deadline_hours: 24 },
};

/**
 * How a document is kept: as text (or without its digest on record), as a scan, as a Git LFS pointer without its object, or
 * elsewhere (or there without a digest).
 */
type Kept = "text" | "text-unhashed" | "scan" | "pointer" | "elsewhere" | "elsewhere-unhashed";

/** A document of a contract, and the terms that somebody has recorded from it. */
export interface Paper {
  readonly kind?: ContractDocument["kind"];
  readonly kept: Kept;
  readonly holds?: readonly Term[];
  /** Facts of the document beside its place. */
  readonly facts?: Partial<ContractDocument>;
  /** Facts of clauses in place of the usual ones. */
  readonly clauseFacts?: typeof factsOf;
}

/** A contract as the table of vendors writes it. */
export type Agreement = Partial<ContractRecord> &
  Pick<ContractRecord, "id" | "effective"> & { readonly papers: readonly Paper[] };

/** A vendor as the table writes it: with one service unless it lists more. */
export interface Company {
  readonly id: string;
  readonly vendor?: Partial<VendorRecord>;
  readonly service: Partial<Service> & Pick<Service, "started_on">;
  readonly moreServices?: readonly (Partial<Service> & Pick<Service, "id" | "started_on">)[];
  /** Documents of the selection, by their ids: all are text. */
  readonly files?: readonly Pick<DocumentReference, "id" | "kind">[];
  readonly agreements: readonly Agreement[];
}

const digestOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const scan = pagesOf(["", "", ""]);

/** The organisation's first guideline on selection. */
export const firstGuideline = "2025-03-01";

const guideline = "# 외부자 보안 관리 지침\n\n제1조(선정) 외부자를 선정할 때에는 보안 역량을 평가한다.\n";

const reviewText = "# 보안 검토서\n\n정보보호 조직과 개인정보의 암호화를 확인하였다.\n";

/** Files of the whole inventory. */
export function inventoryOf(companies: readonly Company[]): Files {
  return {
    "vendors/_guidelines/guideline.yaml": {
      kind: "guideline",
      id: "vendor-selection",
      title: "외부자 보안 관리 지침",
      effective: { from: firstGuideline },
      document: { path: "documents/guideline.md", sha256: digestOf(guideline) },
      covers: ["selection-procedure"],
    },
    "vendors/_guidelines/documents/guideline.md": guideline,
    ...Object.assign({}, ...companies.map(filesOf)),
  };
}

function filesOf({ id, vendor, service, moreServices = [], files = [], agreements }: Company): Files {
  const folder = `vendors/${id}`;
  const contracts = agreements.map((agreement) => contractOf(id, agreement));
  return {
    [`${folder}/vendor.yaml`]: {
      kind: "vendor",
      id,
      name: companyName(id),
      status: "active",
      services: [service, ...moreServices].map(serviceOf),
      documents: files.map((file) => ({ ...file, ...placed(`documents/${file.id}.md`, reviewText) })),
      ...vendor,
    },
    ...Object.fromEntries(files.map((file) => [`${folder}/documents/${file.id}.md`, reviewText])),
    ...Object.fromEntries(contracts.map(({ record }) => [`${folder}/contracts/${record.id}.yaml`, record])),
    ...Object.fromEntries(
      contracts.flatMap(({ papers }) => papers).map(([path, content]) => [`${folder}/${path}`, content]),
    ),
  };
}

function serviceOf(service: Company["service"]): object {
  return {
    id: "main",
    name: "회원 지원",
    type: "other",
    personal_data: true,
    important_information: true,
    development: false,
    ...service,
  };
}

function contractOf(vendor: string, { papers, ...agreement }: Agreement) {
  const documents = papers.map((paper, at) => documentOf(vendor, agreement.id, paper, at));
  const clauses = papers.flatMap((paper, at) => clausesOf(paper, `paper-${at + 1}`));
  const record = {
    kind: "contract",
    vendor,
    services: ["main"],
    title: "위탁 계약서",
    status: "signed",
    ...(agreement.status !== "draft" && { signed_on: agreement.effective.from }),
    ...agreement,
    documents: documents.map(({ entry }) => entry),
    ...(clauses.length > 0 && { clauses }),
  };
  return { record, papers: documents.flatMap(({ file }) => (file ? [file] : [])) };
}

const isText = (kept: Kept) => kept === "text" || kept === "text-unhashed";

const placed = (path: string, content: string | Uint8Array) => ({ path, sha256: digestOf(content) });

function documentOf(vendor: string, contract: string, paper: Paper, at: number) {
  const { kind = "consignment-contract", kept, facts } = paper;
  const name = `${contract}-${at + 1}`;
  const entry = { id: `paper-${at + 1}`, kind };
  const uri = `https://documents.example.com/${name}`;
  const content = isText(kept) ? textOf(paper, name, vendor) : scan;
  if (kept === "elsewhere-unhashed") return { entry: { ...entry, uri, ...facts } };
  if (kept === "elsewhere") return { entry: { ...entry, uri, sha256: digestOf(name), ...facts } };
  const path = `documents/${name}.${isText(kept) ? "md" : "pdf"}`;
  const place = { path: `../${path}`, ...(kept !== "text-unhashed" && { sha256: digestOf(content) }) };
  return {
    entry: { ...entry, ...place, ...facts },
    file: [path, kept === "pointer" ? pointerTo(content) : content] as const,
  };
}

function textOf({ holds = [], clauseFacts }: Paper, title: string, vendor: string): string {
  const articles = holds.map((term, at) => `제${at + 1}조 ${sentenceFor(term, clauseFacts)}\n`);
  return [`# ${title}\n`, `${companyName(vendor)}의 계약은 다음과 같다.\n`, ...articles].join("\n");
}

/** The sentence for a term, with the deadline on record. */
function sentenceFor(term: Term, clauseFacts: typeof factsOf = factsOf): string {
  const { deadline_hours: hours = 24 } = clauseFacts[term] ?? {};
  return sentences[term].replace("24시간", `${hours}시간`);
}

const companyName = (vendor: string) => `${vendor} 주식회사`;

/** Clauses from a text quote it; from anything else a person wrote down the article alone. */
function clausesOf({ kept, holds = [], clauseFacts = factsOf }: Paper, document: string): object[] {
  return holds.map((term, at) => ({
    document,
    article: `제${at + 1}조`,
    ...(isText(kept) && { quote: sentenceFor(term, clauseFacts) }),
    covers: [term],
    ...factsOf[term],
    ...clauseFacts[term],
  }));
}

/** Chosen before the organisation had any guideline; nobody knows the day. */
export const existing: Selection = { basis: "existing" };

/** A selection without a request for proposal, under the guideline; a review stands for the evaluation. */
export function reviewed(basis: "direct" | "standard-terms", selected_on: string): Selection {
  return {
    basis,
    reason: "같은 기능을 제공하는 업체가 없어 비교 견적 없이 선정함",
    procedure: "vendor-selection",
    selected_on,
    review: { document: "review", reviewed_on: selected_on },
  };
}

export const reviewFile = { id: "review", kind: "security-review" } as const;

/** A yearly contract that renews by itself: its first term, from the first to the last day of a year. */
export function yearly(first: string, last: string) {
  return {
    effective: { from: first, to: last },
    renewal: { automatic: true as const, term_months: 12, notice_days: 30 },
  };
}
