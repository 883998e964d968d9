# METADATA
# scope: package
# title: "Every quote of a clause is in its document"
# description: "The quote of a clause must be in the document's text, letter for letter; spaces, line breaks and punctuation do not count. A nearly equal quote does not count: one word may turn a duty into its opposite. A document whose text cannot be read, such as a scan, is no evidence until a person has compared it; one kept elsewhere is a warning."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: EVD-04
#   requirement: quote-found
#   group: EVD
#   severity: error
#   basis: guideline
#   ko:
#     title: "조항 기록에 인용한 문구가 문서에 실제로 있음"
#     description: "조항 기록에 인용한 문구는 문서 본문에서 글자 그대로 찾을 수 있어야 합니다. 띄어쓰기, 줄바꿈, 문장부호의 차이는 따지지 않습니다. 단어 하나로 의무가 정반대로 바뀔 수 있으므로 비슷한 문구는 인정하지 않습니다. 스캔본처럼 본문을 읽을 수 없는 문서는 담당자가 직접 대조하기 전에는 증빙이 되지 않으며, 외부에 보관한 문서는 경고로 알립니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     missing:
#       en: "A quote in contract '{contract}' is not in document '{document}' (for: {requirements}). Closest passage ({place}): \"{closest}\". Quote → document: {words}"
#       ko: "'{contract}' 계약의 인용 문구가 '{document}' 문서에 없음 (항목: {requirements}). 가장 비슷한 구절({place}): \"{closest}\", 인용 → 문서: {words}"
#     nothing-close:
#       en: "A quote in contract '{contract}' is not in document '{document}', nor is anything close to it (for: {requirements})"
#       ko: "'{contract}' 계약의 인용 문구가 '{document}' 문서에 없고 비슷한 구절도 없음 (항목: {requirements})"
#     not-sought:
#       en: "A quote in contract '{contract}' is not in document '{document}', like many quotes before it (for: {requirements})"
#       ko: "'{contract}' 계약의 인용 문구가 앞선 인용 문구들과 마찬가지로 '{document}' 문서에 없음 (항목: {requirements})"
#     crossing:
#       en: "A quote in contract '{contract}' begins in {place} of document '{document}' and runs on into {into} (for: {requirements})"
#       ko: "'{contract}' 계약의 인용 문구가 '{document}' 문서의 {place}에서 시작하여 다른 조항({into})까지 이어짐 (항목: {requirements})"
#       remedy:
#         en: "Quote one article only, and record the other in an entry of its own."
#         ko: "한 조항의 문구만 인용하고 다른 조항은 별도 항목으로 기록합니다."
#     not-compared:
#       en: "A quote in contract '{contract}' was not compared with document '{document}' (for: {requirements})"
#       ko: "'{contract}' 계약의 인용 문구를 '{document}' 문서와 대조한 결과가 없음 (항목: {requirements})"
#       remedy:
#         en: "Make the input with `clausegate dossier`: it compares each quote with its document and adds `passage`."
#         ko: "인용 문구를 문서와 대조하여 `passage`를 추가하는 `clausegate dossier`로 입력을 만듭니다."
#     needs-person:
#       en: "A quote in contract '{contract}' concerns a part of document '{document}' that only a person can read ({unread}), and nobody has compared it (for: {requirements})"
#       ko: "'{contract}' 계약의 인용 문구가 실린 '{document}' 문서의 해당 부분은 사람만 읽을 수 있으나 대조한 기록이 없음 (사유: {unread}, 항목: {requirements})"
#       remedy:
#         en: "Compare the quote with the document and record that with `clausegate evidence check`, or register a version whose text can be read."
#         ko: "인용 문구를 문서와 직접 대조하고 `clausegate evidence check`로 기록합니다. 본문을 읽을 수 있는 문서를 등록하여도 됩니다."
#     unread:
#       en: "Document '{document}' of contract '{contract}' cannot be read ({unread}) and nobody has compared it, so it is no evidence (for: {requirements})"
#       ko: "'{contract}' 계약의 '{document}' 문서를 읽을 수 없고 담당자가 대조한 기록도 없어 증빙이 되지 않음 (사유: {unread}, 항목: {requirements})"
#       remedy:
#         en: "Compare the clauses with the document and record that with `clausegate evidence check`. For automatic comparison register a version whose text can be read: a PDF with text, DOCX, HWPX or Markdown."
#         ko: "조항을 문서와 직접 대조하고 `clausegate evidence check`로 기록합니다. 자동으로 대조하려면 텍스트가 있는 PDF, DOCX, HWPX, Markdown처럼 본문을 읽을 수 있는 문서를 등록합니다."
#     unread-not-in-force:
#       severity: note
#       en: "Document '{document}' of contract '{contract}' cannot be read ({unread}); the contract is not in force"
#       ko: "현재 유효하지 않은 '{contract}' 계약의 '{document}' 문서를 읽을 수 없음 (사유: {unread})"
#       remedy:
#         en: "No action is needed while the contract is not in force. Before it is, compare the clauses with `clausegate evidence check`."
#         ko: "계약이 유효하지 않은 동안은 조치할 것이 없습니다. 계약이 유효해지기 전에 `clausegate evidence check`로 조항을 대조합니다."
#     elsewhere:
#       severity: warning
#       en: "Document '{document}' of contract '{contract}' is kept elsewhere, and nobody has compared it (for: {requirements})"
#       ko: "'{contract}' 계약의 '{document}' 문서는 외부에 보관되어 있고 담당자가 대조한 기록이 없음 (항목: {requirements})"
#       remedy:
#         en: "Compare the clauses with the document where it is kept and write that into the record by hand, as `checked` with the recorded `sha256`. Or put the document into the repository by `path`."
#         ko: "보관 장소의 문서와 조항을 직접 대조하고 기록된 `sha256`과 함께 `checked`를 기록에 직접 적습니다. 또는 문서를 저장소에 두고 `path`로 지정합니다."
#   remedy:
#     en: "Open the document at the article on record and copy the sentence into `quote` as it stands there. If the document does not say so, the clause does not meet the requirement: correct the record, or the contract."
#     ko: "기록한 조항을 문서에서 찾아 문장을 그대로 `quote`에 옮깁니다. 문서에 그런 내용이 없다면 요구사항을 충족하는 조항이 아니므로 기록이나 계약을 바로잡습니다."
#   frameworks: {}
package clausegate.evd.quote_found

import rego.v1

import data.clausegate.lib.comparison
import data.clausegate.lib.quotes
import data.clausegate.lib.result

# Quotes that are not in their document. A document that could not be read is reported itself, once.
findings contains finding if {
	some [k, c] in ((quotes.comparable - quotes.stands) - comparison.own_check)
	not _is_of_unread(k, c)
	clause := input.contracts[k].clauses[c]
	answer := _answer(clause)
	_speaks(answer.case, k, c)
	args := object.union(answer, {"document": clause.document, "requirements": clause.covers})
	finding := result.contract("EVD-04", k, ["clauses", c, "quote"], args)
}

# A passage that only a person can see needs that person only if the contract is in force.
_speaks(name, _, _) if name != "needs-person"

_speaks("needs-person", k, c) if {
	k in comparison.in_force
	not [k, c] in comparison.checked
}

_is_of_unread(k, c) if {
	some n, document in input.contracts[k].documents
	document.id == input.contracts[k].clauses[c].document
	[k, n] in comparison.unread
}

# A quote that was not searched counts as not found.
_answer(clause) := {
	"case": "missing",
	"place": closest.place,
	"closest": closest.text,
	"words": closest.difference,
} if {
	clause.passage.state == "missing"
	closest := clause.passage.closest
} else := {"case": clause.passage.hint} if {
	clause.passage.state == "missing"
} else := {
	"case": "crossing",
	"place": clause.passage.place,
	"into": clause.passage.into,
} if {
	clause.passage.state == "crossing"
} else := {"case": "needs-person", "unread": clause.passage.reason} if {
	clause.passage.state == "unread"
} else := {"case": "not-compared"}

# Documents that could not be read and that no person compared: they evidence nothing.
findings contains finding if {
	some [k, n] in comparison.unread
	finding := _document(k, n, {
		"case": _unread_case(k),
		"unread": object.get(input.contracts[k].documents[n], ["reading", "reason"], "unreadable"),
	})
}

_unread_case(k) := "unread" if {
	k in comparison.in_force
} else := "unread-not-in-force"

# Without a digest on record, EVD-01 reports the document.
findings contains finding if {
	some [k, n], _ in comparison.citing
	k in comparison.in_force
	document := input.contracts[k].documents[n]
	document.uri
	document.sha256
	finding := _document(k, n, {"case": "elsewhere"})
}

# Undefined if a person compared every clause that names the document.
_document(k, n, answer) := finding if {
	document := input.contracts[k].documents[n]
	open := {c | some c in comparison.citing[[k, n]]; not [k, c] in comparison.checked}
	count(open) > 0
	requirements := sort({requirement | some c in open; some requirement in input.contracts[k].clauses[c].covers})
	args := object.union(answer, {"document": document.id, "requirements": requirements})
	finding := result.contract("EVD-04", k, ["documents", n], args)
}
