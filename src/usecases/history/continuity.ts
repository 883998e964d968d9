import { type Identity, itself } from "../../judgement/identity.ts";
import type { Finding } from "../../model/finding.ts";
import { groupBy } from "../../model/group.ts";
import { compareText } from "../../model/order.ts";
import { identityBetween, type Outline } from "../change/renamed-vendors.ts";
import type { RenamedItem } from "./report.ts";

/** A finding that goes on under another id. */
export interface Continued {
  readonly from: string;
  readonly to: string;
}

/** Names of a vendor's things after a change; undefined where all keep theirs. */
export function identityOf(
  before: Outline | undefined,
  after: Outline | undefined,
  vendor: string | undefined,
): Identity | undefined {
  if (before && after) return identityBetween(before, after, vendor);
  return vendor === undefined ? undefined : { ...itself, vendor };
}

/** Returns the services and contracts that got another id, services first, by their old ids. */
export function renamedItems(vendor: string, identity: Identity | undefined): RenamedItem[] {
  const { services, contracts } = identity ?? itself;
  const list = (kind: RenamedItem["kind"], names: ReadonlyMap<string, string>): RenamedItem[] =>
    [...names].sort(([a], [b]) => compareText(a, b)).map(([from, to]) => ({ vendor, kind, from, to }));
  return [...list("service", services), ...list("contract", contracts)];
}

/** Returns the findings of before that are found again under other names, paired in their order. */
export function continuedFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  identity: Identity,
): Continued[] {
  const [had, has] = [before, after].map((findings) => new Set(findings.map(({ id }) => id)));
  const gone = before.filter(({ id }) => !has?.has(id)).map((one) => underNewNames(one, identity));
  const came = groupBy(
    after.filter(({ id }) => !had?.has(id)),
    keyOf,
  );
  return [...groupBy(gone, keyOf)].flatMap(([key, findings]) =>
    findings.flatMap(({ id: from }, at): Continued[] => {
      const to = came.get(key)?.[at]?.id;
      return to === undefined ? [] : [{ from, to }];
    }),
  );
}

/** Returns what a finding is about, by the names that the things of its vendor have by now. */
export function underNewNames<T extends Pick<Finding, "service" | "contract">>(
  about: T,
  { services, contracts }: Identity,
): T {
  return { ...about, service: nameIn(services, about.service), contract: nameIn(contracts, about.contract) };
}

/** As `underNewNames`, with the services that the finding's contract binds. A waiver names what it names. */
export function findingUnderNewNames(finding: Finding, identity: Identity): Finding {
  if (finding.basis === "gate") return finding;
  const services = finding.services?.map((id) => identity.services.get(id) ?? id) ?? null;
  return { ...underNewNames(finding, identity), services };
}

/** Returns the name that an id has by now. */
function nameIn(names: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (names.get(id) ?? id);
}

/**
 * Returns a key of what a finding is about, within its vendor. Positions in lists are left out: a record that names its
 * things anew may also sort them anew.
 */
export function keyOf({ rule, args, service, contract, pointer }: Finding): string {
  return JSON.stringify([rule, args.case, service, contract, pointer.replaceAll(/\/\d+/g, "/#")]);
}

/** Returns the findings of before with the ids they have afterwards. */
export function underNewIds(before: readonly Finding[], continued: readonly Continued[]): readonly Finding[] {
  if (continued.length === 0) return before;
  const names = new Map(continued.map(({ from, to }) => [from, to]));
  return before.map((finding) => ({ ...finding, id: names.get(finding.id) ?? finding.id }));
}
