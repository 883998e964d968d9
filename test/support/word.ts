/** Fragments of WordprocessingML. */
export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

export const table = (rows: readonly (readonly string[])[], properties = "") =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

/** An inline text box. `size` is in EMU; `around` frames it. */
export const shape = (content: string, { size = 2_000_000, fill = "", frame = "<wp:inline>|</wp:inline>" } = {}) => {
  const uri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
  const inner = `<wp:extent cx="${size}" cy="${size}"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="${uri}"><wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>`;
  return frame.replace("|", inner);
};

/** A field with a code and a result, each a run or more. */
export const field = (code: string, result: string, begin = "") =>
  `<w:r><w:fldChar w:fldCharType="begin"${begin}/></w:r>${code}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
