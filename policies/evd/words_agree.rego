# METADATA
# scope: package
# title: "The words of a clause speak of the requirement it is recorded for"
# description: "A quote that is found shows that a sentence exists, not that it is about the requirement. The words of the clause, or those of its paragraph, are compared with the subjects of the requirements: they speak of what they are recorded for, and do not say the opposite. The same goes for the request for proposal, the evaluation sheet and the guideline as a whole. The tool knows words and not their meaning, so its answer is a warning, and a person may overrule it."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: EVD-07
#   requirement: words-agree
#   group: EVD
#   severity: warning
#   basis: guideline
#   ko:
#     title: "조항의 문언이 기록한 요구사항에 관한 것임"
#     description: "인용 문구가 문서에 있다는 것은 그 문장이 있다는 뜻일 뿐, 요구사항에 관한 내용이라는 뜻은 아닙니다. 조항이나 해당 항의 문언을 요구사항의 주제와 비교하여, 기록한 요구사항에 관한 내용인지, 반대되는 내용은 아닌지 확인합니다. 제안요청서, 평가표, 지침은 문서 전체를 확인합니다. 도구는 단어를 볼 뿐 뜻을 이해하지 못하므로 경고로 알리며, 담당자가 달리 판단할 수 있습니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   since: "0.2.0"
#   changed:
#     en: "New: the words of a clause are compared with the requirements it is recorded for."
#     ko: "신설: 조항의 문언을 기록한 요구사항과 비교합니다."
#   cases:
#     opposite:
#       en: "The words of {place} in document '{document}' of contract '{contract}' seem to say the opposite of what is required (for: {requirements}): \"{words}\""
#       ko: "'{contract}' 계약의 '{document}' 문서 {place}의 문언이 요구사항과 반대되는 내용으로 보임 (항목: {requirements}): \"{words}\""
#       remedy:
#         en: "Read the sentence. If it permits what the requirement forbids, or exempts from it, the requirement is not met: remove it from `covers` and amend the contract. If another sentence meets it, quote that one. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`."
#         ko: "문장을 읽고 판단합니다. 요구사항이 금지하는 것을 허용하거나 의무를 면제하는 문장이라면 요구사항을 충족하지 못한 것이므로 `covers`에서 빼고 계약을 변경합니다. 요구사항을 충족하는 다른 문장이 있다면 그 문장을 인용합니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적습니다."
#     elsewhere:
#       en: "The words of {place} in document '{document}' of contract '{contract}' do not speak of {requirements}: \"{words}\". A clearer place: {better}"
#       ko: "'{contract}' 계약의 '{document}' 문서 {place}의 문언이 다음 항목에 관한 내용이 아님: {requirements}. 문언: \"{words}\", 더 알맞은 위치: {better}"
#       remedy:
#         en: "Read the place the finding names. If it meets the requirement, record it: `article` and `quote` of that sentence. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`."
#         ko: "지적에 적힌 위치를 읽고 요구사항을 충족하는 조항이라면 그 조항의 `article`과 `quote`로 기록합니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적습니다."
#     other-subject:
#       en: "The words of {place} in document '{document}' of contract '{contract}' do not speak of {requirements}, but of {speaks_of}: \"{words}\""
#       ko: "'{contract}' 계약의 '{document}' 문서 {place}의 문언이 기록한 항목이 아닌 다른 항목에 관한 내용임 (기록한 항목: {requirements}, 문언의 항목: {speaks_of}): \"{words}\""
#     no-subject:
#       en: "The words of {place} in document '{document}' of contract '{contract}' speak of no requirement, and so not of {requirements}: \"{words}\""
#       ko: "'{contract}' 계약의 '{document}' 문서 {place}의 문언에 요구사항에 관한 내용이 없음 (기록한 항목: {requirements}): \"{words}\""
#     heading:
#       en: "The quote of {place} in document '{document}' of contract '{contract}' is a heading and obliges nobody (for: {requirements})"
#       ko: "'{contract}' 계약의 '{document}' 문서 {place}에서 인용한 문구가 제목일 뿐 의무를 정한 내용이 없음 (항목: {requirements})"
#       remedy:
#         en: "Copy the sentence below the heading that states the duty into `quote`. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`."
#         ko: "제목 아래에서 의무를 정한 문장을 `quote`에 옮깁니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적습니다."
#     definition:
#       en: "The quote of {place} in document '{document}' of contract '{contract}' defines a term and obliges nobody (for: {requirements})"
#       ko: "'{contract}' 계약의 '{document}' 문서 {place}에서 인용한 문구가 용어의 정의일 뿐 의무를 정한 내용이 없음 (항목: {requirements})"
#       remedy:
#         en: "Find the sentence that states the duty, and record its `article` and `quote`. If there is none, the requirement is not met. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`."
#         ko: "의무를 정한 문장을 찾아 그 `article`과 `quote`를 기록합니다. 그런 문장이 없다면 요구사항을 충족하지 못한 것입니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적습니다."
#     whole-document:
#       en: "The quote of a clause in contract '{contract}' is all of document '{document}' and points to no sentence (for: {requirements})"
#       ko: "'{contract}' 계약의 조항 기록이 '{document}' 문서 전체를 인용하여 해당 문장을 특정할 수 없음 (항목: {requirements})"
#       remedy:
#         en: "For each requirement write an entry of its own, with the `article` and the one sentence in `quote` that meets it. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`."
#         ko: "요구사항마다 항목을 따로 두고, 이를 충족하는 문장 하나를 `article`과 함께 `quote`에 적습니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적습니다."
#     quote-for-many:
#       en: "One passage of document '{document}', {place}, is recorded for {count} requirements of contract '{contract}', more than it speaks of (for: {requirements})"
#       ko: "'{contract}' 계약에서 '{document}' 문서의 한 구절({place})을 그 내용보다 많은 요구사항 {count}개의 근거로 기록함 (항목: {requirements})"
#       remedy:
#         en: "Leave in `covers` what the passage speaks of. For the others quote their own sentences; what no sentence meets is missing from the contract. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`."
#         ko: "그 구절이 정한 요구사항만 `covers`에 남기고 나머지는 각각의 문장을 인용합니다. 해당하는 문장이 없는 요구사항은 계약에서 빠진 것입니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적습니다."
#     section-other-subject:
#       en: "The place on record in the request for proposal for service '{service}' ({section} of document '{document}') does not speak of {areas}"
#       ko: "'{service}' 업무의 제안요청서('{document}' 문서)에 기록한 위치({section})가 {areas}에 관한 내용이 아님"
#       remedy:
#         en: "Open the request for proposal, find these requirements and correct `section` or `page`. If they are not in it, remove the place: SEL-02 then says what is missing. If a person disagrees, write `checked` into the document's entry, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`."
#         ko: "제안요청서에서 해당 요구사항이 실린 곳을 찾아 `section`이나 `page`를 바로잡습니다. 제안요청서에 없는 요구사항이라면 위치를 삭제합니다. 그러면 SEL-02에서 누락된 영역을 알립니다. 담당자의 판단이 다르다면 문서 항목의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적습니다."
#     document-other-subject:
#       en: "Document '{document}' is recorded as {role}, but does not speak of security"
#       ko: "{role} 문서로 기록된 '{document}'에 보안에 관한 내용이 없음"
#       remedy:
#         en: "Make sure that the record names the right document. If it does, and the document is silent about security, correct what the record says of it. If a person disagrees about a vendor's document, write `checked` into its entry, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`; for a guideline set the severity of `EVD-07/document-other-subject` in clausegate.yaml."
#         ko: "기록이 올바른 문서를 가리키는지 확인합니다. 문서가 맞는데 보안에 관한 내용이 없다면 기록을 문서에 맞게 바로잡습니다. 담당자의 판단이 다르다면 업체의 문서라면 문서 항목의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적고, 지침이라면 clausegate.yaml에서 `EVD-07/document-other-subject`의 심각도를 정합니다."
#   remedy:
#     en: "Read the sentence. If it is not the right one, find the one that meets the requirement and record its `article` and `quote`. If the document has none, remove the requirement from `covers` and amend the contract. If a person disagrees, write `checked` into the clause, with `by`, `on`, `sha256`, `overrules: [EVD-07]` and a `reason`."
#     ko: "문장을 읽고, 잘못 인용한 것이라면 요구사항을 충족하는 문장을 찾아 그 `article`과 `quote`를 기록합니다. 문서에 그런 문장이 없다면 `covers`에서 빼고 계약을 변경합니다. 담당자의 판단이 다르다면 조항의 `checked`에 `by`, `on`, `sha256`, `overrules: [EVD-07]`, `reason`을 적습니다."
#   frameworks: {}
package clausegate.evd.words_agree

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.services
import data.clausegate.lib.wordings

findings contains finding if {
	some [k, c] in wordings.open["EVD-07"]
	some state in _states(k, c)
	subjects := [subject | some subject in _wording(k, c).subjects; subject.state == state]
	count(subjects) > 0
	finding := _clause(k, c, object.union(_more(state, subjects), {
		"case": state,
		"requirements": [subject.requirement | some subject in subjects],
		"words": subjects[0].words,
	}))
}

# A heading, a definition or a whole document is told as that. What the words turn into its opposite is told all the same.
_states(k, c) := {"opposite"} if {
	_wording(k, c).form
} else := {"opposite", "elsewhere", "other-subject", "no-subject"}

_more("opposite", _) := {}

_more("no-subject", _) := {}

_more("elsewhere", subjects) := {"better": sort({place |
	some subject in subjects
	some place in subject.better
})}

_more("other-subject", subjects) := {"speaks_of": sort({requirement |
	some subject in subjects
	some requirement in subject.speaks_of
})}

findings contains finding if {
	some [k, c] in wordings.open["EVD-07"]
	finding := _clause(k, c, {"case": _wording(k, c).form})
}

# One passage of a document is told once, at the first clause that is recorded for it.
findings contains finding if {
	some [k, _], cs in _shared
	c := min(cs)
	finding := _clause(k, c, {
		"case": "quote-for-many",
		"count": max({_wording(k, other).shared | some other in cs}),
		"requirements": sort({requirement | some other in cs; some requirement in input.contracts[k].clauses[other].covers}),
	})
}

_shared[[k, passage]] contains c if {
	some [k, c] in wordings.open["EVD-07"]
	_wording(k, c).shared
	passage := _passage(input.contracts[k].clauses[c])
}

_passage(clause) := object.filter(clause, ["document", "quote"]) if {
	clause.quote
} else := object.filter(clause, ["document", "article", "page"])

_wording(k, c) := input.contracts[k].clauses[c].wording

_clause(k, c, args) := result.contract("EVD-07", k, ["clauses", c, _key(input.contracts[k].clauses[c])], object.union(
	wordings.about(k, c),
	args,
))

_key(clause) := "quote" if {
	clause.quote
} else := "covers"

findings contains finding if {
	some [i, area, stated] in wordings.sections
	stated.compared.state == "other-subject"
	document := services.active[i].selection.rfp.document
	not wordings.overrules(wordings.of_vendor(document), "EVD-07")
	finding := result.service("EVD-07", i, ["selection", "rfp", wordings.section_keys[area]], {
		"case": "section-other-subject",
		"document": document,
		"areas": [area],
		"section": _section(stated),
	})
}

_section(stated) := stated.section if {
	stated.section
} else := stated.page

# A request for proposal of which a place is told already is not told again.
findings contains finding if {
	some [i, role, document] in wordings.selecting
	document.speaks_of_security == false
	not wordings.overrules(document, "EVD-07")
	not _is_told(i, role)
	finding := result.service("EVD-07", i, ["selection", role, "document"], {
		"case": "document-other-subject",
		"document": document.id,
		"role": role,
	})
}

_is_told(i, "rfp") if {
	some [j, _, stated] in wordings.sections
	j == i
	stated.compared
}

findings contains finding if {
	some entry in wordings.guidelines
	entry.document.speaks_of_security == false
	finding := result.document("EVD-07", entry, [], {"case": "document-other-subject", "role": "guideline"})
}
