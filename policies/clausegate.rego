# METADATA
# title: ISMS-P 2.3.2, security in contracts with outside parties
# description: The answers about one dossier. Every rule is a package of its own below its group.
# scope: subpackages
# schemas:
#   - input: schema.input
# custom:
#   groups:
#     SEL:
#       title: {en: "Selection", ko: "업체 선정"}
#       applies: {en: "active services that touch important information or personal data", ko: "중요정보 또는 개인정보를 다루는 진행 중인 업무"}
#     AGR:
#       title: {en: "Agreement", ko: "계약"}
#       applies: {en: "every active service", ko: "진행 중인 모든 업무"}
#     SEC:
#       title: {en: "Security terms", ko: "보안 요구사항"}
#       applies: {en: "every active service; a single item may be declared not applicable with a reason", ko: "진행 중인 모든 업무. 개별 항목은 사유를 적어 해당 없음으로 둘 수 있음"}
#     PII:
#       title: {en: "Personal-data terms", ko: "개인정보 처리위탁 법정 기재사항"}
#       applies: {en: "active services that process or can access personal data; no item may be declared not applicable", ko: "개인정보를 처리하거나 접근할 수 있는 진행 중인 업무. 해당 없음으로 둘 수 없음"}
#     DEV:
#       title: {en: "Development terms", ko: "개발 보안 요구사항"}
#       applies: {en: "active services that develop an information system", ko: "정보시스템을 개발하는 진행 중인 업무"}
#     EVD:
#       title: {en: "Evidence", ko: "증적"}
#       applies: {en: "every document and clause that a record names", ko: "기록이 가리키는 모든 문서와 조항"}
package clausegate

import rego.v1

import data.clausegate.lib.assessments
import data.clausegate.lib.facts as known
import data.clausegate.lib.findings as found

# METADATA
# title: What is wrong, one finding for each broken rule and subject
# entrypoint: true
findings := found.all_groups

# METADATA
# title: Every rule and subject that was asked, with its answer
# entrypoint: true
assessment := assessments.all_groups

# METADATA
# title: Both answers at once, for a third of the work of asking twice
# entrypoint: true
judgement := {"findings": found.all_groups, "assessment": assessments.all_groups}

# METADATA
# title: How services, contracts and clauses stand
# entrypoint: true
facts := known.whole

# METADATA
# title: Both answers and the facts at once
# entrypoint: true
answers := object.union(judgement, {"facts": known.whole})

# METADATA
# title: What is wrong, and how services and contracts stand
# entrypoint: true
course := {"findings": found.all_groups, "facts": known.without_clauses}
