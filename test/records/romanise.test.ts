import fc from "fast-check";
import { expect, it } from "vitest";
import { idFromName, romanise } from "../../src/records/romanise.ts";

// The examples of the official table: 국립국어원, 국어의 로마자 표기법.
it.each([
  ["구미", "gumi"],
  ["영동", "yeongdong"],
  ["백암", "baegam"],
  ["옥천", "okcheon"],
  ["합덕", "hapdeok"],
  ["호법", "hobeop"],
  ["월곶", "wolgot"],
  ["벚꽃", "beotkkot"],
  ["한밭", "hanbat"],
  ["구리", "guri"],
  ["설악", "seorak"],
  ["칠곡", "chilgok"],
  ["임실", "imsil"],
  ["울릉", "ulleung"],
  ["대관령", "daegwallyeong"],
  ["백마", "baengma"],
  ["종로", "jongno"],
  ["왕십리", "wangsimni"],
  ["별내", "byeollae"],
  ["신라", "silla"],
  ["해돋이", "haedoji"],
  ["같이", "gachi"],
  ["좋고", "joko"],
  ["놓다", "nota"],
  ["압구정", "apgujeong"],
  ["묵호", "mukho"],
  ["집현전", "jiphyeonjeon"],
  ["독립문", "dongnimmun"],
])("writes %s as %s", (hangul, latin) => expect(romanise(hangul)).toBe(latin));

it.each([
  ["한빛고객센터 주식회사", "hanbitgogaeksenteo"],
  ["(주)누리 데이터", "nuri-deiteo"],
  ["㈜가람", "garam"],
  ["주식회사 다온", "daon"],
  ["Northwind Data, Inc.", "northwind-data"],
  ["Acme Co., Ltd.", "acme"],
  ["Société Générale", "societe-generale"],
  ["한빛 24", "hanbit-24"],
  ["2026", undefined],
  ["", undefined],
  ["주식회사", "jusikhoesa"],
  ["日本", undefined],
])("proposes for %s the id %s", (name, id) => expect(idFromName(name)).toBe(id));

it("proposes nothing but ids", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (name) => {
      const id = idFromName(name);
      expect(id ?? "a").toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id ?? "a").toMatch(/[a-z]/);
      expect((id ?? "").length).toBeLessThanOrEqual(60);
    }),
    { seed: 20, numRuns: 500 },
  );
});
