import { getTranslations } from 'next-intl/server';
import { acceptedFiles } from '@/lib/files/file';
import { inLocale, type Locale, locales } from '@/lib/i18n/locale';
import { accessibilities } from '@/lib/projects/document-schema';
import { documentKinds } from '@/lib/projects/hearing';
import type { DocumentView } from '@/lib/projects/project-views';
import type { EditedNews } from '@/lib/projects/server/news-queries';
import type { FieldGroup } from '../_editing/fields-form';
import { fieldWords } from '../_editing/form-texts';

/** The fields of a file for a project, with the documents it can be a new version of. */
export async function documentFields(locale: Locale, documents: DocumentView[]): Promise<FieldGroup[]> {
  const t = await getTranslations('documentDesk');
  const kinds = await getTranslations('hearing.documents.kinds');
  const label = await fieldWords('documentDesk');
  const choose = { value: '', label: (await getTranslations('editing'))('choose') };
  return [
    {
      key: 'file',
      legend: t('groups.file'),
      fields: [
        { kind: 'file', ...label('file'), accept: acceptedFiles },
        {
          kind: 'select',
          ...label('replacesId'),
          value: '',
          options: [
            { value: '', label: t('newDocument') },
            ...documents.map((one) => ({ value: one.id, label: t('versionOf', { title: inLocale(one, 'title', locale) }) })),
          ],
        },
        { kind: 'boxes', ...label('looked'), value: [], options: [{ value: 'yes', label: t('lookedYes') }] },
      ],
    },
    {
      key: 'what',
      legend: t('groups.what'),
      fields: [
        { kind: 'text', ...label('titleDa'), value: '', lang: 'da' },
        { kind: 'text', ...label('titleEn'), value: '', lang: 'en' },
        {
          kind: 'select',
          ...label('kind'),
          value: '',
          options: [choose, ...documentKinds.map((value) => ({ value, label: kinds(value) }))],
        },
        {
          kind: 'select',
          ...label('language'),
          value: 'da',
          options: locales.map((value) => ({ value, label: t(`languages.${value}`) })),
        },
        {
          kind: 'select',
          ...label('accessible'),
          value: 'unknown',
          options: accessibilities.map((value) => ({ value, label: t(`accessibilities.${value}`) })),
        },
      ],
    },
  ];
}

/** The fields of news, with what stands in them. */
export async function newsFields(post?: EditedNews): Promise<FieldGroup[]> {
  const t = await getTranslations('newsDesk');
  const label = await fieldWords('newsDesk');
  return locales.map((lang) => {
    const [title, text] = lang === 'da' ? (['titleDa', 'textDa'] as const) : (['titleEn', 'textEn'] as const);
    return {
      key: lang,
      legend: t(`groups.${lang}`),
      fields: [
        { kind: 'text', ...label(title), isWide: true, value: post?.[title] ?? '', lang },
        { kind: 'area', ...label(text), isWide: true, value: post?.[text] ?? '', rows: 8, lang },
      ],
    };
  });
}
