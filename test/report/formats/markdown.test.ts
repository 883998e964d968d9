import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdown, markdownSentence, terminal } from "../../../src/report/formats/escape.ts";
import { repository } from "../../support/cli.ts";

const { marked }: { marked: { parse(text: string, options: { gfm: true }): string } } = createRequire(
  join(repository, "test/package.json"),
)("marked");

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
const space = "\u200b";

/** What another renderer makes of a table's cell: the elements in it, and the text a reader sees. */
function render(cell: string) {
  const html = marked.parse(`| a |\n| --- |\n| ${cell} |\n`, { gfm: true });
  const inside = /<tbody>\s*<tr>\s*<td>([\s\S]*?)<\/td>\s*<\/tr>\s*<\/tbody>\s*<\/table>\s*$/.exec(html)?.[1] ?? html;
  const elements = [...inside.matchAll(/<(\w+)/g)].map(([, name]) => name);
  return { elements, text: textOf(inside), outsideCode: textOf(inside.replace(/<code>.*?<\/code>/g, " ")) };
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => entities[name] ?? "");
}

const nasty = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "@acme",
          "#12",
          "gh-3",
          "www.evil.example",
          "https://evil.example",
          "[a](b)",
          "![a](b)",
          "`",
          "``",
          "|",
          "\\",
        ],
        ...["<script>", "<!-- ", "**", "__", "~~", "&#64;", "&commat;", "- ", "x", " ", "\n", "a@b.kr", "$$", "::"],
      ),
    )
    .map((parts) => parts.join("")),
);

describe("a record's text in Markdown", () => {
  it("is rendered as that text and nothing else, whatever it is", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { elements, text: shown } = render(markdown(text));
        expect(elements).toEqual([]);
        expect(shown.replaceAll(space, "").trim()).toBe(terminal(text).replaceAll(space, "").trim());
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("names nobody and refers to nothing once it is rendered", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(render(markdown(text)).text).not.toMatch(/@\w|#\d|\bgh-\d/i);
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(render(markdown("ciso@example.com #12")).text).toBe(`ciso@${space}example.com #${space}12`);
  });
});

describe("a sentence of ours in Markdown", () => {
  it("shows names between backticks as code", () => {
    const { elements, text } = render(markdownSentence("Add `covers: [pii-liability]` to `clauses`."));
    expect(elements).toEqual(["code", "code"]);
    expect(text).toBe("Add covers: [pii-liability] to clauses.");
  });

  it("is code and text, and nothing else, whatever fills it", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { elements, outsideCode } = render(markdownSentence(`Replace '${text}' by \`key\`.`));
        expect(elements.filter((name) => name !== "code")).toEqual([]);
        expect(elements).toContain("code");
        expect(outsideCode).not.toMatch(/@\w|#\d|\bgh-\d/i);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
