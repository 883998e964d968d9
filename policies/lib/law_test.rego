package clausegate.lib.law_test

import rego.v1

import data.clausegate.lib.law

test_a_change_touches_a_requirement_from_its_first_day if {
	_changed("2023-09-14") == {}
	_changed("2023-09-15") == {"pii-subcontracting": {"2023-09-15"}}
	_changed("2030-01-01") == {"pii-subcontracting": {"2023-09-15"}}
}

test_a_duty_binds_from_its_first_day if {
	not _binds("act", "26(6)", "2023-09-14")
	_binds("act", "26(6)", "2023-09-15")
	not _binds("network-act-decree", "58-2(1)", "2024-08-13")
	_binds("network-act-decree", "58-2(1)", "2024-08-14")
	not _binds("no-text", "26(6)", "2030-01-01")
}

test_a_new_edition_is_data if {
	text := {"editions": [{"from": "2028-01-01", "changes": [{"article": "27", "requirements": ["damages"]}]}]}
	_changed_by({"other": text}, "2027-12-31") == {}
	_changed_by({"other": text}, "2028-01-01") == {"damages": {"2028-01-01"}}
}

# In the tests the editions stand below their folder's name.
_changed(day) := _changed_by(data.law, day)

_changed_by(texts, day) := days if days := law.changed with input.as_of as day with data.clausegate.law as texts

_binds(text, article, day) if law.binds(text, article) with input.as_of as day with data.clausegate.law as data.law
