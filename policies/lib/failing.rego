# Subjects that findings concern, by rule.
package clausegate.lib.failing

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.findings
import data.clausegate.lib.services as known

# Active services: the one that a finding names, every one bound by the contract it names, or all of the vendor.
services[finding.rule] contains i if {
	some finding in findings.all_groups
	some i, service in known.active
	service.id == finding.subject.service
}

services[finding.rule] contains i if {
	some finding in findings.all_groups
	not finding.subject.service
	some i, ks in agreements.in_force
	some k in ks
	input.contracts[k].id == finding.subject.contract
}

services[finding.rule] contains i if {
	some finding in findings.all_groups
	finding.subject == {"vendor": input.vendor.id}
	some i, _ in known.active
}

subjects[finding.rule] contains finding.subject if some finding in findings.all_groups
