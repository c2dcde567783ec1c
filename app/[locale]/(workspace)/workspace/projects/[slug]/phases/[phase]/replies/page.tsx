import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Chips } from '@/app/_ui/chips';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { mayIn } from '@/lib/audit/permissions';
import { longDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { replyFilters } from '@/lib/participation/reply-views';
import { countHearingReplies, listReplies } from '@/lib/participation/server/reply-queries';
import { getHearingForEditing } from '@/lib/projects/server/hearing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../_desk/employee-only';
import { ContactsForm } from '../../../../../../_hearings/contacts-form';
import { replyRow } from '../../../../../../_hearings/reply-row';

type RepliesProps = {
  params: Promise<{ slug: string; phase: string }>;
  searchParams: Promise<{ filter?: string; after?: string; done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('replies');
  return { title: t('title'), robots: { index: false } };
}

/** The replies of a hearing in the order received, those that came late, and what authorities object to. */
export default async function Replies({ params, searchParams }: RepliesProps) {
  const { slug, phase } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/replies', { slug, phase });
  const edited = await getHearingForEditing(employee, slug, phase);
  if (!edited?.isHearing) notFound();
  const { filter: asked, after = '', done } = await searchParams;
  const filter = replyFilters.find((each) => each === asked) ?? 'all';
  const from = /^[1-9]\d{0,8}$/.test(after) ? Number(after) : 0;
  const [{ lines, next }, counts] = await Promise.all([
    listReplies(employee, { phaseId: edited.id, filter, after: from }),
    countHearingReplies(edited.id),
  ]);
  const t = await getTranslations('replies');
  const locale = await pageLocale();
  const path = pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/replies', { slug, phase });
  const place = { locale, path, project: slug, phase, mayEdit: mayIn(employee, 'project.edit', edited.project.id) };
  return (
    <DeskPage
      employee={employee}
      place="projects"
      heading={t('heading', { phase: inLocale(edited, 'title', locale) })}
      beside={
        <a href={`/api/workspace/projects/${slug}/phases/${phase}/replies.csv?locale=${locale}`} download>
          {t('csv')}
        </a>
      }
    >
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/hearing" params={{ slug, phase }}>
          {t('toHearing')}
        </LocalLink>
        {place.mayEdit ? (
          <>
            {' · '}
            <LocalLink to="/workspace/projects/[slug]/phases/[phase]/white-paper" params={{ slug, phase }}>
              {t('toPaper')}
            </LocalLink>
          </>
        ) : null}
      </p>
      {done === 'recorded' || done === 'settled' ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      <p className="soft">
        {t('counts', { timely: counts.timely, late: counts.late, shown: counts.shown })}{' '}
        {t('deadline', { date: longDate(edited.closesOn, locale) })}
      </p>
      <Chips
        label={t('filtersLabel')}
        chips={replyFilters.map((each) => ({
          href: `${path}?filter=${each}`,
          label: t(`filters.${each}`),
          current: each === filter,
        }))}
      />
      {lines.length === 0 ? (
        <EmptyState heading={t(`empty.${filter}`)} level={2}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['number', 'received', 'sender', 'said', 'state', 'objection'] as const).map((key) => ({
            key,
            label: t(`columns.${key}`),
          }))}
          rows={await Promise.all(lines.map((line) => replyRow(line, place)))}
        />
      )}
      {mayIn(employee, 'identity.view', edited.project.id) ? <ContactsForm locale={locale} project={slug} phase={phase} /> : null}
      <Pager
        label={t('pages')}
        newer={from > 0 ? { href: `${path}?filter=${filter}`, label: t('first') } : undefined}
        older={next ? { href: `${path}?filter=${filter}&after=${next}`, label: t('more') } : undefined}
      />
    </DeskPage>
  );
}
