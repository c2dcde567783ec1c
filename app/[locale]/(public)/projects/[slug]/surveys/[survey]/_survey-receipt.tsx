import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ButtonLink } from '@/app/_ui/button';
import { Receipt } from '@/app/_ui/receipt';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { SurveyFormView } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import type { AskedQuestion } from './_asked-questions';

type SurveyReceiptProps = {
  view: SurveyFormView;
  mine: NonNullable<SurveyFormView['mine']>;
  questions: AskedQuestion[];
};

/** What this person sent: one code for each thing they wrote, and what happens to their choices. */
export async function SurveyReceipt({ view, mine, questions }: SurveyReceiptProps) {
  const locale = await pageLocale();
  const t = await getTranslations('survey.receipt');
  const { project, slug } = view;
  return (
    <section id="kvittering" aria-labelledby="receipt-h" className="survey-receipt">
      <h2 id="receipt-h">{t('heading')}</h2>
      <p className="lede">{t('thanks', { date: dateOfMoment(mine.submittedAt, locale) })}</p>
      <p>{t('choices')}</p>
      {view.answersBy === 'account' || mine.receipts.length === 0 ? null : <p>{t('thanksOpen')}</p>}
      {mine.receipts.map(({ code, question }) => (
        <Receipt
          key={code}
          label={t('label')}
          code={code}
          rows={[
            { term: t('question'), value: questions.find(({ id }) => id === question)?.label },
            { term: t('kind'), value: t('kindText') },
            { term: t('visible'), value: t('visibleText') },
          ]}
          actions={
            <LocalLink to="/path/[code]" params={{ code }} className="btn btn-small">
              {t('path', { code })}
            </LocalLink>
          }
        />
      ))}
      <p className="actions">
        <ButtonLink
          tone="line"
          href={pathTo(locale, '/projects/[slug]/surveys/[survey]/results', { slug: project.slug, survey: slug })}
        >
          {t('results')}
        </ButtonLink>
        <ButtonLink tone="quiet" href={pathTo(locale, '/projects/[slug]', { slug: project.slug })}>
          {t('project')}
        </ButtonLink>
      </p>
    </section>
  );
}
