# METADATA
# scope: package
# title: "Each term declared not applicable has a reason that a reviewer can judge"
# description: "A term may be left out only where the work does not need it, so the declaration says what about the work makes it needless. A reason that only repeats 'not applicable' cannot be judged. One reason for six terms or more may be right, and is worth a look."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-07
#   requirement: not-applicable-reasoned
#   group: AGR
#   severity: warning
#   basis: guideline
#   ko:
#     title: "해당 없음으로 처리한 항목마다 타당성을 판단할 수 있는 사유를 기재"
#     description: "업무에 필요하지 않은 항목만 계약에서 뺄 수 있으므로 업무의 어떤 특성 때문에 필요하지 않은지 적어야 합니다. '해당 없음'이라고만 적힌 사유로는 타당성을 판단할 수 없습니다. 여섯 항목 이상에 같은 사유를 적었다면 항목별로 맞는지 확인할 필요가 있습니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   since: "0.2.0"
#   changed:
#     en: "New: a reason for not applicable must say something."
#     ko: "신설: 해당 없음의 사유를 구체적으로 적어야 합니다."
#   cases:
#     says-nothing:
#       en: "Contract '{contract}' declares terms not applicable without saying why: {requirements}"
#       ko: "'{contract}' 계약에서 해당 없음으로 처리한 항목에 판단할 수 있는 사유가 없음 (항목: {requirements})"
#     shared:
#       severity: note
#       en: "Contract '{contract}' gives the same reason for {count} terms declared not applicable: {requirements}"
#       ko: "'{contract}' 계약에서 {count}개 항목을 같은 사유로 해당 없음 처리함 (항목: {requirements})"
#       remedy:
#         en: "Check the reason against each of these terms. Where another reason fits better, write that one; a term the work does need goes into the agreement and into `clauses`."
#         ko: "사유가 항목마다 맞는지 확인합니다. 더 알맞은 사유가 있으면 고쳐 적고, 업무에 필요한 항목이면 계약에 명시하여 `clauses`에 기재합니다."
#   remedy:
#     en: "Write in `reason` what about the work makes the term needless, for example that no staff work on the premises. If nothing does, write the term into the agreement and record it in `clauses` instead."
#     ko: "`reason`에 상주 인력이 없다는 등 그 항목이 필요하지 않은 업무상 사유를 적습니다. 그런 사유가 없다면 계약에 명시하고 `clauses`에 조항을 기재합니다."
#   frameworks: {}
package clausegate.agr.not_applicable_reasoned

import rego.v1

import data.clausegate.lib.comparison
import data.clausegate.lib.declarations
import data.clausegate.lib.result

findings contains finding if {
	some k in comparison.in_force
	ns := [n |
		some n, declaration in input.contracts[k].not_applicable
		not declarations.is_reasoned(declaration)
	]
	finding := result.contract("AGR-07", k, ["not_applicable", ns[0], "reason"], {
		"case": "says-nothing",
		"requirements": _requirements(k, ns),
	})
}

findings contains finding if {
	some k in comparison.in_force
	some reason in {declaration.reason | some declaration in input.contracts[k].not_applicable}
	ns := [n |
		some n, declaration in input.contracts[k].not_applicable
		declaration.reason == reason
		declarations.is_reasoned(declaration)
	]
	requirements := _requirements(k, ns)
	count(requirements) >= _many
	finding := result.contract("AGR-07", k, ["not_applicable", ns[0], "reason"], {
		"case": "shared",
		"requirements": requirements,
		"count": count(requirements),
	})
}

_requirements(k, ns) := sort({input.contracts[k].not_applicable[n].requirement | some n in ns})

# Items from which on one reason for all of them is worth a look.
_many := 6
