import { expect, it } from "vitest";
import {
  companyOfAnswer,
  mentionsSubprocessors,
  withoutSubprocessors,
} from "../../../src/records/register/subprocessors.ts";

it.each([
  ["㈜알림톡\n(재수탁자: ㈜문자나라)", "㈜알림톡", ["㈜문자나라"]],
  ["㈜알림톡(재수탁사 : (주)문자나라, 한결)", "㈜알림톡", ["(주)문자나라", "한결"]],
  ["가람\n재위탁업체: 나람", "가람", ["나람"]],
  ["Foo (sub-processor: Bar Inc.)", "Foo", ["Bar Inc."]],
  ["가람(재수탁자: 없음)", "가람", []],
  ["가람(재위탁 포함)", "가람(재위탁 포함)", []],
  ["가람(주)", "가람(주)", []],
])("%j is %j with the sub-processors %j", (text, rest, names) => {
  expect(withoutSubprocessors(text)).toEqual({ rest, names });
});

it.each([
  { heading: "재위탁 여부", text: "있음(㈜아이디씨원)", mentions: true },
  { heading: "재위탁 여부", text: "Y", mentions: true },
  { heading: "재위탁 여부", text: "N", mentions: false },
  { heading: "재위탁 여부", text: "없음", mentions: false },
  { heading: "비고", text: "재위탁: ㈜나", mentions: true },
  { heading: "비고", text: "재위탁 여부: 있음(㈜아이디씨원)", mentions: true },
  { heading: "비고", text: "재위탁 금지", mentions: false },
  { heading: "비고", text: "매월 발송", mentions: false },
])("'$text' below '$heading' may tell of sub-processors: $mentions", ({ heading, text, mentions }) => {
  expect(mentionsSubprocessors(heading, text)).toBe(mentions);
});

it.each([
  ["있음(㈜아이디씨원)", "㈜아이디씨원"],
  ["있음((주)나)", "(주)나"],
  ["새별택배(배송)", "새별택배(배송)"],
  ["있음", undefined],
])("the answer %s names %s", (text, name) => {
  expect(companyOfAnswer(text)).toBe(name);
});

it("reads hostile cells in a moment", () => {
  const started = performance.now();
  for (const text of ["(재수탁자:".repeat(20_000), `(재수탁자: ${"((".repeat(50_000)}`, "-".repeat(100_000)])
    withoutSubprocessors(text);
  expect(performance.now() - started).toBeLessThan(1000);
});
