import { getMessages, getTranslations } from 'next-intl/server';
import type { FieldsFormTexts } from './fields-form';

/** The sentences a form of projects and phases says in the browser: the same ones the server says. */
export async function editingTexts(submit: 'create' | 'save'): Promise<FieldsFormTexts> {
  const t = await getTranslations('editing');
  return {
    submit: t(submit),
    done: t('saved'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences(),
  };
}

/** Only sentences without figures in them: the schema's, not the refusals of a command. */
async function schemaSentences(): Promise<Record<string, string>> {
  const { editing, form } = (await getMessages()) as Record<string, { errors: Record<string, string> } | undefined>;
  const all = { ...form?.errors, ...editing?.errors };
  return Object.fromEntries(Object.entries(all).filter(([, sentence]) => !sentence.includes('{')));
}
