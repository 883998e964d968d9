# METADATA
# scope: package
# title: "The agreement requires measures against leakage of important information"
# description: "The vendor learns important information through the work. The agreement requires measures that keep it from leaking, during the work and afterwards."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-05
#   requirement: leakage-prevention
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "업무상 취득한 중요정보의 유출 방지 대책을 계약에 명시"
#     description: "외부자는 업무를 수행하면서 중요정보를 취득하게 됩니다. 업무 수행 중은 물론 종료 후에도 그 정보가 유출되지 않도록 하는 대책을 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires measures against leakage of important information"
#       ko: "'{service}' 업무의 계약에 중요정보 유출 방지 조항이 기록되어 있지 않음"
#   remedy:
#     en: "State in the agreement which information is protected and what the vendor must do to keep it from leaking, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [leakage-prevention]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: leakage-prevention` and the `reason`."
#     ko: "보호 대상 정보와 유출 방지를 위한 외부자의 조치를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [leakage-prevention]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: leakage-prevention` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.8.12", "A.5.14"]
#     gdpr: ["28(3)(a)", "28(3)(c)"]
#     nist-800-53: ["SA-9a", "SC-7"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.2"]
#     dora: ["30(2)(c)"]
package clausegate.sec.leakage_prevention

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["leakage-prevention"]
	finding := result.missing("SEC-05", i)
}
