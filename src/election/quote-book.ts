import type { Cite, Quote } from './edition.ts';
import type { Evidence } from './evidence.ts';

/** Collects an edition's quotes while it is merged: each sentence once, numbered in the order of first use. */
export type QuoteBook = { cite(source: number, evidence: readonly Evidence[]): Cite[]; quotes: Quote[] };

export function createQuoteBook(): QuoteBook {
  const quotes: Quote[] = [];
  const numbers = new Map<string, number>();
  const cite = (source: number, evidence: Evidence): Cite => {
    const key = `${source} ${evidence.start} ${evidence.end}`;
    const quote = numbers.get(key) ?? quotes.push({ ...evidence, source }) - 1;
    numbers.set(key, quote);
    return { source, quote };
  };
  return {
    quotes,
    cite: (source, evidence) => {
      const cites = evidence.map((one) => cite(source, one));
      return cites.filter(({ quote }, at) => cites.findIndex((other) => other.quote === quote) === at);
    },
  };
}
