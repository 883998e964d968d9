import {
  containerOf
} from "./5CUCHKXA.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";
import {
  maxDocumentBytes
} from "./7DZRBUIB.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/evidence/tables/read-tables.ts
async function readTables({ path, bytes }) {
  try {
    if (bytes.length === 0) throw new Unread("empty");
    if (bytes.length > maxDocumentBytes) throw new Unread("too-large");
    return await readerOf(path, bytes);
  } catch (error) {
    throw error instanceof Unread ? new RunError("register-unread", { path, unread: error.reason }, { cause: error }) : error;
  }
}
async function readerOf(path, bytes) {
  let container = containerOf(path, bytes);
  if (container === "zip") return (await import("./E267MFJB.mjs")).readXlsx(bytes);
  if (container === "cfb") throw new Unread("encrypted");
  if (container === "pdf") throw new Unread("unsupported-format");
  if (container === "markdown") return shown((await import("./JMH33SSA.mjs")).readMarkdownTables(bytes));
  if (/\.x?html?$/i.test(path)) return shown((await import("./4FK4MOZA.mjs")).readHtml(bytes));
  if (/\.(?:csv|tsv|tab|txt)$/i.test(path)) return shown([(await import("./GPQNUWBM.mjs")).readCsv(path, bytes)]);
  throw new Unread("unsupported-format");
}
function shown(tables) {
  return { tables, hidden: [] };
}

export {
  readTables
};
