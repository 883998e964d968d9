import {
  unreadable
} from "./UITIN32H.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/disk/named-file.ts
import { readFile, stat } from "node:fs/promises";
var maxBytes = 2 ** 31 - 1;
async function readNamedFile(path) {
  let found = await orRefuse(path, stat(path));
  if (!found.isFile()) throw new RunError("input-unreadable", { path, reason: "not a file" });
  if (found.size > maxBytes) throw new RunError("input-unreadable", { path, reason: `${found.size} bytes` });
  return { path, bytes: await orRefuse(path, readFile(path)) };
}
function orRefuse(path, work) {
  return work.catch((cause) => {
    throw unreadable(path, cause);
  });
}

export {
  readNamedFile
};
