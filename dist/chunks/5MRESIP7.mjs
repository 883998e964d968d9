import {
  displayWidth
} from "./JZH77BKT.mjs";
import {
  idleText
} from "./XTY7VTHO.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  words
} from "./63UXO6ZM.mjs";
import {
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import {
  isLowered,
  nameOfCase
} from "./AASZUAJI.mjs";
import {
  fill
} from "./6AHHN2US.mjs";

// src/usecases/config/list-formats.ts
var configLists = { text, json }, configListNames = ["text", "json"];
function text({ file, entries, overrides, idleSeverities }, { language, color }) {
  let palette = paletteFor(color), say = (localized) => localized[language], section = (name) => {
    let below = entries.filter(({ path }) => path.length > 1 && path[0] === name);
    return below.length > 0 ? [`${name}:`, ...below.map(line)] : [];
  }, single = entries.filter(({ path }) => path.length === 1), width = Math.max(...entries.map((entry) => displayWidth(yaml(entry)))), line = (entry) => {
    let isOf = ({ rule, case: name }) => entry.path[1] === nameOfCase(rule, name), override = entry.path[0] === "rules" ? overrides.find(isOf) : void 0, idle = entry.path[0] === "rules" ? idleSeverities.find(({ name }) => name === entry.path[1]) : void 0, remarks = [...override ? [change(override)] : [], ...idle ? [idleText(idle)] : []], comment = terminal([origin(entry), ...remarks].map(say).join(", ")), paint = override && isStatuteLowered(override) ? palette.warning : palette.dim;
    return `${yaml(entry)}${" ".repeat(width - displayWidth(yaml(entry)))}  ${paint(`# ${comment}`)}`;
  };
  return [
    ...file === null ? [palette.dim(`# ${say(words.noConfig)}`)] : [],
    ...single.map(line),
    ...["rules", "settings", "evidence"].flatMap(section),
    ""
  ].join(`
`);
}
function yaml({ path, value }) {
  let key = `${"  ".repeat(path.length - 1)}${path.at(-1)}:`;
  return value === null ? `# ${key}` : `${key} ${typeof value == "object" ? `[${value.map(scalar).join(", ")}]` : scalar(value)}`;
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
  return from === to ? fill(words.kept, { to }) : fill(isStatuteLowered(override) ? words.statuteLowered : words.ruleChanged, { from, to });
}
function isStatuteLowered(override) {
  return override.basis === "statute" && isLowered(override);
}
function json({ file, entries, overrides, idleSeverities }) {
  let values = entries.map(({ path, value, source }) => ({ key: path.join("."), value, ...toJson(source) })), changes = overrides.map((override) => ({ ...override, lowered: isLowered(override) }));
  return jsonForLogs(
    `${JSON.stringify({ schemaVersion: 1, file, values, overrides: changes, idleSeverities }, null, 2)}
`
  );
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
