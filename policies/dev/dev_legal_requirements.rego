# METADATA
# scope: package
# title: "The agreement requires development to meet legal security and privacy requirements"
# description: "Legal requirements such as access control, encryption and logging are far cheaper to build in than to add later. The agreement obliges the developer to meet those that apply to the system."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: DEV-01
#   requirement: dev-legal-requirements
#   group: DEV
#   severity: error
#   basis: guideline
#   ko:
#     title: "개발 시 정보보호 및 개인정보 보호 관련 법적 요구사항 준수를 계약에 명시"
#     description: "접근통제, 암호화, 접속기록 보관 등 법적 요구사항은 설계 단계에서 반영하지 않으면 나중에 보완하기 어렵습니다. 개발 대상 시스템에 적용되는 법적 요구사항을 외부자가 지키도록 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 3}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires development to meet legal security and privacy requirements"
#       ko: "'{service}' 업무의 계약에 개발 시 법적 요구사항 준수 조항이 기록되어 있지 않음"
#   remedy:
#     en: "State in the agreement which legal requirements the system has to meet, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [dev-legal-requirements]`. Check that `development` is stated correctly for the service."
#     ko: "개발 대상 시스템이 충족할 법적 요구사항을 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [dev-legal-requirements]` 값을 갖춘 항목을 추가합니다. 해당 업무의 `development` 값이 사실과 맞는지도 확인합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.8.30", "A.5.31"]
#     nist-800-53: ["SA-9a", "SA-4"]
#     nist-csf: ["GV.SC-05"]
package clausegate.dev.dev_legal_requirements

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["dev-legal-requirements"]
	finding := result.missing("DEV-01", i)
}
