# METADATA
# scope: package
# title: "Every clause in force was compared with its document"
# description: "A clause on record that nobody compared with its document is a claim. A quote that is found in the document compares it, or a person who records that in `checked` for the document as it is. Clauses that EVD-01 to EVD-04 already report are not listed again. The configuration can require the comparison (`evidence.require`): then a requirement met by claims alone is an error."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: EVD-08
#   requirement: clause-compared
#   group: EVD
#   severity: error
#   basis: guideline
#   ko:
#     title: "유효한 조항 기록을 문서와 대조함"
#     description: "문서와 대조하지 않은 조항 기록은 주장일 뿐입니다. 인용한 문구가 문서에서 확인되거나, 담당자가 현재 문서와 대조하고 `checked`에 기록하면 대조한 것으로 봅니다. EVD-01부터 EVD-04까지의 지적에 이미 포함된 조항은 다시 알리지 않습니다. 설정(`evidence.require`)으로 대조를 의무화하면 대조하지 않은 조항으로만 충족한 요구사항은 오류가 됩니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   since: "0.2.0"
#   changed:
#     en: "New: a clause is compared with its document, by its quote or by a person."
#     ko: "신설: 조항은 인용 문구나 담당자의 대조로 문서와 비교되어야 합니다."
#   cases:
#     uncompared:
#       severity: warning
#       en: "Clauses of contract '{contract}' that nobody compared with their document: {count}, the first in {first} (for: {requirements})"
#       ko: "'{contract}' 계약에 문서와 대조하지 않은 조항 기록이 {count}건 있음 (첫 조항: {first}, 항목: {requirements})"
#     required:
#       en: "Requirements that contract '{contract}' meets only by clauses nobody compared with their document, although the configuration requires it: {requirements} (clauses: {count}, the first in {first})"
#       ko: "'{contract}' 계약에서 설정상 문서와 대조하여야 하나 대조하지 않은 조항으로만 충족한 요구사항: {requirements} (조항 {count}건, 첫 조항: {first})"
#   remedy:
#     en: "Copy each clause's wording from the document into `quote`: it is then compared at every check. Where that is not possible, compare the clauses yourself and record it with `clausegate evidence check`; for a document kept elsewhere, write `checked` with its recorded `sha256` by hand."
#     ko: "조항의 문구를 문서에서 `quote`로 옮기면 점검할 때마다 자동으로 대조합니다. 그럴 수 없다면 담당자가 직접 대조하고 `clausegate evidence check`로 기록합니다. 외부에 보관한 문서는 기록된 `sha256`과 함께 `checked`를 직접 적습니다."
#   frameworks: {}
package clausegate.evd.clause_compared

import rego.v1

import data.clausegate.lib.claims
import data.clausegate.lib.result

findings contains finding if {
	some k, contract in input.contracts
	open := {c | some [j, c] in claims.untold; j == k; not claims.demanded[[j, c]]}
	requirements := {requirement | some c in open; some requirement in contract.clauses[c].covers}
	finding := _finding(k, "uncompared", open, requirements)
}

findings contains finding if {
	some k, _ in input.contracts
	open := {c | some [j, c], _ in claims.demanded; j == k}
	requirements := {requirement | some c in open; some requirement in claims.demanded[[k, c]]}
	finding := _finding(k, "required", open, requirements)
}

# Undefined without clauses. The place is the list: it stays the same while clauses are compared one by one.
_finding(k, name, open, requirements) := finding if {
	count(open) > 0
	finding := result.contract("EVD-08", k, ["clauses"], {
		"case": name,
		"count": count(open),
		"first": _place(input.contracts[k].clauses[min(open)]),
		"requirements": sort(requirements),
	})
}

_place(clause) := concat(" ", [clause.document, clause.article]) if {
	clause.article
} else := clause.document
