import { writeAllFrom } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { readable } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import recordSchema from "../../schemas/records.schema.json" with { type: "json" };
import { requirementNames } from "../../texts/requirement-names.ts";
import { reviewWords } from "../../texts/review.ts";
import type { Field } from "../../usecases/authoring/fields.ts";
import { refuseNewProblems, type WrittenFile } from "../../usecases/authoring/record-places.ts";
import {
  clauseAgain,
  type Decision,
  decided,
  decidedBy,
  type ProposedClause,
  proposedClauses,
  recognisedWords,
} from "../../usecases/authoring/review.ts";
import { type Recognition, ReviewPage } from "../../usecases/authoring/review-text.ts";
import { openRecordTree, type RecordTree, recordFiles, refuseUnknownVendor } from "../shared/record-folder.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { askFor } from "./field-questions.ts";
import { pageLanguageOption, rootOption, vendorArgument } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate review`. */
interface ReviewFlags {
  readonly root: string;
  readonly list?: true;
  readonly accept?: string;
  readonly reject?: string;
  readonly language?: Language;
}

/** The vendor, its records and the terminal of a run. */
interface Session {
  readonly vendor: string;
  readonly records: RecordTree;
  readonly terminal: Terminal;
  readonly language: Language;
  readonly page: ReviewPage;
  readonly counts: { accepted: number; rejected: number };
  /** The documents that were read, by their places: most clauses are of one. */
  readonly documents: Map<string, Promise<ReadDocument | undefined>>;
}

export const reviewCommand: CliCommand<ReviewFlags, [string]> = {
  name: "review",
  description: {
    en: "Walk through the proposed clauses of a vendor one by one: accept, correct, reject",
    ko: "업체의 제안 조항을 하나씩 검토: 받아들임, 수정, 거부",
  },
  arguments: [vendorArgument],
  options: [
    { flags: "--list", en: "only list the proposed clauses", ko: "제안 조항의 목록만 출력" },
    {
      flags: "--accept <clauses>",
      en: "accept CONTRACT:REQUIREMENT, several separated by commas, or all",
      ko: "받아들일 조항. 계약:요구사항(여럿이면 쉼표로 구분) 또는 all",
    },
    {
      flags: "--reject <clauses>",
      en: "reject CONTRACT:REQUIREMENT, several separated by commas, or all: they are removed",
      ko: "거부할 조항. 계약:요구사항(여럿이면 쉼표로 구분) 또는 all. 기록에서 삭제함",
    },
    rootOption,
    pageLanguageOption,
  ],
  examples: [
    "clausegate review hanbit-cs",
    "clausegate review hanbit-cs --list",
    "clausegate review hanbit-cs --accept hanbit-cs-2026:security-training,damages --reject hanbit-cs-2026:purpose-and-scope",
  ],
  exitCodes: {
    en: "Exit codes: 0 nothing is proposed any more, 1 proposed clauses are left, 2 nothing was written",
    ko: "종료 코드: 0 남은 제안 조항 없음, 1 제안 조항이 남음, 2 저장하지 못함",
  },
  run: runReview,
};

/**
 * Shows the proposed clauses, and saves after each decision. Returns 0 when none is left, else 1. Throws `RunError`
 * `vendor-unknown`, `dossier-unusable`, `review-unknown`, `review-nothing`, `review-whole-clause`, `record-refused`.
 */
async function runReview(flags: ReviewFlags, terminal: Terminal, vendor: string): Promise<ExitCode> {
  const records = await openRecordTree(flags.root, await loadPolicyFiles(terminal.policies));
  refuseUnknownVendor(vendor, records);
  const language = flags.language ?? records.config.language ?? terminal.language;
  const page = new ReviewPage({ language, color: terminal.color });
  const counts = { accepted: 0, rejected: 0 };
  const session: Session = { vendor, records, terminal, language, page, counts, documents: new Map() };
  if (flags.accept !== undefined || flags.reject !== undefined) return decideBySelectors(flags, session);
  const clauses = proposedClauses(await recordFiles(records, vendor));
  return terminal.ask && !flags.list && clauses.length > 0 ? askEach(clauses, session) : list(clauses, session);
}

/** Accepts and rejects the named clauses, all or nothing. */
async function decideBySelectors(selectors: ReviewFlags, session: Session): Promise<ExitCode> {
  const { vendor, records, counts } = session;
  const { written, ...decidedCounts } = decidedBy(selectors, await recordFiles(records, vendor));
  await save(written, session);
  Object.assign(counts, decidedCounts);
  return end(session);
}

async function list(clauses: readonly ProposedClause[], session: Session): Promise<ExitCode> {
  const { terminal, page, vendor } = session;
  for (const [at, clause] of clauses.entries())
    terminal.queue([page.clause(clause, `${at + 1}/${clauses.length}`, await recognition(clause, session)), "\n"]);
  const [first] = clauses;
  if (first) {
    const example = `${first.contract}:${first.covers.join(",")}`;
    terminal.queue([page.note(reviewWords.howTo, { vendor, example })]);
  }
  return end(session);
}

/** Asks about each clause, and writes after each answer. The end of input and an interrupt count as the end. */
async function askEach(clauses: readonly ProposedClause[], session: Session): Promise<ExitCode> {
  const { terminal, page, vendor } = session;
  const pages = await Promise.all(
    clauses.map(async (clause, at) =>
      page.clause(clause, `${at + 1}/${clauses.length}`, await recognition(clause, session)),
    ),
  );
  for (let at = 0; at < clauses.length; ) {
    const together = ofSameArticle(clauses, at);
    const isFirst = at === 0 || ofSameArticle(clauses, at - 1).length === 1;
    terminal.queue([pages.slice(at, isFirst ? at + together.length : at + 1).join("\n")]);
    const decision = await decisionOn(together, session);
    if (decision === "quit") {
      terminal.queue([page.note(reviewWords.resume, { vendor })]);
      break;
    }
    const decided = decision === "article" ? together : together.slice(0, 1);
    for (const clause of decided)
      if (decision !== "skip") await decide(clause, decision === "article" ? { kind: "accept" } : decision, session);
    at += decided.length;
  }
  return end(session);
}

/** The clause at a place of the list and those behind it of the same article; it alone where it names none. */
function ofSameArticle(clauses: readonly ProposedClause[], at: number): ProposedClause[] {
  const articleOf = ({ contract, value }: ProposedClause) =>
    JSON.stringify([contract, value.document, value.article, value.page]);
  const [first, ...rest] = clauses.slice(at);
  if (!first) return [];
  const end = first.value.article === undefined ? 0 : rest.findIndex((one) => articleOf(one) !== articleOf(first));
  return [first, ...(end === -1 ? rest : rest.slice(0, end))];
}

const actions = {
  accept: ["a", "ㅁ"],
  article: ["e", "ㄷ"],
  reject: ["r", "ㄱ"],
  requirement: ["c", "ㅊ"],
  place: ["p", "ㅔ"],
  skip: ["s", "ㄴ"],
  quit: ["q", "ㅂ"],
} as const;

/** Answers by letter, and by the letter on the same key of a Korean keyboard. */
const answers = new Map<string, keyof typeof actions>(
  (Object.keys(actions) as (keyof typeof actions)[]).flatMap((action) =>
    actions[action].map((key) => [key, action] as const),
  ),
);

/** Asks about the first of clauses that stand in one article. */
async function decisionOn(
  [clause, ...others]: readonly ProposedClause[],
  session: Session,
): Promise<Decision | "article" | "skip" | "quit"> {
  const { terminal, language, page } = session;
  if (!clause) return "skip";
  const place = String(clause.value.article ?? clause.location ?? "");
  const question =
    others.length > 0
      ? page.question(reviewWords.questionOfArticle, { count: others.length + 1, place })
      : reviewWords.question[language];
  await terminal.flush();
  for (;;) {
    const typed = await terminal.ask?.(question);
    if (typed === undefined) return "quit";
    const answer = answers.get(typed.trim().toLowerCase());
    if (answer === "skip" || answer === "quit") return answer;
    if (answer === "article" && others.length > 0) return answer;
    if (answer === "accept" && isWithoutPlace(clause)) return corrected("place", clause, session);
    if (answer === "accept" || answer === "reject") return { kind: answer };
    if (answer === "requirement" || answer === "place") return corrected(answer, clause, session);
  }
}

/** Whether nobody could find the sentence again: its document is named, and no place in it. */
function isWithoutPlace({ value }: ProposedClause): boolean {
  return value.document !== undefined && value.article === undefined && value.page === undefined;
}

const requirementField: Field = {
  option: "requirement",
  kind: "choices",
  question: reviewWords.requirement,
  isNeeded: true,
  choices: recordSchema.$defs.term.enum.map((value) => ({ value, name: requirementNames[value] })),
};
const articleField: Field = { option: "article", kind: "text", question: reviewWords.article, isNeeded: true };

async function corrected(
  what: "requirement" | "place",
  { covers }: ProposedClause,
  { terminal, language }: Session,
): Promise<Decision | "quit"> {
  const field = what === "place" ? articleField : { ...requirementField, fallback: covers.join(",") };
  try {
    const value = await askFor(field, terminal, language);
    if (Array.isArray(value)) return { kind: "accept", covers: value.map(String) };
    return { kind: "accept", article: String(value) };
  } catch (error) {
    if (error instanceof RunError && error.code === "interrupted") return "quit";
    throw error;
  }
}

/** Saves one decision, if the clause is still as it was shown. */
async function decide(shown: ProposedClause, decision: Decision, session: Session): Promise<void> {
  const { terminal, page, records, vendor, counts } = session;
  const clause = clauseAgain(shown, await recordFiles(records, vendor));
  if (!clause) {
    terminal.queue([page.note(reviewWords.outdated)]);
    return;
  }
  await save(decided([clause], decision), session);
  const isAccepted = decision.kind === "accept";
  counts[isAccepted ? "accepted" : "rejected"] += 1;
  terminal.queue([page.done(isAccepted ? reviewWords.accepted : reviewWords.rejected, clause.record.file.path)]);
}

async function save(written: readonly WrittenFile[], { records, vendor }: Session): Promise<void> {
  refuseNewProblems(await recordFiles(records, vendor), written, "complete");
  await writeAllFrom(
    records.root,
    written.map(({ path, text }) => ({ path, pieces: [text] })),
  );
}

/** The words by which a clause is recognised in its document, where it is at hand. */
async function recognition(clause: ProposedClause, { records, documents }: Session): Promise<Recognition> {
  const { location } = clause;
  if (location === undefined) return undefined;
  const reading = documents.get(location) ?? documentAt(location, records);
  documents.set(location, reading);
  const document = await reading;
  return document && recognisedWords(document, clause);
}

async function documentAt(location: string, { tree }: RecordTree): Promise<ReadDocument | undefined> {
  const text = readable(await tree.text(location));
  return text instanceof ReadDocument ? text : undefined;
}

async function end({ records, vendor, terminal, page, counts }: Session): Promise<ExitCode> {
  const left = proposedClauses(await recordFiles(records, vendor)).length;
  terminal.queue([page.note(reviewWords.end, { ...counts, left })]);
  if (left === 0) terminal.queue([page.note(reviewWords.next, { vendor })]);
  return left > 0 ? 1 : 0;
}
