# Standing of a clause. A quote that was found is `compared`; a clause that a person compared with the document as it is
# now is `checked`; every other one is `claimed`.
package clausegate.lib.comparison

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.clauses
import data.clausegate.lib.documents
import data.clausegate.lib.quotes

# Contracts in force for some active service.
in_force contains k if {
	some i, _ in agreements.in_force
	some k in agreements.in_force[i]
}

# Documents that clauses name: [contract index, document index] and the indices of the clauses.
citing[[k, n]] contains c if {
	some [k, c] in clauses.accepted
	some n, document in input.contracts[k].documents
	input.contracts[k].clauses[c].document == document.id
}

# Contracts whose evidence must be compared: those with a quote or an unreadable document, and those in force whose
# clauses name documents.
asked contains k if some [k, _] in quotes.quoted

asked contains k if some [k, _] in unread

asked contains k if {
	some [k, _], _ in citing
	k in in_force
}

# Documents that exist and whose text could not be read.
unread contains [k, n] if {
	some [k, n], _ in citing
	document := input.contracts[k].documents[n]
	documents.found(document).state == "present"
	document.reading.state == "unread"
}

# Clauses that a person compared with the current document.
own_check contains [k, c] if {
	some [k, n], cs in citing
	some c in cs
	input.contracts[k].clauses[c].checked.sha256 == digest(input.contracts[k].documents[n])
}

# Clauses that count as compared, by themselves or by their document.
checked contains [k, c] if some [k, c] in own_check

checked contains [k, c] if {
	some [k, n], cs in citing
	document := input.contracts[k].documents[n]
	document.checked.sha256 == digest(document)
	some c in cs
}

# SHA-256 of the document as it is now. For one stored elsewhere there is only the record.
digest(document) := documents.found(document).sha256 if document.path

digest(document) := document.sha256 if document.uri

standing(k, c) := standings[k][c]

# Computed once: several rules ask for the same clauses.
standings := [[_standing(k, c) | some c, _ in contract.clauses] | some k, contract in input.contracts]

_standing(k, c) := "compared" if {
	[k, c] in quotes.stands
	_is_long_enough(k, c)
} else := "checked" if {
	[k, c] in checked
} else := "claimed"

# The quote identifies a passage. One that nobody measured does not.
_is_long_enough(k, c) if input.contracts[k].clauses[c].quote_length >= input.settings.minimum_quote_length

# What keeps a clause from being compared: its quote is not there, too short or not found, or nobody could read its document.
# Undefined for one that is compared. A clause that is only proposed counts as one without a quote.
lack(k, c) := {"of": "quote", "why": "absent"} if {
	not [k, c] in quotes.quoted
} else := {"of": "quote", "why": "too-short"} if {
	not _is_long_enough(k, c)
} else := {"of": "quote", "why": "not-found"} if {
	input.contracts[k].clauses[c].passage.state in {"crossing", "missing"}
} else := {"of": "document", "why": _unread_because(k, c)} if {
	not [k, c] in quotes.stands
}

_unread_because(k, c) := object.get(input.contracts[k].clauses[c].passage, "reason", "unreadable") if {
	input.contracts[k].clauses[c].passage
} else := "elsewhere" if {
	_cited(k, c).uri
} else := state if {
	state := documents.found(_cited(k, c)).state
	state in {"absent", "empty"}
} else := "unreadable"

_cited(k, c) := [document |
	some document in input.contracts[k].documents
	document.id == input.contracts[k].clauses[c].document
][0]
