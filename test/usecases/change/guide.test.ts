import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, repository } from "../../support/cli.ts";

/** A page, the commands of each of its steps, and what it says they print. */
const pages = ["docs/en/adopting.md", "docs/ko/adopting.md"].map((name) => {
  const page = readFileSync(join(repository, name), "utf8");
  const steps = [...page.matchAll(/^## (.+?)\n.*?```sh\n(.*?)```\n\n```text\n(.*?)```/gms)].map(
    ([, title = "", commands = "", prints = ""]) => ({ title, commands, prints }),
  );
  return { name, page, steps };
});

it.each(pages)("$name has every step of the story", ({ page, steps }) => {
  expect(steps).toHaveLength(8);
  expect(page.match(/^```sh$/gm)).toHaveLength(steps.length);
});

it.each(pages)("the commands of $name print what the page says, one after the other", ({ steps }) => {
  const mark = "=== next step ===";
  const script = steps.map(({ commands }) => commands).join(`echo "${mark}"\n`);
  const { stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd: repository,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: aFolder(),
      TMPDIR: aFolder(),
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.com",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.com",
    },
  });
  const printed = stdout.split(`${mark}\n`);
  expect(stderr).toBe("");
  expect(Object.fromEntries(steps.map(({ title }, at) => [title, printed[at]]))).toEqual(
    Object.fromEntries(steps.map(({ title, prints }) => [title, prints])),
  );
});
