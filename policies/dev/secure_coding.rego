# METADATA
# scope: package
# title: "The agreement names a secure-coding standard and development procedure"
# description: "Many vulnerabilities are written into the code, and a known standard avoids them. The agreement names the secure-coding standard and the development-security procedure that the developer follows."
# related_resources:
#   - ref: https://isms.kisa.or.kr
#     description: "ISMS-P certification criteria guide"
# custom:
#   id: DEV-02
#   requirement: secure-coding
#   group: DEV
#   severity: error
#   basis: guideline
#   ko:
#     title: "안전한 코딩 표준(시큐어코딩)과 개발보안 절차의 준수를 계약에 명시"
#     description: "취약점의 상당수는 코드 작성 단계에서 생기며 표준을 지키면 예방할 수 있습니다. 외부자가 따를 안전한 코딩 표준(시큐어코딩)과 개발보안 절차를 계약에 정하여야 합니다."
#   cites:
#     - {text: guide, criterion: "2.3.2", check_item: 3}
#   cases:
#     missing:
#       en: "No clause on record for service '{service}' requires a secure-coding standard and development-security procedure"
#       ko: "'{service}' 업무의 계약에 안전한 코딩 표준(시큐어코딩) 및 개발보안 절차 조항이 기록되어 있지 않음"
#   remedy:
#     en: "Name in the agreement the coding standard and the steps of the procedure, then add an entry to `clauses` with its `document`, `article` or `page`, and `covers: [secure-coding]`. Check that `development` is stated correctly for the service."
#     ko: "적용할 안전한 코딩 표준(시큐어코딩)과 단계별 개발보안 절차를 계약에 명시한 뒤 `clauses`에 `document`, `article`(또는 `page`), `covers: [secure-coding]` 값을 갖춘 항목을 추가합니다. 해당 업무의 `development` 값이 사실과 맞는지도 확인합니다."
#   frameworks:
#     iso-27001: ["A.5.20", "A.8.25", "A.8.28"]
#     nist-800-53: ["SA-9a", "SA-15", "SA-11(1)"]
#     nist-csf: ["GV.SC-05"]
package clausegate.dev.secure_coding

import rego.v1

import data.clausegate.lib.result
import data.clausegate.lib.terms

findings contains finding if {
	some i in terms.unmet["secure-coding"]
	finding := result.missing("DEV-02", i)
}
