import type { Language } from "../../model/language.ts";

/** A command's interface to its terminal. */
export interface Terminal {
  /** Language for people: by option, else by the configuration, else by the environment. */
  readonly language: Language;
  /** Whether standard output takes colour. */
  readonly color: boolean;
  /** Queues pieces for standard output; they are requested only at the next `flush`. */
  readonly queue: (pieces: Iterable<string>) => void;
  /** Waits until standard output has accepted everything. Throws `RunError` `output-closed`. */
  flush(): Promise<void>;
  /** Writes lines to standard error, each on its own; they must be safe to print. */
  readonly complain: (lines: readonly string[]) => void;
  /** Shows a line that replaces the one before; an empty one removes it. Does nothing without a terminal. */
  readonly progress: (line: string) => void;
  /** Asks the user for a line; undefined at the end of input. Absent where it is no terminal. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder of the compiled policies. */
  readonly policies: URL;
}
