import { Weigher } from "../../config/disposition.ts";
import type { Names } from "../../config/read.ts";
import { readRunConfig } from "../../config/run-config.ts";
import { judgeFindings } from "../../judgement/findings.ts";
import { prepareGuidelines, prepareVendor } from "../../judgement/prepare.ts";
import { factsOf } from "../../judgement/service-facts.ts";
import type { DossierSource, Question } from "../../judgement/vendor-input.ts";
import { speakerOf } from "../../model/concerns.ts";
import type { Finding } from "../../model/finding.ts";
import type { Rule } from "../../model/rule.ts";
import { RunError } from "../../model/run-error.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import { unknownVendor } from "../../records/unknown-vendor.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { Assessment, PolicyOutput } from "../../schemas/generated/types.ts";
import { findRule } from "../rules/explain.ts";
import { type VerifiedDossier, verify } from "./verify.ts";

export async function verifyAll(
  source: DossierSource,
  only: readonly string[] | undefined,
): Promise<VerifiedDossier[]> {
  const { tree, inventory } = source;
  const { folders } = await tree.list(inventory);
  const known = folders.filter((folder) => folder !== guidelinesFolder);
  if (known.length === 0) throw new RunError("nothing-found", { folder: inventory });
  for (const vendor of only ?? []) refuseUnknown(vendor, known, inventory);
  const vendors = known.filter((vendor) => !only || only.includes(vendor));
  const guidelines = folders.includes(guidelinesFolder) ? await prepareGuidelines(source) : undefined;
  const dossiers = guidelines && !only ? [verify(null, guidelines.question?.input)] : [];
  for (const vendor of vendors) {
    const { question } = await prepareVendor(vendor, guidelines?.records.guidelines ?? [], source);
    dossiers.push(verify(vendor, question?.input));
  }
  return dossiers;
}

function refuseUnknown(vendor: string, known: readonly string[], inventory: string): void {
  if (!known.includes(vendor)) throw unknownVendor(vendor, known, inventory);
}

/** Findings of the rules with these answers, weighed and excused by the tree's run configuration. */
export async function excusedFindings(
  answers: readonly Assessment[],
  { input, origins, output }: Question & { readonly output: PolicyOutput },
  { source, names }: { readonly source: DossierSource; readonly names: Names },
): Promise<Finding[]> {
  const { catalogue } = names;
  const reporting = new Set(answers.map(speakerOf));
  const raw = output.findings.filter((one) => reporting.has(one.rule));
  const runConfig = await readRunConfig(source.tree, names);
  const facts = new Map(input.vendor?.services.map((service) => [service.id, factsOf(service)]));
  const register = new Weigher(runConfig, source.asOf, catalogue);
  return register.apply(judgeFindings(raw, origins, { catalogue }), { now: facts });
}

/** Returns the rule of a requirement that clauses meet. Throws `RunError` `rule-unknown`, `rule-without-clauses`. */
export function termOf(name: string, { catalogue }: Policy): Rule {
  const rule = findRule(name, catalogue);
  if (catalogue.isTerm(rule.id)) return rule;
  throw new RunError("rule-without-clauses", { rule: rule.id, requirement: rule.requirement });
}
