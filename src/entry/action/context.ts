import { relativeUri } from "../../report/formats/escape.ts";
import { addressOf } from "../shared/web-address.ts";

/** URLs and names of this run on GitHub. Values the runner leaves out or gives in no usable form are undefined. */
export interface Context {
  /** `owner/name`. */
  readonly repository: string | undefined;
  /** URL of the repository's files by commit and path. */
  readonly blobs: string | undefined;
  /** URL of the rules' pages, in the version of the running action. */
  readonly rulePages: string | undefined;
  /** URL of this run. */
  readonly run: string | undefined;
  /** URL the repository is cloned from. */
  readonly clone: string | undefined;
  /** URL of the REST API. */
  readonly api: string | undefined;
  readonly graphql: string | undefined;
}

/** Reads the runner's environment variables (docs.github.com, "Variables reference"). */
export function contextOf(environment: Readonly<Record<string, string | undefined>>): Context {
  const server = addressOf(environment.GITHUB_SERVER_URL ?? "");
  const repository = repositoryOf(environment.GITHUB_REPOSITORY);
  const action = repositoryOf(environment.GITHUB_ACTION_REPOSITORY);
  const { GITHUB_ACTION_REF: ref, GITHUB_RUN_ID: run } = environment;
  const at = (path: string | undefined) =>
    server === undefined || path === undefined ? undefined : addressOf(server + path);
  return {
    repository,
    blobs: at(repository && `${repository}/blob/`),
    rulePages: at(action && ref && `${action}/blob/${relativeUri(ref)}/docs/rules/`),
    run: at(repository && run && /^\d+$/.test(run) ? `${repository}/actions/runs/${run}` : undefined)?.replace(
      /\/$/,
      "",
    ),
    clone: cloneOf(environment.GITHUB_SERVER_URL, repository),
    api: apiOf(environment.GITHUB_API_URL),
    graphql: apiOf(environment.GITHUB_GRAPHQL_URL),
  };
}

function repositoryOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[\w.-]+\/[\w.-]+$/.test(value) ? value : undefined;
}

/** Returns the API's URL. A self-hosted server may use HTTP. */
function apiOf(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : "")
    ? value
    : undefined;
}

/** Returns the clone URL; it must be on the server itself, since the token is sent along. */
function cloneOf(server: string | undefined, repository: string | undefined): string | undefined {
  const address = apiOf(server);
  if (address === undefined || repository === undefined) return undefined;
  const { origin, pathname, href } = new URL(address);
  return href === origin + pathname ? `${origin}${pathname.replace(/\/+$/, "")}/${repository}` : undefined;
}
