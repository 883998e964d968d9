import type { ReadRunConfig } from "../../config/run-config.ts";
import { nameOf } from "../../config/waivers/file.ts";
import type { RunConfig } from "../../config/weigh.ts";
import { canonical } from "../../judgement/fingerprint.ts";
import type { RuleOverride } from "../../model/rule-override.ts";
import { type Settings, settingNames } from "../../model/settings.ts";

/** The gates of a change. `from` is what it began from; base may have moved on since. */
export interface ThreeConfigs<T = ReadRunConfig> {
  readonly base: T;
  readonly from: T;
  readonly head: T;
}

/**
 * The run configuration once a change is merged: what it alters is head's, everything else base's. Each value, rule, waiver and entry of the
 * baseline is taken by itself. `inventory` is head's, for head's files lie where head says.
 */
export function mergeConfigs(gates: ThreeConfigs): RunConfig {
  const pick = <T>(of: (runConfig: ReadRunConfig) => T): T => altered({ ...each(gates, of) });
  const setting = (name: keyof Settings): [keyof Settings, number] => [name, pick(({ settings }) => settings[name])];
  return {
    inventory: gates.head.inventory,
    failOn: pick(({ failOn }) => failOn),
    settings: { ...gates.base.settings, ...Object.fromEntries(settingNames.map(setting)) },
    overrides: mergeLists(
      each(gates, ({ overrides }) => overrides),
      ({ rule }: RuleOverride) => rule,
      ({ to }) => to,
    ),
    waivers: mergeLists(
      each(gates, ({ waivers }) => waivers),
      nameOf,
      ({ record }) => canonical(record),
    ),
    baseline: mergeLists(
      each(gates, ({ baseline }) => baseline),
      ({ record }) => record.finding,
      ({ record }) => canonical(record),
    ),
    ignoresBaseline: gates.base.ignoresBaseline,
    problems: gates.head.problems,
  };
}

function each<T>({ base, from, head }: ThreeConfigs, of: (runConfig: ReadRunConfig) => T): ThreeConfigs<T> {
  return { base: of(base), from: of(from), head: of(head) };
}

/** Head's where the change alters it, else base's. */
function altered<T>({ base, from, head }: ThreeConfigs<T>): T {
  return head === from ? base : head;
}

/** Items by their names, each as `altered` has it; in base's order, then head's. */
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
