import { isTimeZone, today } from "../adapters/clock.ts";
import { openDirectory } from "../adapters/fs.ts";
import { writeBelow } from "../adapters/output.ts";
import { loadPolicyFiles } from "../adapters/policy-files.ts";
import { type ConfigValues, effectiveConfig } from "../config/effective.ts";
import { loadConfig } from "../config/load.ts";
import { readFolder } from "../dossier.ts";
import { unknownVendor } from "../inventory/unknown-vendor.ts";
import { type JudgedVendor, namesOf } from "../judgement/scope.ts";
import { checkFacts, counts, daysLeft, defectsOf, type WaiverDay, type WaiverLimits } from "../judgement/waivers.ts";
import { addWaiver } from "../judgement/waivers-edit.ts";
import { readWaivers, type SourcedWaiver, waiversPath } from "../judgement/waivers-file.ts";
import { isIsoDate } from "../model/iso-date.ts";
import type { Language } from "../model/language.ts";
import { compareText } from "../model/order.ts";
import type { RawProblem } from "../model/problem.ts";
import { RunError } from "../model/run-error.ts";
import { guidelinesFolder, type InventoryTree, type SourceFile } from "../model/tree.ts";
import { hidesSomething } from "../reporters/escape.ts";
import { findRule } from "../rulebook/explain.ts";
import { type ListedWaiver, type WaiverListName, waiverLists } from "../rulebook/waiver-list.ts";
import type { CatalogueIndex } from "../ruleset/catalogue.ts";
import type { Waiver } from "../schemas/generated/types.ts";
import { fill } from "../texts/fill.ts";
import { problemText } from "../texts/problems.ts";
import { words } from "../texts/words.ts";
import { parseDay } from "./check-command.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate waivers`. */
export interface WaiversFlags {
  readonly root: string;
  readonly asOf?: string;
  readonly format: WaiverListName;
  readonly language?: Language;
}

/** Options of `clausegate waivers add`. */
export interface AddWaiverFlags {
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

/** Lists the waivers by their last day. Throws `RunError`. */
export async function runWaivers(flags: WaiversFlags, terminal: Terminal): Promise<void> {
  const tree = await openDirectory(flags.root);
  const { catalogue } = await loadPolicyFiles(terminal.policies);
  const { settings, timezone, inventory } = await valuesOf(tree, catalogue);
  const asOf = flags.asOf === undefined ? today(timezone) : parseDay(flags.asOf);
  const waivers = usable(await tree.file(waiversPath), terminal.language);
  const { folders } = await tree.list(inventory);
  const listed: ListedWaiver[] = [];
  for (const { record } of waivers) {
    const isVendor = folders.includes(record.vendor);
    const names = isVendor ? await namesIn(record.vendor, { tree, inventory }) : undefined;
    const unknown = isVendor ? unknownSubject(record, names) : "vendor";
    listed.push(toListed(record, { unknown, names, day: { asOf, settings }, catalogue }));
  }
  const sorted = listed.toSorted((a, b) => compareText(a.waiver.expires_on, b.waiver.expires_on));
  const options = { language: flags.language ?? terminal.language, color: terminal.color };
  terminal.queue([waiverLists[flags.format](sorted, asOf, options)]);
}

interface Listing {
  readonly unknown: Unknown | undefined;
  readonly names: JudgedVendor | undefined;
  readonly day: WaiverDay;
  readonly catalogue: CatalogueIndex;
}

function toListed(waiver: Waiver, { unknown, names, day, catalogue }: Listing): ListedWaiver {
  const defects = [...defectsOf(waiver, day, catalogue), checkFacts(waiver, names)].filter(
    (defect) => defect !== undefined,
  );
  const worst = defects.find((defect) => !counts([defect])) ?? defects[0];
  const state = unknown === undefined ? (worst?.args.case ?? "in-force") : `unknown-${unknown}`;
  return {
    waiver,
    daysLeft: daysLeft(waiver, day.asOf),
    state,
    counts: unknown === undefined && counts(defects),
  };
}

type Unknown = "vendor" | "service" | "contract";

/** What a waiver names and its vendor's records do not have. */
function unknownSubject({ service, contract }: Waiver, names: JudgedVendor | undefined): Unknown | undefined {
  if (!names) return undefined;
  if (service !== undefined && !names.services.has(service)) return "service";
  return contract !== undefined && !names.contracts.has(contract) ? "contract" : undefined;
}

/** What a vendor's records have; undefined where they cannot be used, and so cannot tell. */
async function namesIn(
  vendor: string,
  place: { readonly tree: InventoryTree; readonly inventory: string },
): Promise<JudgedVendor | undefined> {
  const { records, problems } = await readFolder(vendor, [], place);
  const isUsable = problems.every(({ code }) => code === "unknown-guideline");
  return isUsable ? namesOf(records) : undefined;
}

/** Writes one waiver into the file. Nothing is written unless all is right. Throws `RunError`. */
export async function runAddWaiver(flags: AddWaiverFlags, terminal: Terminal): Promise<void> {
  const { catalogue } = await loadPolicyFiles(terminal.policies);
  const tree = await openDirectory(flags.root);
  const { settings, inventory } = await valuesOf(tree, catalogue);
  const waiver = toWaiver(flags, catalogue);
  refuseDefects(waiver, settings, catalogue, terminal.language);
  await refuseUnknownVendor(waiver.vendor, tree, inventory);
  const unknown = unknownSubject(waiver, await namesIn(waiver.vendor, { tree, inventory }));
  if (unknown) throw refusedText(unknown, fill(words.unknownToVendor, { vendor: waiver.vendor })[terminal.language]);
  const file = await tree.file(waiversPath);
  usable(file, terminal.language);
  const text = addWaiver(file, waiver);
  const [problem] = readText(text).problems;
  if (problem) throw refused(problem, terminal.language);
  await writeBelow(flags.root, waiversPath, text);
  const { rule, vendor, expires_on } = waiver;
  terminal.queue([`${fill(words.waiverAdded, { rule, vendor, expires_on })[terminal.language]}\n`]);
}

/** The rule is named by its id, in any case, or its requirement's key. */
function toWaiver(flags: AddWaiverFlags, catalogue: CatalogueIndex): Waiver {
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
function refuseDefects(waiver: Waiver, settings: WaiverLimits, catalogue: CatalogueIndex, language: Language): void {
  const hidden = Object.entries(waiver).find(([, value]) => typeof value === "string" && hidesSomething(value));
  if (hidden) throw refusedText(hidden[0], words.hiddenCharacters[language]);
  const [problem] = readText(addWaiver(undefined, waiver)).problems;
  if (problem) throw refused(problem, language);
  const { approved_on: asOf } = waiver;
  if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: asOf, option: "--approved-on" });
  const defect = defectsOf(waiver, { asOf, settings }, catalogue).find((one) => !counts([one]));
  if (!defect) return;
  const broken = catalogue.rule(defect.rule)?.cases[defect.args.case];
  const reason = broken ? fill(broken, defect.args)[language] : defect.rule;
  throw new RunError("usage", { reason, command });
}

const command = "clausegate waivers add";

function refused({ code, args, pointer = "" }: RawProblem, language: Language): RunError {
  return refusedText(pointer.split("/")[3], problemText(code, args).message[language]);
}

function refusedText(key: string | undefined, message: string): RunError {
  const option = key === undefined ? "" : `--${key.replaceAll("_", "-")}: `;
  return new RunError("usage", { reason: option + message, command });
}

async function refuseUnknownVendor(vendor: string, tree: InventoryTree, inventory: string): Promise<void> {
  const { folders } = await tree.list(inventory);
  const vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (!vendors.includes(vendor)) throw unknownVendor(vendor, vendors, inventory);
}

/** The waivers of a file without problems; none without a file. */
function usable(file: SourceFile | undefined, language: Language): SourcedWaiver[] {
  if (!file) return [];
  const { waivers, problems } = readWaivers(file);
  const [first] = problems;
  if (!first) return waivers;
  const place = first.location ? `${first.file}:${first.location.line}:${first.location.column}` : first.file;
  const message = problemText(first.code, first.args).message[language];
  throw new RunError("waivers-invalid", { place, message, count: problems.length });
}

function readText(text: string): ReturnType<typeof readWaivers> {
  return readWaivers({ path: waiversPath, bytes: new TextEncoder().encode(text) });
}

async function valuesOf(tree: InventoryTree, catalogue: CatalogueIndex): Promise<ConfigValues> {
  return effectiveConfig(await loadConfig(tree, { catalogue, isTimeZone })).values;
}
