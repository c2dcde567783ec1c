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

type Desk = 'factDesk' | 'documentDesk' | 'meetingDesk' | 'newsDesk' | 'circleDesk';

/** The same for a form of something that belongs to a project; its button is named in its own texts. */
export async function deskTexts(namespace: Desk, submit: string): Promise<FieldsFormTexts> {
  const [shared, t] = [await editingTexts('save'), await getTranslations(namespace)];
  return { ...shared, submit: t(`submit.${submit}`), sentences: await schemaSentences(namespace) };
}

/** What stands at a field of such a form: its label, and a hint where there is one. */
export async function fieldWords(namespace: Desk) {
  const t = await getTranslations(namespace);
  return (name: string) => ({
    name,
    label: t(`fields.${name}`),
    ...(t.has(`hints.${name}`) ? { hint: t(`hints.${name}`) } : {}),
  });
}

/** What a schema can say in the browser: only sentences without figures in them, not the refusals of a command. */
export async function schemaSentences(namespace: string): Promise<Record<string, string>> {
  const messages = (await getMessages()) as Record<string, { errors: Record<string, string> } | undefined>;
  const all = { ...messages.form?.errors, ...messages[namespace]?.errors };
  return Object.fromEntries(Object.entries(all).filter(([, sentence]) => !sentence.includes('{')));
}
