import ts from "typescript";

/** Where a type says what it is made of: an interface its fields, anything else a type. */
export type TypeSource = ts.InterfaceDeclaration | ts.TypeNode;

/** A type of the model that has a name. */
export interface NamedType {
  readonly name: string;
  readonly description: string;
  readonly source: TypeSource;
}

/** A field of an interface, be it its own or inherited. */
export interface Field {
  readonly name: string;
  readonly description: string;
  readonly type: ts.TypeNode;
  /** The interface that says it. */
  readonly owner: ts.InterfaceDeclaration;
}

const isReference = (source: TypeSource): source is ts.TypeReferenceNode => ts.isTypeNode(source) && ts.isTypeReferenceNode(source);
const isUnion = (source: TypeSource): source is ts.UnionTypeNode => ts.isTypeNode(source) && ts.isUnionTypeNode(source);

/** Demands such as `(C5, E3)` or `(D1–D5)` mean something only to those who build the library. */
const demands = / \((?:[A-EX]\d+(?:, |–|\)))+/g;

const sentenceOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(demands, "").replaceAll(/\s+/g, " ").trim();

/** What a type is called and what it means, unless it is no name of the model's own; `Open` says only that a list of words is open. */
export const namedType = (source: TypeSource, checker: ts.TypeChecker): NamedType | undefined => {
  const symbol = symbolOf(source, checker);
  const [declaration] = symbol?.declarations ?? [];
  if (symbol === undefined || symbol.name === "Open" || declaration?.getSourceFile().fileName.includes("/node_modules/")) return undefined;
  const inner = declaration && ts.isTypeAliasDeclaration(declaration) ? declaration.type : declaration;
  if (inner === undefined || !(ts.isInterfaceDeclaration(inner) || ts.isTypeNode(inner))) return undefined;
  return { name: symbol.name, description: sentenceOf(symbol, checker), source: inner };
};

const symbolOf = (source: TypeSource, checker: ts.TypeChecker): ts.Symbol | undefined => {
  if (ts.isInterfaceDeclaration(source)) return checker.getSymbolAtLocation(source.name);
  const symbol = isReference(source) ? checker.getSymbolAtLocation(source.typeName) : undefined;
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
};

/** The fields of an interface with those it inherits. */
export const fieldsOf = (source: TypeSource, checker: ts.TypeChecker): readonly Field[] => {
  if (!ts.isInterfaceDeclaration(source)) throw new Error(`${source.getText()} is no interface`);
  return checker
    .getTypeAtLocation(source)
    .getProperties()
    .map((symbol) => {
      const declaration = symbol.valueDeclaration;
      if (declaration === undefined || !ts.isPropertySignature(declaration) || declaration.type === undefined)
        throw new Error(`${source.name.text}.${symbol.name} is no field with a type`);
      if (!ts.isInterfaceDeclaration(declaration.parent)) throw new Error(`${symbol.name} stands in no interface`);
      return { name: symbol.name, description: sentenceOf(symbol, checker), type: declaration.type, owner: declaration.parent };
    });
};

/** `X` of `readonly X[]`. */
export const itemOf = (source: TypeSource): ts.TypeNode => {
  const list = !ts.isInterfaceDeclaration(source) && ts.isTypeOperatorNode(source) ? source.type : source;
  if (ts.isInterfaceDeclaration(list) || !ts.isArrayTypeNode(list)) throw new Error(`${source.getText()} is no list`);
  return list.elementType;
};

/** `X` of `Readonly<Record<string, X>>`. */
export const recordValueOf = (source: TypeSource): ts.TypeNode => {
  const inner = isReference(source) ? source.typeArguments?.at(-1) : undefined;
  if (inner === undefined) throw new Error(`${source.getText()} is no record`);
  return isReference(inner) && inner.typeName.getText() === "Record" ? recordValueOf(inner) : inner;
};

/** The members of a union, those of a union in it among them. */
export const membersOf = (source: TypeSource, checker: ts.TypeChecker): readonly TypeSource[] => {
  if (isUnion(source)) return source.types.flatMap((each) => membersOf(each, checker));
  const inner = namedType(source, checker)?.source;
  return inner && isUnion(inner) ? membersOf(inner, checker) : [source];
};

/** The words that an open list knows. */
export const wordsOf = (source: TypeSource): readonly string[] => {
  if (!isReference(source) || source.typeName.getText() !== "Open") return [];
  const [words] = source.typeArguments ?? [];
  const each = words && ts.isUnionTypeNode(words) ? [...words.types] : words ? [words] : [];
  return each.flatMap((node) => (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal.text] : []));
};
