import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unverifiedReasons } from "../../src/model/past.ts";
import { aFolder, repository } from "../support/cli.ts";

const page = readFileSync(join(repository, "docs/history.md"), "utf8");
const [english = "", korean = ""] = page.split("\n## 한국어\n");

/** Ids, digests and the version are others from release to release. */
const plain = (text: string) =>
  text.replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g, "<id>").replace(/clausegate \d+\.\d+\.\d+/g, "clausegate");

it("the commands of docs/history.md print what the page says, one after the other", () => {
  const steps = [...page.matchAll(/^```sh\n(.*?)^```\n\n```text\n(.*?)^```/gms)].map(
    ([, commands = "", prints = ""]) => ({ commands, prints: plain(prints) }),
  );
  expect(steps).toHaveLength(page.match(/^```sh$/gm)?.length ?? 0);
  const mark = "=== next step ===";
  const { stdout, stderr } = spawnSync("bash", ["-c", steps.map(({ commands }) => commands).join(`echo "${mark}"\n`)], {
    cwd: repository,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: aFolder(), TMPDIR: aFolder(), GIT_CONFIG_NOSYSTEM: "1" },
  });
  expect(stderr).toBe("");
  expect(stdout.split(`${mark}\n`).map(plain)).toEqual(steps.map(({ prints }) => prints));
});

it.each([
  { name: "English", half: english },
  { name: "Korean", half: korean },
])("docs/history.md explains every state of a signature in $name", ({ half }) => {
  for (const name of ["verified", "signed-not-verifiable", "unsigned", ...unverifiedReasons])
    expect(half).toContain(`\`${name}\``);
});
