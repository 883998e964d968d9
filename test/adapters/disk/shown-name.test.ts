import { expect, it } from "vitest";
import { shownName } from "../../../src/adapters/disk/shown-name.ts";

it.each([
  { bytes: Buffer.from("계약.md"), shown: "계약.md" },
  { bytes: Buffer.from("a\ufffd"), shown: "a\ufffd" },
  { bytes: Buffer.from([0x61, 0xff, 0x62]), shown: "a\\xffb" },
  // 계약 as Windows writes it (CP949).
  { bytes: Buffer.from([0xb0, 0xe8, 0xbe, 0xe0]), shown: "\\xb0\\xe8\\xbe\\xe0" },
  // The first two bytes of three.
  { bytes: Buffer.concat([Buffer.from("가"), Buffer.from([0xea, 0xb0])]), shown: "가\\xea\\xb0" },
])("$bytes is shown as $shown", ({ bytes, shown }) => {
  expect(shownName(bytes)).toBe(shown);
});
