import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Creates one folder for all files of the tests; removes it afterwards in the background, since that takes long. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "clausegate-tests-"));
  // Some tests run as another user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  // Node cannot remove files whose path is longer than a system call accepts, and some tests create such.
  return () => {
    spawn("rm", ["-rf", folder], { detached: true, stdio: "ignore" }).unref();
  };
}
