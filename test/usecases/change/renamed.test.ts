import { describe, expect, it } from "vitest";
import type { VendorRecord } from "../../../src/records/records.ts";
import { json } from "../../../src/report/formats/json.ts";
import { markdown } from "../../../src/report/formats/markdown.ts";
import { text } from "../../../src/report/formats/text.ts";
import {
  clausesWithout,
  guidelineFiles,
  judgeChange,
  marksOf,
  type VendorRecords,
  vendorFiles,
} from "../../support/change.ts";
import { aVendor, uncheckedDocuments } from "../../support/inventory.ts";

const [crm] = aVendor().services as [VendorRecord["services"][number]];

const numbered = { registration_number: "123-45-67890" };
const files = (...vendors: readonly [string, VendorRecords?][]) => ({
  ...guidelineFiles,
  ...Object.assign({}, ...vendors.map(([id, records]) => vendorFiles(id, records))),
});
/** A contract that no document of another vendor's is like. */
const other = {
  documents: uncheckedDocuments().map(({ sha256: _, path: __, ...one }) => ({ ...one, uri: "https://example.com/x" })),
};
const old: VendorRecords = { vendor: numbered, contract: { documents: uncheckedDocuments() } };

describe("a vendor in a folder of another name", () => {
  it.each([
    {
      name: "with the same number, whatever its name",
      now: { vendor: { ...numbered, name: "새 이름" }, contract: other },
    },
    {
      name: "with the same contract document, and a number only now",
      now: { vendor: { registration_number: "123-45-67890" }, signedAs: "beta 주식회사" },
      was: {},
    },
    {
      name: "with the same contract document and another name",
      now: { vendor: { name: "새 이름" }, signedAs: "beta 주식회사" },
      was: {},
    },
  ] as { name: string; now: VendorRecords; was?: VendorRecords }[])("is renamed $name", async ({ now, was = old }) => {
    const report = await judgeChange(files(["beta", was]), files(["gamma", now]));
    expect(marksOf(report).filter((mark) => mark.startsWith("CHG"))).toEqual([]);
    expect(report.change?.renamed).toEqual([{ from: "beta", to: "gamma" }]);
  });

  it.each([
    {
      name: "another number, although the document is the same",
      now: { vendor: { registration_number: "999-99-99999" } },
    },
    { name: "neither number nor name nor document", now: { contract: other } },
  ])("is another one with $name", async ({ now }) => {
    const report = await judgeChange(files(["beta", old]), files(["gamma", now]));
    expect(marksOf(report)).toContain("CHG-01 beta introduced");
    expect(report.change).not.toHaveProperty("renamed");
  });

  it("is told as such in every format people read", async () => {
    const report = await judgeChange(files(["beta", old]), files(["gamma", old]));
    const english = { language: "en", color: false } as const;
    expect(text(report, english)).toContain("Renamed vendors: beta → gamma");
    expect(text(report, { ...english, language: "ko" })).toContain("id가 바뀐 업체: beta → gamma");
    expect(markdown(report, english)).toContain("Renamed vendors: beta → gamma");
    expect(JSON.parse(json(report, english)).change.renamed).toEqual([{ from: "beta", to: "gamma" }]);
  });

  it("is judged as a change of the old one", async () => {
    const lacking = {
      vendor: { ...numbered, services: [{ ...crm, personal_data: false }] },
      contract: { clauses: clausesWithout("damages") },
    };
    const marks = marksOf(await judgeChange(files(["beta", old]), files(["gamma", lacking])));
    expect(marks).toEqual(expect.arrayContaining(["SEC-14 gamma introduced", "CHG-02 gamma introduced"]));
  });
});

describe("a name that is borrowed", () => {
  it("from a vendor that stays hides no deletion", async () => {
    const kept: VendorRecords = { vendor: { registration_number: "555-55-55555" } };
    const report = await judgeChange(
      files(["alpha", kept], ["beta", old]),
      files(["alpha", kept], ["gamma", { ...kept, contract: other }]),
    );
    expect(marksOf(report)).toContain("CHG-01 beta introduced");
  });

  it("from the vendor that is deleted hides none of its services and contracts", async () => {
    const services = [{ ...crm, id: "cleaning", name: "청소", started_on: "2026-02-01" }];
    const contract = { ...other, id: "gamma-1", title: "다른 계약", services: ["cleaning"] };
    const fake = { vendor: { ...numbered, services }, contract };
    const report = await judgeChange(files(["beta", old]), files(["gamma", fake]));
    expect(report.verdict).toBe("fail");
    const deleted = report.findings.filter(({ rule }) => rule === "CHG-01");
    expect(deleted.map(({ args }) => args.case).sort()).toEqual(["contract", "service"]);
  });

  it("by two, or from one of two, is nobody's", async () => {
    const two = await judgeChange(files(["beta", old]), files(["gamma", old], ["delta", old]));
    expect(marksOf(two)).toContain("CHG-01 beta introduced");
    const one = await judgeChange(
      files(["beta", {}], ["delta", {}]),
      files(["gamma", { vendor: { name: "새 이름" } }]),
    );
    expect(marksOf(one)).toEqual(expect.arrayContaining(["CHG-01 beta introduced", "CHG-01 delta introduced"]));
  });
});

it("a folder that is no vendor's any more is a deletion", async () => {
  const {
    "vendors/beta/vendor.yaml": vendor,
    "vendors/beta/contract.yaml": contract,
    ...others
  } = files(["beta", old], ["acme"]);
  const moved = {
    ...others,
    "vendors/_guidelines/vendor.yaml": vendor as object,
    "vendors/_guidelines/contract.yaml": contract as object,
  };
  const report = await judgeChange(files(["beta", old], ["acme"]), moved);
  expect(report.verdict).toBe("fail");
});
