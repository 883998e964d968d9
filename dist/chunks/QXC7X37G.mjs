import {
  writeAllWhole
} from "./MQV6JI44.mjs";

// src/entry/cli/write-reports.ts
function languageFor(format, configured, { language }) {
  return configured ?? (["text", "short"].includes(format) ? language : "en");
}
async function writeReports({ format, outputs, render }, terminal) {
  await writeAllWhole(outputs.map(({ format: format2, file }) => ({ path: file, pieces: render(format2, !1) }))), terminal.queue(render(format, terminal.color));
}

export {
  languageFor,
  writeReports
};
