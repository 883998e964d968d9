// src/schemas/config.schema.json
var config_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:clausegate:schema:config:1",
  title: "Config",
  description: "Configuration of Clausegate, `clausegate.yaml` at the root. Every text is given in English, then in Korean.",
  type: "object",
  additionalProperties: !1,
  required: ["version"],
  properties: {
    version: {
      description: `Version of this format.
설정 파일 형식의 버전.`,
      type: "integer",
      enum: [1],
      enumDescriptions: [`The only version so far.
현재 유일한 버전.`]
    },
    inventory: {
      $ref: "#/$defs/folder",
      description: `Folder that holds the records, below the root.
기록을 두는 폴더. 루트를 기준으로 적습니다.`,
      default: "vendors"
    },
    language: {
      description: "Language of the texts. Without it the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides for people, and data is in English.\n표시 언어. 적지 않으면 사람이 읽는 출력은 환경 변수(`LC_ALL`, `LC_MESSAGES`, `LANG`)를 따르고 데이터 형식은 영어로 씁니다.",
      type: "string",
      enum: ["en", "ko"],
      enumDescriptions: [`English.
영어.`, `Korean.
한국어.`]
    },
    timezone: {
      $ref: "#/$defs/timezone",
      description: `Time zone of today's date where no as-of date is given: a name of the IANA database.
점검 기준일을 지정하지 않았을 때 오늘 날짜를 정하는 시간대. IANA 시간대 이름으로 적습니다.`,
      default: "Asia/Seoul"
    },
    fail_on: {
      description: `Lowest severity that fails the verdict.
부적합으로 판정하는 가장 낮은 심각도.`,
      type: "string",
      enum: ["error", "warning", "note"],
      enumDescriptions: [
        `Only errors fail the verdict.
오류가 있을 때만 부적합.`,
        `Errors and warnings fail the verdict.
오류나 경고가 있으면 부적합.`,
        `Every open finding fails the verdict.
조치하지 않은 지적사항이 하나라도 있으면 부적합.`
      ],
      default: "error"
    },
    fail_on_except: {
      description: "Findings that do not fail the verdict, whatever their severity: by kind (`upcoming`: only warns of a day to come, such as a contract or waiver that is about to end), by rule (`SEL-03`) or by case (`AGR-03/lapsing`). They stay in every report. `clausegate rules --cases` lists the names.\n심각도와 관계없이 판정에 반영하지 않는 지적사항. 구분(`upcoming`: 계약이나 예외 승인의 만료처럼 다가올 날을 미리 알리는 것), 규칙(`SEL-03`), 위반 유형(`AGR-03/lapsing`)으로 지정합니다. 모든 보고서에는 그대로 표시됩니다. 이름은 `clausegate rules --cases`로 볼 수 있습니다.",
      type: "array",
      maxItems: 500,
      items: {
        description: `Kind, rule or case.
구분, 규칙 또는 위반 유형.`,
        type: "string",
        maxLength: 100
      },
      default: []
    },
    rules: {
      description: "Severity of single rules, by rule id (`SEC-06`), and of their cases, by `RULE/case` (`SEC-15/too-late`); `off` leaves out the findings. A finding the rule itself reports as less severe stays as it is, unless its case is named. The severity of a case wins over that of its rule. `clausegate rules --cases` lists the names, which are permanent. AGR-01, AGR-05, SEL-01 and SEL-03 also report for the requirements they stand in for: where one of them is off, `check` does not report these requirements, and `gate` still denies. Every report lists the changes made here and marks statutory rules that are lowered or off.\n규칙별·위반 유형별 심각도. 규칙 id(`SEC-06`)나 위반 유형 이름(`SEC-15/too-late`)을 키로 쓰며 `off`는 해당 지적사항을 제외합니다. 규칙이 원래 더 낮은 심각도로 보고하는 지적사항은 위반 유형을 지정하지 않는 한 그대로 둡니다. 위반 유형의 심각도가 규칙의 심각도보다 우선합니다. 이름은 `clausegate rules --cases`로 볼 수 있으며 바뀌지 않습니다. AGR-01, AGR-05, SEL-01, SEL-03은 다른 요구사항의 미충족을 대신 보고하므로, 이 중 하나를 끄면 `check`는 그 미충족도 보고하지 않으며 `gate`는 그래도 불허로 판정합니다. 여기서 바꾼 내용은 모든 보고서에 표시되며, 낮추거나 끈 법정 규칙은 따로 명시됩니다.",
      type: "object",
      additionalProperties: {
        description: "Severity of the rule's findings, or `off`.\n규칙의 심각도 또는 `off`.",
        type: "string",
        enum: ["error", "warning", "note", "off"],
        enumDescriptions: [
          `The rule's findings are errors.
오류로 보고.`,
          `The rule's findings are warnings.
경고로 보고.`,
          `The rule's findings are notes.
참고로 보고.`,
          `The rule's findings are left out.
지적사항을 제외.`
        ]
      },
      default: {}
    },
    settings: {
      title: "ConfigSettings",
      description: `Limits for the rules and waivers.
규칙과 예외 승인에 적용하는 한도.`,
      type: "object",
      additionalProperties: !1,
      properties: {
        expiry_warning_days: {
          description: `Days before the end of the last agreement in force from which that end is a warning (AGR-03).
유효한 마지막 계약의 종료를 미리 경고하는 기간(일). AGR-03에 적용합니다.`,
          type: "integer",
          minimum: 0,
          maximum: 3650,
          default: 30
        },
        training_interval_months: {
          description: `Longest interval between security trainings an agreement may state, in months (SEC-03).
계약에 정할 수 있는 보안교육의 최대 주기(개월). SEC-03에 적용합니다.`,
          type: "integer",
          minimum: 1,
          maximum: 120,
          default: 12
        },
        inspection_interval_months: {
          description: `Longest interval between security inspections an agreement may state, in months (SEC-04).
계약에 정할 수 있는 보안점검의 최대 주기(개월). SEC-04에 적용합니다.`,
          type: "integer",
          minimum: 1,
          maximum: 120,
          default: 12
        },
        incident_deadline_hours: {
          description: `Longest deadline that an agreement may set for reporting an incident, in hours (SEC-15). A longer one is a warning; one above 24 hours is a note. The organisation itself has 72 hours (PIPA art. 34, Enforcement Decree arts. 39 and 40).
계약에 정할 수 있는 사고 보고 기한의 최댓값(시간). SEC-15에 적용합니다. 한도를 넘으면 경고하고, 24시간을 넘으면 참고로 알립니다. 조직의 개인정보 유출 통지·신고 기한은 72시간입니다(개인정보 보호법 제34조, 같은 법 시행령 제39조 및 제40조).`,
          type: "integer",
          minimum: 1,
          maximum: 8760,
          default: 48
        },
        waiver_days: {
          description: `Longest time a waiver may last, in days; at most three years.
예외 승인의 최대 기간(일). 3년을 넘을 수 없습니다.`,
          type: "integer",
          minimum: 1,
          maximum: 1096,
          default: 365
        },
        waiver_warning_days: {
          description: `Days before a waiver's last day from which that day is a warning.
예외 승인의 만료를 미리 경고하는 기간(일).`,
          type: "integer",
          minimum: 0,
          maximum: 365,
          default: 30
        },
        minimum_quote_length: {
          description: `Fewest letters and digits of a clause's quote, other characters not counted; a shorter one identifies no passage (EVD-03).
조항에서 인용한 문구의 최소 길이. 글자와 숫자만 셉니다. 더 짧으면 문구를 특정할 수 없다고 봅니다(EVD-03).`,
          type: "integer",
          minimum: 1,
          maximum: 1e3,
          default: 12
        }
      },
      default: {}
    },
    evidence: {
      title: "ConfigEvidence",
      description: `What has to be known about the documents behind the clauses.
조항의 증적 문서에 대하여 확인할 사항.`,
      type: "object",
      additionalProperties: !1,
      properties: {
        require: {
          description: "Clauses that must have been compared with their document, by a quote that was found there or by a person's `checked` (EVD-08).\n문서와 대조하여야 하는 조항. 인용한 문구가 문서에 있거나 담당자가 `checked`로 확인을 남긴 경우 대조한 것으로 봅니다(EVD-08).",
          type: "string",
          enum: ["none", "statutory", "all"],
          enumDescriptions: [
            `A clause that nobody compared is a warning.
대조하지 않은 조항은 경고.`,
            `A clause that nobody compared is an error if it meets a statutory item, else a warning.
대조하지 않은 조항은 법정 항목이면 오류, 아니면 경고.`,
            `A clause that nobody compared is an error.
대조하지 않은 조항은 오류.`
          ],
          default: "none"
        }
      },
      default: {}
    }
  },
  $defs: {
    folder: {
      description: "POSIX path of a folder below the root: relative, without `.` and `..`.\n루트 아래 폴더의 POSIX 상대 경로. `.`과 `..`은 쓸 수 없습니다.",
      type: "string",
      maxLength: 1024,
      pattern: "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$"
    },
    timezone: {
      description: `Name of a time zone of the IANA database.
IANA 시간대 이름.`,
      type: "string",
      maxLength: 64,
      pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"
    }
  }
};

export {
  config_schema_default
};
