import type { Finding } from './screen-text';

const link =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/[^\s<>"]{1,500}|www\.[^\s<>"]{1,500}|[\p{L}\p{N}-]{1,63}\.(?:com|net|org|info|biz|shop|site|online|xyz|top|dk|eu|ru|cn)(?:\/[^\s<>"]{0,500})?(?![\p{L}\p{N}]))/giu;

/** As many links as a text may hold before somebody should look at it. */
const usual = 3;

/** Every link of a text that holds more of them than usual; none of a text with few. */
export function findLinkFlood(text: string): Finding[] {
  const links = [...text.matchAll(link)];
  if (links.length <= usual) return [];
  return links.map(({ 0: { length }, index }) => ({ kind: 'links', certainty: 'likely', start: index, end: index + length }));
}
