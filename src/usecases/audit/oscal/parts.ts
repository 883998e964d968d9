import { createHash } from "node:crypto";
import type { IsoDate } from "../../../model/iso-date.ts";
import { markdown, terminal } from "../../../report/formats/escape.ts";
import type { AuditReport } from "../report.ts";

/** Version of the OSCAL models written (NIST, usnistgov/OSCAL). */
export const oscalVersion = "1.2.1";

/** Namespace of our own properties. */
export const namespace = "urn:x-clausegate:oscal";

/** Id of the control, and prefix of its objectives: OSCAL's identifiers begin with a letter. */
export const controlId = "ismsp-2.3.2";
export const groupId = "ismsp-2.3";
export const objectiveId = (requirement: string) => `${controlId}_obj.${requirement}`;

/**
 * Returns the UUID of a name: version 5 (RFC 9562, 5.5), from the SHA-1 of a namespace and the name. Equal for equal
 * names.
 */
export function uuidOf(...names: readonly string[]): string {
  const hash = createHash("sha1").update(seed).update(JSON.stringify(names)).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

/** Namespace of our own names: a random UUID, created once. */
const seed = Buffer.from("6f9d1c0e4b7a4a63a1c25e3fd2b8e714", "hex");

export interface Property {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
}

/** Returns one of our own properties. */
export function own(name: string, value: string): Property {
  return { name, ns: namespace, value: plain(value) };
}

/** Returns a text for a single line without markup; OSCAL allows no empty one. */
export function plain(text: string): string {
  return terminal(text).trim() || "–";
}

/** Escapes a text for OSCAL's Markdown. */
export function markup(text: string): string {
  return markdown(text).trim() || "–";
}

/** Returns the start of a day: OSCAL needs a time, and the judgement only knows days. */
export function timeOf(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}

/** Returns the metadata of each of our documents. */
export function metadataOf(title: string, { commit, committedOn }: Pick<AuditReport, "commit" | "committedOn">) {
  return { title, "last-modified": timeOf(committedOn), version: commit, "oscal-version": oscalVersion };
}

/** Returns a list under its key, or nothing: OSCAL allows no empty lists. */
export function some<K extends string, T>(key: K, list: readonly T[]): { readonly [key in K]?: readonly T[] } {
  return list.length > 0 ? ({ [key]: list } as { readonly [key in K]: readonly T[] }) : {};
}
