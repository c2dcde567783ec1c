import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every public page says its address, the same page in the other language, and its picture', () => {
  const pages = globSync('app/*/(public)/**/page.tsx');
  expect(pages.length).toBeGreaterThan(40);
  const without = pages.filter((path) => !/pageMetadata\(|votingMetadata\(/.test(readFileSync(path, 'utf8')));
  // What is not there, a page for one person at a time, and one for whoever was given its link.
  expect(without.map((path) => path.split('(public)/')[1]).sort()).toEqual([
    'not-here/page.tsx',
    'projects/[slug]/meetings/[meeting]/sign-up/page.tsx',
    'shared/[token]/page.tsx',
  ]);
});
