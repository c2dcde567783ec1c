import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { SharePage } from '@/app/_shell/share-page';
import { surveyTexts } from '@/app/_survey/form-texts';
import { ExampleTag } from '@/app/_ui/example-tag';
import { anonymous } from '@/lib/audit/actor';
import { longDate, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { now } from '@/lib/platform/clock';
import { getSurveyForm } from '@/lib/surveys/server/survey-form-queries';
import { questionsOf } from '@/lib/surveys/survey-definition';
import type { SurveyFormView } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { surveyDevice } from '@/lib/web/survey-device';
import { SurveyBar } from '../_survey-bar';
import { AskForCode } from './_ask-for-code';
import { askedQuestions } from './_asked-questions';
import { MayNotAnswer } from './_may-not-answer';
import { QuestionsToRead } from './_questions-to-read';
import { SurveyFormWithTexts, surveyDraft } from './_survey-form-with-texts';
import { SurveyReceipt } from './_survey-receipt';
import { ForgetSentDraft } from './forget-sent-draft';

export const generateStaticParams = () => [{ slug: '-', survey: '-' }];

type Props = {
  params: Promise<{ slug: string; survey: string }>;
  searchParams: Promise<{ code?: string | string[]; resume?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  await connection();
  const { slug, survey } = await params;
  const view = await getSurveyForm(anonymous, { project: slug, survey }, now());
  if (!view) return {};
  const title = inLocale(view, 'title', await pageLocale());
  return pageMetadata({ page: '/projects/[slug]/surveys/[survey]', params: { slug, survey }, title, hidden: true });
}

export default async function SurveyPage({ params, searchParams }: Props) {
  await connection();
  const { slug, survey } = await params;
  const actor = await currentActor();
  const { code, resume } = await searchParams;
  const carried = { code: [code ?? ''].flat()[0], resume: [resume ?? ''].flat()[0] };
  const view = await getSurveyForm(actor, { project: slug, survey }, now(), { ...carried, device: await surveyDevice() });
  if (!view || (!view.verdict.allowed && view.verdict.reason === 'surveyNotFound')) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('survey');
  const texts = await surveyTexts();
  const questions = await askedQuestions(questionsOf(view.definition), texts);
  return (
    <PageShell page="/projects/[slug]/surveys/[survey]" params={{ slug, survey }} bar={<SurveyBar survey={view} at="form" />}>
      <div className="wrap survey-page">
        <p className="soft">
          {t('eyebrow')} {view.isExample ? <ExampleTag>{(await getTranslations('ui'))('example')}</ExampleTag> : null}
        </p>
        <h1>{inLocale(view, 'title', locale)}</h1>
        <p className="lede">{inLocale(view, 'intro', locale)}</p>
        <p>
          <strong>{await period(view)}</strong>
        </p>
        <div className="form-grid">
          <div>
            {view.mine ? (
              <>
                <ForgetSentDraft draft={surveyDraft(view, actor, carried.code)} />
                <SurveyReceipt view={view} mine={view.mine} questions={questions} />
              </>
            ) : view.verdict.allowed && view.code ? (
              <AskForCode reason={view.code} code={carried.code ?? ''} />
            ) : view.verdict.allowed ? (
              <SurveyFormWithTexts view={view} actor={actor} texts={texts} carried={carried} />
            ) : (
              <>
                <MayNotAnswer view={view} reason={refusalShown(view.verdict.reason)} />
                <QuestionsToRead questions={questions} />
              </>
            )}
          </div>
          <aside aria-labelledby="about-h" className="survey-about">
            <h2 id="about-h">{t('aboutHeading')}</h2>
            <p>{t('aboutChoices')}</p>
            <p>{view.answersBy === 'account' ? t('aboutTexts') : t('aboutTextsOpen')}</p>
            <p>{t(once[view.answersBy])}</p>
            <p>
              <LocalLink to="/projects/[slug]/surveys/[survey]/results" params={{ slug, survey }}>
                {t('aboutResults')}
              </LocalLink>
            </p>
          </aside>
        </div>
        <SharePage
          path={pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug, survey })}
          poster={pathTo(locale, '/projects/[slug]/surveys/[survey]/poster', { slug, survey })}
        />
      </div>
    </PageShell>
  );
}

const once = { account: 'aboutOnce', invitation: 'aboutOnceInvitation', device: 'aboutOnceDevice' } as const;

type Refused = Extract<SurveyFormView['verdict'], { allowed: false }>['reason'];

/** A survey that does not exist has no page, so its reason is never shown. */
function refusalShown(reason: Refused): Exclude<Refused, 'surveyNotFound'> {
  return reason === 'surveyNotFound' ? 'actNotAllowed' : reason;
}

async function period({ phase }: SurveyFormView): Promise<string> {
  const locale = await pageLocale();
  const t = await getTranslations('survey');
  if (phase.state === 'open') return t('until', { date: longDate(phase.closesOn, locale) });
  return phase.state === 'closed'
    ? t('closed', { date: plainDate(phase.closesOn, locale) })
    : t('opens', { date: plainDate(phase.opensOn, locale) });
}
