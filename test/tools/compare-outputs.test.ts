import { describe, expect, it } from "vitest";
import { byBytes, byFacts, type Comparison, difference } from "../../tools/compare-outputs/difference.ts";

const output = (stdout: string, files: Readonly<Record<string, string>> = {}) =>
  new Map(Object.entries({ "exit code": "0", "standard output": stdout, ...files }));

describe("two outputs of one command line", () => {
  it.each<{ name: string; after: string; bytes: boolean; facts: boolean }>([
    { name: "the same", after: '{"id": "A", "message": "x"}', bytes: true, facts: true },
    { name: "worded otherwise", after: '{"id": "A", "message": "y"}', bytes: false, facts: true },
    { name: "of another rule", after: '{"id": "B", "message": "x"}', bytes: false, facts: false },
    { name: "no JSON any more", after: "x", bytes: false, facts: false },
    { name: "gone", after: "", bytes: false, facts: false },
  ])("are told apart where the second is $name", ({ after, bytes, facts }) => {
    const isSame = (comparison: Comparison) =>
      difference(output('{"id": "A", "message": "x"}'), output(after), comparison) === undefined;
    expect([isSame(byBytes), isSame(byFacts)]).toEqual([bytes, facts]);
  });

  it("differ where a file is missing, or the exit code is another", () => {
    const ended = new Map([...output("x"), ["exit code", "1"]]);
    for (const comparison of [byBytes, byFacts]) {
      expect(difference(output("x"), output("x", { "report.json": "{}" }), comparison)).toContain("report.json");
      expect(difference(output("x"), ended, comparison)).toContain("exit code");
    }
  });

  it("may differ in the digests of reports, which follow their wording", () => {
    const manifest = (digest: string, kind: string) =>
      output("", {
        "manifest.json": JSON.stringify({
          files: [{ path: "a", kind, bytes: 1, sha256: digest }],
          notCopied: [],
          digest,
        }),
      });
    expect(difference(manifest("1", "report"), manifest("2", "report"), byFacts)).toBeUndefined();
    expect(difference(manifest("1", "record"), manifest("2", "record"), byFacts)).toContain("manifest.json");
  });
});
