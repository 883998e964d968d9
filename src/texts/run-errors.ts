import type { Localized } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import type { RunError, RunErrorCode } from "../model/run-error.ts";
import { byLanguage, fillIn } from "./fill.ts";
import { didYouMean, localizedProblemTexts } from "./problems.ts";

const texts: Readonly<Record<RunErrorCode, Localized>> = {
  usage: {
    en: "{reason}. See '{command} --help'",
    ko: "{reason}. '{command} --help'를 참고하십시오",
  },
  "date-invalid": {
    en: "invalid {option} '{value}': expected a date, YYYY-MM-DD",
    ko: "{option} '{value}' 값이 날짜가 아닙니다. 실제 날짜를 YYYY-MM-DD 형식으로 쓰십시오",
  },
  "output-invalid": {
    en: "invalid --output '{value}': expected FORMAT=FILE, with FORMAT one of: {formats}",
    ko: "--output '{value}' 값이 올바르지 않습니다. FORMAT=FILE로 쓰십시오 (FORMAT: {formats})",
  },
  "baseline-missing": {
    en: "'{file}' has no entries; 'clausegate baseline write' makes them",
    ko: "'{file}' 파일에 항목이 없습니다. 'clausegate baseline write'로 만드십시오",
  },
  "gate-invalid": {
    en: "'{file}' is not valid; correct it first",
    ko: "'{file}' 파일이 올바르지 않습니다. 먼저 바로잡으십시오",
  },
  "output-twice": {
    en: "'{file}' is named for two reports; give each a file of its own",
    ko: "보고서 두 개에 같은 파일('{file}')을 지정하였습니다. 서로 다른 파일을 지정하십시오",
  },
  "address-invalid": {
    en: "invalid --rule-pages '{value}': expected https://… without query, name or password",
    ko: "--rule-pages '{value}' 값이 올바르지 않습니다. https://…로 시작하고 질의나 계정 정보가 없는 주소를 쓰십시오",
  },
  "shard-invalid": {
    en: "invalid --shard '{value}': expected I/N, with I from 1 to N and N at most {most}",
    ko: "--shard '{value}' 값이 올바르지 않습니다. I/N으로 쓰십시오 (I는 1부터 N까지, N은 {most} 이하)",
  },
  "shard-of-vendors": {
    en: "--shard cannot be used with --vendor: the parts would not make up the whole",
    ko: "--shard와 --vendor는 함께 쓸 수 없습니다. 부분을 합쳐도 전체가 되지 않습니다",
  },
  "shard-of-change": {
    en: "--shard cannot be used with --base: a change is judged from both states as a whole, and only in the folders it touches",
    ko: "--shard와 --base는 함께 쓸 수 없습니다. 변경은 두 상태 전체를 비교해야 판정할 수 있고, 달라진 폴더만 점검하므로 나눌 필요가 없습니다",
  },
  "digest-invalid": {
    en: "invalid --manifest-digest '{value}': expected a SHA-256, 64 hexadecimal digits",
    ko: "--manifest-digest '{value}' 값이 올바르지 않습니다. SHA-256을 16진수 64자리로 쓰십시오",
  },
  "pack-exists": {
    en: "'{folder}' is not empty; name a folder that does not exist yet",
    ko: "'{folder}' 폴더가 비어 있지 않습니다. 아직 없는 폴더를 지정하십시오",
  },
  "pack-blocked": {
    en: "'{folder}' cannot be created: '{path}' is {obstacle}. Name a folder that does not exist yet",
    ko: "'{folder}' 폴더를 만들 수 없습니다. '{path}' 위치에 있는 것: {obstacle}. 아직 없는 폴더를 지정하십시오",
  },
  "pack-unusable": {
    en: "'{file}' is not the manifest of an evidence pack (see '{pointer}'), so the pack cannot be verified",
    ko: "'{file}' 파일이 증적 묶음의 목록이 아니어서 ('{pointer}' 참고) 증적 묶음을 검증할 수 없습니다",
  },
  "period-invalid": {
    en: "invalid --period '{value}': expected YYYY-MM-DD..YYYY-MM-DD, the earlier day first",
    ko: "--period '{value}' 값이 올바르지 않습니다. YYYY-MM-DD..YYYY-MM-DD 형식으로 이른 날짜를 먼저 쓰십시오",
  },
  "period-not-over": {
    en: "--period ends on {to}, after the as-of date {as_of}; end it on that date or earlier, or name a later --as-of",
    ko: "--period의 마지막 날({to})이 점검 기준일({as_of})보다 늦습니다. 기준일 이전으로 하거나 --as-of에 더 늦은 기준일을 지정하십시오",
  },
  "saved-not-json": {
    en: "'{file}' is not complete JSON; save a report with 'clausegate check --output json=report.json'",
    ko: "'{file}' 파일이 온전한 JSON이 아닙니다. 'clausegate check --output json=report.json'으로 보고서를 만드십시오",
  },
  "saved-not-report": {
    en: "'{file}' is not a report of 'clausegate check': '{pointer}' does not match report.schema.json ({keyword}). Make the report again",
    ko: "'{file}' 파일은 'clausegate check'의 보고서가 아닙니다: '{pointer}' 위치가 report.schema.json에 맞지 않습니다 ({keyword}). 보고서를 다시 만드십시오",
  },
  "saved-altered": {
    en: "'{file}' contradicts itself at '{pointer}', so it was changed after 'clausegate check' wrote it. Make the report again",
    ko: "'{file}' 파일의 '{pointer}' 내용이 서로 맞지 않습니다. 'clausegate check'가 쓴 뒤에 바뀐 파일이므로 보고서를 다시 만드십시오",
  },
  "saved-too-large": {
    en: "'{file}' is not formatted as 'clausegate check' writes it, and is too large to read at once ({bytes} bytes); use the file as it was written",
    ko: "'{file}' 파일이 'clausegate check'가 쓴 형식이 아니며 한 번에 읽기에는 너무 큽니다 ({bytes}바이트). 처음 쓰인 그대로의 파일을 사용하십시오",
  },
  "saved-rule-unknown": {
    en: "'{file}' names rule '{rule}', which is not in this version; use the version that made the report",
    ko: "'{file}' 파일의 '{rule}' 규칙이 이 버전에는 없습니다. 보고서를 쓴 버전을 사용하십시오",
  },
  "saved-tool": {
    en: "'{file}' was made by clausegate {version}, whose rules or texts differ from this version's ({own}); render it with the version that made it",
    ko: "'{file}' 파일은 규칙이나 문구가 이 버전({own})과 다른 clausegate {version}에서 만들어졌습니다. 보고서를 만든 버전으로 출력하십시오",
  },
  "merge-nothing": {
    en: "No reports to join: name the JSON reports of all parts, or --repository NAME=FILE",
    ko: "합칠 보고서를 지정하십시오: 모든 부분의 JSON 보고서, 또는 --repository NAME=FILE",
  },
  "merge-mixed": {
    en: "Join either parts or repositories, not both: '{file}' is a part, and --repository is given",
    ko: "부분과 저장소를 함께 합칠 수 없습니다. 부분의 파일 '{file}'과 --repository가 함께 지정되었습니다",
  },
  "merge-format": {
    en: "A report of several repositories cannot be in format '{format}'; use one of: {formats}",
    ko: "여러 저장소의 보고서에는 '{format}' 형식이 없습니다. 가능한 형식: {formats}",
  },
  "merge-whole": {
    en: "'{file}' is the report of a whole run, not of a part, so there is nothing to join",
    ko: "'{file}' 파일은 부분이 아니라 전체 점검의 보고서이므로 합칠 대상이 아닙니다",
  },
  "merge-part": {
    en: "'{file}' is part {index} of {count}, not a whole report; join the parts first: clausegate merge PART… --output json=FILE",
    ko: "'{file}' 파일은 전체 보고서가 아니라 전체 {count}부분 중 {index}번째입니다. 먼저 부분을 합치십시오: clausegate merge PART… --output json=FILE",
  },
  "merge-change": {
    en: "'{file}' is the report of a change, which does not judge what was there before. Use a report without --base",
    ko: "'{file}' 파일은 변경을 점검한 보고서이므로 이전부터 있던 것을 판정하지 않습니다. --base 없이 만든 보고서를 사용하십시오",
  },
  "merge-some-vendors": {
    en: "'{file}' covers some vendors only (--vendor {vendors}). Use a report made without --vendor",
    ko: "'{file}' 파일은 일부 업체만 점검한 보고서(--vendor {vendors})이므로 다른 업체에 대하여 알 수 없습니다. --vendor 없이 만든 보고서를 사용하십시오",
  },
  "merge-tool": {
    en: "'{file}' was made by clausegate {version}, whose rules or texts differ from this version's ({own}); join the parts with the version that made them",
    ko: "'{file}' 파일은 규칙이나 문구가 이 버전({own})과 다른 clausegate {version}에서 만들어졌습니다. 부분을 만든 버전으로 합치십시오",
  },
  "merge-differs": {
    en: "'{file}' and '{first}' are not from the same run: they differ in {difference} ('{theirs}', '{ours}')",
    ko: "'{file}', '{first}' 파일은 같은 점검의 결과가 아닙니다. 서로 다른 것: {difference} ('{theirs}', '{ours}')",
  },
  "merge-count": {
    en: "'{file}' is one of {theirs} parts, '{first}' is one of {ours}",
    ko: "'{file}' 파일은 전체 {theirs}부분, '{first}' 파일은 전체 {ours}부분 가운데 하나입니다",
  },
  "merge-twice": {
    en: "'{file}' and '{first}' are the same part ({index} of {count}); name each part once",
    ko: "'{file}', '{first}' 파일은 같은 부분입니다 (전체 {count}부분 중 {index}번째). 부분마다 하나씩 지정하십시오",
  },
  "merge-missing": {
    en: "Parts are missing, so the whole cannot be judged: {missing} of {count}",
    ko: "빠진 부분이 있어 전체를 판정할 수 없습니다: 전체 {count}부분 중 {missing}번째",
  },
  "merge-vendors": {
    en: "Vendors in the parts: {found}, in the inventory: {vendors}. The parts are not from the same run",
    ko: "부분에 있는 업체는 {found}곳인데 인벤토리의 업체는 {vendors}곳입니다. 같은 점검의 결과가 아닙니다",
  },
  "merge-empty": {
    en: "No records found: no part has a vendor. Judge the folder that holds the inventory ('clausegate check --root DIR')",
    ko: "기록이 없습니다: 어느 부분에도 업체가 없습니다. 인벤토리가 있는 폴더를 점검하십시오 ('clausegate check --root DIR')",
  },
  "repository-invalid": {
    en: "invalid --repository '{value}': expected NAME=FILE, the name without spaces or invisible characters, at most {most} characters",
    ko: "--repository '{value}' 값이 올바르지 않습니다. NAME=FILE로 쓰십시오 (이름은 공백이나 보이지 않는 문자 없이 {most}자 이하)",
  },
  "repository-twice": {
    en: "Repository '{name}' is named twice; name each repository once",
    ko: "'{name}' 저장소가 두 번 지정되었습니다. 저장소마다 보고서는 하나입니다",
  },
  "root-missing": {
    en: "'{root}' is not a folder; name the one that holds 'vendors' with --root DIR (GitHub Action: 'root')",
    ko: "'{root}' 폴더가 없습니다. 'vendors' 폴더가 있는 위치를 --root DIR(GitHub Action은 'root')로 지정하십시오",
  },
  "input-missing": {
    en: "'{path}' does not exist; correct the path and run again",
    ko: "'{path}' 파일이나 폴더가 없습니다. 경로를 바로잡은 뒤 다시 실행하십시오",
  },
  "input-unreadable": {
    en: "'{path}' cannot be read ({reason}); make it readable and run again",
    ko: "'{path}' 경로를 읽을 수 없습니다 ({reason}). 읽을 수 있게 한 뒤 다시 실행하십시오",
  },
  "nothing-found": {
    en: "No records found: no vendor folder below '{folder}/'. Add a vendor with 'clausegate add vendor', 'clausegate import' (a spreadsheet) or 'clausegate draft' (a contract); 'clausegate init' sets up a repository. If there are records, name the folder that holds '{folder}' with --root DIR (GitHub Action: 'root')",
    ko: "기록이 없습니다: '{folder}/' 아래에 업체 폴더가 없습니다. 'clausegate add vendor', 'clausegate import'(업체 목록), 'clausegate draft'(계약서)로 업체를 추가하십시오. 저장소를 처음 준비할 때는 'clausegate init'을 사용합니다. 기록이 있다면 '{folder}' 폴더가 있는 위치를 --root DIR(GitHub Action은 'root')로 지정하십시오",
  },
  "vendor-unknown": {
    en: "There is no vendor '{vendor}': {inventory}/{vendor}/ does not exist",
    ko: "'{vendor}' 업체가 없습니다: {inventory}/{vendor}/ 폴더가 존재하지 않습니다",
  },
  "vendor-not-id": {
    en: "'{vendor}' is not a vendor id, so {inventory}/{vendor}/ is no vendor's folder. Name the folder and the record's 'id' with lower-case letters, digits and single hyphens; the vendor's own name goes into 'name'",
    ko: "'{vendor}'은(는) 업체 id가 될 수 없어 {inventory}/{vendor}/ 폴더를 업체로 보지 않습니다. 폴더 이름과 기록의 'id'는 영문 소문자, 숫자, 하이픈으로 짓고, 업체의 상호는 'name'에 적으십시오",
  },
  "vendor-guidelines": {
    en: "'{vendor}' is not a vendor: {inventory}/{vendor}/ holds the organisation's guidelines. Name a vendor by its id",
    ko: "'{vendor}' 폴더는 업체가 아니라 조직의 내부 지침을 두는 곳입니다 ({inventory}/{vendor}/). 업체 id를 지정하십시오",
  },
  "dossier-unusable": {
    en: "The records of '{vendor}' have problems, so there is no dossier; correct the places below (problems: {count})",
    ko: "'{vendor}' 업체의 기록에 문제가 있어 점검 기록(dossier)을 만들지 않았습니다. 아래 위치를 바로잡으십시오 (문제 {count}건)",
  },
  "document-outside": {
    en: "'{path}' is outside this folder's repository, so a record cannot name it; put the file into the repository, and run this in the record's folder",
    ko: "'{path}' 파일이 현재 폴더의 저장소 밖에 있어 기록에 적을 수 없습니다. 파일을 저장소에 넣고 기록 파일이 있는 폴더에서 실행하십시오",
  },
  "document-unread": {
    en: "'{path}' cannot be read ({unread}). Use a version whose text can be read: a PDF with text, DOCX, HWPX, HWP, Markdown or plain text",
    ko: "'{path}' 문서를 읽을 수 없습니다 ({unread}). 본문을 읽을 수 있는 문서(텍스트가 있는 PDF, DOCX, HWPX, HWP, Markdown, 일반 텍스트)를 사용하십시오",
  },
  "document-unnameable": {
    en: "A record cannot name '{path}': a path has no backslash and no control character, does not begin with '~' or a drive, and is at most 1024 characters long; rename the file",
    ko: "'{path}' 파일은 기록에 적을 수 없습니다. 경로에는 역슬래시와 제어 문자를 쓸 수 없고, '~'나 드라이브 이름으로 시작할 수 없으며, 1024자를 넘을 수 없습니다. 파일 이름을 바꾸십시오",
  },
  "register-unread": {
    en: "'{path}' cannot be read ({unread}). Save it as XLSX, CSV, HTML or Markdown, without a password",
    ko: "'{path}' 파일을 읽을 수 없습니다 ({unread}). 암호 없이 XLSX, CSV, HTML, Markdown 가운데 하나로 저장하십시오",
  },
  "register-quote-open": {
    en: "'{path}', line {line}: a quotation mark opens and never closes. Close it, or save the file as CSV again",
    ko: "'{path}' 파일 {line}행에서 시작한 큰따옴표가 닫히지 않았습니다. 따옴표를 닫거나 CSV로 다시 저장하십시오",
  },
  "register-without-vendors": {
    en: "'{path}' has no table with a column for the vendor, so nothing was imported. Name the column: --map \"COLUMN=vendor\" (headings found: {headings})",
    ko: "'{path}' 파일에 업체(수탁자) 열이 있는 표가 없어 가져오지 않았습니다. 열을 지정하십시오: --map \"열 이름=vendor\" (찾은 제목: {headings})",
  },
  "column-map-invalid": {
    en: "invalid --map '{value}': expected COLUMN=FIELD, with FIELD x-NAME or one of: {fields}",
    ko: "--map '{value}' 값이 올바르지 않습니다. 열 이름=FIELD로 쓰십시오 (FIELD: x-이름, {fields})",
  },
  "column-unknown": {
    en: "--map: no table has a column '{name}' (columns: {known})",
    ko: "--map: '{name}' 열이 있는 표가 없습니다. 있는 열: {known}",
  },
  "name-id-invalid": {
    en: "invalid --id '{value}': expected NAME=ID, with ID in lower-case letters, digits and single hyphens, a letter among them, at most 64 characters, each used once",
    ko: "--id '{value}' 값이 올바르지 않습니다. 이름=id로 쓰십시오 (id는 영문 소문자, 숫자, 하이픈으로 64자까지. 영문자가 있어야 하며 한 번만 쓸 수 있음)",
  },
  "name-unknown": {
    en: "--id: the register names no vendor or service '{name}' to which an id can be given (vendors: {known})",
    ko: "--id: 대장에 id를 정할 수 있는 업체나 업무 '{name}'이(가) 없습니다. 있는 업체: {known}",
  },
  "records-unreadable": {
    en: "Existing records cannot be read, so nothing was imported; correct the places below first",
    ko: "기존 기록을 읽을 수 없어 가져오지 않았습니다. 먼저 아래 위치를 바로잡으십시오",
  },
  "import-outdated": {
    en: "'{path}' has changed since the plan was made; nothing was written. Run the command again",
    ko: "계획을 만든 뒤에 '{path}' 파일이 바뀌어 저장하지 않았습니다. 명령을 다시 실행하십시오",
  },
  "records-not-there": {
    en: "no record file (.yaml, .yml) of '{inventory}/' at '{path}'; name a record file, or a folder with records",
    ko: "'{path}' 위치에 '{inventory}/'의 기록 파일(.yaml, .yml)이 없습니다. 기록 파일이나 기록이 있는 폴더를 지정하십시오",
  },
  "records-changed": {
    en: "'{path}' changed in the meantime, so nothing was written; run again",
    ko: "실행 중에 '{path}' 파일이 바뀌어 저장하지 않았습니다. 다시 실행하십시오",
  },
  "record-anchored": {
    en: "'{path}' has an anchor (&) or alias (*) at '{place}', so a change there would change other places too; nothing was written. Write the value out, or edit the file by hand",
    ko: "'{path}' 파일의 '{place}' 위치에 앵커(&)나 별칭(*)이 있어 다른 곳까지 함께 바뀔 수 있으므로 저장하지 않았습니다. 값을 풀어서 적거나 파일을 직접 수정하십시오",
  },
  "record-not-editable": {
    en: "'{place}' in '{path}' cannot be changed without touching other parts of the file; nothing was written. Edit the file by hand",
    ko: "'{path}' 파일의 '{place}' 위치만 따로 바꿀 수 없는 형식이어서 저장하지 않았습니다. 파일을 직접 수정하십시오",
  },
  "record-refused": {
    en: "Nothing was written, since it would not be valid: {place}: {message}. {remedy}",
    ko: "올바르지 않은 기록이 되므로 저장하지 않았습니다: {place}: {message}. {remedy}",
  },
  "record-id-taken": {
    en: "'{id}' exists already in '{path}'; nothing was written. Choose another id with --{option}, or edit that record",
    ko: "'{id}' 기록이 이미 '{path}' 파일에 있어 저장하지 않았습니다. --{option} 옵션으로 다른 id를 정하거나 기존 기록을 수정하십시오",
  },
  "guideline-missing": {
    en: "No guideline is recorded in '{inventory}/_guidelines'; nothing was written. Add the one that was followed first: clausegate add guideline",
    ko: "'{inventory}/_guidelines'에 지침 기록이 없어 저장하지 않았습니다. 선정에 적용한 지침부터 추가하십시오: clausegate add guideline",
  },
  "selection-recorded": {
    en: "Service '{service}' has {keys} in '{path}'; nothing was written. This command adds what is absent: change what is there in that file",
    ko: "'{path}'의 '{service}' 업무에 이미 있어 저장하지 않았습니다: {keys}. 이 명령은 없는 항목만 추가합니다. 있는 값은 그 파일에서 바꾸십시오",
  },
  "record-id-missing": {
    en: "No id can be made of '{name}'; choose one with --{option}: lower-case letters, digits and hyphens",
    ko: "'{name}' 이름으로는 id를 만들 수 없습니다. --{option} 옵션으로 정하십시오(영문 소문자, 숫자, 하이픈)",
  },
  "record-service-missing": {
    en: "--vendor and --service belong together: name both to write a record, or neither to print",
    ko: "--vendor와 --service는 함께 지정합니다. 기록하려면 둘 다, 출력만 하려면 둘 다 빼고 실행하십시오",
  },
  "document-taken": {
    en: "'{path}' is another file than '{named}'; nothing was written. Rename the document, or put it below the vendor's folder yourself and name it there",
    ko: "'{path}' 위치에 '{named}' 문서와 다른 파일이 있어 저장하지 않았습니다. 문서 이름을 바꾸거나 업체 폴더 아래에 직접 두고 그 경로를 지정하십시오",
  },
  interrupted: {
    en: "Interrupted; nothing was written",
    ko: "중단하였습니다. 저장한 것은 없습니다",
  },
  "value-missing": {
    en: "{options} is missing; name it, or run the command on a terminal, which asks for it",
    ko: "필요한 값이 없습니다: {options}. 옵션으로 지정하거나, 질문에 답할 수 있는 터미널에서 실행하십시오",
  },
  "value-refused": {
    en: "invalid --{option} '{value}': {reason}",
    ko: "--{option} '{value}' 값이 올바르지 않습니다. {reason}",
  },
  "value-not-allowed": {
    en: "invalid --{option} '{value}'; use one of: {allowed}",
    ko: "--{option} '{value}' 값이 올바르지 않습니다. 가능한 값: {allowed}",
  },
  "review-nothing": {
    en: "No proposed clause of '{vendor}' matches '{selector}'; 'clausegate review {vendor} --list' shows them",
    ko: "'{vendor}' 업체에는 '{selector}'에 해당하는 제안 조항이 없습니다. 'clausegate review {vendor} --list'로 확인하십시오",
  },
  "review-unknown": {
    en: "invalid '{selector}': expected all, or CONTRACT:REQUIREMENT, several separated by commas",
    ko: "'{selector}' 값이 올바르지 않습니다. all 또는 계약:요구사항을 쓰고, 여럿이면 쉼표로 구분하십시오",
  },
  "review-whole-clause": {
    en: "The clause at {place} is proposed for several requirements together: {requirements}. Name all of them, or divide it in the file; nothing was written",
    ko: "{place} 조항은 여러 요구사항에 함께 제안되어 있습니다: {requirements}. 모두 지정하거나 파일에서 조항을 나누십시오. 저장한 것은 없습니다",
  },
  "check-by-missing": {
    en: "--by is missing, so nothing is recorded: name the mailbox of the role that compares, such as --by privacy-team@example.com",
    ko: "'--by'가 없으면 기록하지 않습니다. 대조하는 담당 조직의 공용 메일 주소를 지정하십시오 (예: --by privacy-team@example.com)",
  },
  "check-by-invalid": {
    en: "invalid --by '{value}': expected the mailbox of the role that compares, such as privacy-team@example.com",
    ko: "--by '{value}' 값이 메일 주소가 아닙니다. 대조하는 담당 조직의 공용 메일 주소를 지정하십시오 (예: privacy-team@example.com)",
  },
  "check-document-unknown": {
    en: "No contract of '{vendor}' has a document '{name}' (documents: {known})",
    ko: "'{vendor}' 업체의 계약에 '{name}' 문서가 없습니다. 있는 문서: {known}",
  },
  "check-token-unknown": {
    en: "Token '{token}' matches no clause that is left to compare: the clause or its document has changed, or it was already recorded. Nothing was written; run 'clausegate evidence check {vendor}' and read its output again",
    ko: "'{token}' 토큰에 해당하는 대조할 조항이 없어 저장하지 않았습니다. 조항이나 문서가 바뀌었거나 이미 기록된 조항입니다. 'clausegate evidence check {vendor}'를 실행하여 표시된 내용을 다시 확인하십시오",
  },
  "check-outdated": {
    en: "The clause or its document has changed since it was shown ({place}); the answer was not recorded. Run the command again",
    ko: "표시한 뒤에 조항이나 문서가 바뀌어({place}) 답을 기록하지 않았습니다. 명령을 다시 실행하십시오",
  },
  "rule-unknown": {
    en: "There is no rule or requirement '{name}'; 'clausegate rules' lists them",
    ko: "'{name}' 규칙이나 요구사항이 없습니다. 'clausegate rules'로 목록을 볼 수 있습니다",
  },
  "rule-without-clauses": {
    en: "{rule} ({requirement}) is not met by clauses of a contract; name a rule of SEC, PII or DEV",
    ko: "{rule}({requirement})은 계약 조항으로 충족하는 항목이 아닙니다. SEC, PII, DEV 항목을 지정하십시오",
  },
  "waivers-invalid": {
    en: "{place}: {message}. Correct it first; problems in the file: {count}",
    ko: "{place}: {message}. 먼저 바로잡으십시오 (파일의 문제 {count}건)",
  },
  "waiver-refused": {
    en: "{reason}. See 'clausegate waivers add --help'",
    ko: "{reason}. 'clausegate waivers add --help'를 참고하십시오",
  },
  "waivers-not-extendable": {
    en: "No entry can be added to '{path}' as it is written (an anchor, for example); write the list with one '- ' for each waiver, or add the entry by hand",
    ko: "'{path}' 파일은 항목을 추가할 수 없는 형식(예: 앵커)으로 쓰여 있습니다. 목록을 '- '로 시작하는 줄로 바꾸거나 항목을 직접 추가하십시오",
  },
  "action-invalid": {
    en: "invalid --action '{value}': expected OWNER/NAME@COMMIT with the 40 digits of the commit to pin; a tag or branch can be moved by others",
    ko: "--action '{value}' 값이 올바르지 않습니다. OWNER/NAME@COMMIT 형식으로 고정할 커밋 40자리를 쓰십시오. 태그와 브랜치는 다른 사람이 옮길 수 있습니다",
  },
  "owner-invalid": {
    en: "invalid --owner '{value}': expected @user, @group/team or a mailbox",
    ko: "--owner '{value}' 값이 올바르지 않습니다. @사용자, @그룹/팀 또는 메일 주소를 쓰십시오",
  },
  "language-unknown": {
    en: "'{value}' is no language of the texts: {languages}",
    ko: "'{value}'은(는) 표시 언어가 아닙니다. 가능한 값: {languages}",
  },
  "init-folder": {
    en: "'{path}' cannot stand in patterns and jobs as it is; use a folder of letters, digits, '.', '_' and '-' that begins with a letter or digit",
    ko: "'{path}' 경로는 패턴과 작업 파일에 그대로 쓸 수 없습니다. 문자, 숫자, '.', '_', '-'로 이루어지고 문자나 숫자로 시작하는 폴더를 쓰십시오",
  },
  "init-inventory": {
    en: "clausegate.yaml exists and says that the records are in '{found}', not in '{wanted}'; omit --inventory, or change the file",
    ko: "clausegate.yaml이 이미 있고 기록 폴더가 '{wanted}'이(가) 아니라 '{found}'입니다. --inventory를 빼거나 파일을 수정하십시오",
  },
  "init-unconfirmed": {
    en: "There is no terminal to ask on, so nothing was written; add --yes to write the files, or --dry-run to see them",
    ko: "물어볼 터미널이 없어 저장하지 않았습니다. 저장하려면 --yes, 미리 보려면 --dry-run을 추가하십시오",
  },
  "init-stopped": {
    en: "Stopped at a question; nothing was written. Run 'clausegate init' again",
    ko: "질문에서 멈추었고 저장한 것이 없습니다. 'clausegate init'을 다시 실행하십시오",
  },
  "init-failed": {
    en: "'{path}' cannot be written ({reason}). Written before: {written}. Remove the cause and run 'clausegate init' again; it keeps what exists",
    ko: "'{path}' 파일을 저장할 수 없습니다 ({reason}). 그 전에 저장한 파일: {written}. 원인을 해결한 뒤 'clausegate init'을 다시 실행하십시오. 이미 있는 파일은 그대로 둡니다",
  },
  "schema-unknown": {
    en: "There is no schema '{name}' (schemas: {known})",
    ko: "'{name}' 스키마가 없습니다. 있는 스키마: {known}",
  },
  "policy-missing": {
    en: "The policy file '{file}' is missing; reinstall clausegate",
    ko: "정책 파일이 없습니다: {file}. clausegate를 다시 설치하십시오",
  },
  "policy-altered": {
    en: "The policy file '{file}' differs from the one that was built; reinstall clausegate, or run 'npm run build' after changing policies",
    ko: "정책 파일이 빌드된 것과 다릅니다: {file}. clausegate를 다시 설치하거나, 정책을 고쳤다면 'npm run build'를 실행하십시오",
  },
  "policy-failed": {
    en: "The policy could not be evaluated for {dossier}: {reason}. Nothing was judged; please report this",
    ko: "{dossier} 점검 중 정책을 평가하지 못했습니다: {reason}. 판정하지 않았으니 이 내용을 알려 주십시오",
  },
  "cache-failed": {
    en: "The cache cannot be used: '{path}' ({reason}). Name another folder, or omit `--cache`: it is optional",
    ko: "캐시를 사용할 수 없습니다: '{path}' ({reason}). 다른 폴더를 지정하거나 `--cache`를 빼십시오. 캐시가 없어도 됩니다",
  },
  "cache-key-short": {
    en: "CLAUSEGATE_CACHE_KEY is shorter than {count} characters; anyone who guesses it can forge verdicts",
    ko: "CLAUSEGATE_CACHE_KEY가 {count}자보다 짧습니다. 추측한 사람이 판정을 위조할 수 있습니다",
  },
  "worker-failed": {
    en: "A judging thread ended early: {reason}. Nothing was judged; try again with `--workers 1`",
    ko: "점검을 맡은 스레드가 결과를 내기 전에 끝났습니다: {reason}. 판정하지 않았으니 `--workers 1`로 다시 실행하십시오",
  },
  "output-failed": {
    en: "'{path}' cannot be written ({reason}), and no file was changed; remove the cause and run it again, or name a file in a folder that exists and can be written",
    ko: "'{path}' 파일을 저장할 수 없습니다 ({reason}). 바뀐 파일은 없습니다. 원인을 해결한 뒤 다시 실행하거나, 저장할 수 있는 폴더의 파일을 지정하십시오",
  },
  "output-partly": {
    en: "'{path}' cannot be written ({reason}). Written before, each whole: {written}. Remove the cause and run it again; look at what changed with 'git diff'",
    ko: "'{path}' 파일을 저장할 수 없습니다 ({reason}). 그 전에 온전히 저장한 파일: {written}. 원인을 해결한 뒤 다시 실행하십시오. 바뀐 내용은 'git diff'로 볼 수 있습니다",
  },
  "output-inside": {
    en: "'{path}' is inside the inventory '{inventory}/', where the next run would judge it as records; name a folder outside with {option}",
    ko: "'{path}' 폴더가 인벤토리 '{inventory}/' 안에 있어 다음 점검에서 기록으로 취급됩니다. {option}에 인벤토리 밖의 폴더를 지정하십시오",
  },
  "output-in-git": {
    en: "'{path}' is inside '{folder}', where Git keeps the repository itself; name a folder outside with {option}",
    ko: "'{path}' 폴더가 Git이 저장소 데이터를 보관하는 '{folder}' 안에 있습니다. {option}에 그 밖의 폴더를 지정하십시오",
  },
  "output-closed": {
    en: "The output was closed before the report was written",
    ko: "보고서를 다 쓰기 전에 출력이 닫혔습니다",
  },
  "config-invalid": {
    en: "The configuration is not valid, so nothing was judged; correct the places below and run again",
    ko: "설정 파일이 올바르지 않아 판정하지 않았습니다. 아래 위치를 바로잡은 뒤 다시 실행하십시오",
  },
  "git-missing": {
    en: "There is no 'git' on PATH; install Git, or add its folder to PATH as an absolute path ('git --version' shows whether it is there)",
    ko: "PATH에 'git'이 없습니다. Git을 설치하거나 Git이 있는 폴더를 절대 경로로 PATH에 추가하십시오 ('git --version'으로 확인)",
  },
  "git-unstartable": {
    en: "Git cannot be started ({reason}); 'git --version' shows whether it runs",
    ko: "Git을 실행할 수 없습니다 ({reason}). 'git --version'으로 실행되는지 확인하십시오",
  },
  "git-failed": {
    en: "Git could not read the repository: {reason}. 'git fsck' checks it",
    ko: "Git이 저장소를 읽지 못했습니다: {reason}. 'git fsck'로 저장소를 점검하십시오",
  },
  "repository-missing": {
    en: "'{root}' is not in the work tree of a Git repository; name a folder of one with --root DIR, or a bare repository with --git-dir DIR",
    ko: "'{root}' 폴더는 Git 저장소의 작업 트리 안에 있지 않습니다. --root DIR로 저장소의 폴더를, --git-dir DIR로 베어(bare) 저장소를 지정하십시오",
  },
  "repository-nested": {
    en: "'{root}' belongs to '{nested}', a repository inside the one at '{top}'; run the command there, or name it with --git-dir DIR (GitHub Actions: check both out side by side, with 'path')",
    ko: "'{root}' 폴더는 '{top}' 저장소 안에 있는 다른 저장소 '{nested}'에 속합니다. 그 폴더에서 실행하거나 --git-dir DIR로 지정하십시오 (GitHub Actions: 'path'로 두 저장소를 나란히 체크아웃)",
  },
  "checkout-sparse": {
    en: "Sparse checkout: {count} files below '{inventory}' are not on disk (for example '{file}'). Judge the commit with --head HEAD, or get the files: git sparse-checkout disable",
    ko: "희소 체크아웃(sparse checkout)이어서 '{inventory}' 아래의 파일 {count}개가 디스크에 없습니다 (예: '{file}'). --head HEAD로 커밋을 판정하거나 git sparse-checkout disable로 파일을 가져오십시오",
  },
  "repository-unsafe": {
    en: "Git refuses the repository of '{root}' because another user owns it; if you trust it, run: git config --global --add safe.directory {folder}",
    ko: "'{root}' 저장소의 소유자가 달라 Git이 읽기를 거부했습니다. 신뢰하는 저장소라면 다음을 실행하십시오: git config --global --add safe.directory {folder}",
  },
  "ref-invalid": {
    en: "invalid revision '{ref}': expected one branch, tag or commit id ('git log --oneline' lists commits)",
    ko: "'{ref}' 값이 리비전이 아닙니다. 브랜치, 태그, 커밋 id 중 하나를 쓰십시오 ('git log --oneline'으로 커밋 목록 확인)",
  },
  "ref-unknown": {
    en: "There is no commit '{ref}' in this clone; correct the name, or fetch it: {command}",
    ko: "이 저장소에 '{ref}' 커밋이 없습니다. 이름을 바로잡거나 다음으로 가져오십시오: {command}",
  },
  "ref-not-fetched": {
    en: "There is no commit '{ref}' in this shallow clone; fetch it: {command} (actions/checkout: 'fetch-depth: 2' for a pull request, 'fetch-depth: 0' for all history)",
    ko: "이력 일부만 받은(shallow) 저장소여서 '{ref}' 커밋이 없습니다. 다음으로 가져오십시오: {command} (actions/checkout: 풀 리퀘스트는 'fetch-depth: 2', 전체 이력은 'fetch-depth: 0')",
  },
  "ref-ambiguous": {
    en: "'{ref}' matches several ids; write more digits ('git rev-parse {ref}' lists them)",
    ko: "'{ref}'(으)로 시작하는 id가 여러 개입니다. 더 길게 쓰십시오 ('git rev-parse {ref}'로 목록 확인)",
  },
  "ref-tag": {
    en: "'{ref}' is a tag, and a change is judged against branches; if you mean the tag, write refs/tags/{ref}",
    ko: "'{ref}'은(는) 태그입니다. 변경은 브랜치를 기준으로 점검하므로 태그를 지정하려면 refs/tags/{ref}로 쓰십시오",
  },
  "index-unmerged": {
    en: "The index has unmerged files, so nothing can be committed; resolve the conflicts and 'git add' the files",
    ko: "인덱스에 병합되지 않은 파일이 있어 커밋할 수 없습니다. 충돌을 해결하고 'git add'로 추가하십시오",
  },
  "staged-not-head": {
    en: "--staged judges the index; omit --head and --git-dir",
    ko: "--staged는 인덱스를 점검합니다. --head와 --git-dir은 빼십시오",
  },
  "ref-two": {
    en: "'{ref}' is ambiguous: {refs}; write the full name",
    ko: "'{ref}' 이름이 둘을 가리킵니다: {refs}. 전체 이름을 쓰십시오",
  },
  "history-missing": {
    en: "This shallow clone ends before the common ancestor of {base} and {head}; fetch more history: git fetch --unshallow, or git fetch --deepen=100 (actions/checkout: 'fetch-depth: 0')",
    ko: "이력 일부만 받은(shallow) 저장소여서 {base}, {head} 커밋의 공통 조상을 찾을 수 없습니다. 이력을 더 가져오십시오: git fetch --unshallow 또는 git fetch --deepen=100 (actions/checkout: 'fetch-depth: 0')",
  },
  "histories-unrelated": {
    en: "{base} and {head} have no common ancestor; name the base where the change began ('git log --oneline --graph {base} {head}' shows both)",
    ko: "{base}, {head} 커밋에 공통 조상이 없습니다. 변경이 시작된 기준 커밋을 지정하십시오 ('git log --oneline --graph {base} {head}'로 확인)",
  },
  "history-shallow": {
    en: "Shallow clone: the history is incomplete. Fetch all of it: {command} (actions/checkout: 'fetch-depth: 0')",
    ko: "이력 일부만 받은(shallow) 저장소여서 전체 이력을 알 수 없습니다. 모두 가져오십시오: {command} (actions/checkout: 'fetch-depth: 0')",
  },
  "history-empty": {
    en: "There is no commit on or before {until}; name a later day with {option} ('git log --first-parent --reverse' shows the first)",
    ko: "{until} 또는 그 이전의 커밋이 없습니다. {option} 옵션에 더 늦은 날을 지정하십시오 ('git log --first-parent --reverse'로 첫 커밋 확인)",
  },
  "history-reversed": {
    en: "--since {since} is after {until}, the last day of the history; name an earlier --since or a later --until",
    ko: "--since {since}이(가) 이력의 마지막 날인 {until}보다 늦습니다. --since에 더 이른 날짜나 커밋을, 또는 --until에 더 늦은 끝을 지정하십시오",
  },
  "history-not-on-line": {
    en: "'{ref}' is not on the first-parent history; name a commit that 'git log --first-parent' lists, or a day",
    ko: "'{ref}' 커밋은 첫 번째 부모를 따르는 이력에 없습니다. 'git log --first-parent' 목록의 커밋이나 날짜를 지정하십시오",
  },
  "history-two-ends": {
    en: "--ref and --until both name the last commit of the history; give one of them, or a day with --until",
    ko: "--ref와 --until이 모두 이력의 끝 커밋을 지정합니다. 하나만 쓰거나 --until에 날짜를 지정하십시오",
  },
  "signers-inside": {
    en: "'{file}' is inside the judged repository, so whoever can write there would choose the trusted signers. Keep allowed signers outside it",
    ko: "'{file}' 파일이 점검 대상 저장소 안에 있어, 저장소에 쓸 수 있는 사람이 신뢰할 서명자를 정하게 됩니다. 서명자 목록은 저장소 밖에 두십시오",
  },
  "rule-not-asked": {
    en: "{rule} is an operating rule and does not apply to vendors; 'clausegate rules' lists those that do",
    ko: "{rule} 규칙은 운영 규칙이므로 업체에 적용되지 않습니다. 'clausegate rules'에서 업체에 적용되는 규칙을 확인하십시오",
  },
  "object-missing": {
    en: "Object {object} ('{path}') is not in this clone; if it is a partial clone, fetch the rest: git fetch --refetch --no-filter origin (otherwise 'git fsck' shows the damage)",
    ko: "객체 {object} ('{path}')이(가) 이 저장소에 없습니다. 부분(partial) 저장소라면 나머지를 가져오십시오: git fetch --refetch --no-filter origin (아니라면 'git fsck'로 손상을 확인)",
  },
  "tree-invalid": {
    en: "The Git tree of '{path}' has an entry that Git never makes ('{name}'); nothing was judged. 'git fsck' shows it",
    ko: "'{path}' 폴더의 Git 트리에 Git이 만들지 않는 항목('{name}')이 있어 판정하지 않았습니다. 'git fsck'로 확인하십시오",
  },
  "tree-too-large": {
    en: "The Git tree of '{path}' has too many entries or too long paths; nothing was judged. 'git ls-tree -r --name-only HEAD' lists them",
    ko: "'{path}' 폴더의 Git 트리에 항목이 너무 많거나 경로가 너무 길어 판정하지 않았습니다. 'git ls-tree -r --name-only HEAD'로 목록을 확인하십시오",
  },
  "runner-missing": {
    en: "{name} is not set, so this is not a GitHub Actions runner; use 'clausegate check' here",
    ko: "{name} 환경 변수가 없으므로 GitHub Actions 러너가 아닙니다. 여기서는 'clausegate check'를 사용하십시오",
  },
  "input-unknown": {
    en: "There is no input '{name}'; action.yml lists the inputs",
    ko: "'{name}' 입력은 없습니다. action.yml에서 입력 목록을 확인하십시오",
  },
  "input-invalid": {
    en: "invalid input '{name}': expected {expected}, found '{value}'",
    ko: "'{name}' 입력에 '{value}' 값을 쓸 수 없습니다. 가능한 값: {expected}",
  },
  "event-unreadable": {
    en: "The event that started this run cannot be read: {reason}. Nothing was judged",
    ko: "실행을 시작한 이벤트를 읽을 수 없어 판정하지 않았습니다: {reason}",
  },
  "event-refused": {
    en: "The event '{event}' runs with the permissions and files of the default branch: it would judge that branch instead of the pull request, or give its author these permissions. Use 'on: pull_request'",
    ko: "'{event}' 이벤트는 기본 브랜치의 권한과 파일로 실행됩니다. 풀 리퀘스트가 아닌 기본 브랜치를 점검하거나 작성자에게 그 권한을 넘기게 되므로 'on: pull_request'를 사용하십시오",
  },
  "event-unsupported": {
    en: "The event '{event}' does not say what to judge; use one of: {events}",
    ko: "'{event}' 이벤트로는 점검 대상을 알 수 없습니다. 다음 중 하나를 사용하십시오: {events}",
  },
  "base-not-fetched": {
    en: "The base commit ({commit}) is not in this clone and could not be fetched: {reason}. Set 'fetch-depth: 2' for actions/checkout, or give the Action a 'token' that may read the repository",
    ko: "기준이 되는 커밋({commit})이 이 저장소에 없고 가져오지도 못했습니다: {reason}. actions/checkout에 'fetch-depth: 2'를 설정하거나, 저장소를 읽을 수 있는 'token'을 지정하십시오",
  },
  "event-head-missing": {
    en: "The checked-out commit ({commit}) neither is nor contains {head}, the head of this event, so nothing was judged. It may be the merge commit of an older head: run the workflow again, or name the commit to judge with 'head'",
    ko: "체크아웃된 커밋({commit})이 이 이벤트의 헤드 커밋 {head}이(가) 아니고 이를 포함하지도 않아 판정하지 않았습니다. 이전 헤드의 병합 커밋일 수 있으니 워크플로를 다시 실행하거나, 점검할 커밋을 'head'로 지정하십시오",
  },
  "group-base-unknown": {
    en: "The commit where this merge group left {branch} is not known, so nothing was judged ({reason}). Give the Action a 'token' that may read the repository, or set 'fetch-depth: 0' for actions/checkout",
    ko: "이 병합 그룹이 {branch}에서 갈라진 커밋을 알 수 없어 판정하지 않았습니다({reason}). 저장소를 읽을 수 있는 'token'을 지정하거나 actions/checkout에 'fetch-depth: 0'을 설정하십시오",
  },
  "group-merged": {
    en: "{branch} already contains {head}, the head of this merge group, so there is no earlier state to compare with and nothing was judged. Name one with 'base'",
    ko: "{branch}에 이 병합 그룹의 헤드 커밋 {head}이(가) 이미 있습니다. 비교할 이전 상태가 없어 판정하지 않았습니다. 기준 커밋을 'base'로 지정하십시오",
  },
};

/** One line with the error and the remedy. */
export function runErrorText({ code, args, texts: own }: RunError): Localized {
  return byLanguage((language) => {
    const hint = "suggestion" in args ? didYouMean[language] : "";
    const inLanguage = Object.entries(own).map(([name, text]) => [name, text[language]]);
    return fillIn(texts[code][language] + hint, { ...args, ...Object.fromEntries(inLanguage) }, { language });
  });
}

/** All lines for a person: the error, and each problem as `file:line:column: message — remedy`. */
export function runErrorLines(error: RunError): Localized[] {
  return [runErrorText(error), ...error.problems.map(problemLine)];
}

function problemLine(problem: Problem): Localized {
  const { file, location } = problem;
  const { message, remedy } = localizedProblemTexts(problem);
  const place = location ? `${file}:${location.line}:${location.column}` : file;
  return byLanguage((language) => `${place}: ${message[language]} — ${remedy[language]}`);
}
