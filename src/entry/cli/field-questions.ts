import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { Value } from "../../records/editing/value.ts";
import { terminal as onOneLine } from "../../report/formats/escape.ts";
import { addWords } from "../../texts/add.ts";
import { byLanguage, fill } from "../../texts/fill.ts";
import { choiceLines, type Field, questionText, type Refusal, readAnswer } from "../../usecases/authoring/fields.ts";
import type { CliOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options by name, as commander gives them: one text, several, or true. */
export type Given = Readonly<Record<string, unknown>>;

/** Reads a field from the options; undefined if it was not given. Throws `RunError` `value-refused`. */
export function fromOptions(field: Field, given: Given): Value | undefined {
  const value = given[camelCase(field.option)];
  if (value === undefined) return undefined;
  const text = Array.isArray(value) ? value.join(",") : value === true ? "yes" : String(value);
  const answer = readAnswer(field, text);
  if (!("reason" in answer)) return answer.value;
  throw refusedOption(field, text, answer);
}

/** Asks for a field until the answer is one. Undefined if it may be left out and is. Throws `RunError` `interrupted`. */
export async function askFor(field: Field, terminal: Terminal, language: Language): Promise<Value | undefined> {
  if (field.choices && field.choices.length > 0) {
    terminal.queue([
      choiceLines(field.choices, language)
        .map((line) => `${onOneLine(line)}\n`)
        .join(""),
    ]);
    await terminal.flush();
  }
  const question = onOneLine(questionText(field)[language]);
  for (;;) {
    const typed = await terminal.ask?.(question.endsWith(" ") ? question : `${question} `);
    if (typed === undefined) throw new RunError("interrupted", {});
    const answer = readAnswer(field, typed);
    if (!("reason" in answer)) return answer.value;
    const value = "typed" in answer ? answer.typed : "";
    terminal.queue([`${onOneLine(fill(addWords.refused[answer.reason], { value })[language])}\n`]);
    await terminal.flush();
  }
}

/** The options of a command for its fields. */
export function optionsOf(fields: readonly Field[]): CliOption[] {
  return fields.map(({ option, kind, question, choices = [] }) => {
    const isList = kind === "choices" || kind === "texts" || kind === "criteria";
    const value = kind === "boolean" ? "yes|no" : kind === "date" ? "date" : "value";
    const allowed =
      choices.length > 0 && kind !== "text" ? `: ${choices.map((choice) => choice.value).join(", ")}` : "";
    return {
      flags: `--${option} <${value}${isList ? "..." : ""}>`,
      ...byLanguage((language) => question[language] + allowed),
    };
  });
}

/** Whether an option gives the field. */
export function isGiven({ option }: Field, given: Given): boolean {
  return given[camelCase(option)] !== undefined;
}

/** Refuses a command line without a terminal that lacks what cannot be made up. Throws `RunError` `value-missing`. */
export function refuseMissing(fields: readonly Field[], given: Given, { ask }: Terminal): void {
  const missing = fields.filter((field) => field.isNeeded && field.fallback === undefined && !isGiven(field, given));
  if (!ask && missing.length > 0)
    throw new RunError("value-missing", { options: missing.map(({ option }) => `--${option}`) });
}

/** From the options, else asked on a terminal where it is needed or asked for; else its fallback. */
export async function fieldValue(
  field: Field,
  given: Given,
  { terminal, language }: { readonly terminal: Terminal; readonly language: Language },
): Promise<Value | undefined> {
  const value = fromOptions(field, given);
  if (value !== undefined || !(field.isNeeded || field.isAsked)) return value;
  if (terminal.ask) return askFor(field, terminal, language);
  const answer = readAnswer(field, "");
  return "reason" in answer ? undefined : answer.value;
}

function refusedOption({ option, choices = [] }: Field, value: string, refusal: Refusal): RunError {
  if (refusal.reason === "choice") {
    const allowed = choices.map((choice) => choice.value);
    return new RunError("value-not-allowed", { option, value: refusal.typed, allowed });
  }
  const reason = fill(addWords.refused[refusal.reason], { value: "typed" in refusal ? refusal.typed : value });
  return new RunError("value-refused", { option, value }, { texts: { reason } });
}

function camelCase(option: string): string {
  return option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
