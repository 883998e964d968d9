import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rootAround } from "../../../src/adapters/disk/places.ts";
import { aFolder, clausegate, clausegateHere, repository } from "../../support/cli.ts";
import { git } from "../../support/git.ts";

const sample = join(repository, "examples/defects/case-2-missing-statutory-items/vendors");
const asOf = ["--as-of", "2026-06-30"];

function aWorkTree(files: Record<string, string> = {}): string {
  const top = aFolder(files);
  git(top, ["init", "--quiet"]);
  return top;
}

describe("the root, where none is named", () => {
  it.each([
    { name: "the folder itself", files: { "vendors/a/v.yaml": "" }, from: ".", is: "." },
    { name: "above a vendor's folder", files: { "vendors/a/v.yaml": "" }, from: "vendors/a", is: "../.." },
    { name: "with a configuration alone", files: { "x/clausegate.yaml": "", "x/y/z": "" }, from: "x/y", is: ".." },
    { name: "the closest of two", files: { "vendors/a": "", "x/vendors/b": "", "x/y/z": "" }, from: "x/y", is: ".." },
    { name: "none at all", files: { "x/y": "" }, from: "x", is: "." },
    { name: "a file named vendors is none", files: { vendors: "", "x/y": "" }, from: "x", is: "." },
  ])("is found: $name", ({ files, from, is }) => {
    const folder = join(aWorkTree(files), from);
    expect(rootAround(folder)).toBe(is === "." ? folder : is);
  });

  it("is not looked for above the work tree, nor outside of one", () => {
    const outside = aFolder({ "vendors/a/v.yaml": "", "x/y": "", "repository/z": "" });
    expect(rootAround(join(outside, "x"))).toBe(join(outside, "x"));
    git(join(outside, "repository"), ["init", "--quiet"]);
    expect(rootAround(join(outside, "repository"))).toBe(join(outside, "repository"));
  });

  it("is told on standard error, and the report is that of the root", async () => {
    const top = aWorkTree();
    cpSync(sample, join(top, "vendors"), { recursive: true });
    const above = clausegate(["check", ...asOf], { cwd: top });
    const below = clausegate(["check", ...asOf], { cwd: join(top, "vendors/hanbit-cs") });
    expect(below).toEqual({
      ...above,
      stderr: "clausegate: Root: ../.., the closest folder with clausegate.yaml or vendors/\n",
    });
    expect(above.status).toBe(1);
  });

  it("is not looked for where one is named", () => {
    const top = aWorkTree();
    cpSync(sample, join(top, "vendors"), { recursive: true });
    mkdirSync(join(top, "empty"));
    const run = clausegate(["check", "--root", "."], { cwd: join(top, "empty") });
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining("No records found")]);
  });
});

describe("the language of the configuration", () => {
  const korean = { "clausegate.yaml": "version: 1\nlanguage: ko\n" };

  it.each([
    { args: ["waivers"], says: "예외 승인이 없습니다" },
    { args: ["rules"], says: "요구사항" },
    { args: ["explain", "SEC-03"], says: "근거" },
    { args: ["evidence", "hash"], says: "인자가 없음" },
    { args: ["check"], says: "기록이 없습니다" },
    { args: ["--help"], says: "사용법" },
  ])("counts for $args", ({ args, says }) => {
    const { stdout, stderr } = clausegate(args, { cwd: aFolder(korean), env: { LANG: "en_US.UTF-8" } });
    expect(stdout + stderr).toContain(says);
  });

  it("is that of the root that is named, and an option wins over it", async () => {
    const root = aFolder(korean);
    expect((await clausegateHere(["waivers", "--root", root])).stdout).toContain("예외 승인이 없습니다");
    expect((await clausegateHere(["waivers", `--root=${root}`])).stdout).toContain("예외 승인이 없습니다");
    expect((await clausegateHere(["waivers", "--root", root, "--language", "en"])).stdout).toBe("No waivers.\n");
  });

  it.each(["language: [ko", "- ko", "version: 1\nlanguage: fr\n", ""])(
    "decides nothing where it cannot be read: %j",
    async (text) => {
      const root = aFolder({ "clausegate.yaml": text });
      expect((await clausegateHere(["check", "--root", root], { LANG: "ko_KR.UTF-8" })).stderr).toMatch(/[가-힣]/);
    },
  );

  it("leaves data in English unless the judging configuration says otherwise", async () => {
    const root = aFolder();
    cpSync(sample, join(root, "vendors"), { recursive: true });
    const run = await clausegateHere(["check", "--root", root, ...asOf, "--format", "json"], { LANG: "ko_KR.UTF-8" });
    expect(JSON.parse(run.stdout)).toMatchObject({ language: "en" });
  });
});

describe("a folder whose name cannot be a vendor id", () => {
  it.each(["한빛고객센터", "Hanbit", "a_b"])("is told as that, not as absent: %s", async (name) => {
    const root = aFolder({ [`vendors/${name}/계약서.txt`]: "제1조" });
    for (const more of [[], ["--vendor", name]]) {
      const { status, stderr } = await clausegateHere(["check", "--root", root, ...more]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`'${name}' is not a vendor id`)]);
    }
    const decision = await clausegateHere(["gate", name, "--root", root]);
    expect([decision.status, decision.stdout]).toEqual([2, expect.stringContaining(`'${name}' is not a vendor id`)]);
  });
});

it("suggests --output for --out", async () => {
  const { stderr } = await clausegateHere(["check", "--out", "json=x"]);
  expect(stderr).toBe("clausegate: Unknown option '--out'. See 'clausegate check --help'; did you mean '--output'?\n");
});

describe("check --format short", () => {
  it("prints one line for each finding, in the language for people", async () => {
    const root = aFolder({ "clausegate.yaml": "version: 1\nlanguage: ko\n" });
    cpSync(sample, join(root, "vendors"), { recursive: true });
    const run = await clausegateHere(["check", "--root", root, ...asOf, "--format", "short"]);
    const lines = run.stdout.trimEnd().split("\n");
    const line = /^vendors\/[\w-]+\/contract\.yaml:\d+:\d+: 오류 [A-Z]{3}-\d{2} .*[가-힣]/;
    expect(lines.slice(0, 9).filter((one) => !line.test(one))).toEqual([]);
    expect(lines.slice(9)).toEqual(["지적사항: 오류 9건, 경고 0건, 참고 0건", "부적합"]);
  });

  it("names a file that cannot be used, and keeps hostile text on its line", async () => {
    const root = aFolder({ "vendors/acme/v.yaml": 'kind: vendor\nid: acme\n"a\\nb\\u202e": 1\n' });
    const { stdout } = await clausegateHere(["check", "--root", root, "--format", "short"]);
    expect(stdout).toMatch(/^vendors\/acme\/v\.yaml:3:1: problem unknown-key Unknown key 'a\\u\{a\}b\\u\{202e\}'/m);
  });
});
