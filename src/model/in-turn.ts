/**
 * Runs `work` on each item, `atOnce` at a time, and yields the results in the order of the items. An error is thrown
 * when its item's turn comes.
 */
export async function* inTurn<T, U>(
  items: Iterable<T> | AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const started: Promise<U>[] = [];
  for await (const item of items) {
    const begun = work(item);
    begun.catch(() => undefined);
    started.push(begun);
    const [first] = started;
    if (first && started.length >= atOnce) {
      yield await first;
      started.shift();
    }
  }
  for (const begun of started) yield await begun;
}
