import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

/** The money from pools on the page of a project in the workspace, saying what was just done. */
export function grantsPath(locale: Locale, project: string, grant: 'recorded' | 'corrected'): string {
  return `${pathTo(locale, '/workspace/projects/[slug]', { slug: project })}?grant=${grant}#pool-grants`;
}

/** Which field a refused grant belongs to. */
export const grantFieldOf = { grantedInFuture: 'grantedOn', poolNotFound: 'poolId', nothingGranted: 'amount' } as const;
