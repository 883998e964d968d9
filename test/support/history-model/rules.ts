import { addDays, type IsoDate } from "../../../src/model/iso-date.ts";
import {
  type ClauseRule,
  type Company,
  type Config,
  clauses,
  type Inventory,
  type Service,
  startedOn,
  type Waiver,
} from "./inventory.ts";

export type Severity = "error" | "warning";

/** What is wrong with a company on a day, or with a waiver. */
export interface Found {
  readonly rule: string;
  readonly vendor: string;
  readonly service: string | null;
  readonly severity: Severity;
  readonly waiver: Waiver | null;
}

/** A service of a company. */
export interface Subject {
  readonly company: Company;
  readonly service: Service;
}

/** How a requirement stands for a service. */
export type State = "met" | "broken" | "waived" | "off";

export const clauseRules = Object.keys(clauses) as ClauseRule[];
export const companyRules = ["AGR-01", ...clauseRules] as const;
export type CompanyRule = (typeof companyRules)[number];

/** Days before its last one from which a waiver is about to end. */
const waiverWarning = 30;

export function isActive(service: Service, day: IsoDate): boolean {
  return startedOn <= day && !hasEnded(service, day);
}

function hasEnded({ endedOn }: Service, day: IsoDate): boolean {
  return endedOn !== null && endedOn < day;
}

/** Last day on which the contract is in force. */
function lastDayOf({ to, terminatedOn }: Company): IsoDate {
  return terminatedOn !== null && terminatedOn < to ? terminatedOn : to;
}

/** Whether it is the termination that ends the contract, and not the day that was agreed. */
function isTerminatedBefore({ to, terminatedOn }: Company): boolean {
  return terminatedOn !== null && terminatedOn < to;
}

export function isInForce(company: Company, day: IsoDate): boolean {
  return startedOn <= day && day <= lastDayOf(company);
}

/** What a company's records lack on a day, by service, rule and place. What a configuration turns off is left out. */
export function findingsAbout(
  company: Company,
  { day, config, waivers }: { readonly day: IsoDate; readonly config: Config; readonly waivers: readonly Waiver[] },
): Map<string, Found> {
  const found = new Map<string, Found>();
  const { folder: vendor } = company;
  // An active vendor without any work that goes on.
  if (company.services.every((one) => hasEnded(one, day)))
    found.set("vendor AGR-08 ", { rule: "AGR-08", vendor, service: null, severity: "warning", waiver: null });
  for (const service of company.services.filter((one) => isActive(one, day))) {
    for (const rule of brokenFor({ company, service }, day, config)) {
      const severity = severityOf(rule, config);
      const waiver = waivers.find((one) => isAbout(one, { rule, company, service }) && counts(one, day)) ?? null;
      const place = rule === "AGR-03" && isTerminatedBefore(company) ? "terminated_on" : "";
      if (severity)
        found.set(`${service.key} ${rule} ${place}`, { rule, vendor, service: service.id, severity, waiver });
    }
  }
  return found;
}

/** Without an agreement in force, nothing else is said of the service. Work that ends before it cannot outlast it. */
function brokenFor({ company, service }: Subject, day: IsoDate, { warningDays }: Config): string[] {
  if (!isInForce(company, day)) return ["AGR-01"];
  const last = lastDayOf(company);
  const endsBefore = service.endedOn !== null && service.endedOn <= last;
  const isLapsing = last <= addDays(day, warningDays) && !endsBefore;
  return [...company.lacks, ...(isLapsing ? ["AGR-03"] : [])];
}

function severityOf(rule: string, { severities }: Config): Severity | null {
  const own = rule === "AGR-03" ? "warning" : "error";
  const stated = (severities as Readonly<Record<string, "off" | "warning">>)[rule] ?? own;
  return stated === "off" ? null : stated;
}

function counts({ from, to }: Waiver, day: IsoDate): boolean {
  return from <= day && day <= to;
}

function isAbout(
  waiver: Waiver,
  { rule, company, service }: { readonly rule: string; readonly company: Company; readonly service: Service },
): boolean {
  const isOfService = waiver.service === null || waiver.service === service.id;
  return waiver.rule === rule && waiver.vendor === company.folder && isOfService;
}

/** What is wrong with the waivers of one vendor id on a day, by rule, subject, day of approval and place. */
export function waiverFindings(vendor: string, inventory: Inventory, day: IsoDate, config: Config): Map<string, Found> {
  const company = [...inventory.companies.values()].find(({ folder }) => folder === vendor);
  const found = new Map<string, Found>();
  for (const waiver of inventory.waivers.filter((one) => one.vendor === vendor)) {
    for (const [rule, severity] of wrongWith(waiver, { company, day, config })) {
      const key = `${rule} ${waiver.rule} ${waiver.service} ${waiver.from} ${placeOf(rule, waiver, { company, day })}`;
      found.set(key, { rule, vendor, service: waiver.service, severity, waiver: null });
    }
  }
  return found;
}

/** A waiver that does not count yet is not one that no longer does; nor is a missing vendor a missing service. */
function placeOf(
  rule: string,
  { from }: Waiver,
  { company, day }: { readonly company: Company | undefined; readonly day: IsoDate },
): string {
  if (rule === "WVR-01") return day < from ? "early" : "late";
  return rule === "WVR-05" && !company ? "vendor" : "";
}

function wrongWith(
  waiver: Waiver,
  { company, day, config }: { readonly company: Company | undefined; readonly day: IsoDate; readonly config: Config },
): (readonly [string, Severity])[] {
  const isInForce = counts(waiver, day);
  const ofDays: [string, Severity][] = isInForce ? [] : [["WVR-01", "warning"]];
  if (isInForce && waiver.to <= addDays(day, waiverWarning)) ofDays.push(["WVR-02", "warning"]);
  if (!company) return [...ofDays, ["WVR-05", "error"]];
  if (company.isGarbled) return ofDays;
  if (waiver.service !== null && !company.services.some(({ id }) => id === waiver.service))
    return [...ofDays, ["WVR-05", "error"]];
  if (!isInForce) return ofDays;
  const isUsed = company.services.some(
    (service) =>
      isActive(service, day) &&
      brokenFor({ company, service }, day, config).some(
        (rule) => isAbout(waiver, { rule, company, service }) && severityOf(rule, config) !== null,
      ),
  );
  return isUsed ? ofDays : [...ofDays, ["WVR-06", "warning"]];
}

/** How a requirement stands for a service of a company on a day. */
export function stateOf(
  rule: CompanyRule,
  { company, service }: Subject,
  { day, config, waivers }: { readonly day: IsoDate; readonly config: Config; readonly waivers: readonly Waiver[] },
): State {
  if (rule !== "AGR-01" && config.severities[rule] === "off") return "off";
  if (!isInForce(company, day)) return "broken";
  if (rule === "AGR-01" || !company.lacks.includes(rule)) return "met";
  return waivers.some((one) => isAbout(one, { rule, company, service }) && counts(one, day)) ? "waived" : "broken";
}
