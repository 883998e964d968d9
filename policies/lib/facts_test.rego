package clausegate.lib.facts_test

import rego.v1

_facts(operations) := facts if {
	facts := data.clausegate.facts with input as json.patch(data.cases.cases_base, operations)
}

_replaced(path, value) := {"op": "replace", "path": path, "value": value}

_added(path, value) := {"op": "add", "path": path, "value": value}

test_services if {
	every day, state in {
		"2026-01-04": "not-started",
		"2026-01-05": "active",
		"2026-06-30": "active",
		"2026-07-01": "ended",
	} {
		last := _added("/vendor/services/0/ended_on", "2026-06-30")
		_facts([_replaced("/as_of", day), last]).services == [{"id": "crm", "state": state, "contracts": _in_force[state]}]
	}
}

_in_force := {"not-started": [], "active": ["acme-2026"], "ended": []}

test_last_day if {
	every name, tc in {
		"to": {"operations": [], "last": "2026-12-31"},
		"renewed": {
			"operations": [_added("/contracts/0/renewals", [{"on": "2027-01-01", "to": "2027-06-30", "lapses_on": "2027-07-01"}])],
			"last": "2027-06-30",
		},
		"renews of its own accord": {"operations": [_added("/contracts/0/renewal", {"automatic": true, "term_months": 12})], "last": "none"},
		"no end": {"operations": [{"op": "remove", "path": "/contracts/0/effective/to"}], "last": "none"},
		"no end, and renewed": {
			"operations": [
				{"op": "remove", "path": "/contracts/0/effective/to"},
				_added("/contracts/0/renewals", [{"on": "2027-01-01", "to": "2027-06-30", "lapses_on": "2027-07-01"}]),
			],
			"last": "none",
		},
	} {
		[name, object.get(_facts(tc.operations).contracts[0], "last_day", "none")] == [name, tc.last]
	}
}

# Facts of the contract beside the usual ones.
_run(operations) := object.remove(_facts(operations).contracts[0], ["id", "in_force", "over", "last_day", "clauses"])

test_run if {
	every name, tc in _runs {
		every day, told in tc.told {
			[name, day, _run(array.concat(tc.record, [_replaced("/as_of", day)]))] == [name, day, told]
		}
	}
}

_runs := {
	"an end without a successor": {"record": [], "told": {"2026-12-31": {}, "2027-01-01": {"lapsed": true}}},
	"an end with a successor": {"record": [_added("/contracts/-", _successor)], "told": {"2027-01-01": {}}},
	"an end after the work": {
		"record": [_added("/vendor/services/0/ended_on", "2026-12-31")],
		"told": {"2027-01-01": {}},
	},
	"a renewal": {
		"record": [_added("/contracts/0/renewed_on", "2026-03-01")],
		"told": {"2026-02-28": {}, "2026-03-01": {"renewed_on": "2026-03-01"}},
	},
	"a renewal after a gap": {
		"record": [_added("/contracts/0/renewals", [{"on": "2027-02-01", "to": "2027-12-31", "lapses_on": "2028-01-01"}])],
		"told": {
			"2026-12-31": {},
			"2027-01-01": {"lapsed": true},
			"2027-01-31": {"lapsed": true},
			"2027-02-01": {"renewed_on": "2027-02-01"},
			"2028-01-01": {"renewed_on": "2027-02-01", "lapsed": true},
		},
	},
	"a gap before it is signed": {
		"record": [
			_replaced("/contracts/0/signed_on", "2027-03-01"),
			_added("/contracts/0/renewals", [{"on": "2027-02-01", "to": "2027-12-31", "lapses_on": "2028-01-01"}]),
		],
		"told": {"2027-01-01": {}, "2027-02-28": {}, "2027-03-01": {}},
	},
	"a first term that renews automatically": {
		"record": [_automatic, _term("2026-01-05", _next)],
		"told": {"2026-06-30": _next},
	},
	"a later term": {
		"record": [_automatic, _term("2027-01-01", object.union(_next, {"renewed_on": "2027-01-01"}))],
		"told": {"2027-06-30": object.union(_next, {"renewed_on": "2027-01-01"})},
	},
	"a termination": {
		"record": [
			_replaced("/contracts/0/status", "terminated"),
			_added("/contracts/0/terminated_on", "2026-06-30"),
			_added("/contracts/0/ceases_on", "2026-07-01"),
		],
		"told": {"2026-06-30": {}, "2026-07-01": {"terminated": true, "lapsed": true}},
	},
	"an amendment": {
		"record": [_added("/contracts/-", _amendment)],
		"told": {
			"2026-04-30": {},
			"2026-05-01": {"amended_by": ["acme-2026-a1"]},
			"2027-01-01": {"lapsed": true},
		},
	},
}

_automatic := _added("/contracts/0/renewal", {"automatic": true, "term_months": 12, "notice_days": 30})

_term(from, more) := _added("/contracts/0/term", object.union({"from": from, "to": "2027-12-31"}, more))

_next := {"renews_on": "2028-01-01", "notice_by": "2027-12-01"}

_successor := object.union(
	object.remove(data.cases.cases_base.contracts[0], ["effective", "lapses_on"]),
	{"id": "acme-2027", "effective": {"from": "2027-01-01"}},
)

_amendment := object.union(
	object.remove(data.cases.cases_base.contracts[0], ["effective", "lapses_on"]),
	{
		"id": "acme-2026-a1",
		"signed_on": "2026-05-01",
		"effective": {"from": "2026-05-01"},
		"amends": "acme-2026",
		"amended": ["acme-2026"],
		"rests_on": ["acme-2026"],
	},
)

test_contracts if {
	every name, tc in {
		"in force": {"operations": [], "told": [true, false]},
		"first day": {"operations": [_replaced("/as_of", "2026-01-05")], "told": [true, false]},
		"day before": {"operations": [_replaced("/as_of", "2026-01-04")], "told": [false, false]},
		"last day": {"operations": [_replaced("/as_of", "2026-12-31")], "told": [true, false]},
		"day after": {"operations": [_replaced("/as_of", "2027-01-01")], "told": [false, true]},
		"signed later": {"operations": [_replaced("/contracts/0/signed_on", "2026-07-01")], "told": [false, false]},
		"draft": {"operations": [_replaced("/contracts/0/status", "draft")], "told": [false, false]},
		"terminated": {"operations": [_replaced("/contracts/0/status", "terminated")], "told": [false, true]},
		"for no active service": {"operations": [_replaced("/vendor/services", [])], "told": [true, false]},
	} {
		[contract] := _facts(tc.operations).contracts
		[name, contract.id, [contract.in_force, contract.over]] == [name, "acme-2026", tc.told]
	}
}

test_contracts_without_a_vendor if {
	facts := _facts([_replaced("/vendor", null)])
	[facts.services, facts.contracts[0].in_force] == [[], true]
}

test_clauses if {
	every name, tc in _clauses {
		patch := [operation | some place, value in tc.clause; operation := _added(concat("/", ["/contracts/0/clauses/3", place]), value)]
		unchecked := array.concat([{"op": "remove", "path": "/contracts/0/documents/0/checked"}], patch)
		[name, _facts(array.concat(unchecked, tc.more)).contracts[0].clauses[3]] == [name, tc.fact]
	}
}

_quote := {"quote": "수탁자는 반기마다 보안점검을 실시한다", "quote_length": 17}

_checked := {"by": "legal@example.com", "on": "2026-01-05", "sha256": data.cases.cases_base.contracts[0].documents[0].sha256}

_other := object.union(_checked, {"sha256": "e"})

_place := "/evidence/vendors~1acme~1documents~1contract.md"

_clauses := {
	"no quote": {
		"clause": {},
		"more": [],
		"fact": {"standing": "claimed", "lack": {"of": "quote", "why": "absent"}},
	},
	"checked": {
		"clause": {"checked": _checked},
		"more": [],
		"fact": {"standing": "checked", "lack": {"of": "quote", "why": "absent"}},
	},
	"checked against other bytes": {
		"clause": {"checked": _other},
		"more": [],
		"fact": {"standing": "claimed", "lack": {"of": "quote", "why": "absent"}},
	},
	"its document checked": {
		"clause": {},
		"more": [_added("/contracts/0/documents/0/checked", _checked)],
		"fact": {"standing": "checked", "lack": {"of": "quote", "why": "absent"}},
	},
	"found": {
		"clause": object.union(_quote, {"passage": {"state": "found"}}),
		"more": [],
		"fact": {"standing": "compared"},
	},
	"found, but only proposed": {
		"clause": object.union(_quote, {"passage": {"state": "found"}, "proposed": true}),
		"more": [],
		"fact": {"standing": "claimed", "lack": {"of": "quote", "why": "absent"}},
	},
	"found and checked": {
		"clause": object.union(_quote, {"passage": {"state": "found"}, "checked": _checked}),
		"more": [],
		"fact": {"standing": "compared"},
	},
	"too short": {
		"clause": {"quote": "보안점검", "quote_length": 4, "passage": {"state": "found"}},
		"more": [],
		"fact": {"standing": "claimed", "lack": {"of": "quote", "why": "too-short"}},
	},
	"just long enough": {
		"clause": object.union(_quote, {"quote_length": 12, "passage": {"state": "found"}}),
		"more": [],
		"fact": {"standing": "compared"},
	},
	"missing": {
		"clause": object.union(_quote, {"passage": {"state": "missing"}}),
		"more": [],
		"fact": {"standing": "claimed", "lack": {"of": "quote", "why": "not-found"}},
	},
	"crossing": {
		"clause": object.union(_quote, {"passage": {"state": "crossing"}}),
		"more": [],
		"fact": {"standing": "claimed", "lack": {"of": "quote", "why": "not-found"}},
	},
	"unread": {
		"clause": object.union(_quote, {"passage": {"state": "unread", "reason": "encrypted"}, "checked": _checked}),
		"more": [],
		"fact": {"standing": "checked", "lack": {"of": "document", "why": "encrypted"}},
	},
	"absent": {
		"clause": _quote,
		"more": [_replaced(_place, {"state": "absent"})],
		"fact": {"standing": "claimed", "lack": {"of": "document", "why": "absent"}},
	},
	"nobody looked": {
		"clause": _quote,
		"more": [_replaced("/evidence", {})],
		"fact": {"standing": "claimed", "lack": {"of": "document", "why": "unreadable"}},
	},
	"elsewhere": {
		"clause": _quote,
		"more": [_replaced("/contracts/0/documents/0", {"id": "main", "uri": "https://example.com/contract"})],
		"fact": {"standing": "claimed", "lack": {"of": "document", "why": "elsewhere"}},
	},
}

test_all_answers_at_once if {
	answers := data.clausegate.answers with input as data.cases.cases_base
	answers.facts == _facts([])
	judgement := data.clausegate.judgement with input as data.cases.cases_base
	object.filter(answers, ["findings", "assessment"]) == judgement
}

test_a_renewal_is_of_one_contract if {
	contracts := _facts([_added("/contracts/-", _amendment), _added("/contracts/0/renewed_on", "2026-06-01")]).contracts
	[contract.id | some contract in contracts; contract.renewed_on] == ["acme-2026"]
}

test_an_amendment_does_not_lapse_beside_its_contract if {
	contracts := _facts([_added("/contracts/-", _amendment), _replaced("/as_of", "2027-01-01")]).contracts
	[contract.id | some contract in contracts; contract.lapsed] == ["acme-2026"]
}

test_the_course_leaves_out_the_clauses if {
	course := data.clausegate.course with input as data.cases.cases_base
	without := [object.union(contract, {"clauses": []}) | some contract in _facts([]).contracts]
	course.facts == object.union(_facts([]), {"contracts": without})
	course.findings == data.clausegate.findings with input as data.cases.cases_base
}
