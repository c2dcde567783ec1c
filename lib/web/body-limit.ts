/** What a form with files may send: the files themselves and the words around them. */
export const mostWithFiles = 32 * 1024 * 1024;
const mostElsewhere = 1024 * 1024;

/** The pages with a form that takes files, in both languages: proposals, comments on a proposal or a phase, surveys, what staff write them in, and the documents of projects. */
const withFiles = [
  /^(?:\/en)?\/(?:projekter|projects)\/[^/]+\/(?:skriv-forslag|write-proposal|hoeringer\/[^/]+\/svar|hearings\/[^/]+\/reply|forslag\/[^/]+|proposals\/[^/]+|kommentarer|comments|(?:forslag|proposals)\/[^/]+\/(?:kommentarer|comments)\/.+|(?:kommentarer|comments)\/.+)$/,
  /^(?:\/en)?\/(?:projekter|projects)\/[^/]+\/(?:spoergeskema|survey)\/[^/]+$/,
  /^(?:\/indbudt|\/en\/invited)\/[^/]+$/,
  /^(?:\/arbejdsrum\/projekter\/[^/]+\/faser\/[^/]+\/spoergeskema|\/en\/workspace\/projects\/[^/]+\/phases\/[^/]+\/survey)$/,
  /^(?:\/arbejdsrum\/projekter\/[^/]+\/faser\/[^/]+\/indtast(?:\/regneark)?|\/en\/workspace\/projects\/[^/]+\/phases\/[^/]+\/entry(?:\/sheets)?)$/,
  /^(?:\/arbejdsrum\/projekter\/[^/]+\/dokumenter|\/en\/workspace\/projects\/[^/]+\/documents)$/,
  /^(?:\/arbejdsrum\/sager|\/en\/workspace\/cases)\/[^/]+$/,
];

/**
 * Whether what is sent to a page is too long to be read: null when it may be, else the status to answer.
 * A form says its length; one that does not is not from a browser.
 */
export function bodyRefusal(path: string, contentLength: string | null): 411 | 413 | null {
  if (contentLength === null || !/^\d{1,12}$/.test(contentLength)) return 411;
  return Number(contentLength) > (withFiles.some((pages) => pages.test(path)) ? mostWithFiles : mostElsewhere) ? 413 : null;
}
