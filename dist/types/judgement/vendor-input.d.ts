import type { PolicyInput } from "../schemas/generated/types.ts";
import { type Judge, type Prepared } from "./prepare.ts";
/** What is needed to make a dossier; it is not judged. */
export type DossierSource = Omit<Judge, "policy" | "identify">;
/** A dossier that can be judged. */
export type Question = NonNullable<Prepared["question"]>;
/**
 * What the policy is asked about a vendor, with what was found at the guidelines' documents: one input holds all that decides whether
 * the vendor may start. Throws `RunError` `vendor-unknown`, `vendor-guidelines`, `dossier-unusable` with the problems, `input-unreadable`.
 */
export declare function dossierOf(vendor: string, source: DossierSource): Promise<PolicyInput>;
/** As `dossierOf`, with where everything in it comes from. */
export declare function questionAbout(vendor: string, source: DossierSource): Promise<Question>;
