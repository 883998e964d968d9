import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aFolder, repository } from "./cli.ts";

/** Ids, digests and the version are others from release to release. */
const plain = (text: string) =>
  text.replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g, "<id>").replace(/clausegate \d+\.\d+\.\d+/g, "clausegate");

/** What the commands of a page print, run one after the other in one shell, and what the page says they do. */
export function playPage(name: string): { stderr: string; printed: readonly string[]; promised: readonly string[] } {
  const page = readFileSync(join(repository, name), "utf8");
  const steps = [...page.matchAll(/^```sh\n(.*?)^```\n\n```text\n(.*?)^```/gms)].map(
    ([, commands = "", prints = ""]) => ({ commands, prints: plain(prints) }),
  );
  const commands = page.match(/^```sh$/gm)?.length ?? 0;
  if (commands === 0 || steps.length < commands) throw new Error(`${name} does not say what each command prints`);
  const mark = "=== next step ===";
  const script = steps.map((step) => step.commands).join(`echo "${mark}"\n`);
  const { stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd: repository,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: aFolder(), TMPDIR: aFolder(), GIT_CONFIG_NOSYSTEM: "1" },
  });
  return { stderr, printed: stdout.split(`${mark}\n`).map(plain), promised: steps.map(({ prints }) => prints) };
}
