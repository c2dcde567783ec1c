import type { ReactNode } from 'react';

type RefusalProps = {
  heading: string;
  level?: 2 | 3;
  /** Why not, and which other way there is to be heard. */
  children: ReactNode;
  otherWay?: ReactNode;
};

/** A friendly no: why, and the other way to be heard. */
export function Refusal({ heading, level = 3, children, otherWay }: RefusalProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty refusal">
      <Heading>{heading}</Heading>
      <p className="soft">{children}</p>
      {otherWay}
    </div>
  );
}
