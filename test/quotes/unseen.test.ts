import { describe, expect, it } from "vitest";
import { ReadDocument } from "../../src/quotes/document.ts";

const term = "수탁자는 12시간 이내에 위탁자의 정보보호팀에 알리고";
const stateIn = (text: string) =>
  new ReadDocument([{ number: null, text: `# 계약\n\n${text}\n\n끝\n` }]).find(term).state;

describe("text that a reader does not see", () => {
  it.each([
    { name: "in a styled element", text: `<span style="display:none">${term}</span> 수탁자는 가끔` },
    { name: "in one within it", text: `<span style="display:none"><span>x</span>${term}</span>` },
    { name: "in a hidden element", text: `<p hidden>${term}</p>` },
    { name: "in an element that is not closed", text: `<div hidden>${term}` },
    { name: "in a script", text: `<script>${term}</script>` },
    { name: "in a comment", text: `<!-- ${term} -->` },
    { name: "in the comment idiom of Markdown", text: `[//]: # (${term})` },
    { name: "in the title of a link's definition", text: `[x]: http://a "${term}"` },
    { name: "in a title on the next line", text: `[x]: http://a\n  "${term}"` },
    { name: "in the label of a link's definition", text: `[${term}]: http://a` },
    { name: "in a definition within a quotation", text: `> [${term}]: http://a` },
    { name: "struck out", text: `~~${term}~~` },
    { name: "deleted", text: `<del>${term}</del>` },
  ])("$name is no quote", ({ text }) => {
    expect(stateIn(text)).toBe("missing");
  });

  it.each([
    { name: "in bold", text: `**${term}**` },
    { name: "in an element", text: `<b>${term}</b>` },
    { name: "in a link", text: `[${term}](https://a.example/x)` },
    { name: "after a hidden element", text: `<p hidden>x</p> ${term}` },
    { name: "beside a range of numbers", text: `3~5일 ${term} 7~10일` },
  ])("but $name is one", ({ text }) => {
    expect(stateIn(text)).toBe("found");
  });
});
