import { expect, it } from "vitest";
import { maxSought } from "../../../src/evidence/quotes/document.ts";
import { playPage, readPage } from "../../support/page.ts";

it.each(["docs/en/evidence.md", "docs/ko/evidence.md", "docs/en/clauses.md", "docs/ko/clauses.md"])(
  "the commands of %s print what the page says, one after the other",
  async (name) => {
    const { stderr, printed, promised } = await playPage(name);
    expect(stderr).toBe("");
    expect(printed).toEqual(promised);
  },
);

it("the pages name the limit that the tool has", () => {
  expect(readPage("docs/en/evidence.md")).toContain(`For the first ${maxSought} missing quotes`);
  expect(readPage("docs/ko/evidence.md")).toContain(`문구 ${maxSought}건까지`);
});
