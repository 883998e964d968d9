# METADATA
# scope: package
# title: "The vendor was evaluated before the signature and passed, or has an approved exception"
# description: "An evaluation after the signature cannot have informed the choice. The evaluation date must be no later than the signature, and the vendor must have reached the passing score, or the reason for choosing it anyway must be approved and recorded."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEL-04
#   requirement: evaluation-applied
#   group: SEL
#   severity: error
#   basis: guideline
#   ko:
#     title: "계약 체결 전에 평가하고, 적격 점수 충족 또는 승인된 예외 사유를 기록"
#     description: "계약을 체결한 뒤에 한 평가는 선정 근거가 될 수 없습니다. 평가일은 계약 체결일 이전이거나 같은 날이어야 합니다. 업체는 적격 점수를 충족하여야 하며, 미달한 업체를 선정하였다면 그 사유와 승인 이력이 있어야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 1}
#   cases:
#     missing:
#       en: "No evaluation result is recorded for service '{service}'"
#       ko: "'{service}' 업무의 업체 평가 결과가 기록되어 있지 않음"
#     late:
#       en: "Service '{service}' was evaluated on {evaluated_on}, after the contract was signed on {signed_on}"
#       ko: "'{service}' 업무의 업체 평가를 계약 체결 이후에 실시함 (평가일: {evaluated_on}, 계약 체결일: {signed_on})"
#       remedy:
#         en: "If the vendor was evaluated before the signature, record that evaluation. Otherwise evaluate again before the next signature, and have an exception approved until then."
#         ko: "체결 전에 실시한 평가가 있으면 그 평가를 기록합니다. 없다면 소급하여 보완할 수 없으므로 다음 계약 체결 전에 다시 평가하고, 그때까지는 예외 승인을 받습니다."
#     below:
#       en: "The vendor scored {score}% for service '{service}', below the passing score of {passing_score}%, and no approved reason is recorded"
#       ko: "'{service}' 업무의 평가 점수가 적격 점수에 미달하나 승인된 선정 사유가 기록되어 있지 않음 (득점: {score}%, 적격 점수: {passing_score}%)"
#   remedy:
#     en: "Record `evaluated_on`, `passing_score` and the scores under `selection.evaluation`. If the vendor was chosen below the passing score, obtain the approval and record it in `exception` with `reason`, `approved_by` and `approved_on`."
#     ko: "`selection.evaluation`에 `evaluated_on`, `passing_score`와 항목별 점수를 기재합니다. 적격 점수에 미달한 업체를 선정하였다면 승인을 받아 `exception`에 `reason`, `approved_by`, `approved_on`을 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.19", "A.5.21"]
#     gdpr: ["28(1)"]
#     nist-800-53: ["SR-6", "SA-9(1)"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.3"]
#     dora: ["28(4)"]
package clausegate.sel.evaluation_applied

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.result
import data.clausegate.lib.services

findings contains finding if {
	some i in services.sensitive
	not input.vendor.services[i].selection.evaluation
	finding := result.service("SEL-04", i, ["selection", "evaluation"], {"case": "missing"})
}

findings contains finding if {
	some i in services.sensitive
	evaluated_on := input.vendor.services[i].selection.evaluation.evaluated_on
	evaluated_on > agreements.signed_on[i]
	finding := result.service("SEL-04", i, ["selection", "evaluation", "evaluated_on"], {
		"case": "late",
		"evaluated_on": evaluated_on,
		"signed_on": agreements.signed_on[i],
	})
}

findings contains finding if {
	some i in services.sensitive
	evaluation := input.vendor.services[i].selection.evaluation
	score := _percent(evaluation.criteria)
	score < evaluation.passing_score
	not _excused(evaluation)
	finding := result.service("SEL-04", i, ["selection", "evaluation", "passing_score"], {
		"case": "below",
		"score": floor(score * 10) / 10,
		"passing_score": evaluation.passing_score,
	})
}

# Points reached out of all points, in percent, to four places: the compiled module computes in decimals, the
# interpreter in binary fractions. A sheet without points does not pass.
_percent(criteria) := round((1000000 * _score(criteria)) / _points(criteria)) / 10000 if {
	_points(criteria) > 0
} else := 0

_score(criteria) := sum([object.get(criterion, "score", 0) | some criterion in criteria])

_points(criteria) := sum([criterion.weight | some criterion in criteria])

_excused(evaluation) if evaluation.exception.approved_on <= input.as_of
