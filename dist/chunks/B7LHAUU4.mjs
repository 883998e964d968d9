// src/report/formats/names.ts
var reporterNames = ["text", "short", "json", "sarif", "junit", "github", "gitlab", "markdown"];

export {
  reporterNames
};
