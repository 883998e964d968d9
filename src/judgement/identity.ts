import type { Path } from "../model/location.ts";
import type { RawFinding } from "../schemas/generated/types.ts";

/** Names of a vendor and the things in its folder on the other side of a change. Unchanged ids are not listed. */
export interface Identity {
  readonly vendor: string | undefined;
  readonly services: ReadonlyMap<string, string>;
  readonly contracts: ReadonlyMap<string, string>;
}

/** No name differs. */
export const itself: Identity = { vendor: undefined, services: new Map(), contracts: new Map() };

/** A finding's facts under the names of the other side, for its fingerprint. */
export function underIdentity(finding: RawFinding, { vendor, services, contracts }: Identity): RawFinding {
  if (vendor === undefined && services.size + contracts.size === 0) return finding;
  const { subject, record } = finding;
  const contract = /^contract\/(.+)$/.exec(record)?.[1];
  return {
    ...finding,
    subject: {
      ...subject,
      ...(vendor !== undefined && { vendor }),
      ...(subject.service !== undefined && { service: nameIn(services, subject.service) }),
      ...(subject.contract !== undefined && { contract: nameIn(contracts, subject.contract) }),
    },
    record: contract === undefined ? record : `contract/${nameIn(contracts, contract)}`,
  };
}

/** The stable path under the names of the other side: a vendor's record lists its services by their ids. */
export function pathUnderIdentity(
  path: readonly string[],
  { record, path: [list] }: { readonly record: string; readonly path: Path },
  { services }: Identity,
): readonly string[] {
  if (record !== "vendor" || list !== "services") return path;
  return path.map((part, at) => (at === 1 ? part.replace(/^id:(.*)$/, (_, id) => `id:${nameIn(services, id)}`) : part));
}

function nameIn(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id;
}
