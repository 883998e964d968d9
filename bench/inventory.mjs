// Writes an inventory of any size: the same seed and number of vendors give the same bytes.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256, vendorFiles } from "./records.mjs";

/** One vendor in this many is defective. */
export const DEFECTIVE = 10;

const VENDOR = "vendor.yaml";
const CONTRACT = "contracts/contract.yaml";
const AGREEMENT = "contracts/agreement.yaml";

/**
 * Defects of the defective vendors, in turn: the file, the text and its replacement. With the last three the file
 * cannot be used, so the vendor is not judged.
 * @type {{ file: string, text: RegExp, broken: string }[]}
 */
const DEFECTS = [
  { file: AGREEMENT, text: /(?<=clauses:\n) {2}- document(.*\n)+?(?= {2}- )/, broken: "" },
  { file: CONTRACT, text: /\[anti-virus, .*\]/, broken: "[anti-virus]" },
  { file: CONTRACT, text: /deadline_hours: \d+/, broken: "deadline_hours: 200" },
  { file: CONTRACT, text: / {4}interval_months: .*\n/, broken: "" },
  { file: CONTRACT, text: /(?<=from: [\d-]+) \}/, broken: ", to: 2026-03-31 }" },
  { file: VENDOR, text: /recorded_on: .*/, broken: "recorded_on: 2026-06-01" },
  { file: CONTRACT, text: /(?<=sha256: ).{8}/, broken: "00000000" },
  { file: AGREEMENT, text: /agreement\.md/, broken: "agreement-2.md" },
  { file: VENDOR, text: /area: security/g, broken: "area: other" },
  { file: CONTRACT, text: / {4}article: .*\n/, broken: "" },
  { file: AGREEMENT, text: /signed_on/, broken: "singed_on" },
  { file: CONTRACT, text: /covers: \[legal-compliance\]/, broken: "covers: [legal-complience]" },
  { file: VENDOR, text: /procedure: vendor-selection/, broken: "procedure: vendor-selecton" },
];

/**
 * Writes `vendors/` with a number of vendors and the guidelines' folder below `root`.
 * @param {string} root
 * @param {number} vendors
 * @param {number} seed
 * @returns {{ files: number, bytes: number }} record files and their bytes
 */
export function writeInventory(root, vendors, seed) {
  const written = { files: 0, bytes: 0 };
  for (let index = 0; index < vendors; index++) {
    const { id, files } = vendorFiles(seed, index);
    if (index % DEFECTIVE === DEFECTIVE - 1) breakOne(files, Math.floor(index / DEFECTIVE));
    writeFolder(join(root, "vendors", id), files, written);
  }
  writeFolder(join(root, "vendors/_guidelines"), guidelineFiles(), written);
  return written;
}

/** @param {Map<string, string>} files @param {number} turn */
function breakOne(files, turn) {
  const defect = DEFECTS[turn % DEFECTS.length];
  if (!defect) throw new Error("no defect");
  const whole = files.get(defect.file) ?? "";
  const broken = whole.replace(defect.text, defect.broken);
  if (broken === whole) throw new Error(`${defect.file} has no ${defect.text}`);
  files.set(defect.file, broken);
}

/** @param {string} folder @param {Map<string, string>} files @param {{ files: number, bytes: number }} written */
function writeFolder(folder, files, written) {
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (!name.endsWith(".yaml")) continue;
    written.files += 1;
    written.bytes += Buffer.byteLength(text);
  }
}

function guidelineFiles() {
  const text = "# 외부자 보안 관리 지침\n\n업체를 선정할 때에는 정보보호와 개인정보 보호 역량을 평가한다.\n";
  const record = `kind: guideline
id: vendor-selection
title: 외부자 보안 관리 지침
effective: { from: 2021-01-01 }
document: { path: documents/guideline.md, sha256: ${sha256(text)} }
covers: [selection-procedure, rfp-requirements, evaluation-criteria, evaluation-applied]
`;
  return new Map([
    ["vendor-selection.yaml", record],
    ["documents/guideline.md", text],
  ]);
}
