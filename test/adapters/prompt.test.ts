import { PassThrough } from "node:stream";
import { afterEach, expect, it } from "vitest";
import { Prompt } from "../../src/adapters/prompt.ts";

const input = () => new PassThrough();
let prompt: Prompt | undefined;
afterEach(() => prompt?.close());

/** A prompt, and what was asked so far. */
function aPrompt() {
  const typed = input();
  const output = new PassThrough();
  prompt = new Prompt({ input: typed, output });
  return { prompt, typed, asked: () => String(output.read() ?? "") };
}

it("gives the line typed at its question, and none that was typed before", async () => {
  const { prompt, typed, asked } = aPrompt();
  const first = prompt.ask("one? ");
  typed.write("y\nearly\n");
  expect(await first).toBe("y");
  const second = prompt.ask("two? ");
  typed.write("n\n");
  expect(await second).toBe("n");
  expect(asked()).toContain("two? ");
});

it("answers nothing after the end of input, now and later", async () => {
  const { prompt, typed } = aPrompt();
  const first = prompt.ask("one? ");
  typed.end();
  expect([await first, await prompt.ask("two? ")]).toEqual([undefined, undefined]);
});

it("takes an interrupt for an end, and leaves none of its listeners behind", async () => {
  const { prompt } = aPrompt();
  const before = process.listenerCount("SIGINT");
  const first = prompt.ask("one? ");
  expect(process.listenerCount("SIGINT")).toBe(before + 1);
  process.emit("SIGINT");
  expect([await first, await prompt.ask("two? ")]).toEqual([undefined, undefined]);
  prompt.close();
  expect(process.listenerCount("SIGINT")).toBe(before);
});
