/** The quotes behind figures, each once, in the order of the figures. */
export function quotesOf(figures: readonly { cites: readonly { quote: number }[] }[]): number[] {
  return [...new Set(figures.flatMap(({ cites }) => cites.map(({ quote }) => quote)))];
}
