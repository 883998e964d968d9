# Runs every case of every group in the interpreter, which finds the editions of law below their folder's name. The same cases run against the compiled module in test/rules.
package clausegate.cases_test

import rego.v1

test_sel_cases if _hold(data.cases.sel_cases)

test_agr_cases if _hold(data.cases.agr_cases)

test_sec_cases if _hold(data.cases.sec_cases)

test_pii_cases if _hold(data.cases.pii_cases)

test_dev_cases if _hold(data.cases.dev_cases)

test_evd_cases if _hold(data.cases.evd_cases)

# `every` over an empty list is true: there must be cases.
_hold(cases) if {
	count(cases) > 0
	every case in cases {
		dossier := json.patch(data.cases.cases_base, case.patch)
		found := {_written(finding) | some finding in data.clausegate.findings with input as dossier with data.clausegate.law as data.law}
		found == {expected | some expected in case.findings}
	}
}

# A rule fails exactly where it has a finding, or where the rule that stands in for it has one: shown where a fact is
# absent, as the interpreter is slow here. test/rules asks this of all cases.
test_what_is_absent_is_assessed if {
	absent := [case | some cases in data.cases; is_array(cases); some case in cases; case.kind == "absent"]
	count(absent) > 50
	every case in absent {
		dossier := json.patch(data.cases.cases_base, case.patch)
		assessment := data.clausegate.assessment with input as dossier with data.clausegate.law as data.law
		failed := {_reporting(entry) | some entry in assessment; entry.status == "fail"}
		failed == {split(expected, "/")[0] | some expected in case.findings}
	}
}

_reporting(entry) := object.get(entry.reason, "rule", entry.rule)

_written(finding) := sprintf("%s/%s %s %s", [finding.rule, finding.args.case, finding.record, _pointer(finding.path)])

_pointer(path) := concat("", [sprintf("/%v", [part]) | some part in path])
