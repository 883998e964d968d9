# Intervals at which a term asks for something: every so many months, or only "periodically".
package clausegate.lib.intervals

import rego.v1

import data.clausegate.lib.terms

# First of the clauses that meet a requirement of a service where none of them states an interval in months:
# [contract index, clause index].
first_without(i, requirement) := min(terms.met[i][requirement]) if {
	count(terms.stated(i, requirement, "interval_months")) == 0
}

# Every clause that meets the requirement says "periodically".
is_periodic(i, requirement) if {
	count(terms.stated(i, requirement, "interval")) == count(terms.met[i][requirement])
}
