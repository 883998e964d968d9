import {
  placesOf
} from "./KB4HOIKB.mjs";
import {
  treeConfig
} from "./7VZDKRAQ.mjs";
import {
  openDirectory
} from "./5CUCHKXA.mjs";
import {
  unknownVendor
} from "./42LEVNUP.mjs";
import {
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  guidelinesFolder,
  isVendorFolder
} from "./7DZRBUIB.mjs";

// src/entry/shared/record-folder.ts
async function openRecordTree(root, policy) {
  return { root, ...await recordsIn(await openDirectory(root), policy) };
}
async function recordsIn(tree, policy) {
  let { values: config } = await treeConfig(tree, policy), { folders } = await tree.list(config.inventory, "names");
  return { tree, config, folders, vendors: folders.filter((folder) => folder !== guidelinesFolder) };
}
async function recordFiles({ tree, config: { inventory }, folders }, folder) {
  let contentsOf = async (name) => folders.includes(name) ? tree.read(`${inventory}/${name}`) : { files: [], problems: [] }, guidelines = {
    folder: guidelinesFolder,
    inventory,
    guidelineIds: [],
    contents: await contentsOf(guidelinesFolder)
  }, guidelineIds = placesOf(guidelines, "guideline").map(({ value }) => String(value.id));
  return { folder, inventory, guidelineIds, contents: await contentsOf(folder) };
}
function refuseUnknownVendor(vendor, { vendors, config }) {
  if (!isVendorFolder(vendor) || !vendors.includes(vendor)) throw unknownVendor(vendor, vendors, config.inventory);
}

// src/usecases/authoring/stated-dates.ts
var months = "january february march april may june july august september october november december".split(" "), month = months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|"), numeric = String.raw`(\d{4})\s?(?:년|[.\-/])\s{0,2}(\d{1,2})\s?(?:월|[.\-/])\s{0,2}(\d{1,2})(?:\s?일|(?!\d))`, dayFirst = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\sday)?(?:\sof)?\s(${month}),?\s(\d{4})`, monthFirst = String.raw`(${month})\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})`, anyDate = new RegExp(`(?<!\\d)(?:${numeric}|${dayFirst}|${monthFirst})`, "giu");
function datesIn(text) {
  return [...text.matchAll(anyDate)].flatMap((match) => {
    let [whole, y1, m1, d1, d2, m2, y2, m3, d3, y3] = match, monthOf = (name) => String(months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1), named = (m2 ?? m3)?.toLowerCase(), date = [y1 ?? y2 ?? y3, m1 ?? monthOf(named ?? ""), d1 ?? d2 ?? d3].map((part, at) => (part ?? "").padStart(at === 0 ? 4 : 2, "0")).join("-");
    return isIsoDate(date) ? [{ date, from: match.index, to: match.index + whole.length }] : [];
  });
}

export {
  datesIn,
  openRecordTree,
  recordsIn,
  recordFiles,
  refuseUnknownVendor
};
