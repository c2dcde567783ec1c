import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import fresh from 'fresh';
import Bounded from '../lib/web/cache/bounded.cjs';

const maxBytes = 48 * 1024 * 1024;
const bodies = new Bounded(maxBytes);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];
const encoders = { br: (page) => toBrotli(page, quality), gzip: (page) => toGzip(page) };
/** What is being compressed just now: everybody who asks meanwhile waits for the same. */
const making = new Map();

/**
 * Makes a response send a kept page the cheap way. Such a page carries its mark from the moment it was drawn
 * (`etag`, lib/web/cache/page-handler.cjs), so its bytes are made, and compressed, once for all its readers, and nothing
 * is sent to a reader whose copy has that mark. Any other response goes out as it is.
 */
export function sendKeptOnce(request, response) {
  const end = response.end;
  response.end = function endKept(...given) {
    const etag = response.getHeader('etag');
    const isPage = etag && typeof given[0] === 'string' && String(response.getHeader('content-type')).startsWith('text/html');
    if (!isPage || response.statusCode !== 200 || response.headersSent) return end.apply(response, given);
    response.setHeader('vary', [response.getHeader('vary'), 'Accept-Encoding'].flat().filter(Boolean).join(', '));
    if (fresh(request.headers, { etag })) {
      response.statusCode = 304;
      response.removeHeader('content-length');
      return end.call(response);
    }
    const encoding = acceptedBy(request.headers['accept-encoding'] ?? '');
    const send = (body) => {
      if (encoding) response.setHeader('content-encoding', encoding);
      response.setHeader('content-length', body.length);
      end.call(response, body);
    };
    bodyOf(`${etag} ${encoding ?? ''}`, given[0], encoding, send, (error) => response.destroy(error));
    return response;
  };
}

/** At once when it is known or needs no compressing, otherwise as soon as it is compressed. */
function bodyOf(key, page, encoding, send, fail) {
  const known = bodies.get(key) ?? (encoding ? undefined : keep(key, Buffer.from(page)));
  if (known) return send(known);
  const made =
    making.get(key) ??
    encoders[encoding](Buffer.from(page))
      .then((body) => keep(key, body))
      .finally(() => making.delete(key));
  making.set(key, made);
  made.then(send).catch(fail);
}

function keep(key, body) {
  bodies.set(key, body, body.length + 2 * key.length);
  return body;
}

function acceptedBy(header) {
  return ['br', 'gzip'].find((encoding) => new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(header));
}
