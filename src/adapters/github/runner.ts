import { appendFileSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getInput, setOutput } from "@actions/core";
import { RunError } from "../../model/run-error.ts";
import { codeOf } from "../disk/error-code.ts";

/** Largest event payload that is read, in bytes; GitHub sends up to 25 MB. */
const maxEventBytes = 32 * 1024 * 1024;

/** GitHub Actions runner that started this process. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Inputs of the step by name in lower case, trimmed; empty ones are left out. */
  inputs(): ReadonlyMap<string, string>;
  /** Returns the event payload as parsed JSON. Throws `RunError` `event-unreadable`. */
  event(): unknown;
  /** Writes outputs; the last value of a name counts. Throws `RunError` `runner-missing`, `output-failed`. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Current size of the step's summary, in bytes. Throws `RunError` `runner-missing`, `output-failed`. */
  summaryBytes(): number;
  /** Appends to the step's summary. Throws `RunError` `runner-missing`, `output-failed`. */
  addSummary(text: string): void;
  /** Makes a new folder outside the workspace that lasts for the job. Throws `RunError` `output-failed`. */
  temporaryFolder(): string;
}

export function openRunner(): Runner {
  const environment = process.env;
  return {
    environment,
    inputs: () => {
      const names = Object.keys(environment).flatMap((name) => /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase() ?? []);
      return new Map(names.map((name) => [name, getInput(name)] as const).filter(([, value]) => value !== ""));
    },
    event: () => parse(readEvent(needed(environment, "GITHUB_EVENT_PATH"))),
    setOutputs: (outputs) => {
      const path = needed(environment, "GITHUB_OUTPUT");
      writing(path, () => {
        for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
      });
    },
    summaryBytes: () => {
      const path = needed(environment, "GITHUB_STEP_SUMMARY");
      return writing(path, () => statSync(path).size);
    },
    addSummary: (text) => {
      const path = needed(environment, "GITHUB_STEP_SUMMARY");
      writing(path, () => appendFileSync(path, text));
    },
    temporaryFolder: () => {
      const parent = environment.RUNNER_TEMP || tmpdir();
      return writing(parent, () => mkdtempSync(join(parent, "clausegate-")));
    },
  };
}

function needed(environment: Runner["environment"], name: string): string {
  const value = environment[name];
  if (!value) throw new RunError("runner-missing", { name });
  return value;
}

function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new RunError("output-failed", { path, reason: codeOf(cause) }, { cause });
  }
}

function readEvent(path: string): string {
  try {
    if (statSync(path).size > maxEventBytes) throw new Error("it is too large");
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new RunError("event-unreadable", { reason: codeOf(cause) }, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The parser's message repeats the text.
    throw new RunError("event-unreadable", { reason: "JSON" }, { cause });
  }
}
