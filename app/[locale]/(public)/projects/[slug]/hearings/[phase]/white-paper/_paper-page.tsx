import { getTranslations } from 'next-intl/server';
import { PaperFiles } from '@/app/_papers/paper-files';
import { PaperSections } from '@/app/_papers/paper-sections';
import { VersionCheck } from '@/app/_papers/version-check';
import { PageShell } from '@/app/_shell/page-shell';
import { Badge } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { ThreadBar } from '@/app/_ui/thread-bar';
import { dateOfMoment } from '@/lib/i18n/dates';
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
      <PaperTop paper={paper} />
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

async function PaperTop({ paper: { content, version } }: { paper: PublicPaperView }) {
  const locale = await pageLocale();
  const t = await getTranslations('papers');
  const paper = await getTranslations('paper');
  const ui = await getTranslations('ui');
  return (
    <div className="wrap path-top">
      <div>
        <p className="badges">
          <Badge tone="info">
            {paper('facts.versionOf', { number: version.number, status: paper(`status.${version.status}`) })}
          </Badge>
          {content.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </p>
        <h1 lang={locale === 'da' ? undefined : 'da'}>{content.title}</h1>
        <p className="lede">{t('lede')}</p>
        <p className="meta">
          <span>{[content.municipality, content.department].filter((each, at, all) => all.indexOf(each) === at).join(', ')}</span>
          {version.publishedAt ? <span>{t('shown', { date: dateOfMoment(version.publishedAt, locale) })}</span> : null}
          {content.caseNumber ? (
            <span>
              {paper('facts.caseNumber')} {content.caseNumber}
            </span>
          ) : null}
        </p>
        {locale === 'da' ? null : <p className="hint">{t('danish')}</p>}
      </div>
    </div>
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
      <div className="split">
        <div>
          <h2 id="contents-h">{t('contents')}</h2>
        </div>
        <nav aria-labelledby="contents-h">
          <ul>
            {sections
              .filter(({ key }) => key === 'rows' || shownSections.includes(key))
              .map(({ key, heading }) => (
                <li key={key}>
                  <a href={key === 'rows' ? '#svar' : `#${key}`}>{heading}</a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
      <div className="split">
        <div>
          <h2 id="files-h">{t('filesHeading')}</h2>
          <p className="soft">{t('filesText')}</p>
        </div>
        <section aria-labelledby="files-h">
          <PaperFiles version={paper.version} />
        </section>
      </div>
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
