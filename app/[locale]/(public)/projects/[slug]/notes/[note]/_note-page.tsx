import { getTranslations } from 'next-intl/server';
import { NoteFiles } from '@/app/_papers/note-files';
import { PaperSections } from '@/app/_papers/paper-sections';
import { VersionCheck } from '@/app/_papers/version-check';
import { PageShell } from '@/app/_shell/page-shell';
import { Badge } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { ThreadBar } from '@/app/_ui/thread-bar';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { composeNote } from '@/lib/papers/compose-note';
import type { PublicNoteView } from '@/lib/papers/note-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type NotePageProps = { note: PublicNoteView };

/** A published note: what it says, its files, and how anybody can check that it is what was frozen. */
export async function NotePage({ note, slug }: NotePageProps & { slug: string }) {
  const { content } = note;
  const project = content.project?.slug ?? '';
  return (
    <PageShell page="/projects/[slug]/notes/[note]" params={{ slug: project, note: slug }} bar={<NoteBar note={note} />}>
      <NoteTop note={note} />
      <div className="wrap">
        <Sections note={note} />
        <Check note={note} />
      </div>
    </PageShell>
  );
}

async function NoteBar({ note: { content } }: NotePageProps) {
  const locale = await pageLocale();
  const ui = await getTranslations('ui');
  const t = await getTranslations('notes');
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={[
        ...(content.project
          ? [
              {
                kind: ui('stop.project'),
                state: 'done' as const,
                label: inLocale(content.project, 'title', locale),
                href: pathTo(locale, '/projects/[slug]', { slug: content.project.slug }),
              },
            ]
          : []),
        { kind: t(`kinds.${content.kind}`), state: 'here', label: t(`kinds.${content.kind}`) },
      ]}
    />
  );
}

async function NoteTop({ note: { content, version } }: NotePageProps) {
  const locale = await pageLocale();
  const t = await getTranslations('notes');
  const frame = await getTranslations('note');
  const ui = await getTranslations('ui');
  return (
    <div className="wrap path-top">
      <div>
        <p className="badges">
          <Badge tone="info">{frame('versionOf', { number: version.number })}</Badge>
          {content.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </p>
        <h1 lang={locale === 'da' ? undefined : 'da'}>{content.title}</h1>
        <p className="lede">{t(`lede.${content.kind}`)}</p>
        <p className="meta">
          <span>{[content.municipality, content.department].filter((each, at, all) => all.indexOf(each) === at).join(', ')}</span>
          {version.publishedAt ? <span>{t('shown', { date: dateOfMoment(version.publishedAt, locale) })}</span> : null}
        </p>
        {locale === 'da' ? null : <p className="hint">{t('danish')}</p>}
      </div>
    </div>
  );
}

async function Sections({ note: { content, words, version } }: NotePageProps) {
  const locale = await pageLocale();
  const t = await getTranslations('notes');
  const { sections } = composeNote(content, words, { t: textsIn(locale, 'note'), locale });
  return (
    <>
      <div className="split">
        <div>
          <h2 id="contents-h">{t('contents')}</h2>
        </div>
        <nav aria-labelledby="contents-h">
          <ul>
            {sections.map(({ key, heading }) => (
              <li key={key}>
                <a href={`#${key}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="paper note-sections">
        <h2 className="vh">{t(`kinds.${content.kind}`)}</h2>
        <PaperSections sections={sections} lang="da" />
      </div>
      <div className="split">
        <div>
          <h2 id="files-h">{t('filesHeading')}</h2>
          <p className="soft">{t('filesText')}</p>
        </div>
        <section aria-labelledby="files-h">
          <NoteFiles version={version} />
        </section>
      </div>
    </>
  );
}

async function Check({ note: { versions } }: NotePageProps) {
  const t = await getTranslations('notes');
  const frame = await getTranslations('note');
  return (
    <VersionCheck
      versions={versions}
      texts={{
        heading: t('checkHeading'),
        text: (date) => t('checkText', { date }),
        words: t('checkWords'),
        earlier: t('earlier'),
      }}
      nameOf={({ number }) => frame('versionOf', { number })}
      filesOf={(version) => <NoteFiles version={version} />}
    />
  );
}
