# METADATA
# scope: package
# title: "Every document has the SHA-256 that the record states"
# description: "Clauses are recorded from one particular version of a document. If its SHA-256 differs from the recorded one, or none is recorded, nobody can tell whether the recorded clauses still describe the file."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: EVD-02
#   requirement: evidence-unchanged
#   group: EVD
#   severity: error
#   basis: guideline
#   ko:
#     title: "문서의 SHA-256 값이 기록된 값과 일치"
#     description: "조항 기록은 특정 시점의 문서를 보고 작성한 것입니다. SHA-256 값이 기록과 다르거나 기록되어 있지 않으면 현재 파일이 당시 확인한 문서와 같은지 알 수 없습니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   cases:
#     changed:
#       en: "Document '{document}' ({path}) differs from the record: SHA-256 recorded {recorded}, actual {actual}"
#       ko: "'{document}' 문서의 SHA-256 값이 기록과 다름 (경로: {path}, 기록: {recorded}, 실제: {actual})"
#     line-ends:
#       en: "Document '{document}' ({path}) differs from the record only in its line endings (LF, CRLF): with the other ones it has the recorded SHA-256 {recorded}"
#       ko: "'{document}' 문서의 줄 끝 문자(LF, CRLF)만 기록과 다름: 줄 끝을 바꾸면 기록된 SHA-256 값과 일치 (경로: {path}, 기록: {recorded})"
#       remedy:
#         en: "Git converted the file (`core.autocrlf`): keep the recorded value, add `vendors/**/documents/** -text` to `.gitattributes`, commit that, and check the file out again."
#         ko: "Git이 파일을 변환한 것이므로(`core.autocrlf`) 기록된 값은 그대로 두고, `.gitattributes`에 `vendors/**/documents/** -text`를 추가하여 커밋한 뒤 파일을 다시 체크아웃합니다."
#     not-recorded:
#       en: "Document '{document}' ({path}) has no SHA-256 recorded; actual: {actual}"
#       ko: "'{document}' 문서의 SHA-256 값이 기록되어 있지 않음 (경로: {path}, 실제: {actual})"
#       remedy:
#         en: "Make sure that the file is the document the clauses were recorded from, then write its digest in the document's `sha256`. `clausegate fix` asks and writes it."
#         ko: "파일이 조항을 기록할 때 본 문서인지 확인한 뒤 해당 문서의 `sha256`에 해시값을 기재합니다. `clausegate fix`를 실행하면 확인을 거쳐 기록합니다."
#   remedy:
#     en: "Find out why the file changed; restore it if the change was not meant. Otherwise check the recorded clauses against the new version, then write its digest in the document's `sha256`. `clausegate fix` asks and writes it."
#     ko: "파일이 바뀐 경위를 먼저 확인하고 의도하지 않은 변경이면 원래 파일로 되돌립니다. 정당한 변경이라면 새 문서와 조항 기록을 대조한 뒤 해당 문서의 `sha256` 값을 갱신합니다. `clausegate fix`를 실행하면 확인을 거쳐 기록합니다."
#   frameworks: {}
package clausegate.evd.evidence_unchanged

import rego.v1

import data.clausegate.lib.documents
import data.clausegate.lib.result

findings contains finding if {
	some named in documents.named
	actual := documents.found(named.document).sha256
	actual != named.document.sha256
	not _differs_in_line_ends(named.document)
	finding := result.document("EVD-02", named, ["sha256"], {
		"case": "changed",
		"path": named.document.path,
		"recorded": named.document.sha256,
		"actual": actual,
	})
}

findings contains finding if {
	some named in documents.named
	_differs_in_line_ends(named.document)
	finding := result.document("EVD-02", named, ["sha256"], {
		"case": "line-ends",
		"path": named.document.path,
		"recorded": named.document.sha256,
	})
}

_differs_in_line_ends(document) if documents.found(document).other_ends == document.sha256

findings contains finding if {
	some named in documents.named
	actual := documents.found(named.document).sha256
	not named.document.sha256
	finding := result.document("EVD-02", named, ["sha256"], {
		"case": "not-recorded",
		"path": named.document.path,
		"actual": actual,
	})
}
