import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, clausegateHere } from "../../support/cli.ts";

const contract = `# 용역 계약서

위탁자와 수탁자는 다음과 같이 계약한다.

제1조(교육) 수탁자는 투입 인력에게 반기마다 보안교육을 실시하고 결과를 위탁자에게 제출한다.

제2조(재위탁) 수탁자는 위탁자의 동의 없이 업무를 자유롭게 재위탁할 수 있다.

제3조(사고) 수탁자는 침해사고를 알게 되면 12시간 이내에 위탁자에게 보고한다.
`;

function written(): string {
  const path = join(aFolder(), "contract.md");
  writeFileSync(path, contract);
  return path;
}

it("tells which article speaks of what, with its numbers, and what is not there", async () => {
  const { stdout, status } = await clausegateHere(["draft", written(), "--format", "json"]);
  const { proposals, opposites, not_found: missing } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(proposals).toMatchObject([
    { requirement: "security-training", article: "제1조", facts: { interval_months: 6 } },
    { requirement: "incident-reporting", article: "제3조", facts: { deadline_hours: 12 } },
  ]);
  expect(opposites).toMatchObject([{ requirement: "subcontracting-restriction", article: "제2조" }]);
  expect(missing).toContain("damages");
  expect(missing).not.toContain("secure-coding");
});

it("refuses a document that it cannot read", async () => {
  const path = join(aFolder(), "scan.bin");
  writeFileSync(path, new Uint8Array([0, 1, 2, 3]));
  const { stderr, status } = await clausegateHere(["draft", path]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("scan.bin")]);
});
