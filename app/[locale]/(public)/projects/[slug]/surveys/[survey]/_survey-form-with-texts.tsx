import { getTranslations } from 'next-intl/server';
import type { SurveyTexts } from '@/app/_survey/form-texts';
import { SurveyForm } from '@/app/_survey/survey-form';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { pathTo } from '@/lib/i18n/paths';
import { formStamp } from '@/lib/platform/form-stamp';
import { listAnswerFiles } from '@/lib/surveys/server/answer-file-queries';
import { questionsOf } from '@/lib/surveys/survey-definition';
import type { SurveyFormView } from '@/lib/surveys/survey-views';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import { answerSurveyAction } from './answer-survey.action';

type SurveyFormWithTextsProps = {
  view: SurveyFormView;
  actor: Actor;
  texts: SurveyTexts;
  carried: { code?: string; resume?: string };
};

/** The form with its sentences: texts stay on the server, the browser gets only those it shows. */
export async function SurveyFormWithTexts({ view, actor, texts, carried }: SurveyFormWithTextsProps) {
  const t = await getTranslations('participation.form');
  const locale = await pageLocale();
  const path = pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug: view.project.slug, survey: view.slug });
  const search = new URLSearchParams(Object.entries(carried).filter(([, value]) => value)).toString();
  const isAccount = actor.kind === 'citizen' && view.answersBy !== 'invitation';
  const { begun } = view;
  return (
    <SurveyForm
      action={answerSurveyAction}
      path={search ? `${path}?${search}` : path}
      locale={locale}
      survey={{ id: view.id, versionId: view.versionId }}
      definition={view.definition}
      submissionKey={crypto.randomUUID()}
      carried={carried}
      opened={formStamp()}
      stepUp={{ path: stepUpPath(locale, view.phase.id, path), text: t('stepUp') }}
      begun={begun && { kept: begun.kept, page: begun.page, gone: begun.gone }}
      draft={surveyDraft(view, actor, carried.code)}
      keptOn={isAccount ? 'account' : 'link'}
      files={isAccount ? await listAnswerFiles(actor, view.id, fileQuestions(view)) : undefined}
      texts={texts}
    />
  );
}

const fileQuestions = ({ definition }: SurveyFormView) =>
  questionsOf(definition).flatMap(({ kind, key }) => (kind === 'file' ? [key] : []));

/** Names the draft on the device: this survey and this person or code. */
export function surveyDraft(view: Pick<SurveyFormView, 'id'>, actor: Actor, code: string | undefined): string {
  return `survey.${view.id}.${personIdOf(actor) ?? code ?? 'open'}`;
}
