import { isTimeZone, today } from "../../adapters/clock.ts";
import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { fromHere } from "../../adapters/disk/places.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { effectiveConfig } from "../../config/effective.ts";
import { loadConfig } from "../../config/load.ts";
import { type DossierSource, questionAbout } from "../../judgement/vendor-input.ts";
import type { DocumentText } from "../../model/document-text.ts";
import { type IsoDate, parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { DocumentKind } from "../../schemas/generated/types.ts";
import { canBeNamed, documentEntries } from "../../usecases/evidence/entries.ts";
import { shownJson, verifiedJson } from "../../usecases/evidence/json.ts";
import { answersOf, isOnlyDeclared, placesOf, showServices } from "../../usecases/evidence/show.ts";
import { shownText, verifiedText } from "../../usecases/evidence/text.ts";
import { type Verified, verdictOf } from "../../usecases/evidence/verify.ts";
import { excusedFindings, termOf, verifyAll } from "../../usecases/evidence/verify-all.ts";
import { namesOf } from "../shared/judge-trees.ts";
import { openTrees } from "../shared/open-trees.ts";
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
  return reading(flags, policy, undefined, async (source) => {
    const dossiers = await verifyAll(source, flags.vendor);
    const options = { language: flags.language ?? terminal.language, color: terminal.color };
    const { commit } = source.tree;
    terminal.queue([flags.format === "json" ? verifiedJson(dossiers, { commit }) : verifiedText(dossiers, options)]);
    return exitCodes[verdictOf(dossiers)];
  });
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
  return reading(flags, policy, given, async (source) => {
    const question = await questionAbout(vendor, source);
    const { input } = question;
    const output = policy.evaluate(input);
    const answers = answersOf(rule.id, output.assessment);
    const findings = await excusedFindings(answers, { ...question, output }, { source, names: namesOf(policy) });
    const texts = new Map<string, DocumentText>();
    for (const place of placesOf(answers, input)) texts.set(place, await source.tree.text(place));
    const services = showServices(answers, input, { texts, findings });
    const shown = { rule, asOf: source.asOf, vendor, services };
    const options = { language: flags.language ?? terminal.language, color: terminal.color };
    const { commit } = source.tree;
    terminal.queue([flags.format === "json" ? shownJson(shown, { commit }) : shownText(shown, options)]);
    return services.some((service) => service.status === "fail" || isOnlyDeclared(service)) ? 1 : 0;
  });
}

/** Opens the tree and reads its configuration. */
async function reading<T>(
  { root, gitDir, ref }: { readonly root: string; readonly gitDir?: string; readonly ref?: string },
  { catalogue }: Policy,
  given: IsoDate | undefined,
  use: (source: DossierSource) => Promise<T>,
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
