# METADATA
# scope: package
# title: "The agreement is signed on or before the day the work starts"
# description: "Until the agreement is signed, no written security or privacy duty binds the vendor. The recorded signature date must be no later than the day the work starts."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-02
#   requirement: agreement-signed-before-start
#   group: AGR
#   severity: error
#   basis: guideline
#   ko:
#     title: "업무 개시일까지 계약을 체결"
#     description: "계약을 체결하기 전에 업무를 시작하면 그 기간에는 외부자에게 보안 의무를 물을 근거가 없습니다. 기록된 계약 체결일은 업무 개시일보다 늦지 않아야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     late:
#       en: "The agreement for service '{service}' was signed on {signed_on}, after the work started on {started_on}"
#       ko: "'{service}' 업무의 계약을 업무 개시 이후에 체결함 (계약 체결일: {signed_on}, 업무 개시일: {started_on})"
#   remedy:
#     en: "If an earlier agreement covered the first days, record it as a contract with its own `signed_on`; if a date is wrong, correct `signed_on` or the service's `started_on` from the documents. If the work did start first, leave the dates as they are and have an exception approved."
#     ko: "개시 당시 적용된 선행 계약이 있으면 `signed_on`과 함께 별도의 계약 기록으로 등록하고, 날짜가 잘못 기재되었다면 증적을 확인하여 `signed_on` 또는 업무의 `started_on`을 바로잡습니다. 실제로 업무가 먼저 시작되었다면 날짜를 고치지 말고 예외 승인을 받습니다."
#   frameworks: {}
package clausegate.agr.agreement_signed_before_start

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.periods
import data.clausegate.lib.result
import data.clausegate.lib.services

findings contains finding if {
	some i in agreements.bound
	started_on := services.active[i].started_on
	not _signed_by(i, started_on)
	k := agreements.main[i]
	finding := result.service_in_contract("AGR-02", i, k, ["signed_on"], {
		"case": "late",
		"signed_on": input.contracts[k].signed_on,
		"started_on": started_on,
	})
}

# Some agreement for the service was signed by that day and had not ended before it. One that has ended since counts:
# work may have started under an earlier contract.
_signed_by(i, day) if {
	some k in agreements.named[i]
	contract := input.contracts[k]
	contract.status in {"signed", "terminated"}
	contract.signed_on <= day
	not periods.ends_before(contract.effective, day)
}
