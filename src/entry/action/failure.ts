import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { Annotation } from "../../report/formats/annotation.ts";
import { markdown } from "../../report/formats/escape.ts";
import { problemAnnotation } from "../../report/formats/github.ts";
import { actionWords } from "../../texts/action.ts";
import { runErrorText } from "../../texts/run-errors.ts";
import { words } from "../../texts/words.ts";

/** Texts on a run that ended without a verdict. */
export interface Failure {
  readonly annotations: readonly Annotation[];
  /** Lines for the log, of a bug of ours. */
  readonly log: readonly string[];
  /** For the summary and the comment. */
  readonly markdown: string;
}

/**
 * Describes an error. Anything but a `RunError` is a bug: its stack is shown. `folder` is the root below the top of the
 * repository.
 */
export function failureOf(error: unknown, language: Language, folder = ""): Failure {
  const message = error instanceof RunError ? runErrorText(error)[language] : actionWords.bug[language];
  const problems = error instanceof RunError ? error.problems : [];
  const stack = error instanceof RunError ? [] : stackOf(error);
  const annotations: Annotation[] = [
    { level: "error", title: "clausegate", lines: [message, ...stack.slice(0, 1)] },
    ...problems.map((problem) => problemAnnotation(problem, { language, folder })),
  ];
  const lines = annotations.map(({ file, location, lines: [first = "", ...others] }) => {
    const place = file === undefined ? "" : `${location ? `${file}:${location.line}` : file}: `;
    return `- ${markdown([place + first, ...others].join(" "))}`;
  });
  return { annotations, log: stack, markdown: `# ${words.notJudged[language]}\n\n${lines.join("\n")}\n` };
}

function stackOf(error: unknown): string[] {
  return textOf(error).split(/\r\n|\r|\n/);
}

/** The text of a thrown value, which can be anything, even one that has no text form. */
function textOf(error: unknown): string {
  if (error instanceof Error) return typeof error.stack === "string" ? error.stack : error.message;
  return typeof error === "object" ? Object.prototype.toString.call(error) : String(error);
}
