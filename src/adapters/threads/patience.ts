/** Deadlines all documents of a run that are given up may come to. */
const deadlines = 20;

/**
 * Time of a run for documents that are given up. What they take is gone; what others take is not counted. Each may take a part of what is
 * left, so that however many there are, all together take no more than `deadlines` of them.
 */
export class Patience {
  private readonly deadline: number;
  private left: number;

  /** `deadline` in milliseconds: what one document may take as long as there is enough. */
  constructor(deadline: number) {
    this.deadline = deadline;
    this.left = deadline * deadlines;
  }

  /** Milliseconds one more document may take. They are gone until they are given back. */
  take(): number {
    const granted = Math.min(this.deadline, this.left / deadlines);
    this.left -= granted;
    return granted;
  }

  giveBack(milliseconds: number): void {
    this.left += Math.max(0, milliseconds);
  }
}
