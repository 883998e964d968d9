import { fetchCommit } from "../../adapters/git/fetch.ts";
import { openRepository, type Repository } from "../../adapters/git/repository.ts";
import type { Server } from "../../adapters/git/server.ts";
import { RunError } from "../../model/run-error.ts";

/** The checked-out repository, and the server that missing commits are fetched from. */
export class Clone {
  readonly root: string;
  readonly server: Server | undefined;
  private opened: Repository;

  private constructor(opened: Repository, root: string, server: Server | undefined) {
    this.opened = opened;
    this.root = root;
    this.server = server;
  }

  /** Throws `RunError` as `openRepository` does. */
  static async open(root: string, server: Server | undefined): Promise<Clone> {
    return new Clone(await openRepository(root), root, server);
  }

  get repository(): Repository {
    return this.opened;
  }

  /**
   * Makes a commit available: a checkout of depth 1 names its parents without having them. Throws `RunError`
   * `base-not-fetched`.
   */
  async bring(commit: string): Promise<void> {
    if (await this.has(commit)) return;
    const reason = await fetchCommit(commit, this.opened.binding, this.server);
    if (reason !== undefined) throw new RunError("base-not-fetched", { commit: short(commit), reason });
    await this.refresh();
  }

  /** Reopens the repository: the running Git process does not see commits fetched since. */
  async refresh(): Promise<void> {
    this.opened.close();
    this.opened = await openRepository(this.root);
  }

  close(): void {
    this.opened.close();
  }

  private async has(commit: string): Promise<boolean> {
    try {
      await this.opened.resolve(commit);
      return true;
    } catch (error) {
      if (error instanceof RunError && ["ref-not-fetched", "ref-unknown"].includes(error.code)) return false;
      throw error;
    }
  }
}

/** The short form of a commit id, for people. */
export function short(commit: string): string {
  return commit.slice(0, 12);
}
