import type { Value } from "../../../records/editing/value.ts";
import type {
  RegisterVendor,
  StatedContract,
  StatedService,
  StatedSubprocessor,
} from "../../../records/register/entries.ts";
import type { CombinedContract, CombinedService } from "./combine.ts";
import { type ChosenIds, type IdContext, takeId } from "./ids.ts";

/** A record or a part of one. `null` marks what a person has to fill in. */
export type Draft = { readonly [key: string]: Value };

/** The vendor's record without its id and services. */
export function vendorFacts(vendor: RegisterVendor): Draft {
  const { name, registration_number, country, status, former } = vendor;
  return {
    name,
    ...(registration_number && { registration_number: registration_number.value }),
    ...(country && { country: country.value }),
    status: status?.value ?? null,
    ...(former.length > 0 && { former_names: former.map((one) => ({ name: one, until: null })) }),
  };
}

/** A service without its id. That of a terminated vendor has an end. */
export function serviceFacts(
  { facts }: CombinedService,
  { chosen, vendorStatus }: { readonly chosen: ChosenIds; readonly vendorStatus: unknown },
): Draft {
  const data = dataOf(facts);
  const notes = facts.notes.join("\n");
  return {
    name: facts.name?.value ?? null,
    type: facts.type?.value ?? null,
    started_on: facts.started_on?.value ?? null,
    ...((facts.ended_on || vendorStatus === "terminated") && { ended_on: facts.ended_on?.value ?? null }),
    personal_data: facts.personal_data?.value ?? null,
    important_information: facts.important_information?.value ?? null,
    development: facts.development?.value ?? null,
    ...(Object.keys(data).length > 0 && { data }),
    ...(facts.locations && { locations: facts.locations.value }),
    ...(facts.owner && { owner: facts.owner.value }),
    ...(facts.subprocessors && { subprocessors: subprocessorsOf(facts.subprocessors.value, chosen) }),
    ...Object.fromEntries(Object.entries(facts.own).map(([key, { value }]) => [key, value])),
    ...(notes !== "" && { notes: notes.slice(0, maxNotes) }),
  };
}

/** Longest notes (`records.schema.json`). */
const maxNotes = 20_000;

function dataOf({ data_items, data_subjects, retention }: StatedService): Draft {
  return {
    ...(data_items && { items: data_items.value }),
    ...(data_subjects && { subjects: data_subjects.value }),
    ...(retention && { retention: retention.value }),
  };
}

function subprocessorsOf(subprocessors: readonly StatedSubprocessor[], chosen: ChosenIds): Draft[] {
  const context: IdContext = { chosen, taken: new Set() };
  return subprocessors.map(({ name, work }) => ({
    id: takeId(name, "sub-processor", context),
    name,
    work: work ?? null,
  }));
}

/** A contract without its id, vendor and services. */
export function contractFacts({ facts }: CombinedContract): Draft {
  const { title, status, signed_on, number } = facts;
  const isTerminated = status?.value === "terminated";
  const mustBeSigned = status?.value === "signed" || isTerminated;
  return {
    title: title?.value ?? null,
    status: status?.value ?? null,
    ...((signed_on || mustBeSigned) && { signed_on: signed_on?.value ?? null }),
    effective: { from: facts.from?.value ?? null, ...endOf(facts) },
    ...(isTerminated && { terminated_on: null }),
    ...(facts.renewal && { renewal: { automatic: true, term_months: facts.renewal.value.months ?? null } }),
    ...(number && { "x-contract-number": number.value }),
  };
}

/** Without `to` a contract has no end, so an end that is not stated is a gap. */
function endOf({ to }: StatedContract): Draft {
  if (!to) return { to: null };
  return to.value.kind === "day" ? { to: to.value.day } : {};
}

/** Proposes the id of a contract: its number, else the year it begins. */
export function contractName({ facts }: CombinedContract): string {
  const year = facts.from?.value.slice(0, 4) ?? facts.signed_on?.value.slice(0, 4);
  return facts.number?.value ?? (year === undefined ? "contract" : `contract ${year}`);
}
