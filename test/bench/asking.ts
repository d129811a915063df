import type { Work } from './Suite.js';

/**
 * Asks another question at each run, so that nobody could have remembered the answer, and tells at the end what the first one
 * comes to.
 */
export function asking<Q, A>(
  questions: readonly Q[],
  ask: (question: Q) => A | Promise<A>,
  tell: (answer: A) => string,
): Work {
  const [first] = questions;
  if (first === undefined) throw new RangeError('a question is needed');
  let run = 0;
  const tellFirst = async () => tell(await ask(first));
  return () => {
    const question = questions[run % questions.length] ?? first;
    run += 1;
    const answer = ask(question);
    return answer instanceof Promise ? answer.then(() => tellFirst) : tellFirst;
  };
}
