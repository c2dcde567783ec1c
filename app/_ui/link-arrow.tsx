import { Icon } from './icon';

type LinkArrowProps = { href: string; children: string };

/** A link that leads on to the act itself. */
export function LinkArrow({ href, children }: LinkArrowProps) {
  return (
    <a className="link-arrow" href={href}>
      {children} <Icon name="arrow" />
    </a>
  );
}
