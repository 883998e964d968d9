# METADATA
# scope: package
# title: "The last agreement in force does not end within the warning period"
# description: "An advance notice: the last agreement in force for the service ends within the configured number of days. Renew it in time, and review its security terms with the renewal; work that outlasts its agreement goes on without one."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-03
#   requirement: agreement-not-lapsing
#   group: AGR
#   severity: warning
#   basis: guideline
#   ko:
#     title: "유효한 계약의 만료가 임박하지 않음"
#     description: "업무에 적용되는 마지막 계약의 만료가 다가오면 미리 알립니다. 만료 후에도 업무가 계속되면 계약 없이 업무를 맡기는 상태가 되므로, 만료 전에 갱신하면서 보안 요구사항도 함께 재검토하는 것이 바람직합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     lapsing:
#       en: "Contract '{contract}', the last agreement in force for service '{service}', ends on {to} (warning period: {warning_days} days)"
#       ko: "'{service}' 업무의 마지막 유효 계약인 '{contract}' 계약이 {to}에 만료될 예정임 (사전 경고 기간 {warning_days}일)"
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
	[_, k] := min(_lapses(i))
	contract := input.contracts[k]
	not _work_ends(services.active[i], contract)
	finding := result.service_in_contract("AGR-03", i, k, ["effective", "to"], {
		"case": "lapsing",
		"contract": contract.id,
		"to": contract.effective.to,
		"warning_days": input.settings.expiry_warning_days,
	})
}

# Days ahead, within the warning days, on which an agreement has ended and none is in force, with the agreement that
# ended. The first of them ends the period without a gap that contains the as-of date.
_lapses(i) := {[contract.lapses_on, k] |
	some k in _signed(i)
	contract := input.contracts[k]
	contract.effective.to <= input.settings.expiry_warning_until
	contract.lapses_on > input.as_of
	not _covered(i, contract.lapses_on)
}

_covered(i, day) if {
	some k in _signed(i)
	periods.includes(input.contracts[k].effective, day)
}

_signed(i) := {k |
	some k in agreements.named[i]
	contract := input.contracts[k]
	contract.status == "signed"
	contract.signed_on <= input.as_of
}

_work_ends(service, contract) if service.ended_on <= contract.effective.to
