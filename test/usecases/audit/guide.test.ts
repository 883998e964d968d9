import { expect, it } from "vitest";
import { lasting, playPage } from "../../support/page.ts";

it.each(["docs/en/audit.md", "docs/ko/audit.md"])("the commands of %s print what the page says", async (name) => {
  const { stderr, printed, promised } = await playPage(name);
  expect(stderr).toBe("");
  expect(lasting(printed)).toEqual(lasting(promised));
});
