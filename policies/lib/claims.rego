# Clauses in force that are only claimed, and which of them other rules report. One fact is told once.
package clausegate.lib.claims

import rego.v1

import data.clausegate.lib.clauses
import data.clausegate.lib.comparison
import data.clausegate.lib.documents
import data.clausegate.lib.quotes
import data.clausegate.lib.requirements
import data.clausegate.lib.terms

# Clauses that meet a requirement: [contract index, clause index].
in_force contains [k, c] if {
	some i, _ in terms.met
	some _, positions in terms.met[i]
	some [k, c] in positions
}

# Contracts with such clauses.
contracts contains k if {
	some i, _ in terms.met
	some _, positions in terms.met[i]
	some [k, _] in positions
}

# Those that nobody compared. Few are only claimed, so these are looked at first.
claimed contains [k, c] if {
	some k, standings in comparison.standings
	some c, "claimed" in standings
	[k, c] in in_force
}

# Those of them that no other rule reports: without a quote, but with a place in a document that can be compared.
untold contains [k, c] if {
	some [k, c] in claimed
	clause := input.contracts[k].clauses[c]
	not clause.quote
	clauses.located(clause)
	_is_at_hand(k, c)
}

# The clause's document is there, was read, and is not another than a person compared.
_is_at_hand(k, c) if {
	some n, document in input.contracts[k].documents
	c in comparison.citing[[k, n]]
	documents.found(document).state == "present"
	not [k, n] in comparison.unread
	not _was_compared(input.contracts[k].clauses[c], document)
	not _was_compared(document, document)
}

# A person compared the version on record. If the file is another, EVD-02 reports that.
_was_compared(part, document) if part.checked.sha256 == document.sha256

# Claimed clauses of requirements that the configuration wants compared and that have no better clause, with these
# requirements; without clauses that another rule reports as an error.
demanded[[k, c]] contains requirement if {
	some group in _groups[input.settings.evidence_required]
	some requirement, _ in requirements.terms[group]
	some i in terms.applies[group]
	positions := terms.met[i][requirement]
	count(positions - claimed) == 0
	some [k, c] in positions
	_is_no_error(k, c)
}

_groups := {"statutory": {"pii"}, "all": {"sec", "pii", "dev"}}

_is_no_error(k, c) if [k, c] in untold

# EVD-03 warns of a quote that is too short, EVD-04 of a document kept elsewhere.
_is_no_error(k, c) if {
	[k, c] in quotes.stands
	clauses.located(input.contracts[k].clauses[c])
}

_is_no_error(k, c) if {
	some n, document in input.contracts[k].documents
	c in comparison.citing[[k, n]]
	document.uri
	document.sha256
	clauses.located(input.contracts[k].clauses[c])
}
