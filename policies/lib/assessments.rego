# The answer of every rule for every subject it was asked of: an auditor wants named passes, not a count.
# A rule fails exactly where it has a finding, or where another rule stands in for it.
package clausegate.lib.assessments

import rego.v1

import data.clausegate.lib.claims
import data.clausegate.lib.comparison
import data.clausegate.lib.documents
import data.clausegate.lib.failing
import data.clausegate.lib.quotes
import data.clausegate.lib.requirements
import data.clausegate.lib.services
import data.clausegate.lib.stand_ins
import data.clausegate.lib.terms
import data.clausegate.lib.wordings

# A list, not a set: all entries differ, and a set would hash each of them whole.
all_groups := array.concat(array.concat(_selections, _agreements), array.concat(_terms, array.concat(_evidence, array.concat(_quotes, array.concat(_worded, _compared)))))

_selections := [entry |
	some i, _ in services.active
	some rule in ["SEL-01", "SEL-02", "SEL-03", "SEL-04"]
	entry := _entry(rule, _service(i), _selection(rule, i))
]

_agreements := array.concat(
	[_entry(rule, _service(i), _agreement(rule, i)) |
		some i, _ in services.active
		some rule in ["AGR-01", "AGR-02", "AGR-03", "AGR-04", "AGR-05", "AGR-06"]
	],
	array.concat(_reasons, _facts),
)

# Asked of contracts in force that declare something not applicable.
_reasons := [_entry("AGR-07", subject, _record("AGR-07", subject)) |
	some k in comparison.in_force
	count(input.contracts[k].not_applicable) > 0
	subject := documents.contract_subject(input.contracts[k])
]

# Asked of each active service, and of the vendor as a whole.
_facts := array.concat(
	[_entry("AGR-08", _service(i), _fact(i)) | some i, _ in services.active],
	[_entry("AGR-08", _vendor, _record("AGR-08", _vendor)) | _vendor],
)

_fact(i) := _failed if {
	i in failing.services["AGR-08"]
} else := _passed([])

_terms := [entry |
	some i, _ in services.active
	some group, rules in requirements.terms
	some requirement, rule in rules
	entry := _entry(rule, _service(i), _term(group, requirement, rule, i))
]

_evidence := array.concat(
	[_entry(rule, subject, _record(rule, subject)) |
		some subject in _with_documents
		some rule in ["EVD-01", "EVD-02"]
	],
	[_entry("EVD-03", subject, _record("EVD-03", subject)) |
		some contract in input.contracts
		count(contract.clauses) > 0
		subject := documents.contract_subject(contract)
	],
)

# Asked of everything that names documents, and of contracts that lack them.
_with_documents contains named.subject if some named in documents.named

_with_documents contains documents.contract_subject(input.contracts[k]) if some k in documents.without_any

# Asked of contracts with quotes, and of those in force whose clauses name documents.
_quotes := [_entry("EVD-04", subject, _quoted(k, subject)) |
	some k in comparison.asked
	subject := documents.contract_subject(input.contracts[k])
]

_quoted(k, subject) := _failed if {
	subject in failing.subjects["EVD-04"]
} else := _not_applicable({"code": "document-elsewhere"}) if {
	some [j, c] in quotes.quoted
	j == k
	comparison.standing(k, c) == "claimed"
} else := _passed([])

# Asked of what was read.
_worded := [_entry(rule, subject, _record(rule, subject)) | some [rule, subject] in wordings.asked]

# Asked of contracts with clauses in force.
_compared := [_entry("EVD-08", subject, _comparison(k, subject)) |
	some k in claims.contracts
	subject := documents.contract_subject(input.contracts[k])
]

_comparison(k, subject) := _failed if {
	subject in failing.subjects["EVD-08"]
} else := _passed([]) if {
	count({c | some [j, c] in claims.claimed; j == k}) == 0
} else := _stood_in([rule |
	some rule in ["EVD-04", "EVD-03", "EVD-01", "EVD-02"]
	subject in failing.subjects[rule]
][0])

_entry(rule, subject, answer) := object.union({"rule": rule, "subject": subject}, answer)

_vendor := {"vendor": input.vendor.id}

_service(i) := {"vendor": input.vendor.id, "service": input.vendor.services[i].id}

_selection(rule, i) := _not_applicable({"code": "no-sensitive-information"}) if {
	not i in services.sensitive
} else := _failed if {
	i in failing.services[rule]
} else := _stood_in(stand_ins.single_speaker[i][rule]) if {
	stand_ins.single_speaker[i][rule]
} else := _passed([])

_agreement(rule, i) := _failed if {
	i in failing.services[rule]
} else := _stood_in(stand_ins.speaker[i].agr) if {
	stand_ins.speaker[i].agr
} else := _stood_in(stand_ins.single_speaker[i][rule]) if {
	stand_ins.single_speaker[i][rule]
} else := _passed([])

_term(group, requirement, rule, i) := _not_applicable({"code": _unasked(group, i)}) if {
	not i in terms.applies[group]
} else := _failed if {
	i in failing.services[rule]
} else := _passed(_clauses(i, requirement)) if {
	terms.met[i][requirement]
} else := _not_applicable(_declaration(i, requirement)) if {
	terms.declared[i][requirement]
} else := _stood_in(stand_ins.speaker[i][group])

_record(rule, subject) := _failed if {
	subject in failing.subjects[rule]
} else := _passed([])

_passed(clauses) := {"status": "pass", "clauses": clauses}

_failed := {"status": "fail", "reason": {"code": "finding"}}

_stood_in(rule) := {"status": "fail", "reason": {"code": "stands-in", "rule": rule}}

_not_applicable(reason) := {"status": "not-applicable", "reason": reason}

_unasked("pii", i) := "not-consigned" if {
	i in services.not_consigned
} else := "no-personal-data"

_unasked("dev", _) := "no-development"

# Clauses that meet the requirement, in the order of the contracts.
_clauses(i, requirement) := [clause |
	some [k, c] in sort(terms.met[i][requirement])
	contract := input.contracts[k]
	place := object.filter(contract.clauses[c], ["document", "article", "page"])
	clause := object.union({"contract": contract.id, "clause": c, "standing": comparison.standing(k, c)}, place)
]

_declaration(i, requirement) := {"code": "declared", "contract": contract.id, "text": text} if {
	[k, n] := min(terms.declared[i][requirement])
	contract := input.contracts[k]
	text := contract.not_applicable[n].reason
}
