import { getTranslations } from 'next-intl/server';
import { pathTo } from '@/lib/i18n/paths';
import type { SurveyEditorView } from '@/lib/surveys/server/survey-editor-queries';
import { answersByWays } from '@/lib/surveys/survey-definition';
import { pageLocale } from '@/lib/web/page-locale';
import { AnswersByForm } from './answers-by-form';

type AnswersByProps = { view: SurveyEditorView; at: { slug: string; phase: string } };

/** Whose answer counts once: to choose until the first answer, to read from then on. Nothing while no draft is saved. */
export async function AnswersBy({ view, at }: AnswersByProps) {
  const locale = await pageLocale();
  const t = await getTranslations('surveyEditor.answersBy');
  if (view.id === null) return null;
  const isAnswered = view.versions.some(({ responses }) => responses > 0);
  return (
    <section aria-labelledby="answers-by">
      <h2 id="answers-by">{t('heading')}</h2>
      {isAnswered ? (
        <p>
          {t(`ways.${view.answersBy}`)} <span className="soft">{t('stands')}</span>
        </p>
      ) : (
        <AnswersByForm
          hidden={{ locale, project: at.slug, phase: at.phase }}
          path={pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/survey/publish', at)}
          chosen={view.answersBy}
          options={answersByWays.map((value) => ({ value, label: t(`ways.${value}`) }))}
          texts={{ legend: t('legend'), hint: t('hint'), submit: t('submit'), done: t('done') }}
        />
      )}
    </section>
  );
}
