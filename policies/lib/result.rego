# Builds findings. A finding has only facts; wording comes from the rule's METADATA.
package clausegate.lib.result

import rego.v1

import data.clausegate.lib.agreements
import data.clausegate.lib.declarations

# Finding about a service, at a path below it in the vendor's record.
service(rule, i, below, args) := {
	"rule": rule,
	"subject": {"vendor": input.vendor.id, "service": input.vendor.services[i].id},
	"record": "vendor",
	"path": array.concat(["services", i], below),
	"args": object.union({"service": input.vendor.services[i].name}, args),
}

# Finding about a service, at a path in the record of one of its contracts.
service_in_contract(rule, i, k, path, args) := {
	"rule": rule,
	"subject": {"vendor": input.vendor.id, "service": input.vendor.services[i].id},
	"record": contract_record(k),
	"path": path,
	"args": object.union({"service": input.vendor.services[i].name}, args),
}

# Finding about the vendor as a whole, at a path in its record.
vendor(rule, path, args) := {
	"rule": rule,
	"subject": {"vendor": input.vendor.id},
	"record": "vendor",
	"path": path,
	"args": args,
}

# Finding about a contract.
contract(rule, k, path, args) := {
	"rule": rule,
	"subject": {"vendor": input.vendor.id, "contract": input.contracts[k].id},
	"record": contract_record(k),
	"path": path,
	"args": object.union({"contract": input.contracts[k].id}, args),
}

# Finding about a document, wherever it is recorded.
document(rule, document, below, args) := {
	"rule": rule,
	"subject": document.subject,
	"record": document.record,
	"path": array.concat(document.path, below),
	"args": object.union({"document": document.id}, args),
}

# Finding about a term that no agreement in force contains.
missing(rule, i) := service_in_contract(rule, i, agreements.main[i], ["clauses"], {"case": "missing"})

# Finding about a term that is missing because a declaration that does not count takes its place.
void(rule, i, [k, n]) := service_in_contract(rule, i, k, ["not_applicable", n, "requirement"], args) if {
	contract := input.contracts[k]
	args := object.union({"contract": contract.id}, declarations.void[i][contract.not_applicable[n].requirement])
}

# Finding about a statutory item that a contract declares not applicable.
declared(rule, [k, n]) := contract(rule, k, ["not_applicable", n, "requirement"], {"case": "declared-not-applicable"})

contract_record(k) := concat("/", ["contract", input.contracts[k].id])
