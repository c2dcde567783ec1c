import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Chips } from '@/app/_ui/chips';
import type { PaperDeskView } from '@/lib/papers/paper-views';
import { isComplete } from '@/lib/papers/white-paper';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../_desk/desk-page';
import type { Employee } from '../_desk/employee-only';
import { type PaperDone, type PaperTab, paperPath, paperTabs } from './paper-path';

type PaperDeskProps = {
  employee: Employee;
  place: { project: string; phase: string };
  desk: PaperDeskView;
  tab: PaperTab;
  done?: PaperDone;
  children: ReactNode;
};

/** A page of the desk a white paper is written at: what it lacks, the other pages, and its own part. */
export async function PaperDesk({ employee, place, desk, tab, done, children }: PaperDeskProps) {
  const t = await getTranslations('paperDesk');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={desk.title}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/replies" params={{ slug: place.project, phase: place.phase }}>
          {t('toReplies')}
        </LocalLink>
      </p>
      {done ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      <Chips
        label={t('tabsLabel')}
        chips={paperTabs.map((each) => ({
          href: paperPath(locale, place, each),
          label: t(`tabs.${each}`),
          current: each === tab,
        }))}
      />
      <Lacks desk={desk} />
      {children}
    </DeskPage>
  );
}

/** What stands between the paper and its final version. */
async function Lacks({ desk: { lacks, counts } }: { desk: PaperDeskView }) {
  const t = await getTranslations('paperDesk');
  const missing = [
    ...(['remarks', 'resumes', 'recommendations', 'waiting'] as const)
      .filter((each) => lacks[each].length > 0)
      .map((each) => t(`lacks.${each}`, { count: lacks[each].length, numbers: some(lacks[each]) })),
    ...(lacks.rehearing ? [t('lacks.rehearing')] : []),
  ];
  return (
    <section aria-labelledby="lacks" className="paper-lacks">
      <h2 id="lacks">{isComplete(lacks) ? t('complete') : t('lacksHeading')}</h2>
      <p className="soft">{t('counts', { timely: counts.timely, late: counts.late })}</p>
      {missing.length > 0 ? (
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const fewest = 12;

function some(labels: readonly string[]): string {
  return labels.length > fewest ? `${labels.slice(0, fewest).join(', ')} …` : labels.join(', ');
}
