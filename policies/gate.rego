# The answer of an OPA that serves the bundle. The compiled module has no part of it.
package clausegate

import rego.v1

import data.clausegate.server.answer

# Whether the vendor of a dossier may start: what `clausegate gate` answers, without what excuses a finding. What cannot be
# judged is not allowed, and no input is left without an answer.
default gate := {
	"allow": false,
	"decision": "cannot-tell",
	"reasons": [{
		"code": "dossier-invalid",
		"rule": null,
		"severity": "error",
		"subject": {},
		"record": null,
		"path": [],
		"args": {"problems": []},
		"message": {"en": "The input is no dossier of a vendor", "ko": "입력값이 업체의 점검 기록(dossier)이 아님"},
	}],
	"remarks": [],
	"passed": [],
	"not_applicable": [],
	"policy": null,
}

gate := answer.whole
