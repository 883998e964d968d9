import { afterAll, describe, expect, it } from "vitest";
import { calendarOf, isTimeZone } from "../../../src/adapters/clock.ts";
import { periodOf } from "../../../src/usecases/audit/period.ts";
import { blame } from "../../../src/usecases/history/blame.ts";
import { detailedHistory } from "../../../src/usecases/history/history.ts";
import { closeAll, open } from "../../support/git.ts";
import { type Company, defaultConfig, type Inventory, nothing } from "../../support/history-model/inventory.ts";
import { rememberingPast } from "../../support/history-model/remembering.ts";
import { type ModelCommit, writeHistories } from "../../support/history-model/repository.ts";
import { day, policy } from "../../support/inventory.ts";

afterAll(closeAll);

const whole: Company = {
  ...{ folder: "acme", contract: "contract-0", services: [{ key: "first", id: "crm", endedOn: null }], lacks: [] },
  ...{ to: day("2026-12-31"), terminatedOn: null, isGarbled: false },
};
const lacking: Company = { ...whole, lacks: ["SEC-06"] };
const korea = { folder: "acme-korea" };
const renamedService = { services: [{ key: "first" as const, id: "crm-operation", endedOn: null }] };
const stays: Company = { ...whole, folder: "beta", contract: "contract-1" };

/** The company and one that stays as it is; without it where it is null. */
function holding(company: Company | null, more: Partial<Inventory> = {}): Inventory {
  return { ...nothing, companies: new Map([...(company ? [[0, company] as const] : []), [1, stays]]), ...more };
}

/** A commit on a day, after the one before it unless it names its parents by their places. */
type Scripted = readonly [on: string, inventory: Inventory, parents?: readonly number[]];

function commits(scripted: readonly Scripted[]): ModelCommit[] {
  return scripted.map(([on, inventory, parents], at) => {
    const by = { name: "Kim", seconds: Date.parse(`${on}T03:00:00Z`) / 1000 };
    return { parents: parents ?? (at > 0 ? [at - 1] : []), inventory, message: "x", author: by, committer: by };
  });
}

const unusable = { config: { ...defaultConfig, isGarbled: true } };
const scripts = {
  "met in between": [
    ["2026-02-01", holding(lacking)],
    ["2026-03-01", holding({ ...whole, to: day("2026-02-27") })],
    ["2026-04-01", holding(whole)],
    ["2026-05-01", holding(lacking)],
  ],
  "not met in between": [
    ["2026-02-01", holding(lacking)],
    ["2026-03-01", holding({ ...lacking, to: day("2026-02-27") })],
    ["2026-04-01", holding(lacking)],
  ],
  "ends on another day in between": [
    ["2026-02-01", holding({ ...whole, to: day("2026-02-20") })],
    ["2026-02-10", holding({ ...whole, to: day("2026-02-20"), terminatedOn: day("2026-02-11") })],
    ["2026-02-15", holding({ ...whole, to: day("2026-02-20") })],
  ],
  renamed: [
    ["2026-02-01", holding(lacking)],
    ["2026-03-01", holding({ ...lacking, ...korea })],
  ],
  "back with another id": [
    ["2026-02-01", holding(lacking)],
    ["2026-03-01", holding(null)],
    ["2026-04-01", holding({ ...lacking, ...korea })],
  ],
  "remedied and renamed": [
    ["2026-02-01", holding(lacking)],
    ["2026-03-01", holding({ ...whole, ...renamedService })],
  ],
  "lapsed and renamed": [
    ["2026-02-01", holding(whole)],
    ["2026-03-01", holding({ ...whole, contract: "contract-0-renumbered", to: day("2026-02-27") })],
  ],
  "readable and renamed": [
    ["2026-02-01", holding({ ...whole, isGarbled: true })],
    ["2026-03-01", holding({ ...whole, ...korea })],
  ],
  "the same beside": [
    ["2026-02-01", holding(lacking)],
    ["2026-02-10", holding({ ...lacking, to: day("2026-11-30") }), [0]],
    ["2026-03-01", holding(whole), [0, 1]],
  ],
  "renamed after what was beside": [
    ["2026-02-01", holding(whole)],
    ["2026-02-10", holding(lacking), [0]],
    ["2026-03-01", holding(whole), [0, 1]],
    ["2026-04-01", holding({ ...whole, ...renamedService })],
  ],
  "unusable beside": [
    ["2026-02-01", holding(whole, unusable)],
    ["2026-02-10", holding(whole, { ...unusable, readme: "x" }), [0]],
    ["2026-03-01", holding(whole), [0, 1]],
  ],
  "no inventory beside": [
    ["2026-02-01", nothing],
    ["2026-02-10", { ...nothing, readme: "x" }, [0]],
    ["2026-03-01", holding(whole), [0, 1]],
  ],
  "merged by a clock that was slow": [
    ["2026-02-01", holding(whole)],
    ["2026-02-10", holding({ ...whole, to: day("2026-03-12") }), [0]],
    ["2026-03-20", holding({ ...whole, to: day("2026-03-12") }, { readme: "x" })],
    ["2026-02-11", holding(whole), [0, 2]],
  ],
} satisfies Record<string, readonly Scripted[]>;
type Script = keyof typeof scripts;

const written = Object.entries<readonly Scripted[]>(scripts);
const { root, ids } = writeHistories(written.map(([, script], at) => ({ seed: at, commits: commits(script) })));
const past = rememberingPast(await (await open(root)).past());

function idsOf(script: Script): string[] {
  return ids[written.findIndex(([name]) => name === script)] ?? [];
}

const names = { catalogue: policy.catalogue, isTimeZone };
const of = (script: Script) =>
  ({ head: idsOf(script).at(-1) ?? "", mode: "now", names, calendar: calendarOf, until: day("2026-06-01") }) as const;
const told = (script: Script) => detailedHistory(past, policy, of(script));

async function blamed(script: Script, vendor: string) {
  const rule = policy.catalogue.rule("SEC-06");
  if (!rule) throw new Error("no rule SEC-06");
  return (await blame(past, policy, { ...of(script), vendor, rule })).subjects;
}

async function remedies(script: Script, rule = "SEC-06"): Promise<string[]> {
  const { remedies } = periodOf(await told(script), { from: day("2026-01-01"), to: day("2026-06-01") }, "error");
  return remedies
    .filter(({ finding }) => finding.rule === rule)
    .map(({ finding: { vendor }, since, until, ending }) => `${vendor} ${since} ${until} ${ending?.how ?? "there"}`);
}

describe("the time to remedy", () => {
  it("begins anew where the requirement was met in between", async () => {
    expect(await remedies("met in between")).toEqual([
      "acme 2026-02-01 2026-03-01 replaced",
      "acme 2026-05-01 null there",
    ]);
  });

  it("goes on where the requirement was not met in between", async () => {
    expect(await remedies("not met in between")).toEqual(["acme 2026-02-01 null there"]);
  });

  it("goes on though the finding was another one for some days", async () => {
    // Soon to end on 02-20; ended on 02-11; soon to end again from 02-15, until it does.
    expect(await remedies("ends on another day in between", "AGR-03")).toEqual(["acme 2026-02-01 2026-02-21 replaced"]);
  });

  it("goes on under the vendor's other id, and is told under it", async () => {
    expect(await remedies("renamed")).toEqual(["acme-korea 2026-02-01 null there"]);
    expect(await remedies("back with another id")).toEqual(["acme-korea 2026-02-01 null there"]);
  });
});

describe("a vendor that was removed and comes back with another id", () => {
  it("is the same vendor", async () => {
    const { entries } = await told("back with another id");
    const [, removed = ""] = idsOf("back with another id");
    expect(entries.at(-1)).toMatchObject({
      events: [
        {
          ...{ kind: "returned", vendor: "acme-korea", formerId: "acme", services: ["crm"] },
          earlier: { commit: removed, day: "2026-03-01", verdict: "fail" },
        },
      ],
    });
    expect(entries.at(-1)).not.toHaveProperty("renamed");
  });

  it("was broken before", async () => {
    expect(await blamed("back with another id", "acme-korea")).toMatchObject([
      {
        ...{ state: "broken", since: { day: "2026-04-01", wasNeverOtherwise: false } },
        before: { state: "broken", from: "2026-02-01", until: "2026-03-01", end: "vendor-removed" },
      },
    ]);
  });
});

describe("what ends while it gets another name", () => {
  const endings = async (script: Script) =>
    (await told(script)).entries.at(-1)?.resolved.map(({ rule, code, ending }) => [rule ?? code, ending.how]);

  it("is remedied where it is met, or can be read again", async () => {
    expect(await endings("remedied and renamed")).toEqual([["SEC-06", "remedied"]]);
    expect(await endings("readable and renamed")).toEqual([["yaml-invalid", "remedied"]]);
  });

  it("lapses, as a contract", async () => {
    const { entries } = await told("lapsed and renamed");
    expect(entries.at(-1)?.contracts).toMatchObject([{ kind: "lapsed", contract: "contract-0-renumbered" }]);
  });
});

describe("beside the line of first parents", () => {
  const sides = async (script: Script) => (await told(script)).sides;

  it("no commit is blamed for what was so before it", async () => {
    expect((await blamed("the same beside", "acme"))[0]?.beside).toEqual([]);
  });

  it("a service is the same one, whatever its id became", async () => {
    const [, broken] = idsOf("renamed after what was beside");
    expect(await blamed("renamed after what was beside", "acme")).toMatchObject([
      { since: { wasNeverOtherwise: false }, beside: [{ state: "broken", day: "2026-02-10", commit: broken }] },
    ]);
  });

  it("a commit that cannot be judged changes nothing that is the same", async () => {
    expect((await sides("unusable beside"))[0]?.commits).toMatchObject([{ changes: false }]);
  });

  it("an inventory is not missed where there was none", async () => {
    expect((await sides("no inventory beside"))[0]?.entries).toEqual([]);
  });

  it("days pass until the last commit, also where the merge seems to be earlier", async () => {
    // The contract ends on 03-12, which is soon from 02-10 on.
    expect((await sides("merged by a clock that was slow"))[0]?.entries.map(({ kind, day }) => [kind, day])).toEqual([
      ["commit", "2026-02-10"],
      ["day", "2026-03-13"],
    ]);
  });
});
