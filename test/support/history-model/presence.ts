import type { Step } from "./truth.ts";

/** Whether an id is there, and the commit that brought it or took it away, as far as commits could be judged. */
export interface Presence {
  readonly isThere: boolean;
  readonly commit: number;
}

/** Returns null for an id that no commit has. */
export function presenceOf(steps: readonly Step[], folder: string): Presence | null {
  const judged = steps.filter(({ kind, world }) => kind === "commit" && world);
  return judged.reduce<Presence | null>((presence, { commit, world }) => {
    const isThere = [...(world?.companies.values() ?? [])].some(({ company }) => company.folder === folder);
    return isThere === (presence?.isThere ?? false) ? presence : { isThere, commit };
  }, null);
}
