import { addWaiver } from "../../config/waivers/edit.ts";
import { readWaivers, type SourcedWaiver, waiversPath } from "../../config/waivers/file.ts";
import { counts, defectsOf, type WaiverLimits } from "../../config/waivers/register.ts";
import { isIsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { RawProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import { guidelinesFolder, type InventoryTree, type SourceFile } from "../../model/tree.ts";
import { unknownVendor } from "../../records/unknown-vendor.ts";
import { hidesSomething } from "../../report/formats/escape.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import { findingTexts } from "../../texts/findings.ts";
import { problemTexts } from "../../texts/problems.ts";
import { words } from "../../texts/words.ts";
import { findRule } from "../rules/explain.ts";

/** The rule is named by its id, in any case, or its requirement's key. */
export function toWaiver(flags: NewWaiver, catalogue: CatalogueIndex): Waiver {
  const { vendor, service, contract, reason, owner, approver, approvedOn, expiresOn, ticket } = flags;
  return {
    rule: findRule(flags.rule, catalogue).id,
    vendor,
    ...(service !== undefined && { service }),
    ...(contract !== undefined && { contract }),
    reason,
    owner,
    approver,
    approved_on: approvedOn,
    expires_on: expiresOn,
    ...(ticket !== undefined && { ticket }),
    ...(flags.acknowledgesStatute && { acknowledges_statute: true }),
  };
}

/** Everything a file with this waiver alone would be told, but for what only a day can tell. */
export function refuseDefects(
  waiver: Waiver,
  settings: WaiverLimits,
  catalogue: CatalogueIndex,
  language: Language,
): void {
  const hidden = Object.entries(waiver).find(([, value]) => typeof value === "string" && hidesSomething(value));
  if (hidden) throw refusedText(hidden[0], words.hiddenCharacters[language]);
  const [problem] = readText(addWaiver(undefined, waiver)).problems;
  if (problem) throw refused(problem, language);
  const { approved_on: asOf } = waiver;
  if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: asOf, option: "--approved-on" });
  const defect = defectsOf(waiver, { asOf, settings }, catalogue).find((one) => !counts([one]));
  if (!defect) return;
  throw new RunError("usage", { reason: findingTexts(defect, catalogue, language).message, command });
}

const command = "clausegate waivers add";

export function refused({ code, args, pointer = "" }: RawProblem, language: Language): RunError {
  return refusedText(pointer.split("/")[3], problemTexts({ code, args }, language).message);
}

export function refusedText(key: string | undefined, message: string): RunError {
  const option = key === undefined ? "" : `--${key.replaceAll("_", "-")}: `;
  return new RunError("usage", { reason: option + message, command });
}

export async function refuseUnknownVendor(vendor: string, tree: InventoryTree, inventory: string): Promise<void> {
  const { folders } = await tree.list(inventory);
  const vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (!vendors.includes(vendor)) throw unknownVendor(vendor, vendors, inventory);
}

/** The waivers of a file without problems; none without a file. */
export function usable(file: SourceFile | undefined, language: Language): SourcedWaiver[] {
  if (!file) return [];
  const { waivers, problems } = readWaivers(file);
  const [first] = problems;
  if (!first) return waivers;
  const place = first.location ? `${first.file}:${first.location.line}:${first.location.column}` : first.file;
  const message = problemTexts({ code: first.code, args: first.args }, language).message;
  throw new RunError("waivers-invalid", { place, message, count: problems.length });
}

export function readText(text: string): ReturnType<typeof readWaivers> {
  return readWaivers({ path: waiversPath, bytes: new TextEncoder().encode(text) });
}

/** Options of `clausegate waivers add`. */
export interface NewWaiver {
  readonly root: string;
  readonly rule: string;
  readonly vendor: string;
  readonly service?: string;
  readonly contract?: string;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly approvedOn: string;
  readonly expiresOn: string;
  readonly ticket?: string;
  readonly acknowledgesStatute?: true;
}
