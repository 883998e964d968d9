# METADATA
# scope: package
# title: "The agreement is signed and in effect on or before the day the work starts"
# description: "Until the agreement is signed and in effect, no written security or privacy duty binds the vendor. The contract itself must be signed and in effect on the day the work starts; a confidentiality agreement signed before does not replace it. For personal data each statutory item must stand in a document signed by then. A contract that came late but is in force now is a warning where the work started more than a year ago."
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
#     title: "업무 개시일까지 계약을 체결하고 효력을 갖춤"
#     description: "계약을 체결하기 전에 업무를 시작하면 그 기간에는 외부자에게 보안 의무를 물을 근거가 없습니다. 계약은 업무 개시일까지 체결되어 효력을 갖추어야 하며, 먼저 체결한 비밀유지 약정서가 이를 대신하지 않습니다. 개인정보를 처리하는 업무는 법정 기재사항도 개시일까지 체결한 문서에 있어야 합니다. 늦게 체결하였더라도 현재 유효하고 업무 개시 후 1년이 넘었다면 경고로 보고합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "The contract itself must be signed and in effect when the work starts; a confidentiality agreement does not count. Each statutory item must stand in a document signed by then. What was cured is a warning after a year."
#     ko: "계약 자체가 업무 개시일까지 체결되어 효력을 갖추어야 하며 비밀유지 약정서는 인정하지 않습니다. 법정 기재사항도 그때까지 체결한 문서에 있어야 합니다. 사후에 보완한 경우 개시 후 1년이 지나면 경고로 보고합니다."
#   cases:
#     late:
#       since: "0.2.0"
#       en: "The agreement for service '{service}' was signed on {signed_on} and took effect on {effective_from}; the work started on {started_on}"
#       ko: "'{service}' 업무를 시작할 때 체결되어 효력을 갖춘 계약이 없었음 (계약 체결일: {signed_on}, 효력 발생일: {effective_from}, 업무 개시일: {started_on})"
#     late-cured:
#       formerly: late
#       since: "0.2.0"
#       severity: warning
#       en: "The agreement for service '{service}', now in force, was signed on {signed_on} and took effect on {effective_from}, after the work had started on {started_on}"
#       ko: "'{service}' 업무의 계약이 현재는 유효하나 업무를 시작한 뒤에 체결되었거나 효력이 발생함 (계약 체결일: {signed_on}, 효력 발생일: {effective_from}, 업무 개시일: {started_on})"
#       remedy:
#         en: "A contract that was late cannot be made timely. If an earlier agreement covered the first days, record it with its own `signed_on` and `effective` period; else keep the dates as they are and have an exception approved."
#         ko: "늦게 체결한 계약은 소급하여 보완할 수 없습니다. 개시 당시 적용된 선행 계약이 있으면 `signed_on`과 `effective` 기간을 갖추어 등록하고, 없으면 날짜를 그대로 두고 예외 승인을 받습니다."
#     items-late:
#       since: "0.2.0"
#       en: "Statutory items of service '{service}' stand only in documents signed on {signed_on} or later, after the work started on {started_on}: {requirements}"
#       ko: "'{service}' 업무의 법정 기재사항이 업무 개시({started_on}) 뒤인 {signed_on} 이후에 체결한 문서에만 있음 (항목: {requirements})"
#     items-late-cured:
#       since: "0.2.0"
#       severity: warning
#       en: "Statutory items of service '{service}' were agreed only from {signed_on}, after the work had started on {started_on}: {requirements}"
#       ko: "'{service}' 업무의 법정 기재사항을 업무 개시({started_on}) 뒤인 {signed_on} 이후에야 계약에 반영함 (항목: {requirements})"
#       remedy:
#         en: "A document that was late cannot be made timely. If an earlier document already held these items, record it with its clauses; else keep the dates as they are and have an exception approved."
#         ko: "늦게 체결한 문서는 소급하여 보완할 수 없습니다. 그 전에 해당 항목을 담은 문서가 있었다면 조항과 함께 등록하고, 없으면 날짜를 그대로 두고 예외 승인을 받습니다."
#   remedy:
#     en: "If an earlier agreement or document covered the first days, record it with its own `signed_on`, `effective` period and clauses; if a date is wrong, correct it from the documents. If the work did start first, leave the dates as they are and have an exception approved."
#     ko: "개시 당시 적용된 선행 계약이나 문서가 있으면 `signed_on`, `effective` 기간, 조항과 함께 등록하고, 날짜가 잘못 기재되었다면 증적을 확인하여 바로잡습니다. 실제로 업무가 먼저 시작되었다면 날짜를 고치지 말고 예외 승인을 받습니다."
#   frameworks: {}
package clausegate.agr.agreement_signed_before_start

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.result
import data.clausegate.lib.runs
import data.clausegate.lib.services
import data.clausegate.lib.signatures

findings contains finding if {
	some i in agreements.bound
	not signatures.in_time(i)
	started_on := services.active[i].started_on
	k := _late_one(_first(i, started_on), started_on)
	contract := input.contracts[k]
	finding := result.service_in_contract("AGR-02", i, k, _late_path(contract, started_on), {
		"case": _late(i, started_on),
		"signed_on": contract.signed_on,
		"effective_from": contract.effective.from,
		"started_on": started_on,
	})
}

# One finding for all statutory items that came late, at the one that was signed first.
findings contains finding if {
	some i in agreements.bound
	signatures.in_time(i)
	started_on := services.active[i].started_on
	late := signatures.late_items[i]
	[signed_on, _, k, c] := min({min(signatures.of_items[i][requirement]) | some requirement in late})
	finding := result.service_in_contract("AGR-02", i, k, ["clauses", c], {
		"case": _items_late(started_on),
		"requirements": sort(late),
		"signed_on": signed_on,
		"started_on": started_on,
	})
}

# The contract that was signed first of those that were not over when the work started.
_first(i, started_on) := min([[input.contracts[k].signed_on, input.contracts[k].id, k] |
	some k in signatures.principal(i)
	not runs.ended(k, started_on)
])[2]

# The contract itself where it came late; else the one it rests on that did: a master agreement, say.
_late_one(k, started_on) := k if {
	_is_late(input.contracts[k], started_on)
} else := min([runs.index[id] |
	some id in input.contracts[k].rests_on
	_is_late(input.contracts[runs.index[id]], started_on)
])

_is_late(contract, started_on) if contract.signed_on > started_on

_is_late(contract, started_on) if contract.effective.from > started_on

_late_path(contract, started_on) := ["signed_on"] if {
	contract.signed_on > started_on
} else := ["effective", "from"]

# Cured by now, where the work started more than a year ago.
_late(i, started_on) := "late-cured" if {
	started_on < input.settings.year_before
	some k in signatures.principal(i)
	k in agreements.effective
} else := "late"

_items_late(started_on) := "items-late-cured" if {
	started_on < input.settings.year_before
} else := "items-late"
