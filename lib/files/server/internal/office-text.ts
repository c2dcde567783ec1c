import { fromBufferPromise, type ZipFile } from 'yauzl';
import { entriesOf, partOf } from '@/lib/platform/zip-entries';
import { type DocumentFormat, fileLimits } from '../../file';
import { withoutCellIndexes, xmlText } from '../../xml-text';

type OfficeFormat = Exclude<DocumentFormat, 'pdf'>;

export type OfficeText =
  | { ok: true; text: string }
  | { ok: false; code: 'fileNotWhatItSays' | 'fileMacros' | 'fileUnpacksTooLarge' | 'unreadable' };

const heart: Record<OfficeFormat, string> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
  odt: 'content.xml',
};

/** Parts with words in them; looks, fonts and settings hold none. */
const read =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|xl\/(?:sharedStrings|worksheets\/[^/]+|comments[^/]*|threadedComments\/[^/]+)|ppt\/(?:slides|notesSlides|comments)\/[^/]+|docProps\/\w+|content|styles|meta)\.xml$/;

const dangerous = /vbaProject\.bin$|^Basic\/|\.(?:exe|dll|js|vbs|jar|bat|cmd|ps1|scr|hta|lnk)$/i;

/**
 * Everything written in a Word, Excel, PowerPoint or OpenDocument file, also in its notes, comments
 * and properties. Looks at what the archive promises before it unpacks anything; a part that holds
 * more than was promised ends the reading.
 */
export async function officeText(bytes: Uint8Array, format: OfficeFormat): Promise<OfficeText> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    const entries = await entriesOf(zip, fileLimits);
    if (!entries) return { ok: false, code: 'fileUnpacksTooLarge' };
    if (entries.some(({ fileName }) => dangerous.test(fileName))) return { ok: false, code: 'fileMacros' };
    if (!entries.some(({ fileName }) => fileName === heart[format])) return { ok: false, code: 'fileNotWhatItSays' };
    const words = entries.filter(({ fileName }) => read.test(fileName));
    if (words.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > fileLimits.readBytes)
      return { ok: false, code: 'unreadable' };
    const texts: string[] = [];
    const list = entries.find(({ fileName }) => fileName === 'META-INF/manifest.xml');
    if (list && (await partOf(zip, list)).includes('encryption-data')) return { ok: false, code: 'unreadable' };
    for (const entry of words) {
      const xml = (await partOf(zip, entry)).toString('utf8');
      texts.push(xmlText(entry.fileName.startsWith('xl/worksheets/') ? withoutCellIndexes(xml) : xml));
    }
    return { ok: true, text: texts.filter((text) => text !== '').join('\n') };
  } catch {
    return { ok: false, code: 'unreadable' };
  } finally {
    zip?.close();
  }
}
