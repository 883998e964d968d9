# Terms that the agreements of a service contain, and those they lack.
package clausegate.lib.terms

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.requirements
import data.clausegate.lib.services

# Clauses that meet a requirement of a service: [contract index, clause index].
met[i][requirement] contains [k, c] if {
	some i, ks in agreements.in_force
	some k in ks
	some c, clause in input.contracts[k].clauses
	some requirement in clause.covers
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

# Services for which the term's own rule reports it missing: AGR-05 stands in for the SEC and DEV items of a generic
# agreement, and a statutory item declared not applicable is reported as that.
unmet[requirement] contains i if {
	some requirement, _ in requirements.terms.pii
	some i in lacking[requirement]
	not declared[i][requirement]
}

unmet[requirement] contains i if {
	some group in {"sec", "dev"}
	some requirement, _ in requirements.terms[group]
	some i in lacking[requirement]
	not i in generic_only
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
