import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, repository } from "../../support/cli.ts";

const page = readFileSync(join(repository, "docs/reports.md"), "utf8");
const sectionOf = (heading: string) => page.split(`${heading}\n`)[1]?.split(/^#{2,3} /m)[0] ?? "";
const [english, korean] = [sectionOf("## A saved report, rendered again"), sectionOf("### 저장한 보고서 다시 출력")];
const fenced = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${name}\\n(.*?)\`\`\`$`, "gms"))].map(([, content = ""]) => content);

it("the page about saved reports has commands that print what it says, in both languages", () => {
  const [script = "", ...others] = fenced(english, "sh");
  expect(others).toEqual([]);
  for (const kind of ["sh", "text"]) expect(fenced(korean, kind)).toEqual(fenced(english, kind));
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
  expect({ stdout, stderr }).toEqual({ stdout: fenced(english, "text").join(""), stderr: "" });
});
