import { expect, it } from "vitest";
import { parseText } from "../../../tools/policy/law.ts";

const texts = (editions: readonly object[], more: object = {}) => ({
  act: {
    kind: "statute",
    name: { en: "Act", ko: "법" },
    citation: { en: "Act {place} ({edition})", ko: "법 {place} ({edition})" },
    edition: { en: "No. {number}", ko: "제{number}호" },
    editions,
    ...more,
  },
});
const source = { law: "https://www.law.go.kr/1", copy: "https://example.org/1" };
const first = { number: "1", from: "2020-01-01", until: "2020-12-31", source };
const second = { number: "2", from: "2021-01-01", source };

it("a file gives the text with its editions", () => {
  expect(parseText("act", JSON.stringify(texts([first, second]))).editions).toHaveLength(2);
});

it.each([
  {
    name: "an unknown key",
    file: texts([{ ...second, ends: "2022-01-01" }]),
    says: "must NOT have additional properties",
  },
  { name: "an edition without a source", file: texts([{ number: "1", from: "2020-01-01" }]), says: "'source'" },
  { name: "a day that does not exist", file: texts([{ ...second, from: "2021-02-30" }]), says: "/act/editions/0/from" },
  { name: "no editions", file: texts([]), says: "/act/editions" },
  { name: "a number that is none", file: texts([{ ...second, number: "제2호" }]), says: "/act/editions/0/number" },
  {
    name: "an article that is none",
    file: texts([{ ...second, changes: [{ article: "제26조", summary: { en: "x", ko: "가" } }] }]),
    says: "/act/editions/0/changes/0/article",
  },
  { name: "a text of another name", file: { decree: texts([second]).act }, says: 'its text is not called "act"' },
  { name: "an end before the beginning", file: texts([{ ...second, until: "2020-12-31" }]), says: "before it begins" },
  { name: "editions that overlap", file: texts([{ ...first, until: "2021-01-01" }, second]), says: "edition 2 begins" },
  { name: "editions out of order", file: texts([{ ...second, until: "2021-12-31" }, first]), says: "edition 1 begins" },
  {
    name: "an earlier edition without an end",
    file: texts([{ number: "1", from: "2020-01-01", source }, second]),
    says: 'edition 1 has no "until"',
  },
  {
    name: "a first edition after another",
    file: texts([first, { ...second, first: true }]),
    says: "marked as the first",
  },
])("$name is refused with the file and the place", ({ file, says }) => {
  const parse = () => parseText("act", JSON.stringify(file));
  expect(parse).toThrow("policies/law/act.yaml");
  expect(parse).toThrow(says);
});
