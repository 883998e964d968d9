# Declarations that a term is not applicable, and those that the law or the facts beside them forbid.
package clausegate.lib.declarations

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.reasons
import data.clausegate.lib.requirements
import data.clausegate.lib.services

# Declarations of the agreements in force that hold for the service: [contract index, declaration index].
made[i][requirement] contains [k, n] if {
	some i, ks in agreements.in_force
	some k in ks
	some n, declaration in input.contracts[k].not_applicable
	_holds_for(declaration, services.active[i].id)
	requirement := declaration.requirement
}

_holds_for(declaration, _) if not declaration.services

_holds_for(declaration, service) if service in declaration.services

# Why no declaration of the item counts for the service: the case of its finding, with the facts against it.
void[i][requirement] := {"case": "declared-not-applicable"} if {
	some i in services.personal_data
	some requirement, _ in made[i]
	requirement in requirements.needed_for_personal_data
}

void[i][requirement] := {"case": "contradicted", "access": access} if {
	some i, by_requirement in made
	some requirement, _ in by_requirement
	ways := requirements.needed_for_access[requirement]
	access := [way | some way in services.active[i].access; way in ways]
	count(access) > 0
}

void[i][requirement] := {"case": "contradicted", "subprocessors": names} if {
	some i, by_requirement in made
	some requirement, _ in by_requirement
	requirement in requirements.needed_for_subprocessors
	names := [subprocessor.name | some subprocessor in services.active[i].subprocessors]
	count(names) > 0
}

# The reason of a declaration gives one. A length that nobody measured does not count.
is_reasoned(declaration) if {
	not reasons.says_nothing(declaration.reason, object.get(declaration, "reason_length", 0))
}
