import type { ConfigEntry, EffectiveConfig } from "../../config/effective.ts";
import { ownSeverity } from "../../model/rule-override.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { ConfigurationChange } from "./report.ts";

/** Keys that do not affect the judgement. */
const silent = new Set(["version", "language"]);

/**
 * Returns the differences between two configurations. A rule that a configuration does not name has its own severity.
 */
export function configurationChanges(
  before: EffectiveConfig,
  after: EffectiveConfig,
  catalogue: CatalogueIndex,
): ConfigurationChange[] {
  const [was, is] = [before, after].map(valuesOf);
  const keys = [...new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])];
  return keys.flatMap((key) => {
    const [old = "", now = ""] = [was, is].map((values) => values?.get(key) ?? severityWithout(key, catalogue));
    return silent.has(key) || old === now ? [] : [{ key, before: old, after: now }];
  });
}

function valuesOf({ entries }: EffectiveConfig): ReadonlyMap<string, string> {
  return new Map(entries.map(({ path, value }) => [path.join("."), shown(value)]));
}

/** Returns the severity of a rule or case that the configuration does not name. */
function severityWithout(key: string, catalogue: CatalogueIndex): string | undefined {
  const [group, name = ""] = key.split(".");
  const [id = "", broken] = name.split("/");
  const rule = group === "rules" ? catalogue.rule(id) : undefined;
  if (!rule || broken === undefined) return rule?.severity;
  const found = catalogue.caseOf({ rule: id, args: { case: broken } });
  return found && ownSeverity(found);
}

function shown(value: ConfigEntry["value"]): string {
  return typeof value === "object" && value !== null ? value.join(", ") : String(value);
}
