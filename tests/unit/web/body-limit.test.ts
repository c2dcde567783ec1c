import { describe, expect, test } from 'vitest';
import { bodyRefusal, mostWithFiles } from '@/lib/web/body-limit';

const megabyte = 1024 * 1024;

describe('what is sent to a page', () => {
  test.each([
    '/projekter/eksempelby-solpark/skriv-forslag',
    '/en/projects/eksempelby-solpark/write-proposal',
    '/projekter/eksempelby-solpark/hoeringer/hoering/svar',
    '/en/projects/eksempelby-solpark/hearings/hoering/reply',
    '/projekter/eksempelby-solpark/forslag/ND-7K4M-9Q',
    '/projekter/eksempelby-solpark/forslag/ND-7K4M-9Q/kommentarer/efter/abc',
    '/projekter/eksempelby-solpark/kommentarer',
    '/en/projects/eksempelby-solpark/comments',
    '/projekter/eksempelby-solpark/spoergeskema/stien',
    '/en/projects/eksempelby-solpark/survey/stien',
    '/arbejdsrum/projekter/eksempelby-solpark/faser/stien/spoergeskema',
    '/en/workspace/projects/eksempelby-solpark/phases/stien/survey',
    '/arbejdsrum/projekter/eksempelby-solpark/faser/stien/indtast',
    '/en/workspace/projects/eksempelby-solpark/phases/stien/entry/sheets',
    '/arbejdsrum/projekter/eksempelby-solpark/dokumenter',
    '/en/workspace/projects/eksempelby-solpark/documents',
    '/indbudt/foelgegruppe',
    '/arbejdsrum/sager/ND-7K4M-9Q',
  ])('may hold files at %s', (path) => {
    expect(bodyRefusal(path, String(20 * megabyte))).toBeNull();
    expect(bodyRefusal(path, String(mostWithFiles + 1))).toBe(413);
  });

  test.each([
    '/log-ind',
    '/arbejdsrum/sager/ND-7K4M-9Q/udeluk',
    '/projekter/eksempelby-solpark/spoergeskema/stien/resultat',
    '/projekter',
    '/',
  ])('is short everywhere else: %s', (path) => {
    expect(bodyRefusal(path, String(megabyte))).toBeNull();
    expect(bodyRefusal(path, String(megabyte + 1))).toBe(413);
  });

  test('says how long it is', () => {
    expect(bodyRefusal('/log-ind', null)).toBe(411);
    expect(bodyRefusal('/log-ind', 'mange')).toBe(411);
  });
});
