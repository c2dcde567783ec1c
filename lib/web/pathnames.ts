/**
 * Where each page lives in each language: file path -> public path.
 * Read by next.config.js (rewrites), so this file imports nothing.
 */
export const pathnames = {
  '/': '/',
  '/projects': { da: '/projekter', en: '/projects' },
  '/projects/[slug]': { da: '/projekter/[slug]', en: '/projects/[slug]' },
  '/projects/[slug]/proposals': { da: '/projekter/[slug]/forslag', en: '/projects/[slug]/proposals' },
  '/projects/[slug]/proposals/after/[cursor]': {
    da: '/projekter/[slug]/forslag/efter/[cursor]',
    en: '/projects/[slug]/proposals/after/[cursor]',
  },
  '/projects/[slug]/proposals/new': { da: '/projekter/[slug]/skriv-forslag', en: '/projects/[slug]/write-proposal' },
  '/projects/[slug]/proposals/[code]': {
    da: '/projekter/[slug]/forslag/[code]',
    en: '/projects/[slug]/proposals/[code]',
  },
  '/projects/[slug]/proposals/[code]/comments/after/[cursor]': {
    da: '/projekter/[slug]/forslag/[code]/kommentarer/efter/[cursor]',
    en: '/projects/[slug]/proposals/[code]/comments/after/[cursor]',
  },
  '/projects/[slug]/surveys/[survey]': {
    da: '/projekter/[slug]/spoergeskema/[survey]',
    en: '/projects/[slug]/survey/[survey]',
  },
  '/projects/[slug]/surveys/[survey]/results': {
    da: '/projekter/[slug]/spoergeskema/[survey]/resultat',
    en: '/projects/[slug]/survey/[survey]/results',
  },
  '/strategy': { da: '/strategi', en: '/strategy' },
  '/strategy/[theme]': { da: '/strategi/[theme]', en: '/strategy/[theme]' },
  '/strategy/[theme]/contributions': { da: '/strategi/[theme]/bidrag', en: '/strategy/[theme]/contributions' },
  '/strategy/[theme]/contributions/after/[cursor]': {
    da: '/strategi/[theme]/bidrag/efter/[cursor]',
    en: '/strategy/[theme]/contributions/after/[cursor]',
  },
  '/decisions': { da: '/beslutninger', en: '/decisions' },
  '/decisions/[slug]': { da: '/beslutninger/[slug]', en: '/decisions/[slug]' },
  '/path': { da: '/vej', en: '/path' },
  '/path/[code]': { da: '/vej/[code]', en: '/path/[code]' },
  '/me': { da: '/min-side', en: '/my-page' },
  '/support/[code]': { da: '/min-stoette/[code]', en: '/my-support/[code]' },
  '/sign-in': { da: '/log-ind', en: '/sign-in' },
  '/sign-in/sent': { da: '/log-ind/sendt', en: '/sign-in/sent' },
  '/sign-in/confirm': { da: '/log-ind/bekraeft', en: '/sign-in/confirm' },
  '/workspace': { da: '/arbejdsrum', en: '/workspace' },
  '/workspace/cases/[code]': { da: '/arbejdsrum/sager/[code]', en: '/workspace/cases/[code]' },
  '/workspace/contributions': { da: '/arbejdsrum/bidrag', en: '/workspace/contributions' },
  '/workspace/projects': { da: '/arbejdsrum/projekter', en: '/workspace/projects' },
  '/workspace/projects/new': { da: '/arbejdsrum/projekter/nyt', en: '/workspace/projects/new' },
  '/workspace/projects/[slug]': { da: '/arbejdsrum/projekter/[slug]', en: '/workspace/projects/[slug]' },
  '/workspace/projects/[slug]/phases/new': {
    da: '/arbejdsrum/projekter/[slug]/faser/ny',
    en: '/workspace/projects/[slug]/phases/new',
  },
  '/workspace/projects/[slug]/phases/[phase]': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]',
    en: '/workspace/projects/[slug]/phases/[phase]',
  },
  '/workspace/log': { da: '/arbejdsrum/log', en: '/workspace/log' },
  '/partner': '/partner',
  '/partner/[slug]': '/partner/[slug]',
  '/privacy': { da: '/privatliv', en: '/privacy' },
  '/moderation': '/moderation',
  '/moderation/log': { da: '/moderation/log', en: '/moderation/log' },
  '/moderation/log/after/[cursor]': { da: '/moderation/log/efter/[cursor]', en: '/moderation/log/after/[cursor]' },
  '/cookies': '/cookies',
  '/was': '/was',
  '/counting': { da: '/saadan-taeller-vi', en: '/how-we-count' },
  '/demo': { da: '/demo', en: '/demo' },
  '/mailbox': { da: '/postkasse', en: '/mailbox' },
  '/mailbox/[mail]': { da: '/postkasse/[mail]', en: '/mailbox/[mail]' },
} as const;
