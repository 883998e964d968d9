import { createHash } from "node:crypto";
import type { Api, ApiAnswer } from "../../adapters/github/api.ts";
import type { Localized } from "../../model/language.ts";
import { actionWords } from "../../texts/action.ts";
import { fill } from "../../texts/fill.ts";
import { valueAt } from "./event.ts";

/** Longest comment, in UTF-16 units; GitHub takes 65,536 characters. */
export const maxComment = 60_000;
const perPage = 100;
const maxPages = 50;

/** The pull request a comment is written on, and the API. */
export interface CommentPlace {
  readonly api: Api;
  /** `owner/name`. */
  readonly repository: string;
  readonly pull: number;
  /** URL of the GraphQL API, which knows the login of an app's token. */
  readonly graphql: string | undefined;
}

/** First line of the comment on an inventory: one comment for each root folder. */
export function markerOf(folder: string): string {
  return `<!-- clausegate-comment ${createHash("sha256").update(folder).digest("hex").slice(0, 16)} -->`;
}

/**
 * Writes our one comment that begins with the marker: replaces it where it differs, creates it where there is none and
 * `isNeeded`. Returns the failure, if any. Never creates a comment twice: it looks up whether an unanswered request
 * made it.
 */
export async function writeComment(
  place: CommentPlace,
  comment: { readonly marker: string; readonly text: string; readonly isNeeded: boolean },
): Promise<Localized | undefined> {
  const { api, repository, pull } = place;
  const login = await loginOf(place);
  if (typeof login !== "string") return reasonOf(login);
  const listed = await ownComment(place, login, comment.marker);
  if ("failure" in listed) return listed.failure;
  const body = `${comment.marker}\n${comment.text}`;
  const existing = listed.found;
  if (existing?.body.trimEnd() === body.trimEnd()) return undefined;
  if (existing) return replace(place, existing.id, body);
  if (!comment.isNeeded) return undefined;
  const answer = await api({ method: "POST", path: `/repos/${repository}/issues/${pull}/comments`, body: { body } });
  if (answer.status === 201) return undefined;
  if (answer.status !== 0 && answer.status < 500) return reasonOf(answer);
  const again = await ownComment(place, login, comment.marker);
  return "found" in again && again.found ? undefined : actionWords.maybePosted;
}

async function replace({ api, repository }: CommentPlace, id: number, body: string): Promise<Localized | undefined> {
  const answer = await api({ method: "PATCH", path: `/repos/${repository}/issues/comments/${id}`, body: { body } });
  return answer.status === 200 ? undefined : reasonOf(answer);
}

/** Login that a workflow's own token writes as. That token may not ask for its login at `/user`. */
const workflowLogin = "github-actions[bot]";

/** The login of the token. Without it, a comment of ours could be mistaken for somebody else's and made twice. */
async function loginOf({ api, graphql }: CommentPlace): Promise<string | ApiAnswer> {
  const user = await api({ method: "GET", path: "/user" });
  const login = valueAt(user.body, ["login"]);
  if (typeof login === "string") return login;
  if (!isRefusal(user)) return user;
  if (graphql === undefined) return workflowLogin;
  const viewer = await api({ method: "POST", path: graphql, body: { query: "query { viewer { login } }" } });
  const name = valueAt(viewer.body, ["data", "viewer", "login"]);
  if (typeof name === "string") return name;
  return isRefusal(viewer) || viewer.status === 200 ? workflowLogin : viewer;
}

function isRefusal(answer: ApiAnswer): boolean {
  return [403, 404].includes(answer.status) && reasonOf(answer) !== actionWords.rateLimited;
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

/** The newest comment of a login that begins with the marker. */
async function ownComment(
  { api, repository, pull }: CommentPlace,
  login: string,
  marker: string,
): Promise<{ readonly found: Comment | undefined } | { readonly failure: Localized }> {
  let found: Comment | undefined;
  for (let page = 1; page <= maxPages; page += 1) {
    const path = `/repos/${repository}/issues/${pull}/comments?per_page=${perPage}&page=${page}`;
    const answer = await api({ method: "GET", path });
    if (answer.status !== 200 || !Array.isArray(answer.body)) return { failure: reasonOf(answer) };
    const comments: readonly unknown[] = answer.body;
    for (const comment of comments) found = newer(found, ours(comment, login, marker));
    if (comments.length < perPage) return { found };
  }
  return { failure: actionWords.tooMany };
}

function ours(comment: unknown, login: string, marker: string): Comment | undefined {
  const [id, body, author] = [["id"], ["body"], ["user", "login"]].map((path) => valueAt(comment, path));
  const isOurs = author === login && typeof body === "string" && /^.*/.exec(body)?.[0] === marker;
  // GitHub returns lines as they were sent, or with CR LF.
  return isOurs && typeof id === "number" ? { id, body: body.replaceAll("\r\n", "\n") } : undefined;
}

function newer(a: Comment | undefined, b: Comment | undefined): Comment | undefined {
  if (!a || !b) return a ?? b;
  return a.id > b.id ? a : b;
}

/** The reason GitHub refused, and the remedy. */
function reasonOf({ status, body }: ApiAnswer): Localized {
  const message = valueAt(body, ["message"]);
  const isLimit = status === 429 || (typeof message === "string" && /rate limit/i.test(message));
  if (isLimit) return actionWords.rateLimited;
  if (status === 0) return actionWords.noAnswer;
  if (status === 401) return actionWords.badToken;
  if (status === 403) return /\blocked\b/i.test(String(message)) ? actionWords.locked : actionWords.forbidden;
  if (status === 404) return actionWords.notFound;
  if (status === 422) return actionWords.invalidComment;
  return fill(actionWords.answered, { status });
}
