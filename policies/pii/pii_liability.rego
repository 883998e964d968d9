# METADATA
# scope: package
# title: "The outsourcing agreement sets liability when the vendor breaks its duties"
# description: "The Enforcement Decree requires the agreement to contain '수탁자가 준수하여야 할 의무를 위반한 경우의 손해배상 등 책임에 관한 사항', damages and other liability when the vendor breaks its duties. The clause settles who bears the loss from a breach."
# related_resources:
#   - ref: https://www.law.go.kr/법령/개인정보보호법/제26조
#     description: "PIPA, article 26"
#   - ref: https://www.law.go.kr/법령/개인정보보호법시행령/제28조
#     description: "Enforcement Decree of PIPA, article 28"
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: PII-07
#   requirement: pii-liability
#   group: PII
#   severity: error
#   basis: statute
#   ko:
#     title: "위탁계약 문서에 수탁자의 의무 위반에 따른 손해배상 등 책임에 관한 사항을 명시"
#     description: "개인정보 보호법 시행령은 처리위탁 문서에 '수탁자가 준수하여야 할 의무를 위반한 경우의 손해배상 등 책임에 관한 사항'을 담도록 정하고 있습니다. 의무 위반으로 생긴 손해를 누가 부담하는지 당사자 사이에 미리 정해 두려는 것입니다."
#   cites:
#     - {text: act, articles: ["26(1)3"]}
#     - {text: decree, articles: ["28(1)5"]}
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' sets liability for a breach of the vendor's duties"
#       ko: "'{service}' 업무의 계약에 수탁자의 의무 위반에 따른 손해배상 등 책임에 관한 사항이 기록되어 있지 않음"
#     declared-not-applicable:
#       en: "Contract '{contract}' declares the liability for a breach of duties not applicable; a statutory item cannot be left out"
#       ko: "'{contract}' 계약에서 법정 기재사항인 '수탁자가 준수하여야 할 의무를 위반한 경우의 손해배상 등 책임에 관한 사항' 항목을 해당 없음으로 처리함"
#   remedy:
#     en: "State in the outsourcing agreement the damages and other liability that follow a breach of the vendor's privacy duties, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [pii-liability]`. Remove any entry for this item from `not_applicable`."
#     ko: "수탁자가 개인정보 보호 의무를 위반한 경우의 손해배상 등 책임을 위탁계약 문서에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [pii-liability]` 값을 갖춘 항목을 추가합니다. `not_applicable`에 이 항목이 있으면 삭제합니다."
#   frameworks:
#     iso-27001: ["A.5.20"]
#     gdpr: ["28(4)"]
#     nist-800-53: ["SA-9a", "SA-4h"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.2"]
package clausegate.pii.pii_liability

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["pii-liability"]
	finding := result.missing("PII-07", i)
}

findings contains finding if {
	some position in terms.forbidden["pii-liability"]
	finding := result.declared("PII-07", position)
}
