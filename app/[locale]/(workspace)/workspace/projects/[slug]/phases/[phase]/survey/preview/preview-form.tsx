'use client';

import { useEffect, useRef } from 'react';
import { forgetDraft } from '@/app/_forms/drafts';
import type { SurveyTexts } from '@/app/_survey/form-texts';
import { SurveyForm } from '@/app/_survey/survey-form';
import type { Locale } from '@/lib/i18n/locale';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { answerNobody } from './answer-nobody.action';

type PreviewFormProps = {
  definition: SurveyDefinition;
  surveyId: string;
  path: string;
  locale: Locale;
  texts: SurveyTexts;
};

/** The very form citizens answer in, filled in for nobody: nothing of it is stored, and the device forgets what was tried. */
export function PreviewForm({ definition, surveyId, path, locale, texts }: PreviewFormProps) {
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
