import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Pager } from '@/app/_ui/pager';
import { recommendationOf, senderOf, shortDate } from '@/lib/papers/compose-rows';
import { paperPageSize } from '@/lib/papers/paper-page';
import type { PublicPaperView } from '@/lib/papers/paper-views';
import { type PaperRow, replyLabel, treatedRows } from '@/lib/papers/white-paper';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type PaperRowsProps = { paper: PublicPaperView; from: number };
type Treated = ReturnType<typeof treatedRows>[number];

/** The replies of a paper, some a page: in time first, then those that came late. */
export async function PaperRows({ paper, from }: PaperRowsProps) {
  const { content } = paper;
  const locale = await pageLocale();
  const t = await getTranslations('papers');
  const params = { slug: content.project.slug, phase: content.hearing.slug };
  const treated = treatedRows(content.rows);
  const byLabel = new Map(treated.flatMap((each) => each.labels.map((label) => [label, each])));
  const shown = content.rows.slice(from, from + paperPageSize);
  const address = (at: number) =>
    at > 0
      ? pathTo(locale, '/projects/[slug]/hearings/[phase]/white-paper/after/[cursor]', { ...params, cursor: String(at) })
      : `${pathTo(locale, '/projects/[slug]/hearings/[phase]/white-paper', params)}#svar`;
  return (
    <div className="split" id="svar">
      <div>
        <h2 id="rows-h">{textsIn(locale, 'paper')('sections.rows')}</h2>
      </div>
      <section aria-labelledby="rows-h">
        <ul className="paper-rows">
          {shown.map((row) => {
            const label = replyLabel(row);
            const each = byLabel.get(label);
            return each ? <Row key={label} row={row} treated={each} paper={paper} /> : null;
          })}
        </ul>
        <Pager
          label={t('pages')}
          newer={from > 0 ? { href: address(Math.max(0, from - paperPageSize)), label: t('first') } : undefined}
          older={
            from + paperPageSize < content.rows.length ? { href: address(from + paperPageSize), label: t('more') } : undefined
          }
        />
      </section>
    </div>
  );
}

/** One reply. Where it says the same as another, the two are treated together, and this is said. */
async function Row({ row, treated, paper }: { row: PaperRow; treated: Treated; paper: PublicPaperView }) {
  const locale = await pageLocale();
  const t = await getTranslations('papers');
  const words = textsIn(locale, 'paper');
  const label = replyLabel(row);
  const lang = locale === 'da' ? undefined : 'da';
  const others = treated.labels.filter((each) => each !== label);
  const isShown = paper.words.has(row.code);
  return (
    <li id={`svar-${label}`} className="paper-row">
      <h3>{t('rowHeading', { labels: label })}</h3>
      <ul className="meta">
        <li>{senderOf(row, paper.words, words)}</li>
        <li>{words(`speakers.${row.speaksAs}`)}</li>
        <li>{t('received', { date: shortDate(row.receivedOn) })}</li>
        {row.list === 'late' ? <li>{t('late')}</li> : null}
        {row.topics.length > 0 ? <li lang={lang}>{row.topics.join(', ')}</li> : null}
      </ul>
      {others.length > 0 ? <p className="hint">{t('own.with', { labels: others.join(', ') })}</p> : null}
      <dl lang={lang}>
        <dt>{t('resume')}</dt>
        <dd>{treated.row.resume || t('notYet')}</dd>
        <dt>{t('remark')}</dt>
        <dd>{treated.row.remark || t('notYet')}</dd>
        <dt>{t('recommendation')}</dt>
        <dd>{recommendationOf(treated.row, treated.labels, paper.content.changes, words)}</dd>
      </dl>
      {isShown ? (
        <p>
          <LocalLink to="/path/[code]" params={{ code: row.code }}>
            {t('readReply')}
            <span className="vh"> {label}</span>
          </LocalLink>
        </p>
      ) : (
        <p className="soft">{words(`notGiven.${row.standing}`)}</p>
      )}
    </li>
  );
}
