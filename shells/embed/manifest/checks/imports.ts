import { parseSync } from 'vite';

/** What a module may bring into the page by itself. */
export interface Imports {
  /** Specifiers of `import … from` and `export … from`. */
  readonly fixed: readonly string[];
  /** Specifiers of `import('…')`. */
  readonly later: readonly string[];
  /** How often `import(…)` is given something that only running the module tells. */
  readonly computed: number;
  /** Whether it starts workers: their scripts have no pin. */
  readonly workers: boolean;
}

/** A node of a syntax tree (ESTree), as much as is looked at. */
interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/**
 * Reads what a module imports out of its syntax tree, not out of its letters.
 * @throws when it is not JavaScript.
 */
export function importsOf(module: Buffer): Imports {
  const known = read.get(module) ?? readImports(module.toString('utf8'));
  read.set(module, known);
  return known;
}

/** Five municipalities pin the same modules. */
const read = new WeakMap<Buffer, Imports>();

function readImports(code: string): Imports {
  const { program, errors } = parseSync('module.js', code, { sourceType: 'module' });
  const [error] = errors;
  if (error) throw new SyntaxError(error.message);
  const fixed: string[] = [];
  const later: string[] = [];
  let computed = 0;
  let workers = false;
  visit(program as unknown as SyntaxNode, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        if (node.source) fixed.push((node.source as { value: string }).value);
        break;
      case 'ImportExpression': {
        const specifier = literal(node.source as SyntaxNode);
        if (specifier === undefined) computed++;
        else later.push(specifier);
        break;
      }
      case 'NewExpression':
        if (/^(?:Shared)?Worker$/.test(nameOf(node.callee as SyntaxNode))) workers = true;
    }
  });
  return { fixed, later, computed, workers };
}

function visit(value: unknown, meet: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, meet);
  } else if (typeof value === 'object' && value !== null) {
    if (typeof (value as Partial<SyntaxNode>).type === 'string') meet(value as SyntaxNode);
    for (const one of Object.values(value)) visit(one, meet);
  }
}

function literal({ type, value, quasis, expressions }: SyntaxNode): string | undefined {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type !== 'TemplateLiteral' || (expressions as unknown[]).length > 0) return undefined;
  return (quasis as { value: { cooked: string } }[])[0]?.value.cooked;
}

/** `Worker`, `self.Worker`: the last name. */
function nameOf({ type, name, property }: SyntaxNode): string {
  if (type === 'Identifier') return name as string;
  return type === 'MemberExpression' ? nameOf(property as SyntaxNode) : '';
}
