import type { Language, Localized, TextArgs } from "../../model/language.ts";
import type { RawProblem } from "../../model/problem.ts";
import { terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { fill } from "../../texts/fill.ts";
import { problemTexts } from "../../texts/problems.ts";

/** Language and colour of a page. */
export interface PageStyle {
  readonly language: Language;
  readonly color: boolean;
}

/** Lines about record files, for a person. Everything from a file is escaped. */
export class RecordsPage {
  protected readonly palette: Palette;
  private readonly language: Language;

  constructor({ language, color }: PageStyle) {
    this.language = language;
    this.palette = paletteFor(color);
  }

  /** One file, and the state it is in. */
  protected file(state: Localized, place: string): string {
    return `${this.say(state)}  ${terminal(place)}\n`;
  }

  /** A file that is left as it is, and why. */
  protected left(state: Localized, problem: RawProblem): string {
    const { message, remedy } = problemTexts(problem, this.language);
    const { file, location } = problem;
    const place = location ? `${file}:${location.line}:${location.column}` : file;
    return `${this.palette.error(this.say(state))}  ${terminal(place)}  ${terminal(message)}\n    ${terminal(remedy)}\n`;
  }

  protected line(template: Localized, args: TextArgs): string {
    return this.say(fill(template, args));
  }

  protected say(text: Localized): string {
    return text[this.language];
  }
}
