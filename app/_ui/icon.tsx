export type IconName = 'lamp' | 'arrow' | 'warn' | 'doc' | 'up' | 'check';

type IconProps = { name: IconName; label?: string; className?: string };

/** A small drawing beside words. With a label it is an image of its own. Needs {@link Sprite} on the page. */
export function Icon({ name, label, className }: IconProps) {
  const classes = className ? `icon ${className}` : 'icon';
  if (label) {
    return (
      <svg className={classes} role="img" aria-label={label}>
        <use href={`#i-${name}`} />
      </svg>
    );
  }
  return (
    <svg className={classes} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
