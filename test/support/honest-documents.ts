import type { Clause, Term } from "../../src/schemas/generated/types.ts";

/** For each requirement a sentence that meets it; `{fact}` stands for what the record says of it. */
const sentences: Readonly<Record<Term, string>> = {
  "legal-compliance": "수탁자는 업무를 수행하면서 개인정보 보호법 등 정보보호 관련 법령을 준수하여야 한다.",
  "security-pledge": "수탁자는 투입 인력 전원이 서명한 보안서약서를 업무를 시작하기 전에 위탁자에게 제출한다.",
  "security-training": "수탁자는 투입 인력에게 {interval} 정보보호 교육을 실시한다.",
  "security-inspection": "위탁자는 {interval} 수탁자의 보안 실태를 점검한다.",
  "leakage-prevention": "수탁자는 업무 중에 알게 된 정보를 외부에 누설하거나 유출하여서는 아니 된다.",
  "internet-restriction": "업무용 단말기에서는 위탁자가 허용한 주소 외의 인터넷 접속을 차단한다.",
  "physical-protection": "장비와 저장매체를 반입하거나 반출할 때에는 위탁자의 승인을 받고 반출입 대장에 기록한다.",
  "endpoint-security":
    "업무용 단말기에는 백신을 설치하고 9자리 이상의 비밀번호를 3개월마다 변경하며 5분 안에 화면보호기가 작동하게 한다.",
  "wireless-restriction": "업무 구역에서는 무선 공유기와 휴대전화 테더링을 사용할 수 없다.",
  "access-rights": "시스템 접근권한은 업무 수행에 필요한 최소한의 범위로 부여하고, 담당자가 바뀌면 그날 회수한다.",
  "subcontracting-restriction": "수탁자는 위탁자의 사전 서면 동의 없이 업무를 제3자에게 재위탁할 수 없다.",
  "subcontracting-procedure":
    "재위탁을 하려는 경우 수탁자는 재수탁자의 명칭, 업무 범위와 보호조치 계획을 기재한 신청서를 제출하여 승인을 받아야 한다.",
  "violation-sanctions": "수탁자가 보안 의무를 위반한 경우 위탁자는 시정을 요구하고 위약벌을 부과할 수 있다.",
  damages: "수탁자가 이 계약을 위반하여 위탁자에게 손해를 입힌 때에는 이를 배상하여야 한다.",
  "incident-reporting": "수탁자는 보안사고를 알게 되면 {deadline} 위탁자에게 보고하여야 한다.",
  "purpose-limitation": "수탁자는 위탁업무의 수행 목적 외로 개인정보를 처리하여서는 아니 된다.",
  safeguards:
    "수탁자는 개인정보가 분실·도난·유출·위조·변조 또는 훼손되지 아니하도록 안전성 확보에 필요한 기술적·관리적 및 물리적 조치를 취한다.",
  "purpose-and-scope": "위탁자는 회원 관리를 목적으로 회원관리 시스템의 개발 및 운영 업무를 수탁자에게 위탁한다.",
  "pii-subcontracting": "수탁자는 위탁자의 사전 승낙 없이 위탁받은 개인정보 처리업무를 제3자에게 재위탁할 수 없다.",
  "pii-access-control": "수탁자는 개인정보에 대한 접근을 위탁업무를 직접 수행하는 자로 제한하여야 한다.",
  "pii-supervision": "위탁자는 수탁자가 보유한 개인정보의 관리 현황을 {interval} 점검한다.",
  "pii-liability":
    "수탁자가 개인정보 보호 의무를 위반하여 위탁자 또는 정보주체에게 손해가 발생한 경우 이를 배상하여야 한다.",
  "dev-legal-requirements":
    "수탁자는 시스템을 개발할 때 개인정보 보호법 등 관련 법령이 요구하는 사항을 설계서에 반영한다.",
  "secure-coding": "수탁자는 소프트웨어 개발보안 가이드를 준수하여 프로그램을 개발하여야 한다.",
  "vulnerability-remediation": "수탁자는 검수 전에 취약점 점검을 실시하고 발견된 취약점을 조치하여야 한다.",
  "dev-environment-security": "수탁자는 개발 환경을 운영 환경과 분리하고 접근을 통제하여야 한다.",
  "dev-confidentiality": "개발자는 개발 과정에서 알게 된 시스템 구조와 업무 내용을 외부에 누설하여서는 아니 된다.",
  "dev-liability": "산출물의 보안 결함으로 발생한 손해는 수탁자가 배상하여야 한다.",
};

/** An article of a contract: its label and its sentences. */
export interface Article {
  readonly label: string;
  readonly sentences: readonly string[];
}

type Recorded = Pick<Clause, "article" | "covers" | "quote" | "interval_months" | "deadline_hours">;

/** The articles that clauses name, in order, each with what the clauses quote or else sentences that bear them out. */
export function articlesFor(clauses: readonly Recorded[]): Article[] {
  const articles = new Map<string, string[]>();
  for (const clause of clauses) {
    if (clause.article === undefined) continue;
    articles.set(clause.article, [...(articles.get(clause.article) ?? []), ...sentencesFor(clause)]);
  }
  return [...articles].map(([label, said]) => ({ label, sentences: said })).sort((a, b) => numberOf(a) - numberOf(b));
}

const numberOf = ({ label }: Article) => Number(/\d+/.exec(label)?.[0] ?? Number.MAX_SAFE_INTEGER);

function sentencesFor({ covers, quote, interval_months: months, deadline_hours: hours }: Recorded): string[] {
  if (quote !== undefined) return [`${quote}.`];
  const interval = months === undefined ? "정기적으로" : `${months}개월마다 한 번 이상`;
  const deadline = hours === undefined ? "지체 없이" : `${hours}시간 이내에`;
  return covers.map((requirement) =>
    sentences[requirement].replace("{interval}", interval).replace("{deadline}", deadline),
  );
}

/** A contract between a company and this vendor. */
export function contractText(vendor: string, articles: readonly Article[]): string {
  const opening = `위탁자 가온마켓 주식회사와 수탁자 ${vendor}의 계약은 다음과 같다.`;
  const parts = articles.map((article) => `${article.label}\n\n${article.sentences.join("\n\n")}`);
  return ["위탁 계약서", opening, ...parts].join("\n\n");
}

/** What a request for proposal, an evaluation sheet and a guideline say of security. */
export const selectionText = [
  "SER-001 보안 요구사항",
  "제안사는 정보보호 조직을 두고 보안 점검을 받아야 한다.",
  "개인정보를 다루는 인력의 교육과 개인정보의 암호화 방안을 제시한다.",
].join("\n\n");
