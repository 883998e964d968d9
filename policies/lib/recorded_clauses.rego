# Clauses that count, and whether they say where they stand.
package clausegate.lib.recorded_clauses

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
