type SkipLinkProps = { href: `#${string}`; label: string };

/** Lets a keyboard go past the menu; seen when it has focus. */
export function SkipLink({ href, label }: SkipLinkProps) {
  return (
    <a className="skip" href={href}>
      {label}
    </a>
  );
}
