import type { Language, Localized, TextArgs } from "../model/language.ts";
import type { ProblemCode, ProblemTexts, RawProblem } from "../model/problem.ts";
import { typographicSigns } from "../model/typography.ts";
import { fillIn } from "./fill.ts";
import { valueLabel } from "./values.ts";
import { yamlReason } from "./yaml-reasons.ts";

interface ProblemText {
  readonly message: Localized;
  readonly remedy: Localized;
}

function text(en: string, ko: string, remedyEn: string, remedyKo: string): ProblemText {
  return { message: { en, ko }, remedy: { en: remedyEn, ko: remedyKo } };
}

const texts: Readonly<Record<ProblemCode, ProblemText>> = {
  "symbolic-link": text(
    "Symbolic link; links are not followed",
    "심볼릭 링크임 (링크는 따라가지 않음)",
    "Put the file itself here.",
    "링크 대신 파일을 직접 둡니다.",
  ),
  "not-a-file": text(
    "Neither a file nor a folder",
    "파일도 폴더도 아님",
    "Remove it, or put a regular file here.",
    "삭제하거나 일반 파일로 바꿉니다.",
  ),
  unreadable: text(
    "The file cannot be read: {reason}",
    "파일을 읽을 수 없음: {reason}",
    "Make the file readable and run again.",
    "파일을 읽을 수 있게 한 뒤 다시 실행합니다.",
  ),
  "name-not-utf8": text(
    "The name is not valid UTF-8 (invalid bytes are shown as \\x and two digits)",
    "이름이 UTF-8이 아님 (UTF-8이 아닌 바이트는 \\x와 두 자리로 표시함)",
    "Rename the file or folder.",
    "파일이나 폴더의 이름을 UTF-8로 바꿉니다.",
  ),
  "file-too-large": text(
    "The file has {bytes} bytes; a record file may have at most {limit}",
    "파일 크기 {bytes}바이트가 기록 파일의 한도 {limit}바이트를 넘음",
    "Keep documents beside the records and split the records into several files.",
    "문서는 별도 파일로 두고 기록은 여러 파일로 나눕니다.",
  ),
  "lfs-pointer": text(
    "This is a Git LFS pointer, not the record",
    "Git LFS 포인터이며 기록 자체가 아님",
    "Run 'git lfs pull', and keep records out of LFS: take them out of .gitattributes and commit them as plain files.",
    "'git lfs pull'을 실행하고, 기록은 LFS에 두지 않습니다(.gitattributes에서 제외한 뒤 일반 파일로 커밋).",
  ),
  binary: text(
    "The file contains NUL bytes and is not text",
    "NUL 바이트가 있어 텍스트 파일이 아님",
    "Save the record as UTF-8 text, or give the document another file extension.",
    "기록은 UTF-8 텍스트로 저장하고, 문서라면 확장자를 바꿉니다.",
  ),
  "not-utf8": text(
    "The file is not valid UTF-8",
    "올바른 UTF-8이 아님",
    "Save the file in UTF-8.",
    "파일을 UTF-8로 저장합니다.",
  ),
  "yaml-invalid": text(
    "The YAML cannot be read: {reason}",
    "YAML을 읽을 수 없음: {reason}",
    "Correct the YAML at this place.",
    "표시된 위치의 YAML을 바로잡습니다.",
  ),
  "merge-conflict": text(
    "Git's conflict marker '{marker}' is still in the file",
    "Git 병합 충돌 표시 '{marker}'가 파일에 남아 있음",
    "Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    "두 내용 가운데 하나만 남기고 <<<<<<<, =======, >>>>>>>로 시작하는 줄을 삭제합니다.",
  ),
  "full-width-colon": text(
    "A full-width colon ({character}) follows '{key}'",
    "'{key}' 뒤에 전각 콜론({character})이 있음",
    "Write '{key}: ', with a half-width colon and a space.",
    "'{key}: '처럼 반각 콜론과 공백을 씁니다.",
  ),
  "no-break-space": text(
    "Special space ({character}) instead of a plain one",
    "일반 공백이 아닌 특수 공백({character})이 있음",
    "Replace it with a plain space. It often comes with copied text.",
    "일반 공백으로 바꿉니다. 다른 곳에서 복사한 글에 흔히 섞여 들어옵니다.",
  ),
  "colon-space-missing": text(
    "A space is missing after '{key}:'",
    "'{key}:' 뒤에 공백이 없음",
    "Write '{key}: ', and the value after it.",
    "'{key}: '처럼 콜론 뒤에 공백을 넣고 값을 씁니다.",
  ),
  "dash-space-missing": text(
    "A space is missing after '-'",
    "'-' 뒤에 공백이 없음",
    "Write '- ', and the item after it.",
    "'- '처럼 붙임표 뒤에 공백을 넣고 항목을 씁니다.",
  ),
  "merge-key": text(
    "Merge keys (<<) are not supported",
    "병합 키(<<)는 지원하지 않음",
    "Repeat the keys here instead of '<<'.",
    "'<<' 대신 필요한 키를 이 자리에 직접 씁니다.",
  ),
  "alias-cycle": text(
    "Alias '*{anchor}' refers to itself",
    "별칭 '*{anchor}'의 참조가 순환함",
    "Write the values out instead of using the alias.",
    "별칭 대신 값을 직접 씁니다.",
  ),
  "alias-expansion": text(
    "The aliases expand to more than {limit} values",
    "별칭을 펼치면 값이 {limit}개를 넘음",
    "Write the values out instead of nesting aliases.",
    "별칭을 겹쳐 쓰지 말고 값을 직접 씁니다.",
  ),
  "empty-file": text(
    "The file has no record",
    "파일에 기록이 없음",
    "Write a record, or delete the file.",
    "기록을 작성하거나 파일을 삭제합니다.",
  ),
  "empty-document": text(
    "A YAML document between '---' lines is empty",
    "'---'로 나뉜 YAML 문서가 비어 있음",
    "Write a record there, or remove the '---' line.",
    "기록을 작성하거나 '---' 줄을 삭제합니다.",
  ),
  "not-a-record": text(
    "Not a record: a record is a mapping with 'kind'",
    "기록이 아님: 기록은 'kind'가 있는 매핑이어야 함",
    "Write 'kind: vendor', 'kind: contract' or 'kind: guideline' and the record's keys.",
    "'kind: vendor', 'kind: contract', 'kind: guideline' 중 하나와 해당 키를 작성합니다.",
  ),
  "kind-missing": text(
    "The record has no 'kind'",
    "기록에 'kind'가 없음",
    "Add 'kind', one of: {allowed}.",
    "'kind'를 추가합니다. 가능한 값: {allowed}.",
  ),
  "kind-unknown": text(
    "Unknown kind of record '{value}'",
    "알 수 없는 기록 종류 '{value}'",
    "Use one of: {allowed}.",
    "가능한 값: {allowed}.",
  ),
  "missing-key": text("'{key}' is missing", "'{key}' 항목이 없음", "Add '{key}'.", "'{key}' 항목을 추가합니다."),
  "unknown-key": text(
    "Unknown key '{key}'",
    "알 수 없는 키 '{key}'",
    "Correct the spelling, or remove the key.",
    "철자를 바로잡거나 키를 삭제합니다.",
  ),
  "unknown-value": text(
    "Unknown value '{value}'",
    "알 수 없는 값 '{value}'",
    "Use one of: {allowed}.",
    "가능한 값: {allowed}.",
  ),
  "wrong-type": text(
    "Expected {expected}, found {actual}",
    "값의 형식이 다름 (필요: {expected}, 실제: {actual})",
    "Write a value of the expected type.",
    "형식에 맞는 값을 씁니다.",
  ),
  "to-be-filled-in": text(
    "'{key}' is to be filled in",
    "'{key}' 값을 채워야 함",
    "Write the value behind '{key}:'.",
    "'{key}:' 뒤에 값을 적습니다.",
  ),
  "invalid-date": text(
    "'{value}' is not a date, YYYY-MM-DD",
    "'{value}' 값이 YYYY-MM-DD 형식의 실제 날짜가 아님",
    "Write a date that exists, as YYYY-MM-DD.",
    "실제로 있는 날짜를 YYYY-MM-DD 형식으로 씁니다.",
  ),
  "invalid-id": text(
    "'{value}' is not an identifier",
    "'{value}' 값이 식별자 형식이 아님",
    "Use lower-case letters, digits and single hyphens, at most 64 characters.",
    "영문 소문자, 숫자, 하이픈만으로 64자 이내로 씁니다.",
  ),
  "invalid-sha256": text(
    "'{value}' is not a SHA-256 value",
    "'{value}' 값이 SHA-256 형식이 아님",
    "Write the 64 lower-case hexadecimal digits that 'sha256sum FILE' prints.",
    "'sha256sum 파일'이 출력하는 16진수 소문자 64자리를 씁니다.",
  ),
  "invalid-path": text(
    "'{value}' is not a relative POSIX path",
    "'{value}' 값이 POSIX 상대 경로가 아님",
    "Write the path from this record's file with '/', without a leading '/' or '~'.",
    "이 기록 파일을 기준으로 '/'를 써서 적고, 맨 앞에 '/'나 '~'를 두지 않습니다.",
  ),
  "invalid-uri": text(
    "'{value}' is not a complete address (URI)",
    "'{value}' 값이 올바른 주소(URI)가 아님",
    "Write the whole address, such as https://…, without spaces.",
    "https://…처럼 공백 없이 전체 주소를 씁니다.",
  ),
  "invalid-email": text(
    "'{value}' is not a mail address",
    "'{value}' 값이 메일 주소가 아님",
    "Write a role mailbox, such as privacy-team@example.com.",
    "privacy-team@example.com처럼 담당 조직의 공용 메일 주소를 씁니다.",
  ),
  "invalid-country": text(
    "'{value}' is not an ISO 3166-1 alpha-2 code",
    "'{value}' 값이 ISO 3166-1 두 글자 코드가 아님",
    "Write two capital letters, such as KR.",
    "KR처럼 대문자 두 글자로 씁니다.",
  ),
  "blank-text": text(
    "The text is empty",
    "내용이 비어 있음",
    "Write the text, or remove the key if it may be left out.",
    "내용을 쓰거나, 생략할 수 있는 키라면 삭제합니다.",
  ),
  "out-of-range": text(
    "The value is out of range (must be {bound})",
    "값이 허용 범위를 벗어남 (허용: {bound})",
    "Write a value within the range. For text and lists the range is the length.",
    "허용 범위의 값을 씁니다. 문자열과 목록은 길이가 기준입니다.",
  ),
  "duplicate-item": text(
    "'{value}' is in the list twice",
    "'{value}' 값이 목록에 중복됨",
    "Remove one of them.",
    "하나를 삭제합니다.",
  ),
  "path-or-uri": text(
    "A document needs either 'path' or 'uri', not both",
    "문서에는 'path'와 'uri' 중 하나만 있어야 함",
    "Write 'path' for a file in this repository, 'uri' with 'sha256' for one outside.",
    "저장소에 있는 파일은 'path', 밖에 있는 문서는 'uri'와 'sha256'을 씁니다.",
  ),
  "place-missing": text(
    "The place has neither 'section' nor 'page'",
    "위치에 'section'과 'page'가 모두 없음",
    "Add 'section' or 'page'.",
    "'section'이나 'page'를 추가합니다.",
  ),
  invalid: text(
    "Does not match the schema (rule '{rule}')",
    "스키마 규칙 '{rule}'에 맞지 않음",
    "Compare it with the schema in dist/schemas/.",
    "dist/schemas/의 스키마와 비교하여 바로잡습니다.",
  ),
  "file-outside-folder": text(
    "Record file outside the vendors' folders",
    "기록 파일이 업체 폴더 밖에 있음",
    "Move it to vendors/<vendor id>/.",
    "vendors/<업체 id>/ 아래로 옮깁니다.",
  ),
  "folder-name": text(
    "Folder name '{folder}' is not a vendor id",
    "'{folder}' 폴더 이름이 업체 식별자 형식이 아님",
    "Rename the folder to the vendor's id: lower-case letters, digits and single hyphens.",
    "폴더 이름을 업체 id(영문 소문자, 숫자, 하이픈)로 바꿉니다.",
  ),
  "misplaced-record": text(
    "A {kind} record does not belong in folder '{folder}'",
    "{kind} 기록은 '{folder}' 폴더에 둘 수 없음",
    "Guidelines belong in vendors/_guidelines/, vendors and contracts in the vendor's folder.",
    "지침은 vendors/_guidelines/에, 업체와 계약은 업체 폴더에 둡니다.",
  ),
  "folder-mismatch": text(
    "Vendor id '{value}' differs from folder name '{folder}'",
    "업체 id('{value}')와 폴더 이름('{folder}')이 서로 다름",
    "The folder name is the vendor id: make both the same.",
    "폴더 이름이 업체 id이므로 둘을 같게 합니다.",
  ),
  "no-vendor-record": text(
    "Folder '{folder}' has no vendor record",
    "'{folder}' 폴더에 업체(vendor) 기록이 없음",
    "Add a record with 'kind: vendor' and 'id: {folder}', or remove the folder.",
    "'kind: vendor', 'id: {folder}' 기록을 추가하거나 폴더를 삭제합니다.",
  ),
  "duplicate-record": text(
    "A {kind} record '{value}' already exists in {other}",
    "id가 '{value}'인 {kind} 기록이 {other} 파일에 이미 있음",
    "Remove one of them, or give it another id.",
    "하나를 삭제하거나 다른 id를 씁니다.",
  ),
  "duplicate-id": text(
    "Id '{value}' is used twice in the list",
    "id '{value}'이(가) 목록에서 중복됨",
    "Give each its own id.",
    "서로 다른 id를 씁니다.",
  ),
  "unknown-service": text(
    "The vendor has no service '{value}' (it has: {known})",
    "업체에 '{value}' 업무가 없음 (있는 업무: {known})",
    "Correct the id, or add the service to the vendor's record.",
    "id를 바로잡거나 업체 기록에 업무를 추가합니다.",
  ),
  "unknown-document": text(
    "This record has no document '{value}' (it has: {known})",
    "이 기록의 문서 목록에 '{value}' 문서가 없음 (있는 문서: {known})",
    "Correct the id, or add the document to 'documents'.",
    "id를 바로잡거나 'documents'에 문서를 추가합니다.",
  ),
  "unknown-guideline": text(
    "There is no valid guideline record '{value}' (existing: {known})",
    "id가 '{value}'인 유효한 지침 기록이 없음 (있는 지침: {known})",
    "Correct the id, or add the guideline under vendors/_guidelines/.",
    "id를 바로잡거나 vendors/_guidelines/에 지침 기록을 추가합니다.",
  ),
  "path-outside-root": text(
    "Path '{path}' leads outside the repository",
    "'{path}' 경로가 저장소 밖을 가리킴",
    "Keep the document in the repository, or use 'uri' with 'sha256'.",
    "문서를 저장소 안에 두거나 'uri'와 'sha256'을 씁니다.",
  ),
  "unknown-rule": text(
    "There is no rule '{value}'",
    "'{value}' 규칙이 없음",
    "Write a rule's id as 'clausegate rules' lists it.",
    "'clausegate rules' 목록에 있는 규칙 id를 씁니다.",
  ),
  "unknown-case": text(
    "Rule {rule} has no case '{value}'",
    "{rule} 규칙에 '{value}' 위반 유형이 없음",
    "Write a case as 'clausegate rules --cases' lists it.",
    "'clausegate rules --cases' 목록에 있는 이름을 씁니다.",
  ),
  "unknown-timezone": text(
    "'{value}' is not a time zone of the IANA database",
    "'{value}' 값이 IANA 시간대 이름이 아님",
    "Write a name such as Asia/Seoul or UTC.",
    "Asia/Seoul, UTC 같은 이름을 씁니다.",
  ),
  "invalid-folder": text(
    "'{value}' is not the path of a folder below the root",
    "'{value}' 값이 루트 아래의 폴더 경로가 아님",
    "Write a relative path with '/' between the names, without '.' and '..'.",
    "이름 사이에 '/'를 넣은 상대 경로로 쓰고 '.'과 '..'은 쓰지 않습니다.",
  ),
  "version-missing": text(
    "'version' is missing from the configuration",
    "설정 파일에 'version' 항목이 없음",
    "Add 'version: 1'.",
    "'version: 1'을 추가합니다.",
  ),
  "config-empty": text(
    "The configuration is empty",
    "설정 파일이 비어 있음",
    "Write 'version: 1', or delete the file.",
    "'version: 1'을 쓰거나 파일을 삭제합니다.",
  ),
  "config-documents": text(
    "A second YAML document begins here; the configuration must be one document",
    "두 번째 YAML 문서가 시작됨 (설정 파일은 문서 하나여야 함)",
    "Remove the '---' line, or join the documents.",
    "'---' 줄을 삭제하거나 문서를 하나로 합칩니다.",
  ),
  "config-name": text(
    "This file is not read: the configuration file is {name}",
    "읽지 않는 파일임 (설정 파일 이름: {name})",
    "Rename it to {name}, or delete it.",
    "파일 이름을 {name}(으)로 바꾸거나 파일을 삭제합니다.",
  ),
  "unknown-contract": text(
    "The vendor has no other contract '{value}' (it has: {known})",
    "업체에 '{value}' 계약이 따로 없음 (있는 계약: {known})",
    "Correct the id, or record the contract it names.",
    "id를 바로잡거나 가리키는 계약을 기록합니다.",
  ),
  "unknown-subprocessor": text(
    "The service has no other sub-processor '{value}' (it has: {known})",
    "업무에 '{value}' 재수탁자가 따로 없음 (있는 재수탁자: {known})",
    "Correct the id, or add the sub-processor to 'subprocessors'.",
    "id를 바로잡거나 'subprocessors'에 재수탁자를 추가합니다.",
  ),
  "circular-reference": text(
    "'{key}: {value}' leads back to this entry",
    "'{key}: {value}' 참조가 이 항목으로 되돌아옴",
    "Correct the reference: the chain must end at an entry that names no other.",
    "참조를 바로잡습니다. 마지막 항목은 다른 항목을 가리키지 않아야 합니다.",
  ),
  "not-together": text(
    "'{key}' and '{other}' cannot both be given",
    "'{key}' 값과 '{other}' 값을 함께 적을 수 없음",
    "Keep the one that the document states.",
    "문서의 내용에 맞는 하나만 남깁니다.",
  ),
  "not-terminated": text(
    "'terminated_on' is given, but the status is '{status}'",
    "'terminated_on' 값이 있으나 상태가 '{status}'임",
    "Write `status: terminated`, or remove 'terminated_on'.",
    "`status: terminated`로 적거나 'terminated_on'을 삭제합니다.",
  ),
  "end-not-later": text(
    "The end {to} is not later than that of the term before, {former}",
    "종료일({to})이 앞선 기간의 종료일({former})보다 늦지 않음",
    "Correct one of the two days. A contract that ended earlier has `status: terminated` and `terminated_on`; a shorter term is a contract of its own.",
    "두 날짜 중 하나를 바로잡습니다. 먼저 끝난 계약은 `status: terminated`와 `terminated_on`으로, 기간을 줄인 계약은 별도의 계약으로 기록합니다.",
  ),
  "invalid-deadline": text(
    "'{value}' is not a deadline",
    "'{value}' 값은 보고 기한의 형식이 아님",
    "Write `immediately` or `business-days:N`, such as `business-days:3`; a deadline in hours goes to 'deadline_hours'.",
    "`immediately` 또는 `business-days:3`과 같이 씁니다. 시간으로 정한 기한은 'deadline_hours'에 적습니다.",
  ),
  "wrong-document-kind": text(
    "Document '{value}' has kind {kind}; allowed here: {allowed}",
    "'{value}' 문서의 종류가 {kind}임 (가능한 종류: {allowed})",
    "Name the right document, or correct its 'kind'. A statement of work or request for proposal that the contract makes part of itself needs `part_of_agreement: true`.",
    "알맞은 문서를 가리키거나 문서의 'kind'를 바로잡습니다. 계약의 일부로 정한 과업내용서나 제안요청서에는 `part_of_agreement: true`를 적습니다.",
  ),
  "invalid-unicode": text(
    "The text contains half a character (a lone surrogate)",
    "문자열에 온전하지 않은 문자(서로게이트 반쪽)가 있음",
    "Remove the '\\u' escape, or write the whole character.",
    "'\\u' 이스케이프를 지우거나 온전한 문자로 씁니다.",
  ),
  "more-problems": text(
    "{count} more problems in this file (not listed)",
    "이 파일에 문제가 {count}건 더 있음 (목록 생략)",
    "Correct the listed problems and run again.",
    "표시된 문제부터 바로잡고 다시 실행합니다.",
  ),
  "dates-reversed": text(
    "The last day {to} is before the first day {from}",
    "종료일({to})이 시작일({from})보다 앞섬",
    "Correct one of the two days.",
    "두 날짜 중 하나를 바로잡습니다.",
  ),
  "service-or-contract": text(
    "A waiver has 'service' or 'contract', not both",
    "예외 승인에는 'service'와 'contract' 중 하나만 쓸 수 있음",
    "Keep the one the finding is about.",
    "지적사항의 대상인 것만 남깁니다.",
  ),
  "foreign-address": text(
    "Address '{value}' contains non-ASCII characters, which may be look-alikes",
    "'{value}' 메일 주소에 ASCII가 아닌 문자가 있음 (모양이 비슷한 다른 문자일 수 있음)",
    "Type the address again in ASCII; write an internationalised domain in its 'xn--' form.",
    "메일 주소를 ASCII 문자로 다시 입력합니다. 한글 등의 도메인은 'xn--' 형식으로 씁니다.",
  ),
  "several-documents": text(
    "The file has {count} YAML documents; it must be one",
    "파일에 YAML 문서가 {count}개 있음 (하나여야 함)",
    "Put everything into the first document and remove the '---' lines between them.",
    "첫 문서로 합치고 사이의 '---' 줄을 삭제합니다.",
  ),
  "json-invalid": text(
    "Not strict JSON, or a key occurs twice",
    "올바른 JSON이 아니거나 같은 키가 중복됨",
    "Restore the file from Git, or write it again with 'clausegate baseline write'.",
    "Git에서 파일을 되돌리거나 'clausegate baseline write'로 다시 만듭니다.",
  ),
  "not-formattable": text(
    "The canonical form would lose or misplace a comment or a value",
    "표준 형식으로 바꾸면 주석이나 값이 없어지거나 자리가 바뀜",
    "Give comments lines of their own above the key they belong to, then run 'clausegate fmt' again.",
    "주석을 해당 키 위의 별도 줄로 옮긴 뒤 'clausegate fmt'를 다시 실행합니다.",
  ),
};

/** Remedies that depend on the missing key, or on the type a value must have. */
const remedies = {
  fact: {
    en: "Add '{key}: true' or '{key}: false'. A fact that is not stated is never taken as false.",
    ko: "'{key}: true' 또는 '{key}: false'를 적습니다. 적지 않은 사실은 '아니오'로 보지 않습니다.",
  },
  day: { en: "Add '{key}' with a date, YYYY-MM-DD.", ko: "'{key}' 항목에 날짜를 YYYY-MM-DD 형식으로 적습니다." },
  pastDay: {
    en: "Add '{key}' with the date, YYYY-MM-DD, that the documents show. If nobody knows it, do not make one up: leave it out, and the gap stays listed here.",
    ko: "'{key}' 항목에 문서에서 확인한 날짜를 YYYY-MM-DD 형식으로 적습니다. 아무도 모르는 날짜는 만들지 말고 비워 둡니다. 확인할 때까지 여기에 계속 표시됩니다.",
  },
  id: {
    en: "Add '{key}' with an id: lower-case letters, digits and single hyphens.",
    ko: "'{key}' 항목에 id를 영문 소문자, 숫자, 하이픈으로 적습니다.",
  },
  choice: {
    en: "Write one of: {allowed}. Check the contract or ask the team in charge; do not guess.",
    ko: "다음 중 하나를 적습니다: {allowed}. 계약서나 담당 부서에서 확인하고 추측하지 않습니다.",
  },
  end: {
    en: "Write the last day, YYYY-MM-DD. Remove the line '{key}:' if the contract has no end.",
    ko: "종료일을 YYYY-MM-DD 형식으로 적습니다. 기한이 없는 계약이면 '{key}:' 줄을 삭제합니다.",
  },
  list: { en: "Add '{key}' with a list.", ko: "'{key}' 항목에 목록을 적습니다." },
  listOf: { en: "Add '{key}' with a list of: {one_of}.", ko: "'{key}' 항목에 목록을 적습니다. 가능한 값: {one_of}." },
  listWith: {
    en: "Add '{key}' with a list; each item needs: {keys}.",
    ko: "'{key}' 항목에 목록을 적습니다. 각 항목에 필요한 키: {keys}.",
  },
  value: { en: "Add '{key}', one of: {one_of}.", ko: "'{key}' 항목을 추가합니다. 가능한 값: {one_of}." },
  mapping: { en: "Add '{key}' with: {keys}.", ko: "'{key}' 항목 아래에 적을 키: {keys}." },
  form: { en: "Add '{key}': {takes}.", ko: "'{key}' 항목을 추가합니다. 값의 형식: {takes}." },
  keysHere: {
    en: "Correct the spelling, or remove the key. Keys allowed here: {keys}.",
    ko: "철자를 바로잡거나 키를 삭제합니다. 쓸 수 있는 키: {keys}.",
  },
  requirement: { en: "Write '{requirement}'.", ko: "규칙 id 대신 요구사항 키 '{requirement}' 값을 적습니다." },
  asList: { en: "Write a list: {list}", ko: "목록으로 씁니다: {list}" },
  listType: {
    en: "Write a list; each item needs: {keys}.",
    ko: "목록으로 적습니다. 각 항목에 필요한 키: {keys}.",
  },
  typeWith: {
    en: "Write {expected} with: {keys}.",
    ko: "{expected} 형식으로 적습니다. 필요한 키: {keys}.",
  },
  text: { en: 'Put the text in quotes: "2026".', ko: '문자열로 읽히도록 따옴표로 묶습니다. 예: "2026"' },
  boolean: { en: "Write true or false, without quotes.", ko: "따옴표 없이 true 또는 false를 씁니다." },
} as const satisfies Record<string, Localized>;

/** Values that required keys take: the facts of a service, days and ids. */
const ofKeys: readonly (readonly [RegExp, Localized])[] = [
  [/^(personal_data|important_information|development)$/, remedies.fact],
  [/^(signed|started|selected|evaluated|reviewed|recorded)_on$/, remedies.pastDay],
  [/^(on|from|.+_on)$/, remedies.day],
  [/^(id|vendor)$/, remedies.id],
];

function remedyOf(code: ProblemCode, args: TextArgs): Localized {
  if (code === "to-be-filled-in") return remedyOfGap(args);
  if (code === "missing-key") return remedyOfMissing(args);
  if (code === "unknown-key" && args.keys !== undefined) return remedies.keysHere;
  if (code === "unknown-value" && args.requirement !== undefined) return remedies.requirement;
  return code === "wrong-type" ? remedyOfType(args) : texts[code].remedy;
}

function remedyOfGap({ key, allowed }: TextArgs): Localized {
  if (allowed !== undefined) return remedies.choice;
  return key === "to" ? remedies.end : (remedyOfKey(key) ?? texts["to-be-filled-in"].remedy);
}

function remedyOfMissing({ key, takes, one_of: values, keys }: TextArgs): Localized {
  const ofKey = remedyOfKey(key);
  if (ofKey) return ofKey;
  if (takes === "array") return values ? remedies.listOf : keys ? remedies.listWith : remedies.list;
  if (values) return remedies.value;
  if (keys) return remedies.mapping;
  return takes === undefined ? texts["missing-key"].remedy : remedies.form;
}

function remedyOfType({ expected, actual, keys, list }: TextArgs): Localized {
  if (list !== undefined) return remedies.asList;
  if (expected === "boolean") return remedies.boolean;
  if (keys) return expected === "array" ? remedies.listType : remedies.typeWith;
  return expected === "string" && (actual === "number" || actual === "boolean")
    ? remedies.text
    : texts["wrong-type"].remedy;
}

/** Forms of values. */
const forms: Readonly<Record<string, Localized>> = {
  date: { en: "a date, YYYY-MM-DD", ko: "날짜, YYYY-MM-DD" },
  id: { en: "an id", ko: "id" },
  sha256: { en: "a SHA-256, 64 hexadecimal digits", ko: "SHA-256, 16진수 64자리" },
  path: { en: "a path from the record's file", ko: "기록 파일 기준의 경로" },
  uri: { en: "an address, https://…", ko: "주소, https://…" },
  email: { en: "a role mailbox", ko: "공용 메일 주소" },
  country: { en: "a country code, such as KR", ko: "KR 같은 국가 코드" },
  deadline: { en: "`immediately` or `business-days:N`", ko: "`immediately` 또는 `business-days:N`" },
  string: { en: "text", ko: "문자열" },
  number: { en: "a number", ko: "숫자" },
  integer: { en: "a whole number", ko: "정수" },
  boolean: { en: "true or false", ko: "true 또는 false" },
  array: { en: "a list", ko: "목록" },
  object: { en: "a mapping", ko: "매핑" },
  any: { en: "any value", ko: "임의의 값" },
};

/** Names the form of a value, and of the values of keys: `from=date` is "from (a date, …)". */
function formLabel(argument: string, value: string): Localized | undefined {
  if (argument === "takes") return Object.hasOwn(forms, value) ? forms[value] : undefined;
  const [name, form] = argument === "keys" ? value.split("=") : [];
  if (name === undefined || form === undefined) return valueLabel(argument, value);
  const known = Object.hasOwn(forms, form) ? forms[form] : undefined;
  const values = form.replaceAll("|", " | ");
  return { en: `${name} (${known?.en ?? values})`, ko: `${name} (${known?.ko ?? values})` };
}

function remedyOfKey(key: TextArgs[string] | undefined): Localized | undefined {
  return ofKeys.find(([known]) => known.test(String(key)))?.[1];
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(texts, code);
}

export const didYouMean: Localized = { en: "; did you mean '{suggestion}'?", ko: " (혹시 '{suggestion}'?)" };

const ruleForKey: Localized = {
  en: "'{value}' is the id of a rule; the key of its requirement is '{requirement}'",
  ko: "'{value}' 값은 규칙 id임 (요구사항 키: '{requirement}')",
};

const typography: ProblemText = {
  message: { en: "; {signs} is not a plain character", ko: " ({signs}: YAML의 기호가 아님)" },
  remedy: {
    en: "Replace {signs} with the plain character. Word processors insert such signs; YAML knows only the plain quotation marks \" and ', hyphen, colon, comma and space.",
    ko: "{signs} 대신 일반 기호를 입력합니다. 워드 프로세서가 자동으로 바꾼 기호이며, YAML의 따옴표는 \"와 '이고 하이픈(-), 콜론(:), 쉼표(,), 공백도 일반 문자여야 합니다.",
  },
};

/** Problems that a sign typed by a word processor may cause. */
const ofTyping: ReadonlySet<ProblemCode> = new Set([
  ...([
    "yaml-invalid",
    "not-a-record",
    "kind-missing",
    "kind-unknown",
    "unknown-key",
    "unknown-value",
    "wrong-type",
  ] as const),
  ...(["invalid-date", "invalid-id", "invalid-sha256", "invalid-path", "invalid-uri", "invalid-email"] as const),
  ...(["invalid-country", "invalid-folder", "unknown-timezone"] as const),
]);

/** The parts of a problem that its sentences depend on. Without a frame, the signs on its lines are not mentioned. */
type WordedProblem = Pick<RawProblem, "code" | "args" | "location" | "frame">;

/** Makes the sentences of a problem: the fault, the remedy, and the signs on its lines that may be the reason. */
export function problemTexts(problem: WordedProblem, language: Language): ProblemTexts {
  const { code, args } = problem;
  const message = code === "unknown-value" && args.requirement !== undefined ? ruleForKey : texts[code].message;
  const remedy = remedyOf(code, args);
  const hint = "suggestion" in args ? didYouMean[language] : "";
  const own = {
    message: fillIn(message[language] + hint, args, { language, label: yamlReason }),
    remedy: fillIn(remedy[language], args, { language, label: formLabel }),
  };
  const signs = signsOf(problem).join(" ");
  return signs === "" ? own : withSigns(own, { signs, language, isAll: code === "yaml-invalid" });
}

function withSigns(
  own: ProblemTexts,
  { signs, language, isAll }: { readonly signs: string; readonly language: Language; readonly isAll: boolean },
): ProblemTexts {
  const hint = (text: Localized) => fillIn(text[language], { signs }, { language });
  return {
    message: own.message + hint(typography.message),
    remedy: (isAll ? "" : `${own.remedy} `) + hint(typography.remedy),
  };
}

/** As `problemTexts`, in every language. */
export function localizedProblemTexts(problem: WordedProblem): Readonly<Record<keyof ProblemTexts, Localized>> {
  const [en, ko] = [problemTexts(problem, "en"), problemTexts(problem, "ko")];
  return { message: { en: en.message, ko: ko.message }, remedy: { en: en.remedy, ko: ko.remedy } };
}

/** Signs on the problem's line; where YAML cannot be read, also on the line before, which may continue there. */
function signsOf({ code, location, frame }: WordedProblem): string[] {
  if (!ofTyping.has(code) || !location || !frame) return [];
  const at = location.line - frame.firstLine;
  const lines = frame.lines.slice(code === "yaml-invalid" ? Math.max(0, at - 1) : at, at + 1);
  return [...new Set(lines.flatMap(typographicSigns))];
}
