import type { Localized } from "../model/language.ts";
import type { Group } from "../model/rule.ts";

/** Headings of a rule's page, in order. */
export const rulePageHeadings = {
  demands: { en: "Requirement", ko: "요구 내용" },
  appliesTo: { en: "Applies to", ko: "적용 대상" },
  source: { en: "Source", ko: "근거" },
  penalty: { en: "Penalty", ko: "제재" },
  findingsSay: { en: "Findings", ko: "지적 내용" },
  bad: { en: "Bad example", ko: "위반 예" },
  good: { en: "Good example", ko: "올바른 예" },
  whatToWrite: { en: "Remedy", ko: "조치" },
  exceptions: { en: "Exceptions", ko: "예외" },
  pairing: { en: "Related items in other frameworks", ko: "다른 기준의 관련 항목" },
} as const satisfies Record<string, Localized>;

/** Editions of a text on a page, and the days on which a penalty applies. */
export const editionOf = {
  text: { en: "{name}: {editions}", ko: "{name}: {editions}" },
  until: { en: "{edition} until {until}", ko: "{edition}, {until}까지" },
  penalty: { en: "as of {from}: {penalty}", ko: "{from}부터: {penalty}" },
} as const satisfies Record<string, Localized>;

/** A short text for the terminal, and the full one. */
export interface Wording {
  readonly brief: Localized;
  readonly full: Localized;
}

/** Note below the items of other frameworks. */
export const pairingNote: Localized = {
  en: "For orientation only; the items are not equivalent.",
  ko: "참고용이며 서로 동등하다는 뜻은 아님.",
};

/** Related item for cloud services. */
export const pairingCloud: Wording = {
  brief: {
    en: "for cloud services also ISO/IEC 27001:2022 A.5.23",
    ko: "클라우드 서비스는 ISO/IEC 27001:2022 A.5.23 포함",
  },
  full: {
    en: "For cloud services also ISO/IEC 27001:2022 A.5.23.",
    ko: "클라우드 서비스는 ISO/IEC 27001:2022 A.5.23 포함.",
  },
};

/** Korean names of the sources listed with a rule's own citation; METADATA names them in English. */
export const koreanSourceNames: ReadonlyMap<string, string> = new Map([
  ["PIPA, article 26", "개인정보 보호법 제26조"],
  ["Enforcement Decree of PIPA, article 28", "개인정보 보호법 시행령 제28조"],
  ["ISMS-P certification criteria guide", "ISMS-P 인증기준 안내서"],
]);

const declared: Wording = {
  brief: {
    en: "The item may be declared not applicable in `not_applicable`, with a reason.",
    ko: "사유를 적어 `not_applicable`에 해당 없음으로 둘 수 있음.",
  },
  full: {
    en: "Where the work does not need this term, declare it not applicable in the contract's record, with a reason a reviewer can judge. A term listed in `identified_requirements` must not be declared not applicable ([AGR-04](AGR-04.md)).",
    ko: "업무에 필요하지 않은 항목이면 검토자가 타당성을 판단할 수 있도록 사유를 적어 계약 기록에서 해당 없음으로 둡니다. `identified_requirements`에 필요하다고 적은 항목은 해당 없음으로 둘 수 없습니다([AGR-04](AGR-04.md)).",
  },
};

const declaredUnlessNeeded: Wording = {
  brief: {
    en: "The item may be declared not applicable in `not_applicable`, with a reason, unless the facts of the service call for it.",
    ko: "업무에 관한 사실과 어긋나지 않으면 사유를 적어 `not_applicable`에 해당 없음으로 둘 수 있음.",
  },
  full: {
    en: `${declared.full.en} It does not count where the service's \`access\` or \`subprocessors\` call for the term. Legal compliance, damages and incident reporting are always needed where personal data is handled.`,
    ko: `${declared.full.ko} 업무의 \`access\`나 \`subprocessors\`에 비추어 필요한 항목이면 해당 없음으로 보지 않습니다. 법규 준수, 손해배상, 사고 보고는 개인정보를 다루는 업무라면 반드시 필요합니다.`,
  },
};

const none: Localized = { en: "None.", ko: "없음." };

const ofRunConfig: Wording = {
  brief: none,
  full: {
    en: "None: an operating rule can neither be waived nor put into the baseline.",
    ko: "없습니다. 운영 규칙은 예외로 승인하거나 기준선에 넣을 수 없습니다.",
  },
};

/** Permanent ways to set aside a group's rules. */
export const exceptionOf: Readonly<Record<Group, Wording>> = {
  SEL: {
    brief: {
      en: "SEL-04 only: an approved `exception` where the passing score was not reached.",
      ko: "SEL-04에 한하여, 적격 점수에 미달하면 승인된 `exception`을 기록할 수 있음.",
    },
    full: {
      en: "Cannot be declared not applicable. The rule does not apply to a service whose record truthfully says that it handles neither important information nor personal data.",
      ko: "해당 없음으로 둘 수 없습니다. 중요정보와 개인정보를 모두 다루지 않는다고 사실대로 기록된 업무에만 적용되지 않습니다.",
    },
  },
  AGR: {
    brief: none,
    full: {
      en: "Cannot be declared not applicable. The rule applies to every active service until its `ended_on`.",
      ko: "해당 없음으로 둘 수 없습니다. 진행 중인 모든 업무에 `ended_on`까지 적용됩니다.",
    },
  },
  SEC: declaredUnlessNeeded,
  PII: {
    brief: {
      en: "None: a statutory item can never be declared not applicable.",
      ko: "없음. 법정 기재사항은 해당 없음으로 둘 수 없음.",
    },
    full: {
      en: "Not possible: the item is statutory. An entry in `not_applicable` is itself a finding, even where a clause covers the item.",
      ko: "둘 수 없습니다. 법정 기재사항이므로 `not_applicable`에 적으면 조항이 있더라도 그 자체로 지적사항이 됩니다.",
    },
  },
  DEV: declared,
  EVD: {
    brief: none,
    full: {
      en: "None. The rule applies to every document and clause that a record names, in force or not.",
      ko: "없습니다. 계약의 효력과 관계없이 기록이 가리키는 모든 문서와 조항에 적용됩니다.",
    },
  },
  WVR: ofRunConfig,
  BSL: ofRunConfig,
  CHG: ofRunConfig,
  POL: ofRunConfig,
};

/** Exception of SEL-04, in addition to its group's. */
export const belowPassingScore: Localized = {
  en: "A vendor chosen below the passing score needs an approved reason in `selection.evaluation.exception`, as in the example above.",
  ko: "적격 점수에 미달한 업체를 선정하였다면 위의 올바른 예처럼 승인된 사유를 `selection.evaluation.exception`에 적습니다.",
};

/** How findings of a rule are waived temporarily. */
export const waiving: Wording = {
  brief: {
    en: "Temporary: an approved waiver in `waivers.yaml` (`clausegate waivers add`). The finding stays visible.",
    ko: "한시적으로는 `waivers.yaml`에 승인된 예외를 둘 수 있음(`clausegate waivers add`). 지적사항은 계속 표시됨.",
  },
  full: {
    en: "Temporary: an approved waiver in `waivers.yaml` waives the findings of this rule about one vendor; they stay in every report. `clausegate waivers add --help` shows how to write one.",
    ko: "승인을 받아 `waivers.yaml`에 적으면 정해진 기간 동안 한 업체에 대한 이 규칙의 지적사항을 예외로 할 수 있으며, 지적사항은 모든 보고서에 계속 표시됩니다. 작성 방법은 `clausegate waivers add --help`로 볼 수 있습니다.",
  },
};

/** How findings of a statutory rule are waived temporarily. The full text follows that of `waiving`. */
export const waivingStatute: Wording = {
  brief: {
    en: "Temporary: an approved waiver in `waivers.yaml` with `acknowledges_statute: true` (`clausegate waivers add`). The duty remains, and the finding stays visible.",
    ko: "한시적으로는 `waivers.yaml`에 `acknowledges_statute: true`로 승인된 예외를 둘 수 있음(`clausegate waivers add`). 법적 의무는 그대로이며 지적사항은 계속 표시됨.",
  },
  full: {
    en: "The item is statutory, so the waiver counts only with `acknowledges_statute: true`.",
    ko: "법정 항목이므로 `acknowledges_statute: true`를 적어야 효력이 있습니다.",
  },
};

/** Exceptions of a rule about changes that can be waived. */
export const waivedBefore: Localized = {
  en: "Cannot be declared not applicable or put into the baseline. A waiver counts only if it is already in the base; one that the change itself brings does not count yet.",
  ko: "해당 없음으로 두거나 기준선에 넣을 수 없습니다. 예외 승인은 기준 커밋에 이미 있어야 효력이 있으며, 변경이 함께 가져온 것은 아직 효력이 없습니다.",
};

/** An entry that declares an item not applicable. */
export function declaration(requirement: string): string {
  return `not_applicable:\n  - requirement: ${requirement}\n    reason: 이 업무에 필요하지 않은 구체적인 사유\n`;
}
