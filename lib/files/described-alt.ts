import { lookAgain, type SaidByWriter } from '@/lib/screening/second-look';
import { type FileRefusal, fileLimits } from './file';

/** What somebody writes that a picture shows, as it may be stored; nothing written is null. */
export function describedAlt(
  written: string,
  said: SaidByWriter,
): { ok: true; altText: string | null } | { ok: false; code: FileRefusal; details: Record<string, string | number> } {
  const line = written.replaceAll(/\s+/g, ' ').trim();
  if (line.length > fileLimits.altText) return { ok: false, code: 'altTooLong', details: { max: fileLimits.altText } };
  const seen = lookAgain(line, said);
  if (seen.stop) return { ok: false, code: `${seen.stop.code}InAlt`, details: seen.stop.details };
  return { ok: true, altText: seen.text || null };
}
