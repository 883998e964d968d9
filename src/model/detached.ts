/** The same text, apart from the file it was cut from: a part of a text may be kept as a view of the whole, which then lives as long. */
export function detached(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
