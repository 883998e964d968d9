# METADATA
# scope: package
# title: "Terms are reviewed again after the work changes or the contract is renewed"
# description: "Terms written for the old scope may not fit the new one, and a renewal carries old gaps forward. A review on or after the day of the change or renewal must be recorded."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-06
#   requirement: reviewed-after-change
#   group: AGR
#   severity: error
#   basis: guideline
#   ko:
#     title: "업무 변경 또는 계약 갱신 후 계약의 보안 요구사항을 재검토"
#     description: "업무 범위가 바뀌면 기존 조항이 맞지 않을 수 있고, 계약을 그대로 연장하면 종전의 미비점도 이어집니다. 업무 변경일 또는 계약 갱신일 당일이나 그 이후에 계약 내용을 재검토한 이력이 있어야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "The terms are reviewed around the latest automatic renewal, and after a change of the law that touches them."
#     ko: "마지막 자동 갱신을 전후하여, 그리고 관련 법령이 개정된 뒤에 계약 내용을 재검토하여야 합니다."
#   cases:
#     changed:
#       en: "Service '{service}' changed on {changed_on}; no review of its contract terms since then is recorded"
#       ko: "'{service}' 업무가 {changed_on}에 변경되었으나 그 이후 계약 내용을 재검토한 이력이 기록되어 있지 않음"
#     renewed:
#       en: "Contract '{contract}' was renewed on {renewed_on}; no review of its terms since then is recorded"
#       ko: "'{contract}' 계약이 {renewed_on}에 갱신되었으나 그 이후 계약 내용을 재검토한 이력이 기록되어 있지 않음"
#     renewed-automatically:
#       since: "0.2.0"
#       severity: warning
#       en: "Contract '{contract}' renewed automatically on {renewed_on}; no review of its terms is on record since {review_since}"
#       ko: "'{contract}' 계약이 {renewed_on}에 자동으로 갱신되었으나 {review_since} 이후 계약 내용을 재검토한 기록이 없음"
#       remedy:
#         en: "Review the terms against the work as it is now, and record the day in `reviewed_on`, with `review_document` where a document shows it."
#         ko: "현재 업무에 비추어 계약 내용을 재검토하고 그 날짜를 `reviewed_on`에 기재합니다. 이를 확인할 문서가 있으면 `review_document`도 적습니다."
#     law-changed:
#       since: "0.2.0"
#       severity: warning
#       en: "Terms of contract '{contract}' were agreed before a change of law on {changed_on} and not reviewed since: {requirements}"
#       ko: "'{contract}' 계약의 조항을 법령 개정({changed_on} 시행) 전에 정한 뒤 재검토한 기록이 없음 (항목: {requirements})"
#       remedy:
#         en: "Compare these terms with the law as it is now, amend them where needed, and record the day in `reviewed_on`."
#         ko: "해당 조항을 현행 법령과 대조하여 필요하면 변경 계약을 체결하고, 재검토한 날짜를 `reviewed_on`에 기재합니다."
#   remedy:
#     en: "Review the security and privacy terms against the present work, amend the agreement where needed, and write the day of the review in the contract's `reviewed_on`. Update `clauses` and `identified_requirements` if the review changed them."
#     ko: "현재 업무를 기준으로 정보보호 및 개인정보 보호 조항을 재검토하여 필요하면 변경 계약을 체결하고, 계약 기록의 `reviewed_on`에 재검토일을 기재합니다. 검토 결과 달라진 내용은 `clauses`와 `identified_requirements`에도 반영합니다."
#   frameworks: {}
package clausegate.agr.reviewed_after_change

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.comparison
import data.clausegate.lib.result
import data.clausegate.lib.reviews
import data.clausegate.lib.runs
import data.clausegate.lib.services

findings contains finding if {
	some i in agreements.bound
	changed_on := services.active[i].changed_on
	changed_on <= input.as_of
	not _fits(i, changed_on)
	finding := result.service("AGR-06", i, ["changed_on"], {"case": "changed", "changed_on": changed_on})
}

# Terms that stand as they were agreed before the law about them changed.
findings contains finding if {
	some id, terms in reviews.outdated
	k := runs.index[id]
	finding := result.contract("AGR-06", k, ["clauses", min({c | some [c, _, _] in terms})], {
		"case": "law-changed",
		"changed_on": max({day | some [_, day, _] in terms}),
		"requirements": sort({requirement | some [_, _, requirement] in terms}),
	})
}

# The terms of an agreement in force were agreed or reviewed on or after the day.
_fits(i, day) if {
	some k in agreements.in_force[i]
	reviews.agreed_since(k, day)
}

findings contains finding if {
	some k in comparison.in_force
	renewed_on := input.contracts[k].renewed_on
	renewed_on <= input.as_of
	not reviews.reviewed_since(k, renewed_on)
	finding := result.contract("AGR-06", k, ["renewed_on"], {"case": "renewed", "renewed_on": renewed_on})
}

# Of renewals agreed one by one, the latest decides.
findings contains finding if {
	some k in comparison.in_force
	n := max([n | some n, renewal in input.contracts[k].renewals; renewal.on <= input.as_of])
	renewal := input.contracts[k].renewals[n]
	not _reviewed_for(k, renewal)
	finding := result.contract("AGR-06", k, ["renewals", n], {"case": "renewed", "renewed_on": renewal.on})
}

findings contains finding if {
	some k in comparison.in_force
	term := input.contracts[k].term
	not reviews.settled_since(k, term.review_since)
	finding := result.contract("AGR-06", k, ["renewal"], {
		"case": "renewed-automatically",
		"renewed_on": term.renewed_on,
		"review_since": term.review_since,
	})
}

_reviewed_for(_, renewal) if renewal.reviewed_on <= input.as_of

_reviewed_for(k, renewal) if reviews.reviewed_since(k, renewal.on)
