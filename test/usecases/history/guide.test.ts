import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unverifiedReasons } from "../../../src/model/past.ts";
import { repository } from "../../support/cli.ts";
import { lasting, playPage } from "../../support/page.ts";

const pages = ["docs/en/history.md", "docs/ko/history.md"];

it.each(pages)("the commands of %s print what the page says, one after the other", async (name) => {
  const { stderr, printed, promised } = await playPage(name);
  expect(stderr).toBe("");
  expect(lasting(printed)).toEqual(lasting(promised));
});

it.each(pages)("%s explains every state of a signature", (name) => {
  const page = readFileSync(join(repository, name), "utf8");
  for (const state of ["verified", "signed-not-verifiable", "unsigned", ...unverifiedReasons])
    expect(page).toContain(`\`${state}\``);
});
