# METADATA
# scope: package
# title: "The outsourcing agreement restricts access to personal data and sets other safety measures"
# description: "The Enforcement Decree requires the agreement to contain '개인정보에 대한 접근 제한 등 안전성 확보 조치에 관한 사항', safety measures such as limits on access to personal data. The item is separate from the technical and administrative safeguards, though one article may be recorded for both."
# related_resources:
#   - ref: https://www.law.go.kr/법령/개인정보보호법/제26조
#     description: "PIPA, article 26"
#   - ref: https://www.law.go.kr/법령/개인정보보호법시행령/제28조
#     description: "Enforcement Decree of PIPA, article 28"
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: PII-05
#   requirement: pii-access-control
#   group: PII
#   severity: error
#   basis: statute
#   ko:
#     title: "위탁계약 문서에 개인정보에 대한 접근 제한 등 안전성 확보 조치에 관한 사항을 명시"
#     description: "개인정보 보호법 시행령은 처리위탁 문서에 '개인정보에 대한 접근 제한 등 안전성 확보 조치에 관한 사항'을 담도록 정하고 있습니다. 기술적ㆍ관리적 보호조치와는 별개의 기재사항이지만, 하나의 조항이 두 항목을 모두 다루면 함께 기록할 수 있습니다."
#   cites:
#     - {text: act, articles: ["26(1)3"]}
#     - {text: decree, articles: ["28(1)3"]}
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' restricts access to personal data and sets other safety measures"
#       ko: "'{service}' 업무의 계약에 개인정보에 대한 접근 제한 등 안전성 확보 조치에 관한 사항이 기록되어 있지 않음"
#     declared-not-applicable:
#       en: "Contract '{contract}' declares the restriction of access to personal data not applicable; a statutory item cannot be left out"
#       ko: "'{contract}' 계약에서 법정 기재사항인 '개인정보에 대한 접근 제한 등 안전성 확보 조치에 관한 사항' 항목을 해당 없음으로 처리함"
#   remedy:
#     en: "State in the outsourcing agreement who may access the personal data and how that access is limited, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [pii-access-control]`. Remove any entry for this item from `not_applicable`."
#     ko: "개인정보에 접근할 수 있는 자의 범위와 접근 제한 조치를 위탁계약 문서에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [pii-access-control]` 값을 갖춘 항목을 추가합니다. `not_applicable`에 이 항목이 있으면 삭제합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.15", "A.5.18"]
#     gdpr: ["28(3)(c)"]
#     nist-800-53: ["SA-9a", "AC-2", "AC-6", "PS-7d"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
package clausegate.pii.pii_access_control

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["pii-access-control"]
	finding := result.missing("PII-05", i)
}

findings contains finding if {
	some position in terms.forbidden["pii-access-control"]
	finding := result.declared("PII-05", position)
}
