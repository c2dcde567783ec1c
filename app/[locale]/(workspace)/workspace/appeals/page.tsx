import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge } from '@/app/_ui/badge';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { type AppealLineView, listAppeals } from '@/lib/moderation/server/appeal-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { moment } from '../../_desk/moment';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('appealDesk');
  return { title: t('heading'), robots: { index: false } };
}

type AppealsProps = { searchParams: Promise<{ answered?: string; after?: string }> };

/** Appeals that wait, the one due first on top, and those answered. */
export default async function AppealsPage({ searchParams }: AppealsProps) {
  const employee = await employeeOnly('/workspace/appeals');
  const query = await searchParams;
  const answered = query.answered === 'yes';
  const { appeals, next } = await listAppeals(employee, { answered, after: query.after });
  const t = await getTranslations('appealDesk');
  const cases = await getTranslations('cases');
  const locale = await pageLocale();
  const here = pathTo(locale, '/workspace/appeals');
  return (
    <DeskPage employee={employee} place="appeals" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      <ul className="chips" aria-label={t('filters')}>
        <li>
          <a className="chip" href={here} aria-current={answered ? undefined : 'true'}>
            {t('waiting')}
          </a>
        </li>
        <li>
          <a className="chip" href={`${here}?answered=yes`} aria-current={answered ? 'true' : undefined}>
            {t('answered')}
          </a>
        </li>
      </ul>
      {appeals.length === 0 ? (
        <EmptyState heading={t(answered ? 'noneAnswered' : 'none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t(answered ? 'captionAnswered' : 'caption')}
          columns={(['about', 'reason', 'sent', 'due'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={appeals.map((appeal) => ({
            key: appeal.id,
            cells: [
              <LocalLink key="about" to="/workspace/appeals/[id]" params={{ id: appeal.id }}>
                {appeal.kind ? t(`kinds.${appeal.kind}`, { code: appeal.code ?? '' }) : t('kinds.block')}
              </LocalLink>,
              appeal.reason ? cases(`reasons.${appeal.reason}`) : '',
              moment(appeal.submittedAt, locale),
              <Due key="due" appeal={appeal} />,
            ],
          }))}
        />
      )}
      <Pager
        label={t('pages')}
        older={
          next
            ? { href: `${here}?${new URLSearchParams({ ...(answered && { answered: 'yes' }), after: next })}`, label: t('more') }
            : undefined
        }
      />
    </DeskPage>
  );
}

async function Due({ appeal }: { appeal: AppealLineView }) {
  const t = await getTranslations('appealDesk');
  if (appeal.outcome) return <Badge tone={appeal.outcome === 'upheld' ? 'done' : 'cut'}>{t(`outcomes.${appeal.outcome}`)}</Badge>;
  const at = moment(appeal.answerDueAt, await pageLocale());
  return appeal.isOverdue ? <strong className="late">{t('overdue', { at })}</strong> : <span>{at}</span>;
}
