/** The name of a class of errors: "TimeoutError", "AccessDeniedException". */
export function nameOf(error: unknown): string | null {
  return error instanceof Error && /^[A-Za-z]{1,60}$/.test(error.name) ? error.name : null;
}

export function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
