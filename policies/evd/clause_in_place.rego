# METADATA
# scope: package
# title: "Clauses and requirements are where their records say"
# description: "A reviewer looks for a clause where its record says. The article or page on record is in the document, and the quote is there and nowhere else; so are the requirements in the request for proposal. A place that has no number of the document, such as \"annex 1\", is not compared. A signed contract names the vendor."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: EVD-05
#   requirement: clause-in-place
#   group: EVD
#   severity: error
#   basis: guideline
#   ko:
#     title: "조항과 요구사항이 기록한 위치에 있음"
#     description: "검토자는 기록한 위치에서 조항을 찾습니다. 기록한 조항 번호나 쪽이 문서에 있어야 하고 인용한 문구도 그 위치에 있어야 합니다. 제안요청서의 요구사항도 마찬가지입니다. '별지 1'처럼 문서의 조항 번호가 아닌 위치는 비교하지 않습니다. 체결한 계약서에는 업체 이름이 있어야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   since: "0.2.0"
#   changed:
#     en: "New: the place on record is compared with the document."
#     ko: "신설: 기록한 위치를 문서와 비교합니다."
#   cases:
#     absent:
#       en: "Document '{document}' of contract '{contract}' does not have the article on record, {place}; its last one is {last} (for: {requirements})"
#       ko: "'{contract}' 계약의 '{document}' 문서에 기록한 조항이 없음 (기록한 조항: {place}, 마지막 조항: {last}, 항목: {requirements})"
#     no-articles:
#       severity: warning
#       en: "Document '{document}' of contract '{contract}' has no articles, but the record names one, {place} (for: {requirements})"
#       ko: "'{contract}' 계약의 '{document}' 문서에는 조항 번호가 없으나 조항 번호로 기록되어 있음 (기록한 조항: {place}, 항목: {requirements})"
#       remedy:
#         en: "Make sure that `document` names the right document. If it does, write the `page` in place of `article`, or in `article` the heading above the words. If the document has this article and a person can see it, have that person write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-05]` and a `reason`."
#         ko: "`document`가 올바른 문서를 가리키는지 확인합니다. 맞다면 `article` 대신 `page`를 적거나, `article`에 해당 문구 위의 제목을 적습니다. 문서에 그 조항이 있는 것을 담당자가 확인하였다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-05]`, `reason`을 적습니다."
#     past-end:
#       en: "Document '{document}' of contract '{contract}' does not have the page on record, {page}; its last one is {last} (for: {requirements})"
#       ko: "'{contract}' 계약의 '{document}' 문서에 기록한 쪽이 없음 (기록한 쪽: {page}, 마지막 쪽: {last}, 항목: {requirements})"
#       remedy:
#         en: "Open the document, find the clause and correct `page`: pages are counted from the first sheet of the file, whatever number is printed on them. If `document` names another document than the one meant, correct that. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-05]` and a `reason`."
#         ko: "문서에서 조항을 찾아 `page`를 바로잡습니다. 쪽은 인쇄된 번호와 관계없이 파일의 첫 장부터 셉니다. `document`가 다른 문서를 가리키고 있다면 그것을 바로잡습니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-05]`, `reason`을 적습니다."
#     no-pages:
#       severity: warning
#       en: "Document '{document}' of contract '{contract}' is a text without pages, but the record names page {page} (for: {requirements})"
#       ko: "'{contract}' 계약의 '{document}' 문서는 쪽 구분이 없으나 쪽 번호로 기록되어 있음 (기록한 쪽: {page}, 항목: {requirements})"
#       remedy:
#         en: "Write the `article` in place of `page`, or copy the sentence into `quote`, which is found without a page. If the page is that of a printed copy, say so in `notes`."
#         ko: "`page` 대신 `article`을 적습니다. 문장을 `quote`에 옮기면 쪽 번호가 없어도 찾을 수 있습니다. 인쇄본의 쪽 번호라면 `notes`에 적습니다."
#     elsewhere:
#       severity: warning
#       en: "A quote in contract '{contract}' is in {found} of document '{document}', not in the place on record, {place} (for: {requirements})"
#       ko: "'{contract}' 계약의 인용 문구가 '{document}' 문서에서 기록과 다른 위치에 있음 (기록한 위치: {place}, 실제 위치: {found}, 항목: {requirements})"
#       remedy:
#         en: "Correct `article` or `page` if the quote is the right sentence. If the place is right, copy the sentence that is there into `quote`. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-05]` and a `reason`."
#         ko: "인용한 문장이 맞다면 `article`이나 `page`를 바로잡습니다. 위치가 맞다면 그 위치의 문장을 `quote`에 옮깁니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-05]`, `reason`을 적습니다."
#     section-absent:
#       severity: warning
#       en: "The request for proposal for service '{service}', document '{document}', does not have the section on record, {section}; its last one is {last} (requirements: {areas})"
#       ko: "'{service}' 업무의 제안요청서('{document}' 문서)에 기록한 절이 없음 (기록한 절: {section}, 마지막 절: {last}, 요구사항: {areas})"
#       remedy:
#         en: "Open the request for proposal, find the requirements and correct `section`, or write the `page`. If they are not in it, remove the place: SEL-02 then says what is missing. If a person disagrees, write `checked` into the document's entry, with `by`, `on`, `sha256`, `overrules: [EVD-05]` and a `reason`."
#         ko: "제안요청서에서 요구사항이 실린 곳을 찾아 `section`을 바로잡거나 `page`를 적습니다. 제안요청서에 없는 요구사항이라면 위치를 삭제합니다. 그러면 SEL-02에서 누락된 영역을 알립니다. 담당자의 판단이 다르다면 문서 항목의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-05]`, `reason`을 적습니다."
#     section-past-end:
#       en: "The request for proposal for service '{service}', document '{document}', does not have the page on record, {page}; its last one is {last} (requirements: {areas})"
#       ko: "'{service}' 업무의 제안요청서('{document}' 문서)에 기록한 쪽이 없음 (기록한 쪽: {page}, 마지막 쪽: {last}, 요구사항: {areas})"
#       remedy:
#         en: "Open the request for proposal, find the requirements and correct `page`: pages are counted from the first sheet of the file. If they are not in it, remove the place: SEL-02 then says what is missing. If a person disagrees, write `checked` into the document's entry, with `by`, `on`, `sha256`, `overrules: [EVD-05]` and a `reason`."
#         ko: "제안요청서에서 요구사항이 실린 곳을 찾아 `page`를 바로잡습니다. 쪽은 파일의 첫 장부터 셉니다. 제안요청서에 없는 요구사항이라면 위치를 삭제합니다. 그러면 SEL-02에서 누락된 영역을 알립니다. 담당자의 판단이 다르다면 문서 항목의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-05]`, `reason`을 적습니다."
#     vendor-not-named:
#       severity: note
#       en: "No document of contract '{contract}' names the vendor '{vendor}'"
#       ko: "'{contract}' 계약의 문서에 업체 이름('{vendor}')이 없음"
#       remedy:
#         en: "Make sure that these are this vendor's documents. If they name it by an earlier name, add that to the vendor's `former_names`; if `name` is not the registered one, correct it. If the contract is right as it is, write `checked` into the document's entry, with `by`, `on`, `sha256`, `overrules: [EVD-05]` and a `reason`."
#         ko: "이 업체와 체결한 문서가 맞는지 확인합니다. 이전 상호로 체결하였다면 업체 기록의 `former_names`에 추가하고, `name`이 등록된 상호와 다르다면 바로잡습니다. 계약이 그대로 맞다면 문서 항목의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-05]`, `reason`을 적습니다."
#   remedy:
#     en: "Open the document, find the clause and correct `article`. If `document` names another document than the one meant, correct that. If the document has no such clause, the requirement is not met: remove the entry and amend the contract. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-05]` and a `reason`."
#     ko: "문서에서 조항을 찾아 `article`을 바로잡습니다. `document`가 다른 문서를 가리키고 있다면 그것을 바로잡습니다. 문서에 그런 조항이 없다면 요구사항을 충족하지 못한 것이므로 항목을 삭제하고 계약을 변경합니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-05]`, `reason`을 적습니다."
#   frameworks: {}
package clausegate.evd.clause_in_place

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.services
import data.clausegate.lib.wordings

findings contains finding if {
	some [k, c] in wordings.open["EVD-05"]
	clause := input.contracts[k].clauses[c]
	state := clause.wording.place.state
	args := object.union(_more(state, clause), object.union(wordings.about(k, c), {"case": state}))
	finding := result.contract("EVD-05", k, ["clauses", c, _keys[state]], args)
}

# Key of a clause that is wrong.
_keys := {
	"absent": "article",
	"no-articles": "article",
	"past-end": "page",
	"no-pages": "page",
	"elsewhere": "quote",
}

# What nobody knows is an empty list.
_more("absent", clause) := {"last": object.get(clause.wording.place, "last", [])}

_more("no-articles", _) := {}

_more("past-end", clause) := {
	"last": object.get(clause.wording.place, "last", []),
	"page": object.get(clause, "page", []),
}

_more("no-pages", clause) := {"page": object.get(clause, "page", [])}

_more("elsewhere", clause) := {"found": object.get(clause.wording.place, "found", [])}

findings contains finding if {
	some [i, area, stated] in wordings.sections
	rfp := services.active[i].selection.rfp
	not wordings.overrules(wordings.of_vendor(rfp.document), "EVD-05")
	[name, key] := _sections[stated.compared.state]
	finding := result.service("EVD-05", i, ["selection", "rfp", wordings.section_keys[area], key], {
		"case": name,
		"document": rfp.document,
		"areas": [area],
		"last": object.get(stated.compared, "last", []),
		key: object.get(stated, key, []),
	})
}

# Case and key of a place that is wrong.
_sections := {
	"absent": ["section-absent", "section"],
	"past-end": ["section-past-end", "page"],
}

findings contains finding if {
	some k in wordings.naming
	contract := input.contracts[k]
	contract.names_vendor == false
	not _is_known(contract)
	finding := result.contract("EVD-05", k, ["documents"], {
		"case": "vendor-not-named",
		"vendor": input.vendor.name,
	})
}

_is_known(contract) if {
	some document in contract.documents
	wordings.overrules(document, "EVD-05")
}
