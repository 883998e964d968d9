import { expect, it } from "vitest";
import { jsonForLogs, terminal, xml } from "../../../src/report/formats/escape.ts";

/** XML 1.0 has no U+FFFE and U+FFFF, in whatever form (section 2.2); YAML can name them. */
it.each(["\ufffe", "\uffff", "\ufdd0", "\u{1ffff}"])("shows what is no character instead of writing it: %j", (text) => {
  const name = `\\u{${text.codePointAt(0)?.toString(16)}}`;
  expect(xml(`a${text}b`)).toBe(`a${name}b`);
  expect(terminal(text)).toBe(name);
  expect(JSON.parse(jsonForLogs(JSON.stringify(text)))).toBe(text);
});
