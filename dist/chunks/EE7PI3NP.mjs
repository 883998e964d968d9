import {
  addDays,
  isIsoDate
} from "./VK2JMIQJ.mjs";

// src/model/serial-date.ts
var origins = { 1900: "1899-12-30", 1904: "1904-01-01" }, maxSerial = 2958465;
function dayOfSerial(serial, system) {
  let days = Math.floor(serial);
  if (!(days >= 1 && days <= maxSerial)) return;
  let origin = origins[system];
  if (isIsoDate(origin))
    return addDays(origin, system === "1900" && days < 60 ? days + 1 : days);
}

export {
  dayOfSerial
};
