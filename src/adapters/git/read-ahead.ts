/** Folders requested ahead; the next batch follows once half of them are taken. */
const ahead = 32;

/**
 * Reads folders ahead once they are read one after another in a known order: Git works in parallel to the caller, and
 * many requests go together. An error is thrown when its folder's turn comes.
 */
export class ReadAhead<T> {
  private readonly read: (folder: string) => Promise<T>;
  private order: readonly string[] = [];
  private places: ReadonlyMap<string, number> = new Map();
  private readonly waiting = new Map<string, Promise<T>>();
  private last = -1;

  constructor(read: (folder: string) => Promise<T>) {
    this.read = read;
  }

  /** Announces the order in which folders will be read, if all are. */
  expect(order: readonly string[]): void {
    this.order = order;
    this.places = new Map(order.map((folder, place) => [folder, place]));
    this.waiting.clear();
    this.last = -1;
  }

  take(folder: string): Promise<T> {
    const wanted = this.waiting.get(folder) ?? this.read(folder);
    this.waiting.delete(folder);
    this.askFurther(this.places.get(folder));
    return wanted;
  }

  private askFurther(place: number | undefined): void {
    const isNext = place !== undefined && place > 0 && place === this.last + 1;
    this.last = place ?? -1;
    if (!isNext) this.waiting.clear();
    else if (this.waiting.size <= ahead / 2)
      for (const next of this.order.slice(place + 1, place + 1 + ahead)) this.ask(next);
  }

  private ask(folder: string): void {
    if (this.waiting.has(folder)) return;
    const early = this.read(folder);
    early.catch(() => undefined);
    this.waiting.set(folder, early);
  }
}
