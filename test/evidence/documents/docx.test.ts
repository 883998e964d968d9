import { describe, expect, it } from "vitest";
import { docxOf, docxParts, readHere, textOf, zipOf } from "../../support/documents.ts";
import { paragraph, run, shape } from "../../support/word.ts";

const clause = "The Processor shall not engage another processor.";
const read = async (body: string, more?: Record<string, string>) =>
  textOf(await readHere("a.docx", docxOf(body, more)));

describe("the text of a Word document", () => {
  it.each([
    {
      name: "runs that split words",
      body: paragraph(run("The Proc", "<w:b/>") + run("essor shall not engage ") + run("another processor.")),
    },
    {
      name: "an insertion that is proposed",
      body: paragraph(
        `${run("The Processor ")}<w:ins w:id="1">${run("shall not ")}</w:ins>${run("engage another processor.")}`,
      ),
    },
    {
      name: "a deletion that is proposed",
      body: paragraph(
        `${run("The Processor shall not engage ")}<w:del w:id="1"><w:r><w:delText>or call </w:delText></w:r>${run("lightly ")}</w:del>${run("another processor.")}`,
      ),
    },
    {
      name: "what was moved away",
      body: paragraph(`<w:moveFrom w:id="1">${run("Moved. ")}</w:moveFrom>${run(clause)}`),
    },
    {
      name: "hidden text",
      body: paragraph(
        run("The Processor shall not ") + run("always ", "<w:vanish/>") + run("engage another processor."),
      ),
    },
    { name: "text that is not hidden after all", body: paragraph(run(clause, '<w:vanish w:val="0"/>')) },
    { name: "white text", body: paragraph(run(clause) + run(" It may.", '<w:color w:val="FFFFFF"/>')) },
    {
      name: "text in the colour of the paper",
      body: paragraph(run(clause) + run(" It may.", '<w:color w:val="000000" w:themeColor="background1"/>')),
    },
    {
      name: "text in a grey made of that colour",
      body: paragraph(run(clause, '<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>')),
    },
    { name: "text too small to read", body: paragraph(run(clause) + run(" It may.", '<w:sz w:val="2"/>')) },
    {
      name: "a paragraph whose mark is hidden or deleted",
      body: paragraph(run(clause), "<w:rPr><w:vanish/><w:del/></w:rPr>"),
    },
    { name: "the codes of fields", body: paragraph(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run(clause)}`) },
    {
      name: "a text box that stands there twice",
      body: paragraph(
        `${run("The Processor shall ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${shape(paragraph(run("Box")))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run("Box"))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("not engage another processor.")}`,
      ),
      rest: "Box\n",
    },
  ])("$name", async ({ body, rest = "" }) => {
    expect(await read(body)).toBe(`${clause}\n${rest}`);
  });

  it("has a line for each cell, break and note", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Subprocessors")}${cell(clause)}</w:tr></w:tbl>`;
    const broken = paragraph(
      '<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:footnoteReference w:id="2"/></w:r>',
    );
    const notes = { footnotes: `<w:footnote w:id="2">${paragraph(run("A note."))}</w:footnote>` };
    expect(await read(table + broken, notes)).toBe(`Subprocessors\n${clause}\nOne\ntwo\tthree\nA note.\n`);
  });

  const hiding = '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>';
  it.each([
    { name: "a style of letters", styles: hiding, body: paragraph(run("Hidden.", '<w:rStyle w:val="Gone"/>')) },
    { name: "a style of paragraphs", styles: hiding, body: paragraph(run("Hidden."), '<w:pStyle w:val="Gone"/>') },
    {
      name: "a style based on one",
      styles: `${hiding}<w:style w:styleId="Child"><w:basedOn w:val="Gone"/></w:style>`,
      body: paragraph(run("Hidden."), '<w:pStyle w:val="Child"/>'),
    },
    {
      name: "styles based on each other",
      styles:
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:vanish/></w:rPr></w:style>',
      body: paragraph(run("Hidden."), '<w:pStyle w:val="A"/>'),
    },
    {
      name: "a style of tables",
      styles: '<w:style w:type="table" w:styleId="T"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>',
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc>${paragraph(run("Hidden."))}</w:tc></w:tr></w:tbl>`,
    },
  ])("leaves out what is hidden by $name", async ({ styles, body }) => {
    expect(await read(body + paragraph(run(clause)), { styles })).toBe(`${clause}\n`);
  });

  it("leaves out everything where that is hidden by default", async () => {
    const styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>";
    expect(await read(paragraph(run(clause)), { styles })).toBe("[no-text]");
  });

  it("is found by namespace, whatever the prefix", async () => {
    const parts = docxParts(paragraph(run(clause)));
    const renamed = parts.map(({ name, content }) => ({
      name,
      content: String(content).replaceAll(/(?<=[</ ]|xmlns:)w(?=[:=])/g, "x"),
    }));
    expect(textOf(await readHere("a.docx", zipOf(renamed)))).toBe(`${clause}\n`);
  });

  it.each([
    { name: "a DOCTYPE", change: (xml: string) => xml.replace("?>", '?><!DOCTYPE w:document [<!ENTITY a "b">]>') },
    { name: "an entity of its own", change: (xml: string) => xml.replace("another", "&a;") },
    { name: "an end that is missing", change: (xml: string) => xml.slice(0, -10) },
    {
      name: "elements nested without end",
      change: (xml: string) => xml.replace("<w:body>", "<w:body>".repeat(100_000)),
    },
  ])("is refused with $name", async ({ change }) => {
    const parts = docxParts(paragraph(run(clause)));
    const changed = parts.map(({ name, content }) => ({
      name,
      content: name === "word/document.xml" ? change(String(content)) : content,
    }));
    expect(await readHere("a.docx", zipOf(changed))).toEqual({ state: "unread", reason: "broken" });
  });
});
