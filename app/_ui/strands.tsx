import type { ReactNode } from 'react';
import { STRAND_SHAPES, type StrandShape } from '@/lib/drawing/strand-shapes';

export type ThemeStrand = {
  key: string;
  shape: StrandShape;
  title: ReactNode;
  href: string;
  items: { key: string; text: ReactNode }[];
  count: ReactNode;
};

type StrandsProps = { strands: ThemeStrand[] };

/** The themes side by side, all drawn with one thread. Use on heath. */
export function Strands({ strands }: StrandsProps) {
  return (
    <ul className="strands">
      {strands.map((strand) => (
        <li key={strand.key}>
          <svg className="strand-line" viewBox="0 0 160 80" preserveAspectRatio="none" aria-hidden="true">
            <path className="th" d={STRAND_SHAPES[strand.shape]} />
          </svg>
          <h3>
            <a href={strand.href}>{strand.title}</a>
          </h3>
          <ul>
            {strand.items.map((item) => (
              <li key={item.key}>{item.text}</li>
            ))}
          </ul>
          <p className="count">{strand.count}</p>
        </li>
      ))}
    </ul>
  );
}
