export const THEMES = { auto: 'As this laptop', light: 'Light', dark: 'Dark' } as const;
export type Theme = keyof typeof THEMES;

const KEPT_AS = 'teller-theme';

export function themeNow(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function applyTheme(theme: Theme): void {
  localStorage.setItem(KEPT_AS, theme);
  document.documentElement.dataset['theme'] = theme;
}
