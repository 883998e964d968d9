import { counts, defectsOf } from "../../config/waivers/apply.ts";
import { addWaiver } from "../../config/waivers/edit.ts";
import { readWaivers, waiversPath } from "../../config/waivers/file.ts";
import { isIsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { RawProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import { guidelinesFolder, type SourceFile } from "../../model/tree.ts";
import { sourceOf } from "../../records/file-text.ts";
import { unknownVendor } from "../../records/unknown-vendor.ts";
import { hidesSomething } from "../../report/formats/escape.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import { byLanguage, fill } from "../../texts/fill.ts";
import { localizedFindingTexts } from "../../texts/findings.ts";
import { localizedProblemTexts } from "../../texts/problems.ts";
import { words } from "../../texts/words.ts";
import { findRule } from "../rules/explain.ts";
import { namesIn, readUsable, unknownSubject, type WaiverSource } from "./list.ts";

/** A requested waiver. */
export interface NewWaiver {
  /** Id of the rule, in any case, or its requirement's key. */
  readonly rule: string;
  readonly vendor: string;
  readonly service?: string;
  readonly contract?: string;
  readonly reason: string;
  readonly owner: string;
  /** Must differ from the owner. */
  readonly approver: string;
  /** `YYYY-MM-DD`. */
  readonly approvedOn: string;
  /** The last day it counts, `YYYY-MM-DD`. */
  readonly expiresOn: string;
  readonly ticket?: string;
  /** Required for items that the law demands. */
  readonly acknowledgesStatute?: true;
}

/** A waiver, and the whole text of the file with it. */
export interface AddedWaiver {
  readonly waiver: Waiver;
  readonly text: string;
}

/**
 * Adds a waiver to the text of `waivers.yaml`, with the facts of the service it is for; comments and order stay as they are, and nothing is written. Throws
 * `RunError` `waiver-refused`, `rule-unknown`, `vendor-unknown`, `date-invalid`, `waivers-invalid`,
 * `waivers-not-extendable`.
 */
export async function extendWaivers(source: WaiverSource, wanted: NewWaiver): Promise<AddedWaiver> {
  const { tree, catalogue, inventory } = source;
  const asked = toWaiver(wanted, catalogue);
  refuseDefects(asked, source);
  await refuseUnknownVendor(asked.vendor, source);
  const names = await namesIn(asked.vendor, { tree, inventory });
  const unknown = unknownSubject(asked, names);
  if (unknown) throw refused(fill(words.unknownToVendor, { vendor: asked.vendor }), unknown);
  const facts = asked.service === undefined ? undefined : names?.facts?.get(asked.service);
  const waiver: Waiver = { ...asked, ...(facts && { given_for: { ...facts } }) };
  const file = await tree.file(waiversPath);
  readUsable(file);
  const text = addWaiver(file, waiver);
  refuseProblems(text);
  return { waiver, text };
}

/** Adds a waiver of each rule, all or none. Throws as `extendWaivers`. */
export async function extendWithAll(
  source: WaiverSource,
  rules: readonly string[],
  wanted: Omit<NewWaiver, "rule">,
): Promise<{ readonly waivers: readonly Waiver[]; readonly text: string }> {
  const waivers: Waiver[] = [];
  let text: string | undefined;
  const file = async (path: string): Promise<SourceFile | undefined> =>
    path === waiversPath && text !== undefined ? sourceOf(path, text) : source.tree.file(path);
  for (const rule of rules) {
    const added = await extendWaivers({ ...source, tree: { ...source.tree, file } }, { ...wanted, rule });
    waivers.push(added.waiver);
    text = added.text;
  }
  return { waivers, text: text ?? "" };
}

function toWaiver(wanted: NewWaiver, catalogue: CatalogueIndex): Waiver {
  const { vendor, service, contract, reason, owner, approver, approvedOn, expiresOn, ticket } = wanted;
  return {
    rule: findRule(wanted.rule, catalogue).id,
    vendor,
    ...(service !== undefined && { service }),
    ...(contract !== undefined && { contract }),
    reason,
    owner,
    approver,
    approved_on: approvedOn,
    expires_on: expiresOn,
    ...(ticket !== undefined && { ticket }),
    ...(wanted.acknowledgesStatute && { acknowledges_statute: true }),
  };
}

/** Refuses a waiver with any defect that a file with it alone would have, except those that depend on the day. */
function refuseDefects(waiver: Waiver, { settings, catalogue }: WaiverSource): void {
  const hidden = Object.entries(waiver).find(([, value]) => typeof value === "string" && hidesSomething(value));
  if (hidden) throw refused(words.hiddenCharacters, hidden[0]);
  refuseProblems(addWaiver(undefined, waiver));
  const { approved_on: asOf } = waiver;
  if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: asOf, option: "--approved-on" });
  const defect = defectsOf(waiver, { asOf, settings }, catalogue).find((one) => !counts([one]));
  if (!defect) return;
  throw refused(localizedFindingTexts(defect, catalogue).message);
}

function refuseProblems(text: string): void {
  const [problem] = readWaivers(sourceOf(waiversPath, text)).problems;
  if (problem) throw refused(localizedProblemTexts(problem).message, keyOf(problem));
}

/** The waiver's key in a problem's pointer: `/waivers/0/<key>`. */
function keyOf({ pointer = "" }: RawProblem): string | undefined {
  return pointer.split("/")[3];
}

/** Makes the error. `key` is the one the message is about, and stands for the option that gave it. */
function refused(message: Localized, key?: string): RunError {
  const option = key === undefined ? "" : `--${key.replaceAll("_", "-")}: `;
  const reason = byLanguage((language) => option + message[language]);
  return new RunError("waiver-refused", {}, { texts: { reason } });
}

async function refuseUnknownVendor(vendor: string, { tree, inventory }: WaiverSource): Promise<void> {
  const { folders } = await tree.list(inventory);
  const vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (!vendors.includes(vendor)) throw unknownVendor(vendor, vendors, inventory);
}
