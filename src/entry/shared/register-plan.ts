import { createHash } from "node:crypto";
import { readTables } from "../../evidence/tables/read-tables.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import { type Register, readRegister } from "../../records/register/read-register.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { readExisting } from "../../usecases/authoring/import/existing.ts";
import { chosenIdsOf, columnMapOf, refuseUnknownNames } from "../../usecases/authoring/import/options.ts";
import { type ImportPlan, planImport } from "../../usecases/authoring/import/plan.ts";
import type { PlanContext } from "../../usecases/authoring/import/plan-text.ts";
import { treeConfig } from "./tree-config.ts";

/** Options of an import. */
export interface RegisterOptions {
  /** Meanings of columns, `COLUMN=FIELD`. */
  readonly map?: readonly string[] | undefined;
  /** Ids of vendors, services and sub-processors, `NAME=ID`; made from the names by default. */
  readonly ids?: readonly string[] | undefined;
  /** Whether values of the register replace those of the records. */
  readonly update?: boolean | undefined;
  /** Language of the comments at gaps: that of the configuration by default, else `fallback`. */
  readonly language?: Language | undefined;
}

/** A plan, and what is needed to show it. */
export interface RegisterPlan {
  readonly plan: ImportPlan;
  readonly context: PlanContext;
  readonly language: Language;
}

/** Plans how a register becomes records of a tree. Writes nothing. Throws `RunError`. */
export async function planRegister(
  file: SourceFile,
  { tree, policy, fallback }: { readonly tree: InventoryTree; readonly policy: Policy; readonly fallback: Language },
  { map = [], ids = [], update = false, language: chosen }: RegisterOptions,
): Promise<RegisterPlan> {
  const [columns, chosenIds] = [columnMapOf(map), chosenIdsOf(ids)];
  const tables = await readTables(file);
  const register = readRegister(tables, columns);
  const headings = tables.tables.flatMap(({ rows }) => rows[0]?.cells.flatMap((cell) => cell?.text ?? []) ?? []);
  refuseWithoutVendors(file.path, register, headings);
  refuseUnknownNames(register, { columns: map, ids });
  const { values } = await treeConfig(tree, policy);
  const language = chosen ?? values.language ?? fallback;
  const existing = await readExisting(tree, values.inventory);
  const options = { inventory: values.inventory, ids: chosenIds, replaces: update, language };
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const plan = planImport(register, existing, options);
  return { plan, context: { path: file.path, sha256, register, replaces: update }, language };
}

/** Longest list of headings in a message. */
const maxHeadings = 20;

function refuseWithoutVendors(path: string, { tables, remarks }: Register, found: readonly string[]): void {
  if (tables.length > 0 || remarks.leftOut.some(({ code }) => /^(?:third-party|transfer)-table$/.test(code))) return;
  throw new RunError("register-without-vendors", { path, headings: found.slice(0, maxHeadings) });
}
