import type { ComponentPropsWithRef } from 'react';

type Look = { tone?: 'primary' | 'line' | 'quiet'; small?: boolean; wide?: boolean };

type ButtonProps = ComponentPropsWithRef<'button'> &
  Look & {
    busy?: boolean;
    /** Unavailable but still reachable by keyboard: the button's own words must say why. */
    unavailable?: boolean;
  };

/** A button. Busy and unavailable buttons keep their focus and do not act. */
export function Button({ tone, small, wide, busy, unavailable, className, onClick, ...rest }: ButtonProps) {
  const held = busy || unavailable;
  return (
    <button
      type={unavailable ? 'button' : 'submit'}
      {...rest}
      className={buttonClass({ tone, small, wide }, className)}
      aria-busy={busy || undefined}
      aria-disabled={held || undefined}
      onClick={held ? undefined : onClick}
    />
  );
}

type ButtonLinkProps = ComponentPropsWithRef<'a'> & Look & { href: string };

/** A link drawn as a button: goes somewhere, changes nothing. */
export function ButtonLink({ tone, small, wide, className, ...rest }: ButtonLinkProps) {
  return <a {...rest} className={buttonClass({ tone, small, wide }, className)} />;
}

function buttonClass({ tone = 'primary', small, wide }: Look, extra?: string): string {
  return ['btn', tone !== 'primary' && `btn-${tone}`, small && 'btn-small', wide && 'btn-wide', extra].filter(Boolean).join(' ');
}
