# Rules that speak in place of others: where there is no agreement, or none but of general terms, one finding is enough.
# So it is where the vendor was chosen before the first guideline.
package clausegate.lib.stand_ins

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.selection
import data.clausegate.lib.services
import data.clausegate.lib.terms

# The groups each of them stands in for.
groups := {
	"AGR-01": {"agr", "sec", "pii", "dev"},
	"AGR-05": {"sec", "dev"},
}

# The rule that speaks of a service in place of a group's own.
speaker[i][group] := "AGR-01" if {
	some i, _ in services.active
	not i in agreements.bound
	some group in groups["AGR-01"]
}

speaker[i][group] := "AGR-05" if {
	some i in terms.generic_only
	some group in groups["AGR-05"]
}

# The rule that speaks of a service in place of a single other.
single_speaker[i][rule] := "SEL-01" if {
	some i in selection.claimed_existing
	some rule in {"SEL-02", "SEL-03", "SEL-04"}
}

single_speaker[i]["AGR-04"] := "SEL-01" if some i in selection.existing

# Without a review there is no day to judge.
single_speaker[i]["SEL-04"] := "SEL-03" if {
	some i in selection.untendered
	not services.active[i].selection.review
}
