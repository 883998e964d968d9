# Agreements that bind a service on the as-of date. Several in force for one service count together.
package clausegate.lib.agreements

import rego.v1

import data.clausegate.lib.periods
import data.clausegate.lib.services

# Contracts that name the service, whatever their status, by index in `input.contracts`.
named[i] contains k if {
	some i, service in services.active
	some k, contract in input.contracts
	service.id in contract.services
}

# Contracts signed, begun and not ended on the as-of date. Both days of a period are inclusive.
in_force[i] contains k if {
	some i, ks in named
	some k in ks
	contract := input.contracts[k]
	contract.status == "signed"
	contract.signed_on <= input.as_of
	periods.includes(contract.effective, input.as_of)
}

# Active services with at least one agreement in force.
bound contains i if {
	some i, _ in services.active
	count(in_force[i]) > 0
}

# Day the contract for the service was signed: the earliest signature among the agreements in force that are the
# contract itself (a consignment contract or terms of service); without such a one, among all agreements in force. A
# non-disclosure agreement signed before the evaluation, or an annex signed later, does not change that day.
signed_on[i] := min([input.contracts[k].signed_on | some k in _principal(i)]) if some i in bound

_principal(i) := own if {
	own := {k | some k in in_force[i]; _is_contract(input.contracts[k])}
	count(own) > 0
} else := in_force[i]

_is_contract(contract) if {
	some document in contract.documents
	document.kind in {"consignment-contract", "terms-of-service"}
}

# Agreement in which a reader looks for a missing term: the contract itself, the latest one signed.
main[i] := max([[input.contracts[k].signed_on, input.contracts[k].id, k] | some k in _principal(i)])[2] if some i in bound
