import { expect, it } from "vitest";
import type { JsonHistory } from "../../../src/schemas/generated/types.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { parseCsv } from "../../support/csv.ts";
import { aContract } from "../../support/inventory.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";

const root = aPastRepository();
const signed = { signed_on: "2024-12-20" };
const year = { from: "2025-01-01", to: "2025-12-31" };

/** An amendment without clauses of its own. */
const amendment = {
  ...aContract({ ...signed, id: "acme-2025-a1", effective: { from: "2026-03-01" }, amends: "acme-2025" }),
  ...{ signed_on: "2026-02-20", clauses: [], documents: [], not_applicable: [] },
};

const files = {
  ...guidelineFiles,
  ...vendorFiles("acme", {
    contract: {
      ...signed,
      ...{ id: "acme-2025", effective: year, renewal: { automatic: true, term_months: 12, notice_days: 30 } },
    },
  }),
  "vendors/acme/amendment.yaml": amendment,
  ...vendorFiles("beta", {
    contract: {
      ...signed,
      ...{ id: "beta-2025", effective: year, renewals: [{ on: "2026-02-10", to: "2027-02-09" }] },
    },
  }),
  ...vendorFiles("gamma", {
    contract: {
      ...signed,
      ...{ id: "gamma-2025", effective: { from: "2025-01-01" }, status: "terminated", terminated_on: "2026-04-30" },
    },
  }),
};
commitAs(root, files, { date: "2025-06-01T10:00:00+09:00" });
// The record says only afterwards that the contract was renewed in time.
commitAs(
  root,
  vendorFiles("beta", {
    contract: {
      ...signed,
      id: "beta-2025",
      effective: year,
      renewals: [
        { on: "2026-02-10", to: "2026-05-09" },
        { on: "2026-05-10", to: "2027-05-09" },
      ],
    },
  }),
  { date: "2026-05-20T10:00:00+09:00" },
);

async function run(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await clausegateHere([
    "history",
    "--root",
    root,
    "--until",
    "2026-06-30",
    ...args,
  ]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const expected = [
  "2026-01-01 day lapsed beta-2025",
  "2026-01-01 day renewed acme-2025 2026-01-01",
  "2026-02-10 day renewed beta-2025 2026-02-10",
  "2026-03-01 day amended acme-2025 acme-2025-a1",
  "2026-05-01 day terminated gamma-2025",
  "2026-05-20 commit renewed beta-2025 2026-05-10",
];

it("tells renewals, amendments, terminations and lapses", async () => {
  const { entries }: JsonHistory = JSON.parse(await run("--format", "json"));
  const events = entries.flatMap(({ day, kind, contracts = [] }) =>
    contracts.map((event) =>
      [day, kind, event.kind, event.contract, event.on ?? event.amendment ?? ""].join(" ").trim(),
    ),
  );
  expect(events.sort()).toEqual(expected);
});

it("tells them in a table", async () => {
  const [heads = [], ...rows] = parseCsv(await run("--format", "csv"));
  const cell = (row: readonly string[], name: string) => row[heads.indexOf(name)] ?? "";
  const events = rows.filter((row) => cell(row, "what") === "contract");
  expect(
    events.map((row) => ["day", "kind", "change", "contract"].map((name) => cell(row, name)).join(" ")).sort(),
  ).toEqual(expected.map((event) => event.split(" ").slice(0, 4).join(" ")));
});

it.each([
  {
    language: "en",
    lines: [
      "vendor acme: Contract 'acme-2025' renewed on 2026-01-01",
      "vendor acme: Contract 'acme-2025' amended by 'acme-2025-a1'",
      "vendor beta: Contract 'beta-2025' lapsed: it no longer runs, and no renewal or successor is in force",
      "vendor gamma: Contract 'gamma-2025' terminated, no longer in force",
    ],
  },
  {
    language: "ko",
    lines: [
      "업체 acme: 'acme-2025' 계약이 2026-01-01에 갱신됨",
      "업체 acme: 'acme-2025' 계약이 변경계약 'acme-2025-a1'에 따라 변경됨",
      "업체 beta: 'beta-2025' 계약의 효력이 끝났으나 갱신되거나 이를 대신하는 유효한 계약이 없음",
      "업체 gamma: 'gamma-2025' 계약이 해지되어 더 이상 유효하지 않음",
    ],
  },
])("tells them in words ($language)", async ({ language, lines }) => {
  for (const format of ["text", "markdown"]) {
    const shown = await run("--format", format, "--language", language);
    for (const line of lines) expect(shown.replaceAll("\\", "").replaceAll("&#39;", "'")).toContain(line);
  }
});
