# Active services, and the groups of requirements that apply to them.
package clausegate.lib.services

import rego.v1

# The work has begun and has not ended. The vendor's status has no effect: one word must not switch the rules off.
active[i] := service if {
	some i, service in input.vendor.services
	service.started_on <= input.as_of
	not _ended(service)
}

_ended(service) if service.ended_on < input.as_of

# Selection (SEL): the service touches important information or personal data.
sensitive contains i if {
	some i, service in active
	service.important_information
}

sensitive contains i if some i in personal_data

# Statutory items (PII): personal-data processing is consigned.
personal_data contains i if {
	some i, service in active
	service.personal_data
}

personal_data contains i if {
	some i, service in active
	service.type == "personal-data-processing"
}

# Development terms (DEV).
development contains i if {
	some i, service in active
	service.development
}

development contains i if {
	some i, service in active
	service.type == "development"
}

# Areas that a selection must weigh for the service.
areas[i] contains "security" if some i in sensitive

areas[i] contains "privacy" if some i in personal_data
