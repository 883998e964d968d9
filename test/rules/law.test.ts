import { describe, expect, it } from "vitest";
import { bindsOn, type LawText, standingOn } from "../../src/model/law.ts";
import { citationOn, lawLine, lawOn, penaltyOn } from "../../src/texts/law.ts";
import { policy } from "../support/inventory.ts";

const { law } = policy.catalogue.catalogue;
const textOf = (id: string): LawText => {
  const text = law[id];
  if (!text) throw new Error(`no text "${id}"`);
  return text;
};

/** The edition of a text on a day: its number, or why there is none. */
const editionOn = (id: string, day: string) => {
  const { state, edition } = standingOn(textOf(id), day);
  return edition?.number ?? state;
};

describe("the edition of a day", () => {
  it.each([
    ["act", "2011-09-29", "before-first"],
    ["act", "2011-09-30", "10465"],
    ["act", "2011-10-01", "10465"],
    ["act", "2013-03-22", "10465"],
    ["act", "2013-03-23", "not-on-record"],
    ["act", "2017-10-19", "not-on-record"],
    ["act", "2020-08-04", "not-on-record"],
    ["act", "2020-08-05", "16930"],
    ["act", "2020-08-06", "16930"],
    ["act", "2023-09-14", "16930"],
    ["act", "2023-09-15", "19234"],
    ["act", "2023-09-16", "19234"],
    ["act", "2025-10-01", "19234"],
    ["act", "2025-10-02", "20897"],
    ["act", "2025-10-03", "20897"],
    ["act", "2026-09-10", "20897"],
    ["act", "2026-09-11", "21445"],
    ["act", "2026-09-12", "21445"],
    ["act", "2027-03-08", "21445"],
    ["act", "2027-03-09", "21910"],
    ["act", "2027-03-10", "21910"],
    ["decree", "2011-09-29", "before-first"],
    ["decree", "2011-09-30", "23169"],
    ["decree", "2022-06-30", "not-on-record"],
    ["decree", "2026-09-10", "not-on-record"],
    ["decree", "2026-09-11", "36671"],
    ["network-act-decree", "2024-08-13", "not-on-record"],
    ["network-act-decree", "2024-08-14", "34821"],
    ["guide", "2023-11-22", "not-on-record"],
    ["guide", "2023-11-23", "2023.11"],
  ])("%s on %s is %s", (id, day, expected) => expect(editionOn(id, day)).toBe(expected));
});

describe("a duty", () => {
  it.each([
    ["act", "26(6)", "2023-09-14", false],
    ["act", "26(6)", "2023-09-15", true],
    ["act", "26(6)", "2023-09-16", true],
    ["act", "26(1)1", "2011-09-30", true],
    ["decree", "40(1)", "2023-09-14", false],
    ["decree", "40(1)", "2023-09-15", true],
    ["network-act-decree", "58-2(1)", "2024-08-13", false],
    ["network-act-decree", "58-2(1)", "2024-08-14", true],
  ])("of %s %s binds on %s: %s", (id, article, day, expected) =>
    expect(bindsOn(textOf(id), article, day)).toBe(expected),
  );
});

describe("a citation", () => {
  const cites = [
    { text: "act", articles: ["26(1)3", "26(6)"] },
    { text: "decree", articles: ["28(1)2"] },
    { text: "guide", criterion: "2.3.2", check_item: 2, defect_case: 2 },
  ] as const;

  it("names the edition of the judged day", () => {
    expect(citationOn(cites, law, "2027-03-08")).toEqual({
      en: "PIPA art. 26(1)3 and art. 26(6) (Act No. 21445, in force 2026-09-11), Enforcement Decree art. 28(1)2 (Presidential Decree No. 36671, in force 2026-09-11); ISMS-P certification criteria guide (2023.11), 2.3.2, check item 2, defect case 2",
      ko: "개인정보 보호법 제26조제1항제3호, 제26조제6항 (법률 제21445호, 2026. 9. 11. 시행), 같은 법 시행령 제28조제1항제2호 (대통령령 제36671호, 2026. 9. 11. 시행); ISMS-P 인증기준 안내서(2023.11) 2.3.2 주요 확인사항 2, 결함사례 2",
    });
    expect(citationOn(cites, law, "2027-03-09").en).toContain("(Act No. 21910, in force 2027-03-09)");
  });

  it("leaves out a duty that does not bind yet, and never gives a wrong number", () => {
    const { en, ko } = citationOn(cites, law, "2022-06-30");
    expect(en).toMatch(/^PIPA art\. 26\(1\)3 \(Act No\. 16930, in force 2020-08-05\), /);
    expect(en).toContain("Enforcement Decree art. 28(1)2 (edition of 2022-06-30 not on record)");
    expect(ko).toContain("제28조제1항제2호 (2022. 6. 30.에 적용되는 판은 수록되지 않음)");
    expect(citationOn(cites, law, "2010-01-01").en).toMatch(/^PIPA art\. 26\(1\)3 \(not yet in force on 2010-01-01\)/);
  });

  it("writes a branch article as the statute does", () => {
    const place = [{ text: "network-act-decree", articles: ["58-2(1)"] }];
    expect(citationOn(place, law, "2024-08-14").ko).toMatch(/^정보통신망법 시행령 제58조의2제1항 /);
  });

  it("of a text nobody knows is refused", () => {
    expect(() => citationOn([{ text: "civil-act", articles: ["1"] }], law, "2026-01-01")).toThrow("civil-act");
  });
});

describe("a penalty", () => {
  const [written, consent] = [[{ text: "act", articles: ["26(1)1"] }], [{ text: "act", articles: ["26(6)"] }]];

  it.each([
    { cites: written, day: "2012-01-01", penalty: "KRW 10,000,000 for a breach of art. 26(1) (PIPA art. 75(3)4)" },
    { cites: written, day: "2020-08-05", penalty: "KRW 10,000,000 for a breach of art. 26(1) (PIPA art. 75(4)4)" },
    { cites: consent, day: "2023-09-15", penalty: "KRW 20,000,000 for a breach of art. 26(6) (PIPA art. 75(3)1)" },
    { cites: written, day: "2027-03-09", penalty: "KRW 10,000,000 for a breach of art. 26(1) (PIPA art. 75(4)4)" },
  ])("on $day is up to $penalty", ({ cites, day, penalty }) =>
    expect(penaltyOn(cites, law, day)?.en).toBe(`administrative fine of up to ${penalty}`),
  );

  it("is not told where no edition is on record, or the duty does not bind", () => {
    expect(penaltyOn(written, law, "2015-06-01")).toBeUndefined();
    expect(penaltyOn(consent, law, "2023-09-14")).toBeUndefined();
  });

  it("is written in ten thousands in Korean", () => {
    expect(penaltyOn(written, law, "2026-09-11")?.ko).toBe(
      "제26조제1항 위반 시 1,000만원 이하의 과태료(개인정보 보호법 제75조제4항제4호)",
    );
  });
});

describe("the rules of a day", () => {
  const on = (day: string) => policy.catalogue.on(day);

  it("are statutory with what the law provides, or of the guide without", () => {
    for (const rule of on("2026-09-11").catalogue.rules)
      expect([rule.id, rule.penalty !== undefined]).toEqual([rule.id, rule.basis === "statute"]);
  });

  it("have cases with a basis, citation and penalty of their own", () => {
    const rule = on("2026-09-11").rule("AGR-01");
    expect(rule?.basis).toBe("guideline");
    expect(rule?.cases["missing-statute"]).toMatchObject({ basis: "statute" });
    expect(rule?.cases["missing-statute"]?.citation?.en).toMatch(/^PIPA art\. 26\(1\) \(Act No\. 21445/);
    expect(rule?.cases["missing-statute"]?.penalty?.en).toContain("KRW 10,000,000");
    expect(rule?.cases.missing?.citation).toBeUndefined();
  });

  it("stay as they are where the run configuration's own", () => {
    expect(on("2011-01-01").rule("WVR-01")).toBe(policy.catalogue.rule("WVR-01"));
  });

  it("take a new edition as data alone", () => {
    const act = textOf("act");
    const { editions } = act;
    const [last] = editions.slice(-1);
    if (!last) throw new Error("no edition");
    const added = { ...last, number: "99999", from: "2030-01-01" };
    const closed = [...editions.slice(0, -1), { ...last, until: "2029-12-31" }, added];
    const newer = { ...law, act: { ...act, editions: closed } };
    const cites = [{ text: "act", articles: ["26(1)1"] }];
    expect(citationOn(cites, newer, "2029-12-31").en).toContain("Act No. 21910");
    expect(citationOn(cites, newer, "2030-01-01").en).toContain("Act No. 99999, in force 2030-01-01");
  });
});

it("one line names the law of a day", () => {
  expect(lawLine(lawOn(law, "2026-10-30"), "2026-10-30")).toEqual({
    en: "Law as of 2026-10-30: PIPA (Act No. 21445, in force 2026-09-11), Enforcement Decree of PIPA (Presidential Decree No. 36671, in force 2026-09-11), Enforcement Decree of the Network Act (Presidential Decree No. 36728, in force 2026-10-02), ISMS-P certification criteria guide (2023.11)",
    ko: "2026. 10. 30. 기준 법령: 개인정보 보호법 (법률 제21445호, 2026. 9. 11. 시행), 개인정보 보호법 시행령 (대통령령 제36671호, 2026. 9. 11. 시행), 정보통신망법 시행령 (대통령령 제36728호, 2026. 10. 2. 시행), ISMS-P 인증기준 안내서 (2023.11)",
  });
});
