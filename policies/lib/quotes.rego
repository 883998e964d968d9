# Quotes of clauses, and whether they are in their documents.
package clausegate.lib.quotes

import rego.v1

import data.clausegate.lib.clauses
import data.clausegate.lib.documents

# Clauses with a quote: [contract index, clause index].
quoted contains [k, c] if {
	some [k, c] in clauses.accepted
	input.contracts[k].clauses[c].quote
}

# Those whose document exists, to compare with. An absent one is reported as such; one stored elsewhere cannot be read.
comparable contains [k, c] if {
	some [k, c] in quoted
	contract := input.contracts[k]
	some document in contract.documents
	document.id == contract.clauses[c].document
	documents.found(document).state == "present"
}

# Those that were searched and found.
stands contains [k, c] if {
	some [k, c] in comparable
	input.contracts[k].clauses[c].passage.state == "found"
}
