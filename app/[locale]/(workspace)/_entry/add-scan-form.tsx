'use client';

import { useServerForm } from '@/app/_forms/use-server-form';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { addScanAction } from './add-scan.action';
import { ScanFields, type ScanTexts } from './scan-fields';

type AddScanFormProps = {
  locale: Locale;
  code: string;
  scans: ScanTexts;
  texts: { submit: string; added: string; unreachable: string };
};

/** Adds the paper to what was written down from it. */
export function AddScanForm({ locale, code, scans, texts }: AddScanFormProps) {
  const path = pathTo(locale, '/workspace/cases/[code]', { code });
  const { state, isBusy, form } = useServerForm({ action: addScanAction, path, unreachable: texts.unreachable });
  return (
    <form {...form}>
      {state.done ? (
        <Banner tone="ok" live>
          {texts.added}
        </Banner>
      ) : null}
      {state.error ? (
        <p className="error-text" role="alert">
          {state.error}
        </p>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <ScanFields state={state} errors={state.fieldErrors} idOf={(field) => `scan-${field}`} texts={scans} />
      <Button small tone="line" busy={isBusy}>
        {texts.submit}
      </Button>
    </form>
  );
}
