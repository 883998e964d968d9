import { describe, expect, it } from "vitest";
import { deadlinesIn, intervalsIn } from "../../../src/evidence/clauses/numbers.ts";

describe("an interval, in months", () => {
  it.each([
    ["1.5년마다 점검한다", 18],
    ["1년 6개월마다", 18],
    ["일 년 반마다", 18],
    ["매 180일마다", 6],
    ["6개월에 2회 이상", 3],
    ["2년에 1회", 24],
    ["격월로 한 번", 2],
    ["홀수 달마다", 2],
    ["3·6·9·12월에 점검한다", 3],
    ["매년 4월과 10월에", 6],
    ["전 직원이 해마다 한 번", 12],
    ["반기마다 1회", 6],
    ["every year and a half", 18],
    ["every eighteen (18) months", 18],
    ["once in every two years", 24],
    ["every other month", 2],
    ["in March and September of each year", 6],
    ["five times a year", 2],
    ["at intervals of six months", 6],
  ])("of %s", (text, months) => {
    expect(intervalsIn(text)[0]?.value).toBe(months);
  });

  it.each([
    "계약기간은 1년 6개월로 한다",
    "기록을 2년간 보관하고",
    "2026년 3월 1일",
    "at most once every 6 months",
    "every January",
  ])("is none in %s", (text) => {
    expect(intervalsIn(text)).toEqual([]);
  });
});

describe("a deadline, in hours", () => {
  it.each([
    ["만 하루를 넘기지 아니하고", 24],
    ["24h 안에", 24],
    ["1시간 30분 이내", 2],
    ["하루 반나절 안에", 36],
    ["하루 반 안에", 36],
    ["열흘 안에", 240],
    ["1,024시간 이내", 1024],
    ["240000시간 이내", 240_000],
    ["within 24 hrs of discovery", 24],
    ["within 1.5 hours", 2],
    ["within a day and a half", 36],
    ["no later than one full day after discovery", 24],
    ["90 minutes", 2],
    ["within 1,440 minutes", 24],
    ["not later than thirty-six (36) hours", 36],
    ["3영업일 이내", "business-days:3"],
    ["within 2 business days", "business-days:2"],
  ])("of %s", (text, hours) => {
    expect(deadlinesIn(text)[0]?.value).toBe(hours);
  });

  it.each(["not earlier than 24 hours after", "at least 48 hours before the visit", "5년 이내의 징역"])(
    "is none in %s",
    (text) => {
      expect(deadlinesIn(text)).toEqual([]);
    },
  );
});
