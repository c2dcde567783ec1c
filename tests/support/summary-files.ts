import { unzipSync } from 'fflate';
import { type Locale, locales } from '@/lib/i18n/locale';
import type { Text } from '@/lib/insight/summary-content';
import { type VersionFormat, versionFileKey, versionFormats } from '@/lib/insight/summary-files';
import { blocksOf, type VersionContent } from '@/lib/insight/summary-version';
import { storage } from '@/lib/platform/storage/storage';
import { plainWords, readDocx, readHtml, readPdf } from './paper-files';

/** The files of a version as words without spaces, in both languages, and what can be told of the PDF and the workbook. */
export async function readFiles(versionId: string) {
  const of = async (format: VersionFormat, locale: Locale) => {
    const bytes = await storage().get(versionFileKey(versionId, { format, locale }));
    if (!bytes) throw new Error(`The version has no ${format}.`);
    return bytes;
  };
  const words = async (format: VersionFormat, locale: Locale) => {
    const bytes = await of(format, locale);
    if (format === 'html') return readHtml(bytes).words;
    if (format === 'docx') return readDocx(bytes).words;
    return format === 'pdf' ? (await readPdf(bytes)).words : plainWords(sheetsOf(bytes).text);
  };
  const read = await Promise.all(
    locales.map(async (locale) => [
      locale,
      Object.fromEntries(await Promise.all(versionFormats.map(async (format) => [format, await words(format, locale)] as const))),
    ]),
  );
  const pdf = await readPdf(await of('pdf', 'da'));
  return {
    ...(Object.fromEntries(read) as Record<Locale, Record<VersionFormat, string>>),
    pdf,
    formulas: sheetsOf(await of('xlsx', 'da')).formulas,
  };
}

/** Every number by itself a version holds, with its name. */
export function numbersOf(content: VersionContent): { label: Text; value: number }[] {
  return blocksOf(content).flatMap(({ figures }) =>
    figures.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])),
  );
}

function sheetsOf(bytes: Uint8Array): { text: string; formulas: number } {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
  const xml = files.map(([, file]) => new TextDecoder().decode(file)).join('\n');
  const unescaped = xml
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return { text: unescaped.replaceAll(/<[^>]+>/g, ' '), formulas: [...xml.matchAll(/<f[ >]/g)].length };
}
