import { expect, it } from "vitest";
import { besideSample, playPage } from "../../support/page.ts";

it.each(["docs/en/reports.md", "docs/ko/reports.md"])("%s has commands that print what it says", async (name) => {
  const { stderr, printed, promised } = await playPage(name, { adapt: besideSample });
  expect(stderr).toBe("");
  expect(printed).toEqual(promised);
});
