import { describe, expect, it } from 'vitest';
import { browserLabel } from '@/lib/identity/browser-label';

const known: [userAgent: string, label: string][] = [
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    'Chrome, Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari, Mac',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36',
    'Samsung Internet, Android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox, Linux'],
];

describe('the name of a browser', () => {
  it.each(known)('of %j is %j', (userAgent, label) => {
    expect(browserLabel(userAgent)).toBe(label);
  });

  it('is empty when nothing is known', () => {
    expect(browserLabel(null)).toBe('');
    expect(browserLabel('curl/8.9')).toBe('');
  });

  it('never repeats what the browser says of itself', () => {
    expect(browserLabel('Chrome/141 <b>call 12345678</b> Windows')).toBe('Chrome, Windows');
  });
});
