import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  words
} from "./63UXO6ZM.mjs";
import {
  markdown
} from "./TCZMWEJO.mjs";
import {
  groups
} from "./AASZUAJI.mjs";

// src/usecases/rules/list.ts
var ruleLists = { text, json, markdown: table }, ruleListNames = ["text", "json", "markdown"];
function text(catalogue, { language, color }) {
  let palette = paletteFor(color);
  return groups.map((group) => {
    let { title, applies } = catalogue.groups[group], rules = catalogue.rules.filter((rule) => rule.group === group);
    return [`${palette.bold(title[language])} — ${applies[language]}`, ...rules.map((rule) => line(rule, language, palette)), ""].join(`
`);
  }).join(`
`);
}
function line({ id, severity, requirement, title }, language, palette) {
  return `  ${palette[severity](id)}  ${title[language]} ${palette.dim(`(${requirement})`)}`;
}
function json({ edition, law, rules }) {
  return `${JSON.stringify({ schemaVersion: 1, edition, law, rules }, null, 2)}
`;
}
function table({ rules }, { language }) {
  let heads = words.ruleColumns.map((column) => column[language]), rows = rules.map(
    ({ id, requirement, title, severity, basis }) => [id, `\`${requirement}\``, markdown(title[language]), words[severity][language], words[basis][language]].join(
      " | "
    )
  );
  return [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...rows.map((row) => `| ${row} |`), ""].join(
    `
`
  );
}

export {
  ruleLists,
  ruleListNames
};
