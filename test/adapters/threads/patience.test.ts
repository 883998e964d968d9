import { describe, expect, it } from "vitest";
import { Patience } from "../../../src/adapters/threads/patience.ts";

describe("the time for documents that are given up", () => {
  it("is the whole deadline for the first", () => {
    expect(new Patience(30_000).take()).toBe(30_000);
  });

  it("comes to no more than twenty deadlines, however many there are", () => {
    const patience = new Patience(30_000);
    let all = 0;
    for (let at = 0; at < 10_000; at += 1) all += patience.take();
    expect(all).toBeLessThanOrEqual(600_001);
  });

  it("is not spent by documents that are read, nor beyond what they took by those that end early", () => {
    const patience = new Patience(30_000);
    for (let at = 0; at < 1_000; at += 1) patience.giveBack(patience.take());
    expect(patience.take()).toBe(30_000);
    patience.giveBack(30_000 - 600_000);
    expect(patience.take()).toBe(28_500);
  });
});
