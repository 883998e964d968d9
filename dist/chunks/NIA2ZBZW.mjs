import {
  reporterNames
} from "./B7LHAUU4.mjs";

// src/entry/shared/named-output.ts
function outputOf(value) {
  let [name = "", ...rest] = value.split("="), format = reporterNames.find((known) => known === name), file = rest.join("=");
  return format && file ? { format, file } : void 0;
}

// src/entry/shared/web-address.ts
function addressOf(value) {
  let url = URL.canParse(value) ? new URL(value) : void 0;
  if (!(url?.protocol !== "https:" || url.search + url.hash + url.username + url.password !== ""))
    return `${url.href.replace(/\/$/, "").replace(/[()*_~`[\]|'!]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}/`;
}

export {
  outputOf,
  addressOf
};
