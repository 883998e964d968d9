# METADATA
# scope: package
# title: "The outsourcing agreement states the purpose and scope of the outsourced work"
# description: "The Enforcement Decree requires the agreement to contain '위탁업무의 목적 및 범위', the purpose and scope of the outsourced work. The other items depend on it: only a stated scope shows what goes beyond it."
# related_resources:
#   - ref: https://www.law.go.kr/법령/개인정보보호법/제26조
#     description: "PIPA, article 26"
#   - ref: https://www.law.go.kr/법령/개인정보보호법시행령/제28조
#     description: "Enforcement Decree of PIPA, article 28"
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: PII-03
#   requirement: purpose-and-scope
#   group: PII
#   severity: error
#   basis: statute
#   ko:
#     title: "위탁계약 문서에 위탁업무의 목적 및 범위를 명시"
#     description: "개인정보 보호법 시행령은 처리위탁 문서에 '위탁업무의 목적 및 범위'를 담도록 정하고 있습니다. 범위가 정해져야 목적 외 처리에 해당하는지 판단할 수 있으므로 다른 기재사항의 전제가 됩니다."
#   cites:
#     - {text: act, articles: ["26(1)3"]}
#     - {text: decree, articles: ["28(1)1"]}
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' states the purpose and scope of the outsourced work"
#       ko: "'{service}' 업무의 계약에 위탁업무의 목적 및 범위가 기록되어 있지 않음"
#     declared-not-applicable:
#       en: "Contract '{contract}' declares the purpose and scope of the outsourced work not applicable; a statutory item cannot be left out"
#       ko: "'{contract}' 계약에서 법정 기재사항인 '위탁업무의 목적 및 범위' 항목을 해당 없음으로 처리함"
#   remedy:
#     en: "State in the outsourcing agreement why personal data is processed and which tasks and data are included, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [purpose-and-scope]`. Remove any entry for this item from `not_applicable`."
#     ko: "위탁의 목적과 처리 업무 및 개인정보 항목의 범위를 위탁계약 문서에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [purpose-and-scope]` 값을 갖춘 항목을 추가합니다. `not_applicable`에 이 항목이 있으면 삭제합니다."
#   frameworks:
#     iso-27001: ["A.5.20"]
#     gdpr: ["28(3)"]
#     nist-800-53: ["SA-9a", "SA-9b"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.1"]
#     dora: ["30(2)(a)"]
package clausegate.pii.purpose_and_scope

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["purpose-and-scope"]
	finding := result.missing("PII-03", i)
}

findings contains finding if {
	some position in terms.forbidden["purpose-and-scope"]
	finding := result.declared("PII-03", position)
}
