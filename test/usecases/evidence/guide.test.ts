import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { maxSought } from "../../../src/evidence/quotes/document.ts";
import { aFolder, repository } from "../../support/cli.ts";

const page = readFileSync(join(repository, "docs/evidence.md"), "utf8");

it("the commands of docs/evidence.md print what the page says, one after the other", () => {
  const steps = [...page.matchAll(/^```sh\n(.*?)^```\n\n```text\n(.*?)^```/gms)].map(
    ([, commands = "", prints = ""]) => ({ commands, prints }),
  );
  expect(steps).toHaveLength(page.match(/^```sh$/gm)?.length ?? 0);
  const mark = "=== next step ===";
  const script = steps.map(({ commands }) => commands).join(`echo "${mark}"\n`);
  const { stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd: repository,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: aFolder() },
  });
  expect(stderr).toBe("");
  expect(stdout.split(`${mark}\n`)).toEqual(steps.map(({ prints }) => prints));
});

it("the page names the limit that the tool has, in both languages", () => {
  expect(page).toContain(`For the first ${maxSought} missing quotes`);
  expect(page).toContain(`문구 ${maxSought}건까지`);
});
