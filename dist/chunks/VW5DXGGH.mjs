import {
  openTrees
} from "./3CRS5CAH.mjs";
import {
  treeConfig
} from "./7VZDKRAQ.mjs";
import {
  today
} from "./GNOCHEMX.mjs";
import {
  unknownVendor
} from "./42LEVNUP.mjs";
import {
  prepareGuidelines,
  prepareVendor
} from "./RI4X44GY.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  sectionOf
} from "./T5ESZW27.mjs";
import {
  guidelinesFolder,
  isVendorFolder
} from "./7DZRBUIB.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/judgement/vendor-input.ts
async function dossierOf(vendor, source) {
  return (await questionAbout(vendor, source)).input;
}
async function questionAbout(vendor, source) {
  let { tree, inventory } = source, { folders, problems } = await tree.list(inventory, "names"), places = [`${inventory}/${guidelinesFolder}`, `${inventory}/${vendor}`];
  refuse(
    vendor,
    source,
    problems.filter(({ file }) => places.includes(file))
  );
  let vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (!isVendorFolder(vendor) || !vendors.includes(vendor))
    throw unknownVendor(vendor, vendors, inventory);
  let guidelines = folders.includes(guidelinesFolder) ? await prepareGuidelines(source) : void 0, prepared = await prepareVendor(vendor, guidelines?.records.guidelines ?? [], source);
  if (refuse(vendor, source, [...guidelines?.problems ?? [], ...prepared.problems]), !prepared.question) throw new Error(`no question about ${vendor}`);
  let { input, origins } = prepared.question, shared = guidelines?.question?.input, evidence = { ...shared?.evidence, ...input.evidence };
  return { input: { ...input, guidelines: shared?.guidelines ?? input.guidelines, evidence }, origins };
}
function refuse(vendor, { inventory }, problems) {
  if (problems.length === 0) return;
  let args = { vendor, inventory, count: problems.length }, section = sectionOf(vendor, !0);
  throw new RunError("dossier-unusable", args, {
    problems: problems.map((problem) => toProblem(problem, vendor, section))
  });
}

// src/entry/shared/dossier-source.ts
async function dossierSource(tree, policy, given) {
  let { settings, inventory, timezone } = (await treeConfig(tree, policy)).values;
  return { tree, asOf: given ?? today(timezone), settings, inventory };
}
async function withDossierSource({ root, gitDir, ref }, policy, given, use) {
  let trees = await openTrees({ root, gitDir, head: ref, use: "history" });
  try {
    return await use(await dossierSource(trees.head, policy, given));
  } finally {
    trees.close();
  }
}

export {
  dossierOf,
  questionAbout,
  dossierSource,
  withDossierSource
};
