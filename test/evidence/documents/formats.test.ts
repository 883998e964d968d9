import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/adapters/threads/document-text.ts";
import { clausesOf, contract, docxOf, fixture, readHere, textOf, withoutSpaces } from "../../support/documents.ts";

const names = readdirSync(new URL("fixtures/", import.meta.url)).sort();
const unreadable = names.filter((name) => name.includes("password"));
const packed = names.filter((name) => !name.endsWith(".txt") && !unreadable.includes(name));

/** Each fixture is read once. */
const documents = new Map(packed.map((name) => [name, readHere(name, fixture(name))]));
const documentOf = async (name: string) => (await documents.get(name)) ?? fail(name);
function fail(name: string): never {
  throw new Error(`${name} is no fixture`);
}

/** Sentences of the source that are not in a text. */
function missingFrom(text: string, language: "ko" | "en"): string[] {
  const found = withoutSpaces(text);
  return clausesOf(contract[language]).filter((clause) => !found.includes(withoutSpaces(clause)));
}

describe("a contract in each format", () => {
  it.each(packed)("%s: every clause is found", async (name) => {
    const text = textOf(await documentOf(name));
    expect(missingFrom(text, name.includes("-en") ? "en" : "ko")).toEqual([]);
  });

  it.each(packed)("%s: a clause with one word altered is not", async (name) => {
    const text = withoutSpaces(textOf(await documentOf(name)));
    expect(text).not.toContain(name.includes("-en") ? "shallengageanotherprocessor" : "재위탁할수있다");
  });

  it.each(unreadable)("%s: nobody but who has the password can read it", async (name) => {
    expect(await readHere(name, fixture(name))).toEqual({ state: "unread", reason: "encrypted" });
  });

  it.each(packed.filter((name) => name.endsWith(".pdf")))("%s: pages are numbered from 1", async (name) => {
    const read = await documentOf(name);
    const numbers = read.state === "read" ? read.pages.map(({ number }) => number) : [];
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThan(0);
  });

  it.each(packed.filter((name) => !name.endsWith(".pdf")))("%s: a format without pages has one", async (name) => {
    const read = await documentOf(name);
    expect(read.state === "read" && read.pages.map(({ number }) => number)).toEqual([null]);
  });
});

const sentence = "수탁자는 재위탁할 수 없다.";
const utf8 = new TextEncoder().encode(sentence);
const utf16 = (order: "le" | "be") => {
  const bytes = Buffer.from(`\uFEFF${sentence}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};

describe("text", () => {
  it.each([
    { name: "UTF-8", bytes: utf8 },
    { name: "UTF-8 with a mark", bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]) },
    { name: "UTF-16 LE", bytes: utf16("le") },
    { name: "UTF-16 BE", bytes: utf16("be") },
  ])("in $name is read, without its mark", async ({ bytes }) => {
    expect(await readText("terms.txt", bytes)).toEqual({
      state: "read",
      format: "text",
      pages: [{ number: null, text: sentence }],
    });
  });

  it("in CP949 is read, with lines ended alike", async () => {
    const { title, opening, articles } = contract.ko;
    const text = [title, opening, ...articles.flat(), ""].join("\n");
    expect(await readText("cp949-ko.txt", fixture("cp949-ko.txt"))).toEqual({
      state: "read",
      format: "text",
      pages: [{ number: null, text }],
    });
  });

  it.each([
    { name: "bytes that are no text", bytes: Uint8Array.of(0x61, 0, 0x62), reason: "unsupported-format" },
    { name: "English in Windows-1252", bytes: Buffer.from("the Processor\x92s duty", "latin1"), reason: "broken" },
    { name: "French in Latin-1", bytes: Buffer.from("n\xe9cessaire \xe0 l'\xe9t\xe9", "latin1"), reason: "broken" },
    { name: "UTF-8 that was cut off", bytes: utf8.subarray(0, 7), reason: "broken" },
  ])("is not guessed at: $name", async ({ bytes, reason }) => {
    expect(await readText("terms.txt", bytes)).toEqual({ state: "unread", reason });
  });

  it("of Markdown has no comments: nobody sees them who reads it", async () => {
    const bytes = new TextEncoder().encode("one <!-- two\nthree --> four\n<!-- five\n\nsix");
    expect(textOf(await readText("terms.md", bytes))).toBe("one  four\n");
    expect(textOf(await readText("terms.txt", bytes))).toContain("five");
  });
});

describe("what a file is", () => {
  const pdf = fixture("chromium-en.pdf");
  const word = docxOf(`<w:p><w:r><w:t>${clausesOf(contract.ko)[3]}</w:t></w:r></w:p>`);

  it.each([
    { name: "a PDF called .docx", path: "a.docx", bytes: pdf },
    { name: "a PDF called .txt", path: "a.txt", bytes: pdf },
    { name: "a PDF without an extension", path: "a", bytes: pdf },
    { name: "a DOCX called .hwp", path: "a.hwp", bytes: word },
    { name: "a DOCX in capitals", path: "A.DOCX", bytes: word },
    { name: "a HWPX called .hwp", path: "a.hwp", bytes: fixture("rhwp-ko.hwpx") },
  ])("is told by its content: $name", async ({ path, bytes }) => {
    expect((await readHere(path, bytes)).state).toBe("read");
  });

  it.each([
    { name: "text called .pdf", path: "a.pdf", bytes: utf8, reason: "unsupported-format" },
    { name: "HTML called .docx", path: "a.docx", bytes: Buffer.from("<html>"), reason: "unsupported-format" },
    { name: "HWP 3", path: "a.hwp", bytes: Buffer.from("HWP Document File V3.00 \x1a"), reason: "unsupported-format" },
    {
      name: "a picture",
      path: "a.png",
      bytes: Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      reason: "unsupported-format",
    },
    { name: "nothing", path: "a.pdf", bytes: new Uint8Array(), reason: "empty" },
    {
      name: "a pointer to what Git LFS has",
      path: "a.pdf",
      bytes: Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 5\n`),
      reason: "not-fetched",
    },
  ])("is for a person: $name", async ({ path, bytes, reason }) => {
    expect(await readText(path, bytes)).toEqual({ state: "unread", reason });
  });
});
