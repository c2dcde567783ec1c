export function contentSecurityPolicy(scriptSources: string): string;
