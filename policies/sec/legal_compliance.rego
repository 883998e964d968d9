# METADATA
# scope: package
# title: "The agreement requires compliance with security and privacy law"
# description: "The agreement binds the vendor to the security and privacy law that applies to the work. A breach of the law is then a breach of contract, which the organisation itself can enforce."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-01
#   requirement: legal-compliance
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "정보보호 및 개인정보 보호 관련 법규 준수 의무를 계약에 명시"
#     description: "외부자가 업무 수행 과정에서 관련 법규를 지킬 의무를 계약으로 정하여야 합니다. 법규 위반이 곧 계약 위반이 되어야 조직이 시정을 요구하거나 책임을 물을 근거가 생깁니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where personal data is processed."
#     ko: "개인정보를 처리하는 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires compliance with security and privacy law"
#       ko: "'{service}' 업무의 계약에 정보보호 및 개인정보 보호 관련 법규 준수 조항이 기록되어 있지 않음"
#     declared-not-applicable:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares compliance with the law not applicable to service '{service}', which handles personal data"
#       ko: "'{contract}' 계약에서 개인정보를 다루는 '{service}' 업무의 법규 준수 항목을 해당 없음으로 처리함"
#       remedy:
#         en: "A service that handles personal data always needs this term. Write it into the agreement, record it in `clauses` and remove the entry from `not_applicable`."
#         ko: "개인정보를 다루는 업무에는 반드시 필요한 항목입니다. 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다."
#   remedy:
#     en: "State in the agreement the laws the vendor has to observe in this work, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [legal-compliance]`. If the service handles no personal data and the work does not need this term, add an entry to `not_applicable` with `requirement: legal-compliance` and the `reason`."
#     ko: "업무와 관련하여 외부자가 지켜야 할 법규를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [legal-compliance]` 값을 갖춘 항목을 추가합니다. 개인정보를 다루지 않고 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: legal-compliance` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.31"]
#     gdpr: ["28(3)"]
#     nist-800-53: ["SA-9a", "SA-4"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     dora: ["30(1)"]
package clausegate.sec.legal_compliance

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["legal-compliance"]
	finding := result.missing("SEC-01", i)
}

findings contains finding if {
	some i, declaration in terms.void["legal-compliance"]
	finding := result.void("SEC-01", i, declaration)
}
