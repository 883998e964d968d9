import {
  MarkdownItCallable
} from "./XV5EMA5R.mjs";
import {
  tablesOf
} from "./C4UMRQSU.mjs";
import "./QUMDFBXO.mjs";
import "./L35ZW5KC.mjs";
import {
  readPlainText
} from "./4EXV3A2G.mjs";
import "./G5QLNUVL.mjs";
import "./VABSIXCH.mjs";

// src/evidence/tables/markdown.ts
function readMarkdownTables(bytes) {
  return tablesOf(tableMarkdown().render(readPlainText(bytes)), "markdown");
}
function tableMarkdown() {
  let own = MarkdownItCallable({ html: !0 });
  return own.core.ruler.push("row-lines", ({ tokens }) => {
    for (let token of tokens)
      token.type === "tr_open" && token.map && token.attrSet("data-line", `${token.map[0] + 1}`);
  }), own;
}
export {
  readMarkdownTables
};
