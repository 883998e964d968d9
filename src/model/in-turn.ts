/** Does the same with each item, so many at a time, and yields what comes of it in their order. What fails fails when its turn comes. */
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
