import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { momentInWords } from '@/lib/i18n/dates';
import { pathTo } from '@/lib/i18n/paths';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import { listReviews } from '@/lib/projects/server/review-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import type { Employee } from '../_desk/employee-only';
import { askReviewAction, decideReviewAction } from './review.action';

type ReviewSectionProps = { employee: Employee; project: EditedProject; done: string | undefined };

/** Whether somebody else has looked at a draft: asked, answered, and everything that was said before. */
export async function ReviewSection({ employee, project, done }: ReviewSectionProps) {
  const locale = await pageLocale();
  const t = await getTranslations('projectParts.review');
  const reviews = await listReviews(employee, project.id);
  if (project.isPublished && reviews.length === 0) return null;
  const mayEdit = mayIn(employee, 'project.edit', project.id) && !project.isPublished;
  const path = pathTo(locale, '/workspace/projects/[slug]', { slug: project.slug });
  const waiting = reviews.find(({ outcome }) => outcome === null);
  const isDone = done === 'asked' || done === 'approved' || done === 'returned';
  const by = (name: string | null) => name ?? t('somebody');
  return (
    <section aria-labelledby="review">
      <h2 id="review">{t('heading')}</h2>
      {isDone ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      <p className="soft">{t('text')}</p>
      {reviews.length > 0 ? (
        <ol className="review-list">
          {reviews.map((review) => (
            <li key={review.id}>
              <p>
                {t('asked', { who: by(review.askedBy), at: momentInWords(review.askedAt, locale) })}
                {review.note ? <span className="soft"> {review.note}</span> : null}
              </p>
              {review.outcome && review.decidedAt ? (
                <p>
                  {t(review.outcome, { who: by(review.decidedBy), at: momentInWords(review.decidedAt, locale) })}
                  {review.words ? <span className="soft"> {review.words}</span> : null}
                </p>
              ) : (
                <p>{t('waits')}</p>
              )}
            </li>
          ))}
        </ol>
      ) : null}
      {mayEdit && waiting && waiting.askedById !== employee.personId ? (
        <RightsForm
          action={decideReviewAction}
          path={path}
          locale={locale}
          name="decide-review"
          hidden={{ id: waiting.id }}
          fields={[
            {
              kind: 'select',
              name: 'outcome',
              label: t('outcome'),
              options: (['approved', 'returned'] as const).map((value) => ({ value, label: t(`outcomes.${value}`) })),
            },
            { kind: 'text', name: 'words', label: t('words'), hint: t('wordsHint'), maxLength: 1000 },
          ]}
          submit={t('decide')}
        />
      ) : null}
      {mayEdit && !waiting ? (
        <RightsForm
          action={askReviewAction}
          path={path}
          locale={locale}
          name="ask-review"
          hidden={{ projectId: project.id }}
          fields={[{ kind: 'text', name: 'note', label: t('note'), hint: t('noteHint'), maxLength: 1000 }]}
          submit={t('ask')}
        />
      ) : null}
    </section>
  );
}
