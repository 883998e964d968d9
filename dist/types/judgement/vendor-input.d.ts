import type { PolicyInput } from "../schemas/generated/types.ts";
import { type Judge, type Prepared } from "./prepare.ts";
/** The sources and options for making a dossier without judging it. */
export type DossierSource = Omit<Judge, "policy" | "identify">;
/** A dossier that can be judged. */
export type Question = NonNullable<Prepared["question"]>;
/**
 * Returns the policy's input for a vendor, with what was found at the guidelines' documents: one input has everything
 * that decides whether the vendor may start. Throws `RunError` `vendor-unknown`
 */
export declare function dossierOf(vendor: string, source: DossierSource): Promise<PolicyInput>;
/** As `dossierOf`, with the origin of everything in it. */
export declare function questionAbout(vendor: string, source: DossierSource): Promise<Question>;
