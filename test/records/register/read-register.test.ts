import { describe, expect, it } from "vitest";
import { readTables } from "../../../src/evidence/tables/read-tables.ts";
import type { RegisterField } from "../../../src/records/register/fields.ts";
import { fieldOfHeading, fold } from "../../../src/records/register/fields.ts";
import { readRegister } from "../../../src/records/register/read-register.ts";
import { aWorkbook } from "../../support/spreadsheet.ts";

async function registerOf(path: string, content: string, map: Readonly<Record<string, RegisterField>> = {}) {
  const tables = await readTables({ path, bytes: new TextEncoder().encode(content) });
  return readRegister(tables, new Map(Object.entries(map).map(([name, field]) => [fold(name), field])));
}

const csv = (lines: readonly string[], map?: Readonly<Record<string, RegisterField>>) =>
  registerOf("a.csv", lines.join("\n"), map);

it.each([
  ...["수탁자", "업체명", "수탁업체", "수탁업체명", "위탁받는 자(수탁자)", "Vendor", "Company name", "Processor"].map(
    (one) => [one, "vendor"],
  ),
  ...["위탁업무", "위탁하는 업무의 내용", "업무 내용", "Service", "Purpose"].map((one) => [one, "service"]),
  ...["위탁기간", "계약기간", "Term"].map((one) => [one, "term"]),
  ...["계약일", "체결일", "Date signed"].map((one) => [one, "signed_on"]),
  ...["시작일", "계약 시작일", "Start date"].map((one) => [one, "effective_from"]),
  ...["종료일", "계약 만료일", "Expiration"].map((one) => [one, "effective_to"]),
  ...["사업자등록번호", "사업자 번호"].map((one) => [one, "registration_number"]),
  ...["위탁 항목", "제공 항목", "개인정보 항목", "Data categories"].map((one) => [one, "data_items"]),
  ...["보유기간", "보유·이용기간", "Retention"].map((one) => [one, "retention"]),
  ...["재수탁자", "재위탁업체", "재위탁받는 자", "Sub-processors"].map((one) => [one, "subprocessors"]),
  ...["국가", "위치", "Location", "Region"].map((one) => [one, "locations"]),
  ...["담당자", "담당", "담당자 이메일", "이메일", "Contact email"].map((one) => [one, "person"]),
  ...["내부 담당자", "당사 담당자 메일", "담당부서", "소관부서 메일", "Business owner", "Owner email"].map((one) => [
    one,
    "owner",
  ]),
  ...["개인정보 처리", "개인정보 취급", "개인정보 처리 여부"].map((one) => [one, "personal_data"]),
  ...["중요정보", "중요정보 취급 여부"].map((one) => [one, "important_information"]),
  ...["위탁사"].map((one) => [one, "vendor"]),
  ...["연락처", "담당자 연락처"].map((one) => [one, "phone"]),
  ...["비고", "Remarks"].map((one) => [one, "notes"]),
])("the heading %s means %s", (heading, field) => {
  expect(fieldOfHeading(heading)).toBe(field);
});

it.each(["제공받는 자", "이전받는 자", "재위탁 여부", "계약금액", "DPA URL"])(
  "the heading %s has no field",
  (heading) => {
    expect(fieldOfHeading(heading)).toBeUndefined();
  },
);

describe("rows", () => {
  it("of one vendor are its services; a row without a vendor goes on with the one above", async () => {
    const { vendors } = await csv(["업체,업무", "가람,하나", ",둘", "나람,셋", "㈜가람,넷"]);
    expect(vendors.map(({ name, entries }) => [name, entries.map(({ service }) => service.name?.value)])).toEqual([
      ["가람", ["하나", "둘", "넷"]],
      ["나람", ["셋"]],
    ]);
  });

  it("above the headings, of totals and of footnotes are left out and told", async () => {
    const { vendors, remarks } = await csv([
      "2026년 수탁사 현황",
      "업체,업무",
      "가람,하나",
      "업체,업무",
      "합계,1건",
      "※ 문의,",
    ]);
    expect(vendors.map(({ name }) => name)).toEqual(["가람"]);
    expect(remarks.leftOut.map(({ code, place }) => [code, place.row])).toEqual([
      ["row-above-headings", 1],
      ["repeated-headings", 4],
      ["total-row", 5],
      ["footnote-row", 6],
    ]);
  });

  it("that name no company are told, and so are those that go on with them", async () => {
    const { vendors, remarks } = await csv(["업체,업무", "클라우드 서버 업체,보관", ",백업", "가람,하나"]);
    expect(vendors.map(({ name }) => name)).toEqual(["가람"]);
    expect(remarks.unclear.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ["vendor-not-named", 2, 1],
      ["row-without-vendor", 3, undefined],
    ]);
  });

  it("with one number are one vendor, with one name and two numbers two", async () => {
    const { vendors } = await csv([
      "업체,사업자등록번호,업무",
      "가람,1238100011,하나",
      "가람코리아,123-81-00011,둘",
      "가람,1238100022,셋",
    ]);
    expect(
      vendors.map(({ name, registration_number, entries }) => [name, registration_number?.value, entries.length]),
    ).toEqual([
      ["가람", "123-81-00011", 2],
      ["가람", "123-81-00022", 1],
    ]);
  });
});

describe("headings", () => {
  it("in two rows are read together", async () => {
    const { vendors } = await registerOf(
      "a.html",
      "<table><tr><th rowspan=2>수탁자</th><th rowspan=2>업무</th><th colspan=2>계약기간</th></tr><tr><th>시작일</th><th>종료일</th></tr><tr><td>가람</td><td>하나</td><td>2025.1.2</td><td>2026.1.1</td></tr></table>",
    );
    expect(vendors[0]?.entries[0]?.contract).toMatchObject({
      from: { value: "2025-01-02" },
      to: { value: { day: "2026-01-01" } },
    });
  });

  it("in two rows of CSV are read together", async () => {
    const { vendors } = await csv(["수탁자,업무,계약기간,", ",,시작일,종료일", "가람,하나,2025.1.2,2026.1.1"]);
    expect(vendors[0]?.entries[0]?.contract).toMatchObject({
      from: { value: "2025-01-02" },
      to: { value: { day: "2026-01-01" } },
    });
  });

  it("tell the country of the vendor from the place of processing", async () => {
    const { vendors } = await csv(["Vendor,Service,Country,Data location", "Foo,x,Germany,Ireland"]);
    expect(vendors[0]).toMatchObject({
      country: { value: "DE" },
      entries: [{ service: { locations: { value: ["IE"] } } }],
    });
  });

  it("are what the user says", async () => {
    const { vendors } = await csv(["이름,하는 일,결재", "가람,하나,A-1"], {
      이름: "vendor",
      "하는 일": "service",
      결재: "x-approval",
    });
    expect(vendors[0]).toMatchObject({
      name: "가람",
      entries: [{ service: { name: { value: "하나" }, own: { "x-approval": { value: "A-1" } } } }],
    });
  });

  it("without a field keep their cells as notes, and so do links", async () => {
    const { vendors } = await registerOf(
      "a.md",
      "| Vendor | Purpose | Legal basis |\n|---|---|---|\n| [Foo](https://example.com) | x | DPA |\n",
    );
    expect(vendors[0]?.entries[0]?.service.notes).toEqual(["Vendor: https://example.com", "Legal basis: DPA"]);
  });
});

describe("data provided to third parties", () => {
  it.each([
    {
      name: "by the headings",
      html: "<table><tr><th>제공받는 자</th><th>제공 목적</th></tr><tr><td>한울카드</td><td>결제</td></tr></table>",
    },
    {
      name: "by the title",
      html: "<h2>제3자 제공 현황</h2><table><tr><th>업체명</th><th>목적</th></tr><tr><td>한울카드</td><td>결제</td></tr></table>",
    },
  ])("is left out, told $name", async ({ html }) => {
    const { vendors, remarks } = await registerOf("a.html", html);
    expect(vendors).toEqual([]);
    expect(remarks.leftOut.map(({ code }) => code)).toEqual(["third-party-table"]);
  });

  it("does not hide a table of processors under a title that names both", async () => {
    const { vendors } = await registerOf(
      "a.html",
      "<h2>제3자 제공 및 처리위탁</h2><table><tr><th>수탁자</th><th>업무</th></tr><tr><td>가람</td><td>하나</td></tr></table>",
    );
    expect(vendors.map(({ name }) => name)).toEqual(["가람"]);
  });

  it("abroad is left out as what it is, until the user says that it is outsourcing", async () => {
    const html =
      "<table><tr><th>이전받는 자</th><th>이전국가</th><th>위탁업무</th></tr><tr><td>Zeta Inc.</td><td>미국</td><td>보관</td></tr></table>";
    const { vendors, remarks } = await registerOf("a.html", html);
    expect(vendors).toEqual([]);
    expect(remarks.leftOut.map(({ code }) => code)).toEqual(["transfer-table"]);
    const named = await registerOf("a.html", html, { "이전받는 자": "vendor" });
    expect(named.vendors[0]).toMatchObject({
      name: "Zeta Inc.",
      entries: [{ service: { locations: { value: ["US"] } } }],
    });
  });

  it("is left out row by row", async () => {
    const { vendors, remarks } = await csv(["구분,업체,업무", "위탁,가람,하나", "제3자 제공,나람,둘"]);
    expect(vendors.map(({ name }) => name)).toEqual(["가람"]);
    expect(remarks.leftOut.map(({ code, place }) => [code, place.row])).toEqual([["third-party-row", 3]]);
  });
});

describe("cells", () => {
  it("of our own department's mailbox are the owner; those of contacts are notes", async () => {
    const { vendors } = await csv([
      "업체,업무,담당자 이메일,내부 담당자,담당부서 메일",
      "가람,하나,sales@example.com,정보보호팀,cs-team@example.com",
    ]);
    expect(vendors[0]?.entries[0]?.service).toMatchObject({
      owner: { value: "cs-team@example.com" },
      notes: ["담당자 이메일: sales@example.com", "내부 담당자: 정보보호팀"],
    });
  });

  it("of vendors with personal identifiers keep their row, and those that go on with it, from any vendor", async () => {
    const { vendors, remarks } = await csv(["업체,업무", "나람,셋", "가람(담당: 홍길동),하나", ",둘"]);
    expect(vendors.map(({ name, entries }) => [name, entries.length])).toEqual([["나람", 1]]);
    expect(remarks.unclear.map(({ code, place }) => [code, place.row])).toEqual([
      ["vendor-omitted", 3],
      ["row-without-vendor", 4],
    ]);
  });

  it("that are not decided yet are told and kept, whatever their column", async () => {
    const { vendors, remarks } = await csv([
      "업체,업무,계약일,업무 시작일,종료일,재수탁자,보유기간,계약번호",
      "가람,하나,미정,미정,추후 확정,미정,TBD,미정",
    ]);
    expect(remarks.unclear.map(({ code, place }) => [code, place.column])).toEqual([
      ["undecided", 8],
      ["date-unclear", 3],
      ["date-unclear", 5],
      ["date-unclear", 4],
      ["undecided", 7],
      ["undecided", 6],
    ]);
    expect([...(vendors[0]?.entries[0]?.service.notes ?? [])].sort()).toEqual([
      "계약번호: 미정",
      "계약일: 미정",
      "보유기간: TBD",
      "업무 시작일: 미정",
      "재수탁자: 미정",
      "종료일: 추후 확정",
    ]);
  });

  it("with a vendor that is not decided yet attach their row to no other vendor", async () => {
    const { vendors } = await csv(["업체,업무", "가람,하나", "미정,둘"]);
    expect(vendors.map(({ name, entries }) => [name, entries.length])).toEqual([["가람", 1]]);
  });

  it("of a vendor and its sub-processor are told apart", async () => {
    const { vendors, remarks } = await registerOf(
      "a.html",
      "<table><tr><th>수탁자</th><th>업무</th></tr><tr><td>㈜알림톡<br>(재수탁자: ㈜문자나라)</td><td>발송</td></tr></table>",
    );
    expect(vendors.map(({ name }) => name)).toEqual(["㈜알림톡"]);
    expect(vendors[0]?.entries[0]?.service.subprocessors?.value).toEqual([{ name: "㈜문자나라", work: undefined }]);
    expect(remarks.unclear.map(({ code }) => code)).toEqual(["subprocessor-beside"]);
  });

  it("that may tell of sub-processors are told and kept", async () => {
    const { vendors, remarks } = await csv([
      "업체,업무,재위탁 여부,비고",
      "가람,하나,있음(㈜아이디씨원),재위탁: ㈜나",
      "나람,둘,없음,재위탁 금지",
    ]);
    expect(remarks.unclear.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ["subprocessor-mentioned", 2, 3],
      ["subprocessor-mentioned", 2, 4],
    ]);
    expect(vendors[0]?.entries[0]?.service.notes).toEqual(["재위탁 여부: 있음(㈜아이디씨원)", "비고: 재위탁: ㈜나"]);
  });

  it("of re-processors with an answer name the company in it, and no company that is only an answer", async () => {
    const { vendors, remarks } = await csv(["업체,업무,재수탁자", "가람,하나,있음(㈜나)", "나람,둘,O", "다람,셋,X"]);
    expect(vendors.map(({ entries }) => entries[0]?.service.subprocessors?.value.map(({ name }) => name))).toEqual([
      ["㈜나"],
      undefined,
      undefined,
    ]);
    expect(remarks.unclear.map(({ code, place }) => [code, place.row])).toEqual([["subprocessor-unnamed", 3]]);
  });

  it.each([
    { text: "㈜가, ㈜나", names: ["㈜가", "㈜나"], code: "vendor-several" },
    { text: "NICE평가정보 ㈜, KCB", names: ["NICE평가정보 ㈜", "KCB"], code: "vendor-several" },
    { text: "㈜라/㈜마", names: ["㈜라", "㈜마"], code: "vendor-several" },
    { text: "라/마", names: ["라/마"], code: "vendor-joined" },
    { text: "Foo, Bar & Co", names: ["Foo, Bar & Co"], code: "vendor-joined" },
  ])("with the vendors $text are split or told", async ({ text, names, code }) => {
    const { vendors, remarks } = await csv(["업체,업무", `"${text}",하나`]);
    expect(vendors.map(({ name }) => name)).toEqual(names);
    expect(remarks.unclear.map((one) => one.code)).toEqual([code]);
  });

  it.each([
    ["체결 전", "draft"],
    ["체결됨", "signed"],
    ["해지됨", "terminated"],
    ["해지", "terminated"],
    ["종료", "terminated"],
    ["draft", "draft"],
    ["signed", "signed"],
    ["terminated", "terminated"],
  ])("on the state of a contract that say %s mean %s", async (text, status) => {
    const { vendors, remarks } = await csv(["업체,업무,계약 상태", `가람,하나,${text}`]);
    expect(vendors[0]?.entries[0]?.contract?.status?.value).toBe(status);
    expect(remarks.unclear).toEqual([]);
  });

  it.each([
    ["검토 중", "prospect"],
    ["선정됨", "onboarding"],
    ["진행 중", "active"],
    ["종료", "terminated"],
    ["해지", "terminated"],
    ["terminated", "terminated"],
  ])("on the state of a vendor that say %s mean %s", async (text, status) => {
    const { vendors } = await csv(["업체,업무,상태", `가람,하나,${text}`]);
    expect(vendors[0]?.status?.value).toBe(status);
  });

  it("with personal identifiers are told by place, and in no other part of the answer", async () => {
    const register = await csv([
      "업체,업무,담당자,담당자 연락처,주민번호,비고",
      "가람,하나,홍길동,010-1234-5678,900101-1234567,김철수 대리 010-9876-5432",
    ]);
    expect(register.remarks.personal.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ["person", 2, 3],
      ["phone", 2, 4],
      ["resident-number", 2, 5],
      ["phone", 2, 6],
      ["person", 2, 6],
    ]);
    expect(JSON.stringify(register)).not.toMatch(/홍길동|김철수|1234-5678|1234567|9876/);
  });

  it.each(["-", "없음", "해당없음", "해당사항 없음", "N/A", "n/a", "", "—"])(
    "with the mark '%s' state nothing",
    async (mark) => {
      const { vendors, remarks } = await csv(["업체,업무,재수탁자,종료일,비고", `가람,하나,${mark},${mark},${mark}`]);
      expect(vendors[0]?.entries[0]).toMatchObject({ contract: undefined, service: { notes: [] } });
      expect(vendors[0]?.entries[0]?.service.subprocessors).toBeUndefined();
      expect(remarks.unclear).toEqual([]);
    },
  );

  it("with several re-processors name each, with its work where it is stated", async () => {
    const { vendors } = await csv(["업체,업무,재수탁자", '가람,하나,"새별택배(배송), 한결퀵서비스"']);
    expect(vendors[0]?.entries[0]?.service.subprocessors?.value).toEqual([
      { name: "새별택배", work: "배송" },
      { name: "한결퀵서비스", work: undefined },
    ]);
  });

  it.each([
    { text: "O", renewal: { months: undefined } },
    { text: "자동연장(1년)", renewal: { months: 12 } },
    { text: "6개월 자동갱신", renewal: { months: 6 } },
    { text: "N", renewal: undefined },
  ])("on renewal that say $text", async ({ text, renewal }) => {
    const { vendors } = await csv(["업체,업무,시작일,종료일,자동연장", `가람,하나,2025.1.2,2026.1.1,${text}`]);
    expect(vendors[0]?.entries[0]?.contract?.renewal?.value).toEqual(renewal);
  });

  it("that are unclear are told with their place, and their text is kept", async () => {
    const { vendors, remarks } = await csv([
      "업체,업무,시작일,종료일,계약서 작성 여부",
      "가람,하나,25년 상반기,계약 종료 시까지,DPA",
    ]);
    expect(remarks.unclear.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ["date-unclear", 2, 3],
      ["end-open", 2, 4],
      ["status-unclear", 2, 5],
    ]);
    expect(vendors[0]?.entries[0]?.service.notes).toEqual([
      "시작일: 25년 상반기",
      "종료일: 계약 종료 시까지",
      "계약서 작성 여부: DPA",
    ]);
  });
});

it("reads every sheet that is shown", async () => {
  const row = (...texts: readonly string[]) =>
    `<row>${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join("")}</row>`;
  const sheet = (name: string, ...rows: readonly string[]) => ({
    name,
    content: `<sheetData>${rows.join("")}</sheetData>`,
  });
  const bytes = aWorkbook([
    sheet("A", row("업체", "업무"), row("가람", "하나")),
    sheet("B", row("업체", "업무"), row("나람", "둘")),
    sheet("제3자 제공", row("업체", "목적"), row("다람", "셋")),
  ]);
  const { vendors, remarks } = readRegister(await readTables({ path: "a.xlsx", bytes }), new Map());
  expect(vendors.map(({ name, place }) => [name, place.sheet, place.row])).toEqual([
    ["가람", "A", 2],
    ["나람", "B", 2],
  ]);
  expect(remarks.leftOut.map(({ code, place }) => [code, place.sheet])).toEqual([["third-party-table", "제3자 제공"]]);
});
