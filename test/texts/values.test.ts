import { expect, it } from "vitest";
import { valueLabel } from "../../src/texts/values.ts";

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
