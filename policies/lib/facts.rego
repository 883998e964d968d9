# What the rules know of a dossier beside what they answer: how its services, contracts and clauses stand on the as-of date.
package clausegate.lib.facts

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.comparison
import data.clausegate.lib.runs
import data.clausegate.lib.services

# In the order of the input: `clauses` as in the contract.
whole := {
	"services": [{"id": service.id, "state": services.state(service), "contracts": _binding(i)} |
		some i, service in input.vendor.services
	],
	"contracts": [object.union(_last_day(k), {
		"id": contract.id,
		"in_force": k in agreements.effective,
		"over": k in agreements.over,
		"clauses": [_clause(k, c) | some c, _ in contract.clauses],
	}) |
		some k, contract in input.contracts
	],
}

# Contracts in force for the service.
_binding(i) := sort([input.contracts[k].id | some k in agreements.in_force[i]])

# Last day that the contract runs by its record; none for one without an end.
_last_day(k) := {"last_day": max([period.to | some period in runs.of[k]])} if {
	count(runs.of[k]) > 0
	every period in runs.of[k] {
		period.to
	}
} else := {}

_clause(k, c) := {"standing": comparison.standing(k, c), "lack": lack} if {
	lack := comparison.lack(k, c)
} else := {"standing": "compared"}
