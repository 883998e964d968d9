import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFolder } from "../../src/adapters/pack-folder.ts";
import type { AuditReport } from "../../src/audit/report.ts";
import { aFolder, bundle, clausegateHere } from "../support/cli.ts";
import { aRepository, git } from "../support/git.ts";
import { aContract, goodFiles } from "../support/inventory.ts";
import { aSampleRepository, nodes } from "../support/runner.ts";
import { aStory } from "../support/story.ts";

const root = aSampleRepository();
const asOf = ["--at", "HEAD", "--as-of", "2026-06-30", "--period", "2026-01-01..2026-06-30"];
const linked = aFolder();
symlinkSync(join(root, "vendors"), join(linked, "inventory"));
const audit = (...args: readonly string[]) => clausegateHere(["audit", "--root", root, ...args]);

it.each(nodes)(
  "makes the same pack again, in another folder, in another time zone and language, on $name",
  ({ node }) => {
    const packs = [
      { TZ: "Asia/Seoul", LANG: "ko_KR.UTF-8" },
      { TZ: "America/New_York", LANG: "C" },
    ].map((environment) => {
      const folder = join(aFolder(), "pack");
      const { status, stderr } = spawnSync(node, [bundle, "audit", "--root", root, ...asOf, "-o", folder], {
        encoding: "utf8",
        env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
      });
      expect([status, stderr]).toEqual([0, ""]);
      return listFolder(folder);
    });
    expect(packs[1]).toEqual(packs[0]);
    first ??= packs[0];
    expect(packs[0]).toEqual(first);
  },
);
/** What the first Node made: the others make the same. */
let first: ReturnType<typeof listFolder> | undefined;

describe("a pack", () => {
  it("is written whatever the language, and verified", async () => {
    const folder = join(aFolder(), "pack");
    const { status, stdout } = await audit(...asOf, "-o", folder, "--language", "ko");
    expect(status).toBe(0);
    const digest = /[0-9a-f]{64}/.exec(stdout)?.[0] ?? "";
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain('<html lang="ko"');
    expect((await clausegateHere(["audit", "verify", folder, "--manifest-digest", digest])).status).toBe(0);
    const other = await clausegateHere(["audit", "verify", folder, "--manifest-digest", "0".repeat(64)]);
    expect(other).toMatchObject({ status: 1, stdout: expect.stringContaining("manifest.json") });
  });

  it.each([
    { name: "a folder that holds something", args: [...asOf, "-o", aFolder({ x: "y" })], says: "is not empty" },
    {
      name: "a folder of the inventory",
      args: [...asOf, "-o", join(root, "vendors/pack")],
      says: "outside of it with -o",
    },
    {
      name: "a folder of the inventory that a link leads to",
      args: [...asOf, "-o", join(linked, "inventory/hanbit-cs/pack")],
      says: "lies in the inventory 'vendors/'",
    },
    { name: "no folder", args: asOf, says: "--output" },
    {
      name: "a day before the first commit",
      args: ["--at", "2020-01-01", "-o", "never"],
      says: "a later day with --at",
    },
    {
      name: "no day",
      args: ["--at", "2026-02-30", "-o", "never"],
      says: "'2026-02-30' is not a day of the calendar; write --at",
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
      says: "The period ends on 2026-06-30, after 2026-06-29",
    },
    { name: "no commit", args: ["--at", "nowhere", "-o", "never"], says: "nowhere" },
    {
      name: "signers that are not there, though no signature is told of",
      args: [...asOf, "--allowed-signers", "/nowhere", "-o", "never"],
      says: "'/nowhere' is not there",
    },
  ])("is refused for $name", async ({ args, says }) => {
    const { status, stderr } = await audit(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(existsSync("never")).toBe(false);
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
    expect(stderr).toMatch(/nowhere\/manifest\.json' is not there/);
  });

  it("tells of a backdated commit what it says, and from which day it counts", async () => {
    const backdated = aRepository(goodFiles());
    const [tree, parent] = git(backdated, ["rev-parse", "HEAD^{tree}", "HEAD"]).split("\n");
    const by = `A <a@example.com> ${Date.UTC(2025, 11, 1) / 1000} +0000`;
    const text = `tree ${tree}\nparent ${parent}\nauthor ${by}\ncommitter ${by}\n\nbackdated\n`;
    const commit = git(backdated, ["hash-object", "-t", "commit", "-w", "--stdin"], text);
    const folder = join(aFolder(), "pack");
    expect(
      await clausegateHere(["audit", "--root", backdated, "--at", commit, "--as-of", "2025-12-31", "-o", folder]),
    ).toMatchObject({ status: 0 });
    const told: AuditReport = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    expect(told).toMatchObject({ commit, committedOn: "2026-01-02", committerDay: "2025-12-01" });
    const page = readFileSync(join(folder, "report.html"), "utf8");
    expect(page).toContain("committer date says 2025-12-01; it is counted from 2026-01-02");
    expect(page).toContain("Judged as of 2025-12-31, before the commit&apos;s own day 2026-01-02");
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
