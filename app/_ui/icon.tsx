export type IconName = 'lamp' | 'arrow' | 'warn' | 'doc' | 'up' | 'check';

type IconProps = { name: IconName; label?: string; className?: string };

/** A small drawing beside words. With a label it is an image of its own. Needs {@link Sprite} on the page. */
export function Icon({ name, label, className }: IconProps) {
  const known = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      {...known}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: points to one of our own drawings, and lists repeat it by the dozen
      dangerouslySetInnerHTML={{ __html: `<use href="#i-${name}"/>` }}
    />
  );
}
