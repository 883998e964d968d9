# METADATA
# scope: package
# title: "The agreement requires a security and privacy pledge"
# description: "The agreement requires the vendor, and those of its staff who do the work, to submit a signed pledge on security and privacy. A pledge makes each person aware of the duties and is evidence of it."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-02
#   requirement: security-pledge
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "정보보호 및 개인정보 보호 서약서 제출 의무를 계약에 명시"
#     description: "외부자와 투입 인력이 정보보호 및 개인정보 보호 서약서를 제출하도록 계약에 정하여야 합니다. 서약서는 투입 인력이 자신의 의무를 인지하였음을 보여 주는 증적이 됩니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires a security and privacy pledge"
#       ko: "'{service}' 업무의 계약에 정보보호 및 개인정보 보호 서약서 제출 조항이 기록되어 있지 않음"
#   remedy:
#     en: "Require the pledge in the agreement and say who submits it and when, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [security-pledge]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: security-pledge` and the `reason`."
#     ko: "서약서의 제출 대상과 시점을 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [security-pledge]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: security-pledge` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.6.6"]
#     gdpr: ["28(3)(b)"]
#     nist-800-53: ["SA-9a", "PS-6", "PS-7"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.2"]
package clausegate.sec.security_pledge

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["security-pledge"]
	finding := result.missing("SEC-02", i)
}
