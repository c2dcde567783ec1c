import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathTo } from '@/lib/i18n/paths';
import { slug } from '@/lib/projects/editing-fields';

const written = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[a-z0-9-]{1,30}$/),
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
);

describe('the address of a project', () => {
  it('is taken only when it stands in a path as it was written', () => {
    fc.assert(
      fc.property(written, (text) => {
        const parsed = slug.safeParse(text);
        if (!parsed.success) return;
        for (const locale of ['da', 'en'] as const) {
          const { pathname } = new URL(pathTo(locale, '/projects/[slug]', { slug: parsed.data }), 'http://self.invalid');
          expect(pathname.split('/').at(-1)).toBe(parsed.data);
        }
      }),
    );
  });

  it('of small letters, digits and single lines between them is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 }), (parts) => {
        expect(slug.parse(parts.join('-'))).toBe(parts.join('-'));
      }),
    );
  });
});
