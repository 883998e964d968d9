# METADATA
# scope: package
# title: "The agreement requires a secure environment for deliverables, source and data"
# description: "Source programs, deliverables and development data are valuable long before the system goes live. The agreement says how the developer protects them in its development environment."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: DEV-04
#   requirement: dev-environment-security
#   group: DEV
#   severity: error
#   basis: guideline
#   ko:
#     title: "산출물, 소스 프로그램, 개발용 데이터 등 개발환경의 보안을 계약에 명시"
#     description: "소스 프로그램, 산출물, 개발용 데이터는 시스템을 운영하기 전부터 보호하여야 할 자산입니다. 외부자가 개발환경에서 이를 어떻게 관리하는지 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 3}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires security of the development environment"
#       ko: "'{service}' 업무의 계약에 개발환경 보안 조항이 기록되어 있지 않음"
#   remedy:
#     en: "Write in the agreement how deliverables, source programs and development data are kept, accessed and transferred, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [dev-environment-security]`. Check that `development` is stated correctly for the service."
#     ko: "산출물, 소스 프로그램, 개발용 데이터의 보관·접근·반출 방법을 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [dev-environment-security]` 값을 갖춘 항목을 추가합니다. 해당 업무의 `development` 값이 사실과 맞는지도 확인합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.8.4", "A.8.31", "A.8.33"]
#     nist-800-53: ["SA-9a", "SA-10"]
#     nist-csf: ["GV.SC-05"]
package clausegate.dev.dev_environment_security

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["dev-environment-security"]
	finding := result.missing("DEV-04", i)
}
