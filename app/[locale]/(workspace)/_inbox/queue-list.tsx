'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { BulkBar, type BulkTexts } from './bulk-bar';
import { CaseLine } from './case-line';
import { stopDeciding, useDeciding } from './deciding';
import type { QueueLine, QueueScreen } from './queue-screen';
import { useQueue } from './use-queue';
import { useSelection } from './use-selection';
import { useShortcut } from './use-shortcut';
import { useVanished } from './use-vanished';

export type QueueTexts = {
  filters: string;
  flagged: string;
  more: string;
  offline: string;
  none: string;
  select: string;
  /** With `COUNT` where the number goes. */
  vanished: string;
  bulk: BulkTexts;
};

type QueueListProps = {
  locale: Locale;
  /** The filter as it stands in the address. */
  query: string;
  initial: QueueScreen;
  /** The case that stands open beside the list. */
  openCode: string | null;
  bulkPath: string;
  /** Null for people who read along: they select nothing. */
  mayDecide: boolean;
  texts: QueueTexts;
  /** How to order and narrow the list. */
  children: ReactNode;
};

/** What waits. J and K walk through it, X selects; new cases come by themselves and move nothing one reads. */
export function QueueList(props: QueueListProps) {
  const { locale, query, initial, openCode, bulkPath, mayDecide, texts, children } = props;
  const queue = useQueue(locale, query, initial);
  const client = useQueryClient();
  const router = useRouter();
  const pages = queue.data?.pages ?? [initial];
  const newest = pages.at(-1) ?? initial;
  const deciding = useDeciding();
  const all = pages.flatMap((page) => page.lines);
  const lines = all.filter((line) => !deciding.has(line.code) || line.code === openCode);
  const selection = useSelection(lines);
  const vanished = useVanished(all, deciding);
  const openLine = useRef<HTMLAnchorElement>(null);
  const walkedTo = useRef(openCode);

  // What the server has just drawn is newer than what was asked for seconds ago.
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['queue', locale] });
    if (initial.waiting >= 0) client.setQueryData(['waiting'], initial.waiting);
  }, [client, locale, initial]);
  useEffect(() => {
    const heard = [...deciding].filter((code) => !all.some((line) => line.code === code));
    if (heard.length > 0) stopDeciding(...heard);
  }, [all, deciding]);
  // Two quick presses of J walk two lines on, though the page of the first has not come yet.
  useLayoutEffect(() => {
    walkedTo.current = openCode;
  }, [openCode]);
  useShortcut(({ key, ctrl, shift }) => {
    if (ctrl) return false;
    if (key === 'x' && openCode && mayDecide) {
      selection.toggle(openCode, shift);
      return true;
    }
    if (key === 'escape' && selection.chosen.size > 0) {
      selection.clear();
      return true;
    }
    const step = key === 'j' ? 1 : key === 'k' ? -1 : undefined;
    if (step === undefined) return false;
    const target = neighbour(lines, walkedTo.current, step);
    if (!target) return true;
    walkedTo.current = target.code;
    router.push(target.href, { scroll: false });
    return true;
  });
  useEffect(() => {
    if (openCode) openLine.current?.scrollIntoView({ block: 'nearest' });
  }, [openCode]);
  const isNewOnEmptyDesk = openCode === null && lines.length > 0;
  useEffect(() => {
    if (isNewOnEmptyDesk) router.refresh();
  }, [isNewOnEmptyDesk, router]);

  return (
    <section className="queue" aria-labelledby="queue-heading">
      <div className="queue-head">
        <h1 id="queue-heading">{newest.heading}</h1>
        {queue.isError ? <span className="small soft">{texts.offline}</span> : null}
      </div>
      <div className="queue-narrow">
        <ul className="chips" aria-label={texts.filters}>
          {newest.chips.map((chip) => (
            <li key={chip.key}>
              <a className="chip" href={chip.href} aria-current={chip.current ? 'true' : undefined}>
                {chip.label}
              </a>
            </li>
          ))}
        </ul>
        {children}
      </div>
      <p className="queue-note small" role="status">
        {vanished > 0 ? texts.vanished.replace('COUNT', String(vanished)) : null}
      </p>
      <form className="cases-form" action={bulkPath}>
        <div className="cases-scroll">
          <ul className="cases">
            {lines.map((line) => (
              <CaseLine
                key={line.code}
                line={line}
                texts={texts}
                open={line.code === openCode}
                anchor={openLine}
                chosen={selection.chosen.has(line.code)}
                onChoose={mayDecide ? (isRange) => selection.toggle(line.code, isRange) : undefined}
              />
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
        {mayDecide ? <BulkBar query={query} chosen={selection.chosen.size} found={newest.found} texts={texts.bulk} /> : null}
      </form>
    </section>
  );
}

function neighbour(lines: QueueLine[], openCode: string | null, step: number): QueueLine | undefined {
  const at = lines.findIndex((line) => line.code === openCode);
  if (at < 0) return lines[0];
  return lines[Math.min(lines.length - 1, Math.max(0, at + step))];
}
