# METADATA
# scope: package
# title: "The request for proposal states security requirements, and privacy where needed"
# description: "Requirements that appear only after the award are hard to price and harder to enforce, so the request for proposal has to state them: security requirements always, privacy requirements where the work involves personal data."
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
#     description: "보안 요구사항은 업체가 정해진 뒤가 아니라 제안 단계에서 제시되어야 비용과 이행 책임에 반영됩니다. 제안요청서에는 정보보호 요구사항을 담고, 개인정보를 처리하는 업무라면 개인정보 보호 요구사항도 함께 담아야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 1}
#   cases:
#     missing:
#       en: "No request for proposal is recorded for service '{service}'"
#       ko: "'{service}' 업무의 제안요청서가 기록되어 있지 않음"
#     incomplete:
#       en: "The record does not say where the request for proposal for service '{service}' states these requirements: {areas}"
#       ko: "'{service}' 업무의 제안요청서에 요구사항의 위치가 기록되지 않은 영역이 있음 (누락 영역: {areas})"
#   remedy:
#     en: "Register the document under `documents` with `kind: rfp` and point to it from `selection.rfp.document`. Give the `section` or `page` in `security_requirements` and, where personal data is involved, in `privacy_requirements`."
#     ko: "제안요청서를 `documents`에 `kind: rfp`로 등록하고 `selection.rfp.document`에 그 id를 기재합니다. 요구사항이 실린 `section` 또는 `page`는 `security_requirements`에, 개인정보를 처리하는 업무라면 `privacy_requirements`에도 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.19", "A.5.21"]
#     gdpr: ["28(1)"]
#     nist-800-53: ["SR-6", "SA-9(1)"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.3"]
#     dora: ["28(4)"]
package clausegate.sel.rfp_requirements

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.services

findings contains finding if {
	some i in services.sensitive
	not input.vendor.services[i].selection.rfp
	finding := result.service("SEL-02", i, ["selection", "rfp"], {"case": "missing"})
}

findings contains finding if {
	some i in services.sensitive
	rfp := input.vendor.services[i].selection.rfp
	areas := {area | some area in services.areas[i]; not _states(rfp, area)}
	count(areas) > 0
	finding := result.service("SEL-02", i, ["selection", "rfp"], {"case": "incomplete", "areas": sort(areas)})
}

_states(rfp, "security") if rfp.security_requirements

_states(rfp, "privacy") if rfp.privacy_requirements
