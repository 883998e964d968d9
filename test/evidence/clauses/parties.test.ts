import { describe, expect, it } from "vitest";
import { Parties } from "../../../src/evidence/clauses/parties.ts";

const english = `This Agreement is made between Larkfield Housing Ltd ("Larkfield") and Northgate Systems Inc. ("Northgate"). Northgate provides repair services to Larkfield.`;
const korean = `우리병원 재단(이하 "병원")과 세움전산 주식회사(이하 "세움")는 예약 시스템의 운영을 세움에 위탁하기로 한다.`;
const named = `가람 주식회사(이하 "회사"라 한다)와 누리 주식회사(이하 "운영사"라 한다)는 다음과 같이 계약한다.`;

describe("who a sentence says does something", () => {
  it.each([
    ["the usual name", "", "수탁자는 직원을 교육한다", "교육", "vendor"],
    ["the usual name of the customer", "", "위탁자는 직원을 교육한다", "교육", "customer"],
    ["what it does", english, "Northgate shall train its staff.", "train", "vendor"],
    ["whom it serves", english, "Larkfield shall train its staff.", "train", "customer"],
    ["to whom work is entrusted", korean, "세움은 직원을 교육한다", "교육", "vendor"],
    ["being the other of two", korean, "병원은 직원을 교육한다", "교육", "customer"],
    ["being the other of a usual name", named, "회사는 직원을 교육한다", "교육", "customer"],
    ["the subject, where you are an object", "", "We will call you and report the incident.", "report", "vendor"],
    ["an agent", "", "The training shall be given by the Customer.", "given", "customer"],
  ])("by %s", (_, opening, sentence, act, role) => {
    expect(new Parties(opening).subjectOf(sentence, sentence.indexOf(act))).toBe(role);
  });

  it.each([
    ["both do", "", "갑과 을은 직원을 교육한다", "교육"],
    [
      "neither is known",
      `Larkfield Ltd ("Larkfield") and Northgate Inc. ("Northgate") agree:`,
      "Larkfield shall train its staff.",
      "train",
    ],
  ])("is open where %s", (_, opening, sentence, act) => {
    expect(new Parties(opening).subjectOf(sentence, sentence.indexOf(act))).toBeUndefined();
  });
});
