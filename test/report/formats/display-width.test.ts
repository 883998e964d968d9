import { expect, it } from "vitest";
import { displayWidth } from "../../../src/report/formats/display-width.ts";

it.each([
  { text: "", width: 0 },
  { text: "plain text", width: 10 },
  { text: "한빛씨에스", width: 10 },
  { text: "한빛", width: 4, name: "Hangul in parts" },
  { text: "ㅋㅋ", width: 4 },
  { text: "①②", width: 2 },
  { text: "ａ日。", width: 6 },
  { text: "e\u0301", width: 1, name: "a mark on a letter" },
  { text: "a\u200bb", width: 2, name: "a space of no width" },
  { text: "❤", width: 1, name: "a picture shown as a letter" },
  { text: "❤\uFE0F", width: 2, name: "a picture" },
  { text: "👍🏽", width: 2, name: "a picture in a colour" },
  { text: "👨\u200D👩\u200D👧", width: 2, name: "a picture of several" },
  { text: "🇰🇷", width: 2, name: "a flag" },
  { text: "1\uFE0F\u20E3", width: 2, name: "a key" },
])("'$text' ($name) takes $width columns", ({ text, width }) => {
  expect(displayWidth(text)).toBe(width);
});
