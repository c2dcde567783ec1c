import { expect, test } from 'vitest';
import { pathnames } from '@/lib/i18n/pathnames';

const routes = Object.entries(pathnames).flatMap(([page, path]) =>
  (['da', 'en'] as const).map((locale) => ({
    page,
    path: `${locale === 'en' ? '/en' : ''}${typeof path === 'string' ? path : path[locale]}`,
  })),
);

test('the address of each page is its own: none that is tried before it takes it', () => {
  for (const { page, path } of routes) {
    const address = path.replaceAll(/\[\w+\]/g, 'somebody');
    const taking = routes.find((other) => new RegExp(`^${other.path.replaceAll(/\[\w+\]/g, '[^/]+')}$`).test(address));
    expect(taking?.page, address).toBe(page);
  }
});
