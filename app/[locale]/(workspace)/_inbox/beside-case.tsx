import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_ui/words';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { AuthorHistoryView, CaseView, NeighbourView } from '@/lib/moderation/case-views';
import { mayDecideCases } from '@/lib/moderation/moderation-policy';
import type { QueueFilter } from '@/lib/moderation/queue-filter';
import { getAuthorHistory, listSimilar } from '@/lib/moderation/server/beside-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { moment } from '../_desk/moment';
import { casePath } from './case-path';
import { CoverButton } from './cover-button';

type BesideCaseProps = { employee: Employee; shown: CaseView; filter: QueueFilter };

/** What helps to judge a case: what says much the same, and how its author's earlier contributions went. */
export async function BesideCase({ employee, shown, filter }: BesideCaseProps) {
  const t = await getTranslations('queue.beside');
  const [similar, history] = await Promise.all([listSimilar(employee, shown.code), getAuthorHistory(employee, shown.code)]);
  return (
    <>
      <section className="work beside" aria-labelledby="similar-heading">
        <h3 id="similar-heading">{t('similar')}</h3>
        {similar.length === 0 ? <p className="soft">{t('noneSimilar')}</p> : null}
        <Neighbours list={similar} filter={filter} mayCover={mayDecideCases(employee).allowed} />
      </section>
      <section className="work beside" aria-labelledby="author-heading">
        <h3 id="author-heading">{t('author')}</h3>
        {history && history.total > 0 ? (
          <>
            <p>{t('counts', history.counts)}</p>
            <details className="twin">
              <summary>{t('list', { count: history.total })}</summary>
              <Neighbours list={history.latest} filter={filter} mayCover={false} />
            </details>
          </>
        ) : (
          <p className="soft">{history ? t('firstTime') : t('noAuthor')}</p>
        )}
        {history && history.blocks.length > 0 ? <EarlierBlocks blocks={history.blocks} /> : null}
      </section>
    </>
  );
}

/** When the author was blocked and by which rule: staff alone see it. */
async function EarlierBlocks({ blocks }: { blocks: AuthorHistoryView['blocks'] }) {
  const t = await getTranslations('queue.beside');
  const rules = await getTranslations('cases.reasons');
  const locale = await pageLocale();
  return (
    <>
      <p>{t('blocks', { count: blocks.length })}</p>
      <ul className="neighbours">
        {blocks.map(({ id, reason, imposedAt, endsAt, liftedAt, state }) => (
          <li key={id}>
            {t('block', { from: dateOfMoment(imposedAt, locale), to: dateOfMoment(endsAt, locale), rule: rules(reason) })}{' '}
            <span className="small soft">
              {t(`blockStates.${state}`, { date: liftedAt ? dateOfMoment(liftedAt, locale) : '' })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type NeighboursProps = {
  list: NeighbourView[];
  filter: QueueFilter;
  /** Whether the reader may say that one of them covers the case. */
  mayCover: boolean;
};

async function Neighbours({ list, filter, mayCover }: NeighboursProps) {
  const t = await getTranslations('queue.beside');
  const locale = await pageLocale();
  return (
    <ul className="neighbours">
      {list.map((each) => (
        <li key={each.code}>
          <a href={casePath(locale, each.code, filter)} lang={each.language}>
            <Words text={each.title ?? each.excerpt} />
          </a>{' '}
          <span className="small soft">
            {t(`states.${each.state}`)}, {moment(each.submittedAt, locale)}, {each.code}
          </span>
          {mayCover && each.state === 'published' ? <CoverButton code={each.code} label={t('cover')} /> : null}
        </li>
      ))}
    </ul>
  );
}
