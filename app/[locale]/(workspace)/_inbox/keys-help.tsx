import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pageLocale } from '@/lib/web/page-locale';
import { KeysDialog } from './keys-dialog';
import { SingleKeysForm } from './single-keys-form';

const shown = ['walk', 'outcome', 'save', 'assign', 'note', 'undo'] as const;
const rest = ['assignOther', 'template', 'select', 'bulk', 'filter', 'search', 'help'] as const;

/** Which keys do what: the short line under the desk, and the whole list behind `?`. */
export async function KeysHelp({ singleKeys }: { singleKeys: boolean }) {
  const t = await getTranslations('queue.keys');
  const kbd = (chunks: ReactNode) => <kbd>{chunks}</kbd>;
  return (
    <footer className="keys">
      {shown.map((line) => (
        <span key={line} className="keys-line">
          {t.rich(line, { kbd })}
        </span>
      ))}
      <KeysDialog
        open={t('open')}
        heading={t('heading')}
        close={t('close')}
        note={t('about')}
        keys={[...shown, ...rest].map((line) => ({ key: line, words: t.rich(line, { kbd }) }))}
      >
        <SingleKeysForm
          locale={await pageLocale()}
          on={singleKeys}
          texts={{
            isOn: t('isOn'),
            isOff: t('isOff'),
            turnOff: t('turnOff'),
            turnOn: t('turnOn'),
            done: t('changed'),
          }}
        />
      </KeysDialog>
    </footer>
  );
}
