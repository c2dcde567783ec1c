import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { inLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { randomToken } from '@/lib/platform/ids';
import { guestActs } from '@/lib/projects/phase-demands';
import { getPhaseForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../_desk/employee-only';
import { entryFields } from '../../../../../../_entry/entry-fields';
import { EntryForm } from '../../../../../../_entry/entry-form';
import { scanTexts } from '../../../../../../_entry/scan-texts';

type Props = { params: Promise<{ slug: string; phase: string }>; searchParams: Promise<{ code?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entry');
  return { title: t('title'), robots: { index: false } };
}

/** Where a letter, a call or what was said at a meeting is written down for the person who said it. */
export default async function EntryDesk({ params, searchParams }: Props) {
  const { slug, phase: phaseSlug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/entry', { slug, phase: phaseSlug });
  const found = await getPhaseForEditing(employee, slug, phaseSlug);
  if (!found || !mayIn(employee, 'contribution.enter', found.projectId)) notFound();
  const t = await getTranslations('entry');
  const locale = await pageLocale();
  const code = /^ND-[\w-]{4,12}$/.exec((await searchParams).code ?? '')?.[0];
  const takes = found.isPublished && guestActs.some((act) => found.acts.includes(act));
  const codes = Object.keys(t.raw('errors') as Record<string, string>);
  return (
    <DeskPage employee={employee} place="projects" heading={t('heading', { phase: inLocale(found, 'title', locale) })}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]" params={{ slug, phase: phaseSlug }}>
          {t('toPhase')}
        </LocalLink>
      </p>
      {code ? (
        <Banner tone="ok" live strong={t('entered', { code })}>
          {t('handBack')}
        </Banner>
      ) : null}
      {takes ? (
        <>
          <p>{t('lede')}</p>
          <p>
            <LocalLink to="/workspace/projects/[slug]/phases/[phase]/entry/sheets" params={{ slug, phase: phaseSlug }}>
              {t('sheets')}
            </LocalLink>
          </p>
          <EntryForm
            scans={await scanTexts()}
            key={code ?? 'first'}
            path={pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/entry', { slug, phase: phaseSlug })}
            hidden={{ locale, phaseId: found.id, submissionKey: randomToken() }}
            groups={await entryFields(found.acts, copenhagenDate(now()))}
            texts={{
              submit: t('submit'),
              done: '',
              errors: t('errorsHeading'),
              unreachable: t('unreachable'),
              sentences: Object.fromEntries(
                codes.filter((each) => /Needed$|tooLong|dateShape/.test(each)).map((each) => [each, t(`errors.${each}`)]),
              ),
            }}
          />
        </>
      ) : (
        <Banner strong={t('notTaken')}>{t('notTakenText')}</Banner>
      )}
    </DeskPage>
  );
}
