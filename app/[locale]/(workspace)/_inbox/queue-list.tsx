'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type Ref, useEffect, useRef } from 'react';
import { Icon } from '@/app/_ui/icon';
import type { Locale } from '@/lib/i18n/locale';
import type { QueueFilter } from '@/lib/moderation/case-views';
import { onShortcut } from './on-shortcut';
import type { QueueLine, QueueScreen } from './queue-screen';
import { useQueue } from './use-queue';

export type QueueTexts = {
  order: string;
  filters: string;
  flagged: string;
  example: string;
  more: string;
  offline: string;
  none: string;
};

type QueueListProps = {
  locale: Locale;
  filter: QueueFilter;
  initial: QueueScreen;
  /** The case that stands open beside the list. */
  openCode: string | null;
  inboxPath: string;
  texts: QueueTexts;
};

/** What waits, oldest first. J and K walk through it; new cases come by themselves. */
export function QueueList({ locale, filter, initial, openCode, inboxPath, texts }: QueueListProps) {
  const queue = useQueue(locale, filter, initial);
  const router = useRouter();
  const pages = queue.data?.pages ?? [initial];
  const lines = pages.flatMap((page) => page.lines);
  const newest = pages.at(-1) ?? initial;
  const openLine = useRef<HTMLAnchorElement>(null);

  useEffect(
    () =>
      onShortcut(({ key, ctrl }) => {
        if (ctrl) return false;
        const step = key === 'j' ? 1 : key === 'k' ? -1 : undefined;
        if (step === undefined) return false;
        const target = neighbour(lines, openCode, step);
        if (target) router.push(target.href, { scroll: false });
        return true;
      }),
    [lines, openCode, router],
  );
  useEffect(() => {
    openLine.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isNewOnEmptyDesk = openCode === null && lines.length > 0;
  useEffect(() => {
    if (isNewOnEmptyDesk) router.refresh();
  }, [isNewOnEmptyDesk, router]);

  return (
    <section className="queue" aria-labelledby="queue-heading">
      <div className="queue-head">
        <h1 id="queue-heading">{newest.heading}</h1>
        <span className="small soft">{queue.isError ? texts.offline : texts.order}</span>
      </div>
      <ul className="chips" aria-label={texts.filters}>
        {newest.filters.map((each) => (
          <li key={each.filter}>
            <a
              className="chip"
              href={each.filter === 'all' ? inboxPath : `${inboxPath}?filter=${each.filter}`}
              aria-current={each.filter === filter ? 'true' : undefined}
            >
              {each.label}
            </a>
          </li>
        ))}
      </ul>
      <div className="cases-scroll">
        <ul className="cases">
          {lines.map((line) => (
            <li key={line.code}>
              <CaseLine line={line} texts={texts} open={line.code === openCode} anchor={openLine} />
            </li>
          ))}
        </ul>
        {lines.length === 0 ? <p className="queue-none soft">{texts.none}</p> : null}
        {queue.hasNextPage ? (
          <p className="queue-more">
            <button
              type="button"
              className="btn btn-line btn-small"
              onClick={() => queue.fetchNextPage()}
              aria-busy={queue.isFetchingNextPage || undefined}
            >
              {texts.more}
            </button>
          </p>
        ) : null}
      </div>
    </section>
  );
}

type CaseLineProps = { line: QueueLine; texts: QueueTexts; open: boolean; anchor: Ref<HTMLAnchorElement> };

function CaseLine({ line, texts, open, anchor }: CaseLineProps) {
  return (
    <Link
      className="case"
      href={line.href}
      prefetch={false}
      aria-current={open ? 'true' : undefined}
      ref={open ? anchor : undefined}
    >
      {line.isFlagged ? <Icon name="warn" label={texts.flagged} className="mark mark-red" /> : <span className="mark" />}
      <p className="t">{line.heading}</p>
      <span className={line.isLate ? 'age late' : 'age'}>{line.age}</span>
      <p className="x" lang={line.lang}>
        »{line.excerpt}«
      </p>
    </Link>
  );
}

function neighbour(lines: QueueLine[], openCode: string | null, step: number): QueueLine | undefined {
  const at = lines.findIndex((line) => line.code === openCode);
  if (at < 0) return lines[0];
  return lines[Math.min(lines.length - 1, Math.max(0, at + step))];
}
