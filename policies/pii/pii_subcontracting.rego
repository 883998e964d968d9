# METADATA
# scope: package
# title: "The outsourcing agreement restricts sub-processing of personal data"
# description: "The Enforcement Decree requires the agreement to contain '재위탁 제한에 관한 사항', the restriction of sub-processing. Since 2023-09-15 the Act itself requires the consent of the outsourcing organisation (PIPA art. 26(6)). Reread a contract that is older."
# related_resources:
#   - ref: https://www.law.go.kr/법령/개인정보보호법/제26조
#     description: "PIPA, article 26"
#   - ref: https://www.law.go.kr/법령/개인정보보호법시행령/제28조
#     description: "Enforcement Decree of PIPA, article 28"
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: PII-04
#   requirement: pii-subcontracting
#   group: PII
#   severity: error
#   basis: statute
#   ko:
#     title: "위탁계약 문서에 개인정보 처리업무의 재위탁 제한에 관한 사항을 명시"
#     description: "개인정보 보호법 시행령은 처리위탁 문서에 '재위탁 제한에 관한 사항'을 담도록 정하고 있습니다. 2023년 9월 15일부터는 재위탁하려면 위탁자의 동의를 받아야 하므로(법 제26조제6항) 그 전에 체결한 계약은 문구를 다시 확인하는 것이 좋습니다."
#   cites:
#     - {text: act, articles: ["26(1)3", "26(6)"]}
#     - {text: decree, articles: ["28(1)2"]}
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' restricts sub-processing of personal data"
#       ko: "'{service}' 업무의 계약에 개인정보 처리업무의 재위탁 제한에 관한 사항이 기록되어 있지 않음"
#     declared-not-applicable:
#       en: "Contract '{contract}' declares the restriction of sub-processing not applicable; a statutory item cannot be left out"
#       ko: "'{contract}' 계약에서 법정 기재사항인 '재위탁 제한에 관한 사항' 항목을 해당 없음으로 처리함"
#   remedy:
#     en: "State in the outsourcing agreement that personal data is sub-processed only with the organisation's consent, or not at all, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [pii-subcontracting]`. Remove any entry for this item from `not_applicable`."
#     ko: "재위탁을 금지하거나 위탁자의 동의를 받도록 위탁계약 문서에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [pii-subcontracting]` 값을 갖춘 항목을 추가합니다. `not_applicable`에 이 항목이 있으면 삭제합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.21"]
#     gdpr: ["28(2)", "28(3)(d)", "28(4)"]
#     nist-800-53: ["SA-9a", "SR-3(3)"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     dora: ["30(2)(a)"]
package clausegate.pii.pii_subcontracting

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["pii-subcontracting"]
	finding := result.missing("PII-04", i)
}

findings contains finding if {
	some position in terms.forbidden["pii-subcontracting"]
	finding := result.declared("PII-04", position)
}
