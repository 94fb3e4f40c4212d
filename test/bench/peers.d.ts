/** What the benchmarks use of the linters: they are installed in this folder only, and these are checked without them. */
declare module "eslint" {
  export class Linter {
    constructor(options: { configType: "flat" });
    verify(text: unknown, config: readonly object[], file: string): readonly { readonly message: string; readonly ruleId: string | null }[];
  }
}

declare module "@eslint/plugin-kit" {
  export class TextSourceCodeBase {
    constructor(options: { text: string; ast: object });
    readonly ast: object;
  }
  export class VisitNodeStep {
    constructor(options: { target: unknown; phase: 1 | 2; args: readonly unknown[] });
  }
}

declare module "@stoplight/spectral-core" {
  interface SpectralDocument {
    readonly data: unknown;
  }
  const core: {
    readonly Spectral: new () => {
      setRuleset(ruleset: object): void;
      run(document: SpectralDocument): Promise<readonly { readonly code: string | number; readonly message: string }[]>;
    };
    readonly Document: new (text: string, parser: unknown, source?: string) => SpectralDocument;
  };
  export default core;
}

declare module "@stoplight/spectral-parsers" {
  const parsers: { readonly Json: unknown };
  export default parsers;
}

declare module "@stoplight/spectral-functions" {
  const functions: { readonly length: unknown };
  export default functions;
}
