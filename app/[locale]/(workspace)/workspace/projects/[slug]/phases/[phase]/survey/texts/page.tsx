import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { SelectField, TextField } from '@/app/_ui/field';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { Words } from '@/app/_ui/words';
import { mayIn } from '@/lib/audit/permissions';
import { fileAddress } from '@/lib/files/file-name';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { listOpenThemeChoices } from '@/lib/projects/server/editing-queries';
import { getSurveyTextWork, type SentFile, type SurveyTextWork } from '@/lib/surveys/server/survey-text-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { moment } from '../../../../../../../_desk/moment';
import { CodeTextsForm } from '../../../../../../../_survey-work/code-texts-form';

type Query = { q?: string; question?: string; theme?: string; after?: string };
type Props = { params: Promise<{ slug: string; phase: string }>; searchParams: Promise<Query> };

const page = '/workspace/projects/[slug]/phases/[phase]/survey/texts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('surveyTexts');
  return { title: t('heading'), robots: { index: false } };
}

/** What people wrote in a survey, to be read, found and placed under themes. */
export default async function SurveyTextsPage({ params, searchParams }: Props) {
  const { slug, phase } = await params;
  const employee = await employeeOnly(page, { slug, phase });
  const { q = '', question = '', theme = '', after } = await searchParams;
  const work = await getSurveyTextWork(employee, { project: slug, phase }, { search: q, question, theme, after });
  if (!work) notFound();
  const t = await getTranslations('surveyTexts');
  const locale = await pageLocale();
  const path = pathTo(locale, page, { slug, phase });
  const themes = (await listOpenThemeChoices()).map((each) => ({ value: each.id, label: inLocale(each, 'title', locale) }));
  const asked = new URLSearchParams({ ...(q && { q }), ...(question && { question }), ...(theme && { theme }) });
  const mayCode = mayIn(employee, 'theme.choose', work.projectId);
  return (
    <DeskPage employee={employee} place="projects" heading={t('title', { title: inLocale(work, 'title', locale) })}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey/results" params={{ slug, phase }}>
          {t('toResults')}
        </LocalLink>{' '}
        {work.isExample ? <ExampleTag>{(await getTranslations('ui'))('example')}</ExampleTag> : null}
      </p>
      <form action={path} className="stacked" role="search">
        <TextField id="q" name="q" label={t('search')} hint={t('searchHint')} defaultValue={q} />
        <SelectField
          id="question"
          name="question"
          label={t('question')}
          defaultValue={question}
          options={[
            { value: '', label: t('allQuestions') },
            ...work.questions.map((each) => ({ value: each.key, label: inLocale(each, 'label', locale) })),
          ]}
        />
        <SelectField
          id="theme"
          name="theme"
          label={t('theme')}
          defaultValue={theme}
          options={[{ value: '', label: t('allThemes') }, ...themes]}
        />
        <button type="submit" className="btn btn-line btn-small">
          {t('find')}
        </button>
      </form>
      {work.lines.length === 0 ? (
        <EmptyState heading={asked.size > 0 ? t('nothingFound') : t('nothingYet')} level={2}>
          {asked.size > 0 ? t('nothingFoundText') : t('nothingYetText')}
        </EmptyState>
      ) : mayCode ? (
        <CodeTextsForm
          locale={locale}
          path={asked.size > 0 ? `${path}?${asked}` : path}
          themes={[{ value: '', label: t('chooseTheme') }, ...themes]}
          texts={{ theme: t('placeUnder'), save: t('save'), done: t('done') }}
        >
          <Lines work={work} withBoxes />
        </CodeTextsForm>
      ) : (
        <Lines work={work} />
      )}
      <Pager
        label={t('pages')}
        older={
          work.next
            ? { href: `${path}?${new URLSearchParams({ ...Object.fromEntries(asked), after: work.next })}`, label: t('older') }
            : undefined
        }
      />
      {work.confidential && work.confidential.length > 0 ? <Confidential work={work} /> : null}
      {work.files && work.files.length > 0 ? <Files work={work} files={work.files} /> : null}
    </DeskPage>
  );
}

async function Lines({ work, withBoxes = false }: { work: SurveyTextWork; withBoxes?: boolean }) {
  const t = await getTranslations('surveyTexts');
  const locale = await pageLocale();
  const labels = new Map(work.questions.map((question) => [question.key, inLocale(question, 'label', locale)]));
  return (
    <Table
      caption={t('caption')}
      columns={(['what', 'question', 'themes', 'state', 'sent'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={work.lines.map(({ code, text, language, question, themes, state, submittedAt }) => ({
        key: code,
        cells: [
          <div key="what" lang={language === locale ? undefined : language}>
            {withBoxes ? (
              <label className="choice">
                <input type="checkbox" name="codes" value={code} />
                <span>
                  <Words text={text} />
                </span>
              </label>
            ) : (
              <Words text={text} />
            )}
            <LocalLink to="/workspace/cases/[code]" params={{ code }} className="small">
              {code}
            </LocalLink>
          </div>,
          labels.get(question) ?? '',
          themes.map((theme) => inLocale(theme, 'title', locale)).join(', '),
          t(`states.${state}`),
          moment(submittedAt, locale),
        ],
      }))}
    />
  );
}

async function Confidential({ work }: { work: SurveyTextWork }) {
  const t = await getTranslations('surveyTexts');
  const locale = await pageLocale();
  const labels = new Map(work.questions.map((question) => [question.key, inLocale(question, 'label', locale)]));
  return (
    <section aria-labelledby="confidential" className="stacked">
      <h2 id="confidential">{t('confidential')}</h2>
      <p className="soft">{t('confidentialText')}</p>
      <Table
        caption={t('confidential')}
        rowHeaders={false}
        columns={[
          { key: 'text', label: t('columns.what') },
          { key: 'question', label: t('columns.question') },
        ]}
        rows={(work.confidential ?? []).map(({ question, text }, index) => ({
          key: String(index),
          cells: [<Words key="text" text={text} />, labels.get(question) ?? ''],
        }))}
      />
    </section>
  );
}

async function Files({ work, files }: { work: SurveyTextWork; files: SentFile[] }) {
  const t = await getTranslations('surveyTexts');
  const locale = await pageLocale();
  const labels = new Map(work.questions.map((question) => [question.key, inLocale(question, 'label', locale)]));
  return (
    <section aria-labelledby="files" className="stacked">
      <h2 id="files">{t('files')}</h2>
      <p className="soft">{t('filesText')}</p>
      <ul>
        {files.map(({ id, kind, format, name, question }) => (
          <li key={id}>
            <a href={fileAddress({ id, kind, format })}>{name}</a> <span className="soft">{labels.get(question) ?? ''}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
