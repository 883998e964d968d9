import { describe, expect, it } from "vitest";
import { readInputs } from "../../../src/entry/action/inputs.ts";
import { RunError } from "../../../src/model/run-error.ts";

const read = (given: Readonly<Record<string, string>>) => readInputs(new Map(Object.entries(given)));

describe("inputs", () => {
  it("that nobody sets hide nothing the configuration says", () => {
    expect(read({})).toEqual({
      root: ".",
      asOf: undefined,
      failOn: undefined,
      language: undefined,
      base: undefined,
      head: undefined,
      scope: "changed",
      annotations: true,
      summary: true,
      reports: [],
      comment: "off",
      token: "",
    });
  });

  it("are read", () => {
    const given = {
      ...{ root: "data", "as-of": "2026-06-30", "fail-on": "note", language: "ko", base: "main", head: "HEAD~1" },
      ...{ scope: "all", annotations: "off", summary: "off", comment: "on-findings", token: "t" },
      ...{ "sarif-file": "a.sarif", reports: "json=a.json\r\n\n  junit=out/a=b.xml  " },
    };
    expect(read(given)).toEqual({
      ...{ root: "data", asOf: "2026-06-30", failOn: "note", language: "ko", base: "main", head: "HEAD~1" },
      ...{ scope: "all", annotations: false, summary: false, comment: "on-findings", token: "t" },
      reports: [
        { format: "sarif", file: "a.sarif" },
        { format: "json", file: "a.json" },
        { format: "junit", file: "out/a=b.xml" },
      ],
    });
  });

  it.each([
    { given: { "as-of": "2026-02-30" }, name: "as-of" },
    { given: { "as-of": "today" }, name: "as-of" },
    { given: { "fail-on": "Error" }, name: "fail-on" },
    { given: { "fail-on": "none" }, name: "fail-on" },
    { given: { language: "kr" }, name: "language" },
    { given: { scope: "none" }, name: "scope" },
    { given: { annotations: "true" }, name: "annotations" },
    { given: { summary: "no" }, name: "summary" },
    { given: { comment: "on" }, name: "comment" },
    { given: { reports: "pdf=a.pdf" }, name: "reports" },
    { given: { reports: "json" }, name: "reports" },
    { given: { reports: "json=" }, name: "reports" },
    { given: { reports: "json=a\njunit=a" }, name: "reports" },
    { given: { "sarif-file": "a", reports: "json=a" }, name: "reports" },
  ])("refuse $given", ({ given, name }) => {
    expect(refusal(given)).toMatchObject({ code: "input-invalid", args: { name } });
  });

  it("that do not exist are refused: a misspelled one would not count", () => {
    expect(refusal({ fail_on: "warning" })).toMatchObject({ code: "input-unknown", args: { name: "fail_on" } });
  });
});

function refusal(given: Readonly<Record<string, string>>): unknown {
  try {
    return read(given);
  } catch (error) {
    if (error instanceof RunError) return error;
    throw error;
  }
}
