import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { aFolder, clausegateHere } from "../../../support/cli.ts";

const head =
  "수탁업체명,사업자등록번호,위탁업무,계약 시작일,계약 종료일,자동연장,재수탁업체,위탁 항목,담당부서 메일,비고";
const register = [
  "2026년 수탁사 현황,,,,,,,,,",
  head,
  '가람고객센터(주),1238100011,고객 상담,2025.1.2,2026.12.31,자동연장(1년),새별택배,"이름, 연락처",cs-team@example.com,메모',
  ",,채팅 상담,2025.1.2,2026.12.31,,,이름,cs-team@example.com,",
  "나람소프트,,유지보수,,,,,,,",
].join("\n");

const vendorFile = "vendors/garamgogaeksenteo/vendor.yaml";
const contractFile = "vendors/garamgogaeksenteo/contract-2025.yaml";

interface Folder {
  readonly root: string;
  text(path: string): string;
  edit(path: string, change: (text: string) => string): void;
  run(...more: readonly string[]): ReturnType<typeof clausegateHere>;
}

function aRegister(content = register): Folder {
  const root = aFolder({ "a.csv": content });
  return {
    root,
    text: (path) => readFileSync(join(root, path), "utf8"),
    edit: (path, change) => writeFileSync(join(root, path), change(readFileSync(join(root, path), "utf8"))),
    run: (...more) => clausegateHere(["import", join(root, "a.csv"), "--root", root, ...more], { LANG: "ko_KR.UTF-8" }),
  };
}

describe("an import", () => {
  it("shows its plan and writes nothing until it is told to", async () => {
    const folder = aRegister();
    const { status, stdout } = await folder.run();
    expect(status).toBe(0);
    expect(stdout).toContain("업체 2곳, 업무 3건, 계약 1건");
    expect(stdout).toContain(`+ ${vendorFile}`);
    expect(stdout).toContain("--write");
    expect(existsSync(join(folder.root, "vendors"))).toBe(false);
  });

  it.each([
    { answer: "y", writes: true },
    { answer: "ㅛ", writes: true },
    { answer: "", writes: false },
    { answer: "n", writes: false },
    { answer: undefined, writes: false },
  ])("asks on a terminal, and with the answer '$answer' writes: $writes", async ({ answer, writes }) => {
    const folder = aRegister();
    await clausegateHere(["import", join(folder.root, "a.csv"), "--root", folder.root], {}, async () => answer);
    expect(existsSync(join(folder.root, vendorFile))).toBe(writes);
  });

  it("writes what the register states, and a marked gap for what it does not", async () => {
    const folder = aRegister();
    await folder.run("--write");
    expect(parse(folder.text(vendorFile))).toEqual({
      kind: "vendor",
      id: "garamgogaeksenteo",
      name: "가람고객센터(주)",
      registration_number: "123-81-00011",
      status: null,
      services: [
        {
          ...{ id: "gogaek-sangdam", name: "고객 상담", type: null, started_on: null },
          ...{ personal_data: null, important_information: null, development: null },
          data: { items: ["이름", "연락처"] },
          owner: "cs-team@example.com",
          subprocessors: [{ id: "saebyeoltaekbae", name: "새별택배", work: null }],
          notes: "비고: 메모",
        },
        {
          ...{ id: "chaeting-sangdam", name: "채팅 상담", type: null, started_on: null },
          ...{ personal_data: null, important_information: null, development: null },
          data: { items: ["이름"] },
          owner: "cs-team@example.com",
        },
      ],
    });
    expect(parse(folder.text(contractFile))).toEqual({
      kind: "contract",
      id: "contract-2025",
      vendor: "garamgogaeksenteo",
      services: ["gogaek-sangdam", "chaeting-sangdam"],
      title: null,
      status: null,
      effective: { from: "2025-01-02", to: "2026-12-31" },
      renewal: { automatic: true, term_months: 12 },
    });
    const gaps = folder.text(vendorFile).match(/^.*# 확인 필요: .+$/gm) ?? [];
    expect(gaps).toHaveLength(12);
    expect(existsSync(join(folder.root, "vendors/naramsopeuteu/contract.yaml"))).toBe(false);
  });

  it("leaves records that check refuses until their gaps are filled, each at its line", async () => {
    const folder = aRegister();
    await folder.run("--write");
    const { status, stdout } = await clausegateHere([
      "check",
      "--root",
      folder.root,
      "--as-of",
      "2026-06-30",
      "--format",
      "json",
    ]);
    const { problems } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(new Set(problems.map(({ code }: { code: string }) => code))).toEqual(new Set(["to-be-filled-in"]));
    const inVendor = problems.filter(({ file }: { file: string }) => file === vendorFile);
    const lines = folder
      .text(vendorFile)
      .split("\n")
      .flatMap((line, at) => (line.includes("# 확인 필요") ? [at + 1] : []));
    expect(inVendor.map(({ line }: { line: number }) => line).sort((a: number, b: number) => a - b)).toEqual(lines);
  });

  it("takes the ids that the user chooses", async () => {
    const folder = aRegister();
    await folder.run("--write", "--id", "가람고객센터=garam-cs", "고객 상담=call-center");
    expect(parse(folder.text("vendors/garam-cs/vendor.yaml"))).toMatchObject({
      id: "garam-cs",
      services: [{ id: "call-center" }, {}],
    });
  });

  it("gives an id to names without letters, and no id twice", async () => {
    const folder = aRegister("업체,업무\n가람,2026\n가람시스템(주),x\n가 람 시스템,2026\n漢字,x\n");
    await folder.run("--write");
    expect(parse(folder.text("vendors/garam/vendor.yaml")).services[0].id).toBe("service");
    expect(parse(folder.text("vendors/vendor/vendor.yaml")).name).toBe("漢字");
  });

  it("prints the same plan as JSON, without any personal identifier", async () => {
    const folder = aRegister("업체,업무,담당자,비고\n가람,하나,홍길동,010-1234-5678\n");
    const { stdout } = await folder.run("--format", "json");
    const plan = JSON.parse(stdout);
    expect(plan.vendors.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([["garam", "new"]]);
    expect(
      plan.personal.map(({ code, place }: { code: string; place: { row: number; column: number } }) => [
        code,
        place.row,
        place.column,
      ]),
    ).toEqual([
      ["person", 2, 3],
      ["phone", 2, 4],
    ]);
    expect(stdout).not.toMatch(/홍길동|1234-5678/);
  });

  it("says the same in every run", async () => {
    const [one, two] = [await aRegister().run("--format", "json"), await aRegister().run("--format", "json")];
    const withoutFolder = (text: string) => text.replaceAll(/"path": "[^"]*a\.csv"/g, "");
    expect(withoutFolder(one.stdout)).toBe(withoutFolder(two.stdout));
  });
});

describe("a second import", () => {
  it("of the same register changes nothing", async () => {
    const folder = aRegister();
    await folder.run("--write");
    const before = [folder.text(vendorFile), folder.text(contractFile)];
    const { stdout } = await folder.run("--write");
    expect(stdout).toContain("저장할 내용이 없습니다");
    expect([folder.text(vendorFile), folder.text(contractFile)]).toEqual(before);
  });

  it("fills gaps, takes their comments away and leaves every other byte", async () => {
    const folder = aRegister();
    await folder.run("--write");
    folder.edit(vendorFile, (text) => `# 내 메모\n${text.replace("status: #", "status: active # 맞음 #")}`);
    const before = folder.text(vendorFile);
    folder.edit("a.csv", (text) =>
      text.replace(head, `${head},업무 유형`).replace(",메모\n", ",메모,customer-support\n"),
    );
    await folder.run("--write");
    expect(folder.text(vendorFile)).toBe(before.replace(/type: #.*$/m, "type: customer-support"));
  });

  it("lists values that differ, and replaces them only with --update", async () => {
    const folder = aRegister();
    await folder.run("--write");
    folder.edit(vendorFile, (text) => text.replace("owner: cs-team@example.com", "owner: help@example.com # 바뀜"));
    const edited = folder.text(vendorFile);
    const { stdout } = await folder.run("--write");
    expect(stdout).toContain(
      "업무 '고객 상담'의 담당 조직 메일이 다름: 기록 help@example.com, 대장 cs-team@example.com (vendor.yaml)",
    );
    expect(folder.text(vendorFile)).toBe(edited);
    await folder.run("--write", "--update");
    expect(folder.text(vendorFile)).toBe(edited.replace("help@example.com # 바뀜", "cs-team@example.com # 바뀜"));
  });

  it("finds a vendor by number, then by name or former name", async () => {
    const folder = aRegister();
    await folder.run("--write", "--id", "가람고객센터=one", "나람소프트=two");
    folder.edit("vendors/one/vendor.yaml", (text) => text.replace(/^name: .*/m, "name: 옛이름"));
    folder.edit(
      "vendors/two/vendor.yaml",
      (text) => `${text.replace("나람소프트", "새이름")}former_names: [{ name: 나람소프트, until: 2026-01-01 }]\n`,
    );
    const { stdout } = await folder.run("--format", "json");
    const { vendors } = JSON.parse(stdout);
    expect(vendors.map(({ id }: { id: string }) => id)).toEqual(["one", "two"]);
    expect(vendors[0].differences.map(({ pointer }: { pointer: string }) => pointer)).toEqual(["/name"]);
  });

  it("adds services, re-processors and later contracts to a vendor", async () => {
    const folder = aRegister();
    await folder.run("--write");
    folder.edit("a.csv", (text) =>
      text
        .replace("자동연장(1년),새별택배", '자동연장(1년),"새별택배, 한결퀵"')
        .replace("나람소프트", ",,상담 품질 관리,2027.1.1,2027.12.31,,,,,\n나람소프트"),
    );
    await folder.run("--write");
    const { services } = parse(folder.text(vendorFile));
    expect(services.map(({ name }: { name: string }) => name)).toEqual(["고객 상담", "채팅 상담", "상담 품질 관리"]);
    expect(services[0].subprocessors.map(({ name }: { name: string }) => name)).toEqual(["새별택배", "한결퀵"]);
    expect(parse(folder.text("vendors/garamgogaeksenteo/contract-2027.yaml"))).toMatchObject({
      services: ["sangdam-pumjil-gwalli"],
    });
    expect(folder.text(vendorFile)).toContain("work: # 확인 필요: 다시 맡긴 업무\n      - id: hangyeolkwik\n");
  });

  it("asks whether a service under another name is the same, and writes nothing for it until the id says so", async () => {
    const folder = aRegister();
    await folder.run("--write");
    folder.edit(vendorFile, (text) => text.replace("name: 고객 상담", "name: 고객 상담 운영"));
    const before = [folder.text(vendorFile), folder.text(contractFile)];
    const asked = await folder.run("--write");
    expect(asked.stdout).toContain(
      `'고객 상담 운영'과(와) 같은 업무입니까? 답할 때까지 기록하지 않음. 같으면 --id "고객 상담=gogaek-sangdam"`,
    );
    expect([folder.text(vendorFile), folder.text(contractFile)]).toEqual(before);
    const same = await folder.run("--write", "--id", "고객 상담=gogaek-sangdam");
    expect(same.stdout).toContain("업무 '고객 상담 운영'의 이름이 다름: 기록 '고객 상담 운영', 대장 '고객 상담'");
    expect([folder.text(vendorFile), folder.text(contractFile)]).toEqual(before);
    const other = await folder.run("--write", "--id", "고객 상담=call-center");
    expect(other.stdout).toContain("업무 추가 call-center: 고객 상담");
    expect(other.stdout).toContain("계약 contract-2025의 업무에 call-center 추가 (contract-2025.yaml)");
    expect(parse(folder.text(contractFile)).services).toEqual(["gogaek-sangdam", "chaeting-sangdam", "call-center"]);
  });

  it("asks whether a vendor under another name is the same", async () => {
    const folder = aRegister("업체,업무\n가람,하나\n");
    await folder.run("--write");
    folder.edit("vendors/garam/vendor.yaml", (text) => text.replace("name: 가람", "name: 가람홀딩스"));
    const asked = await folder.run("--write");
    expect(asked.stdout).toContain(
      `'가람홀딩스'과(와) 같은 업체입니까? 답할 때까지 기록하지 않음. 같으면 --id "가람=garam"`,
    );
    expect(existsSync(join(folder.root, "vendors/garam-2"))).toBe(false);
    const same = JSON.parse((await folder.run("--id", "가람=garam", "--format", "json")).stdout);
    expect(same.vendors).toMatchObject([{ id: "garam", differences: [{ part: "vendor", pointer: "/name" }] }]);
    await folder.run("--write", "--id", "가람=garam-new");
    expect(parse(folder.text("vendors/garam-new/vendor.yaml")).name).toBe("가람");
  });

  it("keeps a re-processor under another name, and tells the difference", async () => {
    const folder = aRegister();
    await folder.run("--write");
    folder.edit(vendorFile, (text) => text.replace("name: 새별택배", "name: 새별물류"));
    const { stdout } = await folder.run("--write");
    expect(stdout).toContain("업무 '고객 상담'의 이름이 다름: 기록 '새별물류', 대장 '새별택배' (vendor.yaml)");
    expect(parse(folder.text(vendorFile)).services[0].subprocessors).toHaveLength(1);
  });

  it("of a register without services fills the one it made, though it has a name by now", async () => {
    const folder = aRegister("업체,업무 유형\n가람,cloud\n");
    await folder.run("--write");
    folder.edit("vendors/garam/vendor.yaml", (text) => text.replace(/name: # .*/, "name: 보관"));
    const before = folder.text("vendors/garam/vendor.yaml");
    await folder.run("--write");
    expect(folder.text("vendors/garam/vendor.yaml")).toBe(before);
  });

  it("names every value, edit and file of its plan", async () => {
    const folder = aRegister();
    await folder.run("--write");
    folder.edit("a.csv", (text) => text.replace(head, `${head},업무 유형`).replace(",메모\n", ",메모,other\n"));
    const { stdout } = await folder.run();
    expect(stdout).toContain("업무 '고객 상담'의 업무 유형을 other로 채움 (vendor.yaml)");
  });

  it("after any edits loses nothing: what was written stays, comments too", async () => {
    const edits = fc.subarray([
      (text: string) => text.replace("status: #", "status: active #"),
      (text: string) => text.replace("owner: cs-team@example.com", "owner: help@example.com   # 담당 바뀜"),
      (text: string) => text.replace('registration_number: "123-81-00011"\n', ""),
      (text: string) => text.replace(/ {4}data:\n {6}items:\n {8}- 이름\n {8}- 연락처\n/, ""),
      (text: string) => text.replace("비고: 메모", "비고: 고침"),
      (text: string) => text.replace("    notes: |-\n      비고: 메모\n", ""),
      (text: string) => text.replace("      - id: saebyeoltaekbae", "      # 확인함\n      - id: saebyeoltaekbae"),
      (text: string) => text.replace("type: #", "type: other # 임시\n    x-own: 1 #"),
      (text: string) => text.replaceAll("\n", "\r\n"),
      (text: string) => `# 머리말\n${text}# 꼬리말\n`,
    ]);
    const folder = aRegister();
    await folder.run("--write");
    const first = folder.text(vendorFile);
    await fc.assert(
      fc.asyncProperty(edits, async (chosen) => {
        const edited = chosen.reduce((text, edit) => edit(text), first);
        folder.edit(vendorFile, () => edited);
        const { status } = await folder.run("--write");
        expect(status).toBe(0);
        const after = folder.text(vendorFile);
        expect(merged(parse(edited), parse(first))).toEqual(parse(after));
        const comments = (text: string) => text.match(/#.*$/gm)?.map((one) => one.trimEnd()) ?? [];
        expect(comments(after).filter((one) => !comments(edited).includes(one))).toEqual([]);
        expect(comments(edited).filter((one) => !comments(after).includes(one))).toEqual([]);
        await folder.run("--write");
        expect(folder.text(vendorFile)).toBe(after);
      }),
      { seed: 20_260_630, numRuns: 60 },
    );
  });
});

/** A value with what another one has more. */
function merged(own: unknown, other: unknown): unknown {
  if (own === undefined || own === null) return other ?? own;
  if (Array.isArray(own) && Array.isArray(other)) return own.map((one, at) => merged(one, other[at]));
  if (!isObject(own) || !isObject(other)) return own;
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((key) => [key, merged(own[key], other[key])]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

it("an ended relation has its days to fill in, and the record says so by gaps alone", async () => {
  const folder = aRegister("업체,업무,상태,계약 상태,계약기간\n가람,하나,종료,해지,25.1.1-25.12.31\n");
  await folder.run("--write");
  const vendor = parse(folder.text("vendors/garam/vendor.yaml"));
  expect(vendor).toMatchObject({ status: "terminated", services: [{ ended_on: null }] });
  expect(parse(folder.text("vendors/garam/contract-2025.yaml"))).toMatchObject({
    ...{ status: "terminated", signed_on: null, terminated_on: null },
    effective: { from: "2025-01-01", to: "2025-12-31" },
  });
});

it("no name of a person comes into any file", async () => {
  const folder = aRegister(
    [
      "업체,업무,담당자,내부 담당자,비고",
      '가람,하나,박책임(010-1234-5678),김내부,"담당자 연락처: 홍길동 주민번호 900101-1234567"',
      "나람,둘,,,내부 담당자: 김내부",
    ].join("\n"),
  );
  const { stdout } = await folder.run("--write");
  const files = ["garam", "naram"].map((id) => folder.text(`vendors/${id}/vendor.yaml`)).join("");
  expect(files).not.toMatch(/홍길동|김내부|박책임|[[\]…]/);
  expect(stdout).toContain("옮기지 않은 개인정보 (6건)");
});

describe("an import is refused, and nothing written,", () => {
  it.each([
    {
      name: "without a column for the vendor",
      content: "가,나\n1,2\n",
      more: [],
      code: /업체\(수탁자\) 열이 있는 표가 없어/,
    },
    { name: "with a field that is none", content: register, more: ["--map", "비고=memo"], code: /--map '비고=memo'/ },
    {
      name: "with a column that is none",
      content: register,
      more: ["--map", "없는 열=notes"],
      code: /'없는 열' 열이 있는 표가 없습니다/,
    },
    {
      name: "with an id that is only digits",
      content: register,
      more: ["--id", "나람소프트=2026"],
      code: /--id '나람소프트=2026'/,
    },
    {
      name: "with a path for an id",
      content: register,
      more: ["--id", "나람소프트=../x"],
      code: /--id '나람소프트=\.\.\/x'/,
    },
    { name: "with an id for nobody", content: register, more: ["--id", "다람=x"], code: /'다람'/ },
  ])("$name", async ({ content, more, code }) => {
    const folder = aRegister(content);
    const { status, stderr } = await folder.run("--write", ...more);
    expect(status).toBe(2);
    expect(stderr).toMatch(code);
    expect(existsSync(join(folder.root, "vendors"))).toBe(false);
  });

  it("where an existing record cannot be read", async () => {
    const folder = aRegister();
    await folder.run("--write");
    folder.edit(vendorFile, (text) => `${text}x: [\n`);
    const { status, stderr } = await folder.run("--write");
    expect(status).toBe(2);
    expect(stderr).toContain(`${vendorFile}:`);
  });
});

it("hostile cells stay text", async () => {
  const cells = [
    "\"=cmd|' /C calc'!A0\"",
    '"a: b\n- c # d"',
    "'&x *y !z",
    "\u202e\u0007\u001b[31mred",
    "__proto__",
    "null",
    "2026",
    '"---\n..."',
  ];
  const folder = aRegister(
    `업체,업무,비고\n${cells.map((cell, at) => `가람${"가나다라마바사아"[at]},${cell},${cell}`).join("\n")}\n`,
  );
  const { status, stdout } = await folder.run("--write");
  expect(status).toBe(0);
  for (const hidden of ["\u0007", "\u001b", "\u202e"]) expect(stdout).not.toContain(hidden);
  const { stdout: checked } = await clausegateHere([
    "check",
    "--root",
    folder.root,
    "--as-of",
    "2026-06-30",
    "--format",
    "json",
  ]);
  const codes = JSON.parse(checked).problems.map(({ code }: { code: string }) => code);
  expect(new Set(codes)).toEqual(new Set(["to-be-filled-in"]));
});
