import { ownFinding } from "../../judgement/own-finding.ts";
import { type KnownFacts, type NamedFacts, noFacts, otherFact } from "../../judgement/service-facts.ts";
import type { Finding, RuleFinding, WaiverNote } from "../../model/finding.ts";
import { groupBy } from "../../model/group.ts";
import { addDays, daysBetween, type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import type { TextArgs } from "../../model/language.ts";
import { toPointer } from "../../model/location.ts";
import { compareText } from "../../model/order.ts";
import type { Settings } from "../../model/settings.ts";
import { cut } from "../../records/schema-problems.ts";
import { suggest } from "../../records/suggest.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import type { JudgedScope, JudgedVendor } from "../judged-scope.ts";
import { identityOf, nameOf, type SourcedWaiver } from "./file.ts";
import { namesOne } from "./look-alikes.ts";

/** Bounds of waivers, in whole days; 0 allowed. */
export type WaiverLimits = Pick<Settings, "waiverDays" | "waiverWarningDays">;

/** The day waivers are judged for, and their bounds. */
export interface WaiverDay {
  readonly asOf: IsoDate;
  readonly settings: WaiverLimits;
}

/** A defect of a waiver: the rule it breaks, the key to point at, and the facts. */
export interface WaiverDefect {
  readonly rule: string;
  readonly key: keyof Waiver;
  readonly args: TextArgs & { readonly case: string };
}

/**
 * Returns all defects of a waiver that show without the inventory, in order of the rules. With any of these but
 * `expiring` it waives nothing.
 */
export function defectsOf(waiver: Waiver, day: WaiverDay, catalogue: CatalogueIndex): WaiverDefect[] {
  const days = checkDay(waiver, day);
  const length = checkLength(waiver, day);
  const approver = checkApprover(waiver);
  const rule = checkRule(waiver, catalogue);
  return [days, length, approver, rule, checkStatute(waiver, catalogue)].filter((defect) => defect !== undefined);
}

/** Whether a waiver with these defects waives anything. */
export function counts(defects: readonly WaiverDefect[]): boolean {
  return defects.every(({ args }) => args.case === "expiring");
}

function checkDay(waiver: Waiver, { asOf, settings }: WaiverDay): WaiverDefect | undefined {
  const { approved_on: first, expires_on: last } = waiver;
  const args = { ...about(waiver), approved_on: first, expires_on: last };
  if (asOf < first) return { rule: "WVR-01", key: "approved_on", args: { case: "not-yet", ...args } };
  if (last < asOf) return { rule: "WVR-01", key: "expires_on", args: { case: "expired", ...args } };
  if (last > addDays(asOf, settings.waiverWarningDays)) return undefined;
  const days = daysLeft(waiver, asOf);
  return { rule: "WVR-02", key: "expires_on", args: { case: "expiring", ...args, days } };
}

/** Days after `asOf` on which the waiver still counts: 0 on its last day, negative once it has expired. */
export function daysLeft({ expires_on: last }: Waiver, asOf: IsoDate): number {
  return daysBetween(asOf, asDay(last));
}

function checkLength(waiver: Waiver, { settings }: WaiverDay): WaiverDefect | undefined {
  const { approved_on: first, expires_on: last } = waiver;
  if (daysBetween(asDay(first), asDay(last)) <= settings.waiverDays) return undefined;
  const args = { ...about(waiver), approved_on: first, expires_on: last, waiver_days: settings.waiverDays };
  return { rule: "WVR-03", key: "expires_on", args: { case: "too-long", ...args } };
}

function checkApprover(waiver: Waiver): WaiverDefect | undefined {
  if (!namesOne(waiver.owner, waiver.approver)) return undefined;
  const args = { case: "own-approval", ...about(waiver), approver: waiver.approver };
  return { rule: "WVR-04", key: "approver", args };
}

function checkRule(waiver: Waiver, catalogue: CatalogueIndex): WaiverDefect | undefined {
  if (catalogue.isWaivable(waiver.rule)) return undefined;
  if (catalogue.rule(waiver.rule)) {
    return { rule: "WVR-05", key: "rule", args: { case: "not-waivable", ...about(waiver) } };
  }
  const known = catalogue.catalogue.rules.map(({ id }) => id).filter((id) => catalogue.isWaivable(id));
  const args = { case: "unknown-rule", ...about(waiver), ...hint(waiver.rule, known) };
  return { rule: "WVR-05", key: "rule", args };
}

function checkStatute(waiver: Waiver, catalogue: CatalogueIndex): WaiverDefect | undefined {
  if (!catalogue.rule(waiver.rule)?.isStatutory || waiver.acknowledges_statute === true) return undefined;
  return { rule: "WVR-07", key: "acknowledges_statute", args: { case: "not-acknowledged", ...about(waiver) } };
}

function checkSubject(waiver: Waiver, scope: JudgedScope): WaiverDefect | undefined {
  const { vendor, service, contract } = waiver;
  const missing = (key: "vendor" | "service" | "contract", args: TextArgs) =>
    ({ rule: "WVR-05", key, args: { case: `unknown-${key}`, ...about(waiver), ...args } }) as const;
  if (!scope.vendors.has(vendor)) return missing("vendor", hint(vendor, [...scope.vendors].sort(compareText)));
  const judged = scope.judged.get(vendor);
  const services = [...(judged?.services ?? [])].sort(compareText);
  const contracts = [...(judged?.contracts ?? [])].sort(compareText);
  if (!judged) return undefined;
  if (service !== undefined && !services.includes(service)) {
    return missing("service", { service, known: services, ...hint(service, services) });
  }
  if (contract === undefined || contracts.includes(contract)) return undefined;
  return missing("contract", { contract, known: contracts, ...hint(contract, contracts) });
}

/**
 * Checks the facts a waiver states. One for a service with certain facts waives nothing about one with others, whether
 * it matches or not.
 */
export function checkFacts(waiver: Waiver, judged: JudgedVendor | undefined): WaiverDefect | undefined {
  if (!judged || waiver.service === undefined || !waiver.given_for) return undefined;
  const { facts: now = noFacts.now } = judged;
  return otherWork(waiver, waiver.service, { now });
}

/**
 * The fact by which a service differs from the one a waiver was given for: facts the waiver names, else those the
 * service had when the change began. A waiver for all of a vendor's services is also given for new ones.
 */
function otherWork(waiver: Waiver, service: string, { now, before }: KnownFacts): WaiverDefect | undefined {
  const { given_for: named } = waiver;
  if (!named && !before) return undefined;
  const was = named ?? before?.get(service);
  const args = { ...about(waiver), service };
  if (!was) {
    const isForAll = waiver.service === undefined;
    return isForAll ? undefined : { rule: "WVR-05", key: "service", args: { case: "new-service", ...args } };
  }
  const is: NamedFacts = now.get(service) ?? {};
  const fact = otherFact(was, is);
  if (fact === undefined) return undefined;
  const values = { fact, from: String(was[fact]), to: String(is[fact] ?? "–") };
  return { rule: "WVR-05", key: named ? "given_for" : "rule", args: { case: "other-facts", ...args, ...values } };
}

/** The rule and vendor of a waiver, as messages name them. */
function about({ rule, vendor }: Waiver): { rule: string; vendor: string } {
  return { rule: cut(rule), vendor };
}

function hint(written: string, known: readonly string[]): { suggestion?: string } {
  const suggestion = suggest(written, known);
  return suggestion === undefined ? {} : { suggestion };
}

function asDay(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new Error(`A waiver was read whose "${text}" is not a day`);
}

function inRuleOrder(defects: readonly WaiverDefect[]): WaiverDefect[] {
  return defects.toSorted((a, b) => compareText(a.rule, b.rule));
}

function subjectKey(rule: string, vendor: string): string {
  return `${rule} ${vendor}`;
}

/**
 * Whether a waiver of the same rule and vendor names the subject of a finding. One for a service does not excuse a
 * defect of a contract for that service, which may bind others too.
 */
export function speaksOf({ service, contract }: Waiver, finding: Finding): boolean {
  if (service !== undefined && service !== finding.service) return false;
  return contract === undefined || contract === finding.contract;
}

export function noteOf(waiver: Waiver): WaiverNote {
  const { reason, owner, approver, approved_on: approvedOn, expires_on: expiresOn, ticket = null } = waiver;
  return { reason, owner, approver, approvedOn, expiresOn, ticket };
}

/** Applies waivers to one vendor's findings after another, and collects the defects of the waivers. */
export class WaiverRegister {
  private readonly waivers: readonly SourcedWaiver[];
  private readonly defects: ReadonlyMap<SourcedWaiver, readonly WaiverDefect[]>;
  private readonly bySubject: ReadonlyMap<string, readonly SourcedWaiver[]>;
  private readonly matched = new Set<SourcedWaiver>();
  /** Waivers that matched other work than they were given for. */
  private readonly strayed = new Map<SourcedWaiver, WaiverDefect>();
  /** Ids of findings that a waiver would waive if the change had not altered their service. */
  readonly withheld = new Set<string>();
  private readonly catalogue: CatalogueIndex;

  constructor(waivers: readonly SourcedWaiver[], day: WaiverDay, catalogue: CatalogueIndex) {
    this.waivers = waivers;
    this.catalogue = catalogue;
    this.defects = new Map(waivers.map((waiver) => [waiver, defectsOf(waiver.record, day, catalogue)]));
    this.bySubject = groupBy(waivers, ({ record }) => subjectKey(record.rule, record.vendor));
  }

  /**
   * Returns the same findings in the same order; those a waiver matches are waived. Names the first waiver that counts.
   */
  apply(findings: readonly Finding[], facts: KnownFacts = noFacts): Finding[] {
    return findings.map((finding) => this.applyTo(finding, facts));
  }

  private applyTo(finding: Finding, facts: KnownFacts): Finding {
    if (finding.vendor === null || !this.catalogue.isWaivable(finding.rule)) return finding;
    const candidates = this.bySubject.get(subjectKey(finding.rule, finding.vendor)) ?? [];
    const matching = candidates.filter(({ record }) => speaksOf(record, finding));
    for (const waiver of matching) this.matched.add(waiver);
    const waiving = matching.find(
      (waiver) => counts(this.defects.get(waiver) ?? []) && this.isGivenFor(waiver, finding, facts),
    );
    if (!waiving || finding.disposition !== "open") return finding;
    return { ...finding, disposition: "waived", waiver: noteOf(waiving.record) };
  }

  /** Whether a waiver was given for the service of a finding, as it is now. */
  private isGivenFor(waiver: SourcedWaiver, { id, service }: Finding, facts: KnownFacts): boolean {
    const defect = service === null ? undefined : otherWork(waiver.record, service, facts);
    if (!defect) return true;
    if (!this.strayed.has(waiver)) this.strayed.set(waiver, defect);
    if (!waiver.record.given_for) this.withheld.add(id);
    return false;
  }

  /** Returns findings on the waivers among `kept`, in file order. Call it after all findings were applied. */
  findings(scope: JudgedScope, kept: readonly SourcedWaiver[] = this.waivers): RuleFinding[] {
    const names = new Set(kept.map(nameOf));
    return this.waivers
      .filter((waiver) => names.has(nameOf(waiver)))
      .flatMap((waiver) => this.wrongWith(waiver, scope).map((defect) => this.say(waiver, defect)));
  }

  private wrongWith(waiver: SourcedWaiver, scope: JudgedScope): WaiverDefect[] {
    const own = this.defects.get(waiver) ?? [];
    if (own.some(({ rule }) => rule === "WVR-05")) return [...own];
    const unknown = checkSubject(waiver.record, scope);
    if (unknown) return inRuleOrder([...own, unknown]);
    const stray = this.strayed.get(waiver) ?? checkFacts(waiver.record, scope.judged.get(waiver.record.vendor));
    if (stray) return inRuleOrder([...own, stray]);
    const isInForce = !own.some(({ rule }) => rule === "WVR-01");
    const isUnused = isInForce && scope.judged.has(waiver.record.vendor) && !this.matched.has(waiver);
    // A rule that only a change can break is found in one change, and not in the next.
    if (!isUnused || !this.catalogue.isExcusable(waiver.record.rule)) return [...own];
    const unused = { rule: "WVR-06", key: "rule", args: { case: "unused", ...about(waiver.record) } } as const;
    return inRuleOrder([...own, unused]);
  }

  private say({ record, source, path }: SourcedWaiver, { rule, key, args }: WaiverDefect): RuleFinding {
    const place = [...path, key];
    const { vendor, service, contract } = record;
    const subject = { vendor, service, contract };
    const fact = {
      rule,
      args,
      subject,
      identity: identityOf(record),
      pointer: toPointer(place),
      ...source.show(place),
    };
    return ownFinding(fact, this.catalogue);
  }
}
