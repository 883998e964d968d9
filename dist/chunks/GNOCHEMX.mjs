import {
  defaultTimeZone
} from "./X43CRI7N.mjs";
import {
  isIsoDate,
  parseDay
} from "./VK2JMIQJ.mjs";

// src/adapters/clock.ts
function today(timeZone = defaultTimeZone, now = /* @__PURE__ */ new Date()) {
  return timeZone === "Asia/Seoul" ? todayInSeoul(now) : calendarOf(timeZone)(now.getTime() / 1e3);
}
function todayInSeoul(now) {
  return parseDay(new Date(now.getTime() + 9 * 36e5).toISOString().slice(0, 10));
}
function isTimeZone(name) {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }), !0;
  } catch {
    return !1;
  }
}
function calendarOf(timeZone) {
  let format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit"
  });
  return (seconds) => {
    let bounded = Math.min(Math.max(seconds, firstSecond), lastSecond), parts = new Map(format.formatToParts(bounded * 1e3).map(({ type, value }) => [type, value])), text = `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
    if (isIsoDate(text)) return text;
    throw new RangeError(`The calendar shows no day: ${text}`);
  };
}
var firstSecond = Date.UTC(1600, 0, 2) / 1e3, lastSecond = Date.UTC(9999, 11, 30) / 1e3;

export {
  today,
  isTimeZone,
  calendarOf
};
