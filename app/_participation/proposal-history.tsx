import { WordChanges } from '@/app/_contributions/word-changes';
import { ReportLink } from '@/app/_reports/report-link';
import { Voice } from '@/app/_ui/voice';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { momentInWords } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { wordDifference } from '@/lib/moderation/word-difference';
import type { FormerWordsView } from '@/lib/participation/participation-views';
import { textsIn } from '@/lib/web/texts';

type AdditionsProps = { additions: ContributionView[]; locale: Locale };

/** What the author has said further, each with its time. */
export function Additions({ additions, locale }: AdditionsProps) {
  const t = textsIn(locale, 'ownProposal');
  return additions.map(({ id, code, text, language, submittedAt }) => (
    <section className="addition" key={id} id={code} aria-labelledby={`${code}-heading`}>
      <h2 id={`${code}-heading`}>{t('addition', { at: momentInWords(submittedAt, locale) })}</h2>
      <Voice text={text} lang={language === locale ? undefined : language} quoted={false} />
      <p className="meta">
        <ReportLink code={code} locale={locale} />
      </p>
    </section>
  ));
}

type HistoryProps = { proposal: ContributionView; history: FormerWordsView[]; locale: Locale };

/** What a proposal said before its author changed it, the latest change first, with the words that differ. */
export function ProposalHistory({ proposal, history, locale }: HistoryProps) {
  if (history.length === 0) return null;
  const t = textsIn(locale, 'ownProposal');
  const lang = proposal.language === locale ? undefined : proposal.language;
  const versions = [{ title: proposal.title, text: proposal.text }, ...history];
  return (
    <details className="twin">
      <summary>{t('history', { count: history.length })}</summary>
      <ol className="flow">
        {history.map((former, at) => {
          const next = versions[at];
          return (
            <li key={former.replacedAt}>
              <p className="meta">{t('changed', { at: momentInWords(new Date(former.replacedAt), locale) })}</p>
              {former.title === next?.title ? null : (
                <WordChanges parts={wordDifference(former.title ?? '', next?.title ?? '')} lang={lang} />
              )}
              <WordChanges parts={wordDifference(former.text, next?.text ?? '')} lang={lang} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
