import { describe, expect, it } from "vitest";
import { passageOf, readable } from "../../../src/evidence/quotes/compare.ts";

const sentence = "수탁자는 위탁자의 사전 승낙 없이 재위탁할 수 없다.";
const document = readable({
  state: "read",
  format: "pdf",
  pages: [
    { number: 1, text: `제1조(재위탁)\n${sentence}` },
    { number: 2, text: "", unread: "no-text" },
    { number: 3, text: "제2조(비밀유지)\n수탁자는 비밀을 지켜야 한다.", unread: "uncertain-letters" },
  ],
});

describe("a quote in a document of which a page was not read", () => {
  it("is found where it stands on a page that was read", () => {
    expect(passageOf(sentence, document, { name: "main" })).toMatchObject({ state: "found", page: 1 });
    expect(passageOf("수탁자는 비밀을 지켜야 한다.", document, { name: "main" })).toMatchObject({
      state: "found",
      page: 3,
    });
  });

  it("is else for a person, with the first page to look at", () => {
    const passage = passageOf("수탁자는 연 1회 점검을 받는다.", document, { name: "main" });
    expect(passage).toEqual({ state: "unread", reason: "no-text", page: 2 });
  });

  it("still runs on into another article", () => {
    const quote = "재위탁할 수 없다. 제2조(비밀유지) 수탁자는 비밀을 지켜야 한다.";
    expect(passageOf(quote, document, { name: "main" })).toMatchObject({ state: "crossing" });
  });
});
