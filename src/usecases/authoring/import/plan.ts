import type { Language } from "../../../model/language.ts";
import { type Path, toPointer } from "../../../model/location.ts";
import type { Value } from "../../../records/editing/value.ts";
import type { RegisterVendor } from "../../../records/register/entries.ts";
import { nameKey } from "../../../records/register/names.ts";
import type { Register } from "../../../records/register/read-register.ts";
import type { RegisterPlace, Remarks } from "../../../records/register/remarks.ts";
import { idFromName } from "../../../records/romanise.ts";
import { isRecord, type RecordPlace } from "../record-places.ts";
import { type Combined, type CombinedContract, type CombinedService, combine } from "./combine.ts";
import { EditedFiles, type PlannedFile } from "./edited-files.ts";
import { type Existing, type ExistingVendor, matchingVendors } from "./existing.ts";
import { type ChosenIds, takeId } from "./ids.ts";
import { matchingContract, matchServices } from "./matching.ts";
import { type Merged, mergeInto, type ValueChange } from "./merge.ts";
import { recordText } from "./record-text.ts";
import { contractFacts, contractName, type Draft, serviceFacts, vendorFacts } from "./wanted.ts";

/** How an import is to be made. */
export interface ImportOptions {
  /** Folder of the inventory below the root. */
  readonly inventory: string;
  readonly ids: ChosenIds;
  /** Whether values of the register replace those of the records. */
  readonly replaces: boolean;
  /** Language of the comments at gaps. */
  readonly language: Language;
}

/** A value of a record, and what the register states instead. */
export interface RecordChange {
  readonly file: string;
  /** Whose value it is: the vendor's, or that of a service by its name or a contract by its id. */
  readonly part: "vendor" | "service" | "contract";
  readonly name: string;
  readonly pointer: string;
  readonly old: Value | undefined;
  readonly value: Value;
}

/** A service or contract of the plan. */
export interface PlannedPart {
  readonly id: string;
  readonly name: string | null;
  readonly isNew: boolean;
}

/** A contract of the plan with its days; null for one that is not stated. */
export interface PlannedContract extends PlannedPart {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether it has no end. */
  readonly isOpen: boolean;
}

/** What the import does with a vendor. */
export interface PlannedVendor {
  readonly id: string;
  readonly name: string;
  readonly place: RegisterPlace;
  readonly state: "new" | "changed" | "same";
  readonly services: readonly PlannedPart[];
  readonly contracts: readonly PlannedContract[];
  /** Values that are written to existing records. */
  readonly fills: readonly RecordChange[];
  /** Values that differ and stay as they are, unless the register replaces them. */
  readonly differences: readonly RecordChange[];
  /** Values of new records that a person has to fill in. */
  readonly gaps: number;
}

/** Everything an import would do. */
export interface ImportPlan {
  readonly vendors: readonly PlannedVendor[];
  readonly files: readonly PlannedFile[];
  readonly remarks: Remarks;
}

/**
 * Plans how a register becomes records: new vendors get files of their own, existing ones their gaps filled. Writes
 * nothing. Throws `RunError` `record-anchored`, `record-not-editable`.
 */
export function planImport(register: Register, existing: Existing, options: ImportOptions): ImportPlan {
  const remarks: Remarks = {
    unclear: [...register.remarks.unclear],
    personal: [...register.remarks.personal],
    leftOut: [...register.remarks.leftOut],
  };
  const planner = new Planner(existing, options, remarks);
  const vendors = register.vendors.flatMap((vendor) => planner.vendor(vendor) ?? []);
  return { vendors, files: planner.files.changed(), remarks };
}

class Planner {
  readonly files: EditedFiles;
  readonly existing: Existing;
  readonly options: ImportOptions;
  readonly remarks: Remarks;
  private readonly taken: Set<string>;
  private readonly claimed = new Set<string>();

  constructor(existing: Existing, options: ImportOptions, remarks: Remarks) {
    this.files = new EditedFiles(options.language);
    this.existing = existing;
    this.options = options;
    this.remarks = remarks;
    this.taken = new Set(existing.folders);
  }

  vendor(vendor: RegisterVendor): PlannedVendor | undefined {
    const { name, former, registration_number, place } = vendor;
    const combined = combine(vendor, this.remarks);
    if (combined.services.length === 0) return undefined;
    const number = registration_number?.value;
    const chosen = this.options.ids.get(nameKey(name));
    const free = this.existing.vendors.filter(({ id }) => !this.claimed.has(id));
    const matches = matchingVendors({ vendors: free }, { name, former, number });
    const known = matches.length === 1 ? matches[0] : free.find(({ id }) => id === chosen);
    if (!known && matches.length > 1) {
      this.remarks.unclear.push({ code: "vendor-ambiguous", place, value: matches.map(({ id }) => id).join(", ") });
      return undefined;
    }
    if (known) {
      this.claimed.add(known.id);
      return new ExistingPlanner(known, this).plan(vendor, combined);
    }
    const renamed = chosen === undefined ? free.find(({ id }) => id === idFromName(name)) : undefined;
    if (!renamed) return this.newVendor(vendor, combined);
    const record = String(renamed.record.value.name ?? renamed.id);
    this.remarks.unclear.push({ code: "vendor-to-confirm", place, value: `${name}=${renamed.id}`, record });
    return undefined;
  }

  private newVendor(vendor: RegisterVendor, { services, contracts }: Combined): PlannedVendor {
    const { ids, inventory, language } = this.options;
    const id = takeId(vendor.name, "vendor", { chosen: ids, taken: this.taken });
    const folder = `${inventory}/${id}`;
    const serviceIds = new Map<CombinedService, string>();
    const takenIds = new Set<string>();
    for (const one of services)
      serviceIds.set(one, takeId(one.facts.name?.value ?? "", "service", { chosen: ids, taken: takenIds }));
    const stated = { chosen: ids, vendorStatus: vendor.status?.value };
    const serviceRecords = services.map((one) => ({ id: serviceIds.get(one) ?? "", ...serviceFacts(one, stated) }));
    const { former_names, ...facts } = vendorFacts(vendor);
    const record: Draft = {
      kind: "vendor",
      id,
      ...facts,
      services: serviceRecords,
      ...(former_names !== undefined && { former_names }),
    };
    this.files.add(`${folder}/vendor.yaml`, recordText(record, language));
    const takenContracts = new Set(["vendor"]);
    const records = contracts.map((one) => {
      const contractId = takeId(contractName(one), "contract", { chosen: noIds, taken: takenContracts });
      const covered = services
        .filter((service) => service.contracts.has(one.key))
        .map((service) => serviceIds.get(service) ?? "");
      return contractRecord({ id: contractId, vendor: id, services: covered }, one);
    });
    for (const one of records) this.files.add(`${folder}/${String(one.id)}.yaml`, recordText(one, language));
    return {
      id,
      name: vendor.name,
      place: vendor.place,
      state: "new",
      services: serviceRecords.map((one) => plannedPart(one, "name", true)),
      contracts: records.map((one) => plannedContract(one, true)),
      fills: [],
      differences: [],
      gaps: [record, ...records].reduce<number>((sum, one) => sum + gapsIn(one), 0),
    };
  }
}

const noIds: ChosenIds = new Map();

function contractRecord(
  keys: { readonly id: string; readonly vendor: string; readonly services: readonly string[] },
  contract: CombinedContract,
): Draft {
  const { id, vendor, services } = keys;
  return { kind: "contract", id, vendor, services, ...contractFacts(contract) };
}

function plannedPart(
  record: Readonly<Record<string, unknown>>,
  nameKeyOf: "name" | "title",
  isNew: boolean,
): PlannedPart {
  const name = record[nameKeyOf];
  return { id: String(record.id), name: typeof name === "string" ? name : null, isNew };
}

function plannedContract(record: Readonly<Record<string, unknown>>, isNew: boolean): PlannedContract {
  const effective = isRecord(record.effective) ? record.effective : {};
  const day = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    ...plannedPart(record, "title", isNew),
    from: day(effective.from),
    to: day(effective.to),
    isOpen: !("to" in effective),
  };
}

function gapsIn(value: Value): number {
  if (value === null) return 1;
  return typeof value === "object" ? Object.values(value).reduce<number>((sum, one) => sum + gapsIn(one), 0) : 0;
}

interface Surroundings {
  readonly files: EditedFiles;
  readonly existing: Existing;
  readonly options: ImportOptions;
  readonly remarks: Remarks;
}

/** Plans the changes in the records of an existing vendor. */
class ExistingPlanner {
  private readonly vendor: ExistingVendor;
  private readonly around: Surroundings;
  private readonly fills: RecordChange[] = [];
  private readonly differences: RecordChange[] = [];
  private gaps = 0;

  constructor(vendor: ExistingVendor, around: Surroundings) {
    this.vendor = vendor;
    this.around = around;
  }

  plan(stated: RegisterVendor, { services, contracts }: Combined): PlannedVendor {
    const { id, record } = this.vendor;
    this.apply(record, mergeInto(record.value, withoutStatusGap(vendorFacts(stated))));
    const serviceIds = new Map<CombinedService, string>();
    const plannedServices = this.services(services, serviceIds);
    const plannedContracts = this.contracts(services, contracts, serviceIds);
    const isChanged = this.fills.length > 0 || (this.around.options.replaces && this.differences.length > 0);
    const isNewPart = [...plannedServices, ...plannedContracts].some(({ isNew }) => isNew);
    return {
      id,
      name: stated.name,
      place: stated.place,
      state: isChanged || isNewPart ? "changed" : "same",
      services: plannedServices,
      contracts: plannedContracts,
      fills: this.fills,
      differences: this.differences,
      gaps: this.gaps,
    };
  }

  private services(services: readonly CombinedService[], ids: Map<CombinedService, string>): PlannedPart[] {
    const { record } = this.vendor;
    const old = Array.isArray(record.value.services) ? record.value.services.filter(isRecord) : [];
    const taken = new Set(old.map((one) => String(one.id)));
    const { options, remarks } = this.around;
    const { known, unsure } = matchServices(services, old, options.ids);
    remarks.unclear.push(...unsure.values());
    let next = old.length;
    return services.flatMap((service): PlannedPart[] => {
      if (unsure.has(service)) return [];
      const facts = serviceFacts(service, { chosen: options.ids, vendorStatus: record.value.status });
      const at = known.get(service);
      const before = at === undefined ? undefined : old[at];
      if (at !== undefined && before) {
        ids.set(service, String(before.id));
        this.apply(record, mergeInto(before, facts, ["services", at]));
        return [plannedPart(before, "name", false)];
      }
      const id = takeId(service.facts.name?.value ?? "", "service", { chosen: options.ids, taken });
      ids.set(service, id);
      const added = { id, ...facts };
      this.gaps += gapsIn(added);
      this.around.files.edit(record, [{ path: ["services", next], value: added }]);
      next += 1;
      return [plannedPart(added, "name", true)];
    });
  }

  private contracts(
    services: readonly CombinedService[],
    contracts: readonly CombinedContract[],
    ids: ReadonlyMap<CombinedService, string>,
  ): PlannedContract[] {
    const old = this.vendor.contracts;
    const taken = new Set(["vendor", ...old.map(({ value }) => String(value.id))]);
    const used = new Set<RecordPlace>();
    return contracts.flatMap((contract) => {
      const covered = services.filter((one) => one.contracts.has(contract.key)).flatMap((one) => ids.get(one) ?? []);
      if (covered.length === 0) return [];
      const known = matchingContract(
        old.filter((one) => !used.has(one)),
        contract,
        covered,
      );
      if (known) {
        used.add(known);
        this.apply(known, mergeInto(known.value, contractFacts(contract)));
        this.cover(known, covered);
        return plannedContract(known.value, false);
      }
      return this.newContract(contract, covered, taken);
    });
  }

  /** Adds the services that a contract does not cover yet. */
  private cover(record: RecordPlace, services: readonly string[]): void {
    const old = Array.isArray(record.value.services) ? record.value.services : [];
    const missing = services.filter((id) => !old.includes(id));
    const fills = missing.map(
      (value, at): ValueChange => ({ path: ["services", old.length + at], old: undefined, value }),
    );
    this.apply(record, { fills, differences: [] });
  }

  private newContract(contract: CombinedContract, services: readonly string[], taken: Set<string>): PlannedContract {
    const { options, existing, files } = this.around;
    const { id: vendor } = this.vendor;
    for (;;) {
      const id = takeId(contractName(contract), "contract", { chosen: noIds, taken });
      const path = `${options.inventory}/${vendor}/${id}.yaml`;
      if (existing.paths.has(path)) continue;
      const record = contractRecord({ id, vendor, services }, contract);
      this.gaps += gapsIn(record);
      files.add(path, recordText(record, options.language));
      return plannedContract(record, true);
    }
  }

  private apply(record: RecordPlace, { fills, differences }: Merged): void {
    const told = ({ path, old, value }: ValueChange): RecordChange => ({
      file: record.file.path,
      ...partOf(record, path),
      pointer: toPointer(path),
      old: asValue(old),
      value,
    });
    this.fills.push(...fills.map(told));
    this.differences.push(...differences.map(told));
    this.around.files.edit(record, this.around.options.replaces ? [...fills, ...differences] : fills);
  }
}

/** The part of a record that a path leads into: the record itself, or one of its services. */
function partOf({ value }: RecordPlace, path: Path): Pick<RecordChange, "part" | "name"> {
  const { kind, id } = value;
  if (kind === "contract") return { part: "contract", name: String(id) };
  const [key, at] = path;
  const service: unknown =
    key === "services" && typeof at === "number" && Array.isArray(value.services) ? value.services[at] : undefined;
  if (!isRecord(service)) return { part: "vendor", name: String(id) };
  return { part: "service", name: String(service.name ?? service.id) };
}

/** A value that was parsed from YAML is one of these. */
function asValue(value: unknown): Value | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function withoutStatusGap(facts: Draft): Draft {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
