import type { Request } from './measure';
import { code, type LoadData } from './seed-load';

export type Case = { name: string; aim: string; next: (n: number) => Request };

/** A number that looks random but is the same in every run. */
const scattered = (n: number, below: number) => ((n * 7_919 + 104_729) % below) + 1;

/** What readers ask for. "drawn" asks for another page each time, so that no cache helps. */
export function readingCases(data: LoadData, proposals: number, cursors: string[]): Case[] {
  const list = `/projekter/${data.slug}/forslag`;
  const get = (path: string) => () => ({ path });
  return [
    { name: 'empty static page (yardstick)', aim: '', next: get('/blank') },
    { name: 'project page, cached', aim: '80 % of yardstick', next: get(`/projekter/${data.slug}`) },
    { name: 'proposal list, cached', aim: '80 % of yardstick', next: get(list) },
    { name: 'proposal with 50 comments, cached', aim: '80 % of yardstick', next: get(`${list}/${data.busyCode}`) },
    { name: 'talk of 500 comments, cached', aim: '80 % of yardstick', next: get(`${list}/${data.talkCode}`) },
    {
      name: 'talk of 500 comments by support, drawn each time',
      aim: '120/s',
      next: (n) => ({
        path: `${list}/${data.talkCode}/kommentarer/mest-stoettede/efter/${(scattered(n, 10) + 1).toString(36)}-zz${n}`,
      }),
    },
    { name: 'everything that was said, cached', aim: '80 % of yardstick', next: get('/bidrag') },
    {
      name: 'search among everything, a rare word',
      aim: '60/s, p95 < 500 ms',
      next: (n) => ({ path: `/bidrag/soeg?q=nummer+${scattered(n, proposals)}` }),
    },
    {
      name: 'search among everything, a kind on the map',
      aim: 'p95 < 1 s',
      next: (n) => ({ path: `/bidrag/soeg?view=map&kind=proposal&n=${n}` }),
    },
    {
      name: 'proposal list, drawn each time',
      aim: '120/s, p95 < 250 ms',
      next: (n) => ({ path: `${list}/efter/${cursors[scattered(n, cursors.length) - 1]}` }),
    },
    {
      name: 'proposal page, drawn each time',
      aim: '120/s',
      next: (n) => ({ path: `${list}/${code('proposal', scattered(n, proposals))}` }),
    },
    { name: 'project JSON', aim: '', next: get(`/api/v1/projects/${data.slug}`) },
    { name: 'proposal list JSON', aim: '', next: get(`/api/v1/contributions?project=${data.slug}&kind=proposal`) },
    {
      name: 'a page of 200 contributions JSON, drawn each time',
      aim: '',
      next: (n) => ({ path: `/api/v1/contributions?limit=200&after=${code('comment', scattered(n, proposals))}` }),
    },
    {
      name: 'proposal JSON',
      aim: '',
      next: (n) => ({ path: `/api/v1/contributions/${code('proposal', scattered(n, proposals))}` }),
    },
  ];
}

/** What citizens send, each request by another person. */
export function writingCases(data: LoadData, proposals: number, base: string, comment: (n: number) => Request): Case[] {
  const support = (proposal: number, person: number): Request => ({
    method: 'POST',
    path: `/api/proposals/${code('proposal', proposal)}/support`,
    headers: { ...signedIn(person, base), accept: 'application/json', 'content-type': 'application/json' },
    body: '{}',
  });
  return [
    {
      name: 'support, any proposal',
      aim: '300/s, p95 < 150 ms',
      next: (n) => support(scattered(n, proposals), n % data.persons),
    },
    { name: 'support, all on one proposal', aim: '300/s, p95 < 150 ms', next: (n) => support(2, n % data.persons) },
    { name: 'post a comment', aim: '200/s, p95 < 200 ms', next: comment },
  ];
}

/** Headers of a person's own browser on our own site. */
export function signedIn(person: number, base: string): Record<string, string> {
  return { cookie: `traaden-session=load-${person}`, origin: base };
}
