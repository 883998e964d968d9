# What the rules know of a dossier beside what they answer: how its services, contracts and clauses stand on the as-of date.
package clausegate.lib.facts

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.comparison
import data.clausegate.lib.services

# In the order of the input: `clauses` as in the contract.
whole := {
	"services": [{"id": service.id, "state": services.state(service)} | some service in input.vendor.services],
	"contracts": [{
		"id": contract.id,
		"in_force": k in agreements.effective,
		"over": k in agreements.over,
		"clauses": [_clause(k, c) | some c, _ in contract.clauses],
	} |
		some k, contract in input.contracts
	],
}

_clause(k, c) := {"standing": comparison.standing(k, c), "lack": lack} if {
	lack := comparison.lack(k, c)
} else := {"standing": "compared"}
