import { type RequirementState, requirementStates } from "../report.ts";

/** Fill colours of states. The states are written as text: colours only help to find them. */
const fills: Readonly<Record<RequirementState, string>> = {
  pass: "FFE2F0D9",
  fail: "FFF8CBAD",
  waived: "FFFFF2CC",
  baselined: "FFEADCF4",
  "not-applicable": "FFEDEDED",
  "needs-person": "FFDDEBF7",
  "not-reported": "FFF4B6A6",
};

/** Indices of the cell formats. */
export const styles = { header: 1, text: 2, number: 3 } as const;

export function toneStyle(tone: RequirementState): number {
  return Object.keys(styles).length + 1 + requirementStates.indexOf(tone);
}

const fill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (extra: string) =>
  `<font>${extra}<sz val="10"/><color rgb="FF1F1F1F"/><name val="맑은 고딕"/><family val="2"/><charset val="129"/></font>`;
const edges = ["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FFD0D0D0"/></${side}>`)
  .join("");
const top = '<alignment vertical="top" wrapText="1"/>';

/** Renders a format: 49 is text, so that text typed over it stays text too. */
const format = (number: number, fillId: number, fontId = 0) =>
  `<xf numFmtId="${number}" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top}</xf>`;

/** Renders the part `xl/styles.xml`. The first two fills are reserved by Excel. */
export function stylesPart(): string {
  const tones = requirementStates.map((state) => fill(fills[state]));
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    format(49, 2, 1),
    format(49, 0),
    format(0, 0),
    ...tones.map((_, at) => format(49, 3 + at)),
  ];
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="2">${font("")}${font("<b/>")}</fonts>`,
    `<fills count="${3 + tones.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("FFD9E2EC")}${tones.join("")}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edges}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
