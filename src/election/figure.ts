import * as z from 'zod/mini';

/** How a figure is hedged: "over 90,000" is a floor, "under" a ceiling, "about" an approximation. */
export const Qualifier = z.enum(['exactly', 'over', 'about', 'under']);
export type Qualifier = z.infer<typeof Qualifier>;

/** A share or rate in percent, 0–100 as stated; a damaged article may state more, which the referee reports. */
export const Percent = z.number().check(z.nonnegative());

/** A count of people, ballots or places. */
export const Count = z.int().check(z.nonnegative());

/** A calendar day, `YYYY-MM-DD`, in the place the article speaks of. */
export const Day = z.iso.date();

/** The number as the article writes it, without its unit: "0.80", "6,478,623", "nearly half". */
export const AsWorded = z.string().check(z.minLength(1));
