# METADATA
# scope: package
# title: "The agreement requires anti-virus, safe passwords and screen savers on endpoints"
# description: "Outsiders' endpoints reach the same systems and data as internal ones. The agreement names three measures: anti-virus software, safe passwords that are set and changed periodically, and screen savers. The finding lists measures that are not recorded."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-08
#   requirement: endpoint-security
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "백신, 안전한 비밀번호, 화면보호기 등 단말기 보안 대책을 계약에 명시"
#     description: "외부자의 단말기도 내부 단말기와 같은 시스템과 정보에 접근합니다. 백신 설치, 안전한 비밀번호 설정 및 주기적 변경, 화면보호기 설정의 세 가지를 계약에 명시하여야 합니다. 기록되지 않은 대책은 지적사항에 표시됩니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where the vendor has access to systems or networks."
#     ko: "시스템이나 네트워크에 접근하는 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires endpoint security"
#       ko: "'{service}' 업무의 계약에 단말기 보안 조항이 기록되어 있지 않음"
#     contradicted:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares endpoint security not applicable, but the record of service '{service}' states access: {access}"
#       ko: "'{contract}' 계약에서 단말기 보안 항목을 해당 없음으로 처리하였으나 '{service}' 업무는 접근하는 것으로 기록되어 있음 (접근 방식: {access})"
#       remedy:
#         en: "If the vendor has that access, write the term into the agreement, record it in `clauses` and remove the entry from `not_applicable`. If it does not, correct the service's `access`."
#         ko: "실제로 접근한다면 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다. 접근하지 않는다면 해당 업무의 `access`를 바로잡습니다."
#     incomplete:
#       en: "The endpoint-security clauses on record for service '{service}' leave out: {endpoint}"
#       ko: "'{service}' 업무의 단말기 보안 조항에 기록되지 않은 대책이 있음 (누락 대책: {endpoint})"
#       remedy:
#         en: "If the clause names the measures, add them to the `endpoint` list of its entry (`anti-virus`, `password-policy`, `screen-saver`). If it does not, agree on them in the contract first."
#         ko: "조항에 해당 대책이 있으면 그 항목의 `endpoint` 목록에 적습니다(`anti-virus`, `password-policy`, `screen-saver`). 없다면 먼저 계약에 반영합니다."
#   remedy:
#     en: "Name all three measures in the agreement, then add an entry to `clauses` with its `document`, `article` or `page`, `covers: [endpoint-security]` and `endpoint: [anti-virus, password-policy, screen-saver]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: endpoint-security` and the `reason`."
#     ko: "세 가지 단말기 보안 대책을 모두 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [endpoint-security]`, `endpoint: [anti-virus, password-policy, screen-saver]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: endpoint-security` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.8.1", "A.8.7"]
#     gdpr: ["28(3)(c)"]
#     nist-800-53: ["SA-9a", "SI-3", "IA-5", "AC-11"]
#     nist-csf: ["GV.SC-05"]
#     dora: ["30(3)(c)"]
package clausegate.sec.endpoint_security

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["endpoint-security"]
	finding := result.missing("SEC-08", i)
}

findings contains finding if {
	some i, declaration in terms.void["endpoint-security"]
	finding := result.void("SEC-08", i, declaration)
}

findings contains finding if {
	some i, by_requirement in terms.met
	clauses := by_requirement["endpoint-security"]
	measures := {measure | some stated in terms.stated(i, "endpoint-security", "endpoint"); some measure in stated}
	absent := {"anti-virus", "password-policy", "screen-saver"} - measures
	count(absent) > 0
	[k, c] := min(clauses)
	finding := result.service_in_contract("SEC-08", i, k, ["clauses", c, "endpoint"], {
		"case": "incomplete",
		"endpoint": sort(absent),
	})
}
