import { expect, it } from "vitest";
import type { JsonHistory } from "../../../src/schemas/generated/types.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";

const whole = vendorFiles("acme");
const [document = ""] = Object.keys(whole).filter((path) => path.includes("contract") && !path.endsWith(".yaml"));

it("a document that comes with another id of its contract remedies, and is not gone", async () => {
  const root = aPastRepository();
  const { [document]: text, ...lacking } = whole;
  expect(text).toBeDefined();
  commitAs(root, { ...guidelineFiles, ...lacking }, { date: "2026-02-01T10:00:00+09:00" });
  const renamed = vendorFiles("acme", { contract: { id: "agreement-2026" } });
  commitAs(root, renamed, { date: "2026-03-01T10:00:00+09:00" });
  const { stdout } = await clausegateHere(["history", "--format", "json", "--root", root]);
  const { entries }: JsonHistory = JSON.parse(stdout);
  const ended = entries.flatMap(({ resolved }) => resolved);
  expect(ended.map(({ rule, ending }) => [rule, ending?.how])).toEqual([["EVD-01", "remedied"]]);
});
