import { type RawProblem, toProblem } from "../model/problem.ts";
import { RunError } from "../model/run-error.ts";
import { sectionOf } from "../model/section.ts";
import { guidelinesFolder, isVendorFolder } from "../model/tree.ts";
import { unknownVendor } from "../records/unknown-vendor.ts";
import type { PolicyInput } from "../schemas/generated/types.ts";
import { type Judge, type Prepared, prepareGuidelines, prepareVendor } from "./prepare.ts";

/** The sources and options for making a dossier without judging it. */
export type DossierSource = Omit<Judge, "policy" | "identify">;

/** A dossier that can be judged. */
export type Question = NonNullable<Prepared["question"]>;

/**
 * Returns the policy's input for a vendor, with what was found at the guidelines' documents: one input has everything
 * that decides whether the vendor may start. Throws `RunError` `vendor-unknown`
 */
export async function dossierOf(vendor: string, source: DossierSource): Promise<PolicyInput> {
  return (await questionAbout(vendor, source)).input;
}

/** As `dossierOf`, with the origin of everything in it. */
export async function questionAbout(vendor: string, source: DossierSource): Promise<Question> {
  const { tree, inventory } = source;
  const { folders, problems } = await tree.list(inventory, "names");
  const places = [`${inventory}/${guidelinesFolder}`, `${inventory}/${vendor}`];
  refuse(
    vendor,
    source,
    problems.filter(({ file }) => places.includes(file)),
  );
  const vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (!isVendorFolder(vendor) || !vendors.includes(vendor)) {
    throw unknownVendor(vendor, vendors, inventory);
  }
  const guidelines = folders.includes(guidelinesFolder) ? await prepareGuidelines(source) : undefined;
  const prepared = await prepareVendor(vendor, guidelines?.records.guidelines ?? [], source);
  refuse(vendor, source, [...(guidelines?.problems ?? []), ...prepared.problems]);
  if (!prepared.question) throw new Error(`no question about ${vendor}`);
  const { input, origins } = prepared.question;
  const shared = guidelines?.question?.input;
  const evidence = { ...shared?.evidence, ...input.evidence };
  return { input: { ...input, guidelines: shared?.guidelines ?? input.guidelines, evidence }, origins };
}

/** A dossier with a problem is refused: unreadable things would look like missing ones. */
function refuse(vendor: string, { inventory }: DossierSource, problems: readonly RawProblem[]): void {
  if (problems.length === 0) return;
  const args = { vendor, inventory, count: problems.length };
  const section = sectionOf(vendor, true);
  throw new RunError("dossier-unusable", args, {
    problems: problems.map((problem) => toProblem(problem, vendor, section)),
  });
}
