# How the vendor of a service was selected.
package clausegate.lib.selection

import rego.v1

import data.clausegate.lib.services

# Basis of the selection, for services that ask for one: `rfp` unless the record says otherwise.
basis[i] := object.get(_record(i), "basis", "rfp") if some i in services.sensitive

# Services whose vendor was chosen by a request for proposal and an evaluation.
tendered contains i if some i, "rfp" in basis

# Services whose vendor was chosen without them: a review stands for the evaluation.
untendered contains i if {
	some i, named in basis
	named in {"direct", "standard-terms"}
}

# Services whose selection followed a guideline, by their record.
guided contains i if some i in tendered

guided contains i if some i in untendered

# Their days of selection.
selected_on[i] := _record(i).selected_on if some i in guided

# Evaluations on record. One beside another basis counts as well: the vendor did not pass a tender by leaving it out.
evaluations[i] := _record(i).evaluation if some i in guided

# Services said to have been chosen before the first guideline, whether or not the guidelines bear it out.
claimed_existing contains i if {
	some i, "existing" in basis
}

# Those of which it holds: on the day of choice no guideline on selection was in force, and none had been before. SEL-01
# then speaks in place of SEL-02, SEL-03, SEL-04 and AGR-04.
existing contains i if {
	some i in claimed_existing
	count(earlier_guidelines(i)) == 0
}

# Services chosen before the first guideline that handle neither important information nor personal data: no selection is
# asked of them, but AGR-04 is.
unasked_existing contains i if {
	some i, service in services.active
	not i in services.sensitive
	service.selection.basis == "existing"
	count(earlier_guidelines(i)) == 0
}

# Ids of the guidelines on selection that were in force on or before the day of choice.
earlier_guidelines(i) := {guideline.id |
	some guideline in input.guidelines
	"selection-procedure" in guideline.covers
	guideline.effective.from <= chosen_on[i]
}

# Day of choice: the day of selection, else the day the work started.
chosen_on[i] := object.get(_record(i), "selected_on", service.started_on) if some i, service in services.active

_record(i) := object.get(services.active[i], "selection", {})
