# METADATA
# scope: package
# title: "The agreement requires periodic security training"
# description: "The vendor's staff need security training at a regular interval, and the agreement says how often. A clause that says only \"periodically\" is a term, but without an interval nobody can tell whether training is due: a warning. Whether it took place belongs to 2.3.3."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-03
#   requirement: security-training
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "정기적인 보안교육 의무를 계약에 명시"
#     description: "외부자 인력에 대한 보안교육을 정기적으로 실시하도록 계약에 정하고 그 주기를 명시하여야 합니다. '정기적으로'라고만 정한 조항도 인정하지만, 주기가 없으면 이행 여부를 판단할 기준이 없으므로 경고합니다. 실제 교육 실시 여부는 2.3.3에서 확인할 사항입니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "A clause without an interval is a warning; it was an error."
#     ko: "주기를 정하지 않은 조항은 오류에서 경고로 바뀌었습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires periodic security training"
#       ko: "'{service}' 업무의 계약에 정기적인 보안교육 조항이 기록되어 있지 않음"
#     no-interval:
#       since: "0.2.0"
#       severity: warning
#       en: "The training clause on record for service '{service}' states no interval"
#       ko: "'{service}' 업무의 보안교육 조항에 교육 주기가 기록되어 있지 않음"
#       remedy:
#         en: "If the clause states how often training takes place, add `interval_months` to its entry. If it says only \"periodically\", add `interval: unstated`, and agree on an interval when the contract is next amended or renewed."
#         ko: "조항에 교육 주기가 있으면 해당 항목에 `interval_months` 값을 적습니다. '정기적으로'라고만 정하였다면 `interval: unstated`를 적고, 계약을 변경하거나 갱신할 때 주기를 정합니다."
#     unstated:
#       since: "0.2.0"
#       severity: warning
#       en: "The training clause on record for service '{service}' requires training periodically, without an interval"
#       ko: "'{service}' 업무의 보안교육 조항이 주기 없이 '정기적으로' 실시하도록만 정하고 있음"
#       remedy:
#         en: "Agree on an interval when the contract is next amended or renewed, then replace `interval: unstated` with `interval_months`."
#         ko: "계약을 변경하거나 갱신할 때 교육 주기를 정한 뒤 `interval: unstated`를 `interval_months` 값으로 바꿉니다."
#     interval-too-long:
#       severity: warning
#       en: "The training clause on record for service '{service}' states an interval of {months} months; longest allowed: {limit}"
#       ko: "'{service}' 업무의 보안교육 주기가 {months}개월로 기록되어 허용 한도를 넘음 (최대 {limit}개월)"
#       remedy:
#         en: "Agree on a shorter interval in the contract, then correct `interval_months`. The longest one allowed is `training_interval_months` in clausegate.yaml."
#         ko: "계약의 교육 주기를 줄인 뒤 `interval_months` 값을 고칩니다. 허용 한도는 clausegate.yaml의 `training_interval_months` 값입니다."
#   remedy:
#     en: "Write in the agreement who is trained and how often, then add an entry to `clauses` with its `document`, `article` or `page`, `covers: [security-training]` and `interval_months`. If the work does not need this term, add an entry to `not_applicable` with `requirement: security-training` and the `reason`."
#     ko: "교육 대상과 주기를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [security-training]`, `interval_months` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: security-training` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.6.3"]
#     nist-800-53: ["SA-9a", "AT-2", "PS-7"]
#     nist-csf: ["GV.SC-05"]
#     dora: ["30(2)(i)"]
package clausegate.sec.security_training

import rego.v1

import data.clausegate.lib.intervals
import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["security-training"]
	finding := result.missing("SEC-03", i)
}

findings contains finding if {
	some i, _ in terms.met
	[k, c] := intervals.first_without(i, "security-training")
	not intervals.is_periodic(i, "security-training")
	finding := result.service_in_contract("SEC-03", i, k, ["clauses", c, "interval_months"], {"case": "no-interval"})
}

findings contains finding if {
	some i, _ in terms.met
	[k, c] := intervals.first_without(i, "security-training")
	intervals.is_periodic(i, "security-training")
	finding := result.service_in_contract("SEC-03", i, k, ["clauses", c, "interval"], {"case": "unstated"})
}

findings contains finding if {
	some i, _ in terms.met
	[months, k, c] := terms.least(i, "security-training", "interval_months")
	limit := input.settings.training_interval_months
	months > limit
	finding := result.service_in_contract("SEC-03", i, k, ["clauses", c, "interval_months"], {
		"case": "interval-too-long",
		"months": months,
		"limit": limit,
	})
}
