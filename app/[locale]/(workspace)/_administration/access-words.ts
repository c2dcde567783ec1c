import type { AccessLineView } from '@/lib/audit/server/access-queries';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { textsIn } from '@/lib/web/texts';

const columns = ['at', 'by', 'what', 'about', 'why'] as const;

/** How the log of access is said, on the page and in the file alike: the names of its columns, and a line of it. */
export function accessRow(locale: Locale): { head: string[]; line: (line: AccessLineView) => string[] } {
  const t = textsIn(locale, 'administration');
  const line = ({ at, by, type, role, person, partner, code, project, reason, words }: AccessLineView) => [
    momentInWords(at, locale),
    by ?? t('access.system'),
    t(`access.acts.${type}`, { role: role ? t(`roles.${role}`) : '' }),
    [person, partner, code, project && inLocale(project, 'title', locale)].filter(Boolean).join(', '),
    [reason && t(`access.reasons.${reason}`), words].filter(Boolean).join(': '),
  ];
  return { head: columns.map((key) => t(`access.columns.${key}`)), line };
}
