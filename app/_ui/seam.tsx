import type { ReactNode } from 'react';
import { Stop } from './stop';

export type Stitch = { key: string; said: ReactNode; by: ReactNode; outcome: ReactNode; did: ReactNode; link: ReactNode };

type SeamProps = { saidHeading: string; didHeading: string; id: string; stitches: Stitch[] };

/** You said, we did: people's words at the left, what came of them at the right, knotted together. Use on sand. */
export function Seam({ saidHeading, didHeading, id, stitches }: SeamProps) {
  return (
    <>
      <div className="seam-head">
        <h2 id={id} className="said-h">
          {saidHeading}
        </h2>
        <span />
        <h2>{didHeading}</h2>
      </div>
      <ol className="seam">
        {stitches.map((stitch) => (
          <li key={stitch.key}>
            <div className="said">
              <p className="voice">{stitch.said}</p>
              <p className="by">{stitch.by}</p>
            </div>
            <Stop state="done" />
            <div className="did">
              {stitch.outcome}
              <p>{stitch.did}</p>
              {stitch.link}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
