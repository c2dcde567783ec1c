import { getTranslations } from 'next-intl/server';
import { locales } from '@/lib/i18n/locale';
import { documentKinds, partyKinds } from '@/lib/projects/hearing';
import { lawOf, legalBases } from '@/lib/projects/hearing-rules';
import type { EditedHearing } from '@/lib/projects/server/hearing-queries';
import type { FieldGroup } from '../_editing/fields-form';

async function labels() {
  const t = await getTranslations('hearingDesk');
  return (name: string) => ({
    name,
    label: t(`fields.${name}`),
    ...(t.has(`hints.${name}`) ? { hint: t(`hints.${name}`) } : {}),
  });
}

/** The fields of a hearing with what stands in them. */
export async function hearingFields({ hearing }: EditedHearing): Promise<FieldGroup[]> {
  const t = await getTranslations('hearingDesk');
  const law = await getTranslations('hearing.law');
  const label = await labels();
  const maybe = { optional: t('optional') };
  const both = (name: 'reason' | 'minority' | 'complaint' | 'meeting', rows: number) =>
    locales.map((lang) => {
      const full = `${name}${lang === 'da' ? 'Da' : 'En'}` as const;
      return { kind: 'area' as const, ...label(full), ...maybe, value: hearing?.[full] ?? '', rows, lang };
    });
  return [
    {
      key: 'law',
      legend: t('groups.law'),
      fields: [
        {
          kind: 'boxes',
          ...label('legalBases'),
          value: hearing?.legalBases ?? [],
          options: legalBases.map((value) => ({ value, label: law(`bases.${value}`), note: lawOf(value) ?? undefined })),
        },
      ],
    },
    { key: 'reason', legend: t('groups.reason'), fields: both('reason', 3) },
    {
      key: 'meeting',
      legend: t('groups.meeting'),
      fields: [
        { kind: 'date', ...label('meetingOn'), ...maybe, value: hearing?.meetingOn ?? '' },
        { kind: 'text', ...label('meetingOrganiser'), ...maybe, value: hearing?.meetingOrganiser ?? '' },
        ...both('meeting', 2),
        { kind: 'area', ...label('meetingReason'), ...maybe, value: hearing?.meetingReason ?? '', rows: 2 },
      ],
    },
    { key: 'minority', legend: t('groups.minority'), fields: both('minority', 4) },
    { key: 'complaint', legend: t('groups.complaint'), fields: both('complaint', 3) },
  ];
}

/** The fields of one more document. */
export async function documentFields(): Promise<FieldGroup[]> {
  const t = await getTranslations('hearingDesk');
  const kinds = await getTranslations('hearing.documents.kinds');
  const label = await labels();
  return [
    {
      key: 'document',
      legend: t('addDocument'),
      fields: [
        {
          kind: 'select',
          ...label('kind'),
          value: 'plan_proposal',
          options: documentKinds.map((value) => ({ value, label: kinds(value) })),
        },
        { kind: 'text', ...label('url'), value: '' },
        { kind: 'text', ...label('titleDa'), value: '', lang: 'da' },
        { kind: 'text', ...label('titleEn'), value: '', lang: 'en' },
      ],
    },
  ];
}

/** The fields of a pasted list. */
export async function partyFields(): Promise<FieldGroup[]> {
  const t = await getTranslations('hearingDesk');
  const label = await labels();
  return [
    {
      key: 'parties',
      legend: t('addParties'),
      fields: [
        { kind: 'area', ...label('parties'), value: '', rows: 5 },
        {
          kind: 'select',
          ...label('kind'),
          value: 'authority',
          options: partyKinds.map((value) => ({ value, label: t(`partyKinds.${value}`) })),
        },
      ],
    },
  ];
}

/** The fields of an exception from involvement. */
export async function exceptionFields(): Promise<FieldGroup[]> {
  const t = await getTranslations('hearingDesk');
  const label = await labels();
  return [
    {
      key: 'exception',
      legend: t('except'),
      fields: [
        { kind: 'text', ...label('official'), value: '' },
        { kind: 'area', ...label('exceptionDa'), name: 'reasonDa', value: '', rows: 4, lang: 'da' },
        { kind: 'area', ...label('exceptionEn'), name: 'reasonEn', value: '', rows: 4, lang: 'en' },
      ],
    },
  ];
}
