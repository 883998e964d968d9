import type { CommitFacts } from "../history/report.ts";
import { personText } from "../history/wording.ts";
import type { AuditedCommit } from "./report.ts";

/** Returns a commit as the reports of an audit show it. */
export function auditedCommit(facts: CommitFacts): AuditedCommit {
  const { author, committer, mergedBy, platform, isSquash, trailers, relations } = facts;
  const { commit: id, subject: title, pullRequest, approvals, signature, clockRunsBackwards } = facts;
  return {
    ...{ id, title, author: personText(author), committer: personText(committer), pullRequest, approvals },
    ...{ signature: signature.state, clockRunsBackwards, authoredOn: author.day, committedOn: committer.day },
    ...{ mergedBy: mergedBy && personText(mergedBy), platform, isSquash, trailers, relations },
  };
}
