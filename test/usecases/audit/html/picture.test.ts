import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { auditHtml } from "../../../../src/usecases/audit/html/page.ts";
import { audited } from "../../../support/audit.ts";
import { repository } from "../../../support/cli.ts";
import type { Files } from "../../../support/inventory.ts";

/** The sample inventory without these clauses, and with a key of one record misspelt. */
function defectiveSample(): Files {
  const paths = readdirSync(join(repository, "vendors"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(repository.length)
        .replace(/^[/\\]/, "")
        .replaceAll("\\", "/"),
    );
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(repository, path))]));
  const change = (path: string, edit: (text: string) => string) => {
    const text = files[path]?.toString("utf8") ?? "";
    expect(edit(text)).not.toBe(text);
    return { [path]: edit(text) };
  };
  return {
    ...files,
    ...change("vendors/hanbit-cs/contracts/hanbit-cs-2026.yaml", without("pii-liability", "security-pledge")),
    ...change(
      "vendors/saebom-soft/contracts/development-2026.yaml",
      without("vulnerability-remediation", "dev-confidentiality"),
    ),
    ...change("vendors/ultari-soc/vendor.yaml", (text) =>
      text.replace("important_information", "importent_information"),
    ),
    "waivers.yaml": waivers,
  };
}

function without(...covers: string[]): (text: string) => string {
  return (text) => {
    const [head = "", ...clauses] = text.split(/^(?= {2}- document: )/m);
    return [head, ...clauses.filter((clause) => !covers.some((key) => clause.includes(`covers: [${key}]`)))].join("");
  };
}

const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
/** One that looks like one. */
const commit = "95eda6f56540d3ae10e4e9b84ea794502b0c6510";

const waivers = `version: 1
waivers:
  - rule: DEV-03
    vendor: saebom-soft
    owner: dev-lead@example.com
    approver: ciso@example.com
    approved_on: 2026-06-01
    reason: 차기 릴리스부터 적용
    expires_on: 2026-09-30
`;

it("the picture of the report shows the sample inventory with findings", async () => {
  const report = await audited(defectiveSample());
  const states = new Set(report.vendors.flatMap(({ requirements }) => requirements.map(({ state }) => state)));
  expect([...states].sort()).toEqual(["fail", "not-applicable", "pass", "waived"]);
  expect(report.vendors.filter(({ isJudged }) => !isJudged).map(({ id }) => id)).toEqual(["ultari-soc"]);
  if (process.env.RENEW_PICTURE) {
    mkdirSync(join(repository, ".build"), { recursive: true });
    writeFileSync(
      join(repository, ".build/audit.html"),
      auditHtml({ ...report, commit, tool: { name: "clausegate", version } }, { language: "ko" }),
    );
  }
  expect(existsSync(join(repository, "docs/pictures/audit.png"))).toBe(true);
});
