import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFolder } from "../../../src/adapters/disk/pack-folder.ts";
import type { AuditReport } from "../../../src/usecases/audit/report.ts";
import { aFolder, bundle, clausegateHere } from "../../support/cli.ts";
import { aRepository, clone, git } from "../../support/git.ts";
import { aContract, goodFiles } from "../../support/inventory.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";
import { aSampleRepository, nodes } from "../../support/runner.ts";
import { aStory } from "../../support/story.ts";

const root = aSampleRepository();
const asOf = ["--at", "HEAD", "--as-of", "2026-06-30", "--period", "2026-01-01..2026-06-30"];
const small = aRepository(goodFiles());
const linked = aFolder();
symlinkSync(join(root, "vendors"), join(linked, "inventory"));
const places = aFolder({ file: "x" });
symlinkSync(join(places, "nowhere"), join(places, "dangling"));
symlinkSync(join(root, ".git"), join(places, "git"));
const bare = clone(root, "--bare", "--depth=1");
git(root, ["worktree", "add", "--quiet", "--detach", join(places, "worktree")]);
const gitFolders = [
  { name: "Git's own folder", folder: join(root, ".git/pack") },
  { name: "Git's own folder, by way of another one", folder: `${places}/../${basename(root)}/.git/a/b` },
  { name: "Git's own folder, by way of a link", folder: join(places, "git/pack") },
  {
    name: "Git's folder of a linked work tree",
    folder: git(join(places, "worktree"), ["rev-parse", "--git-path", "pack"]),
  },
  { name: "the file that stands for it in a linked work tree", folder: join(places, "worktree/.git/pack") },
  { name: "a bare repository", folder: join(bare, "pack") },
];
const audit = (...args: readonly string[]) => clausegateHere(["audit", "--root", root, ...args]);

it("makes the same pack again, in another folder, in another time zone and language, on every Node", () => {
  const places = [
    { TZ: "Asia/Seoul", LANG: "ko_KR.UTF-8" },
    { TZ: "America/New_York", LANG: "C" },
  ];
  const packs = places.map((environment, at) => {
    const folder = join(aFolder(), "pack");
    const { node } = nodes[at % nodes.length] ?? { node: process.execPath };
    const { status, stderr } = spawnSync(node, [bundle, "audit", "--root", root, ...asOf, "-o", folder], {
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    });
    expect([status, stderr]).toEqual([0, ""]);
    return listFolder(folder);
  });
  expect(packs[1]).toEqual(packs[0]);
});

describe("a pack", () => {
  it("is written whatever the language, and verified", async () => {
    const folder = join(aFolder(), "pack");
    const { status, stdout } = await audit(...asOf, "-o", folder, "--language", "ko");
    expect(status).toBe(0);
    const digest = /[0-9a-f]{64}/.exec(stdout)?.[0] ?? "";
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain('<html lang="ko"');
    expect((await clausegateHere(["audit", "verify", folder, "--manifest-digest", digest])).status).toBe(0);
    const other = await clausegateHere(["audit", "verify", folder, "--manifest-digest", "0".repeat(64)]);
    expect(other.status).toBe(1);
    expect(other.stdout).toMatch(
      new RegExp(`does not have the given SHA-256 .*given 0{64}, actual ${digest}.*\n.*unattested manifest: `),
    );
    expect(other.stdout).not.toContain("altered");
    writeFileSync(join(folder, "added.txt"), "");
    const korean = ["--manifest-digest", "0".repeat(64), "--language", "ko"];
    const added = await clausegateHere(["audit", "verify", folder, ...korean]);
    expect(added.status).toBe(1);
    expect(added.stdout).toMatch(
      new RegExp(`실제 값 ${digest}.*\n.*목록과도 일치하지 않음:\n {2}추가됨: added.txt\n$`),
    );
  });

  it.each([
    { name: "a folder that holds something", args: [...asOf, "-o", aFolder({ x: "y" })], says: "is not empty" },
    {
      name: "a folder of the inventory",
      args: [...asOf, "-o", join(root, "vendors/pack")],
      says: "name a folder outside with -o",
    },
    {
      name: "a folder of the inventory that a link leads to",
      args: [...asOf, "-o", join(linked, "inventory/hanbit-cs/pack")],
      says: "is inside the inventory 'vendors/'",
    },
    { name: "no folder", args: asOf, says: "--output" },
    ...gitFolders.map(({ name, folder }) => ({
      name,
      args: ["--as-of", "2026-06-30", "-o", folder],
      says: "where Git keeps the repository itself; name a folder outside with -o",
    })),
    { name: "a file", args: [...asOf, "-o", join(places, "file")], says: "file' is a file. Name a folder" },
    { name: "a folder below a file", args: [...asOf, "-o", join(places, "file/pack")], says: "file' is a file. Name" },
    {
      name: "a link that leads nowhere",
      args: [...asOf, "-o", join(places, "dangling")],
      says: "dangling' is a symbolic link that leads nowhere",
    },
    {
      name: "a folder below a link that leads nowhere",
      args: [...asOf, "-o", join(places, "dangling/pack")],
      says: "dangling' is a symbolic link that leads nowhere",
    },
    {
      name: "a day before the first commit",
      args: ["--at", "2020-01-01", "-o", "never"],
      says: "a later day with --at",
    },
    {
      name: "no day",
      args: ["--at", "2026-02-30", "-o", "never"],
      says: "invalid --at '2026-02-30': expected a date",
    },
    {
      name: "a period before the first commit",
      args: ["--period", "2020-01-01..2020-12-31", "-o", "never"],
      says: "on or before 2020-12-31; name a later day with --period",
    },
    {
      name: "a period that ends before it begins",
      args: ["--period", "2026-02-01..2026-01-01", "-o", "never"],
      says: "--period",
    },
    {
      name: "a period that goes on after the judged day",
      args: ["--as-of", "2026-06-29", "--period", "2026-01-01..2026-06-30", "-o", "never"],
      says: "--period ends on 2026-06-30, after the as-of date 2026-06-29",
    },
    { name: "no commit", args: ["--at", "nowhere", "-o", "never"], says: "nowhere" },
    {
      name: "signers that are not there, though no signature is told of",
      args: [...asOf, "--allowed-signers", "/nowhere", "-o", "never"],
      says: "'/nowhere' does not exist",
    },
  ])("is refused for $name", async ({ args, says }) => {
    const { status, stderr } = await audit(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(existsSync("never")).toBe(false);
  });

  it("is written to the empty folder that a link leads to", async () => {
    const [folder, link] = [aFolder(), join(aFolder(), "link")];
    symlinkSync(folder, link);
    expect(await clausegateHere(["audit", "--root", small, "-o", link])).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(folder)).toContain("manifest.json");
  });

  it("leads from its page and its OSCAL to the copies it holds, wherever they lie", async () => {
    // No system can be relied on to unpack a file of that name: its copy lies under its digest.
    const { "vendors/acme/documents/contract.md": text = "", ...others } = goodFiles();
    const contract = JSON.stringify(others["vendors/acme/contract.yaml"]).replaceAll("contract.md", "con.md");
    const named = aRepository({
      ...others,
      "vendors/acme/contract.yaml": contract,
      "vendors/acme/documents/con.md": text,
    });
    const folder = join(aFolder(), "pack");
    await clausegateHere(["audit", "--root", named, "--as-of", "2026-06-30", "-o", folder]);
    const page = readFileSync(join(folder, "report.html"), "utf8");
    const links = [...page.matchAll(/href="((?:records|documents)\/[^"]*)"/g)].map(([, href]) => href ?? "");
    const oscal = readFileSync(join(folder, "oscal-assessment-results.json"), "utf8");
    const hrefs = [...oscal.matchAll(/"href":"(documents\/[^"]*)"/g)].map(([, href]) => href ?? "");
    expect(links.filter((link) => link.startsWith("records/")).length).toBeGreaterThan(1);
    for (const all of [links, hrefs]) {
      expect(all.some((link) => /^documents\/_by-digest\/[0-9a-f]{64}\.md$/.test(link))).toBe(true);
      for (const link of all) expect(existsSync(join(folder, decodeURIComponent(link))), link).toBe(true);
    }
  });

  it("cannot be verified where there is none", async () => {
    const folder = aFolder({ "report.json": "{}" });
    expect((await clausegateHere(["audit", "verify", folder])).status).toBe(2);
    expect(readdirSync(folder)).toEqual(["report.json"]);
    const { stderr } = await clausegateHere(["audit", "verify", join(folder, "nowhere")]);
    expect(stderr).toMatch(/nowhere\/manifest\.json' does not exist/);
  });

  it("tells of a backdated commit what it says, and from which day it counts", async () => {
    const backdated = aRepository(goodFiles());
    const [tree, parent] = git(backdated, ["rev-parse", "HEAD^{tree}", "HEAD"]).split("\n");
    const by = `A <a@example.com> ${Date.UTC(2025, 11, 1) / 1000} +0000`;
    const text = `tree ${tree}\nparent ${parent}\nauthor ${by}\ncommitter ${by}\n\nbackdated\n`;
    const commit = git(backdated, ["hash-object", "-t", "commit", "-w", "--stdin"], text);
    const folder = join(aFolder(), "pack");
    const at = ["audit", "--root", backdated, "--at", commit];
    expect(await clausegateHere([...at, "-o", folder])).toMatchObject({ status: 0 });
    const told: AuditReport = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    expect(told).toMatchObject({ commit, committedOn: "2026-01-02", committerDay: "2025-12-01" });
    const page = readFileSync(join(folder, "report.html"), "utf8");
    expect(page).toContain("committer date of the commit is 2025-12-01; it counts from 2026-01-02");
    // Where a day is named nothing is counted: the commit alone is judged, as in a clone without history.
    const before = join(aFolder(), "pack");
    expect(await clausegateHere([...at, "--as-of", "2025-11-30", "-o", before])).toMatchObject({ status: 0 });
    expect(readFileSync(join(before, "report.html"), "utf8")).toContain(
      "The as-of date 2025-11-30 is before the commit date 2025-12-01",
    );
  });

  it("tells of a period how long something was open", async () => {
    const effective = { from: "2026-01-05", to: "2026-08-31" };
    const lapsing = aRepository(goodFiles({ contract: aContract({ effective }) }));
    const folder = join(aFolder(), "pack");
    const days = ["--as-of", "2026-12-31", "--period", "2026-02-01..2026-12-31"];
    expect(await clausegateHere(["audit", "--root", lapsing, ...days, "-o", folder])).toMatchObject({ status: 0 });
    const { period }: AuditReport = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    const lapse = period?.remedies.filter(({ finding }) => finding.rule === "AGR-01");
    expect(lapse).toMatchObject([{ since: "2026-09-01", until: null, days: 121 }]);
    const events = period?.events.map(({ kind, on, failing }) => `${kind} ${on} ${failing}`);
    expect(events).toContain("day 2026-09-01 1");
  });

  describe("of a shallow clone", () => {
    const whole = aPastRepository();
    commitAs(whole, { ...goodFiles() }, { date: "2026-03-10T10:00:00+09:00" });
    commitAs(whole, { "README.md": "x" }, { date: "2026-02-01T10:00:00+09:00" });
    const shallow = clone(whole, "--depth=1");
    const pack = async (top: string, ...args: readonly string[]) => {
      const folder = join(aFolder(), "pack");
      return { folder, ...(await clausegateHere(["audit", "--root", top, "-o", folder, ...args])) };
    };

    it("is the same, since the judgement needs no history", async () => {
      const [there, here] = [await pack(whole, "--as-of", "2026-06-30"), await pack(shallow, "--as-of", "2026-06-30")];
      expect([here.status, here.stderr]).toEqual([0, ""]);
      expect(listFolder(here.folder)).toEqual(listFolder(there.folder));
      expect(here.stdout).not.toContain("--unshallow");
    });

    it("says that the day it took is the commit's alone", async () => {
      const [there, here] = [await pack(whole), await pack(shallow)];
      // An earlier commit's clock was later.
      expect(there.stdout).toMatch(/as of 2026-03-10/);
      expect(there.stdout).not.toContain("--unshallow");
      expect([here.status, here.stdout]).toEqual([0, expect.stringMatching(/as of 2026-02-01.*--as-of.*--unshallow/s)]);
    });

    it.each([
      { name: "a period", args: ["--as-of", "2026-06-30", "--period", "2026-01-01..2026-06-30"] },
      { name: "the newest commit of a day", args: ["--at", "2026-06-30"] },
    ])("is refused for $name, which needs what is not there", async ({ args }) => {
      const { status, stderr } = await pack(shallow, ...args);
      expect([status, stderr]).toEqual([2, expect.stringContaining("git fetch --unshallow")]);
    });
  });

  it("tells of a period what a waiver excused, who approved it, and at which commit it ends", async () => {
    const story = aStory();
    const folder = join(aFolder(), "pack");
    // Nothing of the time after the judged commit is known, though the period goes on.
    const days = ["--at", story.commits.waives ?? "", "--as-of", "2024-11-30", "--period", "2024-09-01..2024-11-30"];
    expect(await clausegateHere(["audit", "--root", story.root, ...days, "-o", folder])).toMatchObject({ status: 0 });
    const { period }: AuditReport = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    expect(period?.commit).toBe(story.commits.waives);
    expect(period?.events).toMatchObject([
      { commit: { id: story.commits.loses }, failing: 1, introduced: [{ rule: "SEC-06", disposition: "open" }] },
      {
        ...{ commit: { id: story.commits.waives }, failing: 0, introduced: [], resolved: [] },
        changed: [
          {
            rule: "SEC-06",
            disposition: "waived",
            was: { disposition: "open" },
            waiver: { approver: "ciso@example.com" },
          },
        ],
      },
    ]);
    expect(period?.remedies).toMatchObject([{ finding: { disposition: "waived" }, until: null }]);
    const page = readFileSync(join(folder, "report.html"), "utf8");
    expect(page).toContain(`up to commit ${story.commits.waives}`);
    expect(page.replace(/<[^>]*>/g, "")).toMatch(
      /~ changed SEC-06 .*error, open → error, waived, until .*ciso@example.com/,
    );
  });
});
