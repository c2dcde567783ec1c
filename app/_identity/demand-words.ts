import type { Locale } from '@/lib/i18n/locale';
import { municipality } from '@/lib/platform/municipality';
import type { PhaseDemands } from '@/lib/projects/phase-demands';
import { textsIn } from '@/lib/web/texts';

/** Whom a phase is for, in words; empty where everybody signed in can take part. */
export function demandWords({ requires, minimumAge }: PhaseDemands, locale: Locale): string {
  const t = textsIn(locale, 'identity.demands');
  const place = municipality().placeName;
  const sentences = [
    requires === 'mitid' ? t('mitid') : null,
    requires === 'resident' ? t('resident', { place }) : null,
    minimumAge === null ? null : t('age', { age: minimumAge }),
  ];
  return sentences.filter(Boolean).join(' ');
}
