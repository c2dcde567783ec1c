import type { ReactNode } from 'react';
import { ShownFiles } from '@/app/_files/shown-files';
import { ReportLink } from '@/app/_reports/report-link';
import { Badge } from '@/app/_ui/badge';
import { ContributionCard } from '@/app/_ui/contribution-card';
import { ExampleTag } from '@/app/_ui/example-tag';
import { SupportButton } from '@/app/_ui/support-button';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { isFound, withoutHits } from '@/lib/thread/found-words';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { excerpt } from './excerpt';
import { senderInWords } from './sender-words';

const longestReply = 900;

type ItemProps = {
  view: ContributionView;
  /** Given, not waited for: a list draws its items in one go. */
  locale: Locale;
  /** Where it was said, on lists across projects. */
  place?: ReactNode;
};

/** A proposal as a list shows it: its title leads to its page, its support is a number. */
export function ProposalItem({ view, locale, place }: ItemProps) {
  const t = textsIn(locale, 'participation');
  const { slug } = view.project;
  return (
    <SaidItem
      view={{ ...view, text: isFound(view.text) ? view.text : excerpt(view.text) }}
      locale={locale}
      title={
        <a href={pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code: view.code })}>
          <Words text={view.title ?? view.code} />
        </a>
      }
      support={
        <SupportButton
          state="closed"
          count={String(view.supports)}
          label={t('support.supports', { count: view.supports })}
          about={withPlainMarks(withoutHits(view.title ?? view.code))}
        />
      }
      more={
        <>
          {place}
          {view.comments > 0 ? <span>{t('comments.count', { count: view.comments })}</span> : null}
        </>
      }
    />
  );
}

/** A comment with a place of its own on the page, so that it can be linked to. */
export function CommentItem({ view, locale, place }: ItemProps) {
  return <SaidItem view={view} locale={locale} more={place} files={<ShownFiles files={view.files} locale={locale} />} />;
}

/** A hearing reply with its number; the whole of a long one stands on its path page. */
export function ReplyItem({ view, locale }: ItemProps) {
  const t = textsIn(locale, 'hearing.replies');
  const objection = view.hearing?.objection;
  return (
    <SaidItem
      view={{ ...view, text: excerpt(view.text, longestReply) }}
      locale={locale}
      title={t('number', { number: view.hearing?.number ?? 0 })}
      more={view.hearing?.isLate ? <Badge tone="next">{t('late')}</Badge> : null}
      files={
        <>
          <ShownFiles files={view.files} locale={locale} />
          {objection ? (
            <p className="note">
              <strong>{t(`objection.${objection.settlement ?? 'open'}`)}</strong> {objection.reason}
            </p>
          ) : null}
        </>
      }
    />
  );
}

export type SaidItemProps = {
  view: ContributionView;
  locale: Locale;
  title?: ReactNode;
  support?: ReactNode;
  more?: ReactNode;
  files?: ReactNode;
  /** Under the answer: what others have said to it. */
  below?: ReactNode;
  /** In a project for invited people: the page it stands on. It has no public path, and nobody to report it to but the municipality. */
  circle?: string;
};

/** What every list shows of something said. */
export function SaidItem({ view, locale, title, support, more, files, below, circle }: SaidItemProps) {
  const t = textsIn(locale, 'participation');
  const ui = textsIn(locale, 'ui');
  return (
    <ContributionCard
      id={view.code}
      support={support}
      title={title}
      text={view.text}
      lang={view.language === locale ? undefined : view.language}
      by={t('by', {
        sender: senderInWords(view, locale),
        date: dateOfMoment(view.submittedAt, locale),
      })}
      tags={
        <>
          {view.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          {more}
          {circle ? null : <ReportLink code={view.code} locale={locale} />}
        </>
      }
      below={below}
      where={{
        state: view.answer || view.use ? 'done' : 'here',
        label: t('whereWithCode', { where: t(`where.${whereOf(view)}`), code: view.code }),
        href: circle ? `${circle}#${view.code}` : pathTo(locale, '/path/[code]', { code: view.code }),
      }}
      answer={
        view.answer
          ? {
              heading: t('answer', { date: dateOfMoment(view.answer.answeredAt, locale) }),
              children: (
                <Voice
                  text={view.answer.text}
                  lang={view.answer.language === locale ? undefined : view.answer.language}
                  quoted={false}
                />
              ),
            }
          : undefined
      }
    >
      {files}
    </ContributionCard>
  );
}

/** How far a contribution has come, as a word of the `participation.where` texts. */
export function whereOf(view: Pick<ContributionView, 'use' | 'answer'>) {
  if (view.use) return view.use.use;
  return view.answer ? 'answered' : 'received';
}
