import type { RunConfig } from "../../config/disposition.ts";
import type { ReadRunConfig } from "../../config/run-config.ts";
import { nameOf } from "../../config/waivers/file.ts";
import { canonical } from "../../judgement/fingerprint.ts";
import type { RuleOverride } from "../../model/rule-override.ts";
import { type Settings, settingNames } from "../../model/settings.ts";

/** The run configurations of a change. `from` is the state it began from; base may have moved on since. */
export interface ThreeConfigs<T = ReadRunConfig> {
  readonly base: T;
  readonly from: T;
  readonly head: T;
}

/**
 * Returns the run configuration once a change is merged: head's where the change alters it, base's elsewhere. Values,
 * rules, waivers and baseline entries are merged one by one. `inventory` is head's, since head's files lie there.
 */
export function mergeConfigs(configs: ThreeConfigs): RunConfig {
  const pick = <T>(of: (runConfig: ReadRunConfig) => T): T => altered({ ...each(configs, of) });
  const setting = (name: keyof Settings) => [name, pick(({ settings }) => settings[name])];
  return {
    inventory: configs.head.inventory,
    failOn: pick(({ failOn }) => failOn),
    settings: { ...configs.base.settings, ...Object.fromEntries(settingNames.map(setting)) },
    overrides: mergeLists(
      each(configs, ({ overrides }) => overrides),
      ({ rule }: RuleOverride) => rule,
      ({ to }) => to,
    ),
    waivers: mergeLists(
      each(configs, ({ waivers }) => waivers),
      nameOf,
      ({ record }) => canonical(record),
    ),
    baseline: mergeLists(
      each(configs, ({ baseline }) => baseline),
      ({ record }) => record.finding,
      ({ record }) => canonical(record),
    ),
    ignoresBaseline: configs.base.ignoresBaseline,
    problems: configs.head.problems,
  };
}

function each<T>({ base, from, head }: ThreeConfigs, of: (runConfig: ReadRunConfig) => T): ThreeConfigs<T> {
  return { base: of(base), from: of(from), head: of(head) };
}

/** Head's where the change alters it, else base's. */
function altered<T>({ base, from, head }: ThreeConfigs<T>): T {
  return head === from ? base : head;
}

/** Merges items by their names with `altered`; in base's order, then head's. */
function mergeLists<T>(
  { base, from, head }: ThreeConfigs<readonly T[]>,
  nameOfItem: (item: T) => string,
  contentOf: (item: T) => string,
): T[] {
  const byName = (items: readonly T[]) => new Map(items.map((item) => [nameOfItem(item), item]));
  const [ours, before, theirs] = [byName(base), byName(from), byName(head)];
  const contentIn = (items: ReadonlyMap<string, T>, name: string) => {
    const item = items.get(name);
    return item === undefined ? undefined : contentOf(item);
  };
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
    const isAltered = contentIn(before, name) !== contentIn(theirs, name);
    return (isAltered ? theirs : ours).get(name) ?? [];
  });
}
