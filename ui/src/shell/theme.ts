// SPDX-License-Identifier: GPL-3.0-or-later

const THEMES = ['as the system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'parallax-theme';

/** The theme that the reader chose; kept in this browser only. */
export function theme(): Theme {
  const kept = window.localStorage.getItem(KEY);
  return THEMES.find((one) => one === kept) ?? 'as the system';
}

export function applyTheme(): void {
  const now = theme();
  if (now === 'as the system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = now;
}

export function nextTheme(): void {
  const next = THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] ?? 'as the system';
  window.localStorage.setItem(KEY, next);
  applyTheme();
}
