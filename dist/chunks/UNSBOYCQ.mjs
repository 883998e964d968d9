// src/usecases/authoring/personal.ts
var marks = [
  // Resident registration number, telephone, mailbox.
  /(?<!\d)\d{6}\s?-\s?[1-8]\d{6}(?!\d)/,
  /(?<!\d)(?:\+82[-.\s]?|0)\d{1,2}[-.)\s]\s?\d{3,4}[-.\s]\d{4}(?!\d)/,
  /[\w.+-]+@[\w-]+\.\w/,
  // A person beside a title or a label, and a place to sign.
  /(?:대표이사|대표자|대표|이사장|원장|성명|이름|담당자|책임자)\s?[:：]?\s?[가-힣](?:\s?[가-힣]){1,3}\s?(?:[(（]\s?(?:인|서명)|[,.]|$)/mu,
  /[(（]\s?(?:인|서명|직인)\s?[)）]/u,
  /\b(?:name|by|signature|signed|title|attn)\s?:\s?\S/i
];
function namesPerson(passage) {
  return marks.some((mark) => mark.test(passage));
}

export {
  namesPerson
};
