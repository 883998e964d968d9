# METADATA
# scope: package
# title: "The request for proposal states security requirements, and privacy where needed"
# description: "Requirements that appear only after the award are hard to price and harder to enforce, so the request for proposal has to state them: security requirements always, privacy requirements where the work involves personal data. It comes before the evaluation and the selection. Where the vendor was chosen without one (`basis: direct` or `standard-terms`), the record gives the reason."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEL-02
#   requirement: rfp-requirements
#   group: SEL
#   severity: error
#   basis: guideline
#   ko:
#     title: "제안요청서에 정보보호 요구사항(개인정보 처리 시 개인정보 보호 요구사항 포함)을 명시"
#     description: "보안 요구사항은 업체가 정해진 뒤가 아니라 제안 단계에서 제시되어야 비용과 이행 책임에 반영됩니다. 제안요청서에는 정보보호 요구사항을 담고, 개인정보를 처리하는 업무라면 개인정보 보호 요구사항도 함께 담아야 합니다. 제안요청은 평가와 선정보다 먼저 이루어져야 합니다. 제안요청 없이 선정하였다면(`basis: direct` 또는 `standard-terms`) 그 사유를 기록합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 1}
#   changed:
#     en: "A request for proposal dated after the evaluation or the selection is an error. A vendor chosen without one gives a `reason` instead."
#     ko: "평가나 선정 이후에 한 제안요청은 오류입니다. 제안요청 없이 선정한 경우에는 그 대신 `reason`을 적습니다."
#   cases:
#     missing:
#       en: "No request for proposal is recorded for service '{service}'"
#       ko: "'{service}' 업무의 제안요청서가 기록되어 있지 않음"
#     incomplete:
#       en: "The record does not say where the request for proposal for service '{service}' states these requirements: {areas}"
#       ko: "'{service}' 업무의 제안요청서에 요구사항의 위치가 기록되지 않은 영역이 있음 (누락 영역: {areas})"
#     late:
#       since: "0.2.0"
#       en: "The request for proposal for service '{service}' is dated {issued_on}, after the vendor had been evaluated or selected on {day}"
#       ko: "'{service}' 업무의 제안요청이 업체의 평가 또는 선정 이후에 이루어짐 (제안요청일: {issued_on}, 평가·선정일: {day})"
#       remedy:
#         en: "If one of the days is wrong, correct it: `rfp.issued_on`, `evaluation.evaluated_on` or `selected_on`. If there was no request before the selection, write `basis: direct` with its `reason` and `review`."
#         ko: "날짜를 잘못 적었다면 `rfp.issued_on`, `evaluation.evaluated_on`, `selected_on` 중 해당하는 값을 바로잡습니다. 선정 전에 제안요청을 하지 않았다면 `basis: direct`를 `reason`, `review`와 함께 적습니다."
#     no-reason:
#       since: "0.2.0"
#       en: "The vendor of service '{service}' was chosen without a request for proposal, and no reason is recorded"
#       ko: "'{service}' 업무의 업체를 제안요청 없이 선정하였으나 그 사유가 기록되어 있지 않음"
#       remedy:
#         en: "Write in `selection.reason` why this vendor was chosen without a request for proposal, in words a reader can check. \"Not applicable\" is no reason."
#         ko: "제안요청 없이 이 업체를 선정한 사유를 `selection.reason`에 구체적으로 적습니다. '해당 없음'이나 '불필요'는 사유로 인정하지 않습니다."
#   remedy:
#     en: "Register the document under `documents` with `kind: rfp` and point to it from `selection.rfp.document`. Give the `section` or `page` in `security_requirements` and, where personal data is involved, in `privacy_requirements`. If there was no request for proposal, write `basis: direct` or `standard-terms` with its `reason` and `review`. For a vendor chosen before the first guideline on selection, write `basis: existing`. A later selection of which nothing is left is accepted with the baseline, or a waiver is approved for it."
#     ko: "제안요청서를 `documents`에 `kind: rfp`로 등록하고 `selection.rfp.document`에 그 id를 기재합니다. 요구사항이 실린 `section` 또는 `page`는 `security_requirements`에, 개인정보를 처리하는 업무라면 `privacy_requirements`에도 기재합니다. 제안요청 없이 선정하였다면 `basis: direct` 또는 `standard-terms`를 `reason`, `review`와 함께 적습니다. 첫 선정 지침이 시행되기 전에 선정한 업체라면 `basis: existing`을 적습니다. 그 이후의 선정이지만 남은 자료가 없다면 기준선에 기록하거나 예외 승인을 받습니다."
#   frameworks:
#     iso-27001: ["A.5.19", "A.5.21"]
#     gdpr: ["28(1)"]
#     nist-800-53: ["SR-6", "SA-9(1)"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.3"]
#     dora: ["28(4)"]
package clausegate.sel.rfp_requirements

import rego.v1

import data.clausegate.lib.reasons
import data.clausegate.lib.result
import data.clausegate.lib.selection
import data.clausegate.lib.services

findings contains finding if {
	some i in selection.tendered
	not services.active[i].selection.rfp
	finding := result.service("SEL-02", i, ["selection", "rfp"], {"case": "missing"})
}

findings contains finding if {
	some i in selection.tendered
	rfp := services.active[i].selection.rfp
	areas := {area | some area in services.areas[i]; not _states(rfp, area)}
	count(areas) > 0
	finding := result.service("SEL-02", i, ["selection", "rfp"], {"case": "incomplete", "areas": sort(areas)})
}

findings contains finding if {
	some i in selection.tendered
	issued_on := services.active[i].selection.rfp.issued_on
	day := min(_decided[i])
	issued_on > day
	finding := result.service("SEL-02", i, ["selection", "rfp", "issued_on"], {
		"case": "late",
		"issued_on": issued_on,
		"day": day,
	})
}

findings contains finding if {
	some i in selection.untendered
	not _gives_reason(services.active[i].selection)
	finding := result.service("SEL-02", i, ["selection", "reason"], {"case": "no-reason"})
}

_states(rfp, "security") if rfp.security_requirements

_states(rfp, "privacy") if rfp.privacy_requirements

# Days of the evaluation and of the selection.
_decided[i] contains evaluation.evaluated_on if some i, evaluation in selection.evaluations

_decided[i] contains selected_on if some i, selected_on in selection.selected_on

# A reason whose letters nobody counted gives none.
_gives_reason(record) if {
	length := record.reason_length
	not reasons.says_nothing(record.reason, length)
}
