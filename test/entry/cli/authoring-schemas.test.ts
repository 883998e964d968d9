import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const validatorOf = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(join(repository, `dist/schemas/${name}.schema.json`), "utf8")));
const errorsOf = (validate: ReturnType<typeof validatorOf>, text: string) =>
  validate(JSON.parse(text)) ? [] : validate.errors;
const [draft, plan] = [validatorOf("draft"), validatorOf("import")];

const contracts = ["hanbit-cs/documents/2026-contract.md", "neorun-idc/documents/colocation-contract.md"].map((path) =>
  join(repository, "vendors", path),
);

it.each([
  { documents: contracts.slice(0, 1), more: ["--personal-data", "--development"] },
  { documents: contracts, more: [] },
])("the JSON of draft is as its schema says: $more", async ({ documents, more }) => {
  const { status, stdout } = await clausegateHere(["draft", ...documents, ...more, "--format", "json"]);
  expect([status, errorsOf(draft, stdout)]).toEqual([0, []]);
  expect(JSON.parse(stdout).schemaVersion).toBe(1);
  expect(errorsOf(draft, JSON.stringify({ ...JSON.parse(stdout), another: 1 }))).not.toEqual([]);
});

it("the JSON of import is as its schema says, for new and known vendors and what is left out", async () => {
  const root = aFolder({
    "first.csv": "수탁자,위탁업무,계약 시작일,계약 종료일\n가온물류,배송,2025-01-01,2025-12-31\n",
    "second.csv": [
      "수탁자 현황",
      "수탁자,위탁업무,담당자 연락처,비고,계약 시작일,계약 종료일",
      "가온물류,배송,010-1234-5678,메모,2025-02-01,미정",
      "나래택배,배송,,,2026.1.5.,",
      "합계,2,,,,",
    ].join("\n"),
  });
  const importOf = (file: string, ...more: string[]) =>
    clausegateHere(["import", join(root, file), "--root", root, "--format", "json", ...more]);
  const first = await importOf("first.csv", "--write");
  expect([first.status, errorsOf(plan, first.stdout)]).toEqual([0, []]);
  const second = await importOf("second.csv");
  expect([second.status, errorsOf(plan, second.stdout)]).toEqual([0, []]);
  const { vendors, personal, schemaVersion } = JSON.parse(second.stdout);
  expect([vendors.length, personal.length > 0, schemaVersion]).toEqual([2, true, 1]);
});
