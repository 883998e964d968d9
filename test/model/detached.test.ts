import fc from "fast-check";
import { expect, it } from "vitest";
import { detached } from "../../src/model/detached.ts";

it("is the same text, whatever it is made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "\ud800", "\udfff"), (text, half) => {
      expect(detached(text + half)).toBe(text + half);
    }),
  );
});
