import { expect, it } from "vitest";
import { playPage } from "../support/page.ts";

it("the commands of docs/en/audit.md print what the page says", () => {
  const { stderr, printed, promised } = playPage("docs/en/audit.md");
  expect(stderr).toBe("");
  expect(printed).toEqual(promised);
});
