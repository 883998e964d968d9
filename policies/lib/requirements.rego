# Terms that an agreement must contain, by group: requirement key to rule id.
package clausegate.lib.requirements

import rego.v1

terms := {
	"sec": {
		"legal-compliance": "SEC-01",
		"security-pledge": "SEC-02",
		"security-training": "SEC-03",
		"security-inspection": "SEC-04",
		"leakage-prevention": "SEC-05",
		"internet-restriction": "SEC-06",
		"physical-protection": "SEC-07",
		"endpoint-security": "SEC-08",
		"wireless-restriction": "SEC-09",
		"access-rights": "SEC-10",
		"subcontracting-restriction": "SEC-11",
		"subcontracting-procedure": "SEC-12",
		"violation-sanctions": "SEC-13",
		"damages": "SEC-14",
		"incident-reporting": "SEC-15",
	},
	"pii": {
		"purpose-limitation": "PII-01",
		"safeguards": "PII-02",
		"purpose-and-scope": "PII-03",
		"pii-subcontracting": "PII-04",
		"pii-access-control": "PII-05",
		"pii-supervision": "PII-06",
		"pii-liability": "PII-07",
	},
	"dev": {
		"dev-legal-requirements": "DEV-01",
		"secure-coding": "DEV-02",
		"vulnerability-remediation": "DEV-03",
		"dev-environment-security": "DEV-04",
		"dev-confidentiality": "DEV-05",
		"dev-liability": "DEV-06",
	},
}

# Group of each term.
group[requirement] := name if {
	some name, rules in terms
	some requirement, _ in rules
}

# Terms that fit an agreement to its work. With none of them it is general (defect case 3 of 2.3.2).
specific := {
	"security-training",
	"security-inspection",
	"internet-restriction",
	"physical-protection",
	"endpoint-security",
	"wireless-restriction",
	"access-rights",
	"subcontracting-procedure",
	"incident-reporting",
	"secure-coding",
	"vulnerability-remediation",
	"dev-environment-security",
}

# Terms that no agreement on the outsourced processing of personal data can do without.
needed_for_personal_data := {"legal-compliance", "damages", "incident-reporting"}

# Ways of access that ask for a term.
needed_for_access := {
	"access-rights": {"systems", "remote", "network"},
	"endpoint-security": {"systems", "remote", "network"},
	"internet-restriction": {"systems", "remote", "network"},
	"wireless-restriction": {"on-site"},
	"physical-protection": {"on-site"},
}

# Terms that sub-processors ask for.
needed_for_subprocessors := {"subcontracting-restriction", "subcontracting-procedure"}
