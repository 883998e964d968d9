# METADATA
# scope: package
# title: "Every document that a record names is in the repository, or referenced with its digest"
# description: "A record is only as good as the document behind it. Each document is a readable file in the repository, or an outside reference with the SHA-256 of the document, which tells which version was meant."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: EVD-01
#   requirement: evidence-present
#   group: EVD
#   severity: error
#   basis: guideline
#   ko:
#     title: "기재한 문서를 저장소에 두거나 해시값과 함께 외부 위치를 적음"
#     description: "기록은 이를 뒷받침하는 증적이 있어야 의미가 있습니다. 문서는 저장소에서 읽을 수 있는 파일이거나, 어느 판본인지 특정할 수 있도록 SHA-256 값을 함께 적은 외부 문서여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 2}
#   changed:
#     en: "A signed contract names a document. One document as agreement and as request or evaluation, or a document in another vendor's folder, is a warning."
#     ko: "체결된 계약에는 문서가 있어야 합니다. 한 문서를 계약서와 제안요청서·평가표로 함께 쓰거나 다른 업체 폴더의 문서를 쓰면 경고합니다."
#   cases:
#     absent:
#       en: "Document '{document}' is not in the repository: {path}"
#       ko: "'{document}' 문서가 저장소에 없음 (경로: {path})"
#     unreadable:
#       en: "Document '{document}' is a link, a folder or a file that cannot be opened: {path}"
#       ko: "'{document}' 문서의 경로가 링크나 폴더이거나 열 수 없는 파일임 (경로: {path})"
#     empty:
#       en: "Document '{document}' is an empty file: {path}"
#       ko: "'{document}' 문서가 빈 파일임 (경로: {path})"
#     no-digest:
#       en: "Document '{document}' is kept elsewhere and has no SHA-256 recorded: {uri}"
#       ko: "외부에 보관한 '{document}' 문서의 SHA-256 값이 기록되어 있지 않음 (주소: {uri})"
#     no-documents:
#       since: "0.2.0"
#       en: "Contract '{contract}' is signed, but its record names no document"
#       ko: "'{contract}' 계약은 체결되었으나 기록에 문서가 하나도 없음"
#       remedy:
#         en: "Register the signed contract under `documents`: commit the file and give its place in `path`, or write `uri` and `sha256` for one kept elsewhere."
#         ko: "체결한 계약서를 `documents`에 등록합니다. 파일을 저장소에 두고 `path`에 경로를 적거나, 외부에 보관한다면 `uri`와 `sha256`을 적습니다."
#     same-document:
#       since: "0.2.0"
#       severity: warning
#       en: "Document '{document}' is recorded as an agreement and as part of the selection ({kinds})"
#       ko: "'{document}' 문서가 계약 문서이면서 업체 선정 자료({kinds})로도 등록되어 있음"
#       remedy:
#         en: "Register the request for proposal, the evaluation sheet and the signed contract each as the document that it is. If the contract makes the request for proposal part of itself, record that document with `kind: rfp` and `part_of_agreement: true`."
#         ko: "제안요청서, 평가표, 체결한 계약서를 각각의 문서로 등록합니다. 제안요청서를 계약의 일부로 정하였다면 계약 기록에 `kind: rfp`, `part_of_agreement: true`로 적습니다."
#     foreign-folder:
#       since: "0.2.0"
#       severity: warning
#       en: "Document '{document}' is in the folder of another vendor, '{vendor}': {path}"
#       ko: "'{document}' 문서가 다른 업체('{vendor}')의 폴더에 있음 (경로: {path})"
#       remedy:
#         en: "Put this vendor's own document into its folder and correct `path`. A document that several vendors signed belongs outside the vendors' folders, or as a copy in each."
#         ko: "이 업체의 문서를 업체 폴더에 두고 `path`를 바로잡습니다. 여러 업체가 함께 체결한 문서는 업체 폴더 밖에 두거나 업체마다 사본을 둡니다."
#   remedy:
#     en: "Commit the file and give its place, relative to the record's file, in `path`. For a document kept elsewhere, write `uri` and the `sha256` of the file."
#     ko: "파일을 저장소에 등록하고 기록 파일을 기준으로 한 상대 경로를 `path`에 기재합니다. 외부에 보관하는 문서라면 `uri`와 파일의 `sha256`을 함께 기재합니다."
#   frameworks: {}
package clausegate.evd.evidence_present

import rego.v1

import data.clausegate.lib.documents
import data.clausegate.lib.result
import data.clausegate.lib.same_documents

findings contains finding if {
	some named in documents.named
	named.document.path
	state := documents.found(named.document).state
	state != "present"
	finding := result.document("EVD-01", named, ["path"], {"case": state, "path": named.document.path})
}

findings contains finding if {
	some named in documents.named
	named.document.uri
	not named.document.sha256
	finding := result.document("EVD-01", named, ["sha256"], {"case": "no-digest", "uri": named.document.uri})
}

findings contains result.contract("EVD-01", k, ["documents"], {"case": "no-documents"}) if {
	some k in documents.without_any
}

findings contains finding if {
	some [named, kinds] in same_documents.found
	finding := result.document("EVD-01", named, ["kind"], {"case": "same-document", "kinds": sort(kinds)})
}

findings contains finding if {
	some named in documents.named
	vendor := named.document.of_vendor
	args := {"case": "foreign-folder", "path": named.document.path, "vendor": vendor}
	finding := result.document("EVD-01", named, ["path"], args)
}
