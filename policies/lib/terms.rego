# Terms that the agreements of a service contain, and those they lack.
package clausegate.lib.terms

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.clauses
import data.clausegate.lib.requirements
import data.clausegate.lib.services
import data.clausegate.lib.stand_ins

# Clauses that meet a requirement of a service: [contract index, clause index].
met[i][requirement] contains [k, c] if {
	some i, ks in agreements.in_force
	some k in ks
	some c, clause in input.contracts[k].clauses
	not c in clauses.suspended[k]
	some requirement in clause.covers
	not _is_replaced(i, k, requirement)
}

_is_replaced(i, k, requirement) if requirement in _replaced[i][input.contracts[k].id]

# Requirements that an amendment in force settles in place of the contract, by the contract's id.
_replaced[i][id] contains requirement if {
	some i, ks in agreements.in_force
	some a in ks
	amendment := input.contracts[a]
	some id in amendment.amended
	some requirement in clauses.settled[amendment.id]
}

# Declarations that a term is not applicable: [contract index, declaration index].
declared[i][requirement] contains [k, n] if {
	some i, ks in agreements.in_force
	some k in ks
	some n, declaration in input.contracts[k].not_applicable
	requirement := declaration.requirement
}

# Services the group of terms applies to.
applies.sec contains i if some i, _ in services.active

applies.pii contains i if some i in services.personal_data

applies.dev contains i if some i in services.development

# The agreements in force contain only general terms, or none at all.
generic_only contains i if {
	some i in agreements.bound
	every requirement, _ in object.get(met, i, {}) {
		requirement in requirements.generic
	}
}

# Services whose agreements neither contain the term nor declare it not applicable. Without an agreement in force
# nothing is listed here: AGR-01 reports it. A statutory item cannot be declared not applicable.
lacking[requirement] contains i if {
	some group in {"sec", "dev"}
	some requirement, _ in requirements.terms[group]
	some i in applies[group]
	i in agreements.bound
	not met[i][requirement]
	not declared[i][requirement]
}

lacking[requirement] contains i if {
	some requirement, _ in requirements.terms.pii
	some i in applies.pii
	i in agreements.bound
	not met[i][requirement]
}

# Where the term's own rule says that it is missing, and no other stands in for it. A statutory item declared away is reported
# as that.
unmet[requirement] contains i if {
	some requirement, _ in requirements.terms.pii
	some i in lacking[requirement]
	not declared[i][requirement]
}

unmet[requirement] contains i if {
	some group in {"sec", "dev"}
	some requirement, _ in requirements.terms[group]
	some i in lacking[requirement]
	not stand_ins.speaker[i][group]
}

# Statutory items declared not applicable, which the law does not allow: [contract index, declaration index].
forbidden[requirement] contains position if {
	some requirement, _ in requirements.terms.pii
	some i in applies.pii
	some position in declared[i][requirement]
}

# Values of one field over all clauses that meet the requirement.
stated(i, requirement, field) := [input.contracts[k].clauses[c][field] | some [k, c] in met[i][requirement]]

# Smallest of these values, and the clause that states it: [value, contract index, clause index]. Undefined if none.
least(i, requirement, field) := min([[value, k, c] |
	some [k, c] in met[i][requirement]
	value := input.contracts[k].clauses[c][field]
])
