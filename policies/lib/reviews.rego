# When the terms of a contract were agreed or reviewed last.
package clausegate.lib.reviews

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.law
import data.clausegate.lib.runs
import data.clausegate.lib.services
import data.clausegate.lib.signatures
import data.clausegate.lib.terms

# The terms were agreed, amended or reviewed between the day and the as-of date, both included.
agreed_since(k, day) if input.contracts[k].signed_on >= day

agreed_since(k, day) if settled_since(k, day)

# The terms of a contract that exists were amended or reviewed.
settled_since(k, day) if reviewed_since(k, day)

settled_since(k, day) if {
	some a in runs.amendments[input.contracts[k].id]
	a in agreements.effective
	input.contracts[a].signed_on >= day
}

reviewed_since(k, day) if {
	reviewed_on := input.contracts[k].reviewed_on
	reviewed_on >= day
	reviewed_on <= input.as_of
}

reviewed_since(k, day) if {
	some renewal in input.contracts[k].renewals
	renewal.reviewed_on >= day
	renewal.reviewed_on <= input.as_of
}

# Clauses by contract id that meet a requirement as they were agreed before a change of the law about it, never reviewed
# since: [clause index, day of the change, requirement]. Only the latest change counts.
outdated[contract.id] contains [c, day, requirement] if {
	some i in services.personal_data
	some requirement, days in law.changed
	day := max(days)
	some [k, c] in terms.met[i][requirement]
	contract := input.contracts[k]
	signatures.signed_on(k, contract.clauses[c]) < day
	not settled_since(k, day)
}
