import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { mayWriteNewsletters } from '@/lib/newsletters/newsletter-policy';
import { listNewsletters } from '@/lib/newsletters/server/newsletter-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletters');
  return { title: t('heading'), robots: { index: false } };
}

/** All newsletters: drafts, those that wait for their moment, and those that have gone. */
export default async function NewslettersPage() {
  const employee = await employeeOnly('/workspace/newsletters');
  if (!mayWriteNewsletters(employee).allowed) notFound();
  const t = await getTranslations('newsletters');
  const locale = await pageLocale();
  const newsletters = await listNewsletters(employee);
  const create = (
    <LocalLink to="/workspace/newsletters/new" className="btn">
      {t('new')}
    </LocalLink>
  );
  const stateOf = (dispatch: { dueAt: Date; sentAt: Date | null } | null) => {
    if (!dispatch) return t('state.draft');
    if (!dispatch.sentAt) return t('state.scheduled', { at: momentInWords(dispatch.dueAt, locale) });
    return t('state.sent', { at: momentInWords(dispatch.sentAt, locale) });
  };
  return (
    <DeskPage employee={employee} place="newsletters" heading={t('heading')} beside={create}>
      <p className="soft">{t('lede')}</p>
      {newsletters.length === 0 ? (
        <EmptyState heading={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['title', 'about', 'state'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={newsletters.map((each) => {
            const about = each.project ?? each.theme;
            return {
              key: each.id,
              cells: [
                <>
                  <LocalLink to="/workspace/newsletters/[id]" params={{ id: each.id }}>
                    {inLocale(each, 'title', locale)}
                  </LocalLink>{' '}
                  {each.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
                </>,
                about ? inLocale(about, 'title', locale) : '',
                stateOf(each.dispatch),
              ],
            };
          })}
        />
      )}
    </DeskPage>
  );
}
