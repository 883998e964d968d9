import {
  formatRecords
} from "./ESINAOHA.mjs";
import {
  textOf
} from "./I2G73LWN.mjs";

// src/usecases/authoring/format-records.ts
function formatFiles({ files, problems }) {
  let changed = [], left = [...problems], unchanged = 0;
  for (let file of files) {
    let answer = formatRecords(file);
    answer.state === "not-parsed" ? left.push(answer.problem) : answer.state === "not-formattable" ? left.push({ code: "not-formattable", file: file.path, args: {} }) : answer.text === textOf(file) ? unchanged += 1 : changed.push({ file, text: answer.text });
  }
  return { unchanged, changed, left };
}

export {
  formatFiles
};
