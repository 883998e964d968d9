# How long contracts run: their first term, the terms that follow of their own accord, renewals agreed one by one, and
# what amendments add, up to the day of termination.
package clausegate.lib.runs

import rego.v1

import data.clausegate.lib.periods

# Index of each contract in `input.contracts`, by its id.
index[contract.id] := k if some k, contract in input.contracts

# Contracts whose end is known: a terminated one without its last day may have run at no time.
concluded contains k if {
	some k, contract in input.contracts
	contract.status == "signed"
}

concluded contains k if {
	some k, contract in input.contracts
	contract.terminated_on
}

# Periods that each contract runs, signed or not, in the order of the input. `lapses_on` is the day after a period's last,
# and `contract` and `path` name the place that sets it.
of := [[period | some span in _spans(k); period := _until_termination(k, span)] | some k, _ in input.contracts]

# The contract runs on that day by its periods, and so does every contract that it rests on.
on(k, day) if {
	_alone(k, day)
	every id in object.get(input.contracts[k], "rests_on", []) {
		_alone(index[id], day)
	}
}

_alone(k, day) if {
	input.contracts[k].signed_on <= day
	some period in of[k]
	periods.includes(period, day)
}

# All periods of the contract, or of one it rests on, have ended before that day.
ended(k, day) if _ended_alone(k, day)

ended(k, day) if {
	some id in input.contracts[k].rests_on
	_ended_alone(index[id], day)
}

_ended_alone(k, day) if {
	count(of[k]) > 0
	every period in of[k] {
		periods.ends_before(period, day)
	}
}

_spans(k) := array.concat(_first(k), array.concat(_renewals(k), _extensions(k)))

# An amendment lasts as long as the contract it amends; one that ends before that contract's term does so earlier.
_first(k) := [_span(k, ["renewal", "ends_on"], contract.effective.from, _renewal_end(contract.renewal))] if {
	contract := input.contracts[k]
	contract.renewal
} else := [_span(k, ["effective", "to"], contract.effective.from, {})] if {
	contract := input.contracts[k]
	_lasts_as_long_as_amended(contract)
} else := [_span(k, ["effective", "to"], contract.effective.from, _end(contract))] if {
	contract := input.contracts[k]
}

_lasts_as_long_as_amended(contract) if {
	contract.amends
	not contract.effective.to
}

_lasts_as_long_as_amended(contract) if {
	amended := input.contracts[index[contract.amends]]
	contract.effective.to >= amended.effective.to
}

_renewals(k) := [_span(k, ["renewals", n, "to"], renewal.on, object.filter(renewal, ["to", "lapses_on"])) |
	some n, renewal in input.contracts[k].renewals
]

# An amendment that ends later extends the contract from its own first day.
_extensions(k) := [_span(a, ["effective", "to"], from, _end(amendment)) |
	contract := input.contracts[k]
	some a in amendments[contract.id]
	a in concluded
	amendment := input.contracts[a]
	amendment.effective.to > _last(contract)
	from := max({amendment.effective.from, amendment.signed_on})
]

# Amendments by the id of the contract that amends no other: also those that amend an amendment of it.
amendments[amended[count(amended) - 1]] contains a if {
	some a, contract in input.contracts
	amended := contract.amended
}

# Last day without amendments. Undefined for a contract without an end.
_last(contract) := contract.renewal.ends_on if contract.renewal

_last(contract) := contract.effective.to if not contract.renewal

_end(contract) := object.union(object.filter(contract.effective, ["to"]), object.filter(contract, ["lapses_on"]))

_renewal_end(renewal) := {"to": renewal.ends_on, "lapses_on": renewal.lapses_on}

_renewal_end(renewal) := {} if not renewal.ends_on

_span(k, path, from, end) := object.union({"from": from, "contract": k, "path": path}, end)

# Undefined for a period that would begin after the termination.
_until_termination(k, span) := span if {
	not input.contracts[k].terminated_on
} else := span if {
	periods.ends_before(span, input.contracts[k].ceases_on)
} else := object.union(span, {
	"to": contract.terminated_on,
	"lapses_on": contract.ceases_on,
	"contract": k,
	"path": ["terminated_on"],
}) if {
	contract := input.contracts[k]
	span.from <= contract.terminated_on
}
