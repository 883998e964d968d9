# METADATA
# scope: package
# title: "The facts on record of a clause are those of its words"
# description: "Intervals, deadlines and endpoint measures on record decide whether a clause suffices, so they must be those of the document. Where the words state exactly one number and it is another, the record is wrong. Where they state several, or none, a person has to look."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: EVD-06
#   requirement: clause-facts-agree
#   group: EVD
#   severity: error
#   basis: guideline
#   ko:
#     title: "조항에 기록한 주기·기한·대책이 조항의 문언과 같음"
#     description: "기록한 주기, 기한, 단말기 보안 대책에 따라 조항이 충분한지 판정하므로 문서의 내용과 같아야 합니다. 문언에 수가 하나만 있고 기록과 다르면 기록이 틀린 것입니다. 수가 여럿이거나 없으면 담당자가 확인하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   since: "0.2.0"
#   changed:
#     en: "New: intervals, deadlines and measures on record are compared with the words of the clause."
#     ko: "신설: 기록한 주기, 기한, 대책을 조항의 문언과 비교합니다."
#   cases:
#     other-number:
#       en: "The {fact} on record in contract '{contract}' is not that of {place} in document '{document}': recorded {recorded}, in the words {stated} (for: {requirements})"
#       ko: "'{contract}' 계약에 기록한 {fact} 값이 '{document}' 문서의 문언과 다름 (위치: {place}, 기록: {recorded}, 문언: {stated}, 항목: {requirements})"
#     other-words:
#       severity: warning
#       en: "The {fact} on record in contract '{contract}' seems not to be that of {place} in document '{document}': recorded {recorded}, in the words {stated} (for: {requirements})"
#       ko: "'{contract}' 계약에 기록한 {fact} 값이 '{document}' 문서의 문언과 다른 것으로 보임 (위치: {place}, 기록: {recorded}, 문언: {stated}, 항목: {requirements})"
#     not-stated:
#       severity: warning
#       en: "The {fact} on record in contract '{contract}', {recorded}, is not stated in the words of {place} in document '{document}' (for: {requirements})"
#       ko: "'{contract}' 계약에 기록한 {fact} 값이 '{document}' 문서의 문언에 없음 (위치: {place}, 기록: {recorded}, 항목: {requirements})"
#       remedy:
#         en: "Read the clause. If another paragraph or document states the fact, quote that one. If none does, remove the fact from the record, or write `interval: unstated` for a clause that only says \"periodically\", and agree on it when the contract is next amended. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-06]` and a `reason`."
#         ko: "조항을 읽고 다른 항이나 다른 문서에서 정한 내용이라면 그 문장을 인용합니다. 어디에도 없다면 기록에서 해당 값을 삭제하고('정기적으로'라고만 정한 조항은 `interval: unstated`), 계약을 변경할 때 정합니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-06]`, `reason`을 적습니다."
#   remedy:
#     en: "Read the clause and correct the fact on record, which may then be judged by SEC-03, SEC-04, SEC-08 or SEC-15. If the words are not what was agreed, amend the contract. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-06]` and a `reason`."
#     ko: "조항을 읽고 기록한 값을 바로잡습니다. 바로잡은 값은 SEC-03, SEC-04, SEC-08, SEC-15에서 다시 판정합니다. 문언이 합의한 내용과 다르다면 계약을 변경합니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-06]`, `reason`을 적습니다."
#   frameworks: {}
package clausegate.evd.clause_facts_agree

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.wordings

findings contains finding if {
	some [k, c] in wordings.open["EVD-06"]
	some compared in input.contracts[k].clauses[c].wording.facts
	facts := object.filter(compared, ["fact", "recorded", "stated"])
	args := object.union(object.union(wordings.about(k, c), facts), {"case": _case(compared)})
	finding := result.contract("EVD-06", k, ["clauses", c, compared.fact], args)
}

_case(compared) := "not-stated" if {
	not compared.stated
} else := "other-number" if {
	compared.certain
} else := "other-words"
