# METADATA
# scope: package
# title: "The agreement sets the procedure and security requirements for subcontracting"
# description: "Where subcontracting is needed, the agreement says how consent is obtained and which security requirements the subcontractor takes over. A restriction without a procedure leaves nothing to apply when the case comes."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-12
#   requirement: subcontracting-procedure
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "재위탁이 필요한 경우의 절차와 보안 요구사항을 계약에 명시"
#     description: "재위탁이 필요한 경우를 대비하여 동의를 받는 절차와 재수탁자에게 적용할 보안 요구사항을 계약에 정하여야 합니다. 제한만 있고 절차가 없으면 실제 재위탁이 이루어질 때 적용할 기준이 없습니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where sub-processors are on record."
#     ko: "재수탁자가 기록된 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' sets the procedure and security requirements for subcontracting"
#       ko: "'{service}' 업무의 계약에 재위탁 절차와 보안 요구사항 조항이 기록되어 있지 않음"
#     contradicted:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares the procedure for subcontracting not applicable, but the record of service '{service}' names sub-processors: {subprocessors}"
#       ko: "'{contract}' 계약에서 재위탁 절차 항목을 해당 없음으로 처리하였으나 '{service}' 업무의 기록에는 재위탁이 있음 (재위탁 업체: {subprocessors})"
#       remedy:
#         en: "If the vendor passes work on, write the term into the agreement, record it in `clauses` and remove the entry from `not_applicable`. If it does not, correct the service's `subprocessors`."
#         ko: "실제로 재위탁한다면 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다. 재위탁하지 않는다면 해당 업무의 `subprocessors`를 바로잡습니다."
#   remedy:
#     en: "Write in the agreement how consent is obtained and which requirements pass to the subcontractor, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [subcontracting-procedure]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: subcontracting-procedure` and the `reason`."
#     ko: "재위탁 동의 절차와 재수탁자가 이행할 보안 요구사항을 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [subcontracting-procedure]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: subcontracting-procedure` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.21"]
#     gdpr: ["28(2)", "28(3)(d)", "28(4)"]
#     nist-800-53: ["SA-9a", "SR-3(3)"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     dora: ["30(2)(a)"]
package clausegate.sec.subcontracting_procedure

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["subcontracting-procedure"]
	finding := result.missing("SEC-12", i)
}

findings contains finding if {
	some i, declaration in terms.void["subcontracting-procedure"]
	finding := result.void("SEC-12", i, declaration)
}
