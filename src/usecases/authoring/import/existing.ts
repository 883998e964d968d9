import { type RawProblem, toProblem } from "../../../model/problem.ts";
import { RunError } from "../../../model/run-error.ts";
import { inventorySection } from "../../../model/section.ts";
import { guidelinesFolder, type InventoryTree, type SourceFile } from "../../../model/tree.ts";
import { isParsed, parseFile } from "../../../records/parse.ts";
import { nameKey } from "../../../records/register/names.ts";
import { isRecord, type RecordPlace } from "../record-places.ts";
import { namesOf } from "../vendor-record.ts";

/** A vendor's folder. */
export interface ExistingVendor {
  readonly id: string;
  readonly record: RecordPlace;
  readonly contracts: readonly RecordPlace[];
  /** Registration number without its signs. */
  readonly number: string | undefined;
  /** Keys of its names, former ones included. */
  readonly names: ReadonlySet<string>;
}

/** The inventory as far as an import needs it. */
export interface Existing {
  readonly vendors: readonly ExistingVendor[];
  /** Names of all folders, and all files in them. */
  readonly folders: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

/** Reads an inventory. Throws `RunError` `records-unreadable` if a file in it cannot be parsed. */
export async function readExisting(tree: InventoryTree, inventory: string): Promise<Existing> {
  const { folders, problems } = await tree.list(inventory);
  const all: RawProblem[] = [...problems];
  const vendors: ExistingVendor[] = [];
  const paths = new Set<string>();
  for (const folder of folders.filter((one) => one !== guidelinesFolder)) {
    const contents = await tree.read(`${inventory}/${folder}`);
    all.push(...contents.problems);
    for (const { path } of contents.files) paths.add(path);
    const records = contents.files.flatMap((file) => recordsOf(file, all));
    const record = records.find(({ value }) => value.kind === "vendor");
    if (record) vendors.push(vendorOf(folder, record, records));
  }
  const listed = all.slice(0, maxListed).map((problem) => toProblem(problem, null, inventorySection));
  if (listed.length > 0) throw new RunError("records-unreadable", {}, { problems: listed });
  return { vendors, folders: new Set(folders), paths };
}

function vendorOf(id: string, record: RecordPlace, records: readonly RecordPlace[]): ExistingVendor {
  return {
    id,
    record,
    contracts: records.filter(({ value }) => value.kind === "contract"),
    number: digits(record.value.registration_number),
    names: new Set(namesOf(record.value).map(nameKey)),
  };
}

const maxListed = 50;

function recordsOf(file: SourceFile, problems: RawProblem[]): RecordPlace[] {
  const parsed = parseFile(file);
  if (isParsed(parsed)) {
    return parsed.values.flatMap((value, document) => (isRecord(value) ? [{ file, document, value }] : []));
  }
  problems.push(parsed);
  return [];
}

/** Returns the vendors of an inventory that a name and number of the register may mean: by number, else by name. */
export function matchingVendors(
  { vendors }: Pick<Existing, "vendors">,
  {
    name,
    former,
    number,
  }: { readonly name: string; readonly former: readonly string[]; readonly number: string | undefined },
): readonly ExistingVendor[] {
  const byNumber = number === undefined ? [] : vendors.filter((one) => one.number === digits(number));
  if (byNumber.length > 0) return byNumber;
  const keys = [name, ...former].map(nameKey);
  return vendors.filter(({ names }) => keys.some((key) => names.has(key)));
}

/** A number without its signs; a text of its own where there is none. */
export function digits(number: unknown): string | undefined {
  return typeof number === "string" ? number.toLowerCase().replaceAll(/[\s-]/g, "") : undefined;
}
