import type { CommitFacts } from "../history/report.ts";
import { personText, toldCommit } from "../history/wording.ts";
import type { AuditedCommit } from "./report.ts";

/** Returns a commit as the reports of an audit show it. */
export function auditedCommit(facts: CommitFacts): AuditedCommit {
  const { author, committer, commit: id, subject: title, signature } = facts;
  const { pullRequest, approvals, clockRunsBackwards, authoredOn, committedOn, ...what } = toldCommit(facts);
  const { mergedBy, platform, isSquash, trailers, relations } = what;
  return {
    ...{ id, title, author: personText(author), committer: personText(committer), pullRequest, approvals },
    ...{ signature: signature.state, clockRunsBackwards, authoredOn, committedOn },
    ...{ mergedBy, platform, isSquash, trailers, relations },
  };
}
