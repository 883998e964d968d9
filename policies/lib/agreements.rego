# Agreements that bind a service on the as-of date. Several in force for one service count together.
package clausegate.lib.agreements

import rego.v1

import data.clausegate.lib.runs
import data.clausegate.lib.services

# Contracts that name the service, whatever their status, by index in `input.contracts`.
named[i] contains k if {
	some i, service in services.active
	some k, contract in input.contracts
	service.id in contract.services
}

# Contracts signed and running on the as-of date.
effective contains k if {
	some k, _ in input.contracts
	runs.on(k, input.as_of)
}

# Contracts that their record says are over. One that is a draft again, or runs again later, is not.
over contains k if {
	some k, contract in input.contracts
	contract.status == "terminated"
	not contract.terminated_on
}

over contains k if {
	some k, _ in input.contracts
	runs.ended(k, input.as_of)
}

# Contracts in force for the service: those that name it, the contracts they amend or are orders under, and the
# amendments of these.
in_force[i] contains k if {
	some i, ks in _reached
	some k in ks
}

in_force[i] contains a if {
	some i, ks in _reached
	some k in ks
	not k in named[i]
	some a in runs.amendments[input.contracts[k].id]
	a in effective
}

_reached[i] := with_bases({k | some k in ks; k in effective}) if some i, ks in named

# Contracts that can bind the service on another day as well: those signed that name it, and those they rest on.
counting[i] := with_bases({k | some k in ks; _is_signed(k)}) if some i, ks in named

# Contracts and those they rest on, by index.
with_bases(ks) := {base |
	some k in ks
	some id in array.concat([input.contracts[k].id], object.get(input.contracts[k], "rests_on", []))
	base := runs.index[id]
}

_is_signed(k) if {
	k in runs.concluded
	input.contracts[k].signed_on <= input.as_of
}

# Active services with at least one agreement in force. An annex or an amendment is none by itself.
bound contains i if {
	some i, ks in in_force
	some k in ks
	stands_alone(input.contracts[k])
}

# An agreement by itself: no annex, and no amendment.
stands_alone(contract) if {
	not contract.amends
	not _is_annex(contract)
}

# Only annexes and papers beside an agreement make it up. Without any document, EVD-01 reports the record.
_is_annex(contract) if {
	count(contract.documents) > 0
	every document in contract.documents {
		not document.kind in _own_kinds
	}
}

_own_kinds := {"consignment-contract", "terms-of-service", "security-agreement", "privacy-agreement"}

# Day the contract for the service was signed: the earliest signature among its principal agreements.
signed_on[i] := min([input.contracts[k].signed_on | some k in _principal(i)]) if some i in bound

# The agreement in which a reader looks for a missing term: the principal one that was signed last.
main[i] := max([[input.contracts[k].signed_on, input.contracts[k].id, k] | some k in _principal(i)])[2] if some i in bound

_principal(i) := principal({k | some k in in_force[i]; k in named[i]})

# Of some contracts, those that are the contract itself: a consignment contract or terms of service, or the order in place
# of its master agreement. Without such a one, those that stand alone; else all of them. A non-disclosure agreement, an
# annex or an amendment does not change the day on which the contract was signed.
principal(ks) := own if {
	masters := {id | some k in ks; _is_order(input.contracts[k]); some id in input.contracts[k].rests_on}
	own := {k | some k in ks; _is_contract(input.contracts[k]); not input.contracts[k].id in masters}
	count(own) > 0
} else := alone if {
	alone := {k | some k in ks; stands_alone(input.contracts[k])}
	count(alone) > 0
} else := ks

_is_contract(contract) if {
	not contract.amends
	some document in contract.documents
	document.kind in principal_kinds
}

_is_contract(contract) if _is_order(contract)

# An annex may name the contract it belongs to in the same way; it is no order.
_is_order(contract) if {
	contract.under
	some document in contract.documents
	document.kind in {"consignment-contract", "terms-of-service", "statement-of-work"}
}

_is_order(contract) if {
	contract.under
	count(contract.documents) == 0
}

# Kinds of document that are the contract itself, and no annex of it.
principal_kinds := {"consignment-contract", "terms-of-service"}
