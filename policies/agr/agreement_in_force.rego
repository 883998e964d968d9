# METADATA
# scope: package
# title: "Every active service has a signed agreement in force"
# description: "Without an agreement in force no security or privacy duty binds the vendor. At least one signed agreement that names the service must be in force on the as-of date. A missing agreement is reported once per service, not clause by clause."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-01
#   requirement: agreement-in-force
#   group: AGR
#   severity: error
#   basis: guideline
#   ko:
#     title: "진행 중인 업무마다 체결된 유효한 계약이 있음"
#     description: "유효한 계약 없이 업무가 진행되면 외부자에게 보안 의무를 물을 근거가 없습니다. 점검 기준일에 해당 업무를 대상으로 체결된 계약이 하나 이상 유효하여야 합니다. 유효한 계약이 없으면 조항별로 나누지 않고 업무마다 한 번만 보고합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 1}
#   changed:
#     en: "An annex, an order or an amendment without the agreement it belongs to is no agreement. For personal data the finding cites the Act."
#     ko: "본 계약 없는 부속합의서, 개별계약, 변경계약은 계약으로 보지 않습니다. 개인정보를 처리하는 업무이면 법 조항을 근거로 표시합니다."
#   cases:
#     missing:
#       since: "0.2.0"
#       en: "Service '{service}' has no signed agreement in force on {as_of} (contracts on record: {contracts})"
#       ko: "{as_of} 기준으로 '{service}' 업무에 유효한 계약이 확인되지 않음 (계약 기록: {contracts})"
#     missing-statute:
#       formerly: missing
#       since: "0.2.0"
#       basis: statute
#       cites:
#         - {text: act, articles: ["26(1)"]}
#         - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 1}
#       en: "Service '{service}' processes personal data, and no document of the outsourcing is in force on {as_of}; the Act requires one (contracts on record: {contracts})"
#       ko: "'{service}' 업무에서 개인정보를 처리하지만 {as_of} 기준으로 유효한 위탁 문서가 없음. 개인정보 처리업무는 문서로 위탁하여야 함 (계약 기록: {contracts})"
#   remedy:
#     en: "Sign or renew the agreement, then record it with `kind: contract`, the service id in `services`, `status: signed`, `signed_on` and the `effective` period. If the work has stopped, set the service's `ended_on` instead."
#     ko: "계약을 체결하거나 갱신한 뒤 `kind: contract` 기록에 대상 업무의 id(`services`), `status: signed`, `signed_on`, `effective` 기간을 기재합니다. 업무가 이미 종료되었다면 해당 업무의 `ended_on`에 종료일을 기재합니다."
#   frameworks: {}
package clausegate.agr.agreement_in_force

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.result
import data.clausegate.lib.services

findings contains finding if {
	some i, _ in services.active
	not i in agreements.bound
	finding := result.service("AGR-01", i, [], {
		"case": _case(i),
		"as_of": input.as_of,
		"contracts": sort({input.contracts[k].id | some k in agreements.named[i]}),
	})
}

# Whoever consigns personal data does so by a document: without any, the statute itself is broken.
_case(i) := "missing-statute" if i in services.personal_data

_case(i) := "missing" if not i in services.personal_data
