# The answer of a served bundle: never yes for what is no dossier, or was not asked. The cases of all rules run in test/rules/server.
package clausegate.server.gate_test

import rego.v1

_good := data.cases.cases_base

_schema := {
	"type": "object",
	"properties": {"as_of": {"type": "string"}, "vendor": {"type": "object"}},
	"required": ["as_of", "settings", "guidelines", "vendor", "contracts", "evidence"],
}

_rules := {
	"PII-02": {
		"severity": "error",
		"cases": {"missing": {"en": "{service} lacks safeguards", "ko": "{service} 보호조치 없음"}},
	},
	"SEC-09": {"severity": "error", "cases": {"missing": {"severity": "warning", "en": "{service}", "ko": "{service}"}}},
	"AGR-04": {"severity": "note", "cases": {}},
	"AGR-08": {"severity": "warning", "cases": {}},
	"SEC-08": {"severity": "fatal", "cases": {}},
}

_texts := {
	"reasons": {"service-ended": {"en": "'{service}' ended on {ended_on}", "ko": "{ended_on} 종료"}},
	"none": {"en": "none", "ko": "없음"},
	"labels": {"areas": {"security": {"en": "information security", "ko": "정보보호"}}},
}

_asked(dossier) := answer if {
	answer := data.clausegate.gate with input as dossier
		with data.clausegate.schema as _schema
		with data.clausegate.policy as {"digest": "d"}
		with data.clausegate.texts as _texts
		with data.clausegate.catalogue as {"rules": _rules, "requirements": {}}
}

_patched(operations) := _asked(json.patch(_good, operations))

_told(answer) := [[answer.allow, answer.decision], {reason.code | some reason in answer.reasons}]

test_good_order_is_allowed if {
	answer := _asked(_good)
	_told(answer) == [[true, "allow"], set()]
	count(answer.passed) > 30
	answer.remarks == []
	answer.policy == {"digest": "d"}
	{"rule": "EVD-01", "subject": {"guideline": "vendor-selection"}, "clauses": []} in answer.passed
}

test_what_is_no_dossier_is_not_allowed if {
	every dossier in [
		null, true, 1, "x", [], {},
		{"as_of": "2026-06-30"},
		{"vendor": {}},
		json.marshal(_good),
		json.patch(_good, [{"op": "replace", "path": "/vendor", "value": null}]),
		json.patch(_good, [{"op": "replace", "path": "/vendor/kind", "value": "contract"}]),
		json.patch(_good, [{"op": "remove", "path": "/as_of"}]),
		json.patch(_good, [{"op": "remove", "path": "/evidence"}]),
		json.patch(_good, [{"op": "replace", "path": "/as_of", "value": 1}]),
	] {
		_told(_asked(dossier)) == [[false, "cannot-tell"], {"dossier-invalid"}]
	}
}

test_no_input_is_not_allowed if {
	answer := data.clausegate.gate
	_told(answer) == [[false, "cannot-tell"], {"dossier-invalid"}]
}

test_without_the_data_of_the_bundle_nothing_is_allowed if {
	answer := data.clausegate.gate with input as _good
	_told(answer) == [[false, "cannot-tell"], {"dossier-invalid"}]
	without_policy := data.clausegate.gate with input as _good with data.clausegate.schema as _schema
	not without_policy.allow
}

test_a_dossier_at_odds_with_itself_is_not_allowed if {
	every pair in [
		[{"op": "replace", "path": "/contracts/0/vendor", "value": "other"}, "contracts.0.vendor"],
		[{"op": "add", "path": "/contracts/0/services/-", "value": "other"}, "contracts.0.services"],
		[{"op": "replace", "path": "/contracts/0/clauses/1/document", "value": "x"}, "contracts.0.clauses.1.document"],
		[{"op": "add", "path": "/vendor/services/-", "value": _good.vendor.services[0]}, "vendor.services"],
		[{"op": "add", "path": "/contracts/-", "value": _good.contracts[0]}, "contracts"],
	] {
		answer := _patched([pair[0]])
		_told(answer) == [[false, "cannot-tell"], {"dossier-invalid"}]
		pair[1] in {problem.field | some problem in answer.reasons[0].args.problems}
	}
}

test_a_terminated_vendor_is_denied if {
	answer := _patched([{"op": "replace", "path": "/vendor/status", "value": "terminated"}])
	_told(answer) == [[false, "deny"], {"vendor-terminated"}]
	[answer.reasons[0].record, answer.reasons[0].path] == ["vendor", ["status"]]
}

test_a_vendor_without_active_service_is_denied if {
	ended := _patched([{"op": "add", "path": "/vendor/services/0/ended_on", "value": "2026-06-29"}])
	_told(ended) == [[false, "deny"], {"no-active-service", "service-ended"}]
	ended.reasons[1].message == {"en": "'crm' ended on 2026-06-29", "ko": "2026-06-29 종료"}
	ahead := _patched([{"op": "replace", "path": "/vendor/services/0/started_on", "value": "2026-07-01"}])
	_told(ahead) == [[false, "deny"], {"no-active-service", "service-not-started"}]
	none := _patched([
		{"op": "replace", "path": "/vendor/services", "value": []},
		{"op": "replace", "path": "/contracts", "value": []},
	])
	_told(none) == [[false, "deny"], {"no-active-service"}]
}

test_silence_is_no_consent if {
	answer := data.clausegate.gate with input as _good
		with data.clausegate.schema as _schema
		with data.clausegate.policy as {"digest": "d"}
		with data.clausegate.judgement as {"findings": set(), "assessment": []}
	_told(answer) == [[false, "cannot-tell"], {"not-asked"}]
	answer.reasons[0].subject == {"vendor": "acme", "service": "crm"}
}

test_severities_come_from_the_catalogue if {
	denied := _patched([{"op": "replace", "path": "/contracts/0/clauses/16/covers", "value": ["damages"]}])
	_told(denied) == [[false, "deny"], {"finding"}]
	some reason in denied.reasons
	[reason.rule, reason.severity, reason.record] == ["PII-02", "error", "contract/acme-2026"]
	reason.message.ko == "회원관리 시스템 개발 및 운영 보호조치 없음"
	warned := _patched([{"op": "replace", "path": "/contracts/0/clauses/8/covers", "value": ["damages"]}])
	[warned.allow, {[remark.rule, remark.severity] | some remark in warned.remarks}] == [true, {["SEC-09", "warning"]}]
}

test_an_unknown_rule_or_severity_denies if {
	lacking := [{"op": "replace", "path": "/contracts/0/clauses/7/covers", "value": ["damages"]}]
	_told(_patched(lacking)) == [[false, "deny"], {"finding"}]
	unknown := [{"op": "replace", "path": "/contracts/0/clauses/9/covers", "value": ["damages"]}]
	answer := _patched(unknown)
	_told(answer) == [[false, "deny"], {"finding"}]
	answer.reasons[0].message == {"en": "SEC-10", "ko": "SEC-10"}
}

test_a_guideline_that_changed_denies_its_vendors if {
	answer := _patched([{"op": "replace", "path": "/guidelines/0/document/sha256", "value": "0"}])
	_told(answer) == [[false, "deny"], {"finding"}]
	{reason.subject | some reason in answer.reasons} == {{"guideline": "vendor-selection"}}
}

test_arguments_are_written_in_words if {
	args := {
		"case": "c",
		"service": "a {count} b",
		"count": 2.5,
		"areas": ["security", "other"],
		"contracts": [],
		"requirements": ["unheard-of", "safeguards", "secure-coding"],
		"place": "5., p. 4",
		"into": "제6조",
	}
	template := "{service}|{count}|{areas}|{contracts}|{requirements}|{place}|{into}|{unknown}"
	finding := {"rule": "T-1", "args": args}
	text := data.clausegate.server.texts.of_finding(finding) with data.clausegate.texts as _texts
		with data.clausegate.catalogue as {
			"rules": {"T-1": {"cases": {"c": {"en": template, "ko": template}}}},
			"requirements": {
				"safeguards": {"rule": "PII-02", "position": 1, "name": {"en": "safeguards", "ko": "보호조치"}},
				"secure-coding": {"rule": "DEV-02", "position": 0, "name": {"en": "secure-coding", "ko": "시큐어코딩"}},
			},
		}
	english := "unheard-of, secure-coding (DEV-02), safeguards (PII-02)|5., p. 4|제6조"
	text.en == concat("|", ["a {count} b", "2.5", "information security, other", "none", english, "{unknown}"])
	korean := "unheard-of, 시큐어코딩 (DEV-02), 보호조치 (PII-02)|조항 5., 4쪽|제6조"
	text.ko == concat("|", ["a {count} b", "2.5", "정보보호, other", "없음", korean, "{unknown}"])
}
