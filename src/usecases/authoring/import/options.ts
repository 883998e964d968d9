import { RunError } from "../../../model/run-error.ts";
import { isVendorFolder } from "../../../model/tree.ts";
import type { ColumnMap } from "../../../records/register/columns.ts";
import { fieldNamed, fold, type RegisterField, registerFields } from "../../../records/register/fields.ts";
import { nameKey } from "../../../records/register/names.ts";
import type { Register } from "../../../records/register/read-register.ts";
import { maxId } from "../unused-id.ts";
import type { ChosenIds } from "./ids.ts";

/** Splits `NAME=VALUE` at its last sign; undefined without one. */
function pairOf(text: string): readonly [string, string] | undefined {
  const at = text.lastIndexOf("=");
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at < 0 || name === "" || value === "" ? undefined : [name, value];
}

/** Parses the values of `--map`: `COLUMN=FIELD`. Throws `RunError` `column-map-invalid`. */
export function columnMapOf(values: readonly string[]): ColumnMap {
  const map = new Map<string, RegisterField>();
  for (const value of values) {
    const [name = "", fieldName = ""] = pairOf(value) ?? [];
    const field = fieldNamed(fieldName);
    if (field === undefined || fold(name) === "" || map.has(fold(name))) {
      throw new RunError("column-map-invalid", { value, fields: registerFields });
    }
    map.set(fold(name), field);
  }
  return map;
}

/** Parses the values of `--id`: `NAME=ID`. Throws `RunError` `name-id-invalid`. */
export function chosenIdsOf(values: readonly string[]): ChosenIds {
  const ids = new Map<string, string>();
  for (const value of values) {
    const [name = "", id = ""] = pairOf(value) ?? [];
    const isId = isVendorFolder(id) && id.length <= maxId && /[a-z]/.test(id);
    if (!isId || ids.has(nameKey(name)) || [...ids.values()].includes(id))
      throw new RunError("name-id-invalid", { value });
    ids.set(nameKey(name), id);
  }
  return ids;
}

/**
 * Checks that every name given by `--map` and `--id` is one of the register's. Throws `RunError` `column-unknown`,
 * `name-unknown`.
 */
export function refuseUnknownNames(
  { vendors, tables }: Register,
  { columns, ids }: { readonly columns: readonly string[]; readonly ids: readonly string[] },
): void {
  const headings = tables.flatMap((table) => table.columns.map(({ heading }) => heading));
  for (const value of columns) {
    const name = pairOf(value)?.[0] ?? "";
    if (!headings.some((heading) => fold(heading) === fold(name))) {
      throw new RunError("column-unknown", { name, known: [...new Set(headings)] });
    }
  }
  const services = vendors.flatMap(({ entries }) => entries.flatMap(({ service }) => service.name?.value ?? []));
  const subprocessors = vendors.flatMap(({ entries }) =>
    entries.flatMap(({ service }) => service.subprocessors?.value.map(({ name }) => name) ?? []),
  );
  const names = new Set([...vendors.map(({ name }) => name), ...services, ...subprocessors].map(nameKey));
  for (const value of ids) {
    const name = pairOf(value)?.[0] ?? "";
    if (!names.has(nameKey(name))) throw new RunError("name-unknown", { name, known: vendors.map((one) => one.name) });
  }
}
