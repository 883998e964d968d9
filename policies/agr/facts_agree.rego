# METADATA
# scope: package
# title: "The facts on record about a vendor and its services agree with each other"
# description: "The facts of a service decide which terms are asked of its agreements, so a fact that something else on record contradicts may switch terms off. The finding names both sides; a person decides which one is right. Personal data recorded as provided or processed jointly is told every time, since the statutory items are then not required."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: AGR-08
#   requirement: facts-agree
#   group: AGR
#   severity: warning
#   basis: guideline
#   ko:
#     title: "업체와 업무에 관하여 기록한 사실이 서로 어긋나지 않음"
#     description: "업무에 관한 사실에 따라 계약에 요구되는 항목이 달라지므로, 다른 기록과 어긋나는 사실 때문에 필요한 항목이 빠질 수 있습니다. 어긋나는 두 기록을 함께 보고하며 어느 쪽이 맞는지는 담당자가 확인합니다. 개인정보를 제3자 제공 또는 공동 처리로 기록하면 법정 기재사항을 요구하지 않게 되므로 매번 보고합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   since: "0.2.0"
#   changed:
#     en: "New: facts on record must not contradict each other."
#     ko: "신설: 기록한 사실이 서로 어긋나지 않아야 합니다."
#   cases:
#     personal-data:
#       en: "Service '{service}' is recorded as without personal data, but personal-data terms are on record for it: {requirements}"
#       ko: "'{service}' 업무는 개인정보를 다루지 않는다고 기록되어 있으나 계약 또는 식별 결과에 개인정보 항목이 있음 (항목: {requirements})"
#       remedy:
#         en: "If the vendor processes personal data or can access it, set `personal_data: true`. If not, take these keys out of the contract's `covers` and the service's `identified_requirements`."
#         ko: "업체가 개인정보를 처리하거나 접근할 수 있다면 `personal_data: true`로 고칩니다. 그렇지 않다면 계약의 `covers`와 업무의 `identified_requirements`에서 해당 키를 제외합니다."
#     development:
#       en: "Service '{service}' is recorded as without development, but development terms are on record for it: {requirements}"
#       ko: "'{service}' 업무는 개발을 하지 않는다고 기록되어 있으나 계약 또는 식별 결과에 개발 보안 항목이 있음 (항목: {requirements})"
#       remedy:
#         en: "If the vendor develops a system, set `development: true`. If not, take these keys out of the contract's `covers` and the service's `identified_requirements`."
#         ko: "업체가 시스템을 개발한다면 `development: true`로 고칩니다. 그렇지 않다면 계약의 `covers`와 업무의 `identified_requirements`에서 해당 키를 제외합니다."
#     status:
#       en: "The vendor's status is '{status}', but {activity}"
#       ko: "업체의 거래 상태가 '{status}'이나 {activity}"
#       remedy:
#         en: "Set `status` to `active` while work goes on, and to `terminated` once all of it has ended. If a day is wrong, correct the service's `started_on` or `ended_on`."
#         ko: "진행 중인 업무가 있으면 `status`를 `active`로, 모든 업무가 끝났으면 `terminated`로 고칩니다. 날짜가 잘못되었다면 업무의 `started_on` 또는 `ended_on`을 바로잡습니다."
#     access:
#       en: "Service '{service}' states `none` beside other ways of access: {access}"
#       ko: "'{service}' 업무의 `access`에 `none`과 다른 접근 방식이 함께 적혀 있음 (접근 방식: {access})"
#       remedy:
#         en: "Remove `none` if the vendor has access in one of these ways; otherwise leave `none` alone in the list."
#         ko: "실제로 접근한다면 `none`을 삭제하고, 접근하지 않는다면 `none`만 남깁니다."
#     relation:
#       en: "Service '{service}' states how the vendor has personal data ({relation}), but is recorded as without any"
#       ko: "'{service}' 업무에 개인정보를 다루는 관계({relation})가 적혀 있으나 개인정보를 다루지 않는다고 기록되어 있음"
#       remedy:
#         en: "If the vendor has personal data, set `personal_data: true`. If not, remove `personal_data_relation`."
#         ko: "업체가 개인정보를 다룬다면 `personal_data: true`로 고치고, 그렇지 않다면 `personal_data_relation`을 삭제합니다."
#     not-consigned:
#       severity: note
#       en: "Personal data in service '{service}' is recorded as not outsourced ({relation}); the statutory items are not required"
#       ko: "'{service}' 업무의 개인정보는 처리위탁이 아닌 것으로 기록되어 있어({relation}) 법정 기재사항을 요구하지 않음"
#       remedy:
#         en: "Nothing is to be done while `legal_basis` and its `document` hold. If the vendor processes the data on behalf of the organisation, remove `personal_data_relation` and write the statutory items into the agreement."
#         ko: "`legal_basis`와 `document`의 내용이 맞다면 조치할 사항이 없습니다. 업체가 조직을 대신하여 처리하는 것이라면 `personal_data_relation`을 삭제하고 법정 기재사항을 계약에 반영합니다."
#   remedy:
#     en: "Find out which of the two records is right, and correct the other one."
#     ko: "어느 기록이 사실과 맞는지 확인하여 다른 쪽을 바로잡습니다."
#   frameworks: {}
package clausegate.agr.facts_agree

import rego.v1

import data.clausegate.lib.requirements
import data.clausegate.lib.result
import data.clausegate.lib.services
import data.clausegate.lib.terms

findings contains finding if {
	some i, service in services.active
	some group, fact in _facts
	not services.involves(service, group)
	finding := result.service("AGR-08", i, [fact.key], {
		"case": fact.case,
		"requirements": sort(_needless[i][group]),
	})
}

findings contains finding if {
	activity := _contrary_activity(input.vendor.status)
	finding := result.vendor("AGR-08", ["status"], {
		"case": "status",
		"status": input.vendor.status,
		"activity": activity,
	})
}

findings contains finding if {
	some i, service in services.active
	"none" in service.access
	others := [way | some way in service.access; way != "none"]
	count(others) > 0
	finding := result.service("AGR-08", i, ["access"], {"case": "access", "access": others})
}

findings contains finding if {
	some i, service in services.active
	service.personal_data_relation
	not services.involves(service, "pii")
	finding := _of_relation("relation", i)
}

findings contains finding if {
	some i in services.not_consigned
	finding := _of_relation("not-consigned", i)
}

_facts := {
	"pii": {"key": "personal_data", "case": "personal-data"},
	"dev": {"key": "development", "case": "development"},
}

# Terms on record for a service whose work, by its facts, does not involve their group: those identified for it, and those
# in contracts of which no other service calls for them.
_needless[i][group] contains requirement if {
	some i, service in services.active
	some requirement in service.identified_requirements.requirements
	group := requirements.group[requirement]
	not services.involves(service, group)
}

_needless[i][group] contains requirement if {
	some i, service in services.active
	some group, _ in _facts
	not services.involves(service, group)
	some requirement, _ in requirements.terms[group]
	some [k, _] in terms.met[i][requirement]
	not _is_called_for(k, group)
}

_is_called_for(k, group) if {
	some contract in input.contracts
	_belongs_to(contract, input.contracts[k].id)
	some service in input.vendor.services
	service.id in contract.services
	services.involves(service, group)
}

# The contract itself, and those that amend it or are orders under it.
_belongs_to(contract, id) if contract.id == id

_belongs_to(contract, id) if id in contract.rests_on

_contrary_activity(status) := "active" if {
	status in {"prospect", "onboarding"}
	count(services.active) > 0
}

_contrary_activity("active") := "ended" if {
	{services.state(service) | some service in input.vendor.services} == {"ended"}
}

_of_relation(name, i) := result.service("AGR-08", i, ["personal_data_relation"], {
	"case": name,
	"relation": services.active[i].personal_data_relation,
})
