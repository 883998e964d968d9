# Periods of days, first and last included, as `YYYY-MM-DD` strings: these sort as the days they name.
package clausegate.lib.periods

import rego.v1

# The day lies in the period; a period without `to` has no end.
includes(period, day) if {
	period.from <= day
	not ends_before(period, day)
}

ends_before(period, day) if period.to < day
