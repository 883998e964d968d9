# Signatures of the agreements of a service, and whether they were there when the work started.
package clausegate.lib.signatures

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.periods
import data.clausegate.lib.requirements
import data.clausegate.lib.runs
import data.clausegate.lib.services
import data.clausegate.lib.terms

# Contracts that are the service's contract itself and were signed, also those over by now.
principal(i) := agreements.principal({k | some k in agreements.named[i]; _is_signed(input.contracts[k])})

_is_signed(contract) if {
	contract.status != "draft"
	contract.signed_on <= input.as_of
}

# A contract ran on the day the work started, be it an earlier one.
in_time(i) if {
	some k in principal(i)
	runs.on(k, services.active[i].started_on)
}

# So may one that was terminated, on a day nobody recorded.
in_time(i) if {
	some k in principal(i)
	not k in runs.concluded
	input.contracts[k].signed_on <= services.active[i].started_on
	some period in runs.of[k]
	periods.includes(period, services.active[i].started_on)
}

# Statutory items that the agreements contain now, and that stood in no document signed by the day the work started.
late_items[i] contains requirement if {
	some i, by_requirement in of_items
	some requirement, signatures in by_requirement
	terms.met[i][requirement]
	min(signatures)[0] > services.active[i].started_on
}

# Signatures of the documents that contain each statutory item, of contracts over by now too: [day, contract id, contract
# index, clause index].
of_items[i][requirement] contains [signed_on(k, clause), contract.id, k, c] if {
	some i in services.personal_data
	some k in agreements.with_bases(agreements.named[i])
	contract := input.contracts[k]
	_is_signed(contract)
	some c, clause in contract.clauses
	not clause.proposed
	some requirement in clause.covers
	requirements.terms.pii[requirement]
}

# Day on which the document that holds a clause was signed, not before the contract itself.
signed_on(k, clause) := max({document.signed_on, input.contracts[k].signed_on}) if {
	some document in input.contracts[k].documents
	document.id == clause.document
	document.signed_on
} else := input.contracts[k].signed_on
