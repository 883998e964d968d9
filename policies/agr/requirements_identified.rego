# METADATA
# scope: package
# title: "Security and privacy requirements of the work are identified before signature, and agreed"
# description: "The terms of the agreement follow from the work, so its requirements are identified first, on a day no later than the signature. They fit the work: a service with personal data or development has items of that kind. The agreement provides for each of them; none is declared not applicable in the contract record."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-04
#   requirement: requirements-identified
#   group: AGR
#   severity: error
#   basis: guideline
#   ko:
#     title: "계약 체결 전에 업무별 정보보호 및 개인정보 보호 요구사항을 식별하여 계약에 반영"
#     description: "계약에 담을 내용은 업무의 특성에서 나오므로 늦어도 계약 체결일까지 요구사항을 식별하여야 합니다. 개인정보를 다루거나 개발을 맡기는 업무라면 그에 맞는 항목도 식별되어 있어야 합니다. 식별한 요구사항은 모두 계약에 반영하여야 하며, 계약 기록에서 해당 없음으로 처리해서는 안 됩니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "Every identified requirement must be provided for in the contract. Identifying less than the work asks for is a warning."
#     ko: "식별한 요구사항은 모두 계약에 반영되어야 합니다. 업무에 비추어 식별한 항목이 부족하면 경고합니다."
#   cases:
#     missing:
#       en: "No identified security and privacy requirements are recorded for service '{service}'"
#       ko: "'{service}' 업무의 정보보호 및 개인정보 보호 요구사항 식별 결과가 기록되어 있지 않음"
#     late:
#       en: "The requirements of service '{service}' were recorded on {recorded_on}, after the signature on {signed_on}"
#       ko: "'{service}' 업무의 요구사항을 계약 체결 이후에 식별함 (식별일: {recorded_on}, 계약 체결일: {signed_on})"
#       remedy:
#         en: "If the requirements were identified before the signature, record that day. Otherwise identify them again before the agreement is renewed or amended, and have an exception approved until then."
#         ko: "체결 전에 요구사항을 식별한 기록이 있으면 그 날짜를 적습니다. 없다면 갱신이나 변경 계약 전에 다시 식별하고, 그때까지는 예외 승인을 받습니다."
#     empty:
#       en: "The list of identified requirements of service '{service}' is empty"
#       ko: "'{service}' 업무의 요구사항 식별 결과에 기재된 요구사항이 없음"
#     contradiction:
#       en: "Requirements of service '{service}' are identified as needed and yet declared not applicable: {requirements}"
#       ko: "'{service}' 업무에서 필요하다고 식별하고도 해당 없음으로 처리한 요구사항이 있음 (항목: {requirements})"
#     not-provided:
#       since: "0.2.0"
#       en: "Requirements identified for service '{service}' are in no clause on record: {requirements}"
#       ko: "'{service}' 업무에서 식별한 요구사항이 계약에 기록되어 있지 않음 (항목: {requirements})"
#       remedy:
#         en: "Write these terms into the agreement and record them in `clauses`. Only if the work turns out not to need one, drop its key from `requirements`."
#         ko: "해당 요구사항을 계약에 명시하고 `clauses`에 조항을 기재합니다. 업무에 필요하지 않은 것으로 확인된 항목만 `requirements`에서 제외합니다."
#     too-few:
#       since: "0.2.0"
#       severity: warning
#       en: "The requirements identified for service '{service}' fall short of what its record calls for: {lacking}"
#       ko: "'{service}' 업무에서 식별한 요구사항이 업무 내용에 비추어 부족함 ({lacking})"
#       remedy:
#         en: "If more was identified, add the keys. Otherwise identify the requirements again before the agreement is renewed or amended."
#         ko: "식별한 요구사항이 더 있으면 해당 키를 추가합니다. 없다면 계약을 갱신하거나 변경하기 전에 다시 식별합니다."
#   remedy:
#     en: "Record the result in the service's `identified_requirements`, with `recorded_on` and the keys in `requirements`. Where it contradicts a contract, either drop the key from the list or remove the entry from `not_applicable` and write the clause."
#     ko: "식별 결과를 해당 업무의 `identified_requirements`에 기재하고 `recorded_on`과 `requirements`를 모두 채웁니다. 계약 기록과 어긋나는 항목은 식별 목록에서 제외하거나, `not_applicable`에서 삭제하고 해당 조항을 계약에 반영합니다."
#   frameworks: {}
package clausegate.agr.requirements_identified

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.declarations
import data.clausegate.lib.requirements
import data.clausegate.lib.result
import data.clausegate.lib.selection
import data.clausegate.lib.services
import data.clausegate.lib.terms

findings contains finding if {
	some i in _asked
	not services.active[i].identified_requirements
	finding := result.service("AGR-04", i, ["identified_requirements"], {"case": "missing"})
}

findings contains finding if {
	some i in _asked
	count(_identified[i]) == 0
	finding := result.service("AGR-04", i, ["identified_requirements", "requirements"], {"case": "empty"})
}

findings contains finding if {
	some i in _asked
	recorded_on := services.active[i].identified_requirements.recorded_on
	recorded_on > agreements.signed_on[i]
	finding := result.service("AGR-04", i, ["identified_requirements", "recorded_on"], {
		"case": "late",
		"recorded_on": recorded_on,
		"signed_on": agreements.signed_on[i],
	})
}

findings contains finding if {
	some i in _asked
	count(_identified[i]) > 0
	lacking := _lacking(i)
	count(lacking) > 0
	finding := result.service("AGR-04", i, ["identified_requirements", "requirements"], {
		"case": "too-few",
		"lacking": sort(lacking),
	})
}

findings contains finding if {
	some i in agreements.bound
	places := [n | some n, requirement in _identified[i]; _is_contradicted(i, requirement)]
	finding := _about("contradiction", i, places)
}

findings contains finding if {
	some i in agreements.bound
	places := [n | some n, requirement in _identified[i]; not _is_settled(i, requirement)]
	finding := _about("not-provided", i, places)
}

# Services whose requirements had to be identified. SEL-01 reports those chosen before the first guideline.
_asked := agreements.bound - selection.existing

_identified[i] := services.active[i].identified_requirements.requirements if some i in agreements.bound

# What the facts of the service call for and the list lacks.
_lacking(i) := {name |
	some name, short in _falls_short
	i in short
}

_falls_short["personal-data"] contains i if {
	some i in services.personal_data
	not _names_group(i, "pii")
}

_falls_short.development contains i if {
	some i in services.development
	not _names_group(i, "dev")
}

_falls_short["one-item"] contains i if {
	some i, identified in _identified
	count(identified) == 1
}

_names_group(i, group) if {
	some requirement in _identified[i]
	requirements.group[requirement] == group
}

# The item is declared not applicable, and its own rule does not report that declaration.
_is_contradicted(i, requirement) if {
	declarations.made[i][requirement]
	not terms.void[requirement][i]
}

# A clause meets the item, it is declared not applicable, or another rule reports that it is missing.
_is_settled(i, requirement) if terms.met[i][requirement]

_is_settled(i, requirement) if terms.declared[i][requirement]

_is_settled(i, requirement) if i in terms.lacking[requirement]

_about(name, i, places) := result.service("AGR-04", i, ["identified_requirements", "requirements", places[0]], {
	"case": name,
	"requirements": [_identified[i][n] | some n in places],
})
