import { transform } from 'esbuild';

interface LoaderContext {
  readonly resourcePath: string;
  async(): (error: unknown, code?: string) => void;
}

/** For webpack: TypeScript with JSX. */
export default function loader(this: LoaderContext, code: string): void {
  const done = this.async();
  transform(code, {
    loader: this.resourcePath.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    target: 'es2022',
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
  }).then(
    ({ code: plain }) => done(null, plain),
    (error: unknown) => done(error),
  );
}
