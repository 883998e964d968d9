/** Response of GitHub's REST API. Status 0: no response, and it is unknown whether the request had an effect. */
export interface ApiAnswer {
  readonly status: number;
  /** Parsed JSON; undefined for anything else. */
  readonly body: unknown;
}

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PATCH";
  /** Path below the address of the API, or a full address. */
  readonly path: string;
  readonly body?: unknown;
}

/** Sends a request to GitHub's REST API. Never throws. */
export type Api = (request: ApiRequest) => Promise<ApiAnswer>;

export interface ApiOptions {
  readonly address: string;
  readonly token: string;
  readonly userAgent: string;
}

/** Time limits of a run, in milliseconds. */
export interface Patience {
  /** For one response. */
  readonly answer: number;
  /** For all responses and pauses together: the longest delay of a run. */
  readonly run: number;
  /** Before the second try. */
  readonly firstPause: number;
}

const defaultPatience: Patience = { answer: 8000, run: 15_000, firstPause: 500 };
const tries = 3;

/**
 * Opens the API. A request that reads or replaces is retried if there is no response or the server fails; one that
 * creates, only if the server states that it did nothing (a rate limit). Redirects are not followed: the token goes
 * nowhere else.
 */
export function openApi(options: ApiOptions, patience: Patience = defaultPatience): Api {
  const end = performance.now() + patience.run;
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const left = Math.min(patience.answer, end - performance.now());
      if (left <= 0) return { status: 0, body: undefined };
      const { pause, ...answer } = await ask(request, options, left);
      const wait = pause ?? patience.firstPause * 2 ** (attempt - 1);
      const isLate = performance.now() + wait >= end;
      if (attempt === tries || isLate || !mayRetry(request, answer, pause)) return answer;
      await new Promise((done) => setTimeout(done, wait));
    }
  };
}

interface Answer extends ApiAnswer {
  /** Milliseconds until a rate limit allows requests again; undefined if there was none. */
  readonly pause: number | undefined;
}

function mayRetry({ method }: ApiRequest, { status }: ApiAnswer, pause: number | undefined): boolean {
  if (pause !== undefined) return true;
  return method !== "POST" && (status === 0 || status >= 500);
}

async function ask(request: ApiRequest, { address, token, userAgent }: ApiOptions, left: number): Promise<Answer> {
  const { method, path, body } = request;
  try {
    const answer = await fetch(path.startsWith("/") ? address.replace(/\/+$/, "") + path : path, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(Math.ceil(left)),
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "user-agent": userAgent,
        "x-github-api-version": "2022-11-28",
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: parse(text), pause: pauseOf(answer, text) };
  } catch {
    return { status: 0, body: undefined, pause: undefined };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** If a limit states no duration, GitHub asks for at least a minute. */
const unsaidPause = 60_000;

/** Returns how long a rate limit asks to wait (docs.github.com, "Rate limits for the REST API"). */
function pauseOf({ status, headers }: Response, text: string): number | undefined {
  if (status !== 429 && status !== 403) return undefined;
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers.get("x-ratelimit-reset"));
  if (headers.get("x-ratelimit-remaining") === "0" && reset > 0) return Math.max(0, reset * 1000 - Date.now());
  const isLimit = status === 429 || /secondary rate limit/i.test(text);
  return isLimit ? unsaidPause : undefined;
}
