import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { KeysDialog } from './keys-dialog';

/** Which keys do what: the short line under the desk, and the whole list behind `?`. */
export async function KeysHelp() {
  const t = await getTranslations('workspace.keys');
  const kbd = (chunks: ReactNode) => <kbd>{chunks}</kbd>;
  const lines = ['walk', 'publish', 'hide', 'save', 'undo', 'help'] as const;
  return (
    <footer className="keys">
      {lines.map((line) => (
        <span key={line}>{t.rich(line, { kbd })}</span>
      ))}
      <KeysDialog
        heading={t('heading')}
        close={t('close')}
        note={t('note')}
        keys={lines.map((line) => ({ key: line, words: t.rich(line, { kbd }) }))}
      />
    </footer>
  );
}
