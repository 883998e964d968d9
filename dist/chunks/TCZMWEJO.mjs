// src/report/formats/escape.ts
var unsafe = new RegExp("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Bidi_Control}\\p{Noncharacter_Code_Point}]|(?![\\u200d\\ufe0e\\ufe0f])\\p{Default_Ignorable_Code_Point}", "gu");
function hidesSomething(text) {
  return terminal(text) !== text.replaceAll("##[", "## [");
}
function terminal(text) {
  return visible(text).replaceAll("##[", "## [");
}
function visible(text) {
  return text.replace(unsafe, escaped);
}
function escaped(character) {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function jsonForLogs(json) {
  return plainJson.test(json) && !json.includes("##[") ? json : json.replace(unsafe, (character) => character === `
` ? character : unicodeEscapes(character)).replaceAll("##[", "#\\u0023[");
}
var plainJson = /^[\n\x20-\x7e\u00b7\u2013\u2014\u2018-\u201d\u2026\u3131-\u3163\uac00-\ud7a3]*$/;
function unicodeEscapes(character) {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function cellText(text) {
  return text.replaceAll("\\u{", "\\u{5c}u{").replace(unsafe, (character) => /[\n\t]/.test(character) ? character : escaped(character));
}
function xml(text) {
  return markupEntities(terminal(text));
}
function html(text) {
  let line = text.replace(/[\t\n\r ]+/g, " ");
  return markupEntities(plainJson.test(line) ? line : visible(line));
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function markupEntities(text) {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function markdown(text) {
  return terminal(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_[\](){}#|~!]/g, "\\$&").replaceAll("://", ":\\//").replace(/www(?=\.)/gi, "$&\\").replace(/@|#(?=\d)|\bgh-(?=\d)/gi, `$&${noSpace}`);
}
var noSpace = "​";
function markdownSentence(text) {
  return text.split(/(`[\w:[\], .-]+`)/).map((part, at) => at % 2 === 1 ? part : markdown(part)).join("");
}
function workflowData(lines) {
  return lines.map((line) => terminal(line).replaceAll("%", "%25")).join("%0A");
}
function workflowProperty(text) {
  return terminal(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function relativeUri(path) {
  return path.split("/").map((segment) => /^\.{1,2}$/.test(segment) ? "_" : encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�"))).join("/");
}

export {
  hidesSomething,
  terminal,
  jsonForLogs,
  cellText,
  xml,
  html,
  markupEntities,
  markdown,
  markdownSentence,
  workflowData,
  workflowProperty,
  relativeUri
};
