import { expect, it } from "vitest";
import { numberText, valueLabel } from "../../src/texts/values.ts";

it.each([
  { place: "제6조, p. 3", ko: "제6조, 3쪽" },
  { place: "5., p. 4", ko: "조항 5., 4쪽" },
  { place: "5.2", ko: "조항 5.2" },
  { place: "p. 12", ko: "12쪽" },
  { place: "Article 3, p. x", ko: "Article 3, p. x" },
  { place: "main", ko: "main" },
])("a place reads naturally: $place is $ko", ({ place, ko }) => {
  expect(valueLabel("place", place)).toEqual({ en: place, ko });
});

it.each([
  { argument: "recorded", value: "business-days:1", en: "1 business day", ko: "1영업일" },
  { argument: "stated", value: "business-days:3", en: "3 business days", ko: "3영업일" },
  { argument: "recorded", value: "immediately", en: "immediately", ko: "즉시" },
  {
    argument: "stated",
    value: "anti-virus, screen-saver",
    en: "anti-virus, screen saver",
    ko: "백신 프로그램, 화면보호기",
  },
  { argument: "recorded", value: "12", en: "12", ko: "12" },
  { argument: "section", value: "3.2", en: "3.2", ko: "3.2" },
  { argument: "section", value: "p. 15", en: "p. 15", ko: "15쪽" },
  { argument: "better", value: "제14조", en: "제14조", ko: "제14조" },
])("so does what is recorded and what a document states: $argument $value is $ko", ({ argument, value, en, ko }) => {
  expect(valueLabel(argument, value)).toEqual({ en, ko });
});

it.each([
  { argument: "place", text: "p. 3" },
  { argument: "section", text: "p. 3" },
  { argument: "page", text: "3" },
])("a number is a page where a place is stated: $argument", ({ argument, text }) => {
  expect(numberText(argument, 3)).toBe(text);
});
