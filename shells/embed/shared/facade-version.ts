/** Version of what `components/core/facade.ts` offers to remotes (semantic versioning); the key they share is `jobunivers`. */
export const facadeVersion = '1.0.0';
