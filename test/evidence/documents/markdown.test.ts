import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/evidence/documents/markdown.ts";
import { ReadDocument } from "../../../src/evidence/quotes/document.ts";

const term = "수탁자는 어떠한 경우에도 재위탁할 수 없다";

const read = (markdown: string) => readMarkdown(new TextEncoder().encode(markdown));
const search = (markdown: string, quote = term) => new ReadDocument([{ number: null, ...read(markdown) }]).find(quote);
const stateIn = (markdown: string, quote = term) => search(`# 계약\n\n${markdown}\n\n끝\n`, quote).state;

describe("what does not render is no text", () => {
  it.each([
    { name: "a comment", markdown: `<!-- ${term} -->` },
    { name: "a comment that is not closed", markdown: `<!-- ${term}` },
    { name: "a comment in a line", markdown: `앞 <!-- ${term} --> 뒤` },
    { name: "a declaration", markdown: `<!X ${term}>` },
    { name: "an instruction", markdown: `<?x ${term} ?>` },
    { name: "the comment idiom", markdown: `[//]: # (${term})` },
    { name: "the title of a definition", markdown: `[x]: http://a "${term}"` },
    { name: "a title on the next line", markdown: `[x]: http://a\n  "${term}"` },
    { name: "the label of a definition", markdown: `[${term}]: http://a` },
    { name: "a definition in a quotation", markdown: `> [${term}]: http://a` },
    { name: "the title of a link", markdown: `[여기](http://a "${term}")` },
    { name: "the text in place of a picture", markdown: `![${term}](a.png)` },
    { name: "that of one with any address", markdown: `![${term}](javascript:a)` },
    { name: "an attribute", markdown: `<img alt="${term}"> <a title="${term}">x</a>` },
    { name: "a footnote nothing refers to", markdown: `앞\n\n[^1]: ${term}` },
    { name: "the second footnote of a name", markdown: `앞[^1]\n\n[^1]: 하나\n\n[^1]: ${term}` },
    { name: "the language of a block of code", markdown: `\`\`\`x ${term}\nx\n\`\`\`` },
    { name: "a cell the table has no column for", markdown: `|a|b|\n|-|-|\n|1|2|${term}|` },
    { name: "what is struck out", markdown: `~~${term}~~` },
    { name: "what is struck out in part", markdown: `~~수탁자는~~ ${term.slice(5)}` },
    { name: "an element that is struck out", markdown: `<s>${term}</s>` },
    { name: "one with more in it", markdown: `<strike>앞 <b>${term}</b></strike>` },
    { name: "one of several paragraphs", markdown: `<del>\n\n앞\n\n${term}\n\n</del>` },
    { name: "one that goes on in the next paragraph", markdown: `앞 <s>뒤\n\n${term}` },
  ])("$name", ({ markdown }) => {
    expect(stateIn(markdown)).toBe("missing");
  });
});

describe("what some programs show and others do not is for a person", () => {
  it.each([
    { name: "a styled element", markdown: `<span style="display:none">${term}</span>` },
    { name: "one within it", markdown: `<span style="color:#fff"><span>x</span>${term}</span>` },
    { name: "a style with a harmless part", markdown: `<p style="text-align:left;/*;*/display:none">${term}</p>` },
    { name: "a hidden element", markdown: `<p hidden>${term}</p>` },
    { name: "one that is not closed", markdown: `<div hidden>\n\n${term}` },
    { name: "one around Markdown", markdown: `<div hidden>\n\n**${term}**\n\n</div>` },
    { name: "a colour", markdown: `<font color="white">${term}</font>` },
    { name: "very small letters", markdown: `<sub><sub><sub>${term}</sub></sub></sub>` },
    { name: "letters in another order", markdown: `<bdo dir="rtl">${term}</bdo>` },
    { name: "a script", markdown: `<script>${term}</script>` },
    { name: "anything beside a script", markdown: `<script>x</script>\n\n${term}` },
    { name: "anything beside a style sheet", markdown: `<style>p { display: none }</style>\n\n${term}` },
    { name: "a template", markdown: `<template>${term}</template>` },
    { name: "a title", markdown: `<title>${term}</title>` },
    { name: "a dialog", markdown: `<dialog>${term}</dialog>` },
    { name: "a drawing", markdown: `<svg><text>${term}</text></svg>` },
    { name: "a block that is drawn", markdown: `\`\`\`mermaid\n%% ${term}\n\`\`\`` },
    { name: "what one tilde strikes out", markdown: `~${term}~` },
    { name: "a class that hides", markdown: `<p class="text visually-hidden">${term}</p>` },
    { name: "a formula", markdown: `$\\color{white}{\\text{${term}}}$` },
    { name: "a comment in a formula", markdown: `$$\n% ${term}\n$$` },
    { name: "a part of the sentence that may be hidden", markdown: `${term.slice(0, -1)}<i hidden>는 것은 아니</i>다` },
    { name: "a picture within the sentence", markdown: `${term.slice(0, -1)}![](not.png)다` },
  ])("$name", ({ markdown }) => {
    expect(stateIn(markdown)).toBe("unread");
  });

  it("facts before the text", () => {
    expect(search(`---\ntitle: ${term}\n---\n\n끝\n`).state).toBe("unread");
    expect(search(`---\n\n${term}\n\n---\n`).state).toBe("found");
  });
});

describe("all else is text", () => {
  it.each([
    { name: "emphasis", markdown: `**${term.slice(0, 4)}** _${term.slice(5)}_` },
    { name: "an element", markdown: `<b>${term}</b>` },
    { name: "an element that is not closed", markdown: `<div>${term}` },
    { name: "an element nobody knows", markdown: `<Supplier> ${term}` },
    { name: "a name in brackets of Korean letters", markdown: `<위탁자>와 ${term}` },
    { name: "an element of a class", markdown: `<p class="clause">${term}</p>` },
    { name: "text between two prices", markdown: `$100 이하, ${term}, $200 초과` },
    { name: "a link", markdown: `[${term}](https://a.example/x)` },
    { name: "a link with any address", markdown: `[${term}](javascript:x)` },
    { name: "characters by name", markdown: term.replaceAll(" ", "&nbsp;").replace("수탁", "&#49688;탁") },
    { name: "code", markdown: `\`${term}\`` },
    { name: "a block of code", markdown: `\`\`\`\n<s>${term}</s>\n\`\`\`` },
    { name: "tags in code", markdown: `\`<s>\` ${term}` },
    { name: "an indented block", markdown: `    ${term}` },
    { name: "a cell", markdown: `|a|b|\n|-|:-:|\n|1|${term}|` },
    { name: "a cell of HTML", markdown: `<table><tr><td style="text-align:center">${term}</td></tr></table>` },
    { name: "a quotation", markdown: `> ${term}` },
    { name: "details, which open", markdown: `<details><summary>더</summary>\n\n${term}\n\n</details>` },
    { name: "a footnote", markdown: `앞[^1] 뒤\n\n[^1]: ${term}` },
    { name: "the text around a footnote", markdown: `${term.slice(0, 5)}[^1]${term.slice(5)}\n\n[^1]: x` },
    { name: "a label that is no definition", markdown: `[특약사항]: ${term}` },
    { name: "text behind a hidden element", markdown: `<p hidden>x</p>\n\n${term}` },
    { name: "text behind a comment in a list", markdown: `- 앞 <!-- x -->\n- ${term}` },
    { name: "text behind the name of a key", markdown: `<Del> 키를 누른다.\n\n${term}` },
    { name: "text between two ranges", markdown: `3~5일 ${term} 7~10일` },
    { name: "text between escaped tildes", markdown: `\\~\\~${term}\\~\\~` },
    { name: "a word broken by an element", markdown: term.replace("위탁", "위<wbr>탁") },
  ])("$name", ({ markdown }) => {
    expect(stateIn(markdown)).toBe("found");
  });

  it("also the numbers of a list, as they are shown", () => {
    expect(read("3. 가\n3. 나\n\n<ol><li value='7'>다<li>라</ol>").text).toBe("3. 가\n4. 나\n\n7. 다\n8. 라\n");
    expect(read("<ol type='a'><li>가</ol>\n\n- 나\n  - 다").text).toBe("가\n\n- 나\n- 다\n");
  });

  it("each block on lines of its own, and cells apart", () => {
    const markdown = "# 가\n나\n다<br>라\n\n|1|5|\n|-|-|\n|2|3|\n";
    expect(read(markdown).text).toBe("가\n\n나\n다\n라\n\n1\t5\n2\t3\n");
  });

  it("and says where headings and bold lines begin", () => {
    const { text, headings } = read("# 6. 가\n\n**7. 나.** 다 **라**\n\n8. 마\n\n<h2>바</h2>");
    expect(headings.map((at) => text.slice(at).split("\n")[0])).toEqual(["6. 가", "7. 나. 다 라", "바"]);
  });

  it("in Korean encodings too", () => {
    const bytes = Uint8Array.from([0x23, 0x20, 0xb0, 0xe8, 0xbe, 0xe0, 0x0a]);
    expect(readMarkdown(bytes).text).toBe("계약\n");
  });
});

it("a footnote stands behind the block that refers to it, with those it refers to", () => {
  const markdown = "# 1. 가\n\n나[^b]\n\n# 2. 다\n\n라\n\n[^a]: 둘\n[^b]: 하나[^a]\n";
  expect(read(markdown).text).toBe("1. 가\n\n나\n\n하나\n\n둘\n\n2. 다\n\n라\n");
});

it.each(["[", "![", "<b>", "> ", "- ", "~a ", "<s>", "<table>", "[^a]", "\\", "&", "<!--", "*_", "\n", "| "])(
  "any text is read: %j",
  (unit) => {
    expect(() => read(unit.repeat(2_000))).not.toThrow();
  },
);
