import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  EVENT_ID,
  SCALAR_STYLE,
  eventsOf,
  getScalarValue,
  slipOfKey
} from "./7DZRBUIB.mjs";
import {
  config_schema_default
} from "./5UPLSCGC.mjs";
import {
  baseline,
  config,
  contract,
  guideline,
  vendor,
  waivers
} from "./AWFRYJOD.mjs";

// src/model/section.ts
var runConfigSection = "_gate", guidelinesSection = "_guidelines";
function sectionOf(vendor2, isGuideline) {
  return vendor2 ?? (isGuideline ? guidelinesSection : "");
}
function compareSections(a, b) {
  let rank = (section) => ["", runConfigSection, guidelinesSection].indexOf(section);
  return a === b ? 0 : rank(a) >= 0 || rank(b) >= 0 ? rank(b) < 0 || rank(a) >= 0 && rank(a) < rank(b) ? -1 : 1 : a < b ? -1 : 1;
}

// src/schemas/records.schema.json
var records_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:clausegate:schema:records:1",
  title: "Clausegate records",
  description: "The three kinds of record in an inventory. Every text is given in English, then in Korean.",
  $defs: {
    id: {
      description: `Identifier: lower-case letters, digits and single hyphens; at most 64 characters.
식별자. 영문 소문자, 숫자, 하이픈만 쓰며 64자를 넘지 않습니다.`,
      type: "string",
      maxLength: 64,
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    date: {
      description: `Calendar date, YYYY-MM-DD.
달력에 있는 날짜, YYYY-MM-DD.`,
      type: "string",
      format: "date"
    },
    sha256: {
      description: `SHA-256 of the file's bytes, 64 lower-case hexadecimal digits (sha256sum FILE).
파일 바이트의 SHA-256 값, 16진수 소문자 64자리 (sha256sum 파일).`,
      type: "string",
      pattern: "^[0-9a-f]{64}$"
    },
    path: {
      description: `POSIX path of a file in this repository, relative to the record's own file.
이 저장소에 있는 파일의 POSIX 경로. 이 기록 파일을 기준으로 한 상대 경로입니다.`,
      type: "string",
      maxLength: 1024,
      pattern: "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$"
    },
    uri: {
      description: `Address of a document kept outside this repository; needs sha256 beside it.
저장소 밖에 보관한 문서의 주소. sha256을 함께 적어야 합니다.`,
      type: "string",
      maxLength: 2048,
      pattern: "^[a-z][a-z0-9+.-]*:[^\\s]+$"
    },
    email: {
      description: `Role mailbox, never a person's private address.
담당 조직의 공용 메일 주소. 개인 주소는 쓰지 않습니다.`,
      type: "string",
      maxLength: 254,
      pattern: "^[^\\s@]+@[^\\s@]+$"
    },
    country: {
      description: `Country, ISO 3166-1 alpha-2.
국가, ISO 3166-1 두 글자 코드.`,
      type: "string",
      pattern: "^[A-Z]{2}$"
    },
    notes: {
      description: `Notes for people; never judged.
담당자를 위한 메모. 점검에는 쓰지 않습니다.`,
      type: "string",
      minLength: 1,
      maxLength: 2e4,
      pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
    },
    extension: {
      description: `A fact of the organisation's own: any value. Built-in rules ignore it, the organisation's rules can read it.
조직이 정한 항목. 값의 형식은 자유입니다. 기본 규칙은 읽지 않으며 조직의 자체 규칙에서 쓸 수 있습니다.`
    },
    term: {
      description: `Requirement key of a term the agreement must contain.
계약서에 담아야 하는 요구사항의 키.`,
      type: "string",
      enum: [
        "legal-compliance",
        "security-pledge",
        "security-training",
        "security-inspection",
        "leakage-prevention",
        "internet-restriction",
        "physical-protection",
        "endpoint-security",
        "wireless-restriction",
        "access-rights",
        "subcontracting-restriction",
        "subcontracting-procedure",
        "violation-sanctions",
        "damages",
        "incident-reporting",
        "purpose-limitation",
        "safeguards",
        "purpose-and-scope",
        "pii-subcontracting",
        "pii-access-control",
        "pii-supervision",
        "pii-liability",
        "dev-legal-requirements",
        "secure-coding",
        "vulnerability-remediation",
        "dev-environment-security",
        "dev-confidentiality",
        "dev-liability"
      ]
    },
    document_kind: {
      description: `What the document is.
문서의 종류.`,
      type: "string",
      enum: [
        "consignment-contract",
        "security-agreement",
        "privacy-agreement",
        "annex",
        "terms-of-service",
        "pledge",
        "guideline",
        "rfp",
        "evaluation",
        "statement-of-work",
        "security-review",
        "certificate"
      ],
      enumDescriptions: [
        `Contract for outsourced work or an outside service.
위탁(외부 서비스 이용) 계약서.`,
        `Security agreement.
보안 약정서(협정서).`,
        `Agreement on the entrusted processing of personal data.
개인정보 처리위탁 약정서(협정서).`,
        `Annex to a contract.
부속합의서.`,
        `Terms of service.
서비스 이용약관.`,
        `Security and privacy pledge.
정보보호 및 개인정보 보호 서약서.`,
        `Internal guideline.
내부 지침.`,
        `Request for proposal.
제안요청서.`,
        `Evaluation sheet.
제안 평가표.`,
        `Statement of work.
과업내용서(과업지시서).`,
        `Report of a security review.
보안성 검토 결과.`,
        `Certificate, such as ISMS-P, CSAP, ISO 27001 or SOC 2.
인증서(ISMS-P, CSAP, ISO 27001, SOC 2 등).`
      ]
    },
    document: {
      title: "DocumentReference",
      description: `A document this record relies on: a file in the repository (path) or an outside reference (uri with sha256).
이 기록이 근거로 삼는 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["id", "kind"],
      properties: {
        id: {
          $ref: "#/$defs/id",
          description: `Name by which this record refers to the document.
이 기록 안에서 문서를 가리키는 이름.`
        },
        kind: {
          $ref: "#/$defs/document_kind"
        },
        title: {
          description: `Title of the document.
문서 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        path: {
          $ref: "#/$defs/path"
        },
        uri: {
          $ref: "#/$defs/uri"
        },
        sha256: {
          $ref: "#/$defs/sha256"
        },
        checked: {
          $ref: "#/$defs/checked"
        }
      },
      oneOf: [
        {
          required: ["path"]
        },
        {
          required: ["uri"]
        }
      ]
    },
    contract_document: {
      title: "ContractDocument",
      description: `A document of this agreement: a file in the repository (path) or an outside reference (uri with sha256).
이 계약을 이루는 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["id", "kind"],
      properties: {
        id: {
          $ref: "#/$defs/id",
          description: `Name by which this record refers to the document.
이 기록 안에서 문서를 가리키는 이름.`
        },
        kind: {
          $ref: "#/$defs/document_kind"
        },
        title: {
          description: `Title of the document.
문서 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        path: {
          $ref: "#/$defs/path"
        },
        uri: {
          $ref: "#/$defs/uri"
        },
        sha256: {
          $ref: "#/$defs/sha256"
        },
        checked: {
          $ref: "#/$defs/checked"
        },
        signed_on: {
          $ref: "#/$defs/date",
          description: `Day this document was signed, if later than the contract.
이 문서의 체결일. 계약보다 나중에 체결한 경우 적습니다.`
        },
        effective_from: {
          $ref: "#/$defs/date",
          description: `First day this document applies, if later than the contract.
이 문서의 효력이 시작되는 날. 계약보다 늦은 경우 적습니다.`
        },
        part_of_agreement: {
          description: `The contract makes this statement of work or request for proposal part of itself.
과업내용서나 제안요청서를 계약의 일부로 정한 경우 적습니다.`,
          type: "boolean",
          const: !0
        }
      },
      oneOf: [
        {
          required: ["path"]
        },
        {
          required: ["uri"]
        }
      ]
    },
    guideline_document: {
      title: "GuidelineDocument",
      description: `The guideline itself: a file in the repository (path) or an outside reference (uri with sha256).
지침 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.`,
      type: "object",
      additionalProperties: !1,
      required: [],
      properties: {
        title: {
          description: `Title of the document.
문서 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        path: {
          $ref: "#/$defs/path"
        },
        uri: {
          $ref: "#/$defs/uri"
        },
        sha256: {
          $ref: "#/$defs/sha256"
        }
      },
      oneOf: [
        {
          required: ["path"]
        },
        {
          required: ["uri"]
        }
      ]
    },
    period: {
      title: "Period",
      description: "First and last day, both included; without `to` there is no end.\n시작일과 종료일(양일 포함). `to`가 없으면 기한이 없습니다.",
      type: "object",
      additionalProperties: !1,
      required: ["from"],
      properties: {
        from: {
          $ref: "#/$defs/date",
          description: `First day in force.
효력이 시작되는 날.`
        },
        to: {
          $ref: "#/$defs/date",
          description: `Last day in force; leave out when there is no end.
효력이 끝나는 날. 기한이 없으면 적지 않습니다.`
        }
      }
    },
    place: {
      title: "Place",
      description: `Place in the document.
문서에서의 위치.`,
      type: "object",
      additionalProperties: !1,
      required: [],
      properties: {
        section: {
          description: `Section, article or requirement number.
절, 조항 또는 요구사항 번호.`,
          type: "string",
          minLength: 1,
          maxLength: 200,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        page: {
          description: `Page, from 1.
쪽 번호, 1부터.`,
          type: "integer",
          minimum: 1,
          maximum: 1e5
        }
      },
      anyOf: [
        {
          required: ["section"]
        },
        {
          required: ["page"]
        }
      ]
    },
    rfp: {
      title: "Rfp",
      description: `The request for proposal and the place of its requirements.
제안요청서와 요구사항이 적힌 위치.`,
      type: "object",
      additionalProperties: !1,
      required: ["document"],
      properties: {
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that is the request for proposal.
제안요청서인 문서의 id.`
        },
        issued_on: {
          $ref: "#/$defs/date",
          description: `Day the request was issued.
제안을 요청한 날.`
        },
        security_requirements: {
          $ref: "#/$defs/place",
          description: `Place of the information-security requirements.
정보보호 요구사항이 적힌 위치.`
        },
        privacy_requirements: {
          $ref: "#/$defs/place",
          description: `Place of the privacy requirements; needed where personal data is processed.
개인정보 보호 요구사항이 적힌 위치. 개인정보를 처리하면 필요합니다.`
        }
      }
    },
    criterion: {
      title: "Criterion",
      description: `One item of the evaluation sheet.
평가표의 항목 하나.`,
      type: "object",
      additionalProperties: !1,
      required: ["name", "area", "weight"],
      properties: {
        name: {
          description: `Name of the item.
평가 항목의 이름.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        area: {
          description: `Area that the item evaluates.
평가하는 영역.`,
          type: "string",
          enum: ["security", "privacy", "other"],
          enumDescriptions: [
            `Information-security capability.
정보보호 역량.`,
            `Privacy capability.
개인정보 보호 역량.`,
            `Anything else: price, technique, schedule.
그 밖의 항목: 가격, 기술, 일정 등.`
          ]
        },
        weight: {
          description: `Points the item is worth.
배점.`,
          type: "number",
          minimum: 0,
          maximum: 1e4
        },
        score: {
          description: `Points the vendor got, out of weight.
업체가 받은 점수(배점 이내).`,
          type: "number",
          minimum: 0,
          maximum: 1e4
        }
      }
    },
    evaluation_exception: {
      title: "EvaluationException",
      description: `Why a vendor below the passing score was chosen, and who approved it.
적격 점수에 미달한 업체를 선정한 사유와 승인자.`,
      type: "object",
      additionalProperties: !1,
      required: ["reason", "approved_by", "approved_on"],
      properties: {
        reason: {
          description: `Reason.
사유.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        approved_by: {
          description: `Role or body that approved it.
승인한 직책 또는 회의체.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        approved_on: {
          $ref: "#/$defs/date",
          description: `Day of the approval.
승인일.`
        }
      }
    },
    evaluation: {
      title: "Evaluation",
      description: `The evaluation sheet and the vendor's result.
제안 평가표와 평가 결과.`,
      type: "object",
      additionalProperties: !1,
      required: ["document", "evaluated_on", "passing_score", "criteria"],
      properties: {
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that is the evaluation sheet.
평가표인 문서의 id.`
        },
        evaluated_on: {
          $ref: "#/$defs/date",
          description: `Day of the evaluation.
평가일.`
        },
        passing_score: {
          description: `Share of all points needed to pass, in percent.
적격에 필요한 득점 비율(%).`,
          type: "number",
          exclusiveMinimum: 0,
          maximum: 100
        },
        criteria: {
          description: `Items of the sheet.
평가 항목.`,
          type: "array",
          items: {
            $ref: "#/$defs/criterion"
          },
          maxItems: 500
        },
        exception: {
          $ref: "#/$defs/evaluation_exception"
        }
      }
    },
    review: {
      title: "SelectionReview",
      description: `What stands for the evaluation where there was no request for proposal: a security review or a certificate.
제안요청이 없는 경우 평가를 대신하는 보안성 검토 또는 인증서.`,
      type: "object",
      additionalProperties: !1,
      required: ["document", "reviewed_on"],
      properties: {
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that shows the review.
검토 결과를 확인할 수 있는 문서의 id.`
        },
        reviewed_on: {
          $ref: "#/$defs/date",
          description: `Day of the review.
검토한 날.`
        }
      }
    },
    selection: {
      title: "Selection",
      description: `How the vendor was selected for this service.
이 업무의 업체를 선정한 과정.`,
      type: "object",
      additionalProperties: !1,
      required: [],
      properties: {
        basis: {
          description: "How the vendor was chosen; `rfp` if absent. `existing` needs no selected_on.\n업체를 선정한 방식. 적지 않으면 `rfp`입니다. `existing`이면 selected_on을 적지 않아도 됩니다.",
          type: "string",
          enum: ["rfp", "direct", "standard-terms", "existing"],
          enumDescriptions: [
            `Request for proposal and evaluation.
제안요청과 평가.`,
            `Direct contract without a tender.
수의계약.`,
            `A service under its standard terms, such as SaaS.
이용약관에 따라 쓰는 서비스(SaaS 등).`,
            `Chosen before the first guideline on selection.
업체 선정 지침이 처음 시행되기 전에 선정.`
          ]
        },
        reason: {
          description: `Why the vendor was chosen without a request for proposal.
제안요청 없이 선정한 사유.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        procedure: {
          $ref: "#/$defs/id",
          description: `Id of the guideline record that was followed.
적용한 내부 지침 기록의 id.`
        },
        selected_on: {
          $ref: "#/$defs/date",
          description: `Selection date.
선정일.`
        },
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that shows the selection and its day.
선정 결과와 선정일을 확인할 수 있는 문서의 id.`
        },
        rfp: {
          $ref: "#/$defs/rfp"
        },
        evaluation: {
          $ref: "#/$defs/evaluation"
        },
        review: {
          $ref: "#/$defs/review"
        }
      },
      if: {
        properties: {
          basis: {
            const: "existing"
          }
        },
        required: ["basis"]
      },
      else: {
        required: ["selected_on"]
      }
    },
    identified_requirements: {
      title: "IdentifiedRequirements",
      description: `Security and privacy requirements identified for this work.
이 업무의 정보보호 및 개인정보 보호 요구사항 식별 결과.`,
      type: "object",
      additionalProperties: !1,
      required: ["recorded_on", "requirements"],
      properties: {
        recorded_on: {
          $ref: "#/$defs/date",
          description: `Day the requirements were identified.
요구사항을 식별한 날.`
        },
        requirements: {
          description: `Requirement keys.
요구사항 키.`,
          type: "array",
          items: {
            $ref: "#/$defs/term"
          },
          uniqueItems: !0,
          maxItems: 28
        },
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that records the result and its day.
식별 결과와 식별일을 확인할 수 있는 문서의 id.`
        }
      }
    },
    subprocessor: {
      title: "Subprocessor",
      description: `A company to which the vendor passes on work, and its place in the chain.
업체가 업무를 다시 맡긴 재수탁자.`,
      type: "object",
      additionalProperties: !1,
      required: ["id", "name", "work"],
      properties: {
        id: {
          $ref: "#/$defs/id",
          description: `Identifier of the sub-processor within this service.
이 업무 안에서 재수탁자를 가리키는 식별자.`
        },
        name: {
          description: `Registered name.
상호(법인명).`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        work: {
          description: `Work passed on.
다시 맡긴 업무.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        country: {
          $ref: "#/$defs/country"
        },
        consented_on: {
          $ref: "#/$defs/date",
          description: `Day the organisation consented.
위탁자가 동의한 날.`
        },
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that shows the consent.
동의를 확인할 수 있는 문서의 id.`
        },
        under: {
          $ref: "#/$defs/id",
          description: `Id of the sub-processor that passes the work on, if not the vendor itself.
업체가 아닌 다른 재수탁자가 다시 맡긴 경우 그 재수탁자의 id.`
        }
      }
    },
    service_data: {
      title: "ServiceData",
      description: `Personal data of the service.
이 업무에서 다루는 개인정보.`,
      type: "object",
      additionalProperties: !1,
      required: [],
      minProperties: 1,
      properties: {
        items: {
          description: `Items of personal data.
개인정보 항목.`,
          type: "array",
          items: {
            description: `Item.
항목.`,
            type: "string",
            minLength: 1,
            maxLength: 300,
            pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 500
        },
        subjects: {
          description: `Kinds of data subject.
정보주체의 유형.`,
          type: "array",
          items: {
            description: `Kind of data subject.
정보주체의 유형.`,
            type: "string",
            minLength: 1,
            maxLength: 300,
            pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 100
        },
        retention: {
          description: `Period of retention and use.
보유 및 이용 기간.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        }
      }
    },
    service: {
      title: "Service",
      description: `One outsourced service, or one outside service in use.
외부자에게 맡긴 업무 또는 이용하는 외부 서비스 하나.`,
      type: "object",
      additionalProperties: !1,
      required: ["id", "name", "type", "started_on", "personal_data", "important_information", "development"],
      properties: {
        id: {
          $ref: "#/$defs/id",
          description: `Identifier of the service within this vendor.
이 업체 안에서 업무를 가리키는 식별자.`
        },
        name: {
          description: `Name of the service.
업무의 이름.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        type: {
          description: `Type of service.
업무 유형.`,
          type: "string",
          enum: [
            "it-operation",
            "maintenance",
            "development",
            "security-operation",
            "consulting",
            "personal-data-processing",
            "customer-support",
            "facility",
            "cloud",
            "other"
          ],
          enumDescriptions: [
            `Operation of information systems.
정보시스템 운영.`,
            `Maintenance.
유지보수.`,
            `Development of an information system.
정보시스템 개발. 개발 보안 요구사항(DEV)이 적용됩니다.`,
            `Security monitoring and operation.
보안관제.`,
            `Consulting.
컨설팅.`,
            `Processing of personal data.
개인정보 처리. 법정 기재사항(PII)이 적용됩니다.`,
            `Customer support.
고객 상담.`,
            `Data centre, premises, access control.
시설: IDC, 출입관리 등.`,
            `Cloud service, ASP.
클라우드, ASP.`,
            `Anything else.
그 밖의 업무.`
          ]
        },
        started_on: {
          $ref: "#/$defs/date",
          description: `Day the work starts.
업무를 시작하는 날.`
        },
        ended_on: {
          $ref: "#/$defs/date",
          description: `Last day of the work.
업무가 끝나는 날.`
        },
        changed_on: {
          $ref: "#/$defs/date",
          description: `Day the work last changed.
업무의 내용이 마지막으로 바뀐 날.`
        },
        personal_data: {
          description: `Whether personal data is processed or can be accessed. Required.
개인정보를 처리하거나 접근할 수 있는지 여부. 반드시 적습니다.`,
          type: "boolean"
        },
        personal_data_relation: {
          description: "Why the vendor has personal data; `consigned` if absent. `provided` and `joint` are no outsourcing of processing: with `legal_basis` and `document` the statutory items (PII) are not required.\n업체가 개인정보를 다루는 관계. 적지 않으면 `consigned`입니다. `provided`와 `joint`는 처리위탁이 아니므로 `legal_basis`와 `document`를 함께 적으면 법정 기재사항(PII)을 요구하지 않습니다.",
          type: "string",
          enum: ["consigned", "access", "storage", "provided", "joint"],
          enumDescriptions: [
            `Processing is outsourced.
처리위탁.`,
            `The vendor can see it in its work; judged as outsourced.
업무 중 접근 가능. 처리위탁으로 봅니다.`,
            `The vendor only stores it; judged as outsourced.
보관만 함. 처리위탁으로 봅니다.`,
            `Provided to a third party for its own purposes (PIPA art. 17).
제3자 제공(개인정보 보호법 제17조).`,
            `Both decide on the processing together.
공동으로 처리.`
          ]
        },
        legal_basis: {
          description: "Legal basis of providing it, for `provided` and `joint`.\n제공의 법적 근거. `provided`, `joint`이면 적습니다.",
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that shows this relation.
이 관계를 확인할 수 있는 문서의 id.`
        },
        important_information: {
          description: `Whether important information is handled. Required.
중요정보를 다루는지 여부. 반드시 적습니다.`,
          type: "boolean"
        },
        development: {
          description: `Whether an information system or a personal-data processing system is developed. Required.
정보시스템 또는 개인정보처리시스템을 개발하는지 여부. 반드시 적습니다.`,
          type: "boolean"
        },
        access: {
          description: `How the vendor accesses systems and premises.
업체가 시스템과 시설에 접근하는 방식.`,
          type: "array",
          items: {
            description: `Kind of access.
접근 방식.`,
            type: "string",
            enum: ["on-site", "remote", "systems", "network", "none"],
            enumDescriptions: [
              `Staff on the premises.
상주 또는 방문.`,
              `Remote access.
원격 접속.`,
              `Access to information systems.
정보시스템 접근.`,
              `Access to the internal network.
내부망 접근.`,
              `No access.
접근 없음.`
            ]
          },
          uniqueItems: !0,
          maxItems: 5
        },
        subprocessors: {
          description: `Companies to which the vendor passes on work. Consent itself is criterion 2.3.3 and not judged.
업무를 다시 맡긴 재수탁자. 동의 여부는 2.3.3에서 확인하므로 점검하지 않습니다.`,
          type: "array",
          items: {
            $ref: "#/$defs/subprocessor"
          },
          maxItems: 500
        },
        data: {
          $ref: "#/$defs/service_data"
        },
        locations: {
          description: `Countries where the data is processed.
처리 국가.`,
          type: "array",
          items: {
            $ref: "#/$defs/country"
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 250
        },
        owner: {
          $ref: "#/$defs/email",
          description: `Role mailbox of the team in charge of this service.
이 업무를 담당하는 조직의 공용 메일 주소.`
        },
        identified_requirements: {
          $ref: "#/$defs/identified_requirements"
        },
        selection: {
          $ref: "#/$defs/selection"
        },
        notes: {
          $ref: "#/$defs/notes"
        }
      },
      patternProperties: {
        "^x-[a-z0-9]+(-[a-z0-9]+)*$": {
          $ref: "#/$defs/extension"
        }
      }
    },
    deadline: {
      description: "Deadline for reporting an incident that is not in hours: `immediately` or `business-days:N`.\n시간으로 정하지 않은 사고 보고 기한. `immediately`(즉시) 또는 `business-days:N`(N영업일)로 적습니다.",
      type: "string",
      maxLength: 20,
      pattern: "^(immediately|business-days:[1-9][0-9]{0,2})$"
    },
    checked: {
      title: "Checked",
      description: `Record of a person's comparison with the document of this digest. It no longer counts when the digest changes.
담당자가 이 해시값의 문서와 직접 대조한 기록. 문서의 해시값이 달라지면 효력이 없습니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["by", "on", "sha256"],
      properties: {
        by: {
          description: `Who compared: a role's mailbox.
대조한 담당 조직의 공용 메일 주소.`,
          $ref: "#/$defs/email"
        },
        on: {
          $ref: "#/$defs/date",
          description: `Day of the comparison.
대조한 날.`
        },
        sha256: {
          $ref: "#/$defs/sha256",
          description: `SHA-256 of the document that was compared.
대조한 문서의 SHA-256.`
        },
        overrules: {
          description: `Rules that the person overrules here. Needs a reason.
담당자가 달리 판단한 규칙. 사유가 필요합니다.`,
          type: "array",
          items: {
            description: `Id of the rule.
규칙의 id.`,
            type: "string",
            enum: ["EVD-05", "EVD-06", "EVD-07"],
            enumDescriptions: [
              `The place on record.
기록한 조항 위치.`,
              `The facts on record.
기록한 사실.`,
              `The words of the clause.
조항의 문언.`
            ]
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 3
        },
        reason: {
          description: `Why the person overrules them.
달리 판단한 사유.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        }
      },
      dependentRequired: {
        overrules: ["reason"]
      }
    },
    clause: {
      title: "Clause",
      description: `An article of a document and the requirements it meets.
문서의 조항과 그 조항이 충족하는 요구사항.`,
      type: "object",
      additionalProperties: !1,
      required: ["covers"],
      properties: {
        document: {
          $ref: "#/$defs/id",
          description: `Id of this contract's document that holds the clause.
조항이 실린 문서의 id.`
        },
        article: {
          description: `Article, as numbered in the document.
조항 번호. 문서에 있는 그대로 적습니다.`,
          type: "string",
          minLength: 1,
          maxLength: 200,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        page: {
          description: `Page, from 1.
쪽 번호, 1부터.`,
          type: "integer",
          minimum: 1,
          maximum: 1e5
        },
        quote: {
          description: `Words of the clause, exactly as in the document.
조항의 문구. 문서에 있는 그대로 적습니다.`,
          type: "string",
          minLength: 1,
          maxLength: 2e4,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        covers: {
          description: `Requirements this clause meets.
이 조항이 충족하는 요구사항.`,
          type: "array",
          items: {
            $ref: "#/$defs/term"
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 28
        },
        interval_months: {
          description: `Interval of training or inspection that the clause states, in months.
조항에 정한 교육 또는 점검의 주기(개월).`,
          type: "integer",
          minimum: 1,
          maximum: 120
        },
        interval: {
          description: `The clause requires it periodically without an interval.
주기를 정하지 않고 '정기적으로' 하도록 정한 조항.`,
          type: "string",
          enum: ["unstated"],
          enumDescriptions: [`No interval is stated.
주기가 정해져 있지 않음.`]
        },
        endpoint: {
          description: `Endpoint-security measures that the clause names.
조항에 정한 단말기 보안 대책.`,
          type: "array",
          items: {
            description: `Endpoint-security measure.
단말기 보안 대책.`,
            type: "string",
            enum: ["anti-virus", "password-policy", "screen-saver"],
            enumDescriptions: [
              `Anti-virus software.
백신 프로그램.`,
              `Safe passwords, changed periodically.
안전한 비밀번호 설정 및 주기적 변경.`,
              `Screen saver.
화면보호기.`
            ]
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 3
        },
        deadline_hours: {
          description: `Deadline for reporting an incident, in hours, if the clause states one.
사고를 보고하여야 하는 기한(시간). 조항에 정해진 경우 적습니다.`,
          type: "integer",
          minimum: 1,
          maximum: 8760
        },
        deadline: {
          $ref: "#/$defs/deadline"
        },
        checked: {
          $ref: "#/$defs/checked"
        },
        proposed: {
          description: `Drafted by the tool and not yet accepted by a person: counts for nothing.
도구가 작성하고 아직 담당자가 확인하지 않은 조항. 점검에서 인정하지 않습니다.`,
          type: "boolean",
          const: !0
        },
        notes: {
          $ref: "#/$defs/notes"
        }
      }
    },
    not_applicable: {
      title: "NotApplicable",
      description: `A term that this work does not need, with the reason. Statutory items (PII) can never be declared not applicable.
이 업무에 필요하지 않은 요구사항과 그 사유. 법정 기재사항(PII)은 해당 없음으로 둘 수 없습니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["requirement", "reason"],
      properties: {
        requirement: {
          $ref: "#/$defs/term"
        },
        reason: {
          description: `Reason.
사유.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        services: {
          description: `Ids of the services it holds for; all of the contract if absent.
해당하는 업무의 id. 적지 않으면 계약의 모든 업무에 해당합니다.`,
          type: "array",
          items: {
            $ref: "#/$defs/id"
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 200
        }
      }
    },
    former_name: {
      title: "FormerName",
      description: `An earlier name of the vendor.
이전 상호.`,
      type: "object",
      additionalProperties: !1,
      required: ["name", "until"],
      properties: {
        name: {
          description: `Earlier name.
이전 상호.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        until: {
          $ref: "#/$defs/date",
          description: `Last day of this name.
이 상호를 쓴 마지막 날.`
        }
      }
    },
    validity: {
      title: "Validity",
      description: `First and last day of validity, both included.
유효기간의 시작일과 종료일(양일 포함).`,
      type: "object",
      additionalProperties: !1,
      required: ["from", "to"],
      properties: {
        from: {
          $ref: "#/$defs/date",
          description: `First day.
시작일.`
        },
        to: {
          $ref: "#/$defs/date",
          description: `Last day.
종료일.`
        }
      }
    },
    certification: {
      title: "Certification",
      description: `A certificate the vendor holds.
업체가 보유한 인증.`,
      type: "object",
      additionalProperties: !1,
      required: ["kind", "valid"],
      properties: {
        kind: {
          description: `Scheme, such as ISMS-P, CSAP, ISO 27001, SOC 2.
인증의 종류(ISMS-P, CSAP, ISO 27001, SOC 2 등).`,
          type: "string",
          minLength: 1,
          maxLength: 100,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        number: {
          description: `Number of the certificate.
인증 번호.`,
          type: "string",
          minLength: 1,
          maxLength: 100,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        valid: {
          $ref: "#/$defs/validity"
        },
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that is the certificate.
인증서인 문서의 id.`
        }
      }
    },
    contact: {
      title: "Contact",
      description: `A role mailbox of the vendor.
업체의 공용 연락처.`,
      type: "object",
      additionalProperties: !1,
      required: ["role", "address"],
      properties: {
        role: {
          description: `Role.
담당 업무.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        address: {
          $ref: "#/$defs/email",
          description: `Role mailbox, never a person's private address.
공용 메일 주소. 개인 주소는 쓰지 않습니다.`
        }
      }
    },
    vendor: {
      title: "Vendor",
      description: `A vendor and the services it provides. The folder is the vendor: vendors/<id>/.
업체와 그 업체가 맡은 업무. 폴더가 곧 업체입니다: vendors/<id>/.`,
      type: "object",
      additionalProperties: !1,
      required: ["kind", "id", "name", "status", "services"],
      properties: {
        kind: {
          description: `This record describes a vendor.
업체 기록.`,
          const: "vendor"
        },
        id: {
          $ref: "#/$defs/id",
          description: `Vendor id; equals the name of the folder.
업체 식별자. 폴더 이름과 같아야 합니다.`
        },
        name: {
          description: `Registered name.
상호(법인명).`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        registration_number: {
          description: `Business registration number.
사업자등록번호.`,
          type: "string",
          minLength: 1,
          maxLength: 40,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        country: {
          $ref: "#/$defs/country",
          description: `Country of the vendor, ISO 3166-1 alpha-2.
업체의 국가, ISO 3166-1 두 글자 코드.`
        },
        status: {
          description: `Status of the relationship.
거래 상태.`,
          type: "string",
          enum: ["prospect", "onboarding", "active", "terminated"],
          enumDescriptions: [
            `Under consideration; no work yet.
검토 중. 맡긴 업무가 없습니다.`,
            `Selected; the work has not started.
선정됨. 아직 업무를 시작하지 않았습니다.`,
            `The work is going on.
업무 진행 중.`,
            `The relationship has ended; every service states ended_on.
거래 종료. 모든 업무에 ended_on을 적습니다.`
          ]
        },
        owner: {
          $ref: "#/$defs/email",
          description: `Role mailbox of the team in charge.
담당 조직의 공용 메일 주소.`
        },
        services: {
          description: `Services of this vendor.
이 업체가 맡은 업무.`,
          type: "array",
          items: {
            $ref: "#/$defs/service"
          },
          minItems: 1,
          maxItems: 200
        },
        documents: {
          description: `Documents about the selection of this vendor.
업체 선정에 관한 문서.`,
          type: "array",
          items: {
            $ref: "#/$defs/document"
          },
          maxItems: 500
        },
        former_names: {
          description: `Earlier names of the vendor.
이전 상호.`,
          type: "array",
          items: {
            $ref: "#/$defs/former_name"
          },
          maxItems: 50
        },
        certifications: {
          description: `Certificates the vendor holds.
업체가 보유한 인증.`,
          type: "array",
          items: {
            $ref: "#/$defs/certification"
          },
          maxItems: 100
        },
        contacts: {
          description: `Role mailboxes of the vendor.
업체의 공용 연락처.`,
          type: "array",
          items: {
            $ref: "#/$defs/contact"
          },
          maxItems: 50
        },
        notes: {
          $ref: "#/$defs/notes"
        }
      },
      if: {
        properties: {
          status: {
            const: "terminated"
          }
        },
        required: ["status"]
      },
      then: {
        properties: {
          services: {
            type: "array",
            items: {
              type: "object",
              required: ["ended_on"]
            }
          }
        }
      },
      patternProperties: {
        "^x-[a-z0-9]+(-[a-z0-9]+)*$": {
          $ref: "#/$defs/extension"
        }
      }
    },
    automatic_renewal: {
      title: "AutomaticRenewal",
      description: "The contract runs on by terms of its own accord until ends_on or terminated_on. `effective.to`, the end of the first term, is required.\n기간이 끝나면 같은 조건으로 자동 갱신되는 계약. `ends_on` 또는 `terminated_on`까지 이어집니다. 첫 기간의 종료일(`effective.to`)을 반드시 적습니다.",
      type: "object",
      additionalProperties: !1,
      required: ["automatic", "term_months"],
      properties: {
        automatic: {
          description: `The contract renews automatically.
자동으로 갱신됩니다.`,
          type: "boolean",
          const: !0
        },
        term_months: {
          description: `Length of each further term, in months.
갱신되는 기간(개월).`,
          type: "integer",
          minimum: 1,
          maximum: 1200
        },
        notice_days: {
          description: `Days before the end of a term by which notice must be given.
기간이 끝나기 며칠 전까지 종료 의사를 알려야 하는지(일).`,
          type: "integer",
          minimum: 0,
          maximum: 3650
        },
        ends_on: {
          $ref: "#/$defs/date",
          description: `Last day up to which the contract can be renewed.
갱신되더라도 계약이 끝나는 날.`
        }
      }
    },
    renewal: {
      title: "Renewal",
      description: `One renewal agreed between the parties.
합의로 갱신한 기록.`,
      type: "object",
      additionalProperties: !1,
      required: ["on", "to"],
      properties: {
        on: {
          $ref: "#/$defs/date",
          description: `First day in force by this renewal: the day it was agreed, or a later first day.
이 갱신으로 효력이 시작되는 날.`
        },
        to: {
          $ref: "#/$defs/date",
          description: `Last day of the renewed term.
갱신된 기간이 끝나는 날.`
        },
        reviewed_on: {
          $ref: "#/$defs/date",
          description: `Day the terms were reviewed for this renewal.
이 갱신을 위하여 계약 내용을 재검토한 날.`
        },
        document: {
          $ref: "#/$defs/id",
          description: `Id of this contract's document that shows the renewal.
갱신을 확인할 수 있는 문서의 id.`
        }
      }
    },
    contract: {
      title: "Contract",
      description: `An agreement with the vendor and its clauses.
업체와 맺은 계약과 그 조항.`,
      type: "object",
      additionalProperties: !1,
      required: ["kind", "id", "vendor", "services", "title", "status", "effective"],
      properties: {
        kind: {
          description: `This record describes a contract.
계약 기록.`,
          const: "contract"
        },
        id: {
          $ref: "#/$defs/id",
          description: `Identifier of the contract within this vendor.
이 업체 안에서 계약을 가리키는 식별자.`
        },
        vendor: {
          $ref: "#/$defs/id",
          description: `Vendor id; equals the name of the folder.
업체 식별자. 폴더 이름과 같아야 합니다.`
        },
        services: {
          description: `Ids of the services this contract covers.
이 계약이 다루는 업무의 id.`,
          type: "array",
          items: {
            $ref: "#/$defs/id"
          },
          minItems: 1,
          maxItems: 200,
          uniqueItems: !0
        },
        title: {
          description: `Title of the contract.
계약서의 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        status: {
          description: `Status of the contract.
계약 상태.`,
          type: "string",
          enum: ["draft", "signed", "terminated"],
          enumDescriptions: [
            `Not signed yet.
아직 체결하지 않음.`,
            `Signed.
체결됨.`,
            `Ended before its term.
중도 해지됨.`
          ]
        },
        signed_on: {
          $ref: "#/$defs/date",
          description: `Day of the last signature; required once signed.
체결일. 체결된 계약에는 반드시 적습니다.`
        },
        effective: {
          $ref: "#/$defs/period",
          description: `Period in which the contract is in force.
계약의 효력 기간.`
        },
        renewal: {
          $ref: "#/$defs/automatic_renewal"
        },
        renewals: {
          description: "Renewals agreed one by one, in order; instead of renewed_on. A gap between a term's end and a later renewal stays a gap.\n건별로 합의한 갱신을 순서대로 적습니다. `renewed_on` 대신 씁니다. 기간이 끝난 뒤 늦게 갱신하였다면 그 사이는 공백으로 남습니다.",
          type: "array",
          items: {
            $ref: "#/$defs/renewal"
          },
          minItems: 1,
          maxItems: 200
        },
        terminated_on: {
          $ref: "#/$defs/date",
          description: "Last day in force of a contract with `status: terminated`.\n`status: terminated`인 계약의 효력이 끝난 마지막 날."
        },
        amends: {
          $ref: "#/$defs/id",
          description: `Id of the contract that this one amends.
이 계약이 변경하는 계약의 id(변경계약).`
        },
        repeals: {
          description: `Requirements whose terms this amendment removes.
이 변경계약으로 삭제된 요구사항.`,
          type: "array",
          items: {
            $ref: "#/$defs/term"
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 28
        },
        under: {
          $ref: "#/$defs/id",
          description: `Id of the master agreement under which this order was placed.
이 개별계약의 바탕이 되는 기본계약의 id.`
        },
        renewed_on: {
          $ref: "#/$defs/date",
          description: `Day of the last renewal.
마지막으로 갱신한 날.`
        },
        reviewed_on: {
          $ref: "#/$defs/date",
          description: `Day the terms were last reviewed.
계약 내용을 마지막으로 재검토한 날.`
        },
        review_document: {
          $ref: "#/$defs/id",
          description: `Id of this contract's document that shows the last review.
마지막 재검토를 확인할 수 있는 문서의 id.`
        },
        documents: {
          description: `Documents that make up the agreement.
계약을 이루는 문서.`,
          type: "array",
          items: {
            $ref: "#/$defs/contract_document"
          },
          maxItems: 500
        },
        clauses: {
          description: `Clauses; one may meet several requirements.
조항. 하나가 여러 요구사항을 충족할 수 있습니다.`,
          type: "array",
          items: {
            $ref: "#/$defs/clause"
          },
          maxItems: 2e3
        },
        not_applicable: {
          description: `Terms this work does not need, each with its reason.
이 업무에 필요하지 않은 요구사항과 그 사유.`,
          type: "array",
          items: {
            $ref: "#/$defs/not_applicable"
          },
          maxItems: 100
        },
        notes: {
          $ref: "#/$defs/notes"
        }
      },
      if: {
        properties: {
          status: {
            const: "signed"
          }
        },
        required: ["status"]
      },
      then: {
        required: ["signed_on"]
      },
      patternProperties: {
        "^x-[a-z0-9]+(-[a-z0-9]+)*$": {
          $ref: "#/$defs/extension"
        }
      },
      dependentRequired: {
        repeals: ["amends"],
        terminated_on: ["signed_on"]
      },
      allOf: [
        {
          if: {
            required: ["renewal"]
          },
          then: {
            properties: {
              effective: {
                type: "object",
                required: ["to"]
              }
            }
          }
        }
      ]
    },
    guideline: {
      title: "Guideline",
      description: `An organisation-wide guideline (vendors/_guidelines/).
조직 전체에 적용되는 내부 지침 (vendors/_guidelines/).`,
      type: "object",
      additionalProperties: !1,
      required: ["kind", "id", "title", "effective", "document", "covers"],
      properties: {
        kind: {
          description: `This record describes a guideline.
지침 기록.`,
          const: "guideline"
        },
        id: {
          $ref: "#/$defs/id",
          description: `Identifier of the guideline.
지침의 식별자.`
        },
        title: {
          description: `Title of the guideline.
지침의 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        effective: {
          $ref: "#/$defs/period",
          description: `Period in which the guideline is in force.
지침의 시행 기간.`
        },
        document: {
          $ref: "#/$defs/guideline_document"
        },
        covers: {
          description: `Requirements for which the guideline sets a procedure.
지침에서 절차를 정한 요구사항.`,
          type: "array",
          items: {
            description: `Requirement key.
요구사항 키.`,
            type: "string",
            enum: [
              "selection-procedure",
              "rfp-requirements",
              "evaluation-criteria",
              "evaluation-applied",
              "agreement-in-force",
              "agreement-signed-before-start",
              "agreement-not-lapsing",
              "requirements-identified",
              "not-generic-only",
              "reviewed-after-change",
              "not-applicable-reasoned",
              "facts-agree",
              "legal-compliance",
              "security-pledge",
              "security-training",
              "security-inspection",
              "leakage-prevention",
              "internet-restriction",
              "physical-protection",
              "endpoint-security",
              "wireless-restriction",
              "access-rights",
              "subcontracting-restriction",
              "subcontracting-procedure",
              "violation-sanctions",
              "damages",
              "incident-reporting",
              "purpose-limitation",
              "safeguards",
              "purpose-and-scope",
              "pii-subcontracting",
              "pii-access-control",
              "pii-supervision",
              "pii-liability",
              "dev-legal-requirements",
              "secure-coding",
              "vulnerability-remediation",
              "dev-environment-security",
              "dev-confidentiality",
              "dev-liability",
              "evidence-present",
              "evidence-unchanged",
              "clause-located",
              "quote-found",
              "clause-in-place",
              "clause-facts-agree",
              "words-agree",
              "clause-compared"
            ]
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 48
        },
        notes: {
          $ref: "#/$defs/notes"
        }
      },
      patternProperties: {
        "^x-[a-z0-9]+(-[a-z0-9]+)*$": {
          $ref: "#/$defs/extension"
        }
      }
    }
  }
};

// src/records/nodes.ts
function buildNodes(events, content) {
  return new Builder(events, content).documents();
}
var Builder = class {
  events;
  content;
  anchors = /* @__PURE__ */ new Map();
  at = 0;
  /** End of the last text read so far. */
  end = 0;
  constructor(events, content) {
    this.events = events, this.content = content;
  }
  documents() {
    let roots = [];
    for (; this.at < this.events.length; ) {
      this.at++, this.anchors.clear();
      let root = this.peek()?.type === EVENT_ID.POP ? void 0 : this.node(void 0);
      roots.push(root && root.span.start < 0 ? this.emptyDocument() : root), this.at++;
    }
    return roots;
  }
  /** Has no text of its own: its `---` line is shown. */
  emptyDocument() {
    let start = Math.max(this.content.indexOf("---", this.end), 0);
    return this.end = start + 3, leaf({ start, end: this.end }, void 0);
  }
  peek() {
    return this.events[this.at];
  }
  node(key) {
    let event = this.events[this.at++];
    if (event?.type === EVENT_ID.ALIAS) {
      let target = this.anchors.get(this.content.slice(event.anchorStart, event.anchorEnd)), span = { start: event.anchorStart - 1, end: event.anchorEnd };
      return !target || target.kind === "scalar" ? leaf(span, key) : { ...target, key };
    }
    if (event?.type === EVENT_ID.SCALAR)
      return this.end = Math.max(this.end, event.valueEnd), this.remember(event, leaf(scalarSpan(event), key));
    if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING) return this.collection(event, key);
    throw new Error("YAML events out of order");
  }
  collection(event, key) {
    let isMapping = event.type === EVENT_ID.MAPPING, children = /* @__PURE__ */ new Map();
    for (; this.peek()?.type !== EVENT_ID.POP; )
      isMapping ? this.entry(children) : children.set(String(children.size), this.node(void 0));
    this.at++;
    let start = Math.max(event.start, 0), node = { span: { start, end: start + 1 }, key, children, kind: isMapping ? "mapping" : "sequence" };
    return this.remember(event, node);
  }
  entry(children) {
    let event = this.peek(), name = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.content, event) : "", key = this.node(void 0);
    children.set(name, this.node(key.span));
  }
  remember(event, node) {
    return event.anchorStart >= 0 && this.anchors.set(this.content.slice(event.anchorStart, event.anchorEnd), node), node;
  }
};
function leaf(span, key) {
  return { span, key, children: /* @__PURE__ */ new Map(), kind: "scalar" };
}
function scalarSpan({ style, valueStart, valueEnd }) {
  if (valueStart < 0) return { start: -1, end: -1 };
  let start = valueStart, end = valueEnd;
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? { start: start - 1, end: end + 1 } : { start, end };
}

// src/records/document.ts
function documentsOf(parsed) {
  let roots, rootOf = (index) => (roots ??= buildNodes(eventsOf(parsed.text), parsed.text.content), roots[index]);
  return parsed.values.map((value, index) => ({
    file: parsed.text.path,
    value,
    show: (path, aim = "value") => parsed.text.show(spanOf(rootOf(index), path, aim))
  }));
}
function spanOf(root, path, aim) {
  if (!root) return { start: 0, end: 0 };
  let node = root;
  for (let part of path) {
    let child2 = node.children.get(String(part));
    if (!child2) return headOf(node);
    node = child2;
  }
  let hasText = node.span.end > node.span.start;
  return node.kind !== "scalar" || !hasText || aim === "key" ? headOf(node) : node.span;
}
function headOf(node) {
  if (node.key) return node.key;
  let first = node.children.values().next().value;
  if (!first) return node.span;
  let head = headOf(first);
  return first.kind === "scalar" && first.key && first.span.end > head.start ? { start: head.start, end: first.span.end } : head;
}

// src/model/location.ts
function toPointer(path) {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function fromPointer(pointer) {
  return pointer === "" ? [] : pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/model/requirement-keys.ts
var keys = {
  SEL: ["selection-procedure", "rfp-requirements", "evaluation-criteria", "evaluation-applied"],
  AGR: [
    "agreement-in-force",
    "agreement-signed-before-start",
    "agreement-not-lapsing",
    "requirements-identified",
    "not-generic-only",
    "reviewed-after-change",
    "not-applicable-reasoned",
    "facts-agree"
  ],
  SEC: [
    "legal-compliance",
    "security-pledge",
    "security-training",
    "security-inspection",
    "leakage-prevention",
    "internet-restriction",
    "physical-protection",
    "endpoint-security",
    "wireless-restriction",
    "access-rights",
    "subcontracting-restriction",
    "subcontracting-procedure",
    "violation-sanctions",
    "damages",
    "incident-reporting"
  ],
  PII: [
    "purpose-limitation",
    "safeguards",
    "purpose-and-scope",
    "pii-subcontracting",
    "pii-access-control",
    "pii-supervision",
    "pii-liability"
  ],
  DEV: [
    "dev-legal-requirements",
    "secure-coding",
    "vulnerability-remediation",
    "dev-environment-security",
    "dev-confidentiality",
    "dev-liability"
  ]
};
function requirementKeyOf(rule) {
  let [, group = "", number = ""] = /^([a-z]{3})-(\d\d)$/i.exec(rule.trim()) ?? [];
  return keys[group.toUpperCase()]?.[Number(number) - 1];
}

// src/schemas/baseline.schema.json
var baseline_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:clausegate:schema:baseline:1",
  title: "BaselineFile",
  description: "Findings accepted when Clausegate was adopted, in `.clausegate/baseline.json`. Written by `clausegate baseline write`, never by hand.",
  $ref: "#/$defs/baseline",
  $defs: {
    id: {
      description: `Identifier: lower-case letters, digits and single hyphens; at most 64 characters.
식별자. 영문 소문자, 숫자, 하이픈만 쓰며 64자를 넘지 않습니다.`,
      type: "string",
      maxLength: 64,
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    digest: {
      description: "First half of a SHA-256, 32 lower-case hexadecimal digits.",
      type: "string",
      pattern: "^[0-9a-f]{32}$"
    },
    baseline: {
      title: "BaselineFile",
      type: "object",
      additionalProperties: !1,
      required: ["schemaVersion", "entries"],
      properties: {
        schemaVersion: {
          enum: [1]
        },
        rules: {
          description: "Version in which the rules had last changed when the findings were accepted: findings of later changes are told apart. Absent before 0.2.0.",
          type: "string",
          pattern: "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$"
        },
        entries: {
          type: "array",
          items: {
            $ref: "#/$defs/baseline_entry"
          }
        }
      }
    },
    baseline_entry: {
      title: "BaselineEntry",
      description: "One accepted finding. It counts only while the finding is about the same part of the record.",
      type: "object",
      additionalProperties: !1,
      required: ["rule", "finding", "digest"],
      properties: {
        rule: {
          type: "string",
          minLength: 1,
          maxLength: 64
        },
        vendor: {
          $ref: "#/$defs/id"
        },
        service: {
          $ref: "#/$defs/id"
        },
        contract: {
          $ref: "#/$defs/id"
        },
        guideline: {
          $ref: "#/$defs/id"
        },
        finding: {
          $ref: "#/$defs/digest",
          description: "Id of the finding."
        },
        digest: {
          $ref: "#/$defs/digest",
          description: "Digest of the part of the record that is excused."
        },
        lists: {
          description: "What the finding listed when it was accepted; fewer are excused too, more are not.",
          type: "object",
          additionalProperties: {
            type: "array",
            items: {
              type: "string"
            }
          }
        }
      }
    }
  }
};

// src/schemas/waivers.schema.json
var waivers_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:clausegate:schema:waivers:1",
  title: "WaiversFile",
  description: "Approved exceptions, in `waivers.yaml` at the root of the repository. Every text is given in English, then in Korean.",
  $ref: "#/$defs/waivers",
  $defs: {
    given_for: {
      title: "GivenFor",
      description: "Facts of the service when the exception was approved; a service with other facts is not waived. Only together with `service`.\n예외를 승인할 당시 업무의 사실. 사실이 달라진 업무에는 효력이 없습니다. `service`와 함께 적습니다.",
      type: "object",
      additionalProperties: !1,
      minProperties: 1,
      properties: {
        started_on: {
          $ref: "#/$defs/date",
          description: "Its `started_on`.\n업무의 `started_on`."
        },
        type: {
          description: "Its `type`.\n업무의 `type`.",
          type: "string",
          minLength: 1,
          maxLength: 64
        },
        personal_data: {
          description: "Its `personal_data`.\n업무의 `personal_data`.",
          type: "boolean"
        },
        important_information: {
          description: "Its `important_information`.\n업무의 `important_information`.",
          type: "boolean"
        },
        development: {
          description: "Its `development`.\n업무의 `development`.",
          type: "boolean"
        }
      }
    },
    id: {
      description: `Identifier: lower-case letters, digits and single hyphens; at most 64 characters.
식별자. 영문 소문자, 숫자, 하이픈만 쓰며 64자를 넘지 않습니다.`,
      type: "string",
      maxLength: 64,
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    date: {
      description: `Calendar date, YYYY-MM-DD.
달력에 있는 날짜, YYYY-MM-DD.`,
      type: "string",
      format: "date"
    },
    waivers: {
      title: "WaiversFile",
      description: `Approved exceptions from the rules.
승인된 예외의 목록.`,
      type: "object",
      additionalProperties: !1,
      required: ["version", "waivers"],
      properties: {
        version: {
          description: `Version of this file's format.
이 파일 형식의 버전.`,
          enum: [1]
        },
        waivers: {
          description: `The waivers, in any order.
예외 승인의 목록. 순서는 상관없습니다.`,
          type: "array",
          items: {
            $ref: "#/$defs/waiver"
          },
          maxItems: 1e4
        }
      }
    },
    waiver: {
      title: "Waiver",
      description: `One exception: it waives the findings of one rule about one vendor while it is in force.
예외 승인 하나. 효력이 있는 동안 한 업체에 대한 한 규칙의 지적사항을 예외로 처리합니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"],
      properties: {
        rule: {
          description: `Id of the waived rule, such as SEC-06.
예외로 하는 규칙의 id. 예: SEC-06.`,
          type: "string",
          minLength: 1,
          maxLength: 64,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        vendor: {
          $ref: "#/$defs/id",
          description: `Vendor whose findings are waived.
예외를 적용할 업체의 id.`
        },
        service: {
          $ref: "#/$defs/id",
          description: `Only findings about this service; omit for all of the vendor's.
이 업무에 대한 지적사항만 예외로 합니다. 생략하면 업체 전체가 대상입니다.`
        },
        contract: {
          $ref: "#/$defs/id",
          description: "Only findings about this contract; not together with `service`.\n이 계약에 대한 지적사항만 예외로 합니다. `service`와 함께 쓸 수 없습니다."
        },
        reason: {
          description: `Why the exception is acceptable, for a reviewer.
예외를 허용하는 사유. 검토자가 타당성을 판단할 수 있게 씁니다.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        owner: {
          description: `Owner of the exception: a role or its mailbox, with an address in ASCII letters.
예외를 책임지는 담당 조직 또는 그 공용 메일 주소. 메일 주소는 ASCII 문자로 씁니다.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        approver: {
          description: `Who approved it, with an address in ASCII letters; never the owner.
승인자. 담당(owner)과 같을 수 없습니다. 메일 주소는 ASCII 문자로 씁니다.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        approved_on: {
          $ref: "#/$defs/date",
          description: `Day of approval and first day in force.
승인한 날. 이날부터 효력이 있습니다.`
        },
        expires_on: {
          $ref: "#/$defs/date",
          description: `Last day in force.
효력이 있는 마지막 날.`
        },
        ticket: {
          description: `Ticket that follows the exception up.
예외를 추적하는 티켓 번호.`,
          type: "string",
          minLength: 1,
          maxLength: 200,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        acknowledges_statute: {
          description: `Acknowledges that the law requires the item nevertheless; needed for statutory items.
법정 의무임을 확인하고 예외로 한다는 표시. 법정 항목에는 반드시 true로 적습니다.`,
          type: "boolean"
        },
        given_for: {
          $ref: "#/$defs/given_for"
        }
      },
      dependentRequired: {
        given_for: ["service"]
      },
      not: {
        required: ["service", "contract"]
      }
    }
  }
};

// src/records/schema-shape.ts
var definitions = { ...baseline_schema_default.$defs, ...waivers_schema_default.$defs, ...records_schema_default.$defs, ...config_schema_default.$defs, config: config_schema_default };
function shapeAt(kind, path) {
  let schema = { $ref: `#/$defs/${kind}` };
  for (let part of path) schema = child(resolve(schema).schema, part);
  let { schema: resolved, definition } = resolve(schema);
  return {
    definition,
    type: typeof resolved.type == "string" ? resolved.type : void 0,
    keys: Object.keys(asSchema(resolved.properties)),
    required: Array.isArray(resolved.required) ? resolved.required.map(String) : [],
    isExtensible: Object.keys(asSchema(resolved.patternProperties)).some((pattern) => pattern.startsWith("^x-")),
    values: Array.isArray(resolved.enum) ? resolved.enum.map(String) : []
  };
}
function child(schema, part) {
  let properties = asSchema(schema.properties);
  return Object.hasOwn(properties, part) ? asSchema(properties[part]) : asSchema(schema.items ?? schema.additionalProperties);
}
function resolve(schema) {
  let reference = schema.$ref;
  if (typeof reference != "string") return { schema, definition: void 0 };
  let name = reference.slice(8);
  return { schema: asSchema(definitions[name]), definition: name };
}
function asSchema(value) {
  return typeof value == "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

// src/records/needed-value.ts
var forms = ["date", "id", "sha256", "path", "uri", "email", "country", "deadline"];
function neededValue(kind, path) {
  let shape = shapeAt(kind, path), isList = shape.type === "array", [inner, place] = isList ? [shapeAt(kind, [...path, 0]), [...path, 0]] : [shape, path], keys2 = (inner.required.length > 0 ? inner.required : inner.keys).map((name) => `${name}=${formOf(shapeAt(kind, [...place, name]))}`), takes = formName(shape);
  return {
    ...takes !== void 0 && { takes },
    ...inner.values.length > 0 && { one_of: inner.values },
    ...keys2.length > 0 && { keys: keys2 }
  };
}
function allowedKeys(kind, path) {
  let { keys: keys2, isExtensible } = shapeAt(kind, path);
  return isExtensible ? [...keys2, "x-*"] : [...keys2];
}
function formOf(shape) {
  return shape.values.length > 0 ? shape.values.join("|") : formName(shape) ?? "any";
}
function formName({ definition, type }) {
  return definition !== void 0 && forms.includes(definition) ? definition : type;
}

// src/records/records.ts
var recordKinds = ["vendor", "contract", "guideline"];

// src/records/schema-problems.ts
var maxShownValue = 80, patternProblems = {
  id: "invalid-id",
  sha256: "invalid-sha256",
  path: "invalid-path",
  uri: "invalid-uri",
  email: "invalid-email",
  country: "invalid-country",
  deadline: "invalid-deadline",
  folder: "invalid-folder",
  timezone: "unknown-timezone"
};
function explainSchemaError(kind, document, error) {
  let path = fromPointer(error.instancePath);
  if (error.keyword === "if" || /\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath)) return;
  let explain = explanations[error.keyword], context = { kind, path, value: valueAt(document, path), params: error.params };
  return explain ? explain(context) : { code: "invalid", path, args: { rule: error.keyword } };
}
var explanations = {
  required: missingKey,
  dependentRequired: missingKey,
  additionalProperties: ({ kind, path, params }) => {
    let key = String(params.additionalProperty), slip = slipOfKey(key);
    if (slip) return { ...slip, path: [...path, key], aim: "key" };
    let keys2 = allowedKeys(kind, path), args = { key: cut(key), ...hint(key, shapeAt(kind, path).keys), ...keys2.length > 0 && { keys: keys2 } };
    return { code: "unknown-key", path: [...path, key], args, aim: "key" };
  },
  enum: ({ kind, path, value }) => {
    let allowed = shapeAt(kind, path).values, requirement = typeof value == "string" ? requirementKeyOf(value) : void 0, help = requirement !== void 0 && allowed.includes(requirement) ? { requirement } : hint(shown(value), allowed);
    return { code: "unknown-value", path, args: { value: shown(value), allowed, ...help } };
  },
  type: ({ kind, path, value, params }) => {
    if (value === null && path.length > 0 && isRecordKind(kind)) return toBeFilledIn(kind, path);
    let { keys: keys2 } = neededValue(kind, path), list = params.type === "array" ? listOfOne(kind, path, value) : void 0, args = { expected: String(params.type), actual: typeOf(value), ...keys2 && { keys: keys2 }, ...list && { list } };
    return { code: "wrong-type", path, args };
  },
  format: ({ path, value }) => ({ code: "invalid-date", path, args: { value: shown(value) } }),
  pattern: ({ kind, path, value }) => {
    let definition = shapeAt(kind, path).definition ?? "";
    return { code: patternProblems[definition] ?? "blank-text", path, args: { value: shown(value) } };
  },
  minLength: ({ path, value }) => ({ code: "blank-text", path, args: { value: shown(value) } }),
  maxLength: ({ path, params }) => outOfRange(path, "<=", params),
  minItems: ({ path, params }) => outOfRange(path, ">=", params),
  maxItems: ({ path, params }) => outOfRange(path, "<=", params),
  minimum: ({ path, params }) => outOfRange(path, ">=", params),
  maximum: ({ path, params }) => outOfRange(path, "<=", params),
  exclusiveMinimum: ({ path, params }) => outOfRange(path, ">", params),
  oneOf: ({ path }) => ({ code: "path-or-uri", path }),
  anyOf: ({ path }) => ({ code: "place-missing", path }),
  not: ({ path }) => ({ code: "service-or-contract", path: [...path, "contract"], aim: "key" })
};
function listOfOne(kind, path, value) {
  let { type, values } = shapeAt(kind, [...path, 0]);
  if (typeof value != "string" || type === "object") return;
  let key = requirementKeyOf(value);
  return `[${cut(key !== void 0 && values.includes(key) ? key : value)}]`;
}
function isRecordKind(kind) {
  return recordKinds.some((one) => one === kind);
}
function toBeFilledIn(kind, path) {
  let { values } = shapeAt(kind, path), key = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  return { code: "to-be-filled-in", path, args: { key, ...values.length > 0 && { allowed: values } } };
}
function missingKey({ kind, path, params }) {
  let key = String(params.missingProperty), place = [...path, key];
  return { code: "missing-key", path: place, args: { key, ...neededValue(kind, place) } };
}
function outOfRange(path, comparison, params) {
  return { code: "out-of-range", path, args: { bound: `${comparison} ${String(params.limit)}` } };
}
function hint(written, known) {
  let suggestion = suggest(written, known);
  return suggestion ? { suggestion } : {};
}
function valueAt(value, path) {
  let at = value;
  for (let part of path) {
    if (typeof at != "object" || at === null || !Object.hasOwn(at, part)) return;
    at = Reflect.get(at, part);
  }
  return at;
}
function typeOf(value) {
  return value == null ? "nothing" : Array.isArray(value) ? "list" : typeof value == "number" && !Number.isFinite(value) ? "not-finite" : typeof value;
}
function shown(value) {
  return cut(typeof value == "string" ? value : JSON.stringify(value) ?? "nothing");
}
function cut(text) {
  return text.length > maxShownValue ? `${text.slice(0, maxShownValue)}…` : text;
}

// src/records/validate.ts
function problemAt(source, code, path, details = {}) {
  return {
    code,
    args: details.args ?? {},
    file: source.file,
    pointer: toPointer(path),
    ...source.show(path, details.aim)
  };
}
var maxSchemaErrors = 500, validators = { vendor, contract, guideline, config, waivers, baseline };
function validateFiles(files) {
  let vendors = [], contracts = [], guidelines = [], problems = [];
  for (let source of files.flatMap(documentsOf)) {
    let kind = kindOf(source);
    if (typeof kind != "string") {
      problems.push(kind);
      continue;
    }
    let found = validateDocument(kind, source);
    problems.push(...found), !(found.length > 0) && (kind === "vendor" && vendors.push({ record: source.value, source }), kind === "contract" && contracts.push({ record: source.value, source }), kind === "guideline" && guidelines.push({ record: source.value, source }));
  }
  return { records: { vendors, contracts, guidelines }, problems };
}
function kindOf(source) {
  let { value } = source;
  if (value == null) return problemAt(source, "empty-document", []);
  if (typeof value != "object" || Array.isArray(value)) return problemAt(source, "not-a-record", []);
  if (!("kind" in value) || !Object.hasOwn(value, "kind"))
    return problemAt(source, "kind-missing", [], { args: { allowed: recordKinds } });
  let known = recordKinds.find((kind) => kind === value.kind);
  if (known) return known;
  let written = typeof value.kind == "string" ? value.kind : JSON.stringify(value.kind), suggestion = suggest(written, recordKinds), args = { value: cut(written), allowed: recordKinds, ...suggestion && { suggestion } };
  return problemAt(source, "kind-unknown", ["kind"], { args });
}
function validateDocument(kind, source) {
  let isValid = validators[kind];
  if (isValid(source.value)) return [];
  let seen = /* @__PURE__ */ new Set(), errors = (isValid.errors ?? []).slice(0, maxSchemaErrors), mistyped = new Set(errors.flatMap(({ keyword, instancePath }) => keyword === "type" ? [instancePath] : [])), explained = errors.filter(({ keyword, instancePath }) => keyword !== "enum" || !mistyped.has(instancePath)).flatMap((error) => explainSchemaError(kind, source.value, error) ?? []).filter(({ path, code, args }) => {
    let key = JSON.stringify([path, code, args?.key ?? ""]);
    return seen.size < seen.add(key).size;
  }).map(({ code, path, args, aim }) => problemAt(source, code, path, { ...args && { args }, ...aim && { aim } }));
  return explained.length > 0 ? explained : [problemAt(source, "invalid", [], { args: { rule: kind } })];
}

export {
  runConfigSection,
  guidelinesSection,
  sectionOf,
  compareSections,
  documentsOf,
  toPointer,
  requirementKeyOf,
  records_schema_default,
  shapeAt,
  recordKinds,
  cut,
  problemAt,
  validateFiles,
  validateDocument
};
