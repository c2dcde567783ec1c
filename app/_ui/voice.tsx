import { lineParts } from './line-parts';
import { Words } from './words';

type VoiceProps = {
  text: string;
  /** The language the person wrote in, when it differs from the page's. */
  lang?: string;
  big?: boolean;
  /** Draws the language's quotation marks around the text. */
  quoted?: boolean;
};

/** A person's own words, or a quoted plan: plain text, one paragraph per line that is not empty, links made safe. */
export function Voice({ text, lang, big = false, quoted = true }: VoiceProps) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  const classes = ['voice', big && 'voice-big', quoted && 'voice-quoted'].filter(Boolean).join(' ');
  return (
    <div className={classes} lang={lang}>
      {paragraphs.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
        <p key={index} dir="auto" className={line.includes('\t') ? 'voice-cells' : undefined}>
          {inline(line)}
        </p>
      ))}
    </div>
  );
}

function inline(line: string) {
  const parts = lineParts(line);
  return parts.length === 1 && parts[0] && !parts[0].href ? <Words text={line} /> : parts.map(toNode);
}

function toNode({ text, href }: { text: string; href?: string }, index: number) {
  if (!href) return <Words key={index} text={text} />;
  return (
    <a key={index} href={href} rel="nofollow ugc noopener">
      {text}
    </a>
  );
}
