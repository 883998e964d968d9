# Reasons against a vendor: broken rules, and cases that no rule is ever asked about.
package clausegate.service.reasons

import rego.v1

import data.clausegate.lib.services
import data.clausegate.service.dossier
import data.clausegate.service.texts

# The dossier of the guidelines is judged with every vendor's, since they govern every selection.
_guidelines := judgement if {
	judgement := data.clausegate.judgement with input as object.union(input, {"vendor": null, "contracts": []})
}

assessment := array.concat(_guidelines.assessment, data.clausegate.judgement.assessment)

# Findings of one severity, in the order of rule ids.
findings(severity) := [reason |
	some [_, _, _, finding] in _sorted
	_severity(finding) == severity
	reason := object.union(finding, {
		"code": "finding",
		"severity": severity,
		"message": texts.of_finding(finding),
	})
]

_sorted := sort([[finding.rule, finding.record, finding.path, finding] |
	some judgement in [_guidelines, data.clausegate.judgement]
	some finding in judgement.findings
])

# Worst severity for an unknown rule, case or severity.
_severity(finding) := severity if {
	severity := texts.known_severity(finding)
	severity in {"error", "warning", "note"}
} else := "error"

invalid := [_own("dossier-invalid", {"problems": dossier.problems}, [])]

# Active services without any assessment: silence is not consent.
unasked := [_about(service, "not-asked", {"service": service.id}, []) |
	some _, service in services.active
	not service.id in {entry.subject.service | some entry in assessment}
]

refusals := array.concat(_terminated, _inactive)

_terminated := [_own("vendor-terminated", {"vendor": input.vendor.id}, ["status"]) | input.vendor.status == "terminated"]

_inactive := [] if count(services.active) > 0

_inactive := array.concat(
	[_own("no-active-service", {"vendor": input.vendor.id, "as_of": input.as_of}, ["services"])],
	[reason | some i, _ in input.vendor.services; reason := _not_active(i)],
) if {
	count(services.active) == 0
}

_not_active(i) := reason if {
	service := input.vendor.services[i]
	service.started_on > input.as_of
	args := {"service": service.id, "started_on": service.started_on}
	reason := _about(service, "service-not-started", args, ["services", i, "started_on"])
} else := reason if {
	service := input.vendor.services[i]
	args := {"service": service.id, "ended_on": service.ended_on}
	reason := _about(service, "service-ended", args, ["services", i, "ended_on"])
}

_about(service, code, args, path) := object.union(_own(code, args, path), {"subject": {"service": service.id}})

_own(code, args, path) := {
	"code": code,
	"rule": null,
	"severity": "error",
	"subject": {"vendor": object.get(input, ["vendor", "id"], null)},
	"record": _record(path),
	"path": path,
	"args": args,
	"message": texts.of_reason(code, args),
}

_record([]) := null

_record(path) := "vendor" if count(path) > 0
