# METADATA
# scope: package
# title: "The agreement restricts the use of wireless networks"
# description: "Unapproved access points and tethering open a path around the organisation's network controls. The agreement restricts outsiders' use of wireless networks in the work."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-09
#   requirement: wireless-restriction
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "무선 네트워크 사용 제한을 계약에 명시"
#     description: "인가받지 않은 무선 AP나 테더링은 사내 네트워크 통제를 우회하는 경로가 됩니다. 외부자가 업무 중 무선 네트워크를 사용하는 것을 제한하도록 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where staff works on site."
#     ko: "상주하거나 방문하는 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' restricts the use of wireless networks"
#       ko: "'{service}' 업무의 계약에 무선 네트워크 사용 제한 조항이 기록되어 있지 않음"
#     contradicted:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares the restriction of wireless networks not applicable, but the record of service '{service}' states access: {access}"
#       ko: "'{contract}' 계약에서 무선 네트워크 제한 항목을 해당 없음으로 처리하였으나 '{service}' 업무는 접근하는 것으로 기록되어 있음 (접근 방식: {access})"
#       remedy:
#         en: "If the vendor has that access, write the term into the agreement, record it in `clauses` and remove the entry from `not_applicable`. If it does not, correct the service's `access`."
#         ko: "실제로 접근한다면 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다. 접근하지 않는다면 해당 업무의 `access`를 바로잡습니다."
#   remedy:
#     en: "State in the agreement that wireless networks are barred or used only with approval, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [wireless-restriction]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: wireless-restriction` and the `reason`."
#     ko: "무선 네트워크의 사용 금지 또는 승인 절차를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [wireless-restriction]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: wireless-restriction` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.8.20"]
#     gdpr: ["28(3)(c)"]
#     nist-800-53: ["SA-9a", "SC-7", "AC-18", "AC-20"]
#     nist-csf: ["GV.SC-05"]
#     dora: ["30(3)(c)"]
package clausegate.sec.wireless_restriction

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["wireless-restriction"]
	finding := result.missing("SEC-09", i)
}

findings contains finding if {
	some i, declaration in terms.void["wireless-restriction"]
	finding := result.void("SEC-09", i, declaration)
}
