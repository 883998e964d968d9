# METADATA
# scope: package
# title: "The agreement restricts subcontracting"
# description: "Work passed on to others is out of the organisation's sight, along with the duties that were agreed. The agreement bars subcontracting, or allows it only with the organisation's consent (a procedure agreed beforehand included). The same article may be recorded for the statutory item on sub-processing."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-11
#   requirement: subcontracting-restriction
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "재위탁 제한을 계약에 명시"
#     description: "업무를 제3자에게 다시 맡기면 위탁자의 관리가 미치지 못하고 약정한 의무도 이어지지 않을 수 있습니다. 재위탁을 금지하거나 위탁자의 동의(절차를 미리 약정한 경우 포함)를 받은 경우에만 허용하도록 계약에 정하여야 합니다. 같은 조항을 개인정보 재위탁 제한 항목에도 함께 기록할 수 있습니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where sub-processors are on record."
#     ko: "재수탁자가 기록된 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' restricts subcontracting"
#       ko: "'{service}' 업무의 계약에 재위탁 제한 조항이 기록되어 있지 않음"
#     contradicted:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares the restriction of subcontracting not applicable, but the record of service '{service}' names sub-processors: {subprocessors}"
#       ko: "'{contract}' 계약에서 재위탁 제한 항목을 해당 없음으로 처리하였으나 '{service}' 업무의 기록에는 재위탁이 있음 (재위탁 업체: {subprocessors})"
#       remedy:
#         en: "If the vendor passes work on, write the term into the agreement, record it in `clauses` and remove the entry from `not_applicable`. If it does not, correct the service's `subprocessors`."
#         ko: "실제로 재위탁한다면 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다. 재위탁하지 않는다면 해당 업무의 `subprocessors`를 바로잡습니다."
#   remedy:
#     en: "State in the agreement that subcontracting is barred or needs the organisation's consent, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [subcontracting-restriction]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: subcontracting-restriction` and the `reason`."
#     ko: "재위탁의 금지 또는 위탁자의 동의(절차를 미리 약정한 경우 포함) 요건을 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [subcontracting-restriction]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: subcontracting-restriction` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.21"]
#     gdpr: ["28(2)", "28(3)(d)", "28(4)"]
#     nist-800-53: ["SA-9a", "SR-3(3)"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     dora: ["30(2)(a)"]
package clausegate.sec.subcontracting_restriction

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["subcontracting-restriction"]
	finding := result.missing("SEC-11", i)
}

findings contains finding if {
	some i, declaration in terms.void["subcontracting-restriction"]
	finding := result.void("SEC-11", i, declaration)
}
