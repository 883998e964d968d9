# METADATA
# scope: package
# title: "The evaluation sheet weighs security, and privacy where needed, with scores"
# description: "A capability counts in the choice only where the evaluation sheet gives it points. The sheet needs at least one security item with a weight above zero, where personal data is processed a privacy item too, and this vendor's score for each."
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
#     description: "평가표에 배점이 없는 역량은 선정 결과에 영향을 주지 못합니다. 정보보호 역량 항목에 배점이 있어야 하고, 개인정보를 처리하는 업무라면 개인정보 보호 역량 항목에도 배점이 있어야 합니다. 항목마다 해당 업체가 받은 점수가 기록되어 있어야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 1}
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
#   remedy:
#     en: "Copy the security and privacy items of the sheet into `selection.evaluation.criteria`, each with `name`, `area` (`security` or `privacy`), `weight` and the vendor's `score`. If the sheet itself has no such items, amend the sheet before the next selection rather than the record."
#     ko: "평가표의 정보보호·개인정보 보호 항목을 `selection.evaluation.criteria`에 옮기고 항목마다 `name`, `area`(`security` 또는 `privacy`), `weight`, `score`를 기재합니다. 평가표 자체에 해당 항목이 없다면 기록을 고칠 것이 아니라 평가표 양식을 보완하여 다음 선정부터 적용합니다."
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
import data.clausegate.lib.services

findings contains finding if {
	some i in services.sensitive
	not input.vendor.services[i].selection.evaluation
	finding := result.service("SEL-03", i, ["selection", "evaluation"], {"case": "missing"})
}

findings contains finding if {
	some i in services.sensitive
	criteria := input.vendor.services[i].selection.evaluation.criteria
	areas := services.areas[i] - {criterion.area | some criterion in criteria; criterion.weight > 0}
	count(areas) > 0
	finding := result.service("SEL-03", i, _criteria, {"case": "no-criteria", "areas": sort(areas)})
}

findings contains finding if {
	some i in services.sensitive
	criteria := input.vendor.services[i].selection.evaluation.criteria
	unscored := [n | some n, criterion in criteria; _unscored(criterion, services.areas[i])]
	count(unscored) > 0
	finding := result.service("SEL-03", i, array.concat(_criteria, [unscored[0], "score"]), {
		"case": "no-score",
		"criteria": [criteria[n].name | some n in unscored],
	})
}

_criteria := ["selection", "evaluation", "criteria"]

# An item without a score that needs one.
_unscored(criterion, areas) if {
	criterion.area in areas
	criterion.weight > 0
	not _has_score(criterion)
}

# A score above the weight, in any area, would compensate for items the vendor failed.
_unscored(criterion, _) if criterion.score > criterion.weight

_has_score(criterion) if is_number(criterion.score)
