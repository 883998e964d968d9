# METADATA
# scope: package
# title: "The agreements hold terms specific to the work, not general terms only"
# description: "General terms (obey the law, do not leak information, pay damages) do not tell the vendor what to do. The recorded clauses must also cover security requirements specific to the work, such as training, inspection, access rights or incident reporting; statutory personal-data items do not make up for them. An agreement is not general where each item it lacks is declared not applicable for a reason. One finding lists the missing security and development terms; missing statutory items are reported separately."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-05
#   requirement: not-generic-only
#   group: AGR
#   severity: error
#   basis: guideline
#   ko:
#     title: "일반 조항 외에 업무 특성에 따른 보안 요구사항을 계약에 명시"
#     description: "법규 준수, 정보 유출 금지, 손해배상 같은 일반 조항만으로는 외부자가 실제로 무엇을 이행하여야 하는지 알 수 없습니다. 계약에는 보안교육, 보안점검, 접근권한, 사고 보고처럼 업무 특성에 따른 구체적인 보안 요구사항이 함께 담겨 있어야 하며, 개인정보 법정 기재사항이 이를 대신하지는 않습니다. 빠진 항목을 모두 사유와 함께 해당 없음으로 처리하였다면 일반 조항만 있는 계약으로 보지 않습니다. 누락된 보안·개발 항목은 한 번에 묶어 보고하고, 개인정보 법정 기재사항의 누락은 따로 보고합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2, defect_case: 3}
#   changed:
#     en: "Only terms that fit the work make an agreement specific; personal-data items, pledges or sanctions alone do not."
#     ko: "업무 특성에 맞는 요구사항이 있어야 일반 조항만 있는 계약으로 보지 않습니다. 개인정보 법정 기재사항이나 서약서, 제재 조항만으로는 부족합니다."
#   cases:
#     generic-only:
#       since: "0.2.0"
#       en: "The clauses on record for service '{service}' are general terms only; missing: {requirements}"
#       ko: "'{service}' 업무의 계약에 일반 조항만 기록되어 있고 업무 특성에 따른 보안 요구사항이 확인되지 않음 (누락 항목: {requirements})"
#     no-clauses:
#       en: "No clause is on record for service '{service}'; missing: {requirements}"
#       ko: "'{service}' 업무의 계약에 기록된 조항이 없음 (누락 항목: {requirements})"
#     rest-declared:
#       en: "The clauses on record for service '{service}' are general terms only; the other items are declared not applicable, some without saying why"
#       ko: "'{service}' 업무의 계약에 일반 조항만 기록되어 있고 나머지 항목은 판단할 수 있는 사유 없이 해당 없음으로 처리함"
#       remedy:
#         en: "Check each reason in `not_applicable` against the work, and write the terms the work does need into the agreement and into `clauses`."
#         ko: "`not_applicable`의 사유를 업무 내용과 하나씩 대조하고, 업무에 필요한 요구사항은 계약과 `clauses`에 반영합니다."
#   remedy:
#     en: "Add the terms the work needs to the agreement or a security annex, and record each article in `clauses` with its `document`, `article` or `page`, and `covers`. Common security terms the work does not need go to `not_applicable` with a `reason`."
#     ko: "업무에 필요한 보안 요구사항을 계약서나 보안 부속합의서에 반영하고 조항별로 `clauses`에 `document`, `article` 또는 `page`, `covers`를 기재합니다. 업무 특성상 필요하지 않은 공통 보안 항목은 `not_applicable`에 `reason`과 함께 기재합니다."
#   frameworks: {}
package clausegate.agr.not_generic_only

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.requirements
import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.generic_only
	finding := result.service_in_contract("AGR-05", i, agreements.main[i], ["clauses"], {
		"case": _case(i),
		"requirements": sort(_missing(i)),
	})
}

_case(i) := "no-clauses" if {
	not terms.met[i]
} else := "rest-declared" if {
	count(_missing(i)) == 0
} else := "generic-only"

_missing(i) := {requirement |
	some group in {"sec", "dev"}
	some requirement, _ in requirements.terms[group]
	i in terms.lacking[requirement]
}
