# METADATA
# scope: package
# title: "The agreement sets liability for damages"
# description: "When a security failure of the vendor causes loss, the agreement says who is liable for it: settled before an incident, not after."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-14
#   requirement: damages
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "손해배상 책임을 계약에 명시"
#     description: "외부자의 보안 의무 위반으로 손해가 발생한 경우 누가 어떤 책임을 지는지 계약으로 정하여야 합니다. 책임 소재를 사고 이전에 정해 두어야 분쟁을 줄일 수 있습니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where personal data is processed."
#     ko: "개인정보를 처리하는 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' sets liability for damages"
#       ko: "'{service}' 업무의 계약에 손해배상 책임 조항이 기록되어 있지 않음"
#     declared-not-applicable:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares liability for damages not applicable to service '{service}', which handles personal data"
#       ko: "'{contract}' 계약에서 개인정보를 다루는 '{service}' 업무의 손해배상 항목을 해당 없음으로 처리함"
#       remedy:
#         en: "A service that handles personal data always needs this term. Write it into the agreement, record it in `clauses` and remove the entry from `not_applicable`."
#         ko: "개인정보를 다루는 업무에는 반드시 필요한 항목입니다. 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다."
#   remedy:
#     en: "State in the agreement when and to what extent the vendor is liable, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [damages]`. If the service handles no personal data and the work does not need this term, add an entry to `not_applicable` with `requirement: damages` and the `reason`."
#     ko: "손해배상의 사유와 범위를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [damages]` 값을 갖춘 항목을 추가합니다. 개인정보를 다루지 않고 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: damages` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20"]
#     gdpr: ["28(4)"]
#     nist-800-53: ["SA-9a", "SA-4h"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.2"]
package clausegate.sec.damages

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet.damages
	finding := result.missing("SEC-14", i)
}

findings contains finding if {
	some i, declaration in terms.void.damages
	finding := result.void("SEC-14", i, declaration)
}
