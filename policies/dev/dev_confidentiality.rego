# METADATA
# scope: package
# title: "The agreement requires confidentiality of what is learnt in development"
# description: "Developers learn how a system is built and where it is weak. The agreement obliges them to keep this confidential, during development and after it."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: DEV-05
#   requirement: dev-confidentiality
#   group: DEV
#   severity: error
#   basis: guideline
#   ko:
#     title: "개발 과정에서 알게 된 정보의 비밀유지를 계약에 명시"
#     description: "개발 인력은 시스템의 구조와 취약한 부분까지 알게 됩니다. 개발 과정에서 알게 된 정보를 개발 기간은 물론 종료 후에도 누설하지 않도록 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 3}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires confidentiality of what is learnt in development"
#       ko: "'{service}' 업무의 계약에 개발 과정에서 알게 된 정보의 비밀유지 조항이 기록되어 있지 않음"
#   remedy:
#     en: "State in the agreement what is confidential and for how long, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [dev-confidentiality]`. Check that `development` is stated correctly for the service."
#     ko: "비밀유지의 대상과 기간을 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [dev-confidentiality]` 값을 갖춘 항목을 추가합니다. 해당 업무의 `development` 값이 사실과 맞는지도 확인합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.6.6"]
#     gdpr: ["28(3)(b)"]
#     nist-800-53: ["SA-9a", "PS-6"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
package clausegate.dev.dev_confidentiality

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["dev-confidentiality"]
	finding := result.missing("DEV-05", i)
}
