import type { Page } from '@/lib/web/paths';

type Section = {
  page: '/' | '/projects' | '/strategy' | '/decisions' | '/path';
  key: 'now' | 'projects' | 'strategy' | 'decisions' | 'path';
};

/** The main menu, in its order. The key names the text. */
export const sections: readonly Section[] = [
  { page: '/', key: 'now' },
  { page: '/projects', key: 'projects' },
  { page: '/strategy', key: 'strategy' },
  { page: '/decisions', key: 'decisions' },
  { page: '/path', key: 'path' },
];

/** Whether a page lies in a section of the menu. */
export function isInSection(page: Page, section: Page): boolean {
  return page === section || (section !== '/' && page.startsWith(`${section}/`));
}
