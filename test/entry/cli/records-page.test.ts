import { expect, it } from "vitest";
import { besideSample, playPage } from "../../support/page.ts";

it.each(["docs/en/records.md", "docs/ko/records.md"])("the commands of %s print what the page says", async (name) => {
  const { stderr, printed, promised } = await playPage(name, { adapt: besideSample });
  expect(stderr).toBe("");
  expect(printed).toEqual(promised);
});
