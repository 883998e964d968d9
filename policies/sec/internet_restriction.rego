# METADATA
# scope: package
# title: "The agreement restricts outsiders' internet access"
# description: "An open internet connection on an outsider's workstation is a common way for data to leave and malware to enter. The agreement restricts such access to what the work needs."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-06
#   requirement: internet-restriction
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "외부자의 인터넷 접속 제한을 계약에 명시"
#     description: "외부자 단말기의 인터넷 접속은 자료 유출과 악성코드 유입의 주요 경로가 됩니다. 업무에 필요한 범위로 인터넷 접속을 제한하도록 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where the vendor has access to systems or networks."
#     ko: "시스템이나 네트워크에 접근하는 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' restricts outsiders' internet access"
#       ko: "'{service}' 업무의 계약에 외부자의 인터넷 접속 제한 조항이 기록되어 있지 않음"
#     contradicted:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares the restriction of internet access not applicable, but the record of service '{service}' states access: {access}"
#       ko: "'{contract}' 계약에서 인터넷 접속 제한 항목을 해당 없음으로 처리하였으나 '{service}' 업무는 접근하는 것으로 기록되어 있음 (접근 방식: {access})"
#       remedy:
#         en: "If the vendor has that access, write the term into the agreement, record it in `clauses` and remove the entry from `not_applicable`. If it does not, correct the service's `access`."
#         ko: "실제로 접근한다면 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다. 접근하지 않는다면 해당 업무의 `access`를 바로잡습니다."
#   remedy:
#     en: "State in the agreement from where internet access is barred and who approves exceptions, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [internet-restriction]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: internet-restriction` and the `reason`."
#     ko: "인터넷 접속 제한 범위와 예외 승인 절차를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [internet-restriction]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: internet-restriction` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.8.20"]
#     gdpr: ["28(3)(c)"]
#     nist-800-53: ["SA-9a", "SC-7", "AC-18", "AC-20"]
#     nist-csf: ["GV.SC-05"]
#     dora: ["30(3)(c)"]
package clausegate.sec.internet_restriction

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["internet-restriction"]
	finding := result.missing("SEC-06", i)
}

findings contains finding if {
	some i, declaration in terms.void["internet-restriction"]
	finding := result.void("SEC-06", i, declaration)
}
