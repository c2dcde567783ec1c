export { type Page, type PageParams, pathTo } from '@/lib/i18n/paths';

/**
 * An address of our own site to return to, or the front page. Anything that could lead elsewhere
 * (`//host`, `/\host`, `/.//host`, a scheme, a control character) is refused.
 */
export function safeReturnPath(candidate: unknown): string {
  if (typeof candidate !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(candidate)) return '/';
  const url = new URL(candidate, 'http://self.invalid');
  const isOwn = url.host === 'self.invalid' && !url.pathname.startsWith('//') && !candidate.includes('\\');
  return isOwn ? `${url.pathname}${url.search}${url.hash}` : '/';
}
