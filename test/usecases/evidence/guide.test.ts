import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { maxSought } from "../../../src/evidence/quotes/document.ts";
import { aFolder, repository } from "../../support/cli.ts";

const pageIn = (language: string) => readFileSync(join(repository, `docs/${language}/evidence.md`), "utf8");

it.each(["en", "ko"])(
  "the commands of docs/%s/evidence.md print what the page says, one after the other",
  (language) => {
    const page = pageIn(language);
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
  },
);

it("the pages name the limit that the tool has", () => {
  expect(pageIn("en")).toContain(`For the first ${maxSought} missing quotes`);
  expect(pageIn("ko")).toContain(`문구 ${maxSought}건까지`);
});
