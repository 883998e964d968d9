import type { Language } from "../../model/language.ts";
import type { OnboardingDecision } from "./decision.ts";

/** Renders a whole decision, ending in a line break. */
export type DecisionFormat = (
  decision: OnboardingDecision,
  options: { readonly language: Language; readonly color: boolean },
) => string;
