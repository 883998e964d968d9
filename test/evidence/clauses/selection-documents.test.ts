import { describe, expect, it } from "vitest";
import type { DocumentText } from "../../../src/model/document-text.ts";
import { aGuideline, aVendor, type Files, goodFiles } from "../../support/inventory.ts";
import { digestOf, pagesOf, wordings } from "../../support/wordings.ts";

const security = "제안사는 정보보호 조직을 두고 보안 점검을 받아야 한다.";
const privacy = "제안사는 개인정보를 암호화하여야 한다.";
const food = "구내식당의 식단은 매주 월요일에 게시한다.";
const request = `SER-001 보안 요구사항\n\n${security}\n\n${privacy}`;
const folder = "vendors/acme/documents";

interface Texts {
  readonly rfp?: string;
  readonly evaluation?: string;
  readonly guideline?: string;
  readonly checked?: object;
  readonly place?: object;
}

/** A vendor whose selection has documents of these texts. */
function chosen({ rfp = request, evaluation = security, guideline = security, checked, place }: Texts): Files {
  const vendor = aVendor();
  const [service] = vendor.services;
  const at = (text: string, path: string) => ({ path, sha256: digestOf(text), ...(checked && { checked }) });
  const changed = {
    ...vendor,
    services: [
      {
        ...service,
        selection: {
          ...service?.selection,
          rfp: {
            document: "rfp",
            security_requirements: place ?? { section: "SER-001" },
            privacy_requirements: { page: 1 },
          },
        },
      },
    ],
    documents: [
      { id: "rfp", kind: "rfp", ...at(rfp, "documents/rfp.md") },
      { id: "evaluation", kind: "evaluation", ...at(evaluation, "documents/score.md") },
    ],
  };
  const own = aGuideline({ document: { path: "documents/guideline.md", sha256: digestOf(guideline) } });
  return {
    ...goodFiles(),
    "vendors/acme/vendor.yaml": changed,
    "vendors/_guidelines/guideline.yaml": own,
    [`${folder}/rfp.md`]: rfp,
    [`${folder}/score.md`]: evaluation,
    "vendors/_guidelines/documents/guideline.md": guideline,
  };
}

const inService = "/services/0/selection";

describe("the documents of a selection", () => {
  it("speak of security", async () => {
    expect(await wordings(chosen({}))).toEqual([]);
  });

  it.each([
    { name: "an evaluation", texts: { evaluation: food }, pointer: `${inService}/evaluation/document` },
    { name: "a guideline", texts: { guideline: food }, pointer: "/document" },
  ])("are told of where they do not: $name", async ({ texts, pointer }) => {
    expect(await wordings(chosen(texts))).toEqual([`EVD-07/document-other-subject warning ${pointer}`]);
  });

  it("are told of where they do not: a request for proposal", async () => {
    const files = chosen({ rfp: food, place: { page: 1 } });
    expect(await wordings(files)).toEqual([`EVD-07/document-other-subject warning ${inService}/rfp/document`]);
  });

  it("may speak of it on a page that was not read", async () => {
    const pages: DocumentText = { state: "read", format: "pdf", pages: [{ number: 1, text: food, unread: "no-text" }] };
    expect(await wordings(chosen({}), { [`${folder}/score.md`]: pages })).toEqual([]);
  });
});

describe("the requirements of a request for proposal", () => {
  const security_requirements = `${inService}/rfp/security_requirements`;

  it("are not in a section there is not", async () => {
    const files = chosen({ place: { section: "SER-009" } });
    expect(await wordings(files)).toEqual([`EVD-05/section-absent warning ${security_requirements}/section`]);
  });

  it("are not on a page there is not", async () => {
    const files = chosen({ place: { page: 3 } });
    const finds = await wordings(files, { [`${folder}/rfp.md`]: pagesOf(request, food) });
    expect(finds).toEqual([`EVD-05/section-past-end error ${security_requirements}/page`]);
  });

  it("are not in a section about something else", async () => {
    const files = chosen({ place: { page: 2 } });
    const finds = await wordings(files, { [`${folder}/rfp.md`]: pagesOf(request, food) });
    expect(finds).toEqual([`EVD-07/section-other-subject warning ${security_requirements}`]);
  });
});

it("a person overrules what is said of a document as it is", async () => {
  const checked = (rule: string) => ({
    by: "legal@example.com",
    on: "2026-01-05",
    sha256: digestOf(food),
    overrules: [rule],
    reason: "배점표에서 확인함",
  });
  expect(await wordings(chosen({ evaluation: food, checked: checked("EVD-07") }))).toEqual([]);
  expect(await wordings(chosen({ evaluation: food, checked: checked("EVD-05") }))).toHaveLength(1);
});
