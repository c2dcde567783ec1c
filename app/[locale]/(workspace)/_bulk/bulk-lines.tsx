import { Icon } from '@/app/_ui/icon';
import type { Locale } from '@/lib/i18n/locale';

export type PreviewLine = {
  code: string;
  version: number;
  href: string;
  heading: string;
  excerpt: string;
  lang: Locale;
  /** Why it is left alone; null when it takes part. */
  skipped: string | null;
  warnings: string[];
};

type BulkLinesProps = {
  lines: PreviewLine[];
  gone: string[];
  /** What was chosen when the form came back; undefined at first. */
  chosen: string | string[] | undefined;
  label: string;
};

/** The cases of a bulk act: those that take part, chosen from the start, and those left alone with the reason. */
export function BulkLines({ lines, gone, chosen, label }: BulkLinesProps) {
  const isChosen = (value: string) => chosen === undefined || [chosen].flat().includes(value);
  return (
    <ul className="bulk-lines" aria-label={label}>
      {lines.map((line) => {
        const value = `${line.code}:${line.version}`;
        const id = `bulk-${line.code}`;
        return (
          <li key={line.code} className={line.skipped ? 'skipped' : undefined}>
            {line.skipped ? (
              <span className="mark" />
            ) : (
              <input type="checkbox" id={id} name="case" value={value} defaultChecked={isChosen(value)} />
            )}
            <div>
              {line.skipped ? <p>{nameOf(line)}</p> : <label htmlFor={id}>{nameOf(line)}</label>}
              <p className="voice-line" lang={line.lang}>
                <a href={line.href}>{line.excerpt}</a>
              </p>
              {line.skipped ? <p className="small">{line.skipped}</p> : null}
              {line.warnings.map((warning) => (
                <p key={warning} className="small bulk-warning">
                  <Icon name="warn" /> {warning}
                </p>
              ))}
            </div>
          </li>
        );
      })}
      {gone.map((text) => (
        <li key={text} className="skipped">
          <span className="mark" />
          <p className="small">{text}</p>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ heading, code }: PreviewLine) {
  return (
    <>
      <strong>{heading}</strong> <span className="soft">{code}</span>
    </>
  );
}
