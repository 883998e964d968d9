/**
 * Script of the page: filters the vendors. Runs in the browser exactly as written here, as soon as the matrix is there;
 * a filter entered before the rest is there also applies to it.
 */
export const script = `(() => {
"use strict";
const form = document.getElementById("filter");
const output = form.querySelector("output");
const rows = [...document.querySelectorAll(".matrix tbody tr")];
const groups = [...document.querySelectorAll(".matrix thead tr:last-child b")].map((id) => id.textContent.split("-")[0]);
const plain = (text) => text.normalize("NFKC").toLowerCase();
let index;
const indexed = () => {
  const sections = document.querySelectorAll("article.v");
  return rows.map((row, at) => ({
    row,
    section: sections[at],
    text: plain(sections[at].querySelector("h3").textContent),
    states: [...row.cells].slice(1).map((cell) => (cell.firstElementChild ?? cell).className || "p"),
  }));
};
const fits = ({ text, states }, words, state, group) =>
  words.every((word) => text.includes(word)) &&
  (!state || states.some((own, at) => own === state && (!group || own === "u" || groups[at] === group)));
const apply = () => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", apply, { once: true });
    return;
  }
  index ??= indexed();
  const words = plain(form.text.value).split(/\\s+/).filter(Boolean);
  const state = form.state.value;
  const group = form.group.value;
  let shown = 0;
  for (const one of index) {
    const isShown = fits(one, words, state, group);
    one.row.hidden = one.section.hidden = !isShown;
    if (isShown) shown += 1;
  }
  for (const part of document.querySelectorAll(".part")) {
    const count = [...part.children].filter((one) => !one.hidden).length;
    part.hidden = count === 0;
    part.style.setProperty("--shown", count);
  }
  document.body.dataset.state = state;
  document.body.dataset.group = group;
  const isOn = shown < rows.length || state !== "" || group !== "";
  output.classList.toggle("on", isOn);
  output.textContent = output.dataset.text.replace("{shown}", shown).replace("{total}", rows.length);
};
const showTarget = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || !(target.closest("[hidden]") || target.getClientRects().length === 0)) return;
  form.reset();
  apply();
  target.scrollIntoView();
};
form.addEventListener("input", apply);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(apply));
addEventListener("hashchange", showTarget);
form.hidden = false;
if (form.text.value || form.state.value || form.group.value) apply();
})();
`;
