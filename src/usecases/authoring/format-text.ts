import { fmtWords } from "../../texts/fmt.ts";
import type { FormattedFiles } from "./format-records.ts";
import { RecordsPage } from "./records-page.ts";

/** What `clausegate fmt` prints. */
export class FormatPage extends RecordsPage {
  /** The files that were written, and those left. */
  written(files: FormattedFiles): string {
    return this.lists(files, "formatted") + this.counts(files, "summary");
  }

  /** The files that are not in canonical form, and those that cannot be read. */
  checked(files: FormattedFiles): string {
    const hint = files.changed.length > 0 ? `${this.say(fmtWords.howTo)}\n` : "";
    return this.lists(files, "toFormat") + this.counts(files, "checked") + hint;
  }

  private lists({ changed, left }: FormattedFiles, state: "formatted" | "toFormat"): string {
    return [
      ...changed.map(({ file }) => this.file(fmtWords[state], file.path)),
      ...left.map((problem) => this.left(fmtWords.left, problem)),
    ].join("");
  }

  private counts({ changed, unchanged, left }: FormattedFiles, name: "summary" | "checked"): string {
    return `${this.line(fmtWords[name], { changed: changed.length, unchanged, left: left.length })}\n`;
  }
}
