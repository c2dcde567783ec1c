import type { CSSProperties, ReactNode } from 'react';
import { thread } from './mail-styles';
import type { MailStop } from './mail-template';

/** A cell with nothing in it gets no height. */
const filler = '\u00a0';

type StretchProps = { stop: MailStop | 'start'; line: 'solid' | 'dotted' | 'none'; children: ReactNode };

/** One stretch of the thread down the left side of a mail: a stop, what it says, and the line that leaves it. */
export function Stretch({ stop, line, children }: StretchProps) {
  return (
    <>
      <tr>
        <td colSpan={2} style={thread.stopCell}>
          <Shape stop={stop} />
        </td>
        <td rowSpan={2} style={thread.content}>
          {children}
        </td>
      </tr>
      <tr>
        <td className="line" style={line === 'none' ? thread.left : { ...thread.left, ...thread[line] }}>
          {filler}
        </td>
        <td style={thread.right}>{filler}</td>
      </tr>
    </>
  );
}

function Shape({ stop }: { stop: MailStop | 'start' }) {
  if (stop === 'start') return <div className="shape" style={{ ...thread.ring, ...boxed(12, 3, 4) }} />;
  if (stop === 'done') return <div className="dot" style={{ ...thread.fill, ...boxed(16, 5) }} />;
  if (stop === 'next') return <div className="shape" style={{ ...thread.diamond, ...boxed(10, 6) }} />;
  if (stop === 'pause') return <div className="shape" style={{ ...thread.dashed, ...boxed(14, 3) }} />;
  if (stop === 'cut') return <div className="dot" style={{ ...thread.bar, ...boxed(18, 11), height: '4px' }} />;
  return (
    <div className="shape" style={{ ...thread.ring, ...boxed(18, 1) }}>
      <div
        className={stop === 'open' ? 'lamp' : 'dot'}
        style={{ ...thread[stop === 'open' ? 'lamp' : 'fill'], ...boxed(8, 5) }}
      />
    </div>
  );
}

/** A box of a size, in the middle of its column and so far from the top. */
function boxed(size: number, top: number, bottom = 0): CSSProperties {
  return { width: `${size}px`, height: `${size}px`, margin: `${top}px auto ${bottom}px` };
}
