import { expect, it } from "vitest";
import { namesOfPersonalData } from "../../../src/evidence/clauses/defined-terms.ts";

it.each([
  { text: "을은 고객의 성명, 연락처 등 개인정보(이하 “고객자료”라 한다)를 처리한다.", names: ["고객자료"] },
  { text: "“분석자료”란 갑이 을에게 넘기는 개인정보를 말한다.", names: ["분석자료"] },
  { text: "The Supplier handles personal data of tenants (the “Tenant Records”).", names: ["Tenant Records"] },
  { text: "“Client Data” means any personal information that the Client hands over.", names: ["Client Data"] },
  // A party, and data that are not of persons.
  { text: "개인정보 처리를 맡기는 주식회사 한빛(이하 “위탁자”)", names: [] },
  { text: "“도면자료”란 갑이 을에게 넘기는 설계 도면을 말한다.", names: [] },
])("$text names $names", ({ text, names }) => {
  expect(namesOfPersonalData(text)).toEqual(names);
});
