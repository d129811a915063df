/** As much of the rules engine as the benchmark uses: the package itself is installed by `npm run bench` alone. */
declare module 'json-rules-engine' {
  type Condition = { fact: string; operator: string; value: unknown };

  export class Engine {
    constructor(rules: readonly object[], options: { allowUndefinedFacts: boolean });
    addRule(rule: { conditions: { all: readonly Condition[] }; event: { type: string } }): Engine;
    run(facts: Readonly<Record<string, unknown>>): Promise<{ failureResults: readonly object[] }>;
  }
}
