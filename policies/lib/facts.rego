# What the rules know of a dossier beside what they answer: how its services, contracts and clauses stand on the as-of date.
package clausegate.lib.facts

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.comparison
import data.clausegate.lib.periods
import data.clausegate.lib.runs
import data.clausegate.lib.services

# In the order of the input: `clauses` as in the contract.
whole := {
	"services": _services,
	"contracts": [object.union(_contract(k), {"clauses": [_clause(k, c) | some c, _ in contract.clauses]}) |
		some k, contract in input.contracts
	],
}

# Without the clauses, which cost most.
without_clauses := {
	"services": _services,
	"contracts": [object.union(_contract(k), {"clauses": []}) | some k, _ in input.contracts],
}

_services := [{"id": service.id, "state": services.state(service), "contracts": _binding(i)} |
	some i, service in input.vendor.services
]

_contract(k) := object.union(
	{"id": input.contracts[k].id, "in_force": k in agreements.effective, "over": k in agreements.over},
	object.union(_last_day(k), {key: value | some [key, value] in _run[k]}),
)

# Facts of one contract that others lack, as pairs of key and value.
_run[k] contains ["lapsed", true] if some k in _lapsed

_run[k] contains ["terminated", true] if {
	some k in agreements.over
	input.contracts[k].status == "terminated"
}

_run[k] contains ["renewed_on", max(days)] if {
	some k in runs.concluded
	days := {day | some [of, day] in _renewals; of == k; day <= input.as_of; runs.on(k, day)}
	count(days) > 0
}

_run[k] contains [key, day] if {
	some k in agreements.effective
	some key in ["renews_on", "notice_by"]
	day := input.contracts[k].term[key]
}

_run[k] contains ["amended_by", sort(ids)] if {
	some k in agreements.effective
	ids := {input.contracts[a].id | some a in runs.amendments[input.contracts[k].id]; a in agreements.effective}
	count(ids) > 0
}

# Contracts between two terms, and those over while an active service has no agreement in force. An amendment ends with
# the contract that it amends.
_lapsed contains k if {
	some k in runs.concluded
	not k in agreements.effective
	not k in agreements.over
	input.contracts[k].signed_on <= input.as_of
	some period in runs.of[k]
	periods.ends_before(period, input.as_of)
}

_lapsed contains k if {
	some i, ks in agreements.named
	not i in agreements.bound
	some k in ks
	k in agreements.over
	k in runs.concluded
	not input.contracts[k].amends
}

# First days of all terms but the first, in each of the ways a record gives them.
_renewals contains [k, day] if {
	some k, contract in input.contracts
	day := contract.term.renewed_on
}

_renewals contains [k, day] if {
	some k, contract in input.contracts
	day := contract.renewed_on
}

_renewals contains [k, day] if {
	some k, contract in input.contracts
	some renewal in contract.renewals
	day := renewal.on
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
