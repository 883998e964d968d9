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

# Terms so general that an agreement with nothing else does not fit the work (defect case 3 of 2.3.2).
generic := {
	"legal-compliance",
	"leakage-prevention",
	"damages",
	"dev-confidentiality",
	"dev-liability",
	"pii-liability",
}
