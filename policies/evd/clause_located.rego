# METADATA
# scope: package
# title: "Every clause names its document and its article or page"
# description: "A bare statement that a term exists cannot be checked. Each clause on record names its document and the article or page, so that a reviewer can find the wording and judge it."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: EVD-03
#   requirement: clause-located
#   group: EVD
#   severity: error
#   basis: guideline
#   ko:
#     title: "조항마다 문서와 조항 번호 또는 쪽 번호를 명시"
#     description: "조항이 있다는 표시만으로는 사실을 확인할 수 없습니다. 검토자가 해당 문구를 직접 찾아 판단할 수 있도록 조항마다 문서와 조항 번호 또는 쪽 번호를 기재하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     no-document:
#       en: "A clause of contract '{contract}' names no document (for: {requirements})"
#       ko: "'{contract}' 계약의 조항 기록에 근거 문서가 기재되어 있지 않음 (항목: {requirements})"
#     no-place:
#       en: "A clause of contract '{contract}' names document '{document}' but neither article nor page (for: {requirements})"
#       ko: "'{contract}' 계약의 조항 기록에 '{document}' 문서의 조항 번호나 쪽 번호가 기재되어 있지 않음 (항목: {requirements})"
#     quote-too-short:
#       severity: warning
#       en: "A quote in contract '{contract}' is too short to identify a passage: {length} letters and digits, at least {minimum} needed (for: {requirements})"
#       ko: "'{contract}' 계약의 조항 기록에 인용한 문구가 너무 짧아 해당 문구를 특정할 수 없음 (글자·숫자 {length}자, 최소 {minimum}자, 항목: {requirements})"
#       remedy:
#         en: "Copy the whole sentence of the clause into `quote`, or remove `quote`. The minimum is `minimum_quote_length` in clausegate.yaml."
#         ko: "조항의 문장 전체를 `quote`에 옮기거나 `quote`를 삭제합니다. 최소 길이는 clausegate.yaml의 `minimum_quote_length` 값입니다."
#   remedy:
#     en: "In the entry of `clauses`, write the document's id in `document` and its `article` or `page`; the id must stand in the contract's `documents`. Adding the wording in `quote` spares a reviewer the search."
#     ko: "`clauses` 항목의 `document`에 계약 기록의 `documents`에 등록한 문서의 id를 기재하고 `article` 또는 `page`를 채웁니다. `quote`에 조항 문구를 옮겨 두면 검토가 수월합니다."
#   frameworks: {}
package clausegate.evd.clause_located

import rego.v1

import data.clausegate.lib.clauses
import data.clausegate.lib.result

findings contains finding if {
	some [k, c] in clauses.accepted
	clause := input.contracts[k].clauses[c]
	not clause.document
	finding := result.contract("EVD-03", k, ["clauses", c, "document"], {
		"case": "no-document",
		"requirements": clause.covers,
	})
}

findings contains finding if {
	some [k, c] in clauses.accepted
	clause := input.contracts[k].clauses[c]
	clause.document
	not clauses.located(clause)
	finding := result.contract("EVD-03", k, ["clauses", c, "article"], {
		"case": "no-place",
		"document": clause.document,
		"requirements": clause.covers,
	})
}

# A quote that was not measured counts as too short.
findings contains finding if {
	some [k, c] in clauses.accepted
	clause := input.contracts[k].clauses[c]
	clause.quote
	length := object.get(clause, "quote_length", 0)
	minimum := input.settings.minimum_quote_length
	length < minimum
	finding := result.contract("EVD-03", k, ["clauses", c, "quote"], {
		"case": "quote-too-short",
		"length": length,
		"minimum": minimum,
		"requirements": clause.covers,
	})
}
