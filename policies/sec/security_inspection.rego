# METADATA
# scope: package
# title: "The agreement requires periodic security inspection"
# description: "The agreement lets the organisation inspect the vendor's security, or have it inspected, at a stated interval, and obliges the vendor to cooperate. A clause that says only \"periodically\" is a term, but without an interval nobody can tell whether an inspection is due: a warning. The inspection results themselves belong to 2.3.3."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: SEC-04
#   requirement: security-inspection
#   group: SEC
#   severity: error
#   basis: guideline
#   ko:
#     title: "정기적인 보안점검 의무를 계약에 명시"
#     description: "외부자의 보안 실태를 정기적으로 점검할 수 있도록 계약에 정하고 그 주기를 명시하여야 합니다. 점검 주기와 외부자의 협조 의무가 있어야 점검을 요구할 근거가 됩니다. '정기적으로'라고만 정한 조항도 인정하지만, 주기를 알 수 없으므로 경고합니다. 점검 결과 자체는 2.3.3에서 확인할 사항입니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "A clause without an interval is a warning; it was an error."
#     ko: "주기를 정하지 않은 조항은 오류에서 경고로 바뀌었습니다."
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires periodic security inspection"
#       ko: "'{service}' 업무의 계약에 정기적인 보안점검 조항이 기록되어 있지 않음"
#     no-interval:
#       since: "0.2.0"
#       severity: warning
#       en: "The inspection clause on record for service '{service}' states no interval"
#       ko: "'{service}' 업무의 보안점검 조항에 점검 주기가 기록되어 있지 않음"
#       remedy:
#         en: "If the clause states how often inspection takes place, add `interval_months` to its entry. If it says only \"periodically\", add `interval: unstated`, and agree on an interval when the contract is next amended or renewed."
#         ko: "조항에 점검 주기가 있으면 해당 항목에 `interval_months` 값을 적습니다. '정기적으로'라고만 정하였다면 `interval: unstated`를 적고, 계약을 변경하거나 갱신할 때 주기를 정합니다."
#     unstated:
#       since: "0.2.0"
#       severity: warning
#       en: "The inspection clause on record for service '{service}' requires inspection periodically, without an interval"
#       ko: "'{service}' 업무의 보안점검 조항이 주기 없이 '정기적으로' 실시하도록만 정하고 있음"
#       remedy:
#         en: "Agree on an interval when the contract is next amended or renewed, then replace `interval: unstated` with `interval_months`."
#         ko: "계약을 변경하거나 갱신할 때 점검 주기를 정한 뒤 `interval: unstated`를 `interval_months` 값으로 바꿉니다."
#     interval-too-long:
#       severity: warning
#       en: "The inspection clause on record for service '{service}' states an interval of {months} months; longest allowed: {limit}"
#       ko: "'{service}' 업무의 보안점검 주기가 {months}개월로 기록되어 허용 한도를 넘음 (최대 {limit}개월)"
#       remedy:
#         en: "Agree on a shorter interval in the contract, then correct `interval_months`. The longest one allowed is `inspection_interval_months` in clausegate.yaml."
#         ko: "계약의 점검 주기를 줄인 뒤 `interval_months` 값을 고칩니다. 허용 한도는 clausegate.yaml의 `inspection_interval_months` 값입니다."
#   remedy:
#     en: "Write in the agreement who inspects, how often, and that the vendor cooperates, then add an entry to `clauses` with its `document`, `article` or `page`, `covers: [security-inspection]` and `interval_months`. If the work does not need this term, add an entry to `not_applicable` with `requirement: security-inspection` and the `reason`."
#     ko: "점검 주체와 주기, 외부자의 협조 의무를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [security-inspection]`, `interval_months` 값을 갖춘 항목을 추가합니다. 업무 특성상 필요하지 않다면 `not_applicable`에 `requirement: security-inspection` 항목을 사유(`reason`)와 함께 기재합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.5.22"]
#     gdpr: ["28(3)(h)"]
#     nist-800-53: ["SA-9a", "SA-9c", "SR-6"]
#     nist-csf: ["GV.SC-05"]
#     soc2: ["CC9.2"]
#     pci-dss: ["12.8.4"]
#     dora: ["30(3)(e)"]
package clausegate.sec.security_inspection

import rego.v1

import data.clausegate.lib.intervals
import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["security-inspection"]
	finding := result.missing("SEC-04", i)
}

findings contains finding if {
	some i, _ in terms.met
	[k, c] := intervals.first_without(i, "security-inspection")
	not intervals.is_periodic(i, "security-inspection")
	finding := result.service_in_contract("SEC-04", i, k, ["clauses", c, "interval_months"], {"case": "no-interval"})
}

findings contains finding if {
	some i, _ in terms.met
	[k, c] := intervals.first_without(i, "security-inspection")
	intervals.is_periodic(i, "security-inspection")
	finding := result.service_in_contract("SEC-04", i, k, ["clauses", c, "interval"], {"case": "unstated"})
}

findings contains finding if {
	some i, _ in terms.met
	[months, k, c] := terms.least(i, "security-inspection", "interval_months")
	limit := input.settings.inspection_interval_months
	months > limit
	finding := result.service_in_contract("SEC-04", i, k, ["clauses", c, "interval_months"], {
		"case": "interval-too-long",
		"months": months,
		"limit": limit,
	})
}
