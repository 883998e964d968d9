import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, repository } from "../../support/cli.ts";

const copy = join(aFolder(), "dist");
cpSync(join(repository, "dist"), copy, { recursive: true });
const chunks = join(copy, "chunks");

function check() {
  const args = [join(copy, "cli.mjs"), "check", "--root", repository, "--vendor", "hanbit-cs", "--as-of", "2026-06-30"];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

/** Chunks of which one is missing in turn: every eighth, which holds what is loaded at once, later and in threads. */
const some = readdirSync(chunks)
  .sort()
  .filter((_, at) => at % 8 === 0);

it.each(some)("without the chunk %s a check passes as ever, or says that it could not judge", (name) => {
  renameSync(join(chunks, name), join(copy, "aside"));
  try {
    const { status, stdout, stderr } = check();
    if (status === 0) expect(stdout).toMatch(/\nPASS\n$/);
    else expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^clausegate: .+\n/)]);
  } finally {
    renameSync(join(copy, "aside"), join(chunks, name));
  }
});

it("without its chunks the command says that it is not complete", () => {
  rmSync(chunks, { recursive: true });
  const { status, stdout, stderr } = check();
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^clausegate: The program is not complete; reinstall clausegate .+\n$/);
});
