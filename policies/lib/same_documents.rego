# Documents recorded both as an agreement and as part of a selection: the contract is neither the request for proposal nor
# the evaluation or review from which it came.
package clausegate.lib.same_documents

import rego.v1

import data.clausegate.lib.documents

# Each such document once, where it is first recorded as an agreement: the entry, and its kinds in the selection.
found contains [entry, kinds] if {
	some entry in _agreements
	shared := {mark | some mark in _marks(entry.document); _selecting[mark]}
	count(shared) > 0
	every mark in shared {
		_first[mark] == _position(entry)
	}
	kinds := {kind | some mark in shared; some kind in _selecting[mark]}
}

_agreements contains entry if {
	some entry in documents.named
	entry.document.kind in {"consignment-contract", "security-agreement", "privacy-agreement", "annex", "terms-of-service"}
}

# A request for proposal that the contract makes part of itself is an agreement as well.
_selecting[mark] contains entry.document.kind if {
	some entry in documents.named
	entry.document.kind in {"rfp", "evaluation", "security-review"}
	not entry.document.part_of_agreement
	some mark in _marks(entry.document)
}

_first[mark] := min({_position(entry) | some entry in _agreements; mark in _marks(entry.document)}) if {
	some mark, _ in _selecting
}

_position(entry) := [entry.record, entry.path]

# What identifies a document: its place, and its digest as recorded and as found.
_marks(document) := {mark | some mark in array.concat(_recorded(document), _found(document))}

_recorded(document) := [document[key] | some key in ["location", "uri", "sha256"]]

_found(document) := [mark | mark := documents.found(document).sha256]
