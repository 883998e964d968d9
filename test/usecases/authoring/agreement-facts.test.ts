import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementFacts, agreementOf } from "../../../src/usecases/authoring/agreement-facts.ts";
import { namesPerson } from "../../../src/usecases/authoring/personal.ts";
import { datesIn } from "../../../src/usecases/authoring/stated-dates.ts";

const korean = `# 고객 상담 업무 위탁 계약서

가온마켓 주식회사(이하 "갑")와 주식회사 한빛고객센터(이하 "을")는 다음과 같이 계약한다.

제3조(계약기간) 계약기간은 2026년 1월 5일부터 2028년 1월 4일까지로 한다. 만료 60일 전까지 통지가 없으면 1년씩 자동으로 연장된다.

2026년 1월 2일

갑: 가온마켓 주식회사 대표이사 홍길동 (인)
을: 주식회사 한빛고객센터 대표이사 김하늘 (인) 010-1234-5678
`;

describe("a contract's facts about itself", () => {
  it("are read in Korean", () => {
    expect(agreementFacts(korean)).toEqual({
      title: "고객 상담 업무 위탁 계약서",
      parties: [
        { name: "가온마켓 주식회사", role: "customer" },
        { name: "주식회사 한빛고객센터", role: "vendor" },
      ],
      signed_on: "2026-01-02",
      effective: { from: "2026-01-05", to: "2028-01-04" },
      renewal: { automatic: true, term_months: 12, notice_days: 60 },
      subprocessing: [],
    });
  });

  it("are read in English", () => {
    const text = `# SERVICES AGREEMENT

This Agreement is dated as of January 2, 2026 and made between Cedar Bluff Insurance Services, Inc., a Delaware corporation ("Client"), and Harrowgate Process Partners LLC ("Supplier").

1. Term. The term runs from 5 January 2026 to 4 January 2028. It renews automatically for successive periods of twelve months unless notice is given 30 days before.

Name: John Smith
`;
    expect(agreementFacts(text)).toEqual({
      title: "SERVICES AGREEMENT",
      parties: [
        { name: "Cedar Bluff Insurance Services, Inc.", role: "customer" },
        { name: "Harrowgate Process Partners LLC", role: "vendor" },
      ],
      signed_on: "2026-01-02",
      effective: { from: "2026-01-05", to: "2028-01-04" },
      renewal: { automatic: true, term_months: 12, notice_days: 30 },
      subprocessing: [],
    });
  });

  it("never name who signed", () => {
    expect(JSON.stringify(agreementFacts(korean))).not.toMatch(/홍길동|김하늘|010-/);
    expect(agreementFacts("을: 홍길동\n갑: 김철수\n").parties).toEqual([]);
  });

  it("leave out what would have to be computed", () => {
    const facts = agreementFacts("계약서\n\n계약기간은 계약일부터 1년으로 하고 1년씩 연장된다.\n");
    expect(facts).toEqual({ title: "계약서", parties: [], subprocessing: [] });
  });

  it("have no automatic renewal where the text excludes it", () => {
    const text = "계약기간은 2026년 1월 5일부터 2028년 1월 4일까지로 하고, 1년 단위로 자동 연장되지 않는다.";
    expect(agreementFacts(text).renewal).toBeUndefined();
  });

  it("name re-processors beside the word for them", () => {
    const text = "계약서\n\n## 별지 2. 재수탁자\n\n새늘녹취 주식회사\t녹취 보관\n";
    expect(agreementFacts(text).subprocessing).toEqual(["새늘녹취 주식회사 녹취 보관"]);
  });

  it("are joined over documents, the first one that states a fact first", () => {
    const annex = agreementFacts("부속합의서\n\n2026년 3월 2일\n");
    const main = agreementFacts("계약서\n\n계약기간은 2026년 1월 5일부터 2028년 1월 4일까지로 한다.\n");
    expect(agreementOf([main, annex])).toMatchObject({
      title: "계약서",
      effective: { from: "2026-01-05", to: "2028-01-04" },
      signed_on: "2026-03-02",
    });
  });

  it("are read from any text without failing", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "갑",
            '(이하 "',
            '")',
            "2026년 ",
            "1월 ",
            "5일",
            "부터",
            "까지",
            "\n",
            "주식회사 ",
            "A Ltd",
            "|",
            "a",
          ),
        ),
        (parts) => {
          const text = parts.join("");
          const { effective } = agreementFacts(text);
          expect(effective?.to === undefined || effective.to > effective.from).toBe(true);
        },
      ),
      { seed: 20, numRuns: 500 },
    );
  });

  it.each(["갑 ", "주식회사", "2026. ", "A& ", "계약일 ", "(이하 ", "|", " "])(
    "are none in a long line of '%s', which ends",
    (part) => {
      expect(agreementFacts(part.repeat(200_000)).effective).toBeUndefined();
    },
  );
});

it.each([
  ["2026-01-05", "2026-01-05"],
  ["2026. 1. 5.", "2026-01-05"],
  ["2026년 1월 5일", "2026-01-05"],
  ["5 January 2026", "2026-01-05"],
  ["5th day of January 2026", "2026-01-05"],
  ["Jan. 5, 2026", "2026-01-05"],
])("reads the day %s", (text, date) => expect(datesIn(text).map((one) => one.date)).toEqual([date]));

it("reads no day that does not exist", () => expect(datesIn("2026-02-30, 2026년 13월 1일")).toEqual([]));

it.each([
  "대표이사 홍길동 (인)",
  "성명: 홍길동",
  "850101-1234567",
  "전화 010-1234-5678",
  "hong@example.com",
  "Name: John Smith",
])("takes '%s' for a person", (text) => expect(namesPerson(text)).toBe(true));

it.each([
  "을은 투입 인력에게 6개월마다 보안교육을 실시하고 결과를 갑에게 제출한다",
  "The Supplier shall report incidents within 24 hours.",
])("takes '%s' for no person", (text) => expect(namesPerson(text)).toBe(false));
