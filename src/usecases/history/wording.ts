import { excuseIn } from "../../model/finding.ts";
import type { Language, Localized, TextArgs } from "../../model/language.ts";
import type { SignatureState } from "../../model/past.ts";
import type { Verdict } from "../../model/report.ts";
import { commitTexts, type ToldCommit } from "../../texts/commit-facts.ts";
import { contractEventText } from "../../texts/contract-events.ts";
import { fill } from "../../texts/fill.ts";
import { historyWords } from "../../texts/history.ts";
import { endingText } from "../../texts/period.ts";
import { vendorEventText } from "../../texts/vendor-events.ts";
import { waivedBy } from "../../texts/waived-by.ts";
import { words } from "../../texts/words.ts";
import type {
  AboutHistory,
  AnyItem,
  ChangedItem,
  Changes,
  CommitFacts,
  HistoryItem,
  HistoryReport,
  ResolvedItem,
  SideReport,
  Status,
} from "./report.ts";

/** Sentences of a history in one language. Nothing is escaped: text from a repository may contain any character. */
export interface Wording {
  readonly language: Language;
  readonly say: (text: Localized, args?: TextArgs) => string;
  readonly standing: (status: Status) => string;
  /** Includes the reason if it could not be judged. */
  readonly status: (status: Status) => string;
  readonly verdict: (verdict: Verdict | null) => string;
  readonly signature: (state: SignatureState) => string;
  readonly item: (item: AnyItem) => string;
  /** How a finding ended. */
  readonly ending: (item: ResolvedItem) => string;
  /** What happened to names, vendors and contracts, one line each. */
  readonly events: (changes: Happened) => string[];
}

/** Shows values unchanged: none of them is a name of ours. */
const asWritten = () => undefined;

/** What happened to names, vendors and contracts. */
type Happened = Pick<Changes, "renamed" | "renamedItems" | "events" | "contracts">;

export function wordingOf(language: Language): Wording {
  const say = (text: Localized, args: TextArgs = {}) => fill(text, args, asWritten)[language];
  const { standings } = historyWords;
  return {
    language,
    say,
    standing: ({ standing }) => say(standings[standing]),
    status: ({ standing, reason }) => [say(standings[standing]), ...(reason ? [reason[language]] : [])].join(": "),
    verdict: (verdict) => say(standings[verdict ?? "absent"]),
    signature: (state) => say(historyWords.signature, { state: signatureText(state, say) }),
    item: (item) => itemText(item, language, say),
    ending: ({ ending }) => endingText(ending)[language],
    events: (changes) => eventLines(changes, language, say),
  };
}

function eventLines(
  { renamed = [], renamedItems = [], events = [], contracts }: Happened,
  language: Language,
  say: Wording["say"],
): string[] {
  return [
    ...renamed.map((pair) => say(historyWords.renamed, { ...pair })),
    ...events.map((event) => vendorEventText(event)[language]),
    ...renamedItems.map(({ kind, ...args }) => say(historyWords.renamedItem[kind], args)),
    ...contracts.map((event) =>
      say(historyWords.contractEvent, { vendor: event.vendor, event: contractEventText(event)[language] }),
    ),
  ];
}

export function signatureText(state: SignatureState, say: Wording["say"]): string {
  if (state.state === "unsigned") return say(historyWords.unsigned);
  if (state.state === "verified") return say(historyWords.verified, { signer: state.signer, key: state.key });
  return say(historyWords.unverified, { reason: say(historyWords.reasons[state.reason]) });
}

function itemText(item: AnyItem, language: Language, say: Wording["say"]): string {
  const { kind, rule, code, severity, disposition, waiver, file, message } = item;
  const head = kind === "problem" ? [say(words.problem), code] : [severity && say(words[severity]), rule];
  const excused = excuseIn(disposition);
  const excuse = excused === null ? [] : [`(${say(words[excused])})`];
  const approved = waiver ? [`(${say(waivedBy(waiver))})`] : [];
  const was = "was" in item ? [`(${wasText(item, say)})`] : [];
  return [...head, ...excuse, ...was, subjectOf(item), message[language], ...approved, `--> ${file}`]
    .filter((part) => part !== null && part !== "")
    .join(" ");
}

export function wasText({ was }: ChangedItem, say: Wording["say"]): string {
  const { severity, disposition } = was;
  return say(historyWords.was, { severity: say(words[severity]), disposition: say(words[disposition]) });
}

/** Names the vendor and the part of it, or the guideline. */
export function subjectOf({ vendor, service, contract, guideline }: HistoryItem): string {
  return [vendor, service, contract, guideline].filter((name) => name !== null).join("/");
}

/** Renders a person as a commit states it: `name <address>`. */
export function personText({ name, email }: { readonly name: string; readonly email: string }): string {
  return `${name} <${email}>`;
}

/** Names the commit that an entry is about, or the day. */
export function causeOf(commit: CommitFacts | null, { say }: Wording): string {
  return commit ? say(historyWords.commit, { commit: commit.commit }) : say(historyWords.byDay);
}

/** Renders what a commit states about itself, and the state of its signature, one fact per line. */
export function commitLines(commit: CommitFacts, { say, language, signature }: Wording): string[] {
  const { author, committer, subject } = commit;
  return [
    say(historyWords.author, { who: personText(author), time: author.time }),
    say(historyWords.committer, { who: personText(committer), time: committer.time }),
    say(historyWords.subject, { subject }),
    ...commitTexts(toldCommit(commit)).map((text) => text[language]),
    signature(commit.signature),
    ...(commit.clockRunsBackwards ? [say(historyWords.clock)] : []),
  ];
}

/** Returns what the sentences about a commit are made of. */
export function toldCommit({ author, committer, mergedBy, ...commit }: CommitFacts) {
  const merger = mergedBy && personText(mergedBy);
  return { ...commit, authoredOn: author.day, committedOn: committer.day, mergedBy: merger } satisfies ToldCommit;
}

/** Renders the basis of the judgement, what is attested and what is only claimed. */
export function aboutLines(about: AboutHistory, { say }: Wording): string[] {
  const { tool, policy, configuredBy, timeZone } = about;
  return [
    say(historyWords.rules, { version: tool.version, edition: policy.edition, digest: policy.digest }),
    configuredBy === null ? say(historyWords.modeThen) : say(historyWords.modeNow, { commit: configuredBy }),
    say(historyWords.basis),
    say(historyWords.attested),
    say(historyWords.claimed),
    say(historyWords.days, { zone: timeZone }),
  ];
}

/** Renders what is reported, and for which commits. */
export function headLines(report: HistoryReport, wording: Wording): string[] {
  const { commits, head, until, since, vendors } = report;
  const { say } = wording;
  return [
    say(historyWords.heading, { commits, head, until }),
    ...(since ? [say(historyWords.since, since)] : []),
    ...(vendors ? [say(historyWords.onlyVendors, { vendors })] : []),
  ];
}

/** Counts the commits beside the line of first parents. */
export function besideCounts(sides: readonly SideReport[]): { commits: number; changing: number } {
  const commits = sides.flatMap((side) => side.commits);
  return { commits: commits.length, changing: commits.filter(({ changes }) => changes).length };
}

/** Names a line's merge and its commits. */
export function besideArgs({ mergedBy, mergedOn, commits }: SideReport): TextArgs {
  return { merge: mergedBy, day: mergedOn, commits: commits.map(({ id }) => id).join(", ") };
}

/** Renders the last state, in numbers. */
export function endLines({ end }: HistoryReport, { say }: Wording): string[] {
  const count = (verdict: Verdict) => end.vendors.filter((one) => one.verdict === verdict).length;
  const { error: errors, warning: warnings, note: notes } = end.findings;
  return [
    say(historyWords.vendors, { pass: count("pass"), fail: count("fail") }),
    say(words.findings, { errors, warnings, notes }),
    say(words.excused, { waived: end.waived, baselined: end.baselined }),
    say(historyWords.problems, { problems: end.problems }),
  ];
}
