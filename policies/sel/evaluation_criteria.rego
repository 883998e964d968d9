# METADATA
# scope: package
# title: "The evaluation sheet weighs security, and privacy where needed, with scores"
# description: "A capability counts in the choice only where the evaluation sheet gives it points. The sheet needs at least one security item with a weight above zero, where personal data is processed a privacy item too, and this vendor's score for each. A sheet that hardly weighs them, or a vendor without any point for security, is a warning. Where the vendor was chosen without a request for proposal (`basis: direct` or `standard-terms`), a security review or a certificate stands for the sheet."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEL-03
#   requirement: evaluation-criteria
#   group: SEL
#   severity: error
#   basis: guideline
#   ko:
#     title: "평가표에 정보보호(개인정보 처리 시 개인정보 보호 포함) 항목의 배점과 점수를 기록"
#     description: "평가표에 배점이 없는 역량은 선정 결과에 영향을 주지 못합니다. 정보보호 역량 항목에 배점이 있어야 하고, 개인정보를 처리하는 업무라면 개인정보 보호 역량 항목에도 배점이 있어야 합니다. 항목마다 해당 업체가 받은 점수가 기록되어 있어야 합니다. 배점이 지나치게 낮거나 정보보호 항목의 점수가 모두 0점이면 경고합니다. 제안요청 없이 선정하였다면(`basis: direct` 또는 `standard-terms`) 보안성 검토나 인증서가 평가표를 대신합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 1}
#   changed:
#     en: "Scores of zero in all security items and security weights below 5 % are warnings. Without a request for proposal a `review` stands for the evaluation."
#     ko: "정보보호 항목이 모두 0점이거나 배점이 5% 미만이면 경고합니다. 제안요청 없이 선정한 경우에는 `review`가 평가를 대신합니다."
#   cases:
#     missing:
#       en: "No evaluation sheet is recorded for service '{service}'"
#       ko: "'{service}' 업무의 업체 평가표가 기록되어 있지 않음"
#     no-criteria:
#       en: "The evaluation sheet for service '{service}' has no item with a weight above zero in: {areas}"
#       ko: "'{service}' 업무의 평가표에 배점이 있는 평가 항목이 없는 영역이 있음 (누락 영역: {areas})"
#     no-score:
#       en: "The evaluation sheet for service '{service}' has items with no score, or with a score above their weight: {criteria}"
#       ko: "'{service}' 업무의 평가표에 점수가 없거나 배점을 초과한 항목이 있음 (항목: {criteria})"
#     zero-score:
#       since: "0.2.0"
#       severity: warning
#       en: "The vendor of service '{service}' scored 0 in every security item of the evaluation sheet: {criteria}"
#       ko: "'{service}' 업무의 평가에서 정보보호 항목의 점수가 모두 0점임 (항목: {criteria})"
#       remedy:
#         en: "If the scores are wrong, correct them. If they are right, a sum that passes says nothing about security: have the vendor remedy the gaps, and require a minimum for the security items in the next sheet."
#         ko: "점수를 잘못 옮겼다면 바로잡습니다. 실제로 0점이라면 총점이 적격이어도 보안 역량이 확인된 것이 아니므로 업체에 보완을 요구하고, 다음 평가표에는 정보보호 항목의 최저 점수를 정합니다."
#     low-weight:
#       since: "0.2.0"
#       severity: warning
#       en: "The evaluation sheet for service '{service}' gives {share}% of its points to {areas}, less than 5%"
#       ko: "'{service}' 업무의 평가표에서 {areas} 항목의 배점이 총점의 5%에 미치지 못함 (배점 비율: {share}%)"
#       remedy:
#         en: "If items are missing from the record, add them. Otherwise give them more weight in the sheet for the next selection; the sheet of a past one is not corrected."
#         ko: "기록에서 빠진 항목이 있으면 추가합니다. 그렇지 않다면 다음 선정부터 평가표의 배점을 높입니다. 이미 끝난 평가의 평가표는 고치지 않습니다."
#     no-review:
#       since: "0.2.0"
#       en: "The vendor of service '{service}' was chosen without a request for proposal, and no security review or certificate is recorded"
#       ko: "'{service}' 업무의 업체를 제안요청 없이 선정하였으나 보안성 검토 결과나 인증서가 기록되어 있지 않음"
#       remedy:
#         en: "Review the vendor's security, or obtain a certificate. Register the document under `documents` with `kind: security-review` or `certificate`, and point to it from `selection.review` with `reviewed_on`."
#         ko: "업체의 보안성을 검토하거나 인증서를 받습니다. 그 문서를 `documents`에 `kind: security-review` 또는 `certificate`로 등록하고 `selection.review`에 `document`와 `reviewed_on`을 기재합니다."
#   remedy:
#     en: "Copy the security and privacy items of the sheet into `selection.evaluation.criteria`, each with `name`, `area` (`security` or `privacy`), `weight` and the vendor's `score`. If the sheet itself has no such items, amend the sheet before the next selection rather than the record. For a vendor chosen before the first guideline on selection, write `basis: existing`. A later selection of which nothing is left is accepted with the baseline, or a waiver is approved for it."
#     ko: "평가표의 정보보호·개인정보 보호 항목을 `selection.evaluation.criteria`에 옮기고 항목마다 `name`, `area`(`security` 또는 `privacy`), `weight`, `score`를 기재합니다. 평가표 자체에 해당 항목이 없다면 기록을 고칠 것이 아니라 평가표 양식을 보완하여 다음 선정부터 적용합니다. 첫 선정 지침이 시행되기 전에 선정한 업체라면 `basis: existing`을 적습니다. 그 이후의 선정이지만 남은 자료가 없다면 기준선에 기록하거나 예외 승인을 받습니다."
#   frameworks:
#     iso-27001: ["A.5.19", "A.5.21"]
#     gdpr: ["28(1)"]
#     nist-800-53: ["SR-6", "SA-9(1)"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.3"]
#     dora: ["28(4)"]
package clausegate.sel.evaluation_criteria

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.scores
import data.clausegate.lib.selection
import data.clausegate.lib.services

findings contains finding if {
	some i in selection.tendered
	not selection.evaluations[i]
	finding := result.service("SEL-03", i, ["selection", "evaluation"], {"case": "missing"})
}

findings contains finding if {
	some i, evaluation in selection.evaluations
	criteria := evaluation.criteria
	areas := services.areas[i] - _weighed(criteria)
	count(areas) > 0
	finding := result.service("SEL-03", i, _criteria, {"case": "no-criteria", "areas": sort(areas)})
}

findings contains finding if {
	some i, evaluation in selection.evaluations
	criteria := evaluation.criteria
	unscored := [n | some n, criterion in criteria; _unscored(criterion, services.areas[i])]
	count(unscored) > 0
	finding := result.service("SEL-03", i, array.concat(_criteria, [unscored[0], "score"]), {
		"case": "no-score",
		"criteria": [criteria[n].name | some n in unscored],
	})
}

findings contains finding if {
	some i, evaluation in selection.evaluations
	criteria := evaluation.criteria
	items := [n | some n, criterion in criteria; criterion.area == "security"; criterion.weight > 0]
	count(items) > 0
	every n in items {
		criteria[n].score == 0
	}
	finding := result.service("SEL-03", i, array.concat(_criteria, [items[0], "score"]), {
		"case": "zero-score",
		"criteria": [criteria[n].name | some n in items],
	})
}

# Where an area has no weight at all, `no-criteria` says so.
findings contains finding if {
	some i, evaluation in selection.evaluations
	criteria := evaluation.criteria
	count(services.areas[i] - _weighed(criteria)) == 0
	weighty := [criterion | some criterion in criteria; criterion.area in services.areas[i]]
	share := scores.percent(scores.points(weighty), scores.points(criteria))
	share < _least_share
	finding := result.service("SEL-03", i, _criteria, {
		"case": "low-weight",
		"share": scores.stated(share),
		"areas": sort(services.areas[i]),
	})
}

findings contains finding if {
	some i in selection.untendered
	not services.active[i].selection.review
	finding := result.service("SEL-03", i, ["selection", "review"], {"case": "no-review"})
}

_criteria := ["selection", "evaluation", "criteria"]

# Share of all points below which security, and privacy where needed, hardly count, in percent.
_least_share := 5

_weighed(criteria) := {criterion.area | some criterion in criteria; criterion.weight > 0}

# An item without a score that needs one.
_unscored(criterion, areas) if {
	criterion.area in areas
	criterion.weight > 0
	not _has_score(criterion)
}

# A score above the weight, in any area, would compensate for items the vendor failed.
_unscored(criterion, _) if criterion.score > criterion.weight

_has_score(criterion) if is_number(criterion.score)
