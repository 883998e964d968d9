import type { ClaimedRelation } from "./report.ts";

/** Most relations of one message. */
const most = 20;

/** Fewest digits of an id by which a message names a commit. */
export const fewestDigits = 7;

/** A line that names another commit, or the pull or merge request that is reverted. */
const forms = [
  { kind: "reverts", of: "commit", line: /^This reverts commit ([0-9a-f]{7,64})(?=[.,\s]|$)/gim },
  { kind: "reverts", of: "pull-request", line: /^Reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})[ \t\r]*$/gm },
  { kind: "reverts", of: "merge-request", line: /^This reverts merge request ([\w.~/-]{1,200})?!(\d{1,9})[ \t\r]*$/gm },
  { kind: "cherry-picked", of: "commit", line: /^\(cherry picked from commit ([0-9a-f]{7,64})\)[ \t\r]*$/gim },
] as const;

/**
 * Returns what a message says its commit does to others, as Git, GitHub and GitLab write it: reverts, reapplies, or is
 * cherry-picked from. A revert of a revert is a commit whose subject begins with `Reapply "`.
 */
export function claimedRelations(message: string): ClaimedRelation[] {
  const [subject = ""] = message.split("\n");
  const undoes = /^Reapply "/.test(subject) ? "reapplies" : "reverts";
  const body = message.slice(subject.length);
  const found = forms.flatMap(({ kind, of, line }) =>
    [...body.matchAll(line)].map(([, first = "", number = ""]): ClaimedRelation => {
      const does = kind === "reverts" ? undoes : kind;
      if (of === "commit") return { kind: does, named: first.toLowerCase(), pullRequest: null };
      const request = { kind: of, number: Number(number) };
      return { kind: does, named: null, pullRequest: request, ...(first !== "" && { repository: first }) };
    }),
  );
  const isNamed = found.some(({ kind }) => kind === undoes);
  const isTold = /^(?:Revert|Reapply) "/.test(subject) && !isNamed;
  const bare: ClaimedRelation[] = isTold ? [{ kind: undoes, named: null, pullRequest: null }] : [];
  return [...bare, ...eachOnce(found)].slice(0, most);
}

function eachOnce(relations: readonly ClaimedRelation[]): ClaimedRelation[] {
  const seen = new Set<string>();
  return relations.filter((one) => seen.size < seen.add(JSON.stringify(one)).size);
}
