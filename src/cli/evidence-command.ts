import { isTimeZone, today } from "../adapters/clock.ts";
import { readNamedFile } from "../adapters/named-file.ts";
import { fromHere } from "../adapters/places.ts";
import { loadPolicyFiles } from "../adapters/policy-files.ts";
import { effectiveConfig } from "../config/effective.ts";
import { loadConfig } from "../config/load.ts";
import { prepareGuidelines, prepareVendor } from "../dossier.ts";
import { canBeNamed, documentEntries } from "../evidence/entries.ts";
import { reportingRules } from "../evidence/excuse.ts";
import { shownJson, verifiedJson } from "../evidence/json.ts";
import { answersOf, isOnlyDeclared, placesOf, showServices } from "../evidence/show.ts";
import { shownText, verifiedText } from "../evidence/text.ts";
import { type Verified, type VerifiedDossier, verdictOf, verify } from "../evidence/verify.ts";
import { readGate } from "../gate.ts";
import { unknownVendor } from "../inventory/unknown-vendor.ts";
import { GateRegister } from "../judgement/gate.ts";
import { judgeFindings } from "../judgement/judge.ts";
import { factsOf } from "../judgement/service-facts.ts";
import type { DocumentText } from "../model/document-text.ts";
import type { Finding } from "../model/finding.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Language } from "../model/language.ts";
import type { Rule } from "../model/rule.ts";
import { RunError } from "../model/run-error.ts";
import type { SourceFile } from "../model/tree.ts";
import { guidelinesFolder } from "../model/tree.ts";
import { findRule } from "../rulebook/explain.ts";
import type { Policy } from "../ruleset/evaluate.ts";
import { namesOf } from "../run/judge-trees.ts";
import { openTrees } from "../run/trees.ts";
import type { Assessment, DocumentKind, PolicyOutput } from "../schemas/generated/types.ts";
import { type Making, type Question, questionAbout } from "../service/dossier.ts";
import { parseDay } from "./check-command.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate evidence hash`. */
export interface EvidenceHashFlags {
  readonly kind: DocumentKind;
}

export type EvidenceFormat = "text" | "json";
export const evidenceFormats: readonly EvidenceFormat[] = ["text", "json"];

/** Options of `clausegate evidence verify`. */
export interface EvidenceVerifyFlags {
  readonly vendor?: readonly string[];
  readonly root: string;
  readonly gitDir?: string;
  readonly ref?: string;
  readonly format: EvidenceFormat;
  readonly language?: Language;
}

/** Options of `clausegate evidence show`. */
export interface EvidenceShowFlags extends Omit<EvidenceVerifyFlags, "vendor"> {
  readonly asOf?: string;
}

/**
 * Prints entries for the documents of a record in this folder. Throws `RunError` `input-missing`, `input-unreadable`, `document-outside`,
 * `document-unnameable`.
 */
export async function runEvidenceHash(
  paths: readonly string[],
  { kind }: EvidenceHashFlags,
  terminal: Terminal,
): Promise<void> {
  const files: SourceFile[] = [];
  for (const named of paths) {
    const { bytes } = await readNamedFile(named);
    const { path, isWithin } = fromHere(named);
    if (!isWithin) throw new RunError("document-outside", { path: named });
    if (!canBeNamed(path)) throw new RunError("document-unnameable", { path: named });
    files.push({ path, bytes });
  }
  terminal.queue([documentEntries(files, kind)]);
}

const exitCodes: Readonly<Record<Verified, number>> = { verified: 0, "not-verified": 1, "cannot-tell": 2 };

/** Compares every document and every quote with the records, and lists them. Returns the exit code. Throws `RunError`. */
export async function runEvidenceVerify(flags: EvidenceVerifyFlags, terminal: Terminal): Promise<number> {
  const policy = await loadPolicyFiles(terminal.policies);
  return reading(flags, policy, undefined, async (making) => {
    const dossiers = await verifyAll(making, flags.vendor);
    const options = { language: flags.language ?? terminal.language, color: terminal.color };
    const { commit } = making.tree;
    terminal.queue([flags.format === "json" ? verifiedJson(dossiers, { commit }) : verifiedText(dossiers, options)]);
    return exitCodes[verdictOf(dossiers)];
  });
}

async function verifyAll(making: Making, only: readonly string[] | undefined): Promise<VerifiedDossier[]> {
  const { tree, inventory } = making;
  const { folders } = await tree.list(inventory);
  const known = folders.filter((folder) => folder !== guidelinesFolder);
  if (known.length === 0) throw new RunError("nothing-found", { folder: inventory });
  for (const vendor of only ?? []) refuseUnknown(vendor, known, inventory);
  const vendors = known.filter((vendor) => !only || only.includes(vendor));
  const guidelines = folders.includes(guidelinesFolder) ? await prepareGuidelines(making) : undefined;
  const dossiers = guidelines && !only ? [verify(null, guidelines.question?.input)] : [];
  for (const vendor of vendors) {
    const { question } = await prepareVendor(vendor, guidelines?.records.guidelines ?? [], making);
    dossiers.push(verify(vendor, question?.input));
  }
  return dossiers;
}

function refuseUnknown(vendor: string, known: readonly string[], inventory: string): void {
  if (!known.includes(vendor)) throw unknownVendor(vendor, known, inventory);
}

/**
 * Shows the clauses that meet a requirement. Returns 1 when a service it was asked of does not meet it, excused or not, else 0. Throws
 * `RunError`.
 */
export async function runEvidenceShow(
  vendor: string,
  name: string,
  flags: EvidenceShowFlags,
  terminal: Terminal,
): Promise<number> {
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  const policy = await loadPolicyFiles(terminal.policies);
  const rule = termOf(name, policy);
  return reading(flags, policy, given, async (making) => {
    const question = await questionAbout(vendor, making);
    const { input } = question;
    const output = policy.evaluate(input);
    const answers = answersOf(rule.id, output.assessment);
    const findings = await excusedFindings(answers, { ...question, output }, { making, policy });
    const texts = new Map<string, DocumentText>();
    for (const place of placesOf(answers, input)) texts.set(place, await making.tree.text(place));
    const services = showServices(answers, input, { texts, findings });
    const shown = { rule, asOf: making.asOf, vendor, services };
    const options = { language: flags.language ?? terminal.language, color: terminal.color };
    const { commit } = making.tree;
    terminal.queue([flags.format === "json" ? shownJson(shown, { commit }) : shownText(shown, options)]);
    return services.some((service) => service.status === "fail" || isOnlyDeclared(service)) ? 1 : 0;
  });
}

/** What the rules found that report these answers, as the gate of the tree weighs and excuses it. */
async function excusedFindings(
  answers: readonly Assessment[],
  { input, origins, output }: Question & { readonly output: PolicyOutput },
  { making, policy }: { readonly making: Making; readonly policy: Policy },
): Promise<Finding[]> {
  const { catalogue } = policy;
  const reporting = new Set(answers.flatMap(reportingRules));
  const raw = output.findings.filter((one) => reporting.has(one.rule));
  const gate = await readGate(making.tree, namesOf(policy));
  const facts = new Map(input.vendor?.services.map((service) => [service.id, factsOf(service)]));
  const register = new GateRegister(gate, making.asOf, catalogue);
  return register.apply(judgeFindings(raw, origins, { catalogue }), { now: facts });
}

const groupsWithClauses: readonly string[] = ["SEC", "PII", "DEV"];

/** A requirement that clauses meet. Throws `RunError` `rule-unknown`, `rule-without-clauses`. */
function termOf(name: string, { catalogue }: Policy): Rule {
  const rule = findRule(name, catalogue);
  if (groupsWithClauses.includes(rule.group)) return rule;
  throw new RunError("rule-without-clauses", { rule: rule.id, requirement: rule.requirement });
}

/** Opens the tree and reads its configuration. */
async function reading<T>(
  { root, gitDir, ref }: { readonly root: string; readonly gitDir?: string; readonly ref?: string },
  { catalogue }: Policy,
  given: IsoDate | undefined,
  use: (making: Making) => Promise<T>,
): Promise<T> {
  const trees = await openTrees({ root, gitDir, head: ref, use: "history" });
  try {
    const { values } = effectiveConfig(await loadConfig(trees.head, { catalogue, isTimeZone }), {});
    const { settings, inventory, timezone } = values;
    return await use({ tree: trees.head, asOf: given ?? today(timezone), settings, inventory });
  } finally {
    trees.close();
  }
}
