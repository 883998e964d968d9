import type { Value } from "../../records/editing/value.ts";
import {
  appended,
  changedFile,
  listOf,
  newFile,
  placesOf,
  type RecordFiles,
  type WrittenFile,
} from "./record-places.ts";

/** A service to record, and its vendor where that has no record yet. */
export interface NewService {
  /** Keys of the vendor's record, without its kind, id and services. */
  readonly vendor: Readonly<Record<string, Value>>;
  readonly service: Readonly<Record<string, Value>>;
}

/** The names of a vendor's record, former ones too. */
export function namesOf({ name, former_names }: Readonly<Record<string, unknown>>): string[] {
  const former = listOf(former_names).map((one) => one.name);
  return [name, ...former].filter((one): one is string => typeof one === "string");
}

/** The service of an id on record; undefined where there is none. */
export function recordedService(files: RecordFiles, id: string): Readonly<Record<string, unknown>> | undefined {
  const services = placesOf(files, "vendor").flatMap(({ value }) => listOf(value.services));
  return services.find((service) => service.id === id);
}

/** Returns the vendor's file with one more service: a new one, or the one there. Throws `RunError` as `changedFile`. */
export function withService(files: RecordFiles, { vendor, service }: NewService): WrittenFile {
  const [place] = placesOf(files, "vendor");
  if (place) return changedFile(place, appended("services", listOf(place.value.services).length, [service]));
  const { folder, inventory } = files;
  return newFile(`${inventory}/${folder}/vendor.yaml`, { kind: "vendor", id: folder, ...vendor, services: [service] });
}
