# In every case a rule fails exactly if it has a finding, or the rule that stands in for it has one.
package clausegate.assessments_test

import rego.v1

test_sel_cases if _agree(data.cases.sel_cases)

test_agr_cases if _agree(data.cases.agr_cases)

test_sec_cases if _agree(data.cases.sec_cases)

test_pii_cases if _agree(data.cases.pii_cases)

test_dev_cases if _agree(data.cases.dev_cases)

test_evd_cases if _agree(data.cases.evd_cases)

# Boundaries are left to test/rules, which checks all cases: the interpreter is slow here.
_agree(cases) if {
	every case in _inner(cases) {
		dossier := json.patch(data.cases.cases_base, case.patch)
		assessment := data.clausegate.assessment with input as dossier
		failed := {_reporting(entry) | some entry in assessment; entry.status == "fail"}
		failed == {split(expected, "/")[0] | some expected in case.findings}
	}
}

_inner(cases) := [case | some case in cases; case.kind != "boundary"]

_reporting(entry) := object.get(entry.reason, "rule", entry.rule)
