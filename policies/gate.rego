# Answer of an OPA that serves the bundle. Not part of the compiled module.
package clausegate

import rego.v1

import data.clausegate.service.answer

# Whether the vendor of a dossier may start: the answer of `clausegate gate`, without excused findings. What cannot be
# judged is not allowed, and every input gets an answer.
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
