# Active services, and the groups of requirements that apply to them.
package clausegate.lib.services

import rego.v1

import data.clausegate.lib.reasons

# The work has begun and has not ended. The vendor's status has no effect: one word must not switch the rules off.
active[i] := service if {
	some i, service in input.vendor.services
	state(service) == "active"
}

# Where the work stands on the as-of date. Its first and its last day are included.
state(service) := "not-started" if {
	service.started_on > input.as_of
} else := "ended" if {
	service.ended_on < input.as_of
} else := "active" if {
	service.started_on <= input.as_of
}

# Types of work that ask for a group of terms by themselves.
demanding_types := {"personal-data-processing": "pii", "development": "dev"}

# The work involves personal data (`pii`), or the development of a system (`dev`).
involves(service, "pii") if service.personal_data

involves(service, "dev") if service.development

involves(service, group) if demanding_types[service.type] == group

# Personal data is provided to the vendor or processed jointly, and the record says on what basis and shows it. That is no
# outsourcing of processing (PIPA 17). Without both it counts as such.
not_consigned contains i if {
	some i, service in active
	involves(service, "pii")
	service.personal_data_relation in {"provided", "joint"}
	not reasons.says_nothing(service.legal_basis, object.get(service, "legal_basis_length", 0))
	service.document
}

# Selection (SEL): the service touches important information or personal data.
sensitive contains i if {
	some i, service in active
	service.important_information
}

sensitive contains i if {
	some i, service in active
	involves(service, "pii")
}

# Statutory items (PII): personal-data processing is consigned.
personal_data contains i if {
	some i, service in active
	involves(service, "pii")
	not i in not_consigned
}

# Development terms (DEV).
development contains i if {
	some i, service in active
	involves(service, "dev")
}

# Areas that a selection must weigh for the service.
areas[i] contains "security" if some i in sensitive

areas[i] contains "privacy" if {
	some i, service in active
	involves(service, "pii")
}
