import { strToU8, zipSync } from "fflate";

/** A worksheet: the XML inside `<worksheet>`. */
export interface SheetParts {
  readonly name: string;
  readonly content: string;
  readonly state?: string;
}

/** Parts of a workbook that its cells refer to. */
export interface WorkbookParts {
  readonly strings?: readonly string[];
  /** XML inside `<styleSheet>`. */
  readonly styles?: string;
  readonly is1904?: boolean;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Makes a workbook part by part, as a program other than ours might. */
export function aWorkbook(
  sheets: readonly SheetParts[],
  { strings = [], styles = "", is1904 }: WorkbookParts = {},
): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (content: string) => `<Relationships xmlns="${package_}">${content}</Relationships>`;
  const tabs = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"${state ? ` state="${state}"` : ""}/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      [
        ...sheets.map((_, at) => relation(`r${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
        relation("s", "sharedStrings", "/xl/sharedStrings.xml"),
        relation("t", "styles", "styles.xml"),
      ].join(""),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ content }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}">${content}</worksheet>`,
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: "2000-01-01",
  });
}
