import type { Localized } from "../model/language.ts";
import { valueLabel } from "./values.ts";

/** Korean for the most frequent messages of js-yaml. Others stay in English. */
const korean: Readonly<Record<string, string>> = {
  "bad indentation of a mapping entry": "매핑 항목의 들여쓰기가 맞지 않음",
  "bad indentation of a sequence entry": "목록 항목의 들여쓰기가 맞지 않음",
  "deficient indentation": "들여쓰기가 부족함",
  "tab characters must not be used in indentation": "들여쓰기에 탭 문자를 쓸 수 없음",
  "duplicated mapping key": "키가 중복됨",
  "end of the stream or a document separator is expected": "문서의 끝이나 '---'가 와야 하는 위치임",
  "a line break is expected": "줄바꿈이 필요함",
  "expected ':' after a mapping key": "키 뒤에 ':'가 필요함",
  "a whitespace character is expected after the key-value separator within a block mapping": "':' 뒤에 공백이 필요함",
  "can not read a block mapping entry; a multiline key may not be an implicit key":
    "매핑 항목을 읽을 수 없음 (키는 한 줄이어야 함)",
  "missed comma between flow collection entries": "항목 사이에 쉼표가 없음",
  "unexpected end of the stream within a flow collection": "괄호가 닫히지 않음",
  "unexpected end of the stream within a double quoted scalar": "큰따옴표가 닫히지 않음",
  "unexpected end of the stream within a single quoted scalar": "작은따옴표가 닫히지 않음",
  "unexpected end of the document within a double quoted scalar": "큰따옴표가 닫히지 않음",
  "unexpected end of the document within a single quoted scalar": "작은따옴표가 닫히지 않음",
  "the stream contains non-printable characters": "표시할 수 없는 제어 문자가 있음",
  "unknown escape sequence": "알 수 없는 이스케이프 문자임",
  "object-based map does not support complex keys": "키는 문자열이어야 함",
};

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^unidentified alias "(.*)"$/s, "정의되지 않은 별칭 '$1'"],
  [/^unknown (?:scalar|sequence|mapping) tag !<(.*)>$/s, "쓸 수 없는 태그 '$1'"],
  [/^nesting exceeded maxDepth \((\d+)\)$/, "중첩이 $1단계를 넘음"],
];

/** Labels of values, and of the reason js-yaml gives. */
export function yamlReason(argument: string, value: string): Localized | undefined {
  if (argument !== "reason") return valueLabel(argument, value);
  const [pattern, replacement] = patterns.find(([known]) => known.test(value)) ?? [];
  const ko = pattern && replacement ? value.replace(pattern, replacement) : korean[value];
  return ko === undefined ? undefined : { en: value, ko };
}
