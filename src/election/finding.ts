import * as z from 'zod/mini';

/** Errors hold publication back, warnings are shown to the editor, notes explain. */
export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

/** A remark of the referee: a stable code, a sentence, the likely repair, and the paths in the report it concerns. */
export const Finding = z.object({
  code: z.string().check(z.regex(/^[EWN]\d{3}$/)),
  severity: Severity,
  message: z.string(),
  repair: z.nullable(z.string()),
  paths: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;
