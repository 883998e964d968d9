/** Ids that the user chose, by the key of the name they are for. */
export type ChosenIds = ReadonlyMap<string, string>;
/**
 * Returns an id for a name that is not taken, and takes it: the chosen one, else one proposed from the name, else from
 * `fallback`. A number follows where another has it already.
 */
export declare function takeId(name: string, fallback: string, { chosen, taken }: IdContext): string;
export interface IdContext {
    readonly chosen: ChosenIds;
    readonly taken: Set<string>;
}
