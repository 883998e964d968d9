import { strToU8, zipSync } from "fflate";
import { markupEntities } from "../../../report/formats/escape.ts";
import type { Say, Table } from "../tables/table.ts";
import { columnName, lastCell, SharedTexts, sheetPart } from "./sheet.ts";
import { stylesPart } from "./styles.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Every file of the archive has the earliest time a zip can store, so that equal tables give equal bytes. Zip stores
 * local times and this one is given as local, so the machine's time zone does not matter.
 */
const noTime = new Date(1980, 0, 1);

/**
 * Renders Office Open XML (ECMA-376), one sheet for each table. Deflate is not zlib's, so the bytes do not depend on
 * its version either.
 */
export function workbook(tables: readonly Table[], say: Say): Uint8Array {
  const texts = new SharedTexts(say);
  const sheets = tables.map((table, at) => [sheetPath(at), sheetPart(table, at === 0, { texts, say })]);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(tables),
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookPart(tables),
    "xl/_rels/workbook.xml.rels": workbookRelations(tables),
    "xl/styles.xml": stylesPart(),
    "xl/sharedStrings.xml": texts.part(),
    ...Object.fromEntries(sheets),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 6 });
}

function sheetPath(at: number): string {
  return `xl/worksheets/sheet${at + 1}.xml`;
}

function contentTypes(tables: readonly Table[]): string {
  const sheets = tables.map((_, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${types}.worksheet+xml"/>`);
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>`,
    ...sheets,
    "</Types>",
  ].join("");
}

/**
 * Renders the workbook with the rows and columns printed on every page, and the filters, which LibreOffice shows only
 * if they are named.
 */
function workbookPart(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ name }, at) => `<sheet name="${markupEntities(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const names = tables.flatMap((table, at) => {
    const { name, frozen } = table;
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const columns = frozen > 0 ? `${sheet}!$A:$${columnName(frozen - 1)},` : "";
    const [letters, row] = lastCell(table);
    return [
      definedName("_FilterDatabase", at, `${sheet}!$A$1:$${letters}$${row}`),
      definedName("Print_Titles", at, `${columns}${sheet}!$1:$1`),
    ];
  });
  return [
    `<workbook xmlns="${main}" xmlns:r="${relations}">`,
    "<bookViews><workbookView/></bookViews>",
    `<sheets>${sheets.join("")}</sheets>`,
    `<definedNames>${names.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

function definedName(name: string, sheet: number, range: string): string {
  const hidden = name.startsWith("_") ? ' hidden="1"' : "";
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${hidden}>${markupEntities(range)}</definedName>`;
}

function workbookRelations(tables: readonly Table[]): string {
  const sheets = tables.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    ...sheets,
    `<Relationship Id="rId${tables.length + 1}" Type="${relations}/styles" Target="styles.xml"/>`,
    `<Relationship Id="rId${tables.length + 2}" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`,
    "</Relationships>",
  ].join("");
}
