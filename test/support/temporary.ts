import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everything the tests write lies in one folder, which goes after them: it holds so much that nobody waits for it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "clausegate-tests-"));
  // Some tests run as another user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  // Node cannot remove what has a longer path than a call takes, and some tests make such.
  return () => {
    spawn("rm", ["-rf", folder], { detached: true, stdio: "ignore" }).unref();
  };
}
