import { getTranslations } from 'next-intl/server';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { pathTo } from '@/lib/i18n/paths';
import { formStamp } from '@/lib/platform/form-stamp';
import type { SurveyFormView } from '@/lib/surveys/survey-views';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import type { AskedQuestion } from './question-field';
import { SurveyForm } from './survey-form';

type SurveyFormWithTextsProps = { view: SurveyFormView; actor: Actor; questions: AskedQuestion[] };

const checkedInBrowser = [
  'chooseOne',
  'chooseSome',
  'writeAnswer',
  'tooLong',
  'unknownOption',
  'nothingAnswered',
  'surveyChanged',
  'invalid',
] as const;

/** The form with its sentences: texts stay on the server, the browser gets only those it shows. */
export async function SurveyFormWithTexts({ view, actor, questions }: SurveyFormWithTextsProps) {
  const t = await getTranslations('survey');
  const form = await getTranslations('participation.form');
  const locale = await pageLocale();
  const path = pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug: view.project.slug, survey: view.slug });
  return (
    <SurveyForm
      locale={locale}
      path={path}
      stepUpPath={stepUpPath(locale, view.phase.id, path)}
      draft={`survey.${view.id}.${personIdOf(actor)}`}
      submissionKey={crypto.randomUUID()}
      opened={formStamp()}
      surveyId={view.id}
      definition={view.definition}
      questions={questions}
      sentences={Object.fromEntries(checkedInBrowser.map((code) => [code, t(`errors.${code}`)]))}
      texts={{
        errorHeading: t('errorHeading'),
        unreachable: t('unreachable'),
        draftRestored: t('draftRestored'),
        submit: t('submit'),
        progress: t.raw('progress'),
        falseAlarm: t('falseAlarm'),
        keepContact: t('keepContact'),
        check: t('check'),
        stepUp: form('stepUp'),
      }}
    />
  );
}
