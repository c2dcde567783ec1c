import { getTranslations } from 'next-intl/server';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { reaches } from '@/lib/newsletters/newsletter-schema';
import type { EditedNewsletter } from '@/lib/newsletters/server/newsletter-queries';
import { listProjectsForEditing, listThemeChoices } from '@/lib/projects/server/editing-queries';
import type { Employee } from '../_desk/employee-only';
import type { FieldGroup, FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

/** The fields of a newsletter with what stands in them; empty for a new one. */
export async function newsletterFields(employee: Employee, locale: Locale, newsletter?: EditedNewsletter): Promise<FieldGroup[]> {
  const t = await getTranslations('newsletters');
  const [projects, themes] = await Promise.all([listProjectsForEditing(employee), listThemeChoices()]);
  const label = (name: string) => ({
    name,
    label: t(`fields.${name}`),
    ...(t.has(`hints.${name}`) ? { hint: t(`hints.${name}`) } : {}),
  });
  const value = (name: 'titleDa' | 'titleEn' | 'textDa' | 'textEn') => newsletter?.[name] ?? '';
  return [
    {
      key: 'who',
      legend: t('groups.who'),
      fields: [
        {
          kind: 'select',
          ...label('about'),
          value: newsletter ? aboutOf(newsletter) : '',
          options: [
            { value: '', label: t('choose') },
            ...projects
              .filter(({ isPublished, inviteOnly }) => isPublished && !inviteOnly)
              .map((each) => ({ value: `project:${each.id}`, label: inLocale(each, 'title', locale) })),
            ...themes.map((each) => ({
              value: `theme:${each.id}`,
              label: t('themeOption', { theme: inLocale(each, 'title', locale) }),
            })),
          ],
        },
        {
          kind: 'boxes',
          ...label('reach'),
          value: newsletter?.reach ?? [],
          options: reaches.map((each) => ({ value: each, label: t(`reaches.${each}`) })),
        },
      ],
    },
    {
      key: 'text',
      legend: t('groups.text'),
      fields: [
        { kind: 'text', ...label('titleDa'), value: value('titleDa'), lang: 'da' },
        { kind: 'text', ...label('titleEn'), value: value('titleEn'), lang: 'en' },
        { kind: 'area', ...label('textDa'), value: value('textDa'), lang: 'da', rows: 14 },
        { kind: 'area', ...label('textEn'), value: value('textEn'), lang: 'en', rows: 14 },
      ],
    },
  ];
}

/** The sentences the form says in the browser: the same ones the server says. */
export async function newsletterTexts(submit: 'create' | 'save'): Promise<FieldsFormTexts> {
  const t = await getTranslations('newsletters');
  return {
    submit: t(submit),
    done: t('done.saved'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    restored: t('restored'),
    ...(submit === 'save' ? { putAside: t('putAside') } : {}),
    sentences: await schemaSentences('newsletters'),
  };
}

function aboutOf({ projectId, themeId }: EditedNewsletter): string {
  return projectId ? `project:${projectId}` : `theme:${themeId}`;
}
