import { describe, expect, it } from "vitest";
import { ReadDocument } from "../../../src/evidence/quotes/document.ts";
import type { Doubt, TextPage } from "../../../src/model/document-text.ts";

/** A page where `[…]` may not be shown, and `|` stands for something that was not read. */
function page(marked: string, number: number | null = null): TextPage {
  let text = "";
  const doubts: Doubt[] = [];
  for (const [, plain = "", doubtful, gap] of marked.matchAll(/([^[|]*)(?:\[([^\]]*)\]|(\|)|$)/g)) {
    text += plain;
    const from = text.length;
    if (doubtful !== undefined) text += doubtful;
    const reason = gap ? "part-unread" : "visibility-unknown";
    if (gap || doubtful) doubts.push({ from, to: text.length, reason });
  }
  return { number, text, doubts };
}

const quote = "수탁자는 재위탁할 수 없다";
const answer = (...marked: readonly string[]) => {
  const pages = marked.map((text, at) => page(text, marked.length > 1 ? at + 1 : null));
  const found = new ReadDocument(pages).find(quote);
  return found.state === "unread" ? found.reason : found.state;
};

describe("a quote where only a person can say what is shown", () => {
  it.each([
    { name: "stands within it", text: `[${quote}]`, is: "visibility-unknown" },
    { name: "begins in it", text: "[수탁자는 재위탁할] 수 없다", is: "visibility-unknown" },
    { name: "ends in it", text: "수탁자는 재위탁할 수 [없다]", is: "visibility-unknown" },
    {
      name: "stands around it, and goes on without it",
      text: "수탁자는 [자유롭게] 재위탁할 수 없다",
      is: "visibility-unknown",
    },
    {
      name: "needs one such part and not the other",
      text: "수탁자는 [재위탁할] 수 [있다] 없다",
      is: "visibility-unknown",
    },
    { name: "stands around something that was not read", text: "수탁자는 재위탁할 |수 없다", is: "part-unread" },
    { name: "stands nowhere, and something was not read", text: "수탁자는 보고한다. |", is: "part-unread" },
    { name: "stands elsewhere for sure", text: `[${quote}] ${quote}. |`, is: "found" },
    { name: "stands between such parts", text: `[앞] ${quote}[뒤]`, is: "found" },
    { name: "stands between things that were not read", text: `|${quote}|`, is: "found" },
    {
      name: "differs, far from it",
      text: `[전혀 다른 이야기]\n${"아무 말이나 길게 적는다.\n".repeat(20)}수탁자는 재위탁할 수 있다`,
      is: "missing",
    },
  ])("$name: $is", ({ text, is }) => {
    expect(answer(text)).toBe(is);
  });

  it("may begin a number before it", () => {
    const document = new ReadDocument([page("[1]5일 이내에 통지한다")]);
    expect(document.find("5일 이내에 통지한다")).toEqual({ state: "unread", reason: "visibility-unknown" });
  });

  it("stands on a page of many", () => {
    const other = "계약 조건은 아래와 같다.";
    expect([answer(other, `[${quote}]`, other), answer(`[${other}]`, quote, `${other}|`)]).toEqual([
      "visibility-unknown",
      "found",
    ]);
  });

  it("is for a person before it is called one that runs on into another article", () => {
    const text = "제1조(갑)\n수탁자는 재위탁할\n제2조(을)\n수 없다";
    const crossing = (marked: string) =>
      new ReadDocument([page(marked)]).find("수탁자는 재위탁할 제2조(을) 수 없다").state;
    expect([crossing(text), crossing(`${text}\n[수탁자는 재위탁할 제2조(을) 수 없다]`)]).toEqual([
      "crossing",
      "unread",
    ]);
  });

  it("takes no longer for many such parts", () => {
    const document = new ReadDocument([page("[가]나 ".repeat(50_000))]);
    expect(document.find(quote).state).toBe("missing");
    expect(document.find("가나 가나").state).toBe("unread");
  });
});
