import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, repository } from "../../support/cli.ts";

const fenced = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${name}\\n(.*?)\`\`\`$`, "gms"))].map(([, content = ""]) => content);

it.each(["en", "ko"])("docs/%s/reports.md has commands that print what it says", (language) => {
  const page = readFileSync(join(repository, `docs/${language}/reports.md`), "utf8");
  const [script = "", ...others] = fenced(page, "sh");
  expect(others).toEqual([]);
  const { stdout, stderr } = spawnSync(
    "bash",
    [
      "-c",
      [
        `clausegate() { "${process.execPath}" "${join(repository, "dist/cli.mjs")}" "$@"; }`,
        `cp -r "${join(repository, "vendors")}" .`,
        script,
      ].join("\n"),
    ],
    { cwd: aFolder(), encoding: "utf8", env: { PATH: process.env.PATH, HOME: aFolder() } },
  );
  expect({ stdout, stderr }).toEqual({ stdout: fenced(page, "text").join(""), stderr: "" });
});
