# Answer about one dossier: that of `clausegate gate` without configuration, waivers and baseline.
package clausegate.service.answer

import rego.v1

import data.clausegate.service.dossier
import data.clausegate.service.reasons

whole := {
	"allow": _decision == "allow",
	"decision": _decision,
	"reasons": _reasons,
	"remarks": _remarks,
	"passed": _passed,
	"not_applicable": _not_applicable,
	"policy": data.clausegate.policy,
}

_reasons := reasons.invalid if not dossier.is_valid

_reasons := reasons.unasked if {
	dossier.is_valid
	count(reasons.unasked) > 0
}

_reasons := array.concat(reasons.refusals, reasons.findings("error")) if {
	dossier.is_valid
	count(reasons.unasked) == 0
}

# Only a dossier that was judged without any reason against it is allowed.
default _decision := "cannot-tell"

_decision := "allow" if {
	_is_judged
	count(_reasons) == 0
}

_decision := "deny" if {
	_is_judged
	count(_reasons) > 0
}

_is_judged if {
	dossier.is_valid
	count(reasons.unasked) == 0
	is_object(data.clausegate.policy)
}

default _remarks := []

_remarks := array.concat(reasons.findings("warning"), reasons.findings("note")) if _is_judged

default _passed := []

_passed := [object.filter(entry, ["rule", "subject", "clauses"]) |
	some entry in reasons.assessment
	entry.status == "pass"
] if {
	_is_judged
}

default _not_applicable := []

_not_applicable := [object.filter(entry, ["rule", "subject", "reason"]) |
	some entry in reasons.assessment
	entry.status == "not-applicable"
] if {
	_is_judged
}
