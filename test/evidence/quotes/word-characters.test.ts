import { describe, expect, it } from "vitest";
import { ReadDocument } from "../../../src/evidence/quotes/document.ts";
import { asInDocument, mayHaveWordCharacters } from "../../../src/evidence/quotes/word-characters.ts";

const document = (text: string) => new ReadDocument([{ number: null, text }]);

describe("a quote with the signs of its document", () => {
  it.each<{ name: string; text: string; quote: string; gives: string | undefined }>([
    {
      name: "has plain quotation marks where the document has them",
      text: '제1조 "수탁자"는 개인정보를 제3자에게 제공하지 않는다.',
      quote: "“수탁자”는 개인정보를 제3자에게 제공하지 않는다.",
      gives: '"수탁자"는 개인정보를 제3자에게 제공하지 않는다.',
    },
    {
      name: "has a word processor's quotation marks where the document has them",
      text: "제1조 ‘수탁자’는 개인정보를 제3자에게 제공하지 않는다.",
      quote: "'수탁자'는 개인정보를 제3자에게 제공하지 않는다.",
      gives: "‘수탁자’는 개인정보를 제3자에게 제공하지 않는다.",
    },
    {
      name: "has plain spaces and nothing invisible, whatever the document has",
      text: "수탁자는\u00a0개인정보를 제3자에게 제공하지 않는다.",
      quote: "수탁자는\u00a0개인\u00ad정보를 제3자에게 제공하지 않는다.\ufeff",
      gives: "수탁자는 개인정보를 제3자에게 제공하지 않는다.",
    },
    {
      name: "has whole syllables",
      text: "수탁자는 개인정보를 제3자에게 제공하지 않는다.",
      quote: "수탁자는 개인정보를 제3자에게 제공하지 않는다.".normalize("NFD"),
      gives: "수탁자는 개인정보를 제3자에게 제공하지 않는다.",
    },
    {
      name: "has the document's hyphen",
      text: "The Processor shall report a security-relevant incident within 24 hours.",
      quote: "The Processor shall report a security‑relevant incident within 24 hours",
      gives: "The Processor shall report a security-relevant incident within 24 hours",
    },
    {
      name: "is left where it has these signs already",
      text: "“수탁자”는 개인정보를 제3자에게 제공하지 않는다.",
      quote: "“수탁자”는 개인정보를 제3자에게 제공하지 않는다.",
      gives: undefined,
    },
    {
      name: "is left where only its line breaks differ",
      text: "'수탁자'는 개인정보를 제3자에게 제공하지 않는다.",
      quote: "'수탁자'는 개인정보를\n  제3자에게 제공하지 않는다.",
      gives: undefined,
    },
    {
      name: "is left where the document does not have it",
      text: "수탁자는 개인정보를 제3자에게 제공할 수 있다.",
      quote: "“수탁자”는 개인정보를 제3자에게 제공하지 않는다.",
      gives: undefined,
    },
    {
      name: "is left where one of its passages has these signs",
      text: "'을'은 비밀을 누설하지 아니한다.\n\n‘을’은 비밀을 누설하지 아니한다.",
      quote: "‘을’은 비밀을 누설하지 아니한다.",
      gives: undefined,
    },
  ])("$name", ({ text, quote, gives }) => {
    expect(asInDocument(quote, document(text))).toBe(gives);
  });
});

it("needs no document where no word processor changes a sign", () => {
  expect(mayHaveWordCharacters("수탁자는 12시간 이내에 알린다.")).toBe(false);
  for (const quote of ["“a”", "'a'", "a\u00a0b", "a\u00adb", "a-b", "한글".normalize("NFD"), "é".normalize("NFD")])
    expect([quote, mayHaveWordCharacters(quote)]).toEqual([quote, true]);
});
