# METADATA
# scope: package
# title: "The selection names an internal procedure in force on the selection date"
# description: "A vendor that handles important information or personal data has to be chosen by a procedure that weighs its security and privacy capability. The record must name the guideline that was followed; that guideline must cover vendor selection and have been in force from the first step of the selection, the request for proposal, to the selection date. A vendor chosen before the organisation had such a guideline (`basis: existing`) is a warning, and the only one about its selection."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEL-01
#   requirement: selection-procedure
#   group: SEL
#   severity: error
#   basis: guideline
#   ko:
#     title: "선정일에 시행 중인 내부 선정 절차·지침에 따라 업체를 선정"
#     description: "중요정보나 개인정보를 다루는 업무를 맡길 때에는 업체의 정보보호 및 개인정보 보호 역량을 평가하는 절차가 마련되어 있어야 합니다. 선정 기록에는 적용한 내부 지침을 명시하고, 그 지침은 업체 선정 절차를 다루고 있어야 하며, 제안요청부터 선정일까지 시행 중이어야 합니다. 선정 지침이 마련되기 전에 선정한 업체(`basis: existing`)는 선정에 관하여 이 규칙의 경고 하나로만 지적합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 1}
#   changed:
#     en: "The guideline must be in force from the first step of the selection, the request for proposal or the evaluation. A vendor chosen before the first guideline can be recorded as such (`basis: existing`): one warning for SEL-01 to SEL-04 and AGR-04."
#     ko: "내부 지침은 제안요청이나 평가 등 선정의 첫 단계부터 시행 중이어야 합니다. 첫 지침 시행 전에 선정한 업체는 `basis: existing`으로 기록할 수 있고, 이때 SEL-01부터 SEL-04까지와 AGR-04는 경고 한 건으로 보고합니다."
#   cases:
#     not-named:
#       en: "The selection record of service '{service}' names no internal procedure"
#       ko: "'{service}' 업무의 선정 기록에 적용한 내부 절차·지침이 명시되어 있지 않음"
#     not-in-force:
#       since: "0.2.0"
#       en: "Guideline '{guideline}', named for the selection of service '{service}', was not in force on {day} or does not cover `selection-procedure`"
#       ko: "'{service}' 업무의 선정에 적용한 '{guideline}' 지침이 {day}에 시행 중이 아니었거나 업체 선정 절차(selection-procedure)를 다루지 않음"
#       remedy:
#         en: "Name in `selection.procedure` the guideline that was in force from the request for proposal to `selected_on`, with `selection-procedure` in its `covers`. If the organisation had no such guideline yet, write `basis: existing`. Otherwise evaluate the vendor again under the present guideline and record the result."
#         ko: "`selection.procedure`에 제안요청부터 선정일(`selected_on`)까지 시행 중이던 지침을 적고, 그 지침의 `covers`에 `selection-procedure`가 있는지 확인합니다. 당시 선정 지침이 아직 없었다면 `basis: existing`을 적습니다. 그 밖의 경우에는 현행 지침에 따라 다시 평가하고 그 결과를 기록합니다."
#     existing:
#       since: "0.2.0"
#       severity: warning
#       en: "The vendor of service '{service}' was chosen by {day}, before any guideline on selection was in force; no request for proposal, evaluation or identified requirements are asked for"
#       ko: "'{service}' 업무의 업체는 선정 지침이 시행되기 전에 선정되어 제안요청, 평가, 요구사항 식별의 기록을 요구하지 않음 (선정일 또는 업무 개시일: {day})"
#       remedy:
#         en: "Do not reconstruct days or documents that nobody has. At the next renewal or tender, select the vendor under the present guideline and record it."
#         ko: "남아 있지 않은 날짜나 문서를 새로 만들지 않습니다. 다음 갱신이나 입찰 때 현행 지침에 따라 업체를 평가·선정하고 그 결과를 기록합니다."
#     not-existing:
#       since: "0.2.0"
#       en: "The vendor of service '{service}' is recorded as chosen before the first guideline on selection, but on {day} there already was one: {guidelines}"
#       ko: "'{service}' 업무의 업체를 선정 지침이 시행되기 전에 선정한 것으로 기록하였으나 당시 이미 시행된 지침이 있음 (선정일 또는 업무 개시일: {day}, 지침: {guidelines})"
#       remedy:
#         en: "If the vendor was chosen earlier, correct `selected_on`. Otherwise record how it was chosen: remove `basis: existing`, or write `direct` or `standard-terms` with its `reason` and `review`."
#         ko: "실제로 더 일찍 선정하였다면 `selected_on`을 바로잡습니다. 그렇지 않다면 실제 선정 방식을 기록합니다. `basis: existing`을 지우거나, `direct` 또는 `standard-terms`를 `reason`, `review`와 함께 적습니다."
#   remedy:
#     en: "Write the id of the guideline in `selection.procedure` and the selection date in `selection.selected_on`. The guideline record in `vendors/_guidelines/` needs `covers: [selection-procedure]` and an `effective` period that includes the days from the request for proposal to the selection. For a vendor chosen before the first guideline on selection, write `basis: existing`. A later selection of which nothing is left is accepted with the baseline, or a waiver is approved for it."
#     ko: "`selection.procedure`에 적용한 지침의 id를, `selection.selected_on`에 선정일을 기재합니다. 해당 지침은 `vendors/_guidelines/`에 `covers: [selection-procedure]`로 등록하고 `effective` 기간에 제안요청일부터 선정일까지 포함되어야 합니다. 첫 선정 지침이 시행되기 전에 선정한 업체라면 `basis: existing`을 적습니다. 그 이후의 선정이지만 남은 자료가 없다면 기준선에 기록하거나 예외 승인을 받습니다."
#   frameworks:
#     iso-27001: ["A.5.19", "A.5.21"]
#     gdpr: ["28(1)"]
#     nist-800-53: ["SR-6", "SA-9(1)"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.3"]
#     dora: ["28(4)"]
package clausegate.sel.selection_procedure

import rego.v1

import data.clausegate.lib.periods
import data.clausegate.lib.result
import data.clausegate.lib.selection
import data.clausegate.lib.services

findings contains finding if {
	some i in selection.guided
	not services.active[i].selection.procedure
	finding := result.service("SEL-01", i, ["selection", "procedure"], {"case": "not-named"})
}

findings contains finding if {
	some i in selection.guided
	procedure := services.active[i].selection.procedure
	day := min([day | some day in _days[i]; not _in_force(procedure, day)])
	finding := result.service("SEL-01", i, ["selection", "procedure"], {
		"case": "not-in-force",
		"guideline": procedure,
		"day": day,
	})
}

findings contains finding if {
	some i in selection.existing
	finding := result.service("SEL-01", i, ["selection", "basis"], {"case": "existing", "day": selection.chosen_on[i]})
}

findings contains finding if {
	some i in selection.claimed_existing
	not i in selection.existing
	finding := result.service("SEL-01", i, ["selection", "basis"], {
		"case": "not-existing",
		"guidelines": sort(selection.earlier_guidelines(i)),
		"day": selection.chosen_on[i],
	})
}

# Days on which the guideline must be in force: of the request for proposal, the evaluation and the selection.
_days[i] contains selected_on if some i, selected_on in selection.selected_on

_days[i] contains evaluation.evaluated_on if some i, evaluation in selection.evaluations

_days[i] contains services.active[i].selection.rfp.issued_on if some i in selection.tendered

_in_force(procedure, day) if {
	some guideline in input.guidelines
	guideline.id == procedure
	"selection-procedure" in guideline.covers
	periods.includes(guideline.effective, day)
}
