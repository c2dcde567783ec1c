import { type Browser, chromium } from '@playwright/test';
import { browserOptions } from '@/tests/support/browser';
import type { LoadData } from './seed-load';

/** Compressed JavaScript a citizen downloads on reading pages, as the browser counts it: the scripts themselves, and with their headers. */
export async function scriptWeights(base: string, data: LoadData): Promise<string[]> {
  const browser = await chromium.launch(browserOptions());
  try {
    const pages = [
      '/',
      `/projekter/${data.slug}`,
      `/projekter/${data.slug}/forslag`,
      `/projekter/${data.slug}/forslag/${data.busyCode}`,
      '/strategi',
    ];
    const weights = [];
    for (const path of pages) weights.push(await weigh(browser, base, path));
    return weights;
  } finally {
    await browser.close();
  }
}

async function weigh(browser: Browser, base: string, path: string): Promise<string> {
  const context = await browser.newContext({ baseURL: base });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  let withHeaders = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) withHeaders += encodedDataLength;
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await context.close();
  const [own, all] = [bytes, withHeaders].map((each) => (each / 1000).toFixed(1));
  return `${path}: ${own} kB of compressed JavaScript in ${scripts.size} files, ${all} kB with their headers.`;
}
