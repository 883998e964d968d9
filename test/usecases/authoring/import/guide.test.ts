import { expect, it } from "vitest";
import { fieldNamed, registerFields } from "../../../../src/records/register/fields.ts";
import { besideSample, playPage, readPage } from "../../../support/page.ts";

const pages = ["docs/en/import.md", "docs/ko/import.md"];

it.each(pages)("the commands of %s print what the page says, one after the other", async (name) => {
  const { stderr, printed, promised } = await playPage(name, { adapt: besideSample });
  expect(stderr).toBe("");
  expect(printed).toEqual(promised);
});

it.each(pages)("%s names every field that a column can have", (name) => {
  const named = [...readPage(name).matchAll(/`([a-z_]+)`/g)].flatMap(([, word = ""]) => fieldNamed(word) ?? []);
  expect(new Set(named)).toEqual(new Set(registerFields));
});
