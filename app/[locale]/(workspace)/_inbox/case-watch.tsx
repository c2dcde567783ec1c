'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import type { WatchedCase } from '@/lib/moderation/server/watch-case';

const refreshMs = 4000;

type CaseWatchProps = {
  code: string;
  /** The version on the screen. */
  version: number;
  texts: {
    /** With `WHO` where the name goes. */
    looking: string;
    moved: string;
    show: string;
    colleague: string;
  };
};

/** Who else looks at the case, and that it has moved on: a warning, while what one has written stays. */
export function CaseWatch({ code, version, texts }: CaseWatchProps) {
  const router = useRouter();
  const { data } = useQuery({
    queryKey: ['watch', code],
    queryFn: ({ signal }) => watch(code, signal),
    refetchInterval: refreshMs,
    gcTime: 0,
  });
  const names = data?.others.map(({ name }) => name ?? texts.colleague) ?? [];
  const hasMoved = data !== undefined && data.version > version;
  return (
    <div className="case-watch" role="status">
      {names.length > 0 ? <p className="note">{texts.looking.replace('WHO', names.join(', '))}</p> : null}
      {hasMoved ? (
        <p className="note note-moved">
          {texts.moved}{' '}
          <button type="button" className="btn btn-line btn-small" onClick={() => router.refresh()}>
            {texts.show}
          </button>
        </p>
      ) : null}
    </div>
  );
}

async function watch(code: string, signal: AbortSignal): Promise<WatchedCase> {
  const response = await fetch(`/api/workspace/cases/${encodeURIComponent(code)}/watch`, { method: 'POST', signal });
  if (!response.ok) throw new Error(`watch: ${response.status}`);
  return (await response.json()) as WatchedCase;
}
