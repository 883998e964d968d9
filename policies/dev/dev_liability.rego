# METADATA
# scope: package
# title: "The agreement sets damages and other liability for violations in development"
# description: "When the developer breaks the security terms, the damage may show only after delivery. The agreement sets damages and other liability for such violations."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: DEV-06
#   requirement: dev-liability
#   group: DEV
#   severity: error
#   basis: guideline
#   ko:
#     title: "개발 업무 관련 위반 시 손해배상 등 책임을 계약에 명시"
#     description: "개발 단계의 보안 의무 위반은 납품 이후에야 피해로 드러나는 경우가 많습니다. 위반 시 손해배상을 비롯한 책임을 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 3}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' sets liability for violations in development"
#       ko: "'{service}' 업무의 계약에 개발 업무 관련 위반 시 손해배상 등 책임 조항이 기록되어 있지 않음"
#   remedy:
#     en: "State in the agreement the damages and other liability, including for defects found after delivery, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [dev-liability]`. Check that `development` is stated correctly for the service."
#     ko: "납품 후 발견된 경우를 포함하여 위반에 따른 손해배상 등 책임을 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [dev-liability]` 값을 갖춘 항목을 추가합니다. 해당 업무의 `development` 값이 사실과 맞는지도 확인합니다."
#   frameworks:
#     iso-27001: ["A.5.20"]
#     gdpr: ["28(4)"]
#     nist-800-53: ["SA-9a", "SA-4h"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.2"]
package clausegate.dev.dev_liability

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["dev-liability"]
	finding := result.missing("DEV-06", i)
}
