import { getTranslations } from 'next-intl/server';
import { NoteFiles } from '@/app/_papers/note-files';
import { PaperContents, PaperDownloads, PaperTop } from '@/app/_papers/paper-frame';
import { PaperSections } from '@/app/_papers/paper-sections';
import { VersionCheck } from '@/app/_papers/version-check';
import { PageShell } from '@/app/_shell/page-shell';
import { ThreadBar } from '@/app/_ui/thread-bar';
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
      <Top note={note} />
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

async function Top({ note: { content, version } }: NotePageProps) {
  const t = await getTranslations('notes');
  const frame = await getTranslations('note');
  return (
    <PaperTop
      content={content}
      publishedAt={version.publishedAt}
      texts={{
        version: frame('versionOf', { number: version.number }),
        lede: t(`lede.${content.kind}`),
        shown: (date) => t('shown', { date }),
        danish: t('danish'),
      }}
    />
  );
}

async function Sections({ note: { content, words, version } }: NotePageProps) {
  const locale = await pageLocale();
  const t = await getTranslations('notes');
  const { sections } = composeNote(content, words, { t: textsIn(locale, 'note'), locale });
  return (
    <>
      <PaperContents heading={t('contents')} sections={sections.map(({ key, heading }) => ({ anchor: key, heading }))} />
      <div className="paper note-sections">
        <h2 className="vh">{t(`kinds.${content.kind}`)}</h2>
        <PaperSections sections={sections} lang="da" />
      </div>
      <PaperDownloads heading={t('filesHeading')} text={t('filesText')}>
        <NoteFiles version={version} />
      </PaperDownloads>
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
