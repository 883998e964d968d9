import { readSchemas } from "../../adapters/disk/schema-files.ts";
import { type FixedFiles, findRepairs, fixFiles } from "../../usecases/authoring/fix.ts";
import { FixPage } from "../../usecases/authoring/fix-text.ts";
import type { Repair } from "../../usecases/authoring/repairs.ts";
import { outdatedSchemas } from "../../usecases/authoring/schema-copies.ts";
import { openRecords, type RecordFlags, writeRecords } from "../shared/record-files.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { languageOption, recordPathsArgument, rootOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { languageFor } from "./write-reports.ts";

/** Options of `clausegate fix`. */
interface FixFlags extends RecordFlags {
  readonly dryRun?: true;
  readonly acceptDigests?: true;
  readonly fmt?: true;
}

export const fixCommand: CliCommand<FixFlags, [string[]]> = {
  name: "fix",
  description: {
    en: "Repair what needs no judgement: digests of documents, rule ids written for keys, a word processor's signs in quotes",
    ko: "판단이 필요 없는 것을 수정: 문서의 해시값, 키 대신 적은 규칙 id, 워드 프로세서가 바꾼 인용 문구의 기호",
  },
  arguments: [recordPathsArgument],
  options: [
    {
      flags: "--dry-run",
      en: "write nothing; show the difference",
      ko: "저장하지 않고 바뀌는 내용만 출력",
    },
    {
      flags: "--accept-digests",
      en: "record the digests of new and changed documents without asking",
      ko: "새 문서와 바뀐 문서의 해시값을 묻지 않고 기록",
    },
    {
      flags: "--fmt",
      en: "also write the files in canonical form, as 'clausegate fmt'",
      ko: "'clausegate fmt'와 같이 파일을 표준 형식으로도 정리",
    },
    rootOption,
    languageOption,
  ],
  examples: ["clausegate fix --dry-run", "clausegate fix", "clausegate fix vendors/hanbit-cs --accept-digests"],
  exitCodes: {
    en: "Exit codes: 0 nothing left to repair, 1 repairs left (--dry-run: to make) or a file could not be read, 2 nothing done",
    ko: "종료 코드: 0 더 고칠 것이 없음, 1 고칠 것(--dry-run 포함)이나 읽지 못한 파일이 남음, 2 실행하지 못함",
  },
  run: runFix,
};

/** Repairs record files, all or none. Digests only where a person confirms them. Throws `RunError`. */
async function runFix(flags: FixFlags, terminal: Terminal, paths: readonly string[]): Promise<ExitCode> {
  const { tree, records, language } = await openRecords(flags, paths, terminal.policies);
  const page = new FixPage({ language: languageFor("text", language, terminal), color: terminal.color });
  const found = await findRepairs(tree, records);
  const isAll = flags.dryRun || flags.acceptDigests;
  const confirmed = isAll ? undefined : await confirm(found.repairs, page, terminal);
  if (confirmed === "stopped") {
    terminal.queue([page.stopped()]);
    return 1;
  }
  const isAccepted = (repair: Repair) => repair.kind !== "digest" || !confirmed || confirmed.has(repair);
  const schemas = paths.length > 0 ? [] : await outdatedSchemas(tree, readSchemas(terminal.policies));
  const fixed = fixFiles(records.files, found, { isAccepted, format: flags.fmt ?? false, schemas });
  if (!flags.dryRun) await writeRecords(flags.root, tree, fixed.changed);
  terminal.queue([flags.dryRun ? page.dryRun(fixed) : page.written(fixed)]);
  return isLeft(fixed) || (flags.dryRun && fixed.changed.length > 0) ? 1 : 0;
}

function isLeft({ left, unread }: FixedFiles): boolean {
  return left.length + unread.length > 0;
}

/** Asks about each digest; the end of input stops all. Confirms none where it cannot ask. */
async function confirm(
  repairs: readonly Repair[],
  page: FixPage,
  terminal: Terminal,
): Promise<ReadonlySet<Repair> | "stopped"> {
  const confirmed = new Set<Repair>();
  if (!terminal.ask) return confirmed;
  for (const repair of repairs.filter(({ kind }) => kind === "digest")) {
    terminal.queue([page.digest(repair)]);
    await terminal.flush();
    const answer = await answerTo(page.question(), terminal);
    if (answer === "quit") return "stopped";
    if (answer === "yes") confirmed.add(repair);
  }
  return confirmed;
}

/** Answers by letter, and by the letter on the same key of a Korean keyboard. */
const answers = new Map([
  ...["y", "yes", "ㅛ", "예", "네"].map((key) => [key, "yes"] as const),
  ...["n", "no", "ㅜ", "아니오", "아니요"].map((key) => [key, "no"] as const),
  ...["q", "ㅂ"].map((key) => [key, "quit"] as const),
]);

/** Asks until the answer is valid. */
async function answerTo(question: string, terminal: Terminal): Promise<"yes" | "no" | "quit"> {
  for (;;) {
    const typed = await terminal.ask?.(question);
    if (typed === undefined) return "quit";
    const answer = answers.get(typed.trim().toLowerCase());
    if (answer) return answer;
  }
}
