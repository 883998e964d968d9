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
import { lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
var blockLength = 256 * 1024;
async function writeBelow(root, path, content) {
  await writeAllWhole([{ path: await plainTarget(await realpath(root), path), pieces: [content] }]);
}
async function writeAllFrom(folder, outputs) {
  let root = await realpath(folder), missing = await missingFolders(outputs.map(({ path }) => resolve(folder, dirname(path))));
  try {
    let placed = [];
    for (let output of outputs) placed.push({ ...output, path: await targetFrom({ folder, root }, output.path) });
    return await writeAllWhole(placed), placed.map(({ path }) => path);
  } catch (error) {
    throw removeEmptyFolders(missing), error;
  }
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
async function writeAllWhole(outputs) {
  let staged = [];
  try {
    for (let output of outputs) staged.push(await stage(output));
    for (let { output, temporary, target } of staged)
      temporary !== void 0 && await refusing(output, () => rename(temporary, target));
  } finally {
    for (let { temporary } of staged) await discard(temporary);
  }
}
async function stage(output) {
  let target = await realpath(output.path).catch(() => resolve(output.path)), existing = await stat(target).catch(() => {
  });
  if (existing && !existing.isFile())
    return await refusing(output, () => writePieces(target, output, "w")), { output, target, temporary: void 0 };
  let temporary = join(dirname(target), `.clausegate-${randomBytes(8).toString("hex")}.tmp`);
  try {
    await refusing(output, () => writePieces(temporary, output, "wx"));
  } catch (error) {
    throw await discard(temporary), error;
  }
  return { output, target, temporary };
}
async function discard(temporary) {
  temporary !== void 0 && await rm(temporary, { force: !0 }).catch(() => {
  });
}
async function writePieces(path, { pieces, isProgram }, flag) {
  let file = await open(path, flag, isProgram ? 511 : 438);
  try {
    for (let block of inBlocks(pieces)) await file.writeFile(block, "utf8");
  } finally {
    await file.close();
  }
}
async function refusing(output, work) {
  try {
    await work();
  } catch (cause) {
    throw cause instanceof Error && "code" in cause ? new RunError("output-failed", { path: output.path, reason: codeOf(cause) }, { cause }) : cause;
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
  let write = (block) => new Promise((done, failed) => {
    let fail = (cause) => failed(new RunError("output-closed", {}, { cause }));
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
