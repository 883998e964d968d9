# Clauses that count, whether they say where they stand, and what an amendment settles.
package clausegate.lib.clauses

import rego.v1

# Clauses on record: [contract index, clause index]. One that the tool proposed and nobody accepted counts for nothing.
accepted contains [k, c] if {
	some k, contract in input.contracts
	some c, clause in contract.clauses
	not clause.proposed
}

# The clause names its place in the document.
located(clause) if {
	clause.article
	not lower(clause.article) in _bare
}

located(clause) if clause.page

# Words that say only that a clause exists. An article is needed to locate it.
_bare := {"yes", "y", "true", "ok", "o", "○", "예", "네", "유", "있음", "해당", "완료"}

# Clauses that count for nothing, by index, for each contract in the order of the input: drafted and not yet accepted by
# a person, or in a document that does not apply on the as-of date.
suspended := [_suspended(contract) | some contract in input.contracts]

_suspended(contract) := {c |
	later := {document.id | some document in contract.documents; _is_later(document)}
	some c, clause in contract.clauses
	_does_not_count(clause, later)
}

_does_not_count(clause, _) if clause.proposed

_does_not_count(clause, later) if clause.document in later

_is_later(document) if document.signed_on > input.as_of

_is_later(document) if document.effective_from > input.as_of

# Requirements for which an amendment takes the place of the amended contract, by the amendment's id: it has a clause for
# them, or repeals them.
settled[amendment.id] contains requirement if {
	some a, amendment in input.contracts
	amendment.amends
	some c, clause in amendment.clauses
	not c in suspended[a]
	some requirement in clause.covers
}

settled[amendment.id] contains requirement if {
	some amendment in input.contracts
	amendment.amends
	some requirement in amendment.repeals
}
