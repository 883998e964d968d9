import type { Language } from "../../model/language.ts";

/** What a command needs of the terminal it runs in. */
export interface Terminal {
  /** For people: by option, else by the environment. */
  readonly language: Language;
  /** Whether standard output takes colour. */
  readonly color: boolean;
  /** Writes to standard output at the next `flush`; only then are the pieces asked for. */
  readonly queue: (pieces: Iterable<string>) => void;
  /** Waits until standard output has taken everything. Throws `RunError` `output-closed`. */
  flush(): Promise<void>;
  /** Writes lines to standard error, each on its own; they must be safe to print. */
  readonly complain: (lines: readonly string[]) => void;
  /** Shows a line that replaces the one before; empty to take it away. Does nothing where nobody watches. */
  readonly progress: (line: string) => void;
  /** Asks the person there for a line; undefined once nobody answers any more. None where nobody could: it is no terminal. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder of the compiled policies. */
  readonly policies: URL;
}
