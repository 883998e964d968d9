// src/model/language.ts
var languages = ["en", "ko"];

export {
  languages
};
