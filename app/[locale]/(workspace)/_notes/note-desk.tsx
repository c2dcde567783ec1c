import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Chips } from '@/app/_ui/chips';
import type { NoteDeskView } from '@/lib/papers/note-views';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../_desk/desk-page';
import type { Employee } from '../_desk/employee-only';
import { type NoteTab, noteDone, notePath, noteTabs } from './note-path';

type NoteDeskProps = { employee: Employee; desk: NoteDeskView; tab: NoteTab; done?: string; children: ReactNode };

/** A page of the desk a note is written at: where it belongs, what was just done, its other page, and its own part. */
export async function NoteDesk({ employee, desk, tab, done, children }: NoteDeskProps) {
  const t = await getTranslations('noteDesk');
  const locale = await pageLocale();
  const told = noteDone.find((each) => each === done);
  const { project, content } = desk;
  return (
    <DeskPage employee={employee} place={project ? 'projects' : 'cycle'} heading={content.title}>
      <p>
        {project ? (
          <LocalLink to="/workspace/projects/[slug]/notes" params={{ slug: project.slug }}>
            {t('toProject')}
          </LocalLink>
        ) : (
          <LocalLink to="/workspace/board">{t('toBoard')}</LocalLink>
        )}
      </p>
      <p className="soft">{t(`kinds.${content.kind}`)}</p>
      {told ? (
        <Banner tone="ok" live>
          {t(`done.${told}`)}
        </Banner>
      ) : null}
      <Chips
        label={t('tabsLabel')}
        chips={noteTabs.map((each) => ({
          href: notePath(locale, desk.id, each),
          label: t(`tabs.${each}`),
          current: each === tab,
        }))}
      />
      {children}
    </DeskPage>
  );
}
