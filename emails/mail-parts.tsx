import { Heading, Text } from '@react-email/components';
import type { ReactNode } from 'react';
import { styles } from './mail-styles';
import { shortened } from './shortened';

/** A paragraph of a mail. */
export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={styles.text}>
      {children}
    </Text>
  );
}

/** A heading under the mail's own. */
export function Subheading({ children }: { children: ReactNode }) {
  return (
    <Heading as="h2" className="ink" style={styles.subheading}>
      {children}
    </Heading>
  );
}

/** A link to a page of ours, inside a sentence or a list. */
export function MailLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="link" href={href} style={styles.link}>
      {children}
    </a>
  );
}

/** A few lines, one below the other. */
export function Lines({ children }: { children: ReactNode }) {
  return (
    <ul className="ink" style={styles.list}>
      {children}
    </ul>
  );
}

/** One of them. */
export function Line({ children }: { children: ReactNode }) {
  return (
    <li className="ink" style={styles.item}>
      {children}
    </li>
  );
}

const longestQuoted = 2000;

/** Words of somebody else, set apart; plain text, each line its own paragraph, and shortened when long. */
export function Quotation({ text, longest = longestQuoted }: { text: string; longest?: number }) {
  const lines = shortened(text, longest)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  return (
    <div className="hair" style={styles.quotation}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and lines may repeat
        <Text className="ink" key={at} style={styles.quoted}>
          {line}
        </Text>
      ))}
    </div>
  );
}
