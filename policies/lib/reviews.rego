# When the terms of a contract were agreed or reviewed last.
package clausegate.lib.reviews

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.runs

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
