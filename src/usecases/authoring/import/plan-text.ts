import type { Language, Localized, TextArgs } from "../../../model/language.ts";
import type { Register } from "../../../records/register/read-register.ts";
import type { RegisterPlace, Remark } from "../../../records/register/remarks.ts";
import { jsonForLogs, terminal } from "../../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../../report/formats/palette.ts";
import { fill } from "../../../texts/fill.ts";
import { gapMark, importWords, leftOutTexts, personalTexts, unclearTexts } from "../../../texts/import.ts";
import { changeText } from "./change-text.ts";
import type { ImportPlan, PlannedVendor } from "./plan.ts";

/** What was imported, and how it is shown. */
export interface PlanContext {
  readonly path: string;
  readonly sha256: string;
  readonly register: Register;
  readonly replaces: boolean;
}

/** Renders a plan as JSON. Personal identifiers are in no part of it. */
export function planJson(
  { vendors, files, remarks }: ImportPlan,
  { path, sha256, register, replaces }: PlanContext,
): string {
  const tables = register.tables.map(({ place, columns }) => ({
    ...place,
    columns: columns.map(({ at, heading, field, isUnknown }) => ({ column: at, heading, field, known: !isUnknown })),
  }));
  const plan = {
    schemaVersion: 1,
    document: { path, sha256 },
    update: replaces,
    tables,
    vendors,
    files: files.map(({ path: file, before, text }) => ({ path: file, state: before ? "changed" : "new", text })),
    unclear: remarks.unclear,
    personal: remarks.personal.map(({ code, place }) => ({ code, place })),
    left_out: remarks.leftOut,
  };
  return `${jsonForLogs(JSON.stringify(plan, null, 1))}\n`;
}

/** Renders a plan for a person. Everything from the register is escaped. */
export function planText(
  plan: ImportPlan,
  context: PlanContext,
  { language, color }: { readonly language: Language; readonly color: boolean },
): string {
  const page = new PlanPage(language, paletteFor(color), context.replaces);
  return [
    page.title(plan, context.path),
    page.vendors(importWords.new, plan.vendors, "new"),
    page.vendors(importWords.changed, plan.vendors, "changed"),
    page.same(plan.vendors),
    page.remarks(importWords.unclear, plan.remarks.unclear, unclearTexts),
    page.remarks(importWords.personal, plan.remarks.personal, personalTexts),
    page.remarks(importWords.leftOut, plan.remarks.leftOut, leftOutTexts),
    page.columns(context.register),
    page.files(plan),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

class PlanPage {
  private readonly language: Language;
  private readonly palette: Palette;
  private readonly replaces: boolean;

  constructor(language: Language, palette: Palette, replaces: boolean) {
    this.language = language;
    this.palette = palette;
    this.replaces = replaces;
  }

  title({ vendors }: ImportPlan, path: string): string[] {
    const count = (state: PlannedVendor["state"]) => vendors.filter((one) => one.state === state).length;
    const sum = (part: "services" | "contracts") => vendors.reduce((total, one) => total + one[part].length, 0);
    const args = {
      ...{ path, vendors: vendors.length, services: sum("services"), contracts: sum("contracts") },
      ...{ new: count("new"), changed: count("changed") },
    };
    return [this.palette.bold(this.line(importWords.title, args))];
  }

  vendors(title: Localized, vendors: readonly PlannedVendor[], state: PlannedVendor["state"]): string[] {
    const shown = vendors.filter((one) => one.state === state);
    if (shown.length === 0) return [];
    const isHeld = !this.replaces && shown.some(({ differences }) => differences.length > 0);
    const lines = shown.flatMap((vendor) => this.vendor(vendor));
    return [
      this.palette.bold(title[this.language]),
      ...lines,
      ...(isHeld ? [importWords.differencesStay[this.language]] : []),
    ];
  }

  same(vendors: readonly PlannedVendor[]): string[] {
    const same = vendors.filter(({ state }) => state === "same");
    if (same.length === 0) return [];
    const isHeld = !this.replaces && same.some(({ differences }) => differences.length > 0);
    return [
      this.line(importWords.same, { vendors: same.map(({ id }) => id) }),
      ...same.flatMap((vendor) => (vendor.differences.length > 0 ? this.vendor(vendor) : [])),
      ...(isHeld ? [importWords.differencesStay[this.language]] : []),
    ];
  }

  remarks<Code extends string>(
    title: Localized,
    remarks: readonly Remark<Code>[],
    texts: Readonly<Record<Code, Localized>>,
  ): string[] {
    if (remarks.length === 0) return [];
    const lines = remarks.map(
      ({ code, place, value, record = "" }) => `  ${this.place(place)}: ${this.line(texts[code], { value, record })}`,
    );
    return [this.palette.bold(this.line(title, { count: remarks.length })), ...lines];
  }

  columns({ tables }: Register): string[] {
    const lines = tables.flatMap(({ place, columns }) => {
      const where = this.table(place);
      return columns.map(({ at, heading, field, isUnknown }) => {
        const meaning = isUnknown || field === "notes" ? importWords.toNotes[this.language] : field;
        return `  ${where === "" ? "" : `${where}, `}${columnName(place, at)} ${terminal(heading)} -> ${meaning}`;
      });
    });
    return lines.length > 0 ? [this.palette.bold(importWords.columns[this.language]), ...lines] : [];
  }

  files({ files }: ImportPlan): string[] {
    if (files.length === 0) return [];
    const lines = files.map(({ path, before }) => `  ${before ? "~" : "+"} ${terminal(path)}`);
    return [this.palette.bold(importWords.files[this.language]), ...lines];
  }

  private vendor(vendor: PlannedVendor): string[] {
    const { id, name, place, services, contracts, fills, differences, gaps, state } = vendor;
    const mark = gapMark[this.language];
    const isNew = state === "new";
    const texts = isNew
      ? { service: importWords.service, contract: importWords.contract }
      : { service: importWords.addedService, contract: importWords.addedContract };
    const difference = this.replaces ? "replaced" : "difference";
    const changes = [
      ...services.filter((one) => one.isNew).map((one) => this.part(texts.service, one)),
      ...contracts.filter((one) => one.isNew).map((one) => this.part(texts.contract, one)),
      ...fills.map((one) => changeText(one, "fill", this.language)),
      ...differences.map((one) => changeText(one, difference, this.language)),
      ...(gaps > 0 ? [this.line(importWords.gaps, { count: gaps, mark })] : []),
    ];
    return [`  ${terminal(id)}  ${terminal(name)} (${this.place(place)})`, ...changes.map((line) => `    ${line}`)];
  }

  private part(text: Localized, part: PlannedVendor["services"][number] | PlannedVendor["contracts"][number]): string {
    const missing = importWords.notStated[this.language];
    const end = "isOpen" in part && part.isOpen ? importWords.noEnd[this.language] : missing;
    const days = "from" in part ? { from: part.from ?? missing, to: part.to ?? end } : {};
    return this.line(text, { id: part.id, name: part.name ?? missing, ...days });
  }

  private place(place: RegisterPlace): string {
    const { kind, row, column, heading } = place;
    const at =
      row === undefined ? "" : this.line(kind === "markdown" ? importWords.atLine : importWords.atRow, { row });
    const name = column === undefined ? "" : this.line(importWords.atColumn, { column: columnName(place, column) });
    const parts = [this.table(place), at, name].filter((part) => part !== "");
    return `${parts.join(", ")}${heading === undefined || heading === "" ? "" : ` (${terminal(heading)})`}`;
  }

  private table({ kind, sheet, table }: RegisterPlace): string {
    if (kind === "sheet") return this.line(importWords.ofSheet, { sheet });
    return kind === "csv" ? "" : this.line(importWords.ofTable, { table });
  }

  private line(text: Localized, args: TextArgs): string {
    return terminal(fill(text, args, () => undefined)[this.language]);
  }
}

/** Letters of a column, as spreadsheets show them; numbers for the tables of a page. */
function columnName({ kind }: RegisterPlace, column: number): string {
  if (kind === "html" || kind === "markdown") return String(column);
  let [name, rest] = ["", column];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
