import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from '@react-email/components';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { mailTexts } from './mail-texts';

type MailFrameProps = {
  locale: Locale;
  owner: string;
  preview: string;
  heading: string;
  button: { href: string; label: string };
  children: ReactNode;
};

/** What every mail of ours looks like: one column, one button, no pictures, readable in light and dark. */
export function MailFrame({ locale, owner, preview, heading, button, children }: MailFrameProps) {
  const t = mailTexts(locale);
  return (
    <Html lang={locale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkColours}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="ground" style={styles.body}>
        <Container style={styles.container}>
          <Text className="ink" style={styles.brand}>
            Tråden · {owner}
          </Text>
          <Heading as="h1" className="ink" style={styles.heading}>
            {heading}
          </Heading>
          {children}
          <Section style={styles.act}>
            <Button className="act" href={button.href} style={styles.button}>
              {button.label}
            </Button>
          </Section>
          <Text className="soft" style={styles.small}>
            {t('orCopy')}
            <br />
            {button.href}
          </Text>
          <Hr style={styles.line} />
          <Text className="soft" style={styles.small}>
            {t('footer', { owner })}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph of a mail. */
export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={styles.text}>
      {children}
    </Text>
  );
}

/** Words of somebody else, set apart. Each line its own paragraph. */
export function Quotation({ text }: { text: string }) {
  return (
    <Section style={styles.quotation}>
      {text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <Text className="ink" key={line} style={styles.quoted}>
            {line}
          </Text>
        ))}
    </Section>
  );
}

const darkColours = `@media (prefers-color-scheme: dark) {
  .ground, .ground td { background-color: #081b27 !important; }
  .ink { color: #edf3f2 !important; }
  .soft { color: #b7c8cf !important; }
  .act { background-color: #9bd3ea !important; color: #081b27 !important; }
}`;

const sans = "'Schibsted Grotesk', 'Segoe UI', Helvetica, Arial, sans-serif";
const styles = {
  body: { backgroundColor: '#f7fafa', fontFamily: sans, margin: 0, padding: '24px 0' },
  container: { maxWidth: '560px', margin: '0 auto', padding: '0 20px' },
  brand: { color: '#0b2738', fontSize: '15px', fontWeight: 700, margin: '0 0 24px' },
  heading: { color: '#0b2738', fontSize: '26px', lineHeight: '32px', fontWeight: 700, margin: '0 0 16px' },
  text: { color: '#0b2738', fontSize: '17px', lineHeight: '26px', margin: '0 0 14px' },
  quotation: { borderLeft: '3px solid #c4152d', padding: '2px 0 2px 16px', margin: '4px 0 16px' },
  quoted: {
    color: '#0b2738',
    fontFamily: "Literata, Georgia, 'Times New Roman', serif",
    fontSize: '17px',
    lineHeight: '26px',
    margin: '0 0 8px',
  },
  act: { margin: '22px 0 18px' },
  button: {
    backgroundColor: '#0d4a6b',
    color: '#ffffff',
    fontSize: '17px',
    fontWeight: 600,
    padding: '14px 22px',
    borderRadius: '6px',
    textDecoration: 'none',
  },
  small: { color: '#43596a', fontSize: '14px', lineHeight: '20px', margin: '0 0 12px', wordBreak: 'break-word' as const },
  line: { borderColor: '#d3dfe3', margin: '26px 0 16px' },
};
