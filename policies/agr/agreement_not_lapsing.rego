# METADATA
# scope: package
# title: "The last agreement in force does not end within the warning period"
# description: "This is an advance notice: the last agreement in force for the service ends within the configured number of days. Renewing in time keeps the work from going on without an agreement, and is the moment to review its security terms."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide (2023.11), 2.3.2, check item 2"
# custom:
#   id: AGR-03
#   requirement: agreement-not-lapsing
#   group: AGR
#   severity: warning
#   basis: guideline
#   ko:
#     title: "유효한 마지막 계약의 만료일이 사전 경고 기간 밖에 있음"
#     description: "업무에 적용되는 마지막 계약이 설정된 기간 안에 만료됨을 미리 알립니다. 만료 후에도 업무가 계속되면 계약 없이 위탁하는 상태가 되므로, 만료 전에 갱신하면서 보안 요구사항도 함께 재검토하는 것이 바람직합니다."
#   citation:
#     en: "ISMS-P certification criteria guide (2023.11), 2.3.2, check item 2"
#     ko: "ISMS-P 인증기준 안내서(2023.11) 2.3.2 확인사항 2"
#   cases:
#     lapsing:
#       en: "The last agreement in force for service '{service}', '{contract}', ends on {to}, inside the {warning_days}-day warning period"
#       ko: "'{service}' 업무에 적용되는 마지막 유효 계약 '{contract}' 건이 {to}에 만료 예정임 (사전 경고 기간 {warning_days}일)"
#   remedy:
#     en: "Renew the agreement or sign a new one, then update `effective.to` and `renewed_on` or add a new contract record. If the work ends with the agreement, set the service's `ended_on`."
#     ko: "계약을 갱신하거나 새로 체결한 뒤 `effective.to`와 `renewed_on`을 갱신하거나 새 계약 기록을 추가합니다. 계약 만료와 함께 업무도 끝난다면 해당 업무의 `ended_on`에 종료일을 기재합니다."
#   frameworks: {}
package clausegate.agr.agreement_not_lapsing

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.periods
import data.clausegate.lib.result
import data.clausegate.lib.services

findings contains finding if {
	some i in agreements.bound
	k := _last(i)
	contract := input.contracts[k]
	contract.effective.to <= input.settings.expiry_warning_until
	not _work_ends(services.active[i], contract)
	not _succeeded(i, contract)
	finding := result.service_in_contract("AGR-03", i, k, ["effective", "to"], {
		"case": "lapsing",
		"contract": contract.id,
		"to": contract.effective.to,
		"warning_days": input.settings.expiry_warning_days,
	})
}

# The agreement in force that ends last; undefined when one of them has no end.
_last(i) := k if {
	ends := [[input.contracts[k].effective.to, k] | some k in agreements.in_force[i]]
	count(ends) == count(agreements.in_force[i])
	[_, k] := max(ends)
}

_work_ends(service, contract) if service.ended_on <= contract.effective.to

# A signed agreement follows without a gap, and one reaches past the days of warning.
_succeeded(i, contract) if {
	some next in agreements.named[i]
	_signed(input.contracts[next])
	input.contracts[next].effective.from <= contract.lapses_on
	not periods.ends_before(input.contracts[next].effective, contract.lapses_on)
	some later in agreements.named[i]
	_signed(input.contracts[later])
	input.contracts[later].effective.from <= input.settings.expiry_warning_until
	_reaches_past_warning(input.contracts[later])
}

_reaches_past_warning(contract) if not contract.effective.to <= input.settings.expiry_warning_until

_signed(contract) if {
	contract.status == "signed"
	contract.signed_on <= input.as_of
}
