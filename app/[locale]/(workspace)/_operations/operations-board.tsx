'use client';

import { useQuery } from '@tanstack/react-query';
import { Badge } from '@/app/_ui/badge';
import { Banner } from '@/app/_ui/banner';
import { EmptyState } from '@/app/_ui/empty-state';
import { Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/i18n/locale';
import type { OperationsScreen } from './operations-screen';
import type { OperationsTexts } from './operations-texts';
import { DeadMails, UncertainMails } from './stuck-mails';
import { SuppressedAddresses } from './suppressed-addresses';

const refreshMs = 5000;

type BoardProps = { initial: OperationsScreen; texts: OperationsTexts; locale: Locale; path: string };

/** All figures of operations, asked for again every few seconds while the page is looked at. */
export function OperationsBoard({ initial, texts, locale, path }: BoardProps) {
  const { data: screen, isError } = useQuery({
    queryKey: ['operations', locale, initial.drawnAt],
    queryFn: ({ signal }) => fetchScreen(locale, signal),
    initialData: initial,
    refetchInterval: refreshMs,
  });
  const common = { texts, locale, path };
  return (
    <>
      <Banner tone={screen.state.isWell ? 'ok' : 'error'} strong={screen.state.text} live>
        {screen.drawn}
        {isError ? `. ${texts.offline}` : null}
      </Banner>
      <section aria-label={texts.signs.caption}>
        <Table
          caption={texts.signs.caption}
          columns={texts.signs.columns}
          rows={screen.signs.map(({ key, cells, isOver, state }) => ({
            key,
            strong: isOver,
            cells: [
              ...cells,
              <Badge key="state" tone={isOver ? 'error' : 'done'}>
                {state}
              </Badge>,
            ],
          }))}
        />
      </section>
      <DeadMails lines={screen.dead} {...common} />
      <UncertainMails lines={screen.uncertain} {...common} />
      <section aria-labelledby="queues">
        <h2 id="queues">{texts.queues.heading}</h2>
        {screen.queues.length === 0 ? (
          <EmptyState heading={texts.queues.none}>{texts.queues.noneText}</EmptyState>
        ) : (
          <Table caption={texts.queues.caption} columns={texts.queues.columns} rows={screen.queues} />
        )}
      </section>
      <SuppressedAddresses lines={screen.suppressed} {...common} />
      <section aria-labelledby="jobs">
        <h2 id="jobs">{texts.jobs.heading}</h2>
        <Table caption={texts.jobs.caption} columns={texts.jobs.columns} rows={screen.jobs} />
      </section>
    </>
  );
}

async function fetchScreen(locale: Locale, signal: AbortSignal): Promise<OperationsScreen> {
  const response = await fetch(`/api/workspace/operations?${new URLSearchParams({ locale })}`, { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`operations: ${response.status}`);
  return (await response.json()) as OperationsScreen;
}
