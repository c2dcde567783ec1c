import { getTranslations } from 'next-intl/server';
import type { FileProblem } from '@/lib/files/file';
import type { Locale } from '@/lib/i18n/locale';
import type { FormState } from './form-state';

/** A sentence for each file that was not taken, at its place in the form; the code is the one a form may have a question about. */
export async function fileSentences(
  locale: Locale,
  problems: readonly FileProblem[],
): Promise<Pick<FormState, 'fieldErrors' | 'errorCode'>> {
  const t = await getTranslations({ locale, namespace: 'files.errors' });
  return {
    fieldErrors: Object.fromEntries(problems.map(({ field, code, details }) => [field, t(code, { name: '', ...details })])),
    errorCode: problems.find(({ code }) => /^(?:cpr|contact|fileMayHoldCpr)/.test(code))?.code,
  };
}
