/**
 * Returns a web address in its plain form, ending in "/"; undefined for anything else. No character in it can end a
 * link in any format.
 */
export function addressOf(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== "https:" || url.search + url.hash + url.username + url.password !== "") return undefined;
  return `${url.href.replace(/\/$/, "").replace(/[()*_~`[\]|'!]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}/`;
}
