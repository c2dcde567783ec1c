import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

/** What has been done, as the page one comes to says it. */
export const deeds = [
  'roleGranted',
  'roleTaken',
  'invited',
  'assigned',
  'removed',
  'created',
  'memberAdded',
  'memberRemoved',
  'granted',
  'revoked',
  'populationSaved',
] as const;
export type Deed = (typeof deeds)[number];

export const personPath = (locale: Locale, id: string, done: Deed) =>
  `${pathTo(locale, '/workspace/administration/people/[id]', { id })}?done=${done}`;

export const partnerPath = (locale: Locale, id: string, done: Deed) =>
  `${pathTo(locale, '/workspace/administration/partners/[id]', { id })}?done=${done}`;
