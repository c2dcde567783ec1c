import { redirect } from 'next/navigation';
import { expect, test, vi } from 'vitest';
import { log } from '@/lib/platform/log';
import { withoutWords } from '@/lib/web/without-words';

test('what a person wrote stays out of the log when their command fails', async () => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
  const failure = Object.assign(new Error('Invalid invocation: { text: "Hemmeligt\n    at hjemme" }'), { code: 'P2002' });
  const thrown = await withoutWords(() => Promise.reject(failure)).catch((error: unknown) => error);
  const told = JSON.stringify([String(thrown), (thrown as Error).cause ?? null, logged.mock.calls]);
  expect(told).not.toMatch(/Hemmeligt|hjemme/);
  expect(told).toContain('P2002');
  expect(told).toContain('without-words.test.ts');
  expect(logged).toHaveBeenCalledTimes(1);
});

test('an answer passes, and so does a redirect', async () => {
  expect(await withoutWords(async () => 1)).toBe(1);
  await expect(withoutWords(async () => redirect('/her'))).rejects.toMatchObject({ digest: expect.stringContaining('/her') });
});
