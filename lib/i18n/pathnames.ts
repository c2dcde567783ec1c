/**
 * Where each page lives in each language: file path -> public path.
 * Read by next.config.js (rewrites), so this file imports nothing.
 *
 * In the order in which they are tried at each request until one fits. The framework makes a pattern of each it tries, so a
 * page at the end takes milliseconds longer to send than one at the beginning.
 */
export const pathnames = {
  // Read most.
  '/': '/',
  '/projects': { da: '/projekter', en: '/projects' },
  '/projects/[slug]': { da: '/projekter/[slug]', en: '/projects/[slug]' },
  '/projects/[slug]/proposals': { da: '/projekter/[slug]/forslag', en: '/projects/[slug]/proposals' },
  '/projects/[slug]/proposals/[code]': {
    da: '/projekter/[slug]/forslag/[code]',
    en: '/projects/[slug]/proposals/[code]',
  },
  '/comments/[code]': { da: '/kommentarer/[code]', en: '/comments/[code]' },
  '/path/unknown': { da: '/vej/ukendt', en: '/path/unknown' },
  '/path/[code]': { da: '/vej/[code]', en: '/path/[code]' },
  '/strategy': { da: '/strategi', en: '/strategy' },
  '/strategy/timeline': { da: '/strategi/tidslinje', en: '/strategy/timeline' },
  '/strategy/[theme]': { da: '/strategi/[theme]', en: '/strategy/[theme]' },
  '/contributions': { da: '/bidrag', en: '/contributions' },
  '/decisions': { da: '/beslutninger', en: '/decisions' },
  '/decisions/[slug]': { da: '/beslutninger/[slug]', en: '/decisions/[slug]' },
  '/projects/[slug]/surveys/[survey]': {
    da: '/projekter/[slug]/spoergeskema/[survey]',
    en: '/projects/[slug]/survey/[survey]',
  },
  '/projects/[slug]/surveys/[survey]/results': {
    da: '/projekter/[slug]/spoergeskema/[survey]/resultat',
    en: '/projects/[slug]/survey/[survey]/results',
  },
  '/projects/[slug]/hearings/[phase]': { da: '/projekter/[slug]/hoeringer/[phase]', en: '/projects/[slug]/hearings/[phase]' },
  '/projects/[slug]/hearings/[phase]/white-paper': {
    da: '/projekter/[slug]/hoeringer/[phase]/hvidbog',
    en: '/projects/[slug]/hearings/[phase]/white-paper',
  },
  '/projects/[slug]/meetings/[meeting]': { da: '/projekter/[slug]/moeder/[meeting]', en: '/projects/[slug]/meetings/[meeting]' },
  '/projects/[slug]/news': { da: '/projekter/[slug]/nyheder', en: '/projects/[slug]/news' },
  '/projects/[slug]/news/[post]': { da: '/projekter/[slug]/nyheder/[post]', en: '/projects/[slug]/news/[post]' },
  '/projects/[slug]/heard': {
    da: '/projekter/[slug]/bliv-hoert',
    en: '/projects/[slug]/be-heard',
  },
  '/projects/[slug]/said-and-done': {
    da: '/projekter/[slug]/det-sagde-i',
    en: '/projects/[slug]/you-said-we-did',
  },
  '/summaries/[code]': { da: '/opgoerelser/[code]', en: '/summaries/[code]' },
  '/figures': { da: '/tal', en: '/figures' },
  '/experience': { da: '/erfaringer', en: '/experience' },
  '/counting': { da: '/saadan-taeller-vi', en: '/how-we-count' },
  '/open-data': { da: '/aabne-data', en: '/open-data' },
  // Read by everybody.
  '/projects/[slug]/proposals/after/[cursor]': {
    da: '/projekter/[slug]/forslag/efter/[cursor]',
    en: '/projects/[slug]/proposals/after/[cursor]',
  },
  '/projects/[slug]/proposals/[code]/poster': {
    da: '/projekter/[slug]/forslag/[code]/plakat',
    en: '/projects/[slug]/proposals/[code]/poster',
  },
  '/projects/[slug]/proposals/[code]/comments/after/[cursor]': {
    da: '/projekter/[slug]/forslag/[code]/kommentarer/efter/[cursor]',
    en: '/projects/[slug]/proposals/[code]/comments/after/[cursor]',
  },
  '/projects/[slug]/proposals/[code]/comments/[order]': {
    da: '/projekter/[slug]/forslag/[code]/kommentarer/[order]',
    en: '/projects/[slug]/proposals/[code]/comments/[order]',
  },
  '/projects/[slug]/proposals/[code]/comments/[order]/after/[cursor]': {
    da: '/projekter/[slug]/forslag/[code]/kommentarer/[order]/efter/[cursor]',
    en: '/projects/[slug]/proposals/[code]/comments/[order]/after/[cursor]',
  },
  '/projects/[slug]/comments': { da: '/projekter/[slug]/kommentarer', en: '/projects/[slug]/comments' },
  '/projects/[slug]/comments/after/[cursor]': {
    da: '/projekter/[slug]/kommentarer/efter/[cursor]',
    en: '/projects/[slug]/comments/after/[cursor]',
  },
  '/projects/[slug]/comments/[order]': {
    da: '/projekter/[slug]/kommentarer/[order]',
    en: '/projects/[slug]/comments/[order]',
  },
  '/projects/[slug]/comments/[order]/after/[cursor]': {
    da: '/projekter/[slug]/kommentarer/[order]/efter/[cursor]',
    en: '/projects/[slug]/comments/[order]/after/[cursor]',
  },
  '/comments/[code]/after/[cursor]': {
    da: '/kommentarer/[code]/efter/[cursor]',
    en: '/comments/[code]/after/[cursor]',
  },
  '/projects/[slug]/priorities/[phase]': {
    da: '/projekter/[slug]/prioritering/[phase]',
    en: '/projects/[slug]/priorities/[phase]',
  },
  '/projects/[slug]/priorities/[phase]/after/[cursor]': {
    da: '/projekter/[slug]/prioritering/[phase]/efter/[cursor]',
    en: '/projects/[slug]/priorities/[phase]/after/[cursor]',
  },
  '/projects/[slug]/hearings/[phase]/after/[cursor]': {
    da: '/projekter/[slug]/hoeringer/[phase]/efter/[cursor]',
    en: '/projects/[slug]/hearings/[phase]/after/[cursor]',
  },
  '/projects/[slug]/hearings/[phase]/white-paper/after/[cursor]': {
    da: '/projekter/[slug]/hoeringer/[phase]/hvidbog/efter/[cursor]',
    en: '/projects/[slug]/hearings/[phase]/white-paper/after/[cursor]',
  },
  '/projects/[slug]/notes/[note]': {
    da: '/projekter/[slug]/notater/[note]',
    en: '/projects/[slug]/notes/[note]',
  },
  '/strategy/plans/[plan]': { da: '/strategi/planer/[plan]', en: '/strategy/plans/[plan]' },
  '/strategy/plans/[plan]/snapshots/[snapshot]': {
    da: '/strategi/planer/[plan]/gemt/[snapshot]',
    en: '/strategy/plans/[plan]/kept/[snapshot]',
  },
  '/strategy/[theme]/contributions': { da: '/strategi/[theme]/bidrag', en: '/strategy/[theme]/contributions' },
  '/strategy/[theme]/contributions/after/[cursor]': {
    da: '/strategi/[theme]/bidrag/efter/[cursor]',
    en: '/strategy/[theme]/contributions/after/[cursor]',
  },
  '/strategy/[theme]/contributions/[filter]': {
    da: '/strategi/[theme]/bidrag/[filter]',
    en: '/strategy/[theme]/contributions/[filter]',
  },
  '/strategy/[theme]/contributions/[filter]/after/[cursor]': {
    da: '/strategi/[theme]/bidrag/[filter]/efter/[cursor]',
    en: '/strategy/[theme]/contributions/[filter]/after/[cursor]',
  },
  '/contributions/after/[cursor]': { da: '/bidrag/efter/[cursor]', en: '/contributions/after/[cursor]' },
  '/contributions/search': { da: '/bidrag/soeg', en: '/contributions/search' },
  '/contributions/[filter]': { da: '/bidrag/[filter]', en: '/contributions/[filter]' },
  '/contributions/[filter]/after/[cursor]': {
    da: '/bidrag/[filter]/efter/[cursor]',
    en: '/contributions/[filter]/after/[cursor]',
  },
  '/path': { da: '/vej', en: '/path' },
  '/projects/[slug]/poster': { da: '/projekter/[slug]/plakat', en: '/projects/[slug]/poster' },
  '/projects/[slug]/phases/[phase]/poster': {
    da: '/projekter/[slug]/faser/[phase]/plakat',
    en: '/projects/[slug]/phases/[phase]/poster',
  },
  '/projects/[slug]/surveys/[survey]/poster': {
    da: '/projekter/[slug]/spoergeskema/[survey]/plakat',
    en: '/projects/[slug]/survey/[survey]/poster',
  },
  '/projects/[slug]/meetings/[meeting]/poster': {
    da: '/projekter/[slug]/moeder/[meeting]/plakat',
    en: '/projects/[slug]/meetings/[meeting]/poster',
  },
  '/projects/[slug]/phases/[phase]/paper': {
    da: '/projekter/[slug]/faser/[phase]/paa-papir',
    en: '/projects/[slug]/phases/[phase]/on-paper',
  },
  '/projects/[slug]/newsletters': { da: '/projekter/[slug]/nyhedsbreve', en: '/projects/[slug]/newsletters' },
  '/strategy/[theme]/newsletters': { da: '/strategi/[theme]/nyhedsbreve', en: '/strategy/[theme]/newsletters' },
  '/newsletters/asked': { da: '/nyhedsbreve/spurgt', en: '/newsletters/asked' },
  '/newsletters/[id]': { da: '/nyhedsbreve/[id]', en: '/newsletters/[id]' },
  '/privacy': { da: '/privatliv', en: '/privacy' },
  '/moderation': '/moderation',
  '/moderation/log': { da: '/moderation/log', en: '/moderation/log' },
  '/moderation/log/after/[cursor]': { da: '/moderation/log/efter/[cursor]', en: '/moderation/log/after/[cursor]' },
  '/moderation/log/[rule]': '/moderation/log/[rule]',
  '/moderation/log/[rule]/after/[cursor]': {
    da: '/moderation/log/[rule]/efter/[cursor]',
    en: '/moderation/log/[rule]/after/[cursor]',
  },
  '/moderation/figures': { da: '/moderation/tal', en: '/moderation/figures' },
  '/cookies': '/cookies',
  '/was': '/was',
  '/blank': '/blank',
  // Drawn for the one who asks.
  '/projects/[slug]/proposals/new': { da: '/projekter/[slug]/skriv-forslag', en: '/projects/[slug]/write-proposal' },
  '/co-author/[token]': { da: '/medforfatter/[token]', en: '/co-author/[token]' },
  '/projects/[slug]/hearings/[phase]/reply': {
    da: '/projekter/[slug]/hoeringer/[phase]/svar',
    en: '/projects/[slug]/hearings/[phase]/reply',
  },
  '/projects/[slug]/hearings/[phase]/receipt/[code]': {
    da: '/projekter/[slug]/hoeringer/[phase]/kvittering/[code]',
    en: '/projects/[slug]/hearings/[phase]/receipt/[code]',
  },
  '/report/[code]': { da: '/rapporter/[code]', en: '/report/[code]' },
  '/report/receipt/[number]': { da: '/rapporter/kvittering/[number]', en: '/report/receipt/[number]' },
  '/invited/[slug]': { da: '/indbudt/[slug]', en: '/invited/[slug]' },
  '/me': { da: '/min-side', en: '/my-page' },
  '/me/contributions/[code]': { da: '/min-side/bidrag/[code]', en: '/my-page/contributions/[code]' },
  '/me/data': { da: '/min-side/data', en: '/my-page/data' },
  '/me/following': { da: '/min-side/foelger', en: '/my-page/following' },
  '/me/notifications': { da: '/min-side/beskeder', en: '/my-page/notifications' },
  '/me/sessions': { da: '/min-side/sessioner', en: '/my-page/sessions' },
  '/me/news': { da: '/min-side/nyt', en: '/my-page/news' },
  '/follow/[what]/[slug]': { da: '/foelg/[what]/[slug]', en: '/follow/[what]/[slug]' },
  '/unsubscribe/[token]': { da: '/afmeld/[token]', en: '/unsubscribe/[token]' },
  '/support/[code]': { da: '/min-stoette/[code]', en: '/my-support/[code]' },
  '/sign-in': { da: '/log-ind', en: '/sign-in' },
  '/sign-in/sent': { da: '/log-ind/sendt', en: '/sign-in/sent' },
  '/sign-in/confirm': { da: '/log-ind/bekraeft', en: '/sign-in/confirm' },
  '/sign-in/identity': { da: '/log-ind/mitid', en: '/sign-in/mitid' },
  '/sign-in/staff': { da: '/log-ind/medarbejder', en: '/sign-in/staff' },
  '/sign-in/administrator': { da: '/log-ind/administrator', en: '/sign-in/administrator' },
  '/projects/[slug]/meetings/[meeting]/sign-up': {
    da: '/projekter/[slug]/moeder/[meeting]/tilmelding',
    en: '/projects/[slug]/meetings/[meeting]/sign-up',
  },
  '/guest/confirm/[token]': { da: '/gaest/bekraeft/[token]', en: '/guest/confirm/[token]' },
  '/guest/receipt/[receipt]': { da: '/gaest/kvittering/[receipt]', en: '/guest/receipt/[receipt]' },
  '/newsletters/confirm/[token]': { da: '/nyhedsbreve/bekraeft/[token]', en: '/newsletters/confirm/[token]' },
  '/newsletters/stop/[token]': { da: '/nyhedsbreve/stop/[token]', en: '/newsletters/stop/[token]' },
  '/partner': '/partner',
  '/partner/[slug]': '/partner/[slug]',
  '/partner/versions/[code]': { da: '/partner/udgaver/[code]', en: '/partner/versions/[code]' },
  '/partner/themes/[theme]': { da: '/partner/emner/[theme]', en: '/partner/themes/[theme]' },
  '/shared/[token]': { da: '/delt/[token]', en: '/shared/[token]' },
  // For staff.
  '/workspace': { da: '/arbejdsrum', en: '/workspace' },
  '/workspace/cases/[code]': { da: '/arbejdsrum/sager/[code]', en: '/workspace/cases/[code]' },
  '/workspace/cases/[code]/block': { da: '/arbejdsrum/sager/[code]/udeluk', en: '/workspace/cases/[code]/block' },
  '/workspace/appeals': { da: '/arbejdsrum/klager', en: '/workspace/appeals' },
  '/workspace/appeals/[id]': { da: '/arbejdsrum/klager/[id]', en: '/workspace/appeals/[id]' },
  '/workspace/blocks': { da: '/arbejdsrum/udelukkelser', en: '/workspace/blocks' },
  '/workspace/filters': { da: '/arbejdsrum/filtre', en: '/workspace/filters' },
  '/workspace/templates': { da: '/arbejdsrum/skabeloner', en: '/workspace/templates' },
  '/workspace/bulk': { da: '/arbejdsrum/flere-sager', en: '/workspace/many-cases' },
  '/workspace/bulk/[act]': { da: '/arbejdsrum/flere-sager/[act]', en: '/workspace/many-cases/[act]' },
  '/workspace/contributions': { da: '/arbejdsrum/bidrag', en: '/workspace/contributions' },
  '/workspace/projects': { da: '/arbejdsrum/projekter', en: '/workspace/projects' },
  '/workspace/projects/new': { da: '/arbejdsrum/projekter/nyt', en: '/workspace/projects/new' },
  '/workspace/projects/[slug]': { da: '/arbejdsrum/projekter/[slug]', en: '/workspace/projects/[slug]' },
  '/workspace/projects/[slug]/facts': {
    da: '/arbejdsrum/projekter/[slug]/fakta',
    en: '/workspace/projects/[slug]/facts',
  },
  '/workspace/projects/[slug]/facts/[fact]': {
    da: '/arbejdsrum/projekter/[slug]/fakta/[fact]',
    en: '/workspace/projects/[slug]/facts/[fact]',
  },
  '/workspace/projects/[slug]/place': {
    da: '/arbejdsrum/projekter/[slug]/omraade',
    en: '/workspace/projects/[slug]/area',
  },
  '/workspace/projects/[slug]/topics': { da: '/arbejdsrum/projekter/[slug]/emner', en: '/workspace/projects/[slug]/topics' },
  '/workspace/projects/[slug]/documents': {
    da: '/arbejdsrum/projekter/[slug]/dokumenter',
    en: '/workspace/projects/[slug]/documents',
  },
  '/workspace/projects/[slug]/records': {
    da: '/arbejdsrum/projekter/[slug]/akter',
    en: '/workspace/projects/[slug]/records',
  },
  '/workspace/projects/[slug]/people': {
    da: '/arbejdsrum/projekter/[slug]/inviterede',
    en: '/workspace/projects/[slug]/people',
  },
  '/workspace/projects/[slug]/news': {
    da: '/arbejdsrum/projekter/[slug]/nyheder',
    en: '/workspace/projects/[slug]/news',
  },
  '/workspace/projects/[slug]/news/[post]': {
    da: '/arbejdsrum/projekter/[slug]/nyheder/[post]',
    en: '/workspace/projects/[slug]/news/[post]',
  },
  '/workspace/projects/[slug]/meetings': {
    da: '/arbejdsrum/projekter/[slug]/moeder',
    en: '/workspace/projects/[slug]/meetings',
  },
  '/workspace/projects/[slug]/meetings/new': {
    da: '/arbejdsrum/projekter/[slug]/moeder/nyt',
    en: '/workspace/projects/[slug]/meetings/new',
  },
  '/workspace/projects/[slug]/meetings/[meeting]': {
    da: '/arbejdsrum/projekter/[slug]/moeder/[meeting]',
    en: '/workspace/projects/[slug]/meetings/[meeting]',
  },
  '/workspace/projects/[slug]/phases/new': {
    da: '/arbejdsrum/projekter/[slug]/faser/ny',
    en: '/workspace/projects/[slug]/phases/new',
  },
  '/workspace/projects/[slug]/phases/[phase]': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]',
    en: '/workspace/projects/[slug]/phases/[phase]',
  },
  '/workspace/projects/[slug]/phases/[phase]/survey': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/spoergeskema',
    en: '/workspace/projects/[slug]/phases/[phase]/survey',
  },
  '/workspace/projects/[slug]/phases/[phase]/survey/results': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/spoergeskema/svar',
    en: '/workspace/projects/[slug]/phases/[phase]/survey/results',
  },
  '/workspace/projects/[slug]/phases/[phase]/survey/texts': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/spoergeskema/skrevet',
    en: '/workspace/projects/[slug]/phases/[phase]/survey/texts',
  },
  '/workspace/projects/[slug]/phases/[phase]/entry': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/indtast',
    en: '/workspace/projects/[slug]/phases/[phase]/entry',
  },
  '/workspace/projects/[slug]/phases/[phase]/entry/sheets': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/indtast/regneark',
    en: '/workspace/projects/[slug]/phases/[phase]/entry/sheets',
  },
  '/workspace/projects/[slug]/phases/[phase]/entry/sheets/[batch]': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/indtast/regneark/[batch]',
    en: '/workspace/projects/[slug]/phases/[phase]/entry/sheets/[batch]',
  },
  '/workspace/projects/[slug]/phases/[phase]/hearing': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/hoering',
    en: '/workspace/projects/[slug]/phases/[phase]/hearing',
  },
  '/workspace/projects/[slug]/phases/[phase]/replies': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/hoeringssvar',
    en: '/workspace/projects/[slug]/phases/[phase]/replies',
  },
  '/workspace/projects/[slug]/notes': {
    da: '/arbejdsrum/projekter/[slug]/notater',
    en: '/workspace/projects/[slug]/notes',
  },
  '/workspace/notes/[note]': { da: '/arbejdsrum/notater/[note]', en: '/workspace/notes/[note]' },
  '/workspace/notes/[note]/versions': {
    da: '/arbejdsrum/notater/[note]/versioner',
    en: '/workspace/notes/[note]/versions',
  },
  '/workspace/board': { da: '/arbejdsrum/direktionen', en: '/workspace/board' },
  '/workspace/annual-cycle': { da: '/arbejdsrum/aarshjul', en: '/workspace/annual-cycle' },
  '/workspace/projects/[slug]/phases/[phase]/white-paper': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/hvidbog',
    en: '/workspace/projects/[slug]/phases/[phase]/white-paper',
  },
  '/workspace/projects/[slug]/phases/[phase]/white-paper/texts': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/hvidbog/tekster',
    en: '/workspace/projects/[slug]/phases/[phase]/white-paper/texts',
  },
  '/workspace/projects/[slug]/phases/[phase]/white-paper/versions': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/hvidbog/versioner',
    en: '/workspace/projects/[slug]/phases/[phase]/white-paper/versions',
  },
  '/workspace/projects/[slug]/phases/[phase]/survey/publish': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/spoergeskema/offentliggoer',
    en: '/workspace/projects/[slug]/phases/[phase]/survey/publish',
  },
  '/workspace/projects/[slug]/phases/[phase]/survey/preview': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/spoergeskema/proev',
    en: '/workspace/projects/[slug]/phases/[phase]/survey/preview',
  },
  '/workspace/projects/[slug]/phases/[phase]/survey/versions/[number]': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/spoergeskema/versioner/[number]',
    en: '/workspace/projects/[slug]/phases/[phase]/survey/versions/[number]',
  },
  '/workspace/projects/[slug]/phases/[phase]/survey/invitations': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/spoergeskema/invitationer',
    en: '/workspace/projects/[slug]/phases/[phase]/survey/invitations',
  },
  '/workspace/projects/[slug]/phases/[phase]/survey/paper': {
    da: '/arbejdsrum/projekter/[slug]/faser/[phase]/spoergeskema/papir',
    en: '/workspace/projects/[slug]/phases/[phase]/survey/paper',
  },
  '/workspace/projects/[slug]/decisions/new': {
    da: '/arbejdsrum/projekter/[slug]/beslutninger/ny',
    en: '/workspace/projects/[slug]/decisions/new',
  },
  '/workspace/projects/[slug]/decisions/[decision]': {
    da: '/arbejdsrum/projekter/[slug]/beslutninger/[decision]',
    en: '/workspace/projects/[slug]/decisions/[decision]',
  },
  '/workspace/projects/[slug]/grants/new': {
    da: '/arbejdsrum/projekter/[slug]/bevillinger/ny',
    en: '/workspace/projects/[slug]/grants/new',
  },
  '/workspace/projects/[slug]/grants/[grant]': {
    da: '/arbejdsrum/projekter/[slug]/bevillinger/[grant]',
    en: '/workspace/projects/[slug]/grants/[grant]',
  },
  '/workspace/projects/[slug]/evaluation': {
    da: '/arbejdsrum/projekter/[slug]/evaluering',
    en: '/workspace/projects/[slug]/evaluation',
  },
  '/workspace/projects/[slug]/effects/new': {
    da: '/arbejdsrum/projekter/[slug]/effekter/ny',
    en: '/workspace/projects/[slug]/effects/new',
  },
  '/workspace/projects/[slug]/effects/[effect]': {
    da: '/arbejdsrum/projekter/[slug]/effekter/[effect]',
    en: '/workspace/projects/[slug]/effects/[effect]',
  },
  '/workspace/requests': { da: '/arbejdsrum/henvendelser', en: '/workspace/requests' },
  '/workspace/requests/new': { da: '/arbejdsrum/henvendelser/ny', en: '/workspace/requests/new' },
  '/workspace/requests/[number]': { da: '/arbejdsrum/henvendelser/[number]', en: '/workspace/requests/[number]' },
  '/workspace/unreached': { da: '/arbejdsrum/besked', en: '/workspace/unreached' },
  '/workspace/operations': { da: '/arbejdsrum/drift', en: '/workspace/operations' },
  '/workspace/mails': { da: '/arbejdsrum/mails', en: '/workspace/mails' },
  '/workspace/mails/[mail]/[state]': { da: '/arbejdsrum/mails/[mail]/[state]', en: '/workspace/mails/[mail]/[state]' },
  '/workspace/contributions/answer': { da: '/arbejdsrum/bidrag/svar', en: '/workspace/contributions/answer' },
  '/workspace/strategy': { da: '/arbejdsrum/strategi', en: '/workspace/strategy' },
  '/workspace/strategy/themes/[theme]': {
    da: '/arbejdsrum/strategi/temaer/[theme]',
    en: '/workspace/strategy/themes/[theme]',
  },
  '/workspace/strategy/initiatives/[initiative]': {
    da: '/arbejdsrum/strategi/indsatser/[initiative]',
    en: '/workspace/strategy/initiatives/[initiative]',
  },
  '/workspace/strategy/plans/[plan]/theme': {
    da: '/arbejdsrum/strategi/planer/[plan]/tema',
    en: '/workspace/strategy/plans/[plan]/theme',
  },
  '/workspace/strategy/plans/[plan]/successor': {
    da: '/arbejdsrum/strategi/planer/[plan]/efterfoelger',
    en: '/workspace/strategy/plans/[plan]/successor',
  },
  '/workspace/newsletters': { da: '/arbejdsrum/nyhedsbreve', en: '/workspace/newsletters' },
  '/workspace/newsletters/new': { da: '/arbejdsrum/nyhedsbreve/nyt', en: '/workspace/newsletters/new' },
  '/workspace/newsletters/[id]': { da: '/arbejdsrum/nyhedsbreve/[id]', en: '/workspace/newsletters/[id]' },
  '/workspace/administration': { da: '/arbejdsrum/administration', en: '/workspace/administration' },
  '/workspace/administration/people/[id]': {
    da: '/arbejdsrum/administration/personer/[id]',
    en: '/workspace/administration/people/[id]',
  },
  '/workspace/administration/partners': {
    da: '/arbejdsrum/administration/parter',
    en: '/workspace/administration/partners',
  },
  '/workspace/administration/partners/[id]': {
    da: '/arbejdsrum/administration/parter/[id]',
    en: '/workspace/administration/partners/[id]',
  },
  '/workspace/administration/permissions': {
    da: '/arbejdsrum/administration/rettigheder',
    en: '/workspace/administration/permissions',
  },
  '/workspace/administration/population': {
    da: '/arbejdsrum/administration/befolkning',
    en: '/workspace/administration/population',
  },
  '/workspace/administration/access': {
    da: '/arbejdsrum/administration/adgang',
    en: '/workspace/administration/access',
  },
  '/workspace/log': { da: '/arbejdsrum/log', en: '/workspace/log' },
  '/workspace/summaries': { da: '/arbejdsrum/opgoerelser', en: '/workspace/summaries' },
  '/workspace/summaries/[id]': { da: '/arbejdsrum/opgoerelser/[id]', en: '/workspace/summaries/[id]' },
  '/workspace/summaries/[id]/preview': {
    da: '/arbejdsrum/opgoerelser/[id]/forhaandsvisning',
    en: '/workspace/summaries/[id]/preview',
  },
  '/workspace/summaries/[id]/versions': {
    da: '/arbejdsrum/opgoerelser/[id]/versioner',
    en: '/workspace/summaries/[id]/versions',
  },
  '/workspace/summaries/[id]/sharing': { da: '/arbejdsrum/opgoerelser/[id]/deling', en: '/workspace/summaries/[id]/sharing' },
  // Of an installation with examples.
  '/example-mitid/[interaction]': { da: '/eksempel-mitid/[interaction]', en: '/example-mitid/[interaction]' },
  '/demo': { da: '/demo', en: '/demo' },
  '/mailbox': { da: '/postkasse', en: '/mailbox' },
  '/mailbox/[mail]': { da: '/postkasse/[mail]', en: '/mailbox/[mail]' },
} as const;
