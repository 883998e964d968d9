import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unverifiedReasons } from "../../../src/model/past.ts";
import { repository } from "../../support/cli.ts";
import { playPage } from "../../support/page.ts";

const page = readFileSync(join(repository, "docs/history.md"), "utf8");
const [english = "", korean = ""] = page.split("\n## 한국어\n");

it("the commands of docs/history.md print what the page says, one after the other", () => {
  const { stderr, printed, promised } = playPage("docs/history.md");
  expect(stderr).toBe("");
  expect(printed).toEqual(promised);
});

it.each([
  { name: "English", half: english },
  { name: "Korean", half: korean },
])("docs/history.md explains every state of a signature in $name", ({ half }) => {
  for (const name of ["verified", "signed-not-verifiable", "unsigned", ...unverifiedReasons])
    expect(half).toContain(`\`${name}\``);
});
