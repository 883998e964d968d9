# Whether an input is a dossier that can be judged. The command line checks records likewise before assembling them.
package clausegate.service.dossier

import rego.v1

# A vendor's dossier that matches the schema and is consistent.
is_valid if {
	is_object(input)
	input.vendor.kind == "vendor"
	count(_misshapen) == 0
	count(_incoherent) == 0
	is_matched
}

# The schema exists and was applied: without it nothing would be reported as wrong.
is_matched if {
	is_object(data.clausegate.schema.properties.vendor)
	_matched[0]
}

_matched := json.match_schema(input, data.clausegate.schema) if is_object(input)

# Problems of an input that is not such a dossier, the first twenty.
problems := array.slice(array.concat(sort(_misshapen), sort(_incoherent)), 0, 20)

_misshapen contains {"field": "vendor", "text": "names no vendor"} if not input.vendor.kind == "vendor"

_misshapen contains {"field": error.field, "text": error.desc} if some error in _matched[1]

_incoherent contains {"field": sprintf("contracts.%d.vendor", [k]), "text": "is another vendor's"} if {
	some k, contract in input.contracts
	contract.vendor != input.vendor.id
}

_incoherent contains {"field": sprintf("contracts.%d.services", [k]), "text": "names an unknown service"} if {
	services := {service.id | some service in input.vendor.services}
	some k, contract in input.contracts
	some service in contract.services
	not service in services
}

_incoherent contains {"field": sprintf("contracts.%d.clauses.%d.document", [k, c]), "text": "names an unknown document"} if {
	some k, contract in input.contracts
	documents := {document.id | some document in contract.documents}
	some c, clause in contract.clauses
	not clause.document in documents
}

_incoherent contains {"field": field, "text": "two have the same id"} if {
	some field, records in {
		"contracts": input.contracts,
		"guidelines": input.guidelines,
		"vendor.documents": input.vendor.documents,
		"vendor.services": input.vendor.services,
	}
	some a, record in records
	some b, other in records
	a < b
	record.id == other.id
}
