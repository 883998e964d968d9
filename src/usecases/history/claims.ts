import type { DayOf, NamedPerson, PastCommit } from "../../model/past.ts";
import type { Approval, ClaimedPerson, Claims, PullRequest } from "./report.ts";

/** Longest subject, in UTF-16 units, and most approvals. */
const maxSubject = 200;
const maxApprovals = 20;

/** Returns what a commit states about itself. Nothing proves it. */
export function claimsOf({ author, committer, parents, message }: PastCommit, dayOf: DayOf): Claims {
  const [subject = ""] = message.split("\n");
  return {
    author: personOf(author, dayOf),
    committer: personOf(committer, dayOf),
    subject: subject.trim().slice(0, maxSubject),
    isMerge: parents.length > 1,
    pullRequest: pullRequestOf(message),
    approvals: approvalsOf(message),
  };
}

/** Times outside the years 1600 to 9999 are shown as the nearest day in them. */
function personOf({ name, email, seconds }: NamedPerson, dayOf: DayOf): ClaimedPerson {
  const bounded = Math.min(Math.max(seconds, earliest), latest);
  const time = new Date(bounded * 1000).toISOString().replace(".000Z", "Z");
  return { name, email, day: dayOf(bounded), time };
}

/** First and last second that the calendars of `adapters/clock.ts` support. */
const earliest = -11_676_009_600;
const latest = 253_402_128_000;

/**
 * Finds the pull or merge request as GitHub and GitLab write it when merging: in the subject of a merge, at the end of
 * a squashed one, in the last lines.
 */
export function pullRequestOf(message: string): PullRequest | null {
  const [subject = ""] = message.split("\n");
  const github = /^Merge pull request #(\d{1,9}) from /.exec(subject) ?? /\(#(\d{1,9})\)\s*$/.exec(subject);
  if (github) return { kind: "pull-request", number: Number(github[1]) };
  const gitlab = /^See merge request [\w.~/-]*!(\d{1,9})\s*$/m.exec(message);
  return gitlab ? { kind: "merge-request", number: Number(gitlab[1]) } : null;
}

const trailers = ["Reviewed-by", "Approved-by", "Acked-by"] as const;

/** Returns the approvals in the last paragraph, in order, each once; earlier paragraphs are text. */
export function approvalsOf(message: string): Approval[] {
  const last =
    message
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .slice(1)
      .at(-1) ?? "";
  const lines = [...last.matchAll(/^(Reviewed-by|Approved-by|Acked-by):[ \t]*(\S[^\n]*)$/gim)];
  const approvals = lines.flatMap(([, name = "", who = ""]): Approval[] => {
    const trailer = trailers.find((one) => one.toLowerCase() === name.toLowerCase());
    return trailer ? [{ trailer, who: who.trim().slice(0, maxSubject) }] : [];
  });
  const seen = new Set<string>();
  return approvals.filter(({ trailer, who }) => seen.size < seen.add(`${trailer} ${who}`).size).slice(0, maxApprovals);
}
