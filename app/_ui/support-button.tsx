import type { ComponentPropsWithRef } from 'react';
import { Icon } from './icon';

type SupportButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children'> & {
  state: 'open' | 'yours' | 'closed';
  count: string;
  /** The visible word: support, you support, supports. */
  label: string;
  /** What is supported, for people who hear the page: several buttons share the same word. */
  about: string;
};

/** Support, as a plain submit button: not yet, yours, or closed (then it is only a number). */
export function SupportButton({ state, count, label, about, ...button }: SupportButtonProps) {
  const inside = (
    <>
      <Icon name={state === 'yours' ? 'check' : 'up'} />
      <b className="num">{count}</b>
      <span>
        {label}
        <span className="vh">{`: ${about}`}</span>
      </span>
    </>
  );
  if (state === 'closed') return <p className="support support-closed">{inside}</p>;
  return (
    <button type="submit" {...button} className="support" aria-pressed={state === 'yours'}>
      {inside}
    </button>
  );
}
