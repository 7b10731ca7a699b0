/** For shells in one bundle, tests and stories: what gives contexts. Widgets only take them, so the facade goes without. */
export { ContextProvider } from '@lit/context';
export { plainPersonalParts } from './contexts/contexts.ts';
