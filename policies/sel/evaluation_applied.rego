# METADATA
# scope: package
# title: "The vendor was evaluated before the selection and the signature, and passed or has an approved exception"
# description: "An evaluation after the selection or the signature cannot have informed the choice. Evaluation, selection and signature must follow in this order, and the vendor must have reached the passing score, or the reason for choosing it anyway must have been approved by the day of signature. A passing score below 10% is a warning. Where the vendor was chosen without a request for proposal (`basis: direct` or `standard-terms`), the review must be no later than the signature."
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
#     title: "선정과 계약 체결 전에 평가하고, 적격 점수 충족 또는 승인된 예외 사유를 기록"
#     description: "업체를 선정하거나 계약을 체결한 뒤에 한 평가는 선정 근거가 될 수 없으므로 평가, 선정, 계약 체결의 순서를 지켜야 합니다. 업체는 적격 점수를 충족하여야 하며, 미달한 업체를 선정하였다면 계약 체결일까지 승인된 사유가 있어야 합니다. 적격 점수가 10%보다 낮으면 경고합니다. 제안요청 없이 선정하였다면(`basis: direct` 또는 `standard-terms`) 보안성 검토가 계약 체결일보다 늦지 않아야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 1}
#   changed:
#     en: "The evaluation comes before the selection, and the selection before the signature. An exception approved after the signature excuses nothing. A passing score below 10 % is a warning."
#     ko: "평가, 선정, 계약 체결의 순서를 지켜야 합니다. 계약 체결 이후에 승인한 예외는 인정하지 않습니다. 적격 점수가 10% 미만이면 경고합니다."
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
#     after-selection:
#       since: "0.2.0"
#       en: "Service '{service}' was evaluated on {evaluated_on}, after the vendor had been selected on {selected_on}"
#       ko: "'{service}' 업무의 업체 평가를 선정 이후에 실시함 (평가일: {evaluated_on}, 선정일: {selected_on})"
#       remedy:
#         en: "If one of the days is wrong, correct it. If the vendor was evaluated before the selection, record that evaluation. Otherwise evaluate first the next time. What is past cannot be mended: accept it with the baseline, or have a waiver approved."
#         ko: "날짜를 잘못 적었다면 바로잡습니다. 선정 전에 실시한 평가가 있으면 그 평가를 기록합니다. 없다면 다음 선정부터 먼저 평가합니다. 이미 지난 선정이므로 기준선에 기록하거나 예외 승인을 받습니다."
#     selected-late:
#       since: "0.2.0"
#       en: "The vendor of service '{service}' was selected on {selected_on}, after the contract had been signed on {signed_on}"
#       ko: "'{service}' 업무의 업체를 계약 체결 이후에 선정함 (선정일: {selected_on}, 계약 체결일: {signed_on})"
#       remedy:
#         en: "If one of the days is wrong, correct it: `selected_on`, or `signed_on` of the contract. Otherwise complete the selection before the next signature. What is past cannot be mended: accept it with the baseline, or have a waiver approved."
#         ko: "날짜를 잘못 적었다면 `selected_on` 또는 계약의 `signed_on`을 바로잡습니다. 그렇지 않다면 다음 계약부터 선정을 마친 뒤에 체결합니다. 이미 지난 선정이므로 기준선에 기록하거나 예외 승인을 받습니다."
#     review-late:
#       since: "0.2.0"
#       en: "The security of the vendor for service '{service}' was reviewed on {reviewed_on}, after the contract was signed on {signed_on}"
#       ko: "'{service}' 업무의 보안성 검토를 계약 체결 이후에 실시함 (검토일: {reviewed_on}, 계약 체결일: {signed_on})"
#       remedy:
#         en: "If there was a review or a certificate before the signature, record that one in `selection.review`. Otherwise review again before the next signature or renewal."
#         ko: "체결 전에 실시한 검토나 발급된 인증서가 있으면 `selection.review`에 기록합니다. 없다면 소급하여 보완할 수 없으므로 다음 체결이나 갱신 전에 다시 검토합니다."
#     below:
#       since: "0.2.0"
#       en: "The vendor scored {score}% for service '{service}', below the passing score of {passing_score}%, and no reason approved by the day of signature is recorded"
#       ko: "'{service}' 업무의 평가 점수가 적격 점수에 미달하나 계약 체결일까지 승인된 선정 사유가 기록되어 있지 않음 (득점: {score}%, 적격 점수: {passing_score}%)"
#     low-passing-score:
#       since: "0.2.0"
#       severity: warning
#       en: "The passing score for service '{service}' is {passing_score}%, so low that hardly any vendor could fail"
#       ko: "'{service}' 업무의 적격 점수가 {passing_score}%로 지나치게 낮아 평가의 의미가 없음"
#       remedy:
#         en: "If the passing score was copied wrongly, correct it: `passing_score` is a share of all points in percent, not points. Otherwise set a higher one for the next selection."
#         ko: "적격 점수를 잘못 옮겼다면 바로잡습니다. `passing_score`는 점수가 아니라 총점에 대한 비율(%)입니다. 그렇지 않다면 다음 선정부터 적격 점수를 높입니다."
#   remedy:
#     en: "Record `evaluated_on`, `passing_score` and the scores under `selection.evaluation`. If the vendor was chosen below the passing score, obtain the approval before the contract is signed and record it in `exception` with `reason`, `approved_by` and `approved_on`. An approval after the signature excuses nothing. For a vendor chosen before the first guideline on selection, write `basis: existing`. A later selection of which nothing is left is accepted with the baseline, or a waiver is approved for it."
#     ko: "`selection.evaluation`에 `evaluated_on`, `passing_score`와 항목별 점수를 기재합니다. 적격 점수에 미달한 업체를 선정하였다면 계약을 체결하기 전에 승인을 받아 `exception`에 `reason`, `approved_by`, `approved_on`을 기재합니다. 체결 이후의 승인은 인정하지 않습니다. 첫 선정 지침이 시행되기 전에 선정한 업체라면 `basis: existing`을 적습니다. 그 이후의 선정이지만 남은 자료가 없다면 기준선에 기록하거나 예외 승인을 받습니다."
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
import data.clausegate.lib.scores
import data.clausegate.lib.selection
import data.clausegate.lib.services

findings contains finding if {
	some i in selection.tendered
	not selection.evaluations[i]
	finding := result.service("SEL-04", i, ["selection", "evaluation"], {"case": "missing"})
}

findings contains finding if {
	some i in _late
	evaluated_on := selection.evaluations[i].evaluated_on
	finding := result.service("SEL-04", i, ["selection", "evaluation", "evaluated_on"], {
		"case": "late",
		"evaluated_on": evaluated_on,
		"signed_on": agreements.signed_on[i],
	})
}

# An evaluation after the signature is told by `late` alone.
findings contains finding if {
	some i, evaluation in selection.evaluations
	not i in _late
	evaluation.evaluated_on > selection.selected_on[i]
	finding := result.service("SEL-04", i, ["selection", "evaluation", "evaluated_on"], {
		"case": "after-selection",
		"evaluated_on": evaluation.evaluated_on,
		"selected_on": selection.selected_on[i],
	})
}

findings contains finding if {
	some i, selected_on in selection.selected_on
	not i in _late
	selected_on > agreements.signed_on[i]
	finding := result.service("SEL-04", i, ["selection", "selected_on"], {
		"case": "selected-late",
		"selected_on": selected_on,
		"signed_on": agreements.signed_on[i],
	})
}

findings contains finding if {
	some i in selection.untendered
	reviewed_on := services.active[i].selection.review.reviewed_on
	reviewed_on > agreements.signed_on[i]
	finding := result.service("SEL-04", i, ["selection", "review", "reviewed_on"], {
		"case": "review-late",
		"reviewed_on": reviewed_on,
		"signed_on": agreements.signed_on[i],
	})
}

findings contains finding if {
	some i, evaluation in selection.evaluations
	share := scores.percent(scores.reached(evaluation.criteria), scores.points(evaluation.criteria))
	share < evaluation.passing_score
	not _excused(i, evaluation)
	finding := result.service("SEL-04", i, ["selection", "evaluation", "passing_score"], {
		"case": "below",
		"score": scores.stated(share),
		"passing_score": evaluation.passing_score,
	})
}

findings contains finding if {
	some i, evaluation in selection.evaluations
	evaluation.passing_score < 10
	finding := result.service("SEL-04", i, ["selection", "evaluation", "passing_score"], {
		"case": "low-passing-score",
		"passing_score": evaluation.passing_score,
	})
}

# Services whose vendor was evaluated after the signature.
_late contains i if {
	some i, evaluation in selection.evaluations
	evaluation.evaluated_on > agreements.signed_on[i]
}

_excused(i, evaluation) if evaluation.exception.approved_on <= object.get(agreements.signed_on, i, input.as_of)
