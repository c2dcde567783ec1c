import { getTranslations } from 'next-intl/server';
import { ReportLink } from '@/app/_reports/report-link';
import { ContributionCard } from '@/app/_ui/contribution-card';
import { ExampleTag } from '@/app/_ui/example-tag';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { QuestionResult, QuestionTexts as Texts } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type QuestionTextsProps = { question: QuestionResult; texts: Texts | undefined };

/** What people wrote to one question, newest first, each with its way on the thread. */
export async function QuestionTexts({ question, texts }: QuestionTextsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('survey.results');
  const headingId = `texts-${question.key}`;
  return (
    <section aria-labelledby={headingId} className="stacked">
      <h2 id={headingId}>{inLocale(question, 'label', locale)}</h2>
      {texts ? (
        <ul className="said-list">
          {texts.texts.map((contribution) => (
            <Text key={contribution.id} contribution={contribution} />
          ))}
        </ul>
      ) : (
        <p className="soft">{t('noTexts')}</p>
      )}
      {texts?.more ? <p className="hint">{t('more', { count: texts.texts.length })}</p> : null}
    </section>
  );
}

async function Text({ contribution }: { contribution: ContributionView }) {
  const locale = await pageLocale();
  const t = await getTranslations('survey.results');
  const ui = await getTranslations('ui');
  const { code, text, language, senderName, submittedAt, use, isExample } = contribution;
  const date = dateOfMoment(submittedAt, locale);
  return (
    <ContributionCard
      id={code}
      text={text}
      lang={language === locale ? undefined : language}
      by={senderName ? t('byName', { name: senderName, date }) : t('by', { date })}
      tags={
        <>
          {isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          <ReportLink code={code} locale={locale} />
        </>
      }
      where={{ state: use ? 'done' : 'here', label: t('path', { code }), href: pathTo(locale, '/path/[code]', { code }) }}
    />
  );
}
