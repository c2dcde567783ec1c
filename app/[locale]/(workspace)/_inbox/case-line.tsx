'use client';

import Link from 'next/link';
import type { Ref } from 'react';
import { Icon } from '@/app/_ui/icon';
import type { QueueLine } from './queue-screen';

type CaseLineProps = {
  line: QueueLine;
  texts: { flagged: string; select: string };
  open: boolean;
  anchor: Ref<HTMLAnchorElement>;
  chosen: boolean;
  /** Told whether everything since the last one is meant too; missing for people who decide nothing. */
  onChoose?: (isRange: boolean) => void;
};

/** One case of the queue: a box to select it and the way to it. */
export function CaseLine({ line, texts, open, anchor, chosen, onChoose }: CaseLineProps) {
  return (
    <li className="case-row">
      {onChoose ? (
        <input
          type="checkbox"
          name="case"
          value={line.code}
          checked={chosen}
          aria-label={`${texts.select} ${line.code}`}
          onChange={(event) => onChoose(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
        />
      ) : null}
      <Link
        className="case"
        href={line.href}
        prefetch={false}
        aria-current={open ? 'true' : undefined}
        ref={open ? anchor : undefined}
        scroll={false}
      >
        {line.isFlagged ? <Icon name="warn" label={texts.flagged} className="mark mark-red" /> : <span className="mark" />}
        <p className="t">{line.heading}</p>
        <span className={line.isLate ? 'age late' : 'age'}>{line.age}</span>
        <p className="x" lang={line.lang}>
          »{line.excerpt}«
        </p>
        <p className={line.isLate ? 'm late' : 'm'}>{[line.due, ...line.marks].join(' · ')}</p>
      </Link>
    </li>
  );
}
