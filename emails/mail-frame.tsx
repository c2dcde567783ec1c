import { Body, Button, Head, Heading, Html, Preview, Text } from '@react-email/components';
import type { ReactNode } from 'react';
import { mailCss, styles } from './mail-styles';
import type { Because, MailContent, MailSender } from './mail-template';
import { mailTexts } from './mail-texts';
import { Stretch } from './mail-thread';

type MailFrameProps = { sender: MailSender; because: Because; content: MailContent };

/** What every mail of ours looks like: one column with the thread down its side, one button, no pictures. */
export function MailFrame({ sender, because, content }: MailFrameProps) {
  const { locale, owner, home } = sender;
  const { heading, body, button, next, stop } = content;
  const t = mailTexts(locale);
  return (
    <Html lang={locale}>
      <Head>
        <title>{content.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{mailCss}</style>
      </Head>
      <Body className="ground" style={styles.body}>
        <Preview>{content.preview}</Preview>
        <div className="ground" style={styles.outer}>
          <div style={styles.column}>
            <main className="surface paper" style={styles.paper}>
              <table role="presentation" width="100%" border={0} cellPadding={0} cellSpacing={0}>
                <tbody>
                  <Stretch stop="start" line="solid">
                    <a className="ink" href={home} style={styles.brand}>
                      Tråden
                    </a>
                    <Text className="soft" style={styles.owner}>
                      {owner}
                    </Text>
                  </Stretch>
                  <Stretch stop={stop} line={next ? 'dotted' : 'none'}>
                    <Heading as="h1" className="ink heading" style={styles.heading}>
                      {heading}
                    </Heading>
                    {body}
                    {button ? <Act button={button} words={t('orCopy')} /> : null}
                  </Stretch>
                  {next ? (
                    <Stretch stop="next" line="none">
                      <Text className="soft" style={styles.next}>
                        {next}
                      </Text>
                    </Stretch>
                  ) : null}
                </tbody>
              </table>
            </main>
            <Foot sender={sender} because={because} />
          </div>
        </div>
      </Body>
    </Html>
  );
}

function Act({ button, words }: { button: { href: string; label: string }; words: string }) {
  return (
    <div style={styles.act}>
      <Button className="act" href={button.href} style={styles.button}>
        {button.label}
      </Button>
      <Text className="soft" style={{ ...styles.small, margin: '16px 0 0' }}>
        {words}
        <br />
        {button.href}
      </Text>
    </div>
  );
}

/** Who wrote, why, and how to get fewer mails. */
function Foot({ sender, because }: Omit<MailFrameProps, 'content'>) {
  const { locale, owner, addressLines, privacy } = sender;
  const { preferences, stopAddress }: Partial<MailSender> = because === 'address' || because === 'asked' ? {} : sender;
  const t = mailTexts(locale);
  return (
    <footer style={styles.foot}>
      <Small>{t(`because.${because}`, { owner })}</Small>
      {stopAddress ? <Small link={stopAddress}>{t('stop')}</Small> : null}
      {preferences ? <Small link={preferences}>{t('preferences')}</Small> : null}
      <Small link={privacy}>{t('privacy')}</Small>
      <Small>{[owner, ...addressLines].join(', ')}</Small>
    </footer>
  );
}

function Small({ link, children }: { link?: string; children: ReactNode }) {
  return (
    <Text className="soft" style={styles.small}>
      {link ? (
        <a className="link" href={link} style={styles.link}>
          {children}
        </a>
      ) : (
        children
      )}
    </Text>
  );
}
