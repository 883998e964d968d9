# METADATA
# scope: package
# title: "The agreement sets sanctions for breaking security requirements"
# description: "A requirement without a consequence is easily ignored. The agreement says what follows a breach of the security requirements: correction, replacement of staff, a penalty or termination, for example."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-13
#   requirement: violation-sanctions
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "보안 요구사항 위반 시 처벌 등 제재를 계약에 명시"
#     description: "위반해도 불이익이 없는 요구사항은 지켜지기 어렵습니다. 시정 요구, 인력 교체, 위약벌, 계약 해지 등 보안 요구사항을 위반하였을 때의 처벌 등 제재를 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' sets sanctions for breaking security requirements"
#       ko: "'{service}' 업무의 계약에 보안 요구사항 위반 시 처벌 등 제재 조항이 기록되어 있지 않음"
#   remedy:
#     en: "Set out in the agreement the breaches and the sanction for each, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [violation-sanctions]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: violation-sanctions` and the `reason`."
#     ko: "위반 유형과 그에 따른 제재를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [violation-sanctions]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: violation-sanctions` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20"]
#     nist-800-53: ["SA-9a"]
#     nist-csf: ["GV.SC-05"]
package clausegate.sec.violation_sanctions

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["violation-sanctions"]
	finding := result.missing("SEC-13", i)
}
