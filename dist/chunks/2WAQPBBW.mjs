// src/records/document-paths.ts
function locateDocument(recordFile, path) {
  let parts = recordFile.split("/").slice(0, -1);
  for (let part of path.split("/"))
    if (!(part === "" || part === ".")) {
      if (part !== "..") parts.push(part);
      else if (parts.pop() === void 0) return;
    }
  return parts.length > 0 ? parts.join("/") : void 0;
}
function pathFromRecord(recordFile, file) {
  let [from, to] = [recordFile.split("/").slice(0, -1), file.split("/")], shared = from.findIndex((part, at) => part !== to[at]), common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

export {
  locateDocument,
  pathFromRecord
};
