import { describe, expect, it } from "vitest";
import { isOpenEnd, orderOfColumn, readDate, splitTerm } from "../../../src/records/register/dates.ts";

const korean = { isKorean: true, order: undefined } as const;
const english = { isKorean: false, order: undefined } as const;

describe("a date in a Korean register", () => {
  it.each([
    ["2025.1.2", "2025-01-02"],
    ["2025. 1. 2.", "2025-01-02"],
    ["2025-01-02", "2025-01-02"],
    ["2025/01/02", "2025-01-02"],
    ["20250102", "2025-01-02"],
    ["2026년 3월 9일", "2026-03-09"],
    ["2026년3월9일(월)", "2026-03-09"],
    ["25/03/01", "2025-03-01"],
    ["25.3.1", "2025-03-01"],
    ["'25.3.1", "2025-03-01"],
    ["26년 3월 9일", "2026-03-09"],
    ["2025-01-02 00:00:00", "2025-01-02"],
    ["2024.2.29", "2024-02-29"],
  ])("%s is %s", (text, day) => {
    expect(readDate(text, korean)).toEqual({ kind: "day", day, is: "certain", rest: "" });
  });

  it.each([
    "2025.2.29",
    "2025.13.1",
    "25/13/41",
    "2025.1",
    "2025년 상반기",
    "1년",
    "12345678901",
    "99999",
    "곧",
    "01/02/03",
    "03/04/2025",
  ])("%s is unclear", (text) => {
    expect(readDate(text, korean)).toEqual({ kind: "unclear" });
  });

  it("keeps what stands beside it", () => {
    expect(readDate("2026.12.31 (자동연장)", korean)).toMatchObject({ day: "2026-12-31", rest: "(자동연장)" });
  });

  it("is a serial of a spreadsheet, and told as one", () => {
    expect(readDate("45658", korean)).toEqual({ kind: "day", day: "2025-01-01", is: "serial", rest: "" });
  });
});

describe("a date in an English register", () => {
  it.each([
    ["Jan 2, 2025", "2025-01-02"],
    ["January 2 2025", "2025-01-02"],
    ["2 January 2025", "2025-01-02"],
    ["2-Jan-25", "2025-01-02"],
    ["01/15/25", "2025-01-15"],
    ["15/01/2025", "2025-01-15"],
    ["12/31/2025", "2025-12-31"],
  ])("%s is %s", (text, day) => {
    expect(readDate(text, english)).toEqual({ kind: "day", day, is: "certain", rest: "" });
  });

  it.each(["3/1/24", "03/04/2025", "25/03/01", "Feb 30, 2025", "Q1 2025"])("%s is unclear on its own", (text) => {
    expect(readDate(text, english)).toEqual({ kind: "unclear" });
  });

  it("takes the only order in which all dates of its column are dates, and says so", () => {
    const order = orderOfColumn(["01/15/25", "3/1/24", "2025-01-01", "-"], false);
    expect(order).toBe("mdy");
    expect(readDate("3/1/24", { isKorean: false, order })).toMatchObject({ day: "2024-03-01", is: "by-column" });
  });

  it.each([{ texts: ["3/1/24", "4/1/24"] }, { texts: ["01/15/25", "15/01/25"] }, { texts: [] }])(
    "stays unclear where the column does not tell: $texts",
    ({ texts }) => {
      expect(orderOfColumn(texts, false)).toBeUndefined();
    },
  );
});

it.each([
  "계약 종료 시까지",
  "위탁계약 종료 시까지",
  "계약종료시",
  "해지 시까지",
  "무기한",
  "until terminated",
  "Indefinite",
  "ongoing",
])("%s is an open end", (text) => {
  expect(isOpenEnd(text)).toBe(true);
});

it.each(["배송 완료 후 3개월", "2025.1.2", "계약서", "종료"])("%s is no open end", (text) => {
  expect(isOpenEnd(text)).toBe(false);
});

it.each([
  ["2025.1.2 ~ 2026.12.31", ["2025.1.2", "2026.12.31"]],
  ["2025-01-02 - 2026-12-31", ["2025-01-02", "2026-12-31"]],
  ["2025.1.2부터 2026.12.31까지", ["2025.1.2", "2026.12.31까지"]],
  ["2025.1.2 ～", ["2025.1.2", ""]],
  ["26.04.01-26.12.31", ["26.04.01", "26.12.31"]],
  ["25.1.1~25.12.31", ["25.1.1", "25.12.31"]],
  ["2026-04-01-2026-12-31", ["2026-04-01", "2026-12-31"]],
  ["20260401-20261231", ["20260401", "20261231"]],
  ["2026년 4월 1일－2026년 12월 31일", ["2026년 4월 1일", "2026년 12월 31일"]],
  ["26.4.1-계약 종료 시까지", ["26.4.1", "계약 종료 시까지"]],
  ["26.04.01-", ["26.04.01", ""]],
  ["2026-04-01", undefined],
  ["2026-04", undefined],
  ["from Jan 2, 2025 to Dec 31, 2026", ["Jan 2, 2025", "Dec 31, 2026"]],
  ["1년", undefined],
])("the term %s is split into %j", (text, parts) => {
  expect(splitTerm(text)).toEqual(parts);
});
