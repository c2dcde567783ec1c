import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { Table } from '@/app/_ui/table';
import { mayBlock } from '@/lib/moderation/block';
import { listBlocks } from '@/lib/moderation/server/block-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { LiftBlockForm } from '../../_appeals/lift-block-form';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { moment } from '../../_desk/moment';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('blocks');
  return { title: t('heading'), robots: { index: false } };
}

/** Who cannot take part for a time, by what led to it, and until when; a block can be lifted here. */
export default async function BlocksPage() {
  const employee = await employeeOnly('/workspace/blocks');
  if (!mayBlock(employee).allowed) notFound();
  const blocks = await listBlocks(employee);
  const t = await getTranslations('blocks');
  const cases = await getTranslations('cases');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="inbox-page" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      {blocks.length === 0 ? (
        <EmptyState heading={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['about', 'reason', 'from', 'until', 'state'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={blocks.map((block) => ({
            key: block.id,
            cells: [
              block.code ? (
                <LocalLink key="about" to="/workspace/cases/[code]" params={{ code: block.code }}>
                  {t('sender', { code: block.code })}
                </LocalLink>
              ) : (
                t('unknown')
              ),
              cases(`reasons.${block.reason}`),
              moment(block.imposedAt, locale),
              moment(block.liftedAt ?? block.endsAt, locale),
              block.state === 'holds' ? (
                <LiftBlockForm key="lift" locale={locale} id={block.id} label={t('lift')} about={block.code ?? ''} />
              ) : (
                t(`states.${block.state}`)
              ),
            ],
          }))}
        />
      )}
    </DeskPage>
  );
}
