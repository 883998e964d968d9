import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aFolder, bundle, repository } from "./cli.ts";
import { runScriptHere } from "./page-here.ts";

/** Reads a page by its path in the repository. */
export function readPage(name: string): string {
  return readFileSync(join(repository, name), "utf8");
}

/** A page's blocks of code in a language, in order. */
export function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))].map(([, block = ""]) => block);
}

export interface Playing {
  readonly environment?: Readonly<Record<string, string>>;
  /** Adapts the page's own script before it is run. */
  readonly adapt?: (script: string) => string;
}

export interface Played {
  readonly stderr: string;
  /** Standard output of each step. */
  readonly printed: readonly string[];
  /** The output of each step according to the page. */
  readonly promised: readonly string[];
}

/** Pages whose commands run as they ship, a process each: of all commands, some. */
const shipped = ["audit", "evidence", "history", "import", "records", "reports"].map((page) => `docs/en/${page}.md`);

/**
 * Runs a page's commands one after the other in one shell: those of some pages with the command as it ships, those of the
 * others in this process. Throws where a block of commands is not followed by its output.
 */
export async function playPage(name: string, playing: Playing = {}): Promise<Played> {
  const { environment, adapt = (script) => script } = playing;
  const page = readPage(name);
  const steps = [...page.matchAll(/^```sh\n(.*?)^```\n\n```text\n(.*?)^```/gms)].map(
    ([, commands = "", prints = ""]) => ({ commands, prints }),
  );
  const commands = blocksOf(page, "sh").length;
  if (commands === 0 || steps.length < commands) throw new Error(`${name} does not say what each command prints`);
  const mark = "=== next step ===";
  const script = adapt(steps.map((step) => step.commands).join(`echo "${mark}"\n`));
  const env = { PATH: process.env.PATH, HOME: aFolder(), TMPDIR: aFolder(), GIT_CONFIG_NOSYSTEM: "1", ...environment };
  const run = shipped.includes(name) ? runScript : runScriptHere;
  const { stdout, stderr } = await run(script, env);
  return { stderr, printed: stdout.split(`${mark}\n`), promised: steps.map(({ prints }) => prints) };
}

function runScript(script: string, env: NodeJS.ProcessEnv) {
  return spawnSync("bash", ["-c", script], { cwd: repository, encoding: "utf8", env });
}

/** Environment of the committer, for pages that commit. */
export const committer = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

/** A script in a folder with the sample inventory, with `clausegate` on the path. */
export function besideSample(script: string): string {
  const command = `clausegate() { "${process.execPath}" "${bundle}" "$@"; }`;
  return [command, 'cd "$(mktemp -d)"', `cp -r "${join(repository, "vendors")}" .`, script].join("\n");
}

/** Removes ids, digests and the version, which change from release to release; the sources have a version of their own. */
export function lasting(texts: readonly string[]): string[] {
  return texts.map((text) =>
    text
      .replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g, "<id>")
      .replace(/clausegate \d+\.\d+\.\d+(?:-source)?/g, "clausegate"),
  );
}
