import { nameKey } from "../../../records/register/names.ts";
import { idFromName } from "../../../records/romanise.ts";
import { unusedId } from "../unused-id.ts";

/** Ids that the user chose, by the key of the name they are for. */
export type ChosenIds = ReadonlyMap<string, string>;

/**
 * Returns an id for a name that is not taken, and takes it: the chosen one, else one proposed from the name, else from
 * `fallback`. A number follows where another has it already.
 */
export function takeId(name: string, fallback: string, { chosen, taken }: IdContext): string {
  const wanted = chosen.get(nameKey(name)) ?? idFromName(name) ?? fallback;
  const id = unusedId(wanted, (one) => taken.has(one));
  taken.add(id);
  return id;
}

export interface IdContext {
  readonly chosen: ChosenIds;
  readonly taken: Set<string>;
}
