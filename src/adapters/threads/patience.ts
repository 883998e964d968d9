/** Total time for documents that are abandoned in a run, as a number of deadlines. */
const deadlines = 20;

/**
 * Time budget of a run for documents that are abandoned. Only their time is deducted. Each document may take a share of
 * the rest, so that any number of them takes no more than `deadlines` deadlines in total.
 */
export class Patience {
  private readonly deadline: number;
  private left: number;

  /** `deadline` in milliseconds: the time for one document while the budget lasts. */
  constructor(deadline: number) {
    this.deadline = deadline;
    this.left = deadline * deadlines;
  }

  /** Takes the milliseconds that one more document may use; they are deducted until given back. */
  take(): number {
    const granted = Math.min(this.deadline, this.left / deadlines);
    this.left -= granted;
    return granted;
  }

  giveBack(milliseconds: number): void {
    this.left += Math.max(0, milliseconds);
  }
}
