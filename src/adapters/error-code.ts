/** The system's short name of an error (`ENOENT`), or what the error says. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
