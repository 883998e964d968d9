# METADATA
# scope: package
# title: "The outsourcing agreement sets technical and administrative safeguards"
# description: "The Act requires the agreement to contain '개인정보의 기술적ㆍ관리적 보호조치에 관한 사항', the technical and administrative safeguards for the personal data. They fix the level of protection that the vendor owes. An article on safety measures may be recorded for this item and for access restriction."
# related_resources:
#   - ref: https://www.law.go.kr/법령/개인정보보호법/제26조
#     description: "PIPA, article 26"
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: PII-02
#   requirement: safeguards
#   group: PII
#   severity: error
#   basis: statute
#   ko:
#     title: "위탁계약 문서에 개인정보의 기술적ㆍ관리적 보호조치에 관한 사항을 명시"
#     description: "개인정보 보호법은 처리위탁 문서에 '개인정보의 기술적ㆍ관리적 보호조치에 관한 사항'을 담도록 정하고 있습니다. 수탁자가 갖추어야 할 보호 수준을 문서로 분명히 하려는 것입니다. 안전조치에 관한 하나의 조항을 이 항목과 접근 제한 항목에 함께 기록할 수 있습니다."
#   cites:
#     - {text: act, articles: ["26(1)2"]}
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' sets technical and administrative safeguards for personal data"
#       ko: "'{service}' 업무의 계약에 개인정보의 기술적ㆍ관리적 보호조치에 관한 사항이 기록되어 있지 않음"
#     declared-not-applicable:
#       en: "Contract '{contract}' declares the technical and administrative safeguards not applicable; a statutory item cannot be left out"
#       ko: "'{contract}' 계약에서 법정 기재사항인 '개인정보의 기술적ㆍ관리적 보호조치에 관한 사항' 항목을 해당 없음으로 처리함"
#   remedy:
#     en: "List in the outsourcing agreement the safeguards the vendor applies to the personal data, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [safeguards]`. Remove any entry for this item from `not_applicable`."
#     ko: "수탁자가 이행할 기술적ㆍ관리적 보호조치를 위탁계약 문서에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [safeguards]` 값을 갖춘 항목을 추가합니다. `not_applicable`에 이 항목이 있으면 삭제합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.34"]
#     gdpr: ["28(3)(c)"]
#     nist-800-53: ["SA-9a", "SA-4a", "SA-4d"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.2"]
#     dora: ["30(2)(c)"]
package clausegate.pii.safeguards

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet.safeguards
	finding := result.missing("PII-02", i)
}

findings contains finding if {
	some position in terms.forbidden.safeguards
	finding := result.declared("PII-02", position)
}
