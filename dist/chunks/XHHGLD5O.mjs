// src/report/formats/names.ts
var reporterNames = ["text", "json", "sarif", "junit", "github", "gitlab", "markdown"];

export {
  reporterNames
};
