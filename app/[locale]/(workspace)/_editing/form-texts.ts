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
    sentences: await schemaSentences('editing'),
  };
}

/** What a schema can say in the browser: only sentences without figures in them, not the refusals of a command. */
export async function schemaSentences(namespace: string): Promise<Record<string, string>> {
  const messages = (await getMessages()) as Record<string, { errors: Record<string, string> } | undefined>;
  const all = { ...messages.form?.errors, ...messages[namespace]?.errors };
  return Object.fromEntries(Object.entries(all).filter(([, sentence]) => !sentence.includes('{')));
}
