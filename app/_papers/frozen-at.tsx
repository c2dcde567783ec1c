import { momentInWords } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/web/page-locale';

/** When a version was frozen, and the hash it can be known by. */
export async function FrozenAt({ version }: { version: { frozenAt: Date; sha256: string } }) {
  return (
    <span>
      {momentInWords(version.frozenAt, await pageLocale())}
      <br />
      <code className="hash">{version.sha256}</code>
    </span>
  );
}
