import { isTimeZone, today } from "../../adapters/clock.ts";
import { writeBelow } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { type ConfigValues, effectiveConfig } from "../../config/effective.ts";
import { loadConfig } from "../../config/load.ts";
import { addWaiver } from "../../config/waivers/edit.ts";
import { waiversPath } from "../../config/waivers/file.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { compareText } from "../../model/order.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import {
  type NewWaiver,
  readText,
  refuseDefects,
  refused,
  refusedText,
  refuseUnknownVendor,
  toWaiver,
  usable,
} from "../../usecases/waivers/add.ts";
import { namesIn, toListed, unknownSubject } from "../../usecases/waivers/list.ts";
import { type ListedWaiver, type WaiverListName, waiverLists } from "../../usecases/waivers/list-formats.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate waivers`. */
export interface WaiversFlags {
  readonly root: string;
  readonly asOf?: string;
  readonly format: WaiverListName;
  readonly language?: Language;
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

/** Writes one waiver into the file. Nothing is written unless all is right. Throws `RunError`. */
export async function runAddWaiver(flags: NewWaiver, terminal: Terminal): Promise<void> {
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

async function valuesOf(tree: InventoryTree, catalogue: CatalogueIndex): Promise<ConfigValues> {
  return effectiveConfig(await loadConfig(tree, { catalogue, isTimeZone })).values;
}
