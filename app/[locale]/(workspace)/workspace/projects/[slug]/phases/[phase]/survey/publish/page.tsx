import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { dateOfMoment } from '@/lib/i18n/dates';
import { pathTo } from '@/lib/i18n/paths';
import { getSurveyEditor, type SurveyEditorView } from '@/lib/surveys/server/survey-editor-queries';
import { changesBetween, isUnchanged, type SurveyChanges } from '@/lib/surveys/survey-changes';
import { faultsOf } from '@/lib/surveys/survey-faults';
import { unsavable } from '@/lib/surveys/survey-shape-faults';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { wordsOf } from '../_builder-texts';
import { AnswersBy } from './_answers-by';
import { PublishForm } from './publish-form';

export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

type Props = { params: Promise<{ slug: string; phase: string }>; searchParams: Promise<{ published?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('surveyEditor.publish');
  return { title: t('title'), robots: { index: false } };
}

/** What publishing the draft changes, the button that does it, and all versions there are. */
export default async function PublishSurveyPage({ params, searchParams }: Props) {
  const { slug, phase } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/survey/publish', { slug, phase });
  const view = await getSurveyEditor(employee, { project: slug, phase });
  if (!view) notFound();
  const { published } = await searchParams;
  const t = await getTranslations('surveyEditor.publish');
  return (
    <DeskPage employee={employee} place="projects" heading={t('title')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey" params={{ slug, phase }}>
          {t('back')}
        </LocalLink>
      </p>
      {published && published === String(view.published?.number) ? (
        <Banner tone="ok" live>
          {t('done', { number: published })}
        </Banner>
      ) : null}
      <AnswersBy view={view} at={{ slug, phase }} />
      <Draft view={view} at={{ slug, phase }} />
      <section aria-labelledby="versions">
        <h2 id="versions">{t('versions')}</h2>
        <Versions view={view} at={{ slug, phase }} />
      </section>
    </DeskPage>
  );
}

type At = { slug: string; phase: string };

async function Draft({ view, at }: { view: SurveyEditorView; at: At }) {
  const t = await getTranslations('surveyEditor.publish');
  const locale = await pageLocale();
  const { definition, published, revision } = view;
  const faults = [...unsavable(definition), ...faultsOf(definition, view.publishedKinds)];
  if (faults.length > 0) return <Banner tone="error">{t('faults')}</Banner>;
  const changes = changesBetween(published?.definition ?? null, definition);
  if (isUnchanged(changes)) return <Banner>{t('unchanged')}</Banner>;
  const number = (view.versions[0]?.number ?? 0) + 1;
  return (
    <>
      <p>{published ? t('next', { number }) : t('first')}</p>
      {changes.isOtherwiseChanged ? <p>{t('otherwise')}</p> : null}
      {(['added', 'removed', 'changed'] as const).map((group) => (
        <Changed key={group} group={group} changes={changes} />
      ))}
      <PublishForm
        hidden={{ locale, project: at.slug, phase: at.phase, revision: String(revision) }}
        path={pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/survey/publish', at)}
        confirm={t('confirm', { number })}
      />
    </>
  );
}

async function Changed({ group, changes }: { group: 'added' | 'removed' | 'changed'; changes: SurveyChanges }) {
  const t = await getTranslations('surveyEditor');
  const locale = await pageLocale();
  const blocks = changes[group];
  if (blocks.length === 0) return null;
  return (
    <section aria-labelledby={group}>
      <h2 id={group}>
        {t(`publish.${group}`)} ({blocks.length})
      </h2>
      <ul>
        {blocks.map((block) => (
          <li key={block.key}>
            {wordsOf(block, { locale, texts: { untitled: t(`builder.kinds.${block.kind}`) } })}{' '}
            <span className="soft">{t(`builder.kinds.${block.kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Versions({ view, at }: { view: SurveyEditorView; at: At }) {
  const t = await getTranslations('surveyEditor.publish');
  const locale = await pageLocale();
  if (view.versions.length === 0) return <p className="soft">{t('versionsNone')}</p>;
  return (
    <ul>
      {view.versions.map(({ number, publishedAt, responses }) => (
        <li key={number}>
          <LocalLink
            to="/workspace/projects/[slug]/phases/[phase]/survey/versions/[number]"
            params={{ ...at, number: String(number) }}
          >
            {t('version', { number })}
          </LocalLink>
          , {t('versionLine', { date: dateOfMoment(publishedAt, locale), count: responses })}
        </li>
      ))}
    </ul>
  );
}
