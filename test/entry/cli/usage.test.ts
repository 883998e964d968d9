import { describe, expect, it } from "vitest";
import { clausegateHere } from "../../support/cli.ts";

/** Each complaint of commander; a name it calls no more would show as "cannot be read". */
const wrongLines: readonly { readonly line: string; readonly en: string; readonly ko: string; readonly of?: string }[] =
  [
    { line: "", en: "A command is required", ko: "명령이 필요함" },
    { line: "xyz", en: "Unknown command 'xyz'", ko: "알 수 없는 명령 'xyz'" },
    { line: "--bogus check", en: "Unknown option '--bogus'", ko: "알 수 없는 옵션 '--bogus'" },
    { line: "check --bogus", en: "Unknown option '--bogus'", ko: "알 수 없는 옵션 '--bogus'", of: "check" },
    { line: "check -z", en: "Unknown option '-z'", ko: "알 수 없는 옵션 '-z'", of: "check" },
    { line: "check x", en: "Too many arguments", ko: "인자가 너무 많음", of: "check" },
    {
      line: "check --as-of",
      en: "Option '--as-of <date>' needs a value",
      ko: "'--as-of <date>' 옵션에 값이 필요함",
      of: "check",
    },
    {
      line: "check --scope some",
      en: "Invalid value for option '--scope <scope>': expected one of changed, all",
      ko: "'--scope <scope>' 옵션의 값이 올바르지 않음 (가능한 값: changed, all)",
      of: "check",
    },
    {
      line: "gate acme --service crm --service calls",
      en: "Option '--service <id>' is given twice",
      ko: "'--service <id>' 옵션을 두 번 지정함",
      of: "gate",
    },
    { line: "gate", en: "Argument 'vendor' is missing", ko: "'vendor' 인자가 없음", of: "gate" },
    {
      line: "audit",
      en: "Option '-o, --output <dir>' is required",
      ko: "'-o, --output <dir>' 옵션이 필요함",
      of: "audit",
    },
    { line: "evidence", en: "A command is required", ko: "명령이 필요함", of: "evidence" },
    { line: "evidence xyz", en: "Unknown command 'xyz'", ko: "알 수 없는 명령 'xyz'", of: "evidence" },
    {
      line: "evidence show acme",
      en: "Argument 'requirement' is missing",
      ko: "'requirement' 인자가 없음",
      of: "evidence show",
    },
    {
      line: "policy bundle",
      en: "Option '-o, --output <file>' is required",
      ko: "'-o, --output <file>' 옵션이 필요함",
      of: "policy bundle",
    },
  ];

describe("a wrong command line", () => {
  it.each(wrongLines)("'$line' says why, and whose help to read", async ({ line, en, ko, of }) => {
    const help = ["clausegate", ...(of ? [of] : []), "--help"].join(" ");
    const args = line.split(" ").filter((word) => word !== "");
    expect(await clausegateHere(args)).toEqual({ status: 2, stdout: "", stderr: `clausegate: ${en}. See '${help}'\n` });
    const { stderr } = await clausegateHere(args, { LANG: "ko_KR.UTF-8" });
    expect(stderr).toBe(`clausegate: ${ko}. '${help}'를 참고하십시오\n`);
  });

  it.each([
    { line: "wavers", meant: "waivers" },
    { line: "evidence verfy", meant: "verify" },
    { line: "check --languge ko", meant: "--language" },
    { line: "evidence verify --vend x", meant: "--vendor" },
    { line: "check --hlep", meant: "--help" },
    { line: "check --vresion", meant: "--version" },
  ])("'$line' meant $meant", async ({ line, meant }) => {
    expect((await clausegateHere(line.split(" "))).stderr).toContain(`; did you mean '${meant}'?\n`);
  });
});

describe("the help", () => {
  it("names all commands, whichever file they are in", async () => {
    const { stdout } = await clausegateHere(["--help"]);
    const named = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
    expect(named).toEqual([
      ...["init", "check", "gate", "merge", "history", "blame", "audit", "report", "dossier", "add"],
      ...[
        "draft",
        "review",
        "import",
        "fmt",
        "fix",
        "evidence",
        "schema",
        "policy",
        "config",
        "rules",
        "explain",
        "waivers",
        "baseline",
        "help",
      ],
    ]);
  });

  it("of a command is the same by option and by 'help'", async () => {
    const { stdout } = await clausegateHere(["evidence", "verify", "--help"]);
    expect(stdout).toMatch(/^Usage: clausegate evidence verify /);
    expect((await clausegateHere(["evidence", "help", "verify"])).stdout).toBe(stdout);
  });

  it("answers no question about a vendor", async () => {
    expect((await clausegateHere(["gate", "--help"])).status).toBe(2);
    expect((await clausegateHere(["check", "--help"])).status).toBe(0);
  });
});
