import { describe, expect, it } from "vitest";
import type { JsonBlame, JsonHistory } from "../../../src/schemas/generated/types.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { parseCsv } from "../../support/csv.ts";
import { headOf } from "../../support/git.ts";
import { aPastRepository, type Committing, commitAs, gitAs, type PastChange } from "../../support/past.ts";

const lacking = { contract: { clauses: clausesWithout("internet-restriction") } };

async function shown(root: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await clausegateHere([...args, "--root", root]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const history = async (root: string): Promise<JsonHistory> =>
  JSON.parse(await shown(root, "history", "--format", "json"));

function aRepository() {
  const root = aPastRepository();
  const who = (date: string, rest: Partial<Committing>) => ({ date: `${date}T10:00:00+09:00`, ...rest });
  const on = (date: string, change: PastChange, rest: Partial<Committing> = {}) =>
    commitAs(root, change, who(date, rest));
  const git = (date: string, args: readonly string[], rest: Partial<Committing> = {}) => {
    gitAs(root, args, who(date, rest));
    return headOf(root);
  };
  return { root, on, git };
}

describe("a year of reverts, picks and rebases", () => {
  const { root, on, git } = aRepository();
  on("2026-01-05", { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("stays") });
  const breaks = on("2026-02-01", vendorFiles("acme", lacking), { message: "Shorten the contract (#7)" });
  const reverts = git("2026-02-10", ["revert", "--no-edit", breaks]);
  const again = on("2026-03-01", vendorFiles("acme", lacking), {
    message: `Reapply "Shorten the contract (#7)"\n\nThis reverts commit ${reverts}.`,
  });
  // It says that it reverts, and leaves the contract broken in another way.
  const half = on("2026-03-10", vendorFiles("acme", { contract: { clauses: clausesWithout("safeguards") } }), {
    message: `Revert "Shorten the contract"\n\nReverts acme/vendors#7\n\nReviewed-by: Park\nSigned-off-by: Kim`,
  });
  const late = on("2026-04-10", vendorFiles("acme"), {
    authorDate: "2026-04-01T10:00:00+09:00",
    message: `Mend\n\n(cherry picked from commit ${"d".repeat(40)})\n\u001b[31mThis reverts commit ${"e".repeat(40)}.`,
  });

  it("says of each what it is", async () => {
    const { entries } = await history(root);
    const relation = { named: null, pullRequest: null, commit: null, restored: null };
    expect(entries.map(({ commit }) => [commit?.id, commit?.claimed.relations]).slice(1)).toEqual([
      [breaks, undefined],
      [reverts, [{ ...relation, kind: "reverts", named: breaks, commit: breaks, restored: true }]],
      [again, [{ ...relation, kind: "reapplies", named: reverts, commit: reverts, restored: true }]],
      [
        half,
        [
          {
            ...relation,
            kind: "reverts",
            pullRequest: { kind: "pull-request", number: 7 },
            repository: "acme/vendors",
            commit: breaks,
            restored: false,
          },
        ],
      ],
      [late, [{ ...relation, kind: "cherry-picked", named: "d".repeat(40) }]],
    ]);
    expect(entries[4]?.commit?.claimed).toMatchObject({
      approvals: [{ trailer: "Reviewed-by", who: "Park" }],
      trailers: [{ trailer: "Signed-off-by", who: "Kim" }],
    });
    expect(entries[1]?.commit?.claimed).toMatchObject({ isMerge: false, isSquash: true });
  });

  it("says it in words", async () => {
    const text = await shown(root, "history");
    for (const line of [
      "pull request #7 in one commit, not a merge: squashed, if the number is true",
      `message says: reverts commit ${breaks}; the inventory folders it changed are as they were before it`,
      `message says: reapplies what was undone by commit ${reverts}; the inventory folders it changed are as they were`,
      `message says: reverts pull request #7, commit ${breaks}; the inventory folders it changed are not all as they were`,
      `message says: cherry-picked from commit ${"d".repeat(40)}, not in this history`,
      "author's day 2026-04-01 differs from committer's day 2026-04-10, as after a rebase, an amendment or a cherry-pick; judged for the committer's day",
      "message names Reviewed-by: Park",
      "message names Signed-off-by: Kim",
    ]) {
      expect(text).toContain(`  ${line}`);
    }
    expect(text).not.toContain("e".repeat(40));
    const korean = await shown(root, "history", "--language", "ko", "--format", "markdown");
    expect(korean).toContain(`메시지 기재: 되돌림, 대상 ${breaks} 커밋. 그 커밋이 바꾼 인벤토리 폴더가 그 전과 같아짐`);
    expect(await shown(root, "history", "--language", "ko")).toContain(
      "작성일(2026-04-01)과 커밋일(2026-04-10)이 다름",
    );
  });

  it("says it in cells, and in blame", async () => {
    const [heads = [], ...rows] = parseCsv(await shown(root, "history", "--format", "csv"));
    const cells = (commit: string, ...names: readonly string[]) => {
      const row = rows.find((one) => one[heads.indexOf("commit")] === commit) ?? [];
      return names.map((name) => row[heads.indexOf(name)]);
    };
    expect(cells(breaks, "squash", "relations", "platform")).toEqual(["true", "", ""]);
    expect(cells(reverts, "relations")).toEqual([`reverts: ${breaks} (restored)`]);
    expect(cells(half, "relations", "trailers")).toEqual([
      `reverts: #7 ${breaks} (not restored)`,
      "Signed-off-by: Kim",
    ]);
    expect(cells(late, "author_day", "committer_day")).toEqual(["2026-04-01", "2026-04-10"]);
    const { subjects }: JsonBlame = JSON.parse(await shown(root, "blame", "acme", "PII-02", "--format", "json"));
    expect(subjects[0]?.since.commit).toMatchObject({ id: late, claimed: { relations: [{ kind: "cherry-picked" }] } });
  });

  it("names no commit that comes later, and none after the last day", async () => {
    const { entries }: JsonHistory = JSON.parse(
      await shown(root, "history", "--until", "2026-02-28", "--format", "json"),
    );
    expect(entries.flatMap(({ commit }) => commit?.claimed.relations ?? [])).toMatchObject([{ commit: breaks }]);
  });
});

describe("merges by a person and by a platform", () => {
  const { root, on, git } = aRepository();
  on("2026-01-05", { ...guidelineFiles, ...vendorFiles("acme") });
  git("2026-01-06", ["checkout", "--quiet", "-b", "side"]);
  on("2026-01-07", vendorFiles("acme", lacking));
  git("2026-01-08", ["checkout", "--quiet", "main"]);
  const merge = git("2026-01-10", ["merge", "--quiet", "--no-ff", "-m", "Merge branch 'side'", "side"], {
    ...{ author: "Kim", committer: "Lee" },
  });

  it("name who merged", async () => {
    const { entries } = await history(root);
    expect(entries[1]?.commit).toMatchObject({
      id: merge,
      claimed: { isMerge: true, mergedBy: { name: "Lee", email: "lee@example.com" } },
    });
    expect(await shown(root, "history")).toContain("  merge by Lee <lee@example.com>\n");
    expect(await shown(root, "history", "--language", "ko")).toContain("  병합, 병합자 Lee <lee@example.com>\n");
  });
});

describe("reverts of other repositories, and beside the line", () => {
  const { root, on, git } = aRepository();
  on("2026-01-05", { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("stays") });
  const renewed = on("2026-01-10", vendorFiles("acme", lacking), { message: "Shorten the contract (#7)" });
  const own = on("2026-01-12", vendorFiles("acme"), { message: 'Revert "Shorten"\n\nReverts acme/vendors#7' });
  git("2026-01-15", ["checkout", "--quiet", "-b", "side"]);
  const breaks = on("2026-01-20", vendorFiles("stays", lacking));
  const reverts = git("2026-01-25", ["revert", "--no-edit", breaks]);
  git("2026-01-26", ["checkout", "--quiet", "main"]);
  git("2026-02-01", ["merge", "--quiet", "--no-ff", "-m", "Merge branch 'side'", "side"]);

  it("a revert beside the line is compared too", async () => {
    const { sides = [] } = await history(root);
    expect(sides[0]?.entries.map(({ commit }) => [commit?.id, commit?.claimed.relations?.[0]?.restored])).toEqual([
      [breaks, undefined],
      [reverts, true],
    ]);
  });

  it("the number of a request is looked up while messages name one repository, and told as claimed if they name two", async () => {
    const relationOf = async (id: string) =>
      (await history(root)).entries.find(({ commit }) => commit?.id === id)?.commit?.claimed.relations?.[0];
    expect(await relationOf(own)).toMatchObject({ commit: renewed, restored: true, repository: "acme/vendors" });
    const foreign = on("2026-02-10", vendorFiles("acme", lacking), {
      message: 'Revert "Shorten"\n\nReverts upstream/vendors#7',
    });
    expect(await relationOf(foreign)).toMatchObject({ commit: null, restored: null, repository: "upstream/vendors" });
    const text = await shown(root, "history");
    expect(text).toContain("message says: reverts pull request upstream/vendors#7\n");
    expect(text).toContain("message says: reverts pull request acme/vendors#7\n");
  });
});
