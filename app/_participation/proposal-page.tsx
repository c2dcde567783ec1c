import { CoverageNote } from '@/app/_contributions/coverage-note';
import { useTones } from '@/app/_contributions/use-tones';
import { ShownFiles } from '@/app/_files/shown-files';
import { demandWords } from '@/app/_identity/demand-words';
import { LocalLink } from '@/app/_navigation/local-link';
import { ReportLink } from '@/app/_reports/report-link';
import type { ShellParams } from '@/app/_shell/page-params';
import { PageShell } from '@/app/_shell/page-shell';
import { Badge } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Stop } from '@/app/_ui/stop';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { dateOfMoment, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { CommentOrder } from '@/lib/participation/comment-order';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import { type Page, pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CommentList, orderOnProposal } from './comment-list';
import type { ProposalContent } from './contents';
import { Additions, ProposalHistory } from './proposal-history';
import { ProposalPlace } from './proposal-place';
import { SaidBar } from './said-bar';
import { whereOf } from './said-item';
import { senderInWords } from './sender-words';
import { ShareProposal } from './share-proposal';
import { Support } from './support';

type ProposalPageProps<P extends Page> = {
  page: P;
  params: ShellParams<P>;
  content: ProposalContent;
  /** How its comments are ordered. */
  order?: CommentOrder;
  cursor: string | null;
};

/** One proposal: what somebody wrote, who supports it, what the municipality says, what others say. */
export async function ProposalPage<P extends Page>(props: ProposalPageProps<P>) {
  const { page, params, content, order = orderOnProposal, cursor } = props;
  const { project, proposal } = content;
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation');
  const ui = textsIn(locale, 'ui');
  const { slug } = project;
  const { code } = proposal;
  return (
    <PageShell page={page} params={params} bar={<SaidBar project={project} act="support" here={t('proposal.here', { code })} />}>
      <article className="wrap band flow">
        <div className="proposal-head">
          <div>
            <p className="badges">
              {proposal.use ? <Badge tone={useTones[proposal.use.use]}>{t(`where.${proposal.use.use}`)}</Badge> : null}
              {proposal.category ? (
                <Badge tone="info">{t('proposal.category', { name: inLocale(proposal.category, 'name', locale) })}</Badge>
              ) : null}
              {proposal.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
            </p>
            <h1 dir="auto" lang={proposal.language === locale ? undefined : proposal.language}>
              <Words text={proposal.title ?? code} />
            </h1>
            <p className="meta">
              <span>
                {t('by', {
                  sender: senderInWords(proposal, locale),
                  date: dateOfMoment(proposal.submittedAt, locale),
                })}
              </span>
              <LocalLink className="where" to="/path/[code]" params={{ code }}>
                <Stop state={proposal.answer || proposal.use ? 'done' : 'here'} />
                <span>{t('whereWithCode', { where: t(`where.${whereOf(proposal)}`), code })}</span>
              </LocalLink>
              <ReportLink code={code} locale={locale} />
            </p>
          </div>
          <SupportArea content={content} />
        </div>
        <Voice big text={proposal.text} lang={proposal.language === locale ? undefined : proposal.language} quoted={false} />
        {proposal.place ? <ProposalPlace place={proposal.place} locale={locale} /> : null}
        <ShownFiles files={proposal.files} locale={locale} lang={proposal.language === locale ? undefined : proposal.language} />
        <Additions additions={content.additions} locale={locale} />
        <ProposalHistory proposal={proposal} history={content.history} locale={locale} />
        <CoverageNote coverage={content.coverage} locale={locale} />
        <Answer proposal={proposal} />
        <ShareProposal slug={slug} code={code} locale={locale} />
        <p>
          <LocalLink to="/projects/[slug]/proposals" params={{ slug }}>
            {t('proposal.toList')}
          </LocalLink>
        </p>
      </article>
      <CommentList content={content} order={order} cursor={cursor} />
    </PageShell>
  );
}

async function SupportArea({ content: { project, proposal } }: { content: ProposalContent }) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.support');
  const window = project.windows.support;
  const isOpen = window?.state === 'open';
  const back = pathTo(locale, '/projects/[slug]/proposals/[code]', { slug: project.slug, code: proposal.code });
  return (
    <div>
      <Support
        code={proposal.code}
        locale={locale}
        title={withPlainMarks(proposal.title ?? proposal.code)}
        count={proposal.supports}
        isOpen={isOpen}
        stepUpPath={stepUpPath(locale, window?.phaseId ?? '', back)}
        signInPath={`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(back)}`}
        forAuthor={{
          href: pathTo(locale, '/me/contributions/[code]', { code: proposal.code }),
          label: textsIn(locale, 'ownProposal')('toOwn'),
        }}
        texts={{
          support: t('give'),
          supporting: t('yours'),
          supports: t('supports', { count: proposal.supports }),
          own: t('own'),
          given: t('given'),
          takenBack: t('takenBack'),
          undo: t('undo'),
          failed: t('failed'),
        }}
      />
      <p className="hint">
        {isOpen ? `${t('until', { date: plainDate(window.closesOn, locale) })} ${demandWords(window, locale)}` : null}
        {window?.state === 'closed' ? t('closed', { date: plainDate(window.closesOn, locale) }) : null}
        {window?.state === 'coming' ? t('opens', { date: plainDate(window.opensOn, locale) }) : null}
      </p>
    </div>
  );
}

async function Answer({ proposal: { answer, use } }: { proposal: ContributionView }) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation');
  if (!answer && !use) return null;
  return (
    <div className="answer">
      {answer ? (
        <>
          <h2>{t('answer', { date: dateOfMoment(answer.answeredAt, locale) })}</h2>
          <Voice text={answer.text} lang={answer.language === locale ? undefined : answer.language} quoted={false} />
        </>
      ) : null}
      {use ? (
        <>
          <h2>{t('useHeading', { date: dateOfMoment(use.markedAt, locale) })}</h2>
          <p>
            <strong>{t(`where.${use.use}`)}.</strong> {use.reason}
          </p>
        </>
      ) : null}
    </div>
  );
}
