import {
  valueLabel
} from "./F6OEWRLI.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";

// src/texts/fill.ts
function fill(template, args, label = valueLabel) {
  return byLanguage((language) => fillIn(template[language], args, { language, label }));
}
function fillIn(template, args, { language, label = valueLabel }) {
  return template.replaceAll(/\{([a-z_]+)\}/g, (place, name) => {
    let value = Object.hasOwn(args, name) ? args[name] : void 0;
    return value === void 0 ? place : write(name, value, { language, label });
  });
}
function byLanguage(make) {
  let [en, ko] = languages.map(make);
  return { en: en ?? "", ko: ko ?? "" };
}
var none = { en: "none", ko: "없음" };
function write(name, value, { language, label }) {
  if (typeof value == "number") return String(value);
  let one = (text) => label(name, text)?.[language] ?? text;
  return typeof value == "string" ? one(value) : value.length > 0 ? value.map(one).join(", ") : none[language];
}

export {
  fill,
  fillIn,
  byLanguage,
  none
};
