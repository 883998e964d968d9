/** Cache by key that drops all values when their sizes, in whatever unit, exceed `most` together. */
export class Remembered<K, V> {
  private readonly most: number;
  private readonly known = new Map<K, V>();
  private size = 0;

  constructor(most: number) {
    this.most = most;
  }

  get(key: K, make: (key: K) => { readonly value: V; readonly size: number }): V {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { value, size } = make(key);
    this.size += size;
    if (this.size > this.most) {
      this.known.clear();
      this.size = size;
    }
    this.known.set(key, value);
    return value;
  }
}
