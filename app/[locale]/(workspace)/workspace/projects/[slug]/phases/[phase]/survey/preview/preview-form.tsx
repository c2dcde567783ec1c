'use client';

import { useEffect, useRef } from 'react';
import { forgetDraft } from '@/app/_forms/drafts';
import type { SurveyTexts } from '@/app/_survey/form-texts';
import { SurveyForm } from '@/app/_survey/survey-form';
import type { Locale } from '@/lib/i18n/locale';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import type { FormState } from '@/lib/web/form-state';

type PreviewFormProps = {
  definition: SurveyDefinition;
  surveyId: string;
  path: string;
  locale: Locale;
  texts: SurveyTexts;
  /** Said instead of sending. */
  notSent: string;
};

/** The very form citizens answer in, filled in for nobody: it sends nothing, and the device forgets what was tried. */
export function PreviewForm({ definition, surveyId, path, locale, texts, notSent }: PreviewFormProps) {
  const draft = `survey-preview.${surveyId}`;
  const submissionKey = useRef('preview');
  useEffect(() => {
    const forget = () => forgetDraft(draft);
    window.addEventListener('pagehide', forget);
    return () => {
      window.removeEventListener('pagehide', forget);
      forget();
    };
  }, [draft]);
  async function answerNobody(previous: FormState): Promise<FormState> {
    return { fieldErrors: {}, error: notSent, values: previous.values, attempt: previous.attempt + 1 };
  }
  return (
    <SurveyForm
      action={answerNobody}
      path={path}
      locale={locale}
      survey={{ id: surveyId, versionId: surveyId }}
      definition={definition}
      submissionKey={submissionKey.current}
      begun={null}
      draft={draft}
      keptOn="device"
      texts={texts}
    />
  );
}
