# METADATA
# scope: package
# title: "The agreement controls equipment and media brought in and taken out"
# description: "Laptops and storage media that outsiders carry in and out bypass every network control. The agreement requires physical protection: among other things, rules for bringing equipment and media in and taking them out."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-07
#   requirement: physical-protection
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "장비·저장매체 반출입 등 물리적 보호조치를 계약에 명시"
#     description: "외부자가 반입·반출하는 노트북과 저장매체는 네트워크 통제로 막을 수 없습니다. 장비와 매체의 반출입 통제를 비롯한 물리적 보호조치를 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "It cannot be declared not applicable where staff works on site."
#     ko: "상주하거나 방문하는 업무에서는 해당 없음으로 둘 수 없습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' controls equipment and media brought in and taken out"
#       ko: "'{service}' 업무의 계약에 장비·저장매체 반출입 등 물리적 보호조치 조항이 기록되어 있지 않음"
#     contradicted:
#       since: "0.2.0"
#       en: "Contract '{contract}' declares physical protection not applicable, but the record of service '{service}' states access: {access}"
#       ko: "'{contract}' 계약에서 물리적 보호 항목을 해당 없음으로 처리하였으나 '{service}' 업무는 접근하는 것으로 기록되어 있음 (접근 방식: {access})"
#       remedy:
#         en: "If the vendor has that access, write the term into the agreement, record it in `clauses` and remove the entry from `not_applicable`. If it does not, correct the service's `access`."
#         ko: "실제로 접근한다면 계약에 명시하여 `clauses`에 조항을 기재하고 `not_applicable`에서 삭제합니다. 접근하지 않는다면 해당 업무의 `access`를 바로잡습니다."
#   remedy:
#     en: "Write in the agreement how equipment and media are brought in and taken out, and with whose approval, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [physical-protection]`. If the work does not need this term, add an entry to `not_applicable` with `requirement: physical-protection` and the `reason`."
#     ko: "장비·저장매체의 반출입 절차와 승인 주체를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [physical-protection]` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: physical-protection` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.7.9", "A.7.10"]
#     gdpr: ["28(3)(c)"]
#     nist-800-53: ["SA-9a", "PE-16", "MP-5", "MP-7"]
#     nist-csf: ["GV.SC-05"]
#     dora: ["30(3)(c)"]
package clausegate.sec.physical_protection

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["physical-protection"]
	finding := result.missing("SEC-07", i)
}

findings contains finding if {
	some i, declaration in terms.void["physical-protection"]
	finding := result.void("SEC-07", i, declaration)
}
