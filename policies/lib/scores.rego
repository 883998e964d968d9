# Points of evaluation sheets.
package clausegate.lib.scores

import rego.v1

# All points that the items can give.
points(criteria) := sum([criterion.weight | some criterion in criteria])

# Points the vendor got.
reached(criteria) := sum([object.get(criterion, "score", 0) | some criterion in criteria])

# Share of the whole in percent, to four places: the compiled module computes in decimals, the interpreter in binary
# fractions. Of no points at all, the share is 0.
percent(part, whole) := round((1000000 * part) / whole) / 10000 if {
	whole > 0
} else := 0

# A share as a message states it: to one place, never rounded up to a limit that it misses.
stated(share) := floor(share * 10) / 10
