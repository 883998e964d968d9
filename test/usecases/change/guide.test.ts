import { expect, it } from "vitest";
import { committer, playPage } from "../../support/page.ts";

it.each(["docs/en/adopting.md", "docs/ko/adopting.md"])(
  "the commands of %s print what the page says, one after the other",
  async (name) => {
    const { stderr, printed, promised } = await playPage(name, { environment: committer });
    expect(stderr).toBe("");
    expect(promised).toHaveLength(10);
    expect(printed).toEqual(promised);
  },
);
