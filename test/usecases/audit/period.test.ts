import { afterAll, describe, expect, it } from "vitest";
import { calendarOf, isTimeZone } from "../../../src/adapters/clock.ts";
import { vendorText } from "../../../src/texts/period.ts";
import { periodOf } from "../../../src/usecases/audit/period.ts";
import type { AuditPeriod } from "../../../src/usecases/audit/report.ts";
import { events as eventTable } from "../../../src/usecases/audit/tables/history.ts";
import { detailedHistory } from "../../../src/usecases/history/history.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { closeAll, open } from "../../support/git.ts";
import { aContract, aVendor, day, policy } from "../../support/inventory.ts";
import { aPastRepository, type Committing, commitAs, type PastChange } from "../../support/past.ts";
import { aWaiver } from "../../support/waivers.ts";

afterAll(closeAll);

const whole = vendorFiles("acme");
const clauses = clausesWithout("internet-restriction");
const lacking = vendorFiles("acme", { contract: { clauses } });
/** Vendors with different numbers are never one that was renamed. */
const numbered = (number: string) => ({ registration_number: number });
const lackingAcme = vendorFiles("acme", { vendor: numbered("111-81-00001"), contract: { clauses } });
const services = aVendor().services;
const gone = { "vendors/acme": null };
const off = { version: 1, rules: { "SEC-06": "off" } };
const waived = { version: 1, waivers: [aWaiver({ approved_on: "2026-02-01", expires_on: "2026-03-31" })] };

type Written = readonly (readonly [on: string, change: PastChange, who?: Partial<Committing>])[];

/** What the commits of some days come to in a period, which ends in 2026 unless said. */
async function periodIn(
  commits: Written,
  { from = "2026-01-01", to = "2026-12-31", mode = "now" as "now" | "then" } = {},
): Promise<AuditPeriod> {
  const root = aPastRepository();
  let head = "";
  for (const [on, change, who] of commits) head = commitAs(root, change, { date: `${on}T10:00:00+09:00`, ...who });
  const repository = await open(root);
  const names = { catalogue: policy.catalogue, isTimeZone };
  const options = { head, until: day(to), mode, names, calendar: calendarOf };
  const told = await detailedHistory(await repository.past(), policy, options);
  return periodOf(told, { from: day(from), to: day(to) }, "error");
}

function staysOf({ remedies }: AuditPeriod, rule: string): string[] {
  return remedies
    .filter(({ finding }) => finding.rule === rule)
    .map(({ since, until, days, excusedDays, ending }) => {
      const end = ending ? [ending.how, ...(ending.by === null ? [] : [ending.by])].join(" ") : "there";
      return `${since} ${until} ${days}/${excusedDays} ${end}`;
    });
}

describe("what is gone", () => {
  const lapsing = { from: "2025-01-01", to: "2026-03-31" };
  it.each<{ name: string; change: PastChange; ends: string }>([
    { name: "is remedied when the clause is there", change: whole, ends: "remedied" },
    {
      name: "is not asked when the contract says why it does not apply",
      change: vendorFiles("acme", {
        contract: {
          clauses,
          not_applicable: [{ requirement: "internet-restriction", reason: "인터넷을 쓰지 않는 업무" }],
        },
      }),
      ends: "not-asked",
    },
    {
      name: "is not asked when the service has ended",
      change: vendorFiles("acme", {
        vendor: { services: services.map((service) => ({ ...service, ended_on: "2026-02-28" })) },
        contract: { clauses },
      }),
      ends: "not-asked",
    },
    {
      name: "is replaced by the finding that no agreement is in force",
      change: vendorFiles("acme", { contract: { clauses, effective: { from: "2025-01-01", to: "2026-02-27" } } }),
      ends: "replaced AGR-01",
    },
    { name: "is taken out with its vendor", change: gone, ends: "removed" },
    {
      name: "is taken out with its vendor, though another one comes",
      change: { ...gone, ...vendorFiles("other", { vendor: numbered("222-81-00002"), contract: { clauses } }) },
      ends: "removed",
    },
  ])("$name", async ({ change, ends }) => {
    const period = await periodIn([
      ["2026-01-10", { ...guidelineFiles, ...lackingAcme, ...vendorFiles("stays") }],
      ["2026-03-01", change],
    ]);
    expect(staysOf(period, "SEC-06")[0]).toBe(`2026-01-10 2026-03-01 50/0 ${ends}`);
    const [, then] = period.events;
    expect(then?.resolved.filter(({ rule }) => rule === "SEC-06").map(({ ending }) => ending.how)).toEqual([
      ends.split(" ")[0],
    ]);
  });

  it("is replaced where a contract that was about to lapse has lapsed", async () => {
    const period = await periodIn([
      ["2026-01-10", { ...guidelineFiles, ...vendorFiles("acme", { contract: { effective: lapsing } }) }],
    ]);
    // Within 30 days of 2026-03-31.
    expect(staysOf(period, "AGR-03")).toEqual(["2026-03-01 2026-04-01 31/0 replaced AGR-01"]);
    expect(staysOf(period, "AGR-01")).toEqual(["2026-04-01 null 274/0 there"]);
  });

  it("is turned off where each commit is judged by its own configuration", async () => {
    const commits: Written = [
      ["2026-01-10", { ...guidelineFiles, ...lacking }],
      ["2026-02-01", { "clausegate.yaml": off }],
    ];
    expect(staysOf(await periodIn(commits, { mode: "then" }), "SEC-06")).toEqual([
      "2026-01-10 2026-02-01 22/0 turned-off",
    ]);
    expect(staysOf(await periodIn(commits), "SEC-06")).toEqual([]);
  });

  it("is remedied where a file can be read again, and taken out with its vendor", async () => {
    const broken = { "vendors/acme/contract.yaml": "kind: [" };
    const begin = ["2026-01-10", { ...guidelineFiles, ...whole, ...vendorFiles("stays"), ...broken }] as const;
    const rule = "yaml-invalid";
    expect(staysOf(await periodIn([begin, ["2026-02-01", whole]]), rule)).toEqual([
      "2026-01-10 2026-02-01 22/0 remedied",
    ]);
    expect(staysOf(await periodIn([begin, ["2026-02-01", gone]]), rule)).toEqual([
      "2026-01-10 2026-02-01 22/0 removed",
    ]);
  });

  it("is replaced where a waiver that was near its end has expired", async () => {
    const period = await periodIn([["2026-02-01", { ...guidelineFiles, ...lacking, "waivers.yaml": waived }]]);
    const [near = "", expired = ""] = ["replaced WVR", "there"].map(
      (how) =>
        period.remedies.find(
          ({ finding, ending }) =>
            finding.rule.startsWith("WVR") && `${ending?.how ?? "there"} ${ending?.by ?? ""}`.startsWith(how),
        )?.finding.rule,
    );
    expect(staysOf(period, near)).toEqual([expect.stringMatching(`2026-04-01 .* replaced ${expired}$`)]);
  });
});

describe("a shortfall that was never met", () => {
  const begin = ["2026-01-10", { ...guidelineFiles, ...lackingAcme, ...vendorFiles("stays") }] as const;
  const kept = (id: string, clauses_?: typeof clauses) =>
    vendorFiles(id, { vendor: numbered("111-81-00001"), contract: clauses_ ? { clauses: clauses_ } : {} });

  it("goes on from its first day where its vendor was removed and comes back", async () => {
    const commits: Written = [begin, ["2026-03-01", gone], ["2026-04-01", lackingAcme], ["2026-05-01", kept("acme")]];
    const period = await periodIn(commits);
    expect(staysOf(period, "SEC-06")).toEqual(["2026-01-10 2026-05-01 111/0 remedied"]);
    expect(period.events.flatMap(({ resolved }) => resolved.map(({ ending }) => ending.how))).toEqual([
      "removed",
      "remedied",
    ]);
  });

  it("goes on, and ends, under the new id of its vendor", async () => {
    const commits: Written = [
      begin,
      ["2026-03-01", { ...gone, ...kept("beta", clauses) }],
      ["2026-05-01", kept("beta")],
    ];
    expect(staysOf(await periodIn(commits), "SEC-06")).toEqual(["2026-01-10 2026-05-01 111/0 remedied"]);
  });

  it("goes on where no agreement was in force meanwhile", async () => {
    const lapsed = vendorFiles("acme", {
      vendor: numbered("111-81-00001"),
      contract: { clauses, effective: { from: "2025-01-01", to: "2026-02-27" } },
    });
    const commits: Written = [begin, ["2026-03-01", lapsed], ["2026-04-01", lackingAcme], ["2026-05-01", kept("acme")]];
    expect(staysOf(await periodIn(commits), "SEC-06")).toEqual(["2026-01-10 2026-05-01 111/0 remedied"]);
  });
});

describe("what is gone of the evidence", () => {
  const documents = { ...guidelineFiles, ...whole, ...vendorFiles("stays") };
  const altered = { "vendors/acme/documents/contract.md": "altered" };
  const contract = aContract();
  const renamed = JSON.parse(JSON.stringify(whole["vendors/acme/contract.yaml"]).replaceAll('"main"', '"other"'));
  const quoting = (quote: string | undefined, changes: Partial<typeof contract> = {}) => ({
    ...vendorFiles("acme", {
      contract: {
        ...changes,
        clauses: contract.clauses?.map((clause) =>
          clause.covers.includes("security-pledge") && quote !== undefined ? { ...clause, quote } : clause,
        ) as NonNullable<typeof contract.clauses>,
      },
    }),
    "vendors/acme/documents/contract.md": "제2조(서약) 수탁자는 보안서약서를 제출한다.",
  });
  it.each<{ name: string; begin: PastChange; rule: string; change: PastChange; ends: string }>([
    { name: "a document that is as recorded again", begin: altered, rule: "EVD-02", change: whole, ends: "remedied" },
    {
      name: "an altered document that is deleted",
      ...{ begin: altered, rule: "EVD-02", ends: "replaced EVD-01" },
      change: { "vendors/acme/documents/contract.md": null },
    },
    {
      name: "an altered document that no record names any more",
      ...{ begin: altered, rule: "EVD-02", ends: "removed" },
      change: { "vendors/acme/contract.yaml": renamed },
    },
    {
      name: "a quote that stands there now",
      ...{ begin: quoting("수탁자는 보안서약서를 제출하지 아니한다"), rule: "EVD-04", ends: "remedied" },
      change: quoting("수탁자는 보안서약서를 제출한다"),
    },
    {
      name: "a quote that is taken out",
      ...{ begin: quoting("수탁자는 보안서약서를 제출하지 아니한다"), rule: "EVD-04", ends: "not-asked" },
      change: quoting(undefined),
    },
    {
      name: "a quote whose clause is taken out",
      ...{ begin: quoting("수탁자는 보안서약서를 제출하지 아니한다"), rule: "EVD-04", ends: "removed" },
      change: vendorFiles("acme", { contract: { clauses: clausesWithout("security-pledge") } }),
    },
    {
      name: "a quote whose document is deleted",
      ...{ begin: quoting("수탁자는 보안서약서를 제출하지 아니한다"), rule: "EVD-04", ends: "replaced EVD-01" },
      change: { "vendors/acme/documents/contract.md": null },
    },
  ])("$name: $ends", async ({ begin, rule, change, ends }) => {
    const period = await periodIn([
      ["2026-01-10", { ...documents, ...begin }],
      ["2026-02-01", change],
    ]);
    expect(staysOf(period, rule)[0]).toBe(`2026-01-10 2026-02-01 22/0 ${ends}`);
  });

  it("a document that is altered again was never in order", async () => {
    const period = await periodIn([
      ["2026-01-10", { ...documents, ...altered }],
      ["2026-02-01", { "vendors/acme/documents/contract.md": "altered again" }],
      ["2026-03-01", whole],
    ]);
    expect(staysOf(period, "EVD-02")).toEqual(["2026-01-10 2026-03-01 50/0 remedied"]);
  });

  it("one document is in order, though another is altered on the same day", async () => {
    const period = await periodIn([
      ["2026-01-10", { ...documents, ...altered }],
      ["2026-02-01", { ...whole, "vendors/acme/documents/rfp.pdf": "altered" }],
    ]);
    expect(staysOf(period, "EVD-02")[0]).toBe("2026-01-10 2026-02-01 22/0 remedied");
  });

  it("that of a guideline which is deleted is taken out", async () => {
    const period = await periodIn([
      ["2026-01-10", { ...documents, "vendors/_guidelines/documents/guideline.md": "altered" }],
      ["2026-02-01", { "vendors/_guidelines": null }],
    ]);
    expect(staysOf(period, "EVD-02")).toEqual(["2026-01-10 2026-02-01 22/0 removed"]);
  });
});

it("a shortfall goes on under the contract's other id", async () => {
  const renamed = vendorFiles("acme", { contract: { id: "acme-other", clauses } });
  const period = await periodIn([
    ["2026-01-10", { ...guidelineFiles, ...lacking }],
    ["2026-02-01", { ...gone, ...renamed }],
    ["2026-02-02", vendorFiles("acme", { contract: { id: "acme-other" } })],
  ]);
  expect(staysOf(period, "SEC-06")).toEqual(["2026-01-10 2026-02-02 23/0 remedied"]);
});

it("a finding whose stand-in is off is turned off, and replaced by nothing", async () => {
  const lapsed = vendorFiles("acme", { contract: { clauses, effective: { from: "2025-01-01", to: "2026-02-27" } } });
  const period = await periodIn([
    ["2026-01-10", { ...guidelineFiles, ...lacking, "clausegate.yaml": { version: 1, rules: { "AGR-01": "off" } } }],
    ["2026-03-01", lapsed],
  ]);
  expect(staysOf(period, "SEC-06")).toEqual(["2026-01-10 2026-03-01 50/0 turned-off"]);
});

it("a broken file is not in order where it is broken otherwise, has another name, or is deleted", async () => {
  const file = "vendors/acme/contracts/second.yaml";
  const begin = ["2026-01-10", { ...guidelineFiles, ...whole, [file]: "kind: [" }] as const;
  const endsWith = async (change: PastChange) =>
    staysOf(await periodIn([begin, ["2026-02-01", change]]), "yaml-invalid")[0];
  expect(await endsWith({ [file]: "title: x" })).toBe("2026-01-10 2026-02-01 22/0 replaced kind-missing");
  expect(await endsWith({ [file]: null })).toBe("2026-01-10 2026-02-01 22/0 removed");
  expect(await endsWith({ [file]: null, "vendors/acme/contracts/third.yaml": "kind: [" })).toMatch(
    /null \d+\/0 there$/,
  );
});

describe("while something cannot be read", () => {
  it("no waiver excuses beyond its last day", async () => {
    const period = await periodIn([
      ["2026-01-10", { ...guidelineFiles, ...lacking }],
      ["2026-02-01", { "waivers.yaml": waived }],
      ["2026-03-01", { "vendors/acme/vendor.yaml": "kind: [" }],
      ["2026-05-01", whole],
    ]);
    // Waived from 2026-02-01 to 2026-03-31.
    expect(staysOf(period, "SEC-06")).toEqual(["2026-01-10 2026-05-01 111/59 remedied"]);
  });

  it("no waiver was taken out, and nothing about waivers was remedied", async () => {
    const period = await periodIn([
      ["2026-03-20", { ...guidelineFiles, ...lacking, "waivers.yaml": waived }],
      ["2026-03-25", { "waivers.yaml": "waivers: [" }],
      ["2026-03-27", { "waivers.yaml": waived }],
    ]);
    expect(period.waivers.map(({ since, until }) => [since, until])).toEqual([["2026-03-20", null]]);
    const [near] = period.remedies.filter(({ finding }) => finding.rule.startsWith("WVR"));
    expect(near).toMatchObject({ since: "2026-03-20", until: "2026-03-25", ending: { how: "not-asked" } });
  });
});

it("days on which something excused a finding are counted apart", async () => {
  const period = await periodIn([
    ["2026-01-10", { ...guidelineFiles, ...lacking }],
    ["2026-02-01", { "waivers.yaml": waived }],
    ["2026-04-11", whole],
  ]);
  // Open 22 days, waived 59 until the waiver's last day, open 10.
  expect(staysOf(period, "SEC-06")).toEqual(["2026-01-10 2026-04-11 91/59 remedied"]);
});

it("a period has the waivers that were in the file, each with its days", async () => {
  const later = { version: 1, waivers: [aWaiver({ rule: "SEC-07", approved_on: "2026-05-01", ticket: "SEC-1" })] };
  const commits: Written = [
    ["2026-01-10", { ...guidelineFiles, ...lacking, "waivers.yaml": waived }],
    ["2026-05-02", { "waivers.yaml": later }],
  ];
  const { waivers } = await periodIn(commits);
  expect(waivers.map(({ rule, since, until }) => `${rule} ${since} ${until}`)).toEqual([
    "SEC-06 2026-01-10 2026-05-02",
    "SEC-07 2026-05-02 null",
  ]);
  expect(waivers[1]).toMatchObject({
    vendor: "acme",
    approver: "ciso@example.com",
    expiresOn: "2026-09-30",
    ticket: "SEC-1",
  });
  expect((await periodIn(commits, { from: "2026-05-02" })).waivers).toHaveLength(1);
});

it("events tell which vendors came and went, and who changed the configuration", async () => {
  const message = "Turn a rule off (#7)\n\nReviewed-by: Lee <lee@example.com>\n";
  const { events } = await periodIn(
    [
      ["2026-01-10", { ...guidelineFiles, ...vendorFiles("acme", { vendor: numbered("111-81-00001") }) }],
      ["2026-02-01", { "clausegate.yaml": { ...off, settings: { expiry_warning_days: 10 } } }, { message }],
      ["2026-03-01", { ...gone, ...vendorFiles("other", { vendor: numbered("222-81-00002") }) }],
      ["2026-04-01", { "clausegate.yaml": { ...off, settings: { expiry_warning_days: 10 }, language: "ko" } }],
    ],
    { to: "2026-06-30" },
  );
  expect(events.map(({ on, vendors }) => [on, vendors])).toEqual([
    ["2026-01-10", [{ vendor: "acme", before: null, after: "pass" }]],
    ["2026-02-01", []],
    [
      "2026-03-01",
      [
        { vendor: "acme", before: "pass", after: null },
        { vendor: "other", before: null, after: "pass" },
      ],
    ],
  ]);
  expect(events.map(({ configuration }) => configuration)).toEqual([
    [],
    [
      { key: "rules.SEC-06", before: "error", after: "off" },
      { key: "settings.expiry_warning_days", before: "30", after: "10" },
    ],
    [],
  ]);
  expect(events[1]?.commit?.approvals).toEqual([{ trailer: "Reviewed-by", who: "Lee <lee@example.com>" }]);
});

it("an event of a commit that cannot be judged says why", async () => {
  const { events } = await periodIn(
    [
      ["2026-01-10", { ...guidelineFiles, ...whole }],
      ["2026-02-01", { "clausegate.yaml": { version: 1, rules: { "NO-1": "off" } } }],
      ["2026-03-01", { "clausegate.yaml": null }],
    ],
    { to: "2026-06-30" },
  );
  expect(events.map(({ verdict, reason }) => [verdict, reason?.en ?? null])).toEqual([
    ["pass", null],
    [null, expect.stringContaining("NO-1")],
    ["pass", null],
  ]);
});

it("a period that begins while nothing can be judged says so", async () => {
  const commits: Written = [
    ["2026-01-10", { ...guidelineFiles, ...whole, "clausegate.yaml": { version: 1, rules: { "NO-1": "off" } } }],
    ["2026-03-01", { "clausegate.yaml": null }],
  ];
  const { start, beginsOn } = await periodIn(commits, { from: "2026-02-01", to: "2026-06-30" });
  expect(start).toEqual({ verdict: null, reason: expect.objectContaining({ en: expect.stringContaining("NO-1") }) });
  expect(beginsOn).toBeNull();
  expect((await periodIn(commits, { from: "2026-04-01" })).start).toEqual({ verdict: "pass", reason: null });
});

it("a commit that claims to be older than the one before it is marked", async () => {
  const { events } = await periodIn(
    [
      ["2026-01-10", { ...guidelineFiles, ...whole }],
      ["2025-03-01", lacking],
    ],
    { to: "2026-06-30" },
  );
  expect(events.map(({ on, commit }) => [on, commit?.clockRunsBackwards])).toEqual([
    ["2026-01-10", false],
    ["2026-01-10", true],
  ]);
});

it("commits that follow one of a later day are counted where they are left out", async () => {
  const commits: Written = [
    ["2026-01-10", { ...guidelineFiles, ...whole }],
    ["2027-01-01", { "README.md": "x" }],
    ["2026-02-01", lacking],
    ["2026-02-03", { "README.md": "y" }],
  ];
  const { events, leftOut } = await periodIn(commits, { to: "2026-02-02" });
  expect([events.map(({ on }) => on), leftOut]).toEqual([["2026-01-10"], 1]);
  expect((await periodIn(commits, { to: "2027-01-01" })).leftOut).toBe(0);
});

it("of the days before the first record nothing is known", async () => {
  const begin = { ...guidelineFiles, ...vendorFiles("acme", { contract: aContract({ id: "acme-2026" }) }) };
  const commits: Written = [
    ["2026-01-10", { "README.md": "x" }],
    ["2026-02-01", begin],
  ];
  expect((await periodIn(commits)).beginsOn).toBe("2026-02-01");
  expect((await periodIn(commits, { from: "2026-02-01" })).beginsOn).toBeNull();
  expect((await periodIn(commits, { from: "2026-03-01" })).beginsOn).toBeNull();
});

describe("days that were recorded later", () => {
  const recorded = (period: AuditPeriod) =>
    period.backdated.map(({ vendor, count, days }) => ({
      vendor,
      count,
      days: days.map(({ record, path, day: on, committedOn }) => `${record} ${path} ${on} ${committedOn}`),
    }));
  const [service] = services;
  if (!service?.selection) throw new Error("the good vendor has no selection");
  const { identified_requirements: _, selection: __, ...bare } = service;
  const { signed_on: ___, ...draft } = { ...aContract(), status: "draft" as const, documents: [], clauses: [] };
  const start = { ...vendorFiles("acme", { vendor: { services: [bare] } }), "vendors/acme/contract.yaml": draft };
  const signed = (signed_on: string) => ({ "vendors/acme/contract.yaml": { ...draft, status: "signed", signed_on } });

  it.each([
    {
      name: "the day before the commit",
      on: "2026-02-09",
      days: ["contract/acme-2026 signed_on 2026-02-09 2026-02-10"],
    },
    { name: "the day of the commit", on: "2026-02-10", days: [] },
    { name: "the day after", on: "2026-02-11", days: [] },
  ])("are counted: $name", async ({ on, days }) => {
    const period = await periodIn([
      ["2026-01-05", start],
      ["2026-02-10", signed(on)],
    ]);
    expect(recorded(period)).toEqual([{ vendor: "acme", count: days.length, days }]);
  });

  it("count once, from the commit that first brought them", async () => {
    const period = await periodIn([
      ["2026-01-05", start],
      ["2026-02-10", signed("2026-02-01")],
      [
        "2026-03-10",
        { "vendors/acme/contract.yaml": { ...draft, status: "signed", signed_on: "2026-02-01", notes: "비고" } },
      ],
    ]);
    expect(recorded(period)).toEqual([
      { vendor: "acme", count: 1, days: ["contract/acme-2026 signed_on 2026-02-01 2026-02-10"] },
    ]);
  });

  it("leave out the days of periods and of the work", async () => {
    const period = await periodIn([["2026-06-05", start]]);
    expect(recorded(period)).toEqual([{ vendor: "acme", count: 0, days: [] }]);
  });
});

it("tells what happens to contracts", async () => {
  const renewal = { automatic: true as const, term_months: 1, notice_days: 10, ends_on: "2026-02-28" };
  const lasting = { effective: { from: "2026-01-05", to: "2026-01-31" }, renewal };
  const files = { ...guidelineFiles, ...vendorFiles("acme", { contract: lasting }) };
  const period = await periodIn([["2026-01-10", files]]);
  expect(
    period.events.flatMap(({ on, contracts }) => contracts.map(({ kind, contract }) => `${on} ${kind} ${contract}`)),
  ).toEqual(["2026-02-01 renewed acme-2026", "2026-03-01 lapsed acme-2026"]);
});

describe("a vendor that is removed while its work goes on, and returns", () => {
  const number = numbered("123-45-67891");
  const korea = vendorFiles("acme-korea", { vendor: number });
  it.each<{ name: string; back: PastChange; says: readonly [string, string] }>([
    {
      name: "under its own id",
      back: lackingAcme,
      says: ["Vendor 'acme' on record again; commit", "'acme' 업체가 다시 기록됨"],
    },
    {
      name: "under another id",
      back: vendorFiles("acme-korea", { vendor: numbered("111-81-00001") }),
      says: ["Vendor 'acme-korea' on record again under another id; commit", "'acme' 업체가 id를 바꾸어"],
    },
  ])("is no first verdict $name", async ({ back, says }) => {
    const period = await periodIn([
      ["2026-02-01", { ...guidelineFiles, ...lackingAcme, ...korea, ...vendorFiles("stays") }],
      ["2026-03-01", { ...gone, "vendors/acme-korea": null }],
      ["2026-04-01", back],
    ]);
    const [, leaves, comes] = period.events;
    expect(leaves?.vendorEvents?.map(({ kind, vendor }) => `${kind} ${vendor}`)).toEqual([
      "removed acme",
      "removed acme-korea",
    ]);
    expect(comes?.vendorEvents).toMatchObject([
      { kind: "returned", earlier: { day: "2026-03-01", commit: leaves?.commit?.id, verdict: "fail" } },
    ]);
    for (const [at, language] of (["en", "ko"] as const).entries()) {
      const [row = ""] = comes?.vendors.map((one) => vendorText(one, comes.vendorEvents)[language]) ?? [];
      expect(row).toContain(says[at]);
      expect(row).not.toMatch(/first verdict|첫 판정/);
      const sheet = table(period, 2, language);
      expect(sheet).toContain(row);
      expect(sheet).not.toMatch(/first verdict|첫 판정/);
    }
  });

  it("and one that was renamed is told as renamed", async () => {
    const period = await periodIn([
      ["2026-02-01", { ...guidelineFiles, ...vendorFiles("acme", { vendor: number }), ...vendorFiles("stays") }],
      ["2026-03-01", { ...gone, ...korea }],
    ]);
    expect(period.events[1]?.renamed).toEqual([{ from: "acme", to: "acme-korea" }]);
    expect(table(period, 1, "en")).toContain("vendor renamed: acme → acme-korea");
    expect(table(period, 1, "ko")).toContain("업체 id 변경: acme → acme-korea");
  });

  function table(period: AuditPeriod, at: number, language: "en" | "ko"): string {
    const events = period.events.slice(at, at + 1);
    return JSON.stringify(eventTable({ ...period, events }, (text) => text[language]).rows);
  }
});
