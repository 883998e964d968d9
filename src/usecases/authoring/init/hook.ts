import type { Language } from "../../../model/language.ts";
import { initFileWords as words } from "../../../texts/init-files.ts";

/** Where the hook judges. */
export interface HookPlace {
  readonly language: Language;
  /** Folder of the records, below the root. */
  readonly inventory: string;
  /** The root below the top of the repository, ending in "/", or "". */
  readonly folder: string;
}

/**
 * Returns the pre-commit hook: judges what the index changes, the whole index before the first commit, and nothing while
 * the index has no vendor and the commit removes none. `script` is the path of the command line to run with
 * Node.js; without one it is looked for in the repository and on `PATH`.
 */
export function preCommitHook({ language, inventory, folder }: HookPlace, script?: string): string {
  const below = `${folder}${inventory}`;
  const vendors = `'${below}/' ':(exclude)${below}/_guidelines/'`;
  return `#!/bin/sh
${words.hook.map((line) => `# ${line[language]}`).join("\n")}
set -eu
cd "$(git rev-parse --show-toplevel)"
if [ -z "$(git ls-files -- ${vendors})$(git diff --cached --name-only -- ${vendors})" ]; then
  echo ${quoted(words.hookNoVendor[language])} >&2
  exit 0
fi
${program({ language, folder }, script)}
`;
}

function program({ language, folder }: Pick<HookPlace, "language" | "folder">, script: string | undefined): string {
  const judging = `check --staged --base HEAD --root ${quoted(folder === "" ? "." : folder.slice(0, -1))}`;
  if (script !== undefined) return `exec node ${quoted(script)} ${judging}`;
  return `clausegate=node_modules/.bin/clausegate
[ -x "$clausegate" ] || clausegate=$(command -v clausegate) || {
  echo ${quoted(words.hookNoProgram[language])} >&2
  exit 1
}
exec "$clausegate" ${judging}`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
