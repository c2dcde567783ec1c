import { getTranslations } from 'next-intl/server';
import type { EditorTexts } from './question-editor';

const fields = [
  'titleDa',
  'titleEn',
  'introDa',
  'introEn',
  'kind',
  'labelDa',
  'labelEn',
  'hintDa',
  'hintEn',
  'isRequired',
  'optionsDa',
  'optionsEn',
] as const;
const kinds = ['text', 'single', 'multiple'] as const;

/** Everything the editor says, in the reader's language. */
export async function editorTexts(): Promise<EditorTexts> {
  const t = await getTranslations('surveyEditor');
  const ofKinds = (group: 'kinds' | 'add') =>
    Object.fromEntries(kinds.map((kind) => [kind, t(`${group}.${kind}`)])) as EditorTexts['kinds'];
  return {
    fields: Object.fromEntries(fields.map((name) => [name, t(`fields.${name}`)])),
    kinds: ofKinds('kinds'),
    add: ofKinds('add'),
    optionsHint: t('optionsHint'),
    question: t.raw('question'),
    up: t('up'),
    down: t('down'),
    remove: t('remove'),
    save: t('save'),
    saved: t('saved'),
    errors: t('errorsHeading'),
    full: t('full'),
  };
}
