import type { Names } from "../../config/read.ts";
import { type DossierSource, questionAbout } from "../../judgement/vendor-input.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Rule } from "../../model/rule.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { answersOf, placesOf, type ShownService, showServices } from "./show.ts";
import { excusedFindings } from "./verify-all.ts";

/** A requirement, and the clauses that meet it for each service it applies to. */
export interface ShownRequirement {
  readonly rule: Rule;
  readonly asOf: IsoDate;
  readonly vendor: string;
  readonly services: readonly ShownService[];
}

/**
 * Shows the clauses that meet a requirement, with their text in the document. Throws `RunError` `vendor-unknown`,
 * `dossier-unusable`, `input-unreadable`.
 */
export async function showRequirement(
  { vendor, rule }: Pick<ShownRequirement, "vendor" | "rule">,
  source: DossierSource,
  { policy, names }: { readonly policy: Policy; readonly names: Names },
): Promise<ShownRequirement> {
  const question = await questionAbout(vendor, source);
  const { input } = question;
  const output = policy.evaluate(input);
  const answers = answersOf(rule.id, output.assessment);
  const findings = await excusedFindings(answers, { ...question, output }, { source, names });
  const texts = new Map<string, DocumentText>();
  for (const place of placesOf(answers, input)) texts.set(place, await source.tree.text(place));
  return {
    rule,
    asOf: source.asOf,
    vendor,
    services: showServices(answers, input, { requirement: rule.requirement, texts, findings }),
  };
}
