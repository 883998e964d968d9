// src/adapters/disk/make-folder.ts
import { mkdirSync, rmdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
function makeFolder(path, mode = 511) {
  if (isFolder(path)) return;
  let parent = dirname(path);
  parent !== path && makeFolder(parent, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (!isFolder(path)) throw error;
  }
}
function removeEmptyFolders(paths) {
  for (let path of paths)
    try {
      rmdirSync(path);
    } catch {
    }
}
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: !1 })?.isDirectory() === !0;
}

export {
  makeFolder,
  removeEmptyFolders
};
