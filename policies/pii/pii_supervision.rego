# METADATA
# scope: package
# title: "The outsourcing agreement provides for supervision of the personal data held"
# description: "The Enforcement Decree requires the agreement to contain '위탁업무와 관련하여 보유하고 있는 개인정보의 관리 현황 점검 등 감독에 관한 사항', supervision such as checking how the vendor manages the personal data it holds. The clause is the contractual basis of supervision; its results belong to 2.3.3."
# related_resources:
#   - ref: https://www.law.go.kr/법령/개인정보보호법/제26조
#     description: "PIPA, article 26"
#   - ref: https://www.law.go.kr/법령/개인정보보호법시행령/제28조
#     description: "Enforcement Decree of PIPA, article 28"
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: PII-06
#   requirement: pii-supervision
#   group: PII
#   severity: error
#   basis: statute
#   ko:
#     title: "위탁계약 문서에 개인정보의 관리 현황 점검 등 감독에 관한 사항을 명시"
#     description: "개인정보 보호법 시행령은 처리위탁 문서에 '위탁업무와 관련하여 보유하고 있는 개인정보의 관리 현황 점검 등 감독에 관한 사항'을 담도록 정하고 있습니다. 위탁자가 수탁자를 감독할 수 있는 계약상 근거가 되며, 실제 감독 결과는 2.3.3에서 확인할 사항입니다."
#   cites:
#     - {text: act, articles: ["26(1)3"]}
#     - {text: decree, articles: ["28(1)4"]}
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' provides for supervision of the personal data the vendor holds"
#       ko: "'{service}' 업무의 계약에 보유 개인정보의 관리 현황 점검 등 감독에 관한 사항이 기록되어 있지 않음"
#     declared-not-applicable:
#       en: "Contract '{contract}' declares the supervision of the personal data held not applicable; a statutory item cannot be left out"
#       ko: "'{contract}' 계약에서 법정 기재사항인 '위탁업무와 관련하여 보유하고 있는 개인정보의 관리 현황 점검 등 감독에 관한 사항' 항목을 해당 없음으로 처리함"
#   remedy:
#     en: "State in the outsourcing agreement how the organisation checks the personal data held and that the vendor cooperates, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [pii-supervision]`. Remove any entry for this item from `not_applicable`."
#     ko: "관리 현황 점검의 방법과 수탁자의 협조 의무를 위탁계약 문서에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [pii-supervision]` 값을 갖춘 항목을 추가합니다. `not_applicable`에 이 항목이 있으면 삭제합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.22"]
#     gdpr: ["28(3)(h)"]
#     nist-800-53: ["SA-9a", "SA-9c", "SR-6"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.4"]
#     dora: ["30(3)(e)"]
package clausegate.pii.pii_supervision

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["pii-supervision"]
	finding := result.missing("PII-06", i)
}

findings contains finding if {
	some position in terms.forbidden["pii-supervision"]
	finding := result.declared("PII-06", position)
}
