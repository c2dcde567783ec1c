import { expect, test } from 'vitest';
import { safeReturnPath } from '@/lib/web/paths';

test.each(['/', '/projekter/strandpark?side=2#top', '/en/my-page', '/a/b//c'])('one may return to %j', (path) => {
  expect(safeReturnPath(path)).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  '%2f%2fevil.example',
  'localhost:3000@evil.example',
  'http://localhost:3000@evil.example',
  'http://localhost:3000.evil.example',
  '///evil.example',
  '/\\/evil.example',
  ' //evil.example',
  'data:text/html,evil',
  '/\t/evil.example',
  '/a\r\nLocation: //evil.example',
  '',
  undefined,
  ['/'],
])('%j leads to the front page', (candidate) => {
  expect(safeReturnPath(candidate)).toBe('/');
});
