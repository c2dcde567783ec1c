import { getTranslations } from 'next-intl/server';
import { PaperFiles } from '@/app/_papers/paper-files';
import { PaperContents, PaperDownloads, PaperTop } from '@/app/_papers/paper-frame';
import { PaperSections } from '@/app/_papers/paper-sections';
import { VersionCheck } from '@/app/_papers/version-check';
import { PageShell } from '@/app/_shell/page-shell';
import { ThreadBar } from '@/app/_ui/thread-bar';
import { inLocale } from '@/lib/i18n/locale';
import { composePaper } from '@/lib/papers/compose-paper';
import type { PublicPaperView } from '@/lib/papers/paper-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { PaperRows } from './_paper-rows';

type PaperPageProps = { paper: PublicPaperView /** How many replies stand before those shown. */; from: number };

/** A published white paper; behind a cursor only the list of its replies goes on. */
export async function PaperPage({ paper, from }: PaperPageProps) {
  const { content } = paper;
  const params = { slug: content.project.slug, phase: content.hearing.slug };
  const page =
    from > 0 ? '/projects/[slug]/hearings/[phase]/white-paper/after/[cursor]' : '/projects/[slug]/hearings/[phase]/white-paper';
  return (
    <PageShell page={page} params={{ ...params, cursor: String(from) }} bar={<PaperBar paper={paper} />}>
      <Top paper={paper} />
      <div className="wrap">
        {from > 0 ? null : <Sections paper={paper} />}
        <PaperRows paper={paper} from={from} />
        {from > 0 ? null : <Check paper={paper} />}
      </div>
    </PageShell>
  );
}

async function PaperBar({ paper: { content } }: { paper: PublicPaperView }) {
  const locale = await pageLocale();
  const ui = await getTranslations('ui');
  const t = await getTranslations('papers');
  const { project, hearing } = content;
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={[
        {
          kind: ui('stop.project'),
          state: 'done',
          label: inLocale(project, 'title', locale),
          href: pathTo(locale, '/projects/[slug]', { slug: project.slug }),
        },
        {
          kind: ui('stop.phase'),
          state: 'done',
          label: inLocale(hearing, 'title', locale),
          href: pathTo(locale, '/projects/[slug]/hearings/[phase]', { slug: project.slug, phase: hearing.slug }),
        },
        { kind: t('title'), state: 'here', label: t('title') },
      ]}
    />
  );
}

async function Top({ paper: { content, version } }: { paper: PublicPaperView }) {
  const t = await getTranslations('papers');
  const paper = await getTranslations('paper');
  return (
    <PaperTop
      content={content}
      publishedAt={version.publishedAt}
      texts={{
        version: paper('facts.versionOf', { number: version.number, status: paper(`status.${version.status}`) }),
        lede: t('lede'),
        shown: (date) => t('shown', { date }),
        danish: t('danish'),
      }}
    >
      {content.caseNumber ? (
        <span>
          {paper('facts.caseNumber')} {content.caseNumber}
        </span>
      ) : null}
    </PaperTop>
  );
}

/** What the page gives of the paper beside its replies; those it gives in full stand on their own pages. */
const shownSections = ['hearing', 'summary', 'topics', 'objections', 'changes', 'minutes'];

async function Sections({ paper }: { paper: PublicPaperView }) {
  const locale = await pageLocale();
  const t = await getTranslations('papers');
  const { sections } = composePaper(paper.content, paper.words, textsIn(locale, 'paper'), locale);
  const shown = sections.filter(({ key }) => shownSections.includes(key));
  return (
    <>
      <PaperContents
        heading={t('contents')}
        sections={sections
          .filter(({ key }) => key === 'rows' || shownSections.includes(key))
          .map(({ key, heading }) => ({ anchor: key === 'rows' ? 'svar' : key, heading }))}
      />
      <PaperDownloads heading={t('filesHeading')} text={t('filesText')}>
        <PaperFiles version={paper.version} />
      </PaperDownloads>
      <div className="paper">
        <h2 className="vh">{t('title')}</h2>
        <PaperSections sections={shown} lang="da" />
      </div>
    </>
  );
}

async function Check({ paper: { versions } }: { paper: PublicPaperView }) {
  const t = await getTranslations('papers');
  const paper = await getTranslations('paper');
  return (
    <VersionCheck
      versions={versions}
      texts={{
        heading: t('checkHeading'),
        text: (date) => t('checkText', { date }),
        words: t('checkWords'),
        earlier: t('earlier'),
      }}
      nameOf={({ number, status }) => paper('facts.versionOf', { number, status: paper(`status.${status}`) })}
      filesOf={(version) => <PaperFiles version={version} />}
    />
  );
}
