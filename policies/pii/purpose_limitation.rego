# METADATA
# scope: package
# title: "The outsourcing agreement bars processing beyond the purpose of the outsourced work"
# description: "The Act requires the agreement to contain '위탁업무 수행 목적 외 개인정보의 처리 금지에 관한 사항', a ban on processing personal data for anything but the outsourced work. The vendor must not use the data for purposes of its own. The item also applies to maintenance with access to personal data."
# related_resources:
#   - ref: https://www.law.go.kr/법령/개인정보보호법/제26조
#     description: "PIPA, article 26"
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: PII-01
#   requirement: purpose-limitation
#   group: PII
#   severity: error
#   basis: statute
#   ko:
#     title: "위탁계약 문서에 위탁업무 수행 목적 외 개인정보의 처리 금지에 관한 사항을 명시"
#     description: "개인정보 보호법은 처리위탁 문서에 '위탁업무 수행 목적 외 개인정보의 처리 금지에 관한 사항'을 담도록 정하고 있습니다. 수탁자가 위탁받은 개인정보를 자신의 목적으로 이용하지 못하게 하려는 것입니다. 개인정보에 접근할 수 있는 유지보수 업무에도 적용됩니다."
#   cites:
#     - {text: act, articles: ["26(1)1"]}
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' bars processing personal data beyond the purpose of the outsourced work"
#       ko: "'{service}' 업무의 계약에 위탁업무 수행 목적 외 개인정보의 처리 금지에 관한 사항이 기록되어 있지 않음"
#     declared-not-applicable:
#       en: "Contract '{contract}' declares the ban on processing beyond the purpose of the outsourced work not applicable; a statutory item cannot be left out"
#       ko: "'{contract}' 계약에서 법정 기재사항인 '위탁업무 수행 목적 외 개인정보의 처리 금지에 관한 사항' 항목을 해당 없음으로 처리함"
#   remedy:
#     en: "State in the outsourcing agreement that personal data is processed for the outsourced work only, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [purpose-limitation]`. Remove any entry for this item from `not_applicable`."
#     ko: "위탁업무 외의 목적으로 개인정보를 처리할 수 없음을 위탁계약 문서에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [purpose-limitation]` 값을 갖춘 항목을 추가합니다. `not_applicable`에 이 항목이 있으면 삭제합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.34"]
#     gdpr: ["28(3)(a)"]
#     nist-800-53: ["SA-9a"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
package clausegate.pii.purpose_limitation

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["purpose-limitation"]
	finding := result.missing("PII-01", i)
}

findings contains finding if {
	some position in terms.forbidden["purpose-limitation"]
	finding := result.declared("PII-01", position)
}
