import { getTranslations } from 'next-intl/server';
import type { NoteDeskView } from '@/lib/papers/note-views';
import type { FieldGroup, FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

/** The sentences the form of a note says in the browser: the same ones the server says. */
export async function noteFormTexts(): Promise<FieldsFormTexts> {
  const t = await getTranslations('noteDesk');
  return {
    submit: t('save'),
    done: t('done.saved'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences('noteDesk'),
  };
}

/** The fields of a note: its front, and a text for each section, filled with what is generated or was written. */
export async function noteGroups({ content, isClosed }: NoteDeskView): Promise<FieldGroup[]> {
  const [t, note] = [await getTranslations('noteDesk'), await getTranslations('note')];
  return [
    {
      key: 'front',
      legend: t('front'),
      fields: [
        { kind: 'text', name: 'title', label: t('fields.title'), value: content.title, lang: 'da' },
        { kind: 'text', name: 'department', label: t('fields.department'), value: content.department, lang: 'da' },
        ...(content.kind === 'agenda_item'
          ? [
              {
                kind: 'select' as const,
                name: 'access',
                label: t('fields.access'),
                value: isClosed ? 'closed' : 'open',
                options: (['open', 'closed'] as const).map((value) => ({ value, label: t(`access.${value}`) })),
              },
            ]
          : []),
      ],
    },
    {
      key: 'sections',
      legend: t('sections'),
      fields: content.sections.map(({ key, text }) => {
        const prompt = t(`prompts.${key}`);
        return {
          kind: 'area' as const,
          name: key,
          label: note(`sections.${content.kind}.${key}`),
          hint: text.adjusted !== null && text.generated ? t('generatedWas', { prompt, text: text.generated }) : prompt,
          value: text.adjusted ?? text.generated,
          rows: rowsOf(text.adjusted ?? text.generated),
          lang: 'da',
        };
      }),
    },
  ];
}

/** Room for what stands there, and some more. */
function rowsOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 80), 0);
  return Math.min(16, Math.max(4, lines + 1));
}
