import { describe, expect, it } from "vitest";
import { docxOf, docxParts, markedTextOf, readHere, zipOf } from "../../support/documents.ts";
import { cell, field, paragraph, run, shape, table } from "../../support/word.ts";

const clause = "수탁자는 위탁자의 동의 없이 재위탁할 수 없다.";
const rest = "이 계약서의 나머지 내용은 아래와 같이 정하기로 한다.";
const read = async (body: string, more?: Record<string, string>) =>
  markedTextOf(await readHere("a.docx", docxOf(body + paragraph(run(rest)), more)));

const drawn = (options: Parameters<typeof shape>[1], content = paragraph(run(clause))) =>
  paragraph(`<w:r><w:drawing>${shape(content, options)}</w:drawing></w:r>`);
const floating = (across: string, down: string, attributes = "") => ({
  frame: `<wp:anchor ${attributes}><wp:positionH relativeFrom="page">${across}</wp:positionH><wp:positionV relativeFrom="page">${down}</wp:positionV>|</wp:anchor>`,
});
const at = (emu: number) => `<wp:posOffset>${emu}</wp:posOffset>`;
const pict = (style: string, attributes = "") =>
  paragraph(
    `<w:r><w:pict><v:shape style="${style}" ${attributes}><v:textbox><w:txbxContent>${paragraph(run(clause))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  );
const row = (properties: string, content = paragraph(run(clause))) =>
  `<w:tbl><w:tr><w:trPr>${properties}</w:trPr>${cell(content)}</w:tr></w:tbl>`;
const oneCell = (properties: string, content = paragraph(run(clause)), of = "") =>
  table([[cell(content, properties)]], of);
const white = '<w:color w:val="FFFFFF"/>';
const dark = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>';
const solid = (hex: string) => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
const alternatives = (requires: string, choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

describe("shown", () => {
  it.each([
    { name: "white letters on a dark cell", body: oneCell(dark, paragraph(run(clause, white))) },
    { name: "white letters on a dark run", body: paragraph(run(clause, white + dark)) },
    { name: "white letters on a dark paragraph", body: paragraph(run(clause, white), dark) },
    {
      name: "white letters that are highlighted",
      body: paragraph(run(clause, `${white}<w:highlight w:val="darkBlue"/>`)),
    },
    { name: "white letters on a dark box", body: drawn({ fill: solid("1F3864") }, paragraph(run(clause, white))) },
    { name: "letters of an automatic colour on black", body: paragraph(run(clause), dark) },
    {
      name: "letters a little narrower, as of Korean forms",
      body: paragraph(run(clause, '<w:w w:val="90"/><w:spacing w:val="-10"/>')),
    },
    {
      name: "a paragraph set in as a quotation is",
      body: paragraph(run(clause), '<w:ind w:left="1440" w:right="1440" w:firstLine="200"/>'),
    },
    { name: "a row of a fixed height", body: row('<w:trHeight w:val="400" w:hRule="exact"/>') },
    { name: "a row proposed for insertion", body: row('<w:ins w:id="1"/>') },
    {
      name: "a hyperlink, a smart tag, a content control",
      body: paragraph(
        `<w:hyperlink>${run("수탁자는 ")}</w:hyperlink><w:smartTag>${run("위탁자의 ")}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${run("동의 없이 재위탁할 수 없다.")}</w:sdtContent></w:sdt>`,
      ),
    },
    {
      name: "a style that hides, and letters that do not follow it",
      body: paragraph(run(clause, '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')),
    },
    { name: "the result of a field", body: paragraph(field(run("재위탁할 수 있다"), run(clause))) },
    { name: "the result of a field within a result", body: paragraph(field(run("갑"), field(run("을"), run(clause)))) },
    { name: "a simple field", body: paragraph(`<w:fldSimple w:instr="REF a">${run(clause)}</w:fldSimple>`) },
    { name: "a field of which a code is a field", body: paragraph(field(field(run("갑"), run("을")), run(clause))) },
    {
      name: "the base text of ruby",
      body: paragraph(
        `<w:r><w:ruby><w:rubyPr/><w:rt>${run("읽기")}</w:rt><w:rubyBase>${run(clause)}</w:rubyBase></w:ruby></w:r>`,
      ),
    },
    {
      name: "a choice that is understood",
      body: paragraph(`<w:r>${alternatives("w14", `<w:t>${clause}</w:t>`, "<w:t>다름</w:t>")}</w:r>`),
    },
    {
      name: "the fallback of one that is not",
      body: paragraph(`<w:r>${alternatives("u", "<w:t>다름</w:t>", `<w:t>${clause}</w:t>`)}</w:r>`),
    },
    {
      name: "the fallback of one of a prefix nobody declared",
      body: paragraph(`<w:r>${alternatives("w14 nobody", "<w:t>다름</w:t>", `<w:t>${clause}</w:t>`)}</w:r>`),
    },
    { name: "a box on the page", body: drawn(floating(at(900_000), at(900_000))) },
    { name: "a box of Word 2007", body: pict("position:absolute;margin-left:70pt;width:200pt;height:60pt") },
    { name: "a cell that is merged with those below", body: oneCell('<w:vMerge w:val="restart"/>') },
  ])("$name", async ({ body }) => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(await read(body, { styles })).toBe(`${clause}\n${rest}\n`);
  });
});

describe("left out, as nobody sees it", () => {
  it.each([
    { name: "a row deleted with tracked changes", body: row('<w:del w:id="1"/>') },
    { name: "a hidden row", body: row("<w:hidden/>") },
    { name: "a cell deleted with tracked changes", body: oneCell('<w:cellDel w:id="1"/>') },
    {
      name: "a deleted paragraph",
      body: paragraph(`<w:del w:id="1">${run(clause)}</w:del>`, "<w:rPr><w:del/></w:rPr>"),
    },
    { name: "the code of a field", body: paragraph(field(run(clause), run(""))) },
    { name: "the result of a field within a code", body: paragraph(field(field(run("갑"), run(clause)), run(""))) },
    {
      name: "a field without a result that shows nothing",
      body: paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> XE "갑" </w:instrText></w:r>${run(clause)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    },
    {
      name: "black letters on black",
      body: paragraph(run(clause, '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>')),
    },
    {
      name: "letters in the colour of their cell",
      body: oneCell(dark, paragraph(run(clause, '<w:color w:val="1F3864"/>'))),
    },
    {
      name: "letters in the colour that highlights them",
      body: paragraph(run(clause, '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>')),
    },
    {
      name: "a solid pattern in the colour of the letters",
      body: paragraph(run(clause, '<w:color w:val="102030"/><w:shd w:val="solid" w:color="102030" w:fill="FFFFFF"/>')),
    },
    {
      name: "a colour of the theme that is white",
      body: paragraph(run(clause, '<w:color w:val="000000" w:themeColor="accent1"/>')),
      theme: "FFFFFF",
    },
    {
      name: "a theme whose dark is white",
      body: paragraph(run(clause, '<w:color w:val="000000" w:themeColor="accent1" w:themeTint="00"/>')),
      theme: "000000",
    },
    {
      name: "an attribute of another vocabulary that looks like the right one",
      body: paragraph(run(clause, '<w:vanish u:val="0"/>')),
    },
    { name: "an attribute of none that looks like the right one", body: paragraph(run(clause, '<w:vanish val="0"/>')) },
    {
      name: "a footnote nobody refers to",
      body: "",
      more: { footnotes: `<w:footnote w:id="2">${paragraph(run(clause))}</w:footnote>` },
    },
    {
      name: "a footnote a hidden word refers to",
      body: paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="2"/></w:r>'),
      more: { footnotes: `<w:footnote w:id="2">${paragraph(run(clause))}</w:footnote>` },
    },
    {
      name: "an endnote a deleted word refers to",
      body: paragraph('<w:del w:id="1"><w:r><w:endnoteReference w:id="2"/></w:r></w:del>'),
      more: { endnotes: `<w:endnote w:id="2">${paragraph(run(clause))}</w:endnote>` },
    },
    {
      name: "a header row whose style has white letters on white",
      body: oneCell("", paragraph(run(clause)), '<w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/>'),
    },
  ])("$name", async ({ body, more = {}, theme }) => {
    const styles =
      '<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:tblStylePr></w:style>';
    const colors = theme && {
      theme: `<a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="${theme}"/></a:accent1></a:clrScheme></a:themeElements>`,
    };
    expect(await read(body, { styles, ...more, ...colors })).toBe(`${rest}\n`);
  });
});

describe("for a person", () => {
  const narrow = '<w:pgSz w:w="300" w:h="15840"/>';
  it.each([
    { name: "struck through", body: paragraph(run(clause, "<w:strike/>")) },
    { name: "struck through twice", body: paragraph(run(clause, "<w:dstrike/>")) },
    { name: "squeezed letters", body: paragraph(run(clause, '<w:w w:val="1"/>')) },
    { name: "letters on top of each other", body: paragraph(run(clause, '<w:spacing w:val="-400"/>')) },
    { name: "letters far above the line", body: paragraph(run(clause, '<w:position w:val="4000"/>')) },
    { name: "letters of a property nobody knows", body: paragraph(run(clause, "<u:ghost/>")) },
    {
      name: "letters that are filled with nothing",
      body: paragraph(run(clause, "<w14:textFill><w14:noFill/></w14:textFill>")),
    },
    {
      name: "pictures in the place of letters",
      body: paragraph(`<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>may</w:t></w:r>`),
      text: "may",
    },
    { name: "a paragraph indented beyond the page", body: paragraph(run(clause), '<w:ind w:left="15000"/>') },
    { name: "a paragraph that begins left of the page", body: paragraph(run(clause), '<w:ind w:left="-9000"/>') },
    { name: "a first line beyond the page", body: paragraph(run(clause), '<w:ind w:left="5000" w:firstLine="5000"/>') },
    {
      name: "a paragraph with no room between its indents",
      body: paragraph(run(clause), '<w:ind w:left="5000" w:right="5000"/>'),
    },
    {
      name: "a paragraph indented by characters",
      body: paragraph(run(clause), '<w:ind w:left="0" w:leftChars="9000"/>'),
    },
    { name: "lines of no height", body: paragraph(run(clause), '<w:spacing w:line="1" w:lineRule="exact"/>') },
    {
      name: "a frame off the page",
      body: paragraph(run(clause), '<w:framePr w:hAnchor="page" w:x="-9000" w:y="100"/>'),
    },
    { name: "a frame of no height", body: paragraph(run(clause), '<w:framePr w:h="1" w:hRule="exact"/>') },
    { name: "a paragraph of a property nobody knows", body: paragraph(run(clause), "<u:ghost/>") },
    { name: "properties of a paragraph that come late", body: `<w:p>${run(clause)}<w:pPr/></w:p>` },
    { name: "properties of a run that come late", body: `<w:p><w:r><w:t>${clause}</w:t><w:rPr/></w:r></w:p>` },
    { name: "a row of a twip", body: row('<w:trHeight w:val="1" w:hRule="exact"/>') },
    { name: "a column of a twip", body: oneCell('<w:tcW w:w="1" w:type="dxa"/>') },
    { name: "a cell under one that is merged with it", body: oneCell("<w:vMerge/>") },
    { name: "a cell whose text is made to fit", body: oneCell("<w:tcFitText/>") },
    {
      name: "a table beside the page",
      body: oneCell("", paragraph(run(clause)), '<w:tblInd w:w="20000" w:type="dxa"/>'),
    },
    {
      name: "a table that floats off the page",
      body: oneCell("", paragraph(run(clause)), '<w:tblpPr w:tblpX="30000" w:tblpY="1"/>'),
    },
    { name: "a box off the page", body: drawn(floating(at(-9_000_000), at(900_000))) },
    { name: "a box of no size", body: drawn({ size: 1 }) },
    { name: "a box that is hidden", body: drawn(floating(at(900_000), at(900_000), 'hidden="1"')) },
    {
      name: "white letters on a box that may lie on anything",
      body: drawn({ fill: "<a:noFill/>" }, paragraph(run(clause, white))),
    },
    { name: "a box of Word 2007 that is hidden", body: pict("visibility:hidden") },
    { name: "a box of Word 2007 off the page", body: pict("position:absolute;margin-left:-900pt") },
    { name: "a field that is out of date", body: paragraph(field(run("갑"), run(clause), ' w:dirty="true"')) },
    {
      name: "a content control bound to data",
      body: `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${paragraph(run(clause))}</w:sdtContent></w:sdt>`,
    },
    { name: "an element nobody knows", body: paragraph(`<w:ghost>${run(clause)}</w:ghost>`) },
    { name: "an element of another vocabulary", body: paragraph(`<u:r><u:t>${clause}</u:t></u:r>`) },
    { name: "a formula", body: paragraph(`<m:oMath><m:r><m:t>${clause}</m:t></m:r></m:oMath>`) },
    {
      name: "two styles that hide, and may take that back",
      body: paragraph(run(clause, '<w:rStyle w:val="H"/>'), '<w:pStyle w:val="P"/>'),
    },
    {
      name: "a page nobody can read",
      body: `${paragraph(run(clause))}<w:p><w:pPr><w:sectPr>${narrow}</w:sectPr></w:pPr></w:p>`,
    },
    { name: "a style that strikes through", body: paragraph(run(clause), '<w:pStyle w:val="S"/>') },
  ])("$name", async ({ body, text = clause }) => {
    const styles = `<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="S"><w:rPr><w:strike/></w:rPr></w:style>`;
    expect(await read(body, { styles })).toBe(`⟦${text}⟧\n${rest}\n`);
  });

  it.each([
    { name: "an element nobody knows", body: paragraph(`${run(clause)}<w:ghost/>`), text: `⟦${clause}⟧⟦⟧\n` },
    { name: "an embedded document", body: "<w:altChunk/>", text: "⟦⟧\n" },
    { name: "an embedded object", body: paragraph(`${run(clause)}<w:r><w:object/></w:r>`), text: `${clause}⟦⟧\n` },
    {
      name: "a chart",
      body: paragraph(
        `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="urn:chart"/></a:graphic></wp:inline></w:drawing></w:r>`,
      ),
      text: "⟦⟧\n",
    },
    {
      name: "letters drawn as a picture",
      body: paragraph(`<w:r><w:pict><v:shape><v:textpath string="${clause}"/></v:shape></w:pict></w:r>`),
      text: "⟦⟧\n",
    },
    { name: "a block nobody knows", body: `<w:ghost>${paragraph(run(clause))}</w:ghost>`, text: `⟦${clause}⟧⟦⟧\n` },
  ])("something that is not read: $name", async ({ body, text }) => {
    expect(await read(body)).toBe(`${text}${rest}\n`);
  });

  it("a field that never ends", async () => {
    const begin = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>';
    expect(markedTextOf(await readHere("a.docx", docxOf(paragraph(run(rest)) + begin + paragraph(run(clause)))))).toBe(
      `${rest}\n⟦⟧\n`,
    );
  });

  it("one case of a banded table that has white letters on white", async () => {
    const styles =
      '<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="band1Horz"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:tblStylePr></w:style>';
    const body = oneCell("", paragraph(run(clause)), '<w:tblStyle w:val="T"/><w:tblLook w:firstRow="0"/>');
    expect(await read(body, { styles })).toBe(`⟦${clause}⟧\n${rest}\n`);
  });
});

describe("for a person, in places that are seldom looked at", () => {
  const styles =
    '<w:style w:type="table" w:styleId="R"><w:trPr><w:hidden/></w:trPr></w:style><w:style w:type="table" w:styleId="I"><w:pPr><w:ind w:left="20000"/></w:pPr></w:style>';
  const box = (body: string) => drawn({}).replace("</wps:wsp>", `${body}</wps:wsp>`);
  it.each([
    { name: "many letters made to fit", body: paragraph(run(clause, '<w:fitText w:val="300"/>')) },
    { name: "letters of another script's size", body: paragraph(run(clause, '<w:cs/><w:szCs w:val="1"/>')) },
    { name: "lines of hardly any share of their height", body: paragraph(run(clause), '<w:spacing w:line="1"/>') },
    { name: "a tab stop beyond the page", body: paragraph(run(clause), '<w:tabs><w:tab w:pos="31680"/></w:tabs>') },
    {
      name: "a column of the grid of a twip",
      body: `<w:tbl><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid><w:tr>${cell(paragraph(run(clause)))}</w:tr></w:tbl>`,
    },
    { name: "a cell that is all margin", body: oneCell('<w:tcMar><w:left w:w="20000" w:type="dxa"/></w:tcMar>') },
    {
      name: "a table's style that hides rows",
      body: oneCell("", paragraph(run(clause)), '<w:tblStyle w:val="R"/>'),
    },
    {
      name: "a table's style that moves its text away",
      body: oneCell("", paragraph(run(clause)), '<w:tblStyle w:val="I"/>'),
    },
    { name: "a box that is all margin", body: box('<wps:bodyPr lIns="9000000"/>') },
    { name: "a box whose letters shrink", body: box('<wps:bodyPr><a:normAutofit fontScale="1000"/></wps:bodyPr>') },
    { name: "a box whose letters are bent", body: box('<wps:bodyPr><a:prstTxWarp prst="textWave1"/></wps:bodyPr>') },
  ])("$name", async ({ body }) => {
    expect(await read(body, { styles })).toBe(`⟦${clause}⟧\n${rest}\n`);
  });

  it("what follows a folded heading, up to the next of its style", async () => {
    const heading = (more = "") => paragraph(run(rest), `<w:pStyle w:val="H"/>${more}`);
    const body = heading("<w15:collapsed/>") + paragraph(run(clause)) + heading();
    const text = await read(
      body.replace(
        "<w15:collapsed/>",
        '<w15:collapsed xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
      ),
    );
    expect(text).toBe(`${rest}\n⟦${clause}⟧\n${rest}\n${rest}\n`);
  });
});

describe("what would take long", () => {
  it("styles based on thousands of others: a person", async () => {
    const styles = Array.from(
      { length: 3000 },
      (_, at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
    ).join("");
    const body = Array.from({ length: 3000 }, (_, at) => paragraph(run("갑"), `<w:pStyle w:val="s${at}"/>`)).join("");
    const text = await read(body, { styles });
    expect([text.startsWith("⟦갑⟧\n"), text.endsWith(`\n갑\n${rest}\n`)]).toEqual([true, true]);
  });

  it("tables in tables, each with all looks of a style, end", async () => {
    const bands = ["band1Horz", "band2Horz", "band1Vert", "band2Vert"].map(
      (band, at) =>
        `<w:tblStylePr w:type="${band}"><w:tcPr><w:shd w:val="clear" w:fill="C${at}C0C0"/></w:tcPr></w:tblStylePr>`,
    );
    const styles = `<w:style w:type="table" w:styleId="T">${bands.join("")}</w:style>`;
    let body = paragraph(run(clause));
    for (let depth = 0; depth < 40; depth += 1)
      body = oneCell("", body, '<w:tblStyle w:val="T"/><w:tblLook w:val="0000"/>');
    expect(await read(body, { styles })).toBe(`${clause}\n${rest}\n`);
  });
});

describe("a header row of a usual style", () => {
  const styles = `<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:rPr>${white}</w:rPr><w:tcPr>${dark}</w:tcPr></w:tblStylePr></w:style>`;
  const look = '<w:tblStyle w:val="T"/><w:tblLook w:val="04A0"/>';

  it("has white letters on a dark ground", async () => {
    const body = table([[cell(paragraph(run(clause)))], [cell(paragraph(run(clause)))]], look);
    expect(await read(body, { styles })).toBe(`${clause}\n${clause}\n${rest}\n`);
  });

  it("hides its letters where a cell has a ground of its own", async () => {
    const body = oneCell('<w:shd w:val="clear" w:fill="FFFFFF"/>', paragraph(run(clause)), look);
    expect(await read(body, { styles })).toBe(`${rest}\n`);
  });
});

describe("the main part", () => {
  const parts = docxParts(paragraph(run(rest)));
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const decoy = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(run(clause + clause))}</w:body></w:document>`;
  const withRelations = (...relations: readonly string[]) => [
    ...parts.filter(({ name }) => name !== "_rels/.rels"),
    { name: "word/decoy.xml", content: decoy },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    },
  ];
  const relation = (type: string, target: string, more = "") =>
    `<Relationship Id="r" Type="${type}" Target="${target}" ${more}/>`;
  const main = relation(office, "word/document.xml");

  it.each([
    { name: "is told by its exact type", relations: [relation("urn:x/officeDocument", "word/decoy.xml"), main] },
    { name: "is not outside", relations: [relation(office, "word/decoy.xml", 'TargetMode="External"'), main] },
    {
      name: "may be named from the root, or with steps",
      relations: [relation(office, "/word/../word/./document.xml")],
    },
    { name: "may be named in capitals", relations: [relation(office, "Word/Document.xml")] },
  ])("$name", async ({ relations }) => {
    expect(markedTextOf(await readHere("a.docx", zipOf(withRelations(...relations))))).toBe(`${rest}\n`);
  });

  it.each([
    { name: "there is none of that type", relations: [relation("urn:x/officeDocument", "word/decoy.xml")] },
    { name: "there are two", relations: [main, relation(office, "word/decoy.xml")] },
    { name: "it is another kind of part", relations: [relation(office, "[Content_Types].xml")] },
  ])("is for a person where $name", async ({ relations }) => {
    expect(await readHere("a.docx", zipOf(withRelations(...relations)))).toEqual({ state: "unread", reason: "broken" });
  });
});
