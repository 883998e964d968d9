import type { DayOf, NamedPerson, PastCommit } from "../../model/past.ts";
import type { Approval, ClaimedPerson, Claims, Platform, PullRequest, Trailer } from "./report.ts";

/** Longest subject, in UTF-16 units, and most lines of one kind. */
const maxSubject = 200;
const maxLines = 20;

/** Returns what a commit states about itself. Nothing proves it. */
export function claimsOf({ author, committer, parents, message }: PastCommit, dayOf: DayOf): Claims {
  const [subject = ""] = message.split("\n");
  const [authored, committed] = [personOf(author, dayOf), personOf(committer, dayOf)];
  const isMerge = parents.length > 1;
  const platform = platformOf(committer);
  const pullRequest = pullRequestOf(message);
  return {
    author: authored,
    committer: committed,
    subject: subject.trim().slice(0, maxSubject),
    isMerge,
    mergedBy: isMerge ? (platform === null ? committed : authored) : null,
    platform,
    pullRequest,
    isSquash: pullRequest !== null && !isMerge,
    approvals: approvalsOf(message),
    trailers: trailersOf(message),
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

/** GitHub commits under its own name what somebody merges or edits there. The author of a merge is who merged. */
function platformOf({ name, email }: NamedPerson): Platform | null {
  return name === "GitHub" && email === "noreply@github.com" ? "GitHub" : null;
}

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

const approvals = ["Reviewed-by", "Approved-by", "Acked-by"] as const satisfies readonly Approval["trailer"][];
const others = ["Signed-off-by", "Co-authored-by", "Merged-by"] as const satisfies readonly Trailer["trailer"][];

/** Returns the approvals in the last paragraph, in order, each once; earlier paragraphs are text. */
export function approvalsOf(message: string): Approval[] {
  return linesNamed(message, approvals);
}

/** Returns the other persons named in the last paragraph, likewise. None of them is an approval. */
export function trailersOf(message: string): Trailer[] {
  return linesNamed(message, others);
}

function linesNamed<T extends string>(message: string, names: readonly T[]): { trailer: T; who: string }[] {
  const last =
    message
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .slice(1)
      .at(-1) ?? "";
  const lines = [...last.matchAll(/^([A-Za-z-]{1,40}):[ \t]*(\S[^\n]*)$/gm)].flatMap(([, name = "", who = ""]) => {
    const trailer = names.find((one) => one.toLowerCase() === name.toLowerCase());
    return trailer ? [{ trailer, who: who.trim().slice(0, maxSubject) }] : [];
  });
  const seen = new Set<string>();
  return lines.filter(({ trailer, who }) => seen.size < seen.add(`${trailer} ${who}`).size).slice(0, maxLines);
}
