import { type Output, writeAllFrom } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { Value } from "../../records/editing/value.ts";
import { idFromName } from "../../records/romanise.ts";
import { terminal as onOneLine } from "../../report/formats/escape.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { addWords, fieldQuestions } from "../../texts/add.ts";
import { fill } from "../../texts/fill.ts";
import { runErrorLines } from "../../texts/run-errors.ts";
import type { Choice, Field } from "../../usecases/authoring/fields.ts";
import { known } from "../../usecases/authoring/record-fields.ts";
import { type RecordFiles, refuseNewProblems, type WrittenFile } from "../../usecases/authoring/record-places.ts";
import { unusedId } from "../../usecases/authoring/unused-id.ts";
import type { PlacedDocument } from "../shared/placed-documents.ts";
import { openRecordTree, type RecordTree } from "../shared/record-folder.ts";
import type { ExitCode } from "./command.ts";
import { fieldValue, type Given, isGiven, refuseMissing } from "./field-questions.ts";
import type { Terminal } from "./terminal.ts";

/** Options every `clausegate add` has. */
export type AddFlags = Given & { readonly root: string; readonly language?: Language };

/** A run of `clausegate add`: the inventory, what was given, and whom to ask. */
export class Adding {
  readonly records: RecordTree;
  readonly policy: Policy;
  readonly terminal: Terminal;
  private readonly given: AddFlags;
  private readonly language: Language;

  private constructor(given: AddFlags, terminal: Terminal, policy: Policy, records: RecordTree) {
    this.records = records;
    this.policy = policy;
    this.terminal = terminal;
    this.given = given;
    this.language = given.language ?? records.config.language ?? terminal.language;
  }

  /** Throws `RunError` `value-missing` where a needed option lacks and nobody can be asked. */
  static async open(flags: AddFlags, fields: readonly Field[], terminal: Terminal): Promise<Adding> {
    refuseMissing(fields, flags, terminal);
    const policy = await loadPolicyFiles(terminal.policies);
    return new Adding(flags, terminal, policy, await openRecordTree(flags.root, policy));
  }

  /** Whether somebody can be asked. */
  get canAsk(): boolean {
    return this.terminal.ask !== undefined;
  }

  /** Whether an option of the command line gives the field. */
  isGiven(field: Field): boolean {
    return isGiven(field, this.given);
  }

  /** Throws `RunError` `value-missing` where a needed field lacks and nobody can be asked. */
  refuseMissing(fields: readonly Field[]): void {
    refuseMissing(fields, this.given, this.terminal);
  }

  /** The field with an answer that a person can accept; as it is where nobody can be asked. */
  proposing(field: Field, answer: string | undefined): Field {
    return this.canAsk && answer !== undefined ? { ...field, fallback: answer } : field;
  }

  value(field: Field): Promise<Value | undefined> {
    return fieldValue(field, this.given, { terminal: this.terminal, language: this.language });
  }

  /** A value that is a text; empty where it was left out. */
  async text(field: Field): Promise<string> {
    return String((await this.value(field)) ?? "");
  }

  /** One of what is known: given, else the only one, else asked. */
  async oneOf(field: Field, choices: readonly Choice[]): Promise<string> {
    const [only, ...others] = choices;
    const isClear = this.canAsk && only !== undefined && others.length === 0 && !this.isGiven(field);
    return isClear ? only.value : this.text({ ...field, choices });
  }

  /** Asks until an answer can be used. Throws what `use` throws where the value is an option's. */
  async usable<T>(field: Field, use: (text: string) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await use(await this.text(field));
      } catch (error) {
        const isAnswer = this.canAsk && !this.isGiven(field);
        if (!isAnswer || !(error instanceof RunError) || error.code === "interrupted") throw error;
        this.terminal.queue(runErrorLines(error).map((text) => `${onOneLine(text[this.language])}\n`));
        await this.terminal.flush();
      }
    }
  }

  /** The values of several fields, all of them needed. Throws `RunError` `value-missing`. */
  async required(fields: Readonly<Record<string, Field>>): Promise<Record<string, Value>> {
    const needed = Object.entries(fields).map(([key, field]) => [key, { ...field, isNeeded: true as const }] as const);
    this.refuseMissing(needed.map(([, field]) => field));
    return this.values(Object.fromEntries(needed));
  }

  /** The values of several fields, in their order; those left out are absent. */
  async values(fields: Readonly<Record<string, Field>>): Promise<Record<string, Value>> {
    const found: Record<string, Value | undefined> = {};
    for (const [key, field] of Object.entries(fields)) found[key] = await this.value(field);
    return known(found);
  }

  /** An id: given, or made of a name and shown on a terminal to change. Throws `RunError` `record-id-missing`. */
  async id(
    option: string,
    name: string,
    {
      question,
      isTaken,
    }: { readonly question: keyof typeof fieldQuestions; readonly isTaken: (id: string) => boolean },
  ): Promise<string> {
    const made = idFromName(name);
    const fallback = made === undefined ? undefined : unusedId(made, isTaken);
    const id = await this.text({ option, kind: "text", question: fieldQuestions[question], isNeeded: true, fallback });
    if (id === "") throw new RunError("record-id-missing", { name, option });
    return id;
  }

  /** Writes valid files and copies, all or nothing, and says so. Throws `RunError` `record-refused`, `output-failed`. */
  async write({ kind, id, files, written, documents = [] }: Addition): Promise<ExitCode> {
    refuseNewProblems(files, [written], "complete");
    const copies = documents.flatMap(({ copy }) => copy ?? []);
    const outputs: Output[] = [...copies, { path: written.path, pieces: [written.text] }];
    await writeAllFrom(this.records.root, outputs);
    for (const { named, copy } of documents) if (copy) this.say(addWords.copied, { from: named, path: copy.path });
    this.say(addWords.added, { what: addWords.kinds[kind][this.language], id, path: written.path });
    return 0;
  }

  say(text: Parameters<typeof fill>[0], args: Parameters<typeof fill>[1]): void {
    this.terminal.queue([`${onOneLine(fill(text, args)[this.language])}\n`]);
  }
}

/** What is added, and the file it is added to. */
export interface Addition {
  readonly kind: keyof typeof addWords.kinds;
  readonly id: string;
  readonly files: RecordFiles;
  readonly written: WrittenFile;
  readonly documents?: readonly PlacedDocument[];
}
