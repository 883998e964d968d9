# METADATA
# scope: package
# title: "Security and privacy requirements of the work are identified before signature"
# description: "The terms of the agreement follow from the work, so its requirements are identified first: on a day no later than the signature, and at least one of them. A requirement identified here must not be declared not applicable in the contract record."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-04
#   requirement: requirements-identified
#   group: AGR
#   severity: error
#   basis: guideline
#   ko:
#     title: "계약 체결 전에 업무별 정보보호 및 개인정보 보호 요구사항을 식별"
#     description: "계약에 담을 내용은 업무의 특성에서 나오므로 체결에 앞서 요구사항을 식별하여야 합니다. 식별일은 계약 체결일 이전이거나 같은 날이어야 하고 요구사항이 하나 이상 기재되어야 합니다. 필요하다고 식별한 요구사항을 계약 기록에서 해당 없음으로 처리해서는 안 됩니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     missing:
#       en: "No identified security and privacy requirements are recorded for service '{service}'"
#       ko: "'{service}' 업무의 정보보호 및 개인정보 보호 요구사항 식별 결과가 기록되어 있지 않음"
#     late:
#       en: "The requirements of service '{service}' were recorded on {recorded_on}, after the signature on {signed_on}"
#       ko: "'{service}' 업무의 요구사항을 계약 체결 이후에 식별함 (식별일: {recorded_on}, 계약 체결일: {signed_on})"
#       remedy:
#         en: "If the requirements were identified before the signature, record that day. Otherwise identify them again before the agreement is renewed or amended, and have an exception approved until then."
#         ko: "체결 전에 요구사항을 식별한 기록이 있으면 그 날짜를 적습니다. 없다면 갱신이나 변경 계약 전에 다시 식별하고, 그때까지는 예외 승인을 받습니다."
#     empty:
#       en: "The list of identified requirements of service '{service}' is empty"
#       ko: "'{service}' 업무의 요구사항 식별 결과에 기재된 요구사항이 없음"
#     contradiction:
#       en: "Requirements of service '{service}' are identified as needed and yet declared not applicable: {requirements}"
#       ko: "'{service}' 업무에서 필요하다고 식별하고도 해당 없음으로 처리한 요구사항이 있음 (항목: {requirements})"
#   remedy:
#     en: "Record the result in the service's `identified_requirements`, with `recorded_on` and the keys in `requirements`. Where it contradicts a contract, either drop the key from the list or remove the entry from `not_applicable` and write the clause."
#     ko: "식별 결과를 해당 업무의 `identified_requirements`에 기재하고 `recorded_on`과 `requirements`를 모두 채웁니다. 계약 기록과 어긋나는 항목은 식별 목록에서 제외하거나, `not_applicable`에서 삭제하고 해당 조항을 계약에 반영합니다."
#   frameworks: {}
package clausegate.agr.requirements_identified

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.result
import data.clausegate.lib.services
import data.clausegate.lib.terms

findings contains finding if {
	some i in agreements.bound
	not services.active[i].identified_requirements
	finding := result.service("AGR-04", i, ["identified_requirements"], {"case": "missing"})
}

findings contains finding if {
	some i in agreements.bound
	count(services.active[i].identified_requirements.requirements) == 0
	finding := result.service("AGR-04", i, ["identified_requirements", "requirements"], {"case": "empty"})
}

findings contains finding if {
	some i in agreements.bound
	recorded_on := services.active[i].identified_requirements.recorded_on
	recorded_on > agreements.signed_on[i]
	finding := result.service("AGR-04", i, ["identified_requirements", "recorded_on"], {
		"case": "late",
		"recorded_on": recorded_on,
		"signed_on": agreements.signed_on[i],
	})
}

findings contains finding if {
	some i in agreements.bound
	identified := services.active[i].identified_requirements.requirements
	contradicted := [n | some n, requirement in identified; terms.declared[i][requirement]]
	count(contradicted) > 0
	finding := result.service("AGR-04", i, ["identified_requirements", "requirements", contradicted[0]], {
		"case": "contradiction",
		"requirements": [identified[n] | some n in contradicted],
	})
}
