import { join } from 'node:path';
import ts from 'typescript';
import type { ElementDescription, Named } from '../tools/custom-elements/describe.ts';

/**
 * Descriptions with types as the words one can write: `IconName` becomes `'search' | 'close' | …`, for editors that know
 * no TypeScript.
 *
 * @param folder The package, compiled.
 */
export function withLiterals(
  elements: readonly ElementDescription[],
  folder: string,
): ElementDescription[] {
  const fileOf = ({ source }: ElementDescription) => join(folder, source.replace(/\.ts$/, '.d.ts'));
  const program = ts.createProgram(elements.map(fileOf), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return elements.map((element) => {
    const members = membersOf(program, checker, fileOf(element), element.name);
    const spelled = <One extends Named>(one: One, name: string): One => {
      const words = members(name);
      return words && one.type && !/'/.test(one.type.text)
        ? { ...one, type: { text: words } }
        : one;
    };
    return {
      ...element,
      attributes: element.attributes.map((one) => spelled(one, one.fieldName ?? one.name)),
      properties: element.properties.map((one) => spelled(one, one.name)),
    };
  });
}

/** Asks for a property's words; undefined when its type is no choice of words. */
function membersOf(
  program: ts.Program,
  checker: ts.TypeChecker,
  file: string,
  className: string,
): (name: string) => string | undefined {
  const source = program.getSourceFile(file);
  const declaration = source?.statements.find(
    (statement): statement is ts.ClassDeclaration =>
      ts.isClassDeclaration(statement) && statement.name?.text === className,
  );
  const instance = declaration && checker.getTypeAtLocation(declaration);
  return (name) => {
    const property = instance?.getProperty(name);
    const type = property && checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const kinds = type?.isUnion() ? type.types : [];
    const words = kinds.filter((kind) => kind.isStringLiteral());
    if (words.length === 0 || words.length !== kinds.length) return undefined;
    return words.map(({ value }) => `'${value}'`).join(' | ');
  };
}
