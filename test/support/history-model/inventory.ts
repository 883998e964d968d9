import type { IsoDate } from "../../../src/model/iso-date.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../change.ts";
import { aContract, aVendor } from "../inventory.ts";

/** Requirements of which a contract of the model may lack the clause, by the rule that asks for it. */
export const clauses = { "SEC-06": "internet-restriction", "SEC-14": "damages" } as const;
export type ClauseRule = keyof typeof clauses;

/** A service. `key` is what it is; its id may change. */
export interface Service {
  readonly key: "first" | "second";
  readonly id: string;
  readonly endedOn: IsoDate | null;
}

/** A company as the records of one commit have it. Which company it is, the model knows by its number in the inventory. */
export interface Company {
  readonly folder: string;
  readonly contract: string;
  readonly services: readonly Service[];
  /** Last day of the contract as it was agreed, and the day it was terminated for. */
  readonly to: IsoDate;
  readonly terminatedOn: IsoDate | null;
  readonly lacks: readonly ClauseRule[];
  /** Whether the vendor's record cannot be read. */
  readonly isGarbled: boolean;
}

/** A waiver of a clause for a company, or for one of its services. Both days are included. */
export interface Waiver {
  readonly rule: ClauseRule;
  readonly vendor: string;
  readonly service: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Config {
  readonly failOn: "error" | "warning";
  readonly severities: Readonly<Partial<Record<ClauseRule, "off" | "warning">>>;
  readonly warningDays: number;
  readonly isGarbled: boolean;
}

/** All that one commit holds, as plain data. Companies stand by what they are, not by what they are called. */
export interface Inventory {
  readonly companies: ReadonlyMap<number, Company>;
  readonly waivers: readonly Waiver[];
  readonly config: Config | null;
  /** Text of a file that no rule is about. */
  readonly readme: string;
}

export const defaultConfig: Config = { failOn: "error", severities: {}, warningDays: 30, isGarbled: false };
export const nothing: Inventory = { companies: new Map(), waivers: [], config: null, readme: "" };

/** First day of every service and every contract. */
export const startedOn = "2026-01-05";

const names = { first: "회원관리 시스템 개발 및 운영", second: "고객 상담 시스템 개발 및 운영" };

const made = new Map<string, ReadonlyMap<string, string>>();

/** Returns the contents of a commit's files by path. */
export function filesOf({ companies, waivers, config, readme }: Inventory): Map<string, string> {
  const files = new Map([["README.md", readme], ...textsOf(guidelineFiles)]);
  for (const [number, company] of companies)
    for (const [path, text] of companyFiles(number, company)) files.set(path, text);
  if (waivers.length > 0) files.set("waivers.yaml", JSON.stringify({ version: 1, waivers: waivers.map(waiverRecord) }));
  if (config) files.set("clausegate.yaml", config.isGarbled ? "version: [" : JSON.stringify(configRecord(config)));
  return files;
}

/** The first company is known by its registration number, the second by its name, the third by its contract alone. */
function companyFiles(number: number, company: Company): ReadonlyMap<string, string> {
  const key = JSON.stringify([number, company]);
  const known = made.get(key) ?? textsOf(recordsOf(number, company));
  made.set(key, known);
  return known;
}

function recordsOf(number: number, { folder, contract, services, to, terminatedOn, lacks, isGarbled }: Company) {
  const registered = number === 0 ? { registration_number: "123-45-67890" } : {};
  const name = number === 2 ? `회사 2 ${folder}` : `회사 ${number}`;
  const [service] = aVendor().services;
  const files = vendorFiles(folder, {
    signedAs: number === 2 ? "회사 2 gamma, 회사 2 gamma-korea, 회사 2 gamma-asia" : name,
    vendor: {
      ...registered,
      name,
      services: services.map(({ key, id, endedOn }) => ({
        ...(service as NonNullable<typeof service>),
        ...{ id, name: names[key], started_on: startedOn, ...(endedOn && { ended_on: endedOn }) },
      })),
    },
    contract: {
      ...{ id: contract, services: services.map(({ id }) => id), effective: { from: startedOn, to } },
      ...(terminatedOn && { status: "terminated", terminated_on: terminatedOn }),
      title: `${aContract().title} ${number}`,
      clauses: clausesWithout(...lacks.map((rule) => clauses[rule])),
    },
  });
  return isGarbled ? { ...files, [`vendors/${folder}/vendor.yaml`]: "kind: [" } : files;
}

function textsOf(files: Readonly<Record<string, string | Uint8Array | object>>): Map<string, string> {
  return new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? content : JSON.stringify(content),
    ]),
  );
}

function waiverRecord({ rule, vendor, service, from, to }: Waiver) {
  return {
    ...{ rule, vendor, ...(service && { service }), reason: "망분리 공사 중이며 곧 완료 예정" },
    ...{ owner: "privacy-team@example.com", approver: "ciso@example.com", approved_on: from, expires_on: to },
  };
}

function configRecord({ failOn, severities, warningDays }: Config) {
  return { version: 1, fail_on: failOn, rules: severities, settings: { expiry_warning_days: warningDays } };
}
