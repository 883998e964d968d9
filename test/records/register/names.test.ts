import { describe, expect, it } from "vitest";
import { countriesIn } from "../../../src/records/register/countries.ts";
import { companiesIn, companyOf, isGenericName, mayBeSeveral, nameKey } from "../../../src/records/register/names.ts";

it.each([
  ["(주)다온고객센터", "다온 고객센터"],
  ["㈜미르물류", "미르물류 주식회사"],
  ["NORTHWIND ANALYTICS, INC.", "Northwind Analytics"],
  ["Foo Co., Ltd.", "foo"],
])("%s and %s are one company", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
  ["Cumulus Hosting (formerly Nimbus)", "Cumulus Hosting", ["Nimbus"]],
  ["Cumulus Hosting, formerly Nimbus", "Cumulus Hosting", ["Nimbus"]],
  ["한빛고객센터(구 한빛콜)", "한빛고객센터", ["한빛콜"]],
  ["한빛고객센터 (구: 한빛콜)", "한빛고객센터", ["한빛콜"]],
  ["한빛고객센터(주)", "한빛고객센터(주)", []],
  ["구로정보", "구로정보", []],
])("%s is %s, formerly %j", (text, name, former) => {
  expect(companyOf(text)).toEqual({ name, former });
});

it.each([
  "클라우드 서버 업체",
  "배송업체",
  "택배사",
  "미정",
  "각 지점",
  "cloud service provider",
  "기타",
  "IT 서비스 제공자",
])("%s names no company", (name) => {
  expect(isGenericName(name)).toBe(true);
});

it.each(["미르물류", "한울카드", "Northwind Service Provider", "한국전자인증", "postcode lookup", "다온고객센터"])(
  "%s is a name",
  (name) => {
    expect(isGenericName(name)).toBe(false);
  },
);

describe("a cell with several companies", () => {
  it.each([
    ["새별택배, 한결퀵서비스", ["새별택배", "한결퀵서비스"], false],
    ["Foo, Inc.; Bar Co., Ltd.", ["Foo, Inc.", "Bar Co., Ltd."], false],
    ["새별택배(배송, 반품)\n한결", ["새별택배(배송, 반품)", "한결"], false],
    ["새별택배 외 3개사", ["새별택배"], true],
    ["새별택배 등", ["새별택배"], true],
    ["1. 새별택배\n2. 한결", ["새별택배", "한결"], false],
    ["주식회사\n다온", ["주식회사 다온"], false],
    ["NICE평가정보 ㈜, KCB", ["NICE평가정보 ㈜", "KCB"], false],
    ["㈜라/㈜마", ["㈜라", "㈜마"], false],
    ["(주)라·주식회사 마 및 ㈜바", ["(주)라", "주식회사 마", "㈜바"], false],
    ["한빛\n(구 한빛콜)", ["한빛 (구 한빛콜)"], false],
    ["Foo, Inc. (푸)", ["Foo, Inc. (푸)"], false],
    ["F&F, 한국P&G", ["F&F", "한국P&G"], false],
    ["-", [], false],
  ])("%j names %j", (text, names, hasOthers) => {
    expect(companiesIn(text)).toEqual({ names, hasOthers });
  });
});

it.each(["라/마", "㈜가 ㈜나", "라 및 마", "라·마", "Foo, Bar & Co"])("%s may be several companies", (name) => {
  expect(mayBeSeveral(name)).toBe(true);
});

it.each(["F&F", "한국P&G(주)", "Foo Co., Ltd.", "Foo f/k/a Bar", "㈜가(구 ㈜나)", "가람 주식회사"])(
  "%s is one company",
  (name) => {
    expect(mayBeSeveral(name)).toBe(false);
  },
);

it.each([
  ["KR; backup in JP", ["KR", "JP"], true],
  ["미국", ["US"], false],
  ["대한민국, 미국", ["KR", "US"], false],
  ["일본(도쿄)", ["JP"], true],
  ["United States and Ireland", ["US", "IE"], false],
  ["ap-northeast-2", [], true],
  ["해외", [], true],
  ["in EU", [], true],
])("%s names the countries %j", (text, codes, saysMore) => {
  expect(countriesIn(text)).toEqual({ codes, saysMore });
});
