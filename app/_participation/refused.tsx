import type { ReactNode } from 'react';
import { Refusal } from '@/app/_ui/refusal';
import { WaysToBeHeard } from './ways-to-be-heard';

type RefusedProps = {
  /** The project it is about. */
  slug: string;
  heading: string;
  level?: 2 | 3;
  /** Why not, and what one can do about it. */
  children: ReactNode;
  /** The first thing to do, where there is one: sign in, confirm, go back. */
  act?: ReactNode;
  /** What was refused: it is no other way. */
  besides?: string;
};

/** A friendly no where a rule of participation says it: why, what to do, and every other way to be heard about the project. */
export function Refused({ slug, heading, level = 2, children, act, besides }: RefusedProps) {
  return (
    <Refusal
      heading={heading}
      level={level}
      otherWay={
        <>
          {act}
          <WaysToBeHeard slug={slug} besides={besides} level={level === 2 ? 3 : 4} />
        </>
      }
    >
      {children}
    </Refusal>
  );
}
