# METADATA
# scope: package
# title: "The agreement sets a procedure to grant and revoke least-privilege access"
# description: "Outsiders' accounts tend to collect rights and to outlive the people who used them. The agreement sets how access is requested, limited to what the work needs, and revoked when roles or people change. Account removal at the end of the contract belongs to 2.3.4."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-10
#   requirement: access-rights
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "과도한 권한이 없도록 접근권한 부여·해지(회수) 절차를 계약에 명시"
#     description: "외부자 계정은 권한이 과도하게 부여되거나 담당자 교체 후에도 그대로 남기 쉽습니다. 업무에 필요한 최소한의 권한만 부여하고 담당자나 역할이 바뀌면 회수하는 절차를 계약에 정하여야 합니다. 계약 종료 시의 계정 삭제는 2.3.4에서 확인할 사항입니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where the vendor has access to systems or networks."
#     ko: "시스템이나 네트워크에 접근하는 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' sets a procedure to grant and revoke access rights"
#       ko: "'{service}' 업무의 계약에 접근권한 부여·해지(회수) 절차 조항이 기록되어 있지 않음"
#     contradicted:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares access rights not applicable, but the record of service '{service}' states access: {access}"
#       ko: "'{contract}' 계약에서 접근권한 항목을 해당 없음으로 처리하였으나 '{service}' 업무는 접근하는 것으로 기록되어 있음 (접근 방식: {access})"
#       remedy:
#         en: "If the vendor has that access, write the term into the agreement, record it in `clauses` and remove the entry from `not_applicable`. If it does not, correct the service's `access`."
#         ko: "실제로 접근한다면 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다. 접근하지 않는다면 해당 업무의 `access`를 바로잡습니다."
#   remedy:
#     en: "Write in the agreement how access is requested, approved, limited and revoked, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [access-rights]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: access-rights` and the `reason`."
#     ko: "접근권한의 신청·승인·부여·해지(회수) 절차를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [access-rights]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: access-rights` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.15", "A.5.18"]
#     gdpr: ["28(3)(c)"]
#     nist-800-53: ["SA-9a", "AC-2", "AC-6", "PS-7d"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
package clausegate.sec.access_rights

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["access-rights"]
	finding := result.missing("SEC-10", i)
}

findings contains finding if {
	some i, declaration in terms.void["access-rights"]
	finding := result.void("SEC-10", i, declaration)
}
