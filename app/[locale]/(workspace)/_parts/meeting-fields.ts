import { getTranslations } from 'next-intl/server';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import type { EditedMeeting } from '@/lib/projects/server/meeting-queries';
import type { FieldGroup } from '../_editing/fields-form';
import { fieldWords } from '../_editing/form-texts';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' });

/** The fields of a meeting with what stands in them; empty for a new one. */
export async function meetingFields(locale: Locale, project: EditedProject, meeting?: EditedMeeting): Promise<FieldGroup[]> {
  const t = await getTranslations('meetingDesk');
  const editing = await getTranslations('editing');
  const label = await fieldWords('meetingDesk');
  const maybe = { optional: editing('optional') };
  const time = (at: Date | undefined) => (at ? clock.format(at) : '');
  return [
    {
      key: 'what',
      legend: t('groups.what'),
      fields: [
        { kind: 'text', ...label('titleDa'), value: meeting?.titleDa ?? '', lang: 'da' },
        { kind: 'text', ...label('titleEn'), value: meeting?.titleEn ?? '', lang: 'en' },
        { kind: 'area', ...label('descriptionDa'), value: meeting?.descriptionDa ?? '', lang: 'da' },
        { kind: 'area', ...label('descriptionEn'), value: meeting?.descriptionEn ?? '', lang: 'en' },
        { kind: 'text', ...label('organiser'), value: meeting?.organiser ?? '' },
        {
          kind: 'select',
          ...label('phaseId'),
          value: meeting?.phaseId ?? '',
          options: [
            { value: '', label: t('noPhase') },
            ...project.phases.map((phase) => ({ value: phase.id, label: inLocale(phase, 'title', locale) })),
          ],
        },
      ],
    },
    {
      key: 'when',
      legend: t('groups.when'),
      fields: [
        { kind: 'date', ...label('date'), isWide: true, value: meeting ? copenhagenDate(meeting.startsAt) : '' },
        { kind: 'time', ...label('from'), value: time(meeting?.startsAt) },
        { kind: 'time', ...label('to'), value: time(meeting?.endsAt) },
        { kind: 'text', ...label('placeDa'), ...maybe, value: meeting?.placeDa ?? '', lang: 'da' },
        { kind: 'text', ...label('placeEn'), ...maybe, value: meeting?.placeEn ?? '', lang: 'en' },
        { kind: 'text', ...label('link'), ...maybe, value: meeting?.link ?? '' },
      ],
    },
    {
      key: 'signUp',
      legend: t('groups.signUp'),
      fields: [
        {
          kind: 'select',
          ...label('takesSignUp'),
          value: meeting?.takesSignUp ? 'yes' : 'no',
          options: (['no', 'yes'] as const).map((value) => ({ value, label: editing(`answers.${value}`) })),
        },
        { kind: 'text', ...label('seats'), ...maybe, value: meeting?.seats?.toString() ?? '' },
      ],
    },
  ];
}

type Document = { id: string; titleDa: string; titleEn: string };

/** The fields of the minutes of a meeting. */
export async function minutesFields(locale: Locale, meeting: EditedMeeting, documents: Document[]): Promise<FieldGroup[]> {
  const t = await getTranslations('meetingDesk');
  const label = await fieldWords('meetingDesk');
  const maybe = { optional: (await getTranslations('editing'))('optional') };
  return [
    {
      key: 'minutes',
      legend: t('groups.minutes'),
      fields: [
        { kind: 'area', ...label('minutesDa'), value: meeting.minutesDa ?? '', rows: 8, lang: 'da' },
        { kind: 'area', ...label('minutesEn'), value: meeting.minutesEn ?? '', rows: 8, lang: 'en' },
        {
          kind: 'select',
          ...label('minutesDocumentId'),
          value: meeting.minutesDocumentId ?? '',
          options: [
            { value: '', label: t('noDocument') },
            ...documents.map((one) => ({ value: one.id, label: inLocale(one, 'title', locale) })),
          ],
        },
        {
          kind: 'area',
          ...label('codes'),
          ...maybe,
          value: meeting.mentions.map(({ contribution }) => contribution.code).join('\n'),
        },
      ],
    },
  ];
}
