import type { Language, Localized } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { terminal as onOneLine } from "../../report/formats/escape.ts";
import { runErrorText } from "../../texts/run-errors.ts";

/** Answers to yes or no, and by the letter on the same key of a Korean keyboard. */
const yesOrNo = new Map([
  ...["y", "yes", "ㅛ"].map((key) => [key, true] as const),
  ...["n", "no", "ㅜ"].map((key) => [key, false] as const),
]);

/** Asks for the values of a command, one by one, until each is valid. */
export class Questions {
  private readonly ask: (question: string) => Promise<string | undefined>;
  private readonly language: Language;

  constructor(ask: (question: string) => Promise<string | undefined>, language: Language) {
    this.ask = ask;
    this.language = language;
  }

  /**
   * Asks for a text; an empty answer is `preset`. `refuse` throws a `RunError` for one that is not valid, which is shown
   * before the question comes again. Throws `RunError` `init-stopped` at the end of input.
   */
  async text(question: Localized, preset: string, refuse: (value: string) => void): Promise<string> {
    const shown = preset === "" ? "" : ` [${onOneLine(preset)}]`;
    let before = "";
    for (;;) {
      const value = (await this.next(`${before}${question[this.language]}${shown}: `)).trim() || preset;
      try {
        refuse(value);
        return value;
      } catch (error) {
        if (!(error instanceof RunError)) throw error;
        before = `  ${onOneLine(runErrorText(error)[this.language])}\n`;
      }
    }
  }

  /** Asks for yes or no; an empty answer is `preset`. Throws as above. */
  async confirm(question: Localized, preset: boolean): Promise<boolean> {
    for (;;) {
      const typed = (await this.next(`${question[this.language]} [${preset ? "Y/n" : "y/N"}]: `)).trim().toLowerCase();
      const answer = typed === "" ? preset : yesOrNo.get(typed);
      if (answer !== undefined) return answer;
    }
  }

  private async next(question: string): Promise<string> {
    const typed = await this.ask(question);
    if (typed === undefined) throw new RunError("init-stopped", {});
    return typed;
  }
}
