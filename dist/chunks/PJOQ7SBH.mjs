import {
  displayWidth
} from "./JZH77BKT.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  words
} from "./VP2PCGBI.mjs";
import {
  fill
} from "./GGCO3OD4.mjs";
import {
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import {
  isLowered
} from "./EDLHOCD4.mjs";

// src/usecases/config/list-formats.ts
var configLists = { text, json }, configListNames = ["text", "json"];
function text({ file, entries, overrides }, { language, color }) {
  let palette = paletteFor(color), say = (localized) => localized[language], sections = ["rules", "settings"].map(
    (name) => entries.filter(({ path }) => path.length > 1 && path[0] === name)
  ), single = entries.filter(({ path }) => path.length === 1), width = Math.max(...entries.map((entry) => displayWidth(yaml(entry)))), line = (entry) => {
    let override = overrides.find(({ rule }) => entry.path[0] === "rules" && entry.path[1] === rule), comment = terminal([origin(entry), ...override ? [change(override)] : []].map(say).join(", ")), paint = override && isStatuteLowered(override) ? palette.warning : palette.dim;
    return `${yaml(entry)}${" ".repeat(width - displayWidth(yaml(entry)))}  ${paint(`# ${comment}`)}`;
  }, [rules = [], settings = []] = sections;
  return [
    ...file === null ? [palette.dim(`# ${say(words.noConfig)}`)] : [],
    ...single.map(line),
    ...rules.length > 0 ? ["rules:", ...rules.map(line)] : [],
    "settings:",
    ...settings.map(line),
    ""
  ].join(`
`);
}
function yaml({ path, value }) {
  let key = `${"  ".repeat(path.length - 1)}${path.at(-1)}:`;
  return value === null ? `# ${key}` : `${key} ${scalar(value)}`;
}
function scalar(value) {
  return typeof value == "number" ? String(value) : /^(?!(?:true|false|null)$)[\p{L}][\p{L}\p{N}_./+-]*$/iu.test(value) && terminal(value) === value ? value : jsonForLogs(JSON.stringify(value));
}
function origin({ value, source }) {
  if (value === null) return words.byEnvironment;
  if (source.kind === "default") return words.byDefault;
  let place = placeOf(source);
  return { en: place, ko: place };
}
function placeOf(source) {
  if (source.kind === "option") return source.option;
  let { file, line, column } = source.location;
  return `${file}:${line}:${column}`;
}
function change(override) {
  let { from, to } = override;
  return fill(isStatuteLowered(override) ? words.statuteLowered : words.ruleChanged, { from, to });
}
function isStatuteLowered(override) {
  return override.basis === "statute" && isLowered(override);
}
function json({ file, entries, overrides }) {
  let values = entries.map(({ path, value, source }) => ({ key: path.join("."), value, ...toJson(source) })), changes = overrides.map((override) => ({ ...override, lowered: isLowered(override) }));
  return jsonForLogs(`${JSON.stringify({ schemaVersion: 1, file, values, overrides: changes }, null, 2)}
`);
}
function toJson(source) {
  if (source.kind === "default") return { source: "default" };
  if (source.kind === "option") return { source: "option", option: source.option };
  let { file, line, column } = source.location;
  return { source: "file", file, line, column };
}

export {
  configLists,
  configListNames
};
