import type { ReactNode } from 'react';
import { Stop } from './stop';

/** `id` is where an address can lead to it. */
export type Stitch = {
  key: string;
  id?: string;
  said: ReactNode;
  by: ReactNode;
  outcome: ReactNode;
  did: ReactNode;
  link: ReactNode;
};

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
      <Stitches stitches={stitches} />
    </>
  );
}

/** The stitches of a {@link Seam} alone, for a page with headings of its own. */
export function Stitches({ stitches }: { stitches: Stitch[] }) {
  return (
    <ol className="seam">
      {stitches.map((stitch) => (
        <li key={stitch.key} id={stitch.id}>
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
  );
}
