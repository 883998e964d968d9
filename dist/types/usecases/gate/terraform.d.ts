import type { Language } from "../../model/language.ts";
import type { OnboardingDecision } from "./decision.ts";
import type { DecisionFormat } from "./format.ts";
/**
 * Renders the answer for Terraform's data source `external`: one JSON object with only string values. Exit codes are
 * those of every format: Terraform ignores the output of a program that does not exit with 0, so only an allowed vendor
 * has a result.
 */
export declare const terraform: DecisionFormat;
/** Renders each reason and problem on one line, for readers of standard error. Safe to print. */
export declare function reasonLines({ reasons, problems }: OnboardingDecision, language: Language): string[];
