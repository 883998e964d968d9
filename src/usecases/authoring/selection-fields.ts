import records from "../../schemas/records.schema.json" with { type: "json" };
import { fieldQuestions as ask } from "../../texts/add.ts";
import { type Choice, choicesOf, type Field } from "./fields.ts";
import { named } from "./record-fields.ts";

const { selection, document_kind, term } = records.$defs;
const { basis } = selection.properties;
const reviewKinds = ["security-review", "certificate"];

/** Options for how the vendor of a service was selected. */
export const selectionFields = {
  basis: {
    option: "basis",
    kind: "choice",
    question: ask.basis,
    isAsked: true,
    fallback: "rfp",
    choices: choicesOf(basis.enum, basis.enumDescriptions),
  },
  reason: { option: "reason", kind: "text", question: ask.selectionReason },
  procedure: { option: "procedure", kind: "text", question: ask.procedure },
  rfp: { option: "rfp", kind: "text", question: ask.rfp },
  issued_on: { option: "issued-on", kind: "date", question: ask.issuedOn },
  security_section: { option: "security-section", kind: "text", question: ask.securitySection },
  privacy_section: { option: "privacy-section", kind: "text", question: ask.privacySection },
  evaluation: { option: "evaluation", kind: "text", question: ask.evaluation },
  evaluated_on: { option: "evaluated-on", kind: "date", question: ask.evaluatedOn },
  passing_score: { option: "passing-score", kind: "number", question: ask.passingScore },
  criteria: { option: "criteria", kind: "criteria", question: ask.criteria },
  review: { option: "review", kind: "text", question: ask.review },
  review_kind: {
    option: "review-kind",
    kind: "choice",
    question: ask.reviewKind,
    isAsked: true,
    fallback: "security-review",
    choices: kindsOf(reviewKinds),
  },
  reviewed_on: { option: "reviewed-on", kind: "date", question: ask.reviewedOn },
  selected_on: { option: "selected-on", kind: "date", question: ask.selectedOn },
} as const satisfies Record<string, Field>;

/** Options for the requirements that were identified for a service. */
export const identifiedFields = {
  recorded_on: { option: "identified-on", kind: "date", question: ask.identifiedOn },
  requirements: { option: "requirement", kind: "choices", question: ask.identified, choices: named(term.enum) },
} as const satisfies Record<string, Field>;

export type SelectionField = keyof typeof selectionFields;

/** The fields that a basis needs, in the order they are asked for. Beside `existing`, `selected_on` is always needed. */
export function neededFields(basisOfSelection: string, personalData: boolean): SelectionField[] {
  if (basisOfSelection === "existing") return ["reason"];
  if (basisOfSelection !== "rfp") return ["reason", "procedure", "review", "reviewed_on", "selected_on"];
  const privacy = personalData ? (["privacy_section"] as const) : [];
  return [
    "procedure",
    "rfp",
    "security_section",
    ...privacy,
    "evaluation",
    "evaluated_on",
    "passing_score",
    "criteria",
    "selected_on",
  ];
}

function kindsOf(kinds: readonly string[]): Choice[] {
  return choicesOf(document_kind.enum, document_kind.enumDescriptions).filter(({ value }) => kinds.includes(value));
}
