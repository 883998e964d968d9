import {
  makeFolder,
  removeEmptyFolders
} from "./PPVFOSUK.mjs";
import {
  codeOf
} from "./UITIN32H.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/disk/output.ts
import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { lstat, open, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

// src/adapters/disk/undone.ts
var endings = ["SIGINT", "SIGTERM", "SIGHUP"], undos = /* @__PURE__ */ new Set();
async function undoneBySignals(undo, work) {
  if (undos.size === 0) for (let signal of endings) process.on(signal, end);
  undos.add(undo);
  try {
    return await work();
  } finally {
    if (undos.delete(undo), undos.size === 0) for (let signal of endings) process.removeListener(signal, end);
  }
}
function end(signal) {
  if (!(process.listenerCount(signal) > 1)) {
    for (let undo of [...undos].reverse()) undo();
    process.removeListener(signal, end), process.kill(process.pid, signal);
  }
}

// src/adapters/disk/output.ts
var blockLength = 256 * 1024;
async function writeBelow(root, path, content) {
  await writeAllFrom(root, [{ path, pieces: [content] }]);
}
async function writeAllFrom(folder, outputs) {
  let root = await realpath(folder), missing = await missingFolders(outputs.map(({ path }) => resolve(folder, dirname(path)))), undo = () => removeEmptyFolders(missing);
  return undoneBySignals(undo, async () => {
    try {
      let placed = [];
      for (let output of outputs)
        placed.push({ ...output, shown: output.path, path: await targetFrom({ folder, root }, output.path) });
      return await writeAllWhole(placed), placed.map(({ path }) => path);
    } catch (error) {
      throw undo(), error;
    }
  });
}
async function missingFolders(folders) {
  let missing = /* @__PURE__ */ new Set();
  for (let folder of folders)
    for (let at = folder; !missing.has(at) && !await lstat(at).catch(() => {
    }); at = dirname(at))
      missing.add(at);
  return [...missing].sort((a, b) => b.length - a.length);
}
async function targetFrom({ folder, root }, path) {
  let named = resolve(folder, path), below = [folder, root].map((top) => relative(top, named)).find((way) => !/^\.\.(?:[\\/]|$)/.test(way));
  return below === void 0 || isAbsolute(below) ? named : plainTarget(root, below);
}
async function plainTarget(root, path) {
  let target = join(root, path), names = relative(root, target).split(sep);
  for (let [at] of names.entries())
    if ((await lstat(join(root, ...names.slice(0, at + 1))).catch(() => {
    }))?.isSymbolicLink()) throw new RunError("output-failed", { path, reason: "symbolic link" });
  return await refusing({ path, pieces: [] }, async () => {
    makeFolder(dirname(target));
  }), target;
}
async function writeAllWhole(outputs, rename = renameSync) {
  let staged = [], undo = () => {
    for (let { temporary } of staged) discard(temporary);
  };
  await undoneBySignals(undo, async () => {
    try {
      for (let output of outputs) await stage(output, staged);
      renameAll(staged, rename);
    } finally {
      undo();
    }
  });
}
async function stage(output, staged) {
  let target = await realpath(output.path).catch(() => resolve(output.path)), existing = await stat(target).catch(() => {
  });
  if (existing && !existing.isFile()) return refusing(output, () => writeInPlace(target, output));
  if (existing && (existing.mode & 146) === 0) throw failed(output, "read-only");
  let temporary = join(dirname(target), `.clausegate-${randomBytes(8).toString("hex")}.tmp`);
  staged.push({ output, target, temporary }), await refusing(output, () => writeTemporary(temporary, output, existing && existing.mode & 511));
}
function renameAll(staged, rename) {
  let written = [];
  for (let { output, temporary, target } of staged) {
    try {
      rename(temporary, target);
    } catch (cause) {
      throw written.length === 0 ? failed(output, codeOf(cause), cause) : new RunError("output-partly", { path: shownPath(output), reason: codeOf(cause), written }, { cause });
    }
    written.push(shownPath(output));
  }
}
function discard(temporary) {
  try {
    rmSync(temporary, { force: !0 });
  } catch {
  }
}
async function writeInPlace(path, { pieces }) {
  let file = await open(path, "w");
  try {
    for (let block of inBlocks(pieces)) await file.writeFile(block, "utf8");
  } finally {
    await file.close();
  }
}
async function writeTemporary(path, { pieces, isProgram }, mode) {
  let file = openSync(path, "wx", isProgram ? 511 : 438);
  try {
    for (let block of inBlocks(pieces)) writeFileSync(file, block, "utf8");
  } finally {
    closeSync(file);
  }
  mode !== void 0 && chmodSync(path, mode);
}
function failed(output, reason, cause) {
  return new RunError("output-failed", { path: shownPath(output), reason }, { cause });
}
function shownPath({ shown, path }) {
  return shown ?? path;
}
async function refusing(output, work) {
  try {
    await work();
  } catch (cause) {
    throw cause instanceof Error && "code" in cause ? failed(output, codeOf(cause), cause) : cause;
  }
}
function* inBlocks(pieces) {
  let block = "";
  for (let piece of pieces)
    typeof piece == "string" && (block += piece), !(typeof piece == "string" && block.length < blockLength) && (block !== "" && (yield block), block = "", typeof piece != "string" && (yield piece));
  block !== "" && (yield block);
}
var failures = /* @__PURE__ */ new WeakMap();
async function writeStream(stream, texts) {
  failures.has(stream) || stream.on("error", (cause) => failures.get(stream)?.(cause)), failures.set(stream, () => {
  });
  let write = (block) => new Promise((done, failed2) => {
    let fail = (cause) => failed2(new RunError("output-closed", {}, { cause }));
    failures.set(stream, fail), stream.write(block, (cause) => cause ? fail(cause) : done());
  });
  for (let pieces of texts) for (let block of inBlocks(pieces)) await write(block);
}

export {
  writeBelow,
  writeAllFrom,
  writeAllWhole,
  writeStream
};
