import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWaivers } from "../../../src/config/waivers/file.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { hostile } from "../../support/report.ts";
import { aWaiver, fileOf } from "../../support/waivers.ts";

const aRoot = (files: Record<string, string | object> = {}) => aFolder({ "vendors/acme/vendor.yaml": "x", ...files });
const options = {
  rule: "SEC-06",
  vendor: "acme",
  reason: "망분리 공사 중",
  owner: "privacy-team@example.com",
  approver: "ciso@example.com",
  "approved-on": "2026-06-01",
  "expires-on": "2026-09-30",
};

function add(root: string, changes: Readonly<Record<string, string>> = {}, ...more: readonly string[]) {
  const given = Object.entries({ root, ...options, ...changes }).flatMap(([name, value]) => [`--${name}`, value]);
  return clausegateHere(["waivers", "add", ...given, ...more]);
}

const textOf = (root: string) => readFileSync(join(root, "waivers.yaml"), "utf8");
const waiversOf = (root: string) => {
  const { waivers, problems } = readWaivers(fileOf("waivers.yaml", textOf(root)));
  expect(problems).toEqual([]);
  return waivers.map(({ record }) => record);
};

describe("clausegate waivers add", () => {
  it("makes the file, then adds to it, by id in any case or by requirement", async () => {
    const root = aRoot();
    expect(await add(root, { rule: "sec-06" })).toEqual({
      status: 0,
      stdout: "waivers.yaml: added SEC-06 for vendor 'acme' until 2026-09-30\n",
      stderr: "",
    });
    expect(
      (await add(root, { rule: "pii-subcontracting", ticket: "SEC-1", service: "crm" }, "--acknowledges-statute"))
        .status,
    ).toBe(0);
    expect(waiversOf(root)).toEqual([
      aWaiver(),
      aWaiver({ rule: "PII-04", service: "crm", ticket: "SEC-1", acknowledges_statute: true }),
    ]);
  });

  it("takes hostile words as words", async () => {
    const texts = { reason: "::error:: ##[x] - rule: PII-01 <script>|`*_[x](y)", owner: "a: [b", approver: "- c # d" };
    const root = aRoot();
    expect((await add(root, texts)).status).toBe(0);
    expect(waiversOf(root)).toEqual([aWaiver(texts)]);
  });

  it.each(["a\nb", "a\u001b[31mb", "a\u202eb", "a\u200bb"])(
    "refuses %j, of which a reader does not see all",
    async (reason) => {
      const root = aRoot();
      const { status, stderr } = await add(root, { reason });
      expect(status).toBe(2);
      expect(stderr).toContain("--reason: contains invisible characters");
      expect(() => textOf(root)).toThrow();
    },
  );

  it("lists hostile words of a file on lines of their own", async () => {
    const root = aRoot({ "waivers.yaml": JSON.stringify({ version: 1, waivers: [aWaiver({ reason: hostile })] }) });
    const { stdout } = await clausegateHere(["waivers", "--root", root]);
    expect(stdout).not.toContain("\u001b");
    expect(stdout.split("\n").filter((line) => /^\s*(::|##\[)/.test(line))).toEqual([]);
  });

  it.each([
    { name: "an unknown rule", changes: { rule: "SEC-66" }, says: "did you mean 'SEC-06'?" },
    { name: "a rule of the gate", changes: { rule: "WVR-01" }, says: "cannot be waived" },
    { name: "an unknown vendor", changes: { vendor: "acne" }, says: "did you mean 'acme'?" },
    {
      name: "a day that does not exist",
      changes: { "approved-on": "2026-02-30" },
      says: "--approved-on: '2026-02-30'",
    },
    {
      name: "a last day before the first",
      changes: { "expires-on": "2026-05-31" },
      says: "--expires-on: The last day",
    },
    { name: "more days than allowed", changes: { "expires-on": "2027-06-02" }, says: "at most 365 days" },
    { name: "an owner who approves", changes: { approver: "Privacy-Team@example.com" }, says: "by its own owner" },
    { name: "a statute item not acknowledged", changes: { rule: "PII-04" }, says: "without acknowledging the law" },
    { name: "a blank reason", changes: { reason: " " }, says: "--reason: The text is empty" },
    { name: "service and contract", changes: { service: "crm", contract: "c" }, says: "not both" },
    { name: "a root that is not there", changes: { root: "/nowhere" }, says: "'/nowhere' is not a folder" },
  ])("refuses $name before anything is written", async ({ changes, says }) => {
    const root = aRoot({ "waivers.yaml": "version: 1\nwaivers: []\n" });
    const { status, stdout, stderr } = await add(root, changes);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^clausegate: .+\n$/);
    expect(stderr).toContain(says);
    expect(textOf(root)).toBe("version: 1\nwaivers: []\n");
  });

  it("allows as many days as are allowed", async () => {
    expect((await add(aRoot(), { "expires-on": "2027-06-01" })).status).toBe(0);
  });

  it("refuses a file with a problem, or the same waiver once more", async () => {
    const root = aRoot({ "waivers.yaml": "version: 1\nwaivers:\n  - rule: SEC-01\n" });
    expect(await add(root)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("waivers.yaml:3:5: 'vendor' is missing"),
    });
    writeFileSync(join(root, "waivers.yaml"), "version: 1\nwaivers: []\n");
    expect((await add(root)).status).toBe(0);
    expect(await add(root)).toMatchObject({ status: 2, stderr: expect.stringContaining("in the list twice") });
    expect(waiversOf(root)).toHaveLength(1);
  });

  it.each(["waivers-real.yaml", "nowhere.yaml"])(
    "refuses a link to %s, and leaves what it leads to alone",
    async (target) => {
      const root = aRoot({ "waivers-real.yaml": "version: 1\nwaivers: []\n" });
      symlinkSync(join(root, target), join(root, "waivers.yaml"));
      expect(await add(root)).toMatchObject({ status: 2, stderr: expect.stringContaining("symbolic link") });
      expect(readFileSync(join(root, "waivers-real.yaml"), "utf8")).toBe("version: 1\nwaivers: []\n");
    },
  );

  it("needs its options", async () => {
    const { status, stderr } = await clausegateHere(["waivers", "add", "--root", aRoot()]);
    expect(status).toBe(2);
    expect(stderr).toBe("clausegate: Option '--rule <rule>' is required. See 'clausegate waivers add --help'\n");
  });
});

describe("clausegate waivers", () => {
  const root = aRoot({
    "waivers.yaml": {
      version: 1,
      waivers: [
        aWaiver({ rule: "SEC-01", expires_on: "2026-12-31" }),
        aWaiver({ rule: "SEC-02", expires_on: "2026-06-29", service: "crm" }),
        aWaiver({ rule: "SEC-03", expires_on: "2026-06-30", ticket: "SEC-1" }),
        aWaiver({ rule: "SEC-04", expires_on: "2026-07-30" }),
        aWaiver({ rule: "SEC-05", expires_on: "2026-07-31" }),
        aWaiver({ rule: "PII-04", expires_on: "2026-12-31" }),
        aWaiver({ rule: "SEC-99", expires_on: "2026-12-31" }),
        aWaiver({ rule: "SEC-07", expires_on: "2027-06-02" }),
        aWaiver({ rule: "SEC-08", approved_on: "2026-07-01", expires_on: "2026-12-31" }),
        aWaiver({ rule: "SEC-09", approver: "privacy-team@example.com", expires_on: "2026-07-01" }),
      ],
    },
  });
  const list = (...args: string[]) => clausegateHere(["waivers", "--root", root, "--as-of", "2026-06-30", ...args]);

  it("lists them by their last day, then place, with days left and state", async () => {
    const { asOf, waivers } = JSON.parse((await list("--format", "json")).stdout);
    expect(asOf).toBe("2026-06-30");
    expect(
      waivers.map(
        ({ rule, daysLeft, state, counts }: Record<string, unknown>) => `${rule} ${daysLeft} ${state} ${counts}`,
      ),
    ).toEqual([
      "SEC-02 -1 expired false",
      "SEC-03 0 expiring true",
      "SEC-09 1 own-approval false",
      "SEC-04 30 expiring true",
      "SEC-05 31 in-force true",
      "SEC-01 184 in-force true",
      "PII-04 184 not-acknowledged false",
      "SEC-99 184 unknown-rule false",
      "SEC-08 184 not-yet false",
      "SEC-07 337 too-long false",
    ]);
  });

  it.each([
    {
      language: "en",
      says: [
        "SEC-02 acme/crm\n  expired on 2026-06-29, days ago: 1\n",
        "owner privacy-team@example.com, approved by ciso@example.com (SEC-1)",
      ],
    },
    { language: "ko", says: ["SEC-02 acme/crm\n  2026-06-29까지, 1일 전에 만료됨\n", "남은 날 0일 만료 임박"] },
  ])("says it to people ($language)", async ({ language, says }) => {
    const { status, stdout } = await list("--language", language);
    expect(status).toBe(0);
    for (const text of says) expect(stdout).toContain(text);
  });

  it("says so where there are none", async () => {
    expect(await clausegateHere(["waivers", "--root", aRoot()])).toEqual({
      status: 0,
      stdout: "No waivers.\n",
      stderr: "",
    });
  });

  it.each([
    {
      name: "a file with a problem",
      files: { "waivers.yaml": "version: 2\nwaivers: []\n" },
      says: "waivers.yaml:1:10: Unknown value '2'",
    },
    { name: "a day that does not exist", args: ["--as-of", "2026-02-30"], says: "invalid --as-of '2026-02-30'" },
    { name: "an unknown format", args: ["--format", "xml"], says: "--format" },
  ])("refuses $name", async ({ files, args = [], says }) => {
    const { status, stderr } = await clausegateHere(["waivers", "--root", aRoot(files ?? {}), ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^clausegate: .+\n$/);
    expect(stderr).toContain(says);
  });
});
