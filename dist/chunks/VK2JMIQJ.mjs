import {
  RunError
} from "./PMGP53PN.mjs";

// src/model/iso-date.ts
var pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
function isIsoDate(text) {
  let match = typeof text == "string" ? pattern.exec(text) : null;
  if (!match) return !1;
  let [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function addDays(date, days) {
  let [year = 0, month = 1, day = 1] = date.split("-").map(Number), moved = /* @__PURE__ */ new Date(0);
  moved.setUTCFullYear(year, month - 1, day + days);
  let text = toText(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
  return isIsoDate(text) ? text : days < 0 ? "0001-01-01" : "9999-12-31";
}
function toText(year, month, day) {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
function addMonths(date, months) {
  let [year = 0, month = 1, day = 1] = date.split("-").map(Number), moved = year * 12 + (month - 1) + months, [movedYear, movedMonth] = [Math.floor(moved / 12), (moved % 12 + 12) % 12 + 1];
  return movedYear < 1 ? "0001-01-01" : movedYear > 9999 ? "9999-12-31" : toText(movedYear, movedMonth, Math.min(day, daysInMonth(movedYear, movedMonth)));
}
function monthsBetween(from, to) {
  let [fromYear = 0, fromMonth = 0] = from.split("-").map(Number), [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
function daysBetween(from, to) {
  return (dayNumber(to) - dayNumber(from)) / 864e5;
}
function dayNumber(date) {
  let [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return (/* @__PURE__ */ new Date(0)).setUTCFullYear(year, month - 1, day);
}
function daysInMonth(year, month) {
  return month === 2 ? isLeapYear(year) ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function isLeapYear(year) {
  return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function parseDay(value, option = "--as-of") {
  if (isIsoDate(value)) return value;
  throw new RunError("date-invalid", { value, option });
}

export {
  isIsoDate,
  addDays,
  addMonths,
  monthsBetween,
  daysBetween,
  parseDay
};
