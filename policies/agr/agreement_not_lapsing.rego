# METADATA
# scope: package
# title: "The last agreement in force does not end within the warning period"
# description: "An advance notice: the last agreement in force for the service ends within the configured number of days. Renew it in time, and review its security terms with the renewal; work that outlasts its agreement goes on without one. An agreement that renews automatically is noted before its last day for notice."
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
#     description: "업무에 적용되는 마지막 계약의 만료가 다가오면 미리 알립니다. 만료 후에도 업무가 계속되면 계약 없이 업무를 맡기는 상태가 되므로, 만료 전에 갱신하면서 보안 요구사항도 함께 재검토하는 것이 바람직합니다. 자동으로 갱신되는 계약은 종료 통지 기한 전에 참고로 알립니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "An automatic renewal is noted before its last day for notice."
#     ko: "자동 갱신되는 계약은 종료 통지 기한 전에 참고로 알립니다."
#   cases:
#     lapsing:
#       kind: upcoming
#       en: "Contract '{contract}', the last agreement in force for service '{service}', ends on {to} (warning period: {warning_days} days)"
#       ko: "'{service}' 업무의 마지막 유효 계약인 '{contract}' 계약이 {to}에 만료될 예정임 (사전 경고 기간 {warning_days}일)"
#     renewing:
#       kind: upcoming
#       since: "0.2.0"
#       severity: note
#       en: "Contract '{contract}' renews automatically after {to}; the last day for notice is {notice_by} (warning period: {warning_days} days)"
#       ko: "'{contract}' 계약은 {to} 이후 자동으로 갱신됨. 종료 의사는 {notice_by}까지 알려야 함 (사전 경고 기간 {warning_days}일)"
#       remedy:
#         en: "Decide before that day. Review the terms and record `reviewed_on` if the contract shall go on; give notice if it shall end, then record `status: terminated` and `terminated_on`."
#         ko: "그 전에 갱신 여부를 결정합니다. 계속 이용하려면 계약 내용을 재검토하고 `reviewed_on`에 기재하며, 끝내려면 종료를 통지하고 `status: terminated`와 `terminated_on`을 기재합니다."
#   remedy:
#     en: "Renew the agreement or sign a new one, then add the renewal to `renewals`, or a new contract record. A contract that renews of its own accord needs `renewal`. If the work ends with the agreement, set the service's `ended_on`."
#     ko: "계약을 갱신하거나 새로 체결한 뒤 `renewals`에 갱신 내용을 추가하거나 새 계약 기록을 추가합니다. 자동으로 갱신되는 계약이면 `renewal`을 기재합니다. 계약 만료와 함께 업무도 끝난다면 해당 업무의 `ended_on`에 종료일을 기재합니다."
#   frameworks: {}
package clausegate.agr.agreement_not_lapsing

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.comparison
import data.clausegate.lib.result
import data.clausegate.lib.runs
import data.clausegate.lib.services

findings contains finding if {
	some i in agreements.bound
	[_, _, period] := min(_lapses(i))
	not _work_ends(i, period)
	contract := input.contracts[period.contract]
	finding := result.service_in_contract("AGR-03", i, period.contract, period.path, {
		"case": "lapsing",
		"contract": contract.id,
		"to": period.to,
		"warning_days": input.settings.expiry_warning_days,
	})
}

# A contract that renews of its own accord, before the last day for notice.
findings contains finding if {
	some k in comparison.in_force
	term := input.contracts[k].term
	term.notice_by >= input.as_of
	term.notice_by <= input.settings.expiry_warning_until
	finding := result.contract("AGR-03", k, ["renewal"], {
		"case": "renewing",
		"to": term.to,
		"notice_by": term.notice_by,
		"warning_days": input.settings.expiry_warning_days,
	})
}

# Periods that end within the warning days and leave the service without an agreement. The first of them ends the time
# without a gap that contains the as-of date.
_lapses(i) := {[period.lapses_on, input.contracts[period.contract].id, period] |
	some k in agreements.counting[i]
	some period in runs.of[k]
	period.to <= input.settings.expiry_warning_until
	period.lapses_on > input.as_of
	not _covered(i, period.lapses_on)
}

_covered(i, day) if {
	some k in agreements.counting[i]
	agreements.stands_alone(input.contracts[k])
	runs.on(k, day)
}

_work_ends(i, period) if services.active[i].ended_on <= period.to
