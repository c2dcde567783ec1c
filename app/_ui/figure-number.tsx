import type { ReactNode } from 'react';

type FigureNumbersProps = { children: ReactNode };

/** A row of {@link FigureNumber}. */
export function FigureNumbers({ children }: FigureNumbersProps) {
  return <dl className="numbers">{children}</dl>;
}

type FigureNumberProps = {
  id?: string;
  value: string;
  /** Smaller, after the number: "of 214", "days". */
  of?: string;
  label: string;
  /** What exactly is counted, and what is left out. */
  counts: ReactNode;
  /** The list that was counted. */
  list?: { href: string; label: string };
};

/** A number that says what it counts and leads to the list it counted. */
export function FigureNumber({ id, value, of, label, counts, list }: FigureNumberProps) {
  return (
    <div id={id}>
      <dt>{label}</dt>
      <dd className="n num">
        {value} {of ? <small>{of}</small> : null}
      </dd>
      <dd className="counts">
        {counts} {list ? <a href={list.href}>{list.label}</a> : null}
      </dd>
    </div>
  );
}
