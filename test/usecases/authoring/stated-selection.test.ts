import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readTables } from "../../../src/evidence/tables/read-tables.ts";
import { readAnswer } from "../../../src/usecases/authoring/fields.ts";
import { selectionFields } from "../../../src/usecases/authoring/selection-fields.ts";
import {
  statedByEvaluation,
  statedByRequest,
  statedCriteria,
} from "../../../src/usecases/authoring/stated-selection.ts";
import { repository } from "../../support/cli.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const criteriaOf = async (text: string) =>
  statedCriteria((await readTables({ path: "sheet.md", bytes: bytes(text) })).tables);
const table = (...rows: string[]) => `| Item | Area | Weight | Score |\n|---|---|---:|---:|\n${rows.join("\n")}\n`;

it("reads the day and the headings of the requirements of a request for proposal", () => {
  expect(
    statedByRequest("# RFP\n\nIssued 3 March 2025\n\n## 4 Security requirements\n\n## 5 Privacy requirements\n"),
  ).toEqual({
    issued_on: "2025-03-03",
    security_section: "4 Security requirements",
    privacy_section: "5 Privacy requirements",
  });
  expect(statedByRequest("아무 내용이 없는 문서")).toEqual({});
});

it("reads the day beside the word for evaluation, and the share needed to pass", () => {
  expect(statedByEvaluation("작성 2025-12-01\n평가일: 2025-12-08\n적격 기준: 총점의 75%")).toEqual({
    evaluated_on: "2025-12-08",
    passing_score: "75",
  });
  expect(statedByEvaluation("")).toEqual({});
});

it("proposes the items of a sheet in the form that an answer has", async () => {
  const sheet = readFileSync(join(repository, "vendors/hanbit-cs/documents/evaluation.md"), "utf8");
  const proposed = await criteriaOf(sheet);
  expect(readAnswer(selectionFields.criteria, proposed ?? "")).toMatchObject({
    value: [
      { name: "정보보호 인증 보유", area: "security", weight: 15, score: 13 },
      { area: "security", weight: 15, score: 12 },
      { area: "privacy", weight: 10, score: 9 },
      { area: "privacy", weight: 10, score: 8 },
      { area: "other", weight: 25, score: 21 },
      { name: "가격", area: "other", weight: 25, score: 20 },
    ],
  });
});

it.each([
  ["an unknown area", table("| Price | money | 10 | 5 |")],
  ["a weight that is no number", table("| Price | other | ten | 5 |")],
  ["a name with the sign that ends names", table("| a=b | other | 10 | 5 |")],
  ["no column for areas", "| Item | Weight | Score |\n|---|---|---|\n| Price | 10 | 5 |\n"],
])("proposes no items of a sheet with %s", async (_, text) => {
  expect(await criteriaOf(text)).toBeUndefined();
});

it("reads back every item as it is written", () => {
  const item = fc.record({
    name: fc.stringMatching(/^[가-힣a-z][가-힣a-z, ·()]{0,20}[가-힣a-z]$/u),
    area: fc.constantFrom("security", "privacy", "other"),
    weight: fc.integer({ min: 0, max: 10_000 }),
    score: fc.integer({ min: 0, max: 10_000 }),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (items) => {
      const text = items.map(({ name, area, weight, score }) => `${name}=${area}:${weight}:${score}`).join(", ");
      expect(readAnswer(selectionFields.criteria, text)).toEqual({ value: items });
    }),
    { seed: 232 },
  );
});

it.each(["보안", "보안=security", "보안=돈:1:1", "=security:1:1", "a=security:1:1 b=other:1:1", "보안=security:-1:1"])(
  "refuses '%s' as items",
  (text) => {
    expect(readAnswer(selectionFields.criteria, text)).toEqual({ reason: "criteria" });
  },
);
