import type { Localized } from "../../model/language.ts";
import { textOf } from "../../records/file-text.ts";
import { terminal } from "../../report/formats/escape.ts";
import { fixWords } from "../../texts/fix.ts";
import { runErrorLines } from "../../texts/run-errors.ts";
import type { FixedFiles, LeftRepair } from "./fix.ts";
import { RecordsPage } from "./records-page.ts";
import type { Repair } from "./repairs.ts";
import { unifiedDiff } from "./unified-diff.ts";

/** What `clausegate fix` prints. */
export class FixPage extends RecordsPage {
  /** A document whose digest is to be recorded, before the question. */
  digest({ file, line, place = "", before, after }: Repair): string {
    const text = before === "" ? fixWords.newDigest : fixWords.changedDigest;
    return `${terminal(`${file}:${line}`)}  ${terminal(this.line(text, { document: place, before, after }))}\n`;
  }

  question(): string {
    return this.say(fixWords.question);
  }

  stopped(): string {
    return `${this.say(fixWords.stopped)}\n`;
  }

  /** What was repaired, and what is left. */
  written(fixed: FixedFiles): string {
    return this.lists(fixed, fixWords.repaired) + this.end(fixed, fixWords.summary);
  }

  /** What would be repaired, as a difference, and what would be left. */
  dryRun(fixed: FixedFiles): string {
    const differences = fixed.changed.map(({ file, text }) => shownDiff(unifiedDiff(file.path, textOf(file), text)));
    const hint = fixed.done.some(({ kind }) => kind === "digest") ? `${this.say(fixWords.digestsAsked)}\n` : "";
    const gap = differences.length > 0 ? "\n" : "";
    return differences.join("") + gap + this.lists(fixed, fixWords.toRepair) + this.end(fixed, fixWords.dryRun) + hint;
  }

  private lists({ done, left, unread, formatted, renewed }: FixedFiles, state: Localized): string {
    return [
      ...done.map((repair) => this.repair(state, repair)),
      ...formatted.map((path) => this.file(fixWords.formatted, path)),
      ...renewed.map((path) => this.file(fixWords.renewed, path)),
      ...left.map((one) => this.repair(fixWords.left, one.repair) + this.reason(one)),
      ...unread.map((problem) => this.left(fixWords.left, problem)),
    ].join("");
  }

  private end({ done, left, unread, changed }: FixedFiles, counts: Localized): string {
    if (changed.length + left.length + unread.length === 0) return `${this.say(fixWords.nothingToRepair)}\n`;
    return `${this.line(counts, { done: done.length, left: left.length, unread: unread.length })}\n`;
  }

  private repair(state: Localized, { kind, file, line, before, after, place = "" }: Repair): string {
    const args = { before: before === "" ? this.say(fixWords.nothing) : before, after, document: place };
    return `${this.say(state)}  ${terminal(`${file}:${line}`)}  ${terminal(this.line(fixWords.kinds[kind], args))}\n`;
  }

  private reason({ reason }: LeftRepair): string {
    if (typeof reason === "string") return `    ${this.say(fixWords[reason])}\n`;
    return runErrorLines(reason)
      .map((text) => `    ${terminal(this.say(text))}\n`)
      .join("");
  }
}

/** Escapes what a terminal would interpret; tabs and line ends are the file's own. */
function shownDiff(diff: string): string {
  return diff
    .split(/(\r?\n|\t)/)
    .map((part, at) => (at % 2 === 1 ? part : terminal(part)))
    .join("");
}
