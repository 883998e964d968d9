# METADATA
# scope: package
# title: "The selection names an internal procedure in force on the selection date"
# description: "A vendor that handles important information or personal data has to be chosen by a procedure that weighs its security and privacy capability. The record must name the guideline that was followed; that guideline must cover vendor selection and have been in force on the selection date."
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
#     description: "중요정보나 개인정보를 다루는 업무를 맡길 때에는 업체의 정보보호 및 개인정보 보호 역량을 평가하는 절차가 마련되어 있어야 합니다. 선정 기록에는 적용한 내부 지침을 명시하고, 그 지침은 선정일에 시행 중이면서 업체 선정 절차를 다루고 있어야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 1}
#   cases:
#     not-named:
#       en: "The selection record of service '{service}' names no internal procedure"
#       ko: "'{service}' 업무의 선정 기록에 적용한 내부 절차·지침이 명시되어 있지 않음"
#     not-in-force:
#       en: "Guideline '{guideline}', named for the selection of service '{service}' on {selected_on}, was not in force that day or does not cover `selection-procedure`"
#       ko: "'{service}' 업무의 선정에 적용한 '{guideline}' 지침이 선정일에 시행 중이 아니거나 업체 선정 절차(selection-procedure)를 다루지 않음 (선정일: {selected_on})"
#       remedy:
#         en: "Name in `selection.procedure` the guideline that was in force on `selected_on`, with `selection-procedure` in its `covers`. If there was none, evaluate the vendor again under the present guideline and record the result."
#         ko: "`selection.procedure`에 선정일(`selected_on`) 당시 시행 중이던 지침을 적고, 그 지침의 `covers`에 `selection-procedure`가 있는지 확인합니다. 당시 지침이 없었다면 현행 지침에 따라 다시 검토하고 그 결과를 기록합니다."
#   remedy:
#     en: "Write the id of the guideline in `selection.procedure` and the selection date in `selection.selected_on`. The guideline record in `vendors/_guidelines/` needs `covers: [selection-procedure]` and an `effective` period that includes that day."
#     ko: "`selection.procedure`에 적용한 지침의 id를, `selection.selected_on`에 선정일을 기재합니다. 해당 지침은 `vendors/_guidelines/`에 `covers: [selection-procedure]`로 등록하고 `effective` 기간에 선정일이 포함되도록 합니다."
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
import data.clausegate.lib.services

findings contains finding if {
	some i in services.sensitive
	not input.vendor.services[i].selection.procedure
	finding := result.service("SEL-01", i, ["selection", "procedure"], {"case": "not-named"})
}

findings contains finding if {
	some i in services.sensitive
	selection := input.vendor.services[i].selection
	not _in_force(selection.procedure, selection.selected_on)
	finding := result.service("SEL-01", i, ["selection", "procedure"], {
		"case": "not-in-force",
		"guideline": selection.procedure,
		"selected_on": selection.selected_on,
	})
}

_in_force(procedure, day) if {
	some guideline in input.guidelines
	guideline.id == procedure
	"selection-procedure" in guideline.covers
	periods.includes(guideline.effective, day)
}
