import { expect, it } from "vitest";
import { wantsColor } from "../../src/config/color.ts";

it.each([
  { name: "on a terminal", environment: {}, isTerminal: true, is: true },
  { name: "elsewhere", environment: {}, isTerminal: false, is: false },
  { name: "on a terminal with NO_COLOR", environment: { NO_COLOR: "1" }, isTerminal: true, is: false },
  { name: "elsewhere with FORCE_COLOR", environment: { FORCE_COLOR: "1" }, isTerminal: false, is: true },
  { name: "on a terminal with FORCE_COLOR=0", environment: { FORCE_COLOR: "0" }, isTerminal: true, is: false },
  { name: "on a dumb terminal", environment: { TERM: "dumb" }, isTerminal: true, is: false },
])("colour $name: $is", ({ environment, isTerminal, is }) => {
  expect(wantsColor(environment, isTerminal)).toBe(is);
});
