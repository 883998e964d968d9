# What documents say beside what records say of them: clauses, places in a request for proposal, and whole documents.
package clausegate.lib.wordings

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.clauses
import data.clausegate.lib.comparison
import data.clausegate.lib.documents
import data.clausegate.lib.selection
import data.clausegate.lib.services

# Clauses that a rule asks about: those whose words disagree with the record, unless a person overrules the rule there.
open[rule] contains [k, c] if {
	some rule in {"EVD-05", "EVD-06", "EVD-07"}
	some [k, c] in _disagreeing
	not _is_overruled(rule, k, c)
}

# Few clauses have a wording, so it is asked for once.
_disagreeing contains [k, c] if {
	some [k, c] in clauses.accepted
	input.contracts[k].clauses[c].wording
}

_is_overruled(rule, k, c) if {
	rule in input.contracts[k].clauses[c].checked.overrules
	[k, c] in comparison.own_check
}

_is_overruled(rule, k, c) if {
	some document in input.contracts[k].documents
	document.id == input.contracts[k].clauses[c].document
	overrules(document, rule)
}

# A person overrules the rule for the whole document, as it is now.
overrules(document, rule) if {
	rule in document.checked.overrules
	document.checked.sha256 == comparison.digest(document)
}

# Facts of a finding about a clause. A place that is a number is a page.
about(k, c) := {
	"document": clause.document,
	"place": place(clause),
	"requirements": clause.covers,
} if {
	clause := input.contracts[k].clauses[c]
}

place(clause) := clause.article if {
	clause.article
} else := clause.page if {
	clause.page
} else := clause.document

# Signed contracts that are not over, with a document that names its parties. Terms of service name nobody.
naming contains k if {
	some k, contract in input.contracts
	contract.names_vendor in {true, false}
	contract.status == "signed"
	not k in agreements.over
	some document in contract.documents
	document.kind != "terms-of-service"
}

# Places of requirements in a request for proposal whose text was read: service index, area and place.
sections contains [i, area, stated] if {
	some i in selection.tendered
	rfp := services.active[i].selection.rfp
	some area, key in section_keys
	stated := rfp[key]
	_was_read(i, rfp, stated)
}

section_keys := {"security": "security_requirements", "privacy": "privacy_requirements"}

_was_read(_, _, stated) if stated.compared

_was_read(_, rfp, _) if of_vendor(rfp.document).speaks_of_security in {true, false}

# Documents of a selection that were read: service index, the part that names the document, and the document. Without a
# place of its requirements a request for proposal is SEL-02's.
selecting contains [i, "rfp", document] if {
	some [i, _, _] in sections
	document := of_vendor(services.active[i].selection.rfp.document)
	document.speaks_of_security in {true, false}
}

selecting contains [i, "evaluation", document] if {
	some i in selection.tendered
	document := of_vendor(services.active[i].selection.evaluation.document)
	document.speaks_of_security in {true, false}
}

of_vendor(id) := [document | some document in input.vendor.documents; document.id == id][0]

# Guidelines whose document was read. They are judged once, in the dossier without a vendor.
guidelines contains entry if {
	is_null(input.vendor)
	some entry in documents.named
	entry.document.speaks_of_security in {true, false}
}

# Subjects each rule is asked of: [rule, subject].
asked contains [rule, documents.contract_subject(input.contracts[k])] if {
	some k in _read
	some rule in ["EVD-05", "EVD-06", "EVD-07"]
}

asked contains ["EVD-05", documents.contract_subject(input.contracts[k])] if some k in naming

asked contains [rule, _service(i)] if {
	some [i, _, _] in sections
	some rule in ["EVD-05", "EVD-07"]
}

asked contains ["EVD-07", _service(i)] if some [i, _, _] in selecting

asked contains ["EVD-07", entry.subject] if some entry in guidelines

_service(i) := {"vendor": input.vendor.id, "service": input.vendor.services[i].id}

# Contracts with a clause whose document was read.
_read contains k if {
	some [k, n], _ in comparison.citing
	input.contracts[k].documents[n].reading.state == "read"
}

_read contains k if some [k, _] in _disagreeing
