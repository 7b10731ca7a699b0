/** Made from the elements' sources when Storybook starts: `tools/custom-elements`. */
declare module 'virtual:custom-elements' {
  export const elements: import('../../tools/custom-elements/describe.ts').ElementDescription[];
}
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
