import { getFormatter, getTranslations } from 'next-intl/server';
import { CoverageNote } from '@/app/_contributions/coverage-note';
import { ShownFiles } from '@/app/_files/shown-files';
import { senderInWords } from '@/app/_participation/sender-words';
import { ReportLink } from '@/app/_reports/report-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Receipt } from '@/app/_ui/receipt';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { PublicPathView } from '@/lib/thread/path-views';
import { pageLocale } from '@/lib/web/page-locale';

type PathTopProps = { path: PublicPathView };

/** What came of it in one sentence, the person's own words, and the receipt. */
export async function PathTop({ path }: PathTopProps) {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  const { contribution, use, answer } = path;
  const kind = t(`kind.${contribution.kind}`);
  return (
    <div className="wrap path-top">
      <div>
        <p className="soft">
          {t('about', { kind, project: inLocale(path.project, 'title', locale) })}{' '}
          {contribution.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </p>
        <h1>{use ? t(`headline.${use.use}`, { kind }) : t(answer ? 'headline.answered' : 'headline.published', { kind })}</h1>
        {contribution.title ? (
          <p className="lede">
            <Words text={contribution.title} />
          </p>
        ) : null}
        <Voice big text={contribution.text} lang={contribution.language === locale ? undefined : contribution.language} />
        <ShownFiles
          files={contribution.files}
          locale={locale}
          lang={contribution.language === locale ? undefined : contribution.language}
        />
        <CoverageNote coverage={path.coverage} locale={locale} />
        <p>
          <ReportLink code={path.code} locale={locale} />
        </p>
      </div>
      <Receipt
        label={t('receipt')}
        code={path.code}
        rows={[
          { term: t('sent'), value: momentInWords(contribution.submittedAt, locale) },
          { term: t('othersSee'), value: senderInWords(contribution, locale) },
          ...(contribution.hearing
            ? [{ term: t('replyNumber'), value: <span className="num">{contribution.hearing.number}</span> }]
            : []),
          ...(contribution.hearing?.isLate ? [{ term: t('replyLate'), value: t('replyLateYes') }] : []),
          ...(contribution.kind === 'proposal'
            ? [{ term: t('supports'), value: <span className="num">{format.number(contribution.supports)}</span> }]
            : []),
        ]}
        actions={<p className="hint">{t('keepCode')}</p>}
      />
    </div>
  );
}
