import { writeBelow } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { type Question, questionAbout } from "../../judgement/vendor-input.ts";
import type { DocumentText } from "../../model/document-text.ts";
import { type IsoDate, parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import { hidesSomething } from "../../report/formats/escape.ts";
import records from "../../schemas/records.schema.json" with { type: "json" };
import { type ClauseToCheck, clausesToCheck, placesToShow } from "../../usecases/evidence/check.ts";
import { CheckPage } from "../../usecases/evidence/check-text.ts";
import { clauseNow, recordCheck } from "../../usecases/evidence/record-check.ts";
import { dossierSource } from "../shared/dossier-source.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { pageLanguageOption, rootOption, vendorArgument } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate evidence check`. */
interface EvidenceCheckFlags {
  readonly root: string;
  readonly document?: string;
  readonly by?: string;
  readonly on?: string;
  readonly accept?: readonly string[];
  readonly language?: Language;
}

/** The vendor, its clauses and the terminal of a run. */
interface Session {
  readonly vendor: string;
  readonly root: string;
  readonly tree: InventoryTree;
  readonly origins: Question["origins"];
  readonly clauses: readonly ClauseToCheck[];
  readonly terminal: Terminal;
  readonly page: CheckPage;
}

/** Mailbox of the role that compared, and the day. */
interface Signed {
  readonly by: string;
  readonly on: string;
}

export const evidenceCheckCommand: CliCommand<EvidenceCheckFlags, [string]> = {
  name: "check",
  description: {
    en: "Show each clause not yet compared beside the text of its document, and record what a person compared",
    ko: "아직 대조하지 않은 조항을 문서 내용과 나란히 표시하고 담당자의 대조 결과를 기록",
  },
  arguments: [vendorArgument],
  options: [
    { flags: "--document <id>", en: "only clauses of this document", ko: "이 문서의 조항만" },
    {
      flags: "--by <address>",
      en: "mailbox of the role that compares; without it nothing is recorded",
      ko: "대조하는 담당 조직의 공용 메일 주소. 없으면 기록하지 않음",
    },
    {
      flags: "--on <date>",
      en: "day of the comparison, YYYY-MM-DD (default: today in the configured time zone)",
      ko: "대조한 날, YYYY-MM-DD (기본값: 설정된 시간대의 오늘)",
    },
    {
      flags: "--accept <token...>",
      en: "record the clauses with these tokens as compared and the same; the command prints tokens where it cannot ask",
      ko: "이 토큰의 조항을 문서와 대조하여 일치한 것으로 기록. 토큰은 질문할 수 없는 환경에서 이 명령이 출력함",
    },
    rootOption,
    pageLanguageOption,
  ],
  examples: [
    "clausegate evidence check hanbit-cs --by privacy-team@example.com",
    "clausegate evidence check hanbit-cs --document main > to-compare.txt",
    "clausegate evidence check hanbit-cs --by privacy-team@example.com --on 2026-06-30 --accept 5b1d20c7a9e34f86d0c2b7aa",
  ],
  exitCodes: {
    en: "Exit codes: 0 every clause compared, 1 clauses left to compare, 2 cannot tell or cannot record",
    ko: "종료 코드: 0 모든 조항을 대조함, 1 대조할 조항이 남음, 2 판정하거나 기록하지 못함",
  },
  run: runEvidenceCheck,
};

/**
 * Shows the clauses nobody compared, and records those a person has compared. Returns 0 when none is left, else 1.
 * Throws `RunError`; earlier answers stay recorded.
 */
async function runEvidenceCheck(flags: EvidenceCheckFlags, terminal: Terminal, vendor: string): Promise<ExitCode> {
  const { by, accept, root } = flags;
  refuseBy(by);
  const given = flags.on === undefined ? undefined : parseDay(flags.on, "--on");
  const tree = await openDirectory(root);
  const source = await dossierSource(tree, await loadPolicyFiles(terminal.policies), given);
  const { input, origins } = await questionAbout(vendor, source);
  refuseDocument(vendor, flags.document, input.contracts);
  const texts = new Map<string, DocumentText>();
  for (const place of placesToShow(input)) texts.set(place, await tree.text(place));
  const all = clausesToCheck(input, origins, texts);
  const clauses = all.filter(({ document }) => flags.document === undefined || document === flags.document);
  const page = new CheckPage({ language: flags.language ?? terminal.language, color: terminal.color });
  const session = { vendor, root, tree, origins, clauses, terminal, page };
  if (accept) return acceptTokens(accept, signed(by, source.asOf), session);
  const canAsk = terminal.ask !== undefined && clauses.some(({ token }) => token !== null);
  return canAsk ? askEach(signed(by, source.asOf), session) : list(session);
}

const { maxLength, pattern } = records.$defs.email;
const mailbox = new RegExp(pattern, "u");

function refuseBy(by: string | undefined): void {
  if (by === undefined) return;
  if (by.length > maxLength || !mailbox.test(by) || hidesSomething(by))
    throw new RunError("check-by-invalid", { value: by });
}

function signed(by: string | undefined, on: IsoDate): Signed {
  if (by === undefined) throw new RunError("check-by-missing", {});
  return { by, on };
}

function refuseDocument(
  vendor: string,
  name: string | undefined,
  contracts: readonly { readonly documents: readonly { readonly id: string }[] }[],
): void {
  const known = [...new Set(contracts.flatMap(({ documents }) => documents.map(({ id }) => id)))];
  if (name !== undefined && !known.includes(name))
    throw new RunError("check-document-unknown", { vendor, name, known });
}

/** Records the clauses that tokens name; none at all where one of the tokens no longer matches. */
async function acceptTokens(tokens: readonly string[], by: Signed, session: Session): Promise<ExitCode> {
  const { clauses, terminal, page, vendor } = session;
  const unknown = tokens.find((token) => !clauses.some((clause) => clause.token === token));
  if (unknown !== undefined) throw new RunError("check-token-unknown", { token: unknown, vendor });
  const named = clauses.filter(({ token }) => token !== null && tokens.includes(token));
  for (const clause of named) {
    terminal.queue([page.recorded(await record(clause, by, session))]);
    await terminal.flush();
  }
  return end(session, named);
}

/** Asks about each clause, and writes after each answer. */
async function askEach(by: Signed, session: Session): Promise<ExitCode> {
  const { clauses, terminal, page } = session;
  const done: ClauseToCheck[] = [];
  for (const [index, clause] of clauses.entries()) {
    const of = `${index + 1}/${clauses.length}`;
    terminal.queue([
      page.clause(clause, { at: await placeNow(clause, session), of }),
      clause.token === null ? "\n" : "",
    ]);
    if (clause.token === null) continue;
    await terminal.flush();
    const answer = await answerTo(page.question(), terminal);
    if (answer === "quit") break;
    if (answer === "no") terminal.queue([page.refused(fileOf(clause, session))]);
    if (answer !== "yes") continue;
    if (await recorded(clause, by, session)) done.push(clause);
  }
  return end(session, done);
}

/** Answers by letter, and by the letter on the same key of a Korean keyboard. */
const answers = new Map([
  ...["y", "ㅛ"].map((key) => [key, "yes"] as const),
  ...["n", "ㅜ"].map((key) => [key, "no"] as const),
  ...["s", "ㄴ"].map((key) => [key, "skip"] as const),
  ...["q", "ㅂ"].map((key) => [key, "quit"] as const),
]);

/** Asks until the answer is valid. The end of input counts as the end. */
async function answerTo(question: string, terminal: Terminal): Promise<"yes" | "no" | "skip" | "quit"> {
  for (;;) {
    const typed = await terminal.ask?.(question);
    if (typed === undefined) return "quit";
    const answer = answers.get(typed.trim().toLowerCase());
    if (answer) return answer;
  }
}

/** Records one of several clauses; prints the reason where it cannot, and the others still follow. */
async function recorded(clause: ClauseToCheck, by: Signed, session: Session): Promise<boolean> {
  const { terminal, page } = session;
  try {
    terminal.queue([page.recorded(await record(clause, by, session))]);
    return true;
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    terminal.queue([page.failed(error)]);
    return false;
  }
}

function list(session: Session): ExitCode {
  const { clauses, terminal, page, vendor, origins } = session;
  for (const [index, clause] of clauses.entries()) {
    const location = origins.get(`contract/${clause.contract}`)?.show(["clauses", clause.clause]).location;
    const at = location ? `${location.file}:${location.line}` : "";
    terminal.queue([page.clause(clause, { at, of: `${index + 1}/${clauses.length}` }), page.token(clause), "\n"]);
  }
  if (clauses.some(({ token }) => token !== null)) terminal.queue([page.howToAccept(vendor)]);
  return end(session, []);
}

function end({ clauses, terminal, page }: Session, done: readonly ClauseToCheck[]): ExitCode {
  const left = clauses.length - done.length;
  const stuck = clauses.filter(({ token }) => token === null).length;
  terminal.queue([page.end({ recorded: done.length, left, stuck })]);
  return left > 0 ? 1 : 0;
}

/** Records that a clause was compared, if it and its document are still as shown. Returns the file. */
async function record(clause: ClauseToCheck, { by, on }: Signed, session: Session): Promise<string> {
  const { tree, root } = session;
  const path = fileOf(clause, session);
  const [sha256, location] = [clause.evidence?.actual, clause.location];
  const file = await tree.file(path);
  const place = `${clause.contract}, clauses[${clause.clause}]`;
  if (!file || !sha256 || location === null) throw new RunError("check-outdated", { place });
  const fact = (await tree.look([location])).get(location);
  const isSame = fact?.state === "present" && fact.sha256 === sha256 && fact.pointer !== true;
  if (!isSame) throw new RunError("check-outdated", { place });
  await writeBelow(root, path, recordCheck(file, clause, { by, on, sha256 }));
  return path;
}

function fileOf({ contract }: ClauseToCheck, { origins }: Session): string {
  return origins.get(`contract/${contract}`)?.file ?? "";
}

/** File and line of the clause: earlier records have moved it. */
async function placeNow(clause: ClauseToCheck, session: Session): Promise<string> {
  const path = fileOf(clause, session);
  const file: SourceFile | undefined = await session.tree.file(path);
  const location = file && clauseNow(file, clause)?.source.show(["clauses", clause.clause]).location;
  return location ? `${path}:${location.line}` : path;
}
