# METADATA
# scope: package
# title: "The agreement requires the vendor to report security incidents in time"
# description: "The organisation can respond only to incidents it hears of, so the agreement obliges the vendor to report them. A stated deadline leaves the organisation time for its own duties: notice and report of a personal-data breach are due within 72 hours since 2023-09-15 (PIPA art. 34, Enforcement Decree arts. 39 and 40), and a provider of information and communications services reports an intrusion within 24 hours of knowing of it (Network Act, Enforcement Decree art. 58-2(1)). A deadline in business days counts as 24 hours a day and 48 more, because a weekend can lie between."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-15
#   requirement: incident-reporting
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "보안사고 발생 시 보고 의무를 계약에 명시"
#     description: "조직은 통보받지 못한 사고에 대응할 수 없으므로 외부자의 사고 보고 의무를 계약에 정하여야 합니다. 보고 기한을 정하였다면 조직이 자신의 의무를 이행할 여유가 있어야 합니다. 개인정보 유출은 2023년 9월 15일부터 72시간 이내에 통지·신고하여야 하고(개인정보 보호법 제34조, 같은 법 시행령 제39조 및 제40조), 정보통신서비스 제공자는 침해사고를 알게 된 때부터 24시간 이내에 신고하여야 합니다(정보통신망법 시행령 제58조의2제1항). 영업일로 정한 기한은 주말이 낄 수 있으므로 하루를 24시간으로 보고 48시간을 더하여 계산합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "A deadline above 48 hours is a warning (it was 71), above 24 hours a note. It cannot be declared not applicable where personal data is processed."
#     ko: "보고 기한이 48시간(이전 71시간)을 넘으면 경고, 24시간을 넘으면 참고로 보고합니다. 개인정보를 처리하는 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires security incidents to be reported"
#       ko: "'{service}' 업무의 계약에 보안사고 보고 의무 조항이 기록되어 있지 않음"
#     declared-not-applicable:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares incident reporting not applicable to service '{service}', which handles personal data"
#       ko: "'{contract}' 계약에서 개인정보를 다루는 '{service}' 업무의 보안사고 보고 항목을 해당 없음으로 처리함"
#       remedy:
#         en: "A service that handles personal data always needs this term. Write it into the agreement, record it in `clauses` and remove the entry from `not_applicable`."
#         ko: "개인정보를 다루는 업무에는 반드시 필요한 항목입니다. 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다."
#     too-late:
#       since: "0.2.0"
#       severity: warning
#       cites:
#         - {text: act, articles: ["34"]}
#         - {text: decree, articles: ["39(1)", "40(1)"]}
#         - {text: network-act-decree, articles: ["58-2(1)"]}
#         - {text: guide, criterion: "2.3.2", check_item: 2}
#       en: "The incident-reporting clause on record for service '{service}' allows the vendor {amount} {unit}, which leaves the organisation too little time for its own notices; longest allowed: {limit_hours} hours"
#       ko: "'{service}' 업무의 사고 보고 기한이 길어 조직이 통지·신고할 시간이 부족할 수 있음 (기록된 기한: {amount}{unit}, 최대 {limit_hours}시간)"
#       remedy:
#         en: "Agree on a shorter deadline, so that the organisation can notify within its own 72 hours, then correct `deadline_hours`, or write `deadline: immediately`. The longest one allowed is `incident_deadline_hours` in clausegate.yaml."
#         ko: "조직이 72시간 안에 통지·신고할 수 있도록 계약의 보고 기한을 줄인 뒤 `deadline_hours` 값을 고치거나 `deadline: immediately`를 적습니다. 허용 한도는 clausegate.yaml의 `incident_deadline_hours` 값입니다."
#     longer-than-a-day:
#       since: "0.2.0"
#       severity: note
#       cites:
#         - {text: network-act-decree, articles: ["58-2(1)"]}
#         - {text: guide, criterion: "2.3.2", check_item: 2}
#       en: "The incident-reporting clause on record for service '{service}' allows the vendor {amount} {unit}; a provider of information and communications services has 24 hours to report an intrusion itself"
#       ko: "'{service}' 업무의 사고 보고 기한이 정보통신서비스 제공자의 침해사고 신고 기한인 24시간보다 긺 (기록된 기한: {amount}{unit})"
#       remedy:
#         en: "If the organisation provides information and communications services, agree on a deadline of at most 24 hours, then correct `deadline_hours`, or write `deadline: immediately`. Otherwise nothing needs to be done."
#         ko: "조직이 정보통신서비스 제공자라면 계약의 보고 기한을 24시간 이내로 줄인 뒤 `deadline_hours` 값을 고치거나 `deadline: immediately`를 적습니다. 해당하지 않으면 조치하지 않아도 됩니다."
#   remedy:
#     en: "Require in the agreement that incidents are reported without delay, with a deadline and a contact, then add an entry to `clauses` with its `document`, `article` or `page`, `covers: [incident-reporting]` and the `deadline_hours` or `deadline` it states. If the service handles no personal data and the work does not need this term, add an entry to `not_applicable` with `requirement: incident-reporting` and the `reason`."
#     ko: "사고를 지체 없이 보고할 의무와 보고 기한, 보고처를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [incident-reporting]`, `deadline_hours` 또는 `deadline`(기한을 정한 경우) 값을 갖춘 항목을 추가합니다. 개인정보를 다루지 않고 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: incident-reporting` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20"]
#     gdpr: ["28(3)(f)", "33(2)"]
#     nist-800-53: ["SA-9a", "SR-8", "IR-6(3)"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     dora: ["30(2)(f)"]
package clausegate.sec.incident_reporting

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["incident-reporting"]
	finding := result.missing("SEC-15", i)
}

findings contains finding if {
	some i, declaration in terms.void["incident-reporting"]
	finding := result.void("SEC-15", i, declaration)
}

findings contains finding if {
	some i, _ in terms.met
	[hours, k, c] := _shortest(i)
	limits := {"deadline_hours": hours, "limit_hours": input.settings.incident_deadline_hours}
	facts := object.union({"case": _case(hours)}, limits)
	args := object.union(facts, _as_recorded(input.contracts[k].clauses[c]))
	finding := result.service_in_contract("SEC-15", i, k, ["clauses", c, "deadline_hours"], args)
}

# The organisation itself has 72 hours (PIPA 34, Decree 39 and 40), or 24 as a provider of information and communications
# services (Network Act Decree 58-2(1)). A vendor with as long leaves it no time.
_case(hours) := "too-late" if {
	hours > input.settings.incident_deadline_hours
} else := "longer-than-a-day" if {
	hours > 24
}

# Shortest deadline of a service, and the clause that states it: [hours, contract index, clause index].
_shortest(i) := min([[_hours(input.contracts[k].clauses[c]), k, c] | some [k, c] in terms.met[i]["incident-reporting"]])

# Hours that a clause leaves the vendor at most. Between business days a weekend can lie.
_hours(clause) := clause.deadline_hours if {
	clause.deadline_hours
} else := 0 if {
	clause.deadline == "immediately"
} else := (24 * clause.business_days) + 48

_as_recorded(clause) := {"amount": clause.deadline_hours, "unit": "hours"} if {
	clause.deadline_hours
} else := {"amount": 1, "unit": "business-day"} if {
	clause.business_days == 1
} else := {"amount": clause.business_days, "unit": "business-days"}
