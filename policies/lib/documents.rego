# Every document that the records of a dossier name, with the place that names it.
package clausegate.lib.documents

import rego.v1

import data.clausegate.lib.agreements

named contains entry if {
	some n, document in input.vendor.documents
	entry := {
		"subject": {"vendor": input.vendor.id},
		"record": "vendor",
		"path": ["documents", n],
		"id": document.id,
		"document": document,
	}
}

named contains entry if {
	some contract in input.contracts
	some n, document in contract.documents
	entry := {
		"subject": contract_subject(contract),
		"record": concat("/", ["contract", contract.id]),
		"path": ["documents", n],
		"id": document.id,
		"document": document,
	}
}

# Guidelines are shared: their documents are judged once, in the dossier without a vendor.
named contains entry if {
	is_null(input.vendor)
	some guideline in input.guidelines
	entry := {
		"subject": {"guideline": guideline.id},
		"record": concat("/", ["guideline", guideline.id]),
		"path": ["document"],
		"id": guideline.id,
		"document": guideline.document,
	}
}

# Fact about a document's place: `present` with its digest, `absent`, `unreadable` or `empty`. A place that was not
# looked up counts as unreadable, never as present.
found(document) := object.get(input.evidence, document.location, {"state": "unreadable"})

contract_subject(contract) := {"vendor": input.vendor.id, "contract": contract.id}

# Contracts signed and not over that name no document at all, by index in `input.contracts`.
without_any contains k if {
	some k, contract in input.contracts
	contract.status == "signed"
	not k in agreements.over
	count(contract.documents) == 0
}
