# Periods of days, first and last inclusive, as `YYYY-MM-DD` strings, which sort by date.
package clausegate.lib.periods

import rego.v1

# The day lies in the period; a period without `to` has no end.
includes(period, day) if {
	period.from <= day
	not ends_before(period, day)
}

ends_before(period, day) if period.to < day
